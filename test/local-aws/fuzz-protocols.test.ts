import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createRandom } from '../../local-aws/random.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from './clients.ts';

/*
 * Malformed requests in the protocols other than AwsJson: forms of EC2 and Elastic Load Balancing, paths of Lambda, the
 * registry, and the control interface. Each is answered or refused, never with 500, and a refused one changes nothing.
 * DEEP=1 sends many more.
 */

const COUNT = process.env.DEEP ? 5_000 : 50;
const random = createRandom(Number(process.env.SEED ?? 1), 'fuzz-protocols');
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const times = (most: number) => Array.from({ length: Math.floor(random() * (most + 1)) });

const NAMES = [
  '',
  'web',
  '__proto__',
  'constructor',
  'toString',
  '..',
  '%2e%2e',
  '%',
  '%zz',
  '%00',
  '\u{1f600}',
  'a'.repeat(300),
];
const TEXTS = [
  ...NAMES,
  '-1',
  '1e999',
  'NaN',
  'true',
  '{',
  '[]',
  'null',
  '{"a":',
  '[[[[',
  '\u0000',
  'vpc-1',
  'sha256:x',
  `sha256:${'a'.repeat(64)}`,
];
const ODD = [null, true, -1, 0.5, 1e308, '', 'x', [], [null], {}, { a: 1 }, [[]], [{ name: 1 }], { __proto__: null }];

let aws: LocalAws;
let token: string;

beforeAll(async () => {
  aws = await startLocalAws({ speed: 0 });
  const { ecr } = clientsOf(aws);
  await ecr.createRepository({ repositoryName: 'web' });
  const { authorizationData } = await ecr.getAuthorizationToken({});
  token = authorizationData?.[0]?.authorizationToken ?? '';
});
afterAll(() => aws.close());

async function send(method: string, path: string, more: RequestInit = {}) {
  const response = await fetch(`${aws.url}${path}`, { method, redirect: 'manual', ...more });
  return { status: response.status, body: await response.text() };
}

