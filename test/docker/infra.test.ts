import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { importBaseImage } from '../../scripts/base-image.ts';
import { Account } from '../runner/account.ts';
import { createRepository } from '../runner/git.ts';
import { runAction } from '../runner/runner.ts';
import { Stack } from '../runner/stack.ts';
import { describeWithEngine } from './engine.ts';
import { removeImages } from './tasks.ts';

const BASE = 'slipway-test-infra:1';
const folder = mkdtempSync(join(tmpdir(), 'slipway-docker-'));
const workspace = join(folder, 'hello');
let aws: LocalAws;
let stack: Stack;

describeWithEngine('build-push, with the build role of infra/bootstrap.yml,', () => {
  beforeAll(async () => {
    await importBaseImage(BASE);
    aws = await startLocalAws();
    const github = {
      GitHubOwner: 'acme',
      GitHubOwnerId: '1001',
      GitHubRepository: 'hello',
      GitHubRepositoryId: '2002',
    };
    stack = new Stack('bootstrap.yml', github, { region: aws.region, account: aws.account });
    const account = new Account(aws);
    await account.create(stack);
    account.enforce(stack, 'hello-build');
    cpSync(resolve(import.meta.dirname, '../../examples/hello'), workspace, { recursive: true });
    createRepository(workspace);
  });
  afterAll(async () => {
    removeImages(aws, BASE);
    await aws.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const build = (repository: string) =>
    runAction('build-push', {
      aws,
      workspace,
      oidc: { ref: 'refs/heads/main' },
      env: { DOCKER_HOST: process.env.DOCKER_HOST ?? '' },
      inputs: {
        repository,
        cache: 'none',
        'build-args': `BASE=${BASE}`,
        'role-to-assume': `${stack.outputs.BuildRoleArn}`,
      },
    });

  it('builds and pushes in a job of the branch, and builds nothing when it runs again', async () => {
    const first = await build('hello');
    expect(first.conclusion).toBe('success');
    expect(aws.context.imageDigest(first.outputs.image ?? '')).toBe(first.outputs.digest);
    const again = await build('hello');
    expect(again.outputs).toMatchObject({ reused: 'true', digest: first.outputs.digest });
    expect(`${first.log}${again.log}`).not.toMatch(/denied|not authorized/i);
  });

  it('cannot push to another repository', async () => {
    const run = await build('billing');
    expect(run.conclusion).toBe('failure');
    expect(run.annotations.map(({ message }) => message).join('\n')).toMatch(/ecr:\w+/);
  });
});
