import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { behindLoadBalancer, deploy, eventsSince, runningService, type Simulation, simulate } from './simulation.ts';

describe('the end of a deployment', () => {
  const bad = [
    {
      match: { taskDefinition: 'web:2' },
      tasks: [{ failToStart: { stoppedReason: 'ResourceInitializationError: no' } }],
    },
  ];

  it('breaker with rollback: failed and PRIMARY again in the same instant, all views agree', async () => {
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

  it('a rollback takes the settings of the revision back too', async () => {
    const simulation = simulate();
    await runningService(simulation);
    simulation.ecs.setPlans(bad);
    const network = { awsvpcConfiguration: { subnets: ['subnet-2'] } };
    const more = { ...behindLoadBalancer, networkConfiguration: network, enableExecuteCommand: true };
    const answer = await deploy(simulation, {}, more);
    expect(answer.loadBalancers).toHaveLength(1);
    simulation.step(900);
    const service = await simulation.service();
    expect(service).toMatchObject({ loadBalancers: [], enableExecuteCommand: true, launchType: 'FARGATE' });
    expect(service.networkConfiguration.awsvpcConfiguration.subnets).toEqual(['subnet-1']);
    expect(service.deployments).toMatchObject([
      { rolloutState: 'COMPLETED', networkConfiguration: service.networkConfiguration },
    ]);
  });

  it('breaker without rollback: FAILED and PRIMARY, the service deployment is stopped, the old tasks run on', async () => {
    const simulation = simulate();
    await runningService(simulation, {
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
    });
    simulation.ecs.setPlans(bad);
    await deploy(simulation);
    const statuses = new Set<string>();
    for (let second = 0; second < 900; second++) {
      simulation.step(1);
      statuses.add((await simulation.serviceDeployment((await simulation.service()).currentServiceDeployment)).status);
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
    // the same task definition once more is a new try, and goes well now
    simulation.ecs.setPlans([]);
    await simulation.run('UpdateService', { cluster: 'demo', service: 'web', taskDefinition: 'web:2' });
    simulation.step(120);
    expect((await simulation.service()).deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED' }]);
  });

  it('nothing to go back to: the first deployment stays PRIMARY and FAILED, ROLLBACK_FAILED', async () => {
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

  it('a rollback that fails itself: ROLLBACK_FAILED, the old deployment PRIMARY and FAILED', async () => {
    const simulation = simulate();
    // the old version runs no more once its first tasks are gone: minimumHealthyPercent 0 stops them at once
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

  it('a newer deployment supersedes: the older stays ACTIVE and vanishes, never FAILED; STOP_REQUESTED, STOPPED', async () => {
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

  it('superseded after SUCCESSFUL, while the old task drains: it has worked, so a failure goes back to it', async () => {
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

  it('a deployment started while a rollback runs leaves none COMPLETED: its failure has nothing to go back to', async () => {
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

  it('desired count 0: completes in about 20 s and starts nothing', async () => {
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

  it('no room for the new tasks: ECS says so once and waits, nothing counts as failed, and goes on when there is', async () => {
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

  it('a crash loop without a health check never trips the breaker', async () => {
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

  it('a crash that comes after the task counted as healthy ends SUCCESSFUL', async () => {
    const simulation = simulate();
    await runningService(simulation);
    simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [{ exit: { after: 60, code: 1 } }] }]);
    const { currentServiceDeployment } = await deploy(simulation);
    simulation.step(300);
    expect((await simulation.serviceDeployment(currentServiceDeployment)).status).toBe('SUCCESSFUL');
  });
});

describe('StopServiceDeployment', () => {
  it('goes back to the old deployment id, also with the breaker off', async () => {
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

  it('that loses the race leaves the deployment SUCCESSFUL', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const { currentServiceDeployment } = await deploy(simulation);
    simulation.step(51);
    await simulation.run('StopServiceDeployment', { serviceDeploymentArn: currentServiceDeployment });
    simulation.step(60);
    expect((await simulation.serviceDeployment(currentServiceDeployment)).status).toBe('SUCCESSFUL');
  });

  it('refuses what does not exist, ABORT, and deployments that have ended', async () => {
    const simulation = simulate();
    const { currentServiceDeployment } = await runningService(simulation);
    const refusal = (input: Json) => simulation.refusal('StopServiceDeployment', input);
    expect(await refusal({ serviceDeploymentArn: 'arn:aws:ecs:eu-west-1:1:service-deployment/a/b/c' })).toMatch(
      /^ServiceDeploymentNotFoundException/,
    );
    expect(await refusal({ serviceDeploymentArn: currentServiceDeployment, stopType: 'ABORT' })).toMatch(
      /^InvalidParameterException/,
    );
    expect(await refusal({ serviceDeploymentArn: currentServiceDeployment })).toMatch(/^ConflictException/);
  });
});

describe('overlap and drain', () => {
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
    it(`${minimumHealthyPercent}/${maximumPercent} at 4 tasks: never fewer than ${fewest} running, never more than ${most} in all`, async () => {
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

  it('says so when the percentages leave no way', async () => {
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

  it('early success: SUCCESSFUL at the percentage, BLOCKING after the old tasks went, DEFERRED before', async () => {
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

  it('bake time: the old tasks are gone before SUCCESSFUL', async () => {
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
