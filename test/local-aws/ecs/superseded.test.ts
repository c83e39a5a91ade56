import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { blueGreen, native, stages, until } from './native.ts';
import { behindLoadBalancer, deploy, runningService, type Simulation, simulate } from './simulation.ts';

it('a superseded deployment is ACTIVE until it disappears, and its service deployment is STOPPED', async () => {
  const simulation = simulate();
  await runningService(simulation, behindLoadBalancer);
  const first = await deploy(simulation);
  const arn = first.currentServiceDeployment;
  simulation.step(15);
  const second = await deploy(simulation);
  expect(second.deployments.map(({ status, rolloutState }: Json) => `${status} ${rolloutState}`)).toEqual([
    'PRIMARY IN_PROGRESS',
    'ACTIVE IN_PROGRESS',
    'ACTIVE COMPLETED',
  ]);
  expect((await simulation.serviceDeployment(arn)).status).toBe('STOP_REQUESTED');
  const states = new Set<string>();
  for (let step = 0; step < 200; step++) {
    simulation.step(1);
    for (const { id, rolloutState } of (await simulation.service()).deployments) {
      if (id === first.deployments[0].id) states.add(rolloutState);
    }
  }
  expect([...states]).toEqual(['IN_PROGRESS']);
  expect(await simulation.serviceDeployment(arn)).toMatchObject({ status: 'STOPPED', stoppedAt: expect.any(Number) });
  expect((await simulation.service()).deployments).toMatchObject([
    { id: second.deployments[0].id, rolloutState: 'COMPLETED' },
  ]);
});

it('a deployment superseded after it was SUCCESSFUL, while the old tasks drain, is the rollback target', async () => {
  const simulation = simulate();
  await runningService(simulation, behindLoadBalancer);
  const good = await deploy(simulation);
  simulation.step(30);
  expect((await simulation.serviceDeployment(good.currentServiceDeployment)).status).toBe('SUCCESSFUL');
  const next = await deploy(simulation, { image: 'local/web:gone' });
  expect(next.deployments[1]).toMatchObject({ id: good.deployments[0].id, rolloutState: 'COMPLETED' });
  simulation.step(900);
  const service = await simulation.service();
  expect(service.deployments).toMatchObject([
    { id: good.deployments[0].id, status: 'PRIMARY', rolloutState: 'COMPLETED' },
  ]);
  expect((await simulation.serviceDeployment(good.currentServiceDeployment)).status).toBe('SUCCESSFUL');
});

/** Production weights of the sources by the number of their task definition. */
async function sources(simulation: Simulation, arn: string): Promise<Record<string, number>> {
  const { sourceServiceRevisions } = await simulation.serviceDeployment(arn);
  const serviceRevisionArns = sourceServiceRevisions.map((source: Json) => source.arn);
  const { serviceRevisions } = await simulation.run('DescribeServiceRevisions', { serviceRevisionArns });
  return Object.fromEntries(
    sourceServiceRevisions.map((source: Json, index: number) => [
      serviceRevisions[index].taskDefinition.split('/').at(-1),
      source.requestedProductionTrafficWeight,
    ]),
  );
}

