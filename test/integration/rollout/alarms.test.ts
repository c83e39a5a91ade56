import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ServiceResult } from '../../../src/deploy/result.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import { type LocalService, policy, startService } from '../local-service.ts';

/* Deployments with CloudWatch alarms. */

let local: LocalService;
let cloudWatch: CloudWatch;
afterEach(async () => {
  cloudWatch.destroy();
  await local.aws.close();
});

async function start(rollback: boolean, more: CreateServiceCommandInput['deploymentConfiguration'] = {}) {
  const deploymentConfiguration = { ...more, alarms: { alarmNames: ['web-5xx', 'web-slow'], enable: true, rollback } };
  local = await startService({ service: { deploymentConfiguration } });
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = local.aws.adminEnv;
  const { url: endpoint, region } = local.aws;
  cloudWatch = new CloudWatch({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  for (const AlarmName of ['web-5xx', 'web-slow']) {
    const metric = { MetricName: 'errors', Namespace: 'web', Statistic: 'Sum' as const, Threshold: 1 };
    const rule = { ComparisonOperator: 'GreaterThanThreshold' as const, EvaluationPeriods: 2, Period: 60 };
    await cloudWatch.putMetricAlarm({ AlarmName, ...metric, ...rule });
  }
}

const fireAlarm = (name = 'web-5xx') =>
  cloudWatch.setAlarmState({ AlarmName: name, StateValue: 'ALARM', StateReason: 'too many errors' });

async function deploy(): Promise<ServiceResult> {
  const options = { policy, wait: true, logLines: 0, monitorSeconds: 0, region: 'eu-central-1' };
  const assignment = { target: await local.target(), taskDefinition: local.arn(2), members: {}, changes: [] };
  const [result] = await rollOutServices(local.tools(), [assignment], options);
  return result as ServiceResult;
}

const updates = () => local.sent('UpdateService').map(({ taskDefinition }) => String(taskDefinition).split('/')[1]);

describe('a deployment with an alarm', () => {
  it('is rolled back if the alarm fires while the tasks start, and the reason names the alarm', async () => {
    await start(true);
    local.after(15, () => fireAlarm());
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(result.reason).toMatch(/^Alarm web-5xx is in ALARM\. Check the alarm's metric/);
    expect(local.lines).toContain('web: alarm web-5xx is in ALARM');
    expect(updates()).toEqual(['web:2']);
  });

  it('is not reported as deployed while ECS monitors the alarm after all tasks are running', async () => {
    await start(true);
    local.after(90, () => fireAlarm('web-slow'));
    expect(await deploy()).toMatchObject({ verdict: 'rolled-back', reason: expect.stringContaining('web-slow') });
    expect(local.lines.some((line) => line.includes('stage BAKE_TIME'))).toBe(true);
  });

  it('is rolled back with UpdateService if rollback on alarms is off', async () => {
    await start(false);
    local.after(15, () => fireAlarm());
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(result.reason).toMatch(/^Alarm web-5xx is in ALARM\./);
    expect(updates()).toEqual(['web:2', 'web:1']);
  });

  it('is not affected by an alarm that fires after completion', async () => {
    await start(true);
    const result = await deploy();
    await fireAlarm();
    expect(result).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    expect(local.seconds).toBeGreaterThan(120);
  });

  it('shifts all traffic back if the alarm fires while a canary bakes', async () => {
    await start(true, { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 10 } });
    local.after(300, () => fireAlarm());
    expect(await deploy()).toMatchObject({ verdict: 'rolled-back', reason: expect.stringContaining('web-5xx') });
    expect(updates()).toEqual(['web:2']);
    expect(await local.primary()).toBe('web:1 COMPLETED');
  });

  it('is reported as rolled back without permission to read service deployments', async () => {
    await start(true);
    local.after(60, () => fireAlarm());
    local.aws.setFaults(['denied:ecs:ListServiceDeployments', 'denied:ecs:DescribeServiceDeployments']);
    expect(await deploy()).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
  });
});
