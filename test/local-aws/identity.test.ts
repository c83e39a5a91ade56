import { createPublicKey, verify } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf, keysOf } from './clients.ts';

const PROVIDER = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
const HOST = 'token.actions.githubusercontent.com';
const SUBJECT = 'repo:acme@1001/hello@2002:environment:production';

let aws: LocalAws;
let clients: ReturnType<typeof clientsOf>;
beforeEach(async () => {
  aws = await startLocalAws({ speed: 0, start: Date.UTC(2026, 0, 1) });
  clients = clientsOf(aws);
});
afterEach(() => aws.close());

function trust(
  condition: object,
  Principal: object = { Federated: PROVIDER },
  Action = 'sts:AssumeRoleWithWebIdentity',
) {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action, Condition: condition }],
  });
}

const byEnvironment = { StringEquals: { [`${HOST}:aud`]: 'sts.amazonaws.com', [`${HOST}:sub`]: SUBJECT } };

async function createRole(AssumeRolePolicyDocument: string, options = {}): Promise<string> {
  const { Role } = await clients.iam.createRole({ RoleName: 'deploy', AssumeRolePolicyDocument, ...options });
  return Role?.Arn ?? '';
}

async function createProvider() {
  await clients.iam.createOpenIDConnectProvider({ Url: `https://${HOST}`, ClientIDList: ['sts.amazonaws.com'] });
}

/** Requests the token as @actions/core does. */
async function idToken(
  env: Record<string, string>,
  audience = 'sts.amazonaws.com',
  bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
) {
  const response = await fetch(`${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${audience}`, {
    headers: { Authorization: `Bearer ${bearer}` },
  });
  return { status: response.status, ...((await response.json()) as { value: string }) };
}

async function assume(RoleArn: string, WebIdentityToken: string, options = {}) {
  const { sts } = clients;
  const input = { RoleArn, WebIdentityToken, RoleSessionName: 'job-1', ...options };
  const { Credentials, AssumedRoleUser } = await sts.assumeRoleWithWebIdentity(input);
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = Credentials ?? {};
  return {
    arn: AssumedRoleUser?.Arn,
    expiration: Expiration,
    clients: clientsOf(aws, { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }),
  };
}

