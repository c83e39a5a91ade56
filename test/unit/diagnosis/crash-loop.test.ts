import { describe, expect, it } from '@jest/globals';
import { crashLoop, failureAfterCompletion, keepsFailing } from '../../../src/diagnosis/crash-loop.ts';
import { hasHealthCheck } from '../../../src/ecs/health-check.ts';
import type { Task } from '../../../src/ecs/model.ts';
import { idOf, stopped, T0 } from '../shapes.ts';

/**
 * A task that was RUNNING at `start` and exited the given number of seconds later; ECS records its end ten seconds
 * after that.
 */
const exited = (start: number, after: number, more: Partial<Task> = {}) =>
  stopped({
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    containers: [{ name: 'web', exitCode: 3 }],
    startedAt: T0 + start,
    executionStoppedAt: T0 + start + after,
    stoppingAt: T0 + start + after,
    stoppedAt: T0 + start + after + 10,
    ...more,
  });
const spot = (at: number) =>
  stopped({ stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.', stoppingAt: T0 + at });
const COMPLETED = T0 + 100;

describe('the check for failures after completion', () => {
  it.each<[string, readonly Task[], number | undefined]>([
    ['counts two tasks that ended after the completion', [exited(95, 6), exited(101, 5)], 2],
    ['ignores a single task', [exited(101, 5)], undefined],
    [
      'ignores tasks that ended before the completion and that ECS recorded as stopped after it',
      [exited(90, 5), exited(91, 5), exited(92, 5)],
      undefined,
    ],
    [
      'ignores a single task after the completion if the other task ended before it',
      [exited(90, 5), exited(101, 5)],
      undefined,
    ],
    ['ignores a task that ended in the same second', [exited(95, 5), exited(95, 5)], undefined],
    [
      'ignores tasks without an end time',
      [1, 2].map(() => stopped({ stopCode: 'EssentialContainerExited', stoppedAt: undefined as never })),
      undefined,
    ],
    ['ignores tasks that the platform terminated', [spot(101), spot(102)], undefined],
    [
      'ignores tasks of another deployment',
      [exited(101, 5, { startedBy: idOf(1) }), exited(101, 5, { startedBy: idOf(1) })],
      undefined,
    ],
  ])('%s', (_name, tasks, count) => {
    expect(failureAfterCompletion(tasks, idOf(2), COMPLETED)?.count).toBe(count);
  });

  it('finds nothing if the completion time is unknown', () => {
    expect(failureAfterCompletion([exited(101, 5), exited(102, 5)], idOf(2), undefined)).toBeUndefined();
  });
});

describe('the check for tasks that keep failing', () => {
  const every = (seconds: number, times: number, life = 2) =>
    Array.from({ length: times }, (_, index) => exited(index * seconds, life));
  it.each<[string, readonly Task[], now: number, boolean]>([
    ['yes in a crash loop, although all tasks are running now', every(40, 10), 9 * 40 + 30, true],
    ['yes in a slow crash loop with a failure every two minutes', every(130, 5, 120), 4 * 130 + 250, true],
    ['yes right after two tasks have failed at the same time', [exited(0, 5), exited(0, 5)], 60, true],
    ['no if two tasks failed at the same time and none has failed since', [exited(0, 5), exited(0, 5)], 66, false],
    [
      'no after a time without failures that is much longer than the time between failures',
      every(40, 3),
      80 + 2 + 81,
      false,
    ],
    ['no if only one task failed', every(40, 1), 10, false],
    ['no if the platform terminated the tasks', [spot(10), spot(20)], 21, false],
  ])('answers %s', (_name, tasks, now, expected) => {
    expect(keepsFailing(tasks, idOf(2), T0 + now)).toBe(expected);
  });
});

describe('a crash loop that ECS does not end', () => {
  const loop = (count: number, life = 2) => Array.from({ length: count }, (_, index) => exited(index * 30, life));
  it.each<[string, readonly Task[], desired: number, boolean]>([
    ['is detected at the third exit of the only task', loop(3), 1, true],
    ['is not detected at the second exit of the only task', loop(2), 1, false],
    ['is detected at the fifth exit of two tasks', loop(5), 2, true],
    ['is not detected at the exit of the first ten tasks and of their replacements', loop(20), 10, false],
    ['is not detected if tasks ran longer than ECS waits for tasks', loop(9, 41), 1, false],
    [
      'is not detected if tasks did not start, because the circuit breaker counts them',
      [1, 2, 3].map(() => stopped({ stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: x' })),
      1,
      false,
    ],
  ])('%s', (_name, tasks, desired, expected) => {
    const found = crashLoop(tasks, idOf(2), desired);
    expect(found !== undefined).toBe(expected);
    if (found) expect(found).toMatch(/container 'web', exit code 3 \(\d tasks\)\.$/);
  });
});

it.each([
  ['of an essential container is used', [{ healthCheck: { command: ['CMD', 'true'] } }], true],
  ['of only a sidecar is ignored', [{}, { essential: false, healthCheck: { command: ['CMD', 'true'] } }], false],
  ['that is disabled is ignored', [{ healthCheck: { command: ['NONE'] } }], false],
])('a health check %s', (_name, containerDefinitions, expected) => {
  expect(hasHealthCheck({ containerDefinitions })).toBe(expected);
});
