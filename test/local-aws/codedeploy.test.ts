import { createHash } from 'node:crypto';
import type { CreateDeploymentCommandInput, CreateDeploymentGroupCommandInput } from '@aws-sdk/client-codedeploy';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from './clients.ts';

let aws: LocalAws;
let clients: ReturnType<typeof clientsOf>;
let blue: string;
let green: string;
let listeners: { production: string; test: string };
const start = Date.UTC(2026, 0, 1);
const names = { applicationName: 'AppECS-prod-web', deploymentGroupName: 'DgpECS-prod-web' };
const serviceRoleArn = 'arn:aws:iam::123456789012:role/codedeploy';

beforeEach(async () => {
  aws = await startLocalAws({ speed: 0, start });
  clients = clientsOf(aws);
});
afterEach(() => aws.close());

async function targetGroup(Name: string): Promise<string> {
  const more = { Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', TargetType: 'ip' } as const;
  const checks = { HealthCheckIntervalSeconds: 5, HealthCheckTimeoutSeconds: 2 };
  const { TargetGroups } = await clients.elb.createTargetGroup({ Name, ...more, ...checks });
  return TargetGroups?.[0]?.TargetGroupArn ?? '';
}

async function register(image = 'example.com/web'): Promise<string> {
  const { taskDefinition } = await clients.ecs.registerTaskDefinition({
    family: 'web',
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    requiresCompatibilities: ['FARGATE'],
    containerDefinitions: [{ name: 'web', image, portMappings: [{ containerPort: 8080 }] }],
  });
  return taskDefinition?.taskDefinitionArn ?? '';
}

/** A service behind a load balancer that CodeDeploy deploys, and its deployment group. */
async function prepare(
  group: Partial<CreateDeploymentGroupCommandInput> = {},
  { hasTest = false } = {},
): Promise<void> {
  const { elb, ecs, codedeploy } = clients;
  [blue, green] = [await targetGroup('blue'), await targetGroup('green')];
  const { LoadBalancers } = await elb.createLoadBalancer({ Name: 'web', Subnets: ['subnet-1', 'subnet-2'] });
  const LoadBalancerArn = LoadBalancers?.[0]?.LoadBalancerArn ?? '';
  const listener = async (Port: number) => {
    const DefaultActions = [{ Type: 'forward', TargetGroupArn: blue } as const];
    const { Listeners } = await elb.createListener({ LoadBalancerArn, Protocol: 'HTTP', Port, DefaultActions });
    return Listeners?.[0]?.ListenerArn ?? '';
  };
  listeners = { production: await listener(80), test: await listener(8080) };
  await ecs.createCluster({ clusterName: 'prod' });
  await ecs.createService({
    cluster: 'prod',
    serviceName: 'web',
    taskDefinition: await register(),
    desiredCount: 2,
    launchType: 'FARGATE',
    deploymentController: { type: 'CODE_DEPLOY' },
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    loadBalancers: [{ targetGroupArn: blue, containerName: 'web', containerPort: 8080 }],
  });
  aws.step(60_000);
  await codedeploy.createApplication({ applicationName: names.applicationName, computePlatform: 'ECS' });
  await codedeploy.createDeploymentGroup({
    ...names,
    serviceRoleArn,
    ecsServices: [{ clusterName: 'prod', serviceName: 'web' }],
    deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
    loadBalancerInfo: {
      targetGroupPairInfoList: [
        {
          targetGroups: [{ name: 'blue' }, { name: 'green' }],
          prodTrafficRoute: { listenerArns: [listeners.production] },
          ...(hasTest && { testTrafficRoute: { listenerArns: [listeners.test] } }),
        },
      ],
    },
    autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] },
    ...group,
  });
}

