import type { Json } from '../service.ts';
import { ecsArn } from './arn.ts';
import { breakerThreshold } from './breaker.ts';
import { hooksView, weightsOf } from './shiftview.ts';
import {
  type Deployment,
  type Ecs,
  type Service,
  type ServiceDeployment,
  type Task,
  type TaskCounts,
  tasksOf,
} from './state.ts';
import { alarmsView } from './watch.ts';

/** A time as AwsJson1.1 has it: seconds since the epoch. */
export function seconds(ms: number): number {
  return ms / 1000;
}

/** How many tasks of one revision are wanted, run and are on their way. */
export function countsOf(ecs: Ecs, service: Service, deployment: Deployment): TaskCounts {
  const tasks = tasksOf(ecs, service, deployment);
  const wanted = tasks.filter((task) => task.desiredStatus === 'RUNNING');
  const requested = deployment.status === 'PRIMARY' ? service.desiredCount : wanted.length;
  return { requested, ...runningAndPending(tasks) };
}

function runningAndPending(tasks: readonly Task[]) {
  return {
    running: tasks.filter((task) => task.lastStatus === 'RUNNING').length,
    pending: tasks.filter(({ lastStatus }) => ['PROVISIONING', 'PENDING', 'ACTIVATING'].includes(lastStatus)).length,
  };
}

/** A service as CreateService, UpdateService, DeleteService and DescribeServices answer it. */
export function serviceView(ecs: Ecs, service: Service): Json {
  const { running, pending } = runningAndPending(tasksOf(ecs, service));
  const { serviceDeployments, deployments } = service;
  return structuredClone({
    ...service.settings,
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.cluster.arn,
    status: service.status,
    desiredCount: service.desiredCount,
    runningCount: running,
    pendingCount: pending,
    ...(service.taskDefinition && { taskDefinition: service.taskDefinition.arn }),
    deployments: deployments.map((deployment) => deploymentView(ecs, service, deployment)),
    events: service.events.map(({ id, at, message }) => ({ id, createdAt: seconds(at), message })),
    createdAt: seconds(service.createdAt),
    createdBy: service.createdBy,
    ...(serviceDeployments.length > 0 ? { currentServiceDeployment: serviceDeployments.at(-1)?.arn } : {}),
    currentServiceRevisions: deployments.map((deployment) => revisionSummary(ecs, service, deployment)),
  });
}

function deploymentView(ecs: Ecs, service: Service, deployment: Deployment): Json {
  const { requested, running, pending } = countsOf(ecs, service, deployment);
  const { loadBalancers, serviceRegistries, serviceConnectConfiguration, ...settings } = deployment.settings;
  return {
    ...settings,
    id: deployment.id,
    status: deployment.status,
    taskDefinition: deployment.taskDefinition.arn,
    desiredCount: requested,
    pendingCount: pending,
    runningCount: running,
    failedTasks: deployment.failedTasks,
    createdAt: seconds(deployment.createdAt),
    updatedAt: seconds(deployment.updatedAt),
    ...(serviceConnectConfiguration ? { serviceConnectConfiguration } : {}),
    ...(isClassic(loadBalancers) ? {} : rolloutView(deployment)),
  };
}

function rolloutView({ rolloutState, rolloutStateReason }: Deployment): Json {
  return { rolloutState, rolloutStateReason };
}

/** Behind a Classic Load Balancer ECS tells no rolloutState. */
function isClassic(loadBalancers: Json[] | undefined): boolean {
  return (loadBalancers ?? []).some(({ loadBalancerName }) => loadBalancerName);
}

/** The ARN of the service revision that a deployment runs. */
export function revisionArn(ecs: Ecs, service: Service, deployment: Deployment): string {
  return ecsArn(ecs.world, 'service-revision', service.cluster.name, service.name, deployment.number);
}

function revisionSummary(ecs: Ecs, service: Service, deployment: Deployment, frozen?: TaskCounts): Json {
  const { requested, running, pending } = frozen ?? countsOf(ecs, service, deployment);
  return {
    arn: revisionArn(ecs, service, deployment),
    requestedTaskCount: requested,
    runningTaskCount: running,
    pendingTaskCount: pending,
  };
}

/** A service deployment as DescribeServiceDeployments answers it. */
export function serviceDeploymentView(ecs: Ecs, deployment: ServiceDeployment): Json {
  const { service, target, sources, rollback, frozen } = deployment;
  const { targetServiceRevisionArn, ...brief } = briefView(ecs, deployment);
  const summary = (revision: Deployment) => ({
    ...revisionSummary(ecs, service, revision, frozen?.get(revision.number)),
    ...weightsOf(deployment, revision),
  });
  return structuredClone({
    ...brief,
    updatedAt: seconds(deployment.updatedAt),
    ...(deployment.stoppedAt === undefined ? {} : { stoppedAt: seconds(deployment.stoppedAt) }),
    sourceServiceRevisions: sources.map((source) => summary(source)),
    targetServiceRevision: summary(target),
    lifecycleStage: deployment.lifecycleStage,
    ...(deployment.shift ? { lifecycleHookDetails: hooksView(deployment) } : {}),
    deploymentConfiguration: deployment.configuration,
    ...(rollback ? { rollback: rollbackView(ecs, service, rollback) } : {}),
    deploymentCircuitBreaker: breakerView(deployment),
    alarms: alarmsView(deployment),
  });
}

