import { DeregisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Shop } from './shop.ts';
import type { World } from './world.ts';
import { RIGHTS } from './world.ts';

const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;
const COMMIT = '8f2c1d3b5a7e9f0112233445566778899aabbccd';
const DAY_MS = 24 * 3600 * 1000;

let world: World;
let shop: Shop;

async function start(policy: boolean): Promise<void> {
  shop = await Shop.open(policy);
  world = shop.world;
}

describe.each(RIGHTS)('rollback-service, %s, with images in ECR', (_, policy) => {
  beforeEach(() => start(policy));
  afterEach(() => shop.end());

  it.each([
    ['a tag that only ECR knows', 'v1.0.0'],
    ['the commit in the record tags', COMMIT],
    ['the first characters of the commit SHA in the record tags', COMMIT.slice(0, 7)],
    ['a commit that is an image tag in ECR', 'c0ffee0'],
  ])('finds a version by %s', async (_, to) => {
    const digest = await shop.push('one', 'v1.0.0', 'c0ffee0');
    await shop.deployed(`${shop.uri}@${digest}`, [
      { key: 'slipway:commit', value: COMMIT },
      { key: 'slipway:actor', value: 'mona' },
    ]);
    for (const text of ['two', 'three']) await shop.deployed(`${shop.uri}@${await shop.push(text, text)}`);
    const run = await world.run('rollback-service', { to });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(2) });
    expect(await shop.running()).toEqual([digest]);
    expect(shop.written()).toEqual(['UpdateService']);
    expect(run.log).toMatch(/web:2 +successful +8f2c1d3b5a7e +mona +web:\S+@sha256:/);
    expect(run.annotations).toEqual([]);
  });

  it('finds a version by the commit in the image label', async () => {
    const commit = COMMIT.split('').reverse().join('');
    const digest = await shop.push(commit);
    for (const text of [digest, 'two', 'three']) {
      await shop.deployed(`${shop.uri}@${text === digest ? digest : await shop.push(text, text)}`);
    }
    const run = await world.run('rollback-service', { to: commit });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(2) });
    expect(run.log).toContain(`  ${commit.slice(0, 12)}  `);
    expect(run.annotations).toEqual([]);
  });

  it('deploys the digests that ran if a revision refers to its images by tags that have moved', async () => {
    const old = await shop.push('one', 'stable');
    await shop.deployed(`${shop.uri}:stable`, [{ key: 'team', value: 'shop' }]);
    await shop.push('two', 'stable');
    await shop.deployed(`${shop.uri}:stable`);
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({
      verdict: 'deployed',
      'task-definition-arn': arn(4),
      'previous-task-definition-arn': arn(3),
      'serving-task-definition-arn': arn(4),
    });
    expect(run.log).toContain(`registered web:4, a copy of web:2 with its digests: its images are tags`);
    expect(await shop.running()).toEqual([old]);
    expect(await shop.described('web:4')).toEqual({
      image: `${shop.uri}@${old}`,
      tags: [
        { key: 'team', value: 'shop' },
        { key: 'slipway:copy-of', value: 'web:2' },
      ],
    });
    expect(shop.written()).toEqual(['UpdateService', 'RegisterTaskDefinition']);
    expect(world.aws.requests({ service: 'ecs', operation: 'UpdateService' }).map(({ input }) => input)).toEqual([
      { cluster: 'demo', service: 'web', taskDefinition: arn(4) },
    ]);
  });

  it('treats a copy as the original revision', async () => {
    const digest = await shop.push('zero', 'v0');
    await shop.deployed(`${shop.uri}@${digest}`);
    await shop.push('one', 'stable');
    await shop.deployed(`${shop.uri}:stable`);
    await shop.push('two', 'stable');
    await shop.deployed(`${shop.uri}:stable`);
    await world.run('rollback-service', {});
    world.aws.clearRequests();

    const unchanged = await world.run('rollback-service', { to: 'web:3' });
    expect(unchanged.outputs).toMatchObject({ verdict: 'unchanged', 'task-definition-arn': arn(5) });
    const further = await world.run('rollback-service', { 'dry-run': true });
    expect(further.outputs).toMatchObject({ verdict: 'planned', 'task-definition-arn': arn(2) });
    expect(further.log).toMatch(/web:5 \(copy of web:3\) +successful/);
    expect(shop.written()).toEqual([]);

    // Deploys the newest version, and rolls back again with the existing copy.
    await shop.redeploy(arn(4));
    const again = await world.run('rollback-service', { to: 'web:3' });
    expect(again.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(5) });
    expect(shop.written()).toEqual(['UpdateService']);
  });

  it('rolls back past a forced deployment of another image with the same tag', async () => {
    const old = await shop.push('one', 'latest');
    await shop.deployed(`${shop.uri}:latest`);
    await shop.push('two', 'latest');
    await shop.redeploy();
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(3) });
    expect(await shop.running()).toEqual([old]);
  });

  it('registers a copy of an INACTIVE revision', async () => {
    const digest = await shop.push('one', 'v1');
    await shop.deployed(`${shop.uri}@${digest}`);
    await shop.deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    await world.admin.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'web:2' }));
    world.aws.clearRequests();
    const planned = await world.run('rollback-service', { 'dry-run': true });
    expect(planned.outputs.reason).toContain(
      'a copy of web:2, with its images pinned to the digests that ran, because it is INACTIVE',
    );
    expect(planned.log).toMatch(/web:2 \(INACTIVE\) +successful +\S*web:v1@/);
    expect(shop.written()).toEqual([]);
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(4) });
    expect(await shop.running()).toEqual([digest]);
    expect(shop.written()).toEqual(['UpdateService', 'RegisterTaskDefinition']);
  });

  it.each(['gone', 'archived'])('reports refused before any change if the image is %s', async (how) => {
    const digest = await shop.push('one', 'v1');
    await shop.deployed(`${shop.uri}@${digest}`);
    await shop.deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    if (how === 'gone') await shop.remove(digest);
    else {
      const imageId = { imageDigest: digest };
      await shop.ecr.updateImageStorageClass({ repositoryName: 'web', imageId, targetStorageClass: 'ARCHIVE' });
    }
    const run = await world.run('rollback-service', {});
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBe('refused');
    expect(run.outputs.reason).toContain(
      how === 'gone' ? `${shop.uri}@${digest} no longer exists in ECR` : `${shop.uri}@${digest} is archived in ECR`,
    );
    expect(run.summary).toContain(`(${how})`);
    expect(shop.written()).toEqual([]);
  });

  it('rolls back to an older revision of the family, and reports this, if ECS has no deployment history', async () => {
    await shop.deployed(`${shop.uri}@${await shop.push('one', 'v1')}`);
    world.aws.step(91 * DAY_MS);
    await shop.deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(2) });
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      "ECS has no earlier successful deployment of 'web' in the 90 days of history that it keeps: web:2 is the most recent earlier revision",
    );
  });

  it.each(['v1', COMMIT])(
    'finds %s among the revisions of the family if the deployment history does not contain it',
    async (to) => {
      await shop.deployed(`${shop.uri}@${await shop.push('one', 'v1')}`, [{ key: 'slipway:commit', value: COMMIT }]);
      world.aws.step(91 * DAY_MS);
      for (const text of ['two', 'three']) await shop.deployed(`${shop.uri}@${await shop.push(text, text)}`);
      const run = await world.run('rollback-service', { to });
      expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(2) });
      expect(run.annotations.map(({ message }) => message).join()).toContain(`has no deployment of '${to}': `);
    },
  );

  it('rolls back several services, with one copy if they use the same revision', async () => {
    const old = await shop.push('one', 'stable');
    await world.createService('api');
    const first = await shop.deployed(`${shop.uri}:stable`);
    await world.update({ service: 'api', taskDefinition: first });
    world.aws.step(180_000);
    const second = await shop.deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    await world.update({ service: 'api', taskDefinition: second });
    world.aws.step(180_000);
    world.aws.clearRequests();
    const run = await world.run('rollback-service', { service: 'web, api' });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(4) });
    expect(
      JSON.parse(run.outputs.results ?? '')
        .map(({ service }: { service: string }) => service)
        .sort(),
    ).toEqual(['api', 'web']);
    expect(shop.written()).toEqual(['UpdateService', 'UpdateService', 'RegisterTaskDefinition']);
    expect(await shop.running()).toEqual([old]);
  });
});

