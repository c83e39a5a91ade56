import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findBuilder } from '../../../src/docker/builder.ts';
import { localEngine } from '../../../src/docker/engine.ts';
import { readFailure } from '../../../src/docker/failure.ts';
import { trickle } from '../stub-server.ts';

let folder: string;
let server: Server;
let requests: { path: string; auth: string | undefined }[];
let answer: (path: string, response: ServerResponse) => void;
let ping: (response: ServerResponse) => void;

const CONTAINERD = { ServerVersion: '28.2.2', DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']] };
const DIGEST = `sha256:${'1f'.repeat(32)}`;
const pong = (response: ServerResponse) => void response.setHeader('api-version', '1.50').end('OK');
const LOGIN = { host: 'r.example', username: 'AWS', password: 'hush??>>' };
const socket = () => join(folder, 'docker.sock');
const env = (more: NodeJS.ProcessEnv = {}) => ({
  PATH: join(folder, 'bin'),
  DOCKER_CONFIG: join(folder, 'config'),
  BUILDX_CONFIG: join(folder, 'buildx'),
  DOCKER_HOST: `unix://${socket()}`,
  ...more,
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-engine-'));
  for (const name of ['bin', 'config', 'config/cli-plugins', 'buildx']) mkdirSync(join(folder, name));
  copyFileSync('/bin/sh', join(folder, 'bin', 'docker'));
  copyFileSync('/bin/sh', join(folder, 'config', 'cli-plugins', 'docker-buildx'));
  requests = [];
  answer = (_, response) => response.end(JSON.stringify(CONTAINERD));
  ping = pong;
  server = createServer(({ url = '', headers }: IncomingMessage, response) => {
    requests.push({ path: url, auth: headers['x-registry-auth'] as string | undefined });
    if (url === '/_ping') ping(response);
    else answer(url, response);
  });
  await new Promise<void>((resolve) => server.listen(socket(), resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

describe('the engine behind a socket', () => {
  const neverRun = () => Promise.reject(new Error('a process was started'));

  it.each([
    ['containerd', CONTAINERD],
    ['classic', { ServerVersion: '28.2.2', DriverStatus: [['Backing Filesystem', 'extfs']] }],
  ])('is recognized as the builder without starting docker, with the %s image store', async (store, info) => {
    answer = (_, response) => response.end(JSON.stringify(info));
    const builder = await findBuilder('', neverRun, env(), undefined, localEngine(env()));
    const description = `Docker 28.2.2, ${store} image store`;
    expect(builder).toMatchObject({ driver: 'docker', store, description, canRewriteTimestamps: false });
    expect(requests.map(({ path }) => path)).toEqual(['/_ping', '/v1.50/info']);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['refuses the request', (response) => response.writeHead(403).end('{"message":"no"}')],
    ['sends no JSON', (response) => response.end('proxy')],
    ['closes the connection', (response) => response.destroy()],
  ])('is described by the docker command if it %s', async (_, act) => {
    answer = (_path, response) => act(response);
    const inspected = { code: 0, stdout: 'Name: b\nDriver: docker-container\n', stderr: '' };
    expect(await findBuilder('', async () => inspected, env(), undefined, localEngine(env()))).toMatchObject({
      driver: 'container',
    });
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['is never sent', () => undefined],
    ['stops after its headers', (response) => response.writeHead(200, { 'content-length': '9' }).flushHeaders()],
    ['is sent one byte at a time', (response) => trickle(response.writeHead(200), 20)],
    [
      'is larger than any description',
      (response) => void response.end(JSON.stringify({ ...CONTAINERD, Name: 'x'.repeat(2_000_000) })),
    ],
  ])('is described by the docker command if its response %s', async (_, act) => {
    const describe = () => localEngine(env(), undefined, { timeoutMs: 300, maxBytes: 1_000_000 })?.describe();
    answer = (_path, response) => act(response);
    expect(await describe()).toBeUndefined();
    ping = act;
    expect(await describe()).toBeUndefined();
  });

  it('is asked for its version again after a request that failed', async () => {
    ping = (response) => {
      ping = pong;
      response.destroy();
    };
    const engine = localEngine(env());
    expect([await engine?.describe(), await engine?.describe()]).toMatchObject([undefined, { version: '28.2.2' }]);
  });

  it.each<[string, NodeJS.ProcessEnv | (() => void)]>([
    ['BUILDX_BUILDER names a builder', { BUILDX_BUILDER: 'mine' }],
    [
      'buildx has a current builder',
      () => writeFileSync(join(folder, 'buildx', 'current'), '{"Key":"x","Name":"mine"}'),
    ],
    [
      'buildx has a default builder',
      () => {
        mkdirSync(join(folder, 'buildx', 'defaults'));
        writeFileSync(join(folder, 'buildx', 'defaults', 'x'), 'mine');
      },
    ],
    ["buildx's configuration is unreadable", { BUILDX_CONFIG: '/nope' }],
    ['the engine is on another machine', { DOCKER_HOST: 'ssh://user@example.com' }],
    ['the engine requires TLS', { DOCKER_TLS_VERIFY: '1' }],
    ['a context is selected by the environment', { DOCKER_HOST: '', DOCKER_CONTEXT: 'other' }],
    ['Docker Content Trust signs the pushed image', { DOCKER_CONTENT_TRUST: '1' }],
  ])('is not used if only the docker command can do what is configured: %s', (_, change) => {
    if (typeof change === 'function') change();
    expect(localEngine(env(typeof change === 'function' ? {} : change))).toBeUndefined();
  });

  it('is not used if the configuration selects a context', () => {
    writeFileSync(join(folder, 'config', 'config.json'), '{"currentContext":"other"}');
    expect(localEngine(env({ DOCKER_HOST: '' }))).toBeUndefined();
  });

  it("is used if buildx's current builder is the engine's own", () => {
    writeFileSync(join(folder, 'buildx', 'current'), '{"Key":"unix:///var/run/docker.sock","Name":""}');
    expect(localEngine(env())).toBeDefined();
  });
});

describe('a push by the engine', () => {
  const push = async (lines: readonly object[] | string, status = 200) => {
    answer = (_, response) =>
      response
        .writeHead(status)
        .end(typeof lines === 'string' ? lines : lines.map((line) => JSON.stringify(line)).join('\r\n'));
    const printed: string[] = [];
    const outcome = await localEngine(env())?.push('r.example:5000/team/web:v1', LOGIN, {
      onLine: (line) => printed.push(line),
    });
    return { outcome, printed };
  };

  it.each([
    ['containerd', []],
    ['classic', [{ progressDetail: {}, aux: { Tag: 'v1', Digest: DIGEST, Size: 527 } }]],
  ])(
    "with the %s image store returns the registry's digest, and prints the same lines as docker push",
    async (_, aux) => {
      const { outcome, printed } = await push([
        { status: 'The push refers to repository [r.example:5000/team/web]' },
        { status: 'Preparing', id: 'a1', progressDetail: {} },
        { status: 'Pushing', id: 'a1', progressDetail: { current: 1, total: 2 }, progress: '[=>]' },
        { status: 'Pushed', id: 'a1', progressDetail: {} },
        { status: `v1: digest: ${DIGEST} size: 527` },
        ...aux,
      ]);
      expect(outcome).toEqual({ digest: DIGEST });
      expect(printed).toEqual([
        'The push refers to repository [r.example:5000/team/web]',
        'a1: Preparing',
        'a1: Pushed',
        `v1: digest: ${DIGEST} size: 527`,
      ]);
      const sent = requests.find(({ path }) => path.includes('push'));
      expect(sent?.path).toBe('/v1.50/images/r.example:5000/team/web/push?tag=v1');
      // The engine's decoder requires the padding, and ignores the header without it.
      expect(sent?.auth).toMatch(/^(?:[\w-]{4})+(?:[\w-]{2}==|[\w-]{3}=)$/);
      expect(JSON.parse(Buffer.from(sent?.auth ?? '', 'base64url').toString())).toEqual({
        ...{ username: 'AWS', password: 'hush??>>', serveraddress: 'r.example' },
      });
    },
  );

  it.each<[string, readonly object[] | string, number, string]>([
    [
      'in the middle of the push',
      [{ status: 'x' }, { errorDetail: { message: 'denied: y' }, error: 'denied: y' }],
      200,
      'denied: y',
    ],
    [
      'before the push',
      '{"message":"An image does not exist locally with the tag: r.example/web"}',
      404,
      'Error response from daemon: An image does not exist locally with the tag: r.example/web',
    ],
    ['after a push without a digest', [{ status: 'x' }], 200, 'the engine reported no digest of the pushed image'],
  ])('fails with the error of the engine %s', async (_, lines, status, stderr) => {
    expect((await push(lines, status)).outcome).toEqual({ failed: { code: 1, stdout: '', stderr } });
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['before', (response) => response.destroy()],
    ['in the middle of', (response) => response.writeHead(200).write('{"status":"x"}\r\n', () => response.destroy())],
  ])('fails with a transient error if the connection is lost %s the response', async (_, act) => {
    answer = (_path, response) => act(response);
    const outcome = await localEngine(env())?.push('r.example/web:v1', LOGIN, { onLine: () => {} });
    const failed = outcome && 'failed' in outcome ? readFailure(outcome.failed, 'push') : undefined;
    expect(failed).toMatchObject({ kind: 'engine-missing', isTransient: true });
  });

  it('ends when the step is cancelled in the middle of the push', async () => {
    const cancel = new AbortController();
    answer = (_, response) => void response.write('{"status":"Preparing","id":"a1"}\r\n');
    const pushed = localEngine(env(), cancel.signal)?.push('r.example/web:v1', LOGIN, { onLine: () => cancel.abort() });
    await expect(pushed).rejects.toThrow('The step was cancelled.');
  });

  it('ends when the step is cancelled before the engine responds', async () => {
    const cancel = new AbortController();
    answer = () => cancel.abort();
    const pushed = localEngine(env(), cancel.signal)?.push('r.example/web:v1', LOGIN, { onLine: () => {} });
    await expect(pushed).rejects.toThrow('The step was cancelled.');
  });
});
