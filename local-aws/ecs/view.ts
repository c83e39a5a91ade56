import { globalArnOf } from '../arn.ts';
import type { Json } from '../service.ts';
import { alarmsView } from './alarm-monitoring.ts';
import { ecsArn } from './arn.ts';
import { breakerThreshold } from './breaker.ts';
import { isDraining } from './failed-tasks.ts';
import { hooksView, weightsOf } from './shift-view.ts';
import { type Ecs, tasksOf } from './simulator.ts';
import type { Deployment, Service, ServiceDeployment, Task, TaskCounts, TaskSet } from './state.ts';

/** A time in AwsJson1.1: seconds since the epoch. */
export function seconds(ms: number): number {
  return ms / 1000;
}

/** The meaning of LATEST on Fargate (developer guide, "Fargate platform versions"). */
export const PLATFORM_VERSION = '1.4.0';

/** The desired, running and pending tasks of one revision. */
export function countsOf(ecs: Ecs, service: Service, deployment: Deployment): TaskCounts {
  const tasks = tasksOf(ecs, service, deployment);
  const wanted = tasks.filter((task) => task.desiredStatus === 'RUNNING');
  // Until its service deployment has left PENDING, the desired count is 0 (records of April 2026).
  const isPrimary = deployment.status === 'PRIMARY' && deployment.begun;
  const requested = isPrimary ? service.desiredCount : wanted.length;
  return { requested, ...runningAndPending(tasks) };
}

function runningAndPending(tasks: readonly Task[]) {
  return {
    running: tasks.filter((task) => task.lastStatus === 'RUNNING').length,
    pending: tasks.filter(({ lastStatus }) => ['PROVISIONING', 'PENDING', 'ACTIVATING'].includes(lastStatus)).length,
  };
}

/** A service as returned by CreateService, UpdateService, DeleteService and DescribeServices. */
export function serviceView(ecs: Ecs, service: Service): Json {
  const { running, pending } = runningAndPending(tasksOf(ecs, service));
  const { serviceDeployments, deployments, settings } = service;
  const newest = serviceDeployments.at(-1);
  return structuredClone({
    roleArn: globalArnOf('iam', ecs.context, 'role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS'),
    resourceManagementType: 'CUSTOMER',
    ...shownWithService(settings),
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.cluster.arn,
    status: service.status,
    desiredCount: service.desiredCount,
    runningCount: running,
    pendingCount: pending,
    ...(service.taskDefinition && !service.express && { taskDefinition: service.taskDefinition.arn }),
    ...(settings.deploymentController.type === 'ECS'
      ? {}
      : { taskSets: service.taskSets.map((taskSet) => taskSetView(ecs, service, taskSet)) }),
    deployments: deployments.map((deployment) => deploymentView(ecs, service, deployment)),
    events: service.events.map(({ id, at, message }) => ({ id, createdAt: seconds(at), message })),
    createdAt: seconds(service.createdAt),
    createdBy: service.createdBy,
    ...(newest && newest.status !== 'PENDING' ? { currentServiceDeployment: newest.arn } : {}),
    currentServiceRevisions: deployments.map((deployment) => revisionSummary(ecs, service, deployment)),
  });
}

/** DescribeServices returns these in a deployment, and the last two only in a service revision (the SDK's model). */
function shownWithService(settings: Json): Json {
  const { serviceConnectConfiguration, volumeConfigurations, vpcLatticeConfigurations, ...others } = settings;
  const { gatewayConnectors, monitoring, placementStrategy = [], ...shown } = others;
  return { ...shown, placementStrategy: placementStrategy.map(shownStrategy) };
}

/** ECS returns the field `memory` as `MEMORY` (API reference of CreateService, example 3). */
function shownStrategy(strategy: Json): Json {
  return strategy.type === 'binpack' ? { ...strategy, field: `${strategy.field}`.toUpperCase() } : strategy;
}

/** A task set as returned by DescribeTaskSets. */
export function taskSetView(ecs: Ecs, service: Service, taskSet: TaskSet): Json {
  const { deployment, arn, externalId, startedBy, scale, status, isSteady, steadyAt, updatedAt } = taskSet;
  const { running, pending } = runningAndPending(tasksOf(ecs, service, deployment));
  const { serviceConnectConfiguration, volumeConfigurations, vpcLatticeConfigurations, ...settings } =
    deployment.settings;
  return structuredClone({
    ...settings,
    ...(settings.platformVersion === 'LATEST' ? { platformVersion: PLATFORM_VERSION } : {}),
    id: deployment.id,
    taskSetArn: arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    ...(externalId === undefined ? {} : { externalId }),
    ...(startedBy === undefined ? {} : { startedBy }),
    status,
    taskDefinition: deployment.taskDefinition.arn,
    computedDesiredCount: status === 'DRAINING' ? 0 : Math.ceil((service.desiredCount * scale) / 100),
    pendingCount: pending,
    runningCount: running,
    createdAt: seconds(deployment.createdAt),
    updatedAt: seconds(updatedAt),
    scale: { value: scale, unit: 'PERCENT' },
    stabilityStatus: isSteady ? 'STEADY_STATE' : 'STABILIZING',
    stabilityStatusAt: seconds(steadyAt),
    tags: [],
  });
}

function deploymentView(ecs: Ecs, service: Service, deployment: Deployment): Json {
  const { requested, running, pending } = countsOf(ecs, service, deployment);
  const { loadBalancers, serviceRegistries, serviceConnectConfiguration, ...others } = deployment.settings;
  const { gatewayConnectors, monitoring, ...settings } = others;
  return {
    ...settings,
    ...(settings.platformVersion === 'LATEST' ? { platformVersion: PLATFORM_VERSION } : {}),
    id: deployment.id,
    status: isDraining(ecs, service, deployment) ? 'DRAINING' : deployment.status,
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

/** Behind a Classic Load Balancer, ECS returns no rolloutState. */
function isClassic(loadBalancers: Json[] | undefined): boolean {
  return (loadBalancers ?? []).some(({ loadBalancerName }) => loadBalancerName);
}

/** The ARN of the service revision that a deployment runs. */
export function revisionArn(ecs: Ecs, service: Service, deployment: Deployment): string {
  return ecsArn(ecs.context, 'service-revision', service.cluster.name, service.name, deployment.number);
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

/** A service deployment as returned by DescribeServiceDeployments. */
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
    ...(deployment.shift || deployment.gates ? { lifecycleHookDetails: hooksView(deployment) } : {}),
    deploymentConfiguration: deployment.configuration,
    ...(rollback ? { rollback: rollbackView(ecs, service, rollback) } : {}),
    deploymentCircuitBreaker: breakerView(deployment),
    alarms: alarmsView(deployment),
  });
}

/** The same as returned by ListServiceDeployments. */
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

/** A service revision as returned by DescribeServiceRevisions. */
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
    ...resolvedView(deployment),
    guardDutyEnabled: false,
    createdAt: seconds(deployment.createdAt),
  });
}

/** The target groups to which native strategies send the production traffic of a revision. */
function resolvedView({ settings, isAlternate }: Deployment): Json {
  const balancers: Json[] = (settings.loadBalancers ?? []).filter(
    ({ advancedConfiguration }: Json) => advancedConfiguration,
  );
  if (balancers.length === 0) return {};
  const loadBalancers = balancers.map(({ targetGroupArn, advancedConfiguration }) => ({
    targetGroupArn: isAlternate ? advancedConfiguration.alternateTargetGroupArn : targetGroupArn,
    productionListenerRule: advancedConfiguration.productionListenerRule,
  }));
  return { resolvedConfiguration: { loadBalancers } };
}
