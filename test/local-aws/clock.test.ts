import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Clock } from '../../local-aws/clock.ts';

const start = Date.parse('2030-01-01T00:00:00Z');
const standing = () => new Clock({ speed: 0, start });

describe('a clock that is stepped manually', () => {
  it('stands still until it is stepped', () => {
    const clock = standing();
    expect(clock.now()).toBe(start);
    clock.step(1500);
    expect(clock.now()).toBe(start + 1500);
  });

  it('runs every scheduled event at its own time, in order, however far it is stepped', () => {
    const steps = fc.array(fc.nat({ max: 5_000 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20_000 })), steps, (times, steps) => {
        const clock = standing();
        const kept: { due: number; at: number; index: number }[] = [];
        times.forEach((due, index) => {
          clock.after(due, () => kept.push({ due, at: clock.now() - start, index }));
        });
        for (const step of steps) clock.step(step);
        const end = steps.reduce((sum, step) => sum + step, 0);
        expect(kept.every(({ due, at }) => due === at)).toBe(true);
        const expected = times.map((due, index) => ({ due, index })).filter(({ due }) => due <= end);
        expected.sort((a, b) => a.due - b.due || a.index - b.index);
        expect(kept.map(({ index }) => index)).toEqual(expected.map(({ index }) => index));
      }),
    );
  });

  it('runs an event that another event schedules, counting the delay from the time of that other event', () => {
    const clock = standing();
    const times: number[] = [];
    const tick = () => {
      times.push(clock.now() - start);
      clock.after(10_000, tick);
    };
    clock.after(10_000, tick);
    clock.step(35_000);
    expect(times).toEqual([10_000, 20_000, 30_000]);
    expect(clock.now()).toBe(start + 35_000);
  });

  it('runs an overdue event in the next step, at the current time', () => {
    const clock = standing();
    clock.step(5_000);
    const times: number[] = [];
    clock.at(start, () => times.push(clock.now() - start));
    clock.step(0);
    expect(times).toEqual([5_000]);
  });

  it('does not run an event that was cancelled, even by another event at the same time', () => {
    const clock = standing();
    const kept: string[] = [];
    const second = { cancel: () => {} };
    clock.after(10, () => {
      kept.push('first');
      second.cancel();
    });
    Object.assign(second, { cancel: clock.after(10, () => kept.push('second')).cancel });
    clock.after(20, () => kept.push('third')).cancel();
    clock.step(100);
    expect(kept).toEqual(['first']);
  });

  it('continues after an event throws an error', () => {
    const clock = standing();
    const kept: number[] = [];
    clock.after(10, () => {
      throw new Error('broken');
    });
    clock.after(20, () => kept.push(clock.now() - start));
    expect(() => clock.step(15)).toThrow('broken');
    clock.step(30);
    expect(kept).toEqual([20]);
  });

  it('resolves a sleep when the time is reached', async () => {
    const clock = standing();
    const slept = clock.sleep(60_000).then(() => clock.now() - start);
    clock.step(60_000);
    expect(await slept).toBe(60_000);
  });
});

describe('a clock that advances automatically', () => {
  it('runs events at exactly their time', async () => {
    const clock = new Clock({ speed: 1000, start });
    const at = await new Promise<number>((resolve) => {
      clock.at(start + 20_000, () => resolve(clock.now()));
    });
    expect(at).toBe(start + 20_000);
    expect(clock.now()).toBeGreaterThanOrEqual(start + 20_000);
    clock.stop();
  });

  it('runs due events when it has to catch up, even while the event loop is busy', () => {
    const clock = new Clock({ speed: 1_000, start });
    let kept = 0;
    clock.at(start + 10_000, () => {
      kept = clock.now();
    });
    while (clock.now() < start + 10_000);
    expect(kept).toBe(0);
    clock.catchUp();
    expect(kept).toBe(start + 10_000);
    clock.stop();
  });

  it('continues from its current time when its speed is changed', () => {
    const clock = new Clock({ speed: 0, start });
    clock.step(7_000);
    clock.setSpeed(1);
    expect(clock.now() - start).toBeGreaterThanOrEqual(7_000);
    expect(clock.now() - start).toBeLessThan(17_000);
    clock.setSpeed(0);
    const stopped = clock.now();
    clock.step(1);
    expect(clock.now() - stopped).toBe(1);
  });

  it('lets the process end after it is stopped', () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const clock = new Clock({ speed: 1, start });
    const before = timers();
    clock.after(1e9, () => {});
    expect(timers()).toBe(before + 1);
    clock.stop();
    expect(timers()).toBe(before);
  });
});
