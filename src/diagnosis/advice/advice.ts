import type { CompletedDeployment, Readings } from './completed-deployment.ts';
import { type Timing, timingOf } from './phases.ts';
import { type Advice, adviceOf, drainAfterSuccess, drainOf } from './rules.ts';
import { isLongerThan, type UsualDuration, usualDuration } from './usual.ts';

/** The breakdown of a deployment's time, and the changes that would make the next deployment faster. */
export interface Speed {
  readonly timing: Timing;
  readonly usual?: UsualDuration;
  /** Whether the deployment took much longer than usual. */
  readonly isLonger: boolean;
  /** How long old tasks continue to drain after the deployment has succeeded; absent if that is unknown. */
  readonly drainsAfter?: number;
  readonly advice: readonly Advice[];
}

/** Derives the speed of a deployment from what was observed and from the data that was read at its end. Pure. */
export function speedOf(deployment: CompletedDeployment, readings: Readings): Speed {
  const delay = drainOf(deployment, readings.targetGroups);
  const timing = timingOf(deployment, readings.tasks, delay);
  const usual = usualDuration(deployment.past);
  const drainsAfter = delay === undefined ? 0 : drainAfterSuccess(timing, deployment, delay);
  return {
    timing,
    ...(usual && { usual }),
    isLonger: isLongerThan(usual, timing.seconds),
    ...(drainsAfter > 0 && { drainsAfter }),
    advice: adviceOf({ deployment, readings, timing }),
  };
}
