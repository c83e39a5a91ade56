import { expect, it } from '@jest/globals';
import { operationSchema, type Schema, shapeOf } from '../../local-aws/model.ts';
import { createRandom } from '../../local-aws/random.ts';
import { sdkClient } from '../../local-aws/sdk.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';

/*
 * Requests that are nearly valid, with values of the wrong kind, size or form: each gets a response or one of AWS's
 * errors, and a refused one stores nothing. DEEP=1 tries many more.
 */

const COUNT = process.env.DEEP ? 8_000 : 250;
const SEED = Number(process.env.SEED ?? 1);

interface Spoken {
  readonly client: 'ecs' | 'ecr' | 'ssm' | 'secrets-manager' | 'cloudwatch-logs' | 'iam' | 'sts';
  /** The service name in the signatures. */
  readonly name: string;
  /** AwsJson's prefix, or the version of Query. */
  readonly target: string;
  readonly isQuery?: true;
  /** The calls that return everything that the service stores. */
  readonly reads: readonly (readonly [operation: string, input: object])[];
}

const SERVICES: readonly Spoken[] = [
  {
    client: 'ecs',
    name: 'ecs',
    target: 'AmazonEC2ContainerServiceV20141113',
    reads: [
      ['DescribeClusters', { clusters: ['demo', 'default'], include: ['TAGS', 'SETTINGS'] }],
      ['ListTaskDefinitions', {}],
      ['ListTaskDefinitions', { status: 'INACTIVE' }],
      ['DescribeServices', { cluster: 'demo', services: ['web'], include: ['TAGS'] }],
      ['ListServices', { cluster: 'demo' }],
      ['ListTasks', { cluster: 'demo' }],
      ['ListAccountSettings', {}],
    ],
  },
  {
    client: 'ecr',
    name: 'ecr',
    target: 'AmazonEC2ContainerRegistry_V20150921',
    reads: [
      ['DescribeRepositories', {}],
      ['DescribePullThroughCacheRules', {}],
    ],
  },
  { client: 'ssm', name: 'ssm', target: 'AmazonSSM', reads: [['DescribeParameters', {}]] },
  {
    client: 'secrets-manager',
    name: 'secretsmanager',
    target: 'secretsmanager',
    reads: [['ListSecrets', { IncludePlannedDeletion: true }]],
  },
  { client: 'cloudwatch-logs', name: 'logs', target: 'Logs_20140328', reads: [['DescribeLogGroups', {}]] },
  { client: 'iam', name: 'iam', target: '2010-05-08', isQuery: true, reads: [['ListRoles', {}]] },
  { client: 'sts', name: 'sts', target: '2011-06-15', isQuery: true, reads: [] },
];

const TEXTS = [
  ...['', 'web', 'web', 'demo', 'web:1', '*', '/', '::', 'arn:', '__proto__', 'constructor', '%', '{', '-1', 'NaN'],
  ...['EC2', 'FARGATE', 'ACTIVE', '\u0000', '😀', 'x'.repeat(5_000), 'sha256:x', '*'.repeat(40), '{"Statement":[]}'],
  'arn:aws:ecs:eu-central-1:123456789012:service/demo/web',
];
const NUMBERS = [0, 1, -1, 2, 100, 101, 5_001, 1e9, 1e308, 0.5, 2 ** 53, 1.7e12];
const ODD = [null, 1, 'x', true, [], {}, [null], { a: null }, [1, 'x', {}]];

it('a nearly valid request gets a response, or an error of AWS, and then stores nothing', async () => {
  const random = createRandom(SEED, 'fuzz');
  const aws = await startLocalAws({ speed: 0 });
  try {
    await prepare(aws);
    const operations = await servedOperations(aws);
    expect(operations.length).toBeGreaterThan(100);
    for (let index = 0; index < COUNT; index++) {
      const { service, operation, schema } = pick(random, operations);
      const input = makeValue(schema, random, pick(random, [0, 0, 0.02, 0.1]));
      const before = await contents(aws, service);
      const { status, body } = await call(aws, service, operation, input);
      expect(status < 500 ? 'answered' : { operation, input, body }).toBe('answered');
      if (status !== 200) {
        expect({ operation, input, kept: await contents(aws, service) }).toEqual({ operation, input, kept: before });
      }
    }
  } finally {
    await aws.close();
  }
}, 600_000);

interface Served {
  readonly service: Spoken;
  readonly operation: string;
  readonly schema: Schema;
}