function appSpec(taskDefinition: string, hooks?: object[]) {
  const Properties = {
    TaskDefinition: taskDefinition,
    LoadBalancerInfo: { ContainerName: 'web', ContainerPort: 8080 },
  };
  const content = JSON.stringify({
    version: 1,
    Resources: [{ TargetService: { Type: 'AWS::ECS::Service', Properties } }],
    ...(hooks && { Hooks: hooks }),
  });
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { revisionType: 'AppSpecContent', appSpecContent: { content, sha256 } } as const;
}

async function deploy(taskDefinition: string, more: Partial<CreateDeploymentCommandInput> = {}, hooks?: object[]) {
  const revision = appSpec(taskDefinition, hooks);
  const { deploymentId = '' } = await clients.codedeploy.createDeployment({ ...names, revision, ...more });
  return deploymentId;
}

const info = async (deploymentId: string) => (await clients.codedeploy.getDeployment({ deploymentId })).deploymentInfo;

async function target(deploymentId: string) {
  const { targetIds = [] } = await clients.codedeploy.listDeploymentTargets({ deploymentId });
  const { deploymentTargets } = await clients.codedeploy.batchGetDeploymentTargets({ deploymentId, targetIds });
  return deploymentTargets?.[0]?.ecsTarget;
}

async function events(deploymentId: string): Promise<string> {
  const { lifecycleEvents = [] } = (await target(deploymentId)) ?? {};
  return lifecycleEvents.map(({ lifecycleEventName, status }) => `${lifecycleEventName} ${status}`).join(', ');
}

async function service() {
  const { services } = await clients.ecs.describeServices({ cluster: 'prod', services: ['web'] });
  return services?.[0];
}

/** The share of each target group, in percent. */
async function weights(ListenerArn: string): Promise<Record<string, number>> {
  const { Listeners } = await clients.elb.describeListeners({ ListenerArns: [ListenerArn] });
  const tuples = Listeners?.[0]?.DefaultActions?.[0]?.ForwardConfig?.TargetGroups ?? [];
  const whole = tuples.reduce((sum, { Weight = 0 }) => sum + Weight, 0);
  return Object.fromEntries(
    tuples.map(({ TargetGroupArn, Weight = 0 }) => [TargetGroupArn?.split('/')[1], (100 * Weight) / whole]),
  );
}

