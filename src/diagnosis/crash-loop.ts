import type { Task } from '../ecs/index.ts';
import { capital } from '../text.ts';
import { OF_THE_PLATFORM } from './cause.ts';
import { classify } from './classify.ts';
import { diagnose, type Failure, summarizeFailures } from './failure.ts';

/**
 * The time after RUNNING at which ECS considers a task healthy if the task has neither a load balancer nor a container
 * health check.
 */
export const HEALTHY_AFTER_SECONDS = 40;
/** The minimum time without a failure after which tasks are considered to have stopped failing. */
const QUIET_SECONDS = 60;

/** When a task started to stop, in seconds on ECS's clock; `undefined` if ECS reports no time. */
export function failedAt({ executionStoppedAt, stoppingAt, stoppedAt }: Task): number | undefined {
  const times = [executionStoppedAt, stoppingAt, stoppedAt].filter((time) => time !== undefined);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** The tasks that failed after `time` on ECS's clock. A task without a time is excluded. */
export function failedAfter(tasks: readonly Task[], time: number): Task[] {
  return tasks.filter((task) => (failedAt(task) ?? Number.NEGATIVE_INFINITY) > time);
}

/**
 * The failure of at least two tasks after their deployment completed; a single failure may be a coincidence. Failures
 * that the platform caused are excluded.
 * @param completedAt in seconds on ECS's clock; if it is unknown, no failure is known to have followed the completion
 */
export function failureAfterCompletion(
  tasks: readonly Task[],
  deploymentId: string,
  completedAt: number | undefined,
): Failure | undefined {
  if (completedAt === undefined) return undefined;
  return diagnose(failedAfter(tasks, completedAt), deploymentId).find(
    ({ cause, count }) => count >= 2 && !OF_THE_PLATFORM.includes(cause.id),
  );
}

/**
 * Whether a deployment's tasks keep failing at `now`, in seconds on ECS's clock: at least two failed, and the time
 * since the last failure is not much longer than the longest time between two of them.
 */
export function keepsFailing(tasks: readonly Task[], deploymentId: string, now: number): boolean {
  const times = tasks
    .filter((task) => task.startedBy === deploymentId && isOfProgram(task))
    .flatMap((task) => failedAt(task) ?? [])
    .toSorted((a, b) => a - b);
  const last = times.at(-1);
  if (last === undefined || times.length < 2) return false;
  const gaps = times.slice(1).map((time, index) => time - (times[index] as number));
  return now - last <= Math.max(QUIET_SECONDS, 2 * Math.max(...gaps));
}

function isOfProgram(task: Task): boolean {
  if (task.lastStatus !== 'STOPPED' && !task.stopCode) return false;
  const cause = classify(task);
  return cause !== undefined && !OF_THE_PLATFORM.includes(cause.id);
}

/**
 * A sentence about a deployment whose tasks exit right after they start. Two exits per desired task are allowed,
 * because a dependency may not be ready at first. Used for deployments whose tasks have no health check, because ECS
 * ignores such exits and restarts the tasks indefinitely.
 */
export function crashLoop(tasks: readonly Task[], deploymentId: string, desiredCount: number): string | undefined {
  const early = tasks.filter(({ startedAt, ...task }) => {
    const end = failedAt(task);
    return startedAt !== undefined && end !== undefined && end - startedAt < HEALTHY_AFTER_SECONDS;
  });
  const failures = diagnose(
    early.filter(({ stopCode }) => stopCode === 'EssentialContainerExited'),
    deploymentId,
  );
  const count = failures.reduce((sum, failure) => sum + failure.count, 0);
  return count > 2 * Math.max(1, desiredCount) ? `${capital(summarizeFailures(failures))}.` : undefined;
}
