import { describe, expect, it } from '@jest/globals';
import { ownDeployment } from '../../../../src/controller/ecs/assess.ts';
import { CAUSES } from '../../../../src/diagnosis/cause.ts';
import type { Policy } from '../../../../src/rollout/state.ts';
import { arnOf, deployment, idOf, rolling, service, T0 } from '../../shapes.ts';
import type { Row } from '../row.ts';
import {
  BY_HAND,
  behind,
  check,
  inProgress,
  MINUTE,
  rollingBack,
  SECOND,
  step,
  stopped,
  succeeded,
  unread,
} from './step.ts';

/* Decisions that apply only at one boundary: a limit to the second, one of two conditions, what is kept for the report. */

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
      'that ECS has not begun by deployments[] alone has lost to a deployment that completed',
      { rollout: { ...ecsRollingBack, reason: 'Ours.' }, observation: { service: service([deployment(2)]) } },
      'wait',
      'deployed',
    ],
    [
      'that deployments[] has shown has lost where the service deployment succeeded',
      { rollout: { ...ecsRollingBack, hasLeft: true }, observation: succeeded },
      'wait',
      'deployed',
    ],
    [
      'with others that are well has lost to a deployment that completed',
      { rollout: { ...ecsRollingBack, monitorMs: 2 * MINUTE }, observation: succeeded, policy: { together: true } },
      'wait',
      'deployed',
    ],
    [
      'whose others fail on their own has lost to a deployment that completed',
      {
        rollout: { ...ecsRollingBack, monitorMs: 2 * MINUTE },
        observation: succeeded,
        facts: { others: { failed: 'api failed.', open: false } },
      },
      'wait',
      'deployed',
    ],
    [
      'of a deployment that ECS stops goes on by an update, as failed and with why ECS stopped it',
      {
        rollout: ecsRollingBack,
        observation: behind('STOPPED', { statusReason: 'Stopped.', deploymentCircuitBreaker: { status: 'TRIGGERED' } }),
      },
      'restore',
      'restoring',
      { trigger: 'failed', reason: 'Stopped.' },
    ],
    [
      'of a deployment that ECS stops keeps why it was begun',
      { rollout: { ...ecsRollingBack, trigger: 'timed-out', reason: 'Ours.' }, observation: stopped },
      'restore',
      'restoring',
      { trigger: 'timed-out', reason: 'Ours.' },
    ],
    [
      'that ECS was asked for goes on by an update where it stopped the deployment with nothing in its place',
      {
        rollout: { ...ecsRollingBack, stop: { tries: 1, answeredAt: MINUTE } },
        observation: { ...inProgress, ...behind('STOPPED') },
        minutes: 2,
      },
      'restore',
      'restoring',
    ],
    [
      'of a deployment that ECS stops keeps the cause for which it was begun',
      { rollout: { ...ecsRollingBack, reason: 'Ours.', cause: CAUSES.alarm }, observation: stopped },
      'restore',
      'restoring',
      { cause: CAUSES.alarm },
    ],
    [
      'by an update that fails too has the cause of that',
      {
        rollout: restoring,
        observation: behind('ROLLBACK_FAILED', { alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['web-5xx'] } }),
      },
      'wait',
      'rollback-failed',
      { cause: CAUSES.alarm },
    ],
    [
      'by ECS that has ended keeps why it was begun',
      {
        rollout: { ...ecsRollingBack, reason: 'Ours.' },
        observation: behind('ROLLBACK_SUCCESSFUL', { statusReason: 'Asked.' }),
      },
      'wait',
      'rolled-back',
      { reason: 'Ours.' },
    ],
    [
      'by ECS that has ended says why where nobody asked for it',
      { rollout: ecsRollingBack, observation: behind('ROLLBACK_SUCCESSFUL', { statusReason: 'Asked.' }) },
      'wait',
      'rolled-back',
      { reason: 'Asked.' },
    ],
    [
      'by an update that is not answered yet judges nothing',
      { rollout: { phase: 'restoring', rollbackStartedAt: MINUTE }, observation: succeeded },
      'wait',
      'restoring',
    ],
    [
      'by an update that another revision replaces is superseded',
      { rollout: restoring, observation: { service: service([rolling(5, { createdAt: T0 + 90 })]) } },
      'wait',
      'superseded',
    ],
    [
      'by a copy that somebody replaces by the previous revision itself is superseded',
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
      'by an update whose revision is sent again is in progress until it times out',
      { rollout: { ...restoring, reason: 'Ours.' }, observation: { service: restoringPrimary }, ...late },
      'wait',
      'rollback-failed',
      { isRollbackInProgress: true, reason: 'Ours. The rollback did not end within 15 minutes.' },
    ],
    [
      'by an update that is not shown yet is not in progress when it times out',
      { rollout: restoring, observation: { service: service([rolling(2)]) }, ...late },
      'wait',
      'rollback-failed',
      { isRollbackInProgress: undefined, reason: 'The rollback did not end within 15 minutes.' },
    ],
    [
      'by an update whose service deployment is in progress is in progress when it times out',
      { rollout: restoring, observation: inProgress, ...late },
      'wait',
      'rollback-failed',
      { isRollbackInProgress: true },
    ],
    [
      'by an update that ECS rolls back is not in progress when it times out',
      { rollout: { ...restoring, isRollbackSeen: true }, observation: rollingBack, ...late },
      'wait',
      'rollback-failed',
      { isRollbackInProgress: undefined },
    ],
    [
      'by an update that fails too says so',
      { rollout: restoring, observation: behind('ROLLBACK_FAILED', { statusReason: 'No.' }) },
      'wait',
      'rollback-failed',
      { reason: 'The rollback failed too: No.' },
    ],
    [
      'that a cancel asked for is left to ECS by a further cancel, with its own reason',
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
      'that nobody gave a reason for is left to ECS by a cancel',
      { rollout: ecsRollingBack, observation: rollingBack, facts: { cancelled: true } },
      'wait',
      'cancelled',
      { reason: 'The job was cancelled while the rollback was in progress.' },
    ],
    [
      'that cannot be read when it times out is looked at for 20 s more',
      { rollout: ecsRollingBack, facts: unread, minutes: 16 + 19.999 * SECOND },
      'wait',
      'ecs-rollback',
    ],
    [
      'that cannot be read for 20 s after its time could not be observed',
      { rollout: ecsRollingBack, facts: unread, minutes: 16 + 20 * SECOND },
      'wait',
      'unknown',
      { reason: 'The end of the deployment could not be observed: Rate exceeded.' },
    ],
  ]);

  it('follows the restored revision under the new ID when it is deployed again', () => {
    const again = rolling(5, { taskDefinition: arnOf(1), createdAt: T0 + 90 });
    const { rollout } = step({ rollout: restoring, observation: { service: service([again]) } });
    expect([rollout.phase, rollout.restored?.id]).toEqual(['restoring', idOf(5)]);
  });
});

