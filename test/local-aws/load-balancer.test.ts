import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Action } from '../../local-aws/docker/listener.ts';
import { LoadBalancers, TargetGroup } from '../../local-aws/docker/load-balancers.ts';
import { parseTargetGroup } from '../../local-aws/docker/target-group.ts';
import { startLocalAws } from '../../local-aws/server.ts';

const place = { region: 'eu-central-1', account: '123456789012' };
const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

/** A program behind the load balancer; returns its port. */
async function program(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  cleanUps.push(() => end(server));
  return (server.address() as AddressInfo).port;
}

function end(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

/** A target group that checks twenty times a second. */
async function group(definition: object = {}): Promise<TargetGroup & { url: string }> {
  const settings = parseTargetGroup({ Name: 'web', ...definition }, place);
  const quick = { ...settings, HealthCheckIntervalSeconds: 0.05, HealthCheckTimeoutSeconds: 0.3 };
  const made = new TargetGroup(quick);
  await made.listening;
  cleanUps.push(() => made.close());
  return Object.assign(made, { url: `http://127.0.0.1:${made.port}` });
}

/** Registers a target; the returned function waits for the load balancer's next result. */
function register(to: TargetGroup, id: string, port: number | undefined) {
  const found: string[] = [];
  let reported = () => {};
  to.register(id, port, (health, reason) => {
    if (health === 'failing') return;
    found.push(health === 'healthy' ? 'healthy' : `unhealthy: ${reason}`);
    reported();
  });
  return async () => {
    while (found.length === 0) {
      await new Promise<void>((resolve) => {
        reported = resolve;
      });
    }
    return found.shift();
  };
}

const says =
  (text: string): RequestListener =>
  (_request, response) =>
    response.end(text);
const ask = async (url: string, init?: RequestInit) => {
  const response = await fetch(url, init);
  return `${response.status} ${await response.text()}`;
};

describe('a load balancer', () => {
  it('distributes requests to the healthy targets in turn', async () => {
    const balancer = await group();
    const targets = [await program(says('a')), await program(says('b'))].map((port, index) =>
      register(balancer, `task-${index}`, port),
    );
    for (const next of targets) expect(await next()).toBe('healthy');
    const answers = [];
    for (let count = 0; count < 6; count++) answers.push(await ask(balancer.url));
    expect(answers.filter((answer) => answer === '200 a')).toHaveLength(3);
    expect(answers.filter((answer) => answer === '200 b')).toHaveLength(3);
    expect(new Set(answers.slice(0, 2)).size).toBe(2);
  });

  it("forwards method, path, headers and body in both directions, with the client's address", async () => {
    const balancer = await group();
    const port = await program((request, response) => {
      if (request.url === '/') return response.end();
      response.writeHead(
        418,
        'Teapot',
        [
          ['X-Kind', 'tea'],
          ['Set-Cookie', 'a=1'],
          ['Set-Cookie', 'b=2'],
        ].flat(),
      );
      const { method, url, headers } = request;
      response.write(`${method} ${url} ${headers['x-mine']} ${headers['x-forwarded-for']} ${headers.host} `);
      return request.pipe(response);
    });
    await register(balancer, 'task', port)();
    const init = {
      method: 'PUT',
      body: 'x'.repeat(100_000),
      headers: { 'X-Mine': 'yes', 'X-Forwarded-For': '10.0.0.1' },
    };
    const response = await fetch(`${balancer.url}/a%20b?c=d`, init);
    expect([response.status, response.statusText, response.headers.get('x-kind')]).toEqual([418, 'Teapot', 'tea']);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.text()).toBe(
      `PUT /a%20b?c=d yes 10.0.0.1, 127.0.0.1 127.0.0.1:${balancer.port} ${'x'.repeat(100_000)}`,
    );
  });

  it('returns 503 if no target is healthy, and 502 if the target closes the connection', async () => {
    const balancer = await group({ HealthCheckPath: '/health' });
    expect(await ask(balancer.url)).toMatch(/^503 .*Service Temporarily Unavailable/);
    const port = await program((request, response) =>
      request.url === '/health' ? response.end() : response.destroy(),
    );
    await register(balancer, 'task', port)();
    expect(await ask(balancer.url)).toMatch(/^502 .*Bad Gateway/);
  });

  it.each<[string, RequestListener, string]>([
    ['a wrong status', (_, response) => response.writeHead(503).end(), 'Health checks failed with these codes: [503]'],
    ['no response', () => {}, 'Request timed out'],
    ['a connection that breaks', (_, response) => response.destroy(), 'Health checks failed'],
  ])('marks a target with %s as unhealthy', async (_what, listener, reason) => {
    const balancer = await group();
    expect(await register(balancer, 'task', await program(listener))()).toBe(`unhealthy: ${reason}`);
    expect(balancer.view().TargetHealthDescriptions).toEqual([
      { Target: { Id: 'task', Port: expect.any(Number) }, TargetHealth: { State: 'unhealthy', Description: reason } },
    ]);
  });

  it('marks a task that does not map the port as unhealthy', async () => {
    expect(await register(await group(), 'task', undefined)()).toBe('unhealthy: Health checks failed');
  });

  it('accepts the status codes in the matcher, and follows a target that becomes unhealthy and recovers', async () => {
    const balancer = await group({ Matcher: { HttpCode: '204,300-310' } });
    let status = 301;
    const next = register(balancer, 'task', await program((_, response) => response.writeHead(status).end()));
    expect(await next()).toBe('healthy');
    status = 200;
    expect(await next()).toBe('unhealthy: Health checks failed with these codes: [200]');
    expect(await ask(balancer.url)).toMatch(/^503/);
    status = 204;
    expect(await next()).toBe('healthy');
  });

  it('completes a request in progress while its target drains, and sends new requests to other targets', async () => {
    const balancer = await group();
    let release = () => {};
    const arrived = Promise.withResolvers<void>();
    const old = await program((request, response) => {
      if (request.url !== '/slow') return response.end('old');
      release = () => response.end('old, at last');
      return arrived.resolve();
    });
    await register(balancer, 'old', old)();
    const slow = ask(`${balancer.url}/slow`);
    await arrived.promise;
    await register(balancer, 'new', await program(says('new')))();
    balancer.deregister('old');
    expect(balancer.view().TargetHealthDescriptions[0]?.TargetHealth.State).toBe('draining');
    for (let count = 0; count < 3; count++) expect(await ask(balancer.url)).toBe('200 new');
    const removed = balancer.remove('old', 60_000);
    release();
    await removed;
    expect(await slow).toBe('200 old, at last');
    expect(balancer.view().TargetHealthDescriptions.map(({ Target }) => Target.Id)).toEqual(['new']);
  });

  it('aborts a request that takes longer than the deregistration delay', async () => {
    const balancer = await group();
    const arrived = Promise.withResolvers<void>();
    const port = await program((request, response) => (request.url === '/' ? response.end() : arrived.resolve()));
    await register(balancer, 'task', port)();
    const slow = ask(`${balancer.url}/slow`);
    await arrived.promise;
    await balancer.remove('task', 10);
    expect(await slow).toMatch(/^502/);
  });
});

