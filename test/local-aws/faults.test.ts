import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseFault } from '../../local-aws/faults.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf, signedFor } from './clients.ts';

let aws: LocalAws;
let ecs: ReturnType<typeof clientsOf>['ecs'];
beforeEach(async () => {
  aws = await startLocalAws({ speed: 0, start: Date.UTC(2026, 0, 1) });
  ecs = clientsOf(aws).ecs;
});
afterEach(() => aws.close());

const list = () =>
  ecs.listClusters({}).then(
    () => 'ok',
    (error) => error.name,
  );

/** The raw response, before a client has read it. */
const signedCall = (operation: string, input: object) =>
  fetch(aws.url, {
    method: 'POST',
    headers: {
      'X-Amz-Target': `AmazonEC2ContainerServiceV20141113.${operation}`,
      'Content-Type': 'application/x-amz-json-1.1',
      ...signedFor(aws, 'ecs'),
    },
    body: JSON.stringify(input),
  });

describe('a fault', () => {
  it.each([
    ['throttling', 'ThrottlingException', 'Rate exceeded', 400],
    ['server-error', 'ServerException', 'Service Unavailable. Please try again later.', 500],
    ['expired-token', 'ExpiredTokenException', 'The security token included in the request is expired', 400],
    [
      'denied',
      'AccessDeniedException',
      'User: arn:aws:iam::123456789012:user/local is not authorized to perform: ecs:ListClusters on resource: * because no identity-based policy allows the ecs:ListClusters action',
      400,
    ],
  ])('named %s returns %s', async (fault, name, message, httpStatusCode) => {
    aws.setFaults([fault]);
    await expect(ecs.listClusters({})).rejects.toMatchObject({ name, message, $metadata: { httpStatusCode } });
    expect(aws.requests()).toMatchObject([{ operation: 'ListClusters', fault, error: name, status: httpStatusCode }]);
  });

  it('named reset closes the connection before the call takes effect, and lost-answer closes it after', async () => {
    aws.setFaults(['reset:ecs:CreateCluster:1']);
    await expect(ecs.createCluster({ clusterName: 'a' })).rejects.toThrow('ECONNRESET');
    expect((await ecs.listClusters({})).clusterArns).toEqual([]);
    aws.setFaults(['lost-answer:ecs:CreateCluster:1']);
    await expect(ecs.createCluster({ clusterName: 'a' })).rejects.toThrow('ECONNRESET');
    expect((await ecs.listClusters({})).clusterArns).toHaveLength(1);
    expect(aws.requests({ operation: 'CreateCluster' }).map(({ fault, status }) => [fault, status])).toEqual([
      ['reset', 0],
      ['lost-answer', 0],
    ]);
  });

  it('named lost-answer can leave the caller waiting', async () => {
    aws.setFaults(['lost-answer:ecs:CreateCluster:1,seconds=60']);
    const lost = expect(ecs.createCluster({ clusterName: 'a' })).rejects.toThrow('ECONNRESET');
    while ((await ecs.listClusters({})).clusterArns?.length === 0);
    aws.step(59_999);
    expect(aws.requests({ operation: 'CreateCluster' })[0]?.status).toBeUndefined();
    aws.step(1);
    await lost;
  });

  it.each([
    ['html-answer', 403, /Request blocked/],
    ['html-answer:ecs:*,status=200', 200, /Request blocked/],
    ['empty-answer:ecs:*,status=408', 408, /^$/],
    ['null-answer:ecs:*,status=404', 404, /^null$/],
  ])('named %s lets the call take effect, and returns status %i like a proxy', async (fault, status, body) => {
    aws.setFaults([fault]);
    const answer = await signedCall('CreateCluster', { clusterName: 'a' });
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringMatching(body)]);
    aws.setFaults([]);
    expect((await ecs.listClusters({})).clusterArns).toHaveLength(1);
  });

  it('named stalled-answer sends headers without a body, and slow-answer sends one byte per second', async () => {
    aws.setFaults(['stalled-answer:ecs:CreateCluster']);
    const stalled = await signedCall('CreateCluster', { clusterName: 'a' });
    expect(stalled.status).toBe(200);
    const silence = stalled.body?.getReader().read();
    aws.setFaults(['slow-answer:ecs:ListClusters']);
    const slow = await signedCall('ListClusters', {});
    const reader = slow.body?.getReader();
    expect((await reader?.read())?.value?.length).toBe(1);
    aws.step(1_000);
    expect((await reader?.read())?.value?.length).toBe(1);
    expect(await Promise.race([silence, 'nothing yet'])).toBe('nothing yet');
  });

  it('affects only the named operations, with a number of calls to skip and a number of calls to affect', async () => {
    aws.setFaults([{ name: 'throttling', operations: ['ecs:List*'], after: 1, count: 2 }]);
    expect([await list(), await list(), await list(), await list()]).toEqual([
      'ok',
      'ThrottlingException',
      'ThrottlingException',
      'ok',
    ]);
    aws.setFaults(['throttling:ecs:Describe*']);
    expect(await list()).toBe('ok');
    expect(aws.faults()).toEqual([{ name: 'throttling', operations: ['ecs:Describe*'], hits: 0 }]);
  });

  it('starts and ends at the given simulated times', async () => {
    aws.setFaults([{ name: 'throttling', from: 10, for: 5 }]);
    const answers = [];
    for (let second = 0; second <= 15; second += 5) {
      answers.push(await list());
      aws.step(5000);
    }
    expect(answers).toEqual(['ok', 'ok', 'ThrottlingException', 'ok']);
  });

  it('affects calls with the given probability, and the same calls for the same seed', async () => {
    const run = async (seed: number) => {
      const other = await startLocalAws({ seed, speed: 0, faults: ['throttling,probability=0.5'] });
      const client = clientsOf(other).ecs;
      const outcomes = [];
      for (let call = 0; call < 40; call++)
        outcomes.push(
          await client.listClusters({}).then(
            () => 1,
            () => 0,
          ),
        );
      await other.close();
      return outcomes;
    };
    const first = await run(1);
    expect(await run(1)).toEqual(first);
    expect(await run(2)).not.toEqual(first);
    const passed = first.filter((one) => one === 1).length;
    expect(passed).toBeGreaterThan(8);
    expect(passed).toBeLessThan(32);
  });

  it.each([
    ['nonsense', "There is no fault 'nonsense'; the faults are throttling, "],
    ['throttling:ecs', "The fault 'throttling:ecs' is not of the form NAME"],
    ['throttling:ecs:X:many', "In the fault 'throttling:ecs:X:many' the count 'many' is not a number."],
    ['throttling,speed=2', "The fault 'throttling' has no option 'speed'"],
    ['throttling,probability=2', "The fault 'throttling' cannot have probability = 2."],
    ['server-error,status=404', "The fault 'server-error' cannot have status = 404."],
    ['stale-reads:ecr:*', "The fault 'stale-reads' supports only operations of ecs"],
  ])('is refused if the text is "%s"', (text, message) => {
    expect(() => parseFault(text)).toThrow(message);
    expect(() => aws.setFaults(['throttling', text])).toThrow(message);
    expect(aws.faults()).toEqual([]);
  });

  it('can be set on the command line', () => {
    expect(parseFault('throttling:ecs:DescribeServices:3')).toEqual({
      name: 'throttling',
      operations: ['ecs:DescribeServices'],
      count: 3,
    });
    expect(parseFault('stale-reads:ecs:Describe*,seconds=10,from=2')).toEqual({
      name: 'stale-reads',
      operations: ['ecs:Describe*'],
      seconds: 10,
      from: 2,
    });
  });
});
