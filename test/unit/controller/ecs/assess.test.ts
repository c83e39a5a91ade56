import { describe, expect, it } from '@jest/globals';
import type { AssessedState } from '../../../../src/controller/controller.ts';
import { assess, assessState, ownDeployment, startedSince } from '../../../../src/controller/ecs/assess.ts';
import type { Deployment, Service, ServiceDeployment } from '../../../../src/ecs/model.ts';
import { arnOf, deployment, idOf, revisionArn, rolling, service, serviceDeployment, T0 } from '../../shapes.ts';

/* Revision 1 was active before; 2 is ours; 3 is a different revision that somebody else deployed. */
const before = service([deployment(1)]);
const own = ownDeployment(rolling(2), before);
const old = (more: Partial<Deployment> = {}) => deployment(1, { status: 'ACTIVE', updatedAt: T0, ...more });
const ours = (more: Partial<Deployment> = {}) => rolling(2, more);
const newer = (more: Partial<Deployment> = {}) => rolling(3, { createdAt: T0 + 60, updatedAt: T0 + 60, ...more });
const oursFailed = ours({
  status: 'ACTIVE',
  rolloutState: 'FAILED',
  rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
});
const backAgain = (more: Partial<Deployment> = {}) =>
  deployment(1, {
    updatedAt: T0 + 60,
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.',
    ...more,
  });
const breakerReason = 'Service deployment rolled back because the circuit breaker threshold was exceeded.';
const triggered: Partial<ServiceDeployment> = {
  statusReason: breakerReason,
  deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
};
const rolledBack: Partial<ServiceDeployment> = { ...triggered, rollback: { serviceRevisionArn: revisionArn(1) } };

type Row = [name: string, expected: Partial<AssessedState>, service?: Service | undefined, behind?: ServiceDeployment];

