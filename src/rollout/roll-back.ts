import type { AssessedState } from '../controller/index.ts';
import {
  type Completion,
  deployerOf,
  explanationOf,
  type Policy,
  type PollFacts,
  type Rollback,
  type Rollout,
  restoredBy,
  rollbackOf,
  STOP_TRIES,
  type Step,
} from './state.ts';
import {
  end,
  endUnobserved,
  explanationFrom,
  isOverdue,
  startRollback,
  supersede,
  timedOutSentence,
  withCause,
  withNewDeployment,
  withState,
} from './transitions.ts';
import { complete, deployed, verify } from './verify.ts';

/** If a deployment is unchanged this long after StopServiceDeployment succeeded, ECS will not roll it back. */
const STOP_EFFECT_MS = 60_000;

/** Decides while ECS rolls back, on its own or at our request. */
export function ecsRollback(rollout: Rollout, rollback: Rollback, facts: PollFacts, now: number, policy: Policy): Step {
  const { state: assessed, isByServiceDeployment } = facts.assessment;
  switch (assessed.is) {
    case 'completed':
      // After `deployments[]` has shown an earlier deployment as PRIMARY again, a read with ours as PRIMARY is stale.
      if (rollback.hasLeft && !isByServiceDeployment) return rollingBack(rollout, facts, now, policy);
      // The stop request came too late, because our deployment had already completed. It is still rolled back if other
      // services failed.
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
        explanationOf(rollout) ?? explanationFrom(assessed),
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
      return handleAssessedState(rollout, assessed);
  }
}

/** Whether ECS accepted the request to roll back our deployment but has shown no sign of a rollback for too long. */
function isStopIgnored({ stop }: Rollback, { assessment }: PollFacts, now: number): boolean {
  // A deployment that ECS stopped without a replacement is not rolled back either.
  return assessment.isUnmoved && stop?.acceptedAt !== undefined && now - stop.acceptedAt >= STOP_EFFECT_MS;
}

/** Records whether this poll shows the rollback in progress. A failed read changes nothing. */
function seen(rollout: Rollout, { assessment }: PollFacts, isSeen: boolean): Rollout {
  const { state } = rollout;
  if (!assessment.isObserved || (state.is !== 'ecs-rollback' && state.is !== 'restoring')) return rollout;
  return withState(rollout, { ...state, rollback: { ...state.rollback, isSeen } });
}

/** Decides while our update restores the previous revision. */
export function restoring(rollout: Rollout, rollback: Rollback, facts: PollFacts, now: number, policy: Policy): Step {
  const deployment = restoredBy(rollout);
  // There is nothing to assess until the update has a response.
  if (!deployment) return rollingBack(rollout, facts, now, policy);
  const { state: assessed, isPrimary, isByServiceDeployment } = facts.assessment;
  const { previous } = rollout;
  switch (assessed.is) {
    case 'completed':
      return end(rollout, 'rolled-back', undefined, { serving: deployment.taskDefinition });
    case 'superseded':
      return supersede(rollout, assessed.by);
    case 'resent':
      return {
        rollout: withState(rollout, {
          is: 'restoring',
          rollback,
          deployment: withNewDeployment(deployment, assessed.as),
        }),
      };
    case 'in-progress':
      return rollingBack(seen(rollout, facts, isPrimary || isByServiceDeployment), facts, now, policy);
    case 'rolling-back':
      return rollingBack(seen(rollout, facts, false), facts, now, policy);
    default:
      // Our update failed, and ECS rolled it back: to the earlier version if that was still running, or to our
      // deployment.
      if (assessed.is === 'rolled-back' && assessed.serving === previous?.taskDefinition)
        return end(rollout, 'rolled-back', undefined, previous ? { serving: previous.taskDefinition } : {});
      return end(rollout, 'rollback-failed', {
        ...(assessed.cause && { cause: assessed.cause }),
        ...withCause(explanationOf(rollout), `The rollback failed too: ${assessed.reason}`),
      });
  }
}

/**
 * The next step after an assessment that ends a rollback by ECS or changes whose deployment is followed; any other
 * assessment leaves the rollout unchanged.
 */
export function handleAssessedState(rollout: Rollout, assessed: AssessedState): Step {
  switch (assessed.is) {
    case 'rolled-back': {
      const serving = assessed.serving ? { serving: assessed.serving } : {};
      const hasSettings = Object.keys(rollout.settings.before).length > 0;
      return {
        ...end(rollout, 'rolled-back', explanationOf(rollout) ?? explanationFrom(assessed), serving),
        ...(hasSettings && { effect: 'restore-settings' }),
      };
    }
    case 'rollback-failed':
      return end(rollout, 'rollback-failed', explanationFrom(assessed));
    case 'superseded':
      return supersede(rollout, assessed.by);
    case 'resent':
      return { rollout: { ...rollout, own: withNewDeployment(rollout.own, assessed.as) } };
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
  const unread = endUnobserved(rollout, facts, now - (rollback?.startedAt ?? now) - policy.rollbackMs);
  if (unread) return unread;
  const inProgress = rollback?.isSeen && ({ isRollbackInProgress: true } as const);
  if (inProgress && policy.resumes) return end(rollout, 'cancelled', continues(rollout, facts), inProgress);
  const cause = withCause(explanation, timedOutSentence('The rollback', policy.rollbackMs, facts.assessment.where));
  return end(rollout, 'rollback-failed', cause, { ...inProgress });
}

/** After a cancellation, a rollback that is in progress when the step times out is not a failure: it continues. */
function continues(rollout: Rollout, { assessment: { pauses = [], where } }: PollFacts): string {
  const { previous } = rollout;
  const revision = previous?.taskDefinition.split('/').at(-1) ?? 'the previous revision';
  if (pauses.length > 0)
    return `The job was cancelled; the rollback to ${revision} is still in progress: it is ${where}.`;
  return `The job was cancelled; ${deployerOf(rollout)} is still rolling back to ${revision}, and continues without this job.`;
}
