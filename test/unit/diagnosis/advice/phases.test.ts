import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timingOf } from '../../../../src/diagnosis/advice/phases.ts';
import type { Task } from '../../../../src/ecs/model.ts';
import { T0 } from '../../shapes.ts';
import { completed, old, ours } from './completed-deployment.ts';

const secondsByPhase = (...parameters: Parameters<typeof timingOf>) =>
  Object.fromEntries(timingOf(...parameters).phases.map(({ name, seconds }) => [name, Math.round(seconds * 10) / 10]));

describe('the phases of a deployment', () => {
  it('cover the time from the start of the new tasks until the old tasks have stopped', () => {
    const tasks = [ours(10, 15, 45, 50), old(80)];
    expect(secondsByPhase(completed(100), tasks, 0)).toEqual({
      schedule: 10,
      provision: 5,
      pull: 30,
      create: 5,
      'health-check': 30,
      stop: 20,
    });
  });

  it('end with the slowest of the tasks that start together', () => {
    const tasks = [ours(10, 12, 20, 22), ours(10, 14, 60, 64), old(90)];
    const { phases } = timingOf(completed(90), tasks, 0);
    const pull = phases.find(({ name }) => name === 'pull');
    expect(pull).toMatchObject({ seconds: 46, median: 27, slowest: 46, slowestTask: tasks[1]?.taskArn });
  });

  it('separate draining from the shutdown of the program, according to how long a target drains', () => {
    const tasks = [ours(0, 5, 10, 10), old(20, 80)];
    expect(secondsByPhase(completed(80), tasks, 30)).toMatchObject({ drain: 30, stop: 30 });
    expect(secondsByPhase(completed(80), tasks, undefined)).toMatchObject({ drain: 60 });
    expect(secondsByPhase(completed(80), tasks, 0)).toMatchObject({ stop: 60 });
  });

  it('repeat for each batch', () => {
    const tasks = [ours(0, 5, 15, 20), ours(50, 55, 65, 70), old(50), old(100)];
    const timing = timingOf(completed(100), tasks, 0);
    expect({ batches: timing.batches, later: timing.laterBatchesSeconds }).toEqual({ batches: 2, later: 50 });
    expect(secondsByPhase(completed(100), tasks, 0)).toEqual({
      provision: 10,
      pull: 20,
      create: 10,
      'health-check': 60,
    });
  });

  it('are named after the stages and pauses of a strategy that shifts traffic', () => {
    const stages = [
      { stage: 'SCALE_UP', at: T0 + 5, isPaused: false },
      { stage: 'TEST_TRAFFIC_SHIFT', at: T0 + 60, isPaused: false },
      { stage: 'POST_TEST_TRAFFIC_SHIFT', at: T0 + 70, isPaused: true },
      { stage: 'PRODUCTION_TRAFFIC_SHIFT', at: T0 + 100, isPaused: false },
      { stage: 'BAKE_TIME', at: T0 + 120, isPaused: false },
      { stage: 'CLEAN_UP', at: T0 + 420, isPaused: false },
    ];
    const service = { deploymentConfiguration: { strategy: 'BLUE_GREEN' } };
    const tasks = [ours(10, 15, 25, 30)];
    expect(secondsByPhase(completed(430, { stages, service }), tasks, 0)).toEqual({
      schedule: 10,
      provision: 5,
      pull: 10,
      create: 5,
      'health-check': 30,
      shift: 30,
      pause: 30,
      bake: 300,
      complete: 10,
    });
  });

  it('include the time that was spent on tasks that failed before a task ran', () => {
    const failed = { ...ours(0, 5, 10, 12), lastStatus: 'STOPPED', stoppingAt: T0 + 40 };
    expect(secondsByPhase(completed(100), [failed, ours(50, 55, 60, 65)], 0)).toMatchObject({
      'failed-tasks': 40,
      schedule: 10,
    });
  });

  it('include an old task that is removed at the end as a separate phase', () => {
    const { stopping: leaving } = timingOf(completed(50), [ours(0, 5, 10, 20), old(50), old(10, 30)], 300);
    expect(leaving).toHaveLength(1);
  });

  const moments = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 4, maxLength: 4 });
  const task = fc.tuple(moments, fc.constantFrom('ours', 'old', 'failed', 'partial')).map(([times, kind]): Task => {
    const [a = 0, b = 0, c = 0, d = 0] = times.toSorted((x, y) => x - y);
    if (kind === 'old') return old(a, b);
    if (kind === 'failed') return { ...ours(a, b, c, c), stoppingAt: T0 + d };
    const { pullStartedAt: _, ...partial } = ours(a, b, c, d);
    return kind === 'partial' ? partial : ours(a, b, c, d);
  });

  it('add up to the total duration without overlapping, whatever the tasks did', () => {
    const drains = fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined });
    const length = fc.double({ min: 1, max: 600, noNaN: true });
    fc.assert(
      fc.property(fc.array(task, { maxLength: 12 }), length, drains, (tasks, seconds, drain) => {
        const { phases, seconds: whole } = timingOf(completed(seconds), tasks, drain);
        const sum = phases.reduce((total, phase) => total + phase.seconds, 0);
        const shares = phases.reduce((total, phase) => total + phase.share, 0);
        expect(sum).toBeCloseTo(whole, 3);
        expect(shares).toBeCloseTo(1, 3);
        const intervals = phases.flatMap((phase) => phase.intervals).toSorted((x, y) => x.from - y.from);
        for (const [index, { from }] of intervals.entries()) {
          if (index > 0) expect(from).toBe(intervals[index - 1]?.to);
        }
      }),
    );
  });
});
