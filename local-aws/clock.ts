/** A scheduled event of the clock; `cancel` removes it. */
export interface Timer {
  readonly at: number;
  cancel(): void;
}

interface Entry extends Timer {
  readonly order: number;
  readonly run: () => void;
}

/**
 * The local AWS's own time. It runs at any speed, or stands still and is advanced manually. In both cases, every
 * scheduled event runs at exactly its scheduled time, in order, whether or not a request arrives: while an event runs,
 * `now()` returns the time for which the event was scheduled.
 */
export class Clock {
  #speed: number;
  #simulatedBase: number;
  #passed = () => performance.now();
  #realBase = this.#passed();
  #pinned: number | undefined;
  #entries: Entry[] = [];
  #order = 0;
  #timer: NodeJS.Timeout | undefined;

  /**
   * `speed` is simulated seconds per real second; with 0 the clock stands still until `step` is called. `start` is in
   * ms since the epoch.
   */
  constructor({ speed = 1, start = Date.now() }: { speed?: number; start?: number } = {}) {
    this.#speed = speed;
    this.#simulatedBase = start;
  }

  get speed(): number {
    return this.#speed;
  }

  /** The simulated time, in whole ms since the epoch. */
  now(): number {
    return Math.floor(this.#pinned ?? this.#running());
  }

  /** Runs `run` at the simulated time `time` (ms since the epoch), or immediately if that time has passed. */
  at(time: number, run: () => void): Timer {
    const entry: Entry = {
      at: Math.max(time, this.now()),
      order: this.#order++,
      run,
      cancel: () => {
        this.#entries = this.#entries.filter((other) => other !== entry);
        this.#wake();
      },
    };
    const index = this.#entries.findIndex((other) => other.at > entry.at);
    this.#entries.splice(index < 0 ? this.#entries.length : index, 0, entry);
    this.#wake();
    return entry;
  }

  /** Runs `run` after `ms` simulated milliseconds. */
  after(ms: number, run: () => void): Timer {
    return this.at(this.now() + ms, run);
  }

  /** Resolves after `ms` simulated milliseconds. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(ms, resolve);
    });
  }

  /** Runs `run` at one point in time: `now()` does not advance in the meantime. */
  hold<T>(run: () => T): T {
    if (this.#pinned !== undefined) return run();
    this.#pinned = this.now();
    try {
      return run();
    } finally {
      this.#pinned = undefined;
      this.#wake();
    }
  }

  setSpeed(speed: number): void {
    this.#simulatedBase = this.#running();
    this.#realBase = this.#passed();
    this.#speed = speed;
    this.#wake();
  }

  /** From now on, uses `passed` to count real milliseconds, because the pacer of this clock advances time. */
  paceBy(passed: () => number): void {
    this.#simulatedBase = this.#running();
    this.#passed = passed;
    this.#realBase = passed();
    this.#wake();
  }

  /** Advances time by `ms`, and runs every scheduled event on the way. */
  step(ms: number): void {
    const target = this.#running() + ms;
    this.#keepUntil(target);
    this.#simulatedBase = target;
    this.#realBase = this.#passed();
    this.#wake();
  }

  /** Runs the events that are due. The server calls it before it responds, so that no response is behind the clock. */
  catchUp(): void {
    if (this.#pinned === undefined) this.#keepUntil(this.#running());
  }

  /** Removes all scheduled events, so that the process can end. */
  stop(): void {
    this.#entries = [];
    this.#wake();
  }

  #running(): number {
    return this.#simulatedBase + (this.#passed() - this.#realBase) * this.#speed;
  }

  #keepUntil(time: number): void {
    for (let next = this.#entries[0]; next && next.at <= time; next = this.#entries[0]) {
      this.#entries.shift();
      this.#pinned = next.at;
      try {
        next.run();
      } finally {
        this.#pinned = undefined;
      }
    }
    this.#wake();
  }

  #wake(): void {
    if (this.#pinned !== undefined) return;
    clearTimeout(this.#timer);
    const next = this.#entries[0];
    if (!next || this.#speed === 0) return;
    const delay = Math.max(0, (next.at - this.#running()) / this.#speed);
    this.#timer = setTimeout(() => this.catchUp(), Math.min(delay, 2 ** 31 - 1));
  }
}
