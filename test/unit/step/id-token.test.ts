import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { fetchIdToken } from '../../../step/id-token.ts';
import { capture } from './capture.ts';

let server: Server;
let answer: { status: number; body: string };
let asked: IncomingMessage | undefined;

beforeEach(async () => {
  server = createServer((request, response) => {
    asked = request;
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
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

it('asks the runner for a token of the audience, and masks it', async () => {
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

it.each([
  [500, '{}', 500],
  [200, '{}', 200],
])('says so when the endpoint answers %d %s', async (status, body, shown) => {
  answer = { status, body };
  await expect(fetchIdToken('x')).rejects.toThrow(
    `GitHub's OIDC endpoint answered ${shown} and no token; run the job again.`,
  );
});

it('names the permission that is missing', async () => {
  delete process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  await expect(fetchIdToken('x')).rejects.toThrow("add 'permissions: { id-token: write, contents: read }' to the job");
});
