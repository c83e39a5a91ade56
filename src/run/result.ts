import { type Failure, fixOf, withLoggedCause } from '../diagnosis/index.ts';
import { type Json, shortName, type Task } from '../ecs/index.ts';
import type { FollowedTask, FollowOptions } from './follow.ts';
import type { ContainerLog } from './logs.ts';
import type { TaskRequest } from './request.ts';
import { assessTask } from './task-verdict.ts';

export type RunVerdict = 'succeeded' | 'started' | 'failed' | 'refused' | 'timed-out' | 'cancelled' | 'unknown';

/** The result of a step for its tasks. */
export interface RunResult {
  readonly verdict: RunVerdict;
  /** The reason in one sentence with its fix; empty if the task was followed as requested. */
  readonly reason: string;
  readonly region: string;
  readonly cluster: string;
  /** The ARN of the task that determines the result; empty if no task was started. */
  readonly taskArn: string;
  readonly taskDefinition: string;
  /** The first exit code that is not 0. */
  readonly exitCode?: number;
  /** The URL of the first essential container's log in the AWS console; empty if it is unknown. */
  readonly logUrl: string;
  /** All tasks, as last read. */
  readonly tasks: readonly Task[];
  readonly failures: readonly Failure[];
  readonly logs: readonly ContainerLog[];
  readonly durationSeconds: number;
}

/** Whether the step succeeds. */
export function isSuccessful({ verdict }: Pick<RunResult, 'verdict'>): boolean {
  return verdict === 'succeeded' || verdict === 'started';
}

/** A result before anything is known. */
export function emptyRunResult(
  { region, cluster }: Pick<TaskRequest, 'region' | 'cluster'>,
  taskDefinition: string,
): RunResult {
  const nothing = { tasks: [], failures: [], logs: [], durationSeconds: 0 };
  return { verdict: 'unknown', reason: '', region, cluster, taskArn: '', taskDefinition, logUrl: '', ...nothing };
}

/** The progress of a task that is followed. */
export interface EndedTask {
  readonly followed: FollowedTask;
  readonly logs: readonly ContainerLog[];
  readonly until: FollowOptions['until'];
  /** The time limit in words. */
  readonly limit: string;
  readonly tookMs: number;
}

/** The result of one task. */
export function taskResult(
  known: RunResult,
  definition: Json,
  { followed, logs, until, limit, tookMs }: EndedTask,
): RunResult {
  const { end, task, overdue, problem } = followed;
  const seen = { ...known, ...(task && { tasks: [task] }), logs, durationSeconds: Math.round(tookMs / 1000) };
  if (end === 'cancelled') {
    const reason = problem ?? 'The job was cancelled, and ECS was asked to stop the task.';
    return { ...seen, verdict: 'cancelled', reason };
  }
  if (end === 'running') return { ...seen, verdict: 'started' };
  if (end === 'lost' || !task)
    return {
      ...seen,
      verdict: 'unknown',
      reason: `${problem ?? 'The task could not be observed.'} The task may still be running.`,
    };
  const { succeeded, reason, exitCode, failures } = assessTask(task, definition);
  const code = exitCode === undefined ? {} : { exitCode };
  if (overdue && task.stopCode === 'UserInitiated') {
    const what = until === 'running' ? 'was not running' : 'did not end';
    const late = `The task ${what} within ${limit} and was stopped: raise 'time-limit-minutes' ('run-task-time-limit-minutes'), or check its log to see what it waited for.`;
    return { ...seen, ...code, verdict: 'timed-out', reason: late, failures: [] };
  }
  if (succeeded) return { ...seen, ...code, verdict: 'succeeded' };
  const explained = failures.map((failure) => withLoggedCause(withTails(failure, logs)));
  const [cause] = explained;
  const text =
    cause && cause.cause !== failures[0]?.cause ? `The task failed: ${cause.text}. ${cause.cause.fix}` : reason;
  const fix = cause?.cause.isInLog ? fixOf(cause) : '';
  return { ...seen, ...code, verdict: 'failed', reason: `${text} ${fix}`.trim(), failures: explained };
}

function withTails(failure: Failure, logs: readonly ContainerLog[]): Failure {
  const containers = failure.containers.map((container) => {
    const tail = logs.find((log) => log.container === container.name);
    if (!tail) return container;
    return tail.lines.length > 0
      ? { ...container, log: tail.lines }
      : { ...container, ...(tail.missing !== undefined && { logMissing: tail.missing }) };
  });
  return { ...failure, containers };
}

/** The verdicts in order of precedence: the first one among the tasks becomes the verdict of the step. */
const RANKS: readonly RunVerdict[] = ['cancelled', 'unknown', 'failed', 'timed-out', 'refused', 'started', 'succeeded'];

/**
 * The combined result of several tasks: the worst result, with the first exit code that is not 0.
 * @param missing the verdict and the reason if fewer tasks were started than requested; without a reason, all tasks
 * were started
 */
export function combine(
  results: readonly [RunResult, ...RunResult[]],
  missing: Pick<RunResult, 'verdict' | 'reason'>,
): RunResult {
  const worst = results.toSorted((a, b) => RANKS.indexOf(a.verdict) - RANKS.indexOf(b.verdict))[0] as RunResult;
  const codes = results.flatMap(({ exitCode }) => (exitCode === undefined ? [] : [exitCode]));
  const exitCode = codes.find((code) => code !== 0) ?? codes[0];
  const bad = results.filter((result) => !isSuccessful(result));
  const of = results.length > 1 && bad.length > 0 ? `Task ${shortName(worst.taskArn)}: ` : '';
  const more = bad.length > 1 ? ` In all, ${bad.length} of ${results.length} tasks did not succeed.` : '';
  const { exitCode: _, ...rest } = worst;
  return {
    ...rest,
    verdict:
      missing.reason && isSuccessful(worst) ? (missing.verdict === 'unknown' ? 'unknown' : 'failed') : worst.verdict,
    reason: [missing.reason, `${of}${worst.reason}${more}`].filter(Boolean).join(' '),
    ...(exitCode !== undefined && { exitCode }),
    tasks: results.flatMap(({ tasks }) => tasks),
    failures: results.flatMap(({ failures }) => failures),
    logs: results.flatMap(({ taskArn, logs }) => (results.length > 1 ? logs.map(named(taskArn)) : logs)),
    durationSeconds: Math.max(...results.map(({ durationSeconds }) => durationSeconds)),
  };
}

function named(taskArn: string): (log: ContainerLog) => ContainerLog {
  return (log) => ({ ...log, container: `${log.container}' of task '${shortName(taskArn)}` });
}
