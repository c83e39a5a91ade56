import type { ServerResponse } from 'node:http';
import { CreateRepositoryCommand, PutImageCommand } from '@aws-sdk/client-ecr';
import { SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Clients, createClients } from '../../../src/aws/clients.ts';
import { describeFailure, failureKind, isAmbiguous, isTransient } from '../../../src/aws/failure.ts';
import { CodeDeploy } from '../../../src/codedeploy/codedeploy.ts';
import { Ecs } from '../../../src/ecs/ecs.ts';
import { StubServer, trickle } from '../stub-server.ts';

const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const TOKEN = 'IQoJb3JpZ2luX2VjEXAMPLE//////////wEaDGV1LWNlbnRyYWwtMSJHMEUC+token==';
const { env } = process;
let server: StubServer;
let clients: Clients;
let masked: string[];

beforeEach(async () => {
  server = await StubServer.start();
  process.env = {
    ...env,
    AWS_ENDPOINT_URL: server.url,
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: SECRET,
    AWS_SESSION_TOKEN: TOKEN,
  };
  masked = [];
  const settings = {
    region: 'eu-central-1',
    maxRetries: 0,
    roles: [],
    roleSessionName: '',
    roleDurationSeconds: 0,
    audience: '',
  };
  clients = createClients(
    settings,
    () => Promise.reject(new Error('no token is needed')),
    (secret) => masked.push(secret),
  );
});

afterEach(async () => {
  jest.useRealTimers();
  process.env = env;
  await server.end();
});

const DEPLOYMENT = {
  applicationName: 'web',
  deploymentGroupName: 'web',
  revision: { revisionType: 'AppSpecContent' as const, appSpecContent: { content: '{}', sha256: '' } },
};
const REPOSITORY = { repositoryName: 'web' };
/** The read and write calls of each protocol. */
const OPERATIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  DescribeServices: () => new Ecs(clients).describeServices('demo', ['web']),
  ListServiceDeployments: () => new Ecs(clients).listServiceDeployments('demo', 'web'),
  ListTasks: () => new Ecs(clients).listTasks('demo', 'web', 'RUNNING'),
  DescribeTaskDefinition: () => new Ecs(clients).describeTaskDefinition('web'),
  RegisterTaskDefinition: () => new Ecs(clients).registerTaskDefinition({ family: 'web' }),
  UpdateService: () => new Ecs(clients).updateService({ cluster: 'demo', service: 'web' }),
  RunTask: () => new Ecs(clients).runTask({ taskDefinition: 'web' }),
  StopTask: () => new Ecs(clients).stopTask('demo', 'task', 'no reason'),
  StopServiceDeployment: () => new Ecs(clients).stopServiceDeployment('arn'),
  ContinueServiceDeployment: () => new Ecs(clients).continueServiceDeployment('arn', 'hook', 'CONTINUE'),
  CreateDeployment: () => new CodeDeploy(clients).createDeployment(DEPLOYMENT),
  StopDeployment: () => new CodeDeploy(clients).stopDeployment('d-1', true),
  PutImage: async () => (await clients.ecr()).send(new PutImageCommand({ ...REPOSITORY, imageManifest: '{}' })),
  CreateRepository: async () => (await clients.ecr()).send(new CreateRepositoryCommand(REPOSITORY)),
  SimulatePrincipalPolicy: async () =>
    (await clients.iam()).send(new SimulatePrincipalPolicyCommand({ PolicySourceArn: 'arn', ActionNames: ['a:B'] })),
};

const failureOf = (operation: string): Promise<unknown> =>
  (OPERATIONS[operation] as () => Promise<unknown>)().then(
    () => Promise.reject(new Error('it was answered')),
    (error: unknown) => error,
  );

const HTML = '<!DOCTYPE html><html><body><h1>Request blocked</h1></body></html>';
const BODIES = {
  'an empty body': '',
  'an HTML page': HTML,
  'the body null': 'null',
  'a body with only a message': '{"message":"Forbidden"}',
};

