import type { Course, Readings } from './course.ts';
import { type Timing, timingOf } from './phases.ts';
import { type Advice, adviceOf, drainAfterSuccess, drainOf } from './rules.ts';
import { isLongerThan, type Usual, usualOf } from './usual.ts';

/** Where a deployment's time went, and what would make the next one faster. */
export interface Speed {
  readonly timing: Timing;
  readonly usual?: Usual;
  /** It took much longer than usual. */
  readonly isLonger: boolean;
  /** How long old tasks continue to drain after the deployment has succeeded; absent if that is unknown. */
  readonly drainsAfter?: number;
  readonly advice: readonly Advice[];
}

/** Pure: derives the speed of a deployment from its course and from what was read at its end. */
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
