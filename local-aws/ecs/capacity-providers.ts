import { page } from '../page.ts';
import { AwsError, type Call, type Json, type Operation } from '../service.ts';
import { ecsArn, nameOf } from './arn.ts';
import { tagOnCreate } from './permission.ts';
import type { Ecs } from './simulator.ts';
import type { CapacityProvider } from './state.ts';

/** Fargate's capacity providers exist in every account. */
const OF_AWS = ['FARGATE', 'FARGATE_SPOT'];

/** CreateCapacityProvider and related calls. Capacity is not simulated and never runs out. */
export function capacityProviderOperations(ecs: Ecs): Record<string, Operation> {
  return {
    CreateCapacityProvider: (input, call) => ({ capacityProvider: view(create(ecs, input, call), ['TAGS']) }),
    DescribeCapacityProviders({ capacityProviders: asked = [], include = [], maxResults = 10, nextToken }) {
      const all = [...OF_AWS.map((name) => ofAws(ecs, name)), ...ecs.capacityProviders.values()];
      const names: string[] = asked.map(nameOf);
      const found = names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
      const { items, next } = page(found, { size: maxResults, token: nextToken });
      const failures = names.filter((name) => !all.some((one) => one.name === name));
      return {
        capacityProviders: items.map((one) => view(one, include)),
        failures: failures.map((name) => ({ arn: ecsArn(ecs.context, 'capacity-provider', name), reason: 'MISSING' })),
        ...(next && { nextToken: next }),
      };
    },
    UpdateCapacityProvider({ name, autoScalingGroupProvider, managedInstancesProvider }) {
      const provider = find(ecs, name);
      provider.settings = merged(provider.settings, { autoScalingGroupProvider, managedInstancesProvider });
      return { capacityProvider: { ...view(provider, []), updateStatus: 'UPDATE_COMPLETE' } };
    },
    DeleteCapacityProvider({ capacityProvider }) {
      const provider = find(ecs, nameOf(capacityProvider));
      const user = [...ecs.clusters.values()].find(
        ({ settings, status }) =>
          status === 'ACTIVE' && (settings.capacityProviders ?? []).map(nameOf).includes(provider.name),
      );
      if (user) {
        const message = `The capacity provider cannot be deleted because it is associated with cluster: ${user.name}. Remove the capacity provider from the cluster and try again.`;
        throw new AwsError('ClientException', message);
      }
      ecs.capacityProviders.delete(provider.name);
      return { capacityProvider: { ...view(provider, []), status: 'INACTIVE', updateStatus: 'DELETE_COMPLETE' } };
    },
  };
}

function create(ecs: Ecs, input: Json, call: Call): CapacityProvider {
  const { name, tags = [], cluster, ...settings } = structuredClone(input);
  if (!/^(?!aws|ecs|fargate)[A-Za-z0-9_-]{1,255}$/i.test(name)) {
    throw new AwsError(
      'ClientException',
      'The specified capacity provider name is invalid. Up to 255 characters are allowed, including letters (upper and lowercase), numbers, underscores (_), and hyphens (-). The name cannot be prefixed with "aws", "ecs", or "fargate". Specify a valid name and try again.',
    );
  }
  if ((settings.autoScalingGroupProvider === undefined) === (settings.managedInstancesProvider === undefined)) {
    const message = 'Exactly one of autoScalingGroupProvider and managedInstancesProvider must be specified.';
    throw new AwsError('InvalidParameterException', message);
  }
  if (ecs.capacityProviders.has(name)) {
    const message = 'A capacity provider already exists with the specified name. Specify a unique name and try again.';
    throw new AwsError('ClientException', message);
  }
  const arn = ecsArn(ecs.context, 'capacity-provider', name);
  tagOnCreate(call, 'CreateCapacityProvider', arn, tags);
  const provider = { name, arn, cluster, settings: withDefaults(settings), tags };
  ecs.capacityProviders.set(name, provider);
  return provider;
}

/** API reference, ManagedScaling and AutoScalingGroupProvider. */
function withDefaults({ autoScalingGroupProvider, ...rest }: Json): Json {
  if (!autoScalingGroupProvider) return rest;
  const scaling = {
    status: 'DISABLED',
    targetCapacity: 100,
    minimumScalingStepSize: 1,
    maximumScalingStepSize: 10_000,
    instanceWarmupPeriod: 300,
    ...autoScalingGroupProvider.managedScaling,
  };
  const defaults = { managedTerminationProtection: 'DISABLED', managedDraining: 'ENABLED' };
  return { ...rest, autoScalingGroupProvider: { ...defaults, ...autoScalingGroupProvider, managedScaling: scaling } };
}

function merged(before: Json, given: Json): Json {
  const changes = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...before, ...Object.fromEntries(changes.map(([key, value]) => [key, { ...before[key], ...value }])) };
}

function find(ecs: Ecs, nameOrArn: string): CapacityProvider {
  const found = ecs.capacityProviders.get(nameOf(nameOrArn));
  if (found) return found;
  throw new AwsError(
    'InvalidParameterException',
    'The specified capacity provider was not found. Specify a valid name or ARN and try again.',
  );
}

function ofAws(ecs: Ecs, name: string): CapacityProvider {
  return { name, arn: ecsArn(ecs.context, 'capacity-provider', name), cluster: undefined, settings: {}, tags: [] };
}

function typeOf({ name, settings }: CapacityProvider): string {
  if (OF_AWS.includes(name)) return name;
  return settings.managedInstancesProvider ? 'MANAGED_INSTANCES' : 'EC2_AUTOSCALING';
}

function view(provider: CapacityProvider, include: readonly string[]): Json {
  const { name, arn, cluster, settings, tags } = provider;
  return structuredClone({
    capacityProviderArn: arn,
    name,
    ...(cluster !== undefined && { cluster }),
    status: 'ACTIVE',
    ...settings,
    type: typeOf(provider),
    tags: include.includes('TAGS') ? tags : [],
  });
}