describe.each(Object.keys(OPERATIONS))('for %s,', (operation) => {
  const bodies = Object.entries(BODIES);
  it.each(
    [302, 400, 403, 404, 407, 408, 413, 429, 499].flatMap((status) => bodies.map((body) => [status, ...body] as const)),
  )(
    'a response with status %i and %s is not reported as a refusal, because the call may have taken effect',
    async (status, _, body) => {
      server.answer = (_, response) => response.writeHead(status).end(body);
      const error = await failureOf(operation);
      expect([failureKind(error), isAmbiguous(error), isTransient(error)]).toEqual(['network', true, true]);
      expect(describeFailure('x:Y', error)).toMatch(
        /^x:Y failed without a valid response \(the response has status \d+ and no AWS error type/,
      );
    },
  );

  it.each([500, 502, 503, 504])(
    'a response with status %i and no error type is reported as a server error',
    async (status) => {
      server.answer = (_, response) => response.writeHead(status).end(HTML);
      const error = await failureOf(operation);
      expect([failureKind(error), isAmbiguous(error)]).toEqual(['server', true]);
    },
  );

  it('a response with status 200 and no body is a success if AWS models no body', async () => {
    server.answer = (_, response) => void response.end();
    await expect(new CodeDeploy(clients).continueDeployment('d-1')).resolves.toBeUndefined();
    await expect(new CodeDeploy(clients).stopDeployment('d-1', true)).rejects.toThrow(/is not the JSON object/);
  });

  it.each(['null', '[]', '{"status":3}', '{"services":[', HTML])(
    'a response with status 200 and the body %j is not accepted if AWS models no body',
    async (body) => {
      server.answer = (_, response) => response.writeHead(200).end(body);
      const error = await new CodeDeploy(clients).continueDeployment('d-1').catch((thrown: unknown) => thrown);
      expect([failureKind(error), isAmbiguous(error)]).toEqual(['network', true]);
    },
  );

  it.each(['', 'null', '[]', '"text"', '{"services":[', HTML])(
    'a response with status 200 and the body %j is not accepted',
    async (body) => {
      server.answer = (_, response) => response.writeHead(200).end(body);
      const error = await failureOf(operation);
      expect([failureKind(error), isAmbiguous(error)]).toEqual(['network', true]);
    },
  );

  it.each([
    ['a header', { 'x-amzn-errortype': 'InvalidParameterException:http://x' }, '{"message":"no"}'],
    ['the body', {}, '{"__type":"com.amazonaws#InvalidParameterException","message":"no"}'],
    [
      "Query's code",
      { 'x-amzn-errortype': 'InvalidParameterException' },
      '<ErrorResponse><Error><Type>Sender</Type><Code>InvalidParameterException</Code><Message>no</Message></Error></ErrorResponse>',
    ],
  ] as const)(
    'a response with status 400 and an AWS error type in %s is reported as a refusal',
    async (where, headers, body) => {
      const isQuery = operation === 'SimulatePrincipalPolicy';
      if (isQuery !== (where === "Query's code")) return;
      server.answer = (_, response) => response.writeHead(400, headers).end(body);
      const error = await failureOf(operation);
      expect([failureKind(error), isAmbiguous(error)]).toEqual(['refused', false]);
      expect(describeFailure('x:Y', error)).toBe('x:Y was refused: InvalidParameterException: no.');
    },
  );

  it.each(['ServiceUnavailableException', 'InternalFailure', 'com.amazonaws#ServerException:http://x'])(
    'a response with status 400 and the error type %s is reported as a server error, because it may be transient',
    async (type) => {
      server.answer = (_, response) => response.writeHead(400, { 'x-amzn-errortype': type }).end('{"message":"no"}');
      const error = await failureOf(operation);
      expect([failureKind(error), isAmbiguous(error), isTransient(error)]).toEqual(['server', true, true]);
    },
  );

  it.each<[string, (response: ServerResponse) => void]>([
    ['stops after its headers', (response) => response.writeHead(200, { 'content-length': '9' }).flushHeaders()],
    [
      'arrives one byte at a time',
      (response) => {
        response.writeHead(200).flushHeaders();
        response.write('{');
      },
    ],
  ])('a call fails as a network failure after 20 seconds when its response %s', async (_, send) => {
    await warm();
    const arrived = new Promise<void>((resolve) => {
      server.answer = (_, response) => {
        send(response);
        resolve();
      };
    });
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    const failed = failureOf(operation);
    await arrived;
    await jest.advanceTimersByTimeAsync(20_000);
    const error = await failed;
    expect([failureKind(error), isAmbiguous(error)]).toEqual(['network', true]);
    expect(describeFailure('x:Y', error)).toMatch(/no complete response within 20 s/);
  });
});

/** Loads the clients and their credentials, so that only the call is timed. */
async function warm(): Promise<void> {
  server.answer = (_, response) => response.writeHead(500).end();
  await Promise.all(Object.keys(OPERATIONS).map(failureOf));
}

it.each([
  ['DescribeServices', '{"services":[],"failures":[]}'],
  ['DescribeServices', '{}'],
  ['ListServiceDeployments', '{}'],
  ['DescribeTaskDefinition', '{"taskDefinition":null}'],
  ['RegisterTaskDefinition', '{"taskDefinition":{}}'],
  ['RegisterTaskDefinition', '{"taskDefinition":{"taskDefinitionArn":7}}'],
  ['RunTask', '{}'],
  ['UpdateService', '{}'],
  ['UpdateService', '{"service":"web"}'],
  ['UpdateService', '{"service":{"serviceName":"api","deployments":[{"id":"ecs-svc/1"}]}}'],
  ['StopTask', '{}'],
  ['StopServiceDeployment', '{}'],
  ['ContinueServiceDeployment', '{}'],
  ['CreateDeployment', '{}'],
  ['CreateDeployment', '{"deploymentId":{"a":1}}'],
  ['StopDeployment', '{}'],
])(
  'a response to %s with %s is not accepted, because required members are missing or not valid',
  async (operation, body) => {
    server.answer = (_, response) => response.writeHead(200).end(body);
    const error = await failureOf(operation);
    expect([failureKind(error), isAmbiguous(error)]).toEqual(['network', true]);
  },
);

it('null members and null items of a response are removed, as in the SDK, and all others are kept', async () => {
  const kept = `"family":"web","containerDefinitions":[{"command":[],"environment":[{"name":"null","value":"null"}],"cpu":0}]`;
  const numbers = '"future":{"whole":12345678901234567890,"no":false,"text":""';
  const nulls = '"inner":null},"volumes":null,"placementConstraints":[null]';
  server.answer = (_, response) => void response.end(`{"taskDefinition":{${kept},${numbers},${nulls}},"tags":null}`);
  const read = await new Ecs(clients).describeTaskDefinition('web');
  expect(JSON.stringify(read)).toBe(`{"taskDefinition":{${kept},${numbers}},"placementConstraints":[]},"tags":[]}`);
});

describe('AWS credentials', () => {
  it('are masked before the first request is sent, each secret once, and the access key ID is not masked', async () => {
    let before: readonly string[] = [];
    server.answer = (_, response) => {
      before = [...masked];
      response.writeHead(500).end();
    };
    await failureOf('DescribeServices');
    await failureOf('PutImage');
    expect([before, masked]).toEqual([
      [SECRET, TOKEN],
      [SECRET, TOKEN],
    ]);
  });

  it('are not masked if they are placeholders of a few letters, because that would mask words in the log', async () => {
    process.env.AWS_SECRET_ACCESS_KEY = 'test';
    delete process.env.AWS_SESSION_TOKEN;
    await failureOf('DescribeServices').catch(() => undefined);
    expect(masked).toEqual([]);
  });

  it.each(['DescribeServices', 'SimulatePrincipalPolicy'])(
    'are not shown in any message, and neither is the signature, when AWS echoes both in an error from %s',
    async (operation) => {
      server.answer = ({ headers }, response) => {
        const said = `The Canonical String should have been 'POST\n/\n\nhost:x\nx-amz-security-token:${headers['x-amz-security-token']}\n' ${headers.authorization} ${SECRET}`;
        const json = JSON.stringify({ __type: 'InvalidSignatureException', message: said });
        const xml = `<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code><Message>${said}</Message></Error></ErrorResponse>`;
        response.writeHead(403).end(operation === 'DescribeServices' ? json : xml);
      };
      const error = (await failureOf(operation)) as Error;
      expect(failureKind(error)).toBe('expired');
      const signature = /Signature=(\w+)/.exec(`${server.requests[0]?.headers.authorization}`)?.[1];
      for (const text of [error.message, `${error.stack}`, describeFailure('x:Y', error)]) {
        expect(text).toContain('x-amz-security-token:***');
        for (const secret of [SECRET, TOKEN, signature]) expect(text).not.toContain(secret);
      }
      expect(describeFailure('x:Y', error)).not.toMatch(/\n/);
    },
  );

  it("do not reveal a part of the job's OIDC token when STS echoes it in an error", async () => {
    const idToken = `eyJhbGciOiJSUzI1NiJ9.${'cGF5bG9hZA'.repeat(120)}.c2ln+nature/_-=`;
    const settings = { ...clients.settings, roles: ['arn:aws:iam::123456789012:role/deploy'], audience: 'sts' };
    const ofRole = createClients(settings, () => Promise.resolve(idToken));
    server.answer = (_, response) => {
      const said = `Token ${idToken} and ${encodeURIComponent(idToken)} could not be verified.`;
      const error = `<Error><Code>InvalidIdentityToken</Code><Message>${said}</Message></Error>`;
      response.writeHead(400).end(`<ErrorResponse>${error}</ErrorResponse>`);
    };
    const error = (await new Ecs(ofRole).describeServices('demo', ['web']).catch((one: unknown) => one)) as Error;
    expect(error.message).toContain('Token *** and *** could not be verified');
    expect(`${error.stack} ${(error.cause as Error).message}`).not.toContain('cGF5bG9hZA');
  });

  it('cause an error after 20 seconds when the container credentials endpoint sends only headers', async () => {
    const endpoint = await StubServer.start();
    try {
      await warm();
      server.requests.length = 0;
      for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) delete process.env[name];
      Object.assign(process.env, {
        AWS_CONTAINER_CREDENTIALS_FULL_URI: `${endpoint.url}/credentials`,
        AWS_CONFIG_FILE: '/dev/null',
        AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      });
      const arrived = new Promise<void>((resolve) => {
        endpoint.answer = (_, response) => {
          response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
          trickle(response, 1_000);
          resolve();
        };
      });
      jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
      const fresh = createClients(clients.settings, () => Promise.reject(new Error('no token is needed')));
      const failed = new Ecs(fresh).describeServices('demo', ['web']).catch((error: unknown) => error);
      await arrived;
      await jest.advanceTimersByTimeAsync(20_000);
      const error = await failed;
      expect([failureKind(error), isAmbiguous(error), isTransient(error)]).toEqual(['network', false, true]);
      expect(describeFailure('x:Y', error)).toBe(
        "The AWS credentials could not be read within 20 s: the endpoint of AWS_CONTAINER_CREDENTIALS_FULL_URI does not respond. Check it, or set 'role-to-assume'.",
      );
      expect(server.requests).toEqual([]);
    } finally {
      jest.useRealTimers();
      await endpoint.end();
    }
  });
});
