import type { Rollout } from './rollout.ts';
import { isGreen } from './verdict.ts';

/** Of the step's other rollouts the one that takes the rest back with it: it failed, and not since another one had. */
export function failedOther(others: readonly Rollout[]): Rollout | undefined {
  // One that was cancelled and left did not fail; nor did one that could not be observed, unless it was being rolled back.
  const failed = others.filter(({ verdict, backSince }) =>
    verdict && verdict !== 'unknown' ? !isGreen(verdict) && verdict !== 'cancelled' : backSince !== undefined,
  );
  return failed.find(({ causedBy }) => causedBy === undefined) ?? failed[0];
}
