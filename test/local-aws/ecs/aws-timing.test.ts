import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import {
  behindListenerRules,
  behindLoadBalancer,
  deploy,
  eventsSince,
  runningService,
  simulate,
  webTaskDefinition,
} from './simulation.ts';

/** Seconds from the update until `find` returns a value for the service, at most `most`. */
async function secondsUntil(simulation: ReturnType<typeof simulate>, most: number, find: (service: Json) => unknown) {
  for (let second = 1; second <= most; second++) {
    simulation.step(1);
    if (find(await simulation.service())) return second;
  }
  throw new Error(`not within ${most} s`);
}

const has = (text: RegExp, since: number) => (service: Json) =>
  service.events.some(({ message, createdAt }: Json) => createdAt >= since && text.test(message));
const failed = ({ deployments }: Json) => deployments.some(({ rolloutState }: Json) => rolloutState === 'FAILED');

describe('the simulated ECS with --timing aws', () => {
  it.each([1, 2, 3])('starts the first tasks 14 to 17 s after the update (seed %i)', async (seed) => {
    const simulation = simulate({ seed, timing: 'aws' });
    await runningService(simulation);
    const from = simulation.clock.now() / 1000;
    await deploy(simulation);
    const second = await secondsUntil(simulation, 60, has(/has started 1 tasks/, from));
    expect(second).toBeGreaterThanOrEqual(14);
    expect(second).toBeLessThanOrEqual(18);
  });

  it('fails a deployment whose image is missing after 8 to 12 minutes', async () => {
    const simulation = simulate({ timing: 'aws' });
    await runningService(simulation);
    await deploy(simulation, { image: 'local/web:gone' });
    const minutes = (await secondsUntil(simulation, 1200, failed)) / 60;
    expect(minutes).toBeGreaterThanOrEqual(8);
    expect(minutes).toBeLessThanOrEqual(12);
  });

  it('fails a deployment whose tasks never start after 8 to 12 minutes', async () => {
    const simulation = simulate({ timing: 'aws' });
    await runningService(simulation);
    simulation.ecs.setPlans([
      {
        match: { taskDefinition: 'web:2' },
        tasks: [{ failToStart: { stoppedReason: 'CannotPullContainerError: x' } }],
      },
    ]);
    await deploy(simulation);
    const minutes = (await secondsUntil(simulation, 1200, failed)) / 60;
    expect(minutes).toBeGreaterThanOrEqual(8);
    expect(minutes).toBeLessThanOrEqual(12);
  });

  it('takes 588 to 934 s to fail a deployment whose targets never become healthy', async () => {
    const simulation = simulate({ timing: 'aws' });
    await runningService(simulation, behindLoadBalancer);
    simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [{ target: false }] }]);
    await deploy(simulation);
    const seconds = await secondsUntil(simulation, 1200, failed);
    expect(seconds).toBeGreaterThanOrEqual(588);
    expect(seconds).toBeLessThanOrEqual(934);
  });

  it('reports draining with the order and the times in the records', async () => {
    const simulation = simulate({ timing: 'aws' });
    await runningService(simulation, { ...behindLoadBalancer, desiredCount: 2 });
    const from = simulation.clock.now() / 1000;
    await deploy(simulation);
    simulation.step(240);
    const service = await simulation.service();
    expect(eventsSince(service, from)).toEqual([
      'has started 2 tasks: (task T1) (task T2).',
      'registered 2 targets in (target-group TG)',
      'has stopped 2 running tasks: (task T3) (task T4).',
      'deregistered 2 targets in (target-group TG)',
      '(service web, taskSet D1) has begun draining connections on 2 tasks.',
      '(deployment D2) deployment completed.',
      'has reached a steady state.',
    ]);
    const at = (text: RegExp) => service.events.find(({ message }: Json) => text.test(message)).createdAt;
    const stopped = at(/has stopped/);
    expect(at(/has begun draining/) - stopped).toBeGreaterThanOrEqual(1.6);
    expect(at(/has begun draining/) - stopped).toBeLessThanOrEqual(10);
    expect(at(/deployment completed/) - stopped).toBeGreaterThan(60);
    expect(at(/deployment completed/) - stopped).toBeLessThan(85);
  });
});

