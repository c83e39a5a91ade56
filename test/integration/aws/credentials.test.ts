import { IAM } from '@aws-sdk/client-iam';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../../local-aws/server.ts';
import { createClients } from '../../../src/aws/clients.ts';
import { roleCredentials } from '../../../src/aws/credentials.ts';
import { explainWebIdentity } from '../../../src/aws/role-session.ts';
import type { AwsSettings } from '../../../src/aws/settings.ts';
import { Ecs } from '../../../src/ecs/ecs.ts';
import { capitalized, pattern } from '../../sentences/pattern.ts';
import { ADD_TOKEN_PERMISSION, roleNotAssumed } from '../../sentences/refusals.ts';

const HOST = 'token.actions.githubusercontent.com';
const MINUTE_MS = 60_000;

const settings: AwsSettings = {
  region: 'eu-central-1',
  maxRetries: 0,
  roles: ['arn:aws:iam::123456789012:role/deploy'],
  roleSessionName: 'slipway',
  roleDurationSeconds: 900,
  audience: 'sts.amazonaws.com',
};

let aws: LocalAws;
let tokens: string[];

/** @param start the simulated time of the local AWS; the runner uses real time */
async function start(start = Date.now()): Promise<void> {
  aws = await startLocalAws({ speed: 0, start });
  const { AWS_ENDPOINT_URL: url = '', AWS_REGION = '' } = aws.env;
  Object.assign(process.env, { AWS_ENDPOINT_URL: url, AWS_REGION });
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
  const iam = new IAM({ endpoint: aws.url, region: aws.region, credentials: { accessKeyId, secretAccessKey } });
  await iam.createOpenIDConnectProvider({ Url: `https://${HOST}`, ClientIDList: ['sts.amazonaws.com'] });
  await iam.createRole({
    RoleName: 'deploy',
    AssumeRolePolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${HOST}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: { [`${HOST}:aud`]: 'sts.amazonaws.com' } },
        },
      ],
    }),
  });
  tokens = [];
}

async function fetchIdToken(audience: string): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = aws.oidcEnv();
  const answer = await fetch(`${url}&audience=${audience}`, { headers: { authorization: `Bearer ${bearer}` } });
  const { value } = (await answer.json()) as { value: string };
  tokens.push(value);
  return value;
}

const assumed = () => aws.requests({ service: 'sts', operation: 'AssumeRoleWithWebIdentity' }).length;

describe('credentials of a role', () => {
  beforeEach(() => start());
  afterEach(() => aws.close());

  it('are shared by all clients of a step, even if they request them at the same time', async () => {
    const clients = createClients(settings, fetchIdToken);
    const { DescribeRepositoriesCommand } = await import('@aws-sdk/client-ecr');
    const { ListClustersCommand } = await import('@aws-sdk/client-ecs');
    const ecr = await clients.ecr();
    await Promise.all([
      (await clients.ecs()).send(new ListClustersCommand({})),
      (await clients.ecsOnce()).send(new ListClustersCommand({})),
      ecr.send(new DescribeRepositoriesCommand({})),
    ]);
    await ecr.send(new DescribeRepositoriesCommand({}));
    expect([assumed(), tokens.length]).toEqual([1, 1]);
  });

  it('are requested again, with a new token, when they expire in less than five minutes', async () => {
    const short = roleCredentials({ ...settings, roleDurationSeconds: 900 }, fetchIdToken);
    const one = await short();
    expect(one.expiration.getTime() - Date.now()).toBeGreaterThan(899_000);
    expect(await short()).toBe(one);
    const now = Date.now;
    try {
      Date.now = () => now() + 11 * MINUTE_MS;
      const two = await short();
      expect(two.sessionToken).not.toBe(one.sessionToken);
      expect(new Set(tokens).size).toBe(2);
    } finally {
      Date.now = now;
    }
  });

  it('are used until they expire if STS does not respond', async () => {
    const credentials = roleCredentials(settings, fetchIdToken, { maxAttempts: 1 });
    const one = await credentials();
    aws.setFaults(['server-error:sts:AssumeRoleWithWebIdentity']);
    const now = Date.now;
    try {
      Date.now = () => now() + 11 * MINUTE_MS;
      expect(await credentials()).toBe(one);
      expect(await credentials()).toBe(one);
      expect(assumed()).toBe(2); // Credentials are not renewed for every call.
      Date.now = () => now() + 15 * MINUTE_MS;
      await expect(credentials()).rejects.toThrow('could not be assumed');
    } finally {
      Date.now = now;
    }
  });

  it('are reported as missing with the reason', async () => {
    const other = { ...settings, roles: ['arn:aws:iam::123456789012:role/other'] };
    const { describeFailure } = await import('../../../src/aws/failure.ts');
    const error = await new Ecs(createClients(other, fetchIdToken)).describeServices('demo', ['web']).catch((e) => e);
    expect(describeFailure('ecs:DescribeServices', error)).toMatch(
      pattern`^${roleNotAssumed('arn:aws:iam::123456789012:role/other')} .* Its trust policy must allow`,
    );
  });
});

describe('credentials on a runner whose clock is wrong', () => {
  afterEach(() => aws.close());

  it.each([
    ['ahead', -20],
    ['behind', 20],
  ])('are used for the whole session duration if the clock is twenty minutes %s', async (_, minutes) => {
    await start(Date.now() + minutes * MINUTE_MS);
    const credentials = roleCredentials(settings, fetchIdToken);
    const { expiration } = await credentials();
    expect(Math.round((expiration.getTime() - Date.now()) / 1000 / 60)).toBe(15);
    await credentials();
    expect(assumed()).toBe(1);
  });
});

