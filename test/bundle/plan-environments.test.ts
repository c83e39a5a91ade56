import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { Account } from '../runner/account.ts';
import { Job } from '../runner/runner.ts';
import { Stack } from '../runner/stack.ts';
import { SPEED } from './world.ts';

/*
 * plan.yml's step with the plan role of infra/bootstrap.yml, the OIDC token of a pull request, and only the role's own
 * policy.
 */

const WORKFLOW = 'acme/slipway/.github/workflows/plan.yml';
const TOKEN = {
  event_name: 'pull_request',
  sub: 'repo:acme@1001/hello@2002:pull_request',
  job_workflow_ref: `${WORKFLOW}@refs/tags/v1`,
};
const GITHUB = { GitHubOwner: 'acme', GitHubOwnerId: '1001', GitHubRepository: 'hello', GitHubRepositoryId: '2002' };
const NETWORK = { Vpc: 'vpc-1', LoadBalancerSubnets: 'subnet-1,subnet-2', TaskSubnets: 'subnet-3,subnet-4' };
const VALUE = 'correct-horse-battery-staple';

const folder = mkdtempSync(join(tmpdir(), 'slipway-plan-environments-'));
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=O', '-c', 'user.email=o@example.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  }).trim();

let aws: LocalAws;
let bootstrap: Stack;
let active: Readonly<Record<string, unknown>>;
let base: string;

function commit(definitions: object): string {
  writeFileSync(join(folder, 'task.json'), JSON.stringify(definitions, null, 2));
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'a commit');
  return git('rev-parse', 'HEAD');
}

beforeAll(async () => {
  git('init', '--quiet', '--initial-branch=main');
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
  aws = await startLocalAws({ speed: SPEED });
  const place = { region: aws.region, account: aws.account };
  bootstrap = new Stack('bootstrap.yml', { ...GITHUB, PlanWorkflowTag: `${WORKFLOW}@refs/tags/v1` }, place);
  const account = new Account(aws);
  await account.create(new Stack('service.yml', NETWORK, place));
  await account.create(bootstrap);
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
  const { ECS } = await import('@aws-sdk/client-ecs');
  const ecs = new ECS({ endpoint: aws.url, region: aws.region, credentials: { accessKeyId, secretAccessKey } });
  const { taskDefinition = {} } = await ecs.describeTaskDefinition({ taskDefinition: 'hello' });
  ecs.destroy();
  const {
    taskDefinitionArn: _a,
    revision: _b,
    status: _c,
    registeredAt: _d,
    registeredBy: _e,
    ...own
  } = taskDefinition;
  const { requiresAttributes: _f, compatibilities: _g, ...bare } = own as Record<string, unknown>;
  active = bare;
  base = commit(active);
  account.enforce(bootstrap, 'production-hello-plan');
});
afterAll(async () => {
  await aws?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => aws.clearRequests());

const containers = () => active.containerDefinitions as readonly Record<string, unknown>[];
/** The active revision with these changes of its container. */
const changed = (more: object) => ({
  ...active,
  containerDefinitions: containers().map((one) => ({ ...one, ...more })),
});

async function plan(
  inputs: Readonly<Record<string, string>> = {},
  { head = 'acme/hello', actor = 'octocat', oidc = TOKEN as Record<string, string> } = {},
) {
  const event = join(mkdtempSync(join(tmpdir(), 'slipway-event-')), 'event.json');
  const target = { sha: base, ref: 'main', repo: { full_name: 'acme/hello' } };
  const pull = { number: 7, head: { sha: git('rev-parse', 'HEAD'), repo: { full_name: head } }, base: target };
  writeFileSync(event, JSON.stringify({ pull_request: pull }));
  const environments =
    '[{ name: production, region: eu-central-1, cluster: production, services: hello, task-definition: task.json }]';
  const job = new Job({ aws, oidc, workspace: folder });
  try {
    const run = await job.step('internal/plan-environments', {
      inputs: { environments, repository: 'hello', 'plan-role': `${bootstrap.outputs.PlanRoleArn}`, ...inputs },
      runnerEnv: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_ACTOR: actor },
    });
    const { comment = '' } = run.outputs;
    const errors = run.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message);
    return { ...run, errors, comment: comment && readFileSync(comment, 'utf8') };
  } finally {
    await job.end();
  }
}

/** The calls that were made with the role, without those that request it. */
const calls = () =>
  aws.requests().filter(({ service, identity }) => service !== 'sts' && !identity?.includes('administrator'));

