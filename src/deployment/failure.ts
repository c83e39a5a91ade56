import type { Clients } from '../aws/clients.ts';
import { describeFailure } from '../aws/failure.ts';
import { type LogStream, tailOf } from '../aws/logs.ts';
import { type Container, type Json, shortName, type Task } from '../ecs/model.ts';
import { CAUSES, type Cause } from './cause.ts';
import { classify, explainExitCode } from './classify.ts';

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
}

export interface FailedContainer {
  readonly name: string;
  readonly exitCode?: number;
  readonly reason?: string;
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

/** In words, the first failure that waiting cannot mend and that `least` tasks had. */
export function hopeless(failures: readonly Failure[], least = 2): string | undefined {
  return failures.find(({ cause, count }) => cause.permanent && count >= least)?.text;
}

function describe(cause: Cause, tasks: readonly Task[]): Failure {
  const newest = tasks.toSorted((a, b) => stopTime(b) - stopTime(a))[0] as Task;
  // A container that ECS stopped for its health may end with 0 too, and its log says what it was at.
  const failedWithZero =
    newest.stopCode === 'EssentialContainerExited' || cause.id === 'health-check' || cause.id === 'load-balancer-check';
  const shown = (newest.containers ?? [])
    .filter(({ exitCode, reason }) => reason || exitCode !== undefined)
    .toSorted((a, b) => rank(a) - rank(b))
    // An essential container that ended with 0 is a failure of the service all the same.
    .filter(({ exitCode, reason }, index) => reason || exitCode !== 0 || (failedWithZero && index === 0))
    .map(({ name, exitCode, reason }) => ({
      name,
      ...(exitCode !== undefined && { exitCode }),
      ...(reason && { reason }),
    }));
  return {
    cause,
    text: inWords(cause, newest, shown),
    count: tasks.length,
    taskArn: newest.taskArn,
    ...(newest.stopCode && { stopCode: newest.stopCode }),
    ...(newest.stoppedReason && { stoppedReason: newest.stoppedReason }),
    ...(stopTime(newest) > 0 && { stoppedAt: stopTime(newest) }),
    containers: shown,
  };
}

/** Who ended first comes first: ECS then stops the others by SIGTERM (143), or SIGKILL (137) where that was not heard. */
function rank({ exitCode, reason }: Container): number {
  if (reason) return 0;
  const asStopped = [137, 0, 143].indexOf(exitCode ?? 1);
  return asStopped < 0 ? 1 : 2 + asStopped;
}

function inWords(cause: Cause, task: Task, containers: readonly FailedContainer[]): string {
  const exited = containers.find(({ exitCode }) => exitCode !== undefined);
  if (
    (cause.id === 'exit-code' || cause.id === 'entry-point' || cause.id === 'out-of-memory') &&
    exited?.exitCode !== undefined
  ) {
    return `${cause.title}: container '${exited.name}', ${explainExitCode(exited.exitCode)}`;
  }
  const words = containers.find(({ reason }) => reason)?.reason ?? task.stoppedReason;
  // A task's own reason says more than the fixed "Task failed to start".
  const telling =
    task.stoppedReason && !/^Task failed to start$/i.test(task.stoppedReason) ? task.stoppedReason : words;
  return telling ? `${cause.title} (${telling.trim()})` : cause.title;
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

/** On Fargate the wrong architecture ends with exit code 1, and only the log names it. */
export function asLogged(failure: Failure): Failure {
  const told = failure.containers.find(({ log }) => log?.some((line) => /exec format error/i.test(line)));
  if (failure.cause !== CAUSES.exitCode || !told) return failure;
  const cause = CAUSES.architecture;
  return { ...failure, cause, text: `${cause.title}: container '${told.name}' printed "exec format error"` };
}

async function withLog(
  clients: Clients,
  container: FailedContainer,
  taskArn: string,
  taskDefinition: Json,
  lines: number,
): Promise<FailedContainer> {
  const place = streamOf(taskDefinition, container.name, taskArn);
  if (typeof place === 'string') return { ...container, logMissing: place };
  try {
    const log = await tailOf(clients, place, lines);
    return log.length > 0 ? { ...container, log } : { ...container, logMissing: 'it printed nothing' };
  } catch (error) {
    return { ...container, logMissing: describeFailure('logs:GetLogEvents', error) };
  }
}

/** The awslogs stream of a task's container, or why there is none to read. */
export function streamOf(taskDefinition: Json, container: string, taskArn: string): LogStream | string {
  const definitions = (taskDefinition.containerDefinitions ?? []) as ContainerDefinition[];
  const log = definitions.find(({ name }) => name === container)?.logConfiguration;
  if (!log) return 'the task definition has no logConfiguration for it';
  if (log.logDriver !== 'awslogs') return `its log driver is ${log.logDriver}, and only awslogs can be read back`;
  const { 'awslogs-group': group, 'awslogs-stream-prefix': prefix, 'awslogs-region': region } = log.options ?? {};
  if (!group) return "its logConfiguration has no 'awslogs-group'";
  if (!prefix) return "its logConfiguration has no 'awslogs-stream-prefix', so the stream's name is not known";
  return { group, stream: `${prefix}/${container}/${shortName(taskArn)}`, ...(region && { region }) };
}

interface ContainerDefinition {
  readonly name: string;
  readonly logConfiguration?: { readonly logDriver: string; readonly options?: Record<string, string> };
}
