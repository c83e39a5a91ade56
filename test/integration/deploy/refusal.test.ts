import { afterEach, describe, expect, it } from '@jest/globals';
import { deploy } from '../../../src/deploy/deploy.ts';
import type { DeployRequest, RevisionSource } from '../../../src/deploy/request.ts';
import { decisiveResult, emptyResult, reportJson, reportOf, type ServiceResult } from '../../../src/deploy/result.ts';
import { chooseVersions, rollBackServices } from '../../../src/deploy/rollback.ts';
import { annotationOf } from '../../../src/report/summary.ts';
import type { Verdict } from '../../../src/rollout/verdict.ts';
import { pattern } from '../../sentences/pattern.ts';
import { NO_TASK_CAN_CHANGE, NO_VOLUMES, NOT_IN_TASK_DEFINITION } from '../../sentences/refusals.ts';
import { active } from '../../sentences/rollout.ts';
import { type LocalService, plainDefinition, policy, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';

let local: LocalService | undefined;
afterEach(async () => {
  await local?.aws.close();
  local = undefined;
});

const region = 'eu-central-1';
const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;
const taskDefinition = (revision: number): RevisionSource => ({ kind: 'arn', arn: arn(revision) });
const options = { policy, wait: true, logLines: 0, monitorSeconds: 0, region };

const apply = (
  started: LocalService,
  names: readonly string[],
  source: RevisionSource,
  more: Partial<DeployRequest> = {},
) =>
  deploy(
    started.tools({ fresh: true }),
    requestOf(source, { services: names.map((name) => ({ name, source })), ...more }),
  );

const written = (started: LocalService) => [
  ...started.sent('RegisterTaskDefinition'),
  ...started.sent('UpdateService'),
];

/** The result for a service that was read: the active revision, the console URL, and the previous revision. */
const observed = {
  'serving-task-definition-arn': arn(1),
  'previous-task-definition-arn': arn(1),
  'console-url': `https://${region}.console.aws.amazon.com/ecs/v2/clusters/demo/services/web/deployments?region=${region}`,
};

describe('a refusal by a step that has read the service', () => {
  it.each<readonly [string, RevisionSource, Partial<DeployRequest>, readonly string[], string, RegExp]>([
    ['an unknown task definition', taskDefinition(9), {}, [], 'input', /'arn:.*web:9' could not be read/],
    [
      'a task definition that AWS refuses to register',
      { kind: 'file', path: 'web.json', definition: plainDefinition(4), tags: [] },
      {},
      ['denied:ecs:RegisterTaskDefinition'],
      'aws',
      /denied ecs:RegisterTaskDefinition/,
    ],
    [
      'an update that AWS denies',
      taskDefinition(2),
      {},
      ['denied:ecs:UpdateService'],
      'aws',
      /denied ecs:UpdateService/,
    ],
    [
      'a volume that is unknown',
      taskDefinition(2),
      { members: { volumeConfigurations: [{ name: 'data', managedEBSVolume: {} }] } },
      [],
      'input',
      pattern`is 'data', ${NO_VOLUMES}`,
    ],
    [
      'a pair of percentages that leaves no room for a task',
      taskDefinition(2),
      { members: { deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 100 } } },
      [],
      'input',
      pattern`${NO_TASK_CAN_CHANGE} of 'web'`,
    ],
  ])('because of %s names the active revision and the reason', async (_, source, more, faults, by, reason) => {
    local = await startService();
    local.aws.setFaults(faults);
    const report = await apply(local, ['web'], source, more);
    const [result] = reportJson(report).services as object[];
    expect(result).toMatchObject({ ...observed, verdict: 'refused', 'refused-by': by });
    expect(report.reason).toMatch(reason);
    expect(annotationOf(report)).toMatch(pattern`\n${active('web:1', 'web', '1 of 1')}$`);
  });

  it('names the active revision if the task before the update cannot be started', async () => {
    local = await startService();
    const source: RevisionSource = { kind: 'file', path: 'web.json', definition: plainDefinition(4), tags: [] };
    const beforeUpdate = {
      always: false,
      check: () => `Container 'x' of the overrides ${NOT_IN_TASK_DEFINITION}.`,
      run: () => Promise.reject(new Error('it runs')),
    };
    const report = await deploy({ ...local.tools({ fresh: true }), beforeUpdate }, requestOf(source));
    expect(reportJson(report).services).toMatchObject([{ ...observed, 'refused-by': 'input' }]);
    expect(written(local)).toEqual([]);
  });

  it('names the active revision, not the one that is being deployed, if a deployment is in progress', async () => {
    local = await startService({ tasks: [{ start: 600 }] });
    await local.admin.updateService({ cluster: 'demo', service: 'web', taskDefinition: 'web:2' });
    local.aws.step(20_000);
    const report = await apply(local, ['web'], taskDefinition(3), { ifDeploying: 'fail' });
    expect(reportJson(report).services).toMatchObject([{ ...observed, 'refused-by': 'deployment-in-progress' }]);
  });

  it('names both accounts if the service is in another account, and updates nothing', async () => {
    local = await startService();
    const other = 'arn:aws:ecs:eu-central-1:999999999999:service/demo/web';
    const report = await apply(local, [other], taskDefinition(2));
    expect(reportJson(report).services).toMatchObject([{ verdict: 'refused', 'refused-by': 'aws' }]);
    expect(report.reason).toMatch(/:123456789012:.*is not authorized to perform: ecs:DescribeServices.*:999999999999:/);
    expect(written(local)).toEqual([]);
  });

  it('names the active revision if a rollback requests an unknown version', async () => {
    local = await startService();
    const tools = local.tools({ fresh: true });
    const request = { ...options, cluster: 'demo', services: ['web'], to: '9', dryRun: false };
    const report = await rollBackServices(tools, request, await chooseVersions(tools, request));
    expect(reportJson(report).services).toMatchObject([{ ...observed, verdict: 'refused', 'refused-by': 'input' }]);
  });

  it('names the input to remove if a desired count is set for a DAEMON service', async () => {
    local = await startService();
    await local.admin.registerTaskDefinition({
      family: 'agent',
      containerDefinitions: [{ name: 'web', image: 'web:1', memory: 64 }],
    });
    await local.admin.createService({
      cluster: 'demo',
      serviceName: 'agent',
      taskDefinition: 'agent:1',
      schedulingStrategy: 'DAEMON',
      launchType: 'EC2',
    });
    const definition = { family: 'agent', containerDefinitions: [{ name: 'web', image: 'web:2', memory: 64 }] };
    const source: RevisionSource = { kind: 'file', path: 'web.json', definition, tags: [] };
    const report = await apply(local, ['agent'], source, { members: { desiredCount: 2 } });
    expect(report).toMatchObject({ verdict: 'refused', reason: expect.stringContaining("remove 'desired-count'") });
    const percent = { deploymentConfiguration: { maximumPercent: 200 } };
    expect((await apply(local, ['agent'], source, { members: percent })).reason).toContain("remove 'maximum-percent'");
    expect(written(local)).toEqual([]);
  });
});

