import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { importBaseImage } from '../../scripts/base-image.ts';
import { clientsOf } from '../local-aws/clients.ts';
import { createRepository, git } from '../runner/git.ts';
import { type JobOptions, runAction, type StepOptions } from '../runner/runner.ts';
import { CALLS, expectCalled } from './calls.ts';
import { describeWithEngine } from './engine.ts';
import { removeImages } from './tasks.ts';

/*
 * Runs only if BUILDKIT_ADDRESS has the address of a BuildKit on this machine (`tcp://127.0.0.1:1234`), which
 * `buildkitd --addr` starts. It reaches the local ECR through the loopback interface.
 */
const address = process.env.BUILDKIT_ADDRESS ?? '';
const BASE = 'slipway-remote-base:1';
const SCRATCH = 'FROM scratch\nCOPY one /one\n';

let aws: LocalAws;
let folder: string;
let workspace: string;
let base: string;

const run = (program: string, args: string[], options: { env?: NodeJS.ProcessEnv } = {}) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'], ...options }).trim();
const docker = (...args: string[]) => run('docker', args);

/** A repository with one commit that no other test built. */
function checkOut(dockerfile: string, one = String(Math.random())): void {
  rmSync(workspace, { recursive: true, force: true });
  run('mkdir', [workspace]);
  writeFileSync(join(workspace, 'Dockerfile'), dockerfile);
  writeFileSync(join(workspace, 'one'), one);
  createRepository(workspace);
}

async function build(inputs: StepOptions['inputs'], options: Partial<StepOptions & JobOptions> = {}) {
  const done = await runAction('build-push', {
    aws,
    workspace,
    env: {
      ...{ DOCKER_HOST: process.env.DOCKER_HOST ?? '', BUILDX_CONFIG: join(folder, 'buildx') },
      GITHUB_REF: 'refs/heads/main',
    },
    ...options,
    inputs: { builder: 'remote', cache: 'none', 'create-repository': true, ...inputs },
  });
  const errors = done.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message);
  return { ...done, errors };
}

async function manifestOf(repositoryName: string, imageId: { imageTag?: string; imageDigest?: string }) {
  const { images } = await clientsOf(aws).ecr.batchGetImage({ repositoryName, imageIds: [imageId] });
  return JSON.parse(images?.[0]?.imageManifest ?? '{}') as {
    readonly layers?: readonly { readonly mediaType: string }[];
    readonly manifests?: readonly { readonly platform: { readonly os: string; readonly architecture: string } }[];
  };
}

async function tagsOf(repositoryName: string): Promise<string[]> {
  const { imageDetails = [] } = await clientsOf(aws).ecr.describeImages({ repositoryName });
  return imageDetails.flatMap(({ imageTags = [] }) => imageTags).toSorted();
}

