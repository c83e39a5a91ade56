import { createHash } from 'node:crypto';
import { arnOf } from '../arn.ts';
import type { Ecs } from '../ecs/simulator.ts';
import { type Service as EcsService, isHealthy, type Task } from '../ecs/state.ts';
import { addressOf } from '../ecs/task-view.ts';
import { page } from '../page.ts';
import { sdkClient } from '../sdk.ts';
import { AwsError, type Json, type Operation, type RegionContext, type Service } from '../service.ts';

/** A Cloud Map service, which exists because ECS services name it in serviceRegistries. */
interface Registry {
  readonly id: string;
  readonly arn: string;
  readonly users: readonly EcsService[];
}

/** Cloud Map's reads: the services with which ECS services register their tasks, in one namespace, and those tasks. */
export function createCloudMap(context: RegionContext, ecs: Ecs): Service {
  const namespace = { Id: `ns-${hashOf(context.region).slice(0, 16)}`, Name: 'local', Type: 'DNS_PRIVATE' };
  const namespaceView = {
    ...namespace,
    Arn: arnOf('servicediscovery', context, `namespace/${namespace.Id}`),
    CreateDate: 0,
  };
  const get = (id: string): Registry => {
    const found = registriesOf(ecs).find((one) => one.id === id || one.arn === id);
    if (found) return found;
    throw new AwsError('ServiceNotFound', `Service ${id} not found`);
  };
  const view = (registry: Registry): Json => ({
    Id: registry.id,
    Arn: registry.arn,
    Name: registry.users[0]?.name,
    InstanceCount: tasksOf(ecs, registry).length,
    DnsConfig: { NamespaceId: namespace.Id, DnsRecords: [{ Type: 'A', TTL: 60 }] },
    CreateDate: (registry.users[0]?.createdAt ?? 0) / 1000,
  });
  return {
    prefix: 'servicediscovery',
    protocol: 'json',
    target: 'Route53AutoNaming_v20170314',
    schemas: () => sdkClient('servicediscovery'),
    operations: {
      ListNamespaces: () => ({ Namespaces: [namespaceView] }),
      GetNamespace: ({ Id }) => {
        if (Id !== namespace.Id) throw new AwsError('NamespaceNotFound', `Namespace ${Id} not found`);
        return { Namespace: namespaceView };
      },
      ListServices: ({ MaxResults = 100, NextToken }) =>
        paged('Services', registriesOf(ecs).map(view), MaxResults, NextToken),
      GetService: ({ Id }) => ({ Service: { ...view(get(Id)), NamespaceId: namespace.Id } }),
      ...instanceOperations(ecs, get),
    },
  };
}

function instanceOperations(ecs: Ecs, get: (id: string) => Registry): Record<string, Operation> {
  return {
    ListInstances: ({ ServiceId, MaxResults = 100, NextToken }) => {
      const instances = tasksOf(ecs, get(ServiceId)).map((task) => ({
        Id: task.id,
        Attributes: {
          AWS_INSTANCE_IPV4: addressOf(task),
          AVAILABILITY_ZONE: `${ecs.context.region}a`,
          ECS_CLUSTER_NAME: task.cluster.name,
          ECS_SERVICE_NAME: task.service?.name,
          ECS_TASK_DEFINITION_FAMILY: task.taskDefinition.family,
        },
      }));
      return paged('Instances', instances, MaxResults, NextToken);
    },
    GetInstancesHealthStatus: ({ ServiceId, Instances = [] }) => {
      const tasks = tasksOf(ecs, get(ServiceId)).filter(({ id }) => Instances.length === 0 || Instances.includes(id));
      const missing = Instances.find((id: string) => !tasks.some((task) => task.id === id));
      if (missing) throw new AwsError('InstanceNotFound', `Instance ${missing} not found`);
      return { Status: Object.fromEntries(tasks.map((task) => [task.id, isHealthy(task) ? 'HEALTHY' : 'UNHEALTHY'])) };
    },
  };
}

function registriesOf({ services }: Ecs): Registry[] {
  const byArn = new Map<string, EcsService[]>();
  for (const service of services.values()) {
    if (service.status === 'INACTIVE') continue;
    for (const { registryArn } of service.settings.serviceRegistries ?? []) {
      byArn.set(registryArn, [...(byArn.get(registryArn) ?? []), service]);
    }
  }
  return [...byArn].map(([arn, users]) => ({ id: arn.slice(arn.lastIndexOf('/') + 1), arn, users }));
}

function tasksOf({ tasks }: Ecs, { users }: Registry): Task[] {
  return [...tasks.values()].filter(
    ({ service, lastStatus }) => service && users.includes(service) && lastStatus === 'RUNNING',
  );
}

function paged(member: string, all: readonly Json[], size: number, token: string | undefined): Json {
  const { items, next } = page(all, { size, token, error: 'InvalidInput' });
  return { [member]: items, ...(next && { NextToken: next }) };
}

function hashOf(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