/** A cluster with a service, a repository, a parameter, a secret, a log group and a role. */
async function prepare(aws: LocalAws): Promise<void> {
  const web = { name: 'web', image: 'web:1', memory: 64, portMappings: [{ containerPort: 80 }] };
  const calls: [Spoken['client'], string, object][] = [
    ['ecs', 'CreateCluster', { clusterName: 'demo' }],
    ['ecs', 'RegisterTaskDefinition', { family: 'web', containerDefinitions: [web] }],
    ['ecs', 'CreateService', { cluster: 'demo', serviceName: 'web', taskDefinition: 'web', desiredCount: 1 }],
    ['ecr', 'CreateRepository', { repositoryName: 'web' }],
    ['ssm', 'PutParameter', { Name: 'web', Value: '1', Type: 'String' }],
    ['secrets-manager', 'CreateSecret', { Name: 'web', SecretString: '1' }],
    ['cloudwatch-logs', 'CreateLogGroup', { logGroupName: 'web' }],
    ['iam', 'CreateRole', { RoleName: 'web', AssumeRolePolicyDocument: '{"Statement":[]}' }],
  ];
  for (const [client, operation, input] of calls) {
    const service = SERVICES.find((one) => one.client === client) as Spoken;
    expect(await call(aws, service, operation, input)).toMatchObject({ status: 200 });
  }
}

async function servedOperations(aws: LocalAws): Promise<Served[]> {
  const served: Served[] = [];
  for (const service of SERVICES) {
    const schemas = await sdkClient(service.client);
    for (const operation of Object.keys(schemas).flatMap((name) => (name.endsWith('$') ? name.slice(0, -1) : []))) {
      const schema = operationSchema(schemas, operation, 'input');
      if (schema === undefined) continue;
      const { body } = await call(aws, service, operation, {});
      if (!/UnknownOperation|InvalidAction/.test(body)) served.push({ service, operation, schema });
    }
  }
  return served;
}

async function contents(aws: LocalAws, service: Spoken): Promise<string[]> {
  const answers = [];
  for (const [operation, input] of service.reads) {
    const { body } = await call(aws, service, operation, input);
    answers.push(body.replace(/<RequestId>.*?<\/RequestId>/, ''));
  }
  return answers;
}

async function call(aws: LocalAws, service: Spoken, operation: string, input: unknown) {
  const scope = `${aws.adminEnv.AWS_ACCESS_KEY_ID}/20260101/${aws.region}/${service.name}/aws4_request`;
  const form = new URLSearchParams({ Action: operation, Version: service.target });
  if (service.isQuery) flatten(input, '', form);
  const response = await fetch(aws.url, {
    method: 'POST',
    headers: {
      Authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
      ...(!service.isQuery && { 'X-Amz-Target': `${service.target}.${operation}` }),
    },
    body: service.isQuery ? form : JSON.stringify(input),
  });
  return { status: response.status, body: await response.text() };
}

function flatten(value: unknown, path: string, form: URLSearchParams): void {
  const at = (step: string) => (path ? `${path}.${step}` : step);
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) for (const [index, item] of value.entries()) flatten(item, at(`member.${index + 1}`), form);
  else if (typeof value === 'object') for (const [name, item] of Object.entries(value)) flatten(item, at(name), form);
  else form.append(path, String(value));
}

function pick<T>(random: () => number, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** A value that matches the schema by its form, but with probability `odd`. */
function makeValue(schema: Schema, random: () => number, odd: number, depth = 0): unknown {
  if (random() < odd) return pick(random, ODD);
  const shape = shapeOf(schema);
  const inner = (one: Schema) => makeValue(one, random, odd, depth + 1);
  const some = depth > 6 ? [] : Array.from({ length: pick(random, [0, 1, 1, 2]) });
  switch (shape.kind) {
    case 'string':
      return pick(random, TEXTS);
    case 'blob':
      return pick(random, ['', 'aGk=', '!']);
    case 'boolean':
      return random() < 0.5;
    case 'number':
    case 'timestamp':
      return pick(random, NUMBERS);
    case 'document':
      return pick(random, ODD);
    case 'list':
      return some.map(() => inner(shape.member));
    case 'map':
      return Object.fromEntries(some.map(() => [pick(random, TEXTS), inner(shape.value)]));
    case 'structure': {
      const members = [...shape.members].filter(([name]) => random() < (shape.required.includes(name) ? 0.95 : 0.4));
      const more = random() < 0.03 ? [[pick(random, ['__proto__', 'constructor', 'newer']), pick(random, ODD)]] : [];
      return Object.fromEntries([...members.map(([name, member]) => [name, inner(member)]), ...more]);
    }
  }
}
