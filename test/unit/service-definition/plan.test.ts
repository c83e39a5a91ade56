import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json, Service } from '../../../src/ecs/model.ts';
import type { ServiceDefinition } from '../../../src/service-definition/definition.ts';
import {
  creationProblems,
  planSettings,
  type SettingsPlan,
  settingsToCreate,
} from '../../../src/service-definition/plan.ts';
import { loadServiceShape } from '../../../src/service-definition/read.ts';
import { hasSetting, mergeSetting } from '../../../src/service-definition/settings.ts';
import { pattern } from '../../sentences/pattern.ts';
import { NO_TASK_CAN_CHANGE, ONE_TASK_EACH } from '../../sentences/refusals.ts';
import { deployment, service } from '../shapes.ts';

const shape = await loadServiceShape();

const definition = (members: Json, more: Partial<ServiceDefinition> = {}): ServiceDefinition => ({
  file: 'web.yml',
  serviceName: undefined,
  cluster: undefined,
  taskDefinition: undefined,
  isDescribed: false,
  members,
  ...more,
});

const serviceWith = (more: Json = {}): Service =>
  service([deployment(1)], { launchType: 'FARGATE', ...more } as Partial<Service>);

function planned(members: Json, now: Json = {}, inputs: Json = {}): SettingsPlan {
  const plan = planSettings({ service: serviceWith(now) }, definition(members), inputs, shape);
  if ('refused' in plan) throw new Error(plan.refused.join(' '));
  return plan;
}

const refusal = (members: Json, now: Json = {}) => {
  const plan = planSettings({ service: serviceWith(now) }, definition(members), {}, shape);
  return 'refused' in plan ? plan.refused.join(' ') : undefined;
};

const GROUP = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup';
const RULE = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener-rule/app/web/1/2';
const advancedConfiguration = {
  alternateTargetGroupArn: `${GROUP}/green/2`,
  productionListenerRule: `${RULE}/3`,
  testListenerRule: `${RULE}/4`,
  roleArn: 'arn:aws:iam::123456789012:role/ecs',
};
const balancer = { targetGroupArn: `${GROUP}/blue/1`, containerName: 'web', containerPort: 80, advancedConfiguration };

