import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { behindLoadBalancer, deploy, runningService, simulate, targetGroup, webTaskDefinition } from './simulation.ts';

const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } };

describe('CreateService', () => {
  it('answers with defaults and the first deployment, and keeps what it does not know', async () => {
    const simulation = simulate();
    const service = await runningService(simulation, { futureMember: { a: [] }, tags: [{ key: 'team', value: 'x' }] });
    expect(service).toMatchObject({
      serviceName: 'web',
      status: 'ACTIVE',
      desiredCount: 1,
      runningCount: 1,
      pendingCount: 0,
      schedulingStrategy: 'REPLICA',
      deploymentController: { type: 'ECS' },
      platformVersion: 'LATEST',
      loadBalancers: [],
      futureMember: { a: [] },
      deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 200, strategy: 'ROLLING' },
    });
    expect(service).not.toHaveProperty('tags');
    const [deployment] = service.deployments;
    expect(deployment.id).toMatch(/^ecs-svc\/\d{19}$/);
    expect(deployment.networkConfiguration).toEqual(network);
    expect(service.currentServiceRevisions).toEqual([
      {
        arn: `arn:aws:ecs:eu-west-1:123456789012:service-revision/demo/web/${deployment.id.slice(8)}`,
        requestedTaskCount: 1,
        runningTaskCount: 1,
        pendingTaskCount: 0,
      },
    ]);
    expect(service.currentServiceDeployment).toMatch(/:service-deployment\/demo\/web\/[\w-]{21}$/);
    const described = await simulation.run('DescribeServices', {
      cluster: 'demo',
      services: ['web'],
      include: ['TAGS'],
    });
    expect(described.services[0].tags).toEqual([{ key: 'team', value: 'x' }]);
  });

  const refused: [string, Json, RegExp][] = [
    ['a cluster that is not there', { cluster: 'none' }, /^ClusterNotFoundException: Cluster not found\.$/],
    [
      'a task definition that is not there',
      { taskDefinition: 'none:1' },
      /^ClientException: TaskDefinition not found\.$/,
    ],
    ['a name twice', { serviceName: 'web' }, /^InvalidParameterException: Creation of service was not idempotent\.$/],
    ['awsvpc without network', { networkConfiguration: undefined }, /Network Configuration must be provided/],
    [
      'a container that is not there',
      { loadBalancers: [{ targetGroupArn: targetGroup, containerName: 'x', containerPort: 1 }] },
      /container x does not exist/,
    ],
    [
      'a port that is not there',
      { loadBalancers: [{ targetGroupArn: targetGroup, containerName: 'web', containerPort: 1 }] },
      /did not have a container port 1/,
    ],
    [
      '100/100',
      { deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 100 } },
      /this will block deployments/,
    ],
    ['a negative count', { desiredCount: -1 }, /Desired count/],
    ['a launch type that is none', { launchType: 'MOON' }, /enum value set/],
    ['a daemon on Fargate', { schedulingStrategy: 'DAEMON', desiredCount: undefined }, /daemon scheduling strategy/],
    [
      'a breaker with CODE_DEPLOY',
      {
        deploymentController: { type: 'CODE_DEPLOY' },
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
      },
      /circuit breaker feature is only supported/,
    ],
  ];
  for (const [what, changes, expected] of refused) {
    it(`refuses ${what}`, async () => {
      const simulation = simulate();
      await runningService(simulation);
      const input = {
        cluster: 'demo',
        serviceName: 'next',
        taskDefinition: 'web',
        desiredCount: 1,
        launchType: 'FARGATE',
      };
      expect(
        await simulation.refusal('CreateService', { ...input, networkConfiguration: network, ...changes }),
      ).toMatch(expected);
      expect((await simulation.run('ListServices', { cluster: 'demo' })).serviceArns).toHaveLength(1);
    });
  }

  it('CODE_DEPLOY and EXTERNAL: no deployments of ECS itself; a Classic Load Balancer: no rolloutState', async () => {
    const simulation = simulate();
    const plain = { deploymentCircuitBreaker: { enable: false, rollback: false } };
    const service = await runningService(simulation, {
      deploymentController: { type: 'CODE_DEPLOY' },
      deploymentConfiguration: plain,
    });
    expect(service).toMatchObject({ deployments: [], runningCount: 0, status: 'ACTIVE' });
    expect(
      await simulation.refusal('UpdateService', { cluster: 'demo', service: 'web', taskDefinition: 'web:1' }),
    ).toMatch(/CODE_DEPLOY deployment controller/);
    const classic = simulate();
    const loadBalancers = [{ loadBalancerName: 'old', containerName: 'web', containerPort: 8080 }];
    const [deployment] = (await runningService(classic, { loadBalancers })).deployments;
    expect(deployment).toMatchObject({ status: 'PRIMARY', runningCount: 1 });
    expect(deployment).not.toHaveProperty('rolloutState');
  });

  it('a daemon runs one task, since the local fleet counts as one container instance', async () => {
    const simulation = simulate();
    await simulation.run('CreateCluster', { clusterName: 'demo' });
    await simulation.run(
      'RegisterTaskDefinition',
      webTaskDefinition({}, { networkMode: 'bridge', requiresCompatibilities: ['EC2'] }),
    );
    await simulation.run('CreateService', {
      cluster: 'demo',
      serviceName: 'web',
      taskDefinition: 'web',
      schedulingStrategy: 'DAEMON',
    });
    simulation.step(120);
    expect(await simulation.service()).toMatchObject({
      runningCount: 1,
      desiredCount: 1,
      deployments: [{ rolloutState: 'COMPLETED' }],
    });
  });
});

