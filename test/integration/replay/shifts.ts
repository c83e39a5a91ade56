import { alarmed, answerPause, fireAlarm, makeAlarm } from './local-setup.ts';
import type { Moment, Scenario } from './recording.ts';
import { ALARM, ANSWER, BACK, BAKING, BOTH, paused, RUNS, STARTING, shifting } from './rows.ts';

/*
 * Deployments that shift traffic, bake and pause, as AWS's pages on blue/green, linear and canary deployments,
 * CloudWatch alarms and lifecycle hooks describe them.
 */

/** One observation per minute, stage by stage. */
const stages = (strategy: string, ...shown: readonly (readonly [stage: string, production: number])[]): Moment[] =>
  shown.map(([stage, production], index) => ({
    at: 10 + 60 * index,
    list: index === 0 ? STARTING : stage === 'BAKE_TIME' ? BAKING : BOTH,
    behind: { 2: shifting(strategy, stage, production) },
  }));
const byDeployments = 'deployments[] shows ours as COMPLETED while it bakes, and nothing of the bake time';
const hook = (status: string) => ({
  lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT',
  deploymentConfiguration: { strategy: 'BLUE_GREEN' },
  lifecycleHookDetails: [{ hookId: 'ecs-pause-1', targetType: 'PAUSE', status, timeoutAction: 'ROLLBACK' }],
});

export const shifts: readonly Scenario[] = [
  {
    name: 'a blue/green deployment is reported as deployed after its bake time, not when the traffic has shifted',
    source: 'Amazon ECS blue/green deployments: lifecycle stages',
    before: RUNS,
    moments: [
      ANSWER,
      ...stages(
        'BLUE_GREEN',
        ['SCALE_UP', 0],
        ['TEST_TRAFFIC_SHIFT', 0],
        ['PRODUCTION_TRAFFIC_SHIFT', 100],
        ['BAKE_TIME', 100],
      ),
      { at: 500, list: BAKING, behind: { 2: shifting('BLUE_GREEN', 'CLEAN_UP', 100) } },
      { at: 520, list: ['2 PRIMARY COMPLETED 1/1'], behind: { 2: 'SUCCESSFUL' } },
    ],
    expected: { verdict: 'deployed', serving: 2, from: 520 },
    withoutServiceDeployments: { from: 190, why: byDeployments },
    local: { service: { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 } } },
  },
  {
    name: 'a linear deployment is reported as deployed after its last step and bake time',
    source: 'Amazon ECS linear deployments',
    before: RUNS,
    moments: [
      ANSWER,
      ...stages(
        'LINEAR',
        ['SCALE_UP', 0],
        ['PRODUCTION_TRAFFIC_SHIFT', 25],
        ['PRODUCTION_TRAFFIC_SHIFT', 50],
        ['PRODUCTION_TRAFFIC_SHIFT', 100],
        ['BAKE_TIME', 100],
      ),
      { at: 400, list: ['2 PRIMARY COMPLETED 1/1'], behind: { 2: 'SUCCESSFUL' } },
    ],
    expected: { verdict: 'deployed', serving: 2, from: 400 },
    withoutServiceDeployments: { from: 250, why: byDeployments },
    local: {
      service: {
        deploymentConfiguration: {
          strategy: 'LINEAR',
          bakeTimeInMinutes: 2,
          linearConfiguration: { stepPercent: 25, stepBakeTimeInMinutes: 1 },
        },
      },
    },
  },
  {
    name: 'a canary deployment is reported as deployed after all traffic has shifted and the bake time has ended',
    source: 'Amazon ECS canary deployments',
    before: RUNS,
    moments: [
      ANSWER,
      ...stages(
        'CANARY',
        ['SCALE_UP', 0],
        ['PRODUCTION_TRAFFIC_SHIFT', 10],
        ['PRODUCTION_TRAFFIC_SHIFT', 100],
        ['BAKE_TIME', 100],
      ),
      { at: 340, list: ['2 PRIMARY COMPLETED 1/1'], behind: { 2: 'SUCCESSFUL' } },
    ],
    expected: { verdict: 'deployed', serving: 2, from: 340 },
    withoutServiceDeployments: { from: 190, why: byDeployments },
    local: {
      service: {
        deploymentConfiguration: {
          strategy: 'CANARY',
          bakeTimeInMinutes: 2,
          canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 3 },
        },
      },
    },
  },
  {
    name: 'a deployment whose alarm is in ALARM during the bake time is rolled back',
    source: 'How CloudWatch alarms detect Amazon ECS deployment failures: IN_PROGRESS lingers through the bake time',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 14, list: STARTING, behind: { 2: 'IN_PROGRESS' } },
      { at: 60, list: BOTH, behind: { 2: { lifecycleStage: 'BAKE_TIME' } } },
      { at: 200, list: BOTH, behind: { 2: { lifecycleStage: 'BAKE_TIME', ...ALARM } } },
      { at: 210, list: BACK, behind: { 2: { status: 'ROLLBACK_IN_PROGRESS', ...ALARM } } },
      { at: 260, list: RUNS, behind: { 2: { status: 'ROLLBACK_SUCCESSFUL', ...ALARM } } },
    ],
    expected: { verdict: 'rolled-back', serving: 1, from: 260 },
    local: { service: { deploymentConfiguration: alarmed(true) }, first: makeAlarm, later: { 90: fireAlarm } },
  },
  {
    name: 'a deployment that a pause hook holds is not reported as deployed before somebody continues it',
    source: 'Lifecycle hooks for Amazon ECS service deployments: PAUSE',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 60, list: BOTH, behind: { 2: hook('AWAITING_ACTION') } },
      { at: 900, list: BOTH, behind: { 2: hook('AWAITING_ACTION') } },
      { at: 1000, list: BOTH, behind: { 2: shifting('BLUE_GREEN', 'PRODUCTION_TRAFFIC_SHIFT', 100) } },
      { at: 1100, list: ['2 PRIMARY COMPLETED 1/1'], behind: { 2: 'SUCCESSFUL' } },
    ],
    expected: { verdict: 'deployed', serving: 2, from: 1100 },
    local: { ...paused, later: { 300: answerPause('CONTINUE') } },
  },
  {
    name: 'a deployment that somebody rolls back at a pause hook is reported as rolled back',
    source: 'ContinueServiceDeployment with action ROLLBACK',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 60, list: BOTH, behind: { 2: hook('AWAITING_ACTION') } },
      { at: 300, list: BOTH, behind: { 2: { status: 'ROLLBACK_REQUESTED', ...hook('FAILED') } } },
      { at: 310, list: BACK, behind: { 2: 'ROLLBACK_IN_PROGRESS' } },
      { at: 380, list: RUNS, behind: { 2: 'ROLLBACK_SUCCESSFUL' } },
    ],
    expected: { verdict: 'rolled-back', serving: 1, from: 380 },
    local: { ...paused, later: { 300: answerPause('ROLLBACK') } },
  },
  {
    name: 'a deployment that a pause hook still holds at the timeout is left for approval',
    source: 'Lifecycle hooks for Amazon ECS service deployments: timeout of 24 hours by default',
    before: RUNS,
    moments: [
      ANSWER,
      { at: 60, list: BOTH, behind: { 2: hook('AWAITING_ACTION') } },
      { at: 1800, list: BOTH, behind: { 2: hook('AWAITING_ACTION') }, healthy: true },
    ],
    expected: { verdict: 'timed-out', from: 1800 },
    local: paused,
  },
];
