import type { CreateDeploymentGroupCommandInput } from '@aws-sdk/client-codedeploy';
import type { DeploymentInfo } from '../../../src/codedeploy/model.ts';
import { GROUP, type LocalService } from '../local-service.ts';
import type { CodeDeployMoment, CodeDeployScenario } from './codedeploy-recording.ts';
import { deploymentIdOf } from './codedeploy-recording.ts';
import { fireAlarm, makeAlarm } from './local-setup.ts';

/*
 * Sequences from CodeDeploy's user guide ("Deployments on an Amazon ECS compute platform", "AppSpec hooks section",
 * "Redeploy and roll back a deployment", "Stop a deployment", "Troubleshoot Amazon ECS deployment issues") and its API
 * reference.
 */

type Group = Partial<CreateDeploymentGroupCommandInput>;

const RUNS = ['1 PRIMARY 1/1'];
const ANSWER: CodeDeployMoment = { at: 0, deployments: { 2: 'Created' } };
const INSTALL: CodeDeployMoment = {
  at: 4,
  sets: ['1 PRIMARY 1/1', '2 ACTIVE 0/1'],
  deployments: { 2: 'InProgress' },
  event: 'Install',
};
const INSTALLED: CodeDeployMoment = { at: 60, sets: ['1 PRIMARY 1/1', '2 ACTIVE 1/1'], event: 'BeforeAllowTraffic' };
const shifted = (at: number): CodeDeployMoment => ({
  at,
  sets: ['2 PRIMARY 1/1', '1 ACTIVE 1/1'],
  event: 'AllowTraffic',
  green: 100,
});
const hook = (at: number): CodeDeployMoment => ({ at, event: 'AfterAllowTraffic' });
const waits = (at: number): CodeDeployMoment => ({
  at,
  event: '',
  deployments: { 2: { instanceTerminationWaitTimeStarted: true } },
});
const succeeded = (at: number): CodeDeployMoment => ({
  at,
  sets: ['2 PRIMARY 1/1'],
  deployments: { 2: 'Succeeded' },
});
const AUTO = {
  autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM'] },
};
const TIMED_OUT = { status: 'Failed', errorInformation: { code: 'TIMEOUT', message: 'It timed out.' } } as const;
const ALARMED = { status: 'Stopped', errorInformation: { code: 'ALARM_ACTIVE', message: 'web-5xx.' } } as const;
const HOOK_FAILED = {
  status: 'Failed',
  errorInformation: { code: 'HOOK_EXECUTION_FAILURE', message: 'A function reported Failed.' },
} as const;
const STOPPED = { status: 'Stopped' } as const;
const BACK = { rollbackInfo: { rollbackDeploymentId: deploymentIdOf(5) } };
type Ended = Pick<DeploymentInfo, 'status' | 'errorInformation'>;
/** Our deployment has ended, and CodeDeploy's own deployment rolls it back. */
const rollsBack = (
  at: number,
  ended: Ended,
  status: 'InProgress' | 'Failed' | 'Succeeded' = 'InProgress',
): CodeDeployMoment => ({
  at,
  deployments: {
    2: { ...ended, ...BACK },
    5: {
      status,
      creator: 'codeDeployRollback',
      rollbackInfo: { rollbackTriggeringDeploymentId: deploymentIdOf(2) },
    },
  },
});
/** The original task set receives all of the traffic again. */
const rolledBack = (at: number, ended: Ended): CodeDeployMoment => ({
  ...rollsBack(at, ended, 'Succeeded'),
  sets: RUNS,
});
/** Our deployment of the previous revision, from its response to its end. */
const RESTORED: readonly CodeDeployMoment[] = [
  { at: 0, deployments: { 4: 'Created' } },
  { at: 4, sets: ['1 PRIMARY 1/1', '4 ACTIVE 0/1'], deployments: { 4: 'InProgress' } },
  { at: 90, sets: ['4 PRIMARY 1/1', '1 ACTIVE 1/1'] },
  {
    at: 100,
    sets: ['4 PRIMARY 1/1'],
    deployments: { 4: { status: 'Succeeded', instanceTerminationWaitTimeStarted: true } },
  },
];

