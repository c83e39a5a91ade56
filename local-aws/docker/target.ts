import { type IncomingMessage, request as requestHttp } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { matches, type TargetGroupSettings } from './target-group.ts';

export type TargetState = 'initial' | 'healthy' | 'unhealthy' | 'draining';

/**
 * Called when a target becomes healthy or unhealthy, and at its first failed check, with the reason in the load
 * balancer's words.
 */
export type OnHealth = (health: 'healthy' | 'failing' | 'unhealthy', reason?: string) => void;

/** A load balancer has several nodes that each check a new target, so a target is healthy once it passes one check. */
const FIRST_CHECKS_MS = 250;

/** Consecutive results of a target's health checks. */
interface CheckCounts {
  passed: number;
  failed: number;
  /** When a failure was counted last. */
  countedAt: number;
}

function intervalOf({ HealthCheckIntervalSeconds }: TargetGroupSettings): number {
  return HealthCheckIntervalSeconds * 1000;
}

/** One target of a group: a task, on a port of the loopback. */
export class Target {
  readonly id: string;
  /** `undefined` if the task has no such port. */
  readonly port: number | undefined;
  state: TargetState = 'initial';
  reason: string | undefined;
  #inFlight = 0;
  #idle: (() => void) | undefined;
  readonly #requests = new Set<{ destroy(): void }>();
  readonly #gone = new AbortController();

  constructor(id: string, port: number | undefined) {
    this.id = id;
    this.port = port;
  }

  /** Checks the target until it drains or is removed, in real time. */
  async check(settings: () => TargetGroupSettings, onHealth: OnHealth): Promise<void> {
    const checks: CheckCounts = { passed: 0, failed: 0, countedAt: performance.now() };
    while (!this.#isGone()) {
      const group = settings();
      const reason = await this.#probe(group);
      if (this.#isGone()) return;
      if (reason === undefined) this.#countPassed(checks, group, onHealth);
      else this.#countFailed(checks, group, onHealth, reason);
      const pause = this.state === 'initial' ? FIRST_CHECKS_MS : intervalOf(group);
      await sleep(pause, undefined, { signal: this.#gone.signal, ref: false }).catch(() => {});
    }
  }

  #isGone(): boolean {
    return this.state === 'draining' || this.#gone.signal.aborted;
  }

  #countPassed(checks: CheckCounts, group: TargetGroupSettings, onHealth: OnHealth): void {
    checks.passed++;
    checks.failed = 0;
    const isRecovered = this.state === 'unhealthy' && checks.passed >= group.HealthyThresholdCount;
    if (this.state === 'initial' || isRecovered) this.#become('healthy', undefined, onHealth);
  }

  /** A target that has not passed a check yet is checked more often, but its failures count only once per interval. */
  #countFailed(checks: CheckCounts, group: TargetGroupSettings, onHealth: OnHealth, reason: string): void {
    if (this.state === 'initial' && performance.now() - checks.countedAt < intervalOf(group)) return;
    checks.countedAt = performance.now();
    checks.passed = 0;
    checks.failed++;
    if (this.state === 'unhealthy') return;
    if (checks.failed === 1) onHealth('failing', reason);
    if (checks.failed >= group.UnhealthyThresholdCount) this.#become('unhealthy', reason, onHealth);
  }

  /** A request in progress; the returned function ends it. */
  track(request: { destroy(): void }): () => void {
    this.#inFlight++;
    this.#requests.add(request);
    return () => {
      if (!this.#requests.delete(request)) return;
      this.#inFlight--;
      if (this.#inFlight === 0) this.#idle?.();
    };
  }

  drain(): void {
    this.state = 'draining';
    this.reason = 'Target deregistration is in progress';
  }

  /** Removes the target; requests in progress have `ms` to end. */
  async remove(ms: number): Promise<void> {
    this.#gone.abort();
    if (this.#inFlight > 0 && ms > 0) {
      const idle = new Promise<void>((resolve) => {
        this.#idle = resolve;
      });
      await Promise.race([idle, sleep(ms, undefined, { ref: false })]);
    }
    for (const request of this.#requests) request.destroy();
  }

  #become(state: 'healthy' | 'unhealthy', reason: string | undefined, onHealth: OnHealth): void {
    this.state = state;
    this.reason = reason;
    onHealth(state, reason);
  }

  /** The reason of a failed check, in the words of DescribeTargetHealth; `undefined` if it passed. */
  async #probe({ HealthCheckPath, HealthCheckTimeoutSeconds, Matcher }: TargetGroupSettings) {
    if (this.port === undefined) return 'Health checks failed';
    try {
      const status = await this.#get(HealthCheckPath, HealthCheckTimeoutSeconds * 1000);
      return matches(Matcher, status) ? undefined : `Health checks failed with these codes: [${status}]`;
    } catch (error) {
      return (error as Error).name === 'TimeoutError' ? 'Request timed out' : 'Health checks failed';
    }
  }

  #get(path: string, timeout: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const limit = AbortSignal.timeout(timeout);
      const signal = AbortSignal.any([limit, this.#gone.signal]);
      const headers = { 'User-Agent': 'ELB-HealthChecker/2.0', Connection: 'close' };
      const sent = requestHttp({ host: '127.0.0.1', port: this.port, path, headers, agent: false, signal });
      sent.once('response', (response: IncomingMessage) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.once('error', (error) => reject(limit.aborted ? limit.reason : error));
      sent.end();
    });
  }
}
