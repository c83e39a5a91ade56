import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breaker, eachIsFound, ids, percent, type Row } from './cases.ts';

const ROWS: readonly Row[] = [
  [
    "a load balancer's container that is gone",
    ['load-balancer-container'],
    { service: { loadBalancers: [{ containerName: 'app', containerPort: 8080 }] } },
  ],
  [
    "a load balancer's port that is gone",
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
    'a Classic Load Balancer by name, all well',
    [],
    { service: { loadBalancers: [{ loadBalancerName: 'old', containerName: 'web', containerPort: 8080 }] } },
  ],
  [
    "a service registry's container that is gone",
    ['load-balancer-container'],
    { service: { serviceRegistries: [{ registryArn: 'arn:…', containerName: 'app' }] } },
  ],
  ['percents that leave no room for one task', ['healthy-percent-deadlock'], { service: percent(100, 100) }],
  [
    'percents that leave no room by rounding',
    ['healthy-percent-deadlock'],
    { service: { ...percent(67, 130), desiredCount: 3, runningCount: 3 } },
  ],
  ['percents that let one of three stop', [], { service: { ...percent(66, 100), desiredCount: 3, runningCount: 3 } }],
  [
    'percents without room, and a task that is missing anyway',
    [],
    { service: { ...percent(100, 100), desiredCount: 2, runningCount: 1 } },
  ],
  [
    'percents without room for no task',
    ['desired-count'],
    { service: { ...percent(100, 100), desiredCount: 0, runningCount: 0 } },
  ],
  [
    'percents that this call changes for the better',
    [],
    { service: percent(100, 100), members: { deploymentConfiguration: { maximumPercent: 200 } } },
  ],
  [
    'percents that this call changes for the worse',
    ['healthy-percent-deadlock'],
    { members: { deploymentConfiguration: { maximumPercent: 100 } } },
  ],
  ["a daemon's percents", [], { service: { ...percent(100, 100), schedulingStrategy: 'DAEMON' } }],
  [
    "blue/green's percents",
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