const CANARY: Group = { deploymentConfigName: 'CodeDeployDefault.ECSCanary10Percent5Minutes' };
const ALARMS: Group = {
  alarmConfiguration: { enabled: true, alarms: [{ name: 'web-5xx' }] },
  autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_STOP_ON_ALARM'] },
};
const ON_FAILURE: Group = { autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] } };
const terminating = (terminationWaitTimeInMinutes: number): Group => ({
  blueGreenDeploymentConfiguration: {
    terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE', terminationWaitTimeInMinutes },
  },
});
const READY: Group = {
  blueGreenDeploymentConfiguration: {
    deploymentReadyOption: { actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 120 },
  },
};

/** Calls of another person with CodeDeploy's API, for the newest deployment of the group. */
const byHand =
  (call: (client: ReturnType<LocalService['codeDeploy']>, deploymentId: string) => Promise<unknown>) =>
  async (local: LocalService) => {
    const client = local.codeDeploy();
    const { deployments: [newest = ''] = [] } = await client.listDeployments(GROUP);
    await call(client, newest);
    client.destroy();
  };
const stopBy = (autoRollbackEnabled: boolean) =>
  byHand((client, deploymentId) => client.stopDeployment({ deploymentId, autoRollbackEnabled }));
const deployAgain = (revision: number) => async (local: LocalService) => {
  await stopBy(false)(local);
  await local.deployByCodeDeploy(revision);
};

const successes: readonly CodeDeployScenario[] = [
  {
    name: 'a CodeDeploy deployment with ECSAllAtOnce is reported as deployed while the termination is pending',
    source: 'Deployments on an Amazon ECS compute platform: the order of the lifecycle events',
    before: RUNS,
    moments: [ANSWER, INSTALL, INSTALLED, shifted(63), hook(65), waits(70), succeeded(370)],
    expected: { verdict: 'deployed', serving: 2, from: 70 },
    local: { codeDeploy: terminating(5) },
  },
  {
    name: 'a CodeDeploy deployment that an alarm may still roll back is reported as deployed when it has succeeded',
    source: 'API reference, DeploymentInfo: instanceTerminationWaitTimeStarted; alarms are monitored until the end',
    before: RUNS,
    hasAlarms: true,
    moments: [ANSWER, INSTALL, INSTALLED, shifted(63), hook(65), waits(70), succeeded(370)],
    expected: { verdict: 'deployed', serving: 2, from: 370 },
    local: { codeDeploy: { ...terminating(2), ...ALARMS }, first: makeAlarm },
  },
  {
    name: 'a CodeDeploy canary is reported as deployed after all traffic has shifted and its last hook has ended',
    source: 'Deployment configurations: ECSCanary10Percent5Minutes',
    before: RUNS,
    moments: [
      ANSWER,
      INSTALL,
      INSTALLED,
      { at: 63, event: 'AllowTraffic', green: 10 },
      shifted(363),
      hook(364),
      waits(400),
      succeeded(401),
    ],
    expected: { verdict: 'deployed', serving: 2, from: 400 },
    local: { codeDeploy: CANARY },
  },
  {
    name: 'a linear CodeDeploy deployment is reported as deployed after its last step',
    source: 'Deployment configurations: ECSLinear10PercentEvery1Minutes',
    before: RUNS,
    moments: [
      ANSWER,
      INSTALL,
      INSTALLED,
      ...Array.from({ length: 9 }, (_, step) => ({
        at: 63 + 60 * step,
        event: 'AllowTraffic',
        green: 10 * (step + 1),
      })),
      shifted(603),
      hook(604),
      waits(606),
      succeeded(607),
    ],
    expected: { verdict: 'deployed', serving: 2, from: 606 },
    local: { codeDeploy: { deploymentConfigName: 'CodeDeployDefault.ECSLinear10PercentEvery1Minutes' } },
  },
  {
    name: 'a CodeDeploy deployment that waits before the traffic shift is not reported as deployed before somebody continues it',
    source: 'ContinueDeployment with READY_WAIT; DeploymentReadyOption STOP_DEPLOYMENT',
    before: RUNS,
    moments: [
      ANSWER,
      INSTALL,
      { ...INSTALLED, event: '', deployments: { 2: 'Ready' } },
      { at: 900, deployments: { 2: 'Ready' } },
      { ...shifted(903), deployments: { 2: 'InProgress' } },
      waits(910),
      succeeded(911),
    ],
    expected: { verdict: 'deployed', serving: 2, from: 910 },
    local: {
      codeDeploy: READY,
      later: {
        300: byHand((client, deploymentId) =>
          client.continueDeployment({ deploymentId, deploymentWaitType: 'READY_WAIT' }),
        ),
      },
    },
  },
  {
    name: 'a CodeDeploy deployment that has succeeded is reported as deployed although another one is already in progress',
    source: 'DeploymentLimitExceededException: a group has one deployment at a time, so the other one began later',
    before: RUNS,
    moments: [
      ANSWER,
      INSTALL,
      INSTALLED,
      { ...succeeded(70), deployments: { 2: { status: 'Succeeded', instanceTerminationWaitTimeStarted: true } } },
      { at: 72, deployments: { 3: 'InProgress' }, sets: ['2 PRIMARY 1/1', '3 ACTIVE 0/1'] },
    ],
    expected: { verdict: 'deployed', serving: 2, from: 70 },
    local: 'the other deployment would have to begin between two reads',
  },
  {
    name: 'a CodeDeploy deployment is reported as deployed if somebody deploys the same revision again',
    source: 'Redeploy and roll back a deployment: a previous revision is deployed as a new deployment',
    before: RUNS,
    moments: [
      ANSWER,
      INSTALL,
      { at: 42, deployments: { 2: 'Stopped', 6: 'InProgress' } },
      { at: 46, sets: ['1 PRIMARY 1/1', '6 ACTIVE 0/1'] },
      {
        at: 110,
        sets: ['6 PRIMARY 1/1'],
        deployments: { 6: { status: 'Succeeded', instanceTerminationWaitTimeStarted: true } },
      },
    ],
    expected: { verdict: 'deployed', serving: 2, from: 110 },
    local: { codeDeploy: CANARY, later: { 60: deployAgain(2) } },
  },
];

