import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { otherServiceFailed } from '../sentences/rollout.ts';
import { arnOf, DEPLOYERS, writeDefinition } from './deployers.ts';
import { crashing, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const unchecked = { healthCheck: undefined };

describe.each(DEPLOYERS)('deploy-service with $name', (by) => {
  let world: World;
  afterEach(() => world.end());

  const file = (letter: string, container: object = {}) => writeDefinition(folder, by, letter, container);
  /** The active revisions of `web` and `worker`. */
  const actives = () =>
    Promise.all(['web', 'worker'].map(async (name) => (await by.active(world, name)).taskDefinition));

  it('detects a crash loop that no health check notices during monitoring, and rolls back', async () => {
    world = await by.start();
    world.aws.setPlans([{ match: { image: 'b'.repeat(64) }, tasks: [{ start: 3, exit: { after: 50, code: 7 } }] }]);
    const run = await world.run('deploy-service', {
      'task-definition': file('b', unchecked),
      // The load balancer of a service that CodeDeploy deploys would otherwise be the reason not to monitor it.
      ...(by.name === 'CodeDeploy' && { 'monitor-for-seconds': 60 }),
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arnOf(by, 'first') });
    expect(run.outputs.reason).toContain('After the deployment had completed, 2 tasks failed');
    expect(run.log).toContain('it is active; monitoring it for 60 s');
  });

  it('succeeds if the tasks of a service without health checks keep running', async () => {
    world = await by.start();
    const run = await world.run('deploy-service', {
      'task-definition': file('b', unchecked),
      'monitor-for-seconds': 30,
    });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arnOf(by, 'ours') });
    expect(run.log).toContain('monitoring it for 30 s');
  });

  it('rolls back all services of the step if one of them fails and rollback-together is set', async () => {
    world = await by.start('worker');
    const before = await actives();
    world.aws.setPlans([crashing('c')]);
    const run = await world.run('deploy-service', {
      service: `web=${file('b')}\nworker=${file('c')}`,
      'rollback-together': true,
      ...by.soon,
    });
    expect(run.exitCode).toBe(1);
    const results = JSON.parse(run.outputs.results ?? '[]') as { service: string; verdict: string; reason: string }[];
    expect(results.map(({ service, verdict }) => `${service} ${verdict}`)).toEqual([
      'web rolled-back',
      'worker rolled-back',
    ]);
    expect(results[0]?.reason).toContain(otherServiceFailed('worker'));
    expect(run.outputs.reason).toMatch(/^worker: .*exit code 1/);
    expect(run.annotations[0]?.message).toMatch(/^worker: rolled-back \(and 1 more of 2 services\)/);
    expect(await actives()).toEqual(before);
  });

  it('rolls back the other services if AWS denies the deployment of one and rollback-together is set', async () => {
    world = await by.start('worker');
    const before = await actives();
    const [begin] = by.writes;
    world.aws.setFaults([`denied:${begin.join(':')}:1`]);
    const run = await world.run('deploy-service', {
      service: 'web\nworker',
      'task-definition': file('b'),
      'rollback-together': true,
    });
    expect(run.exitCode).toBe(1);
    const results = JSON.parse(run.outputs.results ?? '[]') as { verdict: string }[];
    expect(results.map(({ verdict }) => verdict).sort()).toEqual(['refused', 'rolled-back']);
    expect(await actives()).toEqual(before);
  });

  it('leaves the other services unchanged if one fails and rollback-together is not set', async () => {
    world = await by.start('worker');
    world.aws.setPlans([crashing('c')]);
    const service = `web=${file('b')}\nworker=${file('c')}`;
    const run = await world.run('deploy-service', { service, ...by.soon });
    const results = JSON.parse(run.outputs.results ?? '[]') as { service: string; verdict: string }[];
    expect(results.map(({ service, verdict }) => `${service} ${verdict}`)).toEqual([
      'web deployed',
      'worker rolled-back',
    ]);
    expect(run.outputs.verdict).toBe('rolled-back');
  });

  it('restores, in a rollback, the settings that were changed with the task definition', async () => {
    world = await by.start();
    await by.createLeaving(world, 'plain');
    const before = await world.service('plain');
    const { taskDefinition } = await by.active(world, 'plain');
    world.aws.setPlans([crashing('c')]);
    const run = await world.run('deploy-service', {
      service: 'plain',
      'task-definition': file('c'),
      'desired-count': 3,
      'minimum-healthy-percent': 50,
      ...by.soon,
    });
    expect(run.outputs.verdict).toBe('rolled-back');
    const service = await world.service('plain');
    expect(service).toMatchObject({ desiredCount: 2, deploymentConfiguration: before.deploymentConfiguration });
    expect((await by.active(world, 'plain')).taskDefinition).toBe(taskDefinition);
  });
});

/* CodeDeploy has neither a circuit breaker nor early success: such inputs are refused for its services. */
describe('deploy-service with a circuit breaker', () => {
  const [ecs] = DEPLOYERS;
  let world: World;
  beforeEach(async () => {
    world = await World.start();
  });
  afterEach(() => world.end());

  it('keeps the rest of the deployment configuration', async () => {
    await world.createService('plain', { deploymentConfiguration: { maximumPercent: 150 } });
    const run = await world.run('deploy-service', {
      service: 'plain',
      'task-definition': writeDefinition(folder, ecs, 'b'),
      'circuit-breaker': 'rollback',
      'circuit-breaker-threshold': '10',
      'early-success-percent': 100,
      'old-tasks': 'deferred',
    });
    expect(run.outputs.verdict).toBe('deployed');
    expect(world.calls('UpdateService')).toBe(1);
    expect((await world.service('plain')).deploymentConfiguration).toMatchObject({
      deploymentCircuitBreaker: {
        enable: true,
        rollback: true,
        thresholdConfiguration: { type: 'COUNT', value: 10 },
      },
      earlySuccessCriteria: { enable: true, healthyPercent: 100, sourceServiceRevisionCleanup: 'DEFERRED' },
      maximumPercent: 150,
    });
  });

  it('restores the earlier circuit breaker after a rollback', async () => {
    await world.createService('plain', { deploymentConfiguration: { maximumPercent: 150 } });
    world.aws.setPlans([crashing('c')]);
    const run = await world.run('deploy-service', {
      service: 'plain',
      'task-definition': writeDefinition(folder, ecs, 'c'),
      'circuit-breaker': 'rollback',
      'circuit-breaker-threshold': '50%',
      'early-success-percent': 100,
    });
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arnOf(ecs, 'first') });
    expect(run.log).toContain('restored deploymentConfiguration');
    const { deploymentConfiguration } = await world.service('plain');
    expect(deploymentConfiguration).toMatchObject({
      deploymentCircuitBreaker: { enable: false, rollback: false },
      earlySuccessCriteria: { enable: false },
      maximumPercent: 150,
    });
    expect(deploymentConfiguration?.deploymentCircuitBreaker?.thresholdConfiguration).toBeUndefined();
  });
});
