import type { Assessment } from '../controller/index.ts';
import { afterEffect } from './after-effect.ts';
import { endAtWaitUntil } from './end-at-wait-until.ts';
import { resumeRollout } from './resume.ts';
import { ecsRollback, handleAssessedState, restoring } from './roll-back.ts';
import {
  type Explanation,
  explanationOf,
  manualRollback,
  type Policy,
  type PollFacts,
  type Rollback,
  type Rollout,
  type RolloutEvent,
  rollbackOf,
  type Step,
} from './state.ts';
import {
  end,
  endUnobserved,
  explained,
  explanationFrom,
  isOverdue,
  startRollback,
  timedOutSentence,
  withCause,
  withState,
} from './transitions.ts';
import { causedBy, complete, verify } from './verify.ts';

const UNOBSERVED_POLLS = 2;

/**
 * Decides the next step of a rollout: applies an event at `now` (local monotonic ms). This function makes all decisions
 * and has no effects. No other function sets a state or an outcome.
 */
export function next(rollout: Rollout, event: RolloutEvent, now: number, policy: Policy): Step {
  switch (event.is) {
    case 'observed':
      return observed(rollout, event.facts, now, policy);
    case 'effect-ended':
      return afterEffect(rollout, event.result, event.cancelled, now);
    case 'resumed':
      return resumeRollout(rollout, event, now, policy);
    case 'rollback-requested':
      return startRollback(rollout, 'stop', 'failed', event.reason, now, policy);
    case 'not-started':
      return end(rollout, event.verdict, event.reason);
    case 'read-at-end':
      return readAtEnd(rollout, event.assessment);
  }
}

function observed(rollout: Rollout, facts: PollFacts, now: number, policy: Policy): Step {
  const { state } = rollout;
  if (state.is === 'done') return { rollout };
  const unobserved = facts.unobservable ? rollout.unobserved + 1 : 0;
  const seen = { ...rollout, unobserved };
  if (facts.unobservable && unobserved >= UNOBSERVED_POLLS)
    return end(seen, 'unknown', unknown(seen, facts.unobservable, policy));
  if (facts.gone) return end(seen, 'failed', facts.gone);
  switch (state.is) {
    case 'rolling-out':
      return rollingOut(seen, facts, now, policy);
    case 'verifying':
      return sinceCompleted(seen, facts, now, policy);
    case 'ecs-rollback':
      return state.request === 'to-send'
        ? rollingOut(seen, facts, now, policy)
        : ecsRollback(seen, state.rollback, facts, now, policy);
    case 'restoring':
      return restoring(seen, state.rollback, facts, now, policy);
  }
}

/** Decides while our deployment is in progress, or was in progress when its rollback was to be requested. */
function rollingOut(rollout: Rollout, facts: PollFacts, now: number, policy: Policy): Step {
  const { state: assessed, isByServiceDeployment } = facts.assessment;
  switch (assessed.is) {
    case 'completed':
      return verify(complete(rollout, facts, now), facts, now, policy);
    case 'rolling-back': {
      const before = rollbackOf(rollout);
      const hasLeft = !isByServiceDeployment && ({ hasLeft: true } as const);
      // For a rollback that we requested, our own reason is kept.
      const started =
        before?.startedAt === undefined
          ? {
              trigger: 'failed' as const,
              explanation: explained(explanationOf(rollout), explanationFrom(assessed)),
              startedAt: now,
            }
          : before;
      const { explanation, ...rest } = started;
      const rollback: Rollback = { ...before, ...rest, ...(explanation && { explanation }), ...hasLeft };
      return {
        rollout: withState(rollout, {
          is: 'ecs-rollback',
          rollback,
          request: before?.startedAt === undefined ? 'by-ecs' : 'sent',
        }),
      };
    }
    case 'failed':
      return policy.onFailure === 'leave'
        ? end(rollout, 'failed', explanationFrom(assessed))
        : startRollback(rollout, 'restore', 'failed', explanationFrom(assessed), now, policy);
    case 'in-progress':
      return inProgress(rollout, facts, now, policy);
    default:
      return handleAssessedState(rollout, assessed);
  }
}

/**
 * Decides after our deployment completed. If only `deployments[]` showed that, its bake time was not observed, and ECS
 * may still roll it back.
 */
