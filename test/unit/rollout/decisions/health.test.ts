import { describe, expect, it } from '@jest/globals';
import type { Task } from '../../../../src/ecs/model.ts';
import { healthByCounts, isHealthy, type TaskHealth } from '../../../../src/rollout/healthy.ts';
import { deployment, idOf, rolling, service, stopped, T0 } from '../../shapes.ts';

/* The facts that determine at the timeout whether a deployment is left or rolled back. */

describe('the counts of our deployment at the timeout', () => {
  it.each([
    ['show that it is unhealthy if the last task failed', { failedTasks: 1, desiredCount: 2 }, false],
    [
      'show that it is unhealthy if the last task failed, although no task is desired',
      { failedTasks: 1, desiredCount: 0 },
      false,
    ],
    ['show that it is healthy if no task is desired', { failedTasks: 0, desiredCount: 0 }, true],
    ['show nothing if no desired task failed', { failedTasks: 0, desiredCount: 1 }, undefined],
    ['show nothing if ECS returns no count of failures', { desiredCount: 1 }, undefined],
  ])('%s', (_statement, counts, expected) => {
    expect(healthByCounts(rolling(2, counts))).toBe(expected);
  });
});

const task = (more: Partial<Task> = {}): Task =>
  stopped({ lastStatus: 'RUNNING', stoppedAt: undefined, ...more } as Partial<Task>);
const crashed = (at: number, more: Partial<Task> = {}) =>
  stopped({ stopCode: 'EssentialContainerExited', stoppedAt: T0 + at, ...more });
const health = ({ deployment: ours = rolling(2, { runningCount: 1 }), ...more }: Partial<TaskHealth>) =>
  isHealthy({ service: service([ours, deployment(1, { status: 'ACTIVE' })]), deployment: ours, stopped: [], ...more });

describe('our tasks at the timeout', () => {
  it.each<[statement: string, read: Partial<TaskHealth>, expected: boolean | undefined]>([
    [
      'are healthy if a container health check passes, whatever their age',
      { ours: [task({ healthStatus: 'HEALTHY', startedAt: T0 })], now: T0 + 1 },
      true,
    ],
    [
      'are healthy 40 s after they are RUNNING without a check',
      { ours: [task({ startedAt: T0 })], now: T0 + 40 },
      true,
    ],
    [
      'are not healthy 39 s after they are RUNNING without a check',
      { ours: [task({ startedAt: T0 })], now: T0 + 39 },
      false,
    ],
    ['are not healthy before they have started', { ours: [task()], now: T0 + 400 }, false],
    [
      'are not healthy if the check fails, whatever their age',
      { ours: [task({ healthStatus: 'UNHEALTHY', startedAt: T0 })], now: T0 + 400 },
      false,
    ],
    [
      'are healthy if one of them is healthy',
      { ours: [task({ startedAt: T0 + 399 }), task({ startedAt: T0 })], now: T0 + 400 },
      true,
    ],
    ['are not healthy if none runs', { ours: [], now: T0 }, false],
    ['could not be observed if they cannot be read and the service has a running task', { now: T0 }, undefined],
    [
      'are not healthy if they cannot be read and the service has no running task',
      { deployment: rolling(2), now: T0 },
      false,
    ],
    [
      'are not healthy while they keep failing',
      { ours: [task({ startedAt: T0 })], stopped: [crashed(50), crashed(100)], now: T0 + 150 },
      false,
    ],
    [
      'are healthy after they have stopped failing',
      { ours: [task({ startedAt: T0 })], stopped: [crashed(50), crashed(100)], now: T0 + 300 },
      true,
    ],
    [
      'are healthy although tasks of another deployment keep failing',
      {
        ours: [task({ startedAt: T0 })],
        stopped: [crashed(50, { startedBy: idOf(1) }), crashed(100, { startedBy: idOf(1) })],
        now: T0 + 150,
      },
      true,
    ],
  ])('%s', (_statement, read, expected) => {
    expect(health(read)).toBe(expected);
  });
});

describe('the newest time that ECS showed, if the response has no time,', () => {
  const young = rolling(2, { runningCount: 1, createdAt: T0, updatedAt: T0 });
  const old = deployment(1, { status: 'ACTIVE', createdAt: T0, updatedAt: T0 });
  const at = (more: Partial<TaskHealth>) =>
    isHealthy({ service: service([young, old]), deployment: young, stopped: [], ...more });
  it.each<[statement: string, read: Partial<TaskHealth>, expected: boolean | undefined]>([
    ['is the start of another task', { ours: [task({ startedAt: T0 }), task({ startedAt: T0 + 40 })] }, true],
    ['is that of the service if no task is newer', { ours: [task({ startedAt: T0 - 40 })] }, true],
    ['is that of the service, even if a task is then only 39 s old', { ours: [task({ startedAt: T0 - 39 })] }, false],
    [
      'is when a stopped task began to stop',
      { ours: [task({ startedAt: T0 })], stopped: [stopped({ stoppingAt: T0 + 40, stoppedAt: T0 + 30 })] },
      true,
    ],
    [
      'is not the time at which a task stopped, if that task began to stop earlier',
      { ours: [task({ startedAt: T0 })], stopped: [stopped({ stoppingAt: T0 + 39, stoppedAt: T0 + 99 })] },
      false,
    ],
    [
      'is the time at which a task stopped, if that task has no other end time',
      { ours: [task({ startedAt: T0 })], stopped: [stopped({ stoppedAt: T0 + 40 })] },
      true,
    ],
    ['is also used without running tasks, and shows nothing about health', {}, undefined],
  ])('%s', (_statement, read, expected) => {
    expect(at(read)).toBe(expected);
  });
});