describe('target groups', () => {
  it('have an ARN that contains the name, have a URL, and can be changed', async () => {
    const balancers = new LoadBalancers(place);
    cleanUps.push(() => balancers.close());
    const first = await balancers.define({ Name: 'web' });
    expect(first).toMatchObject({
      TargetGroupArn: expect.stringMatching(
        /^arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup\/web\/[0-9a-f]{16}$/,
      ),
      Url: `http://127.0.0.1:${first.ListenerPort}`,
      HealthCheckPath: '/',
      HealthCheckIntervalSeconds: 5,
    });
    const again = await balancers.define({ Name: 'web', HealthCheckPath: '/health' });
    expect([again.Url, again.HealthCheckPath]).toEqual([first.Url, '/health']);
    expect(balancers.of(first.TargetGroupArn).port).toBe(first.ListenerPort);
    expect(await balancers.list()).toEqual([again]);
  });

  it('are refused in one sentence if their port is in use', async () => {
    const taken = createTcpServer();
    await new Promise<void>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve());
    });
    cleanUps.push(() => taken.close());
    const { port } = taken.address() as AddressInfo;
    const balancers = new LoadBalancers(place);
    await expect(balancers.define({ Name: 'web', ListenerPort: port })).rejects.toThrow(
      `The port ${port} of the load balancer is in use; choose another ListenerPort.`,
    );
    expect(await balancers.list()).toEqual([]);
  });

  it.each<[unknown, string]>([
    [[], 'A target group must be an object, not [].'],
    [{}, "A target group needs a 'Name' or a 'TargetGroupArn'."],
    [{ Name: 'a b' }, "The target group's Name 'a b' is not valid"],
    [
      { Name: 'a', Path: '/' },
      "A target group has no member 'Path'; expected one of Name, TargetGroupArn, HealthCheckPath",
    ],
    [{ Name: 'a', HealthCheckPath: 'x' }, "The target group's HealthCheckPath 'x' must begin with '/'."],
    [
      { Name: 'a', HealthCheckIntervalSeconds: 1 },
      "The target group's HealthCheckIntervalSeconds must be a whole number from 5 to 300, not 1.",
    ],
    [
      { Name: 'a', HealthCheckTimeoutSeconds: 5 },
      "The target group's HealthCheckTimeoutSeconds (5) must be smaller than its HealthCheckIntervalSeconds (5).",
    ],
    [
      { Name: 'a', Matcher: { HttpCode: '2xx' } },
      "the HttpCode '2xx', which is not valid; expected, for example, 200, 200,202 or 200-299.",
    ],
    [{ Name: 'a', Attributes: { stickiness: 1 } }, "Attributes has no member 'stickiness'"],
    [
      { Name: 'a', Attributes: { 'deregistration_delay.timeout_seconds': '5' } },
      'The target group\'s deregistration_delay.timeout_seconds must be a whole number from 0 to 3600, not "5".',
    ],
  ])('are refused with the definition %j', (definition, message) => {
    expect(() => parseTargetGroup(definition, place)).toThrow(message);
  });

  it('cannot be defined if tasks are scripted', async () => {
    const aws = await startLocalAws();
    cleanUps.push(() => aws.close());
    const control = `${aws.url}/_local-aws/target-groups`;
    expect(await ask(control)).toBe('200 []\n');
    expect(await ask(control, { method: 'PUT', body: '{"Name":"web"}' })).toBe(
      '400 {"message":"Target groups are for tasks that are containers: start the local AWS with --tasks docker."}\n',
    );
  });
});

