import { CRASHES, NO_IMAGE } from '../local-service.ts';
import { alarmed, fireAlarm, makeAlarm, update } from './local-setup.ts';
import type { Moment, Scenario } from './recording.ts';

/* Sequences of real ECS deployments from public records of 2026, with their times. */

const RUNS = ['1 PRIMARY COMPLETED 1/1'];
/** Responses of UpdateService have no tasks yet, and no service deployment (records of April 2026). */
const ANSWER: Moment = { at: 0, list: ['2 PRIMARY IN_PROGRESS 0/0', '1 ACTIVE COMPLETED 1/1'] };
const STARTING = ['2 PRIMARY IN_PROGRESS 0/1', '1 ACTIVE COMPLETED 1/1'];
const BACK = ['1 PRIMARY ROLLING_BACK 1/1', '2 ACTIVE FAILED 0/0'];
const BREAKER = {
  statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
  deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
};
const rollingBack = { status: 'ROLLBACK_IN_PROGRESS' as const, ...BREAKER };
const rolledBack = { status: 'ROLLBACK_SUCCESSFUL' as const, ...BREAKER };
const failures = (failureCount: number) => ({
  deploymentCircuitBreaker: { status: 'MONITORING', failureCount, threshold: 3 },
});
const canary = (production: number, lifecycleStage: string) => ({
  lifecycleStage,
  deploymentConfiguration: { strategy: 'CANARY' },
  targetServiceRevision: { arn: 'service-revision/demo/web/2', requestedProductionTrafficWeight: production },
});

