import { describe, expect, it } from '@jest/globals';
import type { DeploymentInfo, DeploymentStatus } from '../../../../src/codedeploy/model.ts';
import { assess, assessState } from '../../../../src/controller/codedeploy/assess.ts';
import { ObservedDeployments } from '../../../../src/controller/codedeploy/observed-deployments.ts';
import { withDeployments } from '../../../../src/controller/codedeploy/view.ts';
import type { CodeDeployObservation, OwnDeployment } from '../../../../src/controller/controller.ts';
import { withFirstTaskSet } from '../../../../src/controller/first-task-set.ts';
import { activeOf } from '../../../../src/deploy/result.ts';
import type { Service, TaskSet } from '../../../../src/ecs/model.ts';
import { previousOf } from '../../../../src/history/previous.ts';
import { OF_TRAFFIC } from '../../../sentences/rollout.ts';
import { arnOf, service, T0 } from '../../shapes.ts';

/* What one read of a deployment's status in CodeDeploy proves. */

const own: OwnDeployment = {
  id: 'd-OURS00000',
  taskDefinition: arnOf(2),
  createdAt: T0,
  earlier: [{ id: 'ecs-svc/1', taskDefinition: arnOf(1) }],
};
const ours = (status: DeploymentStatus, more: Partial<DeploymentInfo> = {}): DeploymentInfo => ({
  deploymentId: own.id,
  status,
  createTime: T0,
  ...more,
});
const seen = (deployment: DeploymentInfo, more: Partial<CodeDeployObservation> = {}): CodeDeployObservation => ({
  deployment,
  hasAlarms: false,
  ...more,
});
const taskSet = (number: number, status: string, more: Partial<TaskSet> = {}): TaskSet => ({
  id: `ecs-svc/${number}`,
  status,
  taskDefinition: arnOf(number),
  runningCount: 1,
  computedDesiredCount: 1,
  createdAt: T0 - 100,
  ...more,
});
const blue = (status = 'PRIMARY') => taskSet(1, status);
const green = (status = 'ACTIVE') => taskSet(2, status, { externalId: own.id, createdAt: T0 });
const withTaskSets = (...taskSets: TaskSet[]): Service => ({ ...service([]), taskSets });
const NONE_RUNS = { runningCount: 0, stabilityStatus: 'STABILIZING' };
const WAS_STEADY = '(service web) has reached a steady state.';
/** A service with task sets and one event. */
const said = (message: string, ...taskSets: TaskSet[]): Service => ({
  ...withTaskSets(...taskSets),
  events: [{ id: 'event-1', createdAt: T0 - 50, message }],
});
const latest = (info: DeploymentInfo, taskDefinition = arnOf(2)) => ({ info, taskDefinition });
const rollback = (status: DeploymentStatus): DeploymentInfo => ({
  deploymentId: 'd-BACK00000',
  status,
  creator: 'codeDeployRollback',
  createTime: T0 + 60,
  rollbackInfo: { rollbackTriggeringDeploymentId: own.id },
});
const newer = (status: DeploymentStatus, revision: number) =>
  latest({ deploymentId: 'd-NEWER0000', status, createTime: T0 + 90 }, arnOf(revision));
const BACK = { rollbackInfo: { rollbackDeploymentId: 'd-BACK00000' } };
const THROUGH = { instanceTerminationWaitTimeStarted: true };
const FAILED = { errorInformation: { code: 'HOOK_EXECUTION_FAILURE', message: 'A function reported Failed' } };
const event = (lifecycleEventName: string, status: string) => ({ lifecycleEventName, status });

