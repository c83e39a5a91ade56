import type { Assessment, Judgment } from '../controller/index.ts';
import { afterEffect } from './after-effect.ts';
import { reach } from './reach.ts';
import { resumeRollout } from './resume.ts';
import {
  type Completion,
  type Explanation,
  explanationOf,
  manualRollback,
  type Policy,
  type PollFacts,
  type Rollback,
  type Rollout,
  type RolloutEvent,
  restoredBy,
  rollbackOf,
  STOP_TRIES,
  type Step,
} from './state.ts';
import {
  end,
  explained,
  inMinutes,
  isOverdue,
  resent,
  startRollback,
  supersede,
  UNPROVEN,
  withCause,
  withState,
} from './transitions.ts';

const UNOBSERVED_POLLS = 2;
/** If a deployment is unchanged this long after StopServiceDeployment succeeded, ECS will not roll it back. */
const STOP_EFFECT_MS = 60_000;
/**
 * How long polling continues after the timeout if nothing can be read: an unobservable result is not reported as a
 * failure.
 */
export const UNREAD_MS = 20_000;

/**
 * The decider: applies an event at `now` (local monotonic ms) to a rollout, and returns the next step. Decides
 * everything and carries out nothing; no other function sets a state or an outcome.
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

/** Ours is in progress, or was when its rollback was to be requested. */
function rollingOut(rollout: Rollout, facts: PollFacts, now: number, policy: Policy): Step {
  const { judgment, isByServiceDeployment } = facts.assessment;
  switch (judgment.is) {
    case 'completed':
      return verify(complete(rollout, facts, now), facts, now, policy);
    case 'rolling-back': {
      const before = rollbackOf(rollout);
      const hasLeft = !isByServiceDeployment && ({ hasLeft: true } as const);
      // The reason for a rollback that we requested is our own.
      const begun =
        before?.startedAt === undefined
          ? {
              trigger: 'failed' as const,
              explanation: explained(explanationOf(rollout), explanationFrom(judgment)),
              startedAt: now,
            }
          : before;
      const { explanation, ...rest } = begun;
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
        ? end(rollout, 'failed', explanationFrom(judgment))
        : startRollback(rollout, 'restore', 'failed', explanationFrom(judgment), now, policy);
    case 'in-progress':
      return inProgress(rollout, facts, now, policy);
    default:
      return common(rollout, judgment);
  }
}

/**
 * It had completed. If only `deployments[]` showed that, its bake time was not observed, and ECS may still roll it
 * back.
 */
function sinceCompleted(rollout: Rollout, facts: PollFacts, now: number, policy: Policy): Step {
  const { judgment, isByServiceDeployment, completedAt } = facts.assessment;
  const isRolledBack = ['rolling-back', 'rolled-back', 'rollback-failed'].includes(judgment.is);
  if (isRolledBack) return rollingOut(rollout, facts, now, policy);
  const { completed } = rollout;
  const isUnproven =
    completed?.confirmedBy === 'deployments-list' && !rollout.own.alreadyCompleted && !rollbackOf(rollout)?.mustRestore;
  if (!isUnproven || !isByServiceDeployment) return verify(rollout, facts, now, policy);
  if (judgment.is === 'completed' && completedAt !== undefined)
    return verify({ ...rollout, completed: { ...completed, at: completedAt } }, facts, now, policy);
  if (judgment.is !== 'in-progress') return verify(rollout, facts, now, policy);
  const { completed: _, ...open } = rollout;
  return rollingOut(withState(open, { is: 'rolling-out' }), facts, now, policy);
}

function complete(rollout: Rollout, { assessment }: PollFacts, now: number): Rollout {
  const { completed, state } = rollout;
  const at = completed?.at ?? assessment.completedAt;
  const confirmedBy = assessment.isByServiceDeployment
    ? 'service-deployment'
    : (completed?.confirmedBy ?? 'deployments-list');
  const rollback = state.is === 'ecs-rollback' ? state.rollback : undefined;
  const completion: Completion = { seenAt: completed?.seenAt ?? now, ...(at !== undefined && { at }), confirmedBy };
  return { ...rollout, completed: completion, state: { is: 'verifying', ...(rollback && { rollback }) } };
}

/** Ours is active. If the verification fails, an update restores the previous version. */
function verify(rollout: Rollout, facts: PollFacts, now: number, policy: Policy): Step {
  const { newer } = facts.assessment;
  if (newer?.taskDefinition === rollout.own.taskDefinition)
    return verify({ ...rollout, own: resent(rollout.own, newer) }, withoutNewer(facts), now, policy);
  const failure = verificationFailure(rollout, facts, policy);
  const open = pending(rollout, facts, now, policy);
  const rollback = rollbackOf(rollout);
  // A deployment that replaced ours cannot be monitored or tested as ours, and must not be rolled back.
  const isOver = facts.assessment.isReplaced || rollback?.mustRestore || failure || open;
  if (newer && isOver) return supersede(rollout, newer);
  if (rollback?.mustRestore) {
    const why = { ...explanationOf(rollout), reason: rollback.mustRestore };
    return startRollback(rollout, 'restore', rollback.trigger, why, now, policy);
  }
  if (failure) {
    if (policy.onFailure === 'leave') return end(rollout, 'failed', failure);
    return startRollback(rollout, 'restore', 'failed', failure, now, policy);
  }
  if (facts.cancelled) {
    const isUnproven = open !== undefined || smokeFailure(rollout) !== undefined;
    if (policy.onCancel === 'leave' || !rollout.previous || !isUnproven) return deployed(rollout);
    return startRollback(rollout, 'restore', 'cancelled', UNPROVEN, now, policy);
  }
  switch (open) {
    case 'monitoring':
      return { rollout };
    case 'smoke':
      return { rollout, effect: 'smoke-test' };
    case 'others':
      return {
        rollout: rollout.state.is === 'verifying' ? withState(rollout, { ...rollout.state, proven: true }) : rollout,
      };
    default:
      return deployed(rollout);
  }
}

/** The failed part of the verification: tasks or the smoke test of this service, or another service of the step. */
function verificationFailure(rollout: Rollout, facts: PollFacts, { together }: Policy): Explanation | undefined {
  // A smoke test that a cancellation interrupted proves nothing.
  const smoke = facts.cancelled ? undefined : smokeFailure(rollout);
  const failing = facts.cancelled ? undefined : facts.failing;
  const tellsFailures = facts.failing !== undefined && ({ tellsFailures: true } as const);
  const itself = failing ?? smoke;
  if (itself) return { reason: itself, ...tellsFailures };
  const other = together ? facts.others?.failed : undefined;
  return other ? { reason: other, ...tellsFailures, ...blame(facts) } : undefined;
}

function deployed(rollout: Rollout): Step {
  return end(rollout, 'deployed', undefined, { serving: rollout.own.taskDefinition });
}

/** A later deployment that resent our revision counts as ours, so nothing is newer. */
function withoutNewer(facts: PollFacts): PollFacts {
  const { newer: _, ...assessment } = facts.assessment;
  return { ...facts, assessment: { ...assessment, isReplaced: false } };
}

function smokeFailure({ state }: Rollout): string | undefined {
  return state.is === 'verifying' && typeof state.smoke === 'object' ? state.smoke.failed : undefined;
}

/** Another service of the step failed. */
function blame({ others }: PollFacts): Pick<Explanation, 'causedBy'> {
  return others?.service ? { causedBy: others.service } : {};
}

/** The remaining steps after completion, in this order. */
function pending(
  { state, completed, monitorMs }: Rollout,
  { others, tasksUnread }: PollFacts,
  now: number,
  policy: Policy,
): 'monitoring' | 'smoke' | 'others' | undefined {
  const smoke = state.is === 'verifying' ? state.smoke : undefined;
  // The last read of the tasks must show all failures: a failed read does not prove that there was none.
  const moreMs = tasksUnread && monitorMs > 0 && !smoke ? UNREAD_MS : 0;
  if (now - (completed?.seenAt ?? now) < monitorMs + moreMs) return 'monitoring';
  if (policy.smoke && !smoke) return 'smoke';
  return policy.together && others?.open ? 'others' : undefined;
}

function inProgress(rollout: Rollout, facts: PollFacts, now: number, policy: Policy): Step {
  const rollback = rollbackOf(rollout);
  if (isOverdue(rollback, now, policy)) {
    const unread = unreadAtEnd(rollout, facts, now - (rollback?.startedAt ?? now) - policy.rollbackMs);
    if (unread) return unread;
  }
  // A rollback was decided but not requested yet.
  if (rollback?.startedAt !== undefined && rollback.trigger !== 'cancelled')
    return startRollback(rollout, 'stop', rollback.trigger, explanationOf(rollout) ?? '', now, policy);
  if (facts.others?.failed && policy.together && policy.onFailure === 'rollback' && rollout.previous)
    return startRollback(rollout, 'stop', 'failed', { reason: facts.others.failed, ...blame(facts) }, now, policy);
  if (facts.cancelled || isCancelled(rollout)) {
    const why = explanationOf(rollout) ?? 'The job was cancelled.';
    if (policy.onCancel === 'rollback' && rollout.previous)
      return startRollback(rollout, 'stop', 'cancelled', why, now, policy);
    return end(rollout, 'cancelled', why);
  }
  if (facts.permanent && policy.failFast) {
    const why: Explanation = { reason: facts.permanent, tellsFailures: true };
    if (policy.onFailure === 'leave') return end(rollout, 'failed', why);
    return startRollback(rollout, 'stop', 'failed', why, now, policy);
  }
  return reach(rollout, facts, policy) ?? untilLimit(rollout, facts, now, policy);
}

function isCancelled(rollout: Rollout): boolean {
  const { state } = rollout;
  return state.is === 'rolling-out' ? state.cancelled !== undefined : rollbackOf(rollout)?.trigger === 'cancelled';
}

function untilLimit(rollout: Rollout, facts: PollFacts, now: number, policy: Policy): Step {
  if (now - rollout.since < policy.waitMs) return { rollout };
  const unread = unreadAtEnd(rollout, facts, now - rollout.since - policy.waitMs);
  if (unread) return unread;
  const { isPaused, where } = facts.assessment;
  const reason = unended('The deployment', policy.waitMs, where);
  // A deployment at a pause hook is waiting for a person, and does not fail.
  const isStuck = facts.healthy === false && !isPaused;
  const isRollback = policy.onTimeout === 'rollback' || (policy.onTimeout === 'auto' && isStuck);
  if (isRollback && rollout.previous) return startRollback(rollout, 'stop', 'timed-out', reason, now, policy);
  return end(rollout, 'timed-out', reason);
}

/** ECS is rolling back, by itself or at our request. */
function ecsRollback(rollout: Rollout, rollback: Rollback, facts: PollFacts, now: number, policy: Policy): Step {
  const { judgment, isByServiceDeployment } = facts.assessment;
  switch (judgment.is) {
    case 'completed':
      // After `deployments[]` has shown an earlier deployment as PRIMARY again, a read with ours as PRIMARY is stale.
      if (rollback.hasLeft && !isByServiceDeployment) return rollingBack(rollout, facts, now, policy);
      // The stop came too late: ours had completed before. It is still rolled back if others failed.
      if (policy.together && facts.others?.failed) {
        const completed = complete(rollout, facts, now);
        const { completed: completion } = completed;
        return verify({ ...completed, completed: { ...(completion as Completion), seenAt: now } }, facts, now, policy);
      }
      return deployed(rollout);
    case 'failed':
      return startRollback(
        rollout,
        'restore',
        rollback.trigger,
        explanationOf(rollout) ?? explanationFrom(judgment),
        now,
        policy,
      );
    case 'in-progress':
      if (isStopIgnored(rollback, facts, now)) {
        const { state } = rollout;
        const tried = { ...rollback, stop: { tries: STOP_TRIES } };
        const again = state.is === 'ecs-rollback' ? withState(rollout, { ...state, rollback: tried }) : rollout;
        return startRollback(again, 'restore', rollback.trigger, explanationOf(rollout) ?? '', now, policy);
      }
      return rollingBack(seen(rollout, facts, false), facts, now, policy);
    case 'rolling-back':
      return rollingBack(seen(rollout, facts, true), facts, now, policy);
    default:
      return common(rollout, judgment);
  }
}

/** Whether ECS confirmed the rollback of our deployment but has shown no sign of it for too long. */
function isStopIgnored({ stop }: Rollback, { assessment }: PollFacts, now: number): boolean {
  // A deployment that ECS stopped without a replacement is not rolled back either.
  return assessment.isUnmoved && stop?.answeredAt !== undefined && now - stop.answeredAt >= STOP_EFFECT_MS;
}

/** The rollout with whether this poll shows the rollback in progress; a failed read changes nothing. */
function seen(rollout: Rollout, { assessment }: PollFacts, isSeen: boolean): Rollout {
  const { state } = rollout;
  if (!assessment.isObserved || (state.is !== 'ecs-rollback' && state.is !== 'restoring')) return rollout;
  return withState(rollout, { ...state, rollback: { ...state.rollback, isSeen } });
}

/** Our update restores the previous revision. */
function restoring(rollout: Rollout, rollback: Rollback, facts: PollFacts, now: number, policy: Policy): Step {
  const deployment = restoredBy(rollout);
  // There is nothing to assess until the update was answered.
  if (!deployment) return rollingBack(rollout, facts, now, policy);
  const { judgment, isPrimary, isByServiceDeployment } = facts.assessment;
  const { previous } = rollout;
  switch (judgment.is) {
    case 'completed':
      return end(rollout, 'rolled-back', undefined, { serving: deployment.taskDefinition });
    case 'superseded':
      return supersede(rollout, judgment.by);
    case 'resent':
      return {
        rollout: withState(rollout, { is: 'restoring', rollback, deployment: resent(deployment, judgment.as) }),
      };
    case 'in-progress':
      return rollingBack(seen(rollout, facts, isPrimary || isByServiceDeployment), facts, now, policy);
    case 'rolling-back':
      return rollingBack(seen(rollout, facts, false), facts, now, policy);
    default:
      // It failed, and ECS rolled it back: to the earlier version if it was still running, or to ours.
      if (judgment.is === 'rolled-back' && judgment.serving === previous?.taskDefinition)
        return end(rollout, 'rolled-back', undefined, previous ? { serving: previous.taskDefinition } : {});
      return end(rollout, 'rollback-failed', {
        ...(judgment.cause && { cause: judgment.cause }),
        ...withCause(explanationOf(rollout), `The rollback failed too: ${judgment.reason}`),
      });
  }
}

function common(rollout: Rollout, judgment: Judgment): Step {
  switch (judgment.is) {
    case 'rolled-back': {
      const serving = judgment.serving ? { serving: judgment.serving } : {};
      const hasSettings = Object.keys(rollout.settings.before).length > 0;
      return {
        ...end(rollout, 'rolled-back', explanationOf(rollout) ?? explanationFrom(judgment), serving),
        ...(hasSettings && { effect: 'restore-settings' }),
      };
    }
    case 'rollback-failed':
      return end(rollout, 'rollback-failed', explanationFrom(judgment));
    case 'superseded':
      return supersede(rollout, judgment.by);
    case 'resent':
      return { rollout: { ...rollout, own: resent(rollout.own, judgment.as) } };
    default:
      return { rollout };
  }
}

/** A rollback continues until it is cancelled or times out. */
function rollingBack(rollout: Rollout, facts: PollFacts, now: number, policy: Policy): Step {
  const rollback = rollbackOf(rollout);
  const explanation = explanationOf(rollout);
  if (facts.cancelled) {
    if (rollback?.trigger === 'cancelled') return end(rollout, 'cancelled');
    return end(
      rollout,
      'cancelled',
      withCause(explanation, 'The job was cancelled while the rollback was in progress.'),
    );
  }
  if (!isOverdue(rollback, now, policy)) return { rollout };
  const unread = unreadAtEnd(rollout, facts, now - (rollback?.startedAt ?? now) - policy.rollbackMs);
  if (unread) return unread;
  const inProgress = rollback?.isSeen && ({ isRollbackInProgress: true } as const);
  if (inProgress && policy.resumes) return end(rollout, 'cancelled', continues(rollout), inProgress);
  const why = withCause(explanation, unended('The rollback', policy.rollbackMs, facts.assessment.where));
  return end(rollout, 'rollback-failed', why, { ...inProgress });
}

/** After a cancellation, a rollback that is in progress when our time ends is not a failure: ECS continues it. */
function continues({ previous }: Rollout): string {
  const revision = previous?.taskDefinition.split('/').at(-1) ?? 'the previous revision';
  return `The job was cancelled; ECS is still rolling back to ${revision}, and continues without this job.`;
}

/** Why the service cannot be read, and how to roll back manually if that was still to come. */
function unknown(rollout: Rollout, unobservable: string, { onCancel }: Policy): string | Explanation {
  const rollback = rollbackOf(rollout);
  const isDue = rollback?.startedAt !== undefined || (isCancelled(rollout) && onCancel === 'rollback');
  return isDue ? withCause(explanationOf(rollout), `${unobservable} ${manualRollback(rollout)}`) : unobservable;
}

/** After a timeout without a successful read: polls for `overMs` more, then gives up. */
function unreadAtEnd(rollout: Rollout, { unread }: PollFacts, overMs: number): Step | undefined {
  if (!unread) return undefined;
  if (overMs < UNREAD_MS) return { rollout };
  return end(rollout, 'unknown', withCause(explanationOf(rollout), `How it ended could not be observed: ${unread}`));
}

/** The rest of the step's services may take long: another version may have become active since. */
function readAtEnd(rollout: Rollout, { newer, isReplaced }: Assessment): Step {
  const { state } = rollout;
  if (state.is !== 'done' || !newer || !isReplaced) return { rollout };
  const { outcome } = state;
  const isActive = outcome.verdict === 'deployed' || outcome.verdict === 'rolled-back';
  if (!isActive || newer.taskDefinition === outcome.serving) return { rollout };
  const superseded = { ...outcome, verdict: 'superseded', supersededBy: newer, serving: newer.taskDefinition } as const;
  return { rollout: withState(rollout, { is: 'done', outcome: superseded }) };
}

/** ECS's own reason in an assessment. */
function explanationFrom({
  reason,
  cause,
}: {
  readonly reason: string;
  readonly cause?: Explanation['cause'];
}): Explanation {
  return { reason, ...(cause && { cause }) };
}

function unended(what: string, limitMs: number, where: string): string {
  return `${what} did not end within ${inMinutes(limitMs)}${where && `: it is ${where}`}.`;
}