describe('the update of a service definition', () => {
  it.each<[string, Json, Json, Json]>([
    [
      'keeps the members of a structure that the file does not name',
      { deploymentConfiguration: { maximumPercent: 150 } },
      {
        deploymentConfiguration: {
          maximumPercent: 200,
          minimumHealthyPercent: 100,
          alarms: { enable: true, rollback: true, alarmNames: ['a'] },
        },
      },
      {
        deploymentConfiguration: {
          maximumPercent: 150,
          minimumHealthyPercent: 100,
          alarms: { enable: true, rollback: true, alarmNames: ['a'] },
        },
      },
    ],
    [
      "keeps members of a list's entry that the file does not name",
      { loadBalancers: [{ targetGroupArn: `${GROUP}/blue/1`, containerName: 'web', containerPort: 8080 }] },
      { loadBalancers: [balancer] },
      { loadBalancers: [{ ...balancer, containerPort: 8080 }] },
    ],
    [
      'removes the entries of a list that the file does not name',
      { loadBalancers: [] },
      { loadBalancers: [balancer] },
      { loadBalancers: [] },
    ],
    [
      'drops the settings of another strategy',
      { deploymentConfiguration: { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 12.5 } } },
      {
        loadBalancers: [balancer],
        deploymentConfiguration: { strategy: 'LINEAR', linearConfiguration: { stepPercent: 20 } },
      },
      { deploymentConfiguration: { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 12.5 } } },
    ],
    [
      'disables alarms with null',
      { deploymentConfiguration: { alarms: null } },
      { deploymentConfiguration: { alarms: { enable: true, rollback: true, alarmNames: ['a'] } } },
      { deploymentConfiguration: { alarms: { enable: false, rollback: false, alarmNames: [] } } },
    ],
    [
      'completes disabled alarms without names, which ecspresso omits',
      { deploymentConfiguration: { alarms: { enable: false, rollback: false }, maximumPercent: 150 } },
      {},
      {
        deploymentConfiguration: {
          alarms: { enable: false, rollback: false, alarmNames: [] },
          maximumPercent: 150,
        },
      },
    ],
    [
      'disables Service Connect without a remaining namespace',
      { serviceConnectConfiguration: { enabled: false } },
      { deployments: [{ ...deployment(1), serviceConnectConfiguration: { enabled: true, namespace: 'shop' } }] },
      { serviceConnectConfiguration: { enabled: false } },
    ],
    [
      'removes EBS volumes with an empty list',
      { volumeConfigurations: [] },
      {
        deployments: [
          {
            ...deployment(1),
            volumeConfigurations: [{ name: 'data', managedEBSVolume: { roleArn: 'r', sizeInGiB: 10 } }],
          },
        ],
      },
      { volumeConfigurations: [] },
    ],
    ['includes a member that the SDK does not know yet', { newer: { a: [1] } }, {}, { newer: { a: [1] } }],
    [
      'includes members whose names every JavaScript object inherits',
      { constructor: 1, newer: { toString: { a: 1 } } } as Json,
      { newer: {} },
      { constructor: 1, newer: { toString: { a: 1 } } } as Json,
    ],
    [
      'forces the new deployment that other capacity providers require',
      { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] },
      {},
      { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }], forceNewDeployment: true },
    ],
    [
      'keeps the order of a placement strategy',
      {
        placementStrategy: [
          { type: 'spread', field: 'b' },
          { type: 'spread', field: 'a' },
        ],
      },
      {
        launchType: 'EC2',
        placementStrategy: [
          { type: 'spread', field: 'a' },
          { type: 'spread', field: 'b' },
        ],
      },
      {
        placementStrategy: [
          { type: 'spread', field: 'b' },
          { type: 'spread', field: 'a' },
        ],
      },
    ],
  ])('%s', (_, members, now, expected) => {
    expect(planned(members, now).members).toEqual(expected);
  });

  it.each<[string, Json, Json]>([
    [
      'subnets in another order',
      { networkConfiguration: { awsvpcConfiguration: { subnets: ['b', 'a'] } } },
      { networkConfiguration: { awsvpcConfiguration: { subnets: ['a', 'b'], assignPublicIp: 'DISABLED' } } },
    ],
    [
      'a default that the service does not show',
      { enableExecuteCommand: false, propagateTags: 'NONE', placementConstraints: [] },
      {},
    ],
    ['an empty list of volumes where there are none', { volumeConfigurations: [] }, {}],
    [
      'fields of a placement strategy that ECS returns in another form',
      { placementStrategy: ['memory', 'host'].map((field) => ({ type: 'binpack', field })) },
      { launchType: 'EC2', placementStrategy: ['MEMORY', 'instanceId'].map((field) => ({ type: 'binpack', field })) },
    ],
    [
      'the launch type, strategy and controller of the service',
      { launchType: 'FARGATE', schedulingStrategy: 'REPLICA', deploymentController: { type: 'ECS' } },
      {},
    ],
  ])('is empty for %s', (_, members, now) => {
    expect(planned(members, now)).toMatchObject({ members: {}, changes: [] });
  });

  it('uses an input of the step in addition to the file, and in place of a value in the file', () => {
    const members = { deploymentConfiguration: { maximumPercent: 150, minimumHealthyPercent: 50 } };
    const inputs = { deploymentConfiguration: { minimumHealthyPercent: 75 } };
    expect(planned(members, {}, inputs).members).toEqual({
      deploymentConfiguration: { maximumPercent: 150, minimumHealthyPercent: 75 },
    });
  });

  it('does not treat a desired count that DescribeServices returned as a setting', () => {
    const plan = planSettings(
      { service: serviceWith() },
      definition({ desiredCount: 9 }, { isDescribed: true }),
      {},
      shape,
    );
    expect(plan).toMatchObject({ members: {} });
  });

  it('sets the tags that the file names, removes those that it sets to null, and leaves others', () => {
    const tags = [
      { key: 'a', value: '1' },
      { key: 'b', value: null },
      { key: 'same', value: 'x' },
    ];
    const now = [
      { key: 'a', value: '0' },
      { key: 'b', value: '2' },
      { key: 'other', value: '3' },
      { key: 'same', value: 'x' },
    ];
    const plan = planSettings({ service: serviceWith(), tags: now }, definition({ tags }), {}, shape);
    expect(plan).toMatchObject({ members: {}, tags: { set: [{ key: 'a', value: '1' }], removed: ['b'] } });
  });
});

