import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GithubApi } from '../runner/github-api.ts';
import { arnOf, DEPLOYERS, writeDefinition } from './deployers.ts';
import { World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PASSWORD = 'p@ss/word-of-the-service';
const QUERY = 'query-token-of-the-service';
const BASIC = Buffer.from(`user:${PASSWORD}`).toString('base64');

let world: World;
let server: Server;
let asked: { readonly url: string | undefined; readonly authorization: string | undefined }[];
let status: number;
const nameOf = (...of: Parameters<typeof arnOf>) => arnOf(...of).split('/')[1];
const port = () => (server.address() as AddressInfo).port;

beforeEach(async () => {
  asked = [];
  status = 200;
  server = createServer(({ url, headers: { authorization } }, response) => {
    asked.push({ url, authorization });
    response.writeHead(status).end('all is well');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await world.end();
});

describe.each(DEPLOYERS)('the smoke test of a deployment by $name', (by) => {
  const path = writeDefinition(folder, by, 'b');
  beforeEach(async () => {
    world = await by.start();
  });

  it('leaves the new version active if it passes', async () => {
    const run = await world.run('deploy-service', {
      'task-definition': path,
      'smoke-url': `http://127.0.0.1:${port()}/health`,
      'smoke-expect': 'all is well',
    });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arnOf(by, 'ours') });
    expect(await by.active(world, 'web')).toMatchObject({ taskDefinition: nameOf(by, 'ours') });
  });

  it('rolls back if it fails, and the report contains the response', async () => {
    status = 503;
    const run = await world.run('deploy-service', {
      'task-definition': path,
      'smoke-url': `http://127.0.0.1:${port()}/health`,
      'smoke-timeout': 20,
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arnOf(by, 'first') });
    expect(run.outputs.reason).toMatch(/The smoke test of http:.* failed: it responded with 503\./);
    expect((await by.active(world, 'web')).taskDefinition).toBe(nameOf(by, 'first'));
    // The deployment, and what rolls it back: a deployment of the previous revision, or a stop that rolls back.
    expect(by.deployed(world, 'web').length + by.stops(world)).toBe(2);
  });

  it("uses the runner's proxy, even if NO_PROXY contains the AWS endpoint", async () => {
    const env = { HTTP_PROXY: `http://127.0.0.1:${port()}`, NO_PROXY: '127.0.0.1' };
    const inputs = { 'task-definition': path, 'smoke-url': 'http://service.test/health' };
    const run = await world.run('deploy-service', inputs, { env });
    expect(run.outputs).toMatchObject({ verdict: 'deployed' });
    expect(asked.map(({ url }) => url)).toEqual(['http://service.test/health']);
  });

  it('sends the password in the URL, and shows neither the password nor the query', async () => {
    const api = await GithubApi.start();
    const address = `http://user:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port()}/health?token=${QUERY}`;
    const secrets = [PASSWORD, encodeURIComponent(PASSWORD), BASIC, QUERY];
    const options = { env: { GITHUB_API_URL: api.url }, secrets };
    const inputs = {
      'task-definition': path,
      'smoke-url': address,
      'smoke-timeout': 10,
      'github-token': 'ghs_0123456789abcdefghij',
      'environment-url': address,
    };
    status = 500;
    try {
      const run = await world.run('deploy-service', inputs, options);
      expect(run.outputs).toMatchObject({ verdict: 'rolled-back' });
      expect(run.outputs.reason).toContain(
        `The smoke test of http://127.0.0.1:${port()}/health failed: it responded with 500.`,
      );
      expect(run.masks).toEqual(expect.arrayContaining([PASSWORD, encodeURIComponent(PASSWORD), BASIC]));
      expect(asked[0]).toEqual({ url: `/health?token=${QUERY}`, authorization: `Basic ${BASIC}` });
      const sent = JSON.stringify(api.requests.map(({ body }) => body));
      expect(sent).toContain(`"environment_url":"http://127.0.0.1:${port()}/health"`);
      for (const secret of secrets) expect(sent).not.toContain(secret);
    } finally {
      await api.end();
    }
  });
});

describe('a smoke test', () => {
  beforeEach(async () => {
    world = await World.start();
  });

  it.each([`ftp://user:${PASSWORD}@h/?token=${QUERY}`, `http//user:${PASSWORD}@h/?token=${QUERY}`])(
    'is refused for the invalid URL %s without showing its secrets, before any call',
    async (address) => {
      const options = { secrets: [PASSWORD, QUERY] };
      const path = writeDefinition(folder, DEPLOYERS[0], 'b');
      const inputs = { 'task-definition': path, 'smoke-url': address, 'environment-url': address };
      const run = await world.run('deploy-service', inputs, options);
      expect(run.annotations.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^input 'smoke-url' is '(ftp:\/\/)?h\/', which is not valid; expected/),
        expect.stringMatching(/^input 'environment-url' is '(ftp:\/\/)?h\/', which is not valid; expected/),
      ]);
      expect(world.aws.requests()).toEqual([]);
    },
  );
});