const byServiceDeployment: Row[] = [
  ['no response that could be read', { is: 'in-progress' }],
  ['PENDING', { is: 'in-progress' }, service([ours(), old()]), serviceDeployment('PENDING')],
  ['IN_PROGRESS', { is: 'in-progress' }, service([ours(), old()]), serviceDeployment('IN_PROGRESS')],
  [
    'IN_PROGRESS while deployments[] is COMPLETED, as in the bake time',
    { is: 'in-progress' },
    service([deployment(2)]),
    serviceDeployment('IN_PROGRESS', { lifecycleStage: 'BAKE_TIME' }),
  ],
  [
    'SUCCESSFUL before the old tasks are drained',
    { is: 'completed' },
    service([ours(), old()]),
    serviceDeployment('SUCCESSFUL'),
  ],
  [
    'SUCCESSFUL, and a newer deployment is in progress',
    { is: 'completed' },
    service([newer(), deployment(2, { status: 'ACTIVE' })]),
    serviceDeployment('SUCCESSFUL'),
  ],
  [
    'SUCCESSFUL, and read so late that a newer deployment is active',
    { is: 'superseded', by: newer({ rolloutState: 'COMPLETED' }) },
    service([newer({ rolloutState: 'COMPLETED' })]),
    serviceDeployment('SUCCESSFUL'),
  ],
  ['SUCCESSFUL, and the service could not be read', { is: 'completed' }, undefined, serviceDeployment('SUCCESSFUL')],
  ['SUCCESSFUL, and the service was read late', { is: 'completed' }, before, serviceDeployment('SUCCESSFUL')],
  [
    'ROLLBACK_REQUESTED, whoever requested it',
    { is: 'rolling-back' },
    service([ours(), old()]),
    serviceDeployment('ROLLBACK_REQUESTED'),
  ],
  [
    'ROLLBACK_IN_PROGRESS because of the circuit breaker',
    { is: 'rolling-back', reason: breakerReason },
    undefined,
    serviceDeployment('ROLLBACK_IN_PROGRESS', triggered),
  ],
  [
    'ROLLBACK_IN_PROGRESS because of an alarm',
    { is: 'rolling-back', reason: 'Alarm web-5xx is in ALARM.' },
    undefined,
    serviceDeployment('ROLLBACK_IN_PROGRESS', { alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['web-5xx'] } }),
  ],
  [
    'ROLLBACK_SUCCESSFUL, with the active revision',
    { is: 'rolled-back', serving: arnOf(1) },
    undefined,
    serviceDeployment('ROLLBACK_SUCCESSFUL', rolledBack),
  ],
  [
    'ROLLBACK_SUCCESSFUL, and a newer deployment is in progress',
    { is: 'rolled-back', serving: arnOf(1) },
    service([newer(), deployment(1, { status: 'ACTIVE' })]),
    serviceDeployment('ROLLBACK_SUCCESSFUL', rolledBack),
  ],
  [
    'ROLLBACK_SUCCESSFUL, and read so late that a newer deployment is active',
    { is: 'superseded', by: newer({ rolloutState: 'COMPLETED' }) },
    service([newer({ rolloutState: 'COMPLETED' })]),
    serviceDeployment('ROLLBACK_SUCCESSFUL', rolledBack),
  ],
  ['ROLLBACK_FAILED', { is: 'rollback-failed' }, undefined, serviceDeployment('ROLLBACK_FAILED', rolledBack)],
  [
    'ROLLBACK_FAILED because there was no rollback candidate',
    { is: 'failed' },
    service([ours({ rolloutState: 'FAILED' })]),
    serviceDeployment('ROLLBACK_FAILED', { statusReason: 'No rollback candidate was found to run the rollback.' }),
  ],
  [
    'ROLLBACK_FAILED because there was no rollback candidate after an alarm',
    { is: 'failed', reason: 'Alarm web-5xx is in ALARM.' },
    service([ours({ rolloutState: 'FAILED' })]),
    serviceDeployment('ROLLBACK_FAILED', {
      statusReason: 'No rollback candidate was found to run the rollback.',
      alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['web-5xx'] },
    }),
  ],
  [
    'ROLLBACK_FAILED because of a newer deployment',
    { is: 'superseded', by: newer() },
    service([newer(), oursFailed]),
    serviceDeployment('ROLLBACK_FAILED', triggered),
  ],
  [
    'STOP_REQUESTED by the circuit breaker',
    { is: 'in-progress' },
    service([ours()]),
    serviceDeployment('STOP_REQUESTED', triggered),
  ],
  [
    'STOPPED by the circuit breaker without a rollback',
    { is: 'failed', reason: breakerReason },
    service([ours({ rolloutState: 'FAILED' })]),
    serviceDeployment('STOPPED', triggered),
  ],
  [
    'STOPPED by the circuit breaker, and replaced since',
    { is: 'superseded', by: newer() },
    service([newer(), oursFailed]),
    serviceDeployment('STOPPED', triggered),
  ],
  [
    'STOP_REQUESTED by a newer deployment',
    { is: 'superseded', by: newer() },
    service([newer(), ours({ status: 'ACTIVE' })]),
    serviceDeployment('STOP_REQUESTED'),
  ],
  ['STOPPED, and the newer deployment was not read yet', { is: 'in-progress' }, before, serviceDeployment('STOPPED')],
  ['STOPPED, and the service could not be read', { is: 'in-progress' }, undefined, serviceDeployment('STOPPED')],
  [
    'STOPPED by a newer deployment that was rolled back itself',
    { is: 'superseded' },
    service([backAgain()]),
    serviceDeployment('STOPPED'),
  ],
  [
    'STOPPED by another deployment of our revision',
    { is: 'resent', as: newer({ taskDefinition: arnOf(2) }) },
    service([newer({ taskDefinition: arnOf(2) }), ours({ status: 'ACTIVE' })]),
    serviceDeployment('STOPPED'),
  ],
];

const byDeployments: Row[] = [
  ['a read from before our update', { is: 'in-progress' }, before],
  ['IN_PROGRESS', { is: 'in-progress' }, service([ours(), old()])],
  ['COMPLETED', { is: 'completed' }, service([deployment(2)])],
  ['COMPLETED while an older deployment still drains', { is: 'completed' }, service([deployment(2), old()])],
  [
    'COMPLETED at desired count 0',
    { is: 'completed' },
    service([deployment(2, { desiredCount: 0, runningCount: 0 })], { desiredCount: 0 }),
  ],
  [
    'COMPLETED, and the desired count has just been raised',
    { is: 'in-progress' },
    service([deployment(2, { desiredCount: 3 })], { desiredCount: 3 }),
  ],
  [
    'COMPLETED for a daemon service',
    { is: 'completed' },
    service([deployment(2, { desiredCount: 4, runningCount: 4 })], { desiredCount: 4, schedulingStrategy: 'DAEMON' }),
  ],
  [
    'FAILED and still PRIMARY: nothing to roll back to, or no rollback',
    { is: 'failed', reason: 'ECS deployment circuit breaker: tasks failed to start.' },
    service([{ ...oursFailed, status: 'PRIMARY' }, old()]),
  ],
  ['the old deployment is PRIMARY again and in progress', { is: 'rolling-back' }, service([backAgain(), oursFailed])],
  [
    'the old deployment is PRIMARY again and completed',
    { is: 'rolled-back', serving: arnOf(1) },
    service([deployment(1, { updatedAt: T0 + 90 })]),
  ],
  [
    'the old deployment is PRIMARY again and completed, with a task missing',
    { is: 'rolling-back' },
    service([deployment(1, { updatedAt: T0 + 90, runningCount: 0 })]),
  ],
  [
    'the old deployment is PRIMARY again and failed too',
    { is: 'rollback-failed' },
    service([backAgain({ rolloutState: 'FAILED' }), oursFailed]),
  ],
  [
    'a newer deployment of another revision',
    { is: 'superseded', by: newer() },
    service([newer(), ours({ status: 'ACTIVE' })]),
  ],
  [
    'a newer deployment of another revision, and ours is not listed',
    { is: 'superseded', by: newer() },
    service([newer()]),
  ],
  [
    'another deployment of our revision',
    { is: 'resent', as: newer({ taskDefinition: arnOf(2) }) },
    service([newer({ taskDefinition: arnOf(2) })]),
  ],
  [
    'an unknown PRIMARY deployment that is older than ours',
    { is: 'in-progress' },
    service([rolling(9, { createdAt: T0 - 1 })]),
  ],
  ['no PRIMARY deployment', { is: 'in-progress' }, service([])],
  ['no deployments in the response', { is: 'in-progress' }, service([], { deployments: undefined as never })],
];