/** The same as ListServiceDeployments answers it. */
export function briefView(ecs: Ecs, deployment: ServiceDeployment): Json {
  const { service, startedAt, finishedAt, statusReason } = deployment;
  return {
    serviceDeploymentArn: deployment.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    createdAt: seconds(deployment.createdAt),
    ...(startedAt === undefined ? {} : { startedAt: seconds(startedAt) }),
    ...(finishedAt === undefined ? {} : { finishedAt: seconds(finishedAt) }),
    targetServiceRevisionArn: revisionArn(ecs, service, deployment.target),
    status: deployment.status,
    ...(statusReason === undefined ? {} : { statusReason }),
  };
}

function rollbackView(ecs: Ecs, service: Service, rollback: NonNullable<ServiceDeployment['rollback']>): Json {
  return {
    reason: rollback.reason,
    startedAt: seconds(rollback.startedAt),
    ...(rollback.to ? { serviceRevisionArn: revisionArn(ecs, service, rollback.to) } : {}),
  };
}

function breakerView(deployment: ServiceDeployment): Json {
  const { service, target, breakerTriggered } = deployment;
  const breaker = service.settings.deploymentConfiguration.deploymentCircuitBreaker;
  if (!deployment.configuration?.deploymentCircuitBreaker?.enable && !breakerTriggered) {
    return { status: 'DISABLED', failureCount: 0, threshold: 0 };
  }
  const over = deployment.finishedAt !== undefined;
  return {
    status: breakerTriggered ? 'TRIGGERED' : over ? 'MONITORING_COMPLETE' : 'MONITORING',
    failureCount: target.breakerFailures,
    threshold: breakerThreshold(breaker, service.desiredCount),
  };
}

/** A service revision as DescribeServiceRevisions answers it. */
export function serviceRevisionView(ecs: Ecs, service: Service, deployment: Deployment): Json {
  const containers: Json[] = deployment.taskDefinition.description.containerDefinitions;
  return structuredClone({
    ...deployment.settings,
    serviceRevisionArn: revisionArn(ecs, service, deployment),
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    taskDefinition: deployment.taskDefinition.arn,
    containerImages: containers.map(({ name, image }) => ({
      containerName: name,
      image,
      ...(deployment.images.has(name) ? { imageDigest: deployment.images.get(name) } : {}),
    })),
    guardDutyEnabled: false,
    createdAt: seconds(deployment.createdAt),
  });
}

/** A task as DescribeTasks answers it. */
export function taskView(task: Task): Json {
  const { launchType, platformVersion, overrides, capacityProviderName } = task.settings;
  const { description } = task.taskDefinition;
  return structuredClone({
    taskArn: task.arn,
    clusterArn: task.cluster.arn,
    taskDefinitionArn: task.taskDefinition.arn,
    group: task.group,
    ...(task.startedBy === undefined ? {} : { startedBy: task.startedBy }),
    lastStatus: task.lastStatus,
    desiredStatus: task.desiredStatus,
    healthStatus: taskHealth(task),
    ...(task.stopCode === undefined ? {} : { stopCode: task.stopCode, stoppedReason: task.stoppedReason }),
    ...Object.fromEntries(Object.entries(task.times).map(([name, time]) => [name, seconds(time)])),
    ...(task.times.connectivityAt === undefined ? {} : { connectivity: 'CONNECTED' }),
    availabilityZone: `${task.arn.split(':')[3]}a`,
    attachments: [],
    attributes: [],
    containers: task.containers.map((container) => containerView(task, container)),
    cpu: description.cpu ?? '0',
    memory: description.memory ?? '0',
    enableExecuteCommand: task.settings.enableExecuteCommand ?? false,
    ...(launchType ? { launchType } : {}),
    ...(capacityProviderName ? { capacityProviderName } : {}),
    ...(launchType === 'EC2'
      ? {}
      : { platformVersion: platformVersion === 'LATEST' ? '1.4.0' : platformVersion, platformFamily: 'Linux' }),
    overrides: { inferenceAcceleratorOverrides: [], ...overrides, containerOverrides: containerOverrides(task) },
    version: 1,
  });
}

/** Every container is named, whether or not anything of it is overridden. */
function containerOverrides({ containers, settings }: Task): Json[] {
  const given: Json[] = settings.overrides?.containerOverrides ?? [];
  return containers.map(({ name }) => ({ ...given.find((override) => override.name === name), name }));
}

function containerView(task: Task, container: Task['containers'][number]): Json {
  const { name, image, imageDigest, runtimeId, lastStatus, healthStatus, exitCode, reason } = container;
  return {
    containerArn: container.arn,
    taskArn: task.arn,
    name,
    image,
    ...(imageDigest === undefined ? {} : { imageDigest }),
    ...(runtimeId === undefined ? {} : { runtimeId }),
    lastStatus,
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(reason === undefined ? {} : { reason }),
    healthStatus,
    networkBindings: container.networkBindings ?? [],
    networkInterfaces: [],
    cpu: String(container.definition.cpu ?? 0),
    ...(container.definition.memory === undefined ? {} : { memory: String(container.definition.memory) }),
  };
}

function taskHealth(task: Task): string {
  const checked = task.containers.filter(
    ({ definition, imageHealthCheck }) =>
      (definition.healthCheck || imageHealthCheck) && definition.essential !== false,
  );
  if (checked.some(({ healthStatus }) => healthStatus === 'UNHEALTHY')) return 'UNHEALTHY';
  return checked.length > 0 && checked.every(({ healthStatus }) => healthStatus === 'HEALTHY') ? 'HEALTHY' : 'UNKNOWN';
}
