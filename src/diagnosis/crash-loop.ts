import type { Task } from '../ecs/model.ts';
import { capital } from '../text.ts';
import { OF_THE_PLATFORM } from './cause.ts';
import { classify } from './classify.ts';
import { diagnose, type Failure, inShort } from './failure.ts';

/** Without a load balancer and a container health check ECS counts a task as healthy so long after it is RUNNING. */
export const HEALTHY_AFTER_SECONDS = 40;
/** Tasks that failed again and again and then not for so long, at least, have stopped failing. */
const QUIET_SECONDS = 60;

/** When a task began to end, by ECS's clock in seconds; `undefined` where ECS gives no time. */
export function failedAt({ executionStoppedAt, stoppingAt, stoppedAt }: Task): number | undefined {
  const times = [executionStoppedAt, stoppingAt, stoppedAt].filter((time) => time !== undefined);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** The tasks that failed later than `time` of ECS's clock; one without a time is not known to be one of them. */
export function failedAfter(tasks: readonly Task[], time: number): Task[] {
  return tasks.filter((task) => (failedAt(task) ?? Number.NEGATIVE_INFINITY) > time);
}

/**
 * The failure of two tasks or more after their deployment had completed, not counting what the platform did to them: one
 * alone may be a hiccup.
 * @param completedAt by ECS's clock in seconds; where it is not known, nothing is known to have come after it
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
 * Whether a deployment's tasks keep failing at `now`, by ECS's clock in seconds: two or more did, and it has not been quiet
 * since for much longer than it ever was between two of them.
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
 * As a sentence, that a deployment's tasks exit right after they started, more often than first tasks do that find
 * something not ready yet: for each desired task two may. For a deployment whose tasks nothing checks, since ECS does not
 * count such exits and restarts them for as long as it is let.
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
  return count > 2 * Math.max(1, desiredCount) ? `${capital(inShort(failures))}.` : undefined;
}
