import { describe, expect, it } from '@jest/globals';
import { blueGreen, native, share, stages, timeline, until } from './native.ts';
import { deploy, simulate } from './simulation.ts';

describe('a native deployment that fails', () => {
  const breaker = { deploymentCircuitBreaker: { enable: true, rollback: true } };
  const never = [{ match: { taskDefinition: 'web:2' }, tasks: [{ target: false, targetUnhealthyAfter: 5 }] }];

  it('because no task is ever healthy is rolled back by the circuit breaker before any traffic shifts', async () => {
    const simulation = simulate();
    const before = await native(simulation, { ...blueGreen, ...breaker });
    simulation.ecs.setPlans(never);
    const answer = await deploy(simulation);
    const lines = await timeline(simulation, answer.currentServiceDeployment, 400);
    expect(
      lines.map((line) =>
        line
          .replace(/^\d+: /, '')
          .split(' ')
          .slice(0, 2)
          .join(' '),
      ),
    ).toEqual(
      expect.arrayContaining(['IN_PROGRESS SCALE_UP', 'ROLLBACK_IN_PROGRESS SCALE_UP', 'ROLLBACK_SUCCESSFUL SCALE_UP']),
    );
    expect(lines.every((line) => line.includes(' 0/0 ') && line.includes('| 100/0 1/1'))).toBe(true);
    expect((await simulation.service()).deployments).toMatchObject([
      { id: before.deployments[0].id, status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 1 },
    ]);
  });

  it('during the bake time loses all traffic when the rollback starts', async () => {
    const simulation = simulate();
    const before = await native(simulation, { ...blueGreen, ...breaker });
    simulation.ecs.setPlans([
      {
        match: { taskDefinition: 'web:2' },
        tasks: [{ targetUnhealthyAfter: 60 }, { target: false, targetUnhealthyAfter: 5 }],
      },
    ]);
    const answer = await deploy(simulation);
    const lines = await timeline(simulation, answer.currentServiceDeployment, 330);
    const rollback = lines.findIndex((line) => line.includes('ROLLBACK_IN_PROGRESS'));
    expect(lines[rollback - 1]).toMatch(/IN_PROGRESS BAKE_TIME 100\/100 \d\/1 \| 0\/0 1\/1/);
    expect(lines[rollback]).toMatch(/ROLLBACK_IN_PROGRESS BAKE_TIME 0\/0 0\/0 \| 100\/0 1\/1/);
    expect(lines.at(-1)).toMatch(/ROLLBACK_SUCCESSFUL BAKE_TIME 0\/0 0\/0 \| 100\/0 1\/1 \| COMPLETED/);
    expect((await simulation.service()).deployments[0].id).toBe(before.deployments[0].id);
  });

  it('without a rollback is STOPPED, PRIMARY and FAILED, with both revisions and the traffic on blue', async () => {
    const simulation = simulate();
    await native(simulation, { ...blueGreen, deploymentCircuitBreaker: { enable: true, rollback: false } });
    simulation.ecs.setPlans(never);
    const { currentServiceDeployment } = await deploy(simulation);
    simulation.step(400);
    const deployment = await simulation.serviceDeployment(currentServiceDeployment);
    expect(deployment).toMatchObject({ status: 'STOPPED', lifecycleStage: 'SCALE_UP' });
    expect(deployment.sourceServiceRevisions.map(share)).toEqual(['100/0 1/1']);
    expect((await simulation.service()).deployments).toMatchObject([
      { status: 'PRIMARY', rolloutState: 'FAILED' },
      { status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 1 },
    ]);
  });

  it.each(['RECONCILE_SERVICE', ...stages])(
    'because it is stopped in %s restores the old deployment and its traffic',
    async (stage) => {
      const simulation = simulate();
      const before = await native(simulation);
      const { currentServiceDeployment: serviceDeploymentArn } = await deploy(simulation);
      await until(simulation, serviceDeploymentArn, stage);
      await simulation.run('StopServiceDeployment', { serviceDeploymentArn });
      expect((await simulation.serviceDeployment(serviceDeploymentArn)).status).toBe('ROLLBACK_REQUESTED');
      simulation.step(3);
      const { status, targetServiceRevision, sourceServiceRevisions } =
        await simulation.serviceDeployment(serviceDeploymentArn);
      expect(status).toBe('ROLLBACK_IN_PROGRESS');
      expect(targetServiceRevision).toMatchObject({ requestedProductionTrafficWeight: 0, requestedTaskCount: 0 });
      expect(sourceServiceRevisions).toMatchObject([{ requestedProductionTrafficWeight: 100, requestedTaskCount: 1 }]);
      simulation.step(120);
      expect((await simulation.serviceDeployment(serviceDeploymentArn)).status).toBe('ROLLBACK_SUCCESSFUL');
      expect((await simulation.service()).deployments).toMatchObject([
        { id: before.deployments[0].id, rolloutState: 'COMPLETED', runningCount: 1 },
      ]);
    },
  );
});
