import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import {
  behindLoadBalancer,
  deploy,
  eventsSince,
  healthCheck,
  runningService,
  type Simulation,
  simulate,
  webTaskDefinition,
} from './simulation.ts';

/** Every change of `deployments[]`, as `s: PRIMARY IN_PROGRESS f/…`, seconds after `from`. */
async function timeline(simulation: Simulation, from: number, seconds: number): Promise<string[]> {
  const lines: string[] = [];
  for (let second = 0; second < seconds; second++) {
    simulation.step(1);
    const { deployments } = await simulation.service();
    const line = deployments
      .map(({ status, rolloutState, failedTasks }: Json) => `${status} ${rolloutState} ${failedTasks}`)
      .join(', ');
    if (lines.at(-1)?.replace(/^\d+: /, '') !== line)
      lines.push(`${Math.round(simulation.clock.now() / 1000 - from)}: ${line}`);
  }
  return lines;
}

const at = (line: string | undefined) => Number(line?.split(':')[0]);

describe('as observed on real ECS,', () => {
  it('a deployment with a missing image tag has three failed pulls, and rolls back to the old deployment ID', async () => {
    const simulation = simulate();
    const before = await runningService(simulation);
    const from = simulation.clock.now() / 1000;
    const answer = await deploy(simulation, { image: 'local/web:gone' });
    const lines = await timeline(simulation, from, 1000);
    expect(lines.map((line) => line.replace(/^\d+: /, ''))).toEqual([
      'PRIMARY IN_PROGRESS 0, ACTIVE COMPLETED 0',
      'PRIMARY IN_PROGRESS 1, ACTIVE COMPLETED 0',
      'PRIMARY IN_PROGRESS 2, ACTIVE COMPLETED 0',
      'PRIMARY IN_PROGRESS 3, ACTIVE COMPLETED 0',
      'PRIMARY IN_PROGRESS 0, ACTIVE FAILED 3',
      'PRIMARY COMPLETED 0',
    ]);
    // Observed at 2m34, 4m46, 11m00 and 11m44.
    const observed = [154, 286, 660, 704];
    const ours = lines.slice(1, 5).map(at);
    for (const [index, time] of observed.entries()) expect(Math.abs((ours[index] ?? 0) - time)).toBeLessThan(60);

    const service = await simulation.service();
    expect(service.deployments[0].id).toBe(before.deployments[0].id);
    expect(answer.deployments[0].id).not.toBe(before.deployments[0].id);
    expect(eventsSince(service, from)).toEqual([
      'has started 1 tasks: (task T1).',
      'was unable to place a task. Reason: CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref local/web:gone: local/web:gone: not found',
      'has started 1 tasks: (task T2).',
      'is unable to consistently start tasks successfully.',
      'has started 1 tasks: (task T3).',
      '(deployment D1) deployment failed: tasks failed to start.',
      'rolling back to deployment D2.',
      '(deployment D2) deployment completed.',
      'has reached a steady state.',
    ]);
    const [task] = await simulation.tasks({ serviceName: 'web', desiredStatus: 'STOPPED' });
    expect(task).toMatchObject({
      startedBy: answer.deployments[0].id,
      stopCode: 'TaskFailedToStart',
      containers: [{ lastStatus: 'STOPPED', reason: expect.stringMatching(/^CannotPullContainerError: /) }],
    });
    expect(task?.containers[0].exitCode).toBeUndefined();
  });

  it('a deployment whose tasks never listen on their port has three unhealthy targets, and is rolled back', async () => {
    const simulation = simulate();
    // The health check grace period and the threshold that the observed service must have had.
    const settings = { ...behindLoadBalancer, healthCheckGracePeriodSeconds: 150 };
    await runningService(simulation, settings);
    const reason = 'Health checks failed with these codes: [503]';
    const neverHealthy = { start: 30, target: false, targetUnhealthyAfter: 200, targetReason: reason };
    simulation.ecs.setPlans([
      { match: { taskDefinition: 'web:2' }, tasks: [neverHealthy, { ...neverHealthy, start: 120 }] },
    ]);
    const from = simulation.clock.now() / 1000;
    await deploy(simulation);
    const lines = await timeline(simulation, from, 1300);
    // Observed: unhealthy at 3m50, 9m28 and 14m57, failed at 15m34.
    expect(lines.map((line) => line.replace(/^\d+: /, ''))).toEqual([
      'PRIMARY IN_PROGRESS 0, ACTIVE COMPLETED 0',
      'PRIMARY IN_PROGRESS 1, ACTIVE COMPLETED 0',
      'PRIMARY IN_PROGRESS 2, ACTIVE COMPLETED 0',
      'PRIMARY IN_PROGRESS 3, ACTIVE COMPLETED 0',
      'PRIMARY IN_PROGRESS 0, ACTIVE FAILED 3',
      'PRIMARY COMPLETED 0',
    ]);
    const unhealthy = (task: string) =>
      `(task ${task}) (port 8080) is unhealthy in (target-group TG) due to (reason ${reason})`;
    const drained = [
      'deregistered 1 targets in (target-group TG)',
      '(service web, taskSet D1) has begun draining connections on 1 tasks.',
    ];
    const stopping = (task: string) => `has stopped 1 running tasks: (task ${task}).`;
    const replaced = (task: string) =>
      `has started 1 tasks: (task ${task}). Amazon ECS replaced 1 tasks due to an unhealthy status.`;
    expect(eventsSince(await simulation.service(), from)).toEqual([
      'has started 1 tasks: (task T1).',
      'registered 1 targets in (target-group TG)',
      ...[unhealthy('T1'), stopping('T1'), replaced('T2'), ...drained],
      'registered 1 targets in (target-group TG)',
      ...[unhealthy('T2'), stopping('T2'), replaced('T3'), ...drained],
      'registered 1 targets in (target-group TG)',
      ...[unhealthy('T3'), stopping('T3'), ...drained],
      '(deployment D1) deployment failed: tasks failed to start.',
      'rolling back to deployment D2.',
      '(deployment D2) deployment completed.',
      'has reached a steady state.',
    ]);
    const stopped = await simulation.tasks({ serviceName: 'web', desiredStatus: 'STOPPED' });
    expect(stopped.map((task) => `${task.stopCode}: ${task.stoppedReason}`)).toEqual(
      Array(3).fill(
        'ServiceSchedulerInitiated: Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef)',
      ),
    );
  });

  it('a deployment with a failing container health check starts the rollback at the time of the failure', async () => {
    const simulation = simulate();
    await runningService(simulation, {}, webTaskDefinition({ healthCheck }));
    simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [{ healthy: false, unhealthyAfter: 50 }] }]);
    const from = simulation.clock.now() / 1000;
    await deploy(simulation, { healthCheck });
    simulation.step(600);
    const service = await simulation.service();
    expect(eventsSince(service, from)).toEqual([
      'has started 1 tasks: (task T1).',
      '(task T1) failed container health checks.',
      'has stopped 1 running tasks: (task T1).',
      'has started 1 tasks: (task T2). Amazon ECS replaced 1 tasks due to an unhealthy status.',
      '(task T2) failed container health checks.',
      'has stopped 1 running tasks: (task T2).',
      'has started 1 tasks: (task T3). Amazon ECS replaced 1 tasks due to an unhealthy status.',
      '(task T3) failed container health checks.',
      'has stopped 1 running tasks: (task T3).',
      '(deployment D1) deployment failed: tasks failed to start.',
      'rolling back to deployment D2.',
      '(deployment D2) deployment completed.',
      'has reached a steady state.',
    ]);
    const time = (text: RegExp) => service.events.find((event: Json) => text.test(event.message)).createdAt;
    expect(time(/rolling back/)).toBe(time(/deployment failed/));
    const [task] = await simulation.tasks({ serviceName: 'web', desiredStatus: 'STOPPED' });
    expect(task).toMatchObject({ stoppedReason: 'Task failed container health checks', healthStatus: 'UNHEALTHY' });
    expect(task?.containers[0].exitCode).toBe(0);
  });

  it('a deployment of one task takes about 90 s and is SUCCESSFUL while the old task drains', async () => {
    const simulation = simulate();
    await runningService(simulation, behindLoadBalancer);
    simulation.ecs.setPlans([{ match: {}, tasks: [{ start: 25, target: 20 }] }]);
    const from = simulation.clock.now() / 1000;
    await deploy(simulation);
    const seen: Record<string, number> = {};
    for (let second = 1; second <= 150; second++) {
      simulation.step(1);
      const service = await simulation.service();
      const { status } = await simulation.newestServiceDeployment();
      seen[status] ??= second;
      seen[`classic ${service.deployments[0].rolloutState}`] ??= second;
      if (service.deployments.length === 1) seen.alone ??= second;
    }
    expect(seen).toEqual({
      PENDING: 1,
      IN_PROGRESS: 2,
      'classic IN_PROGRESS': 1,
      SUCCESSFUL: 47,
      'classic COMPLETED': 88,
      alone: 88,
    });
    expect(eventsSince(await simulation.service(), from)).toEqual([
      'has started 1 tasks: (task T1).',
      'registered 1 targets in (target-group TG)',
      'has stopped 1 running tasks: (task T2).',
      'deregistered 1 targets in (target-group TG)',
      '(service web, taskSet D1) has begun draining connections on 1 tasks.',
      '(deployment D2) deployment completed.',
      'has reached a steady state.',
    ]);
  });

  it('a service without a circuit breaker still replaces unhealthy tasks after 29 minutes', async () => {
    const simulation = simulate();
    await runningService(simulation, {
      ...behindLoadBalancer,
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } },
    });
    simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [{ target: false }] }]);
    await deploy(simulation);
    simulation.step(29 * 60);
    const service = await simulation.service();
    expect(service.deployments[0]).toMatchObject({ status: 'PRIMARY', rolloutState: 'IN_PROGRESS' });
    expect(service.deployments[0].failedTasks).toBeGreaterThan(10);
    expect(service.deployments[1]).toMatchObject({ status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 1 });
    expect(await simulation.serviceDeployment(service.currentServiceDeployment)).toMatchObject({
      status: 'IN_PROGRESS',
      deploymentCircuitBreaker: { status: 'DISABLED' },
    });
  });
});
