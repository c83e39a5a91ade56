/**
 * The durations in ECS that neither a call nor a plan sets. Times are in ms; values in a range are derived from the
 * seed.
 */
export interface Timing {
  /** From the start of a deployment to its first tasks. */
  readonly firstTasks: Range;
  /** From the stop of a task behind a load balancer to the event about its deregistered target. */
  readonly deregistration: Range;
  /** How long a load balancer drains a target before its task is stopped. */
  readonly deregistrationDelay: number;
  /** The time until a scripted task that never starts fails. */
  readonly failToStart: number;
  /**
   * The time from RUNNING until the service replaces a scripted task that its load balancer never reports as healthy.
   */
  readonly targetUnhealthy: number;
  /** The time from creation to RUNNING of a scripted task that starts successfully. */
  readonly start: number;
  /**
   * The time after a new task becomes healthy until the task that it replaces is stopped. Tasks that become healthy
   * within this time replace old tasks together.
   */
  readonly pass: number;
  /** From the start of a rollback to its end, at least. */
  readonly rollback: Range;
  /** The part of this time after which the tasks of the failed rolling deployment are stopped, and it is DRAINING. */
  readonly rollbackStops: number;
  /** How much longer PRE_SCALE_UP and each shift of traffic take behind a Network Load Balancer. */
  readonly networkShift: number;
}

type Range = readonly [least: number, most: number];

/**
 * `aws`: as in records of real ECS (first "has started" 14–17 s after UpdateService, deregistration 1.6–10 s after "has
 * stopped", about 62 s of draining, a failed pull after two minutes, an ELB failure after 588 to 934 s in all,
 * rollbacks of 24, 45 and 191 s, in the last of which the failed task was stopped after 98 s). `fast`: for tests that
 * wait.
 */
export const TIMINGS = {
  aws: {
    firstTasks: [14_000, 17_000],
    deregistration: [1_600, 10_000],
    deregistrationDelay: 60_000,
    failToStart: 120_000,
    targetUnhealthy: 190_000,
    start: 25_000,
    pass: 2_000,
    rollback: [24_000, 191_000],
    rollbackStops: 0.5,
    networkShift: 600_000,
  },
  fast: {
    firstTasks: [1_600, 1_600],
    deregistration: [1_600, 1_600],
    deregistrationDelay: 30_000,
    failToStart: 20_000,
    targetUnhealthy: 60_000,
    start: 10_000,
    pass: 0,
    rollback: [45_000, 45_000],
    rollbackStops: 0,
    networkShift: 0,
  },
} as const satisfies Record<string, Timing>;

export type TimingName = keyof typeof TIMINGS;

/** A time within a range. */
export function drawn([least, most]: Range, random: () => number): number {
  return least === most ? least : Math.round(least + random() * (most - least));
}
