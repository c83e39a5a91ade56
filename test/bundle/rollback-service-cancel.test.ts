import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { active, STILL_IN_PROGRESS } from '../sentences/rollout.ts';
import { World } from './world.ts';

const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;
/** Tasks of this image start late, or never. */
const slow = (letter: string, start: number) => [{ match: { image: letter.repeat(64) }, tasks: [{ start }] }];

describe('rollback-service in a cancelled job', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.start({ policy: true });
    await world.update({ taskDefinition: await world.register('b') });
    world.aws.step(180_000);
    world.aws.clearRequests();
    // A runner gives a cancelled step ten seconds, and the start of Node and the calls take real time.
    world.aws.setSpeed(10);
  });
  afterEach(() => world.end());

  /** The active revision once the service is stable. */
  async function settled() {
    world.aws.step(600_000);
    const { deployments = [] } = await world.service();
    return deployments.map(({ taskDefinition, rolloutState }) => [taskDefinition, rolloutState]);
  }

  it('leaves the deployment in progress, and reports this', async () => {
    world.aws.setPlans(slow('a', 60));
    const run = await world.run('rollback-service', {}, { cancelWhen: /UpdateService to/ });
    expect(run.conclusion).toBe('cancelled');
    expect(run.outputs).toMatchObject({ verdict: 'cancelled', 'task-definition-arn': arn(1) });
    expect(run.post?.summary).toContain(STILL_IN_PROGRESS);
    expect(world.calls('UpdateService')).toBe(1);
    expect(await settled()).toEqual([[arn(1), 'COMPLETED']]);
  });

  it('rolls back to the previously active revision if on-cancel is rollback', async () => {
    world.aws.setPlans(slow('a', 100_000));
    const run = await world.run('rollback-service', { 'on-cancel': 'rollback' }, { cancelWhen: /UpdateService to/ });
    expect(run.conclusion).toBe('cancelled');
    expect(run.post?.summary).toContain('rolled-back');
    expect(run.post?.summary).toContain(`**${active('web:2', 'web', '2 of 2')}**`);
    expect(await settled()).toEqual([[arn(2), 'COMPLETED']]);
  });

  it('stops the deployment in progress, and the post step waits for the result', async () => {
    world.aws.setPlans(slow('c', 100_000));
    await world.update({ taskDefinition: await world.register('c') });
    world.aws.step(20_000);
    world.aws.clearRequests();
    const run = await world.run('rollback-service', {}, { cancelWhen: /requested a rollback/ });
    expect(run.conclusion).toBe('cancelled');
    expect(run.post?.summary).toContain(`**${active('web:2', 'web', '2 of 2')}**`);
    expect(run.post?.summary).toMatch(/Roll back `web`: deployed[\s\S]*\| requested \| `web:2` \|/);
    expect(world.calls('UpdateService')).toBe(0);
    expect(await settled()).toEqual([[arn(2), 'COMPLETED']]);
  });
});
