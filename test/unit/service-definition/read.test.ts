import { describe, expect, it } from '@jest/globals';
import { loadServiceShape, readServiceDefinitions } from '../../../src/service-definition/read.ts';
import { SERVICE_READING_FINDINGS, SERVICE_RULES } from '../../../src/service-definition/validate.ts';
import { load } from '../../../src/taskdef/load.ts';

const shape = await loadServiceShape();
const read = (content: string | object) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readServiceDefinitions(
    load(text, { file: 'web.yml', input: 'service-definition' }),
    'web.yml',
    'service-definition',
    shape,
  );
};
const rules = (content: string | object) => read(content).findings.map(({ rule, severity }) => `${rule} ${severity}`);

describe('a service definition file', () => {
  it('is extracted from the output of describe-services, without its read-only members', () => {
    const described = {
      services: [
        {
          ...{ serviceArn: 'arn:aws:ecs:eu-central-1:123456789012:service/shop/web', serviceName: 'web' },
          clusterArn: 'arn:aws:ecs:eu-central-1:123456789012:cluster/shop',
          ...{ status: 'ACTIVE', desiredCount: 3, runningCount: 3, pendingCount: 0, launchType: 'FARGATE' },
          ...{ taskDefinition: 'web:7', events: [], createdAt: '2026-01-01T00:00:00Z', createdBy: 'x' },
          roleArn: 'arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS',
          deployments: [
            {
              status: 'PRIMARY',
              serviceConnectConfiguration: { enabled: true, namespace: 'shop' },
              volumeConfigurations: [{ name: 's3' }],
            },
          ],
          tags: [
            { key: 'aws:cloudformation:stack-name', value: 's' },
            { key: 'team', value: 'shop' },
          ],
        },
      ],
      failures: [],
    };
    const { definitions, findings } = read(described);
    expect(findings).toEqual([]);
    expect(definitions).toEqual([
      {
        ...{ file: 'web.yml', serviceName: 'web', cluster: 'arn:aws:ecs:eu-central-1:123456789012:cluster/shop' },
        ...{ taskDefinition: 'web:7', isDescribed: true },
        members: {
          ...{ desiredCount: 3, launchType: 'FARGATE', tags: [{ key: 'team', value: 'shop' }] },
          ...{ serviceConnectConfiguration: { enabled: true, namespace: 'shop' }, volumeConfigurations: [] },
        },
      },
    ]);
  });

  it('may be YAML or JSON, with comments, with anchors, and with tags as a mapping', () => {
    const { definitions } = read(
      'x-network: &n { awsvpcConfiguration: { subnets: [a] } }\nnetworkConfiguration: *n\ntags: { a: b, c: null }\nplatformVersion:\n',
    );
    expect(definitions[0]?.members).toEqual({
      networkConfiguration: { awsvpcConfiguration: { subnets: ['a'] } },
      tags: [
        { key: 'a', value: 'b' },
        { key: 'c', value: null },
      ],
    });
    expect(read('{ "desiredCount": 2, // two\n }').definitions[0]?.members).toEqual({ desiredCount: 2 });
  });

  it('is checked by the rules even if it has a key that may be newer than this version', () => {
    const { findings } = read({ enableLogging: true, desiredCount: -1 });
    expect(findings.map(({ rule }) => rule)).toEqual(['unknown-key', 'desired-count']);
  });

  it('is refused with one error for a placeholder, which names all members that contain it', () => {
    const arn = (service: string) => `arn:aws:${service}:eu-central-1:YOUR_ACCOUNT:x/y`;
    const { findings } = read({
      loadBalancers: [{ targetGroupArn: arn('elasticloadbalancing'), containerName: 'web', containerPort: 80 }],
      serviceRegistries: [{ registryArn: arn('servicediscovery') }],
    });
    expect(findings.map(({ message }) => message)).toEqual([
      'the placeholder YOUR_ACCOUNT is left in targetGroupArn, registryArn: replace it',
    ]);
  });

  it('sets the desired count that a file for ecspresso contains, next to read-only counts', () => {
    const file = { desiredCount: 3, runningCount: 0, pendingCount: 0, platformFamily: 'Linux', launchType: '' };
    const { definitions, findings } = read(file);
    expect(findings).toEqual([]);
    expect(definitions).toMatchObject([{ isDescribed: false, members: { desiredCount: 3 } }]);
  });

  it('keeps members that the SDK does not know yet, with a notice', () => {
    const { definitions, findings } = read({ serviceName: 'web', placementGroups: [{ name: 'a' }] });
    expect(definitions[0]?.members).toEqual({ placementGroups: [{ name: 'a' }] });
    expect(findings).toMatchObject([{ rule: 'unknown-key', severity: 'notice' }]);
  });

  it('may be the input of UpdateService, in which the service can be an ARN', () => {
    const service = 'arn:aws:ecs:eu-central-1:123456789012:service/shop/web';
    const named = (content: object) => {
      const { definitions, findings } = read({ desiredCount: 2, ...content });
      return [definitions[0]?.serviceName, definitions[0]?.cluster, findings];
    };
    expect(named({ service: 'web' })).toEqual(['web', undefined, []]);
    expect(named({ service })).toEqual(['web', 'shop', []]);
    const ofCluster = 'arn:aws:ecs:eu-central-1:123456789012:cluster/shop';
    for (const cluster of ['shop', ofCluster]) expect(named({ service, cluster })).toEqual(['web', cluster, []]);
    expect(named({ service, cluster: '' })).toEqual(['web', 'shop', []]);
    expect(named({ service: service.replace('shop/', '') })).toEqual(['web', undefined, []]);
  });

  it.each<[string, string | object, RegExp]>([
    [
      'the content of a CloudFormation template',
      { AWSTemplateFormatVersion: '2010-09-09', Resources: {} },
      /^the file is not a service definition, because none of its keys \('AWSTemplateFormatVersion', 'Resources'\) .*from a CloudFormation template, take only the properties/,
    ],
    [
      'a CloudFormation resource',
      { Type: 'AWS::ECS::Service', Properties: {} },
      /from a CloudFormation template, take only/,
    ],
    [
      'the content of another kind of file',
      { apiVersion: 'v1', kind: 'Service' },
      /none of its keys .*add 'serviceName'$/,
    ],
    ['no content', '', /is empty/],
    [
      'the content of a task definition',
      { containerDefinitions: [] },
      /is a task definition, not a service definition/,
    ],
    ['a list in place of a mapping', '[]', /is not a valid service definition; expected a mapping/],
    ['a response without services', { services: [], failures: [] }, /DescribeServices found no service/],
    [
      'the ARN of a service in another cluster than that of the file',
      { service: 'arn:aws:ecs:eu-central-1:123456789012:service/prod/web', cluster: 'other', desiredCount: 2 },
      /^'service' is 'arn:.*:service\/prod\/web', .*'prod', .*'other': remove 'cluster', or use a service in that cluster$/,
    ],
    ['a key in the wrong place', { minimumHealthyPercent: 50 }, /it belongs to 'deploymentConfiguration'/],
    ['an input of the step as a key', { forceNewDeployment: true }, /it belongs to the 'force-new-deployment' input/],
    ['a misspelled key', { enableExecuteComand: true }, /did you mean 'enableExecuteCommand'/],
    [
      'a word in place of a list',
      { networkConfiguration: { awsvpcConfiguration: { subnets: 'a' } } },
      /expected a list/,
    ],
    [
      'a word in place of a number',
      { desiredCount: 'two' },
      /'desiredCount' is 'two', which is not valid; expected a whole number/,
    ],
  ])('is refused with %s', (_, content, message) => {
    const { findings } = read(content);
    expect(findings).toMatchObject([{ severity: 'error', message: expect.stringMatching(message) }]);
  });
});

