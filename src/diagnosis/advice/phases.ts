import type { Task } from '../../ecs/index.ts';
import type { CompletedDeployment, ObservedStage } from './completed-deployment.ts';

/**
 * The phases that a deployment waits for. It waits for exactly one of them at a time, so their durations add up to the
 * total.
 */
export type PhaseName =
  | 'schedule'
  | 'provision'
  | 'pull'
  | 'create'
  | 'health-check'
  | 'failed-tasks'
  | 'drain'
  | 'stop'
  | 'shift'
  | 'pause'
  | 'bake'
  | 'complete';

/** A period from `from` to `to`, in seconds on ECS's clock. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** A phase of a deployment: its share of the deployment's time, and how long each task spent in it. */
export interface Phase {
  readonly name: PhaseName;
  readonly seconds: number;
  /** The share of the total, from 0 to 1. */
  readonly share: number;
  /** The periods in which the deployment waited for the phase. */
  readonly intervals: readonly Interval[];
  /** The median over the tasks that went through the phase, in seconds. */
  readonly median?: number;
  readonly slowest?: number;
  readonly slowestTask?: string;
}

/** The breakdown of a deployment's time. */
export interface Timing {
  readonly seconds: number;
  readonly phases: readonly Phase[];
  /**
   * The number of batches of tasks that were started one after the other, and the time for the batches after the first.
   */
  readonly batches: number;
  readonly laterBatchesSeconds: number;
  /** The old tasks that had not stopped when the deployment succeeded. */
  readonly stopping: readonly Task[];
}

/** The phases, in the order in which a deployment goes through them. */
export const ORDER: readonly PhaseName[] = [
  ...(['schedule', 'provision', 'pull', 'create', 'health-check', 'failed-tasks'] as const),
  ...(['drain', 'stop', 'shift', 'pause', 'bake', 'complete'] as const),
];

interface Situation {
  readonly deployment: CompletedDeployment;
  /** Our tasks that are running at the end, and those that stopped while they were still needed. */
  readonly alive: readonly Started[];
  readonly failed: readonly Interval[];
  readonly old: readonly Task[];
  /**
   * How long a target drains; `undefined` if unknown. In that case, the time until a task has stopped counts as
   * draining.
   */
  readonly drainSeconds: number | undefined;
  readonly shifts: boolean;
}

/** One of our tasks, and when it became healthy, as far as later events show. */
interface Started {
  readonly task: Task;
  readonly createdAt: number;
  readonly startedAt: number;
  readonly healthyAt: number;
}

/**
 * Computes the breakdown of a deployment's time.
 * @param drainSeconds how long a target of the service drains; 0 if it has no target group, `undefined` if unknown
 */
export function timingOf(
  deployment: CompletedDeployment,
  tasks: readonly Task[],
  drainSeconds: number | undefined,
): Timing {
  const situation = situationOf(deployment, tasks, drainSeconds);
  const { createdAt, succeededAt } = deployment;
  const seconds = Math.max(0, succeededAt - createdAt);
  const parts = partition(situation);
  const phases = ORDER.flatMap((name): Phase[] => {
    const intervals = parts.get(name) ?? [];
    const sum = intervals.reduce((total, { from, to }) => total + to - from, 0);
    if (sum <= 0) return [];
    return [{ name, seconds: sum, share: sum / seconds, intervals, ...perTask(name, situation) }];
  });
  const stopping = situation.old.filter(({ executionStoppedAt: end }) => end === undefined || end > succeededAt);
  return { seconds, phases, ...batchesOf(situation.alive), stopping };
}

