import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../../local-aws/server.ts';
import type { Published, PublishRequest } from '../../../src/ecr/publish-job.ts';
import { clientsOf } from '../../local-aws/clients.ts';
import { commitAll, git } from '../../runner/git.ts';
import { IMMUTABLE_TAGS, TAG_NOT_MOVED, UNCOMMITTED_FILES } from '../../sentences/images.ts';
import { ScriptedDocker } from './docker.ts';
import { publishRequest } from './order.ts';

let aws: LocalAws;
let docker: ScriptedDocker;
let folder: string;
let notices: string[];
const saved = { ...process.env };

/** Commits a file of the service `web`, or of another service. */
function commit(path: string, text: string): string {
  writeFileSync(join(folder, path), text);
  return commitAll(folder, path);
}

beforeEach(async () => {
  aws = await startLocalAws();
  docker = new ScriptedDocker(aws);
  notices = [];
  folder = mkdtempSync(join(tmpdir(), 'slipway-content-'));
  for (const name of ['web', 'api']) mkdirSync(join(folder, name));
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  writeFileSync(join(folder, 'web', 'Dockerfile'), 'FROM scratch\n');
  commit('web/file', 'one');
  Object.assign(process.env, aws.env);
  await clientsOf(aws).ecr.createRepository({ repositoryName: 'scratch' });
});
afterEach(async () => {
  process.env = { ...saved };
  rmSync(folder, { recursive: true });
  await aws.close();
});

async function repository(options = {}): Promise<void> {
  await clientsOf(aws).ecr.createRepository({ repositoryName: 'web', ...options });
}

function run(
  changes: Partial<Omit<PublishRequest, 'build'>> = {},
  build: Partial<PublishRequest['build']> = {},
): Promise<Published> {
  // Each build has a different result, so that a rebuild is visible.
  docker.content = `build ${docker.builds}`;
  const web = { context: join(folder, 'web'), file: join(folder, 'web', 'Dockerfile') };
  const place = { folder, docker, region: aws.region, notices };
  return publishRequest(place, { reuse: 'content', ...changes }, { ...web, ...build });
}

it('a commit that does not change the files of the image adds a tag to the existing image', async () => {
  await repository();
  const first = await run();
  const second = commit('api/file', 'two');
  const again = await run({ tags: ['sha', 'branch'] });
  expect(again).toMatchObject({ reused: true, digest: first.digest });
  expect(again.tags).toEqual([second, 'main', expect.stringMatching(/^content-[0-9a-f]{40}$/)]);
  expect(docker.builds).toBe(1);
});

it('a rerun of a commit that reused an image reuses the image again, even if tags are immutable', async () => {
  await repository({ imageTagMutability: 'IMMUTABLE' });
  const first = await run();
  commit('api/file', 'two');
  await run();
  expect(await run()).toMatchObject({ reused: true, digest: first.digest });
  expect(docker.builds).toBe(1);
  expect(notices).toEqual([]);
});

it('a commit that changes the files of the image is built, and a revert reuses the earlier image', async () => {
  await repository();
  const first = await run();
  commit('web/file', 'two');
  const second = await run();
  expect(second).toMatchObject({ reused: false });
  expect(second.digest).not.toBe(first.digest);
  commit('web/file', 'one');
  expect(await run()).toMatchObject({ reused: true, digest: first.digest });
});

it('a build context with uncommitted changes or untracked files causes a build, with a notice', async () => {
  await repository();
  await run();
  commit('api/file', 'two');
  writeFileSync(join(folder, 'web', 'untracked'), 'x');
  const built = await run();
  expect(built.reused).toBe(false);
  expect(built.tags).toHaveLength(1);
  expect(notices).toEqual([
    `Building without searching for an image with the same content, because ${UNCOMMITTED_FILES} (web/untracked).`,
  ]);
});

it('a changed build argument causes a build, unless its name is ignored', async () => {
  await repository();
  const order = { ignoredArgs: ['NUMBER'] };
  const first = await run(order, { buildArgs: { NUMBER: '1', MODE: 'a' } });
  commit('api/file', 'two');
  expect(await run(order, { buildArgs: { NUMBER: '2', MODE: 'a' } })).toMatchObject({ digest: first.digest });
  expect(await run(order, { buildArgs: { NUMBER: '2', MODE: 'b' } })).toMatchObject({ reused: false });
});

it('the active and the previous image are kept by tags that lifecycle rules exempt, even if an image is reused', async () => {
  await repository();
  const keep = { name: 'production' };
  const first = await run({ keep });
  commit('web/file', 'two');
  const second = await run({ keep });
  const tagged = async () => {
    const { imageDetails = [] } = await clientsOf(aws).ecr.describeImages({ repositoryName: 'web' });
    const pairs = imageDetails.flatMap(({ imageTags = [], imageDigest }) => imageTags.map((tag) => [tag, imageDigest]));
    return Object.fromEntries(pairs.filter(([tag]) => tag?.startsWith('slipway-keep-'))) as object;
  };
  const tags = (active: Published, previous: Published) => ({
    'slipway-keep-production': active.digest,
    'slipway-keep-production-previous': previous.digest,
  });
  expect(await tagged()).toEqual(tags(second, first));
  commit('web/file', 'one');
  expect(await run({ keep })).toMatchObject({ reused: true, digest: first.digest });
  expect(await tagged()).toEqual(tags(first, second));
});

it('a notice reports an image that cannot be kept because tags are immutable', async () => {
  await repository({ imageTagMutability: 'IMMUTABLE' });
  await run({ keep: 'branch' });
  expect(notices).toEqual([
    `The image is not kept: the tag 'slipway-keep-main' must be mutable, ${IMMUTABLE_TAGS}; add 'slipway-keep-*' to the tag mutability exclusion filters of the repository.`,
  ]);
});

it('an image is built if an input requests it, and the content tag is moved if possible', async () => {
  await repository();
  await run();
  commit('api/file', 'two');
  const fresh = await run({}, { pull: true });
  expect(fresh.reused).toBe(false);
  commit('api/file', 'three');
  expect(await run()).toMatchObject({ reused: true, digest: fresh.digest });
});

it('an image is built if an input requests it although the content tag is immutable, and the tag is kept', async () => {
  await repository({ imageTagMutability: 'IMMUTABLE' });
  const first = await run();
  commit('api/file', 'two');
  const fresh = await run({}, { pull: true });
  expect(fresh.reused).toBe(false);
  expect(notices).toEqual([expect.stringContaining(TAG_NOT_MOVED)]);
  commit('api/file', 'three');
  expect(await run()).toMatchObject({ reused: true, digest: first.digest });
});
