import { ECR } from '@aws-sdk/client-ecr';
import {
  DeregisterTaskDefinitionCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type Tag,
} from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pushImage } from '../../local-aws/ecr/push.ts';
import { definition, World } from './world.ts';

const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;
const COMMIT = '8f2c1d3b5a7e9f0112233445566778899aabbccd';
const REVISION = 'org.opencontainers.image.revision';
const DAY_MS = 24 * 3600 * 1000;

/** A repository of the local ECR. */
class Shop {
  readonly ecr: ECR;
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = world.aws.adminEnv;
    const { url: endpoint, region } = world.aws;
    this.ecr = new ECR({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  }

  get uri(): string {
    return `${this.#world.aws.host}/web`;
  }

  async open(): Promise<void> {
    await this.ecr.createRepository({ repositoryName: 'web' });
  }

  /** Pushes another image for each `text`, with that as its label for a commit when it is one. @returns its digest */
  async push(text: string, ...tags: string[]): Promise<string> {
    const { authorizationData } = await this.ecr.getAuthorizationToken({});
    const authorizationToken = authorizationData?.[0]?.authorizationToken ?? '';
    const image = {
      layers: [],
      config: { Env: [`TEXT=${text}`], ...(/^[0-9a-f]{40}$/.test(text) && { Labels: { [REVISION]: text } }) },
    };
    return (await pushImage(image, { repository: this.uri, tags, authorizationToken })).digest;
  }

  async remove(imageDigest: string): Promise<void> {
    await this.ecr.batchDeleteImage({ repositoryName: 'web', imageIds: [{ imageDigest }] });
  }
}

let world: World;
let shop: Shop;

async function start(policy: boolean): Promise<void> {
  world = await World.start({ policy });
  shop = new Shop(world);
  await shop.open();
}

/** Registers a revision with this image, and deploys it as a pipeline did before. */
async function deployed(image: string, tags: Tag[] = []): Promise<string> {
  const { taskDefinition } = await world.admin.send(
    new RegisterTaskDefinitionCommand({ ...definition('b', { image }), ...(tags.length > 0 && { tags }) }),
  );
  const registered = taskDefinition?.taskDefinitionArn as string;
  await redeployed(registered);
  return registered;
}

async function redeployed(taskDefinition?: string): Promise<void> {
  await world.update(taskDefinition ? { taskDefinition } : { forceNewDeployment: true });
  world.aws.step(180_000);
  world.aws.clearRequests();
}

async function described(taskDefinition: string) {
  const found = await world.admin.send(new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] }));
  return { image: found.taskDefinition?.containerDefinitions?.[0]?.image, tags: found.tags ?? [] };
}

/** The digests that the service's tasks run. */
async function running(): Promise<(string | undefined)[]> {
  const { taskArns: tasks = [] } = await world.admin.send(
    new ListTasksCommand({ cluster: 'demo', serviceName: 'web', desiredStatus: 'RUNNING' }),
  );
  const found = await world.admin.send(new DescribeTasksCommand({ cluster: 'demo', tasks }));
  const serving = found.tasks?.filter(({ lastStatus }) => lastStatus === 'RUNNING') ?? [];
  return [...new Set(serving.flatMap(({ containers = [] }) => containers.map(({ imageDigest }) => imageDigest)))];
}

const written = () =>
  ['UpdateService', 'RegisterTaskDefinition', 'StopServiceDeployment', 'DeregisterTaskDefinition'].flatMap((name) =>
    Array.from({ length: world.calls(name) }, () => name),
  );

