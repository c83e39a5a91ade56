import { explanationOf, outcomeOf, type Rollout, rollbackOf } from './state.ts';
import { isGreen } from './verdict.ts';

/** Of the step's other rollouts the one for which the rest is rolled back: it failed, and not because another one had. */
export function failedOther(others: readonly Rollout[]): Rollout | undefined {
  // One that was cancelled and left did not fail; nor did one that could not be observed, unless it was being rolled back.
  const failed = others.filter((rollout) => {
    const { verdict = 'unknown' } = outcomeOf(rollout) ?? {};
    if (verdict === 'unknown') return rollbackOf(rollout)?.startedAt !== undefined;
    return !isGreen(verdict) && verdict !== 'cancelled';
  });
  return failed.find((rollout) => explanationOf(rollout)?.causedBy === undefined) ?? failed[0];
}
