import { type DeploymentInfo, type EcsTarget, hasEnded } from '../../codedeploy/index.ts';
import { CAUSES } from '../../diagnosis/index.ts';
import { primaryOf, type Service } from '../../ecs/index.ts';
import type {
  AssessedState,
  Assessment,
  CodeDeployObservation,
  FailureReason,
  Observation,
  OwnDeployment,
} from '../controller.ts';
import { completedSince, newerThan } from '../ecs/assess.ts';
import { whereOf } from './view.ts';

/** The facts about our deployment in an observation, for the rollout's decisions. */
export function assess(own: OwnDeployment, observation: Observation): Assessment {
  const { service, codeDeploy } = observation;
  const info = codeDeploy?.deployment;
  const newer = service && newerOf(own, service, codeDeploy);
  const completedAt = codeDeploy?.shiftedAt ?? (info?.status === 'Succeeded' ? info.completeTime : undefined);
  const progress = progressOf(codeDeploy);
  const where = progress && eventOf(codeDeploy?.target) ? `in ${progress}` : progress;
  return {
    state: assessState(own, observation),
    isObserved: service !== undefined || info !== undefined,
    isByServiceDeployment: info !== undefined,
    ...(completedAt !== undefined && { completedAt }),
    ...(newer && { newer }),
    isReplaced: service !== undefined && newer !== undefined && completedSince(own, service) !== undefined,
    isPrimary: service !== undefined && primaryOf(service)?.id === own.id,
    isUnmoved: info !== undefined && !codeDeploy?.rollback && (!hasEnded(info) || info.status === 'Stopped'),
    isPaused: info?.status === 'Ready',
    ...(info?.status === 'Ready' && { pauses: ['READY_WAIT'] }),
    where,
    ...(info && isWaiting(info) && { isUncounted: true }),
  };
}

/**
 * Whether a deployment is waiting because of its deployment group's settings: to be continued, or to terminate the old
 * tasks.
 */
function isWaiting(info: DeploymentInfo): boolean {
  return info.status === 'Ready' || (info.instanceTerminationWaitTimeStarted === true && !hasEnded(info));
}

/** Assesses our own deployment by its status in CodeDeploy (API reference, DeploymentInfo). */
export function assessState(own: OwnDeployment, { service, codeDeploy }: Observation): AssessedState {
  const info = codeDeploy?.deployment;
  if (!info) return { is: 'in-progress' };
  const newer = service && newerOf(own, service, codeDeploy);
  switch (info.status) {
    case 'Succeeded': {
      const replacing = newer && service && completedSince(own, service);
      return replacing ? replacedBy(own, replacing) : { is: 'completed' };
    }
    case 'Failed':
    case 'Stopped':
      return newer ? replacedBy(own, newer) : assessFailed(own, info, codeDeploy, service);
    default:
      return hasShifted(codeDeploy) && !codeDeploy.hasAlarms ? { is: 'completed' } : { is: 'in-progress' };
  }
}

/** Whether all traffic has shifted and all hooks have completed, so that only the wait for the termination remains. */
export function hasShifted({ deployment, target }: CodeDeployObservation): boolean {
  if (!deployment?.instanceTerminationWaitTimeStarted) return false;
  const events = target?.lifecycleEvents ?? [];
  return events.every(({ status }) => status === 'Succeeded' || status === 'Skipped');
}

function assessFailed(
  own: OwnDeployment,
  info: DeploymentInfo,
  { rollback, isSettled }: CodeDeployObservation,
  service?: Service,
): AssessedState {
  const failure = failureReasonOf(info);
  const isRolledBack = rollback !== undefined || info.rollbackInfo?.rollbackDeploymentId !== undefined;
  if (!isRolledBack) return isSettled ? { is: 'failed', ...failure } : { is: 'in-progress' };
  switch (rollback?.status) {
    case 'Succeeded': {
      const primary = service && primaryOf(service);
      // A read of the service that is older than the rollback does not show the active revision.
      if (primary?.id === own.id) return { is: 'rolling-back', ...failure };
      // The rollback restored a task set whose tasks have never run.
      if (primary?.rolloutState === 'FAILED') return { is: 'failed', ...failure };
      return { is: 'rolled-back', ...failure, ...(primary && { serving: primary.taskDefinition }) };
    }
    case 'Failed':
    case 'Stopped':
      return { is: 'rollback-failed', ...withReason(failure, failureReasonOf(rollback)) };
    default:
      return { is: 'rolling-back', ...failure };
  }
}

function withReason(failure: FailureReason, { reason }: FailureReason): FailureReason {
  return { ...failure, reason: `${failure.reason} The rollback failed: ${reason}` };
}

/** The deployment that began after ours and is primary now, other than the one that rolls ours back. */
function newerOf(own: OwnDeployment, service: Service, codeDeploy: CodeDeployObservation | undefined) {
  const newer = newerThan(own, service);
  const { deployment, rollback } = codeDeploy ?? {};
  const rollbackIds = [deployment?.rollbackInfo?.rollbackDeploymentId, rollback?.deploymentId];
  return newer && rollbackIds.includes(newer.id) ? undefined : newer;
}

function replacedBy(own: OwnDeployment, newer: NonNullable<ReturnType<typeof newerThan>>): AssessedState {
  return newer.taskDefinition === own.taskDefinition ? { is: 'resent', as: newer } : { is: 'superseded', by: newer };
}

/** The reason that CodeDeploy gives for a failed deployment, with the cause from its error code. */
export function failureReasonOf({
  errorInformation: { code = '', message } = {},
  status,
}: DeploymentInfo): FailureReason {
  const cause = Object.hasOwn(CAUSES_BY_CODE, code) ? CAUSES_BY_CODE[code] : undefined;
  const otherwise = `The status of the deployment in CodeDeploy is ${status}, without a reason.`;
  return { reason: message ? sentence(message) : otherwise, ...(cause && { cause }) };
}

const CAUSES_BY_CODE: Readonly<Record<string, FailureReason['cause']>> = {
  ALARM_ACTIVE: CAUSES.alarm,
  HOOK_EXECUTION_FAILURE: CAUSES.hookFailed,
};

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The progress of a deployment that has not ended. */
export function progressOf({ deployment, target }: Partial<CodeDeployObservation> = {}): string {
  if (!deployment || hasEnded(deployment)) return '';
  const event = eventOf(target);
  return [event, event && shareOf(target), whereOf(deployment)].filter(Boolean).join(', ');
}

/** The current lifecycle event of a deployment. */
export function eventOf(target: EcsTarget | undefined): string {
  const event = target?.lifecycleEvents?.find(({ status }) => status === 'InProgress');
  return event ? `lifecycle event ${event.lifecycleEventName}` : '';
}

/** Describes the new task set's share of the production traffic. */
export function shareOf(target: EcsTarget | undefined): string {
  const { trafficWeight } = target?.taskSetsInfo?.find(({ taskSetLabel }) => taskSetLabel === 'Green') ?? {};
  return trafficWeight === undefined ? '' : `${trafficWeight}% of the production traffic on the new version`;
}
