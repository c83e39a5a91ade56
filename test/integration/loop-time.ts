import { performance } from 'node:perf_hooks';

/** The interval at which time advances, in real ms. */
const TICK_MS = 4;
/** How far one turn of the event loop advances it at most. */
const MOST_MS = 12;

/**
 * Time that advances with the turns of this process's event loop, and never faster than real time: while a busy machine
 * suspends the process, it stands still. On an idle machine it is real time.
 */
export class LoopTime {
  #passed = 0;
  #last = performance.now();
  readonly #ticks = setInterval(() => this.#tick(), TICK_MS);

  /** The real ms that have passed, as far as time was advanced. */
  readonly passed = (): number => this.#passed;

  /** Stops time, so that the process can end. */
  end(): void {
    clearInterval(this.#ticks);
  }

  #tick(): void {
    const time = performance.now();
    this.#passed += Math.min(time - this.#last, MOST_MS);
    this.#last = time;
  }
}
