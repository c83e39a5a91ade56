import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Requests } from '../../local-aws/requests.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf, post, signedFor } from './clients.ts';

const ECS = 'AmazonEC2ContainerServiceV20141113';
const START = Date.UTC(2026, 0, 1);

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws({ speed: 0, start: START });
});
afterAll(() => aws.close());

/** Sends requests that `fetch` would refuse to send. */
function raw(headers: Record<string, string>, path = '/'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: aws.port, path, headers, method: 'POST' }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    sent.once('error', reject);
    sent.end();
  });
}

describe('a malformed request to the local AWS', () => {
  it('is refused with status 400 if the Host header is not a host', async () => {
    const { status, body } = await raw({ Host: '[' });
    expect(status).toBe(400);
    expect(JSON.parse(body)).toEqual({ message: "The header Host is '['; expected a host and port." });
  });

  it('is refused with status 413, and not recorded, if the body is larger than any AWS call allows', async () => {
    aws.clearRequests();
    const response = await fetch(aws.url, {
      method: 'POST',
      headers: { ...signedFor(aws, 'ecs'), 'x-amz-target': `${ECS}.ListClusters` },
      body: 'x'.repeat(9 * 2 ** 20),
    });
    expect(response.status).toBe(413);
    expect(aws.requests()).toEqual([]);
  });

  it.each([
    ['arrays', '['],
    ['objects', '{"a":'],
  ])('is refused when %s are nested 3,000 deep, and nothing is stored', async (_name, open) => {
    const close = open === '[' ? ']' : '}';
    const deep = open.repeat(3000) + (open === '[' ? '' : '1') + close.repeat(3000);
    const body = `{"family":"web","containerDefinitions":[{"name":"web","image":"web:1","memory":128,"new":${deep}}]}`;
    const refused = await post(aws, `${ECS}.RegisterTaskDefinition`, body);
    expect({ status: refused.status, type: refused.body.__type }).toEqual({
      status: 400,
      type: 'SerializationException',
    });
    expect((await clientsOf(aws).ecs.listTaskDefinitions({})).taskDefinitionArns).toEqual([]);
  });

  it('is read in linear time if it contains long strings of escaped quotes', async () => {
    const begun = process.cpuUsage().user;
    const { body } = await post(aws, `${ECS}.ListClusters`, `{"clusterName":"${'\\"'.repeat(2 ** 20)}`);
    expect(body.__type).toBe('SerializationException');
    expect((process.cpuUsage().user - begun) / 1e6).toBeLessThan(5);
  });
});

it('a desired count above 5,000 tasks is refused, and the service keeps the current count', async () => {
  const { ecs } = clientsOf(aws);
  await ecs.createCluster({ clusterName: 'quota' });
  await ecs.registerTaskDefinition({
    family: 'quota',
    containerDefinitions: [{ name: 'web', image: 'web:1', memory: 128 }],
  });
  await ecs.createService({ cluster: 'quota', serviceName: 'web', taskDefinition: 'quota', desiredCount: 0 });
  const refused = ecs.updateService({ cluster: 'quota', service: 'web', desiredCount: 1_000_000_000 });
  await expect(refused).rejects.toMatchObject({ name: 'InvalidParameterException' });
  const { services } = await ecs.describeServices({ cluster: 'quota', services: ['web'] });
  expect(services?.[0]?.desiredCount).toBe(0);
});

it('a service starts and replaces 5,000 tasks without blocking other requests for seconds', async () => {
  const fleet = await startLocalAws({ speed: 0, start: START });
  try {
    const { ecs } = clientsOf(fleet);
    await ecs.createCluster({ clusterName: 'c' });
    await ecs.registerTaskDefinition({
      family: 'web',
      containerDefinitions: [{ name: 'web', image: 'web:1', memory: 128 }],
    });
    const begun = process.cpuUsage().user;
    await ecs.createService({ cluster: 'c', serviceName: 'web', taskDefinition: 'web', desiredCount: 5_000 });
    fleet.step(120_000);
    await ecs.updateService({ cluster: 'c', service: 'web', forceNewDeployment: true });
    fleet.step(180_000);
    const { services } = await ecs.describeServices({ cluster: 'c', services: ['web'] });
    expect(services).toMatchObject([{ runningCount: 5_000, deployments: [{ rolloutState: 'COMPLETED' }] }]);
    expect((process.cpuUsage().user - begun) / 1e6).toBeLessThan(12); // It would be 37 if each task were reconciled alone.
  } finally {
    await fleet.close();
  }
});

