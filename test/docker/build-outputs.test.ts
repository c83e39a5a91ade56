import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { post } from '../../actions/build-push/post.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { importBaseImage } from '../../scripts/base-image.ts';
import { clientsOf } from '../local-aws/clients.ts';
import { createRepository } from '../runner/git.ts';
import { type JobOptions, runAction, type StepOptions } from '../runner/runner.ts';
import { CALLS, expectCalled } from './calls.ts';
import { describeWithEngine, isClassic } from './engine.ts';
import { docker } from './tasks.ts';

const BASE = 'slipway-test-base:2';
let aws: LocalAws;
let workspace: string;

const build = (inputs: StepOptions['inputs'], options: Partial<StepOptions & JobOptions> = {}) =>
  runAction('build-push', {
    aws,
    workspace,
    env: { DOCKER_HOST: process.env.DOCKER_HOST ?? '', GITHUB_REF: 'refs/heads/main' },
    ...options,
    inputs: { tags: 'x', cache: 'none', ...inputs },
  });
const errors = (run: Awaited<ReturnType<typeof build>>) => run.annotations.filter(({ kind }) => kind === 'error');

/** Whether buildx is older than 0.15, the first version that evaluates a Dockerfile without building. */
const isBefore15 = () => Number(/ v?0\.(\d+)/.exec(docker('buildx', 'version'))?.[1] ?? 99) < 15;

