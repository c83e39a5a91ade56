import { expect, it } from '@jest/globals';
import { behindLoadBalancer, network, simulate, webTaskDefinition } from './simulation.ts';

const place = { cluster: 'demo', service: 'web' };

async function external(desiredCount = 4) {
  const simulation = simulate();
  await simulation.run('CreateCluster', { clusterName: 'demo' });
  await simulation.run('RegisterTaskDefinition', webTaskDefinition());
  await simulation.run('CreateService', {
    cluster: 'demo',
    serviceName: 'web',
    desiredCount,
    deploymentController: { type: 'EXTERNAL' },
  });
  const create = async (scale: number) =>
    (
      await simulation.run('CreateTaskSet', {
        ...place,
        taskDefinition: 'web',
        launchType: 'FARGATE',
        networkConfiguration: network,
        scale: { value: scale, unit: 'PERCENT' },
        externalId: `set-${scale}`,
        ...behindLoadBalancer,
      })
    ).taskSet;
  const sets = async () => (await simulation.run('DescribeTaskSets', place)).taskSets;
  return { simulation, create, sets };
}

it('a task set of an EXTERNAL service runs a percentage of the desired count, rounded up', async () => {
  const { simulation, create, sets } = await external();
  const one = await create(30);
  expect(one).toMatchObject({
    status: 'ACTIVE',
    externalId: 'set-30',
    computedDesiredCount: 2,
    stabilityStatus: 'STABILIZING',
    scale: { value: 30, unit: 'PERCENT' },
  });
  simulation.step(60);
  expect(await sets()).toMatchObject([{ runningCount: 2, stabilityStatus: 'STEADY_STATE' }]);
  const two = await create(100);
  await simulation.run('UpdateTaskSet', { ...place, taskSet: one.id, scale: { value: 50, unit: 'PERCENT' } });
  await simulation.run('UpdateServicePrimaryTaskSet', { ...place, primaryTaskSet: two.taskSetArn });
  simulation.step(60);
  expect(await sets()).toMatchObject([
    { status: 'ACTIVE', runningCount: 2, computedDesiredCount: 2 },
    { status: 'PRIMARY', runningCount: 4, computedDesiredCount: 4 },
  ]);
  expect(await simulation.service()).toMatchObject({
    taskDefinition: two.taskDefinition,
    runningCount: 6,
    deployments: [],
  });
  expect(await simulation.refusal('DeleteTaskSet', { ...place, taskSet: one.id })).toMatch(/scaled above 0/);
  await simulation.run('DeleteTaskSet', { ...place, taskSet: one.id, force: true });
  expect(await sets()).toMatchObject([{ status: 'DRAINING', computedDesiredCount: 0 }, { status: 'PRIMARY' }]);
  simulation.step(90);
  expect(await sets()).toMatchObject([{ id: two.id }]);
});

it('task sets are refused for the ECS controller, and only CodeDeploy changes the task sets of a CODE_DEPLOY service', async () => {
  const { simulation } = await external();
  const create = async (serviceName: string, type: string) =>
    simulation.run('CreateService', {
      cluster: 'demo',
      serviceName,
      taskDefinition: 'web',
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: network,
      deploymentController: { type },
      ...behindLoadBalancer,
    });
  await create('rolling', 'ECS');
  await create('codedeploy', 'CODE_DEPLOY');
  const asked = { cluster: 'demo', taskDefinition: 'web', launchType: 'FARGATE', networkConfiguration: network };
  for (const service of ['rolling', 'codedeploy']) {
    expect(await simulation.refusal('CreateTaskSet', { ...asked, service })).toMatch(
      /^InvalidParameterException: Task sets/,
    );
  }
  expect(await simulation.refusal('DescribeTaskSets', { cluster: 'demo', service: 'rolling' })).toMatch(
    /^UnsupportedFeatureException/,
  );
  const [taskSet] = (await simulation.run('DescribeTaskSets', { cluster: 'demo', service: 'codedeploy' })).taskSets;
  expect(
    await simulation.refusal('DeleteTaskSet', { cluster: 'demo', service: 'codedeploy', taskSet: taskSet.id }),
  ).toMatch(/^InvalidParameterException/);
});