const withoutState = { rolloutState: undefined as never, rolloutStateReason: undefined as never };
const classicLoadBalancer: Row[] = [
  [
    'our deployment is the only one, with all tasks running',
    { is: 'completed' },
    service([deployment(2, withoutState)]),
  ],
  [
    'an older deployment still drains',
    { is: 'in-progress' },
    service([deployment(2, withoutState), old(withoutState)]),
  ],
  [
    'our deployment is the only one, with a task missing',
    { is: 'in-progress' },
    service([deployment(2, { ...withoutState, runningCount: 0 })]),
  ],
  ['a task is pending', { is: 'in-progress' }, service([deployment(2, withoutState)], { pendingCount: 1 })],
  ['a read from before our update', { is: 'in-progress' }, service([deployment(1, withoutState)])],
  [
    'the old deployment is PRIMARY again, and ours is still stopping',
    { is: 'rolling-back' },
    service([deployment(1, { ...withoutState, updatedAt: T0 + 60 }), ours({ ...withoutState, status: 'ACTIVE' })]),
  ],
  [
    'the old deployment is PRIMARY again and the only one, with all tasks running',
    { is: 'rolled-back', serving: arnOf(1) },
    service([deployment(1, { ...withoutState, updatedAt: T0 + 60 })]),
  ],
  [
    'the old deployment is PRIMARY again and the only one, with a task missing',
    { is: 'rolling-back' },
    service([deployment(1, { ...withoutState, updatedAt: T0 + 60, runningCount: 0 })]),
  ],
];

