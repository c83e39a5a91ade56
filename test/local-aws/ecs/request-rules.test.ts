import { describe, expect, it } from '@jest/globals';
import { REQUEST_RULES } from '../../../local-aws/ecs/request-rules.ts';
import type { Json } from '../../../local-aws/service.ts';
import { behindLoadBalancer, network, runningService, simulate } from './simulation.ts';

const many = <T>(count: number, item: T): T[] => Array(count).fill(item);
const RUN = { cluster: 'demo', taskDefinition: 'web', launchType: 'FARGATE', networkConfiguration: network };
const HOST = { family: 'host', containerDefinitions: [{ name: 'web', image: 'example.com/web', memory: 64 }] };
const CLUSTER = 'arn:aws:ecs:eu-west-1:123456789012:cluster/demo';
const run = (more: Json): [string, Json] => ['RunTask', { ...RUN, ...more }];
const runHost = (more: Json): [string, Json] => ['RunTask', { cluster: 'demo', taskDefinition: 'host', ...more }];
const update = (more: Json): [string, Json] => ['UpdateService', { cluster: 'demo', service: 'web', ...more }];
const create = (more: Json): [string, Json] => [
  'CreateService',
  { ...RUN, serviceName: 'other', desiredCount: 0, ...more },
];
const tag = (...tags: Json[]): [string, Json] => ['TagResource', { resourceArn: CLUSTER, tags }];
const numbered = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value: '' }));
const command = (length: number) => ({ containerOverrides: [{ name: 'web', command: ['x'.repeat(length)] }] });
const on = (count: number) => ({
  launchType: undefined,
  capacityProviderStrategy: many(count, { capacityProvider: 'FARGATE' }),
});

const awsvpc = (awsvpcConfiguration: Json) => ({ networkConfiguration: { awsvpcConfiguration } });
const ROLE = 'arn:aws:iam::123456789012:role/ecs-infrastructure';

const balanced = (count: number) => ({ loadBalancers: many(count, behindLoadBalancer.loadBalancers[0]) });

/** For each rule, a request that violates it, and a similar one that ECS accepts. */
const CASES: Record<string, readonly [broken: [string, Json], taken: [string, Json]]> = {
  'max-results': [
    ['ListTasks', { cluster: 'demo', maxResults: 101 }],
    ['ListTasks', { cluster: 'demo', maxResults: 100 }],
  ],
  'placement-constraints': [
    runHost({ placementConstraints: many(11, { type: 'distinctInstance' }) }),
    runHost({ placementConstraints: many(10, { type: 'distinctInstance' }) }),
  ],
  'placement-strategy': [
    runHost({ placementStrategy: many(6, { type: 'random' }) }),
    runHost({ placementStrategy: many(5, { type: 'random' }) }),
  ],
  'placement-field': [
    runHost({ placementStrategy: [{ type: 'binpack', field: 'gpu' }] }),
    runHost({ placementStrategy: [{ type: 'binpack', field: 'MEMORY' }] }),
  ],
  'capacity-many': [run(on(21)), run(on(20))],
  'started-by': [run({ startedBy: 'x'.repeat(129) }), run({ startedBy: `a@b ${'x'.repeat(124)}` })],
  'client-token-of-run-task': [run({ clientToken: 'x'.repeat(65) }), run({ clientToken: 'x'.repeat(64) })],
  'client-token-of-service': [create({ clientToken: 'x'.repeat(37) }), create({ clientToken: 'x'.repeat(36) })],
  'grace-period': [
    update({ healthCheckGracePeriodSeconds: -1 }),
    update({ healthCheckGracePeriodSeconds: 2_147_483_647 }),
  ],
  subnets: [run(awsvpc({ subnets: many(17, 'subnet-1') })), run(awsvpc({ subnets: many(16, 'subnet-1') }))],
  'security-groups': [
    update(awsvpc({ subnets: ['subnet-1'], securityGroups: many(6, 'sg-1') })),
    update(awsvpc({ subnets: ['subnet-1'], securityGroups: many(5, 'sg-1') })),
  ],
  'placement-expression': [
    runHost({ placementConstraints: [{ type: 'distinctInstance', expression: 'attribute:a == b' }] }),
    runHost({ placementConstraints: [{ type: 'memberOf', expression: 'attribute:a == b' }] }),
  ],
  'gateway-connectors': [
    update({ gatewayConnectors: many(2, { portName: 'http' }) }),
    update({ gatewayConnectors: [{ portName: 'http' }] }),
  ],
  'ebs-volume-size': [
    update({ volumeConfigurations: [{ name: 'data', managedEBSVolume: { roleArn: ROLE } }] }),
    update({ volumeConfigurations: [{ name: 'data', managedEBSVolume: { roleArn: ROLE, snapshotId: 'snap-1' } }] }),
  ],
  'service-registries': [update({ serviceRegistries: many(2, {}) }), update({ serviceRegistries: [] })],
  'registry-arn': [
    update({ serviceRegistries: [{ containerName: 'web' }] }),
    update({ serviceRegistries: [{ registryArn: 'arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-a' }] }),
  ],
  'load-balancers-many': [update(balanced(6)), update(balanced(5))],
  'target-group-arn': [
    update({ loadBalancers: [{ ...behindLoadBalancer.loadBalancers[0], targetGroupArn: 'web' }] }),
    update(behindLoadBalancer),
  ],
  'load-balancer-members': [
    update({ loadBalancers: [{ ...behindLoadBalancer.loadBalancers[0], loadBalancerName: 'web' }] }),
    update({ loadBalancers: [{ loadBalancerName: 'web', containerName: 'web', containerPort: 8080 }] }),
  ],
  'platform-version-of-ec2': [
    runHost({ launchType: 'EC2', platformVersion: 'LATEST' }),
    runHost({ launchType: 'EC2' }),
  ],
  'overrides-size': [run({ overrides: command(8192) }), run({ overrides: command(8000) })],
  'tags-many': [tag(...numbered(51)), tag(...numbered(50))],
  'tag-key': [tag({ key: 'k'.repeat(129), value: '' }), tag({ key: 'k'.repeat(128), value: '' })],
  'tag-value': [tag({ key: 'k', value: '<' }), tag({ key: 'k', value: 'é 1+-=._:/@' })],
  'tag-reserved': [tag({ key: 'AWS:x', value: '' }), tag({ key: 'awsx', value: '' })],
  'tag-twice': [tag(...many(2, { key: 'k', value: '' })), tag({ key: 'k', value: '' })],
};

