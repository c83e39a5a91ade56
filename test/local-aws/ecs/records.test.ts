import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import {
  behindListenerRules,
  behindLoadBalancer,
  deploy,
  eventsSince,
  listenerRules,
  runningService,
  type Simulation,
  simulate,
  webTaskDefinition,
} from './simulation.ts';

/** Steps until the newest service deployment has one of the statuses; returns the seconds, at most `most`. */
async function until(simulation: Simulation, most: number, ...statuses: string[]): Promise<number> {
  for (let second = 1; second <= most; second++) {
    simulation.step(1);
    if (statuses.includes((await simulation.newestServiceDeployment()).status)) return second;
  }
  throw new Error(`not ${statuses.join(' or ')} within ${most} s`);
}

const seconds = (simulation: Simulation) => simulation.clock.now() / 1000;
const failing = (simulation: Simulation, script: Json) =>
  simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [script] }]);

describe('as in recorded deployments,', () => {
  it('a deployment of one task has the times and the circuit breaker of the example in the AWS CLI', async () => {
    const simulation = simulate({ timing: 'aws' });
    await runningService(simulation);
    const { currentServiceDeployment } = await deploy(simulation);
    await until(simulation, 300, 'SUCCESSFUL');
    const { createdAt, startedAt, finishedAt, ...rest } = await simulation.serviceDeployment(currentServiceDeployment);
    expect(startedAt - createdAt).toBeCloseTo(1.6);
    // observed: 93 s
    expect(Math.abs(finishedAt - createdAt - 93)).toBeLessThan(15);
    expect(rest).toMatchObject({
      status: 'SUCCESSFUL',
      deploymentCircuitBreaker: { status: 'MONITORING_COMPLETE', failureCount: 0, threshold: 3 },
      alarms: { status: 'DISABLED' },
    });
  });

  it.each([1, 2, 3, 4])('a rollback takes 24 to 191 s (seed %i)', async (seed) => {
    const simulation = simulate({ seed, timing: 'aws' });
    await runningService(simulation);
    const { currentServiceDeployment: serviceDeploymentArn } = await deploy(simulation);
    simulation.step(60);
    await simulation.run('StopServiceDeployment', { serviceDeploymentArn });
    await until(simulation, 10, 'ROLLBACK_IN_PROGRESS');
    await until(simulation, 200, 'ROLLBACK_SUCCESSFUL');
    const { rollback, finishedAt } = await simulation.serviceDeployment(serviceDeploymentArn);
    expect(finishedAt - rollback.startedAt).toBeGreaterThanOrEqual(24);
    expect(finishedAt - rollback.startedAt).toBeLessThanOrEqual(191 + 15);
  });

  it('a failed deployment is DRAINING halfway through the rollback, after its tasks were stopped', async () => {
    const simulation = simulate({ timing: 'aws' });
    await runningService(simulation, {}, webTaskDefinition());
    failing(simulation, { start: 1000 });
    const { currentServiceDeployment: serviceDeploymentArn } = await deploy(simulation);
    simulation.step(60);
    await simulation.run('StopServiceDeployment', { serviceDeploymentArn });
    await until(simulation, 10, 'ROLLBACK_IN_PROGRESS');
    const from = seconds(simulation);
    const seen: Record<string, number> = {};
    while ((await simulation.newestServiceDeployment()).status === 'ROLLBACK_IN_PROGRESS') {
      const [, failed] = (await simulation.service()).deployments;
      const tasks = await simulation.tasks({ serviceName: 'web' });
      const left = tasks.filter(({ startedBy }) => startedBy === failed?.id).length;
      seen[`${failed?.status} ${failed?.rolloutState} ${left}`] ??= seconds(simulation) - from;
      simulation.step(1);
    }
    const whole = seconds(simulation) - from;
    expect(Object.keys(seen)).toEqual(['ACTIVE FAILED 1', 'DRAINING FAILED 0']);
    expect(Math.abs((seen['DRAINING FAILED 0'] ?? 0) - whole / 2)).toBeLessThan(5);
    expect((await simulation.service()).deployments).toHaveLength(1);
  });

  it('a canary that is never healthy is ended by the circuit breaker after at least 8 minutes', async () => {
    const simulation = simulate({ timing: 'aws' });
    await runningService(simulation, { ...behindListenerRules, deploymentConfiguration: { strategy: 'CANARY' } });
    failing(simulation, { target: false });
    await deploy(simulation);
    // observed: 8 minutes; a rolling deployment took 588 to 934 s
    const taken = await until(simulation, 1200, 'ROLLBACK_IN_PROGRESS');
    expect(taken).toBeGreaterThanOrEqual(450);
    expect(taken).toBeLessThanOrEqual(934);
  });

  it('a deployment with a missing image is still in progress after 17 minutes if its third task never fails', async () => {
    const simulation = simulate({ timing: 'aws' });
    await runningService(simulation, {}, webTaskDefinition());
    const text = 'was unable to place a task. Reason: CannotPullContainerError: pull image manifest: not found.';
    const failed = {
      failToStart: { after: 105, stoppedReason: 'CannotPullContainerError: not found', retryAfter: 10 },
    };
    const third = { start: 100_000, events: [{ after: 105, text }] };
    simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [failed, failed, third] }]);
    const from = seconds(simulation);
    await deploy(simulation);
    simulation.step(17 * 60);
    const { deployments, events } = await simulation.service();
    expect(deployments[0]).toMatchObject({ rolloutState: 'IN_PROGRESS', failedTasks: 2 });
    const pulls = events.filter(({ message }: Json) => message.includes('CannotPullContainerError'));
    const minutes = pulls.map(({ createdAt }: Json) => Math.round((createdAt - from) / 60)).reverse();
    // the text of a problem is not repeated within six hours: the second pull has no event of its own
    expect(minutes.at(0)).toBe(2);
    expect(minutes.at(-1)).toBe(6);
    const stops = await simulation.tasks({ serviceName: 'web', desiredStatus: 'STOPPED' });
    const failures = stops.filter(({ stopCode }) => stopCode === 'TaskFailedToStart');
    expect(failures.map(({ stoppedAt }) => Math.round((stoppedAt - from) / 60)).sort()).toEqual([2, 4]);
  });

  it('a canary is rolled back 21 s after its alarm goes into ALARM', async () => {
    const simulation = simulate({ timing: 'aws' });
    simulation.setAlarm('web-5xx', 'OK');
    const alarms = { alarmNames: ['web-5xx'], enable: true, rollback: true };
    await runningService(simulation, {
      ...behindListenerRules,
      deploymentConfiguration: { strategy: 'CANARY', alarms },
    });
    await deploy(simulation);
    simulation.step(200);
    simulation.setAlarm('web-5xx', 'ALARM');
    expect(await until(simulation, 60, 'ROLLBACK_IN_PROGRESS')).toBe(21);
    // observed: the traffic is back at once, and everything has drained about two minutes later
    expect(await until(simulation, 240, 'ROLLBACK_SUCCESSFUL')).toBeLessThan(200);
  });

  it.each<[string, Json, number]>([
    ['a Network Load Balancer', {}, 30],
    ['an Application Load Balancer', listenerRules, 0],
  ])('PRE_SCALE_UP and the traffic shifts take the recorded time behind %s', async (_, rules, minutes) => {
    const simulation = simulate({ timing: 'aws' });
    const [balancer] = behindListenerRules.loadBalancers;
    const listener =
      'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/net/web/50dc6c495c0c9188/f2f7dc8efc522ab2';
    const { testListenerRule, ...advanced } = balancer?.advancedConfiguration ?? ({} as Json);
    await runningService(simulation, {
      loadBalancers: [
        { ...balancer, advancedConfiguration: { ...advanced, productionListenerRule: listener, ...rules } },
      ],
      deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 },
    });
    simulation.step(1800);
    await deploy(simulation);
    const taken = await until(simulation, 2400, 'SUCCESSFUL');
    expect(Math.floor(taken / 60)).toBeGreaterThanOrEqual(minutes);
    expect(Math.floor(taken / 60)).toBeLessThanOrEqual(minutes + 2);
  });
});

