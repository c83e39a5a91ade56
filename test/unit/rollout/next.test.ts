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
    [
      'has proven itself when nothing fails',
      { rollout: monitored, observation: succeeded, minutes: 2 },
      ['wait', 'deployed'],
    ],
    [
      'rolls back when two tasks fail',
      { rollout: monitored, observation: succeeded, facts: { failing: 'two failed' } },
      ['restore', 'restoring'],
    ],
    [
      'is superseded when another version comes while it is monitored',
      { rollout: monitored, observation: { ...succeeded, service: newer(3) } },
      ['wait', 'superseded'],
    ],
    [
      'is superseded, and nobody rolls back, when another version came and it failed',
      { rollout: monitored, observation: { ...succeeded, service: newer(3) }, facts: { failing: 'two failed' } },
      ['wait', 'superseded'],
    ],
    [
      'is superseded when another version comes while the others of its list are open',
      {
        rollout: { ...monitored, monitorMs: 0 },
        policy: { together: true },
        facts: { others: { open: true } },
        observation: { ...succeeded, service: newer(3) },
      },
      ['wait', 'superseded'],
    ],
    [
      'is deployed though another version begins to replace it, when nothing was to come',
      { rollout: { ...monitored, monitorMs: 0 }, observation: { ...succeeded, service: newer(3) } },
      ['wait', 'deployed'],
    ],
    [
      'is still followed when its own revision is sent again',
      { rollout: monitored, observation: { ...succeeded, service: newer(2) } },
      ['wait', 'verifying'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(outcome(given)).toEqual(expected);
  });

  it.each<[string, Observation['service'], [effect: string, state: string]]>([
    [
      'is still on its way',
      service([
        deployment(1, { rolloutState: 'IN_PROGRESS', updatedAt: T0 + 90 }),
        rolling(2, { status: 'ACTIVE', rolloutState: 'FAILED' }),
      ]),
      ['wait', 'ecs-rollback'],
    ],
    ['has ended', service([deployment(1, { updatedAt: T0 + 90 })]), ['wait', 'rolled-back']],
    ['is what a read from before our update shows', before, ['wait', 'deployed']],
  ])(
    'that only deployments[] shows as completed is rolled back when ECS rolls it back: it %s',
    (_name, seen, expected) => {
      const observation = { ...(seen && { service: seen }) };
      expect(outcome({ rollout: monitored, observation, minutes: 2 })).toEqual(expected);
    },
  );

  it('that only deployments[] shows as completed is in progress once the service deployment is seen to bake', () => {
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

  it('is not reported for a deployment that ECS has rolled back from, by an earlier read', () => {
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

  it('rolls back from the deployment that sent its revision again', () => {
    const observation = { ...succeeded, service: newer(2) };
    const { rollout, effect } = step({ rollout: monitored, observation, facts: { failing: 'two failed' } });
    expect([effect, rollout.own.id]).toEqual(['restore', idOf(3)]);
  });
});

describe('a rollout in progress', () => {
  it.each<[string, Case, [effect: string, state: string]]>([
    ['rolls within its time', { minutes: 29.99 }, ['wait', 'rolling-out']],
    [
      'is left at its deadline while a task of it is healthy',
      { minutes: 30, facts: { healthy: true } },
      ['wait', 'timed-out'],
    ],
    [
      'rolls back at its deadline when none is healthy',
      { minutes: 30, facts: { healthy: false } },
      ['stop', 'ecs-rollback'],
    ],
    ['is left at its deadline when its health was not asked for', { minutes: 30 }, ['wait', 'timed-out']],
    [
      'rolls back at its deadline, healthy or not, when requested',
      { minutes: 30, facts: { healthy: true }, policy: { onTimeout: 'rollback' } },
      ['stop', 'ecs-rollback'],
    ],
    [
      'is left at its deadline when requested',
      { minutes: 30, facts: { healthy: false }, policy: { onTimeout: 'leave' } },
      ['wait', 'timed-out'],
    ],
    [
      'is left at its deadline without a healthy task while a pause hook holds it for a person',
      { minutes: 30, facts: { healthy: false }, observation: held },
      ['wait', 'timed-out'],
    ],
    [
      'times out where there is nothing to roll back to',
      { rollout: first, minutes: 30, facts: { healthy: false } },
      ['wait', 'timed-out'],
    ],
    [
      'has completed at its deadline: no false timeout',
      { minutes: 30, observation: succeeded, facts: { healthy: false } },
      ['wait', 'deployed'],
    ],
    ['fails fast', { facts: { permanent: 'no image' } }, ['stop', 'ecs-rollback']],
    [
      'does not fail fast unless asked',
      { facts: { permanent: 'no image' }, policy: { failFast: false } },
      ['wait', 'rolling-out'],
    ],
    [
      'fails fast and stays when requested',
      { facts: { permanent: 'no image' }, policy: { onFailure: 'leave' } },
      ['wait', 'failed'],
    ],
    [
      'fails fast with nothing to roll back to',
      { rollout: first, facts: { permanent: 'no image' } },
      ['wait', 'failed'],
    ],
    ['rolls back with an update when ECS does not', { observation: stopped }, ['restore', 'restoring']],
    ['stays failed when requested', { observation: stopped, policy: { onFailure: 'leave' } }, ['wait', 'failed']],
    ['stays failed with nothing to roll back to', { rollout: first, observation: stopped }, ['wait', 'failed']],
    [
      'follows ECS back, also when asked to leave',
      { observation: rollingBack, policy: { onFailure: 'leave' } },
      ['wait', 'ecs-rollback'],
    ],
    ['is left when cancelled', { facts: { cancelled: true } }, ['wait', 'cancelled']],
    [
      'rolls back when cancelled as requested',
      { facts: { cancelled: true }, policy: { onCancel: 'rollback' } },
      ['stop', 'ecs-rollback'],
    ],
    [
      'is left when cancelled with nothing to roll back to',
      { rollout: first, facts: { cancelled: true }, policy: { onCancel: 'rollback' } },
      ['wait', 'cancelled'],
    ],
    ['has completed before the cancel', { observation: succeeded, facts: { cancelled: true } }, ['wait', 'deployed']],
    [
      'stays when cancelled while it is monitored',
      { rollout: { ...start, monitorMs: MINUTE }, observation: succeeded, facts: { cancelled: true } },
      ['wait', 'deployed'],
    ],
    [
      'rolls back with an update when cancelled while it is monitored, as requested',
      {
        rollout: { ...start, monitorMs: MINUTE },
        observation: succeeded,
        facts: { cancelled: true },
        policy: { onCancel: 'rollback' },
      },
      ['restore', 'restoring'],
    ],
    [
      'rolls back with an update when cancelled before its smoke test has passed, as requested',
      { observation: succeeded, facts: { cancelled: true }, policy: { onCancel: 'rollback', smoke: true } },
      ['restore', 'restoring'],
    ],
    [
      'rolls back with an update when cancelled while it waits for the others, as requested',
      {
        observation: succeeded,
        facts: { cancelled: true, others: { open: true } },
        policy: { onCancel: 'rollback', together: true },
      },
      ['restore', 'restoring'],
    ],
    [
      'rolls back together with one that failed, also after a cancel that leaves',
      { facts: { cancelled: true, others: { failed: 'api failed.', open: true } }, policy: { together: true } },
      ['stop', 'ecs-rollback'],
    ],
    [
      'rolls back together with one that failed though it has completed, also after a cancel that leaves',
      {
        observation: succeeded,
        facts: { cancelled: true, others: { failed: 'api failed.', open: true } },
        policy: { together: true },
      },
      ['restore', 'restoring'],
    ],
    [
      'has completed and is proven before the cancel that asks to roll back',
      { observation: succeeded, facts: { cancelled: true }, policy: { onCancel: 'rollback' } },
      ['wait', 'deployed'],
    ],
  ])('that is in progress %s', (_name, given, expected) => {
    expect(outcome(given)).toEqual(expected);
  });

  it('continues to follow a revision that another tool sent again, without a second update of ours', () => {
    const again = rolling(3, { taskDefinition: arnOf(2), createdAt: start.own.createdAt + 60 });
    const { rollout } = step({ observation: { service: service([again]) } });
    expect(rollout).toMatchObject({ phase: 'rolling-out', own: { id: idOf(3), taskDefinition: arnOf(2) } });
  });
});

describe('a rollout that is rolled back', () => {
  const ecsRollingBack = step({ facts: { permanent: 'no image' } }).rollout;

  it.each<[string, Case, [effect: string, state: string]]>([
    ['waits for ECS', { observation: rollingBack, minutes: 15.9 }, ['wait', 'ecs-rollback']],
    ['has a time of its own', { observation: rollingBack, minutes: 16 }, ['wait', 'rollback-failed']],
    [
      'is back',
      { observation: { serviceDeployment: serviceDeployment('ROLLBACK_SUCCESSFUL') } },
      ['wait', 'rolled-back'],
    ],
    [
      'is not back',
      { observation: { serviceDeployment: serviceDeployment('ROLLBACK_FAILED') } },
      ['wait', 'rollback-failed'],
    ],
    ['had completed before the stop: the stop lost the race', { observation: succeeded }, ['wait', 'deployed']],
    [
      'had completed before the stop, and rolls back together with one that failed',
      {
        observation: succeeded,
        facts: { others: { failed: 'api failed.', open: false } },
        policy: { together: true },
      },
      ['restore', 'restoring'],
    ],
    ['has ended and is rolled back with an update', { observation: stopped }, ['restore', 'restoring']],
    ['has no more time for an update back', { observation: stopped, minutes: 16 }, ['wait', 'rollback-failed']],
    [
      'asks ECS once more when the first call did not get through, also after a cancel that leaves',
      { rollout: { ...ecsRollingBack, phase: 'rolling-out' }, facts: { cancelled: true } },
      ['stop', 'ecs-rollback'],
    ],
    [
      'goes through with an update back that was decided, though it has completed',
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
    ['is left to ECS by a cancel', { observation: rollingBack, facts: { cancelled: true } }, ['wait', 'cancelled']],
    [
      'is not touched once somebody replaced it',
      { observation: { ...stopped, service: service([rolling(3, { createdAt: start.own.createdAt + 60 })]) } },
      ['wait', 'superseded'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(outcome({ rollout: ecsRollingBack, ...given })).toEqual(expected);
  });

  const asked: Row = { ...ecsRollingBack, stop: { tries: 1, answeredAt: MINUTE } };
  const stopping: Observation = { serviceDeployment: serviceDeployment('STOP_REQUESTED') };
  it.each<[string, Case, [effect: string, state: string]]>([
    ['waits for ECS to begin it for a minute', { minutes: 1.99 }, ['wait', 'ecs-rollback']],
    ['restores the previous revision by an update when ECS did not begin it', {}, ['restore', 'restoring']],
    ['waits where ECS has begun to stop it', { observation: stopping }, ['wait', 'ecs-rollback']],
    ['waits where nothing could be read', { observation: {} }, ['wait', 'ecs-rollback']],
    ['waits where ECS rolls back', { observation: rollingBack }, ['wait', 'ecs-rollback']],
    [
      'decides nothing by an answer that was not given',
      { rollout: ecsRollingBack, minutes: 9 },
      ['wait', 'ecs-rollback'],
    ],
  ])('that ECS was asked to roll back %s', (_name, given, expected) => {
    expect(outcome({ rollout: asked, minutes: 2, ...given })).toEqual(expected);
  });

  it.each<[string, Observation, Partial<Row>, true | undefined]>([
    ['in progress where ECS rolls back', rollingBack, {}, true],
    ['not in progress where ECS did not begin it', inProgress, {}, undefined],
    ['in progress where the last look that told of it showed so', {}, { isRollbackSeen: true }, true],
    ['not in progress where nothing ever showed so', {}, {}, undefined],
  ])('whose rollback does not end in time is left %s', (_name, observation, more, left) => {
    const { rollout } = step({ rollout: { ...ecsRollingBack, ...more }, observation, minutes: 16 });
    expect([rollout.verdict, rollout.isRollbackInProgress]).toEqual(['rollback-failed', left]);
  });

  const restored = ownDeployment(rolling(4, { taskDefinition: arnOf(1) }), service([rolling(2)]));
  const restoring: Row = { ...step({ observation: stopped }).rollout, restored };

  it.each<[string, Case, [effect: string, state: string]]>([
    ['is back when the update back has completed', { observation: succeeded }, ['wait', 'rolled-back']],
    ['is still on its way', { observation: inProgress }, ['wait', 'restoring']],
    ['has failed when the update back fails', { observation: stopped }, ['wait', 'rollback-failed']],
    ['has failed when it times out', { observation: inProgress, minutes: 16 }, ['wait', 'rollback-failed']],
  ])('is restored by an update: %s', (_name, given, expected) => {
    expect(outcome({ rollout: restoring, ...given })).toEqual(expected);
  });
});
