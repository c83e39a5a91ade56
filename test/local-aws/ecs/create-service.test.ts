import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { network, runningService, simulate, targetGroup, webTaskDefinition } from './simulation.ts';

describe('CreateService', () => {
  it('returns defaults and the first deployment, and keeps unknown members', async () => {
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

  it('returns the resource of a binpack strategy in uppercase letters', async () => {
    const simulation = simulate();
    await simulation.run('CreateCluster', { clusterName: 'demo' });
    const containerDefinitions = [{ name: 'web', image: 'web:1', memory: 64 }];
    await simulation.run('RegisterTaskDefinition', { family: 'web', containerDefinitions });
    const placementStrategy = [
      { type: 'spread', field: 'instanceId' },
      { type: 'binpack', field: 'memory' },
    ];
    const input = { cluster: 'demo', serviceName: 'web', taskDefinition: 'web', desiredCount: 0, placementStrategy };
    const { service } = await simulation.run('CreateService', input);
    expect(service.placementStrategy).toEqual([placementStrategy[0], { type: 'binpack', field: 'MEMORY' }]);
  });

  const refused: [string, Json, RegExp][] = [
    ['a cluster that does not exist', { cluster: 'none' }, /^ClusterNotFoundException: Cluster not found\.$/],
    [
      'a task definition that does not exist',
      { taskDefinition: 'none:1' },
      /^ClientException: TaskDefinition not found\.$/,
    ],
    [
      'a name that is in use',
      { serviceName: 'web' },
      /^InvalidParameterException: Creation of service was not idempotent\.$/,
    ],
    [
      'awsvpc without a network configuration',
      { networkConfiguration: undefined },
      /Network Configuration must be provided/,
    ],
    [
      'a container that does not exist',
      { loadBalancers: [{ targetGroupArn: targetGroup, containerName: 'x', containerPort: 1 }] },
      /container x does not exist/,
    ],
    [
      'a port that does not exist',
      { loadBalancers: [{ targetGroupArn: targetGroup, containerName: 'web', containerPort: 1 }] },
      /did not have a container port 1/,
    ],
    [
      'percentages of 100/100',
      { deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 100 } },
      /this will block deployments/,
    ],
    ['a negative desired count', { desiredCount: -1 }, /Desired count/],
    ['an invalid launch type', { launchType: 'MOON' }, /enum value set/],
    ['DAEMON on Fargate', { schedulingStrategy: 'DAEMON', desiredCount: undefined }, /daemon scheduling strategy/],
    [
      'a circuit breaker with CODE_DEPLOY',
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

  it('returns a task set and no ECS deployments for CODE_DEPLOY, and no rolloutState behind a Classic Load Balancer', async () => {
    const simulation = simulate();
    const plain = { deploymentCircuitBreaker: { enable: false, rollback: false } };
    const service = await runningService(simulation, {
      deploymentController: { type: 'CODE_DEPLOY' },
      deploymentConfiguration: plain,
    });
    expect(service).toMatchObject({
      deployments: [],
      runningCount: 1,
      status: 'ACTIVE',
      taskSets: [{ status: 'PRIMARY', scale: { value: 100, unit: 'PERCENT' }, runningCount: 1 }],
    });
    expect(
      await simulation.refusal('UpdateService', { cluster: 'demo', service: 'web', taskDefinition: 'web:1' }),
    ).toMatch(/CODE_DEPLOY deployment controller/);
    const classic = simulate();
    const loadBalancers = [{ loadBalancerName: 'old', containerName: 'web', containerPort: 8080 }];
    const [deployment] = (await runningService(classic, { loadBalancers })).deployments;
    expect(deployment).toMatchObject({ status: 'PRIMARY', runningCount: 1 });
    expect(deployment).not.toHaveProperty('rolloutState');
  });

  it('runs one task for a DAEMON service, because the local AWS counts as one container instance', async () => {
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
