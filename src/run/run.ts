import { randomUUID } from 'node:crypto';
import { consoleAddress } from '../aws/console.ts';
import { describeFailure } from '../aws/failure.ts';
import { asLogged, type Failure, streamOf } from '../diagnosis/failure.ts';
import { fixOf } from '../diagnosis/fix.ts';
import { type Json, type Service, shortName, type Task } from '../ecs/model.ts';
import type { RunContext, Trace } from './context.ts';
import { type Followed, followTask, STOP_MS, stopTask } from './follow.ts';
import { judgeTask } from './judge.ts';
import { type ContainerLog, TaskLogs } from './logs.ts';
import { essentialNames, type Revision, type TaskOrder } from './order.ts';
import { planTask } from './plan.ts';
import { startTask } from './start.ts';

export type RunVerdict = 'succeeded' | 'started' | 'failed' | 'refused' | 'timed-out' | 'cancelled' | 'unknown';

/** What a step says of a task at its end. */
export interface RunResult {
  readonly verdict: RunVerdict;
  /** One sentence, with its fix; empty when all went as asked. */
  readonly reason: string;
  readonly region: string;
  readonly cluster: string;
  /** Empty when none was started. */
  readonly taskArn: string;
  readonly taskDefinition: string;
  readonly exitCode?: number;
  /** The log of the first essential container in AWS's console; empty when it cannot be known. */
  readonly logUrl: string;
  readonly task?: Task;
  readonly failures: readonly Failure[];
  readonly logs: readonly ContainerLog[];
  readonly durationSeconds: number;
}

/** Whether the step ends green. */
export function isWell({ verdict }: RunResult): boolean {
  return verdict === 'succeeded' || verdict === 'started';
}

/**
 * Starts a one-off task and follows it to its end.
 * @param service whose network and launch type count where the order names none
 * @throws {UserError} when it could not be started as asked for
 */
export async function runTask(
  tools: RunContext,
  order: TaskOrder,
  { arn, definition }: Revision,
  service: Service | undefined,
): Promise<RunResult> {
  const { clock, log, cancelled } = tools;
  const input = { ...planTask(order, definition, service), taskDefinition: arn, clientToken: randomUUID() };
  const trace: Trace = { region: order.region, logLines: order.logLines, input: withoutOverrides(input) };
  const base = emptyResult(order, arn);
  if (cancelled.aborted)
    return { ...base, verdict: 'cancelled', reason: 'The job was cancelled; no task was started.' };
  tools.remember(trace);
  log.info(`RunTask of ${shortName(arn)}`);
  const since = clock.now();
  const sent = await startTask(tools, input);
  if (sent.state === 'refused') return { ...base, verdict: 'refused', reason: sent.reason };
  if (sent.state === 'lost') return { ...base, verdict: 'unknown', reason: `${sent.reason} A task may run.` };
  const { taskArn } = sent.task;
  const known = { ...base, taskArn, task: sent.task, logUrl: logUrl(order.region, definition, taskArn) };
  tools.remember({ ...trace, taskArn });
  log.info(`started ${taskArn}`);
  if (known.logUrl) log.info(`its log: ${known.logUrl}`);
  if (!order.wait && !cancelled.aborted) return { ...known, verdict: 'started' };
  const logs = new TaskLogs(tools, definition, taskArn, order.logLines);
  logs.announce();
  const watch = { cluster: order.cluster, taskArn, deadline: since + order.limitMs, limit: inMinutes(order.limitMs) };
  const followed = await followTask(tools, watch, logs);
  if (followed.end === 'cancelled') tools.remember({ ...trace, taskArn, printed: logs.close() });
  return conclude(known, followed, definition, logs, { limit: watch.limit, tookMs: clock.now() - since });
}

/**
 * Takes up a task that a cancelled or killed process left: stops it, and follows it to its end within `withinMs`.
 * @param input RunTask's, overrides included: an answer that is not known is asked for again by its token
 */