describe('the runner’s token endpoint', () => {
  it('returns a signed token with the claims of the job, and the published keys verify the signature', async () => {
    const { value } = await idToken(aws.oidcEnv({ repository: 'acme/web', environment: 'production' }));
    const claims = JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({
      iss: `https://${HOST}`,
      aud: 'sts.amazonaws.com',
      sub: 'repo:acme@1001/web@2002:environment:production',
      repository: 'acme/web',
      environment: 'production',
      iat: Date.UTC(2026, 0, 1) / 1000,
      exp: Date.UTC(2026, 0, 1) / 1000 + 300,
    });
    const { keys } = JSON.parse(await (await fetch(`${aws.url}/oidc/.well-known/jwks`)).text());
    const key = createPublicKey({ key: keys[0], format: 'jwk' });
    const [head, body, signature = ''] = value.split('.');
    expect(verify('RSA-SHA256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  it('refuses another bearer token', async () => {
    expect((await idToken(aws.oidcEnv(), 'x', 'guess')).status).toBe(401);
  });

  it.each([
    [{ ref: 'refs/heads/dev' }, 'repo:acme@1001/hello@2002:ref:refs/heads/dev'],
    [{ event_name: 'pull_request' }, 'repo:acme@1001/hello@2002:pull_request'],
    [{ sub: 'repo:acme/hello:environment:old' }, 'repo:acme/hello:environment:old'],
  ])('issues a token with the right subject for %j', async (claims: Record<string, string>, subject) => {
    const { value } = await idToken(aws.oidcEnv(claims));
    expect(JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString()).sub).toBe(subject);
  });
});

describe('AssumeRoleWithWebIdentity', () => {
  const production = () => idToken(aws.oidcEnv({ environment: 'production' }));

  it('gives a job a session of a role that trusts the job, until the session expires', async () => {
    await createProvider();
    const role = await createRole(trust(byEnvironment));
    const { value } = await production();
    const assumed = await assume(role, value, { DurationSeconds: 900 });
    expect(assumed.arn).toBe('arn:aws:sts::123456789012:assumed-role/deploy/job-1');
    expect(assumed.expiration?.getTime()).toBe(aws.clock.now() + 900_000);
    expect((await assumed.clients.sts.getCallerIdentity({})).Arn).toBe(assumed.arn);
    await assumed.clients.ecs.listClusters({});
    aws.step(900_000);
    await expect(assumed.clients.ecs.listClusters({})).rejects.toMatchObject({ name: 'ExpiredTokenException' });
    await expect(assumed.clients.sts.getCallerIdentity({})).rejects.toMatchObject({ name: 'ExpiredToken' });
  });

  it.each([
    ['a wildcard', { StringLike: { [`${HOST}:sub`]: 'repo:acme@*/hello@*:environment:*' } }, 'accepts'],
    [
      'the reusable workflow',
      { StringLike: { [`${HOST}:job_workflow_ref`]: 'acme/hello/.github/workflows/deliver.yml@*' } },
      'accepts',
    ],
    ['another environment', { StringEquals: { [`${HOST}:sub`]: SUBJECT.replace('production', 'staging') } }, 'refuses'],
    ['another repository', { StringLike: { [`${HOST}:sub`]: 'repo:acme/other:*' } }, 'refuses'],
    ['another audience', { StringEquals: { [`${HOST}:aud`]: 'me' } }, 'refuses'],
    ['a claim that does not exist', { StringEquals: { [`${HOST}:enterprise`]: 'acme' } }, 'refuses'],
  ])('with a trust policy for %s (%j) %s the token', async (_name, condition, word) => {
    await createProvider();
    const role = await createRole(trust(condition));
    const { value } = await production();
    const outcome = assume(role, value).then(
      () => true,
      ({ name, message }) => ({ name, message }),
    );
    const denied = { name: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' };
    expect(await outcome).toEqual(word === 'accepts' || denied);
  });

  it('refuses a missing provider, another audience, an expired or forged token, and an unknown role', async () => {
    const role = await createRole(trust(byEnvironment));
    const { value } = await production();
    const refused = (token: string, arn = role, options = {}) =>
      assume(arn, token, options).catch(({ name, message }) => `${name}: ${message}`);
    expect(await refused(value)).toBe(
      `InvalidIdentityTokenException: No OpenIDConnect provider found in your account for https://${HOST}`,
    );
    await createProvider();
    expect(await refused((await idToken(aws.oidcEnv(), 'me')).value)).toBe(
      'InvalidIdentityTokenException: Incorrect token audience',
    );
    expect(await refused('x.y.z')).toMatch(/^InvalidIdentityTokenException: The ID Token provided is not a valid JWT/);
    expect(await refused(`${value.slice(0, -8)}AAAAAAAA`)).toMatch(/^InvalidIdentityTokenException: /);
    expect(await refused(value, `${role}x`)).toBe(
      'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    );
    expect(await refused(value, role, { DurationSeconds: 7200 })).toMatch(
      /exceeds the MaxSessionDuration set for this role/,
    );
    aws.step(300_000);
    expect(await refused(value)).toMatch(
      /^ExpiredTokenException: Token expired: current date\/time \d+ must be before/,
    );
  });
});

describe('AssumeRole', () => {
  it('requires the trust policy of the role, and limits a chained session to one hour', async () => {
    const first = await createRole(trust({}, { AWS: 'arn:aws:iam::123456789012:root' }, 'sts:AssumeRole'), {
      MaxSessionDuration: 43_200,
    });
    const { sts, iam } = clients;
    const { Credentials } = await sts.assumeRole({ RoleArn: first, RoleSessionName: 'one', DurationSeconds: 43_200 });
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
    const chained = clientsOf(aws, {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
    });
    const longer = { RoleArn: first, RoleSessionName: 'two', DurationSeconds: 3601 };
    await expect(chained.sts.assumeRole(longer)).rejects.toThrow(
      '1 hour session limit for roles assumed by role chaining',
    );
    await iam.updateAssumeRolePolicy({
      RoleName: 'deploy',
      PolicyDocument: trust({}, { AWS: '999999999999' }, 'sts:AssumeRole'),
    });
    await expect(sts.assumeRole({ RoleArn: first, RoleSessionName: 'one' })).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `User: arn:aws:iam::123456789012:user/local is not authorized to perform: sts:AssumeRole on resource: ${first}`,
    });
  });
});

describe('IAM', () => {
  it('creates, describes, lists and deletes roles with their policies', async () => {
    const { iam } = clients;
    const document = trust(byEnvironment);
    await createRole(document);
    const { Role } = await iam.getRole({ RoleName: 'deploy' });
    expect(JSON.parse(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ''))).toEqual(JSON.parse(document));
    expect((await iam.listRoles({})).Roles).toHaveLength(1);
    const policy = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'ecs:*', Resource: '*' }] });
    await iam.putRolePolicy({ RoleName: 'deploy', PolicyName: 'p', PolicyDocument: policy });
    await expect(iam.deleteRole({ RoleName: 'deploy' })).rejects.toMatchObject({ name: 'DeleteConflictException' });
    await iam.deleteRolePolicy({ RoleName: 'deploy', PolicyName: 'p' });
    await iam.deleteRole({ RoleName: 'deploy' });
    await expect(iam.getRole({ RoleName: 'deploy' })).rejects.toMatchObject({ name: 'NoSuchEntityException' });
    await expect(createRole('{')).rejects.toMatchObject({ name: 'MalformedPolicyDocumentException' });
  });
});