describe('a setting in a service definition', () => {
  it.each<[string, Json, Json, RegExp]>([
    [
      'another launch type',
      { launchType: 'EC2' },
      {},
      /launchType of the service 'web' is 'FARGATE', but the file has 'EC2'.*capacityProviderStrategy/,
    ],
    [
      'a launch type together with capacity providers',
      { launchType: 'FARGATE' },
      { launchType: undefined, capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] },
      /launchType .* is not set.*set 'capacityProviderStrategy' to \[\]/,
    ],
    ['another scheduling strategy', { schedulingStrategy: 'DAEMON' }, {}, /schedulingStrategy/],
    [
      'another deployment controller, with the call that changes it',
      { deploymentController: { type: 'EXTERNAL' } },
      {},
      /^DeploymentController of .* does not change it.*update-service --cluster \S+ --service web --deployment-controller type=EXTERNAL/i,
    ],
    [
      'another role',
      { role: 'mine' },
      { roleArn: 'arn:aws:iam::123456789012:role/ecsServiceRole' },
      /role of the service/i,
    ],
    [
      'the load balancer of an Express service',
      { loadBalancers: [] },
      { resourceManagementType: 'ECS', loadBalancers: [balancer] },
      /Express Mode/,
    ],
    [
      'the network of a service that CodeDeploy deploys',
      { networkConfiguration: { awsvpcConfiguration: { subnets: ['a'] } } },
      { deploymentController: { type: 'CODE_DEPLOY' } },
      /CodeDeploy deploys/,
    ],
    [
      'a strategy without its load balancers',
      { deploymentConfiguration: { strategy: 'BLUE_GREEN' } },
      { loadBalancers: [{ ...balancer, advancedConfiguration: undefined }] },
      /needs an advancedConfiguration/,
    ],
    [
      'a strategy of ECS for a service that CodeDeploy deploys, in one sentence',
      { deploymentConfiguration: { strategy: 'BLUE_GREEN' } },
      {
        deploymentController: { type: 'CODE_DEPLOY' },
        loadBalancers: [{ ...balancer, advancedConfiguration: undefined }],
      },
      /^Strategy is 'BLUE_GREEN' but deploymentController is CODE_DEPLOY: [^.]*\(web\.yml\)\.$/i,
    ],
    [
      'linear settings for the strategy of the service',
      { deploymentConfiguration: { linearConfiguration: { stepPercent: 10 } } },
      { loadBalancers: [balancer], deploymentConfiguration: { strategy: 'CANARY' } },
      /linearConfiguration is for the strategy LINEAR/,
    ],
    [
      'canary settings for the default strategy of the service',
      { deploymentConfiguration: { canaryConfiguration: { canaryPercent: 10 } } },
      { deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100 } },
      /^CanaryConfiguration is for the strategy CANARY, but strategy is 'ROLLING'.*\(web\.yml\)\.$/i,
    ],
    [
      'a maximum below 100%',
      { deploymentConfiguration: { maximumPercent: 99 } },
      {},
      /^MaximumPercent is 99, which is not valid; expected 100 or more \(web\.yml\)\.$/i,
    ],
    [
      "a maximum that does not match the service's minimum",
      { deploymentConfiguration: { maximumPercent: 100 } },
      { deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100 } },
      pattern`both 100, so ECS ${NO_TASK_CAN_CHANGE}`,
    ],
    [
      'another strategy for a DAEMON service',
      { deploymentConfiguration: { strategy: 'BLUE_GREEN' } },
      { schedulingStrategy: 'DAEMON', launchType: undefined },
      /^Strategy is 'BLUE_GREEN', but ECS supports only ROLLING for a DAEMON service: remove it \(web\.yml\)\.$/i,
    ],
    [
      'Availability Zone rebalancing for a DAEMON service',
      { availabilityZoneRebalancing: 'ENABLED' },
      { schedulingStrategy: 'DAEMON', launchType: undefined },
      /^AvailabilityZoneRebalancing is ENABLED, but ECS does not support it for a DAEMON service/i,
    ],
    [
      'a hook at a stage that supports none',
      { deploymentConfiguration: { lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['SCALE_UP'] }] } },
      {},
      /^A lifecycle hook is not allowed at 'SCALE_UP': use another stage/,
    ],
    [
      'early success below the minimum of the service',
      { deploymentConfiguration: { earlySuccessCriteria: { enable: true, healthyPercent: 50 } } },
      { deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100 } },
      /healthyPercent is 50, which is not valid; expected minimumHealthyPercent \(100\) to 100/,
    ],
    [
      'a volume without a role',
      { volumeConfigurations: [{ name: 'data', managedEBSVolume: { sizeInGiB: 10 } }] },
      {},
      /no roleArn, which ECS requires/,
    ],
    [
      'a breaker threshold without enable',
      { deploymentConfiguration: { deploymentCircuitBreaker: { rollback: true } } },
      {},
      /no enable, which ECS requires/,
    ],
  ])('is refused by name if UpdateService cannot change it or ECS would refuse it: %s', (_, members, now, reason) => {
    expect(refusal(members, now)).toMatch(reason);
  });

  it('does not change the target group of a service that CodeDeploy deploys, which alternates', () => {
    const [blue, green] = ['blue/1', 'green/2'].map((name) => ({
      ...{ targetGroupArn: `${GROUP}/${name}`, containerName: 'web', containerPort: 80 },
    }));
    const now = { deploymentController: { type: 'CODE_DEPLOY' }, loadBalancers: [green] };
    expect(planned({ loadBalancers: [blue] }, now)).toMatchObject({ members: {}, changes: [] });
    expect(refusal({ loadBalancers: [{ ...blue, containerPort: 81 }] }, now)).toMatch(/CodeDeploy deploys/);
  });

  it.each<[string, Json]>([
    ['a maximum below 100%', { maximumPercent: 50 }],
    ['a minimum and a maximum of 100%', { minimumHealthyPercent: 100, maximumPercent: 100 }],
  ])('is accepted for a DAEMON service: %s', (_, deploymentConfiguration) => {
    expect(refusal({ deploymentConfiguration }, { schedulingStrategy: 'DAEMON' })).toBeUndefined();
  });

  it('is not refused if the service already has it', () => {
    const now = {
      deploymentConfiguration: { strategy: 'BLUE_GREEN', maximumPercent: 200 },
      loadBalancers: [{ ...balancer, advancedConfiguration: undefined }],
    };
    expect(refusal({ deploymentConfiguration: { maximumPercent: 150 } }, now)).toBeUndefined();
  });

  it.each<[string, Json, RegExp]>([
    ['no desired count', {}, /no desiredCount/],
    [
      'canary settings without their strategy',
      { desiredCount: 1, deploymentConfiguration: { canaryConfiguration: { canaryPercent: 10 } } },
      /^CanaryConfiguration is for the strategy CANARY, but strategy is 'ROLLING'/i,
    ],
    [
      'a maximum below 100%',
      { desiredCount: 1, deploymentConfiguration: { maximumPercent: 50 } },
      /^MaximumPercent is 50, which is not valid; expected 100 or more/i,
    ],
    [
      'another strategy for a DAEMON service',
      { schedulingStrategy: 'DAEMON', deploymentConfiguration: { strategy: 'LINEAR' } },
      /supports only ROLLING for a DAEMON/,
    ],
    [
      'the controller EXTERNAL',
      { desiredCount: 1, deploymentController: { type: 'EXTERNAL' } },
      /EXTERNAL deployment controller, so ECS would not start its tasks/,
    ],
    [
      'a load balancer without a container',
      { desiredCount: 1, loadBalancers: [{ targetGroupArn: `${GROUP}/blue/1` }] },
      /no containerName/,
    ],
  ])('is refused for a new service: %s', (_, members, reason) => {
    const file = definition(members);
    expect(creationProblems(settingsToCreate(file, {}), file, shape).join(' ')).toMatch(reason);
  });
});

