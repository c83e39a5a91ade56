import { CRASHES, NO_IMAGE } from '../local-service.ts';
import { addHooks, alarmed, fireAlarm, makeAlarm, stopByHand, update } from './local-setup.ts';
import type { Moment, Scenario } from './recording.ts';
import { ALARM, ANSWER, BACK, BOTH, FAILED, paused, RUNS, STARTING, shifting, TRIGGERED } from './rows.ts';
import { shifts } from './shifts.ts';

/*
 * Sequences from AWS's documentation: the states of "Amazon ECS service deployments", the circuit breaker, and kinds of
 * services; those that shift traffic are in shifts.ts.
 */

/** Our update that restores the previous revision, from its response to its end. */
const RESTORED: readonly Moment[] = [
  { at: 0, list: ['4=1 PRIMARY IN_PROGRESS 0/0', '2 ACTIVE FAILED 0/0', '1 ACTIVE COMPLETED 1/1'] },
  {
    at: 2,
    list: ['4=1 PRIMARY IN_PROGRESS 0/1', '2 ACTIVE FAILED 0/0', '1 ACTIVE COMPLETED 1/1'],
    behind: { 4: 'PENDING' },
  },
  { at: 60, list: ['4=1 PRIMARY IN_PROGRESS 1/1', '1 ACTIVE COMPLETED 1/1'], behind: { 4: 'IN_PROGRESS' } },
  { at: 90, list: ['4=1 PRIMARY COMPLETED 1/1'], behind: { 4: 'SUCCESSFUL' } },
];

const early = (sourceServiceRevisionCleanup: 'BLOCKING' | 'DEFERRED') => ({
  desiredCount: 2,
  deploymentConfiguration: {
    minimumHealthyPercent: 50,
    earlySuccessCriteria: { enable: true, healthyPercent: 50, sourceServiceRevisionCleanup },
  },
});
const classic = {
  container: { portMappings: [{ containerPort: 8080 }] },
  service: { loadBalancers: [{ loadBalancerName: 'old', containerName: 'web', containerPort: 8080 }] },
};

