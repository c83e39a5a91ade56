import { createHash } from 'node:crypto';
import { arnOf } from '../arn.ts';
import { AwsError, type Call, type Json, type Operation } from '../service.ts';
import { findActiveTaskDefinition } from './account.ts';
import { clusterOperations } from './clusters.ts';
import { expressView, updatedView } from './express-view.ts';
import { serviceOperations } from './services.ts';
import type { Ecs } from './simulator.ts';
import type { Service } from './state.ts';
import { taskDefinitionOperations } from './task-definitions.ts';

/** The defaults of Express Mode (developer guide, "Amazon ECS Express Mode"; the times are ours). */
const DEFAULTS = {
  cpu: '1024',
  memory: '2048',
  cpuArchitecture: 'X86_64',
  healthCheckPath: '/ping',
  scalingTarget: { minTaskCount: 1, maxTaskCount: 20, autoScalingMetric: 'AVERAGE_CPU', autoScalingTargetValue: 60 },
};
const DEPLOYMENT = {
  strategy: 'CANARY',
  canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 3 },
  bakeTimeInMinutes: 3,
  deploymentCircuitBreaker: { enable: true, rollback: true },
};
const CONTAINER = 'Main';
const PORT = 80;

/** CreateExpressGatewayService and related calls: services whose load balancer, network and scaling ECS manages. */
export function expressOperations(ecs: Ecs): Record<string, Operation> {
  return {
    CreateExpressGatewayService: (input, call) => {
      const service = completely(ecs, () => create(ecs, structuredClone(input), call));
      return { service: expressView(ecs, service, ['TAGS']) };
    },
    DescribeExpressGatewayService: ({ serviceArn, include = [] }) => ({
      service: expressView(ecs, find(ecs, serviceArn, 'ResourceNotFoundException'), include),
    }),
    UpdateExpressGatewayService: (input, call) => {
      const service = find(ecs, input.serviceArn);
      if (service.status !== 'ACTIVE') throw new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.');
      const configuration = completely(ecs, () => update(ecs, service, structuredClone(input), call));
      return { service: updatedView(ecs, service, configuration) };
    },
    DeleteExpressGatewayService: ({ serviceArn }, call) => {
      const service = find(ecs, serviceArn);
      const place = { cluster: service.cluster.name, service: service.name, force: true };
      serviceOperations(ecs).DeleteService?.(place, call);
      return { service: expressView(ecs, service, []) };
    },
  };
}

/**
 * Also throws an error for a service that is not an Express service, with the error code in the model of the operation.
 */
function find(ecs: Ecs, arn: string, code = 'ServiceNotFoundException'): Service {
  const service = ecs.services.get(arn);
  if (!service?.express) throw new AwsError(code, 'Service not found.');
  return service;
}

/**
 * Runs a change that consists of several calls: if one is refused, the default cluster and the task definition that the
 * earlier calls created are removed.
 */
function completely<T>(ecs: Ecs, run: () => T): T {
  const clusters = new Map(ecs.clusters);
  const families = [...ecs.families].map(([name, { next, revisions }]) => [name, next, new Map(revisions)] as const);
  try {
    return run();
  } catch (error) {
    for (const name of ecs.clusters.keys()) if (!clusters.has(name)) ecs.clusters.delete(name);
    ecs.families.clear();
    for (const [name, next, revisions] of families) ecs.families.set(name, { next, revisions });
    throw error;
  }
}

function create(ecs: Ecs, input: Json, call: Call): Service {
  const { infrastructureRoleArn, cluster = 'default', tags = [], ...given } = input;
  const name: string = input.serviceName ?? `express-${hashOf(`${ecs.services.size} ${ecs.context.clock.now()}`)}`;
  if (!/^arn:[\w-]+:iam::\d{12}:role\/.+$/.test(infrastructureRoleArn))
    refuse('infrastructureRoleArn is not a valid role ARN.');
  const { serviceName: _name, ...rest } = given;
  const configuration = withDefaults(ecs, rest);
  checkConfiguration(configuration);
  if (cluster === 'default') ensureDefaultCluster(ecs, call);
  const taskDefinition = taskDefinitionOf(ecs, { configuration, family: `${cluster}-${name}`, call });
  const request = {
    cluster,
    serviceName: name,
    taskDefinition,
    desiredCount: configuration.scalingTarget.minTaskCount,
    launchType: 'FARGATE',
    resourceManagementType: 'ECS',
    networkConfiguration: networkOf(configuration),
    deploymentConfiguration: DEPLOYMENT,
    loadBalancers: [loadBalancerOf(ecs, { name: `${cluster}-${name}`, taskDefinition, infrastructureRoleArn })],
    ...(tags.length > 0 && { tags }),
  };
  const answer = serviceOperations(ecs).CreateService?.(request, call) as Json;
  const service = ecs.services.get(answer.service.serviceArn);
  if (!service) throw new Error(`The service ${name} was not created.`);
  service.express = { infrastructureRoleArn, configurations: new Map(), updatedAt: ecs.context.clock.now() };
  note(service, { ...configuration, taskDefinitionArn: taskDefinition });
  return service;
}

