import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch';
import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionRun, StepOptions } from '../runner/runner.ts';
import { violations } from '../unit/report/schema.ts';
import { definition, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.end());

/** A service with this deployment configuration and a circuit breaker that rolls back. */
const create = (name: string, configuration: CreateServiceCommandInput['deploymentConfiguration']) =>
  world.createService(name, {
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true }, ...configuration },
  });

async function setAlarm(AlarmName: string, StateValue: 'OK' | 'ALARM'): Promise<void> {
  const { region, url: endpoint } = world.aws;
  const cloudWatch = new CloudWatchClient({ region, endpoint, credentials: await world.admin.config.credentials() });
  const metric = {
    Namespace: 'AWS/ApplicationELB',
    MetricName: 'HTTPCode_Target_5XX_Count',
    Statistic: 'Sum',
  } as const;
  await cloudWatch.send(
    new PutMetricAlarmCommand({
      ...{ AlarmName, ...metric, Period: 60, EvaluationPeriods: 1, Threshold: 1 },
      ComparisonOperator: 'GreaterThanThreshold',
    }),
  );
  await cloudWatch.send(new SetAlarmStateCommand({ AlarmName, StateValue, StateReason: 'the test says so' }));
  cloudWatch.destroy();
}

/** Deploys without waiting, because the warnings are reported before the update. */
function deploy(inputs: StepOptions['inputs']): Promise<ActionRun> {
  const path = join(folder, 'b.json');
  writeFileSync(path, JSON.stringify(definition('b')));
  return world.run('deploy-service', { 'task-definition': path, 'wait-for-service-stability': false, ...inputs });
}

const warnings = ({ annotations }: ActionRun) =>
  annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message);

interface Reported {
  readonly findings: readonly { id: string; severity: string }[];
  readonly 'not-checked': readonly { action: string; what: string; reason: string }[];
}

/** The service's preflight findings in the report, which matches its schema. */
function reported({ outputs }: ActionRun, index = 0): Reported {
  const services = JSON.parse(outputs.results ?? '') as { preflight: Reported }[];
  const { verdict, reason } = outputs;
  expect(violations({ schema: 2, verdict, reason, green: true, services, advice: [] })).toEqual([]);
  return services[index]?.preflight as Reported;
}

describe('the alarms of a deployment', () => {
  const watching = (...alarmNames: string[]) => ({ alarms: { alarmNames, enable: true, rollback: true } });

  it('are named in the log, the summary and the report if they are already in ALARM', async () => {
    await setAlarm('5xx', 'ALARM');
    await setAlarm('latency', 'OK');
    await create('watched', watching('5xx', 'latency'));
    const run = await deploy({ service: 'watched' });
    expect(run.outputs).toMatchObject({ verdict: 'started' });
    expect(warnings(run)).toEqual([expect.stringMatching(/^watched: the alarm '5xx' is in ALARM as the deployment/)]);
    expect(reported(run).findings).toMatchObject([{ id: 'alarm-already-firing', severity: 'warning' }]);
    expect(run.summary).toMatch(/^- warning `alarm-already-firing`: the alarm '5xx' is in ALARM/m);
    const asked = world.aws.requests({ service: 'cloudwatch' }).map(({ operation, input }) => [operation, input]);
    expect(asked).toEqual([
      [
        'DescribeAlarms',
        { AlarmNames: ['5xx', 'latency'], AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], MaxRecords: 100 },
      ],
    ]);
  });

  it('are named if they do not exist', async () => {
    await create('watched', watching('gone'));
    const run = await deploy({ service: 'watched' });
    expect(run.outputs).toMatchObject({ verdict: 'started' });
    expect(reported(run).findings).toMatchObject([{ id: 'alarm-missing' }]);
  });

  it('are read once for all services, a hundred per call, and only if a service has alarms', async () => {
    const names = Array.from({ length: 101 }, (_, index) => `alarm-${index}`);
    await create('one', watching(...names));
    await create('two', watching('alarm-0'));
    await deploy({ service: 'one\ntwo', 'dry-run': true });
    const asked = world.aws
      .requests({ service: 'cloudwatch' })
      .map(({ input }) => (input.AlarmNames as string[]).length);
    expect(asked.sort()).toEqual([1, 100]);
    world.aws.clearRequests();
    await deploy({ 'dry-run': true });
    expect(world.aws.requests({ service: 'cloudwatch' })).toEqual([]);
  });

  it('are reported as unchecked if they cannot be read', async () => {
    await create('watched', watching('5xx'));
    world.aws.setFaults(['denied:cloudwatch:DescribeAlarms']);
    const run = await deploy({ service: 'watched' });
    expect(run.outputs).toMatchObject({ verdict: 'started' });
    expect(run.annotations).toEqual([
      expect.objectContaining({
        kind: 'notice',
        message: expect.stringContaining('cloudwatch:DescribeAlarms (alarms)'),
      }),
    ]);
    expect(reported(run)).toEqual({
      findings: [],
      'not-checked': [{ action: 'cloudwatch:DescribeAlarms', what: 'alarms', reason: 'denied' }],
    });
    expect(run.summary).toContain('- not checked: `cloudwatch:DescribeAlarms` (alarms): denied');
  });
});

describe('a time limit that is too short for the strategy', () => {
  it('causes a warning that names the setting to change', async () => {
    await create('slow', { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 45 });
    const inputs = { service: 'slow', 'dry-run': true, 'wait-for-service-stability': true };
    const run = await deploy(inputs);
    expect(warnings(run)).toEqual([expect.stringMatching(/^slow: .*45 min of bake time.*'wait-for-minutes' to 60/)]);
    expect(reported(run).findings).toMatchObject([{ id: 'wait-too-short', severity: 'warning' }]);
    expect(warnings(await deploy({ ...inputs, 'wait-for-minutes': 60 }))).toEqual([]);
    expect(warnings(await deploy({ ...inputs, 'wait-for-service-stability': false }))).toEqual([]);
  });
});

it('the same finding for fifty services causes one annotation', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `web-${index}`);
  for (const name of names) await create(name, { deploymentCircuitBreaker: { enable: false, rollback: false } });
  const run = await deploy({ service: names.join('\n'), 'dry-run': true });
  expect(warnings(run)).toEqual([
    expect.stringMatching(/^web-0, web-1, web-2, web-3 and 46 more: the deployment circuit breaker is disabled/),
  ]);
  expect(reported(run, 49).findings).toMatchObject([{ id: 'breaker-off' }]);
});