describe('a native deployment that another deployment replaces', () => {
  it.each(['RECONCILE_SERVICE', ...stages])(
    'becomes STOPPED in the stage %s, and the next deployment replaces the active revision',
    async (stage) => {
      const simulation = simulate();
      const before = await native(simulation);
      const first = await deploy(simulation);
      await until(simulation, first.currentServiceDeployment, stage);
      const second = await deploy(simulation);
      expect(second.deployments.map(({ status, rolloutState }: Json) => `${status} ${rolloutState}`)).toEqual([
        'PRIMARY IN_PROGRESS',
        'ACTIVE IN_PROGRESS',
        'ACTIVE COMPLETED',
      ]);
      expect((await simulation.serviceDeployment(first.currentServiceDeployment)).status).toBe('STOP_REQUESTED');
      simulation.step(3);
      expect((await simulation.serviceDeployment(first.currentServiceDeployment)).status).toBe('STOPPED');
      const { lifecycleStage, sourceServiceRevisions } = await simulation.serviceDeployment(
        second.currentServiceDeployment,
      );
      expect(lifecycleStage).toBe('RECONCILE_SERVICE');
      expect(
        sourceServiceRevisions.map(({ arn, requestedProductionTrafficWeight: weight }: Json) =>
          arn.endsWith(before.deployments[0].id.slice(8)) ? `blue ${weight}` : weight,
        ),
      ).toContain('blue 100');
      simulation.step(500);
      expect(await simulation.serviceDeployment(second.currentServiceDeployment)).toMatchObject({
        status: 'SUCCESSFUL',
      });
      expect((await simulation.service()).deployments).toMatchObject([
        { id: second.deployments[0].id, rolloutState: 'COMPLETED', runningCount: 1 },
      ]);
    },
  );

  it.each([0, 1])('during its rollback, at desired count %d, leaves the old revision active', async (desiredCount) => {
    const simulation = simulate();
    await native(simulation, blueGreen, { desiredCount });
    const first = await deploy(simulation);
    await until(simulation, first.currentServiceDeployment, 'BAKE_TIME');
    await simulation.run('StopServiceDeployment', { serviceDeploymentArn: first.currentServiceDeployment });
    simulation.step(10);
    const second = await deploy(simulation);
    expect((await simulation.serviceDeployment(first.currentServiceDeployment)).status).toBe('ROLLBACK_FAILED');
    expect(await sources(simulation, second.currentServiceDeployment)).toMatchObject({ 'web:1': 100 });
    simulation.step(600);
    expect((await simulation.serviceDeployment(second.currentServiceDeployment)).status).toBe('SUCCESSFUL');
  });

  it('after it was SUCCESSFUL keeps the traffic while the old tasks drain', async () => {
    const simulation = simulate();
    await native(simulation);
    const first = await deploy(simulation);
    await until(simulation, first.currentServiceDeployment, 'CLEAN_UP');
    simulation.step(10);
    expect((await simulation.serviceDeployment(first.currentServiceDeployment)).status).toBe('SUCCESSFUL');
    const second = await deploy(simulation);
    expect(await sources(simulation, second.currentServiceDeployment)).toEqual({ 'web:2': 100 });
    expect(second.deployments.map(({ rolloutState }: Json) => rolloutState)).toEqual([
      'IN_PROGRESS',
      'COMPLETED',
      'COMPLETED',
    ]);
  });

  it('after it has FAILED as the first deployment keeps its running tasks, and starts no more tasks', async () => {
    const simulation = simulate();
    simulation.setAlarm('web-5xx', 'OK');
    const alarms = { alarmNames: ['web-5xx'], enable: true, rollback: false };
    const plan = { match: { taskDefinition: 'web:1' }, tasks: [{ start: 290 }] };
    simulation.ecs.setPlans([plan]);
    await native(simulation, { ...blueGreen, alarms }, { desiredCount: 2 });
    simulation.setAlarm('web-5xx', 'ALARM');
    simulation.step(30);
    const [failed] = (await simulation.service()).deployments;
    expect(failed).toMatchObject({ status: 'PRIMARY', rolloutState: 'FAILED', runningCount: 2 });
    const next = await deploy(simulation);
    expect(await sources(simulation, next.currentServiceDeployment)).toEqual({ 'web:1': 100 });
    const [task] = (await simulation.tasks({ serviceName: 'web' })).filter(({ startedBy }) => startedBy === failed.id);
    await simulation.run('StopTask', { cluster: 'demo', task: task?.taskArn });
    simulation.step(60);
    expect((await simulation.service()).deployments).toMatchObject([
      { runningCount: 2 },
      { id: failed.id, runningCount: 1, pendingCount: 0 },
    ]);
  });
});
