import { CAUSES, classifyStatusReason } from '../../diagnosis/index.ts';
import {
  alarmsInWords,
  type Deployment,
  pausedAt,
  pausesOf,
  primaryOf,
  progressInWords,
  revisionNumber,
  type Service,
  type ServiceDeployment,
} from '../../ecs/index.ts';
import { isRollbackTarget } from '../../history/index.ts';
import { capital } from '../../text.ts';
import type {
  AssessedState,
  Assessment,
  EarlierDeployment,
  FailureReason,
  Observation,
  OwnDeployment,
} from '../controller.ts';

/**
 * Our deployment `primary`, which our update started, with the deployments that were in the service's list before it.
 * `after` is the service in the response.
 */
export function ownDeployment(primary: Deployment, before: Service, after?: Service): OwnDeployment {
  const { id, taskDefinition, createdAt } = primary;
  const known = earlierOf(before);
  // A deployment that began and ended between our read and our update appears only in the response.
  const unread = after ? earlierOf(after).filter((other) => !known.some((one) => one.id === other.id)) : [];
  return { id, taskDefinition, createdAt, earlier: [...unread, ...known].filter((other) => other.id !== id) };
}

/** The deployments that a service lists, as `OwnDeployment` remembers those from before ours. */
export function earlierOf(service: Service): EarlierDeployment[] {
  return (service.deployments ?? []).map(({ id, taskDefinition, rolloutStateReason }) => ({
    id,
    taskDefinition,
    ...(rolloutStateReason !== undefined && { rolloutStateReason }),
  }));
}

/**
 * Assesses our own deployment from one observation. The status of the service deployment is used if it can be read;
 * otherwise `deployments[]` is used (see "Service deployment" and "Deployment circuit breaker" in the ECS developer
 * guide).
 */
export function assessState(own: OwnDeployment, { service, serviceDeployment }: Observation): AssessedState {
  if (serviceDeployment && !own.alreadyCompleted) return assessServiceDeployment(own, serviceDeployment, service);
  return service ? assessDeployments(own, service) : { is: 'in-progress' };
}

/** The facts about our deployment in an observation, for the rollout's decisions. */
export function assess(own: OwnDeployment, observation: Observation): Assessment {
  const { service, serviceDeployment } = observation;
  const completedAt = completedAtOf(own, observation);
  const newer = service && newerThan(own, service);
  return {
    state: assessState(own, observation),
    isObserved: service !== undefined || serviceDeployment !== undefined,
    isByServiceDeployment: serviceDeployment !== undefined,
    ...(completedAt !== undefined && { completedAt }),
    ...(newer && { newer }),
    isReplaced: service !== undefined && completedSince(own, service) !== undefined,
    isPrimary: service !== undefined && primaryOf(service)?.id === own.id,
    isUnmoved: ['PENDING', 'IN_PROGRESS', 'STOPPED'].includes(serviceDeployment?.status ?? ''),
    isPaused: serviceDeployment !== undefined && pausedAt(serviceDeployment) !== undefined,
    ...(serviceDeployment && stageOf(serviceDeployment)),
    where: serviceDeployment ? progressInWords(serviceDeployment) : '',
  };
}

function stageOf(deployment: ServiceDeployment): Pick<Assessment, 'pauses' | 'stage'> {
  const pauses = pausesOf(deployment).flatMap(({ hookId }) => hookId ?? []);
  const { lifecycleStage: stage } = deployment;
  return { ...(pauses.length > 0 && { pauses }), ...(stage && { stage }) };
}

/** The deployment of the revision `taskDefinition` that began after `own` and is primary now. */
export function startedSince(own: OwnDeployment, service: Service, taskDefinition: string): OwnDeployment | undefined {
  const primary = primaryOf(service);
  const isNew = primary && primary.id !== own.id && !own.earlier.some(({ id }) => id === primary.id);
  return isNew && primary.taskDefinition === taskDefinition ? ownDeployment(primary, service) : undefined;
}

