import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { deploy } from '../../../src/deploy/deploy.ts';
import type { DeployRequest } from '../../../src/deploy/request.ts';
import type { Json } from '../../../src/ecs/model.ts';
import { loadServiceShape, readServiceDefinitions } from '../../../src/service-definition/read.ts';
import { load } from '../../../src/taskdef/load.ts';
import { type LocalService, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';

/* Each member of a service definition, as a user may write it, and as it is sent in UpdateService and CreateService. */

let local: LocalService;
beforeAll(async () => {
  const volumes = [{ name: 'data', configuredAtLaunch: true }];
  local = await startService({ container: { portMappings: [{ name: 'http', containerPort: 8080 }] } });
  const { taskDefinition } = await local.admin.describeTaskDefinition({ taskDefinition: 'web:3' });
  const { family, cpu, memory, networkMode, containerDefinitions } = taskDefinition ?? {};
  await local.admin.registerTaskDefinition({
    ...{ family, cpu, memory, networkMode, containerDefinitions, volumes, requiresCompatibilities: ['EC2', 'FARGATE'] },
    // ECS Exec requires it.
    taskRoleArn: 'arn:aws:iam::123456789012:role/app',
  });
});
afterAll(() => local.aws.close());

const shape = await loadServiceShape();
const elb = (kind: string, name: string) => `arn:aws:elasticloadbalancing:eu-central-1:123456789012:${kind}/${name}`;
const ROLE = 'arn:aws:iam::123456789012:role/infrastructure';
const advancedConfiguration = {
  alternateTargetGroupArn: elb('targetgroup', 'green/2'),
  productionListenerRule: elb('listener-rule', 'app/shop/1/2/3'),
  testListenerRule: elb('listener-rule', 'app/shop/1/2/4'),
  roleArn: ROLE,
};
const balancer = { targetGroupArn: elb('targetgroup', 'blue/1'), containerName: 'web', containerPort: 8080 };
const hook = { hookTargetArn: 'arn:aws:lambda:eu-central-1:123456789012:function:check', roleArn: ROLE };
const breaker = { enable: true, rollback: true };
const managedEBSVolume = { sizeInGiB: 20, volumeType: 'gp3', roleArn: ROLE };
const deployment = (more: Json) => ({ deploymentConfiguration: more });

/** The members of a file, and those that are sent in a different form. */
const ROWS: readonly (readonly [what: string, members: Json, wire?: Json])[] = [
  ['the setting for ECS Exec', { enableExecuteCommand: true }],
  ['managed tags and their propagation', { enableECSManagedTags: true, propagateTags: 'SERVICE' }],
  ['a health check grace period', { healthCheckGracePeriodSeconds: 90 }],
  ['the setting for Availability Zone rebalancing', { availabilityZoneRebalancing: 'DISABLED' }],
  ['a platform version', { platformVersion: '1.4.0' }],
  [
    'subnets, security groups and a public IP address',
    {
      networkConfiguration: {
        awsvpcConfiguration: { subnets: ['subnet-2'], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED' },
      },
    },
  ],
  [
    'capacity providers',
    { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 3, base: 1 }] },
    { forceNewDeployment: true },
  ],
  ['load balancers', { loadBalancers: [balancer] }],
  [
    'the strategy BLUE_GREEN with a bake time and a Lambda hook',
    {
      loadBalancers: [{ ...balancer, advancedConfiguration }],
      ...deployment({
        strategy: 'BLUE_GREEN',
        bakeTimeInMinutes: 5,
        lifecycleHooks: [{ ...hook, lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'], hookDetails: { suite: 'smoke' } }],
      }),
    },
  ],
  [
    'the strategy CANARY with its steps',
    {
      loadBalancers: [{ ...balancer, advancedConfiguration }],
      ...deployment({
        strategy: 'CANARY',
        canaryConfiguration: { canaryPercent: 10.5, canaryBakeTimeInMinutes: 3 },
      }),
    },
  ],
  [
    'the strategy LINEAR with its steps',
    {
      loadBalancers: [{ ...balancer, advancedConfiguration }],
      ...deployment({ strategy: 'LINEAR', linearConfiguration: { stepPercent: 25, stepBakeTimeInMinutes: 2 } }),
    },
  ],
  [
    'a PAUSE hook with its timeout',
    deployment({
      lifecycleHooks: [
        {
          targetType: 'PAUSE',
          lifecycleStages: ['POST_SCALE_UP'],
          timeoutConfiguration: { timeoutInMinutes: 60, action: 'ROLLBACK' },
        },
      ],
    }),
  ],
  ['alarms', deployment({ alarms: { alarmNames: ['5xx', 'latency'], enable: true, rollback: true } })],
  [
    'a circuit breaker threshold',
    deployment({
      deploymentCircuitBreaker: {
        ...breaker,
        resetOnHealthyTask: false,
        thresholdConfiguration: { type: 'COUNT', value: 7 },
      },
    }),
  ],
  [
    'early success criteria',
    deployment({
      minimumHealthyPercent: 50,
      earlySuccessCriteria: { enable: true, healthyPercent: 60, sourceServiceRevisionCleanup: 'DEFERRED' },
    }),
  ],
  ['percentages', deployment({ minimumHealthyPercent: 50, maximumPercent: 150 })],
  [
    'Service Connect with test traffic',
    {
      serviceConnectConfiguration: {
        enabled: true,
        namespace: 'shop',
        services: [
          { portName: 'http', clientAliases: [{ port: 80, dnsName: 'web' }], timeout: { idleTimeoutSeconds: 30 } },
        ],
        logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/connect' } },
      },
    },
  ],
  [
    'service discovery',
    { serviceRegistries: [{ registryArn: 'arn:aws:servicediscovery:eu-central-1:123456789012:service/srv-1' }] },
  ],
  [
    'VPC Lattice',
    {
      vpcLatticeConfigurations: [
        {
          roleArn: ROLE,
          targetGroupArn: 'arn:aws:vpc-lattice:eu-central-1:123456789012:targetgroup/tg-0123456789abcdef0',
          portName: 'http',
        },
      ],
    },
  ],
  ['gateway connectors', { gatewayConnectors: [{ portName: 'http' }] }],
  ['an EBS volume', { volumeConfigurations: [{ name: 'data', managedEBSVolume }] }],
  ['a member that is newer than this version', { newerThanThisVersion: { kept: [1, { deep: 'x' }] } }],
];
/** What the service has, what its file removes, and how that is sent. */
const REMOVALS: readonly (readonly [what: string, now: Json, members: Json, wire: Json])[] = [
  [
    'the EBS volume',
    { volumeConfigurations: [{ name: 'data', managedEBSVolume }] },
    { volumeConfigurations: [] },
    { volumeConfigurations: [] },
  ],
  ['load balancers', { loadBalancers: [balancer] }, { loadBalancers: [] }, { loadBalancers: [] }],
  [
    'alarms that are null',
    deployment({ alarms: { alarmNames: ['5xx'], enable: true, rollback: true } }),
    deployment({ alarms: null }),
    { deploymentConfiguration: { alarms: { alarmNames: [], enable: false, rollback: false } } },
  ],
  [
    'Service Connect',
    { serviceConnectConfiguration: { enabled: true, namespace: 'shop' } },
    { serviceConnectConfiguration: { enabled: false } },
    { serviceConnectConfiguration: { enabled: false } },
  ],
];

function fileOf(members: Json) {
  const source = { file: 'service.json', input: 'service-definition' };
  const loaded = load(JSON.stringify({ serviceName: 'web', ...members }), source);
  const { definitions, findings } = readServiceDefinitions(loaded, source.file, source.input, shape);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return definitions[0] as (typeof definitions)[number];
}

/** Deploys the file without waiting. @returns what was sent */
async function send(name: string, members: Json, more: Partial<DeployRequest> = {}) {
  local.aws.clearRequests();
  const source = { kind: 'arn', arn: local.arn(1).replace(/1$/, '4') } as const;
  const report = await deploy(
    local.tools({ fresh: true }),
    requestOf(source, {
      services: [{ name, source, definition: fileOf(members) }],
      ifDeploying: 'supersede',
      wait: false,
      ...more,
    }),
  );
  expect(report).toMatchObject({ verdict: 'started', reason: expect.stringContaining('Not waiting') });
  const [input, ...others] = [...local.sent('UpdateService'), ...local.sent('CreateService')];
  expect(others).toEqual([]);
  return input;
}

let last = 0;
async function createService(more: Json = {}): Promise<string> {
  const name = `web-${++last}`;
  await local.addService(name, {
    ...{ taskDefinition: 'web:4', deploymentController: { type: 'ECS' }, loadBalancers: [], ...more },
    ...(!more.volumeConfigurations && {
      volumeConfigurations: [{ name: 'data', managedEBSVolume: { ...managedEBSVolume, sizeInGiB: 1 } }],
    }),
  } as never);
  return name;
}

it.each(ROWS)('UpdateService sends %s', async (_, members, wire = {}) => {
  expect(await send(await createService(), members)).toMatchObject({ ...members, ...wire });
});

it.each(REMOVALS)('UpdateService removes %s', async (_, now, members, wire) => {
  expect(await send(await createService(now), members)).toMatchObject(wire);
});

it.each(ROWS)('CreateService sends %s', async (_, members) => {
  const base = {
    desiredCount: 1,
    ...(!members.capacityProviderStrategy && { launchType: 'FARGATE' }),
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    volumeConfigurations: [{ name: 'data', managedEBSVolume }],
  };
  expect(await send(`api-${++last}`, { ...base, ...members }, { createService: true })).toMatchObject(members);
});

it('placement strategies are sent in order, with placement constraints, for container instances', async () => {
  const members = {
    placementStrategy: [
      { type: 'spread', field: 'attribute:ecs.availability-zone' },
      { type: 'binpack', field: 'memory' },
    ],
    placementConstraints: [{ type: 'memberOf', expression: 'attribute:ecs.instance-type =~ m7.*' }],
  };
  const name = await createService({ launchType: 'EC2' });
  expect(await send(name, members)).toMatchObject(members);
  const reversed = { placementStrategy: members.placementStrategy.toReversed() };
  expect(await send(name, reversed)).toMatchObject(reversed);
  expect(await send(name, { placementConstraints: [], placementStrategy: [] })).toMatchObject({
    placementConstraints: [],
    placementStrategy: [],
  });
});

it('tags are written with TagResource and UntagResource after an update, and with CreateService', async () => {
  const name = await createService({ tags: [{ key: 'old', value: '1' }] });
  const input = await send(name, {
    enableECSManagedTags: true,
    tags: [
      { key: 'team', value: 'shop' },
      { key: 'old', value: null },
    ],
  });
  expect(input).not.toHaveProperty('tags');
  const resourceArn = expect.stringMatching(new RegExp(`:service/demo/${name}$`));
  expect(local.sent('TagResource')).toEqual([{ resourceArn, tags: [{ key: 'team', value: 'shop' }] }]);
  expect(local.sent('UntagResource')).toEqual([{ resourceArn, tagKeys: ['old'] }]);
});