const failures: readonly Scenario[] = [
  {
    name: 'a deployment that the circuit breaker stops without a rollback is rolled back with our update',
    source: 'status machine: failure with rollback off, STOP_REQUESTED, STOPPED',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 14, list: STARTING, behind: { 2: 'IN_PROGRESS' } },
      { at: 300, list: FAILED, behind: { 2: { status: 'STOP_REQUESTED', ...TRIGGERED } } },
      { at: 304, list: FAILED, behind: { 2: { status: 'STOPPED', ...TRIGGERED } } },
    ],
    after: { effect: 'restore', from: 304, moments: RESTORED },
    policy: { failFast: false },
    expected: { verdict: 'rolled-back', serving: 1, from: 90 },
    withoutServiceDeployments: { from: 90, why: 'FAILED is shown 4 s before the service deployment has stopped' },
    local: { tasks: [NO_IMAGE], breaker: { enable: true, rollback: false } },
  },
  {
    name: 'a deployment that the circuit breaker stops without a rollback fails with on-failure: leave',
    source: 'status machine: failure with rollback off, STOP_REQUESTED, STOPPED',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 14, list: STARTING, behind: { 2: 'IN_PROGRESS' } },
      { at: 300, list: FAILED, behind: { 2: { status: 'STOP_REQUESTED', ...TRIGGERED } } },
      { at: 304, list: FAILED, behind: { 2: { status: 'STOPPED', ...TRIGGERED } } },
    ],
    policy: { failFast: false, onFailure: 'leave' },
    expected: { verdict: 'failed', from: 304 },
    withoutServiceDeployments: { from: 300, why: 'FAILED is shown 4 s before the service deployment has stopped' },
    local: { tasks: [NO_IMAGE], breaker: { enable: true, rollback: false } },
  },
  {
    name: 'a deployment that an alarm stops without a rollback is rolled back with our update',
    source: 'How CloudWatch alarms detect Amazon ECS deployment failures: rollback false',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 14, list: STARTING, behind: { 2: ALARM } },
      { at: 18, list: FAILED, behind: { 2: { status: 'STOPPED', ...ALARM } } },
    ],
    after: { effect: 'restore', from: 18, moments: RESTORED },
    expected: { verdict: 'rolled-back', serving: 1, from: 90 },
    local: { service: { deploymentConfiguration: alarmed(false) }, first: makeAlarm, later: { 15: fireAlarm } },
  },
  {
    name: 'a deployment whose lifecycle hook fails is rolled back',
    source: 'Troubleshooting Amazon ECS blue/green deployments: lifecycle hook returned FAILED',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 60, list: BOTH, behind: { 2: shifting('BLUE_GREEN', 'POST_TEST_TRAFFIC_SHIFT', 0) } },
      {
        at: 70,
        list: BACK,
        behind: {
          2: {
            status: 'ROLLBACK_IN_PROGRESS',
            statusReason:
              'Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. Lifecycle hook target arn:check returned FAILED status.',
          },
        },
      },
      { at: 150, list: RUNS, behind: { 2: 'ROLLBACK_SUCCESSFUL' } },
    ],
    expected: { verdict: 'rolled-back', serving: 1, from: 150 },
    local: {
      ...paused,
      first: addHooks([
        {
          targetType: 'AWS_LAMBDA',
          hookTargetArn: 'arn:aws:lambda:eu-central-1:123456789012:function:check',
          roleArn: 'arn:aws:iam::123456789012:role/hooks',
          lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'],
        },
      ]),
      hooks: [{ match: {}, answers: [{ hookStatus: 'FAILED' }] }],
    },
  },
  {
    name: 'a deployment fails if neither ECS nor Slipway finds a revision to roll back to',
    source: 'Troubleshooting: "No rollback candidate was found to run the rollback."; ROLLBACK_FAILED',
    before: ['1 PRIMARY FAILED 0/1'],
    moments: [
      { at: 0, list: ['2 PRIMARY IN_PROGRESS 0/0', '1 ACTIVE FAILED 0/0'] },
      { at: 14, list: ['2 PRIMARY IN_PROGRESS 0/1'], behind: { 2: 'IN_PROGRESS' } },
      { at: 300, list: ['2 PRIMARY FAILED 0/1'], behind: { 2: { status: 'ROLLBACK_IN_PROGRESS', ...TRIGGERED } } },
      {
        at: 301,
        list: ['2 PRIMARY FAILED 0/1'],
        behind: {
          2: {
            status: 'ROLLBACK_FAILED',
            ...TRIGGERED,
            statusReason: 'No rollback candidate was found to run the rollback.',
          },
        },
      },
    ],
    policy: { failFast: false },
    expected: { verdict: 'failed', from: 301 },
    withoutServiceDeployments: { from: 300, why: 'deployments[] shows FAILED with nothing to roll back to' },
    local: 'startService begins with a revision that works; the local AWS ends such a rollback as AWS documents it',
  },
  {
    name: 'a rollback that fails is reported as a failed rollback',
    source: 'status machine: ROLLBACK_IN_PROGRESS, ROLLBACK_FAILED',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 14, list: STARTING, behind: { 2: 'IN_PROGRESS' } },
      { at: 300, list: ['1 PRIMARY ROLLING_BACK 0/1', '2 ACTIVE FAILED 0/0'], behind: { 2: 'ROLLBACK_IN_PROGRESS' } },
      {
        at: 900,
        list: ['1 PRIMARY FAILED 0/1', '2 ACTIVE FAILED 0/0'],
        behind: { 2: { status: 'ROLLBACK_FAILED', statusReason: 'The rollback failed.' } },
      },
    ],
    expected: { verdict: 'rollback-failed', from: 900 },
    local: 'in the local AWS the tasks of the revision that ran before go on running, as long as no plan ends them',
  },
  {
    name: 'a deployment is rolled back to the last completed deployment, under the old ID, while another one is in progress',
    source: 'How the circuit breaker detects failures: the newest COMPLETED deployment becomes IN_PROGRESS',
    before: ['9 PRIMARY IN_PROGRESS 0/1', '1 ACTIVE COMPLETED 1/1'],
    moments: [
      { at: 0, list: ['2 PRIMARY IN_PROGRESS 0/0', '9 ACTIVE IN_PROGRESS 0/0', '1 ACTIVE COMPLETED 1/1'] },
      { at: 14, list: STARTING, behind: { 2: 'IN_PROGRESS' } },
      { at: 300, list: BACK, behind: { 2: { status: 'ROLLBACK_IN_PROGRESS', ...TRIGGERED } } },
      { at: 340, list: RUNS, behind: { 2: { status: 'ROLLBACK_SUCCESSFUL', ...TRIGGERED } } },
    ],
    expected: { verdict: 'rolled-back', serving: 1, from: 340 },
    local: { tasks: [CRASHES], first: async (local) => void (await update(3)(local)) },
  },
  {
    name: 'a deployment that starts during a rollback is rolled back with our update, as no earlier one is COMPLETED',
    source: "the circuit breaker page's example: a third deployment during a rollback cannot roll back",
    before: ['1 PRIMARY ROLLING_BACK 0/1', '9 ACTIVE FAILED 0/0'],
    moments: [
      { at: 0, list: ['2 PRIMARY IN_PROGRESS 0/0', '1 ACTIVE IN_PROGRESS 0/0', '9 ACTIVE FAILED 0/0'] },
      { at: 14, list: ['2 PRIMARY IN_PROGRESS 0/1', '1 ACTIVE IN_PROGRESS 0/0'], behind: { 2: 'IN_PROGRESS' } },
      { at: 300, list: ['2 PRIMARY FAILED 0/1'], behind: { 2: { status: 'STOPPED', ...TRIGGERED } } },
    ],
    after: {
      effect: 'restore',
      from: 300,
      moments: [
        { at: 0, list: ['4=1 PRIMARY IN_PROGRESS 0/0', '2 ACTIVE FAILED 0/0'] },
        { at: 60, list: ['4=1 PRIMARY IN_PROGRESS 1/1', '2 ACTIVE FAILED 0/0'], behind: { 4: 'IN_PROGRESS' } },
        { at: 90, list: ['4=1 PRIMARY COMPLETED 1/1'], behind: { 4: 'SUCCESSFUL' } },
      ],
    },
    expected: { verdict: 'rolled-back', serving: 1, from: 90 },
    local: 'our code waits for a rollback in progress before it updates a service',
  },
  {
    name: 'a deployment that another update replaces while ECS rolls it back is superseded',
    source: 'status machine: a newer deployment ends a rollback in progress',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 14, list: STARTING, behind: { 2: 'IN_PROGRESS' } },
      { at: 200, list: BACK, behind: { 2: { status: 'ROLLBACK_IN_PROGRESS', ...TRIGGERED } } },
      {
        at: 210,
        list: ['3 PRIMARY IN_PROGRESS 0/1', '1 ACTIVE IN_PROGRESS 1/1', '2 ACTIVE FAILED 0/0'],
        behind: { 2: { status: 'ROLLBACK_FAILED', ...TRIGGERED } },
      },
      { at: 300, list: ['3 PRIMARY COMPLETED 1/1'], behind: { 2: { status: 'ROLLBACK_FAILED', ...TRIGGERED } } },
    ],
    policy: { failFast: false },
    expected: { verdict: 'superseded', from: 210 },
    local: { tasks: [NO_IMAGE], later: { 62: update(3) } },
  },
];

