import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf, post } from './clients.ts';

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws({ speed: 0, start: Date.UTC(2026, 0, 1) });
});
afterAll(() => aws.close());

async function ask(method: string, name: string, body?: unknown) {
  const text = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(`${aws.url}/_local-aws/${name}`, { method, ...text });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

describe('the control interface of the local AWS', () => {
  it('returns the time of the clock, steps the clock and sets its speed', async () => {
    expect((await ask('GET', 'clock')).body).toEqual({ now: '2026-01-01T00:00:00.000Z', speed: 0 });
    expect((await ask('PUT', 'clock', { step: 90 })).body).toEqual({ now: '2026-01-01T00:01:30.000Z', speed: 0 });
    expect((await ask('PUT', 'clock', { speed: 20 })).body).toMatchObject({ speed: 20 });
    await ask('PUT', 'clock', { speed: 0 });
  });

  it('sets, adds, counts and clears faults', async () => {
    expect((await ask('PUT', 'faults', [{ name: 'throttling', count: 1 }, 'reset:ecr:*'])).status).toBe(200);
    await expect(clientsOf(aws).ecs.listClusters({})).rejects.toThrow('Rate exceeded');
    expect((await ask('POST', 'faults', { name: 'denied', operations: ['ssm:*'] })).body).toEqual([
      { name: 'throttling', count: 1, hits: 1 },
      { name: 'reset', operations: ['ecr:*'], hits: 0 },
      { name: 'denied', operations: ['ssm:*'], hits: 0 },
    ]);
    expect((await ask('DELETE', 'faults?name=throttling')).body).toHaveLength(2);
    expect((await ask('DELETE', 'faults')).body).toEqual([]);
  });

  it('sets plans, returns them and refuses invalid ones', async () => {
    const plans = [{ match: { service: 'web' }, tasks: [{ start: 1 }] }];
    expect((await ask('PUT', 'plans', plans)).body).toEqual(plans);
    const refused = await ask('PUT', 'plans', [{ match: {}, tasks: [{ start: 'soon' }] }]);
    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining('soon')]);
    expect((await ask('GET', 'plans')).body).toEqual(plans);
    expect((await ask('DELETE', 'plans')).body).toEqual([]);
  });

  it('sets the results of hooks, returns them and refuses invalid ones', async () => {
    const hooks = [{ match: { stage: 'POST_SCALE_UP' }, answers: [{ hookStatus: 'FAILED' }] }];
    expect((await ask('PUT', 'hooks', hooks)).body).toEqual(hooks);
    const refused = await ask('PUT', 'hooks', [{ match: {}, answers: [{ hookStatus: 'MAYBE' }] }]);
    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining('MAYBE')]);
    expect((await ask('GET', 'hooks')).body).toEqual(hooks);
    expect((await ask('DELETE', 'hooks')).body).toEqual([]);
  });

  it('enforces a policy, and stops enforcing it', async () => {
    const policy = { Statement: [{ Effect: 'Allow', Action: 'sts:*', Resource: '*' }] };
    expect((await ask('PUT', 'policy', policy)).body).toEqual(policy);
    await expect(clientsOf(aws).ecs.listClusters({})).rejects.toMatchObject({ name: 'AccessDeniedException' });
    expect((await ask('GET', 'policy')).body).toEqual(policy);
    expect((await ask('DELETE', 'policy')).body).toBeNull();
    await clientsOf(aws).ecs.listClusters({});
  });

  it('returns the recorded requests in order', async () => {
    await ask('DELETE', 'requests');
    const { ecs, ssm } = clientsOf(aws);
    await ecs.createCluster({ clusterName: 'c' });
    await ssm.getParameter({ Name: 'none' }).catch(() => undefined);
    const all = (await ask('GET', 'requests')).body;
    expect(all).toMatchObject([
      {
        service: 'ecs',
        operation: 'CreateCluster',
        input: { clusterName: 'c' },
        status: 200,
        identity: 'arn:aws:iam::123456789012:user/local',
      },
      { service: 'ssm', operation: 'GetParameter', input: { Name: 'none' }, status: 400, error: 'ParameterNotFound' },
    ]);
    expect(all[1].number).toBe(all[0].number + 1);
    expect((await ask('GET', 'requests?service=ssm')).body).toHaveLength(1);
    expect((await ask('GET', 'requests?operation=CreateCluster')).body).toHaveLength(1);
  });

  it('returns the unknown members of the requests', async () => {
    await post(aws, 'AmazonEC2ContainerServiceV20141113.ListClusters', '{"page":1}');
    expect((await ask('GET', 'unknown-members')).body).toEqual([
      { service: 'ecs', operation: 'ListClusters', path: 'page' },
    ]);
    expect((await ask('DELETE', 'unknown-members')).body).toEqual([]);
  });

  it.each([
    ['GET', 'weather', 404, /^There is no \/_local-aws\/weather; expected one of clock, faults/],
    ['POST', 'clock', 405, /^\/_local-aws\/clock supports GET, PUT, not POST\.$/],
  ])('refuses the request %s %s', async (method, name, status, message) => {
    const answer = await ask(method, name);
    expect(answer.status).toBe(status);
    expect(answer.body.message).toMatch(message);
  });

  it.each([
    ['PUT', 'clock', '{', 400, /^The body is not valid JSON/],
    ['PUT', 'clock', { speed: -1 }, 400, /^The clock's speed must be a number from 0, not -1\.$/],
    ['PUT', 'clock', { warp: 9 }, 400, /^'warp' is not a valid member/],
    ['PUT', 'faults', { name: 'reset' }, 400, /^The faults must be a list/],
    ['PUT', 'policy', { Statement: 1 }, 400, /^A policy must be a JSON object with a Statement\.$/],
  ])('refuses the request %s %s with the body %j', async (method, name, body, status, message) => {
    const answer = await ask(method, name, body);
    expect(answer.status).toBe(status);
    expect(answer.body.message).toMatch(message);
  });
});
