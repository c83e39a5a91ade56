import type { Clients } from '../aws/clients.ts';
import { describeFailure } from '../aws/failure.ts';
import { explainNoLines, type LogStream, tailOf } from '../aws/logs.ts';
import { type Container, type Json, shortName, type Task } from '../ecs/model.ts';
import { capital, cleanSentence } from '../text.ts';
import { CAUSES, type Cause } from './cause.ts';
import { classify, classifyLog, explainExitCode, isBare, ranOutOfMemory } from './classify.ts';
import type { FailingTarget } from './failing-target.ts';

/** Tasks of one deployment that failed for the same cause, the newest of them in full. */
export interface Failure {
  readonly cause: Cause;
  /** What happened, in a sentence: the cause with the container and its exit code, or ECS's own words. */
  readonly text: string;
  readonly count: number;
  readonly taskArn: string;
  readonly stopCode?: string;
  readonly stoppedReason?: string;
  /** Seconds since the epoch by ECS's clock. */
  readonly stoppedAt?: number;
  readonly containers: readonly FailedContainer[];
  /** How its target failed the load balancer's health check, where that was read in time. */
  readonly target?: FailingTarget;
}

export interface FailedContainer {
  readonly name: string;
  readonly exitCode?: number;
  readonly reason?: string;
  /** Its id in the container runtime, which names the log stream where no prefix does. */
  readonly runtimeId?: string;
  /** Its last lines; absent when they were not asked for or cannot be read. */
  readonly log?: readonly string[];
  /** Why there are no lines. */
  readonly logMissing?: string;
}

/**
 * The failures among `tasks` that the deployment `deploymentId` started, grouped by cause, the most frequent first.
 * ECS lists a service's stopped tasks whichever deployment they belong to; `startedBy` tells.
 */
export function diagnose(tasks: readonly Task[], deploymentId: string): Failure[] {
  const own = tasks.filter(
    ({ startedBy, lastStatus, stopCode }) => startedBy === deploymentId && (lastStatus === 'STOPPED' || stopCode),
  );
  const groups = Map.groupBy(own, classify);
  return [...groups]
    .flatMap(([cause, members]) => (cause ? [{ cause, members }] : []))
    .sort((a, b) => b.members.length - a.members.length)
    .map(({ cause, members }) => describe(cause, members));
}

/** As a sentence, the first failure that waiting cannot mend and that `least` tasks had. */
export function hopeless(failures: readonly Failure[], least = 2): string | undefined {
  const found = failures.find(({ cause, count }) => cause.permanent && count >= least);
  return found && `${capital(inShort([found]))}.`;
}

/** In words, at most the first three causes: the most frequent whole, the others by name. Empty for no failures. */
export function inShort([first, ...others]: readonly Failure[]): string {
  if (!first) return '';
  const times = (count: number) => (count === 1 ? '1 task' : `${count} tasks`);
  const named = others.slice(0, 2).map(({ cause, count }) => `${cause.title} (${times(count)})`);
  const more = others.length - named.length;
  if (more > 0) named.push(more === 1 ? 'one more cause' : `${more} more causes`);
  const head = first.count > 1 || named.length > 0 ? `${first.text} (${times(first.count)})` : first.text;
  return named.length > 0 ? `${head}; also ${named.join(', ')}` : head;
}

function describe(cause: Cause, tasks: readonly Task[]): Failure {
  const [newest, ...others] = tasks.toSorted((a, b) => stopTime(b) - stopTime(a)) as [Task, ...Task[]];
  return {
    cause,
    text: inWords(cause, newest, others),
    count: tasks.length,
    taskArn: newest.taskArn,
    ...(newest.stopCode && { stopCode: newest.stopCode }),
    ...(newest.stoppedReason && { stoppedReason: newest.stoppedReason }),
    ...(stopTime(newest) > 0 && { stoppedAt: stopTime(newest) }),
    containers: failedContainers(cause, newest),
  };
}

/** The containers that tell why, who failed first first. One that never ran and has no reason says nothing. */
function failedContainers(cause: Cause, task: Task): FailedContainer[] {
  // A container that ECS stopped for its health may end with 0 too, and its log says what it was at.
  const failedWithZero =
    task.stopCode === 'EssentialContainerExited' || cause.id === 'health-check' || cause.id === 'load-balancer-check';
  return (
    (task.containers ?? [])
      .filter((container) => container.reason || hasEnded(container))
      .toSorted((a, b) => rank(a) - rank(b))
      // An essential container that ended with 0 is a failure of the service all the same.
      .filter(({ exitCode, reason }, index) => reason || exitCode !== 0 || (failedWithZero && index === 0))
      .map((container) => ({
        name: container.name,
        ...(hasEnded(container) && { exitCode: container.exitCode }),
        ...(container.reason && { reason: container.reason }),
        ...(container.runtimeId && { runtimeId: container.runtimeId }),
      }))
  );
}

/** ECS leaves out the exit code of what never ran. */
function hasEnded<Any extends Pick<Container, 'exitCode'>>(container: Any): container is Any & { exitCode: number } {
  return typeof container.exitCode === 'number';
}

/** Who ended first comes first: ECS then stops the others by SIGTERM (143), or SIGKILL (137) where that was not heard. */
function rank({ exitCode, reason }: Container): number {
  if (reason) return 0;
  const asStopped = [137, 0, 143].indexOf(exitCode ?? 1);
  return asStopped < 0 ? 1 : 2 + asStopped;
}

const MOST_WORDS = 600;

