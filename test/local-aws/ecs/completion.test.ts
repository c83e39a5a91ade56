import { describe, expect, it } from '@jest/globals';
import { deploy, eventsSince, runningService, simulate } from './simulation.ts';

describe('the completion of a deployment', () => {
  it('takes about 20 s at desired count 0, without any task', async () => {
    const simulation = simulate();
    await runningService(simulation, { desiredCount: 0 });
    await deploy(simulation);
    simulation.step(18);
    expect((await simulation.service()).deployments[0].rolloutState).toBe('IN_PROGRESS');
    simulation.step(4);
    const service = await simulation.service();
    expect(service).toMatchObject({ runningCount: 0, pendingCount: 0, deployments: [{ rolloutState: 'COMPLETED' }] });
    expect(await simulation.tasks({ serviceName: 'web', desiredStatus: 'STOPPED' })).toEqual([]);
  });

  it('waits, with one service event, until the percentages leave room for the new tasks', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const reason = 'Capacity is unavailable at this time. Please try again later or in a different availability zone.';
    simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [{ unplaced: { reason, for: 1000 } }] }]);
    const from = simulation.clock.now() / 1000;
    const { currentServiceDeployment } = await deploy(simulation);
    simulation.step(990);
    const service = await simulation.service();
    expect(eventsSince(service, from)).toEqual([`was unable to place a task. Reason: ${reason}`]);
    expect(service.deployments[0]).toMatchObject({ rolloutState: 'IN_PROGRESS', failedTasks: 0, pendingCount: 0 });
    simulation.step(120);
    expect((await simulation.serviceDeployment(currentServiceDeployment)).status).toBe('SUCCESSFUL');
    const run = { cluster: 'demo', taskDefinition: 'web:2', networkConfiguration: service.networkConfiguration };
    expect(await simulation.run('RunTask', run)).toEqual({ tasks: [], failures: [{ reason }] });
  });

  it('does not occur, and the circuit breaker is not triggered, in a crash loop without a health check', async () => {
    const simulation = simulate();
    await runningService(simulation);
    simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [{ exit: { after: 3, code: 1 } }] }]);
    await deploy(simulation);
    simulation.step(1800);
    const service = await simulation.service();
    expect(service.deployments[0]).toMatchObject({ rolloutState: 'IN_PROGRESS', failedTasks: 0 });
    const stopped = await simulation.tasks({ serviceName: 'web', desiredStatus: 'STOPPED' });
    expect(stopped.length).toBeGreaterThan(50);
    expect(stopped[0]).toMatchObject({
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers: [{ exitCode: 1 }],
    });
  });

  it('is reported as SUCCESSFUL even if a task crashes after ECS counted it as healthy', async () => {
    const simulation = simulate();
    await runningService(simulation);
    simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [{ exit: { after: 60, code: 1 } }] }]);
    const { currentServiceDeployment } = await deploy(simulation);
    simulation.step(300);
    expect((await simulation.serviceDeployment(currentServiceDeployment)).status).toBe('SUCCESSFUL');
  });
});
