import { expect, it } from '@jest/globals';
import { CAPACITY_RULES, COUNT_RULES, DEPLOYMENT_RULES, FIT_RULES } from '../../../local-aws/ecs/service-rules.ts';
import type { Json } from '../../../local-aws/service.ts';
import { behindLoadBalancer, network, simulate, webTaskDefinition } from './simulation.ts';

const RULES = [...COUNT_RULES, ...CAPACITY_RULES, ...DEPLOYMENT_RULES, ...FIT_RULES];

const base = {
  cluster: 'demo',
  serviceName: 'web',
  taskDefinition: 'web',
  desiredCount: 1,
  networkConfiguration: network,
  launchType: 'FARGATE',
};
const service = (more: Json = {}): Json => ({ ...base, ...more });
const deployed = (deploymentConfiguration: Json, more: Json = {}): Json =>
  service({ deploymentConfiguration, ...more });
const on = (...capacityProviderStrategy: Json[]): Json => service({ launchType: undefined, capacityProviderStrategy });
const spot = { capacityProvider: 'FARGATE_SPOT' };
const balanced = (more: Json): Json =>
  service({ loadBalancers: [{ ...behindLoadBalancer.loadBalancers[0], ...more }] });
const early = (healthyPercent: number): Json => ({
  earlySuccessCriteria: { enable: true, healthyPercent, sourceServiceRevisionCleanup: 'BLOCKING' },
  minimumHealthyPercent: 50,
});
const breaker = (type: string, value: number): Json => ({
  deploymentCircuitBreaker: { enable: true, rollback: true, thresholdConfiguration: { type, value } },
});
const HOST = {
  family: 'host',
  networkMode: 'bridge',
  requiresCompatibilities: ['EC2'],
  containerDefinitions: [{ name: 'web', image: 'example.com/web', memory: 64 }],
};
const EXEC = { ...webTaskDefinition(), family: 'exec', taskRoleArn: 'arn:aws:iam::123456789012:role/app' };
const onEveryHost = { schedulingStrategy: 'DAEMON', desiredCount: undefined, launchType: 'EC2' };
const onHost = { taskDefinition: 'host', launchType: 'EC2' };

