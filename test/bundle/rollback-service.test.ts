import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEPLOYERS } from './deployers.ts';
import { chosen } from './fault-run.ts';
import { crashing, RIGHTS, World } from './world.ts';

const arnOf = (revision: string) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/${revision}`;
const arn = (revision: number) => arnOf(`web:${revision}`);

/* All cases for ECS, and one of them for CodeDeploy: SEED repeats the sample, and DEEP runs all of them. */
describe.each(DEPLOYERS.flatMap((by) => RIGHTS.map(([rights, policy]) => ({ by, name: by.name, rights, policy }))))(
  'rollback-service for a service of $name, $rights,',
  ({ by, policy }) => {
    // The history of CodeDeploy does not contain the revision that a service was created with.
    const [oldest, older, newer] = [1, 2, 3].map((number) => `web:${by.first + number}`) as [string, string, string];
    // A deployment of CodeDeploy that fails without a rollback leaves its task set, which a new deployment replaces.
    const afterFailure = by.name === 'ECS' ? oldest : older;
    let world: World;
    beforeEach(async () => {
      world = await by.start();
      world.policy = policy;
    });
    afterEach(() => world.end());

    /** Deploys revision after revision, as earlier pipelines did. */
    async function deployed(...letters: string[]): Promise<void> {
      for (const letter of letters) await redeployed(await world.register(letter, by.container));
      world.aws.clearRequests();
    }

    async function redeployed(taskDefinition: string): Promise<void> {
      await by.deploy(world, 'web', taskDefinition);
      // CodeDeploy waits for an hour for tasks that crash.
      world.aws.step(2 * 3_600_000);
    }

    const cases: Readonly<Record<string, () => Promise<void>>> = {
      'restores the previously active version with one deployment, and registers nothing': async () => {
        await deployed('e', 'b', 'c');
        const run = await world.run('rollback-service', {});
        expect(run.exitCode).toBe(0);
        expect(run.outputs).toMatchObject({
          verdict: 'deployed',
          'task-definition-arn': arnOf(older),
          'previous-task-definition-arn': arnOf(newer),
          'serving-task-definition-arn': arnOf(older),
        });
        expect(by.deployed(world, 'web')).toEqual([older]);
        expect(world.calls('RegisterTaskDefinition')).toBe(0);
      },
      'skips a version that was rolled back by a later deployment': async () => {
        await deployed('e', 'b', 'c');
        await redeployed(older);
        const run = await world.run('rollback-service', {});
        expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arnOf(oldest) });
      },
      'skips a version that never became active': async () => {
        world.aws.setPlans([crashing('c')]);
        await deployed('e', 'b', 'c');
        const run = await world.run('rollback-service', {});
        expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arnOf(afterFailure) });
      },
      ...Object.fromEntries(
        [oldest.slice('web:'.length), oldest, arnOf(oldest), `sha256:${'e'.repeat(64)}`].map((to) => [
          `restores the version named ${to}`,
          async () => {
            await deployed('e', 'b', 'c');
            const run = await world.run('rollback-service', { to });
            expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arnOf(oldest) });
          },
        ]),
      ),
      'shows the history and what would happen in a dry run, and writes nothing': async () => {
        world.aws.setPlans([crashing('c')]);
        await deployed('e', 'b', 'c');
        const run = await world.run('rollback-service', { 'dry-run': true, reason: 'orders are lost' });
        expect(run.outputs).toMatchObject({ verdict: 'planned', 'task-definition-arn': arnOf(afterFailure) });
        expect(run.log).toMatch(new RegExp(`${newer} +(rollback successful|failed|stopped)`));
        expect(run.summary).toContain(`| \`${newer}\` |`);
        expect(run.summary).toContain('orders are lost');
        expect(by.deployed(world, 'web')).toEqual([]);
      },
      'writes nothing if the version is already active': async () => {
        await deployed('e', 'b');
        const run = await world.run('rollback-service', { to: older });
        expect(run.exitCode).toBe(0);
        expect(run.outputs.verdict).toBe('unchanged');
        expect(by.deployed(world, 'web')).toEqual([]);
      },
      'rolls back to the version that was active if the requested version no longer works': async () => {
        await deployed('e', 'b', 'c');
        world.aws.setPlans([crashing('b')]);
        const run = await world.run('rollback-service', by.soon);
        expect(run.exitCode).toBe(1);
        expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arnOf(newer) });
      },
      'reports refused if there is nothing to roll back to': async () => {
        const run = await world.run('rollback-service', {});
        expect(run.exitCode).toBe(1);
        expect(run.outputs.verdict).toBe('refused');
        expect(run.outputs.reason).toContain('has no earlier version');
      },
      'reports refused if no version in the history has the tag': async () => {
        await deployed('e', 'b');
        const run = await world.run('rollback-service', { to: 'v9.9.9' });
        expect(run.outputs.verdict).toBe('refused');
        expect(run.outputs.reason).toContain("Version 'v9.9.9' is not in the history of 'web'");
      },
    };

    it.each(chosen(by, Object.keys(cases)))('%s', (title) => cases[title]?.());
  },
);

describe('rollback-service', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.start();
  });
  afterEach(() => world.end());

  it('sends one UpdateService call for only the task definition', async () => {
    await world.update({ taskDefinition: await world.register('b') });
    world.aws.step(180_000);
    world.aws.clearRequests();
    await world.run('rollback-service', {});
    expect(world.aws.requests({ service: 'ecs', operation: 'UpdateService' }).map(({ input }) => input)).toEqual([
      { cluster: 'demo', service: 'web', taskDefinition: arn(1) },
    ]);
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
