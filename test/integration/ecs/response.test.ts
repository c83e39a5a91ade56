import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClients } from '../../../src/aws/clients.ts';
import { describeFailure, isAmbiguous } from '../../../src/aws/failure.ts';
import { systemClock } from '../../../src/clock.ts';
import { CodeDeploy } from '../../../src/codedeploy/codedeploy.ts';
import { Ecs } from '../../../src/ecs/ecs.ts';
import { findTargets } from '../../../src/ecs/service-target.ts';
import { pattern } from '../../sentences/pattern.ts';
import { notInAccount } from '../../sentences/refusals.ts';
import { deployment, service as shape } from '../../unit/shapes.ts';

/** A server, such as a proxy, that gives this response to every call of an operation. */
let server: Server;
let ecs: Ecs;
let codeDeploy: CodeDeploy;
const answers = new Map<string, { status?: number; body: unknown }>();
const reading = () => ({
  ecs,
  clock: systemClock,
  cancelled: new AbortController().signal,
  log: { info: () => undefined },
});

beforeAll(async () => {
  server = createServer((request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const { status = 200, body } = answers.get(operation) ?? { body: {} };
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
  });
  const settings = { region: 'eu-central-1', maxRetries: 0, roles: [], roleSessionName: '', roleDurationSeconds: 0 };
  const clients = createClients({ ...settings, audience: '' }, () => Promise.reject(new Error('no token is needed')));
  ecs = new Ecs(clients);
  codeDeploy = new CodeDeploy(clients);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const whole = shape([deployment(1)]);
const { deployments: _, ...withoutDeployments } = whole;
const MISSING = { arn: 'arn:aws:ecs:eu-central-1:123456789012:service/demo/web', reason: 'MISSING' };

describe('an ECS response that lacks a member that ECS always returns', () => {
  it.each<readonly [string, object, () => Promise<unknown>]>([
    ['DescribeServices', {}, () => ecs.describeServices('demo', ['web'])],
    ['DescribeServices', { services: [], failures: [] }, () => ecs.describeServices('demo', ['web'])],
    ['DescribeServices', { services: {}, failures: [] }, () => ecs.describeServices('demo', ['web'])],
    ['DescribeServices', { services: [null] }, () => ecs.describeServices('demo', ['web'])],
    ['DescribeServices', { services: [{ serviceName: 'web' }] }, () => ecs.describeServices('demo', ['web'])],
    ['DescribeServices', { services: [withoutDeployments] }, () => ecs.describeServices('demo', ['web'])],
    ['DescribeServices', { services: [{ ...whole, deployments: [] }] }, () => ecs.describeServices('demo', ['web'])],
    ['DescribeServices', { services: [whole] }, () => ecs.describeServices('demo', ['web', 'api'])],
    ['DescribeTaskDefinition', {}, () => ecs.describeTaskDefinition('web:1')],
    ...[
      { containerDefinitions: 'x' },
      { containerDefinitions: ['x', 5] },
      { containerDefinitions: [{ portMappings: 'x' }] },
      { containerDefinitions: [{ image: { a: 1 } }] },
      { volumes: {} },
    ].map(
      (taskDefinition) =>
        ['DescribeTaskDefinition', { taskDefinition }, () => ecs.describeTaskDefinition('web:1')] as const,
    ),
    ['DescribeTaskDefinition', { taskDefinition: {}, tags: 'x' }, () => ecs.describeTaskDefinition('web:1')],
    ['RegisterTaskDefinition', {}, () => ecs.registerTaskDefinition({ family: 'web' })],
    ['RunTask', {}, () => ecs.runTask({ cluster: 'demo', taskDefinition: 'web:1' })],
    ['ListTasks', {}, () => ecs.listTasks('demo', 'web', 'STOPPED')],
    ['DescribeTasks', {}, () => ecs.describeTasks('demo', ['a'])],
    ['ListServiceDeployments', {}, () => ecs.listServiceDeployments('demo', 'web')],
    ['DescribeServiceDeployments', {}, () => ecs.describeServiceDeployments(['a'])],
  ])('is reported as an unreadable response: %s %j', async (operation, body, call) => {
    answers.set(operation, { body });
    const error = await call().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(isAmbiguous(error)).toBe(true);
    expect(describeFailure(`ecs:${operation}`, error)).toContain(`ecs:${operation} failed without a valid response`);
  });

  it('is never read as a missing service', async () => {
    answers.set('DescribeServices', { body: { services: [] } });
    const { refused } = await findTargets(reading(), 'demo', ['web']);
    expect(refused.get('web')?.reason).toMatch(/^ecs:DescribeServices failed without a valid response/);
    answers.set('DescribeServices', { body: { services: [], failures: [MISSING] } });
    expect((await findTargets(reading(), 'demo', ['web'])).refused.get('web')?.reason).toMatch(
      /^Service 'web' was not found/,
    );
  });
});

it.each([
  { ecsServices: {} },
  { ecsServices: 'x' },
  { ecsServices: ['x'] },
  { ecsServices: [{ serviceName: 'web' }] },
  { ecsServices: [{ serviceName: { a: 1 }, clusterName: 'demo' }] },
  { computePlatform: { a: 1 } },
  { deploymentConfigName: [] },
])('a deployment group with a member of another type is an unreadable response: %j', async (deploymentGroupInfo) => {
  answers.set('GetDeploymentGroup', { body: { deploymentGroupInfo } });
  const error = await codeDeploy.group({ application: 'a', group: 'g' }).catch((thrown: unknown) => thrown);
  expect(describeFailure('codedeploy:GetDeploymentGroup', error)).toContain('failed without a valid response');
});

describe('an error about a resource that ECS does not find', () => {
  const refuse = (operation: string, type: string, message: string) =>
    answers.set(operation, { status: 400, body: { __type: type, message } });

  it.each<readonly [string, () => Promise<unknown>]>([
    ['DescribeServices', () => ecs.describeServices('nowhere', ['web'])],
    ['UpdateService', () => ecs.updateService({ cluster: 'nowhere', service: 'web' })],
    ['RunTask', () => ecs.runTask({ cluster: 'nowhere', taskDefinition: 'web:1' })],
    ['ListTasks', () => ecs.listTasks('nowhere', 'web', 'RUNNING')],
  ])('names the cluster of %s', async (operation, call) => {
    refuse(operation, 'ClusterNotFoundException', 'Cluster not found.');
    await expect(call()).rejects.toThrow(pattern`${notInAccount("cluster 'nowhere'")}`);
  });

  it('names the service of UpdateService', async () => {
    refuse('UpdateService', 'ServiceNotFoundException', 'Service not found.');
    const call = ecs.updateService({ cluster: 'demo', service: 'web' });
    await expect(call).rejects.toThrow(/service 'web' was not found in cluster 'demo'/);
  });
});

it("a service of the step's account is not taken for the service in another account that the ARN names", async () => {
  answers.set('DescribeServices', { body: { services: [whole] } });
  const other = 'arn:aws:ecs:eu-central-1:999999999999:service/demo/web';
  const { found, refused } = await findTargets(reading(), 'demo', [other]);
  expect(found).toEqual([]);
  expect(refused.get(other)).toMatchObject({
    by: 'input',
    reason: expect.stringContaining(
      "in the account 999999999999, but the step's credentials are for the account 123456789012",
    ),
  });
});
