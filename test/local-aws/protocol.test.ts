import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf, post, signedFor } from './clients.ts';

const ECS = 'AmazonEC2ContainerServiceV20141113';
const START = Date.UTC(2026, 0, 1);

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws({ speed: 0, start: START });
});
afterAll(() => aws.close());

describe('the endpoint of the local AWS', () => {
  it('responds with the simulated time, a request ID and the content type of AwsJson1.1', async () => {
    aws.step(90_000);
    const { headers } = await post(aws, `${ECS}.ListClusters`, '{}');
    expect(headers.get('date')).toBe('Thu, 01 Jan 2026 00:01:30 GMT');
    expect(headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(headers.get('content-type')).toBe('application/x-amz-json-1.1');
  });

  it('keeps the signatures of SDK clients valid when simulated hours pass', async () => {
    const { sts } = clientsOf(aws);
    await sts.getCallerIdentity({});
    aws.step(5 * 3600 * 1000);
    expect((await sts.getCallerIdentity({})).Arn).toBe('arn:aws:iam::123456789012:user/local');
  });

  it.each([
    ['unsigned', {}, 'MissingAuthenticationTokenException'],
    ['signed for another service', { service: 'ecr' }, 'InvalidSignatureException'],
    ['signed for another Region', { region: 'nowhere' }, 'InvalidSignatureException'],
  ])('refuses a request that is %s', async (name, { service = 'ecs', ...signer }: Record<string, string>, code) => {
    const headers = name === 'unsigned' ? {} : signedFor(aws, service, signer);
    const { status, body } = await post(aws, `${ECS}.ListClusters`, '{}', headers);
    expect({ status, code: body.__type }).toEqual({ status: 400, code });
  });

  it('treats an unknown access key as a key of the administrator, so that any pair of keys works', async () => {
    const { sts } = clientsOf({ ...aws, env: { ...aws.env, AWS_ACCESS_KEY_ID: 'AKIAANYBODY000000000' } });
    expect((await sts.getCallerIdentity({})).Arn).toBe('arn:aws:iam::123456789012:user/administrator');
  });

  it.each([
    [
      'a service that is not supported',
      'Kinesis_20131202.ListStreams',
      "The local AWS has no service 'Kinesis_20131202'.",
    ],
    ['an operation that is not in the model', `${ECS}.Nonsense`, 'The local AWS does not have ecs:Nonsense.'],
  ])('refuses %s with UnknownOperationException', async (_name, target, message) => {
    const { body, headers } = await post(aws, target, '{}');
    expect(body).toEqual({ __type: 'UnknownOperationException', message });
    expect(headers.get('x-amzn-errortype')).toBe('UnknownOperationException');
  });

  it('refuses an unsupported Query service in XML', async () => {
    const response = await fetch(aws.url, {
      method: 'POST',
      headers: signedFor(aws, 'cloudformation'),
      body: new URLSearchParams({ Action: 'ListStacks', Version: '2010-05-15' }),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(
      '<Code>InvalidAction</Code><Message>The local AWS has no operation ListStacks of version 2010-05-15.</Message>',
    );
  });

  it('closes even if clients keep connections open', async () => {
    const other = await startLocalAws();
    await clientsOf(other).sts.getCallerIdentity({});
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
  });

  it('refuses a port that is in use in one sentence', async () => {
    await expect(startLocalAws({ port: aws.port })).rejects.toThrow(
      `The port ${aws.port} is taken; choose another one, or 0 for a free one.`,
    );
  });
});

describe('the local AWS', () => {
  it.each([
    [
      'a string for an integer',
      'UpdateService',
      { service: 's', desiredCount: '2' },
      'STRING_VALUE can not be converted to an Integer',
    ],
    ['a number for a string', 'UpdateService', { service: 7 }, 'NUMBER_VALUE can not be converted to a String'],
    ['true for a string', 'UpdateService', { service: true }, 'TRUE_VALUE can not be converted to a String'],
    [
      'a string for a boolean',
      'UpdateService',
      { service: 's', forceNewDeployment: 'yes' },
      'STRING_VALUE can not be converted to a Boolean',
    ],
    ['a list for a string', 'UpdateService', { service: ['s'] }, 'Start of list found where not expected'],
    ['an object for a string', 'UpdateService', { service: {} }, 'Start of structure or map found where not expected.'],
    ['a string for a list', 'DescribeServices', { services: 's' }, 'Expected list or null'],
    [
      'a string in a nested member',
      'UpdateService',
      { service: 's', deploymentConfiguration: { maximumPercent: '200' } },
      'STRING_VALUE can not be converted to an Integer',
    ],
  ])('refuses %s with SerializationException', async (_name, operation, input, message) => {
    const { status, body } = await post(aws, `${ECS}.${operation}`, JSON.stringify(input));
    expect({ status, ...body }).toEqual({ status: 400, __type: 'SerializationException', message });
  });

  it.each([
    ['ecs', `${ECS}.UpdateService`, 'InvalidParameterException', 'Service should not be null or empty.'],
    ['ecs', `${ECS}.RegisterTaskDefinition`, 'ClientException', 'Family should not be null or empty.'],
    [
      'ecr',
      'AmazonEC2ContainerRegistry_V20150921.DescribeImages',
      'InvalidParameterException',
      "Invalid parameter at 'repositoryName' failed to satisfy constraint: 'Member must not be null'",
    ],
    [
      'ssm',
      'AmazonSSM.GetParameter',
      'ValidationException',
      "1 validation error detected: Value null at 'name' failed to satisfy constraint: Member must not be null",
    ],
    [
      'logs',
      'Logs_20140328.CreateLogGroup',
      'InvalidParameterException',
      "1 validation error detected: Value null at 'logGroupName' failed to satisfy constraint: Member must not be null",
    ],
  ])(
    'refuses, with the error format of %s, a request to %s without a required member',
    async (service, target, code, message) => {
      const { body } = await post(aws, target, '{}', signedFor(aws, service));
      expect(body).toEqual({ __type: code, message });
    },
  );

  it('refuses a body that is not a JSON object', async () => {
    for (const body of ['{', '[]', '"x"']) {
      expect((await post(aws, `${ECS}.ListClusters`, body)).body.__type).toBe('SerializationException');
    }
  });

  it('treats null as an omitted member', async () => {
    expect((await post(aws, `${ECS}.ListClusters`, '{"maxResults":null}')).status).toBe(200);
  });

  it('keeps and returns a member that is not in the model, and records its path', async () => {
    const input = {
      family: 'newer',
      containerDefinitions: [{ name: 'web', image: 'x', memory: 64, quantumCores: 3 }],
      warpDrive: { factor: 9 },
    };
    await post(aws, `${ECS}.RegisterTaskDefinition`, JSON.stringify(input));
    const { body } = await post(aws, `${ECS}.DescribeTaskDefinition`, '{"taskDefinition":"newer"}');
    expect(body.taskDefinition).toMatchObject(input);
    expect(aws.unknownMembers()).toEqual([
      { service: 'ecs', operation: 'RegisterTaskDefinition', path: 'containerDefinitions[0].quantumCores' },
      { service: 'ecs', operation: 'RegisterTaskDefinition', path: 'warpDrive' },
    ]);
  });

  it('in strict mode refuses a member that is not in the model', async () => {
    const strict = await startLocalAws({ strict: true });
    const { body } = await post(strict, `${ECS}.CreateCluster`, '{"clusterNam":"x"}', signedFor(strict, 'ecs'));
    expect(body.message).toBe(
      "With --strict, the local AWS refuses 'clusterNam', which is not a member in the model of ecs:CreateCluster.",
    );
    await strict.close();
  });
});
