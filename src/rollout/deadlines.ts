import { type Policy, type PollFacts, type Rollout, rollbackOf } from './state.ts';
import { UNREAD_MS } from './transitions.ts';

/** The pause between two polls. */
export const POLL_MS = 4_000;

/** How long a deployment has waited. */
export interface UncountedWait {
  /**
   * The time that the deployment has waited because of its own settings, and the start of the current wait. This time
   * is excluded from the step's time limit.
   */
  uncountedMs: number;
  uncountedSince?: number;
}

/** Records how long a deployment has waited because of its own settings. */
export function countWait(one: UncountedWait, { assessment }: PollFacts, now: number): void {
  // A failed read does not show whether the deployment is waiting.
  if (!assessment.isObserved || assessment.isUncounted === (one.uncountedSince !== undefined || undefined)) return;
  if (assessment.isUncounted) one.uncountedSince = now;
  else {
    one.uncountedMs += now - (one.uncountedSince ?? now);
    delete one.uncountedSince;
  }
}

/** The policy with its time limit extended by the deployment group's waits, which are excluded from that limit. */
export function policyOf({ uncountedMs, uncountedSince }: UncountedWait, policy: Policy, now: number): Policy {
  const uncounted = uncountedMs + (uncountedSince === undefined ? 0 : now - uncountedSince);
  return uncounted === 0 ? policy : { ...policy, waitMs: policy.waitMs + uncounted };
}

/** Whether the time limit applies: our deployment is in progress, and no rollback of it was requested yet. */
function isForward({ state }: Rollout): boolean {
  return state.is === 'rolling-out' || (state.is === 'ecs-rollback' && state.request === 'to-send');
}

/** Whether the time limit of a deployment in progress has been reached. */
export function isLate(rollout: Rollout, { waitMs }: Policy, now: number): boolean {
  return isForward(rollout) && now - rollout.since >= waitMs;
}

/** The time until the deadline of the current state; infinite if the deadline has passed. */
export function untilDeadline(rollout: Rollout, policy: Policy, now: number): number {
  if (rollout.state.is === 'done') return Number.POSITIVE_INFINITY;
  const deadline = deadlineOf(rollout, policy, now);
  // After the time limit, calls are repeated at the usual rate until there is a response.
  return deadline > now ? deadline - now : Number.POSITIVE_INFINITY;
}

/** The time limit of reads: the timeout or, after it, the time at which the rollout becomes unobservable. */
export function untilLimit(rollout: Rollout, policy: Policy, now: number): number {
  if (rollout.state.is === 'done' || rollout.state.is === 'verifying') return Number.POSITIVE_INFINITY;
  const deadline = deadlineOf(rollout, policy, now);
  return deadline > now ? deadline - now : Math.max(deadline + UNREAD_MS - now, POLL_MS);
}

function deadlineOf(rollout: Rollout, policy: Policy, now: number): number {
  if (isForward(rollout)) return rollout.since + policy.waitMs;
  if (rollout.state.is === 'verifying') return (rollout.completed?.seenAt ?? now) + rollout.monitorMs;
  return (rollbackOf(rollout)?.startedAt ?? now) + policy.rollbackMs;
}