describe('the rules of a service definition', () => {
  const deployment = (deploymentConfiguration: object) => ({ deploymentConfiguration });
  it.each<[string, object]>([
    ['service-name error', { serviceName: 'a b' }],
    ['launch-type error', { launchType: 'EC2', capacityProviderStrategy: [{ capacityProvider: 'a' }] }],
    ['launch-type warning', { launchType: 'MANAGED_INSTANCES' }],
    [
      'capacity-providers error',
      {
        capacityProviderStrategy: [
          { capacityProvider: 'a', base: 1, weight: 1 },
          { capacityProvider: 'b', base: 1 },
        ],
      },
    ],
    [
      'capacity-providers error',
      { capacityProviderStrategy: [{ capacityProvider: 'a' }, { capacityProvider: 'b', weight: 0 }] },
    ],
    ['capacity-providers error', { capacityProviderStrategy: [{ capacityProvider: 'a', weight: 1001 }] }],
    ['capacity-providers error', { capacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 0 }] }],
    [
      'capacity-providers error',
      {
        capacityProviderStrategy: [
          { capacityProvider: 'FARGATE', weight: 1 },
          { capacityProvider: 'instances', weight: 1 },
        ],
      },
    ],
    [
      'capacity-providers error',
      {
        capacityProviderStrategy: Array.from({ length: 21 }, (_, index) => ({
          capacityProvider: `p${index}`,
          weight: 1,
        })),
      },
    ],
    ['zone-rebalancing error', { schedulingStrategy: 'DAEMON', availabilityZoneRebalancing: 'ENABLED' }],
    ['zone-rebalancing warning', { launchType: 'EXTERNAL', availabilityZoneRebalancing: 'ENABLED' }],
    ['zone-rebalancing warning', { ...deployment({ maximumPercent: 100 }), availabilityZoneRebalancing: 'ENABLED' }],
    [
      'zone-rebalancing warning',
      { loadBalancers: [{ loadBalancerName: 'classic' }], availabilityZoneRebalancing: 'ENABLED' },
    ],
    [
      'zone-rebalancing warning',
      { placementStrategy: [{ type: 'binpack', field: 'cpu' }], availabilityZoneRebalancing: 'ENABLED' },
    ],
    ['platform-version error', { platformVersion: '1.4.0', launchType: 'EC2' }],
    ['placement error', { placementStrategy: [{ type: 'spread', field: 'a' }], launchType: 'FARGATE' }],
    ['placement error', { placementConstraints: [{ type: 'distinctInstance', expression: 'a' }] }],
    ['placement warning', { placementStrategy: [{ type: 'random', field: 'a' }] }],
    ['placement error', { placementStrategy: [{ type: 'binpack', field: 'gpu' }] }],
    ['desired-count error', { desiredCount: -1 }],
    ['tags error', { tags: { 'aws:x': 'y' } }],
    ['tags error', { tags: { '': 'y' } }],
    ['tags error', { tags: { team: '<shop>' } }],
    ['placeholder error', { networkConfiguration: { awsvpcConfiguration: { subnets: ['${SUBNET}', '${SUBNET}'] } } }],
    ['placeholder error', { role: 'arn:aws:iam::ACCOUNT_ID:role/ecs' }],
    ['network error', { networkConfiguration: { awsvpcConfiguration: { subnets: [] } } }],
    ['strategy-settings error', deployment({ strategy: 'CANARY', linearConfiguration: {} })],
    ['strategy-settings error', deployment({ strategy: 'LINEAR', earlySuccessCriteria: { enable: true } })],
    [
      'strategy-controller error',
      { ...deployment({ strategy: 'CANARY' }), deploymentController: { type: 'EXTERNAL' } },
    ],
    ['healthy-percent error', deployment({ minimumHealthyPercent: 101 })],
    ['healthy-percent error', deployment({ minimumHealthyPercent: -1 })],
    ['healthy-percent error', deployment({ maximumPercent: -1 })],
    ['strategy-settings error', deployment({ strategy: 'BLUE_GREEN', canaryConfiguration: {} })],
    ['strategy-settings error', deployment({ strategy: 'ROLLING', linearConfiguration: {} })],
    ['strategy-range error', deployment({ strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0.25 } })],
    ['strategy-range error', deployment({ strategy: 'LINEAR', linearConfiguration: { stepPercent: 2.9 } })],
    ['strategy-range error', deployment({ strategy: 'LINEAR', linearConfiguration: { stepPercent: 3.33 } })],
    ['strategy-range error', deployment({ canaryConfiguration: { canaryPercent: 0 } })],
    ['strategy-range error', deployment({ bakeTimeInMinutes: 1441 })],
    [
      'breaker-threshold error',
      deployment({ deploymentCircuitBreaker: { thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 101 } } }),
    ],
    [
      'early-success error',
      deployment({ minimumHealthyPercent: 100, earlySuccessCriteria: { enable: true, healthyPercent: 50 } }),
    ],
    ['alarms warning', deployment({ alarms: { enable: true, rollback: true, alarmNames: [] } })],
    ['daemon error', { schedulingStrategy: 'DAEMON', launchType: 'FARGATE' }],
    ['daemon error', { schedulingStrategy: 'DAEMON', ...deployment({ strategy: 'BLUE_GREEN' }) }],
    ['registries warning', { serviceRegistries: [{ registryArn: 'a' }, { registryArn: 'b' }] }],
    ['service-connect warning', { serviceConnectConfiguration: { enabled: false, services: [{ portName: 'a' }] } }],
    ['gateway-connectors error', { gatewayConnectors: [{ portName: 'a' }, { portName: 'b' }] }],
    ['enum error', { schedulingStrategy: 'REPLCA' }],
    ['enum error', deployment({ strategy: 'BLUEGREEN' })],
    ['enum warning', { launchType: 'LUNAR' }],
  ])('report the finding %s in %j', (finding, content) => {
    expect(rules(content)).toContain(finding);
  });

  it.each<[string, object]>([
    [
      'templates for a Lambda function and a log driver',
      {
        ...deployment({ lifecycleHooks: [{ hookDetails: { templateId: 'web-{{service}}' } }] }),
        serviceConnectConfiguration: {
          enabled: false,
          logConfiguration: { logDriver: 'splunk', options: { Client_Id: '${CLIENT}' } },
        },
      },
    ],
    [
      'a DAEMON with a maximum of 100%',
      { schedulingStrategy: 'DAEMON', ...deployment({ minimumHealthyPercent: 0, maximumPercent: 100 }) },
    ],
    ['the only capacity provider without a weight', { capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] }],
    [
      'Fargate capacity providers',
      {
        capacityProviderStrategy: [
          { capacityProvider: 'FARGATE', base: 1 },
          { capacityProvider: 'FARGATE_SPOT', weight: 4 },
        ],
      },
    ],
    [
      'Availability Zone rebalancing for a service whose tasks spread across Availability Zones',
      {
        placementStrategy: [{ type: 'spread', field: 'attribute:ecs.availability-zone' }],
        availabilityZoneRebalancing: 'ENABLED',
      },
    ],
    [
      'percentages that ECS accepts for a DAEMON service if the scheduling strategy is unknown',
      deployment({ minimumHealthyPercent: 100, maximumPercent: 100 }),
    ],
    [
      'a strategy of a service without load balancers',
      { ...deployment({ strategy: 'BLUE_GREEN' }), loadBalancers: [] },
    ],
    [
      'every tenth of a percent',
      deployment({ strategy: 'LINEAR', linearConfiguration: { stepPercent: 3.3 }, canaryConfiguration: null }),
    ],
    ['settings of a strategy that the service may have', deployment({ canaryConfiguration: { canaryPercent: 5 } })],
    ['fractions of a percent', deployment({ strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0.5 } })],
    [
      'a threshold of 500 tasks',
      deployment({
        deploymentCircuitBreaker: {
          enable: true,
          rollback: true,
          thresholdConfiguration: { type: 'COUNT', value: 500 },
        },
      }),
    ],
    [
      "an incomplete load balancer, which the service's settings may complete",
      { loadBalancers: [{ targetGroupArn: 'a' }] },
    ],
    [
      'a pause in a rolling deployment',
      deployment({
        strategy: 'ROLLING',
        lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['POST_SCALE_UP'] }],
      }),
    ],
  ])('report nothing in %s', (_, content) => {
    expect(rules(content)).toEqual([]);
  });

  it("have unique IDs, and each links to a page of AWS's documentation", () => {
    const ids = [...SERVICE_READING_FINDINGS, ...SERVICE_RULES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source } of SERVICE_RULES) expect(source).toMatch(/^(APIReference|developerguide)\/[\w-]+\.html$/);
  });
});
