import { describe, expect, it } from '@jest/globals';
import type { AssessedState, Observation } from '../../../../src/controller/controller.ts';
import { assessState, completedAtOf, ownDeployment } from '../../../../src/controller/ecs/assess.ts';
import { deployment, idOf, revisionArn, rolling, service, T0 } from '../../shapes.ts';
import { behind, start, succeeded } from './step.ts';

/* The conclusions from one read, at boundaries. */

describe('our ECS deployment', () => {
  it('lists each earlier deployment once, wherever that deployment was read', () => {
    const read = service([deployment(1), deployment(8, { status: 'ACTIVE' })]);
    const answer = service([rolling(2), deployment(9, { status: 'ACTIVE' }), ...(read.deployments ?? [])]);
    const ids = ownDeployment(rolling(2), read, answer).earlier.map(({ id }) => id);
    expect(ids).toEqual([idOf(9), idOf(1), idOf(8)]);
  });

  it('has no earlier deployment if the response listed none', () => {
    expect(ownDeployment(rolling(2), service([], { deployments: undefined as never })).earlier).toEqual([]);
  });

  it.each<[statement: string, observation: Observation, standing: boolean, expected: number | undefined]>([
    ['at its finishedAt', behind('SUCCESSFUL', { finishedAt: T0 + 90, updatedAt: T0 + 95 }), false, T0 + 90],
    ['at its updatedAt if it has no finishedAt', behind('SUCCESSFUL', { updatedAt: T0 + 95 }), false, T0 + 95],
    [
      'at the time of its own entry in deployments[] otherwise',
      { service: service([deployment(1, { updatedAt: T0 + 10 }), deployment(2, { updatedAt: T0 + 80 })]) },
      false,
      T0 + 80,
    ],
    [
      'at the time in deployments[] if it had completed before our update',
      { ...behind('SUCCESSFUL', { finishedAt: T0 - 90 }), service: service([deployment(2, { updatedAt: T0 + 80 })]) },
      true,
      T0 + 80,
    ],
    ['at an unknown time if no response has one', behind('IN_PROGRESS', { finishedAt: T0 }), false, undefined],
  ])('is treated as completed %s', (_statement, observation, isStanding, expected) => {
    const own = { ...start.own, ...(isStanding && { alreadyCompleted: { updatedAt: T0 - 900 } }) };
    expect(completedAtOf(own, observation)).toBe(expected);
  });
});

describe('one observation', () => {
  const nothing = { rolloutStateReason: undefined as never };
  const oursFailed = rolling(2, { rolloutState: 'FAILED', rolloutStateReason: 'Tasks failed.' });
  const back = deployment(1, { rolloutState: 'IN_PROGRESS', updatedAt: T0 + 60 });
  const fallback = 'ECS rolled back to the previous deployment.';

  it.each<[statement: string, observation: Observation, expected: Partial<AssessedState>]>([
    [
      'STOPPED without a newer deployment, while ours is FAILED',
      { service: service([oursFailed]), ...behind('STOPPED') },
      { is: 'failed', reason: 'Tasks failed.' },
    ],
    [
      'STOPPED with an older PRIMARY deployment that did not exist at our update',
      { service: service([rolling(9, { createdAt: T0 - 50, updatedAt: T0 - 50 })]), ...behind('STOPPED') },
      { is: 'in-progress' },
    ],
    [
      'FAILED without a reason from ECS',
      { service: service([{ ...oursFailed, ...nothing }]) },
      { is: 'failed', reason: 'ECS reports that the deployment failed.' },
    ],
    [
      "a rollback with our deployment's reason",
      { service: service([back, { ...oursFailed, status: 'ACTIVE' }]) },
      { is: 'rolling-back', reason: 'Tasks failed.' },
    ],
    [
      "a rollback with the previous deployment's reason",
      { service: service([{ ...back, rolloutStateReason: 'Back.' }]) },
      { is: 'rolling-back', reason: 'Back.' },
    ],
    [
      'a rollback without a reason',
      { service: service([{ ...back, ...nothing }]) },
      { is: 'rolling-back', reason: fallback },
    ],
    [
      'a read in the same second as our update',
      { service: service([deployment(1, { updatedAt: T0 })]) },
      { is: 'in-progress' },
    ],
    ['a newer deployment from the same second as ours', { service: service([rolling(3)]) }, { is: 'superseded' }],
    [
      'a rollback by its own reason',
      behind('ROLLBACK_IN_PROGRESS', { rollback: { reason: 'Asked.' } }),
      { is: 'rolling-back', reason: 'Asked.' },
    ],
    [
      'a triggered circuit breaker without a reason',
      behind('ROLLBACK_IN_PROGRESS', { deploymentCircuitBreaker: { status: 'TRIGGERED' } }),
      { is: 'rolling-back', reason: 'The deployment circuit breaker was triggered.' },
    ],
    [
      'a failure without any reason',
      behind('ROLLBACK_IN_PROGRESS', {
        deploymentCircuitBreaker: { status: 'MONITORING' },
        rollback: { serviceRevisionArn: revisionArn(1) },
      }),
      { is: 'rolling-back', reason: 'No reason reported by ECS.' },
    ],
  ])('is enough to assess %s', (_statement, observation, expected) => {
    expect(assessState(start.own, observation)).toMatchObject(expected);
  });

  it('never shows a deployment that existed before ours as newer', () => {
    const own = ownDeployment(rolling(2), service([deployment(1), deployment(8, { status: 'ACTIVE' })]));
    const same = deployment(8, { createdAt: T0, updatedAt: T0 });
    expect(assessState(own, { ...succeeded, service: service([same]) })).toEqual({ is: 'completed' });
  });
});
