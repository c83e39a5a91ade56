import { describe, expect, it } from '@jest/globals';
import type { Assessment, PollResult } from '../../../../src/controller/controller.ts';
import type { Task } from '../../../../src/ecs/model.ts';
import { countedTasks, othersOf, type PollContext, pollFactsOf } from '../../../../src/rollout/poll-facts.ts';
import type { Rollout, State } from '../../../../src/rollout/state.ts';
import { otherServiceFailed } from '../../../sentences/rollout.ts';
import { deployment, rolling, service, stopped, T0 } from '../../shapes.ts';
import { type Row, rolloutOf } from '../row.ts';
import { monitored, start } from './step.ts';

/* The facts of a poll, as `advance` receives them: only what was read. */

const ASSESSMENT = { where: 'here' } as Assessment;
const tasksOf = (...tasks: Task[]) => new Map(tasks.map((task) => [task.taskArn, task]));
const missing = () =>
  stopped({
    stopCode: 'TaskFailedToStart',
    stoppedReason: 'CannotPullContainerError: failed to resolve ref web:2: web:2: not found',
  });
const crashed = (at = 1, more: Partial<Task> = {}) =>
  stopped({
    stopCode: 'EssentialContainerExited',
    startedAt: T0 + at - 1,
    stoppedAt: T0 + at,
    containers: [{ name: 'web', exitCode: 1 }],
    ...more,
  });

function facts(
  row: Partial<Row>,
  context: Omit<PollContext, 'rollout' | 'tasks'> & { tasks?: PollContext['tasks'] } = {},
  result?: Omit<PollResult, 'throttled'>,
  cancelled = false,
) {
  const rollout = rolloutOf({ ...start, ...row });
  return pollFactsOf(
    { tasks: new Map(), ...context, rollout },
    result && { ...result, throttled: false },
    () => ASSESSMENT,
    cancelled,
  );
}

describe('the facts of a poll', () => {
  it('are only an assessment and whether the job was cancelled, if nothing else happened', () => {
    expect(facts({})).toStrictEqual({ assessment: ASSESSMENT, cancelled: false });
    expect(facts({}, { service: service([rolling(2)]) }, { observation: {} }, true)).toStrictEqual({
      assessment: ASSESSMENT,
      cancelled: true,
    });
  });

  it('include an assessment of what was read, and none if the service was not read', () => {
    const seen: unknown[] = [];
    const read = { observation: { service: service([rolling(2)]) }, throttled: false };
    const assess = (_rollout: Rollout, observation: unknown) => {
      seen.push(observation);
      return ASSESSMENT;
    };
    for (const result of [undefined, read])
      pollFactsOf({ rollout: rolloutOf(start), tasks: new Map() }, result, assess, false);
    expect(seen).toStrictEqual([{}, read.observation]);
  });

  it('contain the reason why the service cannot be read, permanently or temporarily', () => {
    expect(facts({}, {}, { observation: {}, unobservable: 'Denied.' })).toStrictEqual({
      assessment: ASSESSMENT,
      unobservable: 'Denied.',
      cancelled: false,
    });
    expect(facts({}, {}, { observation: {}, unread: 'Late.' })).toStrictEqual({
      assessment: ASSESSMENT,
      unread: 'Late.',
      cancelled: false,
    });
  });

  it('show that the stopped tasks could not be read', () => {
    expect(facts({}, { tasksUnread: 'Rate exceeded.' }).tasksUnread).toBe(true);
  });

  it.each(['DRAINING', 'INACTIVE'])('show that a service with the status %s is being deleted', (status) => {
    expect(facts({}, { service: service([rolling(2)], { status }) }).gone).toBe(
      `The service is ${status}: it is being deleted.`,
    );
  });

  it.each<[statement: string, row: Partial<Row>, tasks: Task[], expected: RegExp | undefined]>([
    ['are permanent if two tasks have no image', {}, [missing(), missing()], /2 tasks/],
    ['are not permanent if one task has no image', {}, [missing()], undefined],
    [
      'are not permanent if the tasks failed before the update',
      { countFrom: T0 + 1_000_000 },
      [missing(), missing()],
      undefined,
    ],
    ['are permanent if the tasks failed after the update', { countFrom: T0 - 1 }, [missing(), missing()], /2 tasks/],
    [
      'are permanent if tasks without a health check crash more than twice per desired task',
      { unchecked: true },
      [crashed(), crashed(), crashed()],
      /3 tasks/,
    ],
    ['are not permanent if a health check detects crashes', {}, [crashed(), crashed(), crashed()], undefined],
    [
      'are not permanent if tasks without a health check crash twice per desired task',
      { unchecked: true },
      [crashed(), crashed()],
      undefined,
    ],
  ])('say that the failures of tasks %s', (_statement, row, tasks, expected) => {
    const { permanent } = facts(row, { service: service([rolling(2)]), tasks: tasksOf(...tasks) });
    if (expected) expect(permanent).toMatch(expected);
    else expect(permanent).toBeUndefined();
  });

  it('count crashes by the desired count of our deployment, not by that of another', () => {
    const crashes = tasksOf(crashed(), crashed(), crashed());
    const read = (ours: number, of: number) =>
      facts(
        { unchecked: true },
        {
          service: service([rolling(2, { desiredCount: ours }), deployment(1, { desiredCount: 1 })], {
            desiredCount: of,
          }),
          tasks: crashes,
        },
      ).permanent;
    expect(read(1, 5)).toMatch(/3 tasks/);
    expect(read(2, 1)).toBeUndefined();
  });

  it('count crashes by the desired count of the service if our deployment is not listed', () => {
    const crashes = tasksOf(crashed(), crashed(), crashed());
    const listed = (desiredCount: number) =>
      facts(
        { unchecked: true },
        { service: service([deployment(1, { desiredCount: 7 })], { desiredCount }), tasks: crashes },
      ).permanent;
    expect(listed(1)).toMatch(/3 tasks/);
    expect(listed(2)).toBeUndefined();
    expect(facts({ unchecked: true }, { tasks: crashes }).permanent).toBeUndefined();
  });

  it('include tasks that failed after completion only while the deployment is verified', () => {
    const late = tasksOf(crashed(100), crashed(101));
    const completed = { ...monitored, completedAt: T0 + 50 };
    expect(facts(completed, { tasks: late }).failing).toMatch(
      /^After the deployment had completed, 2 tasks failed: .+\.$/,
    );
    expect(facts({ ...completed, completedAt: T0 + 100 }, { tasks: late })).not.toHaveProperty('failing');
    expect(facts({ ...completed, phase: 'ecs-rollback', rollbackStartedAt: 1 }, { tasks: late })).not.toHaveProperty(
      'failing',
    );
  });
});

