/** The scheduler's view of a task with desiredStatus RUNNING. */
export interface Candidate {
  readonly id: string;
  readonly healthy: boolean;
}

/** A snapshot of a service. Tasks are sorted by age, oldest first; `others` by deployment, oldest first. */
export interface Situation {
  readonly desiredCount: number;
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
  /** Tasks of the PRIMARY deployment. */
  readonly primary: readonly Candidate[];
  /** Tasks of all other deployments. */
  readonly others: readonly Candidate[];
  /** Whether the PRIMARY deployment may start tasks now. */
  readonly mayStart: boolean;
  /** The PRIMARY deployment failed without a rollback target: running tasks are left unchanged. */
  readonly halted: boolean;
  /** Early success: the old tasks are stopped when this many new ones are healthy. */
  readonly enoughHealthy?: number;
}

export interface Decision {
  /** The IDs of the tasks to stop. */
  readonly stop: readonly string[];
  /** How many tasks of the PRIMARY deployment to start. */
  readonly start: number;
  /** Neither starting nor stopping is possible, although the service is not in its desired state. */
  readonly blocked: boolean;
}

/** minimumHealthyPercent is rounded up, maximumPercent down. */
export function limits(desiredCount: number, minimumHealthyPercent: number, maximumPercent: number) {
  return {
    minimum: Math.ceil((desiredCount * minimumHealthyPercent) / 100),
    maximum: Math.floor((desiredCount * maximumPercent) / 100),
  };
}

/**
 * Decides which tasks to stop and how many to start now: surplus tasks and unhealthy old tasks are stopped immediately,
 * healthy old ones as far as `minimumHealthyPercent` allows, and new ones are started as far as `maximumPercent`
 * allows.
 */
export function decide(situation: Situation): Decision {
  const { desiredCount, primary, others, halted } = situation;
  const { minimum, maximum } = limits(desiredCount, situation.minimumHealthyPercent, situation.maximumPercent);
  if (halted) {
    const all = unhealthyFirst([...primary, ...others]);
    return { stop: all.slice(0, Math.max(0, all.length - maximum)).map(({ id }) => id), start: 0, blocked: false };
  }
  const surplus = unhealthyFirst([...primary].reverse()).slice(0, Math.max(0, primary.length - desiredCount));
  const kept = primary.filter((task) => !surplus.includes(task));
  const healthyNew = kept.filter((task) => task.healthy).length;
  const healthyOld = others.filter((task) => task.healthy);
  const enough = situation.enoughHealthy !== undefined && healthyNew >= situation.enoughHealthy;
  const budget = enough ? healthyOld.length : Math.max(0, healthyNew + healthyOld.length - minimum);
  const stop = [...surplus, ...others.filter((task) => !task.healthy), ...healthyOld.slice(0, budget)];
  const missing = desiredCount - kept.length;
  const room = maximum - (primary.length + others.length - stop.length);
  const start = situation.mayStart ? Math.max(0, Math.min(missing, room)) : 0;
  const stuck = situation.mayStart && missing > 0 && kept.every((task) => task.healthy);
  return { stop: stop.map(({ id }) => id), start, blocked: stuck && start === 0 && stop.length === 0 };
}

function unhealthyFirst(tasks: readonly Candidate[]): Candidate[] {
  return [...tasks.filter((task) => !task.healthy), ...tasks.filter((task) => task.healthy)];
}
