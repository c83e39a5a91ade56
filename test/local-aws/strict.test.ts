import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from './clients.ts';

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws({ speed: 0, start: Date.UTC(2026, 0, 1) });
  const { ecs } = clientsOf(aws);
  await ecs.createCluster({ clusterName: 'c', capacityProviders: ['fleet'] });
  await ecs.registerTaskDefinition({
    family: 'web',
    containerDefinitions: [{ name: 'web', image: 'a:1', memory: 64 }],
  });
});
afterAll(() => aws.close());

const refusal = (name: string, message: string | RegExp) => ({ name, message: expect.stringMatching(message) });
const runs = async () => (await clientsOf(aws).ecs.listTasks({ cluster: 'c' })).taskArns?.length;

describe('RunTask of the local AWS', () => {
  const provider = (capacityProvider: string, base = 0) => ({ capacityProvider, weight: 1, base });

  it.each([
    [
      'a launch type together with a capacity provider strategy',
      { launchType: 'EC2' as const, capacityProviderStrategy: [provider('fleet')] },
      /^Specifying both a launch type and capacity provider strategy is not supported/,
    ],
    [
      'a capacity provider that the cluster does not have',
      { capacityProviderStrategy: [provider('other')] },
      /^The specified capacity provider was not found\./,
    ],
    [
      'two capacity providers with a base',
      { capacityProviderStrategy: [provider('fleet', 1), provider('FARGATE', 1)] },
      /^There are multiple capacity providers in the specified .* base value greater than zero/,
    ],
  ])('refuses %s, and starts nothing', async (_name, settings, message) => {
    const before = await runs();
    const call = clientsOf(aws).ecs.runTask({ cluster: 'c', taskDefinition: 'web', ...settings });
    await expect(call).rejects.toMatchObject(refusal('InvalidParameterException', message));
    expect(await runs()).toBe(before);
  });

  it('returns the same tasks for a repeated client token, and refuses the token with other parameters', async () => {
    const { ecs } = clientsOf(aws);
    const input = { cluster: 'c', taskDefinition: 'web', clientToken: 'once' };
    const first = await ecs.runTask(input);
    const arns = first.tasks?.map(({ taskArn }) => taskArn);
    expect((await ecs.runTask(input)).tasks?.map(({ taskArn }) => taskArn)).toEqual(arns);
    await expect(ecs.runTask({ ...input, count: 2 })).rejects.toMatchObject({
      name: 'ConflictException',
      resourceIds: arns,
    });
  });
});

it.each(['nonsense', 'arn:aws:ecs:eu-central-1:123456789012:task/c/short'])(
  'DescribeTasks and StopTask refuse the malformed task ID %s',
  async (task) => {
    const { ecs } = clientsOf(aws);
    const expected = refusal(
      'InvalidParameterException',
      'taskId length should be one of [32,36]'.replace(/[[\]]/g, '\\$&'),
    );
    await expect(ecs.describeTasks({ cluster: 'c', tasks: [task] })).rejects.toMatchObject(expected);
    await expect(ecs.stopTask({ cluster: 'c', task })).rejects.toMatchObject(expected);
  },
);

it('CreateService accepts an EXTERNAL controller without task definition and desired count', async () => {
  const { ecs } = clientsOf(aws);
  const { service } = await ecs.createService({
    cluster: 'c',
    serviceName: 'outside',
    deploymentController: { type: 'EXTERNAL' },
  });
  expect(service).toMatchObject({ status: 'ACTIVE', desiredCount: 0, deployments: [] });
  expect(service?.taskDefinition).toBeUndefined();
  await ecs.updateService({ cluster: 'c', service: 'outside', desiredCount: 2 });
  const { services } = await ecs.describeServices({ cluster: 'c', services: ['outside'] });
  expect(services?.[0]?.desiredCount).toBe(2);
});

it('CreateService creates a service once for a client token, and refuses the token with other parameters', async () => {
  const { ecs } = clientsOf(aws);
  const input = { cluster: 'c', serviceName: 'once', taskDefinition: 'web', desiredCount: 1, clientToken: 'x' };
  const first = await ecs.createService(input);
  expect((await ecs.createService(input)).service?.serviceArn).toBe(first.service?.serviceArn);
  await expect(ecs.createService({ ...input, desiredCount: 2 })).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
});

describe('Secrets Manager of the local AWS', () => {
  const token = '11111111-2222-4333-8444-555555555555';

  it('accepts CreateSecret and PutSecretValue again with the same token and value, and refuses another value', async () => {
    const { secrets } = clientsOf(aws);
    const input = { Name: 'again', SecretString: 'a', ClientRequestToken: token };
    const first = await secrets.createSecret(input);
    expect(await secrets.createSecret(input)).toMatchObject({ ARN: first.ARN, VersionId: token });
    await expect(secrets.createSecret({ ...input, SecretString: 'b' })).rejects.toMatchObject({
      name: 'ResourceExistsException',
    });
    const put = { SecretId: 'again', SecretString: 'c', ClientRequestToken: token.replace('1', '2') };
    await secrets.putSecretValue(put);
    await secrets.putSecretValue(put);
    await expect(secrets.putSecretValue({ ...put, SecretString: 'd' })).rejects.toMatchObject({
      name: 'ResourceExistsException',
    });
    expect((await secrets.getSecretValue({ SecretId: 'again' })).SecretString).toBe('c');
  });
});

it('Parameter Store treats /name and name as the same parameter', async () => {
  const { ssm } = clientsOf(aws);
  await ssm.putParameter({ Name: 'plain', Value: '1', Type: 'String' });
  expect((await ssm.getParameter({ Name: '/plain' })).Parameter?.Value).toBe('1');
  await expect(ssm.putParameter({ Name: '/plain', Value: '2', Type: 'String' })).rejects.toMatchObject({
    name: 'ParameterAlreadyExists',
  });
});