describe.each([
  ['with all rights', false],
  ['with nothing but its iam-policy.json', true],
])('rollback-service, %s, of images in ECR', (_, policy) => {
  beforeEach(() => start(policy));
  afterEach(() => world.end());

  it.each([
    ['a tag that only ECR knows', 'v1.0.0'],
    ['the commit in the record tags', COMMIT],
    ['the beginning of that commit', COMMIT.slice(0, 7)],
    ['a commit that is a tag in ECR', 'c0ffee0'],
  ])('finds a version by %s', async (_, to) => {
    const digest = await shop.push('one', 'v1.0.0', 'c0ffee0');
    await deployed(`${shop.uri}@${digest}`, [
      { key: 'slipway:commit', value: COMMIT },
      { key: 'slipway:actor', value: 'mona' },
    ]);
    for (const text of ['two', 'three']) await deployed(`${shop.uri}@${await shop.push(text, text)}`);
    const run = await world.run('rollback-service', { to });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(2) });
    expect(await running()).toEqual([digest]);
    expect(written()).toEqual(['UpdateService']);
    expect(run.log).toMatch(/web:2 +successful +8f2c1d3 +mona +web:\S+@sha256:/);
    expect(run.annotations).toEqual([]);
  });

  it("finds a version by the commit in its image's label", async () => {
    const commit = COMMIT.split('').reverse().join('');
    const digest = await shop.push(commit);
    for (const text of [digest, 'two', 'three']) {
      await deployed(`${shop.uri}@${text === digest ? digest : await shop.push(text, text)}`);
    }
    const run = await world.run('rollback-service', { to: commit });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(2) });
    expect(run.log).toContain(`  ${commit.slice(0, 7)}  `);
    expect(run.annotations).toEqual([]);
  });

  it('brings the digests that ran, where the images of a revision are tags that have moved', async () => {
    const old = await shop.push('one', 'stable');
    await deployed(`${shop.uri}:stable`, [{ key: 'team', value: 'shop' }]);
    await shop.push('two', 'stable');
    await deployed(`${shop.uri}:stable`);
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({
      verdict: 'deployed',
      'task-definition-arn': arn(4),
      'previous-task-definition-arn': arn(3),
      'serving-task-definition-arn': arn(4),
    });
    expect(run.log).toContain(`registered ${arn(4)}, a copy of web:2 with its digests: its images are tags`);
    expect(await running()).toEqual([old]);
    expect(await described('web:4')).toEqual({
      image: `${shop.uri}@${old}`,
      tags: [
        { key: 'team', value: 'shop' },
        { key: 'slipway:copy-of', value: 'web:2' },
      ],
    });
    expect(written()).toEqual(['UpdateService', 'RegisterTaskDefinition']);
  });

  it('takes a copy for the revision that it is of', async () => {
    const digest = await shop.push('zero', 'v0');
    await deployed(`${shop.uri}@${digest}`);
    await shop.push('one', 'stable');
    await deployed(`${shop.uri}:stable`);
    await shop.push('two', 'stable');
    await deployed(`${shop.uri}:stable`);
    await world.run('rollback-service', {});
    world.aws.clearRequests();

    const unchanged = await world.run('rollback-service', { to: 'web:3' });
    expect(unchanged.outputs).toMatchObject({ verdict: 'unchanged', 'task-definition-arn': arn(5) });
    const further = await world.run('rollback-service', { 'dry-run': true });
    expect(further.outputs).toMatchObject({ verdict: 'planned', 'task-definition-arn': arn(2) });
    expect(further.log).toMatch(/web:5 \(copy of web:3\) +successful/);
    expect(written()).toEqual([]);

    // Forward to the newest, and back again: by the copy that is there.
    await redeployed(arn(4));
    const again = await world.run('rollback-service', { to: 'web:3' });
    expect(again.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(5) });
    expect(written()).toEqual(['UpdateService']);
  });

  it('goes back behind a restart that brought another image of the same tag', async () => {
    const old = await shop.push('one', 'latest');
    await deployed(`${shop.uri}:latest`);
    await shop.push('two', 'latest');
    await redeployed();
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(3) });
    expect(await running()).toEqual([old]);
  });

  it('registers an INACTIVE revision again', async () => {
    const digest = await shop.push('one', 'v1');
    await deployed(`${shop.uri}@${digest}`);
    await deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    await world.admin.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'web:2' }));
    world.aws.clearRequests();
    const planned = await world.run('rollback-service', { 'dry-run': true });
    expect(planned.outputs.reason).toContain(
      'a copy of web:2, registered with the digests that ran, since it is INACTIVE',
    );
    expect(planned.log).toMatch(/web:2 \(INACTIVE\) +successful +\S*web:v1@/);
    expect(written()).toEqual([]);
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(4) });
    expect(await running()).toEqual([digest]);
    expect(written()).toEqual(['UpdateService', 'RegisterTaskDefinition']);
  });

  it.each(['gone', 'archived'])('is refused before anything is touched when the image is %s', async (how) => {
    const digest = await shop.push('one', 'v1');
    await deployed(`${shop.uri}@${digest}`);
    await deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    if (how === 'gone') await shop.remove(digest);
    else {
      const imageId = { imageDigest: digest };
      await shop.ecr.updateImageStorageClass({ repositoryName: 'web', imageId, targetStorageClass: 'ARCHIVE' });
    }
    const run = await world.run('rollback-service', {});
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBe('refused');
    expect(run.outputs.reason).toContain(
      how === 'gone' ? `ECR does not have ${shop.uri}@${digest} any more` : `${shop.uri}@${digest} is archived in ECR`,
    );
    expect(run.summary).toContain(`(${how})`);
    expect(written()).toEqual([]);
  });

  it('goes to an older revision of the family when ECS remembers no deployment, and says so', async () => {
    await deployed(`${shop.uri}@${await shop.push('one', 'v1')}`);
    world.aws.step(91 * DAY_MS);
    await deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(2) });
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      "ECS remembers no earlier deployment of 'web' that worked (it keeps 90 days): web:2 is the newest older revision",
    );
  });

  it.each(['v1', COMMIT])('finds %s among the revisions of the family when ECS has forgotten it', async (to) => {
    await deployed(`${shop.uri}@${await shop.push('one', 'v1')}`, [{ key: 'slipway:commit', value: COMMIT }]);
    world.aws.step(91 * DAY_MS);
    for (const text of ['two', 'three']) await deployed(`${shop.uri}@${await shop.push(text, text)}`);
    const run = await world.run('rollback-service', { to });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(2) });
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      `No deployment of '${to}' is in the history`,
    );
  });

  it('brings several services back, by one copy where they go to the same version', async () => {
    const old = await shop.push('one', 'stable');
    await world.createService('api');
    const first = await deployed(`${shop.uri}:stable`);
    await world.update({ service: 'api', taskDefinition: first });
    world.aws.step(180_000);
    const second = await deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
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
    expect(written()).toEqual(['UpdateService', 'UpdateService', 'RegisterTaskDefinition']);
    expect(await running()).toEqual([old]);
  });
});

