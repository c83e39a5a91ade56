import { describe, expect, it } from '@jest/globals';
import type { Observation } from '../../../src/controller/controller.ts';
import { ownDeployment } from '../../../src/controller/ecs/assess.ts';
import { arnOf, deployment, idOf, rolling, service, serviceDeployment, T0 } from '../shapes.ts';
import {
  before,
  type Case,
  first,
  held,
  inProgress,
  MINUTE,
  monitored,
  newer,
  outcome,
  rollingBack,
  start,
  step,
  stopped,
  succeeded,
} from './next-cases.ts';
import type { Row } from './row.ts';

describe('a rollout that has completed', () => {
  it.each<[string, Case, [effect: string, state: string]]>([
    ['is monitored', { rollout: monitored, observation: succeeded }, ['wait', 'verifying']],
    ['is deployed if nothing fails', { rollout: monitored, observation: succeeded, minutes: 2 }, ['wait', 'deployed']],
    [
      'is rolled back when two tasks fail',
      { rollout: monitored, observation: succeeded, facts: { failing: 'two failed' } },
      ['restore', 'restoring'],
    ],
    [
      'is superseded if another version is deployed during monitoring',
      { rollout: monitored, observation: { ...succeeded, service: newer(3) } },
      ['wait', 'superseded'],
    ],
    [
      'is superseded, and not rolled back, if it fails after another version was deployed',
      { rollout: monitored, observation: { ...succeeded, service: newer(3) }, facts: { failing: 'two failed' } },
      ['wait', 'superseded'],
    ],
    [
      'is superseded if another version is deployed while other services of the step are in progress',
      {
        rollout: { ...monitored, monitorMs: 0 },
        policy: { together: true },
        facts: { others: { open: true } },
        observation: { ...succeeded, service: newer(3) },
      },
      ['wait', 'superseded'],
    ],
    [
      'is deployed although another version begins to replace it, if all checks have ended',
      { rollout: { ...monitored, monitorMs: 0 }, observation: { ...succeeded, service: newer(3) } },
      ['wait', 'deployed'],
    ],
    [
      'continues to be followed if its own revision is deployed again',
      { rollout: monitored, observation: { ...succeeded, service: newer(2) } },
      ['wait', 'verifying'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(outcome(given)).toEqual(expected);
  });

  it.each<[string, Observation['service'], [effect: string, state: string]]>([
    [
      'is being rolled back if the old deployment is PRIMARY again and in progress',
      service([
        deployment(1, { rolloutState: 'IN_PROGRESS', updatedAt: T0 + 90 }),
        rolling(2, { status: 'ACTIVE', rolloutState: 'FAILED' }),
      ]),
      ['wait', 'ecs-rollback'],
    ],
    [
      'has been rolled back if the old deployment is PRIMARY again and completed',
      service([deployment(1, { updatedAt: T0 + 90 })]),
      ['wait', 'rolled-back'],
    ],
    ['remains deployed if the read is from before our update', before, ['wait', 'deployed']],
  ])('according to deployments[] alone %s', (_name, seen, expected) => {
    const observation = { ...(seen && { service: seen }) };
    expect(outcome({ rollout: monitored, observation, minutes: 2 })).toEqual(expected);
  });

  it('according to deployments[] alone is in progress while the service deployment bakes', () => {
    const bare = step({ policy: { smoke: true }, observation: { service: service([deployment(2)]) } }).rollout;
    expect(bare).toMatchObject({ phase: 'verifying', completionSeenAt: MINUTE });
    const baking = { service: service([deployment(2)]), serviceDeployment: serviceDeployment('IN_PROGRESS') };
    const { rollout, effect } = step({ rollout: bare, policy: { smoke: true }, observation: baking, minutes: 2 });
    expect([effect, rollout.phase, rollout.completionSeenAt]).toEqual([undefined, 'rolling-out', undefined]);
    const sure = step({ policy: { smoke: true }, observation: succeeded }).rollout;
    expect(outcome({ rollout: sure, policy: { smoke: true }, observation: baking, minutes: 2 })).toEqual([
      'smoke-test',
      'verifying',
    ]);
  });

  it('according to an earlier read is not deployed if ECS has started to roll it back since', () => {
    const left = service([
      deployment(1, { rolloutState: 'IN_PROGRESS', updatedAt: T0 + 90 }),
      rolling(2, { status: 'ACTIVE', rolloutState: 'FAILED' }),
    ]);
    const { rollout } = step({ observation: { service: left } });
    expect(rollout.phase).toBe('ecs-rollback');
    const late: Observation = { service: service([deployment(2)]) };
    expect(outcome({ rollout, observation: late, minutes: 2 })).toEqual(['wait', 'ecs-rollback']);
    const after: Observation = { service: service([deployment(1, { updatedAt: T0 + 120 })]) };
    expect(outcome({ rollout, observation: after, minutes: 3 })).toEqual(['wait', 'rolled-back']);
  });

  it('is rolled back from the newer deployment if another tool deployed the same revision again', () => {
    const observation = { ...succeeded, service: newer(2) };
    const { rollout, effect } = step({ rollout: monitored, observation, facts: { failing: 'two failed' } });
    expect([effect, rollout.own.id]).toEqual(['restore', idOf(3)]);
  });
});

describe('a rollout in progress', () => {
  it.each<[string, Case, [effect: string, state: string]]>([
    ['continues within its time limit', { minutes: 29.99 }, ['wait', 'rolling-out']],
    [
      'is left at its deadline if one of its tasks is healthy',
      { minutes: 30, facts: { healthy: true } },
      ['wait', 'timed-out'],
    ],
    [
      'is rolled back at its deadline if no task is healthy',
      { minutes: 30, facts: { healthy: false } },
      ['stop', 'ecs-rollback'],
    ],
    ['is left at its deadline if its health was not read', { minutes: 30 }, ['wait', 'timed-out']],
    [
      'is rolled back at its deadline with on-timeout: rollback, healthy or not',
      { minutes: 30, facts: { healthy: true }, policy: { onTimeout: 'rollback' } },
      ['stop', 'ecs-rollback'],
    ],
    [
      'is left at its deadline with on-timeout: leave',
      { minutes: 30, facts: { healthy: false }, policy: { onTimeout: 'leave' } },
      ['wait', 'timed-out'],
    ],
    [
      'is left at its deadline without a healthy task while a pause hook holds it for a person',
      { minutes: 30, facts: { healthy: false }, observation: held },
      ['wait', 'timed-out'],
    ],
    [
      'times out if there is nothing to roll back to',
      { rollout: first, minutes: 30, facts: { healthy: false } },
      ['wait', 'timed-out'],
    ],
    [
      'is deployed if it has completed at its deadline',
      { minutes: 30, observation: succeeded, facts: { healthy: false } },
      ['wait', 'deployed'],
    ],
    ['is rolled back with a permanent cause', { facts: { permanent: 'no image' } }, ['stop', 'ecs-rollback']],
    [
      'is not rolled back with a permanent cause if fail-fast is off',
      { facts: { permanent: 'no image' }, policy: { failFast: false } },
      ['wait', 'rolling-out'],
    ],
    [
      'fails with a permanent cause and is left with on-failure: leave',
      { facts: { permanent: 'no image' }, policy: { onFailure: 'leave' } },
      ['wait', 'failed'],
    ],
    [
      'fails with a permanent cause with nothing to roll back to',
      { rollout: first, facts: { permanent: 'no image' } },
      ['wait', 'failed'],
    ],
    ['is rolled back with an update if ECS does not roll back', { observation: stopped }, ['restore', 'restoring']],
    [
      'fails and is left with on-failure: leave',
      { observation: stopped, policy: { onFailure: 'leave' } },
      ['wait', 'failed'],
    ],
    ['fails with nothing to roll back to', { rollout: first, observation: stopped }, ['wait', 'failed']],
    [
      "follows ECS's rollback even with on-failure: leave",
      { observation: rollingBack, policy: { onFailure: 'leave' } },
      ['wait', 'ecs-rollback'],
    ],
    ['is left when cancelled', { facts: { cancelled: true } }, ['wait', 'cancelled']],
    [
      'is rolled back when cancelled with on-cancel: rollback',
      { facts: { cancelled: true }, policy: { onCancel: 'rollback' } },
      ['stop', 'ecs-rollback'],
    ],
    [
      'is left when cancelled with nothing to roll back to',
      { rollout: first, facts: { cancelled: true }, policy: { onCancel: 'rollback' } },
      ['wait', 'cancelled'],
    ],
    [
      'is deployed if it has completed before the cancellation',
      { observation: succeeded, facts: { cancelled: true } },
      ['wait', 'deployed'],
    ],
    [
      'is left when cancelled during monitoring',
      { rollout: { ...start, monitorMs: MINUTE }, observation: succeeded, facts: { cancelled: true } },
      ['wait', 'deployed'],
    ],
    [
      'is rolled back with an update when cancelled during monitoring with on-cancel: rollback',
      {
        rollout: { ...start, monitorMs: MINUTE },
        observation: succeeded,
        facts: { cancelled: true },
        policy: { onCancel: 'rollback' },
      },
      ['restore', 'restoring'],
    ],
    [
      'is rolled back with an update when cancelled before its smoke test has passed with on-cancel: rollback',
      { observation: succeeded, facts: { cancelled: true }, policy: { onCancel: 'rollback', smoke: true } },
      ['restore', 'restoring'],
    ],
    [
      'is rolled back with an update when cancelled while it waits for the other services with on-cancel: rollback',
      {
        observation: succeeded,
        facts: { cancelled: true, others: { open: true } },
        policy: { onCancel: 'rollback', together: true },
      },
      ['restore', 'restoring'],
    ],
    [
      'is rolled back together with a failed service, even after a cancellation that leaves deployments',
      { facts: { cancelled: true, others: { failed: 'api failed.', open: true } }, policy: { together: true } },
      ['stop', 'ecs-rollback'],
    ],
    [
      'is rolled back together with a failed service although it has completed, even after a cancellation that leaves deployments',
      {
        observation: succeeded,
        facts: { cancelled: true, others: { failed: 'api failed.', open: true } },
        policy: { together: true },
      },
      ['restore', 'restoring'],
    ],
    [
      'is deployed if it was verified before the cancellation that requests a rollback',
      { observation: succeeded, facts: { cancelled: true }, policy: { onCancel: 'rollback' } },
      ['wait', 'deployed'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(outcome(given)).toEqual(expected);
  });

  it('continues to follow a revision that another tool deploys again, without a second update of ours', () => {
    const again = rolling(3, { taskDefinition: arnOf(2), createdAt: start.own.createdAt + 60 });
    const { rollout } = step({ observation: { service: service([again]) } });
    expect(rollout).toMatchObject({ phase: 'rolling-out', own: { id: idOf(3), taskDefinition: arnOf(2) } });
  });
});

describe('a rollout that is rolled back', () => {
  const ecsRollingBack = step({ facts: { permanent: 'no image' } }).rollout;

  it.each<[string, Case, [effect: string, state: string]]>([
    ['waits for ECS', { observation: rollingBack, minutes: 15.9 }, ['wait', 'ecs-rollback']],
    ['has its own time limit', { observation: rollingBack, minutes: 16 }, ['wait', 'rollback-failed']],
    [
      'reports rolled-back when the previous revision is active',
      { observation: { serviceDeployment: serviceDeployment('ROLLBACK_SUCCESSFUL') } },
      ['wait', 'rolled-back'],
    ],
    [
      "reports rollback-failed when ECS's rollback fails",
      { observation: { serviceDeployment: serviceDeployment('ROLLBACK_FAILED') } },
      ['wait', 'rollback-failed'],
    ],
    ['reports deployed if it had completed before the stop', { observation: succeeded }, ['wait', 'deployed']],
    [
      'gets a restoring update if it had completed before the stop and another service failed',
      {
        observation: succeeded,
        facts: { others: { failed: 'api failed.', open: false } },
        policy: { together: true },
      },
      ['restore', 'restoring'],
    ],
    [
      'gets a restoring update if ECS has ended the deployment without a rollback',
      { observation: stopped },
      ['restore', 'restoring'],
    ],
    [
      'reports rollback-failed if no time remains for a restoring update',
      { observation: stopped, minutes: 16 },
      ['wait', 'rollback-failed'],
    ],
    [
      'is requested again from ECS if the first call failed, even after a cancellation that leaves deployments',
      { rollout: { ...ecsRollingBack, phase: 'rolling-out' }, facts: { cancelled: true } },
      ['stop', 'ecs-rollback'],
    ],
    [
      'sends a restoring update that was decided, although the deployment has completed',
      {
        rollout: {
          ...start,
          mustRestore: 'It crashes.',
          phase: 'verifying',
          completionSeenAt: 0,
          rollbackStartedAt: MINUTE,
          trigger: 'failed',
        },
      },
      ['restore', 'restoring'],
    ],
    [
      'is left to ECS when the job is cancelled',
      { observation: rollingBack, facts: { cancelled: true } },
      ['wait', 'cancelled'],
    ],
    [
      'is left unchanged after somebody has replaced it',
      { observation: { ...stopped, service: service([rolling(3, { createdAt: start.own.createdAt + 60 })]) } },
      ['wait', 'superseded'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(outcome({ rollout: ecsRollingBack, ...given })).toEqual(expected);
  });

  const asked: Row = { ...ecsRollingBack, stop: { tries: 1, acceptedAt: MINUTE } };
  const stopping: Observation = { serviceDeployment: serviceDeployment('STOP_REQUESTED') };
  it.each<[string, Case, [effect: string, state: string]]>([
    ['waits a minute for ECS to start the rollback', { minutes: 1.99 }, ['wait', 'ecs-rollback']],
    ['gets a restoring update if ECS does not start the rollback', {}, ['restore', 'restoring']],
    ['waits if ECS has started to stop the deployment', { observation: stopping }, ['wait', 'ecs-rollback']],
    ['waits if nothing could be read', { observation: {} }, ['wait', 'ecs-rollback']],
    ['waits if ECS rolls back', { observation: rollingBack }, ['wait', 'ecs-rollback']],
    ['waits until our request has a response', { rollout: ecsRollingBack, minutes: 9 }, ['wait', 'ecs-rollback']],
  ])('at our request %s', (_name, given, expected) => {
    expect(outcome({ rollout: asked, minutes: 2, ...given })).toEqual(expected);
  });

  it.each<[string, Observation, Partial<Row>, true | undefined]>([
    ['in progress if ECS rolls back', rollingBack, {}, true],
    ['not in progress if ECS did not start it', inProgress, {}, undefined],
    ['in progress if the last poll with a result showed it', {}, { isRollbackSeen: true }, true],
    ['not in progress if no poll showed it', {}, {}, undefined],
  ])('too slowly reports the rollback as %s', (_name, observation, more, left) => {
    const { rollout } = step({ rollout: { ...ecsRollingBack, ...more }, observation, minutes: 16 });
    expect([rollout.verdict, rollout.isRollbackInProgress]).toEqual(['rollback-failed', left]);
  });

  const restored = ownDeployment(rolling(4, { taskDefinition: arnOf(1) }), service([rolling(2)]));
  const restoring: Row = { ...step({ observation: stopped }).rollout, restored };

  it.each<[string, Case, [effect: string, state: string]]>([
    [
      'reports rolled-back when the restoring update has completed',
      { observation: succeeded },
      ['wait', 'rolled-back'],
    ],
    ['continues while the restoring update is in progress', { observation: inProgress }, ['wait', 'restoring']],
    ['reports rollback-failed if the restoring update fails', { observation: stopped }, ['wait', 'rollback-failed']],
    [
      'reports rollback-failed if the restoring update times out',
      { observation: inProgress, minutes: 16 },
      ['wait', 'rollback-failed'],
    ],
  ])('with our restoring update %s', (_name, given, expected) => {
    expect(outcome({ rollout: restoring, ...given })).toEqual(expected);
  });
});
