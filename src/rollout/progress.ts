import { ecsWording, type Observation, type Wording } from '../controller/index.ts';
import type { ObservedStage } from '../diagnosis/index.ts';
import { type EventMeaning, readEvent } from '../diagnosis/index.ts';
import {
  changedAt,
  type Deployment,
  pausedAt,
  primaryOf,
  type Service,
  type ServiceDeployment,
  shortName,
} from '../ecs/index.ts';
import type { Log } from '../log.ts';
import { deployerOf, followedBy, type Rollout, restoredBy } from './state.ts';

/** An event at a time on ECS's clock (seconds since the epoch). */
export interface TimelineEvent extends EventMeaning {
  readonly at: number;
  readonly text: string;
}

const HEARTBEAT_MS = 60_000;

/** Logs the changes of one service: each change once, and a heartbeat every minute. */
export class Progress {
  readonly events: TimelineEvent[] = [];
  readonly stages: ObservedStage[] = [];
  readonly #log: Log;
  readonly #name: string;
  readonly #wording: Wording;
  readonly #seenEvents = new Set<string>();
  readonly #printed: Record<string, string> = {};
  readonly #counts = new Counts();
  /** The kinds of events that were logged. */
  readonly #kinds = new Set<string>();
  /** A clause that describes how our tasks keep failing. */
  #failing = '';
  #printedAt: number;
  /** The time of the newest change in a read, on ECS's clock. */
  #seenAt = 0;

  /**
   * @param now the time on the local monotonic clock, in ms
   * @param wording describes the controller's observations
   */
  constructor(log: Log, name: string, now: number, wording: Wording = ecsWording) {
    this.#wording = wording;
    this.#log = log;
    this.#name = name;
    this.#printedAt = now;
  }

  print(text: string, now: number): void {
    this.#log.info(`${this.#name}: ${text}`);
    this.#printedAt = now;
  }

  /** Logs once which parts of the service cannot be observed. */
  logUnobserved(text: string, now: number): void {
    this.#once('unseen', text, now);
  }

  /** Logs that tasks failed. If tasks keep failing, the changes that each failure causes are no longer logged. */
  logFailure(text: string, now: number): void {
    this.#once('failure', text, now);
  }

  /** Records the number of failed tasks: the consequences of a repeated failure are only counted. */
  countFailures(count: number): void {
    this.#failing = count >= 2 ? `${count} tasks failed` : '';
  }

  /** Logs the facts that `observation` shows for the first time. */
  log(rollout: Rollout, observation: Observation, now: number): void {
    const { service } = observation;
    const own = followedBy(rollout);
    if (service && !this.#isStale(service)) {
      this.#events(service, rollout.own.createdAt, now);
      const deployment = service.deployments?.find(({ id }) => id === own.id);
      // A deployment that ECS has not started yet has a desired count of 0, which is not the service's.
      const hasBegun = deployment?.status === 'PRIMARY' && (deployment.desiredCount > 0 || service.desiredCount === 0);
      if (hasBegun && this.#counts.isNew(deployment, this.#failing !== ''))
        this.print(countsOf(deployment, service), now);
    }
    if (observation.serviceDeployment) this.#noteStage(observation.serviceDeployment);
    for (const { subject, text, at } of this.#wording.eventsOf(observation)) {
      if (this.#once(subject, text, now) && at !== undefined) this.events.push({ at, text });
    }
  }

  /** Logs the state of a rollout if nothing about it was logged for a minute. */
  beat(rollout: Rollout, observation: Observation, now: number): void {
    if (now - this.#printedAt < HEARTBEAT_MS) return;
    const { service } = observation;
    const where = this.#wording.progress(observation);
    // Between two failures in a crash loop, all tasks are running for a moment.
    const isPlain = where === '' && this.#failing === '';
    const state = service ? stateOf(rollout, service, isPlain) : 'waiting for a response from ECS';
    const { id } = followedBy(rollout);
    const isCounted = service?.deployments?.some((one) => one.id === id && one.failedTasks);
    this.print(`still ${[state, !isCounted && this.#failing, where].filter(Boolean).join('; ')}`, now);
  }

  /** Whether a read is older than an earlier one, and would repeat what was logged. */
  #isStale(service: Service): boolean {
    const time = changedAt(service);
    if (time < this.#seenAt) return true;
    this.#seenAt = time;
    return false;
  }

  #noteStage(deployment: ServiceDeployment): void {
    const { lifecycleStage: stage, updatedAt, createdAt } = deployment;
    const isPaused = pausedAt(deployment) !== undefined;
    const last = this.stages.at(-1);
    if (!stage || (last?.stage === stage && last.isPaused === isPaused)) return;
    this.stages.push({ stage, isPaused, at: Math.max(updatedAt ?? createdAt, last?.at ?? 0) });
  }

  #events(service: Service, since: number, now: number): void {
    const fresh = (service.events ?? []).filter(({ id, createdAt }) => createdAt >= since && !this.#seenEvents.has(id));
    for (const { id, createdAt, message } of fresh.toReversed()) {
      this.#seenEvents.add(id);
      const text = message.replace(/^\(service [^)]*\)\s*/, '');
      this.events.push({ at: createdAt, text, ...readEvent(message) });
      const kind = text.replace(/\(task [^)]*\)/g, '').replace(/\d+/g, '');
      const isRepeated = this.#failing !== '' && this.#kinds.has(kind);
      this.#kinds.add(kind);
      if (!isRepeated) this.print(shortened(text), now);
    }
  }

