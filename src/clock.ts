import { setTimeout as delay } from 'node:timers/promises';

/**
 * The clock for all measurements of time. Only differences of `now` are meaningful, because a runner's clock may be off
 * by minutes.
 */
export interface Clock {
  /** The monotonic time in milliseconds. */
  now(): number;
  /** Resolves after `ms`, or immediately and without an error when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** The speed relative to real time. Defaults to 1. */
  readonly rate?: number;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    delay(ms, undefined, signal ? { signal } : {}).catch((error: unknown) => {
      if (!signal?.aborted) throw error;
    }),
};
