import type { PutMetricAlarmCommandInput } from '@aws-sdk/client-cloudwatch';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf, keysOf } from './clients.ts';

let aws: LocalAws;
let cloudwatch: ReturnType<typeof clientsOf>['cloudwatch'];
const start = Date.UTC(2026, 0, 1);
beforeEach(async () => {
  aws = await startLocalAws({ speed: 0, start });
  cloudwatch = clientsOf(aws).cloudwatch;
});
afterEach(() => aws.close());

function put(AlarmName: string, more: Partial<PutMetricAlarmCommandInput> = {}) {
  return cloudwatch.putMetricAlarm({
    AlarmName,
    Namespace: 'AWS/ApplicationELB',
    MetricName: 'HTTPCode_Target_5XX_Count',
    Statistic: 'Sum',
    Period: 60,
    EvaluationPeriods: 2,
    Threshold: 5,
    ComparisonOperator: 'GreaterThanThreshold',
    ...more,
  });
}

const set = (AlarmName: string, StateValue: 'OK' | 'ALARM') =>
  cloudwatch.setAlarmState({ AlarmName, StateValue, StateReason: 'a test' });

async function names(input: Parameters<typeof cloudwatch.describeAlarms>[0]) {
  const { MetricAlarms = [] } = await cloudwatch.describeAlarms(input);
  return MetricAlarms.map(({ AlarmName }) => AlarmName);
}

describe('CloudWatch alarms', () => {
  it('are INSUFFICIENT_DATA at first, and change with SetAlarmState but not with PutMetricAlarm', async () => {
    await put('web-5xx', { Dimensions: [{ Name: 'LoadBalancer', Value: 'app/web/1' }] });
    const described = async () => (await cloudwatch.describeAlarms({ AlarmNames: ['web-5xx'] })).MetricAlarms?.[0];
    expect(await described()).toMatchObject({
      AlarmName: 'web-5xx',
      AlarmArn: 'arn:aws:cloudwatch:eu-central-1:123456789012:alarm:web-5xx',
      StateValue: 'INSUFFICIENT_DATA',
      ActionsEnabled: true,
      Threshold: 5,
      Dimensions: [{ Name: 'LoadBalancer', Value: 'app/web/1' }],
      StateUpdatedTimestamp: new Date(start),
    });
    aws.step(60_000);
    await set('web-5xx', 'ALARM');
    aws.step(60_000);
    await put('web-5xx', { Threshold: 9 });
    await set('web-5xx', 'ALARM');
    expect(await described()).toMatchObject({
      StateValue: 'ALARM',
      StateReason: 'a test',
      Threshold: 9,
      AlarmConfigurationUpdatedTimestamp: new Date(start + 120_000),
      StateUpdatedTimestamp: new Date(start + 120_000),
      StateTransitionedTimestamp: new Date(start + 60_000),
    });
  });

  it('are found by names, prefix and state, in pages, and do not exist after they are deleted', async () => {
    for (const name of ['web-5xx', 'web-latency', 'api-5xx']) await put(name);
    await set('web-5xx', 'ALARM');
    expect(await names({ AlarmNames: ['web-latency', 'none', 'api-5xx'] })).toEqual(['api-5xx', 'web-latency']);
    expect(await names({ AlarmNamePrefix: 'web-' })).toEqual(['web-5xx', 'web-latency']);
    expect(await names({ StateValue: 'ALARM' })).toEqual(['web-5xx']);
    expect(await names({ AlarmTypes: ['CompositeAlarm'] })).toEqual([]);
    const first = await cloudwatch.describeAlarms({ MaxRecords: 2 });
    expect(first).toMatchObject({ CompositeAlarms: [], MetricAlarms: [{}, {}] });
    expect(await names({ MaxRecords: 2, NextToken: first.NextToken })).toEqual(['web-latency']);
    await cloudwatch.deleteAlarms({ AlarmNames: ['web-5xx', 'none'] });
    expect(await names({})).toEqual(['api-5xx', 'web-latency']);
  });

  it.each([
    ['the state of an alarm that does not exist', () => set('none', 'OK'), 'ResourceNotFound', 'ResourceNotFound'],
    ['an unknown state', () => set('web', 'RED' as 'OK'), 'ValidationException', 'ValidationError'],
    ['101 names', () => names({ AlarmNames: Array(101).fill('a') }), 'ValidationException', 'ValidationError'],
    [
      'names and a prefix',
      () => names({ AlarmNames: ['a'], AlarmNamePrefix: 'a' }),
      'InvalidParameterCombinationException',
      'InvalidParameterCombination',
    ],
    ['an unknown token', () => names({ NextToken: 'x' }), 'InvalidNextToken', 'InvalidNextToken'],
    [
      'an unknown comparison',
      () => put('a', { ComparisonOperator: '>' as never }),
      'ValidationException',
      'ValidationError',
    ],
    ['an alarm without a metric', () => put('a', { MetricName: undefined }), 'ValidationException', 'ValidationError'],
    ['an alarm without a name', () => put(undefined as never), 'ValidationException', 'ValidationError'],
  ] as const)('cause an error in both protocols for %s', async (_name, run, name, Code) => {
    await put('web');
    await expect(run()).rejects.toMatchObject({ name, Code });
  });

  it('require permission for each named alarm, or for all alarms if none is named', async () => {
    const clients = clientsOf(aws, keysOf(aws.adminEnv));
    await clients.cloudwatch.putMetricAlarm({ AlarmName: 'web', Metrics: [], EvaluationPeriods: 1 });
    const Resource = 'arn:aws:cloudwatch:*:*:alarm:web*';
    aws.setPolicy({ Statement: [{ Effect: 'Allow', Action: 'cloudwatch:DescribeAlarms', Resource }] });
    expect(await names({ AlarmNames: ['web', 'web-2'] })).toEqual(['web']);
    const all = 'on resource: arn:aws:cloudwatch:eu-central-1:123456789012:alarm:*';
    await expect(names({})).rejects.toThrow(all);
    await expect(names({ AlarmNames: ['web', 'api'] })).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('cloudwatch:DescribeAlarms on resource: '),
    });
    await expect(set('web', 'ALARM')).rejects.toThrow('cloudwatch:SetAlarmState');
  });

  it('are affected by faults, and calls are recorded', async () => {
    aws.setFaults(['throttling:cloudwatch:DescribeAlarms:1']);
    await expect(names({})).rejects.toMatchObject({ name: 'Throttling', message: 'Rate exceeded' });
    await names({ AlarmNamePrefix: 'web' });
    expect(aws.requests({ service: 'cloudwatch' })).toMatchObject([
      { operation: 'DescribeAlarms', error: 'ThrottlingException', fault: 'throttling' },
      { operation: 'DescribeAlarms', input: { AlarmNamePrefix: 'web' }, status: 200 },
    ]);
  });
});

