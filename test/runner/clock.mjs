/*
 * Preloaded into an action's process (`--import`), it lets the process live at the local AWS's speed: Date and every timer
 * are scaled, so that production code needs no switch. CLOCK_SPEED is simulated seconds per real second; at the real time
 * CLOCK_REAL (ms since the epoch) it was CLOCK_SIMULATED. Node's own socket timeouts stay real. Timeouts of the SDK are
 * scaled too: at 100 times its 20 s are 0.2 real seconds. A process that got no turn for as long must not take that for
 * AWS's silence, so a timer that is due lets what has come in meanwhile go first.
 */
import { syncBuiltinESMExports } from 'node:module';
import { performance } from 'node:perf_hooks';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';
import { promisify } from 'node:util';

const speed = Number(process.env.CLOCK_SPEED || 1);
const RealDate = Date;
const realBase = Number(process.env.CLOCK_REAL || RealDate.now());
const simulatedBase = Number(process.env.CLOCK_SIMULATED || realBase);

const real = {
  dateNow: RealDate.now,
  performanceNow: performance.now.bind(performance),
  hrtime: process.hrtime.bigint,
  setTimeout: timers.setTimeout,
  setInterval: timers.setInterval,
  setImmediate: timers.setImmediate,
  clearTimeout: timers.clearTimeout,
  abortTimeout: AbortSignal.timeout,
  promises: { ...timersPromises, wait: timersPromises.scheduler.wait.bind(timersPromises.scheduler) },
};

const now = () => Math.floor(simulatedBase + (real.dateNow() - realBase) * speed);
const scaled = (delay) => (typeof delay === 'number' ? delay / speed : delay);

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
RealDate.prototype.constructor = globalThis.Date;

const performanceBase = real.performanceNow();
const performanceNow = () => performanceBase + (real.performanceNow() - performanceBase) * speed;
const timeOrigin = now() - performanceBase;
Object.defineProperty(performance, 'now', { value: performanceNow, configurable: true, writable: true });
Object.defineProperty(performance, 'timeOrigin', { value: timeOrigin, configurable: true });

const hrtimeBase = real.hrtime();
const hrtime = () => hrtimeBase + BigInt(Math.round(Number(real.hrtime() - hrtimeBase) * speed));
process.hrtime = Object.assign(
  (since) => {
    const time = hrtime() - (since ? BigInt(since[0]) * 1_000_000_000n + BigInt(since[1]) : 0n);
    return [Number(time / 1_000_000_000n), Number(time % 1_000_000_000n)];
  },
  { bigint: hrtime },
);

timersPromises.setTimeout = async (delay, value, options) => {
  await real.promises.setTimeout(scaled(delay), undefined, options);
  return real.promises.setImmediate(value, options);
};
timersPromises.setInterval = (delay, ...rest) => real.promises.setInterval(scaled(delay), ...rest);
timersPromises.scheduler.wait = (delay, options) => real.promises.wait(scaled(delay), options);

const cleared = new WeakSet();
timers.setTimeout = (callback, delay, ...args) => {
  const run = () => {
    if (!cleared.has(timer)) callback(...args);
  };
  const timer = real.setTimeout(() => real.setImmediate(run), scaled(delay));
  return timer;
};
timers.clearTimeout = (timer) => {
  if (typeof timer === 'object' && timer !== null) cleared.add(timer);
  real.clearTimeout(timer);
};
timers.setInterval = (callback, delay, ...args) => real.setInterval(callback, scaled(delay), ...args);
// Node's own promisified form would go past the function above, and would not be scaled.
Object.defineProperty(timers.setTimeout, promisify.custom, { value: timersPromises.setTimeout });
globalThis.setTimeout = timers.setTimeout;
globalThis.clearTimeout = timers.clearTimeout;
globalThis.setInterval = timers.setInterval;

AbortSignal.timeout = (delay) => real.abortTimeout.call(AbortSignal, Math.ceil(scaled(delay)));

syncBuiltinESMExports();
