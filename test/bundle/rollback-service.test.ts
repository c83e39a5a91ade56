import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { crashing, RIGHTS, World } from './world.ts';

const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;

describe.each(RIGHTS)('rollback-service, %s', (_, policy) => {
  let world: World;
  beforeEach(async () => {
    world = await World.start({ policy });
  });
  afterEach(() => world.end());

  /** Deploys revision after revision, as earlier pipelines did. */
  async function deployed(...letters: string[]): Promise<void> {
    for (const letter of letters) {
      await world.update({ taskDefinition: await world.register(letter) });
      world.aws.step(180_000);
    }
    world.aws.clearRequests();
  }

  it('restores the previously active version with one UpdateService call for only the task definition', async () => {
    await deployed('b', 'c');
    const run = await world.run('rollback-service', {});
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      verdict: 'deployed',
      'task-definition-arn': arn(2),
      'previous-task-definition-arn': arn(3),
      'serving-task-definition-arn': arn(2),
    });
    expect(world.aws.requests({ service: 'ecs', operation: 'UpdateService' }).map(({ input }) => input)).toEqual([
      { cluster: 'demo', service: 'web', taskDefinition: arn(2) },
    ]);
    expect(world.calls('RegisterTaskDefinition')).toBe(0);
  });

  it('skips a version that was rolled back by a later deployment', async () => {
    await deployed('b', 'c');
    await world.update({ taskDefinition: arn(2) });
    world.aws.step(180_000);
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(1) });
  });

  it('skips a version that ECS rolled back', async () => {
    world.aws.setPlans([crashing('c')]);
    await deployed('b', 'c');
    world.aws.step(1_200_000);
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(1) });
  });

  it.each([['1'], ['web:1'], [arn(1)], [`sha256:${'a'.repeat(64)}`]])('restores the version named %s', async (to) => {
    await deployed('b', 'c');
    const run = await world.run('rollback-service', { to });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(1) });
  });

  it('shows the history and what would happen in a dry run, and writes nothing', async () => {
    world.aws.setPlans([crashing('c')]);
    await deployed('b', 'c');
    world.aws.step(1_200_000);
    const run = await world.run('rollback-service', { 'dry-run': true, reason: 'orders are lost' });
    expect(run.outputs).toMatchObject({ verdict: 'planned', 'task-definition-arn': arn(1) });
    expect(run.log).toMatch(/web:3 +rollback successful/);
    expect(run.summary).toContain('| `web:3` |');
    expect(run.summary).toContain('orders are lost');
    expect(world.calls('UpdateService')).toBe(0);
  });

  it('writes nothing if the version is already active', async () => {
    await deployed('b');
    const run = await world.run('rollback-service', { to: 'web:2' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.verdict).toBe('unchanged');
    expect(world.calls('UpdateService')).toBe(0);
  });

  it('stops a deployment that is in progress, and the previous version is active', async () => {
    world.aws.setPlans([{ match: { image: 'c'.repeat(64) }, tasks: [{ start: 100_000 }] }]);
    await deployed('b');
    await world.update({ taskDefinition: await world.register('c') });
    world.aws.step(20_000);
    world.aws.clearRequests();
    const run = await world.run('rollback-service', {});
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(2) });
    expect(world.calls('StopServiceDeployment')).toBe(1);
    expect(world.calls('UpdateService')).toBe(0);
  });

  it('rolls back to the version that was active if the requested version no longer works', async () => {
    await deployed('b', 'c');
    world.aws.setPlans([crashing('b')]);
    const run = await world.run('rollback-service', {});
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(3) });
  });
});

describe('rollback-service', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.start();
  });
  afterEach(() => world.end());

  it('reports refused if there is nothing to roll back to', async () => {
    const run = await world.run('rollback-service', {});
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBe('refused');
    expect(run.outputs.reason).toContain('has no earlier version');
  });

  it('reports refused if no version in the history has the tag', async () => {
    const run = await world.run('rollback-service', { to: 'v9.9.9' });
    expect(run.outputs.verdict).toBe('refused');
    expect(run.outputs.reason).toContain("Version 'v9.9.9' is not in the history of 'web'");
  });

  it('refuses all invalid inputs together, before any call', async () => {
    const run = await world.run('rollback-service', { service: '', to: 'not a version', 'rollback-minutes': '0' });
    const messages = run.annotations.map(({ message }) => message).join('\n');
    expect(messages).toContain("input 'service' is required");
    expect(messages).toContain("input 'to' is 'not a version'");
    expect(messages).toContain("input 'rollback-minutes' is '0'");
    expect(world.aws.requests()).toEqual([]);
  });
});
