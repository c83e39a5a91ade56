import { createHash } from 'node:crypto';
import { page } from '../page.ts';
import { AwsError, type Call, type Json, type Operation } from '../service.ts';
import { findCluster } from './account.ts';
import { ecsArn, nameOf } from './arn.ts';
import { tagOnCreate } from './permission.ts';
import type { Ecs } from './simulator.ts';
import type { Cluster } from './state.ts';

/** CreateCluster and related calls, and container instances. */
export function clusterOperations(ecs: Ecs): Record<string, Operation> {
  return {
    CreateCluster: (input, call) => ({ cluster: view(ecs, create(ecs, input, call), ['TAGS', 'SETTINGS']) }),
    DescribeClusters: ({ clusters = ['default'], include = [] }) => {
      if (clusters.length > 100)
        throw new AwsError('InvalidParameterException', 'Clusters can have at most 100 items.');
      const found = clusters.map((one: string) => ecs.clusters.get(nameOf(one)));
      return {
        clusters: found.flatMap((cluster: Cluster | undefined) => (cluster ? [view(ecs, cluster, include)] : [])),
        failures: clusters.flatMap((one: string, index: number) =>
          found[index] ? [] : [{ arn: ecsArn(ecs.context, 'cluster', nameOf(one)), reason: 'MISSING' }],
        ),
      };
    },
    ListClusters: ({ maxResults = 100, nextToken }) => {
      const active = [...ecs.clusters.values()].filter(({ status }) => status === 'ACTIVE');
      const { items, next } = page(active, { size: maxResults, token: nextToken });
      return { clusterArns: items.map(({ arn }) => arn), ...(next ? { nextToken: next } : {}) };
    },
    UpdateCluster({ cluster: reference, settings, configuration, serviceConnectDefaults }) {
      const cluster = findCluster(ecs, reference);
      if (settings) checkClusterSettings(settings);
      const given = { settings, configuration, serviceConnectDefaults };
      const changes = Object.entries(given).filter(([, value]) => value !== undefined);
      cluster.settings = { ...cluster.settings, ...structuredClone(Object.fromEntries(changes)) };
      return { cluster: view(ecs, cluster, ['SETTINGS', 'CONFIGURATIONS']) };
    },
    UpdateClusterSettings({ cluster: reference, settings }) {
      const cluster = findCluster(ecs, reference);
      checkClusterSettings(settings);
      cluster.settings = { ...cluster.settings, settings: structuredClone(settings) };
      return { cluster: view(ecs, cluster, ['SETTINGS']) };
    },
    PutClusterCapacityProviders({ cluster: reference, capacityProviders, defaultCapacityProviderStrategy: strategy }) {
      const cluster = findCluster(ecs, reference);
      checkProviders(ecs, capacityProviders, strategy);
      const given = { capacityProviders, defaultCapacityProviderStrategy: strategy };
      cluster.settings = { ...cluster.settings, ...structuredClone(given) };
      return { cluster: view(ecs, cluster, ['SETTINGS']) };
    },
    DeleteCluster: ({ cluster }) => ({ cluster: view(ecs, remove(ecs, cluster), []) }),
    ...instanceOperations(ecs),
  };
}

/** Container instances: a new cluster has one. */
function instanceOperations(ecs: Ecs): Record<string, Operation> {
  return {
    ListContainerInstances: ({ cluster }) => {
      return { containerInstanceArns: [...findCluster(ecs, cluster).instances] };
    },
    DescribeContainerInstances: ({ cluster, containerInstances }) => {
      const { instances } = findCluster(ecs, cluster);
      if (containerInstances.length === 0)
        throw new AwsError('InvalidParameterException', 'Container Instances cannot be empty.');
      const there = (one: string) => [...instances].find((arn) => nameOf(arn) === nameOf(one));
      return {
        containerInstances: containerInstances.flatMap((one: string) => instanceView(there(one), 'ACTIVE')),
        failures: containerInstances.flatMap((arn: string) => (there(arn) ? [] : [{ arn, reason: 'MISSING' }])),
      };
    },
    DeregisterContainerInstance: ({ cluster, containerInstance }) => {
      const { instances } = findCluster(ecs, cluster);
      const arn = [...instances].find((one) => nameOf(one) === nameOf(containerInstance));
      if (!arn) throw new AwsError('InvalidParameterException', 'Referenced container instance not found.');
      instances.delete(arn);
      return { containerInstance: instanceView(arn, 'INACTIVE')[0] };
    },
  };
}