const byHand: readonly Scenario[] = [
  {
    name: 'a deployment that a person stops in the console is rolled back',
    source: 'status machine: ROLLBACK_REQUESTED, ROLLBACK_IN_PROGRESS, ROLLBACK_SUCCESSFUL',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 14, list: STARTING, behind: { 2: 'IN_PROGRESS' } },
      { at: 30, list: STARTING, behind: { 2: 'ROLLBACK_REQUESTED' } },
      { at: 33, list: BACK, behind: { 2: 'ROLLBACK_IN_PROGRESS' } },
      { at: 54, list: RUNS, behind: { 2: 'ROLLBACK_SUCCESSFUL' } },
    ],
    expected: { verdict: 'rolled-back', serving: 1, from: 54 },
    local: { tasks: [{ start: 100 }], later: { 20: stopByHand } },
  },
  {
    name: 'a deployment that succeeds before ECS processes a requested rollback is reported as deployed',
    source: 'status machine: ROLLBACK_REQUESTED, SUCCESSFUL',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 14, list: STARTING, behind: { 2: 'IN_PROGRESS' } },
      { at: 60, list: BOTH, behind: { 2: 'ROLLBACK_REQUESTED' } },
      { at: 62, list: ['2 PRIMARY COMPLETED 1/1'], behind: { 2: 'SUCCESSFUL' } },
    ],
    expected: { verdict: 'deployed', serving: 2, from: 62 },
    local: 'the moment between the request and its effect is not to be hit from outside',
  },
  {
    name: 'a deployment that is stopped by a newer one, even if that one is rolled back, is superseded',
    source: 'status machine: STOP_REQUESTED by a newer deployment; the newer one fails',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 14, list: STARTING, behind: { 2: 'IN_PROGRESS' } },
      {
        at: 30,
        list: ['1 PRIMARY ROLLING_BACK 1/1', '3 ACTIVE FAILED 0/0'],
        behind: { 2: 'STOPPED', 3: 'ROLLBACK_IN_PROGRESS' },
      },
      { at: 60, list: RUNS, behind: { 2: 'STOPPED', 3: 'ROLLBACK_SUCCESSFUL' } },
    ],
    expected: { verdict: 'superseded', from: 30 },
    withoutServiceDeployments: {
      verdict: 'rolled-back',
      serving: 1,
      from: 60,
      why: 'where the newer one came and went between two reads, ECS rolled back all the same',
    },
    local: 'the newer deployment would have to come and go between two reads',
  },
];

