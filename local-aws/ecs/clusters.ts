import { page } from '../page.ts';
import { AwsError, type Call, type Json, type Operation } from '../service.ts';
import { findCluster } from './account.ts';
import { ecsArn, nameOf } from './arn.ts';
import { tagOnCreate } from './permission.ts';
import type { Cluster, Ecs } from './state.ts';

/** CreateCluster and its family, and container instances: there are none. */
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
          found[index] ? [] : [{ arn: ecsArn(ecs.world, 'cluster', nameOf(one)), reason: 'MISSING' }],
        ),
      };
    },
    ListClusters: ({ maxResults = 100, nextToken }) => {
      const active = [...ecs.clusters.values()].filter(({ status }) => status === 'ACTIVE');
      const { items, next } = page(active, { size: maxResults, token: nextToken });
      return { clusterArns: items.map(({ arn }) => arn), ...(next ? { nextToken: next } : {}) };
    },
    DeleteCluster: ({ cluster }) => ({ cluster: view(ecs, remove(ecs, cluster), []) }),
    ListContainerInstances: ({ cluster }) => {
      findCluster(ecs, cluster);
      return { containerInstanceArns: [] };
    },
    DescribeContainerInstances: ({ cluster, containerInstances }) => {
      findCluster(ecs, cluster);
      return {
        containerInstances: [],
        failures: containerInstances.map((arn: string) => ({ arn, reason: 'MISSING' })),
      };
    },
  };
}

function create(ecs: Ecs, input: Json, call: Call): Cluster {
  const { clusterName = 'default', tags = [], ...settings } = structuredClone(input);
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(clusterName))
    throw new AwsError('InvalidParameterException', 'Invalid cluster name.');
  const existing = ecs.clusters.get(clusterName);
  if (existing?.status === 'ACTIVE') return existing;
  const arn = ecsArn(ecs.world, 'cluster', clusterName);
  tagOnCreate(call, 'CreateCluster', arn, tags);
  const cluster: Cluster = { arn, name: clusterName, status: 'ACTIVE', settings, tags };
  ecs.clusters.set(clusterName, cluster);
  return cluster;
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
    registeredContainerInstancesCount: 0,
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
