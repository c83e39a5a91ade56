import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../../local-aws/server.ts';
import { describeImage } from '../../../src/ecr/description.ts';
import type { Published, PublishRequest } from '../../../src/ecr/publish-job.ts';
import { clientsOf } from '../../local-aws/clients.ts';
import { commitAll, createRepository, git } from '../../runner/git.ts';
import { HIDDEN_CHANGE, OTHER_LABELS, versionKept } from '../../sentences/images.ts';
import { pattern } from '../../sentences/pattern.ts';
import { repositoryMissing } from '../../sentences/refusals.ts';
import { NO_OPTIONS } from '../../unit/docker/options.ts';
import { ScriptedDocker } from './docker.ts';
import { publishRequest } from './order.ts';

let aws: LocalAws;
let docker: ScriptedDocker;
let folder: string;
let commit: string;
let notices: string[];
const saved = { ...process.env };

beforeEach(async () => {
  aws = await startLocalAws();
  docker = new ScriptedDocker(aws);
  notices = [];
  folder = mkdtempSync(join(tmpdir(), 'slipway-publish-'));
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
  commit = createRepository(folder);
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

const run = (
  changes: Partial<Omit<PublishRequest, 'build'>> = {},
  build: Partial<PublishRequest['build']> = {},
): Promise<Published> => publishRequest({ folder, docker, region: aws.region, notices }, changes, build);

describe('a published commit', () => {
  it('is built, pushed and tagged', async () => {
    await repository('web');
    const { digest, reused } = await run({ tags: ['sha', 'latest', 'branch'] });
    expect(reused).toBe(false);
    expect(await tagsOf('web')).toEqual({ [commit]: digest, latest: digest, main: digest });
    expect(docker.labels).toMatchObject({ 'org.opencontainers.image.revision': commit });
  });

  it('gets tags and labels from rules and templates, and both are output as JSON', async () => {
    await repository('web');
    const order = {
      tags: ['type=ref,event=branch', 'type=sha', 'x-{{branch}}'],
      labels: { ref: '{{branch}}@{{ .Ref }}' },
    };
    const published = await run(order);
    const short = `sha-${commit.slice(0, 7)}`;
    expect(Object.keys(await tagsOf('web')).sort()).toEqual(['main', short, 'x-main'].sort());
    expect(docker.labels).toMatchObject({ ref: 'main@{{ .Ref }}', 'org.opencontainers.image.version': 'main' });
    const asked = { repository: 'web', host: undefined, registryId: undefined };
    const log = { info: () => {}, group: () => {}, notice: () => {}, warning: () => {}, debug: () => {} };
    const { outputs } = await describeImage(published, asked, log);
    expect(outputs.version).toBe('main');
    expect(JSON.parse(outputs.json)).toMatchObject({
      tags: ['main', 'x-main', short].map((tag) => `${aws.host}/web:${tag}`),
      'tag-names': ['main', 'x-main', short],
      labels: { ref: 'main@{{ .Ref }}' },
      annotations: [],
    });
  });

  it('gets its version as a build argument, and other text in braces is passed on unchanged', async () => {
    await repository('web');
    const buildArgs = { VERSION: 'v{{version}}', FORMAT: '{{.Name}} {{branch}}', FROM_ENV: undefined };
    const first = await run({ tags: ['type=ref,event=branch'] }, { buildArgs });
    expect(first.version).toBe('main');
    const [call = ''] = docker.calls.filter((each) => each.startsWith('buildx build'));
    expect(call).toContain('--build-arg VERSION=vmain --build-arg FORMAT={{.Name}} {{branch}} --build-arg FROM_ENV ');
  });

  it.each(['sha', 'sha, latest, branch', 'v1.2.3'])(
    'keeps {{version}} in a build argument, with a notice, if no rule in its tags (%s) defines a version',
    async (tags) => {
      await repository('web');
      await run({ tags: tags.split(', ') }, { buildArgs: { TEMPLATE: 'v{{version}}', FORMAT: '{{.Name}}' } });
      const [call = ''] = docker.calls.filter((each) => each.startsWith('buildx build'));
      expect(call).toContain('--build-arg TEMPLATE=v{{version}} --build-arg FORMAT={{.Name}} ');
      expect(notices).toEqual([
        versionKept(
          'TEMPLATE',
          "'tags' has no rule that defines a version",
          "add one, such as 'type=ref,event=branch'",
        ),
      ]);
    },
  );

  it('is not built again, and gets the missing tags', async () => {
    await repository('web');
    const first = await run();
    docker.calls.length = 0;
    const second = await run({ tags: ['sha', 'latest'] });
    expect(second).toMatchObject({ reused: true, digest: first.digest });
    expect(docker.changes).toEqual([]);
    expect(await tagsOf('web')).toEqual({ [commit]: first.digest, latest: first.digest });
  });

  it('is built again if build inputs change and tags are mutable, unless the changed inputs are ignored', async () => {
    await repository('web');
    const first = await run({}, { buildArgs: { NUMBER: '1' } });
    docker.content = 'other';
    const second = await run({}, { buildArgs: { NUMBER: '2' } });
    expect(second.reused).toBe(false);
    expect(await tagsOf('web')).toEqual({ [commit]: second.digest });
    expect(second.digest).not.toBe(first.digest);
    expect(notices.at(-1)).toContain('what differs: the build argument NUMBER');
    expect((await run({ ignoredArgs: ['NUMBER'] }, { buildArgs: { NUMBER: '3' } })).reused).toBe(false);
    expect((await run({ ignoredArgs: ['NUMBER'] }, { buildArgs: { NUMBER: '4' } })).reused).toBe(true);
  });

  it.each<[string, Partial<PublishRequest['build']>]>([
    ['no-cache', { noCache: true }],
    ['pull', { pull: true }],
    ['no-cache-filters', { options: { ...NO_OPTIONS, 'no-cache-filters': ['base'] } }],
    ['provenance', { provenance: 'mode=max' }],
    ['sbom', { sbom: 'true' }],
    ['attests', { attests: ['type=sbom'] }],
  ])('is built again with %s, and refused before the build if tags are immutable', async (input, build) => {
    await repository('web');
    await run();
    expect((await run({}, build)).reused).toBe(false);
    expect(docker.builds).toBe(2);
    await repository('fixed', { imageTagMutability: 'IMMUTABLE' });
    await run({ repository: 'fixed' });
    docker.calls.length = 0;
    const refused = run({ repository: 'fixed' }, build);
    await expect(refused).rejects.toThrow(`The tag '${commit}' already exists`);
    await expect(refused).rejects.toThrow(input);
    expect(docker.changes).toEqual([]);
  });

  it('is built again if a file changes that git ignores and .dockerignore includes', async () => {
    await repository('web');
    writeFileSync(join(folder, '.gitignore'), '.env*\n');
    commitAll(folder, 'two');
    for (const stage of ['staging', 'production']) {
      writeFileSync(join(folder, '.env.production'), stage);
      expect((await run()).reused).toBe(false);
      expect((await run()).reused).toBe(true);
    }
    expect(docker.builds).toBe(2);
  });

  it('is built each time from a modified working tree, and this image is never reused', async () => {
    await repository('web');
    writeFileSync(join(folder, 'new'), '');
    await run();
    await run();
    expect(docker.builds).toBe(2);
    expect(notices[0]).toContain('uncommitted changes (new)');
    rmSync(join(folder, 'new'));
    expect((await run()).reused).toBe(false);
    expect(notices.at(-1)).toContain('a tree with uncommitted changes');
    expect((await run()).reused).toBe(true);
  });

  it('is reused in an immutable repository with untracked files that .dockerignore excludes', async () => {
    await repository('web', { imageTagMutability: 'IMMUTABLE' });
    writeFileSync(join(folder, '.dockerignore'), 'coverage\n');
    commitAll(folder, 'two');
    await run();
    mkdirSync(join(folder, 'coverage'));
    writeFileSync(join(folder, 'coverage', 'index.html'), '');
    expect((await run()).reused).toBe(true);
  });

  it.each<[string, (name: string) => string]>([
    ['the full commit SHA', (name) => name],
    ['sha- and seven characters', (name) => `sha-${name.slice(0, 7)}`],
    ['twelve characters', (name) => name.slice(0, 12)],
  ])('is recognized by a tag that a workflow expression made from the commit: %s', async (_, tagOf) => {
    await repository('web');
    await run({ tags: [tagOf(commit)] });
    expect((await run({ tags: [tagOf(commit)] })).reused).toBe(true);
  });

  it('is built again for another DOCKER_DEFAULT_PLATFORM', async () => {
    await repository('web');
    await run();
    process.env.DOCKER_DEFAULT_PLATFORM = 'linux/arm64';
    expect((await run()).reused).toBe(false);
    expect(notices.at(-1)).toContain("platforms (was '', is now 'linux/arm64')");
    expect((await run({}, { platforms: ['linux/arm64'] })).reused).toBe(true);
  });

  it('is reused if only the token in the URL of the context differs, because no label contains the token', async () => {
    await repository('web');
    const context = (token: string) => ({
      context: `https://robot:${token}@git.example.com/team/web.git#${commit}`,
      file: 'Dockerfile',
      buildContexts: { lib: `https://robot:${token}@git.example.com/team/lib.git#${commit}` },
    });
    await run({}, context('hush-hush-1'));
    expect(JSON.stringify(docker.labels)).not.toMatch(/robot|hush/);
    expect((await run({}, context('hush-hush-2'))).reused).toBe(true);
  });

  it.each(['MUTABLE', 'IMMUTABLE'])(
    'is reused if docker/build-push-action built it with a revision label, in a repository that is %s',
    async (imageTagMutability) => {
      await repository('web', { imageTagMutability });
      await docker.push('web', [commit], { 'org.opencontainers.image.revision': commit });
      expect((await run()).reused).toBe(true);
      expect(docker.builds).toBe(0);
    },
  );
});

it.each(['--assume-unchanged', '--skip-worktree'])(
  'a commit is built again if docker/build-push-action built it and a file that git hides with %s has changed',
  async (flag) => {
    await repository('web');
    await docker.push('web', [commit], { 'org.opencontainers.image.revision': commit });
    git(folder, 'update-index', flag, 'Dockerfile');
    writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nLABEL changed=yes\n');
    expect((await run()).reused).toBe(false);
    expect(notices.join()).toContain(`this tree has changes ${HIDDEN_CHANGE} (Dockerfile)`);
  },
);

it.each([
  ['only by the commit, so it is reused', '*.bat text eol=crlf\n', undefined],
  [
    'by settings outside the commit, so it is refused',
    '*.bat text eol=crlf ident\n',
    "(run.bat): use another tag in 'tags'",
  ],
])('an image of docker/build-push-action has an immutable tag and files that git converts %s', async (...row) => {
  const [, attributes, refusal] = row;
  await repository('web', { imageTagMutability: 'IMMUTABLE' });
  writeFileSync(join(folder, '.gitattributes'), attributes);
  writeFileSync(join(folder, 'run.bat'), 'a\nb\n');
  commitAll(folder, 'lines');
  rmSync(join(folder, 'run.bat'));
  git(folder, 'checkout', '--', 'run.bat');
  const head = git(folder, 'rev-parse', 'HEAD');
  await docker.push('web', [head], { 'org.opencontainers.image.revision': head });
  if (refusal) await expect(run()).rejects.toThrow(refusal);
  else expect((await run()).reused).toBe(true);
  expect(docker.builds).toBe(0);
});

describe('a tag in an engine that other jobs also use', () => {
  it('is pushed again until the tag refers to the digest that was built', async () => {
    await repository('web');
    let left = 3;
    docker.beforePush = async () => {
      docker.moved = left-- > 0 ? { LABEL: 'of another job' } : undefined;
    };
    const { digest, metadata } = await run({ tags: ['branch'] });
    expect(digest).toBe(metadata['containerimage.digest']);
    expect(await tagsOf('web')).toEqual({ main: digest });
    expect(docker.calls.filter((call) => call.startsWith('push'))).toHaveLength(4);
    expect(docker.builds).toBe(2);
    expect(docker.calls.filter((call) => call.startsWith('image rm'))).toHaveLength(1);
  });

  it('causes an error if other jobs move the tag repeatedly', async () => {
    await repository('web');
    docker.beforePush = async () => {
      docker.moved = { LABEL: 'of another job' };
    };
    await expect(run({ tags: ['branch'] })).rejects.toThrow("kept moving the tag 'main' of web");
  });

  it('is not used if the commit has a tag, and no internal name is left in the engine', async () => {
    await repository('web');
    await run({ tags: ['branch', 'sha'] });
    expect(docker.calls.filter((call) => call.startsWith('push'))).toEqual([`push ${aws.host}/web:${commit}`]);
    expect(docker.calls.join('\n')).not.toContain(':slipway-');
  });
});

describe('a push that fails', () => {
  it('is retried if a retry may help', async () => {
    await repository('web');
    docker.failures.push('received unexpected HTTP status: 500 Internal Server Error');
    expect((await run()).reused).toBe(false);
    expect(docker.calls.filter((call) => call.startsWith('push'))).toHaveLength(2);
  });

  it('is not retried if AWS denies it', async () => {
    await repository('web');
    docker.failures.push('denied: not authorized to perform: ecr:PutImage');
    await expect(run()).rejects.toThrow('AWS denied ecr:PutImage');
    expect(docker.calls.filter((call) => call.startsWith('push'))).toHaveLength(1);
  });
});

it('Docker receives no input, token or key of the step except those that the user passes to Docker', async () => {
  await repository('web');
  Object.assign(process.env, { INPUT_X: 'hush', ACTIONS_RUNTIME_TOKEN: 'hush', GITHUB_TOKEN: 'hush', NAMED: 'named' });
  process.env.DOCKER_PASSWORD = 'hush';
  await run({}, { secrets: [{ id: 'a', variable: 'NAMED' }], buildArgs: { SECOND: undefined } });
  expect(JSON.stringify(docker.environments)).not.toContain('hush');
  expect(JSON.stringify(docker.environments)).not.toContain(process.env.AWS_SECRET_ACCESS_KEY);
  expect(docker.environments.some((env) => env.NAMED === 'named')).toBe(true);
  docker.environments.length = 0;
  await run({ cache: { cache: 'gha', from: [], to: [] }, ifExists: 'overwrite' });
  expect(docker.environments.filter((env) => env.ACTIONS_RUNTIME_TOKEN === 'hush')).toHaveLength(1);
});

describe('a tag that appears while the build runs', () => {
  it('does not change the result if it refers to the same image', async () => {
    await repository('web', { imageTagMutability: 'IMMUTABLE' });
    docker.afterBuild = () => docker.push('web', [commit], docker.labels);
    const { reused, digest } = await run();
    expect(reused).toBe(true);
    expect(await tagsOf('web')).toEqual({ [commit]: digest });
    expect(docker.calls.filter((call) => call.startsWith('push'))).toEqual([]);
  });

  it.each(['MUTABLE', 'IMMUTABLE'])(
    'causes an error if it refers to another image, in a repository that is %s',
    async (imageTagMutability) => {
      await repository('web', { imageTagMutability });
      docker.afterBuild = () => docker.push('web', [commit], {}, 'other');
      await expect(run()).rejects.toThrow(/another build pushed the tag/);
    },
  );
});

describe('an immutable repository', () => {
  it('gets no tag that moves between images, unless its exclusion filters match the tag', async () => {
    const filters = [{ filter: 'latest', filterType: 'WILDCARD' }];
    await repository('web', {
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: filters,
    });
    await run({ tags: ['sha', 'latest', 'branch'] });
    expect(Object.keys(await tagsOf('web')).sort()).toEqual([commit, 'latest'].sort());
    expect(notices).toEqual([
      "The tag 'main' is skipped: it moves from image to image, but tags in 'web' are immutable.",
    ]);
  });

  it('gets its build cache in a separate repository', async () => {
    await repository('web', { imageTagMutability: 'IMMUTABLE' });
    const cache = { cache: 'registry' as const, from: [], to: [] };
    await run({ cache });
    expect(notices[0]).toContain("create a repository 'web-cache'");
    expect(docker.calls.find((call) => call.startsWith('buildx build'))).not.toContain('--cache-to');
    await repository('web-cache');
    git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'two');
    await run({ cache });
    expect(docker.calls.join('\n')).toContain(`--cache-to type=registry,ref=${aws.host}/web-cache:buildcache`);
  });

  it('causes an error that names the tag if the tag refers to another image', async () => {
    await repository('web', { imageTagMutability: 'IMMUTABLE' });
    await docker.push('web', ['stable'], {}, 'other');
    await expect(run({ tags: ['sha', 'stable'] })).rejects.toThrow(
      pattern`The tag 'stable' already exists .* is immutable, and its ${OTHER_LABELS}`,
    );
  });
});

describe('a repository that does not exist', () => {
  it('causes an error with the fix, before anything is built', async () => {
    await expect(run()).rejects.toThrow(repositoryMissing('web'));
    expect(docker.changes).toEqual([]);
  });

  it('is created by ECR from a creation template even without permission to read templates', async () => {
    aws.setPolicy({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: 'ecr:DescribeRepositoryCreationTemplates', Resource: '*' },
      ],
    });
    docker.beforePush = () => repository('web');
    const { digest, reused } = await run({ tags: ['sha', 'latest'] });
    expect(reused).toBe(false);
    expect(await tagsOf('web')).toEqual({ [commit]: digest, latest: digest });
  });

  it.each([
    ['web', ['CREATE_ON_PUSH'] as const, true],
    ['ROOT', ['CREATE_ON_PUSH'] as const, true],
    ['we', ['CREATE_ON_PUSH'] as const, false],
    ['web', ['REPLICATION'] as const, false],
  ])(
    'is created by ECR only from a matching template (prefix %s, applied for %p, created: %p)',
    async (prefix, appliedFor, isCreated) => {
      await clientsOf(aws).ecr.createRepositoryCreationTemplate({ prefix, appliedFor: [...appliedFor] });
      docker.beforePush = () => repository('web');
      const published = run({ tags: ['sha', 'latest'] });
      if (isCreated) expect(Object.keys(await published.then(() => tagsOf('web')))).toHaveLength(2);
      else await expect(published).rejects.toThrow("The repository 'web' does not exist");
    },
  );

  const lifecyclePolicy =
    '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":100},"action":{"type":"expire"}}]}';
  it('is created with the requested settings', async () => {
    const settings = {
      mutability: { mode: 'IMMUTABLE_WITH_EXCLUSION' as const, filters: ['latest'] },
      scanOnPush: true,
      lifecyclePolicy,
      tags: { team: 'a' },
    };
    await run({ create: settings, tags: ['sha', 'latest', 'branch'] });
    const { ecr } = clientsOf(aws);
    const { repositories } = await ecr.describeRepositories({ repositoryNames: ['web'] });
    expect(repositories?.[0]).toMatchObject({
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [{ filter: 'latest', filterType: 'WILDCARD' }],
      imageScanningConfiguration: { scanOnPush: true },
    });
    expect((await ecr.getLifecyclePolicy({ repositoryName: 'web' })).lifecyclePolicyText).toBe(lifecyclePolicy);
    expect(Object.keys(await tagsOf('web'))).toHaveLength(2);
  });
});

it('a build without a push neither logs in nor calls the registry', async () => {
  aws.clearRequests();
  const { pushed, tags } = await run({}, { push: false });
  expect(pushed).toBeUndefined();
  expect(tags).toEqual([commit]);
  const asked = aws.requests({ service: 'ecr' }).map(({ operation }) => operation);
  expect(asked).not.toEqual(expect.arrayContaining(['DescribeRepositories']));
  expect(docker.calls.filter((call) => call.startsWith('login') || call.startsWith('push'))).toEqual([]);
});
