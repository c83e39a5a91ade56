import { changedAt, type Deployment, primaryOf, type Service, type ServiceDeployment } from '../ecs/model.ts';
import type { Log } from '../log.ts';
import type { Observation } from './judge.ts';
import type { Rollout } from './rollout.ts';
import { alarmsInWords, pausedAt, pauseInWords, stageInWords, standing } from './stage.ts';

/** Something that happened, at a time of ECS's clock (seconds since the epoch). */
export interface Moment {
  readonly at: number;
  readonly text: string;
}

const HEARTBEAT_MS = 60_000;

/** Tells a person what changes in one service: each change once, and a sign of life a minute. */
export class Progress {
  readonly moments: Moment[] = [];
  readonly #log: Log;
  readonly #name: string;
  readonly #seenEvents = new Set<string>();
  readonly #said: Record<string, string> = {};
  #spokeAt: number;
  /** By ECS's clock: the newest change that a read has shown. */
  #seenAt = 0;

  /** `now` is the local monotonic clock's, in ms. */
  constructor(log: Log, name: string, now: number) {
    this.#log = log;
    this.#name = name;
    this.#spokeAt = now;
  }

  say(text: string, now: number): void {
    this.#log.info(`${this.#name}: ${text}`);
    this.#spokeAt = now;
  }

  /** Says once what cannot be seen of the service. */
  tellUnseen(text: string, now: number): void {
    this.#once('unseen', text, now);
  }

  /** Says what `observation` shows that was not said before. */
  tell(rollout: Rollout, { service, serviceDeployment }: Observation, now: number): void {
    const own = rollout.back ?? rollout.own;
    if (service && !this.#isStale(service)) {
      this.#events(service, rollout.own.createdAt, now);
      const deployment = service.deployments?.find(({ id }) => id === own.id);
      if (deployment?.status === 'PRIMARY') this.#once('counts', countsOf(deployment), now);
    }
    if (serviceDeployment) this.#serviceDeployment(serviceDeployment, now);
    if (now - this.#spokeAt < HEARTBEAT_MS) return;
    const where = serviceDeployment ? standing(serviceDeployment) : '';
    const state = service ? stateOf(service, own.id) : 'waiting for an answer';
    this.say(`still ${state}${where && `; ${where}`}`, now);
  }

  /** Whether a read is older than one before it, and would tell a second time what was told already. */
  #isStale(service: Service): boolean {
    const time = changedAt(service);
    if (time < this.#seenAt) return true;
    this.#seenAt = time;
    return false;
  }

  #serviceDeployment(deployment: ServiceDeployment, now: number): void {
    this.#once('status', `service deployment ${deployment.status}`, now);
    const stage = stageInWords(deployment);
    if (this.#once('stage', stage, now) && standing(deployment)) {
      this.moments.push({ at: deployment.updatedAt ?? deployment.createdAt, text: stage });
    }
    const pause = pausedAt(deployment);
    this.#once('pause', pause ? pauseInWords(pause, deployment.serviceDeploymentArn) : '', now);
    this.#once('breaker', breakerOf(deployment), now);
    this.#once('alarms', alarmsInWords(deployment), now);
  }

  #events(service: Service, since: number, now: number): void {
    const fresh = (service.events ?? []).filter(({ id, createdAt }) => createdAt >= since && !this.#seenEvents.has(id));
    for (const { id, createdAt, message } of fresh.toReversed()) {
      this.#seenEvents.add(id);
      const text = message.replace(/^\(service [^)]*\)\s*/, '');
      this.moments.push({ at: createdAt, text });
      this.say(shortened(text), now);
    }
  }

  #once(
    subject: 'counts' | 'status' | 'stage' | 'pause' | 'breaker' | 'alarms' | 'unseen',
    text: string,
    now: number,
  ): boolean {
    if (text === '' || text === this.#said[subject]) return false;
    this.#said[subject] = text;
    this.say(text, now);
    return true;
  }
}

/** An event with ids and ARNs that a person can take in; the table of events in the summary has them whole. */
export function shortened(event: string): string {
  return event
    .replace(/\(task ([0-9a-f]{8})[0-9a-f]+\)/g, '(task $1)')
    .replace(/\barn:aws[\w-]*:elasticloadbalancing:[\w:-]*targetgroup\/([^/)\s]+)[^)\s]*/g, '$1');
}

function countsOf({ runningCount, desiredCount, pendingCount, failedTasks }: Deployment): string {
  const more = [pendingCount > 0 && `${pendingCount} pending`, failedTasks && `${failedTasks} failed`].filter(Boolean);
  return `${runningCount} of ${desiredCount} tasks running${more.length > 0 ? `, ${more.join(', ')}` : ''}`;
}

function breakerOf({ deploymentCircuitBreaker: breaker }: ServiceDeployment): string {
  if (!breaker?.failureCount || breaker.status === 'DISABLED') return '';
  return breaker.status === 'TRIGGERED'
    ? `the circuit breaker went off after ${breaker.failureCount} failed tasks`
    : `${breaker.failureCount} of ${breaker.threshold ?? '?'} failures until the circuit breaker goes off`;
}

function stateOf(service: Service, own: string): string {
  const deployment = service.deployments?.find(({ id }) => id === own);
  const primary = primaryOf(service);
  if (deployment) return `rolling: ${countsOf(deployment)}`;
  return primary ? `waiting: ${countsOf(primary)} of ${primary.taskDefinition}` : 'waiting';
}
