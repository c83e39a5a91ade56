import { type Clients, describeFailure, explainNoLines, type LogStream, tailOf } from '../aws/index.ts';
import {
  type Container,
  type ContainerDefinition,
  containersOf,
  type Json,
  shortName,
  type Task,
} from '../ecs/index.ts';
import { capital, cleanSentence } from '../text.ts';
import { CAUSES, type Cause } from './cause.ts';
import { classify, classifyLog, explainExitCode, isBare, ranOutOfMemory } from './classify.ts';
import type { FailingTarget } from './failing-target.ts';

/** Tasks of one deployment that failed for the same cause, with details of the newest one. */
export interface Failure {
  readonly cause: Cause;
  /** A sentence with the cause, the container and its exit code, or ECS's own text. */
  readonly text: string;
  readonly count: number;
  readonly taskArn: string;
  readonly stopCode?: string;
  readonly stoppedReason?: string;
  /** The time in seconds since the epoch on ECS's clock. */
  readonly stoppedAt?: number;
  readonly containers: readonly FailedContainer[];
  /** How the task's target failed the load balancer's health check, if that was read in time. */
  readonly target?: FailingTarget;
}

/** A container of a failed task. Members that ECS did not return are absent. */
export interface FailedContainer {
  readonly name: string;
  readonly exitCode?: number;
  readonly reason?: string;
  /** The container's ID in the container runtime, which is the log stream's name if there is no prefix. */
  readonly runtimeId?: string;
  /** The last log lines; missing if they were not requested or cannot be read. */
  readonly log?: readonly string[];
  /** Why there are no log lines. */
  readonly logMissing?: string;
}

/**
 * The failures among `tasks` that the deployment `deploymentId` started, grouped by cause, most frequent first. ECS
 * lists the stopped tasks of all deployments of a service; `startedBy` identifies the deployment.
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

/** A sentence about the first permanent failure of at least `least` tasks. */
export function permanentFailure(failures: readonly Failure[], least = 2): string | undefined {
  const found = failures.find(({ cause, count }) => cause.permanent && count >= least);
  return found && `${capital(summarizeFailures([found]))}.`;
}

