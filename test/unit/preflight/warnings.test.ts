import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breaker, type Case, eachIsFound, found, ids, type Row } from './cases.ts';

const alarms = (states: Record<string, string>, enable = true): Case => ({
  service: {
    deploymentConfiguration: { ...breaker, alarms: { enable, rollback: true, alarmNames: Object.keys(states) } },
  },
  facts: { alarms: new Map(Object.entries(states).filter(([, state]) => state !== 'unread')) },
});
const strategy = (configuration: object, waitMinutes = 30): Case => ({
  service: { deploymentConfiguration: { ...breaker, ...configuration } },
  waitMinutes,
});
const listener = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener';
const network = (configuration: object, waitMinutes: number, hasTest = false, kind = 'net'): Case => {
  const advancedConfiguration = {
    productionListenerRule: `${listener}/${kind}/web/1/2`,
    ...(hasTest && { testListenerRule: `${listener}/${kind}/web/1/3` }),
  };
  const one = strategy(configuration, waitMinutes);
  return { ...one, service: { ...one.service, loadBalancers: [{ advancedConfiguration }] } };
};
const pause = (lifecycleStages: string[], timeoutInMinutes?: number) => ({
  targetType: 'PAUSE',
  lifecycleStages,
  ...(timeoutInMinutes !== undefined && { timeoutConfiguration: { timeoutInMinutes } }),
});

const ROWS: readonly Row[] = [
  [
    'a circuit breaker that is off',
    ['breaker-off'],
    { service: { deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } } } },
  ],
  [
    'a circuit breaker that this call enables',
    [],
    {
      service: { deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } } },
      members: { deploymentConfiguration: breaker },
    },
  ],
  [
    'a circuit breaker without rollback',
    ['breaker-rollback-off'],
    { service: { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } } } },
  ],
  ['a desired count of 0', ['desired-count'], { service: { desiredCount: 0 } }],
  ['a desired count of 0 that this call raises', [], { service: { desiredCount: 0 }, members: { desiredCount: 1 } }],
  ["a daemon's desired count", [], { service: { desiredCount: 0, schedulingStrategy: 'DAEMON' } }],
  [
    'a revision that another tool deployed',
    ['unmanaged-revision'],
    { unmanaged: 'arn:aws:ecs:r:1:task-definition/web:7' },
  ],
  ['tasks without a health check', ['no-health-check'], { container: { healthCheck: undefined } }],
  ['a health check that is disabled', ['no-health-check'], { container: { healthCheck: { command: ['NONE'] } } }],
  ['a health check of only a sidecar', ['no-health-check'], { container: { essential: false } }],
  [
    'tasks that a load balancer checks',
    [],
    {
      container: { healthCheck: undefined },
      service: { loadBalancers: [{ containerName: 'web', containerPort: 8080 }] },
    },
  ],
  [
    'two functions for a lifecycle event in the AppSpec file',
    ['hook-repeated'],
    { hooks: [{ BeforeInstall: 'a' }, { beforeInstall: 'b' }, { AfterInstall: 'a' }] },
  ],
  [
    'one function for each lifecycle event in the AppSpec file',
    [],
    { hooks: [{ BeforeInstall: 'a' }, { AfterInstall: 'a' }] },
  ],
  ['alarms that are not in ALARM', [], alarms({ '5xx': 'OK', latency: 'INSUFFICIENT_DATA' })],
  ['an alarm that is in ALARM', ['alarm-already-firing'], alarms({ '5xx': 'ALARM', latency: 'OK' })],
  ['an alarm that does not exist', ['alarm-missing'], alarms({ '5xx': 'missing' })],
  [
    'one alarm in ALARM and one that is missing',
    ['alarm-already-firing', 'alarm-missing'],
    alarms({ '5xx': 'ALARM', latency: 'missing' }),
  ],
  ['alarms that are not enabled', [], alarms({ '5xx': 'ALARM', latency: 'missing' }, false)],
  ['an alarm that could not be read', [], alarms({ '5xx': 'unread' })],
  [
    'an alarm that this call enables',
    ['alarm-already-firing'],
    {
      facts: { alarms: new Map([['5xx', 'ALARM']]) },
      members: { deploymentConfiguration: { alarms: { enable: true, rollback: true, alarmNames: ['5xx'] } } },
    },
  ],
  [
    'an alarm that this call removes',
    [],
    {
      ...alarms({ '5xx': 'ALARM' }),
      members: { deploymentConfiguration: { alarms: { enable: false, rollback: false, alarmNames: [] } } },
    },
  ],
  ['a bake time within the waiting time of the step', [], strategy({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 30 })],
  [
    'a bake time beyond the waiting time of the step',
    ['wait-too-short'],
    strategy({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 31 }),
  ],
  [
    'a bake time if the step does not wait',
    [],
    { ...strategy({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 600 }), waitMinutes: undefined },
  ],
  ['ROLLING, which has no waiting times', [], strategy({ strategy: 'ROLLING', bakeTimeInMinutes: 600 })],
  [
    'a PAUSE hook of a ROLLING service',
    ['wait-too-short'],
    strategy({ strategy: 'ROLLING', lifecycleHooks: [pause(['POST_SCALE_UP'], 60)] }),
  ],
  [
    'a PAUSE hook of a service without a strategy, within the waiting time',
    [],
    strategy({ lifecycleHooks: [pause(['POST_SCALE_UP'], 30)] }),
  ],
  ['a shift of traffic by a Network Load Balancer', ['wait-too-short'], network({ strategy: 'BLUE_GREEN' }, 9)],
  [
    'a shift of traffic by a Network Load Balancer with a long enough wait',
    [],
    network({ strategy: 'BLUE_GREEN' }, 10),
  ],
  [
    'shifts of production and test traffic by a Network Load Balancer',
    ['wait-too-short'],
    network({ strategy: 'BLUE_GREEN' }, 19, true),
  ],
  [
    'shifts of production and test traffic by a Network Load Balancer with a long enough wait',
    [],
    network({ strategy: 'BLUE_GREEN' }, 20, true),
  ],
  ["each of CANARY's two shifts", ['wait-too-short'], network({ strategy: 'CANARY' }, 29)],
  ["both of CANARY's shifts and the 10 min of the canary", [], network({ strategy: 'CANARY' }, 30)],
  [
    "each of LINEAR's shifts",
    ['wait-too-short'],
    network({ strategy: 'LINEAR', linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 1 } }, 20),
  ],
  [
    "all of LINEAR's shifts with a long enough wait",
    [],
    network({ strategy: 'LINEAR', linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 1 } }, 21),
  ],
  ['an Application Load Balancer, which shifts at once', [], network({ strategy: 'BLUE_GREEN' }, 1, false, 'app')],
  ["LINEAR with ECS's defaults: 9 × 6 min", ['wait-too-short'], strategy({ strategy: 'LINEAR' }, 53)],
  ["LINEAR with ECS's defaults and a long enough wait", [], strategy({ strategy: 'LINEAR' }, 54)],
  ["CANARY with ECS's defaults: 10 min", ['wait-too-short'], strategy({ strategy: 'CANARY' }, 9)],
  ["CANARY with ECS's defaults and a long enough wait", [], strategy({ strategy: 'CANARY' }, 10)],
  [
    'a PAUSE hook that may wait for a day',
    ['wait-too-short'],
    strategy({ strategy: 'BLUE_GREEN', lifecycleHooks: [pause(['POST_TEST_TRAFFIC_SHIFT'])] }),
  ],
  [
    'a Lambda hook, whose duration is unknown',
    [],
    strategy({
      strategy: 'BLUE_GREEN',
      lifecycleHooks: [{ targetType: 'AWS_LAMBDA', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] }],
    }),
  ],
  [
    'a strategy that this call sets',
    ['wait-too-short'],
    { members: { deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 45 } } },
  ],
];