/** When our deployment completed, in seconds on ECS's clock; `undefined` if an observation does not show it. */
export function completedAtOf(own: OwnDeployment, { service, serviceDeployment }: Observation): number | undefined {
  if (serviceDeployment?.status === 'SUCCESSFUL' && !own.alreadyCompleted)
    return serviceDeployment.finishedAt ?? serviceDeployment.updatedAt;
  return service?.deployments?.find(({ id }) => id === own.id)?.updatedAt;
}

function assessServiceDeployment(own: OwnDeployment, deployment: ServiceDeployment, service?: Service): AssessedState {
  const failure = failureReasonOf(deployment);
  switch (deployment.status) {
    case 'SUCCESSFUL': {
      const newer = service && completedSince(own, service);
      return newer ? replacedBy(own, newer) : { is: 'completed' };
    }
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return { is: 'rolling-back', ...failure };
    case 'ROLLBACK_SUCCESSFUL': {
      const newer = service && completedSince(own, service);
      if (newer) return replacedBy(own, newer);
      const { taskDefinition: serving, ours } = rolledBackTo(own, deployment) ?? {};
      return ours ? { is: 'completed' } : { is: 'rolled-back', ...failure, ...(serving && { serving }) };
    }
    case 'ROLLBACK_FAILED':
    case 'STOP_REQUESTED':
    case 'STOPPED':
      return assessStopped(own, deployment, service);
    default:
      return { is: 'in-progress' };
  }
}

/**
 * Assesses a service deployment that was stopped or that failed during a rollback. A deployment that another one has
 * replaced must not be rolled back, even if it failed.
 */
function assessStopped(own: OwnDeployment, deployment: ServiceDeployment, service?: Service): AssessedState {
  const { status } = deployment;
  const failure = failureReasonOf(deployment);
  const newer = service && newerThan(own, service);
  if (newer) return replacedBy(own, newer);
  const isWithoutCandidate = classifyStatusReason(deployment.statusReason ?? '') === CAUSES.noRollbackCandidate;
  if (status === 'ROLLBACK_FAILED' && !isWithoutCandidate) return { is: 'rollback-failed', ...failure };
  if (status === 'STOP_REQUESTED') return { is: 'in-progress' };
  const primary = service && primaryOf(service);
  if (primary && primary.id !== own.id && isFresh(own, primary, service)) return { is: 'superseded' };
  if (status === 'ROLLBACK_FAILED' || isTriggered(deployment)) return { is: 'failed', ...failure };
  // The service deployment was stopped for a newer one, which the last read of the service may not show yet.
  return primary?.id === own.id ? assessPrimary(primary, service as Service) : { is: 'in-progress' };
}

function assessDeployments(own: OwnDeployment, service: Service): AssessedState {
  const primary = primaryOf(service);
  if (!primary) return { is: 'in-progress' };
  if (primary.id === own.id)
    return isAsBefore(own, primary, service) ? { is: 'in-progress' } : assessPrimary(primary, service);
  const earlier = own.earlier.find(({ id }) => id === primary.id);
  if (earlier) return earlier.ours ? assessPrimary(primary, service) : assessEarlier(own, primary, service);
  return newerThan(own, service) ? replacedBy(own, primary) : { is: 'in-progress' };
}

/** Whether a read of an existing deployment is from before our update. */
function isAsBefore(
  { alreadyCompleted: existing }: OwnDeployment,
  primary: Deployment,
  { desiredCount }: Service,
): boolean {
  return existing?.desiredCount === desiredCount && primary.updatedAt <= existing.updatedAt;
}

function assessPrimary(primary: Deployment, service: Service): AssessedState {
  const complete = primary.runningCount >= primary.desiredCount && primary.desiredCount === service.desiredCount;
  if (primary.rolloutState === 'COMPLETED' && complete) return { is: 'completed' };
  if (primary.rolloutState === 'FAILED') {
    return { is: 'failed', ...inEcsWords(primary.rolloutStateReason, 'ECS reports that the deployment failed.') };
  }
  return primary.rolloutState === undefined && complete && isAlone(service)
    ? { is: 'completed' }
    : { is: 'in-progress' };
}

