import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteServiceCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction, type StepOptions } from '../runner/runner.ts';
import { pattern } from '../sentences/pattern.ts';
import { SUMMARY_NOT_WRITTEN } from '../sentences/rollout.ts';
import { Gate } from './gate.ts';
import { definition, World } from './world.ts';

/* Invalid input of every action, through its bundle: one sentence, no call to AWS, and the `verdict` and `reason` outputs if the action has them. */

let world: World;
let folder: string;
/** A revision that is not active. */
let earlier: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  mkdirSync(at('folder'));
  mkdirSync(at('app'));
  writeFileSync(at('app/Dockerfile'), 'FROM scratch\n');
  writeFileSync(at('good.json'), JSON.stringify(definition('b')));
  writeFileSync(at('empty.json'), '');
  writeFileSync(at('large.json'), '{}');
  truncateSync(at('large.json'), 20 * 1024 * 1024);
  writeFileSync(at('binary.json'), Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)));
  symlinkSync(at('loop.json'), at('loop.json'));
  execFileSync('mkfifo', [at('pipe.json')]);
  world = await World.start();
  earlier = await world.register('b');
});
afterAll(async () => {
  await world.end();
  rmSync(folder, { recursive: true });
});
beforeEach(() => world.aws.clearRequests());

const writes = () =>
  world.aws
    .requests()
    .map(({ service, operation }) => `${service}:${operation}`)
    .filter((operation) => !/:(?:Describe|Get|List|BatchGet)/.test(operation));

const VERDICTS = ['deploy-service', 'deploy-express', 'rollback-service', 'run-task'];
const ROLE = 'arn:aws:iam::123456789012:role/deploy';
/** The inputs with which each action calls AWS. */
const GOOD: Record<string, Record<string, string>> = {
  'deploy-service': { service: 'web', cluster: 'demo', 'task-definition': 'good.json' },
  'deploy-express': {
    ...{ 'service-name': 'new', cluster: 'demo', image: 'web:2' },
    ...{ 'execution-role-arn': ROLE, 'infrastructure-role-arn': ROLE },
  },
  'rollback-service': { service: 'web', cluster: 'demo' },
  'run-task': { cluster: 'demo', 'task-definition': 'good.json', 'launch-type': 'EC2' },
  'render-taskdef': { 'task-definition-family': 'web', 'container-name': 'web', image: 'web:2' },
  'build-push': { repository: 'web', context: 'app' },
  'internal/prepare-services': {
    ...{
      services: 'web',
      cluster: 'demo',
      images: `[{"name":"web","image":"web@sha256:${'a'.repeat(64)}"}]`,
      commit: '5'.repeat(40),
    },
  },
  'internal/plan-delivery': {
    ...{ environments: `[{"name": "production", "role": "${ROLE}", "region": "eu-central-1"}]`, context: 'app' },
    ...{ repository: 'web', 'build-role': ROLE, 'build-region': 'eu-central-1' },
  },
  'internal/resolve-environment': {
    environments: `[{"name": "production", "role": "${ROLE}", "region": "eu-central-1", "cluster": "demo", "services": ["web"]}]`,
  },
  'internal/resolve-build': {
    environments: '[production]',
    ...{ repository: 'web', 'build-role': ROLE, 'build-region': 'eu-central-1' },
  },
  'internal/roll-back-environment': { results: '[{"service":"web","verdict":"deployed"}]' },
  'internal/conclude-environment': {},
  'internal/record-delivery': { token: 'ghs_0123456789', delivery: '{"verdicts":"{}"}' },
  'internal/report-delivery': { needs: '{}' },
  'internal/list-deliveries': { token: 'ghs_0123456789' },
  'internal/plan-environments': {
    environments: `[{"name": "production", "role": "${ROLE}", "region": "eu-central-1"}]`,
    ...{ context: 'app', repository: 'web', 'build-region': 'eu-central-1' },
  },
  'internal/comment-plan': { token: 'ghs_0123456789', comment: 'good.json', 'pull-request': '7' },
};

/** Runs an action with invalid input, and makes the checks that are common to all refusals. */
async function refuse(action: string, inputs: Record<string, string>, options: StepOptions = {}) {
  const given = { ...GOOD[action], ...inputs };
  const run = await runAction(action, { aws: world.aws, workspace: folder, inputs: given, ...options });
  const errors = run.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message);
  expect({ exitCode: run.exitCode, errors: errors.length > 0, calls: world.aws.requests() }).toEqual({
    exitCode: 1,
    errors: true,
    calls: [],
  });
  for (const message of errors) expect(message).not.toMatch(/an error of its own|\n\s+at /);
  if (VERDICTS.includes(action) && !options.runnerEnv?.GITHUB_OUTPUT) {
    expect(run.outputs).toMatchObject({ verdict: 'refused', reason: expect.stringMatching(/^[^\n]+\.$/) });
  }
  expect(run.post?.exitCode ?? 0).toBe(0);
  return { ...run, errors };
}

