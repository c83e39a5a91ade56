import {
  explanationOf,
  type Policy,
  type Rollback,
  type Rollout,
  type RolloutEvent,
  restoredBy,
  rollbackOf,
  type State,
  type Step,
} from './state.ts';
import { end, explained, UNVERIFIED, withState } from './transitions.ts';

/**
 * A rollout that another process resumes, with new times and with the deployment that an update without a response
 * started. A part of `next`. The rollout keeps its verdict unless a cancellation or failed reads ended it.
 */
export function resumeRollout(
  rollout: Rollout,
  { isRead, started, restored }: Extract<RolloutEvent, { is: 'resumed' }>,
  now: number,
  { onCancel }: Policy,
): Step {
  const { state, completed } = rollout;
  const verdict = state.is === 'done' ? state.outcome.verdict : 'cancelled';
  if (verdict !== 'cancelled' && verdict !== 'unknown') return { rollout };
  // The times of the earlier process are from a different clock.
  const times = { since: now, ...(completed && { completed: { ...completed, seenAt: now } }) };
  const open: Rollout = { ...rollout, ...times, monitorMs: 0, unobserved: 0 };
  const rollback = rollbackOf(rollout);
  if (rollback?.startedAt !== undefined) return { rollout: withState(open, rollingBack(rollback)) };
  const explanation = explained(explanationOf(rollout), 'The job was cancelled.');
  const cancelled: State = { is: 'rolling-out', ...(explanation && { cancelled: explanation }) };
  // The version was still being monitored or tested, or was waiting for the other services.
  if (state.is === 'verifying' && onCancel === 'rollback' && open.previous) {
    const rollback: Rollback = { trigger: 'cancelled', ...(explanation && { explanation }), mustRestore: UNVERIFIED };
    return { rollout: withState(open, { is: 'verifying', rollback }) };
  }
  if (open.own.id) return { rollout: withState(open, cancelled) };
  if (started) return { rollout: withState({ ...open, own: { ...started, earlier: open.own.earlier } }, cancelled) };
  const reason = isRead
    ? 'The job was cancelled, and no deployment from this job was seen.'
    : `The job was cancelled after ${rollout.codeDeploy ? 'CreateDeployment' : 'UpdateService'} was sent, and the service could not be read: it is unknown whether the service is being updated.`;
  return end(withState(open, cancelled), isRead ? 'cancelled' : 'unknown', reason);

  function rollingBack({ stop: _, isSeen: __, ...rest }: Rollback): State {
    const rollback = { ...rest, startedAt: now };
    const deployment = restoredBy(rollout) ?? restored;
    if (deployment) return { is: 'restoring', rollback, deployment };
    // It is unknown whether the rollback was requested: the first poll shows it, and requests it if necessary.
    return rollback.mustRestore !== undefined && completed
      ? { is: 'verifying', rollback }
      : { is: 'ecs-rollback', rollback, request: 'to-send' };
  }
}
