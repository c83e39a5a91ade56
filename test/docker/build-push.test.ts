import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { listOf, type PolicyDocument } from '../../local-aws/iam/policy.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { importBaseImage } from '../../scripts/base-image.ts';
import { clientsOf } from '../local-aws/clients.ts';
import { commitAll, createRepository, git } from '../runner/git.ts';
import { rightsOf } from '../runner/policy.ts';
import { type JobOptions, runAction, type StepOptions } from '../runner/runner.ts';
import { LABELS_UNREAD } from '../sentences/images.ts';
import { describeWithEngine, isClassic } from './engine.ts';
import { docker, removeImages } from './tasks.ts';

const root = resolve(import.meta.dirname, '../..');
const BASE = 'slipway-test-base:1';
/** The number of simultaneous builds of two jobs on one engine. */
const ROUNDS = process.env.DEEP ? 30 : 4;

let aws: LocalAws;
let workspace: string;

/** The sample service as a separate repository with one commit. */
function checkOut(folder = workspace, dockerfile?: string): string {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'examples', 'hello'), folder, { recursive: true });
  if (dockerfile) writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  writeFileSync(join(folder, 'salt'), String(Math.random()));
  return createRepository(folder);
}

/** The commit from which an image in the repository `shared` was built, by its label. */
async function revisionOf(imageDigest = ''): Promise<string | undefined> {
  const { ecr } = clientsOf(aws);
  const { images = [] } = await ecr.batchGetImage({ repositoryName: 'shared', imageIds: [{ imageDigest }] });
  const { config } = JSON.parse(images[0]?.imageManifest ?? '{}') as { config?: { digest: string } };
  const { authorizationData } = await ecr.getAuthorizationToken({});
  const answer = await fetch(`http://${aws.host}/v2/shared/blobs/${config?.digest}`, {
    headers: { authorization: `Basic ${authorizationData?.[0]?.authorizationToken}` },
  });
  const image = (await answer.json()) as { config: { Labels: Record<string, string> } };
  return image.config.Labels['org.opencontainers.image.revision'];
}