describe('as in recorded responses,', () => {
  it('a rollback is part of the failed service deployment, and creates no other service deployment', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const statuses = async () =>
      (await simulation.run('ListServiceDeployments', { cluster: 'demo', service: 'web' })).serviceDeployments.map(
        ({ status }: Json) => status,
      );
    expect(await statuses()).toEqual(['SUCCESSFUL']);
    const { currentServiceDeployment: serviceDeploymentArn } = await deploy(simulation);
    simulation.step(2);
    expect(await statuses()).toEqual(['IN_PROGRESS', 'SUCCESSFUL']);
    await simulation.run('StopServiceDeployment', { serviceDeploymentArn });
    simulation.step(120);
    expect(await statuses()).toEqual(['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL']);
  });

  it('a deployment ID contains the number of the service revision, and a service deployment ID has 21 characters', async () => {
    const simulation = simulate();
    const service = await runningService(simulation);
    const [{ id }] = service.deployments;
    expect(id).toMatch(/^ecs-svc\/\d{19}$/);
    const { serviceDeploymentArn, targetServiceRevision } = await simulation.newestServiceDeployment();
    const prefix = 'arn:aws:ecs:eu-west-1:123456789012';
    expect(targetServiceRevision.arn).toBe(`${prefix}:service-revision/demo/web/${id.replace('ecs-svc/', '')}`);
    expect(serviceDeploymentArn).toMatch(new RegExp(`^${prefix}:service-deployment/demo/web/[\\w-]{21}$`));
  });

  it('CreateService enables Availability Zone rebalancing by default, and UpdateService keeps it', async () => {
    const simulation = simulate();
    expect(await runningService(simulation)).toMatchObject({ availabilityZoneRebalancing: 'ENABLED' });
    const update = { cluster: 'demo', service: 'web' };
    await simulation.run('UpdateService', { ...update, availabilityZoneRebalancing: 'DISABLED' });
    await simulation.run('UpdateService', { ...update, desiredCount: 2 });
    expect(await simulation.service()).toMatchObject({ availabilityZoneRebalancing: 'DISABLED', desiredCount: 2 });
  });

  it('a deployment behind a Classic Load Balancer has no rolloutState', async () => {
    const simulation = simulate();
    const loadBalancers = [{ loadBalancerName: 'old', containerName: 'web', containerPort: 8080 }];
    const { deployments } = await runningService(simulation, { loadBalancers });
    expect(deployments).toHaveLength(1);
    expect(deployments[0]).not.toHaveProperty('rolloutState');
    expect(deployments[0]).not.toHaveProperty('rolloutStateReason');
  });

  it('a service with the controller EXTERNAL has an empty list of deployments', async () => {
    const simulation = simulate();
    await simulation.run('CreateCluster', { clusterName: 'demo' });
    const service = {
      cluster: 'demo',
      serviceName: 'web',
      desiredCount: 1,
      deploymentController: { type: 'EXTERNAL' },
    };
    await simulation.run('CreateService', service);
    expect(await simulation.service()).toMatchObject({ deployments: [], taskSets: [] });
  });

  it('failedTasks is 0 again once a task is healthy', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const failed = { failToStart: { after: 10, stoppedReason: 'CannotPullContainerError: x' } };
    simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [failed, failed, { start: 60 }] }]);
    await deploy(simulation);
    const counts: number[] = [];
    for (let second = 0; second < 500; second++) {
      simulation.step(1);
      const { failedTasks } = (await simulation.service()).deployments[0];
      if (counts.at(-1) !== failedTasks) counts.push(failedTasks);
    }
    expect(counts).toEqual([0, 1, 2, 0]);
  });

  it('the timestamps of a task are those of the records, in the same order', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const [task] = await simulation.tasks({ serviceName: 'web' });
    await simulation.run('StopTask', { cluster: 'demo', task: task?.taskArn });
    simulation.step(60);
    const { tasks } = await simulation.run('DescribeTasks', { cluster: 'demo', tasks: [task?.taskArn] });
    const names = ['createdAt', 'connectivityAt', 'pullStartedAt', 'pullStoppedAt', 'startedAt', 'stoppingAt'];
    const times = [...names, 'executionStoppedAt', 'stoppedAt'].map((name) => tasks[0][name]);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(times).size).toBe(times.length);
    expect(times.every((time) => typeof time === 'number')).toBe(true);
  });

  it('Fargate accepts 32 vCPU with 60, 120 and 244 GB of memory, and with no other size', async () => {
    const simulation = simulate();
    const register = (gigabytes: number) =>
      simulation.refusal(
        'RegisterTaskDefinition',
        webTaskDefinition({}, { cpu: '32768', memory: `${gigabytes * 1024}` }),
      );
    for (const gigabytes of [60, 120, 244]) expect(await register(gigabytes)).toBe('answered');
    for (const gigabytes of [61, 128, 240]) expect(await register(gigabytes)).toMatch(/^ClientException: /);
  });
});