describe('credentials of roles that are assumed without an OIDC token', () => {
  const TAGS = { repository: 'o/r', run: '7', actor: 'octocat', commit: 'abc' };
  const roleArn = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
  const sent = () => aws.requests({ service: 'sts', operation: 'AssumeRole' }).map(({ input }) => input as object);

  beforeEach(async () => {
    await start();
    const keys = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
    for (const name of keys) process.env[name] = aws.adminEnv[name];
  });
  afterEach(() => aws.close());

  /** A role that the account may assume; `tagged`: with session tags. */
  async function createRole(name: string, { tagged = true, externalId = '' } = {}): Promise<string> {
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
    const iam = new IAM({ endpoint: aws.url, region: aws.region, credentials: { accessKeyId, secretAccessKey } });
    const statement = {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::123456789012:root' },
      Action: ['sts:AssumeRole', ...(tagged ? ['sts:TagSession'] : [])],
      ...(externalId && { Condition: { StringEquals: { 'sts:ExternalId': externalId } } }),
    };
    const policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    await iam.createRole({ RoleName: name, AssumeRolePolicyDocument: policy });
    await iam.putRolePolicy({
      RoleName: name,
      PolicyName: 'all',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
      }),
    });
    return roleArn(name);
  }

  const clientsFor = (roles: string[], more: Partial<AwsSettings> = {}) =>
    createClients({ ...settings, roles, withoutToken: true, sessionTags: TAGS, ...more }, () =>
      Promise.reject(new Error('there is no token')),
    );
  const whoAmI = async (roles: string[], more: Partial<AwsSettings> = {}) => {
    const { ListClustersCommand } = await import('@aws-sdk/client-ecs');
    await (await clientsFor(roles, more).ecs()).send(new ListClustersCommand({}));
    return aws.requests({ service: 'ecs', operation: 'ListClusters' }).at(-1)?.identity;
  };

  it('belong to the last role of a chain, and each session has the tags of the job', async () => {
    const roles = [await createRole('first'), await createRole('second'), await createRole('third')];
    expect(await whoAmI(roles)).toContain('assumed-role/third/slipway');
    const Tags = Object.entries(TAGS).map(([Key, Value]) => ({ Key, Value }));
    expect(sent()).toMatchObject(roles.map((RoleArn) => ({ RoleArn, Tags })));
  });

  it('have no session tags if a role does not allow sts:TagSession, and renewals request none', async () => {
    const role = await createRole('plain', { tagged: false });
    const base = async () => ({
      accessKeyId: aws.adminEnv.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: aws.adminEnv.AWS_SECRET_ACCESS_KEY ?? '',
    });
    const order = { ...settings, roles: [role], withoutToken: true as const, sessionTags: TAGS };
    const credentials = roleCredentials(order, fetchIdToken, { maxAttempts: 1 }, () => undefined, base);
    await credentials();
    expect(sent().map((input) => 'Tags' in input)).toEqual([true, false]);
    const now = Date.now;
    try {
      Date.now = () => now() + 14 * MINUTE_MS;
      await credentials();
    } finally {
      Date.now = now;
    }
    expect(sent().map((input) => 'Tags' in input)).toEqual([true, false, false]);
  });

  it("use the external ID in the inputs, and the error suggests 'external-id' if no external ID is set", async () => {
    const role = await createRole('partner', { externalId: 'org-7' });
    expect(await whoAmI([role], { externalId: 'org-7' })).toContain('assumed-role/partner/');
    await expect(whoAmI([role])).rejects.toThrow(
      /could not be assumed by the job's credentials: .*sts:AssumeRole.* requires an external ID, set 'external-id'\. To use the job's OIDC token instead, add /,
    );
  });

  it("use the external ID for each role of a chain, and the error suggests 'external-id' if none is set", async () => {
    const roles = [await createRole('first'), await createRole('partner', { externalId: 'org-7' })];
    expect(await whoAmI(roles, { externalId: 'org-7' })).toContain('assumed-role/partner/');
    await expect(whoAmI(roles)).rejects.toThrow(
      /could not be assumed by arn:aws:iam::123456789012:role\/first: .* If that policy requires an external ID, set 'external-id'\.$/,
    );
  });

  it('are reported as missing if the job has neither a token nor credentials', async () => {
    const role = await createRole('first');
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) delete process.env[name];
    Object.assign(process.env, { AWS_EC2_METADATA_DISABLED: 'true', HOME: '/nowhere' });
    await expect(whoAmI([role])).rejects.toThrow(
      pattern`has neither an OIDC token nor AWS credentials .*${capitalized(ADD_TOKEN_PERMISSION)}`,
    );
  });
});

it('the error for a refused OIDC token shows the subject of a job with and without an environment', () => {
  const claims = (more: object) => ({
    iss: `https://${HOST}`,
    aud: 'sts.amazonaws.com',
    repository: 'o/r',
    repository_id: '2',
    repository_owner_id: '1',
    ref: 'refs/heads/x',
    ...more,
  });
  const explained = (sub: string) => {
    const token = `x.${Buffer.from(JSON.stringify(claims({ sub }))).toString('base64url')}.x`;
    const denied = Object.assign(new Error('Not authorized'), { name: 'AccessDenied', $fault: 'client' });
    return explainWebIdentity('arn:aws:iam::123456789012:role/deploy', token, settings, denied);
  };
  expect(explained('repo:o/r:ref:refs/heads/x')).toMatch(
    /'repo:o@1\/r@2:ref:refs\/heads\/x' .*'repo:o\/r:ref:refs\/heads\/x'; .*':environment:NAME'\.$/,
  );
  expect(explained('repo:o/r:environment:production')).toMatch(
    /'repo:o@1\/r@2:environment:production' .*'repo:o\/r:environment:production'; .*':ref:refs\/heads\/x'\.$/,
  );
});