describe('an alarm that goes into ALARM', () => {
  it('ends the deployment that uses it, and a stale read still shows the deployment in progress', async () => {
    const { ecs } = clientsOf(aws);
    const place = { cluster: 'prod', service: 'web' };
    const containerDefinitions = [{ name: 'web', image: 'example.com/web', memory: 64 }];
    await ecs.createCluster({ clusterName: 'prod' });
    await ecs.registerTaskDefinition({ family: 'web', containerDefinitions });
    await put('web-5xx');
    await ecs.createService({
      cluster: 'prod',
      serviceName: 'web',
      taskDefinition: 'web',
      desiredCount: 1,
      deploymentConfiguration: { alarms: { alarmNames: ['web-5xx'], enable: true, rollback: true } },
    });
    aws.step(300_000);
    await ecs.updateService({ ...place, forceNewDeployment: true });
    aws.step(10_000);
    await set('web-5xx', 'ALARM');
    const current = async () => {
      const { serviceDeployments = [] } = await ecs.listServiceDeployments({ ...place, maxResults: 1 });
      const serviceDeploymentArns = serviceDeployments.map(({ serviceDeploymentArn = '' }) => serviceDeploymentArn);
      return (await ecs.describeServiceDeployments({ serviceDeploymentArns })).serviceDeployments?.[0];
    };
    expect((await current())?.alarms).toMatchObject({ status: 'TRIGGERED', triggeredAlarmNames: ['web-5xx'] });
    aws.step(25_000);
    const now = await current();
    expect(now).toMatchObject({ status: 'ROLLBACK_IN_PROGRESS' });
    aws.setFaults(['stale-reads,seconds=10']);
    expect(await current()).toMatchObject({ status: 'IN_PROGRESS', alarms: { status: 'TRIGGERED' } });
    aws.step(10_000);
    expect(await current()).toEqual(now);
  });
});