/**
 * With a Classic Load Balancer, deployments have no rolloutState. Such a deployment has completed when no other
 * deployment remains.
 */
function isAlone({ deployments, pendingCount }: Service): boolean {
  return deployments?.length === 1 && pendingCount === 0;
}

/** A primary deployment that is older than ours is a rollback, unless the read is older than our update. */
function assessEarlier(own: OwnDeployment, primary: Deployment, service: Service): AssessedState {
  if (!isFresh(own, primary, service)) return { is: 'in-progress' };
  const ours = service.deployments?.find(({ id }) => id === own.id);
  const words = ours?.rolloutStateReason ?? primary.rolloutStateReason;
  const failure = inEcsWords(words, 'ECS rolled back to the previous deployment.');
  if (primary.rolloutState === 'FAILED') return { is: 'rollback-failed', ...failure };
  const isOver = primary.rolloutState === 'COMPLETED' || (primary.rolloutState === undefined && isAlone(service));
  return isOver && primary.runningCount >= primary.desiredCount
    ? { is: 'rolled-back', ...failure, serving: primary.taskDefinition }
    : { is: 'rolling-back', ...failure };
}

/**
 * Whether a read whose `primary` is older than ours was made after our update: ours is listed, or the primary changed.
 */
function isFresh(own: OwnDeployment, primary: Deployment, { deployments }: Service): boolean {
  const { rolloutStateReason } = own.earlier.find(({ id }) => id === primary.id) ?? {};
  const isReported = isRollbackTarget(primary) && primary.rolloutStateReason !== rolloutStateReason;
  return isReported || primary.updatedAt > own.createdAt || deployments?.some(({ id }) => id === own.id) === true;
}

/** The primary deployment of `service` if it began after ours; a read from before our update shows none. */
export function newerThan(own: OwnDeployment, service: Service): Deployment | undefined {
  const primary = primaryOf(service);
  const known = primary && (primary.id === own.id || own.earlier.some(({ id }) => id === primary.id));
  return primary && !known && primary.createdAt >= own.createdAt ? primary : undefined;
}

/**
 * A newer deployment that has completed and is therefore active instead of ours. While it is in progress, ours is still
 * active.
 */
export function completedSince(own: OwnDeployment, service: Service): Deployment | undefined {
  const newer = newerThan(own, service);
  return newer?.rolloutState === 'COMPLETED' ? newer : undefined;
}

function replacedBy(own: OwnDeployment, newer: Deployment): AssessedState {
  return newer.taskDefinition === own.taskDefinition ? { is: 'resent', as: newer } : { is: 'superseded', by: newer };
}

function isTriggered({ deploymentCircuitBreaker, alarms }: ServiceDeployment): boolean {
  return deploymentCircuitBreaker?.status === 'TRIGGERED' || alarms?.status === 'TRIGGERED';
}

function rolledBackTo(own: OwnDeployment, { rollback }: ServiceDeployment): EarlierDeployment | undefined {
  const number = rollback?.serviceRevisionArn && revisionNumber(rollback.serviceRevisionArn);
  return own.earlier.find(({ id }) => revisionNumber(id) === number);
}

function failureReasonOf(deployment: ServiceDeployment): FailureReason {
  const { statusReason, rollback, deploymentCircuitBreaker } = deployment;
  const alarms = alarmsInWords(deployment);
  if (alarms) return { reason: `${capital(alarms)}.`, cause: CAUSES.alarm };
  const isBreaker = deploymentCircuitBreaker?.status === 'TRIGGERED';
  const otherwise = isBreaker ? 'The deployment circuit breaker was triggered.' : 'No reason reported by ECS.';
  return inEcsWords(statusReason || rollback?.reason, otherwise);
}

/** ECS's reason with its cause or, if ECS reports none, our own text. */
function inEcsWords(words: string | undefined, otherwise: string): FailureReason {
  const cause = classifyStatusReason(words ?? '');
  return { reason: words || otherwise, ...(cause && { cause }) };
}
