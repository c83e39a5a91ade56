import { setTimeout as wait } from 'node:timers/promises';
import type { Service } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWithEngine } from './engine.ts';
import { eventually, inventory, SERVER, sh, startTaskBench, type TaskBench } from './tasks.ts';

let local: TaskBench;
let before: ReturnType<typeof inventory>;

/** A version of the service behind a load balancer. */
const web = (VERSION: string, rest: object = {}) => ({
  ...sh(SERVER),
  environment: [{ name: 'VERSION', value: VERSION }],
  portMappings: [{ containerPort: 8080, hostPort: 0 }],
  stopTimeout: 2,
  ...rest,
});

const describeService = async (name: string): Promise<Service> => {
  const { services: [service] = [] } = await local.clients.ecs.describeServices({ services: [name] });
  if (!service) throw new Error(`There is no service ${name}.`);
  return service;
};

const completed = (name: string, taskDefinition: string) =>
  eventually(
    () => describeService(name),
    ({ deployments }) =>
      deployments?.[0]?.taskDefinition === taskDefinition && deployments[0].rolloutState === 'COMPLETED',
  );

/** Starts a service with its first version; returns the URL of its load balancer. */
async function start(serviceName: string, first: string, group: object = {}): Promise<string> {
  const { TargetGroupArn, Url } = await local.aws.putTargetGroup({ Name: serviceName, ...group });
  await local.clients.ecs.createService({
    serviceName,
    taskDefinition: first,
    desiredCount: 2,
    loadBalancers: [{ targetGroupArn: TargetGroupArn, containerName: 'app', containerPort: 8080 }],
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
  });
  await completed(serviceName, first);
  return Url;
}

/** Sends requests without a pause until it is stopped; returns the responses, including failures. */
function startRequests(url: string, path = '/') {
  const answers: string[] = [];
  let over = false;
  const done = (async () => {
    while (!over) {
      const answer = await fetch(`${url}${path}`, { signal: AbortSignal.timeout(10_000) }).then(
        async (response) => (response.ok ? (await response.text()).trim() : `failed: ${response.status}`),
        (error: Error) => `failed: ${error.message}`,
      );
      answers.push(answer);
      await wait(20);
    }
  })();
  return async () => {
    over = true;
    await done;
    return { failed: answers.filter((answer) => answer.startsWith('failed')), kinds: [...new Set(answers)] };
  };
}

const stoppedTasks = async (serviceName: string) => {
  const { taskArns = [] } = await local.clients.ecs.listTasks({ serviceName, desiredStatus: 'STOPPED' });
  return taskArns.length === 0 ? [] : ((await local.clients.ecs.describeTasks({ tasks: taskArns })).tasks ?? []);
};