/** Describes up to three causes: the most frequent one in full, the others by name. Empty if there are no failures. */
export function summarizeFailures([first, ...others]: readonly Failure[]): string {
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

/**
 * The containers that explain the failure, in the order of their failures. Containers that never ran and have no reason
 * are omitted.
 */
function failedContainers(cause: Cause, task: Task): FailedContainer[] {
  // A container that ECS stopped because it was unhealthy may also exit with 0, and its log shows its last activity.
  const failedWithZero =
    task.stopCode === 'EssentialContainerExited' || cause.id === 'health-check' || cause.id === 'load-balancer-check';
  return (
    (task.containers ?? [])
      .filter((container) => container.reason || hasEnded(container))
      .toSorted((a, b) => rank(a) - rank(b))
      // An essential container that exits with 0 is also a failure of a service.
      .filter(({ exitCode, reason }, index) => reason || exitCode !== 0 || (failedWithZero && index === 0))
      .map((container) => ({
        name: container.name,
        ...(hasEnded(container) && { exitCode: container.exitCode }),
        ...(container.reason && { reason: container.reason }),
        ...(container.runtimeId && { runtimeId: container.runtimeId }),
      }))
  );
}

/** ECS omits the exit code of a container that never ran. */
function hasEnded<Any extends Pick<Container, 'exitCode'>>(container: Any): container is Any & { exitCode: number } {
  return typeof container.exitCode === 'number';
}

/**
 * The container that exited first is listed first: ECS then stops the others with SIGTERM (143), or SIGKILL (137) if
 * they ignore it.
 */
function rank({ exitCode, reason }: Container): number {
  if (reason) return 0;
  const asStopped = [137, 0, 143].indexOf(exitCode ?? 1);
  return asStopped < 0 ? 1 : 2 + asStopped;
}

const MAX_WORDS = 600;

function inWords(cause: Cause, newest: Task, others: readonly Task[]): string {
  const ended = essentialExit(cause, newest);
  if (ended) return `${cause.title}: ${ended}${otherExits(cause, ended, others)}`;
  const reasons = [newest.stoppedReason, ...failedContainers(cause, newest).map(({ reason }) => reason)]
    .map((reason) => cleanSentence(reason ?? '', MAX_WORDS))
    .filter(Boolean);
  // A task's reason is more informative than a container's, unless it is a fixed text.
  const first = reasons.find((reason) => !isBare(reason)) ?? reasons[0];
  return first ? `${cause.title} (${first})` : cause.title;
}

const BY_EXIT: readonly string[] = ['exit-code', 'entry-point', 'out-of-memory'];

/** The container that made the task fail, with its exit code; `undefined` if no exit code shows the container. */
function essentialExit(cause: Cause, task: Task): string | undefined {
  if (!BY_EXIT.includes(cause.id)) return undefined;
  const failed = failedContainers(cause, task);
  if (cause.id === 'out-of-memory') {
    const killed = failed.find(ranOutOfMemory) ?? failed.find(hasEnded);
    return killed && `container '${killed.name}'${hasEnded(killed) ? `, exit code ${killed.exitCode}` : ''}`;
  }
  const ended = failed.find(hasEnded);
  return ended && `container '${ended.name}', ${explainExitCode(ended.exitCode)}`;
}

/**
 * The other ways in which tasks with the same cause ended, so that the count does not suggest that all of them ended in
 * the same way.
 */
function otherExits(cause: Cause, ended: string, others: readonly Task[]): string {
  const ends = new Set(
    others.map((task) => essentialExit(cause, task)).filter((end) => end !== undefined && end !== ended),
  );
  if (ends.size === 0) return '';
  const more = ends.size > 2 ? `; and ${ends.size - 2} more` : '';
  return `; other tasks: ${[...ends].slice(0, 2).join('; ')}${more}`;
}

function stopTime(task: Task): number {
  return task.stoppedAt ?? task.stoppingAt ?? 0;
}

/** The failures with the last `lines` log lines of each failed container, or the reason why its log driver has none. */
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
      return withLoggedCause({ ...failure, containers: await Promise.all(read) });
    }),
  );
}

/** The failure with the cause that only the log of its container shows. */
export function withLoggedCause(failure: Failure): Failure {
  const first = failure.containers.find(({ log = [] }) => classifyLog(log));
  const cause = classifyLog(first?.log ?? []);
  if (failure.cause !== CAUSES.exitCode || !first || !cause) return failure;
  return { ...failure, cause, text: `${cause.title}: container '${first.name}' printed "exec format error"` };
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
 * The awslogs stream of a task's container, or the reason why there is none. Without a prefix, Docker names the stream
 * after the container's `runtimeId` ("Using the awslogs log driver" in the ECS developer guide).
 */
export function streamOf(
  taskDefinition: Json,
  container: string,
  taskArn: string,
  runtimeId?: string,
): LogStream | string {
  const log = containersOf(taskDefinition).find(({ name }) => name === container)?.logConfiguration;
  if (!log) return 'the task definition has no logConfiguration for it';
  if (log.logDriver !== 'awslogs') return otherDriver(log);
  const { 'awslogs-group': group, 'awslogs-stream-prefix': prefix, 'awslogs-region': region } = log.options ?? {};
  if (!group) return "its logConfiguration has no 'awslogs-group'";
  const stream = prefix ? `${prefix}/${container}/${shortName(taskArn)}` : runtimeId;
  if (!stream) return "its logConfiguration has no 'awslogs-stream-prefix', so the stream's name is unknown";
  return { group, stream, ...(region && { region }) };
}

function otherDriver({ logDriver, options }: LogConfiguration): string {
  if (logDriver === 'none') return 'its log driver is none, which discards the output';
  // The destination of FireLens: the output plugin of Fluent Bit (Name) or Fluentd (@type).
  const output = logDriver === 'awsfirelens' ? (options?.Name ?? options?.['@type']) : undefined;
  return `its log driver is ${logDriver}${output ? ` (to ${output})` : ''}, but only awslogs can be read`;
}

type LogConfiguration = NonNullable<ContainerDefinition['logConfiguration']>;