describe('a step with several services', () => {
  it('updates none of them if one does not exist', async () => {
    local = await startService();
    const report = await apply(local, ['web', 'missing'], taskDefinition(2));
    expect(report.reason).toMatch(/^missing: Service 'missing' was not found/);
    expect(annotationOf(report)).toMatch(
      /^missing: refused \(and 1 more of 2 services\)\nService 'missing' was not found/,
    );
    expect(annotationOf(report).split('\n')).toHaveLength(2);
    expect(reportJson(report).services).toMatchObject([
      { ...observed, service: 'web', reason: "Nothing was updated, because 'missing' was refused." },
      { service: 'missing', 'serving-task-definition-arn': '', 'refused-by': 'input' },
    ]);
    expect(written(local)).toEqual([]);
  });

  it('reports the results in the order of the input', async () => {
    local = await startService();
    for (const serviceName of ['api', 'old'])
      await local.admin.createService({
        cluster: 'demo',
        serviceName,
        taskDefinition: serviceName === 'old' ? 'web:2' : 'web:1',
        desiredCount: 1,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      });
    local.aws.step(600_000);
    const report = await apply(local, ['web', 'old', 'api'], taskDefinition(2));
    expect(report.services.map(({ service, verdict }) => `${service} ${verdict}`)).toEqual([
      'web deployed',
      'old unchanged',
      'api deployed',
    ]);
  });
});

it('a dry run reports that it does not wait for a deployment in progress', async () => {
  local = await startService();
  await local.admin.updateService({ cluster: 'demo', service: 'web', taskDefinition: 'web:3' });
  local.aws.step(2000);
  const before = local.seconds;
  const report = await apply(local, ['web'], taskDefinition(2), { dryRun: true });
  expect(report).toMatchObject({ verdict: 'planned' });
  expect(report.reason).toMatch(
    /The deployment ecs-svc\/\d+ of .*web:3 is in progress; a dry run does not wait for it\.$/,
  );
  expect(local.seconds).toBe(before);
});