describe('our CodeDeploy deployment', () => {
  it.each<[string, object, CodeDeployObservation | undefined]>([
    ['in progress if nothing could be read', { is: 'in-progress' }, undefined],
    ['in progress with the status Created', { is: 'in-progress' }, seen(ours('Created'))],
    ['in progress with the status Queued', { is: 'in-progress' }, seen(ours('Queued'))],
    ['in progress with the status InProgress', { is: 'in-progress' }, seen(ours('InProgress'))],
    ['in progress with the status Ready', { is: 'in-progress' }, seen(ours('Ready'))],
    ['completed with the status Succeeded', { is: 'completed' }, seen(ours('Succeeded', THROUGH))],
    ['completed once only the termination is pending', { is: 'completed' }, seen(ours('InProgress', THROUGH))],
    [
      'in progress while the termination is pending and an alarm may roll it back',
      { is: 'in-progress' },
      seen(ours('InProgress', THROUGH), { hasAlarms: true }),
    ],
    [
      'in progress until all hooks have completed, whatever the flag says',
      { is: 'in-progress' },
      seen(ours('InProgress', THROUGH), { target: { lifecycleEvents: [event('AfterAllowTraffic', 'InProgress')] } }),
    ],
    ['in progress with the status Failed if a rollback may still appear', { is: 'in-progress' }, seen(ours('Failed'))],
    [
      'failed with the status Failed and the cause of the error code if CodeDeploy does not roll it back',
      { is: 'failed', reason: 'A function reported Failed.', cause: expect.objectContaining({ id: 'lifecycle-hook' }) },
      seen(ours('Failed', FAILED), { isSettled: true }),
    ],
    [
      'failed with the status Stopped and no reason',
      { is: 'failed', reason: 'The status of the deployment in CodeDeploy is Stopped, without a reason.' },
      seen(ours('Stopped'), { isSettled: true }),
    ],
    ['rolling back if the rollback could not be read', { is: 'rolling-back' }, seen(ours('Failed', BACK))],
    [
      'rolling back if the rollback is in progress',
      { is: 'rolling-back' },
      seen(ours('Stopped', BACK), { rollback: rollback('InProgress') }),
    ],
    [
      'rolled back if the rollback succeeded',
      { is: 'rolled-back' },
      seen(ours('Stopped', BACK), { rollback: rollback('Succeeded') }),
    ],
    [
      'not rolled back if the rollback failed',
      { is: 'rollback-failed', reason: expect.stringContaining('The rollback failed: ') },
      seen(ours('Failed', BACK), { rollback: rollback('Failed') }),
    ],
  ])('is %s', (_name, expected, codeDeploy) => {
    expect(assessState(own, codeDeploy ? { codeDeploy } : {})).toMatchObject(expected);
  });

  it.each<[string, object, Service, CodeDeployObservation]>([
    [
      'superseded if a newer deployment with another revision began after ours was stopped',
      { is: 'superseded', by: expect.objectContaining({ taskDefinition: arnOf(3) }) },
      withDeployments(withTaskSets(blue(), green()), newer('InProgress', 3)),
      seen(ours('Stopped')),
    ],
    [
      'deployed again if the newer deployment has the same revision',
      { is: 'resent', as: expect.objectContaining({ id: 'd-NEWER0000' }) },
      withDeployments(withTaskSets(blue(), green()), newer('InProgress', 2)),
      seen(ours('Stopped')),
    ],
    [
      'completed while a newer deployment is in progress',
      { is: 'completed' },
      withDeployments(withTaskSets(green('PRIMARY')), newer('InProgress', 3)),
      seen(ours('Succeeded')),
    ],
    [
      'rolling back, and not superseded by the deployment that rolls it back',
      { is: 'rolling-back' },
      withDeployments(withTaskSets(blue(), green()), latest(rollback('InProgress'))),
      seen(ours('Failed', BACK), { rollback: rollback('InProgress') }),
    ],
    [
      'rolling back, and not superseded, if the rollback began after our deployment was read',
      { is: 'rolling-back' },
      withDeployments(withTaskSets(blue(), green()), latest(rollback('InProgress'), arnOf(1))),
      new ObservedDeployments().add(ours('Failed'), { hasAlarms: false, newest: rollback('InProgress') }),
    ],
    [
      'rolled back to the revision that receives the traffic again',
      { is: 'rolled-back', serving: arnOf(1) },
      withDeployments(withTaskSets(blue()), latest(rollback('Succeeded'))),
      seen(ours('Failed', BACK), { rollback: rollback('Succeeded') }),
    ],
    [
      'failed if the rollback restored a task set whose tasks have never run',
      { is: 'failed', reason: 'A function reported Failed.' },
      withDeployments(withTaskSets({ ...blue(), ...NONE_RUNS }), latest(rollback('Succeeded'))),
      seen(ours('Failed', { ...BACK, ...FAILED }), { rollback: rollback('Succeeded') }),
    ],
    [
      'rolled back if the tasks of the restored task set are just being replaced',
      { is: 'rolled-back', serving: arnOf(1) },
      withDeployments(said(WAS_STEADY, { ...blue(), ...NONE_RUNS }), latest(rollback('Succeeded'))),
      seen(ours('Failed', { ...BACK, ...FAILED }), { rollback: rollback('Succeeded') }),
    ],
    [
      'still rolling back if the read of the service is older than the rollback',
      { is: 'rolling-back' },
      withDeployments(withTaskSets(blue('ACTIVE'), green('PRIMARY')), latest(rollback('Succeeded'))),
      seen(ours('Failed', BACK), { rollback: rollback('Succeeded') }),
    ],
  ])('is %s', (_name, expected, read, codeDeploy) => {
    expect(assessState(own, { service: read, codeDeploy })).toEqual(expect.objectContaining(expected));
    expect(assessState(own, { service: read, codeDeploy })).toHaveProperty('is');
  });

  it.each([
    ['Ready', ours('Ready'), true],
    ['in the termination wait', ours('InProgress', THROUGH), true],
    ['Succeeded', ours('Succeeded', THROUGH), undefined],
    ['InProgress', ours('InProgress'), undefined],
  ])(
    'with the state %s counts against the time limit unless the deployment group prescribes a wait',
    (_name, info, isUncounted) => {
      expect(assess(own, { codeDeploy: seen(info) }).isUncounted).toBe(isUncounted);
    },
  );
});

