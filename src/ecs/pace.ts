import { failureKind, operationOf } from '../aws/index.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';

/** The maximum number of concurrent calls: more would only exhaust the account's token bucket for updates sooner. */
const MAX_CONCURRENT = 10;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 16_000;

/** A throttled read is no longer repeated after this long if all reads of its pace were throttled meanwhile. */
const STUCK_READS_MS = 120_000;
/** For how long a throttled read is repeated if others succeed. */
const THROTTLED_READS_MS = 600_000;

/** The maximum time without a line in the log while calls are throttled. */
const HEARTBEAT_MS = 60_000;

/** The dependencies of a paced read. */
export interface Paced {
  readonly ecs: { readonly readPace: Pace };
  readonly clock: Clock;
  readonly cancelled: AbortSignal;
  readonly log: Pick<Log, 'info'>;
}

/**
 * Makes a read that a step needs before its first write, in its turn among the step's reads, and repeats it while AWS
 * throttles it.
 * @throws the error from `read`
 */
export async function readPaced<T>(
  { ecs: { readPace }, clock, cancelled, log }: Paced,
  read: () => Promise<T>,
): Promise<T> {
  const since = clock.now();
  for (;;) {
    try {
      return await readPace.turn(clock, cancelled, read);
    } catch (error) {
      const triedMs = clock.now() - since;
      const isStuck = triedMs >= STUCK_READS_MS && readPace.stuckMs(clock) >= STUCK_READS_MS;
      const isOver = isStuck || triedMs >= THROTTLED_READS_MS;
      if (failureKind(error) !== 'throttled' || cancelled.aborted || isOver) throw error;
      readPace.logThrottling(clock, log, since, error);
    }
  }
}

/** Limits the rate of a step's calls: a few at a time, and a pause for all when AWS throttles any of them. */
export class Pace {
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  #pauses = 0;
  #pauseMs = 0;
  #notBefore = Number.NEGATIVE_INFINITY;
  #stuckSince: number | undefined;
  #loggedAt: number | undefined;

  /**
   * Logs, at most once a minute for all calls of the pace, that the step waits because AWS throttles a call.
   * @param since when the call was first made, in ms
   */
  logThrottling(clock: Clock, log: Pick<Log, 'info'>, since: number, error: unknown): void {
    // The next attempt may be the longest pause away.
    const firstAt = since + HEARTBEAT_MS - MAX_PAUSE_MS;
    const dueAt = this.#loggedAt === undefined ? firstAt : Math.max(firstAt, this.#loggedAt + HEARTBEAT_MS);
    if (clock.now() < dueAt) return;
    this.#loggedAt = clock.now();
    log.info(`AWS is throttling ${operationOf(error)}; still retrying`);
  }

  /** How long AWS has been throttling every call, in ms; 0 after a call succeeded. */
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
