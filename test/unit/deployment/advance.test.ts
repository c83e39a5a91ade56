import { describe, expect, it } from '@jest/globals';
import { advance } from '../../../src/deployment/advance.ts';
import { CAUSES } from '../../../src/deployment/cause.ts';
import { type Observation, ownDeployment } from '../../../src/deployment/judge.ts';
import { type Look, type Policy, previousOf, type Rollout } from '../../../src/deployment/rollout.ts';
import { arnOf, deployment, idOf, revisionArn, rolling, service, serviceDeployment, T0 } from './shapes.ts';

const MINUTE = 60_000;
const policy: Policy = {
  waitMs: 30 * MINUTE,
  rollbackMs: 15 * MINUTE,
  onFailure: 'rollback',
  onTimeout: 'auto',
  onCancel: 'leave',
  failFast: true,
  together: false,
  smoke: false,
};
const before = service([deployment(1)]);
const start: Rollout = {
  cluster: 'demo',
  service: 'web',
  own: ownDeployment(rolling(2), before),
  previous: { deploymentId: idOf(1), taskDefinition: arnOf(1) },
  phase: 'forward',
  since: 0,
  watchMs: 0,
  undo: {},
  blind: 0,
};
const { previous: _, ...first } = start;
const stillRolling: Observation = {
  service: service([rolling(2)]),
  serviceDeployment: serviceDeployment('IN_PROGRESS'),
};
const stopped: Observation = {
  serviceDeployment: serviceDeployment('STOPPED', { deploymentCircuitBreaker: { status: 'TRIGGERED' } }),
};
const landed: Observation = { serviceDeployment: serviceDeployment('SUCCESSFUL') };
const held: Observation = {
  serviceDeployment: serviceDeployment('IN_PROGRESS', {
    lifecycleStage: 'PRE_SCALE_UP',
    lifecycleHookDetails: [{ hookId: 'h-1', targetType: 'PAUSE', status: 'AWAITING_ACTION' }],
  }),
};
const goingBack: Observation = { serviceDeployment: serviceDeployment('ROLLBACK_IN_PROGRESS') };

type Case = {
  rollout?: Rollout;
  policy?: Partial<Policy>;
  look?: Partial<Look>;
  observation?: Observation;
  minutes?: number;
};
const step = ({ rollout = start, policy: asked, look, observation = stillRolling, minutes = 1 }: Case) =>
  advance(rollout, { observation, cancelled: false, ...look }, minutes * MINUTE, { ...policy, ...asked });
const outcome = (given: Case) => {
  const { rollout, act } = step(given);
  return [act ?? 'wait', rollout.verdict ?? rollout.phase];
};

const newer = (revision: number) =>
  service([rolling(3, { taskDefinition: arnOf(revision), createdAt: T0 + 60 }), deployment(2, { status: 'ACTIVE' })]);
const watched: Rollout = { ...start, phase: 'landed', landedAt: 0, watchMs: 2 * MINUTE };