describe('the response of UpdateService and the next reads', () => {
  it('have a desired count of 0 and no service deployment ID while the new service deployment is PENDING', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const { taskDefinition } = await simulation.run('RegisterTaskDefinition', webTaskDefinition());
    const update = { cluster: 'demo', service: 'web', taskDefinition: taskDefinition.taskDefinitionArn };
    const { service } = await simulation.run('UpdateService', update);
    expect(service.deployments[0]).toMatchObject({ status: 'PRIMARY', desiredCount: 0 });
    expect(service.currentServiceRevisions[0].requestedTaskCount).toBe(0);
    expect(service.currentServiceDeployment).toBeUndefined();
    simulation.step(2);
    const after = await simulation.service();
    expect(after.deployments[0]).toMatchObject({ status: 'PRIMARY', desiredCount: 1 });
    expect(after.currentServiceDeployment).toMatch(/:service-deployment\/demo\/web\//);
  });

  it('have deployment IDs that do not sort by time', async () => {
    const ids: string[] = [];
    for (let seed = 1; seed <= 12; seed++) {
      const simulation = simulate({ seed });
      const before = await runningService(simulation);
      const after = await deploy(simulation);
      ids.push(before.deployments[0].id < after.deployments[0].id ? 'rises' : 'falls');
    }
    expect(new Set(ids)).toEqual(new Set(['rises', 'falls']));
  });

  it('show platform version 1.4.0 for LATEST, the service-linked role and the resource management type', async () => {
    const simulation = simulate();
    const service = await runningService(simulation, { platformVersion: 'LATEST' });
    expect(service).toMatchObject({
      platformVersion: 'LATEST',
      resourceManagementType: 'CUSTOMER',
      roleArn: 'arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS',
      deployments: [{ platformVersion: '1.4.0' }],
    });
  });
});

it('a task has a network interface, a capacity provider and a version that increases with each change', async () => {
  const simulation = simulate();
  await runningService(simulation, {
    launchType: undefined,
    capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
  });
  const [task] = await simulation.tasks({ serviceName: 'web' });
  const [attachment] = task?.attachments ?? [];
  const detail = (name: string) => attachment.details.find((one: Json) => one.name === name).value;
  expect(attachment).toMatchObject({ type: 'ElasticNetworkInterface', status: 'ATTACHED' });
  expect(detail('networkInterfaceId')).toMatch(/^eni-[0-9a-f]{17}$/);
  expect(detail('subnetId')).toBe('subnet-1');
  expect(task?.containers[0].networkInterfaces).toEqual([
    { attachmentId: attachment.id, privateIpv4Address: detail('privateIPv4Address') },
  ]);
  expect(task?.capacityProviderName).toBe('FARGATE_SPOT');
  expect(task?.version).toBeGreaterThan(1);
});

it('blue/green deployments alternate between the two target groups', async () => {
  const simulation = simulate();
  await runningService(simulation, {
    ...behindListenerRules,
    deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 },
  });
  const used: string[] = [];
  for (let round = 0; round < 3; round++) {
    await deploy(simulation);
    simulation.step(300);
    const { targetServiceRevision, status } = await simulation.newestServiceDeployment();
    expect(status).toBe('SUCCESSFUL');
    const { serviceRevisions } = await simulation.run('DescribeServiceRevisions', {
      serviceRevisionArns: [targetServiceRevision.arn],
    });
    used.push(
      serviceRevisions[0].resolvedConfiguration.loadBalancers[0].targetGroupArn.replace(/^.*targetgroup\//, ''),
    );
  }
  expect(used).toEqual(['web-green/fedcba9876543210', 'web/0123456789abcdef', 'web-green/fedcba9876543210']);
});

it('the service event about stopped tasks counts pending tasks separately from running tasks', async () => {
  const simulation = simulate();
  await runningService(simulation);
  simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [{ start: 100 }] }]);
  await deploy(simulation);
  simulation.step(10);
  const from = simulation.clock.now() / 1000;
  await deploy(simulation);
  simulation.step(10);
  expect(eventsSince(await simulation.service(), from)).toContain('has stopped 1 pending tasks.');
});
