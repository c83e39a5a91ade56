import { describe, expect, it } from '@jest/globals';
import { deploy, eventsSince, runningService, type Simulation, simulate } from './simulation.ts';

describe('the overlap of old and new tasks', () => {
  const least = async (simulation: Simulation, seconds: number) => {
    let [fewest, most] = [Number.POSITIVE_INFINITY, 0];
    for (let second = 0; second < seconds; second++) {
      simulation.step(1);
      const { runningCount, pendingCount } = await simulation.service();
      fewest = Math.min(fewest, runningCount);
      most = Math.max(most, runningCount + pendingCount);
    }
    return { fewest, most };
  };

  for (const [minimumHealthyPercent, maximumPercent, fewest, most] of [
    [100, 200, 4, 8],
    [50, 100, 2, 4],
    [100, 150, 4, 6],
    [75, 125, 3, 5],
    [0, 100, 0, 4],
  ] as const) {
    it(`of 4 tasks at ${minimumHealthyPercent}/${maximumPercent} percent has at least ${fewest} running and at most ${most} in all`, async () => {
      const simulation = simulate();
      await runningService(simulation, {
        desiredCount: 4,
        deploymentConfiguration: { minimumHealthyPercent, maximumPercent },
      });
      await deploy(simulation);
      expect(await least(simulation, 400)).toEqual({ fewest, most });
      expect((await simulation.service()).deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 4 }]);
    });
  }

  it('causes a service event if the percentages leave no room for it', async () => {
    const simulation = simulate();
    await runningService(simulation, { deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 150 } });
    await deploy(simulation);
    simulation.step(600);
    const service = await simulation.service();
    expect(service.deployments).toHaveLength(2);
    expect(eventsSince(service, 0).at(-1)).toBe(
      'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
    );
  });

  it('with early success can continue after the service deployment is SUCCESSFUL at healthyPercent', async () => {
    for (const cleanup of ['BLOCKING', 'DEFERRED']) {
      const simulation = simulate();
      const earlySuccessCriteria = { enable: true, healthyPercent: 50, sourceServiceRevisionCleanup: cleanup };
      await runningService(simulation, {
        desiredCount: 4,
        deploymentConfiguration: { minimumHealthyPercent: 50, earlySuccessCriteria },
      });
      simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [{}, {}, { start: 300 }] }]);
      const { currentServiceDeployment } = await deploy(simulation);
      simulation.step(70);
      expect((await simulation.serviceDeployment(currentServiceDeployment)).status).toBe('SUCCESSFUL');
      expect((await simulation.service()).deployments[0]).toMatchObject({
        rolloutState: 'IN_PROGRESS',
        runningCount: 2,
      });
      simulation.step(400);
      expect((await simulation.service()).deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 4 }]);
    }
  });

  it('with a bake time ends before the service deployment is SUCCESSFUL', async () => {
    const simulation = simulate();
    await runningService(simulation, { deploymentConfiguration: { bakeTimeInMinutes: 5 } });
    simulation.step(300);
    const { currentServiceDeployment } = await deploy(simulation);
    simulation.step(200);
    expect(await simulation.serviceDeployment(currentServiceDeployment)).toMatchObject({
      status: 'IN_PROGRESS',
      lifecycleStage: 'BAKE_TIME',
    });
    expect(await simulation.service()).toMatchObject({
      runningCount: 1,
      deployments: [{ rolloutState: 'IN_PROGRESS' }, {}],
    });
    simulation.step(200);
    expect((await simulation.serviceDeployment(currentServiceDeployment)).status).toBe('SUCCESSFUL');
    expect((await simulation.service()).deployments).toMatchObject([{ rolloutState: 'COMPLETED' }]);
  });
});
