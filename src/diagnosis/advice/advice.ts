import type { Course, Readings } from './course.ts';
import { type Timing, timingOf } from './phases.ts';
import { type Advice, adviceOf, drainAfterSuccess, drainOf } from './rules.ts';
import { isLongerThan, type Usual, usualOf } from './usual.ts';

/** The breakdown of a deployment's time, and the changes that would make the next deployment faster. */
export interface Speed {
  readonly timing: Timing;
  readonly usual?: Usual;
  /** Whether the deployment took much longer than usual. */
  readonly isLonger: boolean;
  /** How long old tasks continue to drain after the deployment has succeeded; absent if that is unknown. */
  readonly drainsAfter?: number;
  readonly advice: readonly Advice[];
}

/** Derives the speed of a deployment from its course and from the data that was read at its end. Pure. */
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