const failures: readonly CodeDeployScenario[] = [
  {
    name: 'a CodeDeploy deployment that fails is reported as rolled back once CodeDeploy has rolled it back',
    source: 'Automatic rollbacks: when a deployment fails',
    before: RUNS,
    moments: [
      ANSWER,
      { ...INSTALL, deployments: { 2: { status: 'InProgress', ...AUTO } } },
      rollsBack(300, TIMED_OUT),
      rolledBack(330, TIMED_OUT),
    ],
    policy: { failFast: false, waitMs: 90 * 60_000 },
    expected: { verdict: 'rolled-back', serving: 1, from: 330 },
    local: { codeDeploy: ON_FAILURE, failingHook: 'BeforeAllowTraffic' },
  },
  {
    name: 'a CodeDeploy deployment whose hook fails after the shift is rolled back',
    source: 'AppSpec hooks section: AfterAllowTraffic; a failed hook fails the deployment',
    before: RUNS,
    moments: [
      ANSWER,
      { ...INSTALL, deployments: { 2: { status: 'InProgress', ...AUTO } } },
      INSTALLED,
      shifted(63),
      hook(65),
      rollsBack(92, HOOK_FAILED),
      rolledBack(100, HOOK_FAILED),
    ],
    expected: { verdict: 'rolled-back', serving: 1, from: 100 },
    local: { codeDeploy: ON_FAILURE, failingHook: 'AfterAllowTraffic' },
  },
  {
    name: 'a CodeDeploy deployment that fails without a rollback is rolled back with our deployment',
    source: 'Manual rollbacks: a previously deployed revision is deployed as a new deployment',
    before: RUNS,
    moments: [ANSWER, INSTALL, { at: 300, deployments: { 2: TIMED_OUT } }],
    after: { effect: 'restore', from: 300, moments: RESTORED },
    policy: { failFast: false, waitMs: 90 * 60_000 },
    expected: { verdict: 'rolled-back', serving: 1, from: 100 },
    local: { codeDeploy: {}, failingHook: 'BeforeAllowTraffic' },
  },
  {
    name: 'a CodeDeploy deployment that fails without a rollback is reported as failed with on-failure: leave',
    source: 'DeploymentInfo: status Failed, errorInformation TIMEOUT',
    before: RUNS,
    moments: [ANSWER, INSTALL, { at: 300, deployments: { 2: TIMED_OUT } }],
    policy: { failFast: false, onFailure: 'leave', waitMs: 90 * 60_000 },
    expected: { verdict: 'failed', from: 300 },
    local: { codeDeploy: {}, failingHook: 'BeforeAllowTraffic' },
  },
  {
    name: 'a CodeDeploy deployment whose rollback fails is reported as a failed rollback',
    source: 'RollbackInfo: rollbackDeploymentId is a deployment of its own, which may fail',
    before: RUNS,
    moments: [
      ANSWER,
      { ...INSTALL, deployments: { 2: { status: 'InProgress', ...AUTO } } },
      rollsBack(300, TIMED_OUT),
      rollsBack(400, TIMED_OUT, 'Failed'),
    ],
    policy: { failFast: false },
    expected: { verdict: 'rollback-failed', from: 400 },
    local: 'in the local AWS the original task set goes on running, so that rollbacks do not fail',
  },
  {
    name: 'a CodeDeploy canary that an alarm stops is rolled back',
    source: 'Monitoring deployments with CloudWatch alarms: the deployment is stopped and rolled back',
    before: RUNS,
    hasAlarms: true,
    moments: [
      ANSWER,
      { ...INSTALL, deployments: { 2: { status: 'InProgress', ...AUTO } } },
      INSTALLED,
      { at: 63, event: 'AllowTraffic', green: 10 },
      rollsBack(121, ALARMED),
      rolledBack(130, ALARMED),
    ],
    expected: { verdict: 'rolled-back', serving: 1, from: 130 },
    local: { codeDeploy: { ...CANARY, ...ALARMS }, first: makeAlarm, later: { 120: fireAlarm } },
  },
  {
    name: 'a CodeDeploy deployment that an alarm stops in the termination wait is rolled back',
    source: 'DeploymentInfo: while the original tasks wait for their termination, the deployment can be rolled back',
    before: RUNS,
    hasAlarms: true,
    moments: [
      ANSWER,
      { ...INSTALL, deployments: { 2: { status: 'InProgress', ...AUTO } } },
      INSTALLED,
      shifted(63),
      waits(70),
      rollsBack(202, ALARMED),
      rolledBack(220, ALARMED),
    ],
    expected: { verdict: 'rolled-back', serving: 1, from: 220 },
    local: { codeDeploy: { ...terminating(30), ...ALARMS }, first: makeAlarm, later: { 200: fireAlarm } },
  },
];