describe('rollback-service to a version that no longer works', () => {
  beforeEach(() => start(false));
  afterEach(() => shop.end());

  it('rolls back to the previously active revision, with a copy if this revision is INACTIVE', async () => {
    const old = `${shop.uri}@${await shop.push('one', 'v1')}`;
    await shop.deployed(old);
    const digest = await shop.push('two', 'v2');
    await shop.deployed(`${shop.uri}@${digest}`);
    await world.admin.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'web:3' }));
    world.aws.setPlans([{ match: { image: old }, tasks: [{ start: 3, healthy: 2, exit: { after: 40, code: 1 } }] }]);
    const run = await world.run('rollback-service', { 'monitor-for-seconds': 180 });
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(4) });
    expect(await shop.running()).toEqual([digest]);
    expect((await shop.described('web:4')).tags).toEqual([{ key: 'slipway:copy-of', value: 'web:3' }]);
  });
});

describe('rollback-service without a permission', () => {
  beforeEach(() => start(false));
  afterEach(() => shop.end());

  it.each([
    ['ecs:DescribeTaskDefinition', 'The commits and actors are omitted'],
    ['ecr:DescribeImages', 'the states of the images are omitted'],
  ])('shows the history without the details from %s, and reports which details are omitted', async (call, sentence) => {
    await shop.deployed(`${shop.uri}@${await shop.push('one', 'v1')}`);
    await shop.deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    world.aws.setFaults([`denied:${call}`]);
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(2) });
    expect(run.annotations.map(({ message }) => message).join()).toContain(sentence);
  });

  it('deploys a named revision without the history, and reports refused if no revision is named', async () => {
    await shop.deployed(`${shop.uri}@${await shop.push('one', 'v1')}`);
    await shop.deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    world.aws.setFaults(['denied:ecs:ListServiceDeployments']);
    const refused = await world.run('rollback-service', {});
    expect(refused.outputs.verdict).toBe('refused');
    expect(refused.outputs.reason).toContain('Allow ecs:ListServiceDeployments');
    const run = await world.run('rollback-service', { to: '2' });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(2) });
  });

  it('registers a copy without tags if tagging is denied', async () => {
    const old = await shop.push('one', 'stable');
    await shop.deployed(`${shop.uri}:stable`);
    await shop.deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    world.aws.setFaults(['denied:ecs:TagResource']);
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(4) });
    expect((await shop.described('web:4')).image).toBe(`${shop.uri}@${old}`);
    expect(run.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The copy of web:2 was registered without the tag that names its source: .*Allow ecs:TagResource/,
      ),
    ]);
  });
});
