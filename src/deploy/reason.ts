import { type Failure, inShort } from '../diagnosis/index.ts';
import { type Moment, outcomeOf, type Rollout } from '../rollout/index.ts';
import { capital } from '../text.ts';

/**
 * Whole sentences that explain why a rollout ended as it did, with the fix; `''` if it succeeded. The causes of failed
 * tasks take precedence over ECS's reason for the deployment, and that over the service's events.
 */
export function reasonOf(rollout: Rollout, failures: readonly Failure[], moments: readonly Moment[]): string {
  const { verdict, explanation, supersededBy, isRollbackInProgress } = outcomeOf(rollout) ?? {};
  const { reason = '', cause, tellsFailures } = explanation ?? {};
  if (verdict === 'deployed') return '';
  if (verdict === 'paused') return reason;
  if (supersededBy) {
    const when = rollout.completed === undefined ? 'before it had completed' : 'after it had completed';
    return `A newer deployment, ${supersededBy.id} of ${supersededBy.taskDefinition}, replaced ours ${when}.`;
  }
  // If a failure caused the rollback, it is stated once; the current first failure may be another task's.
  if (tellsFailures || (isRollbackInProgress && verdict === 'cancelled')) return reason;
  if (failures.length > 0) return `${capital(inShort(failures))}. ${reason}`.trim();
  return capital(cause ? `${reason} ${cause.fix}` : `${troubleOf(moments)} ${reason}`.trim());
}

/** If none of our tasks failed because none could be started: the newest event that names a cause. */
function troubleOf(moments: readonly Moment[]): string {
  for (const { text, cause } of moments.toReversed()) {
    if (cause) return `${capital(cause.title)} (ECS: "${text}"). ${cause.fix}`;
  }
  return '';
}
