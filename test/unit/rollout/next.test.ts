import { describe, expect, it } from '@jest/globals';
import type { Observation } from '../../../src/controller/controller.ts';
import { ownDeployment } from '../../../src/controller/ecs/assess.ts';
import { arnOf, deployment, idOf, rolling, service, serviceDeployment, T0 } from '../shapes.ts';
import {
  before,
  type Case,
  first,
  goingBack,
  held,
  MINUTE,
  newer,
  outcome,
  start,
  step,
  stillRolling,
  stopped,
  succeeded,
  watched,
} from './next-cases.ts';
import type { Row } from './row.ts';

describe('a rollout that has completed', () => {
  it.each<[string, Case, [act: string, state: string]]>([
    ['is watched', { rollout: watched, observation: succeeded }, ['wait', 'succeeded']],
    [
      'has proven itself when nothing fails',
      { rollout: watched, observation: succeeded, minutes: 2 },
      ['wait', 'deployed'],
    ],
    [
      'rolls back when two tasks fail',
      { rollout: watched, observation: succeeded, look: { failing: 'two failed' } },
      ['return', 'returning'],
    ],
    [
      'is superseded when another version comes while it is monitored',
      { rollout: watched, observation: { ...succeeded, service: newer(3) } },
      ['wait', 'superseded'],
    ],
    [
      'is superseded, and nobody rolls back, when another version came and it failed',
      { rollout: watched, observation: { ...succeeded, service: newer(3) }, look: { failing: 'two failed' } },
      ['wait', 'superseded'],
    ],
    [
      'is superseded when another version comes while the others of its list are open',
      {
        rollout: { ...watched, watchMs: 0 },
        policy: { together: true },
        look: { others: { open: true } },
        observation: { ...succeeded, service: newer(3) },
      },
      ['wait', 'superseded'],
    ],
    [
      'is deployed though another version begins to replace it, when nothing was to come',
      { rollout: { ...watched, watchMs: 0 }, observation: { ...succeeded, service: newer(3) } },
      ['wait', 'deployed'],
    ],
    [
      'is still followed when its own revision is sent again',
      { rollout: watched, observation: { ...succeeded, service: newer(2) } },
      ['wait', 'succeeded'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(outcome(given)).toEqual(expected);
  });

  it.each<[string, Observation['service'], [act: string, state: string]]>([
    [
      'is still on its way',
      service([
        deployment(1, { rolloutState: 'IN_PROGRESS', updatedAt: T0 + 90 }),
        rolling(2, { status: 'ACTIVE', rolloutState: 'FAILED' }),
      ]),
      ['wait', 'reverting'],
    ],
    ['has ended', service([deployment(1, { updatedAt: T0 + 90 })]), ['wait', 'rolled-back']],
    ['is what a read from before our update shows', before, ['wait', 'deployed']],
  ])(
    'that only deployments[] shows as completed is rolled back when ECS rolls it back: it %s',
    (_name, seen, expected) => {
      const observation = { ...(seen && { service: seen }) };
      expect(outcome({ rollout: watched, observation, minutes: 2 })).toEqual(expected);
    },
  );

  it('that only deployments[] shows as completed is in progress once the service deployment is seen to bake', () => {
    const bare = step({ policy: { smoke: true }, observation: { service: service([deployment(2)]) } }).rollout;
    expect(bare).toMatchObject({ phase: 'succeeded', succeededAt: MINUTE });
    const baking = { service: service([deployment(2)]), serviceDeployment: serviceDeployment('IN_PROGRESS') };
    const { rollout, act } = step({ rollout: bare, policy: { smoke: true }, observation: baking, minutes: 2 });
    expect([act, rollout.phase, rollout.succeededAt]).toEqual([undefined, 'forward', undefined]);
    const sure = step({ policy: { smoke: true }, observation: succeeded }).rollout;
    expect(outcome({ rollout: sure, policy: { smoke: true }, observation: baking, minutes: 2 })).toEqual([
      'smoke',
      'succeeded',
    ]);
  });

  it('is not reported for a deployment that ECS has rolled back from, by an earlier read', () => {
    const left = service([
      deployment(1, { rolloutState: 'IN_PROGRESS', updatedAt: T0 + 90 }),
      rolling(2, { status: 'ACTIVE', rolloutState: 'FAILED' }),
    ]);
    const { rollout } = step({ observation: { service: left } });
    expect(rollout.phase).toBe('reverting');
    const late: Observation = { service: service([deployment(2)]) };
    expect(outcome({ rollout, observation: late, minutes: 2 })).toEqual(['wait', 'reverting']);
    const after: Observation = { service: service([deployment(1, { updatedAt: T0 + 120 })]) };
    expect(outcome({ rollout, observation: after, minutes: 3 })).toEqual(['wait', 'rolled-back']);
  });

  it('rolls back from the deployment that sent its revision again', () => {
    const observation = { ...succeeded, service: newer(2) };
    const { rollout, act } = step({ rollout: watched, observation, look: { failing: 'two failed' } });
    expect([act, rollout.own.id]).toEqual(['return', idOf(3)]);
  });
});

describe('a rollout in progress', () => {
  it.each<[string, Case, [act: string, state: string]]>([
    ['rolls within its time', { minutes: 29.99 }, ['wait', 'forward']],
    [
      'is left at its deadline while a task of it is healthy',
      { minutes: 30, look: { healthy: true } },
      ['wait', 'timed-out'],
    ],
    [
      'rolls back at its deadline when none is healthy',
      { minutes: 30, look: { healthy: false } },
      ['stop', 'reverting'],
    ],
    ['is left at its deadline when its health was not asked for', { minutes: 30 }, ['wait', 'timed-out']],
    [
      'rolls back at its deadline, healthy or not, when requested',
      { minutes: 30, look: { healthy: true }, policy: { onTimeout: 'rollback' } },
      ['stop', 'reverting'],
    ],
    [
      'is left at its deadline when requested',
      { minutes: 30, look: { healthy: false }, policy: { onTimeout: 'leave' } },
      ['wait', 'timed-out'],
    ],
    [
      'is left at its deadline without a healthy task while a pause hook holds it for a person',
      { minutes: 30, look: { healthy: false }, observation: held },
      ['wait', 'timed-out'],
    ],
    [
      'times out where there is nothing to roll back to',
      { rollout: first, minutes: 30, look: { healthy: false } },
      ['wait', 'timed-out'],
    ],
    [
      'has completed at its deadline: no false timeout',
      { minutes: 30, observation: succeeded, look: { healthy: false } },
      ['wait', 'deployed'],
    ],
    ['fails fast', { look: { permanent: 'no image' } }, ['stop', 'reverting']],
    [
      'does not fail fast unless asked',
      { look: { permanent: 'no image' }, policy: { failFast: false } },
      ['wait', 'forward'],
    ],
    [
      'fails fast and stays when requested',
      { look: { permanent: 'no image' }, policy: { onFailure: 'leave' } },
      ['wait', 'failed'],
    ],
    [
      'fails fast with nothing to roll back to',
      { rollout: first, look: { permanent: 'no image' } },
      ['wait', 'failed'],
    ],
    ['rolls back with an update when ECS does not', { observation: stopped }, ['return', 'returning']],
    ['stays failed when requested', { observation: stopped, policy: { onFailure: 'leave' } }, ['wait', 'failed']],
    ['stays failed with nothing to roll back to', { rollout: first, observation: stopped }, ['wait', 'failed']],
    [
      'follows ECS back, also when asked to leave',
      { observation: goingBack, policy: { onFailure: 'leave' } },
      ['wait', 'reverting'],
    ],
    ['is left when cancelled', { look: { cancelled: true } }, ['wait', 'cancelled']],
    [
      'rolls back when cancelled as requested',
      { look: { cancelled: true }, policy: { onCancel: 'rollback' } },
      ['stop', 'reverting'],
    ],
    [
      'is left when cancelled with nothing to roll back to',
      { rollout: first, look: { cancelled: true }, policy: { onCancel: 'rollback' } },
      ['wait', 'cancelled'],
    ],
    ['has completed before the cancel', { observation: succeeded, look: { cancelled: true } }, ['wait', 'deployed']],
    [
      'stays when cancelled while it is monitored',
      { rollout: { ...start, watchMs: MINUTE }, observation: succeeded, look: { cancelled: true } },
      ['wait', 'deployed'],
    ],
    [
      'rolls back with an update when cancelled while it is monitored, as requested',
      {
        rollout: { ...start, watchMs: MINUTE },
        observation: succeeded,
        look: { cancelled: true },
        policy: { onCancel: 'rollback' },
      },
      ['return', 'returning'],
    ],
    [
      'rolls back with an update when cancelled before its smoke test has passed, as requested',
      { observation: succeeded, look: { cancelled: true }, policy: { onCancel: 'rollback', smoke: true } },
      ['return', 'returning'],
    ],
    [
      'rolls back with an update when cancelled while it waits for the others, as requested',
      {
        observation: succeeded,
        look: { cancelled: true, others: { open: true } },
        policy: { onCancel: 'rollback', together: true },
      },
      ['return', 'returning'],
    ],
    [
      'rolls back together with one that failed, also after a cancel that leaves',
      { look: { cancelled: true, others: { failed: 'api failed.', open: true } }, policy: { together: true } },
      ['stop', 'reverting'],
    ],
    [
      'rolls back together with one that failed though it has completed, also after a cancel that leaves',
      {
        observation: succeeded,
        look: { cancelled: true, others: { failed: 'api failed.', open: true } },
        policy: { together: true },
      },
      ['return', 'returning'],
    ],
    [
      'has completed and is proven before the cancel that asks to roll back',
      { observation: succeeded, look: { cancelled: true }, policy: { onCancel: 'rollback' } },
      ['wait', 'deployed'],
    ],
  ])('that is in progress %s', (_name, given, expected) => {
    expect(outcome(given)).toEqual(expected);
  });

  it('continues to follow a revision that another tool sent again, without a second update of ours', () => {
    const again = rolling(3, { taskDefinition: arnOf(2), createdAt: start.own.createdAt + 60 });
    const { rollout } = step({ observation: { service: service([again]) } });
    expect(rollout).toMatchObject({ phase: 'forward', own: { id: idOf(3), taskDefinition: arnOf(2) } });
  });
});

describe('a rollout that is rolled back', () => {
  const reverting = step({ look: { permanent: 'no image' } }).rollout;

  it.each<[string, Case, [act: string, state: string]]>([
    ['waits for ECS', { observation: goingBack, minutes: 15.9 }, ['wait', 'reverting']],
    ['has a time of its own', { observation: goingBack, minutes: 16 }, ['wait', 'rollback-failed']],
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
        look: { others: { failed: 'api failed.', open: false } },
        policy: { together: true },
      },
      ['return', 'returning'],
    ],
    ['has ended and is rolled back with an update', { observation: stopped }, ['return', 'returning']],
    ['has no more time for an update back', { observation: stopped, minutes: 16 }, ['wait', 'rollback-failed']],
    [
      'asks ECS once more when the first call did not get through, also after a cancel that leaves',
      { rollout: { ...reverting, phase: 'forward' }, look: { cancelled: true } },
      ['stop', 'reverting'],
    ],
    [
      'goes through with an update back that was decided, though it has completed',
      {
        rollout: {
          ...start,
          unfit: 'It crashes.',
          phase: 'succeeded',
          succeededAt: 0,
          backSince: MINUTE,
          trigger: 'failed',
        },
      },
      ['return', 'returning'],
    ],
    ['is left to ECS by a cancel', { observation: goingBack, look: { cancelled: true } }, ['wait', 'cancelled']],
    [
      'is not touched once somebody replaced it',
      { observation: { ...stopped, service: service([rolling(3, { createdAt: start.own.createdAt + 60 })]) } },
      ['wait', 'superseded'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(outcome({ rollout: reverting, ...given })).toEqual(expected);
  });

  const asked: Row = { ...reverting, stop: { tries: 1, answeredAt: MINUTE } };
  const stopping: Observation = { serviceDeployment: serviceDeployment('STOP_REQUESTED') };
  it.each<[string, Case, [act: string, state: string]]>([
    ['waits for ECS to begin it for a minute', { minutes: 1.99 }, ['wait', 'reverting']],
    ['restores the previous revision by an update when ECS did not begin it', {}, ['return', 'returning']],
    ['waits where ECS has begun to stop it', { observation: stopping }, ['wait', 'reverting']],
    ['waits where nothing could be read', { observation: {} }, ['wait', 'reverting']],
    ['waits where ECS rolls back', { observation: goingBack }, ['wait', 'reverting']],
    ['decides nothing by an answer that was not given', { rollout: reverting, minutes: 9 }, ['wait', 'reverting']],
  ])('that ECS was asked to roll back %s', (_name, given, expected) => {
    expect(outcome({ rollout: asked, minutes: 2, ...given })).toEqual(expected);
  });

  it.each<[string, Observation, Partial<Row>, true | undefined]>([
    ['in progress where ECS rolls back', goingBack, {}, true],
    ['not in progress where ECS did not begin it', stillRolling, {}, undefined],
    ['in progress where the last look that told of it showed so', {}, { rollsBack: true }, true],
    ['not in progress where nothing ever showed so', {}, {}, undefined],
  ])('whose rollback does not end in time is left %s', (_name, observation, more, left) => {
    const { rollout } = step({ rollout: { ...reverting, ...more }, observation, minutes: 16 });
    expect([rollout.verdict, rollout.leftRollingBack]).toEqual(['rollback-failed', left]);
  });

  const back = ownDeployment(rolling(4, { taskDefinition: arnOf(1) }), service([rolling(2)]));
  const returning: Row = { ...step({ observation: stopped }).rollout, back };

  it.each<[string, Case, [act: string, state: string]]>([
    ['is back when the update back has completed', { observation: succeeded }, ['wait', 'rolled-back']],
    ['is still on its way', { observation: stillRolling }, ['wait', 'returning']],
    ['has failed when the update back fails', { observation: stopped }, ['wait', 'rollback-failed']],
    ['has failed when it times out', { observation: stillRolling, minutes: 16 }, ['wait', 'rollback-failed']],
  ])('is restored by an update: %s', (_name, given, expected) => {
    expect(outcome({ rollout: returning, ...given })).toEqual(expected);
  });
});