eachIsFound(ROWS);

describe('the warning about alarms', () => {
  it('names all alarms that are in ALARM in one sentence', () => {
    expect(found(alarms({ '5xx': 'ALARM', latency: 'ALARM', old: 'missing' }))).toMatchObject([
      {
        text: "the alarms '5xx', 'latency' are in ALARM as the deployment starts, so ECS monitors no alarm during this deployment and none can roll it back: deploy again when all alarms are OK, or monitor this deployment yourself.",
      },
      { text: expect.stringMatching(/^the deployment's alarm 'old' is not in CloudWatch/) },
    ]);
  });
});

describe("the warning about a strategy's own waiting times", () => {
  const texts = (configuration: object, waitMinutes = 30) =>
    found(strategy(configuration, waitMinutes)).map(({ text }) => text);

  it('shows the parts of the waiting time and their sum, and the setting to change', () => {
    const linear = { stepPercent: 30, stepBakeTimeInMinutes: 8 };
    expect(texts({ strategy: 'LINEAR', linearConfiguration: linear, bakeTimeInMinutes: 20 })).toEqual([
      "the service's deployment takes up to 24 min between the 4 steps of 30% and 20 min of bake time, 44 min in total, but 'wait-for-minutes' is 30: set 'wait-for-minutes' to 59 or more.",
    ]);
    const canary = { canaryPercent: 5, canaryBakeTimeInMinutes: 40 };
    expect(texts({ strategy: 'CANARY', canaryConfiguration: canary })).toEqual([
      "the service's deployment takes up to 40 min with the canary, but 'wait-for-minutes' is 30: set 'wait-for-minutes' to 55 or more.",
    ]);
  });

  it('counts a pause for approval at each stage of a hook, and before each shift of LINEAR', () => {
    const lifecycleHooks = [pause(['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_TEST_TRAFFIC_SHIFT'], 20)];
    const linearConfiguration = { stepPercent: 50, stepBakeTimeInMinutes: 0 };
    expect(texts({ strategy: 'LINEAR', linearConfiguration, lifecycleHooks })).toEqual([
      expect.stringContaining(
        'up to 2 × 20 min for a person at PRE_PRODUCTION_TRAFFIC_SHIFT and 20 min for a person at POST_TEST_TRAFFIC_SHIFT, 60 min in total,',
      ),
    ]);
  });

  it('suggests no longer wait-for-minutes if the strategy takes longer than a job may run', () => {
    expect(texts({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 400 })[0]).toMatch(
      /shorten these times, or set 'wait-for-service-stability'/,
    );
    expect(texts({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 350 })[0]).toMatch(/to 360 or more\.$/);
  });

  it('appears exactly if the step would time out before the traffic has been shifted', () => {
    const linear = fc.record({
      // In tenths: ECS accepts multiples of 0.1 from 3 to 100.
      tenths: fc.integer({ min: 30, max: 1000 }),
      step: fc.integer({ min: 0, max: 60 }),
      bake: fc.integer({ min: 0, max: 120 }),
      wait: fc.integer({ min: 1, max: 360 }),
    });
    fc.assert(
      fc.property(linear, ({ tenths, step, bake, wait }) => {
        let shifted = tenths;
        let minutes = 0;
        while (shifted < 1000) {
          shifted += tenths;
          minutes += step;
        }
        const configuration = {
          strategy: 'LINEAR',
          bakeTimeInMinutes: bake,
          linearConfiguration: { stepPercent: tenths / 10, stepBakeTimeInMinutes: step },
        };
        expect(ids(strategy(configuration, wait)).includes('wait-too-short')).toBe(minutes + bake > wait);
      }),
    );
  });
});