it.each([
  ['a null in a list', 'DeleteTaskDefinitions', { taskDefinitions: [null] }],
  ['the name of an inherited property', 'PutAccountSetting', { name: 'constructor', value: 'enabled' }],
])('the local AWS refuses %s with 400', async (_what, operation, input) => {
  const { status } = await post(aws, `${ECS}.${operation}`, JSON.stringify(input));
  expect(status).toBe(400);
});

describe('the record of requests', () => {
  const call = { id: '', time: 0, service: 'ecs', operation: 'ListClusters', input: {} };

  it('keeps the newest 50,000 calls and numbers them consecutively', () => {
    const requests = new Requests();
    for (let index = 0; index < 120_000; index++) requests.add(call);
    const kept = requests.list();
    expect(kept.length).toBeLessThanOrEqual(50_000);
    expect(kept.length).toBeGreaterThan(40_000);
    expect(kept.at(-1)?.number).toBe(120_000);
  });

  it('keeps at most 64 MiB of bodies', () => {
    const requests = new Requests();
    for (let index = 0; index < 40; index++) requests.add(call, 8 * 2 ** 20);
    expect(requests.list().length).toBeLessThanOrEqual(8);
    expect(requests.list().at(-1)?.number).toBe(40);
  });
});

describe('POST /_local-aws/reset', () => {
  it('restarts the local AWS without resources and with the initial time, seed and options', async () => {
    const fresh = await startLocalAws({ speed: 0, start: START, faults: ['throttling:ssm:*'] });
    try {
      const { ecs } = clientsOf(fresh);
      const idsOf = async () => {
        await ecs.createCluster({ clusterName: 'c' });
        await ecs.registerTaskDefinition({
          family: 'web',
          containerDefinitions: [{ name: 'web', image: 'web:1', memory: 128 }],
        });
        const { service } = await ecs.createService({
          cluster: 'c',
          serviceName: 'web',
          taskDefinition: 'web',
          desiredCount: 1,
        });
        return service?.deployments?.map(({ id }) => id);
      };
      const first = await idsOf();
      fresh.step(60_000);
      fresh.setFaults([]);
      const response = await fetch(`${fresh.url}/_local-aws/reset`, { method: 'POST' });
      expect(response.status).toBe(200);
      expect(fresh.clock.now()).toBe(START);
      expect((await ecs.listClusters({})).clusterArns).toEqual([]);
      expect(fresh.faults()).toEqual([{ name: 'throttling', operations: ['ssm:*'], hits: 0 }]);
      expect(await idsOf()).toEqual(first);
    } finally {
      await fresh.close();
    }
  });
});

it('GET /_local-aws/health reports that the local AWS is ready, and lists the services', async () => {
  const response = await fetch(`${aws.url}/_local-aws/health`);
  expect(await response.json()).toMatchObject({
    status: 'ok',
    account: '123456789012',
    region: 'eu-central-1',
    services: expect.arrayContaining(['ecs', 'ecr', 'ssm']),
  });
});

it('the local AWS handles 500 parallel clients and 1,000 deployments, and its memory grows by at most 100 MB', async () => {
  const busy = await startLocalAws({ speed: 0, start: START });
  try {
    const { ecs } = clientsOf(busy);
    await ecs.createCluster({ clusterName: 'c' });
    await ecs.registerTaskDefinition({
      family: 'web',
      containerDefinitions: [{ name: 'web', image: 'web:1', memory: 128 }],
    });
    const services = Array.from({ length: 10 }, (_, index) => `web-${index}`);
    for (const serviceName of services) {
      await ecs.createService({ cluster: 'c', serviceName, taskDefinition: 'web', desiredCount: 1 });
    }
    const answers = await Promise.all(
      Array.from({ length: 500 }, () => fetch(`${busy.url}/_local-aws/health`).then(({ status }) => status)),
    );
    expect(new Set(answers)).toEqual(new Set([200]));
    const before = process.memoryUsage().heapUsed;
    for (let round = 0; round < 100; round++) {
      await Promise.all(
        services.map((service) => ecs.updateService({ cluster: 'c', service, forceNewDeployment: true })),
      );
      busy.step(120_000);
    }
    const { services: after } = await ecs.describeServices({ cluster: 'c', services });
    expect(after?.map(({ deployments }) => deployments?.map(({ rolloutState }) => rolloutState))).toEqual(
      services.map(() => ['COMPLETED']),
    );
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100e6);
  } finally {
    await busy.close();
  }
});