function inWords(cause: Cause, newest: Task, others: readonly Task[]): string {
  const ended = decisive(cause, newest);
  if (ended) return `${cause.title}: ${ended}${otherEnds(cause, ended, others)}`;
  const reasons = [newest.stoppedReason, ...failedContainers(cause, newest).map(({ reason }) => reason)]
    .map((reason) => cleanSentence(reason ?? '', MOST_WORDS))
    .filter(Boolean);
  // A task's own reason says more than a container's, but for the fixed ones.
  const told = reasons.find((reason) => !isBare(reason)) ?? reasons[0];
  return told ? `${cause.title} (${told})` : cause.title;
}

const BY_EXIT: readonly string[] = ['exit-code', 'entry-point', 'out-of-memory'];

/** The container whose end made the task fail, with how it ended; `undefined` where no exit code tells. */
function decisive(cause: Cause, task: Task): string | undefined {
  if (!BY_EXIT.includes(cause.id)) return undefined;
  const failed = failedContainers(cause, task);
  if (cause.id === 'out-of-memory') {
    const killed = failed.find(ranOutOfMemory) ?? failed.find(hasEnded);
    return killed && `container '${killed.name}'${hasEnded(killed) ? `, exit code ${killed.exitCode}` : ''}`;
  }
  const ended = failed.find(hasEnded);
  return ended && `container '${ended.name}', ${explainExitCode(ended.exitCode)}`;
}

/** How tasks of the same cause ended otherwise than `ended`, so that a count does not claim that all of them were alike. */
function otherEnds(cause: Cause, ended: string, others: readonly Task[]): string {
  const ends = new Set(others.map((task) => decisive(cause, task)).filter((end) => end !== undefined && end !== ended));
  if (ends.size === 0) return '';
  const more = ends.size > 2 ? ` and ${ends.size - 2} other ways` : '';
  return `; other tasks: ${[...ends].slice(0, 2).join('; ')}${more}`;
}

function stopTime(task: Task): number {
  return task.stoppedAt ?? task.stoppingAt ?? 0;
}

/** `failures` with the last `lines` log lines of each failed container; a container of another driver says so. */
export async function withLogs(
  clients: Clients,
  failures: readonly Failure[],
  taskDefinition: Json,
  lines: number,
): Promise<Failure[]> {
  if (lines === 0) return [...failures];
  return Promise.all(
    failures.map(async (failure) => {
      const read = failure.containers.map((one) => withLog(clients, one, failure.taskArn, taskDefinition, lines));
      return asLogged({ ...failure, containers: await Promise.all(read) });
    }),
  );
}

/** A failure with the cause that only the log of its container names. */
export function asLogged(failure: Failure): Failure {
  const told = failure.containers.find(({ log = [] }) => classifyLog(log));
  const cause = classifyLog(told?.log ?? []);
  if (failure.cause !== CAUSES.exitCode || !told || !cause) return failure;
  return { ...failure, cause, text: `${cause.title}: container '${told.name}' printed "exec format error"` };
}

async function withLog(
  clients: Clients,
  container: FailedContainer,
  taskArn: string,
  taskDefinition: Json,
  lines: number,
): Promise<FailedContainer> {
  const place = streamOf(taskDefinition, container.name, taskArn, container.runtimeId);
  if (typeof place === 'string') return { ...container, logMissing: place };
  try {
    const log = await tailOf(clients, place, lines);
    if (typeof log !== 'string' && log.length > 0) return { ...container, log };
    const missing = typeof log === 'string' ? log : undefined;
    return { ...container, logMissing: explainNoLines(place, missing, hasEnded(container)) };
  } catch (error) {
    return { ...container, logMissing: describeFailure('logs:GetLogEvents', error) };
  }
}

/**
 * The awslogs stream of a task's container, or why there is none to read. Without a prefix Docker names the stream after
 * the container's `runtimeId`; ECS's "Using the awslogs log driver".
 */
export function streamOf(
  taskDefinition: Json,
  container: string,
  taskArn: string,
  runtimeId?: string,
): LogStream | string {
  const definitions = (taskDefinition.containerDefinitions ?? []) as ContainerDefinition[];
  const log = definitions.find(({ name }) => name === container)?.logConfiguration;
  if (!log) return 'the task definition has no logConfiguration for it';
  if (log.logDriver !== 'awslogs') return otherDriver(log);
  const { 'awslogs-group': group, 'awslogs-stream-prefix': prefix, 'awslogs-region': region } = log.options ?? {};
  if (!group) return "its logConfiguration has no 'awslogs-group'";
  const stream = prefix ? `${prefix}/${container}/${shortName(taskArn)}` : runtimeId;
  if (!stream) return "its logConfiguration has no 'awslogs-stream-prefix', so the stream's name is not known";
  return { group, stream, ...(region && { region }) };
}

function otherDriver({ logDriver, options }: LogConfiguration): string {
  if (logDriver === 'none') return 'its log driver is none, which keeps nothing';
  // Where FireLens sends it: the output plugin of Fluent Bit (Name) or Fluentd (@type).
  const output = logDriver === 'awsfirelens' ? (options?.Name ?? options?.['@type']) : undefined;
  return `its log driver is ${logDriver}${output ? ` (to ${output})` : ''}, and only awslogs can be read back`;
}

interface LogConfiguration {
  readonly logDriver: string;
  readonly options?: Record<string, string>;
}

interface ContainerDefinition {
  readonly name: string;
  readonly logConfiguration?: LogConfiguration;
}