async function demo() {
  const simulation = simulate();
  await runningService(simulation);
  await simulation.run('RegisterTaskDefinition', HOST);
  return simulation;
}

describe('an ECS request', () => {
  it('is covered by a test case for each rule, and each rule has a source', () => {
    expect(REQUEST_RULES.map(({ id }) => id)).toEqual(Object.keys(CASES));
    for (const { source } of REQUEST_RULES) expect(source).not.toBe('');
  });

  it.each(Object.entries(CASES))(
    'is refused if it violates the rule %s, and a similar request is accepted',
    async (id, [broken, accepted]) => {
      const simulation = await demo();
      const rule = REQUEST_RULES.find((one) => one.id === id);
      expect(await simulation.refusal(...broken)).toBe(`InvalidParameterException: ${rule?.find(broken[1])}`);
      expect(await simulation.refusal(...accepted)).toBe('answered');
    },
  );

  it.each<[operation: string, input: Json]>([
    ['DescribeServices', { cluster: 'demo', services: ['web'], include: ['X'] }],
    ['ListServices', { cluster: 'demo', launchType: 'X' }],
    ['ListServiceDeployments', { cluster: 'demo', service: 'web', status: ['X'] }],
    ['UpdateService', { cluster: 'demo', service: 'web', placementStrategy: [{ type: 'X' }] }],
    ['RegisterTaskDefinition', { ...HOST, placementConstraints: [{ type: 'distinctInstance' }] }],
  ])('to %s is refused with a value that is not in the enum: %j', async (operation, input) => {
    const simulation = await demo();
    expect(await simulation.refusal(operation, input)).toMatch(
      /failed to satisfy constraint: Member must satisfy enum value set: /,
    );
  });

  it.each<Json>([
    { launchType: 'EC2' },
    { schedulingStrategy: 'DAEMON' },
    { role: 'x' },
    { clientToken: 'x' },
    { tags: [{ key: 'a', value: 'b' }] },
  ])('to UpdateService succeeds, and ECS ignores the member that only CreateService has: %j', async (member) => {
    const simulation = await demo();
    const before = await simulation.service();
    await simulation.run('UpdateService', { cluster: 'demo', service: 'web', ...member });
    expect(await simulation.service()).toEqual(before);
  });
});