describe('a rollback that can no longer be observed', () => {
  it.each<[statement: string, rollout: Partial<Row>, onCancel: Policy['onCancel'], isSaid: boolean]>([
    ['where a rollback was begun', { rollbackStartedAt: MINUTE, trigger: 'failed', reason: 'Ours.' }, 'leave', true],
    ['where a cancel asked for it', { trigger: 'cancelled', reason: 'Ours.' }, 'rollback', true],
    ['not where a cancel leaves', { trigger: 'cancelled', reason: 'Ours.' }, 'leave', false],
    ['not where nothing was cancelled', { reason: 'Ours.' }, 'rollback', false],
    ['not where nothing failed', {}, 'leave', false],
  ])('says how to roll back by hand: %s', (_statement, more, onCancel, isSaid) => {
    const { rollout } = step({
      rollout: { ...more, unobserved: 1 },
      policy: { onCancel },
      observation: {},
      facts: { unobservable: 'AWS denied it.' },
    });
    const said = `Ours. AWS denied it. To roll back by hand, run: ${BY_HAND}`;
    expect([rollout.verdict, rollout.reason]).toEqual(['unknown', isSaid ? said : 'AWS denied it.']);
  });

  it('has no reason if the rollback has none', () => {
    const { rollout } = step({
      rollout: { unobserved: 1, rollbackStartedAt: MINUTE },
      observation: {},
      facts: { unobservable: 'No.' },
    });
    expect(rollout.reason).toBe(`No. To roll back by hand, run: ${BY_HAND}`);
  });
});