describeWithEngine('build-push with a remote builder', () => {
  beforeAll(async () => {
    await importBaseImage(BASE);
    aws = await startLocalAws();
    folder = mkdtempSync(join(tmpdir(), 'slipway-remote-'));
    workspace = join(folder, 'workspace');
    const env = { ...process.env, DOCKER_CONFIG: join(folder, 'config'), BUILDX_CONFIG: join(folder, 'buildx') };
    run('docker', ['buildx', 'create', '--name', 'remote', '--driver', 'remote', address], { env });
    const { ecr } = clientsOf(aws);
    await ecr.createRepository({ repositoryName: 'base' });
    const { authorizationData } = await ecr.getAuthorizationToken({});
    const [, password = ''] = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64')
      .toString()
      .split(':');
    // This process must not block, because the local ECR runs in it.
    const later = promisify(execFile);
    const login = later('docker', ['login', '--username', 'AWS', '--password-stdin', aws.host], { env });
    login.child.stdin?.end(password);
    await login;
    base = `${aws.host}/base:1`;
    docker('tag', BASE, base);
    await later('docker', ['push', base], { env });
    docker('rmi', base);
  });
  afterAll(async () => {
    await aws.close();
    rmSync(folder, { recursive: true, force: true });
    removeImages(aws, BASE);
  });
  beforeEach(() => checkOut(SCRATCH));

  it('pushes by digest, adds every tag to this digest, and reuses the image in a rerun', async () => {
    const inputs = { repository: 'tags', tags: 'sha\nbranch\nlatest' };
    const first = await build(inputs);
    expect(first.errors).toEqual([]);
    for (const tag of ['main', 'latest', git(workspace, 'rev-parse', 'HEAD')])
      expect(aws.context.imageDigest(`${aws.host}/tags:${tag}`)).toBe(first.outputs.digest);
    expect(first.outputs.reused).toBe('false');
    expect(await build(inputs)).toMatchObject({
      conclusion: 'success',
      outputs: { reused: 'true', digest: first.outputs.digest },
    });
  });

  it('builds the same digest from the same commit without a cache', async () => {
    const inputs = { repository: 'same', tags: 'branch', 'no-cache': true, 'if-exists': 'overwrite' };
    const [one, two] = [await build(inputs), await build(inputs)];
    expect(two.outputs).toMatchObject({ reused: 'false', digest: one.outputs.digest });
  });

  it('builds several platforms, and lists the digest of each', async () => {
    const done = await build({ repository: 'platforms', tags: 'x', platforms: 'linux/amd64,linux/arm64' });
    expect(done.errors).toEqual([]);
    expect(done.outputs['media-type']).toBe('application/vnd.oci.image.index.v1+json');
    expect(Object.keys(JSON.parse(done.outputs['platform-digests'] ?? ''))).toEqual(['linux/amd64', 'linux/arm64']);
  });

  it("pushes without a tag if 'outputs' requests a push by digest", async () => {
    checkOut('FROM scratch\nARG VERSION\nLABEL built=$VERSION\nCOPY one /one\n');
    const outputs = 'type=image,push-by-digest=true,push=true';
    const done = await build({ repository: 'digest', outputs, 'build-args': 'VERSION={{version}}' });
    expect(done.errors).toEqual([]);
    expect(done.outputs.version).toBe('main');
    expect((await manifestOf('digest', { imageDigest: done.outputs.digest ?? '' })).layers).toHaveLength(1);
    expect(await tagsOf('digest')).toEqual([]);
  });

  it("compresses layers as 'outputs' requests", async () => {
    const outputs = 'type=image,push=true,compression=zstd,force-compression=true';
    const done = await build({ repository: 'zstd', tags: 'x', outputs });
    expect(done.errors).toEqual([]);
    const { layers } = await manifestOf('zstd', { imageTag: 'x' });
    expect(layers?.map(({ mediaType }) => mediaType)).toEqual([expect.stringMatching(/zstd$/)]);
  });

  it.each([
    ['type=local,dest=out', 'out/one'],
    ['type=tar,dest=out.tar', 'out.tar'],
    ['type=oci,dest=oci.tar', 'oci.tar'],
    ['type=docker,dest=docker.tar', 'docker.tar'],
  ])("writes files for 'outputs: %s', and does not call AWS", async (outputs, file) => {
    aws.clearRequests();
    const done = await build({ repository: 'files', tags: 'x', outputs, 'create-repository': false });
    expect(done.errors).toEqual([]);
    expect(existsSync(join(workspace, file))).toBe(true);
    expect(aws.requests()).toEqual([]);
  });

  it('attaches provenance, and outputs only the digests of the platforms', async () => {
    const done = await build({ repository: 'proven', tags: 'x', provenance: 'mode=max' });
    expect(done.errors).toEqual([]);
    const { manifests = [] } = await manifestOf('proven', { imageTag: 'x' });
    expect(manifests.map(({ platform: { os } }) => os)).toEqual(['linux', 'unknown']);
    expect(Object.keys(JSON.parse(done.outputs['platform-digests'] ?? ''))).toEqual(['linux/amd64']);
  });

  it('caches layers in the repository of the image, or in a separate one if tags are immutable', async () => {
    checkOut(`FROM ${base}\nRUN echo built > /built\nCOPY one /one\n`);
    expect((await build({ repository: 'cached', tags: 'sha', cache: 'registry' })).errors).toEqual([]);
    expect(await tagsOf('cached')).toContain('buildcache');
    const frozen = { repository: 'frozen', tags: 'sha', cache: 'registry', 'image-tag-mutability': 'IMMUTABLE' };
    expect((await build(frozen)).errors).toEqual([]);
    expect(await tagsOf('frozen-cache')).toEqual(['buildcache']);
  });

  it('pulls a private base image, runs the instructions with the options, and masks a printed secret', async () => {
    checkOut(
      `FROM ${base} AS only\nRUN --mount=type=secret,id=token test -s /run/secrets/token && cat /run/secrets/token && grep -q "10.9.8.7.*db.example" /etc/hosts && test "$(ulimit -n)" = 123 && df -k /dev/shm | grep -q 32768\n`,
    );
    const done = await build(
      {
        ...{ repository: 'options', tags: 'x', secrets: 'token=hush-hush-hush', 'add-hosts': 'db.example:10.9.8.7' },
        ...{ ulimit: 'nofile=123:123', 'shm-size': '32m', 'no-cache-filters': 'only', pull: true },
      },
      { secrets: ['hush-hush-hush'] },
    );
    expect(done.errors).toEqual([]);
    expect(done.log).toMatch(/#\d+ [\d.]+ \*\*\*/);
  });

  it('reports a failed instruction at its line in the Dockerfile', async () => {
    checkOut(`FROM ${base}\nRUN true\nRUN echo the cause; exit 3\n`);
    const done = await build({ repository: 'lines', tags: 'x' });
    expect(done.annotations.filter(({ kind }) => kind === 'error')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('exit code: 3 (the cause)'), line: 3 }),
    ]);
    expect(done.annotations.find(({ kind }) => kind === 'error')).toMatchObject({ file: 'Dockerfile' });
  });

  it.each([
    ["sh -c 'test -s /one'", ''],
    ["sh -c 'exit 3'", 'ended with exit code 3'],
  ])('runs the image in the engine before the push with the smoke test %s', async (smokeTest, error) => {
    checkOut(`FROM ${base}\nCOPY one /one\n`);
    const repository = error ? 'smoke-failed' : 'smoke';
    const done = await build({ repository, tags: 'x', 'smoke-test': smokeTest });
    expect(done.errors).toEqual(error ? [expect.stringContaining(error)] : []);
    expect(await tagsOf(repository)).toEqual(error ? [] : ['x']);
    expect(docker('images', '--format', '{{.Tag}}', `${aws.host}/${repository}`)).toBe('');
  });

  it("loads the pushed image into the engine with its tags if 'load' is true", async () => {
    const done = await build({ repository: 'loaded', tags: 'branch\nlatest', load: true });
    expect(done.errors).toEqual([]);
    const names = docker('images', '--format', '{{.Tag}}', `${aws.host}/loaded`).split('\n');
    expect(names).toEqual(expect.arrayContaining(['main', 'latest']));
  });

  it('loads an image into the engine if it is not pushed', async () => {
    const name = `${aws.host}/unpushed`;
    const done = await build({ repository: name, tags: 'x', push: false, load: true, 'create-repository': false });
    expect(done.errors).toEqual([]);
    expect(docker('images', '--format', '{{.Tag}}', name)).toBe('x');
  });

  it('repeats the build after the connection to the registry was lost in the middle of the push', async () => {
    await clientsOf(aws).ecr.createRepository({ repositoryName: 'lost' });
    aws.setFaults(['reset:ecr:PutImage:6']);
    const done = await build({ repository: 'lost', tags: 'x' });
    expect(done.errors).toEqual([]);
    expect(aws.context.imageDigest(`${aws.host}/lost:x`)).toBe(done.outputs.digest);
  });

  it.each(CALLS)("and 'call: $call' $what (if buildx is new enough)", async (one) => {
    checkOut(one.dockerfile);
    const done = await build({ repository: 'called', call: one.call });
    if (done.errors.some((message) => message.includes('buildx 0.15'))) return;
    expectCalled(done, one);
    expect(await clientsOf(aws).ecr.describeRepositories({})).not.toMatchObject({
      repositories: expect.arrayContaining([expect.objectContaining({ repositoryName: 'called' })]),
    });
  });

  it('reports a builder that does not respond', async () => {
    const env = { ...process.env, DOCKER_CONFIG: join(folder, 'config'), BUILDX_CONFIG: join(folder, 'buildx') };
    run('docker', ['buildx', 'create', '--name', 'gone', '--driver', 'remote', 'tcp://127.0.0.1:1'], { env });
    const done = await build({ repository: 'gone', tags: 'x', builder: 'gone' });
    expect(done.errors).toEqual([expect.stringContaining('the builder did not respond')]);
  });

  it('outputs the digest that each of two jobs built when both push the same tag', async () => {
    const dockerfile = join(workspace, 'Dockerfile');
    const repository = 'shared';
    await clientsOf(aws).ecr.createRepository({ repositoryName: repository });
    const text = readFileSync(dockerfile, 'utf8');
    const jobs = await Promise.all(
      ['a', 'b'].map(async (name) => {
        const own = mkdtempSync(join(folder, 'job-'));
        writeFileSync(join(own, 'Dockerfile'), `${text}LABEL job=${name}\n`);
        writeFileSync(join(own, 'one'), name);
        return build({ repository, tags: 'branch' }, { workspace: own });
      }),
    );
    expect(jobs.map(({ errors }) => errors)).toEqual([[], []]);
    expect(new Set(jobs.map(({ outputs }) => outputs.digest)).size).toBe(2);
  });
});
