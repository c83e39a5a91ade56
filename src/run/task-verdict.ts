import { diagnose, explainExitCode, type Failure } from '../diagnosis/index.ts';
import type { Container, Json, Task } from '../ecs/index.ts';
import { essentialNames } from './request.ts';

/** The result of a stopped task. */
export interface TaskAssessment {
  readonly succeeded: boolean;
  /** The reason for a failure, in one sentence with its fix. */
  readonly reason: string;
  /** The exit code of the essential container that determines the result. */
  readonly exitCode?: number;
  readonly failures: readonly Failure[];
}

const SIGTERM_CODE = 143;

/**
 * Assesses a stopped task by its essential containers, and ignores the others. If there are several essential
 * containers, ECS stops the rest with SIGTERM after one of them exited: the task succeeded if one succeeded, and the
 * others succeeded or exited because of the SIGTERM.
 */
export function assessTask(task: Task, definition: Json): TaskAssessment {
  const names = essentialNames(definition);
  const essential = (task.containers ?? []).filter(({ name }) => names.has(name));
  const deciding = essential.toSorted((a, b) => rank(a) - rank(b))[0];
  const exitCode = deciding?.exitCode;
  const code = exitCode === undefined ? {} : { exitCode };
  if (!endedByItself(task)) {
    const failures = diagnose([task], task.startedBy as string);
    return { succeeded: false, reason: endedFromOutside(task, failures[0]), ...code, failures };
  }
  if (hasSucceeded(essential)) return { succeeded: true, reason: '', exitCode: 0, failures: [] };
  const own = { ...task, containers: deciding ? [deciding] : (task.containers ?? []) };
  const failures = diagnose([own], task.startedBy as string);
  return { succeeded: false, reason: exited(own, deciding, failures[0]), ...code, failures };
}

function endedByItself({ stopCode }: Task): boolean {
  return stopCode === undefined || stopCode === 'EssentialContainerExited';
}

function hasSucceeded(essential: readonly Container[]): boolean {
  return (
    essential.some(({ exitCode }) => exitCode === 0) &&
    essential.every(({ exitCode }) => exitCode === 0 || exitCode === SIGTERM_CODE)
  );
}

/**
 * The rank of a container: containers that failed come first, then those that may have been killed, those that were
 * stopped, and those that succeeded.
 */
function rank({ exitCode, reason }: Container): number {
  if (exitCode === 0) return 5;
  if (reason) return 0;
  if (exitCode === undefined) return 4;
  return exitCode === SIGTERM_CODE ? 3 : exitCode === 137 ? 2 : 1;
}

function exited(task: Task, container: Container | undefined, failure: Failure | undefined): string {
  // If the cause is in the log, the caller adds the log's last line instead of a fix.
  const fix = failure && !failure.cause.isInLog ? failure.cause.fix : '';
  if (container?.exitCode === undefined) {
    const ecsReason = container?.reason ?? task.stoppedReason ?? 'ECS gave no reason';
    const missing = container ? `Container '${container.name}' has no` : 'No essential container has an';
    return `${missing} exit code (${ecsReason}). ${fix}`.trim();
  }
  const words = container.reason ? ` (${container.reason})` : '';
  return `Container '${container.name}' ended with ${explainExitCode(container.exitCode)}${words}. ${fix}`.trim();
}

function endedFromOutside(task: Task, failure: Failure | undefined): string {
  const ecsReason = task.stoppedReason ? ` (${task.stoppedReason})` : '';
  switch (task.stopCode) {
    case 'UserInitiated':
      return `The task was stopped before it ended${ecsReason}.`;
    case 'SpotInterruption':
    case 'TerminationNotice':
    case 'InfrastructureHealth':
      return `AWS terminated the task's host${ecsReason}. Run the job again: ECS does not restart standalone tasks.`;
    default:
      return failure
        ? `The task did not start: ${failure.text}. ${failure.cause.fix}`
        : `The task ended before its work was done${ecsReason}.`;
  }
}
