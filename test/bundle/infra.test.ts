import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { Account } from '../runner/account.ts';
import { type ActionRun, Job, type StepOptions } from '../runner/runner.ts';
import { Stack } from '../runner/stack.ts';
import { crashing, image, SPEED } from './world.ts';

/*
 * The stacks of infra/, created in the local AWS from the templates themselves, and the actions with the roles of these
 * stacks: with the job's OIDC token and only the role's own policies.
 */

const folder = mkdtempSync(join(tmpdir(), 'slipway-infra-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GITHUB = {
  GitHubOwner: 'acme',
  GitHubOwnerId: '1001',
  GitHubRepository: 'hello',
  GitHubRepositoryId: '2002',
} as const;
const NETWORK = { Vpc: 'vpc-1', LoadBalancerSubnets: 'subnet-1,subnet-2', TaskSubnets: 'subnet-3,subnet-4' } as const;
const JOB = { environment: 'production' };

let aws: LocalAws;
let bootstrap: Stack;
let account: Account;
let job: Job;

async function start({
  oidc = JOB,
  ...parameters
}: {
  bootstrap?: Record<string, string>;
  service?: Record<string, string>;
  oidc?: Record<string, string>;
} = {}) {
  aws = await startLocalAws({ speed: SPEED });
  const place = { region: aws.region, account: aws.account };
  bootstrap = new Stack('bootstrap.yml', { ...GITHUB, ...parameters.bootstrap }, place);
  const service = new Stack('service.yml', { ...NETWORK, ...parameters.service }, place);
  account = new Account(aws);
  await account.create(service);
  await account.create(bootstrap);
  account.enforce(bootstrap, 'production-hello-deploy');
  aws.clearRequests();
  job = new Job({ aws, oidc });
}
afterEach(async () => {
  await job.end();
  await aws.close();
});

function run(action: string, inputs: StepOptions['inputs'] = {}): Promise<ActionRun> {
  const given = { cluster: 'production', service: 'hello', 'role-to-assume': `${bootstrap.outputs.DeployRoleArn}` };
  return job.step(action, { inputs: { ...given, ...inputs } });
}

/** The containers of the service, with the image of a letter. */
async function render(letter: string): Promise<ActionRun> {
  return run('render-taskdef', { containers: `web:\n  image: ${image(letter)}\n  command: null\n` });
}

/** The messages about a missing permission that a user would read. */
const denied = ({ annotations, summary, log }: ActionRun) =>
  [...annotations.map(({ message }) => message), summary, log].filter((text) => /denied|not authorized/i.test(text));

function expectGreen(result: ActionRun, verdict?: string): void {
  expect(denied(result)).toEqual([]);
  expect({ exitCode: result.exitCode, verdict: result.outputs.verdict }).toEqual({ exitCode: 0, verdict });
}

describe.each([
  ['rolling', {}],
  ['blue/green', { Strategy: 'BLUE_GREEN', BakeTimeInMinutes: '0' }],
])('a %s service from service.yml with the deploy role from bootstrap.yml', (_, service) => {
  beforeEach(() => start({ service }));

  it('is rendered, deployed, deployed again and rolled back, and no permission is missing', async () => {
    for (const letter of ['b', 'c']) {
      const rendered = await render(letter);
      expectGreen(rendered);
      expectGreen(
        await run('deploy-service', { 'task-definition': rendered.outputs['task-definition'] ?? '' }),
        'deployed',
      );
    }
    const rolledBack = await run('rollback-service');
    expectGreen(rolledBack, 'deployed');
    expect(rolledBack.outputs['task-definition-arn']).toMatch(/task-definition\/hello:2$/);
  });
});

describe('a job with the deploy role from bootstrap.yml', () => {
  beforeEach(() => start());

  it('rolls back a version that crashes, and reports the last line of its log', async () => {
    aws.setPlans([crashing('b')]);
    const { outputs } = await render('b');
    const result = await run('deploy-service', { 'task-definition': outputs['task-definition'] ?? '' });
    expect(denied(result)).toEqual([]);
    expect(result.outputs.verdict).toBe('rolled-back');
    expect(result.annotations.map(({ message }) => message).join('\n')).toContain('FATAL: no database');
  });

  it('runs a one-off task to its end', async () => {
    aws.setPlans([
      { match: { image: 'b'.repeat(64) }, tasks: [{ start: 3, exit: { after: 3, code: 0, container: 'web' } }] },
    ]);
    const { outputs } = await render('b');
    const result = await run('run-task', { 'task-definition': outputs['task-definition'] ?? '' });
    expectGreen(result, 'succeeded');
    expect(result.outputs['exit-code']).toBe('0');
  });

  it.each([
    ['another service', { service: 'billing' }, 'ecs:DescribeServices'],
    ['another cluster', { cluster: 'staging' }, 'ecs:DescribeServices'],
  ])('cannot deploy %s', async (_, inputs, right) => {
    const { outputs } = await render('b');
    aws.clearRequests();
    const result = await run('deploy-service', { 'task-definition': outputs['task-definition'] ?? '', ...inputs });
    expect(result.exitCode).toBe(1);
    expect(result.annotations.map(({ message }) => message).join('\n')).toContain(right);
    expect(aws.requests({ service: 'ecs', operation: 'UpdateService' }).filter(({ status }) => status === 200)).toEqual(
      [],
    );
  });

  it('cannot register a task definition with the role of another service', async () => {
    const path = join(folder, 'other.json');
    const { outputs } = await render('b');
    const definition = JSON.parse(outputs['task-definition-json'] ?? '{}');
    writeFileSync(
      path,
      JSON.stringify({ ...definition, taskRoleArn: `arn:aws:iam::${aws.account}:role/administrator` }),
    );
    const result = await run('deploy-service', { 'task-definition': path, preflight: 'false' });
    expect(result.outputs.verdict).toBe('refused');
    expect(result.annotations.map(({ message }) => message).join('\n')).toContain('iam:PassRole');
  });
});

describe('the deploy role from bootstrap.yml', () => {
  const WORKFLOW = 'acme/slipway/.github/workflows/deliver.yml';
  const COMMIT = '0123456789abcdef0123456789abcdef01234567';
  const PINNED = { WorkflowTag: `${WORKFLOW}@refs/tags/v1`, WorkflowCommits: `${WORKFLOW}@${COMMIT}` };
  const attempt = async (parameters: Record<string, string>, oidc: Record<string, string>) => {
    await start({ bootstrap: parameters, oidc });
    return (await run('deploy-service', { 'task-definition-arn': 'hello:1', 'dry-run': 'true' })).exitCode;
  };

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['a job of its environment', {}, JOB],
    ['the workflow at its tag', PINNED, { ...JOB, job_workflow_ref: `${WORKFLOW}@refs/tags/v1` }],
    ['the workflow at its commit', PINNED, { ...JOB, job_workflow_ref: `${WORKFLOW}@${COMMIT}` }],
    [
      'a job of an older repository, whose subject contains no IDs',
      { GitHubOwnerId: '', GitHubRepositoryId: '' },
      { ...JOB, sub: 'repo:acme/hello:environment:production' },
    ],
  ])('can be assumed by %s', async (_, parameters, oidc) => {
    expect(await attempt(parameters, oidc)).toBe(0);
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['a job of another environment', {}, { environment: 'staging' }],
    ['a job of the branch without an environment', {}, { ref: 'refs/heads/main' }],
    ['a job of a pull request', {}, { event_name: 'pull_request', sub: 'repo:acme@1001/hello@2002:pull_request' }],
    [
      'a job of another repository with the same name',
      {},
      { ...JOB, sub: 'repo:acme@1001/hello@2003:environment:production', repository_id: '2003' },
    ],
    ['a job whose subject contains no IDs', {}, { ...JOB, sub: 'repo:acme/hello:environment:production' }],
    ['the workflow at another tag', PINNED, { ...JOB, job_workflow_ref: `${WORKFLOW}@refs/tags/v9` }],
    ['the workflow at a branch', PINNED, { ...JOB, job_workflow_ref: `${WORKFLOW}@refs/heads/main` }],
    ['another workflow', PINNED, { ...JOB, job_workflow_ref: `acme/hello/.github/workflows/own.yml@refs/tags/v1` }],
  ])('cannot be assumed by %s', async (_, parameters, oidc) => {
    expect(await attempt(parameters, oidc)).toBe(1);
    expect(
      aws.requests().filter(({ service, identity }) => service === 'ecs' && !identity?.includes('administrator')),
    ).toEqual([]);
  });
});
