import type { Json } from '../service.ts';

/**
 * How many failures the circuit breaker tolerates before it fails a deployment, from its thresholdConfiguration and the
 * latest desired count (BOUNDED_PERCENT 50 by default, between 3 and 200).
 */
export function breakerThreshold(breaker: Json | undefined, desiredCount: number): number {
  const { type = 'BOUNDED_PERCENT', value = 50 } = breaker?.thresholdConfiguration ?? {};
  if (type === 'COUNT') return value;
  // `value * desired` is exact, and `value / 100` is not: 7% of 100 would be rounded up to 8.
  const share = Math.ceil((value * desiredCount) / 100);
  return type === 'UNBOUNDED_PERCENT' ? Math.max(1, share) : Math.min(200, Math.max(3, share));
}

/**
 * Whether the breaker counts a failure: in stage 1, before any task of the deployment was running, tasks that fail to
 * start; in stage 2, tasks that fail a health check.
 */
export function breakerCounts(failure: 'start' | 'health', reachedRunning: boolean): boolean {
  return failure === 'health' || !reachedRunning;
}

/** How long after a failed start ECS starts the next task, in ms, by the number of consecutive failed rounds. */
export function startDelay(failedRounds: number): number {
  const seconds = [2, 2, 242, 480, 900, 1620];
  return (seconds[Math.min(failedRounds, seconds.length - 1)] ?? 0) * 1000;
}