describe('the plan of a pull request', () => {
  it('compares an environment with the active revision, with only the permissions of the plan role', async () => {
    writeFileSync(join(folder, 'service.json'), '{ "healthCheckGracePeriodSeconds": 123, "desiredCount": 9 }');
    commit(changed({ stopTimeout: 77 }));
    const environments =
      '[{ name: production, region: eu-central-1, cluster: production, services: hello, task-definition: task.json, service-definition: service.json }]';
    const { conclusion, summary, comment, errors, outputs } = await plan({ environments });
    expect({ conclusion, errors }).toEqual({ conclusion: 'success', errors: [] });
    for (const text of [summary, comment]) {
      expect(text).toMatch(/- `hello`: a new image and 2 changes against `hello:1`/);
      expect(text).toMatch(/- `[+~] \w+\.stopTimeout: .*77`/);
      expect(text).toMatch(/- `[+~] service\.healthCheckGracePeriodSeconds: .*123`/);
      // Application Auto Scaling sets the desired count, and the role may read the scaling settings.
      expect(text).not.toMatch(/desiredCount/);
    }
    expect(calls().map(({ operation }) => operation)).toContain('DescribeScalableTargets');
    expect(summary).not.toMatch(/denied|not authorized/i);
    expect(outputs).toMatchObject({ refused: 'false', 'pull-request': '7' });
    expect(calls().filter(({ operation }) => !/^(BatchGet|Describe|Get|List)/.test(operation))).toEqual([]);
    expect(calls().filter(({ status }) => status !== 200)).toEqual([]);
  });

  it('fails for a delivery that would be refused, and the comment and an annotation show the reason', async () => {
    commit(active);
    const missing = `hello@sha256:${'9'.repeat(64)}`;
    const { conclusion, comment, errors, outputs } = await plan({ image: missing });
    expect({ conclusion, refused: outputs.refused }).toEqual({ conclusion: 'failure', refused: 'true' });
    expect(errors).toEqual([
      expect.stringMatching(
        /^production, hello: The image .* (is not|isn't|not found) in ECR|^production, hello: .*image/i,
      ),
    ]);
    expect(comment).toContain('- ❌ `hello` would be refused: ');
  });

  it('shows no value of a variable unless show-values is set', async () => {
    commit(changed({ environment: [{ name: 'GREETING', value: VALUE }] }));
    const quiet = await plan();
    expect(quiet.comment).toMatch(/- `\+ \w+\.environment\.GREETING`/);
    expect(JSON.stringify(quiet)).not.toContain(VALUE);
    expect((await plan({ 'show-values': 'true' })).comment).toMatch(new RegExp(`environment\\.GREETING: ${VALUE}`));
  });

  it('has no secret setting and no account ID in the comment, even if an AWS error contains one', async () => {
    commit(active);
    const role = 'arn:aws:iam::123456789012:role/not-for-everybody';
    const settings = JSON.stringify({ production: { role } });
    const { conclusion, comment, summary } = await plan({ settings, 'plan-role': '' });
    expect(conclusion).toBe('failure');
    expect(comment).toContain('❌');
    for (const text of [comment, summary]) expect(text).not.toMatch(/not-for-everybody|123456789012/);
  });

  it('compares an environment with the base branch if pull requests cannot read its variables', async () => {
    commit(changed({ stopTimeout: 66 }));
    const environments = '[{ name: production, services: hello, task-definition: task.json }]';
    const { conclusion, comment, annotations } = await plan({ environments, 'build-region': 'eu-central-1' });
    expect(conclusion).toBe('success');
    expect(annotations.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      expect.stringMatching(
        /^warning: production was compared only with the base branch: 'region' of its entry is not set/,
      ),
    ]);
    expect(comment).toMatch(/- `[+~] \w+\.stopTimeout: .*66`/);
    expect(calls()).toEqual([]);
  });

  it('is refused before AWS is called, with all problems in the comment, if inputs are invalid', async () => {
    const { conclusion, comment, errors } = await plan({
      environments: '[{ name: a, regoin: x }]',
      build: '{ push: false }',
      'build-region': 'eu-central-1',
    });
    expect(conclusion).toBe('failure');
    expect(errors).toEqual([expect.stringMatching(/'regoin'/), expect.stringMatching(/'push'/)]);
    expect(comment).toMatch(/❌ .*'regoin'[\s\S]*❌ .*'push'/);
    expect(aws.requests()).toEqual([]);
  });
});

it('a workflow other than plan.yml cannot assume the plan role', async () => {
  const own = { ...TOKEN, job_workflow_ref: 'acme/hello/.github/workflows/own.yml@refs/pull/7/merge' };
  const { conclusion, errors } = await plan({}, { oidc: own });
  expect(conclusion).toBe('failure');
  expect(errors).toEqual([expect.stringMatching(/^production: .*sts:AssumeRoleWithWebIdentity/)]);
  expect(calls()).toEqual([]);
});

it.each([
  ['a fork', { head: 'mallory/hello' }],
  ['Dependabot', { actor: 'dependabot[bot]' }],
])('a pull request of %s is compared with the base branch without secrets, AWS calls or a comment', async (_, who) => {
  commit(changed({ stopTimeout: 55 }));
  const { conclusion, summary, comment, outputs } = await plan({ repository: '', 'plan-role': '' }, who);
  expect({ conclusion, comment, number: outputs['pull-request'] }).toEqual({
    conclusion: 'success',
    comment: '',
    number: '',
  });
  expect(summary).toMatch(/- `hello`: 1 change against `main`/);
  expect(summary).toMatch(/- `[+~] \w+\.stopTimeout: .*55`/);
  expect(aws.requests()).toEqual([]);
});
