import { describe, expect, it } from '@jest/globals';
import { ownDeployment } from '../../../../src/controller/ecs/assess.ts';
import { CAUSES } from '../../../../src/diagnosis/cause.ts';
import type { Policy } from '../../../../src/rollout/state.ts';
import { byHand, END_UNOBSERVED } from '../../../sentences/rollout.ts';
import { arnOf, deployment, idOf, rolling, service, T0 } from '../../shapes.ts';
import type { Row } from '../row.ts';
import { behind, check, inProgress, MINUTE, rollingBack, SECOND, step, stopped, succeeded, unread } from './step.ts';

/*
 * Decisions that apply only at one boundary: a limit reached to the second, one of two conditions, and the values that
 * are kept for the report.
 */

describe('a rollback', () => {
  const ecsRollingBack: Partial<Row> = { phase: 'ecs-rollback', rollbackStartedAt: MINUTE };
  const restoring: Partial<Row> = {
    phase: 'restoring',
    rollbackStartedAt: MINUTE,
    restored: ownDeployment(rolling(4, { taskDefinition: arnOf(1), createdAt: T0 + 60 }), service([rolling(2)])),
  };
  const restoringPrimary = service([rolling(4, { taskDefinition: arnOf(1), createdAt: T0 + 60 })]);
  const late = { minutes: 16 };
  check([
    [
      'that has not started according to deployments[] alone is too late for a deployment that completed',
      { rollout: { ...ecsRollingBack, reason: 'Ours.' }, observation: { service: service([deployment(2)]) } },
      'wait',
      'deployed',
    ],
    [
      'that deployments[] has shown is too late if the service deployment succeeded',
      { rollout: { ...ecsRollingBack, hasLeft: true }, observation: succeeded },
      'wait',
      'deployed',
    ],
    [
      'is too late for a deployment that completed, if the other services succeed',
      { rollout: { ...ecsRollingBack, monitorMs: 2 * MINUTE }, observation: succeeded, policy: { together: true } },
      'wait',
      'deployed',
    ],
    [
      'is too late for a deployment that completed, if an independent service fails',
      {
        rollout: { ...ecsRollingBack, monitorMs: 2 * MINUTE },
        observation: succeeded,
        facts: { others: { failed: 'api failed.', open: false } },
      },
      'wait',
      'deployed',
    ],
    [
      "of a deployment that ECS stops continues with an update, with the trigger failed and ECS's reason",
      {
        rollout: ecsRollingBack,
        observation: behind('STOPPED', { statusReason: 'Stopped.', deploymentCircuitBreaker: { status: 'TRIGGERED' } }),
      },
      'restore',
      'restoring',
      { trigger: 'failed', reason: 'Stopped.' },
    ],
    [
      'of a deployment that ECS stops keeps the reason for the rollback',
      { rollout: { ...ecsRollingBack, trigger: 'timed-out', reason: 'Ours.' }, observation: stopped },
      'restore',
      'restoring',
      { trigger: 'timed-out', reason: 'Ours.' },
    ],
    [
      'that was requested from ECS continues with an update if ECS only stopped the deployment',
      {
        rollout: { ...ecsRollingBack, stop: { tries: 1, acceptedAt: MINUTE } },
        observation: { ...inProgress, ...behind('STOPPED') },
        minutes: 2,
      },
      'restore',
      'restoring',
    ],
    [
      'of a deployment that ECS stops keeps the cause of the rollback',
      { rollout: { ...ecsRollingBack, reason: 'Ours.', cause: CAUSES.alarm }, observation: stopped },
      'restore',
      'restoring',
      { cause: CAUSES.alarm },
    ],
    [
      'with an update that also fails has the cause of that failure',
      {
        rollout: restoring,
        observation: behind('ROLLBACK_FAILED', { alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['web-5xx'] } }),
      },
      'wait',
      'rollback-failed',
      { cause: CAUSES.alarm },
    ],
    [
      'by ECS that has ended keeps the reason for the rollback',
      {
        rollout: { ...ecsRollingBack, reason: 'Ours.' },
        observation: behind('ROLLBACK_SUCCESSFUL', { statusReason: 'Asked.' }),
      },
      'wait',
      'rolled-back',
      { reason: 'Ours.' },
    ],
    [
      "by ECS that nobody requested ends with ECS's reason",
      { rollout: ecsRollingBack, observation: behind('ROLLBACK_SUCCESSFUL', { statusReason: 'Asked.' }) },
      'wait',
      'rolled-back',
      { reason: 'Asked.' },
    ],
    [
      'with an update that has no response yet remains in progress',
      { rollout: { phase: 'restoring', rollbackStartedAt: MINUTE }, observation: succeeded },
      'wait',
      'restoring',
    ],
    [
      'with an update that another revision replaces is superseded',
      { rollout: restoring, observation: { service: service([rolling(5, { createdAt: T0 + 90 })]) } },
      'wait',
      'superseded',
    ],
    [
      'with a copy is superseded if somebody deploys the original previous revision',
      {
        rollout: {
          ...restoring,
          restored: ownDeployment(rolling(4, { taskDefinition: arnOf(7), createdAt: T0 + 60 }), service([rolling(2)])),
        },
        observation: { service: service([rolling(5, { taskDefinition: arnOf(1), createdAt: T0 + 90 })]) },
      },
      'wait',
      'superseded',
    ],
    [
      'with an update whose revision is deployed again stays in progress until the timeout',
      { rollout: { ...restoring, reason: 'Ours.' }, observation: { service: restoringPrimary }, ...late },
      'wait',
      'rollback-failed',
      { isRollbackInProgress: true, reason: 'Ours. The rollback did not end within 15 minutes.' },
    ],
    [
      'with an update that is not visible yet is not reported as in progress after the timeout',
      { rollout: restoring, observation: { service: service([rolling(2)]) }, ...late },
      'wait',
      'rollback-failed',
      { isRollbackInProgress: undefined, reason: 'The rollback did not end within 15 minutes.' },
    ],
    [
      'with an update whose service deployment is in progress is reported as in progress after the timeout',
      { rollout: restoring, observation: inProgress, ...late },
      'wait',
      'rollback-failed',
      { isRollbackInProgress: true },
    ],
    [
      'with an update that ECS rolls back is not reported as in progress after the timeout',
      { rollout: { ...restoring, isRollbackSeen: true }, observation: rollingBack, ...late },
      'wait',
      'rollback-failed',
      { isRollbackInProgress: undefined },
    ],
    [
      'with an update that also fails has that failure as the reason',
      { rollout: restoring, observation: behind('ROLLBACK_FAILED', { statusReason: 'No.' }) },
      'wait',
      'rollback-failed',
      { reason: 'The rollback failed too: No.' },
    ],
    [
      'that a cancellation requested is left to ECS after another cancellation, with the first reason',
      {
        rollout: { ...ecsRollingBack, trigger: 'cancelled', reason: 'Cancelled.' },
        observation: rollingBack,
        facts: { cancelled: true },
      },
      'wait',
      'cancelled',
      { reason: 'Cancelled.' },
    ],
    [
      'without a reason is left to ECS after a cancellation',
      { rollout: ecsRollingBack, observation: rollingBack, facts: { cancelled: true } },
      'wait',
      'cancelled',
      { reason: 'The job was cancelled while the rollback was in progress.' },
    ],
    [
      'that cannot be read when it times out is polled for another 20 s',
      { rollout: ecsRollingBack, facts: unread, minutes: 16 + 19.999 * SECOND },
      'wait',
      'ecs-rollback',
    ],
    [
      'that cannot be read for 20 s after its time limit is reported as unobservable',
      { rollout: ecsRollingBack, facts: unread, minutes: 16 + 20 * SECOND },
      'wait',
      'unknown',
      { reason: `${END_UNOBSERVED}: Rate exceeded.` },
    ],
  ]);

  it('follows the restored revision under the new ID when that revision is deployed again', () => {
    const again = rolling(5, { taskDefinition: arnOf(1), createdAt: T0 + 90 });
    const { rollout } = step({ rollout: restoring, observation: { service: service([again]) } });
    expect([rollout.phase, rollout.restored?.id]).toEqual(['restoring', idOf(5)]);
  });
});