function situationOf(
  deployment: CompletedDeployment,
  tasks: readonly Task[],
  drainSeconds: number | undefined,
): Situation {
  const { deploymentId, createdAt, succeededAt, stages } = deployment;
  const ours = tasks.filter(({ startedBy }) => startedBy === deploymentId);
  const old = tasks.filter(
    ({ startedBy, stoppingAt }) =>
      startedBy !== deploymentId && stoppingAt !== undefined && stoppingAt >= createdAt && stoppingAt <= succeededAt,
  );
  const isGone = ({ stoppingAt }: Task) => stoppingAt !== undefined && stoppingAt <= succeededAt;
  const bake = stages.find(({ stage }) => stage !== 'RECONCILE_SERVICE' && isPast(stage))?.at;
  // The events that prove that a task was healthy: old tasks were stopped, the next tasks were started, or ECS
  // continued to the next stage.
  const steps = [
    ...old.map(({ stoppingAt }) => stoppingAt),
    ...ours.map((task) => task.createdAt),
    bake,
    succeededAt,
  ].filter((at) => at !== undefined);
  const alive = ours
    .filter((task) => !isGone(task))
    .flatMap((task): Started[] => {
      const { createdAt: created, startedAt: started } = task;
      if (created === undefined || started === undefined || started > succeededAt) return [];
      const healthyAt = Math.min(...steps.filter((at) => at >= started));
      return [{ task, createdAt: created, startedAt: started, healthyAt }];
    })
    .toSorted((a, b) => a.createdAt - b.createdAt);
  const failed = ours
    .filter(isGone)
    .flatMap(({ createdAt: from, stoppingAt: to }) => (from === undefined || to === undefined ? [] : [{ from, to }]));
  const strategy = deployment.service.deploymentConfiguration?.strategy ?? 'ROLLING';
  return { deployment, alive, failed, old, drainSeconds, shifts: strategy !== 'ROLLING' };
}

/** Whether the deployment's tasks are running and healthy when ECS is at `stage`. */
function isPast(stage: string): boolean {
  return !['PRE_SCALE_UP', 'SCALE_UP'].includes(stage);
}

/**
 * Each phase with the periods in which the deployment waited for it. Together, the periods cover the whole deployment,
 * and no two overlap.
 */
function partition(situation: Situation): Map<PhaseName, Interval[]> {
  const { deployment, alive, failed, old, drainSeconds } = situation;
  const { createdAt: start, succeededAt: end } = deployment;
  const marks = [
    ...deployment.stages.map(({ at }) => at),
    ...alive.flatMap(({ task, startedAt, healthyAt }) => [...marksOf(task), startedAt, healthyAt]),
    ...failed.flatMap(({ from, to }) => [from, to]),
    ...old.flatMap(({ stoppingAt = start, executionStoppedAt = end }) => [
      ...[stoppingAt, executionStoppedAt, stoppingAt + (drainSeconds ?? 0)],
    ]),
  ];
  const cuts = [...new Set([start, ...marks.filter((at) => at > start && at < end), end])].sort((a, b) => a - b);
  const parts = new Map<PhaseName, Interval[]>();
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[index + 1] as number;
    const name = phaseAt((from + to) / 2, situation);
    const known = parts.get(name) ?? [];
    const last = known.at(-1);
    if (last?.to === from) known[known.length - 1] = { from: last.from, to };
    else known.push({ from, to });
    parts.set(name, known);
  }
  return parts;
}

function marksOf({ createdAt, pullStartedAt, pullStoppedAt }: Task): number[] {
  return [createdAt, pullStartedAt, pullStoppedAt].filter((at) => at !== undefined);
}

function phaseAt(time: number, situation: Situation): PhaseName {
  const { deployment, alive, failed, shifts } = situation;
  const stage = deployment.stages.findLast(({ at }) => at <= time);
  const byStage = stage && phaseOfStage(stage, shifts);
  if (byStage) return byStage;
  // If tasks start at the same time, the deployment waits for the last one.
  const starting = alive.filter((one) => one.createdAt <= time && time < one.startedAt);
  const last = starting.toSorted((a, b) => b.startedAt - a.startedAt)[0];
  if (last) return phaseOfStart(time, last.task);
  if (alive.some((one) => one.startedAt <= time && time < one.healthyAt)) return 'health-check';
  if (failed.some(({ from, to }) => from <= time && time < to)) return 'failed-tasks';
  const stopping = phaseOfLeaving(time, situation);
  if (stopping) return stopping;
  return alive.some((one) => one.createdAt > time) ? 'schedule' : 'complete';
}

