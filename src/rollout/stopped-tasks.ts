import { deniedAction, describeFailure, failureKind } from '../aws/index.ts';
import type { Context } from '../context.ts';
import type { Observation, PollResult, ServiceObserver } from '../controller/index.ts';
import { readStopped, type Task } from '../ecs/index.ts';
import { inTime } from '../time-limit.ts';
import type { FailureLines } from './failure-lines.ts';
import { countedTasks } from './poll-facts.ts';
import type { Progress } from './progress.ts';
import type { Rollout } from './state.ts';

/** Stopped tasks are read when ECS counts a failure, and at intervals: ECS's count misses some crash loops. */
const TASKS_EVERY_POLLS = 5;

/** The properties of a service that determine when its stopped tasks are read. */
export interface StoppedTasksReading {
  readonly rollout: Rollout;
  readonly progress: Progress;
  readonly lines: FailureLines;
  readonly tasks: Map<string, Task>;
  /** The counts at the last read of the stopped tasks. */
  counted: string;
  /** Why the stopped tasks could not be read, if the error is transient. */
  tasksUnread?: string;
}

/** The services whose stopped tasks are due to be read, each with the current poll. */
export type DueTaskReads = Map<Rollout, readonly [one: StoppedTasksReading, pollResult: PollResult]>;

/** Whether the stopped tasks of a service are read in this poll. */
export function isTaskReadDue(
  { rollout, counted }: StoppedTasksReading,
  { observation }: PollResult,
  poll: number,
): boolean {
  const isTurn = poll % TASKS_EVERY_POLLS === TASKS_EVERY_POLLS - 1;
  return isTurn || rollout.state.is === 'verifying' || countedOf(observation, rollout.own.id) !== counted;
}

/** Stopped tasks that are not read in time are used for a later decision. */
export async function readTasksInTime(
  context: Context,
  observer: ServiceObserver,
  due: DueTaskReads,
  ms: number,
): Promise<void> {
  const isRead = await inTime(
    context.clock,
    ms,
    readTasks(context, observer, due).then(() => true),
  );
  if (!isRead) for (const [one] of due.values()) one.tasksUnread = 'ECS has not responded to ecs:ListTasks yet.';
}

async function readTasks({ ecs, clock }: Context, observer: ServiceObserver, due: DueTaskReads): Promise<void> {
  for (const [rollout, stopped] of await readStopped(ecs, [...due.keys()])) {
    const [one, { observation }] = due.get(rollout) as [StoppedTasksReading, PollResult];
    if ('tasks' in stopped) {
      for (const task of stopped.tasks) {
        const startedBy = observer.startedBy(task);
        if (startedBy === rollout.own.id) one.tasks.set(task.taskArn, { ...task, startedBy });
      }
      one.counted = countedOf(observation, rollout.own.id);
      delete one.tasksUnread;
      if (rollout.state.is === 'rolling-out' || rollout.state.is === 'verifying')
        one.lines.log(rollout.own, countedTasks(rollout, [...one.tasks.values()]));
    } else if (failureKind(stopped.error) === 'denied') {
      const action = deniedAction(stopped.error) ?? 'ecs:ListTasks';
      const text = `the causes of stopped tasks cannot be read: allow ${action} in the policy of the role that this job uses`;
      one.progress.logUnobserved(text, clock.now());
    } else one.tasksUnread = describeFailure('ecs:ListTasks', stopped.error);
  }
}

/** A value that changes with task failures: a count, or an unsuccessful end. Empty if no task failed. */
function countedOf({ service, serviceDeployment }: Observation, ownId: string): string {
  const deployment = service?.deployments?.find(({ id }) => id === ownId);
  const counts = [deployment?.failedTasks, serviceDeployment?.deploymentCircuitBreaker?.failureCount];
  const ends = [deployment?.rolloutState, serviceDeployment?.status];
  return [...counts, ...ends.filter((end) => !/^(PENDING|IN_PROGRESS|COMPLETED|SUCCESSFUL)$/.test(end ?? 'PENDING'))]
    .filter(Boolean)
    .join(' ');
}
