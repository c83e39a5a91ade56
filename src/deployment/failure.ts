import type { Clients } from '../aws/clients.ts';
import { describeFailure } from '../aws/failure.ts';
import { type LogStream, tailOf } from '../aws/logs.ts';
import { type Json, shortName, type Task } from '../ecs/model.ts';
import type { Cause } from './cause.ts';
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
  const groups = new Map<string, { cause: Cause; tasks: Task[] }>();
  for (const task of own) {
    const cause = classify(task);
    if (!cause) continue;
    const group = groups.get(cause.id) ?? { cause, tasks: [] };
    group.tasks.push(task);
    groups.set(cause.id, group);
  }
  return [...groups.values()]
    .sort((a, b) => b.tasks.length - a.tasks.length)
    .map(({ cause, tasks: members }) => describe(cause, members));
}

/** In words, the first failure that waiting cannot mend and that `least` tasks had. */
export function hopeless(failures: readonly Failure[], least = 2): string | undefined {
  return failures.find(({ cause, count }) => cause.permanent && count >= least)?.text;
}

function describe(cause: Cause, tasks: readonly Task[]): Failure {
  const newest = tasks.toSorted((a, b) => stopTime(b) - stopTime(a))[0] as Task;
  const containers = (newest.containers ?? [])
    .filter(({ exitCode, reason }) => reason || (exitCode !== undefined && exitCode !== 0))
    .map(({ name, exitCode, reason }) => ({
      name,
      ...(exitCode !== undefined && { exitCode }),
      ...(reason && { reason }),
    }));
  // An essential container that ended by itself with 0 is a failure of the service all the same.
  const ended =
    newest.stopCode === 'EssentialContainerExited' && containers.length === 0 ? (newest.containers ?? []) : [];
  const shown = [
    ...containers,
    ...ended.map(({ name, exitCode }) => ({ name, ...(exitCode !== undefined && { exitCode }) })),
  ];
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
    failures.map(async (failure) => ({
      ...failure,
      containers: await Promise.all(
        failure.containers.map((container) => withLog(clients, container, failure.taskArn, taskDefinition, lines)),
      ),
    })),
  );
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