export async function stopLeft(given: RunContext, trace: Trace, input: Json, withinMs: number): Promise<RunResult> {
  const { clock, log } = given;
  const until = clock.now() + withinMs;
  const ecs = given.ecs.within({ clock, until });
  const tools = { ...given, ecs };
  const { cluster, taskDefinition, startedBy } = trace.input as Record<
    'cluster' | 'taskDefinition' | 'startedBy',
    string
  >;
  const since = clock.now();
  const base = { ...emptyResult({ region: trace.region, cluster }, taskDefinition), verdict: 'cancelled' as const };
  let { taskArn } = trace;
  if (!taskArn) {
    // Only one that is there is asked for by its token: a task must not begin now.
    const candidates = await ecs
      .tasksStartedBy(cluster, startedBy)
      .catch((error: unknown) => describeFailure('ecs:ListTasks', error));
    if (typeof candidates === 'string')
      return { ...base, verdict: 'unknown', reason: `The job was cancelled. ${candidates} A task may run.` };
    if (!candidates.some((task) => task.taskDefinitionArn === taskDefinition))
      return { ...base, reason: 'The job was cancelled; no task was seen to have been started.' };
    const sent = await startTask(tools, input);
    if (sent.state !== 'started') return { ...base, verdict: 'unknown', reason: `${sent.reason} A task may run.` };
    taskArn = sent.task.taskArn;
  }
  const [task] = await ecs.describeTasks(cluster, [taskArn]).catch(() => []);
  if (task?.desiredStatus !== 'STOPPED') {
    log.info(`stopping ${taskArn}`);
    const stopUntil = Math.min(until, clock.now() + STOP_MS);
    const problem = await stopTask(tools, { cluster, taskArn }, 'Slipway: the job was cancelled', stopUntil);
    const byHand = `To stop it by hand, run: aws ecs stop-task --cluster ${shortName(cluster)} --task ${shortName(taskArn)}`;
    if (problem) return { ...base, taskArn, verdict: 'unknown', reason: `${problem} ${byHand}` };
  }
  const definition = await ecs.describeTaskDefinition(taskDefinition).then(
    (answer) => answer.taskDefinition,
    () => ({}),
  );
  const known = { ...base, taskArn, logUrl: logUrl(trace.region, definition, taskArn) };
  const logs = new TaskLogs(tools, definition, taskArn, trace.logLines, { ...trace.printed });
  const watch = { cluster, taskArn, deadline: undefined, limit: '', giveUp: until };
  const followed = await followTask(tools, watch, logs);
  const end = conclude(known, followed, definition, logs, { limit: '', tookMs: clock.now() - since });
  if (followed.end !== 'stopped') return end;
  const byUs = followed.task?.stopCode === 'UserInitiated';
  const reason = byUs
    ? 'The job was cancelled, and the task was stopped.'
    : `The job was cancelled, and the task ended before it was stopped. ${end.reason}`.trim();
  return { ...end, verdict: 'cancelled', reason, failures: [] };
}

function conclude(
  known: RunResult,
  { end, task, overdue, problem }: Followed,
  definition: Json,
  logs: TaskLogs,
  { limit, tookMs }: { limit: string; tookMs: number },
): RunResult {
  const seen = { ...known, ...(task && { task }), logs: logs.tails(), durationSeconds: Math.round(tookMs / 1000) };
  if (end === 'cancelled') {
    return {
      ...seen,
      verdict: 'cancelled',
      reason: problem ?? 'The job was cancelled, and the task was asked to stop.',
    };
  }
  if (end === 'lost' || !task)
    return { ...seen, verdict: 'unknown', reason: `${problem ?? 'The task could not be observed.'} It may still run.` };
  const { succeeded, reason, exitCode, failures } = judgeTask(task, definition);
  const code = exitCode === undefined ? {} : { exitCode };
  if (overdue && task.stopCode === 'UserInitiated') {
    const late = `The task did not end within ${limit} and was stopped: raise 'time-limit-minutes' ('run-task-time-limit-minutes'), or look in its log for what it waited for.`;
    return { ...seen, ...code, verdict: 'timed-out', reason: late, failures: [] };
  }
  if (succeeded) return { ...seen, ...code, verdict: 'succeeded' };
  const told = failures.map((failure) => asLogged(withTails(failure, seen.logs)));
  const [cause] = told;
  const text =
    cause && cause.cause !== failures[0]?.cause ? `The task failed: ${cause.text}. ${cause.cause.fix}` : reason;
  const fix = cause?.cause.isInLog ? fixOf(cause) : '';
  return { ...seen, ...code, verdict: 'failed', reason: `${text} ${fix}`.trim(), failures: told };
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

function emptyResult({ region, cluster }: Pick<TaskOrder, 'region' | 'cluster'>, taskDefinition: string): RunResult {
  const nothing = { failures: [], logs: [], durationSeconds: 0 };
  return { verdict: 'unknown', reason: '', region, cluster, taskArn: '', taskDefinition, logUrl: '', ...nothing };
}

/** The overrides may hold secrets, and a step's state is readable by whoever reads the runner's disk. */
function withoutOverrides(input: Json): Json {
  const { overrides: _, ...rest } = input;
  return rest;
}

/** The first essential container's stream in CloudWatch's console, which escapes a name twice, with `$` for `%`. */
export function logUrl(region: string, definition: Json, taskArn: string): string {
  const [first = ''] = essentialNames(definition);
  const place = streamOf(definition, first, taskArn);
  if (typeof place === 'string') return '';
  const quote = (text: string) => encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
  const where = place.region ?? region;
  const log = `logsV2:log-groups/log-group/${quote(place.group)}/log-events/${quote(place.stream)}`;
  return consoleAddress(where, `cloudwatch/home?region=${where}#${log}`);
}

function inMinutes(ms: number): string {
  const minutes = ms / 60_000;
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
