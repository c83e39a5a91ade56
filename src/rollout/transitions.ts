import type { OwnDeployment } from '../controller/index.ts';
import { inMinutes } from '../duration.ts';
import type { Deployment } from '../ecs/index.ts';
import {
  type Explanation,
  explanationOf,
  manualRollback,
  type Outcome,
  type Policy,
  type PollFacts,
  type Rollback,
  type Rollout,
  restoredBy,
  rollbackOf,
  type State,
  type Step,
  type Trigger,
} from './state.ts';
import type { Verdict } from './verdict.ts';

/* The transitions that the parts of `next` share. */

/**
 * The reason for a rollback after a cancellation while the active version was still being monitored or tested, or was
 * waiting for other services.
 */
export const UNVERIFIED = 'The job was cancelled before the verification finished.';
const ONLY_REVISION = 'It is also the previously active revision, so there is no other revision to roll back to.';

/** The rollout in another state; everything else is unchanged. */
export function withState(rollout: Rollout, state: State): Rollout {
  return { ...rollout, state };
}

/**
 * The explanation with its reason replaced. Our own reasons have no cause from ECS. Without a new reason, the
 * explanation is unchanged.
 */
export function explained(known: Explanation | undefined, cause: string | Explanation = ''): Explanation | undefined {
  const { reason, ...more }: Explanation = typeof cause === 'string' ? { reason: cause } : cause;
  if (reason === '') return known;
  const { cause: _, reason: __, ...flags } = known ?? { reason: '' };
  return { ...flags, reason, ...more };
}

/** The explanation with another sentence appended. */
export function withCause(known: Explanation | undefined, sentence: string): Explanation {
  return { ...known, reason: `${known?.reason ?? ''} ${sentence}`.trim() };
}

/** Ends a rollout. Its reason must be understandable on its own. Without `cause`, the reason is unchanged. */
export function end(
  rollout: Rollout,
  verdict: Verdict,
  cause?: string | Explanation,
  more: Partial<Outcome> = {},
): { rollout: Rollout } {
  const explanation = explained(explanationOf(rollout), cause);
  const rollback = rollbackOf(rollout);
  const restored = restoredBy(rollout);
  const outcome: Outcome = {
    verdict,
    ...(explanation && { explanation }),
    ...(rollback && { rollback }),
    ...(restored && { restored }),
    ...more,
  };
  return { rollout: withState(rollout, { is: 'done', outcome }) };
}

/** Starts a rollback or its next attempt, either through ECS or with our update. */
export function startRollback(
  rollout: Rollout,
  effect: 'stop' | 'restore',
  trigger: Trigger,
  cause: string | Explanation,
  now: number,
  policy: Policy,
): Step {
  const explanation = explained(explanationOf(rollout), cause);
  const before = rollbackOf(rollout);
  if (!rollout.previous)
    return end(rollout, 'failed', withCause(explanation, 'There is no earlier version to roll back to.'));
  if (effect === 'restore' && isOnlyRevision(rollout))
    return end(rollout, 'failed', withCause(explanation, ONLY_REVISION));
  // Repeated attempts end at the rollback's time limit, like a wait.
  if (isOverdue(before, now, policy)) {
    const why = before?.unstopped ? `: ${before.unstopped}` : '.';
    const sentence = `The rollback could not be started within ${inMinutes(policy.rollbackMs)}${why} ${manualRollback(rollout)}`;
    return end(rollout, 'rollback-failed', withCause(explanation, sentence));
  }
  const rollback: Rollback = {
    ...before,
    trigger,
    ...(explanation && { explanation }),
    startedAt: before?.startedAt ?? now,
    ...(effect === 'restore' && { mustRestore: explanation?.reason ?? '' }),
  };
  const state: State =
    effect === 'stop' ? { is: 'ecs-rollback', rollback, request: 'sent' } : { is: 'restoring', rollback };
  return { rollout: withState(rollout, state), effect };
}

/** If ECS cannot roll back, our update restores the previous revision, if there is one. */
export function restoreInstead(rollout: Rollout): Step {
  const rollback = rollbackOf(rollout);
  if (!rollout.previous || !rollback) return { rollout };
  if (isOnlyRevision(rollout)) return end(rollout, 'failed', withCause(explanationOf(rollout), ONLY_REVISION));
  return { rollout: withState(rollout, { is: 'restoring', rollback }), effect: 'restore' };
}

function isOnlyRevision({ previous, own }: Rollout): boolean {
  return previous?.taskDefinition === own.taskDefinition;
}

/** Whether a rollback has reached its time limit. */
export function isOverdue(rollback: Rollback | undefined, now: number, { rollbackMs }: Policy): boolean {
  return rollback?.startedAt !== undefined && now - rollback.startedAt >= rollbackMs;
}

/**
 * Handles a newer deployment that replaced ours. If it has the revision that we were restoring, our update started it.
 */
export function supersede(rollout: Rollout, by: Deployment | undefined): Step {
  const rollback = rollbackOf(rollout);
  const deployment = by && rollback && restoringDeployment(rollout, rollback, by);
  if (deployment) return { rollout: withState(rollout, { is: 'restoring', rollback, deployment }) };
  const reason = by
    ? undefined
    : 'Before this deployment completed, a newer one replaced it and was then rolled back itself.';
  return end(rollout, 'superseded', reason, { ...(by && { supersededBy: by }) });
}

/** The deployment of a restoring update whose response was lost. */
function restoringDeployment(rollout: Rollout, rollback: Rollback, by: Deployment): OwnDeployment | undefined {
  const { own, previous } = rollout;
  const isOurs =
    !restoredBy(rollout) &&
    rollback.startedAt !== undefined &&
    by.taskDefinition === (rollback.revision ?? previous?.taskDefinition);
  if (!isOurs) return undefined;
  const { id, taskDefinition, createdAt } = by;
  const earlier = [{ id: own.id, taskDefinition: own.taskDefinition }, ...own.earlier];
  return { id, taskDefinition, createdAt, earlier };
}

/** The deployment with which another tool deployed our revision again; it is treated as ours. */
export function withNewDeployment(own: OwnDeployment, { id, createdAt }: Deployment): OwnDeployment {
  const replaced = { id: own.id, taskDefinition: own.taskDefinition, ours: true };
  return { ...own, id, createdAt, earlier: [replaced, ...own.earlier] };
}

/**
 * How long polling continues after the timeout if nothing can be read: an unobservable result is not reported as a
 * failure.
 */
export const UNREAD_MS = 20_000;

/** After a timeout without a successful read, polls for another `overMs` and then gives up. */
export function endUnobserved(rollout: Rollout, { unread }: PollFacts, overMs: number): Step | undefined {
  if (!unread) return undefined;
  if (overMs < UNREAD_MS) return { rollout };
  return end(
    rollout,
    'unknown',
    withCause(explanationOf(rollout), `The end of the deployment could not be observed: ${unread}`),
  );
}

/** The reason of a deployment or rollback that did not end in time. `where` is its last state, if known. */
export function timedOutSentence(what: string, limitMs: number, where: string): string {
  return `${what} did not end within ${inMinutes(limitMs)}${where && `: it is ${where}`}.`;
}

/** ECS's own reason in an assessment. */
export function explanationFrom({
  reason,
  cause,
}: {
  readonly reason: string;
  readonly cause?: Explanation['cause'];
}): Explanation {
  return { reason, ...(cause && { cause }) };
}