const people: readonly CodeDeployScenario[] = [
  {
    name: 'a CodeDeploy deployment that a person stops with a rollback is rolled back',
    source: 'StopDeployment with autoRollbackEnabled true',
    before: RUNS,
    moments: [ANSWER, INSTALL, rollsBack(33, STOPPED), rolledBack(50, STOPPED)],
    expected: { verdict: 'rolled-back', serving: 1, from: 50 },
    local: { codeDeploy: {}, tasks: [{ start: 100 }], later: { 20: stopBy(true) } },
  },
  {
    name: 'a CodeDeploy deployment that a person stops without a rollback is rolled back with our deployment',
    source: 'StopDeployment with autoRollbackEnabled false',
    before: RUNS,
    moments: [ANSWER, INSTALL, INSTALLED, shifted(63), { at: 65, event: '', deployments: { 2: 'Stopped' } }],
    after: { effect: 'restore', from: 65, moments: RESTORED },
    expected: { verdict: 'rolled-back', serving: 1, from: 100 },
    local: { codeDeploy: CANARY, later: { 60: stopBy(false) } },
  },
  {
    name: 'a CodeDeploy deployment that a person stops to deploy another revision is superseded',
    source: 'DeploymentLimitExceededException: the other deployment has to be stopped first',
    before: RUNS,
    moments: [
      ANSWER,
      INSTALL,
      { at: 42, deployments: { 2: 'Stopped', 3: 'InProgress' } },
      { at: 46, sets: ['1 PRIMARY 1/1', '3 ACTIVE 0/1'] },
    ],
    expected: { verdict: 'superseded', from: 42 },
    local: { codeDeploy: CANARY, later: { 60: deployAgain(3) } },
  },
  {
    name: 'a CodeDeploy deployment whose tasks are healthy at the timeout is left in progress',
    source: 'AppSpec hooks section: a function may take up to an hour',
    before: RUNS,
    moments: [
      ANSWER,
      INSTALL,
      INSTALLED,
      { at: 1700, event: 'BeforeAllowTraffic' },
      { at: 1800, event: 'BeforeAllowTraffic', healthy: true },
    ],
    expected: { verdict: 'timed-out', from: 1800 },
    local: 'the polls of half an hour are too many for the local AWS',
  },
];

export const ofCodeDeploy: readonly CodeDeployScenario[] = [...successes, ...failures, ...people];