  #once(subject: string, text: string, now: number): boolean {
    if (text === '' || text === this.#printed[subject]) return false;
    this.#printed[subject] = text;
    this.print(text, now);
    return true;
  }
}

/** An event with shortened IDs and ARNs. The table of events in the summary has the full IDs and ARNs. */
export function shortened(event: string): string {
  return event
    .replace(/\(task ([0-9a-f]{8})[0-9a-f]+\)/g, '(task $1)')
    .replace(/\barn:aws[\w-]*:elasticloadbalancing:[\w:-]*targetgroup\/([^/)\s]+)[^)\s]*/g, '$1');
}

/**
 * Whether a change of task counts is logged: more running tasks, more failures, and, the first few times, any other
 * change.
 */
class Counts {
  readonly #times = new Map<string, number>();
  #last = '';
  #max = 0;
  #failed = 0;

  isNew(deployment: Deployment, keepsFailing: boolean): boolean {
    const { runningCount, desiredCount, pendingCount, failedTasks = 0 } = deployment;
    const text = ownCounts(deployment);
    if (text === this.#last) return false;
    this.#last = text;
    const key = `${runningCount} of ${desiredCount}, ${pendingCount > 0}`;
    const times = this.#times.get(key) ?? 0;
    const isMore = runningCount > this.#max || (failedTasks > 0 && failedTasks >= 2 * this.#failed);
    if (!isMore && (keepsFailing || times >= MAX_TIMES)) return false;
    this.#times.set(key, times + 1);
    this.#max = Math.max(this.#max, runningCount);
    if (failedTasks >= 2 * this.#failed) this.#failed = failedTasks;
    return true;
  }
}

/** The maximum number of times that the same counts are logged; afterwards the heartbeat shows them. */
const MAX_TIMES = 2;

function ownCounts({ runningCount, desiredCount, pendingCount, failedTasks }: Deployment): string {
  return `${runningCount} of ${desiredCount}, ${pendingCount}, ${failedTasks ?? 0}`;
}

/** The task counts of a deployment, and separately those of other deployments whose tasks are still running. */
function countsOf(deployment: Deployment, service: Service): string {
  const { runningCount, desiredCount, pendingCount, failedTasks, taskDefinition } = deployment;
  const more = [pendingCount > 0 && `${pendingCount} pending`, failedTasks && `${failedTasks} failed`].filter(Boolean);
  const counted = more.length > 0 ? `, ${more.join(', ')}` : '';
  const old = oldTasks(deployment, service);
  if (old.length === 0) return `${runningCount} of ${desiredCount} tasks running${counted}`;
  const name = shortName(taskDefinition);
  return `${runningCount} of ${desiredCount} new tasks running (${name})${counted}; ${inWords(old)} still running`;
}

/** The other deployments that have running tasks. */
function oldTasks({ id }: Deployment, { deployments = [] }: Service): readonly Deployment[] {
  return deployments.filter((other) => other.id !== id && other.runningCount > 0);
}

function inWords(old: readonly Deployment[]): string {
  return old
    .map(({ runningCount, taskDefinition }) => {
      const tasks = runningCount === 1 ? '1 old task' : `${runningCount} old tasks`;
      return `${tasks} (${shortName(taskDefinition)})`;
    })
    .join(', ');
}

function stateOf(rollout: Rollout, service: Service, isPlain: boolean): string {
  const { state, own } = rollout;
  const restored = restoredBy(rollout);
  const { id } = restored ?? own;
  const deployment = service.deployments?.find((one) => one.id === id);
  const primary = primaryOf(service);
  if (state.is === 'restoring' || (state.is === 'ecs-rollback' && state.request !== 'to-send')) {
    const target = restored ? deployment : primary;
    if (!target || (!restored && target.id === own.id)) return `waiting for ${deployerOf(rollout)} to roll back`;
    return `rolling back to ${shortName(target.taskDefinition)}: ${countsOf(target, service)}`;
  }
  if (!deployment)
    return primary ? `waiting: ${countsOf(primary, service)} of ${shortName(primary.taskDefinition)}` : 'waiting';
  if (state.is === 'verifying') return `monitoring: ${countsOf(deployment, service)}`;
  const isUp =
    deployment.desiredCount > 0 && deployment.runningCount >= deployment.desiredCount && !deployment.pendingCount;
  if (!isPlain || !isUp) return `in progress: ${countsOf(deployment, service)}`;
  const old = oldTasks(deployment, service);
  const rest = old.length > 0 ? `to stop ${inWords(old)}` : 'to complete the deployment';
  return `in progress: all ${deployment.desiredCount} new tasks are running; waiting for ${deployerOf(rollout)} ${rest}`;
}