/** For each rule, a service that violates it, and a similar one that ECS accepts. */
const CASES: Record<string, readonly [broken: Json, taken: Json]> = {
  'desired-count-least': [service({ desiredCount: -1 }), service({ desiredCount: 0 })],
  'desired-count-most': [service({ desiredCount: 5001 }), service({ desiredCount: 5000 })],
  'capacity-both': [service({ capacityProviderStrategy: [spot] }), on(spot)],
  'capacity-unknown': [on({ capacityProvider: 'none' }), on({ capacityProvider: 'FARGATE' })],
  'capacity-base': [on({ ...spot, base: -1 }), on({ ...spot, base: 1 })],
  'capacity-weight': [on({ ...spot, weight: 1001 }), on({ ...spot, weight: 1000 })],
  'capacity-bases': [
    on({ ...spot, base: 1 }, { capacityProvider: 'FARGATE', base: 1 }),
    on({ ...spot, base: 1 }, { capacityProvider: 'FARGATE' }),
  ],
  'capacity-weights': [
    on({ ...spot, weight: 0 }),
    on({ ...spot, weight: 0 }, { capacityProvider: 'FARGATE', weight: 1 }),
  ],
  'capacity-mixed': [
    on({ ...spot, weight: 1 }, { capacityProvider: 'fleet', weight: 1 }),
    on({ ...spot, weight: 1 }, { capacityProvider: 'FARGATE', weight: 1 }),
  ],
  'percent-bounds': [
    deployed({ maximumPercent: 99, minimumHealthyPercent: 50 }),
    deployed({ maximumPercent: 100, minimumHealthyPercent: 50 }),
  ],
  'daemon-percent': [deployed({ maximumPercent: 101 }, onEveryHost), deployed({ maximumPercent: 100 }, onEveryHost)],
  'daemon-zones': [
    service({ ...onEveryHost, availabilityZoneRebalancing: 'ENABLED' }),
    service({ ...onEveryHost, availabilityZoneRebalancing: 'DISABLED' }),
  ],
  'fargate-placement': [
    service({ placementStrategy: [{ type: 'spread', field: 'instanceId' }] }),
    service({
      ...onHost,
      networkConfiguration: undefined,
      placementStrategy: [{ type: 'spread', field: 'instanceId' }],
    }),
  ],
  'ec2-platform-version': [
    service({ ...onHost, networkConfiguration: undefined, platformVersion: '1.4.0' }),
    service({ platformVersion: '1.4.0' }),
  ],
  'external-task-definition': [
    service({ deploymentController: { type: 'EXTERNAL' } }),
    service({ deploymentController: { type: 'EXTERNAL' }, taskDefinition: undefined, networkConfiguration: undefined }),
  ],
  'external-load-balancers': [
    service({
      ...behindLoadBalancer,
      deploymentController: { type: 'EXTERNAL' },
      taskDefinition: undefined,
      networkConfiguration: undefined,
    }),
    service({ ...behindLoadBalancer }),
  ],
  'daemon-fargate': [
    service({ schedulingStrategy: 'DAEMON', desiredCount: undefined }),
    service({ schedulingStrategy: 'DAEMON', desiredCount: undefined, launchType: 'EC2' }),
  ],
  percent: [deployed({ maximumPercent: 150.5 }), deployed({ maximumPercent: 150 })],
  'percent-blocks': [
    deployed({ minimumHealthyPercent: 100, maximumPercent: 100 }),
    deployed({ minimumHealthyPercent: 99, maximumPercent: 100 }),
  ],
  'breaker-controller': [
    deployed(breaker('COUNT', 3), { deploymentController: { type: 'CODE_DEPLOY' } }),
    deployed(breaker('COUNT', 3)),
  ],
  'breaker-threshold': [deployed(breaker('BOUNDED_PERCENT', 101)), deployed(breaker('COUNT', 101))],
  'early-success': [deployed(early(49)), deployed(early(50))],
  'execute-command-role': [
    service({ enableExecuteCommand: true }),
    service({ enableExecuteCommand: true, taskDefinition: 'exec' }),
  ],
  'fargate-compatible': [
    service({ taskDefinition: 'host', networkConfiguration: undefined }),
    service({ ...onHost, networkConfiguration: undefined }),
  ],
  'network-missing': [service({ networkConfiguration: undefined }), service()],
  'network-given': [service(onHost), service({ ...onHost, networkConfiguration: undefined })],
  'balanced-container': [balanced({ containerName: 'none' }), balanced({})],
  'balanced-port': [balanced({ containerPort: 9 }), balanced({ containerPort: 8080 })],
};

it('each rule about services has exactly one test case', () => {
  expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

it.each(Object.entries(CASES))(
  'CreateService refuses a violation of the rule %s, and accepts a similar service',
  async (_id, [broken, accepted]) => {
    const simulation = simulate();
    await simulation.run('CreateCluster', { clusterName: 'demo', capacityProviders: ['fleet'] });
    await simulation.run('RegisterTaskDefinition', webTaskDefinition());
    await simulation.run('RegisterTaskDefinition', HOST);
    await simulation.run('RegisterTaskDefinition', EXEC);
    expect(await simulation.refusal('CreateService', broken)).toMatch(/^InvalidParameterException: /);
    expect((await simulation.run('ListServices', { cluster: 'demo' })).serviceArns).toEqual([]);
    expect(await simulation.refusal('CreateService', accepted)).toBe('answered');
  },
);

it('no two violations of service rules are refused with the same message', async () => {
  const words = new Set<string>();
  for (const [broken] of Object.values(CASES)) {
    const simulation = simulate();
    await simulation.run('CreateCluster', { clusterName: 'demo', capacityProviders: ['fleet'] });
    await simulation.run('RegisterTaskDefinition', webTaskDefinition());
    await simulation.run('RegisterTaskDefinition', HOST);
    await simulation.run('RegisterTaskDefinition', EXEC);
    words.add(await simulation.refusal('CreateService', broken));
  }
  expect(words.size).toBe(RULES.length);
});