const FILES = [
  ['is missing', 'missing.json', /'missing\.json', which does not exist in /],
  ['is actually a folder', 'folder', /'folder', which is a folder/],
  [
    'is in a folder that is actually a file',
    'good.json/web.json',
    /'good\.json\/web\.json', which (does not exist in|cannot be read: ENOTDIR)/,
  ],
  ['is a symbolic link to itself', 'loop.json', /'loop\.json', which cannot be read: ELOOP/],
  ['is a pipe without a writer', 'pipe.json', /'pipe\.json', which is not a regular file/],
  ['has a name that is too long', `${'x'.repeat(300)}.json`, /which cannot be read: ENAMETOOLONG/],
  ['is too large', 'large.json', /'large\.json', which has 20971520 bytes; expected at most 16777216/],
  ['is empty', 'empty.json', /empty/],
  ['is binary', 'binary.json', /./],
] as const;

describe.each([
  ['deploy-service', 'task-definition', ''],
  ['deploy-service', 'service', 'web='],
  ['run-task', 'task-definition', ''],
  ['render-taskdef', 'task-definition', ''],
  ['internal/prepare-services', 'task-definition', ''],
])('%s, given a path in the input %s,', (action, input, prefix) => {
  it.each(FILES)('refuses the path in one sentence, before it calls AWS, if the file %s', async (_, path, says) => {
    const { errors } = await refuse(action, { [input]: `${prefix}${path}` });
    expect(errors).toEqual([expect.stringMatching(says)]);
  });
});

const RUNNER = {
  GITHUB_OUTPUT: [
    'deploy-service',
    'deploy-express',
    'rollback-service',
    'run-task',
    'render-taskdef',
    'build-push',
    'internal/prepare-services',
  ],
  GITHUB_STATE: ['deploy-service', 'deploy-express', 'rollback-service', 'run-task', 'build-push'],
  RUNNER_TEMP: [
    'deploy-service',
    'deploy-express',
    'rollback-service',
    'run-task',
    'render-taskdef',
    'build-push',
    'internal/prepare-services',
  ],
};

describe.each(Object.entries(RUNNER))('a path in %s that cannot be written to', (variable, actions) => {
  it.each(actions)('is reported in one sentence by %s before AWS is called', async (action) => {
    const path = variable === 'RUNNER_TEMP' ? at('gone') : at('folder');
    const { errors } = await refuse(action, {}, { runnerEnv: { [variable]: path } });
    expect(errors).toEqual([expect.stringContaining(`${variable} is '${path}', which cannot be written (`)]);
  });
});

describe.each(['RUNNER_TEMP', 'GITHUB_STATE'])('%s that is removed after the first AWS response', (variable) => {
  it.each(VERDICTS)('is reported by %s in one sentence before the first write', async (action) => {
    const path = at('removed');
    if (variable === 'RUNNER_TEMP') mkdirSync(path);
    else writeFileSync(path, '');
    const remove = () => {
      rmSync(path, { recursive: true });
      if (variable === 'GITHUB_STATE') mkdirSync(path);
    };
    const gate = await Gate.open(world.aws, { number: 1, place: 'during', run: remove });
    try {
      const more = { 'deploy-express': { preflight: 'false' }, 'rollback-service': { to: earlier } }[action];
      const inputs = { ...GOOD[action], ...more };
      const runnerEnv = { [variable]: path };
      const run = await runAction(action, { aws: gate.aws, workspace: folder, inputs, runnerEnv });
      const [error, ...others] = run.annotations.filter(({ kind }) => kind === 'error');
      expect({ exitCode: run.exitCode, others, writes: writes() }).toEqual({ exitCode: 1, others: [], writes: [] });
      expect(error?.message).toContain(`${variable} is '${path}', which cannot be written (`);
      expect(run.outputs).toMatchObject({ verdict: 'refused', reason: expect.stringContaining(`${variable} is '`) });
      if (action !== 'run-task') expect(run.outputs).toMatchObject({ 'refused-by': 'input' });
      expect(run.post?.annotations ?? []).toEqual([]);
    } finally {
      await gate.close();
      rmSync(path, { recursive: true, force: true });
    }
  });
});

