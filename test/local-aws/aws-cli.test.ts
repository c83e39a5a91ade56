import { spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';

const installed = spawnSync('aws', ['--version'], { encoding: 'utf8' }).status === 0;
if (!installed) console.warn('The AWS CLI is not installed, so what a person prepares with it is not tested.');

let local: LocalAws;
beforeAll(async () => {
  local = await startLocalAws({ speed: 100 });
});
afterAll(() => local.close());

/** Runs the AWS CLI asynchronously, because the server is in this process. */
function aws(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const { AWS_SESSION_TOKEN: _token, AWS_PROFILE: _profile, ...rest } = process.env;
  const env = { ...rest, ...local.env, AWS_PAGER: '', AWS_EC2_METADATA_DISABLED: 'true' };
  const child = spawn('aws', args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr })));
}

async function answer(line: string, ...more: string[]) {
  const { status, stdout, stderr } = await aws(...line.split(' '), ...more);
  expect({ line, status, stderr }).toEqual({ line, status: 0, stderr: '' });
  return stdout.trim() ? JSON.parse(stdout) : undefined;
}

(installed ? describe : describe.skip)('the AWS CLI', () => {
  it('creates, describes, lists and deletes clusters, task definitions and services', async () => {
    const containers = JSON.stringify([{ name: 'web', image: 'public.ecr.aws/x', memory: 64 }]);
    await answer('ecs create-cluster --cluster-name prod');
    await answer('ecs register-task-definition --family web --container-definitions', containers);
    await answer('ecs create-service --cluster prod --service-name web --task-definition web --desired-count 1');
    await answer('ecs update-service --cluster prod --service web --desired-count 2');
    const { services } = await answer('ecs describe-services --cluster prod --services web');
    expect(services).toMatchObject([{ serviceName: 'web', desiredCount: 2 }]);
    expect((await answer('ecs list-services --cluster prod')).serviceArns).toHaveLength(1);
    expect((await answer('ecs describe-task-definition --task-definition web')).taskDefinition.revision).toBe(1);
    await answer('ecs delete-service --cluster prod --service web --force');
    await answer('ecs deregister-task-definition --task-definition web:1');
    expect((await answer('ecs list-task-definitions')).taskDefinitionArns).toEqual([]);
  });

  it('creates, describes, lists and deletes repositories', async () => {
    await answer('ecr create-repository --repository-name demo --image-tag-mutability IMMUTABLE');
    expect((await answer('ecr describe-repositories')).repositories).toMatchObject([
      { repositoryName: 'demo', repositoryUri: `127.0.0.1:${local.port}/demo`, imageTagMutability: 'IMMUTABLE' },
    ]);
    expect((await aws('ecr', 'get-login-password')).stdout.trim()).toHaveLength(128);
    await answer('ecr delete-repository --repository-name demo');
    const { status, stderr } = await aws('ecr', 'describe-images', '--repository-name', 'demo');
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain(
      "(RepositoryNotFoundException) when calling the DescribeImages operation: The repository with name 'demo' does not exist in the registry with id '123456789012'",
    );
  });

  it('creates, describes, lists and deletes parameters and secrets', async () => {
    await answer('ssm put-parameter --name /demo/key --type SecureString --value v');
    expect((await answer('ssm get-parameter --name /demo/key --with-decryption')).Parameter.Value).toBe('v');
    expect((await answer('ssm describe-parameters')).Parameters).toHaveLength(1);
    await answer('ssm delete-parameter --name /demo/key');
    await answer('secretsmanager create-secret --name demo --secret-string s');
    expect((await answer('secretsmanager get-secret-value --secret-id demo')).SecretString).toBe('s');
    expect((await answer('secretsmanager list-secrets')).SecretList).toHaveLength(1);
    await answer('secretsmanager delete-secret --secret-id demo --force-delete-without-recovery');
    expect((await answer('secretsmanager list-secrets')).SecretList).toEqual([]);
  });

  it('creates, describes, lists and deletes log groups and roles', async () => {
    await answer('logs create-log-group --log-group-name /ecs/demo');
    expect((await answer('logs describe-log-groups')).logGroups).toMatchObject([{ logGroupName: '/ecs/demo' }]);
    await answer('logs delete-log-group --log-group-name /ecs/demo');
    const trust = JSON.stringify({ Version: '2012-10-17', Statement: [] });
    await answer('iam create-role --role-name demo --assume-role-policy-document', trust);
    expect((await answer('iam get-role --role-name demo')).Role.AssumeRolePolicyDocument.Statement).toEqual([]);
    await answer('iam delete-role --role-name demo');
    expect((await answer('sts get-caller-identity')).Arn).toBe('arn:aws:iam::123456789012:user/local');
  });
});
