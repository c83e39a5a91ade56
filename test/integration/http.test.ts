import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFetch } from '../../src/fetch.ts';
import { request, requestWithRetry } from '../../src/http.ts';
import { HttpError } from '../../src/http-error.ts';
import { proxyOf } from '../../src/proxy.ts';
import { StubServer, trickle } from './stub-server.ts';

const { env } = process;
let server: StubServer;
let other: StubServer;

beforeEach(async () => {
  process.env = { ...env };
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']) {
    delete process.env[name];
    delete process.env[name.toLowerCase()];
  }
  server = await StubServer.start();
  other = await StubServer.start();
});

afterEach(async () => {
  process.env = env;
  await Promise.all([server.end(), other.end()]);
});

const order = { timeoutMs: 5_000 };
const failure = (work: Promise<unknown>): Promise<HttpError> =>
  work.then(
    () => Promise.reject(new Error('it was answered')),
    (error: HttpError) => error,
  );

describe('the time limit of an HTTP exchange', () => {
  it.each<[string, (typeof server)['answer']]>([
    ['never answers', () => undefined],
    ['stops after the headers', (_, response) => response.writeHead(200, { 'content-length': '9' }).flushHeaders()],
    [
      'stops in the middle of the body',
      (_, response) => void response.writeHead(200, { 'content-length': '9' }).write('{'),
    ],
    [
      'sends a byte from time to time',
      (_, response) => {
        response.writeHead(200);
        trickle(response, 20);
      },
    ],
    [
      'redirects slowly and endlessly',
      (_, response) => setTimeout(() => response.writeHead(302, { location: '/again' }).end(), 30),
    ],
  ])('applies to a server that %s', async (_, answer) => {
    server.answer = answer;
    const began = performance.now();
    const error = await failure(request(server.url, { timeoutMs: 300, maxRedirects: 1_000 }));
    expect(error).toMatchObject({
      name: 'HttpError',
      problem: 'timeout',
      message: 'no complete response within 0.3 s',
    });
    expect(performance.now() - began).toBeGreaterThanOrEqual(280);
  });

  it('applies to a proxy that never opens a tunnel, and leaves no connection open', async () => {
    const closed = new Promise((resolve) => {
      server.server.on('connect', (_, socket) =>
        socket
          .resume()
          .on('end', () => socket.destroy())
          .on('close', resolve),
      );
    });
    process.env.HTTPS_PROXY = server.url;
    const error = await failure(request('https://example.test/', { timeoutMs: 300 }));
    expect(['timeout', 'proxy']).toContain(error.problem);
    await closed;
  });

  it("ends the exchange early if the caller's signal aborts", async () => {
    server.answer = () => stop.abort();
    const stop = new AbortController();
    const error = await failure(request(server.url, { ...order, signal: stop.signal }));
    expect(error.message).toBe('the request was cancelled');
  });
});

describe('an HTTP response', () => {
  it('is cut off if it is larger than allowed, even if it is compressed', async () => {
    server.answer = (_, response) => response.end('x'.repeat(70_000));
    expect((await failure(request(server.url, { ...order, maxBytes: 65_536 }))).message).toBe(
      'the response is larger than 64 KiB',
    );
    server.answer = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(70_000)));
    expect((await failure(request(server.url, { ...order, maxBytes: 65_536 }))).problem).toBe('size');
    expect((await request(server.url, order)).body.length).toBe(70_000);
  });

  it('that is interrupted is reported as an error', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-length': '9' }).write('{');
      setImmediate(() => response.destroy());
    };
    expect((await failure(request(server.url, order))).problem).toBe('connection');
  });
});