function sinceCompleted(rollout: Rollout, facts: PollFacts, now: number, policy: Policy): Step {
  const { state: assessed, isByServiceDeployment, completedAt } = facts.assessment;
  const isRolledBack = ['rolling-back', 'rolled-back', 'rollback-failed'].includes(assessed.is);
  if (isRolledBack) return rollingOut(rollout, facts, now, policy);
  const { completed } = rollout;
  const isUnproven =
    completed?.confirmedBy === 'deployments-list' && !rollout.own.alreadyCompleted && !rollbackOf(rollout)?.mustRestore;
  if (!isUnproven || !isByServiceDeployment) return verify(rollout, facts, now, policy);
  if (assessed.is === 'completed' && completedAt !== undefined)
    return verify({ ...rollout, completed: { ...completed, at: completedAt } }, facts, now, policy);
  if (assessed.is !== 'in-progress') return verify(rollout, facts, now, policy);
  const { completed: _, ...open } = rollout;
  return rollingOut(withState(open, { is: 'rolling-out' }), facts, now, policy);
}

function inProgress(rollout: Rollout, facts: PollFacts, now: number, policy: Policy): Step {
  const rollback = rollbackOf(rollout);
  if (isOverdue(rollback, now, policy)) {
    const unread = endUnobserved(rollout, facts, now - (rollback?.startedAt ?? now) - policy.rollbackMs);
    if (unread) return unread;
  }
  // Handles a rollback that was decided on but not yet requested.
  if (rollback?.startedAt !== undefined && rollback.trigger !== 'cancelled')
    return startRollback(rollout, 'stop', rollback.trigger, explanationOf(rollout) ?? '', now, policy);
  if (facts.others?.failed && policy.together && policy.onFailure === 'rollback' && rollout.previous)
    return startRollback(rollout, 'stop', 'failed', { reason: facts.others.failed, ...causedBy(facts) }, now, policy);
  if (facts.cancelled || isCancelled(rollout)) {
    const explanation = explanationOf(rollout) ?? 'The job was cancelled.';
    if (policy.onCancel === 'rollback' && rollout.previous)
      return startRollback(rollout, 'stop', 'cancelled', explanation, now, policy);
    return end(rollout, 'cancelled', explanation);
  }
  if (facts.permanent && policy.failFast) {
    const explanation: Explanation = { reason: facts.permanent, hasFailures: true };
    if (policy.onFailure === 'leave') return end(rollout, 'failed', explanation);
    return startRollback(rollout, 'stop', 'failed', explanation, now, policy);
  }
  return endAtWaitUntil(rollout, facts, policy) ?? untilLimit(rollout, facts, now, policy);
}

function isCancelled(rollout: Rollout): boolean {
  const { state } = rollout;
  return state.is === 'rolling-out' ? state.cancelled !== undefined : rollbackOf(rollout)?.trigger === 'cancelled';
}

function untilLimit(rollout: Rollout, facts: PollFacts, now: number, policy: Policy): Step {
  if (now - rollout.since < policy.waitMs) return { rollout };
  const unread = endUnobserved(rollout, facts, now - rollout.since - policy.waitMs);
  if (unread) return unread;
  const { isPaused, where } = facts.assessment;
  const reason = timedOutSentence('The deployment', policy.waitMs, where);
  // A deployment at a pause hook is waiting for a person, and does not fail.
  const isStuck = facts.healthy === false && !isPaused;
  const isRollback = policy.onTimeout === 'rollback' || (policy.onTimeout === 'auto' && isStuck);
  if (isRollback && rollout.previous) return startRollback(rollout, 'stop', 'timed-out', reason, now, policy);
  return end(rollout, 'timed-out', reason);
}

/** Explains why the service cannot be read, and how to roll back manually if a rollback was still to be done. */
function unknown(rollout: Rollout, unobservable: string, { onCancel }: Policy): string | Explanation {
  const rollback = rollbackOf(rollout);
  const isDue = rollback?.startedAt !== undefined || (isCancelled(rollout) && onCancel === 'rollback');
  return isDue ? withCause(explanationOf(rollout), `${unobservable} ${manualRollback(rollout)}`) : unobservable;
}

/** The step's other services may have taken a long time, so another version may have become active in the meantime. */
function readAtEnd(rollout: Rollout, { newer, isReplaced }: Assessment): Step {
  const { state } = rollout;
  if (state.is !== 'done' || !newer || !isReplaced) return { rollout };
  const { outcome } = state;
  const isActive = outcome.verdict === 'deployed' || outcome.verdict === 'rolled-back';
  if (!isActive || newer.taskDefinition === outcome.serving) return { rollout };
  const superseded = { ...outcome, verdict: 'superseded', supersededBy: newer, serving: newer.taskDefinition } as const;
  return { rollout: withState(rollout, { is: 'done', outcome: superseded }) };
}