/** The phase that the deployment waits for in a stage; `undefined` if the tasks show the phase. */
function phaseOfStage({ stage, isPaused }: ObservedStage, shifts: boolean): PhaseName | undefined {
  if (isPaused) return 'pause';
  if (stage === 'BAKE_TIME') return 'bake';
  return shifts && /SHIFT$|^POST_SCALE_UP$/.test(stage) ? 'shift' : undefined;
}

function phaseOfStart(time: number, { pullStartedAt, pullStoppedAt }: Task): PhaseName {
  if (pullStartedAt === undefined || time < pullStartedAt) return 'provision';
  return pullStoppedAt === undefined || time < pullStoppedAt ? 'pull' : 'create';
}

/** The phase that old tasks are in while they are removed. The last task that started to stop determines it. */
function phaseOfLeaving(time: number, { old, drainSeconds }: Situation): PhaseName | undefined {
  const stopping = old.filter(
    ({ stoppingAt = time, executionStoppedAt = Number.POSITIVE_INFINITY }) =>
      stoppingAt <= time && time < executionStoppedAt,
  );
  if (stopping.length === 0) return undefined;
  const last = Math.max(...stopping.map(({ stoppingAt = time }) => stoppingAt));
  return drainSeconds === undefined || time < last + drainSeconds ? 'drain' : 'stop';
}

/** How long each task was in a phase, regardless of what the deployment waited for in the meantime. */
function perTask(name: PhaseName, { alive, old, drainSeconds }: Situation): Partial<Phase> {
  const times = [
    ...alive.map((one) => ({ task: one.task, seconds: secondsOfStart(name, one) })),
    ...old.map((task) => ({ task, seconds: secondsOfLeaving(name, task, drainSeconds) })),
  ].flatMap(({ task, seconds }) => (seconds === undefined ? [] : [{ task, seconds }]));
  const sorted = times.toSorted((a, b) => a.seconds - b.seconds);
  const slowest = sorted.at(-1);
  if (!slowest) return {};
  return {
    median: medianOf(sorted.map(({ seconds }) => seconds)),
    slowest: slowest.seconds,
    slowestTask: slowest.task.taskArn,
  };
}

function secondsOfStart(name: PhaseName, { task, createdAt, startedAt, healthyAt }: Started): number | undefined {
  const { pullStartedAt, pullStoppedAt } = task;
  switch (name) {
    case 'provision':
      return (pullStartedAt ?? startedAt) - createdAt;
    case 'pull':
      return pullStartedAt === undefined ? undefined : (pullStoppedAt ?? startedAt) - pullStartedAt;
    case 'create':
      return pullStoppedAt === undefined ? undefined : startedAt - pullStoppedAt;
    case 'health-check':
      return healthyAt - startedAt;
    default:
      return undefined;
  }
}

function secondsOfLeaving(name: PhaseName, task: Task, drainSeconds: number | undefined): number | undefined {
  const { stoppingAt, executionStoppedAt } = task;
  if (stoppingAt === undefined || executionStoppedAt === undefined) return undefined;
  const whole = executionStoppedAt - stoppingAt;
  if (name === 'drain') return Math.min(whole, drainSeconds ?? whole);
  return name === 'stop' && drainSeconds !== undefined ? Math.max(0, whole - drainSeconds) : undefined;
}

/** The median of sorted numbers. */
export function medianOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? upper) + upper) / 2 : upper;
}

/** A batch begins with a task that is created when a task of the previous batch is already running. */
function batchesOf(alive: readonly Started[]): Pick<Timing, 'batches' | 'laterBatchesSeconds'> {
  let batches = 0;
  let firstRuns = Number.NEGATIVE_INFINITY;
  let second: number | undefined;
  for (const { createdAt, startedAt } of alive) {
    if (batches > 0 && createdAt < firstRuns) {
      firstRuns = Math.min(firstRuns, startedAt);
      continue;
    }
    batches++;
    firstRuns = startedAt;
    if (batches === 2) second = createdAt;
  }
  const end = Math.max(...alive.map(({ healthyAt }) => healthyAt));
  return { batches, laterBatchesSeconds: second === undefined ? 0 : end - second };
}