const kinds: readonly Scenario[] = [
  {
    name: 'a deployment with blocking early success is reported as deployed at SUCCESSFUL',
    source: 'earlySuccessCriteria, sourceServiceRevisionCleanup BLOCKING',
    desired: 2,
    before: ['1 PRIMARY COMPLETED 2/2'],
    moments: [
      { at: 0, list: ['2 PRIMARY IN_PROGRESS 0/0', '1 ACTIVE COMPLETED 2/2'] },
      { at: 60, list: ['2 PRIMARY IN_PROGRESS 1/2', '1 ACTIVE COMPLETED 1/1'], behind: { 2: 'IN_PROGRESS' } },
      { at: 80, list: ['2 PRIMARY IN_PROGRESS 1/2', '1 ACTIVE COMPLETED 0/0'], behind: { 2: 'SUCCESSFUL' } },
      { at: 120, list: ['2 PRIMARY COMPLETED 2/2'], behind: { 2: 'SUCCESSFUL' } },
    ],
    expected: { verdict: 'deployed', serving: 2, from: 80 },
    withoutServiceDeployments: { from: 120, why: 'deployments[] shows the end when all tasks are running' },
    local: { service: early('BLOCKING') },
  },
  {
    name: 'a deployment with early success that defers the cleanup is reported as deployed while old tasks still run',
    source: 'earlySuccessCriteria, sourceServiceRevisionCleanup DEFERRED: old tasks may stay for two weeks',
    desired: 2,
    before: ['1 PRIMARY COMPLETED 2/2'],
    moments: [
      { at: 0, list: ['2 PRIMARY IN_PROGRESS 0/0', '1 ACTIVE COMPLETED 2/2'] },
      { at: 60, list: ['2 PRIMARY IN_PROGRESS 1/2', '1 ACTIVE COMPLETED 1/1'], behind: { 2: 'SUCCESSFUL' } },
      { at: 120, list: ['2 PRIMARY COMPLETED 2/2', '1 ACTIVE COMPLETED 1/1'], behind: { 2: 'SUCCESSFUL' } },
    ],
    expected: { verdict: 'deployed', serving: 2, from: 60 },
    withoutServiceDeployments: { from: 120, why: 'deployments[] shows the end when all tasks are running' },
    local: { service: early('DEFERRED') },
  },
  {
    name: 'a deployment behind a Classic Load Balancer, without rolloutState, is reported as deployed when it is the only one',
    source: 'API reference, Deployment: rolloutState is not returned behind a Classic Load Balancer',
    before: ['1 PRIMARY - 1/1'],
    moments: [
      { at: 0, list: ['2 PRIMARY - 0/0', '1 ACTIVE - 1/1'] },
      { at: 14, list: ['2 PRIMARY - 0/1', '1 ACTIVE - 1/1'], behind: { 2: 'IN_PROGRESS' } },
      { at: 60, list: ['2 PRIMARY - 1/1', '1 ACTIVE - 1/1'], behind: { 2: 'IN_PROGRESS' } },
      { at: 130, list: ['2 PRIMARY - 1/1'], behind: { 2: 'SUCCESSFUL' } },
    ],
    expected: { verdict: 'deployed', serving: 2, from: 130 },
    local: classic,
  },
  {
    name: 'a deployment behind a Classic Load Balancer that a person stops is rolled back',
    source: 'StopServiceDeployment of a service whose deployments have no rolloutState',
    before: ['1 PRIMARY - 1/1'],
    moments: [
      { at: 0, list: ['2 PRIMARY - 0/0', '1 ACTIVE - 1/1'] },
      { at: 14, list: ['2 PRIMARY - 0/1', '1 ACTIVE - 1/1'], behind: { 2: 'IN_PROGRESS' } },
      { at: 33, list: ['1 PRIMARY - 1/1', '2 ACTIVE - 0/0'], behind: { 2: 'ROLLBACK_IN_PROGRESS' } },
      { at: 54, list: ['1 PRIMARY - 1/1'], behind: { 2: 'ROLLBACK_SUCCESSFUL' } },
    ],
    expected: { verdict: 'rolled-back', serving: 1, from: 54 },
    local: { ...classic, tasks: [{ start: 100 }], later: { 20: stopByHand } },
  },
  {
    name: 'a deployment at desired count 0 is reported as deployed although no task runs',
    source: 'fleet records: about 20 s at desired count 0',
    desired: 0,
    before: ['1 PRIMARY COMPLETED 0/0'],
    moments: [
      { at: 0, list: ['2 PRIMARY IN_PROGRESS 0/0', '1 ACTIVE COMPLETED 0/0'] },
      { at: 8, list: ['2 PRIMARY IN_PROGRESS 0/0', '1 ACTIVE COMPLETED 0/0'], behind: { 2: 'IN_PROGRESS' } },
      { at: 20, list: ['2 PRIMARY COMPLETED 0/0'], behind: { 2: 'SUCCESSFUL' } },
    ],
    expected: { verdict: 'deployed', serving: 2, from: 20 },
    local: { service: { desiredCount: 0 } },
  },
];

export const documented: readonly Scenario[] = [...shifts, ...failures, ...byHand, ...kinds];
