import { describe, expect, it } from '@jest/globals';
import type { Observation } from '../../../../src/controller/controller.ts';
import { byHand } from '../../../sentences/rollout.ts';
import { arnOf, deployment, idOf, rolling, service, T0 } from '../../shapes.ts';
import {
  behind,
  check,
  MINUTE,
  replaced,
  rollingBack,
  SECOND,
  start,
  step,
  stopped,
  succeeded,
  unread,
} from './step.ts';

/*
 * Decisions that apply only at one boundary: a limit reached to the second, one of two conditions, and the values that
 * are kept for the report.
 */

describe('a rollout in progress', () => {
  check([
    [
      'makes no more decisions once it has ended',
      { rollout: { phase: 'done', verdict: 'failed' }, observation: succeeded },
      'wait',
      'failed',
    ],
    [
      'of a service that is being deleted reports failed',
      { facts: { gone: 'It is DRAINING.' } },
      'wait',
      'failed',
      { reason: 'It is DRAINING.' },
    ],
    [
      'that ECS rolls back records the start of the rollback and the reason for it',
      { observation: behind('ROLLBACK_IN_PROGRESS', { statusReason: 'Breaker.' }), minutes: 2 },
      'wait',
      'ecs-rollback',
      { rollbackStartedAt: 2 * MINUTE, trigger: 'failed', reason: 'Breaker.' },
    ],
    [
      'that ECS rolls back on our request keeps our reason and the start of the rollback',
      {
        rollout: { rollbackStartedAt: MINUTE, trigger: 'timed-out', reason: 'Ours.' },
        observation: rollingBack,
        minutes: 2,
      },
      'wait',
      'ecs-rollback',
      { rollbackStartedAt: MINUTE, trigger: 'timed-out', reason: 'Ours.' },
    ],
    [
      'measures the waiting time from the update',
      { rollout: { since: 5 * MINUTE }, minutes: 34.99 },
      'wait',
      'rolling-out',
    ],
    [
      'times out at its time limit after the update',
      { rollout: { since: 5 * MINUTE }, minutes: 35 },
      'wait',
      'timed-out',
    ],
    [
      'that cannot be read at its deadline is polled for another 20 s',
      { rollout: { since: 5 * MINUTE }, facts: unread, minutes: 35 + 19.999 * SECOND },
      'wait',
      'rolling-out',
    ],
    [
      'that cannot be read for 20 s after its deadline is reported as unobservable',
      { rollout: { since: 5 * MINUTE }, facts: unread, minutes: 35 + 20 * SECOND },
      'wait',
      'unknown',
      { reason: 'The end of the deployment could not be observed: Rate exceeded.' },
    ],
    ['that cannot be read before its deadline continues', { facts: unread, minutes: 20 }, 'wait', 'rolling-out'],
    [
      'whose rollback request did not reach ECS is requested again',
      { rollout: { rollbackStartedAt: MINUTE, trigger: 'failed' }, facts: unread, minutes: 15.99 },
      'stop',
      'ecs-rollback',
      { reason: undefined },
    ],
    [
      'whose rollback could not be started in time reports rollback-failed',
      { rollout: { rollbackStartedAt: MINUTE, trigger: 'failed', reason: 'Ours.' }, minutes: 16 },
      'wait',
      'rollback-failed',
      { reason: `Ours. The rollback could not be started within 15 minutes. ${byHand('web', 'web:1')}` },
    ],
    [
      'that cannot be read at the time limit of its rollback is polled for another 20 s',
      { rollout: { rollbackStartedAt: MINUTE, trigger: 'failed' }, facts: unread, minutes: 16 + 19.999 * SECOND },
      'wait',
      'rolling-out',
    ],
    [
      'that cannot be read for 20 s after the time limit of its rollback is reported as unobservable',
      {
        rollout: { rollbackStartedAt: MINUTE, trigger: 'failed', reason: 'Ours.' },
        facts: unread,
        minutes: 16 + 20 * SECOND,
      },
      'wait',
      'unknown',
      { reason: 'Ours. The end of the deployment could not be observed: Rate exceeded.' },
    ],
    [
      'continues when the other services succeed',
      { policy: { together: true }, facts: { others: { open: true } } },
      'wait',
      'rolling-out',
    ],
    [
      'continues when an independent service fails',
      { facts: { others: { failed: 'api failed.', open: true } } },
      'wait',
      'rolling-out',
    ],
    [
      'is left in progress if another service fails with on-failure: leave',
      { policy: { together: true, onFailure: 'leave' }, facts: { others: { failed: 'api failed.', open: true } } },
      'wait',
      'rolling-out',
    ],
    [
      'that is cancelled has the cancellation as its reason',
      { facts: { cancelled: true } },
      'wait',
      'cancelled',
      { reason: 'The job was cancelled.' },
    ],
    [
      'that fails fast is stopped even if an earlier deployment has the same revision',
      { rollout: { previous: { deploymentId: idOf(1), taskDefinition: arnOf(2) } }, facts: { permanent: 'No image.' } },
      'stop',
      'ecs-rollback',
      { mustRestore: undefined, hasFailures: true },
    ],
    [
      'that ECS stopped is not replaced with its own revision',
      { rollout: { previous: { deploymentId: idOf(1), taskDefinition: arnOf(2) } }, observation: stopped },
      'wait',
      'failed',
    ],
    [
      'that ECS stopped is rolled back with an update, and its reason is kept for a post step',
      {
        observation: behind('STOPPED', { statusReason: 'Stopped.', deploymentCircuitBreaker: { status: 'TRIGGERED' } }),
      },
      'restore',
      'restoring',
      { mustRestore: 'Stopped.', trigger: 'failed' },
    ],
    [
      'that ECS has rolled back causes the changed settings to be restored, even a single one',
      {
        rollout: { settingsBefore: { desiredCount: 1 } },
        observation: behind('ROLLBACK_SUCCESSFUL', { statusReason: 'Breaker.' }),
      },
      'restore-settings',
      'rolled-back',
      { reason: 'Breaker.' },
    ],
    [
      'is superseded without a reason if the newer deployment is known',
      { observation: { service: replaced.service as NonNullable<Observation['service']>, ...behind('STOPPED') } },
      'wait',
      'superseded',
      { reason: undefined, supersededBy: replaced.service?.deployments?.[0] },
    ],
    [
      'is superseded with a reason if the newer deployment is no longer listed',
      { observation: { service: service([deployment(1, { updatedAt: T0 + 60 })]), ...behind('STOPPED') } },
      'wait',
      'superseded',
      {
        reason: 'Before this deployment completed, a newer one replaced it and was then rolled back itself.',
        supersededBy: undefined,
      },
    ],
    [
      'that somebody replaces with the previous revision before we request the rollback is superseded',
      { observation: { service: service([rolling(3, { taskDefinition: arnOf(1), createdAt: T0 + 60 })]) } },
      'wait',
      'superseded',
    ],
    [
      'that our restoring update replaced is followed if the response of the update was lost',
      {
        rollout: { rollbackStartedAt: MINUTE, trigger: 'failed' },
        observation: { service: service([rolling(3, { taskDefinition: arnOf(1), createdAt: T0 + 60 })]) },
      },
      'wait',
      'restoring',
    ],
  ]);

  it("records that another tool's deployment of the same revision replaced our deployment", () => {
    const again = rolling(3, { taskDefinition: arnOf(2), createdAt: T0 + 60 });
    const { rollout } = step({ observation: { service: service([again]) } });
    expect(rollout.own.earlier).toEqual([{ id: idOf(2), taskDefinition: arnOf(2), ours: true }, ...start.own.earlier]);
  });

  it.each([
    [MINUTE, '1 minute'],
    [1.5 * MINUTE, '1.5 minutes'],
    [600 * MINUTE, '600 minutes'],
  ])('reports its time limit of %d ms as %s', (waitMs, words) => {
    const { rollout } = step({ policy: { waitMs }, minutes: 1000 });
    expect(rollout.reason).toBe(`The deployment did not end within ${words}.`);
  });

  it('names the stage if a stage explains the delay', () => {
    const { rollout } = step({ observation: behind('IN_PROGRESS', { lifecycleStage: 'BAKE_TIME' }), minutes: 30 });
    expect(rollout.reason).toBe('The deployment did not end within 30 minutes: it is in stage BAKE_TIME.');
  });
});
