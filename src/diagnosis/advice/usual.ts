import type { ServiceDeploymentBrief } from '../../ecs/index.ts';
import { medianOf } from './phases.ts';

/** The durations of the service's most recent successful deployments. */
export interface UsualDuration {
  /** The median of the durations, in seconds. */
  readonly seconds: number;
  readonly count: number;
}

const MAX = 5;
/** The minimum number of deployments: a single one does not establish a pattern. */
const MIN = 2;
const TIMES_AS_LONG = 1.5;
const SECONDS_LONGER = 30;

/** @param past deployments that succeeded, newest first */
export function usualDuration(past: readonly ServiceDeploymentBrief[]): UsualDuration | undefined {
  const times = past
    .flatMap(({ createdAt, finishedAt }) => (finishedAt === undefined ? [] : [finishedAt - createdAt]))
    .slice(0, MAX)
    .sort((a, b) => a - b);
  return times.length === 0 ? undefined : { seconds: medianOf(times), count: times.length };
}

/** Whether a deployment took much longer than the service's deployments usually do. */
export function isLongerThan(usual: UsualDuration | undefined, seconds: number): boolean {
  if (!usual || usual.count < MIN) return false;
  return seconds >= TIMES_AS_LONG * usual.seconds && seconds - usual.seconds >= SECONDS_LONGER;
}