describeWithEngine('a service whose tasks are containers', () => {
  beforeAll(async () => {
    before = inventory();
    local = await startTaskBench();
  });
  afterAll(async () => {
    await local[Symbol.asyncDispose]();
    expect(inventory()).toEqual(before);
  });

  it('replaces one version with the next without a failed request, even if requests are slow', async () => {
    const [v1, v2] = [await local.register([web('v1')]), await local.register([web('v2')])];
    const url = await start('web', v1, { Attributes: { 'deregistration_delay.timeout_seconds': 5 } });
    const [fast, slow] = [startRequests(url), startRequests(url, '/cgi-bin/slow')];
    await local.clients.ecs.updateService({ service: 'web', taskDefinition: v2 });
    const service = await completed('web', v2);
    expect(await fast()).toEqual({ failed: [], kinds: ['v1', 'v2'] });
    expect(await slow()).toEqual({ failed: [], kinds: ['slow v1', 'slow v2'] });
    const events = service.events?.map(({ message = '' }) => message).join('\n');
    expect(events).toMatch(/has begun draining connections on 1 tasks\./);
    const [{ TargetHealthDescriptions = [], Services } = {}] = await local.aws.targetGroups();
    expect(Services).toEqual(['web']);
    expect(TargetHealthDescriptions.map(({ TargetHealth }) => TargetHealth.State)).toEqual(['healthy', 'healthy']);
    await local.clients.ecs.deleteService({ service: 'web', force: true });
    await eventually(
      () => describeService('web'),
      ({ status }) => status === 'INACTIVE',
    );
    expect((await fetch(url)).status).toBe(503);
  });

  it('rolls back a version that crashes when it starts, and reports its exit code and last lines', async () => {
    const [v1, v2] = [
      await local.register([web('v1')]),
      await local.register([web('v2', sh('echo "FATAL: no database" >&2; exit 42'))]),
    ];
    const url = await start('crash', v1);
    const ask = startRequests(url);
    await local.clients.ecs.updateService({ service: 'crash', taskDefinition: v2 });
    const service = await eventually(
      () => describeService('crash'),
      ({ deployments }) => deployments?.[0]?.taskDefinition === v1 && deployments[0].rolloutState === 'COMPLETED',
    );
    expect(await ask()).toEqual({ failed: [], kinds: ['v1'] });
    expect(service.runningCount).toBe(2);
    const failed = (await stoppedTasks('crash')).filter(({ taskDefinitionArn }) => taskDefinitionArn === v2);
    expect(failed.length).toBeGreaterThanOrEqual(3);
    for (const task of failed.filter(({ stopCode }) => stopCode !== 'ServiceSchedulerInitiated')) {
      expect(task).toMatchObject({
        stopCode: 'EssentialContainerExited',
        containers: [{ name: 'app', exitCode: 42 }],
      });
      expect(await local.log(task.taskArn ?? '')).toEqual(['FATAL: no database']);
    }
  });

  it('shifts the traffic of a listener with CodeDeploy without a failed request', async () => {
    const { elb, ecs, codedeploy } = local.clients;
    const [v1, v2] = [await local.register([web('v1')]), await local.register([web('v2')])];
    const checks = { HealthCheckIntervalSeconds: 5, HealthCheckTimeoutSeconds: 2 };
    const arns = [];
    for (const Name of ['shift-blue', 'shift-green']) {
      const { TargetGroups } = await elb.createTargetGroup({
        Name,
        Protocol: 'HTTP',
        Port: 80,
        VpcId: 'vpc-1',
        ...checks,
      });
      const TargetGroupArn = TargetGroups?.[0]?.TargetGroupArn ?? '';
      const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: '2' }];
      await elb.modifyTargetGroupAttributes({ TargetGroupArn, Attributes });
      arns.push(TargetGroupArn);
    }
    const { LoadBalancers } = await elb.createLoadBalancer({ Name: 'shift', Subnets: ['subnet-1', 'subnet-2'] });
    const { Listeners } = await elb.createListener({
      LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'forward', TargetGroupArn: arns[0] }],
    });
    const listener = Listeners?.[0]?.ListenerArn ?? '';
    await ecs.createService({
      serviceName: 'shift',
      taskDefinition: v1,
      desiredCount: 1,
      deploymentController: { type: 'CODE_DEPLOY' },
      loadBalancers: [{ targetGroupArn: arns[0], containerName: 'app', containerPort: 8080 }],
    });
    await eventually(
      () => describeService('shift'),
      ({ taskSets }) => taskSets?.[0]?.stabilityStatus === 'STEADY_STATE',
    );
    const names = { applicationName: 'shift', deploymentGroupName: 'shift' };
    await codedeploy.createApplication({ applicationName: 'shift', computePlatform: 'ECS' });
    await codedeploy.createDeploymentGroup({
      ...names,
      serviceRoleArn: 'arn:aws:iam::123456789012:role/codedeploy',
      ecsServices: [{ clusterName: 'default', serviceName: 'shift' }],
      deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
      loadBalancerInfo: {
        targetGroupPairInfoList: [
          {
            targetGroups: [{ name: 'shift-blue' }, { name: 'shift-green' }],
            prodTrafficRoute: { listenerArns: [listener] },
          },
        ],
      },
    });
    const url = local.aws.listeners().find(({ ListenerArn }) => ListenerArn === listener)?.Url ?? '';
    const ask = startRequests(url);
    const Properties = { TaskDefinition: v2, LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 } };
    const content = JSON.stringify({ Resources: [{ TargetService: { Type: 'AWS::ECS::Service', Properties } }] });
    const revision = { revisionType: 'AppSpecContent', appSpecContent: { content } } as const;
    const { deploymentId } = await codedeploy.createDeployment({ ...names, revision });
    const info = await eventually(
      async () => (await codedeploy.getDeployment({ deploymentId })).deploymentInfo,
      (one) => ['Succeeded', 'Failed', 'Stopped'].includes(one?.status ?? ''),
    );
    expect(info?.status).toBe('Succeeded');
    await eventually(
      () => describeService('shift'),
      ({ taskSets }) => taskSets?.length === 1,
    );
    expect(await ask()).toEqual({ failed: [], kinds: ['v1', 'v2'] });
    await ecs.deleteService({ service: 'shift', force: true });
  });

  it("replaces a task whose container health check fails, with ECS's stopped reason", async () => {
    const healthCheck = { command: ['CMD-SHELL', 'exit 1'], interval: 5, retries: 1, timeout: 2 };
    const taskDefinition = await local.register([{ ...sh('sleep 600'), healthCheck, stopTimeout: 2 }]);
    await local.clients.ecs.createService({ serviceName: 'ill', taskDefinition, desiredCount: 1 });
    const [task] = await eventually(
      () => stoppedTasks('ill'),
      (tasks) => tasks.length > 0,
    );
    expect(task).toMatchObject({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: 'Task failed container health checks',
      healthStatus: 'UNHEALTHY',
    });
    await local.clients.ecs.deleteService({ service: 'ill', force: true });
  });

  it("replaces a task that the load balancer finds unhealthy, with ECS's stopped reason", async () => {
    const taskDefinition = await local.register([web('v1')]);
    const { TargetGroupArn } = await local.aws.putTargetGroup({ Name: 'sick', HealthCheckPath: '/nothing-here' });
    await local.clients.ecs.createService({
      serviceName: 'sick',
      taskDefinition,
      desiredCount: 1,
      loadBalancers: [{ targetGroupArn: TargetGroupArn, containerName: 'app', containerPort: 8080 }],
    });
    const { elb } = local.clients;
    const [target] = await eventually(
      async () => (await elb.describeTargetHealth({ TargetGroupArn })).TargetHealthDescriptions ?? [],
      (targets) => targets.some(({ TargetHealth }) => TargetHealth?.State === 'unhealthy'),
    );
    expect(target?.TargetHealth).toEqual({
      State: 'unhealthy',
      Reason: 'Target.ResponseCodeMismatch',
      Description: 'Health checks failed with these codes: [404]',
    });
    const [task] = await eventually(
      () => stoppedTasks('sick'),
      (tasks) => tasks.length > 0,
    );
    expect(task).toMatchObject({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: `Task failed ELB health checks in (target-group ${TargetGroupArn})`,
    });
    const { events = [] } = await describeService('sick');
    expect(events.map(({ message }) => message).join('\n')).toMatch(
      /\(instance i-\w+\) \(port \d+\) is unhealthy in \(target-group \S+\) due to \(reason Health checks failed with these codes: \[404\]\)/,
    );
  });
});
