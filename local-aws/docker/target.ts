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
    let passed = 0;
    let failed = 0;
    let counted = performance.now();
    while (this.state !== 'draining' && !this.#gone.signal.aborted) {
      const group = settings();
      const reason = await this.#probe(group);
      if ((this.state as TargetState) === 'draining' || this.#gone.signal.aborted) return;
      const interval = group.HealthCheckIntervalSeconds * 1000;
      const isFirst = this.state === 'initial';
      if (reason === undefined) {
        passed++;
        failed = 0;
        if (isFirst || (this.state === 'unhealthy' && passed >= group.HealthyThresholdCount))
          this.#become('healthy', undefined, onHealth);
      } else if (!isFirst || performance.now() - counted >= interval) {
        counted = performance.now();
        passed = 0;
        failed++;
        if (failed === 1 && this.state !== 'unhealthy') onHealth('failing', reason);
        if (this.state !== 'unhealthy' && failed >= group.UnhealthyThresholdCount)
          this.#become('unhealthy', reason, onHealth);
      }
      const pause = this.state === 'initial' ? FIRST_CHECKS_MS : interval;
      await sleep(pause, undefined, { signal: this.#gone.signal, ref: false }).catch(() => {});
    }
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
