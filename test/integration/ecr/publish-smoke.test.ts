import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../../local-aws/server.ts';
import type { ImageSmokeTest } from '../../../src/docker/smoke.ts';
import type { PublishRequest } from '../../../src/ecr/publish-job.ts';
import { clientsOf } from '../../local-aws/clients.ts';
import { createRepository } from '../../runner/git.ts';
import { ScriptedDocker } from './docker.ts';
import { publishRequest } from './order.ts';

let aws: LocalAws;
let docker: ScriptedDocker;
let folder: string;
const saved = { ...process.env };

beforeEach(async () => {
  aws = await startLocalAws();
  docker = new ScriptedDocker(aws);
  docker.driver = 'remote';
  folder = mkdtempSync(join(tmpdir(), 'slipway-smoke-'));
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
  createRepository(folder);
  Object.assign(process.env, aws.env);
  for (const repositoryName of ['scratch', 'web']) await clientsOf(aws).ecr.createRepository({ repositoryName });
});
afterEach(async () => {
  process.env = { ...saved };
  rmSync(folder, { recursive: true });
  await aws.close();
});

const smokeTest: ImageSmokeTest = { command: ['app', '--check'], timeoutMs: 60_000 };
const run = (
  build: Partial<PublishRequest['build']> = {},
  changes: Partial<Omit<PublishRequest, 'build'>> = { smokeTest },
) => publishRequest({ folder, docker, region: aws.region, notices: [] }, changes, build);

async function tags(): Promise<string[]> {
  const { imageDetails = [] } = await clientsOf(aws).ecr.describeImages({ repositoryName: 'web' });
  return imageDetails.flatMap(({ imageTags = [] }) => imageTags);
}

/** The relevant commands, without their random parts. */
function commands(): string[] {
  return docker.calls
    .filter((call) => /^(buildx build|run|rm|image rm|push)/.test(call))
    .map((call) => call.replace(/slipway-(smoke-)?[0-9a-f-]{36}/g, 'slipway-$1ID').replaceAll(aws.host, 'HOST'))
    .map((call) =>
      call.replace(
        /^buildx build .*?(--platform \S+ )?(?:--\S+ .*?)?(--no-cache )?(?:--\S+ .*?)?(--output \S+).*$/,
        'build $3',
      ),
    );
}

it('an image from a separate builder is loaded into an engine, run, and then pushed', async () => {
  const { digest } = await run();
  expect(commands()).toEqual([
    'build --output type=docker,name=HOST/web:slipway-ID',
    'run --pull never --name slipway-smoke-ID HOST/web:slipway-ID app --check',
    'rm --force --volumes slipway-smoke-ID',
    'image rm --no-prune HOST/web:slipway-ID',
    'build --output type=image,name=HOST/web,push-by-digest=true,name-canonical=true,push=true',
  ]);
  expect(await tags()).toHaveLength(1);
  expect(digest).toMatch(/^sha256:/);
});

it('the second build of a tested image uses the build cache, even with no-cache and pull', async () => {
  await run({ noCache: true, pull: true });
  const [first = '', second = ''] = docker.calls.filter((call) => call.startsWith('buildx build'));
  expect(first).toContain('--no-cache --pull');
  expect(second).not.toContain('--no-cache');
  expect(second).not.toContain('--pull');
});

it("an image that the smoke test runs is built for the engine's platform, without attestations", async () => {
  await run({ platforms: ['linux/arm64', 'linux/amd64'], provenance: 'mode=min' });
  const [first = '', second = ''] = docker.calls.filter((call) => call.startsWith('buildx build'));
  expect(first).toContain('--platform linux/amd64 ');
  expect(first).toContain('--provenance=false');
  expect(second).toContain('--platform linux/arm64,linux/amd64');
  expect(second).toContain('--provenance=mode=min');
});

it('nothing is pushed if the smoke test fails', async () => {
  docker.exitCode = 3;
  await expect(run()).rejects.toThrow(
    "The smoke test failed: 'app --check' ended with exit code 3. Nothing was pushed",
  );
  expect(docker.builds).toBe(1);
  expect(await clientsOf(aws).ecr.describeImages({ repositoryName: 'web' })).toMatchObject({ imageDetails: [] });
});

it('an image that differs from the tested one gets no tag', async () => {
  docker.afterBuild = async () => {
    docker.content = 'other';
  };
  await expect(run()).rejects.toThrow('The pushed image differs from the tested one');
  expect(await tags()).toEqual([]);
});

it('an image is pushed after its smoke test if buildx reports only the digest of the loaded image', async () => {
  docker.reportsLoaded = false;
  await run();
  expect(commands().filter((call) => call.startsWith('build'))).toEqual([
    'build --output type=docker,name=HOST/web:slipway-ID',
    'build --output type=image,oci-mediatypes=true',
    'build --output type=image,name=HOST/web,push-by-digest=true,name-canonical=true,push=true',
  ]);
  expect(await tags()).toHaveLength(1);
});

it.each([
  ['the image that buildx describes is not the loaded image', 1],
  ['the pushed image is not the loaded image', 2],
])('no tag is added if buildx reports only the digest of the loaded image, and %s', async (_, changeAfter) => {
  docker.reportsLoaded = false;
  docker.afterBuild = async () => {
    if (docker.builds === changeAfter) docker.content = 'other';
  };
  await expect(run()).rejects.toThrow('The pushed image differs from the tested one');
  expect(await tags()).toEqual([]);
});

describe('without a Docker engine, beside a separate builder', () => {
  beforeEach(() => {
    docker.engine = false;
  });
  const create = {
    mutability: { mode: 'MUTABLE' as const, filters: [] },
    scanOnPush: false,
    lifecyclePolicy: undefined,
    tags: {},
  };

  it.each([
    ['smoke-test', 'run', { smokeTest }, {}],
    ['load', 'keep', { smokeTest: undefined }, { load: true }],
    ['load', 'keep', { smokeTest: undefined }, { load: true, push: false }],
  ])(
    "input '%s' is refused, because no engine can %s the image, before anything is written",
    async (input, what, changes, build) => {
      const refused = run(build, { repository: 'not-there', create, ...changes });
      await expect(refused).rejects.toThrow(`input '${input}' needs a Docker engine to ${what} the image`);
      expect(docker.builds).toBe(0);
      expect(aws.requests({ service: 'ecr', operation: 'CreateRepository' })).toHaveLength(2);
    },
  );

  it("a reused image is not loaded, and input 'load' is refused before a tag is added", async () => {
    docker.engine = true;
    await run({}, { smokeTest: undefined });
    docker.engine = false;
    const refused = run({ load: true }, { smokeTest: undefined, tags: ['sha', 'latest'] });
    await expect(refused).rejects.toThrow("input 'load' needs a Docker engine");
    expect(await tags()).toHaveLength(1);
  });
});