describe('the assessment of a deployment', () => {
  const check = (rows: Row[]) =>
    it.each(rows)('has the result that AWS documents: %s', (...[, expected, read, behind]: Row) => {
      const observation = { ...(read && { service: read }), ...(behind && { serviceDeployment: behind }) };
      expect(assessState(own, observation)).toMatchObject(expected);
    });

  describe('from the service deployment', () => check(byServiceDeployment));
  describe('from deployments[] only', () => check(byDeployments));
  describe('behind a Classic Load Balancer, without rolloutState,', () => check(classicLoadBalancer));

  it('treats the read as stale if the old deployment still has the reason from before our update', () => {
    const rollingBack = backAgain({ updatedAt: T0 - 5 });
    const superseding = ownDeployment(rolling(2), service([rollingBack]));
    expect(assessState(superseding, { service: service([rollingBack]) })).toEqual({ is: 'in-progress' });
  });

  it('does not mistake a late read of our failed deployment for a failed rollback', () => {
    const failed = service([{ ...oursFailed, status: 'PRIMARY' }]);
    const back = ownDeployment(rolling(4, { taskDefinition: arnOf(1), createdAt: T0 + 90 }), failed);
    expect(assessState(back, { service: failed })).toEqual({ is: 'in-progress' });
  });

  it('waits for the tasks of a completed deployment, and ignores reads from before the update', () => {
    const existing = { ...own, id: idOf(1), earlier: [], alreadyCompleted: { desiredCount: 1, updatedAt: T0 - 900 } };
    const raised = (runningCount: number) =>
      service([deployment(1, { desiredCount: 3, runningCount })], { desiredCount: 3 });
    expect(assessState(existing, { service: before })).toEqual({ is: 'in-progress' });
    expect(assessState(existing, { service: raised(1) })).toEqual({ is: 'in-progress' });
    expect(assessState(existing, { service: raised(3) })).toEqual({ is: 'completed' });
    const changedAgain = service([deployment(1, { updatedAt: T0 + 60 })]);
    expect(assessState(existing, { service: changedAgain })).toEqual({ is: 'completed' });
    const notCounted = { ...existing, alreadyCompleted: { updatedAt: T0 - 900 } };
    expect(assessState(notCounted, { service: before })).toEqual({ is: 'completed' });
  });

  it('reports our deployment as active if ECS restored that deployment after a second update to our revision had failed', () => {
    const sentAgain = {
      ...own,
      id: idOf(3),
      earlier: [{ id: idOf(2), taskDefinition: arnOf(2), ours: true }, ...own.earlier],
    };
    const wentTo = (number: number) =>
      serviceDeployment('ROLLBACK_SUCCESSFUL', { rollback: { serviceRevisionArn: revisionArn(number) } });
    expect(assessState(sentAgain, { serviceDeployment: wentTo(2) })).toEqual({ is: 'completed' });
    expect(assessState(sentAgain, { serviceDeployment: wentTo(1) })).toMatchObject({
      is: 'rolled-back',
      serving: arnOf(1),
    });
    expect(assessState(sentAgain, { service: service([deployment(2, { createdAt: T0 })]) })).toEqual({
      is: 'completed',
    });
    expect(assessState(sentAgain, { service: service([backAgain()]) })).toMatchObject({ is: 'rolling-back' });
  });

  it('uses the response of our update to recognize deployments that ended between our read and our update', () => {
    const answer = service([ours(), deployment(9, { status: 'ACTIVE', createdAt: T0 - 60 }), old()]);
    const late = ownDeployment(rolling(2), before, answer);
    expect(late.earlier.map(({ id }) => id)).toEqual([idOf(9), idOf(1)]);
    const back = deployment(9, { createdAt: T0 - 60, updatedAt: T0 + 60 });
    expect(assessState(late, { service: service([back, oursFailed]) })).toMatchObject({
      is: 'rolled-back',
      serving: arnOf(9),
    });
  });

  it('recognizes our deployment by its ID, not by its revision', () => {
    const sameRevision = deployment(7, { taskDefinition: arnOf(2), createdAt: T0 - 1 });
    expect(assessState(own, { service: service([sameRevision]) })).toEqual({ is: 'in-progress' });
    expect(own).toMatchObject({ id: idOf(2), taskDefinition: arnOf(2), earlier: [{ id: idOf(1) }] });
  });
});

describe('the search for a newer deployment of a given revision', () => {
  const of = (deployments: Deployment[], revision = 3) => startedSince(own, service(deployments), arnOf(revision))?.id;

  it('finds the PRIMARY deployment if it is new and has that revision', () => {
    expect(of([newer(), ours({ status: 'ACTIVE' })])).toBe(idOf(3));
  });

  it.each<[statement: string, deployments: Deployment[], revision?: number]>([
    ['if ours is PRIMARY', [ours(), old()], 2],
    ['if the PRIMARY deployment is earlier than ours', [deployment(1)], 1],
    ['if the PRIMARY deployment has another revision', [newer()], 4],
    ['if no deployment is PRIMARY', [ours({ status: 'ACTIVE' })], 2],
  ])('finds nothing %s', (_statement, deployments, revision) => {
    expect(of(deployments, revision)).toBeUndefined();
  });
});

describe('an assessment of a service deployment', () => {
  const hook = { hookId: 'ecs-pause-1', status: 'AWAITING_ACTION' } as const;
  const seen = (more: Partial<ServiceDeployment>) =>
    assess(own, { serviceDeployment: serviceDeployment('IN_PROGRESS', more) });

  it('names the pause hooks where the deployment is waiting, and has no such member without a pause hook', () => {
    expect(seen({ lifecycleHookDetails: [hook] }).pauses).toEqual(['ecs-pause-1']);
    expect(seen({ lifecycleHookDetails: [{ status: 'AWAITING_ACTION' }] })).not.toHaveProperty('pauses');
    expect(seen({})).not.toHaveProperty('pauses');
    expect(seen({})).not.toHaveProperty('stage');
  });

  it("has the cause that ECS's reason names, and none if the reason is unknown", () => {
    const assessed = (statusReason: string) =>
      assessState(own, { serviceDeployment: serviceDeployment('ROLLBACK_IN_PROGRESS', { statusReason }) });
    const hookFailed = 'Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed.';
    expect(assessed(hookFailed)).toEqual({
      is: 'rolling-back',
      reason: hookFailed,
      cause: expect.objectContaining({ id: expect.any(String) }),
    });
    expect(assessed('Words of 2031.')).toStrictEqual({ is: 'rolling-back', reason: 'Words of 2031.' });
  });

  it('does not mistake one of several earlier deployments for a later one', () => {
    const several = { ...own, earlier: [...own.earlier, { id: idOf(3), taskDefinition: arnOf(3) }] };
    expect(startedSince(several, service([newer()]), arnOf(3))).toBeUndefined();
  });
});
