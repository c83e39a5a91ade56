import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PolicyDocument } from '../../local-aws/iam/policy.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { importBaseImage } from '../../scripts/base-image.ts';
import { clientsOf } from '../local-aws/clients.ts';
import { type JobOptions, runAction, type StepOptions } from '../runner/runner.ts';
import { describeWithEngine } from './engine.ts';

const root = resolve(import.meta.dirname, '../..');
const BASE = 'slipway-test-base:1';

let aws: LocalAws;
let workspace: string;

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-C', workspace, '-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args],
    {
      encoding: 'utf8',
    },
  ).trim();
const docker = (...args: string[]) =>
  execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The sample service as a repository of one commit, which no other run shares. */
function checkOut(): string {
  rmSync(workspace, { recursive: true, force: true });
  cpSync(join(root, 'examples', 'hello'), workspace, { recursive: true });
  writeFileSync(join(workspace, 'salt'), String(Math.random()));
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'one');
  return git('rev-parse', 'HEAD');
}

function build(inputs: StepOptions['inputs'], options: Partial<StepOptions & JobOptions> = {}) {
  // The engine is the machine's; the runner's environment does not bring it along.
  const env = { DOCKER_HOST: process.env.DOCKER_HOST ?? '', GITHUB_REF: 'refs/heads/main' };
  return runAction('build-push', {
    aws,
    workspace,
    env,
    ...options,
    inputs: { 'build-args': `BASE=${BASE}`, ...inputs },
  });
}

