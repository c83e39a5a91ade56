import { bakeTime } from './alarm-monitoring.ts';
import { record, words } from './events.ts';
import { passes } from './gate.ts';
import { complete, currentServiceDeployment, move } from './rollout.ts';
import { type Ecs, tasksOf } from './simulator.ts';
import { type Deployment, isHealthy, type Service, type Task } from './state.ts';

/** The minimum duration of a deployment (observed at desired count 0), in ms. */
const shortestDeploymentMs = 20_000;

/** Checks whether the deployment has ended, and the service is steady; `again` is called when only time is missing. */
export function progress(ecs: Ecs, service: Service, primary: Deployment, again: () => void): void {
  const tasks = tasksOf(ecs, service);
  const live = tasks.filter((task) => task.deployment === primary && task.desiredStatus === 'RUNNING');
  const healthy = live.filter(isHealthy).length;
  const others = tasks.filter((task) => task.deployment !== primary);
  const settled = live.length === service.desiredCount && healthy === service.desiredCount;
  if (primary.rolloutState === 'IN_PROGRESS' && !primary.breakerStopped && isOldEnough(ecs, service, primary, again)) {
    const old = others.filter((task) => task.desiredStatus === 'RUNNING').length;
    succeed(ecs, service, { healthy, old }, again);
    const status = currentServiceDeployment(service)?.status;
    const done = status === 'SUCCESSFUL' || status === 'ROLLBACK_IN_PROGRESS';
    if (settled && others.length === 0 && done) complete(ecs, service, primary);
  }
  forgetDrained(service, primary, others);
  const steady = primary.rolloutState === 'COMPLETED' && settled && tasks.length === live.length;
  if (steady && !service.steady) record(ecs, service, words.steady);
  service.steady = steady;
}

/** Even if a deployment has nothing to wait for, ECS takes a minimum time. */
function isOldEnough(ecs: Ecs, service: Service, primary: Deployment, again: () => void): boolean {
  const rollback = currentServiceDeployment(service)?.rollback;
  const earliest = rollback ? rollback.startedAt + rollback.durationMs : primary.createdAt + shortestDeploymentMs;
  const remainingMs = earliest - ecs.context.clock.now();
  if (remainingMs > 0) ecs.context.clock.after(remainingMs, again);
  return remainingMs <= 0;
}

function succeed(ecs: Ecs, service: Service, tasks: { healthy: number; old: number }, again: () => void): void {
  const current = currentServiceDeployment(service);
  if (current?.shift) return; // Its stages determine when it completes.
  if (current?.status !== 'IN_PROGRESS' && current?.status !== 'ROLLBACK_REQUESTED') return;
  const deferred = earlySuccess(service)?.sourceServiceRevisionCleanup === 'DEFERRED';
  if (tasks.healthy < healthyNeeded(service) || (tasks.old > 0 && !deferred)) return;
  if (current.alarmMonitoring.triggered.length > 0) return;
  if (!passes(ecs, current, 'POST_SCALE_UP', again) || !passes(ecs, current, 'POST_PRODUCTION_TRAFFIC_SHIFT', again))
    return;
  const bake = bakeTime(ecs, current.configuration, current.alarmMonitoring);
  if (bake > 0 && current.bakeUntil === undefined) {
    current.bakeUntil = ecs.context.clock.now() + bake;
    current.lifecycleStage = 'BAKE_TIME';
    current.updatedAt = ecs.context.clock.now();
    ecs.context.clock.after(bake, again);
  }
  if (ecs.context.clock.now() >= (current.bakeUntil ?? 0)) move(ecs, current, 'SUCCESSFUL');
}

/** earlySuccessCriteria, if enabled. */
export function earlySuccess(service: Service) {
  const criteria = service.settings.deploymentConfiguration.earlySuccessCriteria;
  return criteria?.enable ? criteria : undefined;
}

/** The number of healthy tasks with which a deployment succeeds. */
export function healthyNeeded(service: Service): number {
  const percent = earlySuccess(service)?.healthyPercent ?? 100;
  return Math.ceil((service.desiredCount * percent) / 100);
}

/** A deployment without tasks leaves the list, unless a rollback may restore it or came from it. */
function forgetDrained(service: Service, primary: Deployment, others: readonly Task[]): void {
  const rollingBack = currentServiceDeployment(service)?.status === 'ROLLBACK_IN_PROGRESS';
  service.deployments = service.deployments.filter(
    (deployment) =>
      deployment === primary ||
      (deployment.rolloutState === 'COMPLETED' && primary.rolloutState !== 'COMPLETED') ||
      (deployment.rolloutState === 'FAILED' && rollingBack) ||
      others.some((task) => task.deployment === deployment),
  );
}
