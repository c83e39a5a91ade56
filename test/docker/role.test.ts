import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { IAM } from '@aws-sdk/client-iam';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { importBaseImage } from '../../scripts/base-image.ts';
import { createRepository } from '../runner/git.ts';
import { runAction } from '../runner/runner.ts';
import { describeWithEngine } from './engine.ts';
import { removeImages } from './tasks.ts';

const BASE = 'slipway-test-role:1';
const HOST = 'token.actions.githubusercontent.com';
const folder = mkdtempSync(join(tmpdir(), 'slipway-docker-'));
const workspace = join(folder, 'hello');

let aws: LocalAws;

/** A role that the job's OIDC token may assume. @returns its ARN */
async function createRole(): Promise<string> {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
  const iam = new IAM({ endpoint: aws.url, region: aws.region, credentials: { accessKeyId, secretAccessKey } });
  await iam.createOpenIDConnectProvider({ Url: `https://${HOST}`, ClientIDList: ['sts.amazonaws.com'] });
  const Statement = [
    {
      Effect: 'Allow',
      Action: 'sts:AssumeRoleWithWebIdentity',
      Principal: { Federated: `arn:aws:iam::${aws.account}:oidc-provider/${HOST}` },
      Condition: {
        StringEquals: {
          [`${HOST}:aud`]: 'sts.amazonaws.com',
          [`${HOST}:sub`]: 'repo:acme/hello:environment:production',
        },
      },
    },
  ];
  const document = {
    RoleName: 'deploy',
    AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement }),
  };
  const { Role } = await iam.createRole(document);
  iam.destroy();
  return Role?.Arn ?? '';
}

describeWithEngine('build-push with role-to-assume', () => {
  beforeAll(async () => {
    await importBaseImage(BASE);
    aws = await startLocalAws();
    cpSync(resolve(import.meta.dirname, '../../examples/hello'), workspace, { recursive: true });
    createRepository(workspace);
  });
  afterAll(async () => {
    removeImages(aws, BASE);
    await aws.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("does not expose the role's credentials or ECR's password while Docker builds and pushes", async () => {
    const role = await createRole();
    const run = await runAction('build-push', {
      aws,
      workspace,
      oidc: { environment: 'production', sub: 'repo:acme/hello:environment:production' },
      env: { DOCKER_HOST: process.env.DOCKER_HOST ?? '' },
      inputs: {
        repository: 'hello',
        'create-repository': true,
        'build-args': `BASE=${BASE}`,
        'role-to-assume': role,
      },
    });
    expect(run.conclusion).toBe('success');
    expect(aws.context.imageDigest(run.outputs.image ?? '')).toBe(run.outputs.digest);
    // The test runner has searched for these in the results, on the disk, and in everything that was passed to Docker.
    expect(new Set(aws.issuedSecrets().map(({ what }) => what))).toEqual(
      new Set([
        'the secret key of a session',
        'the token of a session',
        'an OIDC token',
        "a password of ECR's registry",
      ]),
    );
    expect(run.started.map(({ argv }) => argv.slice(0, 2).join(' '))).toEqual(
      expect.arrayContaining(['docker login', expect.stringMatching(/buildx build$/)]),
    );
  });
});
