import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breaker, eachIsFound, ids, percent, type Row } from './cases.ts';

const ROWS: readonly Row[] = [
  [
    "a load balancer's container that no longer exists",
    ['load-balancer-container'],
    { service: { loadBalancers: [{ containerName: 'app', containerPort: 8080 }] } },
  ],
  [
    "a load balancer's port that no longer exists",
    ['load-balancer-port'],
    { service: { loadBalancers: [{ containerName: 'web', containerPort: 80 }] } },
  ],
  [
    "a load balancer's port within a range",
    [],
    {
      service: { loadBalancers: [{ containerName: 'web', containerPort: 90 }] },
      container: { portMappings: [{ containerPortRange: '80-100' }] },
    },
  ],
  [
    "a load balancer's port outside a range",
    ['load-balancer-port'],
    {
      service: { loadBalancers: [{ containerName: 'web', containerPort: 101 }] },
      container: { portMappings: [{ containerPortRange: '80-100' }] },
    },
  ],
  [
    'a Classic Load Balancer by name',
    [],
    { service: { loadBalancers: [{ loadBalancerName: 'old', containerName: 'web', containerPort: 8080 }] } },
  ],
  [
    "a service registry's container that no longer exists",
    ['load-balancer-container'],
    { service: { serviceRegistries: [{ registryArn: 'arn:…', containerName: 'app' }] } },
  ],
  [
    'a service registry whose container is an empty string',
    [],
    { service: { serviceRegistries: [{ registryArn: 'arn:…', containerName: '' }] } },
  ],
  ['percentages that leave no room for one task', ['healthy-percent-deadlock'], { service: percent(100, 100) }],
  [
    'percentages that leave no room after rounding',
    ['healthy-percent-deadlock'],
    { service: { ...percent(67, 130), desiredCount: 3, runningCount: 3 } },
  ],
  [
    'percentages that let one of three tasks stop',
    [],
    { service: { ...percent(66, 100), desiredCount: 3, runningCount: 3 } },
  ],
  [
    'percentages without room, and a task that is missing anyway',
    [],
    { service: { ...percent(100, 100), desiredCount: 2, runningCount: 1 } },
  ],
  [
    'percentages without room at desired count 0',
    ['desired-count'],
    { service: { ...percent(100, 100), desiredCount: 0, runningCount: 0 } },
  ],
  [
    'percentages that this call makes sufficient',
    [],
    { service: percent(100, 100), members: { deploymentConfiguration: { maximumPercent: 200 } } },
  ],
  [
    'percentages that this call makes insufficient',
    ['healthy-percent-deadlock'],
    { members: { deploymentConfiguration: { maximumPercent: 100 } } },
  ],
  ["a daemon's percentages", [], { service: { ...percent(100, 100), schedulingStrategy: 'DAEMON' } }],
  [
    'the percentages of a blue/green service',
    [],
    {
      service: {
        deploymentConfiguration: {
          ...breaker,
          strategy: 'BLUE_GREEN',
          minimumHealthyPercent: 100,
          maximumPercent: 100,
        },
      },
    },
  ],
];

eachIsFound(ROWS);

it('a service is not reported as deadlocked if its percentages leave room for a task', () => {
  const percents = fc.record({
    desired: fc.integer({ min: 1, max: 200 }),
    least: fc.integer({ min: 0, max: 100 }),
    most: fc.integer({ min: 100, max: 300 }),
  });
  fc.assert(
    fc.property(percents, ({ desired, least, most }) => {
      const mayStop = Math.ceil((desired * least) / 100) < desired;
      const mayStart = Math.floor((desired * most) / 100) > desired;
      const stuck = ids({ service: { ...percent(least, most), desiredCount: desired, runningCount: desired } });
      expect(stuck.includes('healthy-percent-deadlock')).toBe(!mayStop && !mayStart);
    }),
  );
});