function build(inputs: StepOptions['inputs'], options: Partial<StepOptions & JobOptions> = {}) {
  // The machine's engine, which the runner's environment does not contain.
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
  });
  afterAll(async () => {
    await aws.close();
    rmSync(workspace, { recursive: true, force: true });
    removeImages(aws, BASE);
  });

  it('builds and pushes an image that runs, outputs its digest, and protects it from lifecycle rules', async () => {
    const commit = checkOut();
    const run = await build({
      repository: 'hello',
      'create-repository': true,
      tags: 'sha\nlatest\nbranch',
      'build-args': `BASE=${BASE}\nVERSION=7`,
      'keep-images': true,
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
    for (const name of [commit, 'latest', 'main', 'slipway-keep-main'])
      expect(aws.context.imageDigest(`${aws.host}/hello:${name}`)).toBe(digest);
    const labels = JSON.parse(
      docker('image', 'inspect', '--format', '{{json .Config.Labels}}', `${aws.host}/hello:${commit}`),
    );
    expect(labels['org.opencontainers.image.revision']).toBe(commit);
    expect(labels['org.opencontainers.image.created']).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(docker('run', '--rm', '--network', 'none', `${aws.host}/hello:${commit}`, 'sh', '-c', 'echo $VERSION')).toBe(
      '7\n',
    );
  });

  it('builds nothing for a commit that was built before, even without an engine', async () => {
    const commit = checkOut();
    const first = await build({ repository: 'again', 'create-repository': true });
    aws.clearRequests();
    const second = await build(
      { repository: 'again', tags: 'sha,latest' },
      { stepEnv: { DOCKER_HOST: 'unix:///nonexistent.sock' } },
    );
    expect(second.conclusion).toBe('success');
    expect(second.outputs).toMatchObject({ reused: 'true', digest: first.outputs.digest, tags: `${commit}\nlatest` });
    expect(aws.context.imageDigest(`${aws.host}/again:latest`)).toBe(first.outputs.digest);
    const asked = aws.requests({ service: 'ecr' }).map(({ operation }) => operation);
    expect(asked.toSorted()).toEqual([
      ...['BatchGetImage', 'DescribeRepositories', 'GetAuthorizationToken', 'GetDownloadUrlForLayer', 'PutImage'],
    ]);
  });

  it('outputs the digest of the build, whatever another job on the same engine does to the tag', async () => {
    const jobs = [mkdtempSync(join(tmpdir(), 'slipway-docker-')), mkdtempSync(join(tmpdir(), 'slipway-docker-'))];
    await clientsOf(aws).ecr.createRepository({ repositoryName: 'shared' });
    const wrong: string[] = [];
    try {
      for (let round = 0; round < ROUNDS; round++) {
        const runs = await Promise.all(
          jobs.map(async (folder) => {
            const commit = checkOut(folder, 'FROM scratch\nCOPY salt /\n');
            const inputs = { repository: 'shared', tags: 'branch', cache: 'none', 'build-args': '' };
            return { commit, run: await build(inputs, { workspace: folder }) };
          }),
        );
        for (const { commit, run } of runs) {
          if (run.conclusion !== 'success') wrong.push(`${run.conclusion}: ${run.annotations.at(-1)?.message}`);
          else if ((await revisionOf(run.outputs.digest)) !== commit)
            wrong.push(`${run.outputs.digest} is not of ${commit}`);
        }
      }
    } finally {
      for (const folder of jobs) rmSync(folder, { recursive: true, force: true });
    }
    expect(wrong).toEqual([]);
    expect(docker('images', '--format', '{{.Tag}}', `${aws.host}/shared`)).not.toContain('slipway-');
  });

  it('accepts a context with file names that Git and Docker could read as flags and commits', async () => {
    checkOut();
    mkdirSync(join(workspace, '-x'));
    for (const name of ['HEAD', '-t', ':(top)']) writeFileSync(join(workspace, '-x', name), '');
    writeFileSync(join(workspace, '-x', 'Dockerfile'), 'FROM scratch\nCOPY HEAD /\n');
    commitAll(workspace, 'two');
    const given = { repository: 'dashes', 'create-repository': true, context: '-x', 'build-args': '' };
    expect(await build(given)).toMatchObject({ conclusion: 'success', outputs: { reused: 'false' } });
    expect(await build(given)).toMatchObject({ conclusion: 'success', outputs: { reused: 'true' } });
  });

  it('runs no filter of .git/config, even if Buildx records the commit', async () => {
    checkOut();
    writeFileSync(join(workspace, '.gitattributes'), '* filter=planted\n');
    commitAll(workspace, 'two');
    const sign = join(workspace, '.git', 'sign');
    git(workspace, 'config', 'filter.planted.clean', `touch ${sign}; cat`);
    // With another time, git compares the content of the file.
    utimesSync(join(workspace, 'salt'), 1, 1);
    const given = { repository: 'filters', 'create-repository': true, provenance: !isClassic() };
    expect(await build(given, { stepEnv: { BUILDX_GIT_INFO: 'true' } })).toMatchObject({
      conclusion: 'success',
      outputs: { reused: 'false' },
    });
    expect(existsSync(sign)).toBe(false);
    git(workspace, 'status');
    expect(existsSync(sign)).toBe(true);
  });

  it('masks each line of a secret that a step of the Dockerfile prints', async () => {
    checkOut();
    const ids = ['given', 'variable', 'file'];
    const mounts = ids.map((id) => `--mount=type=secret,id=${id}`).join(' ');
    const prints = ids.map((id) => `cat /run/secrets/${id}`).join('; ');
    writeFileSync(join(workspace, 'Dockerfile'), `FROM ${BASE}\nRUN ${mounts} ${prints}; test -s /run/secrets/given\n`);
    writeFileSync(join(workspace, 'key'), 'third-hush\n{\nfourth-hush\n');
    const run = await build(
      {
        ...{ repository: 'printed', 'create-repository': true, tags: 'x', 'no-cache': true },
        'secret-envs': 'variable=VARIABLE',
        ...{ secrets: '"given=first-hush\nsecond-hush"', 'secret-files': 'file=key' },
      },
      {
        stepEnv: { VARIABLE: 'fifth-hush\n' },
        secrets: ['first-hush', 'second-hush', 'third-hush', 'fourth-hush', 'fifth-hush'],
      },
    );
    expect(run.conclusion).toBe('success');
    expect(run.log).toMatch(/#\d+ [\d.]+ \*\*\*/);
    expect(run.droppedOutputs).toEqual([]);
  });

  it('passes a secret only to the build', async () => {
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
  });

  it('shows the failed instruction of the Dockerfile, and logs out of the registry', async () => {
    checkOut();
    writeFileSync(join(workspace, 'Dockerfile'), `FROM ${BASE}\nRUN echo to the log; exit 3\n`);
    const run = await build({ repository: 'bad', 'create-repository': true, tags: 'x' });
    expect(run.conclusion).toBe('failure');
    expect(run.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The build failed: process "\/bin\/sh -c echo to the log; exit 3" did not complete successfully: exit code: 3/,
      ),
    ]);
  });

  it('works with only the permissions of its iam-policy.json', async () => {
    checkOut();
    await clientsOf(aws).ecr.createRepository({ repositoryName: 'strict' });
    const policy = rightsOf('build-push', aws, { REPOSITORY: ['strict', 'other'] });
    aws.setPolicy({
      ...policy,
      Statement: listOf(policy.Statement).filter(({ Sid }) => Sid !== 'CreateRepository'),
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
  });

  it('requires only the push policy that AWS documents, and reports data that cannot be read', async () => {
    checkOut();
    await clientsOf(aws).ecr.createRepository({ repositoryName: 'least' });
    const push = ['CompleteLayerUpload', 'UploadLayerPart', 'InitiateLayerUpload', 'BatchCheckLayerAvailability'];
    aws.setPolicy({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
        {
          Effect: 'Allow',
          Action: [...push, 'PutImage', 'BatchGetImage'].map((action) => `ecr:${action}`),
          Resource: `arn:aws:ecr:${aws.region}:*:repository/least`,
        },
      ],
    });
    try {
      for (const notice of ["'platform-digests' output is not set", LABELS_UNREAD]) {
        const run = await build({ repository: 'least', tags: 'sha,latest' });
        expect(run.annotations.filter(({ kind }) => kind === 'error')).toEqual([]);
        expect(run.annotations.map(({ message }) => message).join('\n')).toContain(notice);
        expect(run.outputs).toMatchObject({ reused: 'false', digest: expect.stringMatching(/^sha256:/) });
        expect(aws.context.imageDigest(`${aws.host}/least:latest`)).toBe(run.outputs.digest);
      }
    } finally {
      aws.setPolicy(undefined);
    }
  });

  it.each(['ecr:InitiateLayerUpload', 'ecr:PutImage', 'ecr:GetAuthorizationToken'])(
    'names the missing permission %s',
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

  it('stops the build and logs out when the job is cancelled', async () => {
    checkOut();
    writeFileSync(join(workspace, 'Dockerfile'), `FROM ${BASE}\nRUN echo now it sleeps; sleep 120\n`);
    const run = await build(
      { repository: 'slow', 'create-repository': true, tags: 'x' },
      { cancelWhen: /^#\d+ [\d.]+ now it sleeps/ },
    );
    expect(run.conclusion).toBe('cancelled');
    expect(run.sent).toEqual(['SIGINT']);
  });

  it('builds an image index if the engine supports this, or reports that the engine does not', async () => {
    checkOut();
    const scratch = 'FROM scratch\nCOPY start.sh /start.sh\n';
    writeFileSync(join(workspace, 'Dockerfile'), scratch);
    const run = await build({
      repository: 'index',
      'create-repository': true,
      tags: 'x',
      platforms: 'linux/amd64,linux/arm64',
    });
    if (isClassic()) {
      expect(run.annotations.map(({ message }) => message).join()).toContain("input 'platforms'");
      return;
    }
    expect(run.outputs['media-type']).toBe('application/vnd.oci.image.index.v1+json');
    expect(Object.keys(JSON.parse(run.outputs['platform-digests'] ?? '')).sort()).toEqual([
      'linux/amd64',
      'linux/arm64',
    ]);
  });
});