describe('a listener of a load balancer', () => {
  /** A load balancer with a listener; `decide` may be changed later. */
  async function listening(decide: (path: string) => Action) {
    const balancers = new LoadBalancers(place);
    cleanUps.push(() => balancers.close());
    for (const name of ['blue', 'green']) {
      const { TargetGroupArn } = await balancers.define({ TargetGroupArn: name });
      await register(balancers.of(TargetGroupArn), name, await program(says(name)))();
    }
    await balancers.listen('listener', decide);
    return balancers.listeners()[0]?.Url ?? '';
  }
  const split = (blue: number, green: number) => ({
    forwards: [
      { targetGroup: 'blue', weight: blue },
      { targetGroup: 'green', weight: green },
    ],
  });

  it('sends each target group its share of any ten requests, and follows a change of weights at once', async () => {
    let now: Action = split(90, 10);
    const url = await listening(() => now);
    const tally = async () => {
      const answers = [];
      for (let count = 0; count < 10; count++) answers.push(await ask(url));
      return answers.filter((answer) => answer === '200 green').length;
    };
    expect(await tally()).toBe(1);
    expect(await tally()).toBe(1);
    now = split(0, 100);
    expect(await tally()).toBe(10);
  });

  it('returns a fixed response without a target, and 503 if all weights are 0', async () => {
    const url = await listening((path) =>
      path === '/fixed' ? { status: 418, type: 'text/plain', body: 'tea' } : split(0, 0),
    );
    expect(await ask(`${url}/fixed?a=1`)).toBe('418 tea');
    expect(await ask(url)).toBe('503 ');
  });
});