describe('UpdateService: what makes a new deployment', () => {
  for (const [what, changes, expected] of [
    ['another task definition', { taskDefinition: 'web:2' }, true],
    ['force', { forceNewDeployment: true }, true],
    ['another network', { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-2'] } } }, true],
    ['a load balancer', behindLoadBalancer, true],
    ['another platform version', { platformVersion: '1.4.0' }, true],
    ['the same task definition', { taskDefinition: 'web:1' }, false],
    ['the same network', { networkConfiguration: network }, false],
    ['the desired count', { desiredCount: 3 }, false],
    ['the deployment configuration', { deploymentConfiguration: { maximumPercent: 150 } }, false],
    ['a grace period', { healthCheckGracePeriodSeconds: 9 }, false],
    ['propagated tags', { propagateTags: 'SERVICE' }, false],
    ['nothing', {}, false],
  ] as [string, Json, boolean][]) {
    it(`${what}: ${expected ? 'yes' : 'no'}`, async () => {
      const simulation = simulate();
      const before = await runningService(simulation);
      await simulation.run('RegisterTaskDefinition', webTaskDefinition());
      const { service } = await simulation.run('UpdateService', { cluster: 'demo', service: 'web', ...changes });
      expect(service.deployments[0].id !== before.deployments[0].id).toBe(expected);
      if (!expected) expect(service.deployments).toHaveLength(1);
      simulation.step(300);
      const after = await simulation.service();
      expect(after.deployments).toMatchObject([{ id: service.deployments[0].id, rolloutState: 'COMPLETED' }]);
      expect(after.runningCount).toBe(changes.desiredCount ?? 1);
    });
  }

  it('keeps the members of deploymentConfiguration that are not given', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const { service } = await simulation.run('UpdateService', {
      cluster: 'demo',
      service: 'web',
      deploymentConfiguration: { maximumPercent: 150 },
    });
    expect(service.deploymentConfiguration).toMatchObject({
      maximumPercent: 150,
      minimumHealthyPercent: 100,
      deploymentCircuitBreaker: { enable: true, rollback: true },
    });
  });

  it('asks for PassRole when a task definition is passed; denied, nothing changes', async () => {
    const simulation = simulate();
    await runningService(simulation);
    await simulation.run('RegisterTaskDefinition', webTaskDefinition());
    simulation.surroundings.denied.add('iam:PassRole');
    const before = await simulation.service();
    const update = { cluster: 'demo', service: 'web' };
    expect(await simulation.refusal('UpdateService', { ...update, taskDefinition: 'web:2', desiredCount: 2 })).toMatch(
      /^AccessDenied/,
    );
    expect(await simulation.service()).toEqual(before);
    expect(await simulation.refusal('UpdateService', { ...update, forceNewDeployment: true })).toBe('answered');
  });

  it('refuses what is not there or not active', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const refusal = (input: Json) => simulation.refusal('UpdateService', { cluster: 'demo', service: 'web', ...input });
    expect(await refusal({ cluster: 'none' })).toBe('ClusterNotFoundException: Cluster not found.');
    expect(await refusal({ service: 'none' })).toBe('ServiceNotFoundException: Service not found.');
    expect(await refusal({ taskDefinition: 'web:9' })).toMatch(/^ClientException/);
    await simulation.run('DeregisterTaskDefinition', { taskDefinition: 'web:1' });
    expect(await refusal({ taskDefinition: 'web:1' })).toBe('ClientException: TaskDefinition is inactive');
    await simulation.run('DeleteService', { cluster: 'demo', service: 'web', force: true });
    expect(await refusal({ desiredCount: 1 })).toMatch(/^ServiceNotActiveException/);
  });
});

