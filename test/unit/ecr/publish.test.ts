import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../../local-aws/server.ts';
import { createClients } from '../../../src/aws/clients.ts';
import { createDockerConfig } from '../../../src/docker/config.ts';
import type { PublishOrder } from '../../../src/ecr/job.ts';
import { publish } from '../../../src/ecr/publish.ts';
import { clientsOf } from '../../local-aws/clients.ts';
import { ScriptedDocker } from './docker.ts';

let aws: LocalAws;
let docker: ScriptedDocker;
let folder: string;
let commit: string;
let notices: string[];
const saved = { ...process.env };

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args],
    {
      encoding: 'utf8',
    },
  ).trim();

beforeEach(async () => {
  aws = await startLocalAws();
  docker = new ScriptedDocker(aws);
  notices = [];
  folder = mkdtempSync(join(tmpdir(), 'slipway-publish-'));
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'one');
  commit = git('rev-parse', 'HEAD');
  Object.assign(process.env, aws.env);
  await repository('scratch');
});
afterEach(async () => {
  process.env = { ...saved };
  rmSync(folder, { recursive: true });
  await aws.close();
});

async function repository(repositoryName: string, options = {}) {
  await clientsOf(aws).ecr.createRepository({ repositoryName, ...options });
}

async function tagsOf(repositoryName: string): Promise<Record<string, string>> {
  const { imageDetails = [] } = await clientsOf(aws).ecr.describeImages({ repositoryName });
  return Object.fromEntries(
    imageDetails.flatMap(({ imageTags = [], imageDigest = '' }) => imageTags.map((tag) => [tag, imageDigest])),
  );
}

async function run(changes: Partial<Omit<PublishOrder, 'build'>> = {}, build: Partial<PublishOrder['build']> = {}) {
  const env = { ...process.env, HOME: folder, RUNNER_TEMP: tmpdir(), GITHUB_REF: 'refs/heads/main' };
  const config = createDockerConfig({ ...env, DOCKER_CONFIG: '', BUILDX_CONFIG: join(tmpdir(), 'slipway-buildx') });
  const settings = { maxRetries: 0, roles: [], roleSessionName: '', roleDurationSeconds: 3600, audience: '' };
  try {
    return await publish(
      {
        repository: 'web',
        host: undefined,
        registryId: undefined,
        create: undefined,
        registries: [],
        labels: {},
        tags: ['sha'],
        cache: { cache: 'none', from: [], to: [] },
        ifExists: 'reuse',
        ...changes,
        build: {
          ...{
            context: folder,
            file: join(folder, 'Dockerfile'),
            target: '',
            platforms: [],
            buildArgs: {},
            buildContexts: {},
          },
          ...{ secrets: [], ssh: [], annotations: [], noCache: false, pull: false, provenance: 'false', sbom: 'false' },
          ...{ builder: '', extraArgs: [], push: true, load: false },
          ...build,
        },
      },
      {
        clients: createClients({ ...settings, region: aws.region }, async () => ''),
        run: docker.run,
        config,
        log: {
          info: () => {},
          group: () => {},
          notice: (text) => void notices.push(text),
          warning: () => {},
          debug: () => {},
        },
        output: { open: () => {}, line: () => {}, close: () => {} },
        mask: () => {},
      },
    );
  } finally {
    config.remove();
  }
}

describe('a commit', () => {
  it('is built, pushed and tagged', async () => {
    await repository('web');
    const { digest, reused } = await run({ tags: ['sha', 'latest', 'branch'] });
    expect(reused).toBe(false);
    expect(await tagsOf('web')).toEqual({ [commit]: digest, latest: digest, main: digest });
    expect(docker.labels).toMatchObject({ 'org.opencontainers.image.revision': commit });
  });

  it('is not built again, and gets the tags that it lacks', async () => {
    await repository('web');
    const first = await run();
    docker.calls.length = 0;
    const second = await run({ tags: ['sha', 'latest'] });
    expect(second).toMatchObject({ reused: true, digest: first.digest });
    expect(docker.calls).toEqual([]);
    expect(await tagsOf('web')).toEqual({ [commit]: first.digest, latest: first.digest });
  });

  it('is built again for other inputs only where that is said', async () => {
    await repository('web');
    await run();
    const other = { buildArgs: { A: '1' } };
    await expect(run({}, other)).rejects.toThrow('what differs: the build argument A');
    expect(docker.builds).toBe(1);
    expect((await run({ ifExists: 'overwrite' }, other)).reused).toBe(false);
  });

  it('of a dirty tree is built each time, and never reused by a clean one', async () => {
    await repository('web');
    writeFileSync(join(folder, 'new'), '');
    await run();
    await run();
    expect(docker.builds).toBe(2);
    expect(notices[0]).toContain('uncommitted changes (new)');
    rmSync(join(folder, 'new'));
    await expect(run()).rejects.toThrow('a tree with uncommitted changes');
  });
});