describe('a rollback that can no longer be observed', () => {
  it.each<[statement: string, rollout: Partial<Row>, onCancel: Policy['onCancel'], isSaid: boolean]>([
    [
      'yes, if a rollback had started',
      { rollbackStartedAt: MINUTE, trigger: 'failed', reason: 'Ours.' },
      'leave',
      true,
    ],
    ['yes, if a cancellation requested the rollback', { trigger: 'cancelled', reason: 'Ours.' }, 'rollback', true],
    ['no, if a cancellation leaves the deployment', { trigger: 'cancelled', reason: 'Ours.' }, 'leave', false],
    ['no, if nothing was cancelled', { reason: 'Ours.' }, 'rollback', false],
    ['no, if nothing failed', {}, 'leave', false],
  ])('is reported with the command to roll back manually: %s', (_statement, more, onCancel, isReported) => {
    const { rollout } = step({
      rollout: { ...more, unobserved: 1 },
      policy: { onCancel },
      observation: {},
      facts: { unobservable: 'AWS denied it.' },
    });
    const said = `Ours. AWS denied it. ${byHand('web', 'web:1')}`;
    expect([rollout.verdict, rollout.reason]).toEqual(['unknown', isReported ? said : 'AWS denied it.']);
  });

  it('is reported without a reason if it has none', () => {
    const { rollout } = step({
      rollout: { unobserved: 1, rollbackStartedAt: MINUTE },
      observation: {},
      facts: { unobservable: 'No.' },
    });
    expect(rollout.reason).toBe(`No. ${byHand('web', 'web:1')}`);
  });
});