it('the desired count changes without a new deployment, tasks follow, and the service comes to rest again', async () => {
  const simulation = simulate();
  await runningService(simulation);
  await simulation.run('UpdateService', { cluster: 'demo', service: 'web', desiredCount: 3 });
  expect(await simulation.service()).toMatchObject({ desiredCount: 3, runningCount: 1, pendingCount: 2 });
  simulation.step(90);
  expect(await simulation.service()).toMatchObject({
    runningCount: 3,
    deployments: [{ rolloutState: 'COMPLETED', desiredCount: 3 }],
  });
  await simulation.run('UpdateService', { cluster: 'demo', service: 'web', desiredCount: 1 });
  simulation.step(30);
  const service = await simulation.service();
  expect(service).toMatchObject({ runningCount: 1, pendingCount: 0 });
  expect(service.events[0].message).toBe('(service web) has reached a steady state.');
  const [stopped] = await simulation.tasks({ serviceName: 'web', desiredStatus: 'STOPPED' });
  expect(stopped).toMatchObject({
    stopCode: 'ServiceSchedulerInitiated',
    stoppedReason: `Scaling activity initiated by (deployment ${service.deployments[0].id})`,
  });
});

it('DescribeServices: at most ten, MISSING without an exception, INACTIVE ones still answered', async () => {
  const simulation = simulate();
  await runningService(simulation);
  const described = await simulation.run('DescribeServices', { cluster: 'demo', services: ['web', 'none'] });
  expect(described.failures).toEqual([
    { arn: 'arn:aws:ecs:eu-west-1:123456789012:service/demo/none', reason: 'MISSING' },
  ]);
  const eleven = Array.from({ length: 11 }, (_, index) => `s${index}`);
  expect(await simulation.refusal('DescribeServices', { cluster: 'demo', services: eleven })).toMatch(
    /^InvalidParameterException/,
  );
  expect(await simulation.refusal('DescribeServices', { services: ['web'] })).toBe(
    'ClusterNotFoundException: Cluster not found.',
  );
});

it('DeleteService: refused while it is scaled above 0, DRAINING until its tasks are gone, then INACTIVE; the name is free', async () => {
  const simulation = simulate();
  await runningService(simulation, behindLoadBalancer);
  const remove = { cluster: 'demo', service: 'web' };
  expect(await simulation.refusal('DeleteService', remove)).toMatch(/cannot be stopped while it is scaled above 0/);
  expect((await simulation.run('DeleteService', { ...remove, force: true })).service).toMatchObject({
    status: 'DRAINING',
  });
  expect(await simulation.refusal('DeleteCluster', { cluster: 'demo' })).toMatch(/^ClusterContainsServicesException/);
  simulation.step(20);
  expect((await simulation.service()).status).toBe('DRAINING');
  simulation.step(40);
  expect(await simulation.service()).toMatchObject({ status: 'INACTIVE', runningCount: 0, deployments: [] });
  expect((await simulation.run('ListServices', { cluster: 'demo' })).serviceArns).toEqual([]);
  await runningService(simulation);
  expect((await simulation.service()).status).toBe('ACTIVE');
});

