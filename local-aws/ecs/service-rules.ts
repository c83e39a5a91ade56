import type { Json } from '../service.ts';
import { nameOf } from './arn.ts';

/** The input of a rule about a service: its resulting settings, and the resources that they refer to. */
export interface ServiceSituation {
  readonly settings: Json;
  readonly desiredCount: unknown;
  /** The names of the cluster's capacity providers, including those of Fargate. */
  readonly providers: readonly string[];
  /** The task definition, if it has one. */
  readonly description: Json | undefined;
  /** What the request would do to the service, in the past participle of ECS's messages. */
  readonly done: 'created' | 'updated';
}

/**
 * What CreateService and UpdateService refuse with InvalidParameterException. `find` returns the message; `recorded`
 * means that the message is publicly recorded, otherwise it is ours.
 */
export interface ServiceRule {
  readonly id: string;
  readonly source: string;
  readonly recorded?: true;
  find(situation: ServiceSituation): string | undefined;
}

const API = 'API reference, CreateService';
const QUOTAS = 'Amazon ECS service quotas, "Tasks per service"';
const PARAMETERS = 'Developer guide, "Amazon ECS service definition parameters"';
const STRATEGY = 'API reference, CapacityProviderStrategyItem';
/** Deployments to AWS in September 2026, with the message of each refusal. */
const BENCH = 'badmintoncryer/cdk-preflight, rules/ecs';
const MAX_TASKS = 5_000;

/** Rules about the number of tasks, in the order in which they are checked. */
export const COUNT_RULES: readonly ServiceRule[] = [
  {
    id: 'desired-count-least',
    source: API,
    find: ({ desiredCount }) =>
      Number.isInteger(desiredCount) && Number(desiredCount) >= 0
        ? undefined
        : 'Desired count must be greater than or equal 0.',
  },
  {
    id: 'desired-count-most',
    source: QUOTAS,
    find: ({ desiredCount }) =>
      Number(desiredCount) > MAX_TASKS ? `Desired count must be less than or equal ${MAX_TASKS}.` : undefined,
  },
];

/** Rules about where the tasks run, also for RunTask and CreateTaskSet. */
export const CAPACITY_RULES: readonly ServiceRule[] = [
  {
    id: 'capacity-both',
    source: `${API}: launchType`,
    recorded: true,
    find: ({ settings: { launchType, capacityProviderStrategy = [] } }) =>
      launchType && capacityProviderStrategy.length > 0
        ? 'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.'
        : undefined,
  },
  {
    id: 'capacity-unknown',
    source: STRATEGY,
    recorded: true,
    find: ({ settings: { capacityProviderStrategy = [] }, providers }) =>
      capacityProviderStrategy.every(({ capacityProvider }: Json) => providers.includes(nameOf(capacityProvider)))
        ? undefined
        : 'The specified capacity provider was not found. Specify a valid name or ARN and try again.',
  },
  {
    id: 'capacity-base',
    source: STRATEGY,
    find: ({ settings: { capacityProviderStrategy = [] } }) =>
      capacityProviderStrategy.some(({ base = 0 }: Json) => base < 0 || base > 100_000)
        ? 'The base of a capacity provider strategy must be from 0 to 100000.'
        : undefined,
  },
  {
    id: 'capacity-weight',
    source: STRATEGY,
    find: ({ settings: { capacityProviderStrategy = [] } }) =>
      capacityProviderStrategy.some(({ weight = 0 }: Json) => weight < 0 || weight > 1_000)
        ? 'The weight of a capacity provider strategy must be from 0 to 1000.'
        : undefined,
  },
  {
    id: 'capacity-bases',
    source: BENCH,
    recorded: true,
    find: ({ settings: { capacityProviderStrategy = [] } }) =>
      capacityProviderStrategy.filter(({ base = 0 }: Json) => base > 0).length > 1
        ? 'There are multiple capacity providers in the specified capacity provider strategy with a base value greater than zero. Only one capacity provider can have a base value greater than zero. Specify a valid capacity provider strategy and try again.'
        : undefined,
  },
  {
    id: 'capacity-weights',
    source: BENCH,
    recorded: true,
    find: ({ settings: { capacityProviderStrategy = [] } }) =>
      capacityProviderStrategy.length > 0 && capacityProviderStrategy.every(({ weight }: Json) => weight === 0)
        ? 'There are no capacity providers in the capacity provider strategy with a weight value greater than zero. Specify a weight value greater than zero for at least one capacity provider and try again.'
        : undefined,
  },
  {
    id: 'capacity-mixed',
    source:
      'Developer guide, "Amazon ECS capacity providers": a strategy has either Fargate or Auto Scaling group capacity providers',
    find: ({ settings: { capacityProviderStrategy = [] } }) => {
      const fargate = capacityProviderStrategy.filter(({ capacityProvider }: Json) =>
        /^FARGATE(_SPOT)?$/.test(nameOf(capacityProvider)),
      );
      return fargate.length > 0 && fargate.length < capacityProviderStrategy.length
        ? 'A capacity provider strategy cannot have both Fargate and other capacity providers.'
        : undefined;
    },
  },
];