/** Serves a repository with one commit through Git's own server, to clients that log in as this user. */
async function serveRepository(folder: string, user: string): Promise<Server> {
  mkdirSync(folder);
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n');
  createRepository(folder);
  const allowed = `basic ${Buffer.from(user).toString('base64')}`;
  const server = createServer((request, response) => {
    if (request.headers.authorization?.toLowerCase() !== allowed.toLowerCase()) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const env = {
      ...process.env,
      ...{ GIT_PROJECT_ROOT: join(folder, '.git'), GIT_HTTP_EXPORT_ALL: '1', PATH_INFO: path.replace('/r.git', '') },
      ...{ QUERY_STRING: query, REQUEST_METHOD: request.method, CONTENT_TYPE: request.headers['content-type'] ?? '' },
      ...{ GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''), REMOTE_USER: 'robot' },
      ...{ HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? '') },
    };
    const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    request.pipe(child.stdin);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', () => {
      const answer = Buffer.concat(chunks);
      const end = answer.indexOf('\r\n\r\n');
      for (const line of answer.subarray(0, end).toString().split('\r\n')) {
        const [name = '', value = ''] = line.split(': ');
        if (name === 'Status') response.statusCode = Number.parseInt(value, 10);
        else if (name) response.setHeader(name, value);
      }
      response.end(answer.subarray(end + 4));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describeWithEngine('build-push with the inputs of docker/build-push-action', () => {
  beforeAll(async () => {
    await importBaseImage(BASE);
    aws = await startLocalAws();
    workspace = mkdtempSync(join(tmpdir(), 'slipway-docker-'));
  });
  afterAll(async () => {
    await aws.close();
    rmSync(workspace, { recursive: true, force: true });
    docker('rmi', '--force', BASE);
  });

  it("writes files instead of an image, without a call to AWS, if 'outputs' requests files", async () => {
    writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\nCOPY one /one\n');
    writeFileSync(join(workspace, 'one'), 'the result');
    aws.clearRequests();
    const run = await build({ repository: 'files', outputs: 'type=local,dest=out\n' });
    expect(errors(run)).toEqual([]);
    expect(readFileSync(join(workspace, 'out', 'one'), 'utf8')).toBe('the result');
    expect(run.outputs).toMatchObject({ image: '', reused: 'false' });
    expect(aws.requests()).toEqual([]);
    const tar = await build({ repository: 'files', outputs: 'type=tar,dest=out.tar' });
    expect(errors(tar)).toEqual([]);
    expect(existsSync(join(workspace, 'out.tar'))).toBe(true);
  });

  it("pushes an image whose layers are compressed as 'outputs' requests", async () => {
    writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\nCOPY one /one\n');
    writeFileSync(join(workspace, 'one'), 'compressed');
    await clientsOf(aws).ecr.createRepository({ repositoryName: 'compressed' });
    const run = await build({
      repository: 'compressed',
      outputs: 'type=image,push=true,compression=zstd,force-compression=true',
    });
    if (isClassic()) {
      expect(errors(run)).toEqual([expect.objectContaining({ message: expect.stringContaining("input 'outputs'") })]);
      return;
    }
    const imageIds = [{ imageTag: 'x' }];
    const { images } = await clientsOf(aws).ecr.batchGetImage({ repositoryName: 'compressed', imageIds });
    const { layers } = JSON.parse(images?.[0]?.imageManifest ?? '{}') as { layers: { mediaType: string }[] };
    expect(layers.map(({ mediaType }) => mediaType)).toEqual([expect.stringMatching(/zstd$/)]);
  });

  it('builds without the GitHub Actions cache on a runner without a cache service, and says what is missing', async () => {
    writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\nCOPY one /one\n');
    writeFileSync(join(workspace, 'one'), 'cached');
    await clientsOf(aws).ecr.createRepository({ repositoryName: 'cached' });
    const run = await build({ repository: 'cached', cache: 'gha' });
    expect(run.conclusion).toBe('success');
    const missing = /because the runner has not set ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL: use a runner/;
    const wanted = isClassic() ? /the engine's default builder cannot export a cache/ : missing;
    expect(run.annotations).toEqual([expect.objectContaining({ message: expect.stringMatching(wanted) })]);
  });

  it('passes hosts, limits and the network to the instructions of the Dockerfile', async () => {
    const checks = [
      'grep -q "10.9.8.7.*db.example" /etc/hosts',
      'test "$(ulimit -n)" = 123',
      'df -k /dev/shm | grep -q 32768',
      '! grep -q eth0 /proc/net/dev',
    ];
    writeFileSync(join(workspace, 'Dockerfile'), `FROM ${BASE}\nRUN ${checks.join(' && ')}\n`);
    const run = await build({
      ...{ repository: 'options', push: 'false', 'add-hosts': 'db.example:10.9.8.7', ulimit: 'nofile=123:123' },
      ...{ 'shm-size': '32m', network: 'none', 'no-cache-filters': 'stage-0' },
    });
    expect(errors(run)).toEqual([]);
  });

  it('fetches a private repository as its context, without showing its password', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-docker-'));
    const server = await serveRepository(join(folder, 'r'), 'robot:hush-hush-hush');
    try {
      const { port } = server.address() as AddressInfo;
      const context = `http://robot:hush-hush-hush@127.0.0.1:${port}/r.git#main`;
      await clientsOf(aws).ecr.createRepository({ repositoryName: 'fetched' });
      const run = await build({ repository: 'fetched', context }, { secrets: ['hush-hush-hush'] });
      expect(errors(run)).toEqual([]);
      expect(run.outputs.digest).toMatch(/^sha256:/);
    } finally {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('reports a build error at its line in the Dockerfile', async () => {
    mkdirSync(join(workspace, 'web'), { recursive: true });
    writeFileSync(join(workspace, 'web', 'Dockerfile'), `FROM ${BASE}\nRUN true\nRUN echo the cause; exit 3\n`);
    const run = await build({ repository: 'lines', push: 'false', context: 'web' });
    expect(errors(run)).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('exit code: 3 (the cause)'),
        file: 'web/Dockerfile',
        line: 3,
      }),
    ]);
  });

  it.each(CALLS)("and 'call: $call' $what (if the tools are new enough)", async (one) => {
    writeFileSync(join(workspace, 'Dockerfile'), one.dockerfile);
    writeFileSync(join(workspace, 'one'), '');
    aws.clearRequests();
    const run = await build({ repository: 'called', call: one.call });
    expect(aws.requests()).toEqual([]);
    const refused = errors(run).find(({ message }) => message.startsWith("input 'call' needs "))?.message;
    // The engine's own BuildKit may be older than buildx, and this machine may not reach docker.io.
    if (refused?.includes('BuildKit 0.14') && one.call !== 'outline') return;
    if (isBefore15()) expect(refused).toMatch(/buildx 0\.15 or newer \(unknown flag: --call\): update it/);
    else expectCalled(run, one);
  });

  it('removes the internal name that a killed step left on an image in the engine', async () => {
    const name = 'r.example/web:slipway-6e1b0a4e';
    docker('tag', BASE, name);
    process.env['STATE_engine-name'] = name;
    try {
      await post();
    } finally {
      delete process.env['STATE_engine-name'];
    }
    expect(docker('images', '--quiet', name)).toBe('');
    expect(docker('images', '--quiet', BASE)).not.toBe('');
  });
});
