import { AwsError, type Json } from '../service.ts';
import { nameOf } from './arn.ts';
import { checkEnum } from './registration.ts';
import type { Cluster, TaskDefinition } from './state.ts';
import { checkStrategy, strategyDefaults } from './strategy.ts';

/** The settings that a service revision fixes. */
const ofRevision = [
  'networkConfiguration',
  'platformVersion',
  'platformFamily',
  'loadBalancers',
  'serviceRegistries',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
  'launchType',
  'capacityProviderStrategy',
];

export function revisionSettings(settings: Json): Json {
  return structuredClone(
    Object.fromEntries(ofRevision.flatMap((key) => (key in settings ? [[key, settings[key]]] : []))),
  );
}

/** A service's settings after it went back to a revision; how its tasks are launched is not part of that. */
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
    availabilityZoneRebalancing: 'ENABLED',
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

/** AWS's quota "Tasks per service" (Amazon ECS service quotas). */
const MOST_TASKS = 5_000;

/** Refuses what CreateService and UpdateService refuse at once, of the settings as they would be. */
export function checkSettings(
  settings: Json,
  {
    cluster,
    desiredCount,
    taskDefinition,
  }: { cluster: Cluster; desiredCount: unknown; taskDefinition: TaskDefinition | undefined },
): void {
  if (!Number.isInteger(desiredCount) || Number(desiredCount) < 0)
    refuse('Desired count must be greater than or equal 0.');
  if (Number(desiredCount) > MOST_TASKS) refuse(`Desired count must be less than or equal ${MOST_TASKS}.`);
  checkEnum('launchType', settings.launchType, ['EC2', 'FARGATE', 'EXTERNAL']);
  checkEnum('schedulingStrategy', settings.schedulingStrategy, ['REPLICA', 'DAEMON']);
  checkEnum('propagateTags', settings.propagateTags, ['TASK_DEFINITION', 'SERVICE', 'NONE']);
  checkEnum('deploymentController.type', settings.deploymentController?.type, ['ECS', 'CODE_DEPLOY', 'EXTERNAL']);
  checkEnum('availabilityZoneRebalancing', settings.availabilityZoneRebalancing, ['ENABLED', 'DISABLED']);
  checkCapacity(settings, cluster);
  if (settings.schedulingStrategy === 'DAEMON' && settings.launchType === 'FARGATE') {
    refuse('The daemon scheduling strategy is not supported on Fargate.');
  }
  checkStrategy(settings);
  checkConfiguration(settings);
  if (taskDefinition) checkFit(settings, taskDefinition);
}

/** Refuses what CreateService, UpdateService and RunTask refuse of where tasks are to run. */
export function checkCapacity({ launchType, capacityProviderStrategy = [] }: Json, cluster: Cluster): void {
  if (launchType && capacityProviderStrategy.length > 0) {
    refuse('Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.');
  }
  const providers = ['FARGATE', 'FARGATE_SPOT', ...(cluster.settings.capacityProviders ?? [])].map(nameOf);
  for (const { capacityProvider, base = 0, weight = 0 } of capacityProviderStrategy) {
    if (!providers.includes(nameOf(capacityProvider))) {
      refuse('The specified capacity provider was not found. Specify a valid name or ARN and try again.');
    }
    if (base < 0 || base > 100_000) refuse('The base of a capacity provider strategy must be from 0 to 100000.');
    if (weight < 0 || weight > 1_000) refuse('The weight of a capacity provider strategy must be from 0 to 1000.');
  }
  if (capacityProviderStrategy.filter(({ base = 0 }: Json) => base > 0).length > 1) {
    refuse('The capacity provider strategy can have only one capacity provider with a base defined.');
  }
}

function checkConfiguration({ deploymentConfiguration, deploymentController, schedulingStrategy }: Json): void {
  const { minimumHealthyPercent, maximumPercent, deploymentCircuitBreaker, earlySuccessCriteria } =
    deploymentConfiguration;
  for (const [name, percent] of Object.entries({ minimumHealthyPercent, maximumPercent })) {
    if (!Number.isInteger(percent) || Number(percent) < 0) refuse(`${name} must be a whole number from 0.`);
  }
  if (minimumHealthyPercent === 100 && maximumPercent === 100 && schedulingStrategy !== 'DAEMON') {
    refuse('Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.');
  }
  if (deploymentCircuitBreaker?.enable && deploymentController?.type !== 'ECS') {
    refuse('Deployment circuit breaker feature is only supported with ECS deployment controller.');
  }
  checkThreshold(deploymentCircuitBreaker?.thresholdConfiguration);
  if (!earlySuccessCriteria?.enable) return;
  const { healthyPercent, sourceServiceRevisionCleanup } = earlySuccessCriteria;
  checkEnum('earlySuccessCriteria.sourceServiceRevisionCleanup', sourceServiceRevisionCleanup, [
    'BLOCKING',
    'DEFERRED',
  ]);
  if (!(healthyPercent >= minimumHealthyPercent && healthyPercent <= 100)) {
    refuse('earlySuccessCriteria.healthyPercent must be between minimumHealthyPercent and 100.');
  }
}

function checkThreshold(threshold: Json | undefined): void {
  if (!threshold) return;
  checkEnum('thresholdConfiguration.type', threshold.type, ['BOUNDED_PERCENT', 'UNBOUNDED_PERCENT', 'COUNT']);
  const most = threshold.type === 'COUNT' ? Number.MAX_SAFE_INTEGER : 100;
  if (Number.isInteger(threshold.value) && threshold.value >= 1 && threshold.value <= most) return;
  refuse(`thresholdConfiguration.value ${threshold.value} is not valid for type ${threshold.type}.`);
}

/** Whether service and task definition go together. */
function checkFit(settings: Json, { description }: TaskDefinition): void {
  if (settings.launchType === 'FARGATE' && !description.compatibilities.includes('FARGATE')) {
    refuse('Task definition does not support launch_type FARGATE.');
  }
  checkNetwork(settings, description);
  for (const { containerName, containerPort } of settings.loadBalancers ?? []) {
    if (containerName === undefined) continue;
    const container = description.containerDefinitions.find(({ name }: Json) => name === containerName);
    if (!container) refuse(`The container ${containerName} does not exist in the task definition.`);
    if (!container.portMappings.some((mapping: Json) => mapping.containerPort === containerPort)) {
      refuse(`The container ${containerName} did not have a container port ${containerPort} defined.`);
    }
  }
}

/** awsvpc and networkConfiguration need each other. Throws InvalidParameterException. */
export function checkNetwork(settings: Json, { networkMode }: Json): void {
  const given = settings.networkConfiguration?.awsvpcConfiguration !== undefined;
  if (networkMode === 'awsvpc' && !given) {
    refuse("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  if (networkMode !== 'awsvpc' && given) {
    refuse('Network Configuration is not valid for the given networkMode of this task definition.');
  }
}

function refuse(message: string): never {
  throw new AwsError('InvalidParameterException', message);
}
