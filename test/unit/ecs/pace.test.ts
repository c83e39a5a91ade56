import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../../../src/clock.ts';
import { Pace, readPaced } from '../../../src/ecs/pace.ts';

/** A clock that advances only when somebody sleeps, to the end of the sleep. */
class Time implements Clock {
  ms = 0;
  now = () => this.ms;
  async sleep(ms: number): Promise<void> {
    const until = this.ms + ms;
    await Promise.resolve();
    this.ms = Math.max(this.ms, until);
  }
}

const never = new AbortController().signal;
const throttling = () =>
  Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException', $metadata: { httpStatusCode: 400 } });
const throttled = (pace: Pace, clock: Clock) =>
  pace
    .turn(clock, never, () => Promise.reject(throttling()))
    .then(
      () => 0,
      () => clock.now(),
    );

/** Runs all code that waits only for resolved promises. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the pace of updates', () => {
  it('allows ten concurrent calls, and starts the next call as soon as a call is answered', async () => {
    const pace = new Pace();
    const answers: (() => void)[] = [];
    const call = () => new Promise<void>((resolve) => answers.push(resolve));
    const all = Array.from({ length: 25 }, () => pace.turn(new Time(), never, call));
    await settle();
    expect(answers).toHaveLength(10);
    answers[3]?.();
    answers[7]?.();
    await settle();
    expect(answers).toHaveLength(12);
    for (let done = 0; done < 25; done++) {
      answers[done]?.();
      await settle();
    }
    await Promise.all(all);
    expect(answers).toHaveLength(25);
  });

  it('slows down for all calls each time a call is throttled, until a call succeeds', async () => {
    const [pace, clock] = [new Pace(), new Time()];
    const at: number[] = [];
    for (let time = 0; time < 6; time++) at.push(await throttled(pace, clock));
    expect(at).toEqual([0, 2000, 6000, 14_000, 30_000, 46_000]);
    expect(pace.stuckMs(clock)).toBe(46_000);
    expect(await pace.turn(clock, never, async () => clock.now())).toBe(62_000);
    expect(pace.stuckMs(clock)).toBe(0);
    expect(await throttled(pace, clock)).toBe(62_000);
    expect(await pace.turn(clock, never, async () => clock.now())).toBe(64_000);
  });

  it('slows down once for calls that were throttled at the same time', async () => {
    const [pace, clock] = [new Pace(), new Time()];
    await Promise.all(Array.from({ length: 10 }, () => throttled(pace, clock)));
    expect(await pace.turn(clock, never, async () => clock.now())).toBe(2000);
  });

  it('does not delay calls once the job is cancelled', async () => {
    const [pace, clock, cancel] = [new Pace(), new Time(), new AbortController()];
    let made = 0;
    const call = () => {
      made++;
      return new Promise<void>(() => undefined);
    };
    for (let number = 0; number < 15; number++) void pace.turn(clock, cancel.signal, call);
    await settle();
    expect(made).toBe(10);
    cancel.abort();
    await settle();
    expect(made).toBe(15);
  });
});

describe('a read before the first write', () => {
  const of = (readPace: Pace, clock: Clock, lines: string[] = []) => ({
    ...{ ecs: { readPace }, clock, cancelled: never },
    log: { info: (line: string) => void lines.push(`${clock.now() / 1000} s: ${line}`) },
  });

  it('logs within a minute, and then once a minute for all reads together, that AWS throttles it', async () => {
    const [pace, clock, lines] = [new Pace(), new Time(), [] as string[]];
    const read = () => Promise.reject(throttling());
    await Promise.allSettled([1, 2, 3].map(() => readPaced(of(pace, clock, lines), read)));
    const line = 'AWS is throttling a call; still retrying';
    expect(lines).toEqual([`46 s: ${line}`, `110 s: ${line}`]);
  });

  it('is repeated for two minutes while every read is throttled', async () => {
    const [pace, clock] = [new Pace(), new Time()];
    await expect(readPaced(of(pace, clock), () => Promise.reject(throttling()))).rejects.toThrow('Rate exceeded');
    expect(clock.now()).toBeGreaterThanOrEqual(120_000);
    expect(clock.now()).toBeLessThan(140_000);
  });

  it('is repeated after a throttled response although earlier reads had been throttled until they ended', async () => {
    const [pace, clock] = [new Pace(), new Time()];
    await readPaced(of(pace, clock), () => Promise.reject(throttling())).catch(() => undefined);
    await clock.sleep(600_000);
    let calls = 0;
    const read = () => (++calls === 1 ? Promise.reject(throttling()) : Promise.resolve(calls));
    expect(await readPaced(of(pace, clock), read)).toBe(2);
  });
});