it('a job summary that cannot be written causes a warning, and the step succeeds', async () => {
  const runnerEnv = { GITHUB_STEP_SUMMARY: folder };
  const inputs = { ...GOOD['rollback-service'], to: 'web:1', 'dry-run': 'true' };
  const run = await runAction('rollback-service', { aws: world.aws, workspace: folder, inputs, runnerEnv });
  expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'unchanged' });
  expect(run.annotations).toContainEqual({
    kind: 'warning',
    message: expect.stringMatching(pattern`^${SUMMARY_NOT_WRITTEN} \(EISDIR: `),
  });
});

describe('a job without the environment variables of a workflow run', () => {
  const names = ['ACTOR', 'EVENT_NAME', 'EVENT_PATH', 'JOB', 'REF', 'REF_NAME', 'REPOSITORY', 'RUN_ATTEMPT', 'RUN_ID'];
  const rest = ['SERVER_URL', 'SHA', 'WORKFLOW', 'WORKSPACE', 'ACTION_REPOSITORY', 'ACTION_REF', 'API_URL'];
  const unset = Object.fromEntries([...names, ...rest].map((name) => [`GITHUB_${name}`, '']));

  it('causes a notice that no GitHub Deployment can be created, and the service is deployed', async () => {
    const inputs = { ...GOOD['deploy-service'], 'github-token': 'ghs_0123456789' };
    const run = await runAction('deploy-service', { aws: world.aws, workspace: folder, inputs, runnerEnv: unset });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', reason: '' });
    expect(run.annotations).toContainEqual({
      kind: 'notice',
      message: expect.stringMatching(/^No GitHub Deployment was created: GITHUB_SHA is not set\.$/),
    });
    expect(run.summary).toContain('aws-region: eu-central-1');
  });
});

/** Input that only ECS can refuse: the action calls ECS, writes nothing, and reports the error. */
describe.each(VERDICTS)('%s writes nothing and reports refused', (action) => {
  const service = action === 'run-task' ? { 'task-definition': '', 'launch-type': '' } : {};

  async function refused(inputs: Record<string, string>): Promise<string> {
    const given = { ...GOOD[action], ...inputs };
    const run = await runAction(action, { aws: world.aws, workspace: folder, inputs: given });
    const { verdict, reason = '' } = run.outputs;
    expect({ exitCode: run.exitCode, verdict, writes: writes() }).toEqual({
      exitCode: 1,
      verdict: 'refused',
      writes: [],
    });
    expect(run.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(1);
    expect(reason).toMatch(/^[^\n]+\.$/);
    return reason;
  }

  // deploy-express creates a service that does not exist.
  if (action !== 'deploy-express') {
    it('with a one-line reason for a service that does not exist', async () => {
      expect(await refused({ ...service, service: 'nobody' })).toContain("'nobody'");
    });

    it('with a one-line reason for a service that was deleted', async () => {
      await world.createService('gone', { desiredCount: 0 });
      await world.admin.send(new DeleteServiceCommand({ cluster: 'demo', service: 'gone', force: true }));
      world.aws.step(180_000);
      world.aws.clearRequests();
      expect(await refused({ ...service, service: 'gone' })).toContain("'gone'");
    });
  }

  it('with a one-line reason for a cluster that does not exist', async () => {
    expect(await refused({ ...service, cluster: 'nowhere', service: 'web' })).toMatch(/nowhere/);
  });

  it('with a one-line reason for expired credentials', async () => {
    world.aws.setFaults([{ name: 'expired-token' }]);
    try {
      expect(await refused({ ...service, service: 'web' })).toMatch(/credentials are missing, invalid or expired/);
    } finally {
      world.aws.setFaults([]);
    }
  });

  it('with a one-line reason that names the missing permission if AWS denies every call', async () => {
    world.aws.setFaults([{ name: 'denied' }]);
    try {
      expect(await refused({ ...service, service: 'web' })).toMatch(/AWS denied ecs:/);
    } finally {
      world.aws.setFaults([]);
    }
  });
});

it.each([
  ['deploy-service', { 'task-definition': '', 'task-definition-arn': 'web:99' }],
  ['run-task', { 'task-definition': 'web:99' }],
  ['rollback-service', { to: 'web:99' }],
])('%s reports refused if the revision does not exist, and the reason names the revision', async (action, inputs) => {
  const run = await runAction(action, { aws: world.aws, workspace: folder, inputs: { ...GOOD[action], ...inputs } });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'refused', reason: expect.stringMatching(/web:99[^\n]*\.$/) });
});
