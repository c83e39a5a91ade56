import { consoleAddress, describeFailure } from '../aws/index.ts';
import { isTemporary, streamOf } from '../diagnosis/index.ts';
import { inMinutes } from '../duration.ts';
import { type Json, type Service, shortName, type Task } from '../ecs/index.ts';
import type { RunContext, SavedRun } from './context.ts';
import { type FollowOptions, followTask, STOP_MS, stopTask } from './follow.ts';
import { TaskLogs } from './logs.ts';
import { planTask } from './plan.ts';
import { essentialNames, type RegisteredRevision, type TaskRequest } from './request.ts';
import { combine, emptyRunResult, type RunResult, taskResult } from './result.ts';
import { requestTasks, startTasks } from './start.ts';

export { isSuccessful, type RunResult, type RunVerdict } from './result.ts';

const CANCELLED = 'The job was cancelled. No task was started.';
/** The pause before a task that stopped because of missing capacity is started again. */
const AGAIN_MS = 15_000;

/** A run of tasks in progress. */
interface Run {
  readonly context: RunContext;
  readonly request: TaskRequest;
  readonly revision: RegisteredRevision;
  readonly base: RunResult;
  readonly since: number;
}

/**
 * Starts one-off tasks and follows each until it ends.
 * @param service the service whose network and launch type are used if the request has none
 * @throws {UserError} if the tasks could not be started as requested
 */
export async function runTask(
  context: RunContext,
  request: TaskRequest,
  revision: RegisteredRevision,
  service: Service | undefined,
): Promise<RunResult> {
  const { clock, log, cancelled } = context;
  const input = { ...planTask(request, revision.definition, service), taskDefinition: revision.arn };
  const base = emptyRunResult(request, revision.arn);
  if (cancelled.aborted) return { ...base, verdict: 'cancelled', reason: CANCELLED };
  context.beforeWrite?.();
  const run: Run = { context, request, revision, base, since: clock.now() };
  const until = run.since + request.limitMs;
  const ended: RunResult[] = [];
  for (;;) {
    const missing = request.count - ended.length;
    log.info(`starting ${missing > 1 ? `${missing} tasks` : 'a task'} of ${shortName(revision.arn)}`);
    const known = ended.flatMap(({ tasks }) => tasks);
    const { results, reason } = await runOnce(run, { ...input, count: missing }, known);
    ended.push(...results);
    const [first, ...others] = ended;
    if (!first) return { ...base, ...reason };
    const unstarted = ended.filter(isWithoutCapacity);
    const isOver = cancelled.aborted || clock.now() + AGAIN_MS >= until || request.waitUntil === 'started';
    if (unstarted.length === 0 || isOver) return combine([first, ...others], reason);
    log.info(`${unstarted[0]?.reason} This error is transient: retrying until the time limit.`);
    for (const one of unstarted) ended.splice(ended.indexOf(one), 1);
    await clock.sleep(AGAIN_MS, cancelled);
    if (cancelled.aborted) return { ...(unstarted[0] as RunResult), verdict: 'cancelled', reason: CANCELLED };
  }
}

/** Whether a task failed because of missing capacity. Fargate reports this only after the task stopped. */
function isWithoutCapacity({ verdict, tasks: [task] }: RunResult): boolean {
  return verdict === 'failed' && task?.stopCode === 'TaskFailedToStart' && isTemporary(task.stoppedReason);
}

type Refusal = Pick<RunResult, 'verdict' | 'reason'>;

/**
 * Starts tasks once and follows them.
 * @returns the results, and in `reason` why fewer tasks than `input.count` were started
 */