describe('a CodeDeploy deployment', () => {
  it('shifts the listener to a new task set, and is Succeeded while the original task set stops', async () => {
    await prepare();
    const before = (await service())?.taskSets?.[0];
    expect(before).toMatchObject({ status: 'PRIMARY', runningCount: 2, stabilityStatus: 'STEADY_STATE' });
    const two = await register('example.com/web:2');
    const id = await deploy(two, { description: 'a test' });
    expect(id).toMatch(/^d-[A-Z0-9]{9}$/);
    expect(await info(id)).toMatchObject({
      status: 'Created',
      computePlatform: 'ECS',
      creator: 'user',
      description: 'a test',
    });
    aws.step(5000);
    expect(await info(id)).toMatchObject({ status: 'InProgress', deploymentOverview: { InProgress: 1 } });
    expect(await events(id)).toBe(
      'BeforeInstall Succeeded, Install InProgress, AfterInstall Pending, BeforeAllowTraffic Pending, AllowTraffic Pending, AfterAllowTraffic Pending',
    );
    expect(await target(id)).toMatchObject({
      targetId: 'prod:web',
      taskSetsInfo: [
        { taskSetLabel: 'Blue', status: 'PRIMARY', trafficWeight: 100, targetGroup: { name: 'blue' }, runningCount: 2 },
        { taskSetLabel: 'Green', status: 'ACTIVE', trafficWeight: 0, targetGroup: { name: 'green' }, desiredCount: 2 },
      ],
    });
    aws.step(60_000);
    expect(await info(id)).toMatchObject({
      status: 'Succeeded',
      instanceTerminationWaitTimeStarted: true,
      rollbackInfo: {},
    });
    expect(await events(id)).not.toMatch(/Pending|InProgress|Failed/);
    expect(await weights(listeners.production)).toEqual({ green: 100 });
    aws.step(400_000);
    expect(await service()).toMatchObject({
      taskDefinition: two,
      deployments: [],
      loadBalancers: [{ targetGroupArn: green }],
      taskSets: [{ status: 'PRIMARY', taskDefinition: two, runningCount: 2, externalId: id, startedBy: 'CODE_DEPLOY' }],
    });
    const { deploymentGroupInfo } = await clients.codedeploy.getDeploymentGroup(names);
    expect(deploymentGroupInfo).toMatchObject({ lastSuccessfulDeployment: { deploymentId: id, status: 'Succeeded' } });
  });

  it('alternates between the two target groups', async () => {
    await prepare();
    for (const expected of ['green', 'blue', 'green']) {
      const id = await deploy(await register());
      aws.step(500_000);
      expect(await info(id)).toMatchObject({ status: 'Succeeded' });
      expect(Object.keys(await weights(listeners.production))).toEqual([expected]);
    }
  });

  it.each([
    [
      'ECSCanary10Percent5Minutes',
      [
        [0, 'blue'],
        [90, 10],
        [0, 'green'],
      ],
    ],
    [
      'ECSLinear10PercentEvery1Minutes',
      [[0, 'blue'], ...[90, 80, 70, 60, 50, 40, 30, 20, 10].map((left) => [left, 100 - left]), [0, 'green']],
    ],
  ])('shifts the traffic in the steps of %s', async (configuration, expected) => {
    await prepare();
    const id = await deploy(await register(), { deploymentConfigName: `CodeDeployDefault.${configuration}` });
    const seen: unknown[] = [];
    for (let second = 0; second < 700; second += 10) {
      const now = await weights(listeners.production);
      const step = now.blue && now.green ? [now.blue, now.green] : [0, Object.keys(now)[0]];
      if (JSON.stringify(seen.at(-1)) !== JSON.stringify(step)) seen.push(step);
      aws.step(10_000);
    }
    expect(seen).toEqual(expected);
    expect(await info(id)).toMatchObject({ status: 'Succeeded' });
  });

  it('waits before it terminates the original task set, and ContinueDeployment ends the wait', async () => {
    const terminateBlueInstancesOnDeploymentSuccess = {
      action: 'TERMINATE',
      terminationWaitTimeInMinutes: 60,
    } as const;
    await prepare({ blueGreenDeploymentConfiguration: { terminateBlueInstancesOnDeploymentSuccess } });
    const id = await deploy(await register());
    aws.step(600_000);
    expect(await info(id)).toMatchObject({ status: 'InProgress', instanceTerminationWaitTimeStarted: true });
    expect((await service())?.taskSets).toMatchObject([{ status: 'ACTIVE' }, { status: 'PRIMARY' }]);
    await expect(
      clients.codedeploy.continueDeployment({ deploymentId: id, deploymentWaitType: 'READY_WAIT' }),
    ).rejects.toMatchObject({ name: 'DeploymentIsNotInReadyStateException' });
    await clients.codedeploy.continueDeployment({ deploymentId: id, deploymentWaitType: 'TERMINATION_WAIT' });
    expect(await info(id)).toMatchObject({ status: 'Succeeded' });
  });

  it('with manual rerouting is Ready until it is continued, and Stopped if nobody continues it', async () => {
    const deploymentReadyOption = { actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 10 } as const;
    await prepare({ blueGreenDeploymentConfiguration: { deploymentReadyOption } });
    const first = await deploy(await register());
    aws.step(120_000);
    expect(await info(first)).toMatchObject({ status: 'Ready', deploymentOverview: { Ready: 1 } });
    await clients.codedeploy.continueDeployment({ deploymentId: first, deploymentWaitType: 'READY_WAIT' });
    aws.step(500_000);
    expect(await info(first)).toMatchObject({ status: 'Succeeded' });
    const second = await deploy(await register());
    aws.step(900_000);
    expect(await info(second)).toMatchObject({ status: 'Stopped' });
    expect(await weights(listeners.production)).toEqual({ green: 100 });
  });
});