describe('the phrase for what a CodeDeploy deployment is waiting for', () => {
  const shifting = {
    lifecycleEvents: [event('AllowTraffic', 'InProgress')],
    taskSetsInfo: [{ taskSetLabel: 'Green', trafficWeight: 10 }],
  };
  it.each<[string, string, CodeDeployObservation]>([
    [
      'names the lifecycle event and the share of the traffic',
      `in lifecycle event AllowTraffic, 10% ${OF_TRAFFIC}`,
      seen(ours('InProgress'), { target: shifting }),
    ],
    [
      'names the termination wait of the deployment group',
      'waiting for the old tasks to be terminated',
      seen(ours('InProgress', THROUGH), { target: { ...shifting, lifecycleEvents: [] } }),
    ],
    ['is empty without permission to read the deployment target', '', seen(ours('InProgress'))],
    ['is empty once the deployment has ended', '', seen(ours('Failed'), { target: shifting })],
  ])('%s', (_name, where, codeDeploy) => {
    expect(assess(own, { codeDeploy }).where).toBe(where);
  });
});

describe('a service that CodeDeploy deploys', () => {
  const states = (read: Service) =>
    read.deployments?.map(({ id, status, rolloutState }) => `${id} ${status} ${rolloutState}`);

  it.each<[string, readonly string[], Service]>([
    [
      'without a deployment in progress',
      ['ecs-svc/1 PRIMARY COMPLETED'],
      withDeployments(withTaskSets(blue()), latest(ours('Succeeded'), arnOf(1))),
    ],
    [
      'with a deployment that has no task set yet',
      ['d-OURS00000 PRIMARY IN_PROGRESS', 'ecs-svc/1 ACTIVE COMPLETED'],
      withDeployments(withTaskSets(blue()), latest(ours('Created'))),
    ],
    [
      'with a deployment that has no task set yet and a revision that cannot be read',
      ['ecs-svc/1 PRIMARY COMPLETED'],
      withDeployments(withTaskSets(blue()), { info: ours('Created') }),
    ],
    [
      'while a part of the traffic is shifted',
      ['d-OURS00000 PRIMARY IN_PROGRESS', 'ecs-svc/1 ACTIVE COMPLETED'],
      withDeployments(withTaskSets(blue(), green()), latest(ours('InProgress'))),
    ],
    [
      'while the last hook runs, and the new task set has all traffic',
      ['d-OURS00000 PRIMARY IN_PROGRESS', 'ecs-svc/1 ACTIVE COMPLETED'],
      withDeployments(withTaskSets(blue('ACTIVE'), green('PRIMARY')), latest(ours('InProgress'))),
    ],
    [
      'while the old tasks wait for their termination',
      ['d-OURS00000 PRIMARY COMPLETED', 'ecs-svc/1 ACTIVE COMPLETED'],
      withDeployments(withTaskSets(blue('ACTIVE'), green('PRIMARY')), latest(ours('InProgress', THROUGH))),
    ],
    [
      'after a deployment that failed and left its tasks',
      ['ecs-svc/1 PRIMARY COMPLETED', 'd-OURS00000 ACTIVE FAILED'],
      withDeployments(withTaskSets(blue(), green()), latest(ours('Failed'))),
    ],
    [
      'while it is rolled back',
      ['d-BACK00000 PRIMARY IN_PROGRESS', 'ecs-svc/1 ACTIVE COMPLETED', 'd-OURS00000 ACTIVE COMPLETED'],
      withDeployments(withTaskSets(blue(), green()), latest(rollback('InProgress'), arnOf(2))),
    ],
  ])('is shown as ECS deployments, %s', (_name, expected, read) => {
    expect(states(read)).toEqual(expected);
  });

  it('has a deployment in progress even if the revision of that deployment cannot be read', () => {
    const read = withDeployments(withTaskSets(blue()), { info: ours('Created') });
    expect(read.codeDeployment).toMatchObject({ id: 'd-OURS00000' });
  });

  it('reports the revision that a rollback restores, whatever the AppSpec file of the rollback contains', () => {
    const read = withDeployments(
      withTaskSets(blue('ACTIVE'), green('PRIMARY')),
      latest(rollback('InProgress'), arnOf(2)),
    );
    expect(read.deployments?.[0]).toMatchObject({ id: 'd-BACK00000', taskDefinition: arnOf(1) });
  });
});

