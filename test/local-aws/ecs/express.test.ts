import { expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { account, type Simulation, simulate, webTaskDefinition } from './simulation.ts';

const role = (name: string) => `arn:aws:iam::${account}:role/${name}`;
const required = {
  serviceName: 'web',
  cluster: 'demo',
  infrastructureRoleArn: role('infrastructure'),
  executionRoleArn: role('execution'),
  primaryContainer: { image: 'example.com/web:1', containerPort: 8080, environment: [{ name: 'A', value: '1' }] },
};

async function created(simulation: Simulation, more: Json = {}): Promise<Json> {
  await simulation.run('CreateCluster', { clusterName: 'demo' });
  return (await simulation.run('CreateExpressGatewayService', { ...required, ...more })).service;
}

const described = async (simulation: Simulation, serviceArn: string): Promise<Json> =>
  (await simulation.run('DescribeExpressGatewayService', { serviceArn })).service;

it('an Express service is created with its own task definition, is deployed, and has an endpoint', async () => {
  const simulation = simulate();
  const service = await created(simulation);
  expect(service).toMatchObject({ serviceName: 'web', cluster: 'demo', status: { statusCode: 'ACTIVE' } });
  simulation.step(120);
  const { serviceArn } = service;
  expect(await described(simulation, serviceArn)).toMatchObject({
    currentDeployment: expect.stringContaining(':service-deployment/demo/web/'),
    activeConfigurations: [
      {
        serviceRevisionArn: expect.stringContaining(':service-revision/demo/web/'),
        cpu: '1024',
        memory: '2048',
        primaryContainer: required.primaryContainer,
        scalingTarget: { minTaskCount: 1, maxTaskCount: 20 },
        ingressPaths: [{ accessType: 'PUBLIC', endpoint: expect.stringMatching(/^web-\w+\.ecs\.eu-west-1\.on\.aws$/) }],
      },
    ],
  });
  const seen = await simulation.service();
  expect(seen).toMatchObject({
    resourceManagementType: 'ECS',
    runningCount: 1,
    deployments: [{ rolloutState: 'COMPLETED' }],
  });
  expect(seen).not.toHaveProperty('taskDefinition');
  const { taskDefinition } = await simulation.run('DescribeTaskDefinition', { taskDefinition: 'demo-web' });
  expect(taskDefinition).toMatchObject({
    requiresCompatibilities: ['FARGATE'],
    containerDefinitions: [{ name: 'Main', image: 'example.com/web:1', portMappings: [{ containerPort: 8080 }] }],
  });
});

it('the first Express service creates the default cluster, but no other cluster', async () => {
  const simulation = simulate();
  const { cluster: _, ...ofDefault } = required;
  const { service } = await simulation.run('CreateExpressGatewayService', ofDefault);
  expect(service.serviceArn).toMatch(/:service\/default\/web$/);
  const { clusters } = await simulation.run('DescribeClusters', { clusters: ['default'] });
  expect(clusters).toMatchObject([{ status: 'ACTIVE', capacityProviders: ['FARGATE', 'FARGATE_SPOT'] }]);
  await expect(simulation.run('CreateExpressGatewayService', required)).rejects.toThrow('Cluster not found');
});

it('an update of an Express service shifts traffic with a canary, keeps omitted members, and ends SUCCESSFUL', async () => {
  const simulation = simulate();
  const { serviceArn } = await created(simulation);
  simulation.step(120);
  const { service } = await simulation.run('UpdateExpressGatewayService', {
    serviceArn,
    primaryContainer: { image: 'example.com/web:2' },
  });
  expect(service).toMatchObject({
    serviceArn,
    targetConfiguration: {
      primaryContainer: { ...required.primaryContainer, image: 'example.com/web:2' },
      cpu: '1024',
    },
  });
  simulation.step(60);
  expect(await simulation.newestServiceDeployment()).toMatchObject({
    status: 'IN_PROGRESS',
    lifecycleStage: 'PRODUCTION_TRAFFIC_SHIFT',
    deploymentConfiguration: { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 5 } },
    targetServiceRevision: { requestedProductionTrafficWeight: 5 },
  });
  expect((await described(simulation, serviceArn)).activeConfigurations).toHaveLength(2);
  simulation.step(900);
  expect(await simulation.newestServiceDeployment()).toMatchObject({ status: 'SUCCESSFUL' });
  expect((await described(simulation, serviceArn)).activeConfigurations).toMatchObject([
    { primaryContainer: { image: 'example.com/web:2' } },
  ]);
});