describe('a CodeDeploy deployment that fails', () => {
  const hooks = [{ AfterAllowTestTraffic: 'validate' }];
  beforeEach(() => aws.setHooks([{ match: { stage: 'AfterAllowTestTraffic' }, answers: [{ hookStatus: 'FAILED' }] }]));

  it('is rolled back by a second deployment, and each of the two has the ID of the other', async () => {
    await prepare({}, { hasTest: true });
    const one = (await service())?.taskDefinition;
    const id = await deploy(await register(), {}, hooks);
    aws.step(60_000);
    const failed = await info(id);
    expect(failed).toMatchObject({ status: 'Failed', errorInformation: { code: 'HOOK_EXECUTION_FAILURE' } });
    const rollbackId = failed?.rollbackInfo?.rollbackDeploymentId ?? '';
    expect(await info(rollbackId)).toMatchObject({
      status: 'Succeeded',
      creator: 'codeDeployRollback',
      rollbackInfo: { rollbackTriggeringDeploymentId: id },
    });
    expect(await events(id)).toMatch(/AfterAllowTestTraffic Failed, BeforeAllowTraffic Skipped, AllowTraffic Skipped/);
    expect(await weights(listeners.production)).toEqual({ blue: 100 });
    expect(await weights(listeners.test)).toEqual({ blue: 100 });
    aws.step(400_000);
    expect(await service()).toMatchObject({ taskDefinition: one, taskSets: [{ status: 'PRIMARY' }] });
  });

  it('without automatic rollback leaves its task set, which the next deployment removes', async () => {
    await prepare({ autoRollbackConfiguration: { enabled: false } }, { hasTest: true });
    const id = await deploy(await register(), {}, hooks);
    aws.step(60_000);
    expect(await info(id)).toMatchObject({ status: 'Failed', rollbackInfo: {} });
    expect((await service())?.taskSets).toHaveLength(2);
    const next = await deploy(await register());
    aws.step(600_000);
    expect(await info(next)).toMatchObject({ status: 'Succeeded' });
    expect((await service())?.taskSets).toHaveLength(1);
  });

  it.each(['BeforeInstall', 'AfterInstall', 'BeforeAllowTraffic', 'AfterAllowTraffic'])(
    'reroutes the traffic to the original task set if the function of %s fails',
    async (stage) => {
      aws.setHooks([{ match: { stage }, answers: [{ hookStatus: 'FAILED' }] }]);
      await prepare();
      const id = await deploy(await register(), {}, [{ [stage]: 'validate' }]);
      aws.step(120_000);
      expect(await info(id)).toMatchObject({ status: 'Failed' });
      expect(await weights(listeners.production)).toEqual({ blue: 100 });
    },
  );

  it('fails if the replacement task set is not healthy within an hour', async () => {
    await prepare();
    aws.setPlans([{ match: {}, tasks: [{ target: false }] }]);
    const id = await deploy(await register());
    aws.step(3_500_000);
    expect(await info(id)).toMatchObject({ status: 'InProgress' });
    aws.step(200_000);
    expect(await info(id)).toMatchObject({ status: 'Failed', errorInformation: { code: 'TIMEOUT' } });
  });

  it('is Stopped by an alarm or by StopDeployment, and rolled back if requested', async () => {
    const events = ['DEPLOYMENT_STOP_ON_ALARM'] as const;
    await clients.cloudwatch.putMetricAlarm({ AlarmName: 'web-5xx', Metrics: [], EvaluationPeriods: 1 });
    await prepare({
      autoRollbackConfiguration: { enabled: true, events: [...events] },
      alarmConfiguration: { enabled: true, alarms: [{ name: 'web-5xx' }] },
      deploymentConfigName: 'CodeDeployDefault.ECSCanary10Percent5Minutes',
    });
    const first = await deploy(await register());
    aws.step(60_000);
    expect(await weights(listeners.production)).toEqual({ blue: 90, green: 10 });
    await clients.cloudwatch.setAlarmState({ AlarmName: 'web-5xx', StateValue: 'ALARM', StateReason: 'a test' });
    expect(await info(first)).toMatchObject({
      status: 'Stopped',
      errorInformation: { code: 'ALARM_ACTIVE', message: expect.stringContaining('web-5xx') },
      rollbackInfo: { rollbackDeploymentId: expect.stringMatching(/^d-/) },
    });
    aws.step(10_000);
    expect(await weights(listeners.production)).toEqual({ blue: 100 });
    await clients.cloudwatch.setAlarmState({ AlarmName: 'web-5xx', StateValue: 'OK', StateReason: 'a test' });
    const second = await deploy(await register());
    aws.step(60_000);
    const stopped = await clients.codedeploy.stopDeployment({ deploymentId: second, autoRollbackEnabled: true });
    expect(stopped).toMatchObject({ status: 'Succeeded' });
    aws.step(10_000);
    expect(await info(second)).toMatchObject({ status: 'Stopped', errorInformation: { code: 'MANUAL_STOP' } });
    expect(await weights(listeners.production)).toEqual({ blue: 100 });
    const third = await deploy(await register());
    aws.step(60_000);
    await clients.codedeploy.stopDeployment({ deploymentId: third });
    aws.step(10_000);
    expect(await weights(listeners.production)).toEqual({ blue: 90, green: 10 });
  });
});

