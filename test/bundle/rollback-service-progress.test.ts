import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { notUpdatedFor } from '../sentences/rollout.ts';
import { DEPLOYERS } from './deployers.ts';
import { Gate } from './gate.ts';
import { crashing, World } from './world.ts';

const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;
const arnOfRevision = (revision: string) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/${revision}`;
/** Tasks of image c never start. */
const SLOW = [{ match: { image: 'c'.repeat(64) }, tasks: [{ start: 100_000 }] }];

describe.each(DEPLOYERS)('rollback-service during a deployment by $name', (by) => {
  const [older, good, bad] = [1, 2, 3].map((number) => `web:${by.first + number}`) as [string, string, string];
  const begin = by.writes[0][1];
  let world: World;
  beforeEach(async () => {
    world = await by.start();
    // The history of CodeDeploy does not contain the revision that a service was created with.
    for (const letter of ['e', 'b']) {
      await by.deploy(world, 'web', await world.register(letter, by.container));
      world.aws.step(3_600_000);
    }
    world.aws.setPlans(SLOW);
    await by.deploy(world, 'web', await world.register('c', by.container));
    world.aws.step(20_000);
    world.aws.clearRequests();
  });
  afterEach(() => world.end());

  const written = () => {
    const operations = by.writes.flatMap(([service, operation]) => world.aws.requests({ service, operation }));
    return operations.map(({ operation }) => operation);
  };

  it.each(['previous', good, `sha256:${'b'.repeat(64)}`])(
    'stops the deployment if the requested version (%s) is the previously active revision',
    async (to) => {
      const run = await world.run('rollback-service', { to });
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({
        verdict: 'deployed',
        'task-definition-arn': arnOfRevision(good),
        'serving-task-definition-arn': arnOfRevision(good),
        'rolled-back': 'false',
      });
      expect(written()).toEqual([by.writes[1][1]]);
    },
  );

  it('replaces the deployment with a requested older version', async () => {
    const run = await world.run('rollback-service', { to: older });
    const serving = arnOfRevision(older);
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': serving });
    expect(by.deployed(world, 'web')).toEqual([older]);
  });

  it('reports in a dry run that the deployment would be stopped', async () => {
    const run = await world.run('rollback-service', { 'dry-run': true });
    expect(run.outputs.reason).toMatch(
      new RegExp(`the deployment in progress \\(\\S+\\) of ${bad} would be stopped and rolled back to ${good}`, 'i'),
    );
    expect(written()).toEqual([]);
  });

  it('stops the deployment and does not follow the rollback with wait-for-service-stability: false', async () => {
    const run = await world.run('rollback-service', { 'wait-for-service-stability': false });
    expect(run.outputs).toMatchObject({ verdict: 'started', 'task-definition-arn': arnOfRevision(good) });
    expect(written()).toEqual([by.writes[1][1]]);
    world.aws.step(3_600_000);
    expect(await by.active(world, 'web')).toEqual({ taskDefinition: good, isComplete: true });
  });

  it('requests nothing if the job was cancelled beforehand', async () => {
    world.aws.setSpeed(10);
    const cancelled = new AbortController();
    const hold = () => {
      cancelled.abort();
      return new Promise((resolve) => setTimeout(resolve, 200));
    };
    const gate = await Gate.open(world.aws, { number: 1, place: 'before', run: hold });
    const inputs = { 'on-cancel': 'rollback' };
    const run = await world.run('rollback-service', inputs, { aws: gate.aws, signal: cancelled.signal });
    await gate.close();
    expect(run.outputs).toMatchObject({
      verdict: 'cancelled',
      reason: expect.stringMatching(/before the rollback was requested/),
    });
    expect([run.exitCode, run.annotations.length, run.post?.log]).toEqual([1, 1, '']);
    expect(written()).toEqual([]);
  });

  it('changes none of several services if one has nothing to roll back to', async () => {
    await by.createLeaving(world, 'api');
    world.aws.clearRequests();
    const run = await world.run('rollback-service', { service: 'web, api' });
    expect([run.exitCode, run.outputs.verdict]).toEqual([1, 'refused']);
    expect(run.outputs.reason).toMatch(/^api: /);
    expect(written()).toEqual([]);
  });

  it('stops the deployment of one service and updates the other service', async () => {
    await by.createLeaving(world, 'api');
    for (const revision of [good, older]) {
      await by.deploy(world, 'api', arnOfRevision(revision));
      world.aws.step(120_000);
    }
    world.aws.clearRequests();
    const run = await world.run('rollback-service', { service: 'web, api' });
    const results = JSON.parse(run.outputs.results ?? '') as Record<string, string>[];
    expect(results.map((one) => [one.service, one.verdict, one['serving-task-definition-arn']]).sort()).toEqual([
      ['api', 'deployed', arnOfRevision(good)],
      ['web', 'deployed', arnOfRevision(good)],
    ]);
    expect(written().toSorted()).toEqual([begin, by.writes[1][1]].toSorted());
  });
});

describe('rollback-service during a deployment by ECS', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.start();
    await world.update({ taskDefinition: await world.register('b') });
    world.aws.step(180_000);
  });
  afterEach(() => world.end());

  /** web:3 with image c is being deployed, and web:2 is active. */
  async function deploying(plans: unknown = SLOW, seconds = 20): Promise<void> {
    world.aws.setPlans(plans);
    await world.update({ taskDefinition: await world.register('c') });
    world.aws.step(seconds * 1000);
    world.aws.clearRequests();
  }

  const written = () =>
    ['UpdateService', 'StopServiceDeployment'].flatMap((name) => Array.from({ length: world.calls(name) }, () => name));

  it('does not stop a forced deployment of the bad version, because a stop would keep the bad version', async () => {
    await world.update({ forceNewDeployment: true });
    world.aws.step(5_000);
    world.aws.clearRequests();
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(1) });
    expect(written()).toEqual(['UpdateService']);
  });

  it('follows the rollback if ECS already rolls back', async () => {
    // The clock is stepped manually, because a busy machine may take a long time for a request.
    world.aws.setSpeed(0);
    await deploying([crashing('c')]);
    const isRollingBack = async () =>
      (await world.service()).deployments?.some(
        ({ status, rolloutState, taskDefinition }) =>
          status === 'PRIMARY' && rolloutState === 'IN_PROGRESS' && taskDefinition === arn(2),
      );
    for (let look = 0; look < 60 && !(await isRollingBack()); look++) world.aws.step(5_000);
    expect(await isRollingBack()).toBe(true);
    world.aws.clearRequests();
    // The rollback must not end before the process has started.
    world.aws.setSpeed(4);
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(2) });
    expect(world.calls('UpdateService')).toBe(0);
  });

  it('rolls back with an update if stopping is denied', async () => {
    await deploying();
    world.aws.setFaults(['denied:ecs:StopServiceDeployment']);
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(2) });
    expect(run.annotations.map(({ message }) => message).join()).toContain('Rolling back with UpdateService instead');
    expect(world.calls('UpdateService')).toBe(1);
  });

  it('rolls back with an update if the deployment completes just before the stop', async () => {
    await deploying();
    const recorded = await Gate.open(world.aws);
    await world.run('rollback-service', {}, { aws: recorded.aws });
    await recorded.close();
    const number = recorded.operations.indexOf('StopServiceDeployment') + 1;
    expect(number).toBeGreaterThan(0);

    world.aws.setPlans([{ match: { image: 'c'.repeat(64) }, tasks: [{ start: 60 }] }]);
    await world.update({ taskDefinition: arn(3) });
    world.aws.step(20_000);
    world.aws.clearRequests();
    // The deployment must not complete before the process stops it.
    world.aws.setSpeed(10);
    const gate = await Gate.open(world.aws, { number, place: 'before', run: () => world.aws.step(180_000) });
    const run = await world.run('rollback-service', {}, { aws: gate.aws });
    await gate.close();
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(2) });
    expect(written()).toEqual(['UpdateService', 'StopServiceDeployment']);
    expect(run.log).toContain('the deployment completed before the request to stop it; rolling back with an update');
  });
});

describe('rollback-service for several services', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.start();
    await world.createService('api');
  });
  afterEach(() => world.end());

  it('changes none of them if one service has nothing to roll back to', async () => {
    await world.update({ taskDefinition: await world.register('b') });
    world.aws.step(180_000);
    world.aws.clearRequests();
    const run = await world.run('rollback-service', { service: 'web, api' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBe('refused');
    const results = JSON.parse(run.outputs.results ?? '') as { service: string; reason: string }[];
    expect(results.map(({ reason }) => reason)).toEqual([
      notUpdatedFor('api'),
      expect.stringContaining("The service 'api' has no earlier version"),
    ]);
    expect(world.calls('UpdateService')).toBe(0);
  });
});