it('an Express version whose tasks do not start is rolled back by the circuit breaker', async () => {
  const simulation = simulate();
  const { serviceArn } = await created(simulation);
  simulation.step(120);
  simulation.ecs.setPlans([
    { match: { image: ':bad' }, tasks: [{ failToStart: { after: 5, stoppedReason: 'CannotPullContainerError: no' } }] },
  ]);
  await simulation.run('UpdateExpressGatewayService', {
    serviceArn,
    primaryContainer: { image: 'example.com/web:bad' },
  });
  simulation.step(900);
  expect(await simulation.newestServiceDeployment()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
  expect((await described(simulation, serviceArn)).activeConfigurations).toMatchObject([
    { primaryContainer: { image: 'example.com/web:1' } },
  ]);
});

it('an update of an Express service to the same configuration starts no deployment', async () => {
  const simulation = simulate();
  const { serviceArn } = await created(simulation);
  simulation.step(120);
  const before = await simulation.newestServiceDeployment();
  const { serviceName, cluster, infrastructureRoleArn, ...same } = required;
  await simulation.run('UpdateExpressGatewayService', { serviceArn, ...same });
  expect((await simulation.newestServiceDeployment()).serviceDeploymentArn).toBe(before.serviceDeploymentArn);
});

it('an Express service runs the given task definition, and UpdateService can change the task definition, but not the load balancer', async () => {
  const simulation = simulate();
  await simulation.run('RegisterTaskDefinition', webTaskDefinition());
  const { serviceArn } = await created(simulation, { primaryContainer: undefined, taskDefinitionArn: 'web' });
  simulation.step(120);
  const [first] = (await described(simulation, serviceArn)).activeConfigurations;
  expect(first.taskDefinitionArn).toMatch(/task-definition\/web:1$/);
  await simulation.run('RegisterTaskDefinition', webTaskDefinition());
  await simulation.run('UpdateService', { cluster: 'demo', service: 'web', taskDefinition: 'web:2' });
  simulation.step(900);
  const [second] = (await described(simulation, serviceArn)).activeConfigurations;
  expect(second.taskDefinitionArn).toMatch(/task-definition\/web:2$/);
  const place = { cluster: 'demo', service: 'web' };
  expect(await simulation.refusal('UpdateService', { ...place, loadBalancers: [] })).toMatch(
    /^InvalidParameterException/,
  );
});

it('a deleted Express service drains and becomes INACTIVE, and an ordinary service is not found', async () => {
  const simulation = simulate();
  const { serviceArn } = await created(simulation);
  simulation.step(120);
  const { service } = await simulation.run('DeleteExpressGatewayService', { serviceArn });
  expect(service.status.statusCode).toBe('DRAINING');
  simulation.step(200);
  expect((await described(simulation, serviceArn)).status.statusCode).toBe('INACTIVE');
  expect(await simulation.refusal('UpdateExpressGatewayService', { serviceArn })).toMatch(/^ServiceNotActiveException/);
  const other = serviceArn.replace(/web$/, 'none');
  expect(await simulation.refusal('DescribeExpressGatewayService', { serviceArn: other })).toMatch(
    /^ResourceNotFoundException/,
  );
  expect(await simulation.refusal('DeleteExpressGatewayService', { serviceArn: other })).toMatch(
    /^ServiceNotFoundException/,
  );
});

it.each([
  ['neither a container nor a task definition', { primaryContainer: undefined }],
  ['both a container and a task definition', { taskDefinitionArn: 'web' }],
  ['a container without an execution role', { executionRoleArn: undefined }],
  ['a path without a leading slash', { healthCheckPath: 'ping' }],
  ['a maximum below the minimum', { scalingTarget: { minTaskCount: 3, maxTaskCount: 2 } }],
  ['a role that is not an ARN', { infrastructureRoleArn: 'infrastructure' }],
])('an Express service with %s is refused, and nothing is created', async (_what, more) => {
  const simulation = simulate();
  await simulation.run('CreateCluster', { clusterName: 'demo' });
  expect(await simulation.refusal('CreateExpressGatewayService', { ...required, ...more })).toMatch(
    /^InvalidParameterException/,
  );
  expect((await simulation.run('ListServices', { cluster: 'demo' })).serviceArns).toEqual([]);
});

it('an Express service requires permission to pass both roles', async () => {
  const simulation = simulate();
  await created(simulation);
  expect(simulation.surroundings.asked).toContain(`iam:PassRole ${role('infrastructure')} ecs.amazonaws.com`);
  expect(simulation.surroundings.asked).toContain(`iam:PassRole ${role('execution')} ecs-tasks.amazonaws.com`);
});
