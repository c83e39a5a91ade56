import type { Clock } from './clock.ts';
import { HttpError } from './http-error.ts';

/** The minimum time for a call, regardless of how little time is left. */
const MIN_MS = 1_000;
/** The maximum timeout: a longer one would overflow and fire immediately. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** The result of a call in time; `undefined` if it is still pending. */
export type InTime<T> = { readonly result: T } | undefined;

/**
 * Waits for a call for a limited time. The result of a call that is still pending is not lost: the next `within` waits
 * for it, and makes no other call.
 */
export class OpenCall<T> {
  readonly #clock: Pick<Clock, 'rate'>;
  #open: Promise<T> | undefined;

  constructor(clock: Pick<Clock, 'rate'>) {
    this.#clock = clock;
  }

  /** @throws the call's error */
  async within(ms: number, call: () => Promise<T>): Promise<InTime<T>> {
    this.#open ??= call();
    const open = this.#open;
    const done = open.then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
    const ended = await inTime(this.#clock, ms, done);
    if (!ended) return undefined;
    this.#open = undefined;
    if ('error' in ended) throw ended.error;
    return ended;
  }
}

/** The result of `work` within `ms`; `undefined` if `work` is still pending. */
export async function inTime<T>(
  { rate = 1 }: Pick<Clock, 'rate'>,
  ms: number,
  work: Promise<T>,
): Promise<T | undefined> {
  if (ms > MAX_TIMER_MS) return work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(ms, MIN_MS) / rate);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The time, on a clock, at which calls are aborted. */
export interface Limit {
  readonly clock: Pick<Clock, 'now' | 'rate'>;
  readonly until: number;
}

/** The earlier of two limits. */
export function earlier(one: Limit | undefined, other: Limit): Limit {
  return one && one.until <= other.until ? one : other;
}

/**
 * Makes a call that a signal aborts at a limit.
 * @throws {HttpError} with the problem `timeout` if the call was aborted; it is then unknown whether the call took effect
 */
export async function endedAt<T>({ clock, until }: Limit, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const ms = Math.max(until - clock.now(), MIN_MS);
  const end = () => controller.abort(new HttpError('timeout', 'no response within the time that was left'));
  const timer = ms > MAX_TIMER_MS ? undefined : setTimeout(end, ms / (clock.rate ?? 1));
  try {
    return await call(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