describe('the service that a step with several services reports first', () => {
  const result = (service: string, verdict: Verdict, causedBy?: string): ServiceResult => ({
    ...emptyResult('demo', service),
    verdict,
    reason: `${service} is ${verdict}.`,
    ...(causedBy && { causedBy }),
  });

  it.each<readonly [string, readonly ServiceResult[], string, string]>([
    ['the only one', [result('a', 'failed')], 'a', 'a is failed.'],
    [
      'the first deployed one if none failed',
      [result('a', 'unchanged'), result('b', 'deployed')],
      'b',
      'b is deployed.',
    ],
    ['the refused one', [result('a', 'refused', 'b'), result('b', 'refused')], 'b', 'b: b is refused.'],
    ['the failed one', [result('a', 'rolled-back', 'b'), result('b', 'rolled-back')], 'b', 'b: b is rolled-back.'],
    ['the one with the worst verdict', [result('a', 'rolled-back'), result('b', 'failed')], 'b', 'b: b is failed.'],
    [
      'the service whose failure caused the rollback of another',
      [result('a', 'rollback-failed', 'b'), result('b', 'rolled-back'), result('c', 'deployed')],
      'b',
      'b: b is rolled-back. a is rollback-failed: a is rollback-failed.',
    ],
  ])('is %s', (_, services, first, reason) => {
    expect(decisiveResult(services).service).toBe(first);
    expect(reportOf(services).reason).toBe(reason);
  });
});

describe('a service with ECS Exec', () => {
  const exec = { taskRoleArn: 'arn:aws:iam::123456789012:role/task', service: { enableExecuteCommand: true } };
  const file: RevisionSource = { kind: 'file', path: 'web.json', definition: plainDefinition(4), tags: [] };

  it.each<readonly [string, () => RevisionSource]>([
    ['file', () => file],
    ['revision', () => taskDefinition(2)],
  ])('is not updated to a %s without a task role, and nothing is registered', async (_, source) => {
    local = await startService(exec);
    const report = await apply(local, ['web'], source());
    expect(report).toMatchObject({
      verdict: 'refused',
      reason: expect.stringMatching(/^ECS Exec is enabled for the service 'web', but .* has no task role/),
    });
    expect(report.services[0]).toMatchObject({ refusedBy: 'input' });
    expect(written(local)).toEqual([]);
  });

  it('is not rolled back to a version without a task role, and no copy is registered', async () => {
    local = await startService(exec);
    const tools = local.tools({ fresh: true });
    const to = { ...options, cluster: 'demo', services: ['web'], to: 'web:2', dryRun: false };
    await local.admin.deregisterTaskDefinition({ taskDefinition: 'web:2' });
    const report = await rollBackServices(tools, to, await chooseVersions(tools, to));
    expect(report).toMatchObject({
      verdict: 'refused',
      reason: expect.stringMatching(/but web:2 has no task role, .*: choose another version, or disable/),
    });
    expect(written(local)).toEqual([]);
  });
});

it('a file without the size of the task is refused for a service on Fargate, and nothing is registered', async () => {
  local = await startService();
  const { cpu: _, ...definition } = plainDefinition(4);
  const file: RevisionSource = { kind: 'file', path: 'web.json', definition, tags: [] };
  expect(await apply(local, ['web'], file)).toMatchObject({
    verdict: 'refused',
    reason: expect.stringMatching(/^The launch type is FARGATE, which requires 'cpu' in the task definition: add it/),
  });
  expect(written(local)).toEqual([]);
});

it.each<[string, object, object]>([
  [
    'whose service definition sets a capacity provider strategy',
    { cpu: undefined },
    { definition: { members: { capacityProviderStrategy: [{ capacityProvider: 'nodes' }] } } },
  ],
  ['whose network mode preflight compares with the service', { cpu: undefined, networkMode: 'bridge' }, {}],
])('a file without the size of the task is not refused for a service on Fargate %s', async (_, without, more) => {
  local = await startService();
  const definition = { ...plainDefinition(4), ...without };
  const source: RevisionSource = { kind: 'file', path: 'web.json', definition, tags: [] };
  const services = [{ name: 'web', source, ...more }] as DeployRequest['services'];
  expect(await apply(local, [], source, { services, dryRun: true })).toMatchObject({ verdict: 'planned' });
});