async function runOnce(
  { context, request, revision, base, since }: Run,
  input: Json,
  known: readonly Task[],
): Promise<{ readonly results: readonly RunResult[]; readonly reason: Refusal }> {
  const { clock, log, cancelled } = context;
  const arnsOf = (tasks: readonly Task[]) => [...known, ...tasks].map(({ taskArn }) => taskArn);
  let savedRun: SavedRun = {
    region: request.region,
    logLines: request.logLines,
    input: {},
    taskArns: [],
    isOpen: false,
  };
  const keep = (change: Partial<SavedRun>) => {
    savedRun = { ...savedRun, ...change };
    context.remember(savedRun);
  };
  const onSend = (sent: Json, tasks: readonly Task[]) =>
    keep({ input: withoutOverrides(sent), taskArns: arnsOf(tasks), isOpen: true });
  const { state, tasks, reason } = await startTasks(context, input, since + request.limitMs, onSend);
  const isCancelled = cancelled.aborted && state === 'refused';
  const verdict = state === 'lost' ? 'unknown' : isCancelled ? 'cancelled' : 'refused';
  const refusal: Refusal = { verdict, reason: state === 'lost' ? `${reason} A task may be running.` : reason };
  if (state !== 'lost') keep({ taskArns: arnsOf(tasks), isOpen: false });
  const limit = inMinutes(request.limitMs);
  const { waitUntil } = request;
  const follow = async (task: Task): Promise<RunResult> => {
    const { taskArn } = task;
    const url = logUrl(request.region, revision.definition, taskArn);
    log.info(`started ${taskArn}`);
    if (url) log.info(`its log: ${url}`);
    const result = { ...base, taskArn, tasks: [task], logUrl: url };
    if (waitUntil === 'started' && !cancelled.aborted) return { ...result, verdict: 'started' };
    const shown = tasks.length + known.length > 1 ? withName(context, taskArn) : context;
    const logs = new TaskLogs(shown, revision.definition, taskArn, request.logLines);
    logs.createGithubDeployment();
    const deadline = since + request.limitMs;
    const until = waitUntil === 'running' ? waitUntil : 'stopped';
    const followed = await followTask(shown, { cluster: request.cluster, taskArn, until, deadline, limit }, logs);
    if (followed.end === 'cancelled') keep({ printed: { ...savedRun.printed, [taskArn]: logs.close() } });
    return taskResult(result, revision.definition, {
      ...{ followed, logs: logs.tails(), until, limit },
      tookMs: clock.now() - since,
    });
  };
  return { results: await Promise.all(tasks.map(follow)), reason: refusal };
}

/** Lines of several tasks are prefixed with their names. */
function withName(context: RunContext, taskArn: string): RunContext {
  const name = shortName(taskArn).slice(0, 8);
  return { ...context, log: { ...context.log, info: (line) => context.log.info(`${name} ${line}`) } };
}

/**
 * Stops the tasks that a cancelled or killed process left, and follows each until it ends, within `withinMs`.
 * @param input the input of RunTask including the overrides: if its response is unknown, it is sent again with the same
 * token
 */
export async function stopRunningTasks(
  given: RunContext,
  savedRun: SavedRun,
  input: Json,
  withinMs: number,
): Promise<RunResult> {
  const { clock } = given;
  const until = clock.now() + withinMs;
  const context = { ...given, ecs: given.ecs.within({ clock, until }) };
  const { cluster, taskDefinition } = input as Record<'cluster' | 'taskDefinition', string>;
  const base = {
    ...emptyRunResult({ region: savedRun.region, cluster }, taskDefinition),
    verdict: 'cancelled' as const,
  };
  const running = await findRunningTasks(context, savedRun, input);
  if ('verdict' in running && running.taskArns.length === 0)
    return { ...base, verdict: running.verdict, reason: running.reason };
  const definition = await context.ecs.describeTaskDefinition(taskDefinition).then(
    (response) => response.taskDefinition,
    () => ({}),
  );
  const ends = running.taskArns.map((taskArn) => stopOne(context, { savedRun, base, definition, taskArn, until }));
  const [first, ...others] = await Promise.all(ends);
  const isUnsure = 'verdict' in running && running.verdict === 'unknown';
  return combine([first as RunResult, ...others], { verdict: 'unknown', reason: isUnsure ? running.reason : '' });
}