it('a poll counts all failures, or only those after the deployment was updated', () => {
  const [early, late] = [crashed(1), crashed(50)];
  const counted = (countFrom?: number) =>
    countedTasks({ ...rolloutOf(start), ...(countFrom !== undefined && { countFrom }) }, [early, late]);
  expect(counted()).toEqual([early, late]);
  expect(counted(T0 + 10)).toEqual([late]);
});

describe('the other services of the step', () => {
  const other = (state: State, name = 'api'): Rollout => ({ ...rolloutOf({ ...start, service: name }), state });
  const failed = (more: object = {}): State => ({ is: 'done', outcome: { verdict: 'failed', ...more } });
  const deployed: State = { is: 'done', outcome: { verdict: 'deployed' } };
  it.each<[statement: string, others: Rollout[], more: boolean, expected: object]>([
    ['are omitted if there are none', [], false, {}],
    ['are pending if more will start', [], true, { others: { open: true } }],
    ['are not pending if all have ended', [other(deployed)], false, { others: { open: false } }],
    ['are pending if all have ended and more will start', [other(deployed)], true, { others: { open: true } }],
    [
      'are pending while a service is in progress',
      [other(deployed), other({ is: 'rolling-out' })],
      false,
      { others: { open: true } },
    ],
    [
      'are not pending while a service is held at a stage',
      [other({ is: 'rolling-out', reached: true })],
      false,
      { others: { open: false } },
    ],
    ['are pending while a service is being verified', [other({ is: 'verifying' })], false, { others: { open: true } }],
    [
      'are not pending while a verified service is held',
      [other({ is: 'verifying', proven: true })],
      false,
      { others: { open: false } },
    ],
    [
      'are pending while a service is being rolled back',
      [other({ is: 'restoring', rollback: { trigger: 'failed' } })],
      false,
      { others: { open: true } },
    ],
    [
      'include the name of a service that failed',
      [other(failed())],
      false,
      { others: { service: 'api', failed: otherServiceFailed('api'), open: false } },
    ],
    [
      'include the name of the service that caused the failure of another service',
      [other(failed({ explanation: { reason: 'x', causedBy: 'worker' } }))],
      false,
      { others: { service: 'worker', failed: otherServiceFailed('worker'), open: false } },
    ],
  ])('%s', (_statement, others, more, expected) => {
    expect(othersOf(others, more)).toStrictEqual(expected);
  });
});