describe('rollback-service of a version that does not work any more', () => {
  beforeEach(() => start(false));
  afterEach(() => world.end());

  it('goes on to what served, by a copy of that where it is INACTIVE', async () => {
    const old = `${shop.uri}@${await shop.push('one', 'v1')}`;
    await deployed(old);
    const digest = await shop.push('two', 'v2');
    await deployed(`${shop.uri}@${digest}`);
    await world.admin.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'web:3' }));
    world.aws.setPlans([{ match: { image: old }, tasks: [{ start: 3, healthy: 2, exit: { after: 40, code: 1 } }] }]);
    const run = await world.run('rollback-service', { 'watch-for-seconds': 180 });
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(4) });
    expect(await running()).toEqual([digest]);
    expect((await described('web:4')).tags).toEqual([{ key: 'slipway:copy-of', value: 'web:3' }]);
  });
});

describe('rollback-service, when something is denied', () => {
  beforeEach(() => start(false));
  afterEach(() => world.end());

  it.each([
    ['ecs:DescribeTaskDefinition', 'Commits and people are left out'],
    ['ecr:DescribeImages', 'whether they are still there, are left out'],
  ])('shows the history without what %s tells, and says so', async (call, sentence) => {
    await deployed(`${shop.uri}@${await shop.push('one', 'v1')}`);
    await deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    world.aws.setFaults([`denied:${call}`]);
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(2) });
    expect(run.annotations.map(({ message }) => message).join()).toContain(sentence);
  });

  it('goes to a named revision without the history, and is refused without a name', async () => {
    await deployed(`${shop.uri}@${await shop.push('one', 'v1')}`);
    await deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    world.aws.setFaults(['denied:ecs:ListServiceDeployments']);
    const refused = await world.run('rollback-service', {});
    expect(refused.outputs.verdict).toBe('refused');
    expect(refused.outputs.reason).toContain('Allow ecs:ListServiceDeployments');
    const run = await world.run('rollback-service', { to: '2' });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(2) });
  });

  it('registers the copy without tags', async () => {
    const old = await shop.push('one', 'stable');
    await deployed(`${shop.uri}:stable`);
    await deployed(`${shop.uri}@${await shop.push('two', 'v2')}`);
    world.aws.setFaults(['denied:ecs:TagResource']);
    const run = await world.run('rollback-service', {});
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(4) });
    expect((await described('web:4')).image).toBe(`${shop.uri}@${old}`);
  });
});
