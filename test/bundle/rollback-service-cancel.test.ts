import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { active, STILL_IN_PROGRESS } from '../sentences/rollout.ts';
import { DEPLOYERS } from './deployers.ts';
import type { World } from './world.ts';

/** Tasks of this image start late, or never. */
const slow = (letter: string, start: number) => [{ match: { image: letter.repeat(64) }, tasks: [{ start }] }];

describe.each(DEPLOYERS)('rollback-service for a service of $name in a cancelled job', (by) => {
  const [good, bad] = [`web:${by.first + 1}`, `web:${by.first + 2}`];
  const arn = `arn:aws:ecs:eu-central-1:123456789012:task-definition/${good}`;
  let world: World;
  beforeEach(async () => {
    world = await by.start();
    world.policy = true;
    // The history of CodeDeploy does not contain the revision that a service was created with.
    for (const letter of ['b', 'c']) {
      await by.deploy(world, 'web', await world.register(letter, by.container));
      world.aws.step(3_600_000);
    }
    world.aws.clearRequests();
    // A runner gives a cancelled step ten seconds, and the start of Node and the calls take real time.
    world.aws.setSpeed(10);
  });
  afterEach(() => world.end());

  /** The active revision once the service is stable. */
  const settled = () => {
    world.aws.step(3_600_000);
    return by.active(world, 'web');
  };

  it('leaves the deployment in progress, and reports this', async () => {
    world.aws.setPlans(slow('b', 60));
    const run = await world.run('rollback-service', {}, { cancelWhen: by.deploys });
    expect(run.conclusion).toBe('cancelled');
    expect(run.outputs).toMatchObject({ verdict: 'cancelled', 'task-definition-arn': arn });
    expect(run.post?.summary).toContain(STILL_IN_PROGRESS);
    expect(by.deployed(world, 'web')).toEqual([good]);
    expect(await settled()).toEqual({ taskDefinition: good, isComplete: true });
  });

  it('rolls back to the previously active revision if on-cancel is rollback', async () => {
    world.aws.setPlans(slow('b', 100_000));
    const run = await world.run('rollback-service', { 'on-cancel': 'rollback' }, { cancelWhen: by.deploys });
    expect(run.conclusion).toBe('cancelled');
    expect(run.post?.summary).toContain('rolled-back');
    expect(run.post?.summary).toContain(`**${active(bad, 'web', '2 of 2')}**`);
    expect(await settled()).toEqual({ taskDefinition: bad, isComplete: true });
  });

  it('stops the deployment in progress, and the post step waits for the result', async () => {
    world.aws.setPlans(slow('d', 100_000));
    await by.deploy(world, 'web', await world.register('d', by.container));
    world.aws.step(20_000);
    world.aws.clearRequests();
    const run = await world.run('rollback-service', {}, { cancelWhen: /requested a rollback/ });
    expect(run.conclusion).toBe('cancelled');
    expect(run.post?.summary).toContain(`**${active(bad, 'web', '2 of 2')}**`);
    expect(run.post?.summary).toContain('Roll back `web`: deployed');
    expect(run.post?.summary).toContain(`| requested | \`${bad}\` |`);
    expect(by.deployed(world, 'web')).toEqual([]);
    expect(await settled()).toEqual({ taskDefinition: bad, isComplete: true });
  });
});
