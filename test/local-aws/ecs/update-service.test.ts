import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { behindLoadBalancer, network, runningService, simulate, webTaskDefinition } from './simulation.ts';

describe('UpdateService', () => {
  for (const [what, changes, expected] of [
    ['another task definition', { taskDefinition: 'web:2' }, true],
    ['forceNewDeployment', { forceNewDeployment: true }, true],
    ['another network', { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-2'] } } }, true],
    ['another load balancer', behindLoadBalancer, true],
    ['another platform version', { platformVersion: '1.4.0' }, true],
    ['the same task definition', { taskDefinition: 'web:1' }, false],
    ['the same network', { networkConfiguration: network }, false],
    ['another desired count', { desiredCount: 3 }, false],
    ['another deployment configuration', { deploymentConfiguration: { maximumPercent: 150 } }, false],
    ['another health check grace period', { healthCheckGracePeriodSeconds: 9 }, false],
    ['tag propagation', { propagateTags: 'SERVICE' }, false],
    ['a request without changes', {}, false],
  ] as [string, Json, boolean][]) {
    it(`${expected ? 'starts' : 'does not start'} a new deployment for ${what}`, async () => {
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

  it('keeps the omitted members of deploymentConfiguration', async () => {
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

  it('requires PassRole if a task definition is given, and changes nothing if PassRole is denied', async () => {
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

  it('refuses resources that do not exist or are not active', async () => {
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

it('UpdateService changes the desired count without a new deployment, and the tasks follow until the service is steady', async () => {
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
