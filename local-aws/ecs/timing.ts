/** How long ECS takes where neither a call nor a plan says it. Times in ms, a range is drawn from the seed. */
export interface Timing {
  /** From the start of a deployment to its first tasks. */
  readonly firstTasks: Range;
  /** From the stop of a task behind a load balancer to the event that says that its target is deregistered. */
  readonly deregisters: Range;
  /** How long a load balancer drains a target before its task is stopped. */
  readonly deregistrationDelay: number;
  /** A scripted task that never starts, until it fails. */
  readonly failToStart: number;
  /** A scripted task that its load balancer never finds healthy, from RUNNING until the service replaces it. */
  readonly targetUnhealthy: number;
  /** A scripted task that starts well, from its creation to RUNNING. */
  readonly start: number;
  /** From a task that turns healthy to the stop of what it replaces: tasks that turn healthy together replace together. */
  readonly pass: number;
}

type Range = readonly [least: number, most: number];

/**
 * `aws`: as records of real ECS have it (facts: first "has started" 14–17 s after UpdateService, deregistration 1.6–10 s after
 * "has stopped", about 62 s of draining, a failed pull after two minutes, an ELB failure after 588 to 934 s in all).
 * `fast`: for tests that wait.
 */
export const TIMINGS = {
  aws: {
    firstTasks: [14_000, 17_000],
    deregisters: [1_600, 10_000],
    deregistrationDelay: 60_000,
    failToStart: 120_000,
    targetUnhealthy: 190_000,
    start: 25_000,
    pass: 2_000,
  },
  fast: {
    firstTasks: [1_600, 1_600],
    deregisters: [1_600, 1_600],
    deregistrationDelay: 30_000,
    failToStart: 20_000,
    targetUnhealthy: 60_000,
    start: 10_000,
    pass: 0,
  },
} as const satisfies Record<string, Timing>;

export type TimingName = keyof typeof TIMINGS;

/** A time within a range. */
export function drawn([least, most]: Range, random: () => number): number {
  return least === most ? least : Math.round(least + random() * (most - least));
}