describe('HTTP redirects', () => {
  const to =
    (location: string, status = 302): (typeof server)['answer'] =>
    (_, response) =>
      response.writeHead(status, { location }).end();

  it('are returned as responses unless they are to be followed', async () => {
    server.answer = to('/elsewhere');
    expect((await request(server.url, order)).status).toBe(302);
    expect(server.requests).toHaveLength(1);
  });

  it('are followed up to the limit', async () => {
    server.answer = to('/again?token=abc');
    const error = await failure(request(`${server.url}/a?token=abc`, { ...order, maxRedirects: 3 }));
    expect(error.message).toBe(`${server.url}/a redirects more than 3 times`);
    expect(server.requests).toHaveLength(4);
  });

  it('to another origin are followed without Authorization, whether it came from a header or from the URL', async () => {
    server.answer = to(`${other.url}/there`);
    const address = server.url.replace('http://', 'http://user:password@');
    const { url } = await request(address, { ...order, headers: { Cookie: 'a=b' }, maxRedirects: 3 });
    expect(url.href).toBe(`${other.url}/there`);
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from('user:password').toString('base64')}`);
    expect([other.requests[0]?.headers.authorization, other.requests[0]?.headers.cookie]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('to a protocol other than HTTP or HTTPS are not followed', async () => {
    server.answer = to('file:///etc/passwd');
    expect((await failure(request(server.url, { ...order, maxRedirects: 3 }))).problem).toBe('redirect');
  });

  it.each([
    [301, 'GET'],
    [303, 'GET'],
    [307, 'POST'],
    [308, 'POST'],
  ])('with status %i follow a POST with a %s', async (status, method) => {
    server.answer = to(`${other.url}/there`, status);
    await request(server.url, { ...order, method: 'POST', body: '{}', maxRedirects: 1 });
    expect(other.requests[0]?.method).toBe(method);
  });
});

describe('a proxy', () => {
  const proxied = (address: string, variables: NodeJS.ProcessEnv) => proxyOf(new URL(address), variables)?.url.href;
  const PROXY = 'http://proxy.example:3128/';

  it.each<[string, NodeJS.ProcessEnv, string | undefined]>([
    ['http://a.example', { HTTP_PROXY: PROXY }, PROXY],
    ['http://a.example', { http_proxy: PROXY, HTTP_PROXY: 'http://other' }, PROXY],
    ['https://a.example', { HTTP_PROXY: PROXY }, undefined],
    ['https://a.example', { https_proxy: 'proxy.example:3128' }, PROXY],
    ['https://a.example', { HTTPS_PROXY: ' ' }, undefined],
    ['https://a.example', { HTTPS_PROXY: 'socks5://proxy.example:3128' }, undefined],
    ['http://a.example', { HTTP_PROXY: PROXY, NO_PROXY: '*' }, undefined],
    ['http://a.example', { HTTP_PROXY: PROXY, no_proxy: 'b.example, a.example' }, undefined],
    ['http://a.example', { HTTP_PROXY: PROXY, NO_PROXY: 'A.EXAMPLE.' }, undefined],
    ['http://x.a.example', { HTTP_PROXY: PROXY, NO_PROXY: 'a.example' }, undefined],
    ['http://x.a.example', { HTTP_PROXY: PROXY, NO_PROXY: '.a.example' }, undefined],
    ['http://x.a.example', { HTTP_PROXY: PROXY, NO_PROXY: '*.a.example' }, undefined],
    ['http://xa.example', { HTTP_PROXY: PROXY, NO_PROXY: 'a.example' }, PROXY],
    ['http://a.example:81', { HTTP_PROXY: PROXY, NO_PROXY: 'a.example:80' }, PROXY],
    ['http://a.example', { HTTP_PROXY: PROXY, NO_PROXY: 'a.example:80' }, undefined],
    ['http://10.1.2.3', { HTTP_PROXY: PROXY, NO_PROXY: '10.0.0.0/8' }, undefined],
    ['http://11.1.2.3', { HTTP_PROXY: PROXY, NO_PROXY: '10.0.0.0/8' }, PROXY],
    ['http://10.0.0.5', { HTTP_PROXY: PROXY, NO_PROXY: '10.0.0.1-10.0.0.9' }, undefined],
    ['http://[::1]:8080', { HTTP_PROXY: PROXY, NO_PROXY: '::1' }, undefined],
    ['http://127.0.0.1', { HTTP_PROXY: PROXY, NO_PROXY: 'localhost,127.0.0.1' }, undefined],
    ['http://127.0.0.1', { HTTP_PROXY: PROXY, NO_PROXY: '10.0.0.0/999' }, PROXY],
  ])('for %s with the variables %j is %p', (address, variables, expected) => {
    expect(proxied(address, variables)).toBe(expected);
  });

  it('gets the whole request for an http URL', async () => {
    process.env.http_proxy = other.url;
    await request('http://service.test/health?x=1', order);
    expect(other.requests.map(({ method, url }) => [method, url])).toEqual([['GET', 'http://service.test/health?x=1']]);
  });

  it('opens a tunnel for an https URL', async () => {
    const asked: (string | undefined)[] = [];
    other.server.on('connect', ({ url, headers }, socket) => {
      asked.push(url, headers['proxy-authorization']);
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    process.env.HTTPS_PROXY = other.url.replace('http://', 'http://user:password@');
    const error = await failure(request('https://service.test/health?token=abc', order));
    expect(asked).toEqual(['service.test:443', `Basic ${Buffer.from('user:password').toString('base64')}`]);
    expect(error).toMatchObject({
      problem: 'proxy',
      message: `the proxy ${other.url} of HTTPS_PROXY responded with status 407 to a request for a connection to service.test: its URL needs a user name and password`,
    });
  });

  it('that cannot be reached is reported by the name of the variable, without the password', async () => {
    const { url } = other;
    await other.end();
    process.env.HTTP_PROXY = url.replace('http://', 'http://user:password@');
    const error = await failure(request('http://service.test/', order));
    expect(error.message).toMatch(
      /^the proxy http:\/\/127\.0\.0\.1:\d+ of HTTP_PROXY could not be reached \(connect ECONNREFUSED/,
    );
    other = await StubServer.start();
  });

  it('whose URL is invalid causes an error that names the variable and not its value', async () => {
    process.env.HTTP_PROXY = 'http://user:password@:::';
    const error = await failure(request('http://service.test/', order));
    expect(error.message).toBe("HTTP_PROXY is not a valid proxy URL; expected one like 'http://proxy.example:3128'");
  });
});

describe('an HTTP request that may be retried', () => {
  const patience = { attempts: 3, pauseMs: 1 };

  it('is retried after a transient failure', async () => {
    const statuses = [503, 429, 200];
    server.answer = (_, response) => response.writeHead(statuses.shift() ?? 500).end('well');
    expect((await requestWithRetry(server.url, order, patience)).status).toBe(200);
  });

  it.each([
    [404, 1],
    [403, 1],
    [503, 3],
  ])('is sent again only after a transient failure (status %i: %i request(s))', async (status, times) => {
    server.answer = (_, response) => response.writeHead(status).end();
    expect((await requestWithRetry(server.url, order, patience)).status).toBe(status);
    expect(server.requests).toHaveLength(times);
  });

  it('is reported with its last failure', async () => {
    server.answer = (request) => request.socket.destroy();
    expect(await failure(requestWithRetry(server.url, order, patience))).toBeInstanceOf(HttpError);
    expect(server.requests).toHaveLength(3);
  });
});

describe('fetch through the shared HTTP client', () => {
  it('sends what it is given, and returns responses as fetch does', async () => {
    const bodies: string[] = [];
    server.answer = (asked, response) => {
      asked.on('data', (chunk: Buffer) => bodies.push(chunk.toString()));
      asked.on('end', () =>
        response.writeHead(201, { 'content-type': 'application/json', 'x-a': 'b' }).end('{"id":1}'),
      );
    };
    const answer = await createFetch()(`${server.url}/repos`, {
      method: 'POST',
      headers: { 'X-B': 'c' },
      body: '{"a":1}',
    });
    expect([answer.status, answer.ok, answer.url, answer.headers.get('x-a'), await answer.json()]).toEqual([
      201,
      true,
      `${server.url}/repos`,
      'b',
      { id: 1 },
    ]);
    expect([server.requests[0]?.method, server.requests[0]?.headers['x-b'], bodies]).toEqual([
      'POST',
      'c',
      ['{"a":1}'],
    ]);
  });

  it('uses the proxy', async () => {
    process.env.HTTP_PROXY = other.url;
    expect(await (await createFetch()(new URL('http://api.github.test/meta'))).text()).toBe('well');
    expect(other.requests[0]?.url).toBe('http://api.github.test/meta');
  });

  it('accepts responses without a body', async () => {
    server.answer = (_, response) => response.writeHead(204).end();
    expect((await createFetch()(server.url)).status).toBe(204);
  });
});
