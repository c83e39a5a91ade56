import { type Failure, summarizeFailures } from '../diagnosis/index.ts';
import { shortName } from '../ecs/index.ts';
import { outcomeOf, type Rollout, type TimelineEvent } from '../rollout/index.ts';
import { capital } from '../text.ts';

/**
 * Complete sentences that explain the result of a rollout, with the fix; `''` if it succeeded. The causes of failed
 * tasks take precedence over ECS's reason for the deployment, which takes precedence over the service's events.
 */
export function reasonOf(rollout: Rollout, failures: readonly Failure[], events: readonly TimelineEvent[]): string {
  const { verdict, explanation, supersededBy, isRollbackInProgress } = outcomeOf(rollout) ?? {};
  const { reason = '', cause, hasFailures } = explanation ?? {};
  if (verdict === 'deployed') return '';
  if (verdict === 'paused') return reason;
  if (supersededBy) {
    const when = rollout.completed === undefined ? 'before it completed' : 'after it completed';
    return `A newer deployment, ${supersededBy.id} of ${shortName(supersededBy.taskDefinition)}, superseded this one ${when}.`;
  }
  // If a failure caused the rollback, it is stated once. The first failure in the list may now be the failure of
  // another task.
  if (hasFailures || (isRollbackInProgress && verdict === 'cancelled')) return reason;
  if (failures.length > 0) return `${capital(summarizeFailures(failures))}. ${reason}`.trim();
  return capital(cause ? `${reason} ${cause.fix}` : `${lastProblem(events)} ${reason}`.trim());
}

/** The newest event that names a cause, for a deployment that has no failed tasks because no task could be started. */
function lastProblem(events: readonly TimelineEvent[]): string {
  for (const { text, cause } of events.toReversed()) {
    if (cause) return `${capital(cause.title)} (ECS: "${text}"). ${cause.fix}`;
  }
  return '';
}