/** Rules about how a service is scheduled and deployed. */
export const DEPLOYMENT_RULES: readonly ServiceRule[] = [
  {
    id: 'daemon-fargate',
    source: `${PARAMETERS}: schedulingStrategy`,
    find: ({ settings: { schedulingStrategy, launchType } }) =>
      schedulingStrategy === 'DAEMON' && launchType === 'FARGATE'
        ? 'The daemon scheduling strategy is not supported on Fargate.'
        : undefined,
  },
  {
    id: 'percent',
    source: 'API reference, DeploymentConfiguration',
    find: ({ settings: { deploymentConfiguration } }) => {
      const { minimumHealthyPercent, maximumPercent } = deploymentConfiguration;
      const wrong = Object.entries({ minimumHealthyPercent, maximumPercent }).find(
        ([, percent]) => !Number.isInteger(percent) || Number(percent) < 0,
      );
      return wrong && `${wrong[0]} must be a whole number from 0.`;
    },
  },
  {
    id: 'percent-bounds',
    source: BENCH,
    recorded: true,
    find: ({ settings: { deploymentConfiguration, schedulingStrategy } }) => {
      const { minimumHealthyPercent, maximumPercent } = deploymentConfiguration;
      if (minimumHealthyPercent > 100) return 'minimumHealthyPercent must be at most 100';
      return maximumPercent < 100 && schedulingStrategy !== 'DAEMON'
        ? 'maximumPercent must be at least 100'
        : undefined;
    },
  },
  {
    id: 'daemon-percent',
    source: BENCH,
    recorded: true,
    find: ({ settings: { deploymentConfiguration, schedulingStrategy } }) =>
      schedulingStrategy === 'DAEMON' && deploymentConfiguration.maximumPercent > 100
        ? 'The daemon scheduling strategy does not support values above 100 for maximumPercent on a deployment configuration. Change the maximumPercent value to 100, and try again'
        : undefined,
  },
  {
    id: 'daemon-zones',
    source: BENCH,
    recorded: true,
    find: ({ settings: { availabilityZoneRebalancing, schedulingStrategy } }) =>
      schedulingStrategy === 'DAEMON' && availabilityZoneRebalancing === 'ENABLED'
        ? "The service couldn't be created because Availability Zone Rebalancing does not support DAEMON as scheduling strategy. Update scheduling strategy and try again."
        : undefined,
  },
  {
    id: 'fargate-placement',
    source: BENCH,
    recorded: true,
    find({ settings: { launchType, placementConstraints = [], placementStrategy = [] } }) {
      if (launchType !== 'FARGATE') return undefined;
      if (placementConstraints.length > 0) return 'Placement constraints are not supported with FARGATE launch type.';
      return placementStrategy.length > 0
        ? 'Placement strategies are not supported with FARGATE launch type.'
        : undefined;
    },
  },
  {
    id: 'ec2-platform-version',
    source: BENCH,
    recorded: true,
    find: ({ settings: { launchType, platformVersion } }) =>
      launchType === 'EC2' && platformVersion
        ? 'The platform version must be null when specifying an EC2 launch type.'
        : undefined,
  },
  {
    id: 'external-task-definition',
    source: BENCH,
    recorded: true,
    find: ({ settings: { deploymentController }, description }) =>
      deploymentController?.type === 'EXTERNAL' && description ? 'TaskDefinition must be blank.' : undefined,
  },
  {
    id: 'external-load-balancers',
    source: BENCH,
    recorded: true,
    find: ({ settings: { deploymentController, loadBalancers = [] } }) =>
      deploymentController?.type === 'EXTERNAL' && loadBalancers.length > 0
        ? 'LoadBalancers must be empty or null.'
        : undefined,
  },
  {
    id: 'percent-blocks',
    source: `${PARAMETERS}: deploymentConfiguration`,
    recorded: true,
    find: ({ settings: { deploymentConfiguration, schedulingStrategy } }) => {
      const { minimumHealthyPercent, maximumPercent } = deploymentConfiguration;
      return minimumHealthyPercent === 100 && maximumPercent === 100 && schedulingStrategy !== 'DAEMON'
        ? 'Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.'
        : undefined;
    },
  },
  {
    id: 'breaker-controller',
    source: 'API reference, DeploymentCircuitBreaker',
    recorded: true,
    find: ({ settings: { deploymentConfiguration, deploymentController } }) =>
      deploymentConfiguration.deploymentCircuitBreaker?.enable && deploymentController?.type !== 'ECS'
        ? 'Deployment circuit breaker feature is only supported with ECS deployment controller.'
        : undefined,
  },
  {
    id: 'breaker-threshold',
    source: 'API reference, DeploymentCircuitBreaker: thresholdConfiguration',
    find: ({ settings: { deploymentConfiguration } }) => {
      const threshold = deploymentConfiguration.deploymentCircuitBreaker?.thresholdConfiguration;
      if (!threshold) return undefined;
      const { type, value } = threshold;
      const most = type === 'COUNT' ? Number.MAX_SAFE_INTEGER : 100;
      if (Number.isInteger(value) && value >= 1 && value <= most) return undefined;
      return `thresholdConfiguration.value ${value} is not valid for type ${type}.`;
    },
  },
  {
    id: 'early-success',
    source: 'API reference, EarlySuccessCriteria: healthyPercent',
    find: ({ settings: { deploymentConfiguration } }) => {
      const { earlySuccessCriteria, minimumHealthyPercent } = deploymentConfiguration;
      if (!earlySuccessCriteria?.enable) return undefined;
      const { healthyPercent, sourceServiceRevisionCleanup } = earlySuccessCriteria;
      if (healthyPercent === undefined || sourceServiceRevisionCleanup === undefined)
        return 'earlySuccessCriteria must have healthyPercent and sourceServiceRevisionCleanup if it is enabled.';
      if (healthyPercent >= minimumHealthyPercent && healthyPercent <= 100) return undefined;
      return 'earlySuccessCriteria.healthyPercent must be between minimumHealthyPercent and 100.';
    },
  },
];

