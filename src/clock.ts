import { setTimeout as delay } from 'node:timers/promises';

/** Time as the domain sees it. Only differences of `now` mean anything: a runner's clock may be minutes off. */
export interface Clock {
  /** Monotonic milliseconds. */
  now(): number;
  /** Resolves after `ms`, or at once, without an error, when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** How many times as fast as a real one it runs. Defaults to 1. */
  readonly rate?: number;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    delay(ms, undefined, signal ? { signal } : {}).catch((error: unknown) => {
      if (!signal?.aborted) throw error;
    }),
};
