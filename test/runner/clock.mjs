/* Preloaded into an action's process (`--import`), this module lets the process run at the local AWS's speed: Date and every timer are scaled, so that production code needs no switch. CLOCK_SPEED is simulated seconds per real second; when CLOCK_REAL ms had passed it was CLOCK_SIMULATED. Node's own socket timeouts stay real. With CLOCK_FD, the test runner's pacer sends the elapsed time over that pipe, and each message is answered once its due timers have run: time waits for a process that a busy machine suspends, so that at 40 times real speed, half a second without CPU time is not 20 seconds without a response. Without CLOCK_FD, time is the machine's. In both cases input that arrived meanwhile is handled before a due timer. */
import { syncBuiltinESMExports } from 'node:module';
import { performance } from 'node:perf_hooks';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';
import { promisify } from 'node:util';

const speed = Number(process.env.CLOCK_SPEED || 1);
const fd = Number(process.env.CLOCK_FD);
delete process.env.CLOCK_FD;
const RealDate = Date;

const real = {
  dateNow: RealDate.now,
  setTimeout: timers.setTimeout,
  setImmediate: timers.setImmediate,
  clearTimeout: timers.clearTimeout,
};

/** The real ms that have passed, by the pacer or by the machine. */
let passed = () => real.dateNow();
let wake = () => {};

const realBase = Number(process.env.CLOCK_REAL || passed());
const simulatedBase = Number(process.env.CLOCK_SIMULATED || realBase);
if (fd) await followPacer();

const exact = () => simulatedBase + (passed() - realBase) * speed;
const now = () => Math.floor(exact());

async function followPacer() {
  const { Socket } = await import('node:net');
  let sent = realBase;
  passed = () => sent;
  const pipe = new Socket({ fd, readable: true, writable: true });
  pipe.unref();
  pipe.setEncoding('utf8');
  let rest = '';
  pipe.on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    if (lines.length === 0) return;
    sent = Number(lines.at(-1));
    fire();
    real.setImmediate(() => pipe.writable && pipe.write(`${lines.at(-1)}\n`));
  });
  pipe.on('error', () => {});
  pipe.on('close', () => {
    const [last, since] = [sent, real.dateNow()];
    passed = () => last + real.dateNow() - since;
    wake = wakeByMachine;
    wake();
  });
  // Messages that were written before the action starts are read first: the process was started some time ago.
  pipe.write(`${realBase}\n`);
}

/** The active timers, the next one first. */
const queue = [];
/** Keeps the process alive for one timer. */
const hold = () => real.setTimeout(() => {}, 2 ** 31 - 1);

class Timer {
  #holder;
  #repeats;
  #callback;
  #delay;

  constructor(callback, delay, repeats) {
    this.#callback = callback;
    this.#delay = Math.max(1, Number(delay) || 1);
    this.#repeats = repeats;
    this.#holder = hold();
    this.refresh();
  }

  get due() {
    return this.at;
  }

  fire() {
    if (this.#repeats) this.refresh();
    const { at } = this;
    real.setImmediate(() => {
      // Cleared, or restarted, meanwhile.
      if (this.isCleared || (!this.#repeats && this.at !== at)) return;
      if (!this.#repeats) this.close();
      this.#callback();
    });
  }

  refresh() {
    this.#leave();
    this.at = exact() + this.#delay;
    const index = queue.findIndex(({ at }) => at > this.at);
    queue.splice(index < 0 ? queue.length : index, 0, this);
    wake();
    return this;
  }

  close() {
    this.isCleared = true;
    this.#leave();
    real.clearTimeout(this.#holder);
    return this;
  }

  ref() {
    this.#holder.ref();
    return this;
  }

  unref() {
    this.#holder.unref();
    return this;
  }

  hasRef() {
    return this.#holder.hasRef();
  }

  [Symbol.toPrimitive]() {
    return this.#holder[Symbol.toPrimitive]();
  }

  [Symbol.dispose]() {
    this.close();
  }

  #leave() {
    const index = queue.indexOf(this);
    if (index >= 0) queue.splice(index, 1);
  }
}

function fire() {
  const time = exact();
  for (const timer of queue.filter(({ at }) => at <= time)) {
    const index = queue.indexOf(timer);
    if (index >= 0) queue.splice(index, 1);
    timer.fire();
  }
}

let alarm;
function wakeByMachine() {
  real.clearTimeout(alarm);
  const [next] = queue;
  if (!next) return;
  const wait = Math.min(Math.max(0, (next.at - exact()) / speed), 2 ** 31 - 1);
  alarm = real.setTimeout(() => {
    fire();
    wake();
  }, wait);
  alarm.unref();
}
if (!fd) wake = wakeByMachine;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
RealDate.prototype.constructor = globalThis.Date;

const performanceBase = performance.now();
const began = exact();
const performanceNow = () => performanceBase + exact() - began;
Object.defineProperty(performance, 'now', { value: performanceNow, configurable: true, writable: true });
Object.defineProperty(performance, 'timeOrigin', { value: began - performanceBase, configurable: true });

const hrtimeBase = process.hrtime.bigint();
const hrtime = () => hrtimeBase + BigInt(Math.round((exact() - began) * 1e6));
process.hrtime = Object.assign(
  (since) => {
    const time = hrtime() - (since ? BigInt(since[0]) * 1_000_000_000n + BigInt(since[1]) : 0n);
    return [Number(time / 1_000_000_000n), Number(time % 1_000_000_000n)];
  },
  { bigint: hrtime },
);

const bound = (callback, args) => (args.length === 0 ? () => callback() : () => callback(...args));
const clear = (clearReal) => (timer) => (timer instanceof Timer ? timer.close() : clearReal(timer));
timers.setTimeout = (callback, delay, ...args) => new Timer(bound(callback, args), delay, false);
timers.setInterval = (callback, delay, ...args) => new Timer(bound(callback, args), delay, true);
timers.clearTimeout = clear(timers.clearTimeout);
timers.clearInterval = clear(timers.clearInterval);

timersPromises.setTimeout = (delay, value, { signal, ref = true } = {}) =>
  new Promise((resolve, reject) => {
    const aborted = () =>
      Object.assign(new Error('The operation was aborted', { cause: signal.reason }), {
        name: 'AbortError',
        code: 'ABORT_ERR',
      });
    if (signal?.aborted) return reject(aborted());
    const abort = () => {
      timer.close();
      reject(aborted());
    };
    const timer = new Timer(
      () => {
        signal?.removeEventListener('abort', abort);
        resolve(value);
      },
      delay,
      false,
    );
    if (!ref) timer.unref();
    signal?.addEventListener('abort', abort, { once: true });
  });
timersPromises.setInterval = async function* (delay, value, options) {
  for (;;) yield await timersPromises.setTimeout(delay, value, options);
};
timersPromises.scheduler.wait = (delay, options) => timersPromises.setTimeout(delay, undefined, options);

// Node's own promisified form would bypass the function above, and would not be scaled.
Object.defineProperty(timers.setTimeout, promisify.custom, { value: timersPromises.setTimeout });
for (const name of ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval']) globalThis[name] = timers[name];

AbortSignal.timeout = (delay) => {
  const controller = new AbortController();
  const end = () => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  new Timer(end, delay, false).unref();
  return controller.signal;
};

syncBuiltinESMExports();