/** Express Mode creates the default cluster, with Fargate's capacity providers, if it does not exist. */
function ensureDefaultCluster(ecs: Ecs, call: Call): void {
  if (ecs.clusters.get('default')?.status === 'ACTIVE') return;
  call.authorize('ecs:CreateCluster', '*');
  clusterOperations(ecs).CreateCluster?.({ capacityProviders: ['FARGATE', 'FARGATE_SPOT'] }, call);
}

function update(ecs: Ecs, service: Service, input: Json, call: Call): Json {
  const { serviceArn: _arn, ...given } = input;
  const before = [...(service.express?.configurations.values() ?? [])].at(-1) ?? {};
  const { taskDefinitionArn, primaryContainer, ...kept } = before;
  const configuration: Json = {
    ...kept,
    ...(given.taskDefinitionArn || !primaryContainer ? {} : { primaryContainer }),
    ...given,
    ...(given.primaryContainer &&
      primaryContainer && { primaryContainer: { ...primaryContainer, ...given.primaryContainer } }),
    scalingTarget: { ...before.scalingTarget, ...given.scalingTarget },
  };
  if (!configuration.primaryContainer && !configuration.taskDefinitionArn)
    configuration.taskDefinitionArn = taskDefinitionArn;
  checkConfiguration(configuration);
  const { cluster, name } = service;
  const family = `${cluster.name}-${name}`;
  const isSame = JSON.stringify(madeOf(configuration)) === JSON.stringify(madeOf({ ...kept, primaryContainer }));
  const taskDefinition =
    isSame && !given.taskDefinitionArn ? taskDefinitionArn : taskDefinitionOf(ecs, { configuration, family, call });
  const request = {
    cluster: cluster.name,
    service: name,
    taskDefinition,
    ...(given.networkConfiguration && { networkConfiguration: networkOf(configuration) }),
    desiredCount: Math.max(service.desiredCount, configuration.scalingTarget.minTaskCount),
  };
  serviceOperations(ecs).UpdateService?.(request, call);
  if (service.express) service.express.updatedAt = ecs.context.clock.now();
  return note(service, { ...configuration, taskDefinitionArn: taskDefinition });
}

/** The settings from which the task definition is created. */
function madeOf({ primaryContainer, cpu, memory, cpuArchitecture, executionRoleArn, taskRoleArn }: Json): unknown[] {
  return [primaryContainer, cpu, memory, cpuArchitecture, executionRoleArn, taskRoleArn];
}

function note({ express, deployments }: Service, configuration: Json): Json {
  const [newest] = deployments;
  if (newest) express?.configurations.set(newest.number, configuration);
  return configuration;
}

function withDefaults({ context }: Ecs, given: Json): Json {
  const hex = hashOf(context.region).slice(0, 8);
  const subnets = ['a', 'b'].map((letter) => `subnet-${hex}00000000${letter}`);
  return {
    ...DEFAULTS,
    ...given,
    scalingTarget: { ...DEFAULTS.scalingTarget, ...given.scalingTarget },
    networkConfiguration: { subnets, securityGroups: [], ...given.networkConfiguration },
    ...(given.primaryContainer && { primaryContainer: { containerPort: PORT, ...given.primaryContainer } }),
  };
}

