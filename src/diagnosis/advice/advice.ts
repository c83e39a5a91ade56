import type { Course, Readings } from './course.ts';
import { type Timing, timingOf } from './phases.ts';
import { type Advice, adviceOf, drainAfterSuccess, drainOf } from './rules.ts';
import { isLongerThan, type Usual, usualOf } from './usual.ts';

/** Why a deployment took the time that it took, and what would make the next one faster. */
export interface Speed {
  readonly timing: Timing;
  readonly usual?: Usual;
  /** It took much longer than usual. */
  readonly isLonger: boolean;
  /** How long old tasks still drain after ECS has called the deployment successful; absent where that is not known. */
  readonly drainsAfter?: number;
  readonly advice: readonly Advice[];
}

/** Pure: what the course of a deployment and what was read at its end tell of its speed. */
export function speedOf(course: Course, readings: Readings): Speed {
  const delay = drainOf(course, readings.targetGroups);
  const timing = timingOf(course, readings.tasks, delay);
  const usual = usualOf(course.past);
  const drainsAfter = delay === undefined ? 0 : drainAfterSuccess(timing, course, delay);
  return {
    timing,
    ...(usual && { usual }),
    isLonger: isLongerThan(usual, timing.seconds),
    ...(drainsAfter > 0 && { drainsAfter }),
    advice: adviceOf({ course, readings, timing }),
  };
}
