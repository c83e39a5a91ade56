import { IAM } from '@aws-sdk/client-iam';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../../local-aws/server.ts';
import { createClients } from '../../../src/aws/clients.ts';
import { roleCredentials } from '../../../src/aws/credentials.ts';
import type { AwsSettings } from '../../../src/aws/settings.ts';
import { Ecs } from '../../../src/ecs/ecs.ts';

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

/** @param start the local AWS's time; the runner's is the real one */
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

  it('are shared by all clients of a step, also when they ask at the same time', async () => {
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

  it('are asked for again, by a fresh token, when less than five minutes are left', async () => {
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

  it('are the old ones while they hold and STS does not answer, and none after that', async () => {
    const credentials = roleCredentials(settings, fetchIdToken, { maxAttempts: 1 });
    const one = await credentials();
    aws.setFaults(['server-error:sts:AssumeRoleWithWebIdentity']);
    const now = Date.now;
    try {
      Date.now = () => now() + 11 * MINUTE_MS;
      expect(await credentials()).toBe(one);
      expect(await credentials()).toBe(one);
      expect(assumed()).toBe(2); // not at every call
      Date.now = () => now() + 15 * MINUTE_MS;
      await expect(credentials()).rejects.toThrow('could not be assumed');
    } finally {
      Date.now = now;
    }
  });

  it('say by themselves why there are none', async () => {
    const other = { ...settings, roles: ['arn:aws:iam::123456789012:role/other'] };
    const { describeFailure } = await import('../../../src/aws/failure.ts');
    const error = await new Ecs(createClients(other, fetchIdToken)).describeServices('demo', ['web']).catch((e) => e);
    expect(describeFailure('ecs:DescribeServices', error)).toMatch(
      /^The role arn:aws:iam::123456789012:role\/other could not be assumed .* Its trust policy must allow/,
    );
  });
});

describe('credentials on a runner whose clock is off', () => {
  afterEach(() => aws.close());

  it.each([
    ['ahead', -20],
    ['behind', 20],
  ])('by twenty minutes, %s, live as long as they were asked for', async (_, minutes) => {
    await start(Date.now() + minutes * MINUTE_MS);
    const credentials = roleCredentials(settings, fetchIdToken);
    const { expiration } = await credentials();
    expect(Math.round((expiration.getTime() - Date.now()) / 1000 / 60)).toBe(15);
    await credentials();
    expect(assumed()).toBe(1);
  });
});
