import { describe, expect, it } from '@jest/globals';
import type { Observation } from '../../../src/controller/controller.ts';
import { ownDeployment } from '../../../src/controller/ecs/assess.ts';
import { CAUSES } from '../../../src/diagnosis/cause.ts';
import { previousOf } from '../../../src/history/previous.ts';
import { DURING_ROLLBACK, otherServiceFailed } from '../../sentences/rollout.ts';
import { arnOf, deployment, idOf, revisionArn, rolling, service, serviceDeployment, T0 } from '../shapes.ts';
import { type Case, inProgress, MINUTE, outcome, rollingBack, start, step, succeeded } from './next-cases.ts';
import type { Row } from './row.ts';

describe('an unobservable deployment', () => {
  const unobserved: Case = { observation: {}, facts: { unobservable: 'AWS denied ecs:DescribeServices.' } };

  it('reports the verdict unknown at the second consecutive poll without a result', () => {
    const once = step(unobserved).rollout;
    expect(once.phase).toBe('rolling-out');
    expect(outcome({ ...unobserved, rollout: once })).toEqual(['wait', 'unknown']);
  });

  it('is followed again if one poll in between had a result', () => {
    const { rollout } = step({ rollout: step(unobserved).rollout });
    expect(outcome({ ...unobserved, rollout })).toEqual(['wait', 'rolling-out']);
  });
});

describe('the active revision after a rollback', () => {
  it.each([
    ['the completed PRIMARY revision', [deployment(1)], 1],
    ['not a deployment that is still in progress', [rolling(2), deployment(1, { status: 'ACTIVE' })], 1],
    ['not a deployment that failed', [rolling(2, { rolloutState: 'FAILED' }), deployment(1, { status: 'ACTIVE' })], 1],
    ['the PRIMARY revision behind a Classic Load Balancer', [deployment(1, { rolloutState: undefined as never })], 1],
    [
      'the revision to which ECS is rolling back',
      [rolling(1, { rolloutStateReason: 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.' })],
      1,
    ],
    ['unknown for a service that never worked', [rolling(1)], undefined],
    ['unknown for a service without deployments', [], undefined],
  ])('is %s', (_name, deployments, revision) => {
    const expected = revision && { deploymentId: idOf(revision), taskDefinition: arnOf(revision) };
    expect(previousOf(service(deployments))).toEqual(expected);
  });
});

it('a cancellation during the rollback does not hide the cause of the rollback', () => {
  const ecsRollingBack = step({ facts: { permanent: 'No image.' } }).rollout;
  const { rollout } = step({ rollout: ecsRollingBack, observation: rollingBack, facts: { cancelled: true } });
  expect(rollout.reason).toBe(`No image. ${DURING_ROLLBACK}`);
});

describe('our update that restores the previous revision', () => {
  const at = { createdAt: T0 + 60, updatedAt: T0 + 60 };
  const restored = ownDeployment(
    rolling(4, { taskDefinition: arnOf(1), ...at }),
    service([rolling(2), deployment(1, { status: 'ACTIVE' })]),
  );
  const restoring: Row = { ...start, phase: 'restoring', restored, rollbackStartedAt: MINUTE, reason: 'It failed.' };
  const rolledBackTo = (number: number): Observation => ({
    serviceDeployment: serviceDeployment('ROLLBACK_SUCCESSFUL', {
      rollback: { serviceRevisionArn: revisionArn(number) },
    }),
  });

  it.each<[string, Observation, [effect: string, state: string]]>([
    ['is waited for while ECS rolls back from it', rollingBack, ['wait', 'restoring']],
    ['is reported as rolled back if ECS rolls back to the earlier version', rolledBackTo(1), ['wait', 'rolled-back']],
    ['is reported as failed if ECS rolls back to our version', rolledBackTo(2), ['wait', 'rollback-failed']],
  ])('%s', (_name, observation, expected) => {
    expect(outcome({ rollout: restoring, observation, minutes: 2 })).toEqual(expected);
  });

  it('is recognized as ours if its response was lost, unlike a deployment of another version', () => {
    const unanswered: Row = {
      ...start,
      mustRestore: 'It failed.',
      rollbackStartedAt: MINUTE,
      restoredRevision: arnOf(7),
    };
    const seen = (revision: number) => ({
      observation: { service: service([rolling(5, { taskDefinition: arnOf(revision), ...at })]) },
    });
    const followed = step({ rollout: unanswered, ...seen(7) }).rollout;
    expect(followed).toMatchObject({ phase: 'restoring', restored: { id: idOf(5), taskDefinition: arnOf(7) } });
    expect(outcome({ rollout: unanswered, ...seen(3) })).toEqual(['wait', 'superseded']);
  });
});

describe("the cause that ECS's reason contains", () => {
  const statusReason = 'Service deployment rolled back because lifecycle hook(s) failed.';
  const byHook: Observation = { serviceDeployment: serviceDeployment('ROLLBACK_IN_PROGRESS', { statusReason }) };
  const ecsRollingBack = step({ observation: byHook }).rollout;

  it('is kept while ECS rolls back and afterwards', () => {
    expect([ecsRollingBack.reason, ecsRollingBack.cause]).toEqual([statusReason, CAUSES.hookFailed]);
    const observation = { serviceDeployment: serviceDeployment('ROLLBACK_SUCCESSFUL', { statusReason }) };
    expect(step({ rollout: ecsRollingBack, observation }).rollout.cause).toBe(CAUSES.hookFailed);
  });

  it('is kept if a sentence of our own follows it', () => {
    const { rollout } = step({ rollout: ecsRollingBack, observation: byHook, minutes: 17 });
    expect(rollout.reason).toMatch(/^Service deployment rolled back because .* did not end within 15 minutes/);
    expect(rollout.cause).toBe(CAUSES.hookFailed);
  });

  it('is removed when that reason is replaced', () => {
    const { rollout } = step({ rollout: ecsRollingBack, facts: { gone: "The service 'web' is gone." } });
    expect([rollout.reason, rollout.cause]).toEqual(["The service 'web' is gone.", undefined]);
  });
});

it.each([
  ['while it is in progress', start, inProgress],
  ['after it has completed', { ...start, phase: 'verifying', completionSeenAt: 0 } as const, succeeded],
])('a service that is rolled back because another service failed names that service, %s', (_, rollout, observation) => {
  const others = { failed: otherServiceFailed('api'), service: 'api', open: false };
  const given = { rollout, observation, policy: { together: true } };
  expect(step({ ...given, facts: { others } }).rollout.causedBy).toBe('api');
  expect(step({ ...given, facts: { others, permanent: 'No image.', failing: 'It crashes.' } }).rollout.causedBy).toBe(
    rollout.phase === 'verifying' ? undefined : 'api',
  );
});