function create(ecs: Ecs, input: Json, call: Call): Cluster {
  const { clusterName = 'default', tags = [], ...settings } = structuredClone(input);
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(clusterName))
    throw new AwsError('InvalidParameterException', 'Invalid cluster name.');
  const existing = ecs.clusters.get(clusterName);
  if (existing?.status === 'ACTIVE') return existing;
  const arn = ecsArn(ecs.context, 'cluster', clusterName);
  tagOnCreate(call, 'CreateCluster', arn, tags);
  // Not drawn from the seed's random numbers, so that other random values stay the same.
  const id = createHash('md5').update(arn).digest('hex');
  const instances = new Set([ecsArn(ecs.context, 'container-instance', clusterName, id)]);
  const cluster: Cluster = { arn, name: clusterName, status: 'ACTIVE', settings, tags, instances };
  ecs.clusters.set(clusterName, cluster);
  return cluster;
}

/** Requests that UpdateCluster and UpdateClusterSettings refuse. */
function checkClusterSettings(settings: readonly Json[]): void {
  for (const { name, value } of settings) {
    if (name !== 'containerInsights')
      refuse(`The setting name ${name} is invalid. Specify a valid setting name and try again.`);
    if (!['enabled', 'disabled', 'enhanced'].includes(value))
      refuse(`The setting value ${value} is invalid for ${name}.`);
  }
}

function checkProviders(ecs: Ecs, names: readonly string[], strategy: readonly Json[]): void {
  const known = new Set(['FARGATE', 'FARGATE_SPOT', ...ecs.capacityProviders.keys()]);
  if (names.some((name) => !known.has(nameOf(name)))) {
    refuse('The specified capacity provider was not found. Specify a valid name or ARN and try again.');
  }
  const given = names.map(nameOf);
  if (strategy.some(({ capacityProvider }) => !given.includes(nameOf(capacityProvider)))) {
    refuse(
      'The default capacity provider strategy can contain only capacity providers that are associated with the cluster.',
    );
  }
}

function refuse(message: string): never {
  throw new AwsError('InvalidParameterException', message);
}

function remove(ecs: Ecs, nameOrArn: string): Cluster {
  const cluster = findCluster(ecs, nameOrArn);
  const { services, tasks } = contents(ecs, cluster);
  if (services.length > 0) {
    throw new AwsError('ClusterContainsServicesException', 'The Cluster cannot be deleted while Services are active.');
  }
  if (tasks.length > 0) {
    throw new AwsError('ClusterContainsTasksException', 'The Cluster cannot be deleted while Tasks are active.');
  }
  cluster.status = 'INACTIVE';
  return cluster;
}

function instanceView(containerInstanceArn: string | undefined, status: string): Json[] {
  return containerInstanceArn === undefined
    ? []
    : [{ containerInstanceArn, status, agentConnected: true, registeredResources: [], remainingResources: [] }];
}

function contents(ecs: Ecs, cluster: Cluster) {
  return {
    services: [...ecs.services.values()].filter((one) => one.cluster === cluster && one.status !== 'INACTIVE'),
    tasks: [...ecs.tasks.values()].filter((one) => one.cluster === cluster && one.lastStatus !== 'STOPPED'),
  };
}

function view(ecs: Ecs, cluster: Cluster, include: readonly string[]): Json {
  const { services, tasks } = contents(ecs, cluster);
  const { settings, configuration, ...rest } = cluster.settings;
  return structuredClone({
    capacityProviders: [],
    defaultCapacityProviderStrategy: [],
    ...rest,
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: cluster.status,
    registeredContainerInstancesCount: cluster.instances.size,
    runningTasksCount: tasks.filter((task) => task.lastStatus === 'RUNNING').length,
    pendingTasksCount: tasks.filter((task) => ['PROVISIONING', 'PENDING', 'ACTIVATING'].includes(task.lastStatus))
      .length,
    activeServicesCount: services.filter((service) => service.status === 'ACTIVE').length,
    statistics: [],
    tags: include.includes('TAGS') ? cluster.tags : [],
    settings: include.includes('SETTINGS') ? (settings ?? [{ name: 'containerInsights', value: 'disabled' }]) : [],
    ...(include.includes('CONFIGURATIONS') && configuration ? { configuration } : {}),
  });
}