const signed = (service: string) => ({
  Authorization: `AWS4-HMAC-SHA256 Credential=${aws.adminEnv.AWS_ACCESS_KEY_ID}/20260101/${aws.region}/${service}/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
});

const QUERIES = {
  ec2: [
    '2016-11-15',
    ['DescribeVpcs', 'DescribeSubnets', 'DescribeSecurityGroups', 'RunInstances', '__proto__'],
    ['SubnetId', 'Filter', 'GroupId', 'VpcId', 'MaxResults', 'NextToken', 'DryRun'],
  ],
  elasticloadbalancing: [
    '2015-12-01',
    [
      'CreateTargetGroup',
      'CreateLoadBalancer',
      'DescribeTargetHealth',
      'CreateListener',
      'ModifyRule',
      'CreateRule',
      'DescribeTags',
      'toString',
    ],
    [
      'Name',
      'Subnets',
      'Port',
      'Protocol',
      'Conditions',
      'Actions',
      'TargetGroupArn',
      'LoadBalancerArn',
      'Priority',
      'ResourceArns',
    ],
  ],
} as const;

it.each(['ec2', 'elasticloadbalancing'] as const)(
  'the local AWS responds in XML to each malformed form-encoded request to %s',
  async (service) => {
    const [version, operations, members] = QUERIES[service];
    for (let index = 0; index < COUNT; index++) {
      const form = new URLSearchParams();
      if (random() < 0.97) form.append('Action', pick(operations));
      if (random() < 0.95) form.append('Version', pick([version, version, version, '', 'x']));
      for (const _ of times(6)) {
        const steps = times(4).map(() =>
          pick(['member', '1', '2', '0', '-1', 'Name', 'Value', '', '__proto__', 'Field']),
        );
        form.append([pick(members), ...steps].join('.'), pick(TEXTS));
      }
      const { status, body } = await send('POST', '/', { headers: signed(service), body: form });
      expect({ form: `${form}`, body, isServed: status < 500 }).toMatchObject({ isServed: true });
      expect({ form: `${form}`, body, isXml: body.startsWith('<') }).toMatchObject({ isXml: true });
    }
  },
);

it('the local AWS responds in JSON to each malformed request to Lambda', async () => {
  // A client resolves `..` in a path, which is then no longer one of Lambda's.
  const names = NAMES.filter((name) => !/^(\.|%2e)+$/.test(name));
  for (let index = 0; index < COUNT; index++) {
    const path = `/2015-03-31/functions/${pick(names)}${pick(['', '', '/code', '/configuration', '/%', '//', '?Qualifier=%'])}`;
    const method = pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH']);
    const body = ['GET', 'DELETE'].includes(method)
      ? undefined
      : pick([...TEXTS, ...ODD.map((odd) => JSON.stringify(odd))]);
    const answer = await send(method, path, { headers: signed('lambda'), ...(body !== undefined && { body }) });
    expect({ method, path, body, answer, isServed: answer.status < 500 }).toMatchObject({ isServed: true });
    expect({ method, path, isJson: answer.body === '' || answer.body.startsWith('{') }).toMatchObject({ isJson: true });
  }
});

it('the registry of the local AWS responds to each malformed request, and stores nothing from a refused one', async () => {
  const { ecr } = clientsOf(aws);
  const PARTS = ['blobs', 'manifests', 'uploads', 'tags', 'list', 'referrers', '_catalog', ...TEXTS];
  for (let index = 0; index < COUNT; index++) {
    const path = `/v2/${[pick(['web', 'web', ...NAMES]), ...times(4).map(() => pick(PARTS))].join('/')}${pick(['', '', '?digest=x', '?n=-1', '?last=%', `?mount=sha256:${'a'.repeat(64)}&from=%`])}`;
    const method = pick(['GET', 'HEAD', 'PUT', 'POST', 'PATCH', 'DELETE', 'OPTIONS']);
    const headers = {
      Authorization: pick([`Basic ${token}`, `Basic ${token}`, `Basic ${token}`, 'Basic %', 'Bearer x', '']),
      'Content-Type': pick(['application/octet-stream', 'application/vnd.oci.image.manifest.v1+json', 'x', '']),
      'Content-Range': pick(['0-1', '5-3', '-1', 'x', '0-99999999999999999999']),
      Range: pick(['bytes=0-1', 'bytes=9-1', 'bytes=x', '']),
    };
    const body = ['GET', 'HEAD'].includes(method)
      ? undefined
      : pick([...TEXTS, JSON.stringify({ schemaVersion: 2, layers: 1 }), '{"config":null}']);
    const { status, body: answer } = await send(method, path, { headers, ...(body !== undefined && { body }) });
    expect({ method, path, headers, body, answer, isServed: status < 500 }).toMatchObject({ isServed: true });
  }
  expect((await ecr.listImages({ repositoryName: 'web' })).imageIds).toEqual([]);
});

it('the control interface of the local AWS refuses each malformed request and changes nothing', async () => {
  const NAMED = [
    'clock',
    'faults',
    'plans',
    'hooks',
    'policy',
    'requests',
    'target-groups',
    'oidc',
    'unknown-members',
    '__proto__',
    'toString',
    '',
  ];
  const state = async () =>
    Promise.all(
      ['clock', 'faults', 'plans', 'hooks', 'policy'].map(
        async (name) => (await send('GET', `/_local-aws/${name}`)).body,
      ),
    );
  const members = [
    'speed',
    'step',
    'name',
    'operations',
    'count',
    'match',
    'tasks',
    'answers',
    'Statement',
    'probability',
    'seconds',
    'status',
    '__proto__',
  ];
  const value = (depth = 0): unknown => {
    if (depth > 3 || random() < 0.4) return pick([...ODD, 'throttling', 'web:1', 'stale-reads:ecs:X,seconds=y']);
    if (random() < 0.3) return times(3).map(() => value(depth + 1));
    return Object.fromEntries(times(3).map(() => [pick(members), value(depth + 1)]));
  };
  for (let index = 0; index < COUNT; index++) {
    const name = pick(NAMED);
    const method = pick(['PUT', 'POST', 'PATCH', 'PUT']);
    const body = random() < 0.2 ? pick(TEXTS) : JSON.stringify(value());
    const before = await state();
    const answer = await send(method, `/_local-aws/${name}`, { body });
    expect({ method, name, body, answer, isServed: answer.status < 500 }).toMatchObject({ isServed: true });
    if (answer.status === 200) {
      for (const kept of ['faults', 'plans', 'hooks', 'policy']) await send('DELETE', `/_local-aws/${kept}`);
      continue;
    }
    expect({ method, name, body, after: await state() }).toEqual({ method, name, body, after: before });
    expect({ name, body, message: JSON.parse(answer.body).message }).toEqual({
      name,
      body,
      message: expect.stringMatching(/^.+$/),
    });
  }
});
