import { readFileSync } from 'node:fs';
import { DeregisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Job } from '../runner/runner.ts';
import { violations } from '../unit/report/schema.ts';
import { Shop } from './shop.ts';
import { crashing, definition, type World } from './world.ts';

const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;
const COMMIT = '8f2c1d3b5a7e9f0112233445566778899aabbccd';
const LABEL = COMMIT.split('').reverse().join('');

let world: World;
let shop: Shop;

async function start(policy: boolean): Promise<void> {
  shop = await Shop.open(policy);
  world = shop.world;
}

describe('the history of rollback-service', () => {
  beforeEach(() => start(false));
  afterEach(() => shop.end());

  it('contains the time, revision, images, commit, actor and outcome of each deployment in the report', async () => {
    const one = await shop.push('one', 'v1', 'stable');
    await shop.deployed(`${shop.uri}:stable`, [
      { key: 'slipway:commit', value: COMMIT },
      { key: 'slipway:actor', value: 'mona' },
    ]);
    const two = await shop.push(LABEL, 'v2');
    await shop.deployed(`${shop.uri}@${two}`);
    const three = await shop.push('three', 'v3');
    world.aws.setPlans([{ ...crashing('c'), match: { image: three } }]);
    await shop.deployed(`${shop.uri}@${three}`);
    world.aws.step(1_200_000);
    await shop.remove(three);
    await world.admin.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'web:2' }));
    world.aws.clearRequests();

    const job = new Job({ aws: world.aws });
    const run = await job.step('rollback-service', { inputs: { cluster: 'demo', service: 'web', 'dry-run': true } });
    const report = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'));
    await job.end();
    expect(violations(report)).toEqual([]);
    expect(report.history).toHaveLength(1);
    const { cluster, service, deployments } = report.history[0];
    expect({ cluster, service }).toEqual({ cluster: 'demo', service: 'web' });
    expect(deployments).toMatchObject([
      {
        status: 'ROLLBACK_SUCCESSFUL',
        'status-reason': expect.stringContaining('circuit breaker'),
        'task-definition-arn': arn(4),
        inactive: false,
        images: [{ container: 'web', image: `${shop.uri}@${three}`, digest: three, state: 'gone' }],
      },
      {
        status: 'SUCCESSFUL',
        'task-definition-arn': arn(3),
        commit: LABEL,
        images: [{ digest: two, tags: ['v2'], state: 'stored' }],
      },
      {
        status: 'SUCCESSFUL',
        'task-definition-arn': arn(2),
        inactive: true,
        commit: COMMIT,
        actor: 'mona',
        images: [{ image: `${shop.uri}:stable`, digest: one, tags: expect.arrayContaining(['v1', 'stable']) }],
      },
      { status: 'SUCCESSFUL', 'task-definition-arn': arn(1), images: [{ image: definitionImage() }] },
    ]);
    const times = deployments.map(({ at }: { at: number }) => at);
    expect(times).toEqual(times.toSorted((a: number, b: number) => b - a));
    // The history of a hundred services would exceed the limit of a job's outputs.
    expect(run.outputs.results).not.toContain(COMMIT);
    expect(shop.written()).toEqual([]);
  });
});

const definitionImage = () => definition('a').containerDefinitions?.[0]?.image;

describe('rollback-service to a version older than the newest 30 deployments', () => {
  beforeEach(() => start(true));
  afterEach(() => shop.end());

  /** Deployments that are not valid rollback targets. */
  async function restarts(count: number): Promise<void> {
    for (let restart = 0; restart < count; restart++) await shop.redeploy();
  }

  it('deploys the copy of the version that an earlier rollback registered', async () => {
    const old = await shop.push('one', 'stable');
    await shop.deployed(`${shop.uri}:stable`);
    await shop.deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    const first = await world.run('rollback-service', {});
    expect(first.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(4) });
    await shop.deployed(`${shop.uri}@${await shop.push('three', 'v3')}`);
    await restarts(31);
    const run = await world.run('rollback-service', { to: 'web:2' });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(4) });
    expect(await shop.running()).toEqual([old]);
    expect(shop.written()).toEqual(['UpdateService']);
    expect(run.annotations).toEqual([]);
  });

  it.each([
    ['the commit of the version', COMMIT],
    ['an image tag that has moved since', 'stable'],
  ])('finds a version by %s, and deploys the digest that ran', async (_, to) => {
    const old = await shop.push('one', 'stable');
    await shop.deployed(`${shop.uri}:stable`, [{ key: 'slipway:commit', value: COMMIT }]);
    await shop.push('two', 'stable');
    await shop.deployed(`${shop.uri}@${await shop.push('three', 'v3')}`);
    await restarts(31);
    const run = await world.run('rollback-service', { to });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(4) });
    expect(await shop.running()).toEqual([old]);
    expect(run.annotations).toEqual([]);
  });
});

describe('rollback-service to an image', () => {
  beforeEach(() => start(true));
  afterEach(() => shop.end());

  it('finds the revision that ran an image from an image index if the input is the digest of the index', async () => {
    const digest = await shop.push('one');
    const index = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [
        {
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          digest,
          size: 1,
          platform: { os: 'linux', architecture: 'amd64' },
        },
      ],
    };
    const { image } = await shop.ecr.putImage({
      repositoryName: 'web',
      imageTag: 'index',
      imageManifest: JSON.stringify(index),
      imageManifestMediaType: index.mediaType,
    });
    await shop.deployed(`${shop.uri}@${digest}`);
    for (const text of ['two', 'three']) await shop.deployed(`${shop.uri}@${await shop.push(text)}`);
    const run = await world.run('rollback-service', { to: image?.imageId?.imageDigest ?? '' });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(2) });
    expect(await shop.running()).toEqual([digest]);
  });
});