export const recorded: readonly Scenario[] = [
  {
    name: 'a deployment of one task is reported as deployed once its service deployment is successful',
    source: "AWS CLI's example of DescribeServiceDeployments: 1 min 33 s from createdAt to finishedAt",
    before: RUNS,
    moments: [
      ANSWER,
      { at: 1, list: ANSWER.list, behind: { 2: 'PENDING' } },
      { at: 2, list: STARTING, behind: { 2: 'IN_PROGRESS' } },
      { at: 16, list: STARTING, behind: { 2: 'IN_PROGRESS' } },
      { at: 58, list: ['2 PRIMARY IN_PROGRESS 1/1', '1 ACTIVE COMPLETED 1/1'], behind: { 2: 'IN_PROGRESS' } },
      { at: 93, list: ['2 PRIMARY COMPLETED 1/1'], behind: { 2: 'SUCCESSFUL' } },
    ],
    expected: { verdict: 'deployed', serving: 2, from: 93 },
    local: {},
  },
  {
    name: 'a deployment is reported as deployed at SUCCESSFUL, 38 s before the old tasks have drained',
    source: 'record: the service deployment was SUCCESSFUL 38 s before the classic deployment completed',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 17, list: STARTING, behind: { 2: 'IN_PROGRESS' } },
      { at: 60, list: ['2 PRIMARY IN_PROGRESS 1/1', '1 ACTIVE COMPLETED 1/1'], behind: { 2: 'IN_PROGRESS' } },
      { at: 87, list: ['2 PRIMARY IN_PROGRESS 1/1', '1 ACTIVE COMPLETED 0/0'], behind: { 2: 'SUCCESSFUL' } },
      { at: 125, list: ['2 PRIMARY COMPLETED 1/1'], behind: { 2: 'SUCCESSFUL' } },
    ],
    expected: { verdict: 'deployed', serving: 2, from: 87 },
    withoutServiceDeployments: { from: 125, why: 'deployments[] shows the end 38 s later' },
    local: { service: { deploymentConfiguration: { bakeTimeInMinutes: 0 } } },
  },
  {
    name: 'a deployment whose image tag is missing is rolled back by the circuit breaker',
    source: 'record of July 2026, Fargate, desired count 1: failures at 2:34, 4:46 and 11:00, rollback at 11:44',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 14, list: STARTING, behind: { 2: failures(0) } },
      { at: 154, list: STARTING, behind: { 2: failures(1) } },
      { at: 286, list: STARTING, behind: { 2: failures(2) } },
      { at: 660, list: STARTING, behind: { 2: failures(3) } },
      { at: 704, list: BACK, behind: { 2: rollingBack } },
      { at: 760, list: ['1 PRIMARY COMPLETED 1/1', '2 DRAINING FAILED 0/0'], behind: { 2: rolledBack } },
      { at: 810, list: RUNS, behind: { 2: rolledBack } },
    ],
    policy: { failFast: false },
    expected: { verdict: 'rolled-back', serving: 1, from: 760 },
    local: { tasks: [NO_IMAGE] },
  },
  {
    name: 'a deployment whose image tag is missing is stopped when a second task fails for this cause',
    source: 'the same record up to the second failure; a rollback by StopServiceDeployment was seen in 24 s',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 14, list: STARTING, behind: { 2: failures(0) } },
      { at: 154, list: STARTING, behind: { 2: failures(1) } },
      { at: 286, list: STARTING, behind: { 2: failures(2) }, permanent: 'The image was not found.' },
    ],
    after: {
      effect: 'stop',
      from: 286,
      moments: [
        { at: 1, list: STARTING, behind: { 2: 'ROLLBACK_REQUESTED' } },
        { at: 3, list: BACK, behind: { 2: 'ROLLBACK_IN_PROGRESS' } },
        { at: 24, list: RUNS, behind: { 2: 'ROLLBACK_SUCCESSFUL' } },
      ],
    },
    expected: { verdict: 'rolled-back', serving: 1, from: 24 },
    local: { tasks: [NO_IMAGE] },
  },
  {
    name: 'a deployment that never reaches the circuit breaker threshold is stopped at the timeout',
    source: 'record of September 2026: pulls failed at 2, 4 and 6 min, then nothing more was tried for 11 min',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 120, list: STARTING, behind: { 2: failures(1) } },
      { at: 240, list: STARTING, behind: { 2: failures(2) } },
      { at: 1020, list: STARTING, behind: { 2: failures(2) } },
      { at: 1799, list: STARTING, behind: { 2: failures(2) } },
      { at: 1800, list: STARTING, behind: { 2: failures(2) }, healthy: false },
    ],
    after: {
      effect: 'stop',
      from: 1800,
      moments: [
        { at: 2, list: BACK, behind: { 2: 'ROLLBACK_IN_PROGRESS' } },
        { at: 45, list: RUNS, behind: { 2: 'ROLLBACK_SUCCESSFUL' } },
      ],
    },
    policy: { failFast: false },
    expected: { verdict: 'rolled-back', serving: 1, from: 45 },
    local: { tasks: [NO_IMAGE], breaker: { enable: false, rollback: false } },
  },
  {
    name: 'a deployment whose tasks never listen on their port is rolled back by the circuit breaker',
    source: 'record of September 2026: unhealthy at 3:50, 9:28 and 14:57, failed at 15:34',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 60, list: ['2 PRIMARY IN_PROGRESS 1/1', '1 ACTIVE COMPLETED 1/1'], behind: { 2: failures(0) } },
      { at: 230, list: STARTING, behind: { 2: failures(1) } },
      { at: 290, list: ['2 PRIMARY IN_PROGRESS 1/1', '1 ACTIVE COMPLETED 1/1'], behind: { 2: failures(1) } },
      { at: 568, list: STARTING, behind: { 2: failures(2) } },
      { at: 630, list: ['2 PRIMARY IN_PROGRESS 1/1', '1 ACTIVE COMPLETED 1/1'], behind: { 2: failures(2) } },
      { at: 897, list: STARTING, behind: { 2: failures(3) } },
      { at: 934, list: ['1 PRIMARY ROLLING_BACK 1/1', '2 ACTIVE FAILED 1/0'], behind: { 2: rollingBack } },
      { at: 1000, list: RUNS, behind: { 2: rolledBack } },
    ],
    expected: { verdict: 'rolled-back', serving: 1, from: 1000 },
    local: {
      tasks: [{ target: false }],
      container: { portMappings: [{ containerPort: 8080 }] },
      service: {
        loadBalancers: [
          {
            targetGroupArn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/0123456789abcdef',
            containerName: 'web',
            containerPort: 8080,
          },
        ],
      },
    },
  },
  {
    name: 'a deployment whose container health check fails is rolled back by the circuit breaker',
    source: 'record of July 2026: replaced after 2:23, failed at 3:27, bad task stopped at 5:05, completed at 6:38',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 16, list: STARTING, behind: { 2: failures(0) } },
      { at: 159, list: STARTING, behind: { 2: failures(2) } },
      { at: 223, list: ['1 PRIMARY ROLLING_BACK 1/1', '2 ACTIVE FAILED 1/0'], behind: { 2: rollingBack } },
      { at: 321, list: ['1 PRIMARY ROLLING_BACK 1/1', '2 ACTIVE FAILED 0/0'], behind: { 2: rollingBack } },
      { at: 414, list: RUNS, behind: { 2: rolledBack } },
    ],
    expected: { verdict: 'rolled-back', serving: 1, from: 414 },
    local: { tasks: [{ healthy: false }] },
  },
  {
    name: 'a deployment is rolled back although the earlier deployment is shown as SUCCESSFUL',
    source: 'measured by a deploy tool: previous SUCCESSFUL, ours IN_PROGRESS, ours ROLLBACK_SUCCESSFUL',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 1, list: ANSWER.list, behind: { 1: 'SUCCESSFUL' } },
      { at: 5, list: ANSWER.list, behind: { 1: 'SUCCESSFUL', 2: 'PENDING' } },
      { at: 9, list: STARTING, behind: { 1: 'SUCCESSFUL', 2: 'IN_PROGRESS' } },
      { at: 200, list: BACK, behind: { 1: 'SUCCESSFUL', 2: rollingBack } },
      { at: 260, list: RUNS, behind: { 1: 'SUCCESSFUL', 2: rolledBack } },
    ],
    expected: { verdict: 'rolled-back', serving: 1, from: 260 },
    local: { tasks: [CRASHES] },
  },
  {
    name: 'a canary whose alarm is in ALARM is rolled back',
    source: 'record: ALARM 3:20 after the first error, rollback 21 s later, drained 2 min later',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 20, list: STARTING, behind: { 2: canary(0, 'SCALE_UP') } },
      {
        at: 90,
        list: ['2 PRIMARY IN_PROGRESS 1/1', '1 ACTIVE COMPLETED 1/1'],
        behind: { 2: canary(10, 'PRODUCTION_TRAFFIC_SHIFT') },
      },
      {
        at: 290,
        list: ['2 PRIMARY IN_PROGRESS 1/1', '1 ACTIVE COMPLETED 1/1'],
        behind: {
          2: {
            ...canary(10, 'PRODUCTION_TRAFFIC_SHIFT'),
            alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['web-5xx'] },
          },
        },
      },
      { at: 311, list: BACK, behind: { 2: 'ROLLBACK_IN_PROGRESS' } },
      { at: 431, list: RUNS, behind: { 2: 'ROLLBACK_SUCCESSFUL' } },
    ],
    expected: { verdict: 'rolled-back', serving: 1, from: 431 },
    local: {
      service: {
        deploymentConfiguration: {
          strategy: 'CANARY',
          canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 10 },
          ...alarmed(true),
        },
      },
      first: makeAlarm,
      later: { 300: fireAlarm },
    },
  },
  {
    name: 'a canary that is never healthy and has no circuit breaker is stopped at the timeout',
    source: "record: still retrying after 29 min, and GitHub's waiter left ECS untouched; a stop rolled back in 45 s",
    before: RUNS,
    moments: [
      ANSWER,
      { at: 20, list: STARTING, behind: { 2: canary(0, 'SCALE_UP') } },
      { at: 600, list: STARTING, behind: { 2: canary(0, 'SCALE_UP') } },
      { at: 1740, list: STARTING, behind: { 2: canary(0, 'SCALE_UP') } },
      { at: 1800, list: STARTING, behind: { 2: canary(0, 'SCALE_UP') }, healthy: false },
    ],
    after: {
      effect: 'stop',
      from: 1800,
      moments: [
        { at: 2, list: BACK, behind: { 2: 'ROLLBACK_IN_PROGRESS' } },
        { at: 45, list: RUNS, behind: { 2: 'ROLLBACK_SUCCESSFUL' } },
      ],
    },
    expected: { verdict: 'rolled-back', serving: 1, from: 45 },
    local: {
      tasks: [{ healthy: false }],
      breaker: { enable: false, rollback: false },
      service: { deploymentConfiguration: { strategy: 'CANARY' } },
    },
  },
  {
    name: 'a deployment that another update replaces is superseded, and not failed',
    source: 'fleet records: ours stays ACTIVE, then leaves the list, and never reads FAILED',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 14, list: STARTING, behind: { 2: 'IN_PROGRESS' } },
      {
        at: 40,
        list: ['3 PRIMARY IN_PROGRESS 0/1', '2 ACTIVE IN_PROGRESS 0/0', '1 ACTIVE COMPLETED 1/1'],
        behind: { 2: 'STOP_REQUESTED', 3: 'PENDING' },
      },
      {
        at: 44,
        list: ['3 PRIMARY IN_PROGRESS 0/1', '2 ACTIVE IN_PROGRESS 0/0', '1 ACTIVE COMPLETED 1/1'],
        behind: { 2: 'STOPPED', 3: 'IN_PROGRESS' },
      },
      { at: 130, list: ['3 PRIMARY COMPLETED 1/1'], behind: { 2: 'STOPPED', 3: 'SUCCESSFUL' } },
    ],
    expected: { verdict: 'superseded', from: 40 },
    local: { tasks: [{ start: 100 }], later: { 20: update(3) } },
  },
  {
    name: 'a deployment whose revision an infrastructure tool deploys again is followed under the new ID',
    source: 'fleet records: a tool re-sends our own task definition under a new deployment id',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 14, list: STARTING, behind: { 2: 'IN_PROGRESS' } },
      {
        at: 40,
        list: ['3=2 PRIMARY IN_PROGRESS 0/1', '2 ACTIVE IN_PROGRESS 1/1', '1 ACTIVE COMPLETED 1/1'],
        behind: { 2: 'STOP_REQUESTED', 3: 'PENDING' },
      },
      {
        at: 44,
        list: ['3=2 PRIMARY IN_PROGRESS 0/1', '2 ACTIVE IN_PROGRESS 1/1', '1 ACTIVE COMPLETED 1/1'],
        behind: { 2: 'STOPPED', 3: 'IN_PROGRESS' },
      },
      { at: 130, list: ['3=2 PRIMARY COMPLETED 1/1'], behind: { 2: 'STOPPED', 3: 'SUCCESSFUL' } },
    ],
    expected: { verdict: 'deployed', serving: 2, from: 130 },
    local: {
      tasks: [{ start: 100 }],
      later: {
        20: ({ admin }) =>
          admin.updateService({ cluster: 'demo', service: 'web', taskDefinition: 'web:2', forceNewDeployment: true }),
      },
    },
  },
];
