import { BASE64URL, randomText } from '../random.ts';
import type { Json } from '../service.ts';
import { bakeTime, beginMonitoring } from './alarm-monitoring.ts';
import { ecsArn } from './arn.ts';
import { reasons } from './events.ts';
import { currentServiceDeployment, isOpen, move, primaryOf, supersede } from './rollout.ts';
import { createShift } from './shift.ts';
import type { Ecs } from './simulator.ts';
import { isNative } from './stages.ts';
import type { Deployment, Service, ServiceDeployment, TaskDefinition } from './state.ts';
import { drawn } from './timing.ts';
import { countsOf } from './view.ts';

/** Observed between createdAt and startedAt, in ms. */
const startsAfter = 1600;

interface DeploymentRequest {
  readonly taskDefinition: TaskDefinition;
  readonly settings: Json;
}

/** Creates a new PRIMARY deployment and its service deployment; an older one in progress is superseded. */
export function beginDeployment(ecs: Ecs, service: Service, request: DeploymentRequest, started: () => void): void {
  const blue = servingOf(ecs, service);
  supersede(ecs, service);
  const deployment = newDeployment(ecs, request, isAlternate(service, blue));
  const serviceDeployment = createServiceDeployment(ecs, service, deployment, blue);
  service.deployments.unshift(deployment);
  service.revisions.push(deployment);
  service.serviceDeployments.push(serviceDeployment);
  service.taskDefinition = request.taskDefinition;
  service.steady = false;
  ecs.context.clock.after(startsAfter, () => {
    if (!isOpen(serviceDeployment) || serviceDeployment.status === 'STOP_REQUESTED') return;
    if (serviceDeployment.status === 'PENDING') move(ecs, serviceDeployment, 'IN_PROGRESS');
    serviceDeployment.startedAt = ecs.context.clock.now();
    if (!serviceDeployment.shift) serviceDeployment.lifecycleStage = 'SCALE_UP';
    deployment.begun = true;
  });
  ecs.context.clock.after(Math.max(startsAfter, drawn(ecs.timing.firstTasks, ecs.context.random)), () => {
    if (!deployment.begun || serviceDeployment.status === 'STOP_REQUESTED' || !isOpen(serviceDeployment)) return;
    deployment.started = true;
    started();
  });
}

/** A native strategy registers each new revision in the target group that the previous one does not use. */
function isAlternate(service: Service, blue: Deployment | undefined): boolean {
  if (blue === undefined) return false;
  return isNative(service.settings.deploymentConfiguration) ? !blue.isAlternate : blue.isAlternate;
}

function createServiceDeployment(
  ecs: Ecs,
  service: Service,
  target: Deployment,
  blue: Deployment | undefined,
): ServiceDeployment {
  const { cluster, name, deployments } = service;
  const running = deployments.filter((other) => countsOf(ecs, service, other).running > 0);
  const configuration = structuredClone(service.settings.deploymentConfiguration);
  const alarmMonitoring = beginMonitoring(ecs, configuration);
  const bakes = bakeTime(ecs, configuration, alarmMonitoring);
  const native = isNative(configuration);
  const delays = isBehindNetworkLoadBalancer(service) ? ecs.timing.networkShift : 0;
  return {
    arn: ecsArn(ecs.context, 'service-deployment', cluster.name, name, randomText(ecs.context.random, 21, BASE64URL)),
    service,
    target,
    sources: native && blue && !running.includes(blue) ? [...running, blue] : running,
    configuration,
    ...(native ? { shift: createShift(configuration, { blue, older: deployments.length, bakes, delays }) } : {}),
    createdAt: target.createdAt,
    updatedAt: target.createdAt,
    status: 'PENDING',
    lifecycleStage: 'RECONCILE_SERVICE',
    breakerTriggered: false,
    alarmMonitoring,
  };
}

/**
 * ECS delays three stages for a Network Load Balancer (developer guide, "Network Load Balancer resources for Amazon ECS
 * blue/green deployments").
 */
function isBehindNetworkLoadBalancer({ settings }: Service): boolean {
  const balancers: Json[] = settings.loadBalancers ?? [];
  return balancers.some(({ advancedConfiguration }) =>
    /:listener\/net\//.test(advancedConfiguration?.productionListenerRule ?? ''),
  );
}

/** The deployment that has the traffic when a newer one begins: the last successful one, or whichever has tasks. */
function servingOf(ecs: Ecs, service: Service): Deployment | undefined {
  const status = currentServiceDeployment(service)?.status;
  if (status === 'SUCCESSFUL' || status === 'ROLLBACK_IN_PROGRESS') return primaryOf(service);
  const completed = service.deployments.find(({ rolloutState }) => rolloutState === 'COMPLETED');
  return completed ?? service.deployments.find((other) => countsOf(ecs, service, other).running > 0);
}

/** A deployment without running tasks. */
export function newDeployment(ecs: Ecs, request: DeploymentRequest, isAlternate = false): Deployment {
  const now = ecs.context.clock.now();
  // 19 digits that do not reveal the order of deployments.
  const number = randomText(ecs.context.random, 1, '123456789') + randomText(ecs.context.random, 18, '0123456789');
  const id = `ecs-svc/${number}`;
  return {
    ...request,
    number,
    id,
    createdAt: now,
    updatedAt: now,
    status: 'PRIMARY',
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: reasons.inProgress(id),
    begun: false,
    started: false,
    isAlternate,
    halted: false,
    launched: 0,
    failedTasks: 0,
    startFailures: 0,
    unplacedSince: undefined,
    notBefore: 0,
    breakerFailures: 0,
    breakerStopped: false,
    reachedRunning: false,
    images: new Map(),
    imageFailures: 0,
  };
}