describeWithEngine('build-push with a real engine', () => {
  beforeAll(async () => {
    await importBaseImage(BASE);
    aws = await startLocalAws();
    workspace = mkdtempSync(join(tmpdir(), 'slipway-docker-'));
  }, 60_000);
  afterAll(async () => {
    await aws.close();
    rmSync(workspace, { recursive: true, force: true });
    const images = docker('images', '--quiet', '--filter', `reference=${aws.host}/*`).split('\n').filter(Boolean);
    if (images.length > 0) docker('rmi', '--force', ...new Set(images));
    docker('rmi', '--force', BASE);
  });

  it('builds, pushes, and hands on what runs', async () => {
    const commit = checkOut();
    const run = await build({
      repository: 'hello',
      'create-repository': true,
      tags: 'sha\nlatest\nbranch',
      'build-args': `BASE=${BASE}\nVERSION=7`,
    });
    expect(run.conclusion).toBe('success');
    const { image = '', digest, tag, tags, reused, repository, registry } = run.outputs;
    expect(image).toBe(`${registry}/hello@${digest}`);
    expect({ tag, tags, reused, repository, registry }).toEqual({
      tag: commit,
      tags: `${commit}\nlatest\nmain`,
      reused: 'false',
      repository: 'hello',
      registry: aws.host,
    });
    expect(Object.values(JSON.parse(run.outputs['platform-digests'] ?? ''))).toEqual([digest]);
    for (const name of [commit, 'latest', 'main'])
      expect(aws.world.imageDigest(`${aws.host}/hello:${name}`)).toBe(digest);
    const labels = JSON.parse(
      docker('image', 'inspect', '--format', '{{json .Config.Labels}}', `${aws.host}/hello:${commit}`),
    );
    expect(labels['org.opencontainers.image.revision']).toBe(commit);
    expect(labels['org.opencontainers.image.created']).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(docker('run', '--rm', '--network', 'none', `${aws.host}/hello:${commit}`, 'sh', '-c', 'echo $VERSION')).toBe(
      '7\n',
    );
  }, 120_000);

  it('builds nothing for the same commit, also without an engine', async () => {
    const commit = checkOut();
    const first = await build({ repository: 'again', 'create-repository': true });
    const second = await build(
      { repository: 'again', tags: 'sha,latest' },
      { stepEnv: { DOCKER_HOST: 'unix:///nonexistent.sock' } },
    );
    expect(second.conclusion).toBe('success');
    expect(second.outputs).toMatchObject({ reused: 'true', digest: first.outputs.digest, tags: `${commit}\nlatest` });
    expect(aws.world.imageDigest(`${aws.host}/again:latest`)).toBe(first.outputs.digest);
  }, 120_000);

  it('gives the build its secret, and nobody else', async () => {
    checkOut();
    writeFileSync(
      join(workspace, 'Dockerfile'),
      `FROM ${BASE}\nRUN --mount=type=secret,id=token test "$(wc -c </run/secrets/token)" = 14\n`,
    );
    const run = await build(
      { repository: 'secret', 'create-repository': true, tags: 'x', secrets: 'token=hush-hush-hush' },
      { secrets: ['hush-hush-hush'] },
    );
    expect(run.conclusion).toBe('success');
  }, 120_000);

  it('shows the step of the Dockerfile that failed, and leaves no login behind', async () => {
    checkOut();
    writeFileSync(join(workspace, 'Dockerfile'), `FROM ${BASE}\nRUN echo to the log; exit 3\n`);
    const run = await build({ repository: 'bad', 'create-repository': true, tags: 'x' });
    expect(run.conclusion).toBe('failure');
    expect(run.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The build failed: process "\/bin\/sh -c echo to the log; exit 3" did not complete successfully: exit code: 3/,
      ),
    ]);
  }, 120_000);

  it('works under the policy in its folder', async () => {
    checkOut();
    await clientsOf(aws).ecr.createRepository({ repositoryName: 'strict' });
    const policy = JSON.parse(readFileSync(join(root, 'actions', 'build-push', 'iam-policy.json'), 'utf8'));
    aws.setPolicy({
      ...policy,
      Statement: policy.Statement.filter(({ Sid }: { Sid: string }) => Sid !== 'CreateRepository'),
    });
    try {
      const run = await build({ repository: 'strict', tags: 'sha,latest' });
      expect(run.conclusion).toBe('success');
      const denied = await build({ repository: 'other', 'create-repository': true });
      expect(denied.conclusion).toBe('failure');
      expect(denied.annotations.at(-1)?.message).toContain('ecr:CreateRepository');
    } finally {
      aws.setPolicy(undefined);
    }
  }, 120_000);

  it.each(['ecr:InitiateLayerUpload', 'ecr:PutImage', 'ecr:GetAuthorizationToken'])(
    'names the missing action %s',
    async (action) => {
      checkOut();
      const repositoryName = `lacks-${action.slice(4).toLowerCase()}`;
      await clientsOf(aws).ecr.createRepository({ repositoryName });
      const Statement: PolicyDocument['Statement'] = [
        { Effect: 'Allow', Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: action, Resource: '*' },
      ];
      aws.setPolicy({ Version: '2012-10-17', Statement });
      try {
        const run = await build({ repository: repositoryName, cache: 'none' });
        expect(run.annotations.map(({ message }) => message)).toEqual([
          expect.stringMatching(new RegExp(`denied ${action}|allow ${action} in`)),
        ]);
      } finally {
        aws.setPolicy(undefined);
      }
    },
    120_000,
  );

  it('ends the build when the job is cancelled, and its login with it', async () => {
    checkOut();
    writeFileSync(join(workspace, 'Dockerfile'), `FROM ${BASE}\nRUN echo now it sleeps; sleep 120\n`);
    const run = await build(
      { repository: 'slow', 'create-repository': true, tags: 'x' },
      { cancelWhen: /^#\d+ [\d.]+ now it sleeps/ },
    );
    expect(run.conclusion).toBe('cancelled');
    expect(run.sent).toEqual(['SIGINT']);
  }, 120_000);

  it('an engine does what an index needs, or refuses it by name', async () => {
    checkOut();
    const scratch = 'FROM scratch\nCOPY start.sh /start.sh\n';
    writeFileSync(join(workspace, 'Dockerfile'), scratch);
    const run = await build({
      repository: 'index',
      'create-repository': true,
      tags: 'x',
      platforms: 'linux/amd64,linux/arm64',
    });
    const isContainerd = docker('info', '--format', '{{json .DriverStatus}}').includes('io.containerd.snapshotter');
    if (!isContainerd) {
      expect(run.annotations.map(({ message }) => message).join()).toContain("input 'platforms'");
      return;
    }
    expect(run.outputs['media-type']).toBe('application/vnd.oci.image.index.v1+json');
    expect(Object.keys(JSON.parse(run.outputs['platform-digests'] ?? '')).sort()).toEqual([
      'linux/amd64',
      'linux/arm64',
    ]);
  }, 120_000);
});
