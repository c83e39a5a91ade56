import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runSmokeTest } from '../../../src/rollout/smoke-test.ts';
import { StubServer } from '../stub-server.ts';

const { env } = process;
const clock = { now: () => 0, sleep: async () => undefined };
const never = new AbortController().signal;
let server: StubServer;
let proxy: StubServer;

beforeEach(async () => {
  process.env = { ...env };
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'])
    delete process.env[name];
  server = await StubServer.start();
  proxy = await StubServer.start();
});

afterEach(async () => {
  process.env = env;
  await Promise.all([server.end(), proxy.end()]);
});

/** One attempt: no time is left after it. */
const run = (url: string, expected?: string) => runSmokeTest({ url, expect: expected, timeoutMs: 0 }, clock, never);
const saying = async (url: string, expected?: string) => {
  const outcome = await run(url, expected);
  return typeof outcome === 'object' ? outcome.failed : outcome;
};

describe('a smoke test', () => {
  it('sends the user and password of its URL, and shows neither them nor the query', async () => {
    server.answer = (request, response) =>
      response.writeHead(request.headers.authorization === `Basic ${btoa('user:p@ssword')}` ? 200 : 401).end();
    const address = server.url.replace('http://', 'http://user:p%40ssword@');
    expect(await run(`${address}/health?token=abc`)).toBe('passed');
    server.answer = (_, response) => response.writeHead(500).end();
    expect(await saying(`${address}/health?token=abc`)).toBe(
      `The smoke test of ${server.url}/health failed: it responded with 500.`,
    );
    expect(server.requests[0]?.url).toBe('/health?token=abc');
  });

  it.each<[string, number, string | undefined, string | undefined]>([
    ['passes with status 200 if nothing is expected', 200, undefined, undefined],
    ['passes with status 399 if nothing is expected', 399, undefined, undefined],
    ['fails with status 404 if nothing is expected', 404, undefined, 'it responded with 404'],
    ['passes with the expected status 404', 404, '404', undefined],
    ['fails with status 200 if 204 is expected', 200, '204', 'it responded with 200, not 204'],
    ['passes with the expected text in the body', 200, 'well', undefined],
    ['fails without the expected text in the body', 200, 'bad', "it responded with 200 without 'bad' in the body"],
  ])('%s', async (_name, status, expected, problem) => {
    server.answer = (_, response) => response.writeHead(status).end(status === 200 ? 'all is well' : undefined);
    expect(await saying(server.url, expected)).toBe(
      problem ? `The smoke test of ${server.url} failed: ${problem}.` : 'passed',
    );
  });

  it('uses the proxy of HTTP_PROXY, except for hosts in NO_PROXY', async () => {
    process.env.HTTP_PROXY = proxy.url;
    expect(await run('http://service.test/health')).toBe('passed');
    expect(proxy.requests[0]?.url).toBe('http://service.test/health');
    process.env.NO_PROXY = '127.0.0.1';
    expect(await run(server.url)).toBe('passed');
    expect(proxy.requests).toHaveLength(1);
  });

  it('uses a new connection for each attempt, because an open connection would still reach an old task', async () => {
    await run(server.url);
    await run(server.url);
    expect(server.requests.map(({ headers }) => headers.connection)).toEqual(['close', 'close']);
  });

  it('reports that the proxy may have responded, or needs a password', async () => {
    process.env.HTTP_PROXY = proxy.url;
    proxy.answer = (_, response) => response.writeHead(502).end();
    expect(await saying('http://service.test/health')).toBe(
      `The smoke test of http://service.test/health failed: it responded with 502 (the proxy ${proxy.url} of HTTP_PROXY may have responded in place of the service; NO_PROXY exempts a host).`,
    );
    proxy.answer = (_, response) => response.writeHead(407).end();
    expect(await saying('http://service.test/health')).toMatch(
      /407 \(the proxy .* needs a user name and password; NO_PROXY/,
    );
  });

  it("reports that the runner's network failed", async () => {
    expect(await saying('http://no-such-host.invalid/')).toMatch(
      /could not resolve the name; check 'smoke-url', the runner's DNS, and whether it needs HTTPS_PROXY\.$/,
    );
    process.env.HTTP_PROXY = proxy.url;
    await proxy.end();
    expect(await saying('http://service.test/')).toMatch(
      /of HTTP_PROXY could not be reached \(connect ECONNREFUSED .*\): check the proxy of the runner; NO_PROXY exempts a host\.$/,
    );
    proxy = await StubServer.start();
  });

  it('that follows a redirect to another host does not send the password', async () => {
    proxy.answer = (request, response) => response.writeHead(request.headers.authorization ? 400 : 200).end();
    server.answer = (_, response) => response.writeHead(302, { location: `${proxy.url}/home` }).end();
    expect(await run(server.url.replace('http://', 'http://user:password@'))).toBe('passed');
  });
});
