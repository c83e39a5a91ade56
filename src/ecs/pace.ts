import { failureKind } from '../aws/index.ts';
import type { Clock } from '../clock.ts';

/** The maximum number of concurrent calls: more would only exhaust the account's token bucket for updates sooner. */
const MAX_CONCURRENT = 10;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 16_000;

/** Limits the rate of a step's updates: a few calls at a time, and a pause when ECS throttles any of them. */
export class Pace {
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  #pauses = 0;
  #pauseMs = 0;
  #notBefore = Number.NEGATIVE_INFINITY;
  #stuckSince: number | undefined;

  /** How long ECS has been throttling every call, in ms; 0 after a call succeeded. */
  stuckMs(clock: Clock): number {
    return this.#stuckSince === undefined ? 0 : clock.now() - this.#stuckSince;
  }

  /**
   * Makes a call when its turn comes, or immediately if the job is cancelled; `call` decides whether it is still
   * needed.
   * @throws the error from `call`
   */
  async turn<T>(clock: Clock, cancelled: AbortSignal, call: () => Promise<T>): Promise<T> {
    while (this.#running >= MAX_CONCURRENT && !cancelled.aborted) await this.#aPlace(cancelled);
    this.#running++;
    try {
      while (clock.now() < this.#notBefore && !cancelled.aborted) {
        await clock.sleep(this.#notBefore - clock.now(), cancelled);
      }
      return await this.#make(clock, call);
    } finally {
      this.#running--;
      this.#waiting.shift()?.();
    }
  }

  #aPlace(cancelled: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        cancelled.removeEventListener('abort', go);
        resolve();
      };
      cancelled.addEventListener('abort', go, { once: true });
      this.#waiting.push(go);
    });
  }

  async #make<T>(clock: Clock, call: () => Promise<T>): Promise<T> {
    const [start, pauses] = [clock.now(), this.#pauses];
    // Calls made at the same time are throttled together and cause one pause, not ten.
    const isChanged = () => pauses === this.#pauses;
    try {
      const response = await call();
      this.#stuckSince = undefined;
      if (isChanged()) this.#pauseMs = 0;
      return response;
    } catch (error) {
      if (failureKind(error) !== 'throttled') this.#stuckSince = undefined;
      else {
        this.#stuckSince ??= start;
        if (isChanged()) this.#pause(clock);
      }
      throw error;
    }
  }

  #pause(clock: Clock): void {
    this.#pauses++;
    this.#pauseMs = Math.min(MAX_PAUSE_MS, this.#pauseMs * 2 || FIRST_PAUSE_MS);
    this.#notBefore = clock.now() + this.#pauseMs;
  }
}