describe('a function at a lifecycle event', () => {
  it('that returns no result is completed by PutLifecycleEventHookExecutionStatus', async () => {
    aws.setHooks([{ match: { stage: 'BeforeAllowTraffic' }, answers: [{ hookStatus: 'IN_PROGRESS' }] }]);
    await prepare();
    const id = await deploy(await register(), {}, [{ BeforeAllowTraffic: 'validate' }]);
    aws.step(60_000);
    expect(await events(id)).toContain('BeforeAllowTraffic InProgress');
    const response = await fetch(`${aws.url}/_local-aws/hook-executions`);
    const [execution] = (await response.json()) as { deploymentId: string; lifecycleEventHookExecutionId: string }[];
    expect(execution).toMatchObject({
      deploymentId: id,
      lifecycleEventName: 'BeforeAllowTraffic',
      function: 'validate',
    });
    const { lifecycleEventHookExecutionId } = execution ?? {};
    await clients.codedeploy.putLifecycleEventHookExecutionStatus({
      deploymentId: id,
      lifecycleEventHookExecutionId,
      status: 'Succeeded',
    });
    aws.step(60_000);
    expect(await info(id)).toMatchObject({ status: 'Succeeded' });
  });
});

describe('CodeDeploy', () => {
  it('refuses a call with the documented error name, and creates nothing', async () => {
    await prepare();
    const { codedeploy } = clients;
    const revision = appSpec(await register());
    const wrongSum = { ...revision, appSpecContent: { ...revision.appSpecContent, sha256: '0'.repeat(64) } };
    const text = (content: string) => ({ revisionType: 'AppSpecContent', appSpecContent: { content } }) as const;
    const create = (more: object) => codedeploy.createDeployment({ ...names, revision, ...more });
    const cases: [string, Promise<unknown>][] = [
      ['ApplicationDoesNotExistException', create({ applicationName: 'none' })],
      ['DeploymentGroupDoesNotExistException', create({ deploymentGroupName: 'none' })],
      ['DeploymentGroupNameRequiredException', create({ deploymentGroupName: undefined })],
      ['DeploymentConfigDoesNotExistException', create({ deploymentConfigName: 'none' })],
      ['RevisionRequiredException', create({ revision: undefined })],
      ['InvalidRevisionException', create({ revision: wrongSum })],
      ['InvalidRevisionException', create({ revision: text('version: 0.0\nResources: []') })],
      ['InvalidRevisionException', create({ revision: text('}') })],
      ['DescriptionTooLongException', create({ description: 'x'.repeat(513) })],
      ['DeploymentDoesNotExistException', codedeploy.getDeployment({ deploymentId: 'd-AAAAAAAAA' })],
      ['InvalidDeploymentIdException', codedeploy.getDeployment({ deploymentId: 'web' })],
      ['ApplicationAlreadyExistsException', codedeploy.createApplication({ applicationName: names.applicationName })],
    ];
    for (const [name, refused] of cases) await expect(refused).rejects.toMatchObject({ name });
    expect((await codedeploy.listDeployments(names)).deployments).toEqual([]);
    const id = await deploy(await register());
    await expect(create({})).rejects.toMatchObject({
      name: 'DeploymentLimitExceededException',
      message: `The Deployment Group 'DgpECS-prod-web' already has an active Deployment '${id}'`,
    });
    aws.step(100_000);
    await expect(codedeploy.stopDeployment({ deploymentId: id })).rejects.toMatchObject({
      name: 'DeploymentAlreadyCompletedException',
    });
  });

  it('makes UpdateService refuse the settings that CodeDeploy controls, with the message that ECS returns', async () => {
    await prepare();
    const place = { cluster: 'prod', service: 'web' };
    const { ecs } = clients;
    const refusals: [object, RegExp][] = [
      [{ taskDefinition: 'web' }, /^Unable to update task definition on services with a CODE_DEPLOY/],
      [{ forceNewDeployment: true }, /^Cannot force a new deployment on services with a CODE_DEPLOY/],
      [{ platformVersion: '1.4.0' }, /^Unable to update platform version on services with a CODE_DEPLOY/],
      [{ loadBalancers: [] }, /^Unable to update load balancers on services with a CODE_DEPLOY/],
    ];
    for (const [more, message] of refusals)
      await expect(ecs.updateService({ ...place, ...more })).rejects.toThrow(message);
    await ecs.updateService({ ...place, desiredCount: 3 });
    aws.step(60_000);
    expect((await service())?.taskSets).toMatchObject([{ computedDesiredCount: 3, runningCount: 3 }]);
  });

  it('returns the hash of an AppSpec file, and the text only from GetApplicationRevision', async () => {
    await prepare();
    const { codedeploy } = clients;
    const { revision } = (await codedeploy.getDeployment({ deploymentId: await deploy('web:1') })).deploymentInfo ?? {};
    expect(revision?.appSpecContent).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const { revision: read } = await codedeploy.getApplicationRevision({ ...names, revision });
    expect(read?.appSpecContent?.content).toContain('web:1');
    const unknown = { revisionType: 'String' as const, string: { sha256: '0'.repeat(64) } };
    const refused = codedeploy.getApplicationRevision({ ...names, revision: unknown });
    await expect(refused).rejects.toMatchObject({ name: 'RevisionDoesNotExistException' });
  });

  it('refuses a deployment if the caller has no permission for its configuration or revision', async () => {
    await prepare();
    const allowed = ['codedeploy:CreateDeployment', 'codedeploy:GetDeployment'];
    const caller = clientsOf(aws).codedeploy;
    const attempt = () => caller.createDeployment({ ...names, revision: appSpec('web:1') });
    const missing = ['codedeploy:RegisterApplicationRevision', 'codedeploy:GetDeploymentConfig'];
    for (const [index, right] of missing.entries()) {
      const Action = [...allowed, ...missing.slice(0, index)];
      aws.setPolicy({ Statement: [{ Effect: 'Allow', Action, Resource: '*' }] });
      await expect(attempt()).rejects.toThrow(right);
    }
    aws.setPolicy({
      Statement: [{ Effect: 'Allow', Action: [...allowed, ...missing], Resource: 'arn:aws:codedeploy:*' }],
    });
    await expect(attempt()).resolves.toMatchObject({ deploymentId: expect.stringMatching(/^d-/) });
  });
});
