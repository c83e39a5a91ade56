import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { fetchIdToken } from '../../../step/id-token.ts';
import { capture } from '../../unit/step/capture.ts';

let server: Server;
let answer: { status: number; body: string };
/** Responses to be sent before the usual one. */
let first: (typeof answer)[];
let asked: IncomingMessage | undefined;

beforeEach(async () => {
  first = [];
  server = createServer((request, response) => {
    asked = request;
    const { status, body } = first.shift() ?? answer;
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.ACTIONS_ID_TOKEN_REQUEST_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?api-version=2.0`;
  process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN = 'bearer-of-the-job';
});

afterEach(async () => {
  delete process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
  delete process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it('the OIDC token is requested with the audience, and masked', async () => {
  answer = { status: 200, body: '{"value":"header.claims.signature"}' };
  let token = '';
  const { masks } = await capture(async () => {
    token = await fetchIdToken('sts.amazonaws.com');
  });
  expect(token).toBe('header.claims.signature');
  expect([asked?.url, asked?.headers.authorization]).toEqual([
    '/token?api-version=2.0&audience=sts.amazonaws.com',
    'Bearer bearer-of-the-job',
  ]);
  expect([...masks.values]).toEqual(['header.claims.signature']);
});

it('the OIDC token is requested again when the endpoint fails for a moment', async () => {
  first = [
    { status: 503, body: 'later' },
    { status: 429, body: '' },
  ];
  answer = { status: 200, body: '{"value":"header.claims.signature"}' };
  let token = '';
  await capture(async () => {
    token = await fetchIdToken('x');
  });
  expect(token).toBe('header.claims.signature');
});

it("the OIDC token is requested through the runner's proxy, except for hosts in NO_PROXY", async () => {
  answer = { status: 200, body: '{"value":"header.claims.signature"}' };
  const { port } = server.address() as AddressInfo;
  const direct = process.env.ACTIONS_ID_TOKEN_REQUEST_URL as string;
  process.env.HTTP_PROXY = `http://127.0.0.1:${port}`;
  try {
    process.env.ACTIONS_ID_TOKEN_REQUEST_URL = 'http://pipelines.example/token';
    await capture(async () => void (await fetchIdToken('x')));
    expect(asked?.url).toBe('http://pipelines.example/token?audience=x');
    process.env.NO_PROXY = '127.0.0.1';
    process.env.ACTIONS_ID_TOKEN_REQUEST_URL = direct;
    await capture(async () => void (await fetchIdToken('x')));
    expect(asked?.url).toBe('/token?api-version=2.0&audience=x');
  } finally {
    delete process.env.HTTP_PROXY;
    delete process.env.NO_PROXY;
  }
});

it.each([
  [500, '{}', 500],
  [403, '{"value":"x"}', 403],
  [200, '{}', 200],
  [200, '<html>', 200],
])('an OIDC endpoint that returns status %d with %s is reported', async (status, body, shown) => {
  answer = { status, body };
  await expect(fetchIdToken('x')).rejects.toThrow(
    `GitHub's OIDC endpoint responded with status ${shown} and no token; run the job again.`,
  );
});

it("the error about the OIDC token names the missing permission 'id-token: write'", async () => {
  delete process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  await expect(fetchIdToken('x')).rejects.toThrow("add 'permissions: { id-token: write, contents: read }' to the job");
});

it('an OIDC endpoint that cannot be reached is reported', async () => {
  process.env.ACTIONS_ID_TOKEN_REQUEST_URL = 'http://127.0.0.1:9/token';
  await expect(fetchIdToken('x')).rejects.toThrow(/^GitHub's OIDC endpoint could not be reached \(.*ECONNREFUSED/);
});
