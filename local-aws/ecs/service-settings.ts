import { AwsError, type Json } from '../service.ts';
import { nameOf } from './arn.ts';
import { checkEnum } from './registration.ts';
import {
  CAPACITY_RULES,
  COUNT_RULES,
  DEPLOYMENT_RULES,
  FIT_RULES,
  NETWORK_RULES,
  type ServiceRule,
  type ServiceSituation,
} from './service-rules.ts';
import type { Cluster, TaskDefinition } from './state.ts';
import { checkStrategy, strategyDefaults } from './strategy.ts';

/** The settings that are part of a service revision. */
const ofRevision = [
  'networkConfiguration',
  'platformVersion',
  'platformFamily',
  'loadBalancers',
  'serviceRegistries',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
  'gatewayConnectors',
  'monitoring',
  'launchType',
  'capacityProviderStrategy',
];

/** The settings that belong to a service revision, as a copy. */
export function revisionSettings(settings: Json): Json {
  return structuredClone(
    Object.fromEntries(ofRevision.flatMap((key) => (key in settings ? [[key, settings[key]]] : []))),
  );
}

/** A service's settings after a rollback to a revision, which does not include how its tasks are launched. */
export function restoreRevision(settings: Json, revision: Json): Json {
  const { launchType, capacityProviderStrategy, ...restored } = structuredClone(revision);
  const kept = Object.entries(settings).filter(
    ([key]) => !ofRevision.includes(key) || key === 'launchType' || key === 'capacityProviderStrategy',
  );
  return { ...Object.fromEntries(kept), ...restored };
}

/** CreateService's settings with ECS's defaults. */
export function defaultSettings(input: Json): Json {
  const { schedulingStrategy = 'REPLICA', launchType, capacityProviderStrategy } = input;
  const type = launchType ?? (capacityProviderStrategy?.length ? undefined : 'EC2');
  const fargate = type === 'FARGATE' || type === undefined;
  const daemon = schedulingStrategy === 'DAEMON';
  return {
    loadBalancers: [],
    serviceRegistries: [],
    ...(type ? { launchType: type } : {}),
    ...(fargate ? { platformVersion: 'LATEST', platformFamily: 'Linux' } : {}),
    placementConstraints: [],
    placementStrategy: [],
    healthCheckGracePeriodSeconds: 0,
    schedulingStrategy,
    deploymentController: { type: 'ECS' },
    enableECSManagedTags: false,
    propagateTags: 'NONE',
    enableExecuteCommand: false,
    availabilityZoneRebalancing: daemon ? 'DISABLED' : 'ENABLED',
    ...input,
    deploymentConfiguration: strategyDefaults({
      deploymentCircuitBreaker: { enable: false, rollback: false },
      maximumPercent: daemon ? 100 : 200,
      minimumHealthyPercent: daemon ? 0 : 100,
      strategy: 'ROLLING',
      bakeTimeInMinutes: 0,
      ...input.deploymentConfiguration,
    }),
  };
}

/** The situation of a request that is not about a service, for rules about where its tasks run. */
const ALONE = { desiredCount: 0, providers: [], description: undefined, done: 'created' } as const;

interface ServiceContext {
  readonly done: ServiceSituation['done'];
  readonly cluster: Cluster;
  readonly desiredCount: unknown;
  readonly taskDefinition: TaskDefinition | undefined;
}

/** Refuses what CreateService and UpdateService refuse in the resulting settings. */
export function checkSettings(settings: Json, { done, cluster, desiredCount, taskDefinition }: ServiceContext): void {
  const situation = {
    done,
    settings,
    desiredCount,
    providers: providersOf(cluster),
    description: taskDefinition?.description,
  };
  apply(COUNT_RULES, situation);
  checkEnum('launchType', settings.launchType, ['EC2', 'FARGATE', 'EXTERNAL']);
  checkEnum('schedulingStrategy', settings.schedulingStrategy, ['REPLICA', 'DAEMON']);
  checkEnum('propagateTags', settings.propagateTags, ['TASK_DEFINITION', 'SERVICE', 'NONE']);
  checkEnum('deploymentController.type', settings.deploymentController?.type, ['ECS', 'CODE_DEPLOY', 'EXTERNAL']);
  checkEnum('availabilityZoneRebalancing', settings.availabilityZoneRebalancing, ['ENABLED', 'DISABLED']);
  apply(CAPACITY_RULES, situation);
  checkStrategy(settings);
  const { deploymentCircuitBreaker, earlySuccessCriteria } = settings.deploymentConfiguration;
  const type = deploymentCircuitBreaker?.thresholdConfiguration?.type;
  checkEnum('thresholdConfiguration.type', type, ['BOUNDED_PERCENT', 'UNBOUNDED_PERCENT', 'COUNT']);
  const cleanup = earlySuccessCriteria?.enable ? earlySuccessCriteria.sourceServiceRevisionCleanup : undefined;
  checkEnum('earlySuccessCriteria.sourceServiceRevisionCleanup', cleanup, ['BLOCKING', 'DEFERRED']);
  apply(DEPLOYMENT_RULES, situation);
  apply(FIT_RULES, situation);
}

/** Refuses what CreateService, UpdateService, CreateTaskSet and RunTask refuse about where tasks run. */
export function checkCapacity(settings: Json, cluster: Cluster): void {
  apply(CAPACITY_RULES, { ...ALONE, settings, providers: providersOf(cluster) });
}

/** Without a launch type and a strategy, the cluster's default strategy applies. */
export function onCluster(given: Json, { settings }: Cluster): Json {
  const strategy = settings.defaultCapacityProviderStrategy ?? [];
  if (given.launchType || given.capacityProviderStrategy?.length || strategy.length === 0) return given;
  return { ...given, capacityProviderStrategy: strategy };
}

/** awsvpc and networkConfiguration require each other. Throws InvalidParameterException. */
export function checkNetwork(settings: Json, description: Json): void {
  apply(NETWORK_RULES, { ...ALONE, settings, description });
}

function providersOf({ settings }: Cluster): string[] {
  return ['FARGATE', 'FARGATE_SPOT', ...(settings.capacityProviders ?? [])].map(nameOf);
}

function apply(rules: readonly ServiceRule[], situation: ServiceSituation): void {
  for (const { find } of rules) {
    const found = find(situation);
    if (found !== undefined) throw new AwsError('InvalidParameterException', found);
  }
}