/** The tasks to stop. `verdict` is set if no task is known, or if there may be more tasks. */
async function findRunningTasks(
  context: RunContext,
  { taskArns, isOpen }: SavedRun,
  input: Json,
): Promise<{ readonly taskArns: readonly string[] } & (object | Refusal)> {
  if (!isOpen) return { taskArns };
  const { cluster, taskDefinition, startedBy } = input as Record<'cluster' | 'taskDefinition' | 'startedBy', string>;
  // RunTask is repeated with its token only if a matching task exists, so that no task is started now.
  const candidates = await context.ecs
    .tasksStartedBy(cluster, startedBy)
    .catch((error: unknown) => describeFailure('ecs:ListTasks', error));
  if (typeof candidates === 'string')
    return { taskArns, verdict: 'unknown', reason: `The job was cancelled. ${candidates} A task may be running.` };
  const isNew = (task: Task) => task.taskDefinitionArn === taskDefinition && !taskArns.includes(task.taskArn);
  if (!candidates.some(isNew)) {
    return { taskArns, verdict: 'cancelled', reason: 'The job was cancelled. No started task was found.' };
  }
  const sent = await requestTasks(context, input);
  if (sent.state !== 'responded')
    return { taskArns, verdict: 'unknown', reason: `${sent.reason} A task may be running.` };
  const found = [...taskArns, ...sent.tasks.map(({ taskArn }) => taskArn)];
  if (found.length > 0) return { taskArns: found };
  return { taskArns, verdict: 'cancelled', reason: 'The job was cancelled. No started task was found.' };
}

interface RunningTask {
  readonly savedRun: SavedRun;
  readonly base: RunResult;
  readonly definition: Json;
  readonly taskArn: string;
  readonly until: number;
}

async function stopOne(
  context: RunContext,
  { savedRun, base, definition, taskArn, until }: RunningTask,
): Promise<RunResult> {
  const { ecs, clock, log } = context;
  const { cluster } = base;
  const since = clock.now();
  const known = { ...base, taskArn, logUrl: logUrl(savedRun.region, definition, taskArn) };
  const [task] = await ecs.describeTasks(cluster, [taskArn]).catch(() => []);
  if (task?.desiredStatus !== 'STOPPED') {
    log.info(`stopping ${taskArn}`);
    const stopUntil = Math.min(until, clock.now() + STOP_MS);
    const problem = await stopTask(context, { cluster, taskArn }, 'Slipway: the job was cancelled', stopUntil);
    const byHand = `To stop it manually, run: aws ecs stop-task --cluster ${shortName(cluster)} --task ${shortName(taskArn)}`;
    if (problem) return { ...known, verdict: 'unknown', reason: `${problem} ${byHand}` };
  }
  const logs = new TaskLogs(context, definition, taskArn, savedRun.logLines, { ...savedRun.printed?.[taskArn] });
  const watch: FollowOptions = {
    cluster,
    taskArn,
    until: 'stopped',
    deadline: undefined,
    limit: '',
    stopWaitingAt: until,
  };
  const followed = await followTask(context, watch, logs);
  const ended = { followed, logs: logs.tails(), until: watch.until, limit: '', tookMs: clock.now() - since };
  const end = taskResult(known, definition, ended);
  if (followed.end !== 'stopped') return end;
  const byUs = followed.task?.stopCode === 'UserInitiated';
  const reason = byUs
    ? 'The job was cancelled, and the task was stopped.'
    : `The job was cancelled, and the task ended before it was stopped. ${end.reason}`.trim();
  return { ...end, verdict: 'cancelled', reason, failures: [] };
}

/** The overrides may contain secrets, and anyone who can read the runner's disk can read a step's state. */
function withoutOverrides(input: Json): Json {
  const { overrides: _, ...rest } = input;
  return rest;
}

/**
 * The URL of the first essential container's log stream in the CloudWatch console, which escapes names twice, with `$`
 * instead of `%`.
 */
export function logUrl(region: string, definition: Json, taskArn: string): string {
  const [first = ''] = essentialNames(definition);
  const place = streamOf(definition, first, taskArn);
  if (typeof place === 'string') return '';
  const quote = (text: string) => encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
  const where = place.region ?? region;
  const log = `logsV2:log-groups/log-group/${quote(place.group)}/log-events/${quote(place.stream)}`;
  return consoleAddress(where, `cloudwatch/home?region=${where}#${log}`);
}
