import { explanationOf, outcomeOf, type Rollout, rollbackOf } from './state.ts';
import { isGreen } from './verdict.ts';

/**
 * The one among the step's other rollouts that causes the rollback of the rest: one that failed, but not because
 * another one had failed.
 */
export function failedOther(others: readonly Rollout[]): Rollout | undefined {
  // A rollout that was cancelled and left in progress did not fail. An unobservable rollout did not fail either, unless
  // it was being rolled back.
  const failed = others.filter((rollout) => {
    const { verdict = 'unknown' } = outcomeOf(rollout) ?? {};
    if (verdict === 'unknown') return rollbackOf(rollout)?.startedAt !== undefined;
    return !isGreen(verdict) && verdict !== 'cancelled';
  });
  return failed.find((rollout) => explanationOf(rollout)?.causedBy === undefined) ?? failed[0];
}
