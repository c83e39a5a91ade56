import { DeregisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { expect, it } from '@jest/globals';
import { DEPLOYERS } from './deployers.ts';
import { chosen } from './fault-run.ts';
import { Shop } from './shop.ts';

/*
 * The versions that rollback-service deploys through CodeDeploy, the counterparts of rollback-service-versions.test.ts.
 * SEED repeats the sample of them; DEEP runs all of them.
 */

const [, by] = DEPLOYERS;
/** The revisions that earlier pipelines deployed; the history does not contain the one that the service began with. */
const [first, second, copy] = [1, 2, 3].map((number) => `web:${by.first + number}`) as [string, string, string];

const cases: Readonly<Record<string, (shop: Shop) => Promise<void>>> = {
  'deploys the digests that ran if a revision refers to its images by tags that have moved': async (shop) => {
    const old = await shop.push('one', 'stable');
    await shop.deployed(`${shop.uri}:stable`);
    await shop.push('two', 'stable');
    await shop.deployed(`${shop.uri}:stable`);
    const run = await shop.world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({
      verdict: 'deployed',
      'task-definition-arn': expect.stringContaining(copy),
      'previous-task-definition-arn': expect.stringContaining(second),
      'serving-task-definition-arn': expect.stringContaining(copy),
    });
    expect((await shop.described(copy)).image).toBe(`${shop.uri}@${old}`);
    expect(shop.written()).toEqual(['CreateDeployment', 'RegisterTaskDefinition']);
  },
  'registers a copy of an INACTIVE revision': async (shop) => {
    const digest = await shop.push('one', 'v1');
    await shop.deployed(`${shop.uri}@${digest}`);
    await shop.deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    await shop.world.admin.send(new DeregisterTaskDefinitionCommand({ taskDefinition: first }));
    shop.world.aws.clearRequests();
    const run = await shop.world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({
      verdict: 'deployed',
      'task-definition-arn': expect.stringContaining(copy),
    });
    expect((await shop.described(copy)).image).toBe(`${shop.uri}@${digest}`);
    expect(shop.written()).toEqual(['CreateDeployment', 'RegisterTaskDefinition']);
  },
  ...Object.fromEntries(
    ['gone', 'archived'].map((how) => [
      `reports refused before any change if the image is ${how}`,
      async (shop: Shop) => {
        const imageDigest = await shop.push('one', 'v1');
        await shop.deployed(`${shop.uri}@${imageDigest}`);
        await shop.deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
        if (how === 'gone') await shop.remove(imageDigest);
        else {
          const image = { repositoryName: 'web', imageId: { imageDigest } };
          await shop.ecr.updateImageStorageClass({ ...image, targetStorageClass: 'ARCHIVE' });
        }
        const run = await shop.world.run('rollback-service', {});
        expect(run.exitCode).toBe(1);
        expect(run.outputs).toMatchObject({ verdict: 'refused', reason: expect.stringContaining(imageDigest) });
        expect(run.summary).toContain(`(${how})`);
        expect(shop.written()).toEqual([]);
      },
    ]),
  ),
  ...Object.fromEntries(
    ['ecs:DescribeTaskDefinition', 'ecr:DescribeImages'].map((call) => [
      `deploys the previous version without the details from ${call}`,
      async (shop: Shop) => {
        await shop.deployed(`${shop.uri}@${await shop.push('one', 'v1')}`);
        await shop.deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
        shop.world.aws.setFaults([`denied:${call}`]);
        const run = await shop.world.run('rollback-service', {});
        expect(run.outputs).toMatchObject({
          verdict: 'deployed',
          'task-definition-arn': expect.stringContaining(first),
        });
        expect(run.annotations.map(({ message }) => message).join()).toContain('omitted');
      },
    ]),
  ),
  'finds a version by a tag that only ECR knows': async (shop) => {
    await shop.deployed(`${shop.uri}@${await shop.push('one', 'v1.0.0')}`);
    for (const text of ['two', 'three']) await shop.deployed(`${shop.uri}@${await shop.push(text, text)}`);
    const run = await shop.world.run('rollback-service', { to: 'v1.0.0' });
    expect(run.outputs).toMatchObject({
      verdict: 'deployed',
      'serving-task-definition-arn': expect.stringContaining(first),
    });
    expect(shop.written()).toEqual(['CreateDeployment']);
  },
};

it.each(chosen(by, Object.keys(cases)))('rollback-service for a service of CodeDeploy %s', async (title) => {
  const shop = await Shop.open(true, by);
  try {
    await cases[title]?.(shop);
  } finally {
    await shop.end();
  }
});