function checkConfiguration({
  primaryContainer,
  taskDefinitionArn,
  executionRoleArn,
  healthCheckPath,
  scalingTarget,
}: Json): void {
  if (primaryContainer && taskDefinitionArn)
    refuse('Only one of primaryContainer and taskDefinitionArn can be specified.');
  if (!primaryContainer && !taskDefinitionArn)
    refuse('One of primaryContainer and taskDefinitionArn must be specified.');
  if (primaryContainer && !executionRoleArn) refuse('executionRoleArn must be specified with primaryContainer.');
  if (!/^\/\S*$/.test(healthCheckPath)) refuse(`healthCheckPath '${healthCheckPath}' must begin with a '/'.`);
  const { minTaskCount: least, maxTaskCount: most, autoScalingMetric: metric } = scalingTarget;
  if (least < 0 || most < least) refuse('maxTaskCount must not be less than minTaskCount.');
  if (!['AVERAGE_CPU', 'AVERAGE_MEMORY', 'REQUEST_COUNT_PER_TARGET'].includes(metric)) {
    refuse(`The autoScalingMetric ${metric} is not valid.`);
  }
}

interface TaskDefinitionSource {
  readonly configuration: Json;
  readonly family: string;
  readonly call: Call;
}

/** The ARN of the given task definition, or of the one that Express Mode creates from its settings. */
function taskDefinitionOf(ecs: Ecs, { configuration, family, call }: TaskDefinitionSource): string {
  const { primaryContainer, taskDefinitionArn, cpu, memory, cpuArchitecture, executionRoleArn, taskRoleArn } =
    configuration;
  if (!primaryContainer) return findActiveTaskDefinition(ecs, taskDefinitionArn).arn;
  const {
    image,
    containerPort,
    awsLogsConfiguration: logs,
    command,
    environment,
    secrets,
    repositoryCredentials,
  } = primaryContainer;
  const logConfiguration = logs && {
    logDriver: 'awslogs',
    options: {
      'awslogs-group': logs.logGroup,
      'awslogs-stream-prefix': logs.logStreamPrefix,
      'awslogs-region': ecs.context.region,
    },
  };
  const container = {
    name: CONTAINER,
    image,
    essential: true,
    portMappings: [{ containerPort, protocol: 'tcp' }],
    ...(command?.length && { command }),
    ...(environment && { environment }),
    ...(secrets && { secrets }),
    ...(repositoryCredentials && { repositoryCredentials }),
    ...(logConfiguration && { logConfiguration }),
  };
  const request = {
    family,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu,
    memory,
    executionRoleArn,
    ...(taskRoleArn && { taskRoleArn }),
    ...(cpuArchitecture !== 'X86_64' && { runtimePlatform: { cpuArchitecture, operatingSystemFamily: 'LINUX' } }),
    containerDefinitions: [container],
  };
  const answer = taskDefinitionOperations(ecs).RegisterTaskDefinition?.(request, call) as Json;
  return answer.taskDefinition.taskDefinitionArn;
}

function networkOf({ networkConfiguration }: Json): Json {
  return { awsvpcConfiguration: { ...networkConfiguration, assignPublicIp: 'ENABLED' } };
}

/** ECS's target groups and listener rules, which were not created by the user. */
function loadBalancerOf(
  ecs: Ecs,
  {
    name,
    taskDefinition,
    infrastructureRoleArn,
  }: { name: string; taskDefinition: string; infrastructureRoleArn: string },
): Json {
  const { containerDefinitions } = findActiveTaskDefinition(ecs, taskDefinition).description;
  const container = containerDefinitions.find(({ portMappings }: Json) => portMappings?.length > 0);
  if (!container) refuse('The task definition has no container with a port mapping.');
  const id = hashOf(name).slice(0, 16);
  const arn = (resource: string) => arnOf('elasticloadbalancing', ecs.context, resource);
  const rule = (end: string) =>
    arn(`listener-rule/app/ecs-express-gateway-alb-${id.slice(0, 8)}/${id}/${id}/${end}${id.slice(1)}`);
  return {
    targetGroupArn: arn(`targetgroup/ecs-gateway-tg-${id.slice(0, 16)}/${id}`),
    containerName: container.name,
    containerPort: container.portMappings[0].containerPort,
    advancedConfiguration: {
      alternateTargetGroupArn: arn(`targetgroup/ecs-gateway-tg-${id.slice(0, 15)}x/${id}`),
      productionListenerRule: rule('a'),
      testListenerRule: rule('b'),
      roleArn: infrastructureRoleArn,
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function refuse(message: string): never {
  throw new AwsError('InvalidParameterException', message);
}
