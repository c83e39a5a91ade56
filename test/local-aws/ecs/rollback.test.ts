import { describe, expect, it } from '@jest/globals';
import { behindLoadBalancer, deploy, eventsSince, runningService, simulate } from './simulation.ts';

const bad = [
  {
    match: { taskDefinition: 'web:2' },
    tasks: [{ failToStart: { stoppedReason: 'ResourceInitializationError: no' } }],
  },
];

describe('the circuit breaker', () => {
  it('rolls a deployment back, and all responses show the FAILED and the PRIMARY deployment', async () => {
    const simulation = simulate();
    const before = await runningService(simulation, { desiredCount: 3 });
    simulation.ecs.setPlans(bad);
    const answer = await deploy(simulation);
    const ours = answer.deployments[0].id;
    let service = answer;
    while (service.deployments[0].id === ours) {
      simulation.step(1);
      service = await simulation.service();
    }
    expect(service.deployments).toMatchObject([
      {
        id: before.deployments[0].id,
        status: 'PRIMARY',
        rolloutState: 'IN_PROGRESS',
        rolloutStateReason: `ECS deployment circuit breaker: rolling back to deploymentId ${before.deployments[0].id}.`,
        runningCount: 3,
      },
      {
        id: ours,
        status: 'ACTIVE',
        rolloutState: 'FAILED',
        rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
        failedTasks: 3,
      },
    ]);
    expect(service.taskDefinition).toMatch(/web:1$/);
    const arn = service.currentServiceDeployment;
    expect(await simulation.serviceDeployment(arn)).toMatchObject({
      status: 'ROLLBACK_IN_PROGRESS',
      statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
      targetServiceRevision: { arn: expect.stringMatching(new RegExp(`${ours.slice(8)}$`)) },
      rollback: { serviceRevisionArn: expect.stringMatching(new RegExp(`${before.deployments[0].id.slice(8)}$`)) },
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
    });
    simulation.step(60);
    expect(await simulation.serviceDeployment(arn)).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
    expect((await simulation.service()).deployments).toMatchObject([
      { id: before.deployments[0].id, rolloutState: 'COMPLETED' },
    ]);
  });

  it('also restores the settings of the service revision', async () => {
    const simulation = simulate();
    await runningService(simulation);
    simulation.ecs.setPlans(bad);
    const network = { awsvpcConfiguration: { subnets: ['subnet-2'] } };
    const more = { ...behindLoadBalancer, networkConfiguration: network, enableECSManagedTags: true };
    const answer = await deploy(simulation, {}, more);
    expect(answer.loadBalancers).toHaveLength(1);
    simulation.step(900);
    const service = await simulation.service();
    expect(service).toMatchObject({ loadBalancers: [], enableECSManagedTags: true, launchType: 'FARGATE' });
    expect(service.networkConfiguration.awsvpcConfiguration.subnets).toEqual(['subnet-1']);
    expect(service.deployments).toMatchObject([
      { rolloutState: 'COMPLETED', networkConfiguration: service.networkConfiguration },
    ]);
  });

  it('without rollback leaves the deployment FAILED and PRIMARY, stops the service deployment, and keeps the old tasks', async () => {
    const simulation = simulate();
    await runningService(simulation, {
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
    });
    simulation.ecs.setPlans(bad);
    await deploy(simulation);
    const statuses = new Set<string>();
    for (let second = 0; second < 900; second++) {
      simulation.step(1);
      statuses.add((await simulation.newestServiceDeployment()).status);
    }
    expect([...statuses]).toEqual(['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'STOPPED']);
    const service = await simulation.service();
    expect(service.deployments).toMatchObject([
      { status: 'PRIMARY', rolloutState: 'FAILED', runningCount: 0 },
      { status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 1 },
    ]);
    expect(await simulation.serviceDeployment(service.currentServiceDeployment)).toMatchObject({
      deploymentCircuitBreaker: { status: 'TRIGGERED' },
    });
    // An update to the same task definition is a new attempt, which now succeeds.
    simulation.ecs.setPlans([]);
    await simulation.run('UpdateService', { cluster: 'demo', service: 'web', taskDefinition: 'web:2' });
    simulation.step(120);
    expect((await simulation.service()).deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED' }]);
  });

  it('without a rollback target leaves the first deployment PRIMARY and FAILED, with ROLLBACK_FAILED', async () => {
    const simulation = simulate();
    simulation.ecs.setPlans([{ match: {}, tasks: [{ failToStart: { stoppedReason: 'InternalError: no' } }] }]);
    await runningService(simulation);
    simulation.step(900);
    const service = await simulation.service();
    expect(service.deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'FAILED', failedTasks: 3 }]);
    expect(await simulation.serviceDeployment(service.currentServiceDeployment)).toMatchObject({
      status: 'ROLLBACK_FAILED',
      statusReason: 'No rollback candidate was found to run the rollback.',
    });
    expect(eventsSince(service, 0)).toContain('No rollback candidate was found to run the rollback.');
  });

  it('makes a failing rollback ROLLBACK_FAILED, and leaves the old deployment PRIMARY and FAILED', async () => {
    const simulation = simulate();
    // With minimumHealthyPercent 0, the tasks of the old version are stopped at once.
    simulation.ecs.setPlans([
      { match: { taskDefinition: 'web:1' }, tasks: [{}, { failToStart: { stoppedReason: 'InternalError: no' } }] },
      ...bad,
    ]);
    const before = await runningService(simulation, {
      deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 100 },
    });
    await deploy(simulation);
    simulation.step(3600);
    const service = await simulation.service();
    expect(service.deployments[0]).toMatchObject({
      id: before.deployments[0].id,
      status: 'PRIMARY',
      rolloutState: 'FAILED',
    });
    expect(await simulation.serviceDeployment(service.currentServiceDeployment)).toMatchObject({
      status: 'ROLLBACK_FAILED',
    });
    expect(eventsSince(service, 0).some((text) => /^Deployment \[.*\] rollback has failed\.$/.test(text))).toBe(true);
  });

  it('has no rollback target for a deployment started during a rollback', async () => {
    const simulation = simulate();
    await runningService(simulation);
    simulation.ecs.setPlans([...bad, { match: { taskDefinition: 'web:3' }, tasks: bad[0]?.tasks }]);
    await deploy(simulation);
    let service = await simulation.service();
    while (!/rolling back/.test(service.deployments[0].rolloutStateReason)) {
      simulation.step(5);
      service = await simulation.service();
    }
    const rollingBack = service.currentServiceDeployment;
    await deploy(simulation);
    expect((await simulation.serviceDeployment(rollingBack)).status).toBe('ROLLBACK_FAILED');
    simulation.step(1200);
    service = await simulation.service();
    expect(service.deployments[0]).toMatchObject({ status: 'PRIMARY', rolloutState: 'FAILED' });
    expect((await simulation.serviceDeployment(service.currentServiceDeployment)).status).toBe('ROLLBACK_FAILED');
  });
});
