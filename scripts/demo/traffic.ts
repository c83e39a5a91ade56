import { setTimeout as wait } from 'node:timers/promises';
import { messageOf } from '../../src/error.ts';

const INTERVAL_MS = 500;
/** The timeout of a request; a load balancer responds much earlier. */
const TIMEOUT_MS = 10_000;
/** After this many consecutive responses of one version, the test assumes that no other version responds. */
const CONSECUTIVE = 4;
const SETTLES_WITHIN_MS = 30_000;

/** Sends requests like a user of the service, twice per second, and records which version responds. */
export class Traffic {
  readonly #url: string;
  readonly #over = new AbortController();
  readonly #responses: string[] = [];
  readonly #failures: string[] = [];
  readonly #asking: Promise<void>;
  #reported = 0;

  /** Starts sending requests. @param url of the load balancer */
  constructor(url: string) {
    this.#url = url;
    this.#asking = this.#askOn();
  }

  get count(): number {
    return this.#responses.length;
  }

  /** The reasons why requests failed. */
  get failures(): readonly string[] {
    return this.#failures;
  }

  /** The versions that responded since the last call. */
  since(): readonly string[] {
    const responses = this.#responses.slice(this.#reported);
    this.#reported = this.#responses.length;
    return responses;
  }

  /** Waits until `version` responds. @throws if the signal aborts */
  async seen(version: string, signal: AbortSignal): Promise<void> {
    while (!this.#responses.includes(version)) await wait(INTERVAL_MS / 5, undefined, { signal });
  }

  /** Waits until only `version` has responded for two seconds. @throws if that does not happen */
  async settled(version: string, signal: AbortSignal): Promise<void> {
    const until = performance.now() + SETTLES_WITHIN_MS;
    while (
      this.#responses.length < CONSECUTIVE ||
      this.#responses.slice(-CONSECUTIVE).some((response) => response !== version)
    ) {
      if (performance.now() > until)
        throw new Error(
          `Versions other than ${version} still respond: ${this.#responses.slice(-CONSECUTIVE).join(' ')}.`,
        );
      await wait(INTERVAL_MS / 5, undefined, { signal });
    }
  }

  /** Stops sending requests, and waits for the pending ones. */
  async end(): Promise<void> {
    this.#over.abort();
    await this.#asking;
  }

  async #askOn(): Promise<void> {
    const requests = new Set<Promise<void>>();
    while (!this.#over.signal.aborted) {
      const request = this.#ask().finally(() => requests.delete(request));
      requests.add(request);
      await wait(INTERVAL_MS, undefined, { signal: this.#over.signal }).catch(() => {});
    }
    await Promise.all(requests);
  }

  async #ask(): Promise<void> {
    try {
      const response = await fetch(this.#url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
      const text = await response.text();
      const status = `${response.status} ${response.statusText}`;
      if (!response.ok) throw new Error(status);
      const version = /version (\w+)/.exec(text)?.[1];
      if (version === undefined) throw new Error(`${status}, which does not name a version: '${text.slice(0, 80)}'`);
      this.#responses.push(version);
    } catch (error) {
      const { cause } = error as { cause?: unknown };
      this.#failures.push(messageOf(cause ?? error));
      this.#responses.push('failed');
    }
  }
}

/** The versions that responded, in order; long runs are shortened: `v1 … v1 v2 v1 v2 … v2`. */
export function inOrder(responses: readonly string[]): string {
  const runs: string[][] = [];
  for (const response of responses) {
    const run = runs.at(-1);
    if (run?.[0] === response) run.push(response);
    else runs.push([response]);
  }
  return runs.map((run) => (run.length > 3 ? [run[0], '…', run[0]] : run).join(' ')).join(' ');
}
