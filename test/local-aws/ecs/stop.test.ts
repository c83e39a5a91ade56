import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { deploy, runningService, simulate } from './simulation.ts';

describe('StopServiceDeployment', () => {
  it('rolls back to the old deployment, even without the circuit breaker', async () => {
    const simulation = simulate();
    const before = await runningService(simulation, {
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } },
    });
    const { currentServiceDeployment } = await deploy(simulation);
    simulation.step(20);
    const stop = () =>
      simulation.run('StopServiceDeployment', { serviceDeploymentArn: currentServiceDeployment, stopType: 'ROLLBACK' });
    expect(await stop()).toEqual({ serviceDeploymentArn: currentServiceDeployment });
    expect((await simulation.serviceDeployment(currentServiceDeployment)).status).toBe('ROLLBACK_REQUESTED');
    await stop();
    simulation.step(3);
    expect(await simulation.serviceDeployment(currentServiceDeployment)).toMatchObject({
      status: 'ROLLBACK_IN_PROGRESS',
    });
    expect((await simulation.service()).deployments[0].id).toBe(before.deployments[0].id);
    await stop();
    simulation.step(60);
    expect((await simulation.serviceDeployment(currentServiceDeployment)).status).toBe('ROLLBACK_SUCCESSFUL');
    expect(
      await simulation.refusal('StopServiceDeployment', { serviceDeploymentArn: currentServiceDeployment }),
    ).toMatch(/^ConflictException: /);
  });

  it('rolls back even if a circuit breaker without rollback is triggered in the meantime', async () => {
    const simulation = simulate();
    const before = await runningService(simulation, {
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
    });
    simulation.ecs.setPlans([{ match: {}, tasks: [{ failToStart: { stoppedReason: 'no' } }] }]);
    const { currentServiceDeployment } = await deploy(simulation);
    const statuses: string[] = [];
    const look = async () => (await simulation.serviceDeployment(currentServiceDeployment)) as Json;
    while ((await look()).deploymentCircuitBreaker.failureCount < 3) simulation.step(1);
    simulation.step(39);
    await simulation.run('StopServiceDeployment', { serviceDeploymentArn: currentServiceDeployment });
    for (let second = 0; second < 60; second++) {
      const { status } = await look();
      if (status !== statuses.at(-1)) statuses.push(status);
      simulation.step(1);
    }
    expect(statuses).toEqual(['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL']);
    expect((await simulation.service()).deployments[0].id).toBe(before.deployments[0].id);
  });

  it('leaves a deployment SUCCESSFUL if it completes before the stop takes effect', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const { currentServiceDeployment } = await deploy(simulation);
    simulation.step(51);
    await simulation.run('StopServiceDeployment', { serviceDeploymentArn: currentServiceDeployment });
    simulation.step(60);
    expect((await simulation.serviceDeployment(currentServiceDeployment)).status).toBe('SUCCESSFUL');
  });

  it('refuses deployments that do not exist or have ended, and the stop type ABORT', async () => {
    const simulation = simulate();
    const { currentServiceDeployment } = await runningService(simulation);
    const refusal = (input: Json) => simulation.refusal('StopServiceDeployment', input);
    expect(
      await refusal({ serviceDeploymentArn: 'arn:aws:ecs:eu-west-1:123456789012:service-deployment/a/b/c' }),
    ).toMatch(/^ServiceDeploymentNotFoundException/);
    expect(await refusal({ serviceDeploymentArn: currentServiceDeployment, stopType: 'ABORT' })).toMatch(
      /^InvalidParameterException/,
    );
    expect(await refusal({ serviceDeploymentArn: currentServiceDeployment })).toMatch(/^ConflictException/);
  });
});