describe('a tag that appears while the build runs', () => {
  it('ends the same way when it names the same image', async () => {
    await repository('web', { imageTagMutability: 'IMMUTABLE' });
    docker.beforePush = () => docker.push('web', [commit], docker.labels);
    const { reused, digest } = await run();
    expect(reused).toBe(true);
    expect(await tagsOf('web')).toEqual({ [commit]: digest });
    expect(docker.calls.filter((call) => call.startsWith('push'))).toEqual([]);
  });

  it.each(['MUTABLE', 'IMMUTABLE'])(
    'is an error when it names another one, in a repository that is %s',
    async (imageTagMutability) => {
      await repository('web', { imageTagMutability });
      docker.beforePush = () => docker.push('web', [commit], {}, 'other');
      await expect(run()).rejects.toThrow(/another one pushed the tag/);
    },
  );
});

describe('an immutable repository', () => {
  it('gets no moving tag but those it excludes', async () => {
    const filters = [{ filter: 'latest', filterType: 'WILDCARD' }];
    await repository('web', {
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: filters,
    });
    await run({ tags: ['sha', 'latest', 'branch'] });
    expect(Object.keys(await tagsOf('web')).sort()).toEqual([commit, 'latest'].sort());
    expect(notices).toEqual([
      "The tag 'main' is left out: it moves from image to image, and tags in 'web' are immutable.",
    ]);
  });

  it('caches layers in a repository of its own', async () => {
    await repository('web', { imageTagMutability: 'IMMUTABLE' });
    const cache = { cache: 'registry' as const, from: [], to: [] };
    await run({ cache });
    expect(notices[0]).toContain("create a repository 'web-cache'");
    expect(docker.calls.find((call) => call.startsWith('buildx build'))).not.toContain('--cache-to');
    await repository('web-cache');
    git('commit', '--quiet', '--allow-empty', '-m', 'two');
    await run({ cache });
    expect(docker.calls.join('\n')).toContain(`--cache-to type=registry,ref=${aws.host}/web-cache:buildcache`);
  });

  it('says which tag names another image', async () => {
    await repository('web', { imageTagMutability: 'IMMUTABLE' });
    await docker.push('web', ['stable'], {}, 'other');
    await expect(run({ tags: ['sha', 'stable'] })).rejects.toThrow(
      /The tag 'stable' exists already .* do not say that Slipway built it/,
    );
  });
});

describe('a repository that is not there', () => {
  it('is an error that says what to do, before anything is built', async () => {
    await expect(run()).rejects.toThrow(
      "The repository 'web' does not exist: create it, or set 'create-repository' to 'true'.",
    );
    expect(docker.calls).toEqual([]);
  });

  it('is created as it was asked for', async () => {
    const create = {
      mutability: { mode: 'IMMUTABLE_WITH_EXCLUSION' as const, filters: ['latest'] },
      scanOnPush: true,
      lifecyclePolicy: '{"rules":[]}',
      tags: { team: 'a' },
    };
    await run({ create, tags: ['sha', 'latest', 'branch'] });
    const { ecr } = clientsOf(aws);
    const { repositories } = await ecr.describeRepositories({ repositoryNames: ['web'] });
    expect(repositories?.[0]).toMatchObject({
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [{ filter: 'latest', filterType: 'WILDCARD' }],
      imageScanningConfiguration: { scanOnPush: true },
    });
    expect((await ecr.getLifecyclePolicy({ repositoryName: 'web' })).lifecyclePolicyText).toBe('{"rules":[]}');
    expect(Object.keys(await tagsOf('web'))).toHaveLength(2);
  });
});

it('without a push nobody logs in, and the repository is not asked for', async () => {
  aws.clearRequests();
  const { pushed, tags } = await run({}, { push: false });
  expect(pushed).toBeUndefined();
  expect(tags).toEqual([commit]);
  const asked = aws.requests({ service: 'ecr' }).map(({ operation }) => operation);
  expect(asked).not.toEqual(expect.arrayContaining(['DescribeRepositories']));
  expect(docker.calls.filter((call) => call.startsWith('login') || call.startsWith('push'))).toEqual([]);
});
