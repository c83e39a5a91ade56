import { performance } from 'node:perf_hooks';
import type { Duplex } from 'node:stream';

/** The file descriptor of the pipe in a paced process. */
export const CLOCK_FD = 3;

/** The interval at which time advances, in real ms. */
const TICK_MS = 4;
/** How far it may be ahead of a process's last response, and how far one turn advances it at most. */
const AHEAD_MS = 12;
/** A process that has not responded for this long is no longer paced. */
const SILENT_MS = 30_000;

/** A clock that can be paced, such as the local AWS's clock. */
export interface PacedClock {
  readonly speed: number;
  now(): number;
  /** From now on, counts real ms with `passed`. */
  paceBy?(passed: () => number): void;
}

interface PacedProcess {
  answered: number;
  respondedAt: number;
}

const pacers = new WeakMap<PacedClock, Pacer>();

/** Returns the only pacer of a clock, which it paces from now on. */
export function pacerOf(clock: PacedClock): Pacer {
  const known = pacers.get(clock);
  if (known) return known;
  const pacer = new Pacer();
  pacers.set(clock, pacer);
  clock.paceBy?.(pacer.passed);
  return pacer;
}

/**
 * Advances time for the local AWS and for the processes that call it, no faster than each of them gets CPU time: while
 * a busy machine suspends one of them, time waits for all. On an idle machine it is real time.
 */
export class Pacer {
  readonly #followers = new Map<Duplex, PacedProcess>();
  readonly #timers = new Set<{ readonly at: number; readonly run: () => void }>();
  #passed = performance.now();
  #last = performance.now();
  #ticks: NodeJS.Timeout | undefined;

  /** The real ms that have passed, as far as time was advanced. */
  readonly passed = (): number => {
    if (this.#followers.size === 0) this.#advance(Number.POSITIVE_INFINITY);
    return this.#passed;
  };

  /** Paces the process at the other end of `pipe` until the pipe is closed. */
  follow(pipe: Duplex): void {
    const process: PacedProcess = { answered: this.passed(), respondedAt: performance.now() };
    this.#followers.set(pipe, process);
    let rest = '';
    pipe.setEncoding('utf8');
    pipe.on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      const last = lines.at(-1);
      if (last === undefined) return;
      process.answered = Math.max(process.answered, Number(last));
      process.respondedAt = performance.now();
    });
    const leave = () => {
      // The time that passed before is not counted for the process.
      if (this.#followers.delete(pipe) && this.#followers.size === 0) this.#last = performance.now();
      this.#tickWhileNeeded();
    };
    pipe.on('error', leave);
    pipe.on('close', leave);
    this.#tickWhileNeeded();
  }

  /** Runs `run` once time has advanced by `ms` real ms. @returns a function that cancels it */
  after(ms: number, run: () => void): () => void {
    const timer = { at: this.passed() + ms, run };
    this.#timers.add(timer);
    this.#tickWhileNeeded();
    return () => {
      this.#timers.delete(timer);
      this.#tickWhileNeeded();
    };
  }

  #tickWhileNeeded(): void {
    const isNeeded = this.#followers.size > 0 || this.#timers.size > 0;
    if (isNeeded && !this.#ticks) {
      this.#ticks = setInterval(() => this.#tick(), TICK_MS);
    } else if (!isNeeded && this.#ticks) {
      clearInterval(this.#ticks);
      this.#ticks = undefined;
    }
  }

  #tick(): void {
    const before = this.#passed;
    const since = performance.now() - SILENT_MS;
    const answers = [...this.#followers.values()].flatMap(({ answered, respondedAt }) =>
      respondedAt > since ? [answered] : [],
    );
    if (this.#followers.size === 0) this.#advance(Number.POSITIVE_INFINITY);
    else this.#advance(Math.min(...answers) + AHEAD_MS, AHEAD_MS);
    if (this.#passed > before) {
      for (const pipe of this.#followers.keys()) if (pipe.writable) pipe.write(`${this.#passed}\n`);
    }
    for (const timer of [...this.#timers]) {
      if (timer.at > this.#passed) continue;
      this.#timers.delete(timer);
      timer.run();
    }
    this.#tickWhileNeeded();
  }

  #advance(limit: number, most = Number.POSITIVE_INFINITY): void {
    const time = performance.now();
    const wanted = this.#passed + Math.min(time - this.#last, most);
    this.#last = time;
    this.#passed = Math.max(this.#passed, Math.min(wanted, limit));
  }
}