it('a new DAEMON service is refused with a desired-count input, and created without the count in its file', () => {
  const file = definition({ schedulingStrategy: 'DAEMON', desiredCount: 3 });
  const problems = (inputs: Json) => creationProblems(settingsToCreate(file, inputs), file, shape);
  expect(problems({})).toEqual([]);
  expect(problems({ desiredCount: 2 })).toEqual([
    `Input 'desired-count' is 2, but the service definition web.yml is for a DAEMON service, which ${ONE_TASK_EACH}: remove 'desired-count'.`,
  ]);
});

it('changing the strategy from ROLLING removes earlySuccessCriteria, which only ROLLING supports', () => {
  const now = { deploymentConfiguration: { earlySuccessCriteria: { enable: true, healthyPercent: 100 } } };
  expect(planned({ deploymentConfiguration: { strategy: 'BLUE_GREEN' } }, now).members).toEqual({
    deploymentConfiguration: { strategy: 'BLUE_GREEN' },
  });
});

const leaf = fc.oneof(fc.boolean(), fc.integer(), fc.string(), fc.constant(null));
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('value')),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value;
const isNullInList = (one: unknown): boolean =>
  Array.isArray(one)
    ? one.some((entry) => entry === null || isNullInList(entry))
    : typeof one === 'object' && one !== null && Object.values(one).some(isNullInList);
const settings = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value).filter((one) => !isNullInList(one));

it("a file that is merged into the service's settings changes the settings that it names, and keeps the others", () => {
  fc.assert(
    fc.property(settings, settings, (now, wanted) => {
      const bare = mergeSetting(undefined, now, 'x');
      const after = mergeSetting(bare, wanted, 'x') as Json;
      expect(hasSetting(after, wanted, 'x')).toBe(true);
      for (const key of Object.keys(bare as Json)) {
        if (!Object.hasOwn(wanted, key)) expect(after[key]).toEqual((bare as Json)[key]);
      }
      // Nothing differs any more: a second update would send nothing.
      expect(mergeSetting(after, wanted, 'x')).toEqual(after);
    }),
  );
});
