import { reasons, record, statusReasons, words } from './events.ts';
import { restoreRevision } from './service-settings.ts';
import type { Ecs } from './simulator.ts';
import type { Deployment, Service, ServiceDeployment, ServiceDeploymentStatus } from './state.ts';
import { drawn } from './timing.ts';
import { countsOf } from './view.ts';

const requestsTake = 2000;

/** The PRIMARY deployment, which a service has only with the ECS controller. */
export function primaryOf(service: Service): Deployment | undefined {
  return service.deployments.find(({ status }) => status === 'PRIMARY');
}

/** The newest service deployment. */
export function currentServiceDeployment(service: Service): ServiceDeployment | undefined {
  return service.serviceDeployments.at(-1);
}

/** Whether the outcome of a service deployment can still change. */
export function isOpen({ status }: ServiceDeployment): boolean {
  return !['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status);
}

/** Changes the status of a service deployment, and sets its times if it has ended. */
export function move(
  ecs: Ecs,
  deployment: ServiceDeployment,
  status: ServiceDeploymentStatus,
  statusReason?: string,
): void {
  const now = ecs.context.clock.now();
  deployment.status = status;
  deployment.updatedAt = now;
  if (statusReason !== undefined) deployment.statusReason = statusReason;
  if (isOpen(deployment)) return;
  deployment.finishedAt = now;
  if (status === 'STOPPED') deployment.stoppedAt = now;
  if (status === 'SUCCESSFUL') deployment.lifecycleStage = 'CLEAN_UP';
  if (currentServiceDeployment(deployment.service) !== deployment) freeze(ecs, deployment);
}

/** The PRIMARY deployment has all its tasks, and those of the earlier ones are gone. */
export function complete(ecs: Ecs, service: Service, primary: Deployment): void {
  markCompleted(ecs, primary);
  const current = currentServiceDeployment(service);
  if (current?.status === 'ROLLBACK_IN_PROGRESS') move(ecs, current, 'ROLLBACK_SUCCESSFUL');
  record(ecs, service, words.completed(primary.id));
}

/** The reason why a deployment fails, as each view shows it, and whether ECS rolls back. */
interface Failure {
  readonly rolloutStateReason: string;
  readonly event: string;
  /** For the deployment that a rollback restores. */
  readonly rollingBack: (id: string) => string;
  readonly rollsBack: boolean;
  /** `statusReason` with and without a rollback. */
  readonly rolledBack: string;
  readonly stopped: string;
}

/** The circuit breaker ends the PRIMARY deployment, and rolls back if its `rollback` is set. */
export function failByBreaker(ecs: Ecs, service: Service, primary: Deployment): void {
  const current = currentServiceDeployment(service);
  if (!current) return;
  current.breakerTriggered = true;
  if (current.status === 'ROLLBACK_IN_PROGRESS') {
    markFailed(ecs, primary, reasons.failed);
    record(ecs, service, words.failed(primary.id, words.tasksFailed));
    record(ecs, service, words.rollbackFailed(current.target.id));
    move(ecs, current, 'ROLLBACK_FAILED');
    return;
  }
  fail(ecs, current, {
    rolloutStateReason: reasons.failed,
    event: words.tasksFailed,
    rollingBack: reasons.rollingBack,
    rollsBack: service.settings.deploymentConfiguration.deploymentCircuitBreaker?.rollback === true,
    rolledBack: statusReasons.breaker,
    stopped: statusReasons.breakerStopped,
  });
}

/** An alarm ends the deployment that it monitors, and ECS rolls back if `alarms.rollback` is set. */
export function failByAlarm(ecs: Ecs, current: ServiceDeployment): void {
  const names = current.alarmMonitoring.triggered.join(', ');
  fail(ecs, current, {
    rolloutStateReason: reasons.alarm,
    event: words.alarmDetected,
    rollingBack: reasons.rollingBackPlain,
    rollsBack: current.configuration.alarms?.rollback === true,
    rolledBack: statusReasons.alarm(names),
    stopped: statusReasons.alarmStopped(names),
  });
}

/**
 * A lifecycle hook, the load balancer's configuration or a time limit ends a deployment, and ECS rolls back, regardless
 * of the settings of the circuit breaker and alarms. `cause` follows "because".
 */
export function failBecause(ecs: Ecs, current: ServiceDeployment, cause: string): void {
  const reason = statusReasons.because(cause);
  fail(ecs, current, {
    rolloutStateReason: reason,
    event: reason,
    rollingBack: reasons.rollingBackPlain,
    rollsBack: true,
    rolledBack: reason,
    stopped: reason,
  });
}

function fail(ecs: Ecs, current: ServiceDeployment, failure: Failure): void {
  const { service, target } = current;
  markFailed(ecs, target, failure.rolloutStateReason);
  record(ecs, service, words.failed(target.id, failure.event));
  if (failure.rollsBack) rollBack(ecs, service, failure.rolledBack, failure.rollingBack);
  // A rollback that has been requested continues.
  else if (current.status !== 'ROLLBACK_REQUESTED') requestStop(ecs, current, failure.stopped);
}

/** Carries out StopServiceDeployment. A deployment that succeeds before ECS stops it is kept. */
export function requestRollback(ecs: Ecs, deployment: ServiceDeployment, done: () => void): void {
  if (deployment.status !== 'PENDING' && deployment.status !== 'IN_PROGRESS') return;
  move(ecs, deployment, 'ROLLBACK_REQUESTED');
  ecs.context.clock.after(requestsTake, () => {
    if (deployment.status !== 'ROLLBACK_REQUESTED') return;
    const { service, target } = deployment;
    markFailed(ecs, target, reasons.stopped(target.id));
    rollBack(ecs, service, statusReasons.asked, reasons.rollingBackPlain);
    done();
  });
}

function rollBack(ecs: Ecs, service: Service, statusReason: string, reason: (id: string) => string): void {
  const current = currentServiceDeployment(service);
  const failed = primaryOf(service);
  if (!current || !failed) return;
  const to = service.deployments.find((other) => other !== failed && other.rolloutState === 'COMPLETED');
  const now = ecs.context.clock.now();
  current.rollback = {
    reason: statusReason,
    startedAt: now,
    durationMs: drawn(ecs.timing.rollback, ecs.context.random),
    to,
  };
  move(ecs, current, 'ROLLBACK_IN_PROGRESS', statusReason);
  if (!to) {
    record(ecs, service, words.noCandidate);
    move(ecs, current, 'ROLLBACK_FAILED', statusReasons.noCandidate);
    return;
  }
  failed.status = 'ACTIVE';
  if (current.shift) Object.assign(current.shift, { test: 0, production: 0 });
  Object.assign(to, {
    status: 'PRIMARY',
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: reason(to.id),
    updatedAt: now,
  });
  Object.assign(to, { breakerFailures: 0, breakerStopped: false, failedTasks: 0, startFailures: 0, imageFailures: 0 });
  Object.assign(to, { notBefore: 0, unplacedSince: undefined, reachedRunning: countsOf(ecs, service, to).running > 0 });
  service.deployments = [to, ...service.deployments.filter((other) => other !== to)];
  service.taskDefinition = to.taskDefinition;
  service.settings = restoreRevision(service.settings, to.settings);
  service.steady = false;
  record(ecs, service, words.rollingBack(to.id));
}

/** A newer deployment supersedes the PRIMARY one. */
export function supersede(ecs: Ecs, service: Service): void {
  const current = currentServiceDeployment(service);
  const primary = primaryOf(service);
  if (primary) {
    if (primary.rolloutState === 'IN_PROGRESS' && current?.status === 'SUCCESSFUL') markCompleted(ecs, primary);
    primary.status = 'ACTIVE';
    primary.updatedAt = ecs.context.clock.now();
  }
  if (!current) return;
  if (current.status === 'ROLLBACK_IN_PROGRESS') move(ecs, current, 'ROLLBACK_FAILED', statusReasons.superseded);
  else if (current.status === 'ROLLBACK_REQUESTED') move(ecs, current, 'STOPPED', statusReasons.superseded);
  else if (isOpen(current)) requestStop(ecs, current, statusReasons.superseded);
  if (!isOpen(current)) freeze(ecs, current);
}

/** Ends the service deployment of a service that is deleted. */
export function abandon(ecs: Ecs, service: Service): void {
  const current = currentServiceDeployment(service);
  if (current && isOpen(current))
    move(ecs, current, current.status === 'ROLLBACK_IN_PROGRESS' ? 'ROLLBACK_FAILED' : 'STOPPED');
}

function requestStop(ecs: Ecs, deployment: ServiceDeployment, reason: string): void {
  move(ecs, deployment, 'STOP_REQUESTED', deployment.statusReason ?? reason);
  ecs.context.clock.after(requestsTake, () => {
    if (deployment.status === 'STOP_REQUESTED') move(ecs, deployment, 'STOPPED');
  });
}

/** The task counts of each revision at the time of superseding are kept. */
function freeze(ecs: Ecs, deployment: ServiceDeployment): void {
  const revisions = [deployment.target, ...deployment.sources];
  deployment.frozen ??= new Map(
    revisions.map((revision) => [revision.number, countsOf(ecs, deployment.service, revision)]),
  );
}

function markCompleted(ecs: Ecs, deployment: Deployment): void {
  deployment.rolloutState = 'COMPLETED';
  deployment.rolloutStateReason = reasons.completed(deployment.id);
  deployment.updatedAt = ecs.context.clock.now();
}

function markFailed(ecs: Ecs, deployment: Deployment, reason: string): void {
  deployment.rolloutState = 'FAILED';
  deployment.rolloutStateReason = reason;
  deployment.halted = true;
  deployment.updatedAt = ecs.context.clock.now();
}