describe('a rollout that has landed', () => {
  it.each<[string, Case, [act: string, state: string]]>([
    ['is watched', { rollout: watched, observation: landed }, ['wait', 'landed']],
    [
      'has proven itself when nothing fails',
      { rollout: watched, observation: landed, minutes: 2 },
      ['wait', 'deployed'],
    ],
    [
      'goes back when two tasks fail',
      { rollout: watched, observation: landed, look: { failing: 'two failed' } },
      ['return', 'returning'],
    ],
    [
      'is superseded when another version comes while it is watched',
      { rollout: watched, observation: { ...landed, service: newer(3) } },
      ['wait', 'superseded'],
    ],
    [
      'is superseded, and nobody goes back, when another version came and it failed',
      { rollout: watched, observation: { ...landed, service: newer(3) }, look: { failing: 'two failed' } },
      ['wait', 'superseded'],
    ],
    [
      'is superseded when another version comes while the others of its list are open',
      {
        rollout: { ...watched, watchMs: 0 },
        policy: { together: true },
        look: { others: { open: true } },
        observation: { ...landed, service: newer(3) },
      },
      ['wait', 'superseded'],
    ],
    [
      'is deployed though another version begins to replace it, when nothing was to come',
      { rollout: { ...watched, watchMs: 0 }, observation: { ...landed, service: newer(3) } },
      ['wait', 'deployed'],
    ],
    [
      'is watched on when its own revision is sent again',
      { rollout: watched, observation: { ...landed, service: newer(2) } },
      ['wait', 'landed'],
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
  ])('by deployments[] alone, from which ECS goes back after all, is rolled back: it %s', (_name, seen, expected) => {
    const observation = { ...(seen && { service: seen }) };
    expect(outcome({ rollout: watched, observation, minutes: 2 })).toEqual(expected);
  });

  it('by deployments[] alone has not, once the service deployment is seen and bakes', () => {
    const bare = step({ policy: { smoke: true }, observation: { service: service([deployment(2)]) } }).rollout;
    expect(bare).toMatchObject({ phase: 'landed', landedAt: MINUTE });
    const baking = { service: service([deployment(2)]), serviceDeployment: serviceDeployment('IN_PROGRESS') };
    const { rollout, act } = step({ rollout: bare, policy: { smoke: true }, observation: baking, minutes: 2 });
    expect([act, rollout.phase, rollout.landedAt]).toEqual([undefined, 'forward', undefined]);
    const sure = step({ policy: { smoke: true }, observation: landed }).rollout;
    expect(outcome({ rollout: sure, policy: { smoke: true }, observation: baking, minutes: 2 })).toEqual([
      'smoke',
      'landed',
    ]);
  });

  it('is not told of one that ECS has left, by a read from before', () => {
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

  it('goes back from the deployment that sent its revision again', () => {
    const observation = { ...landed, service: newer(2) };
    const { rollout, act } = step({ rollout: watched, observation, look: { failing: 'two failed' } });
    expect([act, rollout.own.id]).toEqual(['return', idOf(3)]);
  });
});

describe('a rollout', () => {
  it.each<[string, Case, [act: string, state: string]]>([
    ['rolls within its time', { minutes: 29.99 }, ['wait', 'forward']],
    [
      'is left at its deadline while a task of it is healthy',
      { minutes: 30, look: { healthy: true } },
      ['wait', 'timed-out'],
    ],
    [
      'goes back at its deadline when none is healthy',
      { minutes: 30, look: { healthy: false } },
      ['stop', 'reverting'],
    ],
    ['is left at its deadline when its health was not asked for', { minutes: 30 }, ['wait', 'timed-out']],
    [
      'goes back at its deadline, healthy or not, when so asked',
      { minutes: 30, look: { healthy: true }, policy: { onTimeout: 'rollback' } },
      ['stop', 'reverting'],
    ],
    [
      'is left at its deadline when so asked',
      { minutes: 30, look: { healthy: false }, policy: { onTimeout: 'leave' } },
      ['wait', 'timed-out'],
    ],
    [
      'is left at its deadline without a healthy task while a pause hook holds it for a person',
      { minutes: 30, look: { healthy: false }, observation: held },
      ['wait', 'timed-out'],
    ],
    [
      'times out where there is nothing to go back to',
      { rollout: first, minutes: 30, look: { healthy: false } },
      ['wait', 'timed-out'],
    ],
    [
      'has landed at its deadline: no false timeout',
      { minutes: 30, observation: landed, look: { healthy: false } },
      ['wait', 'deployed'],
    ],
    ['fails fast', { look: { hopeless: 'no image' } }, ['stop', 'reverting']],
    [
      'does not fail fast unless asked',
      { look: { hopeless: 'no image' }, policy: { failFast: false } },
      ['wait', 'forward'],
    ],
    [
      'fails fast and stays when so asked',
      { look: { hopeless: 'no image' }, policy: { onFailure: 'leave' } },
      ['wait', 'failed'],
    ],
    ['fails fast with nothing to go back to', { rollout: first, look: { hopeless: 'no image' } }, ['wait', 'failed']],
    ['goes back by an update when ECS does not', { observation: stopped }, ['return', 'returning']],
    ['stays failed when so asked', { observation: stopped, policy: { onFailure: 'leave' } }, ['wait', 'failed']],
    ['stays failed with nothing to go back to', { rollout: first, observation: stopped }, ['wait', 'failed']],
    [
      'follows ECS back, also when asked to leave',
      { observation: goingBack, policy: { onFailure: 'leave' } },
      ['wait', 'reverting'],
    ],
    ['is left when cancelled', { look: { cancelled: true } }, ['wait', 'cancelled']],
    [
      'goes back when cancelled and so asked',
      { look: { cancelled: true }, policy: { onCancel: 'rollback' } },
      ['stop', 'reverting'],
    ],
    [
      'is left when cancelled with nothing to go back to',
      { rollout: first, look: { cancelled: true }, policy: { onCancel: 'rollback' } },
      ['wait', 'cancelled'],
    ],
    ['has landed before the cancel', { observation: landed, look: { cancelled: true } }, ['wait', 'deployed']],
    [
      'stays when cancelled while it is watched',
      { rollout: { ...start, watchMs: MINUTE }, observation: landed, look: { cancelled: true } },
      ['wait', 'deployed'],
    ],
    [
      'goes back by an update when cancelled while it is watched, and so asked',
      {
        rollout: { ...start, watchMs: MINUTE },
        observation: landed,
        look: { cancelled: true },
        policy: { onCancel: 'rollback' },
      },
      ['return', 'returning'],
    ],
    [
      'goes back by an update when cancelled before its smoke test has passed, and so asked',
      { observation: landed, look: { cancelled: true }, policy: { onCancel: 'rollback', smoke: true } },
      ['return', 'returning'],
    ],
    [
      'goes back by an update when cancelled while it waits for the others, and so asked',
      {
        observation: landed,
        look: { cancelled: true, others: { open: true } },
        policy: { onCancel: 'rollback', together: true },
      },
      ['return', 'returning'],
    ],
    [
      'goes back together with one that failed, also after a cancel that leaves',
      { look: { cancelled: true, others: { failed: 'api failed.', open: true } }, policy: { together: true } },
      ['stop', 'reverting'],
    ],
    [
      'goes back together with one that failed though it has landed, also after a cancel that leaves',
      {
        observation: landed,
        look: { cancelled: true, others: { failed: 'api failed.', open: true } },
        policy: { together: true },
      },
      ['return', 'returning'],
    ],
    [
      'has landed and is proven before the cancel that asks to go back',
      { observation: landed, look: { cancelled: true }, policy: { onCancel: 'rollback' } },
      ['wait', 'deployed'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(outcome(given)).toEqual(expected);
  });

  it('goes on following what another tool sent again, without a second update of ours', () => {
    const again = rolling(3, { taskDefinition: arnOf(2), createdAt: start.own.createdAt + 60 });
    const { rollout } = step({ observation: { service: service([again]) } });
    expect(rollout).toMatchObject({ phase: 'forward', own: { id: idOf(3), taskDefinition: arnOf(2) } });
  });
});

describe('a rollout on its way back', () => {
  const reverting = step({ look: { hopeless: 'no image' } }).rollout;

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
    ['had landed before the stop: the stop lost the race', { observation: landed }, ['wait', 'deployed']],
    [
      'had landed before the stop, and goes back together with one that failed',
      {
        observation: landed,
        look: { others: { failed: 'api failed.', open: false } },
        policy: { together: true },
      },
      ['return', 'returning'],
    ],
    ['has ended and is brought back by an update', { observation: stopped }, ['return', 'returning']],
    ['has no more time for an update back', { observation: stopped, minutes: 16 }, ['wait', 'rollback-failed']],
    [
      'asks ECS once more when the first call did not get through, also after a cancel that leaves',
      { rollout: { ...reverting, phase: 'forward' }, look: { cancelled: true } },
      ['stop', 'reverting'],
    ],
    [
      'goes through with an update back that was decided, though it has landed',
      {
        rollout: { ...start, unfit: 'It crashes.', phase: 'landed', landedAt: 0, backSince: MINUTE, trigger: 'failed' },
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

  const asked: Rollout = { ...reverting, stop: { tries: 1, answeredAt: MINUTE } };
  const stopping: Observation = { serviceDeployment: serviceDeployment('STOP_REQUESTED') };
  it.each<[string, Case, [act: string, state: string]]>([
    ['waits for ECS to begin it for a minute', { minutes: 1.99 }, ['wait', 'reverting']],
    ['restores the previous revision by an update when ECS did not begin it', {}, ['return', 'returning']],
    ['waits where ECS has begun to stop it', { observation: stopping }, ['wait', 'reverting']],
    ['waits where nothing could be read', { observation: {} }, ['wait', 'reverting']],
    ['waits where ECS rolls back', { observation: goingBack }, ['wait', 'reverting']],
    ['decides nothing by an answer that was not given', { rollout: reverting, minutes: 9 }, ['wait', 'reverting']],
  ])('that ECS was asked for %s', (_name, given, expected) => {
    expect(outcome({ rollout: asked, minutes: 2, ...given })).toEqual(expected);
  });

  it.each<[string, Observation, Partial<Rollout>, true | undefined]>([
    ['in progress where ECS rolls back', goingBack, {}, true],
    ['not in progress where ECS did not begin it', stillRolling, {}, undefined],
    ['in progress where the last look that told of it showed so', {}, { rollsBack: true }, true],
    ['not in progress where nothing ever showed so', {}, {}, undefined],
  ])('that is not through in time is left %s', (_name, observation, more, left) => {
    const { rollout } = step({ rollout: { ...reverting, ...more }, observation, minutes: 16 });
    expect([rollout.verdict, rollout.leftRollingBack]).toEqual(['rollback-failed', left]);
  });

  const back = ownDeployment(rolling(4, { taskDefinition: arnOf(1) }), service([rolling(2)]));
  const returning: Rollout = { ...step({ observation: stopped }).rollout, back };

  it.each<[string, Case, [act: string, state: string]]>([
    ['is back when the update back has landed', { observation: landed }, ['wait', 'rolled-back']],
    ['is still on its way', { observation: stillRolling }, ['wait', 'returning']],
    ['has failed when the update back fails', { observation: stopped }, ['wait', 'rollback-failed']],
    ['has failed when its time is over', { observation: stillRolling, minutes: 16 }, ['wait', 'rollback-failed']],
  ])('by an update: %s', (_name, given, expected) => {
    expect(outcome({ rollout: returning, ...given })).toEqual(expected);
  });
});

describe('lost sight', () => {
  const blind: Case = { observation: {}, look: { sightless: 'AWS denied ecs:DescribeServices.' } };

  it('ends as unknown at the second look in a row', () => {
    const once = step(blind).rollout;
    expect(once.phase).toBe('forward');
    expect(outcome({ ...blind, rollout: once })).toEqual(['wait', 'unknown']);
  });

  it('is forgiven when a look between told something', () => {
    const { rollout } = step({ rollout: step(blind).rollout });
    expect(outcome({ ...blind, rollout })).toEqual(['wait', 'forward']);
  });
});

describe('the version that served before', () => {
  it.each([
    ['the completed primary one', [deployment(1)], 1],
    ['not one that is still rolling', [rolling(2), deployment(1, { status: 'ACTIVE' })], 1],
    ['not one that failed', [rolling(2, { rolloutState: 'FAILED' }), deployment(1, { status: 'ACTIVE' })], 1],
    ['the primary one behind a Classic Load Balancer', [deployment(1, { rolloutState: undefined as never })], 1],
    [
      'the one that ECS is bringing back as it is replaced',
      [rolling(1, { rolloutStateReason: 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.' })],
      1,
    ],
    ['none of a service that never worked', [rolling(1)], undefined],
    ['none of a service without deployments', [], undefined],
  ])('is %s', (_name, deployments, revision) => {
    const expected = revision && { deploymentId: idOf(revision), taskDefinition: arnOf(revision) };
    expect(previousOf(service(deployments))).toEqual(expected);
  });
});

it('a cancel on the way back does not make why it goes back unsaid', () => {
  const reverting = step({ look: { hopeless: 'No image.' } }).rollout;
  const { rollout } = step({ rollout: reverting, observation: goingBack, look: { cancelled: true } });
  expect(rollout.reason).toBe('No image. The job was cancelled while the rollback was in progress.');
});

describe('an update back of ours that fails itself', () => {
  const at = { createdAt: T0 + 60, updatedAt: T0 + 60 };
  const back = ownDeployment(
    rolling(4, { taskDefinition: arnOf(1), ...at }),
    service([rolling(2), deployment(1, { status: 'ACTIVE' })]),
  );
  const returning: Rollout = { ...start, phase: 'returning', back, backSince: MINUTE, reason: 'It failed.' };
  const wentTo = (number: number): Observation => ({
    serviceDeployment: serviceDeployment('ROLLBACK_SUCCESSFUL', {
      rollback: { serviceRevisionArn: revisionArn(number) },
    }),
  });

  it.each<[string, Observation, [act: string, state: string]]>([
    ['is waited for while ECS goes back from it', goingBack, ['wait', 'returning']],
    ['is rolled back where ECS goes back to the earlier version', wentTo(1), ['wait', 'rolled-back']],
    ['is a failure where ECS goes back to ours', wentTo(2), ['wait', 'rollback-failed']],
  ])('%s', (_name, observation, expected) => {
    expect(outcome({ rollout: returning, observation, minutes: 2 })).toEqual(expected);
  });

  it('is known for ours when its answer was never seen, and no other version is', () => {
    const unanswered: Rollout = { ...start, unfit: 'It failed.', backSince: MINUTE, backTo: arnOf(7) };
    const seen = (revision: number) => ({
      observation: { service: service([rolling(5, { taskDefinition: arnOf(revision), ...at })]) },
    });
    const followed = step({ rollout: unanswered, ...seen(7) }).rollout;
    expect(followed).toMatchObject({ phase: 'returning', back: { id: idOf(5), taskDefinition: arnOf(7) } });
    expect(outcome({ rollout: unanswered, ...seen(3) })).toEqual(['wait', 'superseded']);
  });
});

describe('the cause in a reason of ECS', () => {
  const statusReason = 'Service deployment rolled back because lifecycle hook(s) failed.';
  const byHook: Observation = { serviceDeployment: serviceDeployment('ROLLBACK_IN_PROGRESS', { statusReason }) };
  const reverting = step({ observation: byHook }).rollout;

  it('is kept while ECS rolls back and at the end of it', () => {
    expect([reverting.reason, reverting.cause]).toEqual([statusReason, CAUSES.hookFailed]);
    const observation = { serviceDeployment: serviceDeployment('ROLLBACK_SUCCESSFUL', { statusReason }) };
    expect(step({ rollout: reverting, observation }).rollout.cause).toBe(CAUSES.hookFailed);
  });

  it('is kept where a sentence of our own follows it', () => {
    const { rollout } = step({ rollout: reverting, observation: byHook, minutes: 17 });
    expect(rollout.reason).toMatch(/^Service deployment rolled back because .* did not end within 15 minutes/);
    expect(rollout.cause).toBe(CAUSES.hookFailed);
  });

  it('is dropped with the reason that another one replaces', () => {
    const { rollout } = step({ rollout: reverting, look: { gone: "The service 'web' is gone." } });
    expect([rollout.reason, rollout.cause]).toEqual(["The service 'web' is gone.", undefined]);
  });
});

it.each([
  ['while it rolls out', start, stillRolling],
  ['after it has completed', { ...start, phase: 'landed', landedAt: 0 } as const, landed],
])('a service that is rolled back because another one failed names that one, %s', (_, rollout, observation) => {
  const others = { failed: 'Another service of the step failed: api.', service: 'api', open: false };
  const given = { rollout, observation, policy: { together: true } };
  expect(step({ ...given, look: { others } }).rollout.causedBy).toBe('api');
  expect(step({ ...given, look: { others, hopeless: 'No image.', failing: 'It crashes.' } }).rollout.causedBy).toBe(
    rollout.phase === 'landed' ? undefined : 'api',
  );
});