describe('an enforced policy', () => {
  it('denies everything that it does not allow, except to the administrator, until it is removed', async () => {
    const administrator = clientsOf(aws, keysOf(aws.adminEnv));
    await administrator.ecs.createCluster({ clusterName: 'prod' });
    aws.setPolicy({ Statement: { Effect: 'Allow', Action: 'ecs:DescribeClusters', Resource: '*' } });
    const { ecs, sts } = clients;
    await ecs.describeClusters({ clusters: ['prod'] });
    await expect(ecs.updateService({ cluster: 'prod', service: 'web' })).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message:
        'User: arn:aws:iam::123456789012:user/local is not authorized to perform: ecs:UpdateService on resource: arn:aws:ecs:eu-central-1:123456789012:service/prod/web because no identity-based policy allows the ecs:UpdateService action',
    });
    await expect(clients.iam.listRoles({})).rejects.toMatchObject({ name: 'AccessDenied' });
    await sts.getCallerIdentity({});
    await administrator.ecs.listClusters({});
    aws.setPolicy(undefined);
    await ecs.listClusters({});
  });

  it('reports an explicit denial', async () => {
    aws.setPolicy({
      Statement: [
        { Effect: 'Allow', Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: 'ecs:List*', Resource: '*' },
      ],
    });
    await expect(clients.ecs.listClusters({})).rejects.toThrow(/with an explicit deny in an identity-based policy$/);
  });

  it('must allow iam:PassRole if a task definition names roles', async () => {
    const taskRoleArn = 'arn:aws:iam::123456789012:role/task';
    const containerDefinitions = [{ name: 'web', image: 'x', memory: 64 }];
    const register = () => clients.ecs.registerTaskDefinition({ family: 'web', taskRoleArn, containerDefinitions });
    const may = { Effect: 'Allow' as const, Action: 'ecs:*', Resource: '*' };
    aws.setPolicy({ Statement: may });
    await expect(register()).rejects.toThrow(`is not authorized to perform: iam:PassRole on resource: ${taskRoleArn}`);
    const pass = {
      Effect: 'Allow' as const,
      Action: 'iam:PassRole',
      Resource: 'arn:aws:iam::*:role/task',
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    };
    aws.setPolicy({ Statement: [may, pass] });
    await register();
    aws.setFaults(['denied:iam:PassRole']);
    await expect(register()).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it.each([
    ['cluster', { ArnEquals: { 'ecs:cluster': 'arn:aws:ecs:*:*:cluster/prod' } }],
    ['service', { ArnLike: { 'ecs:service': 'arn:aws:ecs:*:*:service/prod/*' } }],
  ])('can be restricted to one %s with a condition', async (_name, Condition) => {
    aws.setPolicy({ Statement: { Effect: 'Allow', Action: 'ecs:*', Resource: '*', Condition } });
    const outcome = (cluster: string) =>
      clients.ecs.updateService({ cluster, service: 'web' }).catch(({ name }) => name);
    expect(await outcome('prod')).toBe('ClusterNotFoundException');
    expect(await outcome('arn:aws:ecs:eu-central-1:123456789012:cluster/prod')).toBe('ClusterNotFoundException');
    expect(await outcome('test')).toBe('AccessDeniedException');
  });

  it('is refused if it cannot be parsed', () => {
    expect(() => aws.setPolicy({} as never)).toThrow('A policy must be a JSON object with a Statement.');
    expect(() => aws.setPolicy({ Statement: { Effect: 'Maybe' } } as never)).toThrow(
      'The policy\'s statement 1 has the Effect "Maybe", not Allow or Deny.',
    );
  });
});