describe('a task set with the production traffic', () => {
  const empty = { ...blue(), ...NONE_RUNS };
  it.each<[string, isActive: boolean, Service]>([
    ['is not active if its tasks have never run', false, withTaskSets(empty)],
    [
      'is not active if its tasks cannot be started',
      false,
      said('(service web) was unable to reach steady state because it failed to start tasks.', empty),
    ],
    [
      'is not active if only the task set of a failed deployment was steady',
      false,
      said('(service web, taskSet ecs-svc/2) updated state to STEADY_STATE.', empty),
    ],
    ['is active if its tasks are replaced, after the service was steady', true, said(WAS_STEADY, empty)],
    [
      'is active if its tasks are replaced, after the task set was steady',
      true,
      said('(service web, taskSet ecs-svc/1) updated state to STEADY_STATE.', empty),
    ],
    ['is active if a task runs that is not healthy yet', true, withTaskSets({ ...empty, runningCount: 1 })],
    ['is active at desired count 0', true, { ...withTaskSets({ ...empty, computedDesiredCount: 0 }), desiredCount: 0 }],
    [
      'is active if CodeDeploy has shifted traffic to it, while its tasks are replaced',
      true,
      withTaskSets({ ...green('PRIMARY'), ...NONE_RUNS }),
    ],
  ])('%s', (_name, isActive, read) => {
    const [{ taskDefinition } = blue()] = read.taskSets ?? [];
    const shown = withDeployments(read);
    expect(activeOf(shown).serving).toBe(isActive ? taskDefinition : '');
    expect(previousOf(shown)?.taskDefinition).toBe(isActive ? taskDefinition : undefined);
    const shifting = withDeployments(read, newer('Created', 3));
    expect(previousOf(shifting)?.taskDefinition).toBe(isActive ? taskDefinition : undefined);
  });

  it.each([
    ['in progress until it is steady', 'IN_PROGRESS', withTaskSets(empty)],
    ['completed while its tasks are replaced', 'COMPLETED', said(WAS_STEADY, empty)],
  ])('is a deployment of ECS without a deployment group, %s', (_name, rolloutState, read) => {
    const shown = withFirstTaskSet({ ...read, deploymentController: { type: 'CODE_DEPLOY' } });
    expect(shown.deployments).toMatchObject([{ rolloutState }]);
  });
});