describe('as in recorded service events,', () => {
  it('a service keeps its newest 100 events, and repeats a problem only after six hours', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const from = seconds(simulation);
    const problem = 'operations are being throttled. Will try again later.';
    const hours = [0, 1, 5, 7, 8].map((hour) => ({ after: 100 + hour * 3600, text: problem }));
    const others = Array.from({ length: 99 }, (_, index) => ({ after: 9 * 3600 + index, text: `event ${index}` }));
    simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [{ events: [...hours, ...others] }] }]);
    await deploy(simulation);
    const problems = async () =>
      eventsSince(await simulation.service(), from).filter((message) => message === problem).length;
    simulation.step(6 * 3600);
    expect(await problems()).toBe(1);
    simulation.step(2.5 * 3600);
    expect(await problems()).toBe(2);
    simulation.step(3600);
    const { events } = await simulation.service();
    expect(events).toHaveLength(100);
    expect(events[0].message).toBe('(service web) event 98');
    expect(events.map(({ createdAt }: Json) => createdAt)).toEqual(
      events.map(({ createdAt }: Json) => createdAt).toSorted((a: number, b: number) => b - a),
    );
  });

  it.each([
    'operations are being throttled on elb. Will try again later.',
    'is not AZ balanced with 2 tasks in eu-west-1a. AZ Rebalancing in progress.',
    'was unable to reach steady state because task set (ecs-svc/1) was unable to scale in. Reason: The number of protected tasks are more than the desired count of tasks',
    'failed to register targets in target-group web with (error User: x is not authorized to perform: elasticloadbalancing:RegisterTargets)',
  ])('a plan can add a service event that is not simulated: %s', async (text) => {
    const simulation = simulate();
    await runningService(simulation);
    simulation.ecs.setPlans([{ match: {}, tasks: [{ events: [{ after: 30, text }] }] }]);
    await deploy(simulation);
    simulation.step(20);
    expect((await simulation.service()).events.map(({ message }: Json) => message)).not.toContain(
      `(service web) ${text}`,
    );
    simulation.step(20);
    expect((await simulation.service()).events.map(({ message }: Json) => message)).toContain(`(service web) ${text}`);
  });

  it('an unhealthy target on EC2 is reported with its instance and its host port', async () => {
    const simulation = simulate();
    const onEc2 = webTaskDefinition({ memory: 128 }, { networkMode: 'bridge', requiresCompatibilities: ['EC2'] });
    simulation.ecs.setPlans([{ match: {}, tasks: [{}, { target: false, targetReason: 'Request timed out' }] }]);
    await runningService(
      simulation,
      { ...behindLoadBalancer, launchType: 'EC2', networkConfiguration: undefined, desiredCount: 2 },
      onEc2,
    );
    const found = (await simulation.service()).events.findLast(({ message }: Json) => message.includes('is unhealthy'));
    const shape =
      /^\(service web\) \(task [0-9a-f]{32}\) \(instance i-[0-9a-f]{17}\) \(port (\d+)\) is unhealthy in \(target-group arn:[^)]+\) due to \(reason Request timed out\)$/;
    expect(found.message).toMatch(shape);
    expect(Number(shape.exec(found.message)?.[1])).toBeGreaterThanOrEqual(32_768);
  });

  it('the stopped reason of a replaced task is the scaling activity of the new deployment', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const { deployments } = await deploy(simulation);
    simulation.step(120);
    const [stopped] = await simulation.tasks({ serviceName: 'web', desiredStatus: 'STOPPED' });
    expect(stopped).toMatchObject({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: `Scaling activity initiated by (deployment ${deployments[0].id})`,
    });
  });
});