it('clusters: created twice it is the same, described with counts, deleted when empty', async () => {
  const simulation = simulate();
  await runningService(simulation);
  const again = await simulation.run('CreateCluster', { clusterName: 'demo' });
  expect(again.cluster).toMatchObject({ runningTasksCount: 1, activeServicesCount: 1, status: 'ACTIVE' });
  const described = await simulation.run('DescribeClusters', { clusters: ['demo', 'none'] });
  expect(described).toMatchObject({ clusters: [{ clusterName: 'demo' }], failures: [{ reason: 'MISSING' }] });
  await simulation.run('CreateCluster', {});
  expect((await simulation.run('DeleteCluster', { cluster: 'default' })).cluster.status).toBe('INACTIVE');
  expect(await simulation.refusal('ListServices', {})).toBe('ClusterNotFoundException: Cluster not found.');
  expect((await simulation.run('ListClusters')).clusterArns).toHaveLength(1);
  const { containerInstanceArns } = await simulation.run('ListContainerInstances', { cluster: 'demo' });
  expect(containerInstanceArns).toEqual([expect.stringMatching(/:container-instance\/demo\/[0-9a-f]{32}$/)]);
  const [containerInstance] = containerInstanceArns;
  await simulation.run('DeregisterContainerInstance', { cluster: 'demo', containerInstance });
  expect(await simulation.run('DescribeClusters', { clusters: ['demo'] })).toMatchObject({
    clusters: [{ registeredContainerInstancesCount: 0 }],
  });
});

it('service deployments and revisions: listed newest first, by status and time, page by page; MISSING without exception', async () => {
  const simulation = simulate();
  const first = await runningService(simulation);
  const second = await deploy(simulation);
  const list = async (input: Json = {}) =>
    simulation.run('ListServiceDeployments', { cluster: 'demo', service: 'web', ...input });
  const arns = async (input: Json = {}) =>
    (await list(input)).serviceDeployments.map(({ serviceDeploymentArn }: Json) => serviceDeploymentArn);
  expect(await arns()).toEqual([second.currentServiceDeployment, first.currentServiceDeployment]);
  expect(await arns({ status: ['SUCCESSFUL'] })).toEqual([first.currentServiceDeployment]);
  expect(await arns({ createdAt: { after: first.createdAt + 1 } })).toEqual([second.currentServiceDeployment]);
  const page = await list({ maxResults: 1 });
  expect(await arns({ maxResults: 1, nextToken: page.nextToken })).toEqual([first.currentServiceDeployment]);
  const { targetServiceRevisionArn } = page.serviceDeployments[0];
  expect(targetServiceRevisionArn.endsWith(`/${second.deployments[0].id.slice(8)}`)).toBe(true);
  const revisions = await simulation.run('DescribeServiceRevisions', {
    serviceRevisionArns: [targetServiceRevisionArn, `${targetServiceRevisionArn}0`],
  });
  expect(revisions).toMatchObject({
    serviceRevisions: [
      { taskDefinition: expect.stringMatching(/web:2$/), networkConfiguration: network, launchType: 'FARGATE' },
    ],
    failures: [{ reason: 'MISSING' }],
  });
});

it('image digests are resolved once per deployment: a tag pushed again changes nothing until forced', async () => {
  const simulation = simulate();
  const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
  const push = (letter: string) => {
    simulation.surroundings.images
      .set('local/web:1', digest(letter))
      .set(`local/web@${digest(letter)}`, digest(letter));
  };
  push('a');
  await runningService(simulation, {}, webTaskDefinition({ image: 'local/web:1' }));
  push('b');
  const digests = async () =>
    (await simulation.tasks({ serviceName: 'web' })).map((task) => task.containers[0].imageDigest);
  await simulation.run('UpdateService', { cluster: 'demo', service: 'web', desiredCount: 2 });
  simulation.step(60);
  expect(await digests()).toEqual([digest('a'), digest('a')]);
  await simulation.run('UpdateService', { cluster: 'demo', service: 'web', forceNewDeployment: true });
  simulation.step(120);
  expect(await digests()).toEqual([digest('b'), digest('b')]);
  const { arn } = (await simulation.service()).currentServiceRevisions[0];
  const { serviceRevisions } = await simulation.run('DescribeServiceRevisions', { serviceRevisionArns: [arn] });
  expect(serviceRevisions[0].containerImages).toEqual([
    { containerName: 'web', image: 'local/web:1', imageDigest: digest('b') },
  ]);
  // the registry loses what the deployment is pinned to: it cannot scale out
  simulation.surroundings.images.delete(`local/web@${digest('b')}`);
  await simulation.run('UpdateService', { cluster: 'demo', service: 'web', desiredCount: 3 });
  simulation.step(200);
  const [failed] = await simulation
    .tasks({ serviceName: 'web', desiredStatus: 'STOPPED' })
    .then((tasks) => tasks.slice(-1));
  expect(failed?.stoppedReason).toContain(`failed to resolve ref local/web@${digest('b')}`);
});