/** awsvpc and networkConfiguration require each other, also for RunTask and CreateTaskSet. */
export const NETWORK_RULES: readonly ServiceRule[] = [
  {
    id: 'network-missing',
    source: `${API}: networkConfiguration`,
    recorded: true,
    find: ({ settings, description }) =>
      description?.networkMode === 'awsvpc' && !hasNetwork(settings)
        ? "Network Configuration must be provided when networkMode 'awsvpc' is specified."
        : undefined,
  },
  {
    id: 'network-given',
    source: `${API}: networkConfiguration`,
    recorded: true,
    find: ({ settings, description }) =>
      description && description.networkMode !== 'awsvpc' && hasNetwork(settings)
        ? 'Network Configuration is not valid for the given networkMode of this task definition.'
        : undefined,
  },
];

/** Rules about whether the service and its task definition match. */
export const FIT_RULES: readonly ServiceRule[] = [
  {
    id: 'execute-command-role',
    source: 'Developer guide, "Monitor Amazon ECS containers with ECS Exec"',
    recorded: true,
    find: ({ settings: { enableExecuteCommand }, description, done }) =>
      enableExecuteCommand === true && description && !description.taskRoleArn
        ? `The service couldn't be ${done} because a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again.`
        : undefined,
  },
  {
    id: 'fargate-compatible',
    source: `${API}: launchType`,
    recorded: true,
    find: ({ settings: { launchType }, description }) =>
      launchType === 'FARGATE' && description && !description.compatibilities.includes('FARGATE')
        ? 'Task definition does not support launch_type FARGATE.'
        : undefined,
  },
  ...NETWORK_RULES,
  {
    id: 'balanced-container',
    source: 'API reference, LoadBalancer: containerName',
    recorded: true,
    find: (situation) => {
      const missing = balancedOf(situation).find(({ container }) => !container);
      return missing && `The container ${missing.name} does not exist in the task definition.`;
    },
  },
  {
    id: 'balanced-port',
    source: 'API reference, LoadBalancer: containerPort',
    recorded: true,
    find: (situation) => {
      const missing = balancedOf(situation).find(
        ({ container, port }) => !container?.portMappings.some(({ containerPort }: Json) => containerPort === port),
      );
      return missing && `The container ${missing.name} did not have a container port ${missing.port} defined.`;
    },
  },
];

function hasNetwork(settings: Json): boolean {
  return settings.networkConfiguration?.awsvpcConfiguration !== undefined;
}

/** The containers of load balancers, with their ports. */
function balancedOf({ settings, description }: ServiceSituation): { name: string; port: number; container?: Json }[] {
  const balancers: Json[] = description ? (settings.loadBalancers ?? []) : [];
  return balancers
    .filter(({ containerName }) => containerName !== undefined)
    .map(({ containerName: name, containerPort: port }) => ({
      name,
      port,
      container: description?.containerDefinitions.find((one: Json) => one.name === name),
    }));
}
