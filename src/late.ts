import type { Clock } from './clock.ts';

/** However little time is left, a call gets so much. */
const LEAST_MS = 1_000;

/** What a call answered in time; `undefined`: it is still open. */
export type InTime<T> = { readonly answer: T } | undefined;

/**
 * Waits for a call for a while only. One that is then still open is not lost: the next `within` waits for its answer, and
 * makes no other call.
 */
export class OpenCall<T> {
  readonly #clock: Pick<Clock, 'rate'>;
  #open: Promise<T> | undefined;

  constructor(clock: Pick<Clock, 'rate'>) {
    this.#clock = clock;
  }

  /** @throws what the call throws */
  async within(ms: number, call: () => Promise<T>): Promise<InTime<T>> {
    this.#open ??= call();
    const open = this.#open;
    const done = open.then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
    const ended = await inTime(this.#clock, ms, done);
    if (!ended) return undefined;
    this.#open = undefined;
    if ('error' in ended) throw ended.error;
    return ended;
  }
}

/** What `work` gives within `ms`; `undefined` when it is not through then. */
export async function inTime<T>(
  { rate = 1 }: Pick<Clock, 'rate'>,
  ms: number,
  work: Promise<T>,
): Promise<T | undefined> {
  // A longer timer would ring at once.
  if (ms > 2 ** 31 - 1) return work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(ms, LEAST_MS) / rate);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
