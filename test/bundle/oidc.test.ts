import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { IAM } from '@aws-sdk/client-iam';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { actionNames } from '../../scripts/readme.ts';
import { Job } from '../runner/runner.ts';
import { ADD_TOKEN_PERMISSION, roleNotAssumed } from '../sentences/refusals.ts';
import { Gate } from './gate.ts';
import { definition, SPEED, World } from './world.ts';

const HOST = 'token.actions.githubusercontent.com';
const ACCOUNT = '123456789012';
const WITH_IDS = 'repo:acme@1001/hello@2002:environment:production';
const WITHOUT_IDS = 'repo:acme/hello:environment:production';
const DEPLOY = `arn:aws:iam::${ACCOUNT}:role/deploy`;
const JOB = { environment: 'production' };

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const good = join(folder, 'good.json');
writeFileSync(good, JSON.stringify(definition('b')));

let world: World;
let iam: IAM;
beforeEach(async () => {
  world = await World.start();
  // A token is valid for five minutes on this clock; on a busy machine it may take many seconds until STS receives it.
  world.aws.setSpeed(20);
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = world.aws.adminEnv;
  iam = new IAM({
    endpoint: world.aws.url,
    region: world.aws.region,
    credentials: { accessKeyId, secretAccessKey },
  });
});
afterEach(() => world.end());

async function createProvider(...ClientIDList: string[]): Promise<void> {
  await iam.createOpenIDConnectProvider({ Url: `https://${HOST}`, ClientIDList });
}

function trust(Principal: object, Action: string, Condition?: object): string {
  const statement = { Effect: 'Allow', Principal, Action, ...(Condition && { Condition }) };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

/** The role `deploy`, which trusts jobs with this subject. */
async function createRole(sub = WITH_IDS, aud = 'sts.amazonaws.com', RoleName = 'deploy'): Promise<void> {
  const provider = { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${HOST}` };
  const condition = { StringEquals: { [`${HOST}:aud`]: aud, [`${HOST}:sub`]: sub } };
  const AssumeRolePolicyDocument = trust(provider, 'sts:AssumeRoleWithWebIdentity', condition);
  await iam.createRole({ RoleName, AssumeRolePolicyDocument });
}

const assumed = () => world.aws.requests({ service: 'sts', operation: 'AssumeRoleWithWebIdentity' });
/** The principals that called AWS's other services. */
const callers = () => [
  ...new Set(
    world.aws
      .requests()
      .filter(({ service, identity }) => service !== 'sts' && !identity?.includes('administrator'))
      .map(({ identity }) => identity),
  ),
];
const session = (role: string, name = 'slipway') => `arn:aws:sts::${ACCOUNT}:assumed-role/${role}/${name}`;

/**
 * The inputs with which each action calls AWS; `fails`: the action fails after its calls, because there is no engine or
 * image.
 */
const ACTIONS: Record<string, { inputs: Record<string, string | boolean>; fails?: boolean }> = {
  'build-push': { inputs: { repository: 'web' }, fails: true },
  'deploy-express': {
    inputs: {
      ...{ 'service-name': 'api', image: 'public.example/api:1' },
      'execution-role-arn': `arn:aws:iam::${ACCOUNT}:role/execution`,
      'infrastructure-role-arn': `arn:aws:iam::${ACCOUNT}:role/infrastructure`,
      'wait-for-service-stability': false,
    },
    fails: true,
  },
  'deploy-service': { inputs: { 'task-definition': good } },
  'internal/prepare-services': {
    inputs: { services: 'web', images: `[{"name":"web","image":"web@sha256:${'a'.repeat(64)}"}]` },
    fails: true,
  },
  'internal/roll-back-environment': {
    inputs: {
      results: JSON.stringify([
        {
          ...{ cluster: 'demo', service: 'web', verdict: 'deployed' },
          'previous-task-definition-arn': `arn:aws:ecs:eu-central-1:${ACCOUNT}:task-definition/web:1`,
        },
      ]),
    },
  },
  'render-taskdef': { inputs: { containers: 'web: { memory: 256 }' } },
  'rollback-service': { inputs: { to: 'web:1' } },
  'run-task': { inputs: { 'task-definition-arn': 'web:1', 'wait-for-task-stopped': false } },
};

/** A working tree with one commit, as build-push requires it. */
function checkOut(workspace: string): void {
  mkdirSync(workspace, { recursive: true });
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\n');
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: workspace });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
}

const withRoles = actionNames().filter((name) => {
  const { inputs } = parse(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8')) as { inputs: object };
  return 'role-to-assume' in inputs;
});

describe.each(withRoles.filter((name) => name in ACTIONS))('%s with role-to-assume', (name) => {
  it('makes every call with the role, and leaves no credentials of the role behind', async () => {
    await createProvider('sts.amazonaws.com');
    await createRole();
    const { inputs, fails } = ACTIONS[name] as (typeof ACTIONS)[string];
    const workspace = join(folder, name);
    checkOut(workspace);
    const run = await world.run(name, { ...inputs, 'role-to-assume': DEPLOY }, { oidc: JOB, workspace });
    if (!fails) expect(run.exitCode).toBe(0);
    expect(assumed().map(({ status }) => status)).toEqual([200]);
    expect(callers()).toEqual([session('deploy')]);
    expect(run.env).toEqual({});
    // The test runner has searched for them in all results and on the disk.
    expect(world.aws.issuedSecrets().map(({ what }) => what)).toEqual(
      expect.arrayContaining(['the secret key of a session', 'the token of a session', 'an OIDC token']),
    );
  });
});

it('every action that takes a role is tested with role-to-assume', () => {
  // ecr-login leaves the registry's login for the job's later steps, as requested: test/docker/ecr-login.test.ts.
  expect(withRoles.filter((name) => !(name in ACTIONS))).toEqual(['ecr-login']);
});

describe('a role', () => {
  const deploy = (inputs = {}, options = {}) =>
    world.run(
      'deploy-service',
      { 'task-definition': good, 'role-to-assume': DEPLOY, ...inputs },
      { oidc: JOB, ...options },
    );

  it.each([
    ['the owner and repository IDs', WITH_IDS, JOB],
    ['only the owner and repository names', WITHOUT_IDS, { ...JOB, sub: WITHOUT_IDS }],
  ])('is assumed with an OIDC token whose subject contains %s', async (_, subject, oidc) => {
    await createProvider('sts.amazonaws.com');
    await createRole(subject);
    const run = await deploy({ 'role-session-name': 'run-1' }, { oidc });
    expect(run.outputs.verdict).toBe('deployed');
    expect(callers()).toEqual([session('deploy', 'run-1')]);
  });

  it('is assumed with a token for another audience', async () => {
    await createProvider('https://example.com/aws');
    await createRole(WITH_IDS, 'https://example.com/aws');
    const run = await deploy({ audience: 'https://example.com/aws' });
    expect(run.outputs.verdict).toBe('deployed');
  });

  it('can be the last in a list of roles, each of which assumes the next', async () => {
    await createProvider('sts.amazonaws.com');
    await createRole(WITH_IDS, 'sts.amazonaws.com', 'gate');
    for (const [RoleName, by] of [
      ['deploy', 'gate'],
      ['shop', 'deploy'],
    ] as const) {
      const AssumeRolePolicyDocument = trust({ AWS: `arn:aws:iam::${ACCOUNT}:role/${by}` }, 'sts:AssumeRole');
      await iam.createRole({ RoleName, AssumeRolePolicyDocument });
    }
    const roles = ['gate', 'deploy', 'shop'].map((name) => `arn:aws:iam::${ACCOUNT}:role/${name}`).join('\n');
    // Longer than the limit of a chained role, whose session lasts one hour.
    const run = await deploy({ 'role-to-assume': roles, 'role-duration-seconds': 7200 });
    expect(run.outputs.verdict).toBe('deployed');
    expect(callers()).toEqual([session('shop')]);
    // None of the roles allows sts:TagSession: each is requested once with tags and denied.
    const asked = world.aws.requests({ service: 'sts', operation: 'AssumeRole' });
    expect(asked.filter(({ error }) => error === 'AccessDenied')).toHaveLength(2);
    const chained = asked.filter(({ input }) => !('Tags' in input));
    expect(chained.map(({ identity, input }) => [identity, input.DurationSeconds])).toEqual([
      [session('gate'), 900],
      [session('deploy'), 3600],
    ]);
  });

  it('is assumed with a new token if the first token expired before STS received it', async () => {
    await createProvider('sts.amazonaws.com');
    await createRole();
    const gate = await Gate.open(world.aws, { number: 1, place: 'before', run: () => world.aws.step(SPEED * 301_000) });
    const run = await deploy({}, { aws: gate.aws });
    await gate.close();
    expect(run.outputs.verdict).toBe('deployed');
    expect(assumed().map(({ error }) => error)).toEqual(['ExpiredTokenException', undefined]);
  });
});

describe('the error for a role that cannot be assumed', () => {
  const reasonOf = async (inputs = {}, oidc: Record<string, string> = JOB): Promise<string> => {
    const run = await world.run(
      'deploy-service',
      { 'task-definition': good, 'role-to-assume': DEPLOY, 'max-retries': '0', ...inputs },
      { oidc },
    );
    expect(run.exitCode).toBe(1);
    expect(callers()).toEqual([]);
    return run.annotations.map(({ message }) => message).join('\n');
  };

  it.each([
    ['another branch', { ref: 'refs/heads/dev' }, 'ref:refs/heads/dev'],
    ['another environment', { environment: 'staging' }, 'environment:staging'],
  ])('shows the trust policy that the role needs for %s, with and without IDs in the subject', async (_, oidc, end) => {
    await createProvider('sts.amazonaws.com');
    await createRole();
    const reason = await reasonOf({}, oidc);
    expect(reason).toContain(
      [
        `${roleNotAssumed(DEPLOY)} with the job's OIDC token: Not authorized to perform sts:AssumeRoleWithWebIdentity.`,
        "Its trust policy must allow sts:AssumeRoleWithWebIdentity for the audience 'sts.amazonaws.com' and this job's subject",
        `'repo:acme@1001/hello@2002:${end}' or, for repositories created before July 2026, 'repo:acme/hello:${end}';`,
        `the subject of this job's token is 'repo:acme@1001/hello@2002:${end}'.`,
      ].join(' '),
    );
    expect(reason).not.toContain('UserError');
  });

  it("shows the trust policy for a subject from the organization's template", async () => {
    await createProvider('sts.amazonaws.com');
    await createRole();
    const reason = await reasonOf({}, { ...JOB, sub: 'job_workflow_ref:acme/x/.github/workflows/d.yml@v1' });
    expect(reason).toContain("and this job's subject 'job_workflow_ref:acme/x/.github/workflows/d.yml@v1'.");
  });

  it('names an audience that the trust policy does not list', async () => {
    await createProvider('sts.amazonaws.com', 'other');
    await createRole();
    expect(await reasonOf({ audience: 'other' })).toContain("for the audience 'other' and this job's subject");
  });

  it('names an audience that the provider does not list', async () => {
    await createProvider('other');
    await createRole();
    expect(await reasonOf()).toContain(
      `The OIDC provider ${HOST} of the role's account must list the audience 'sts.amazonaws.com' among its client IDs`,
    );
  });

  it('reports that the account has no OIDC provider', async () => {
    await createRole();
    expect(await reasonOf()).toContain(`The OIDC provider ${HOST} of the role's account must exist`);
  });

  it('reports that the tokens expired repeatedly', async () => {
    await createProvider('sts.amazonaws.com');
    await createRole();
    world.aws.setFaults(['expired-token:sts:AssumeRoleWithWebIdentity']);
    expect(await reasonOf()).toContain('A token is valid for five minutes, and a fresh one was requested twice');
  });

  it('names a session duration that is longer than the role allows', async () => {
    await createProvider('sts.amazonaws.com');
    await createRole();
    expect(await reasonOf({ 'role-duration-seconds': 7200 })).toContain(
      "Set 'role-duration-seconds' (7200) to no more than the role's maximum session duration.",
    );
  });

  it('names a role that does not trust the role before it', async () => {
    await createProvider('sts.amazonaws.com');
    await createRole();
    const shop = `arn:aws:iam::${ACCOUNT}:role/shop`;
    const AssumeRolePolicyDocument = trust({ AWS: `arn:aws:iam::${ACCOUNT}:role/nobody` }, 'sts:AssumeRole');
    await iam.createRole({ RoleName: 'shop', AssumeRolePolicyDocument });
    const reason = await reasonOf({ 'role-to-assume': `${DEPLOY}, ${shop}` });
    expect(reason).toContain(`${roleNotAssumed(shop)} by ${DEPLOY}: User: ${session('deploy')} is not`);
    expect(reason).toContain(`Allow sts:AssumeRole on it in the policies of ${DEPLOY}`);
  });

  it('names the id-token permission if the access keys of the job are not allowed to assume the role', async () => {
    const run = await world.run('deploy-service', { 'task-definition': good, 'role-to-assume': DEPLOY });
    expect(run.annotations.map(({ message }) => message).join()).toContain(ADD_TOKEN_PERMISSION);
    expect(run.outputs).toMatchObject({ verdict: 'refused' });
    expect(world.aws.requests({ service: 'ecs' })).toEqual([]);
  });
});

describe('credentials that are valid for fifteen minutes', () => {
  const slow = (seconds: number) => [{ match: { image: 'b'.repeat(64) }, tasks: [{ start: seconds }] }];
  const bare = { cluster: 'demo', service: 'web', 'role-to-assume': DEPLOY, 'role-duration-seconds': '900' };
  const short = { ...bare, 'task-definition': good, 'wait-for-minutes': '60', 'on-timeout': 'leave' };
  beforeEach(async () => {
    await createProvider('sts.amazonaws.com');
    await createRole();
  });

  it('are renewed with a new token each time while a deployment takes half an hour', async () => {
    world.aws.setPlans(slow(1800));
    world.aws.setSpeed(40);
    const run = await world.run('deploy-service', short, { oidc: JOB });
    expect(run.outputs.verdict).toBe('deployed');
    expect(Number(run.outputs['duration-seconds'])).toBeGreaterThan(1800);
    const tokens = assumed().map(({ input }) => input.WebIdentityToken as string);
    expect(tokens.length).toBeGreaterThanOrEqual(3);
    expect(tokens.length).toBeLessThanOrEqual(5);
    expect(new Set(tokens).size).toBe(tokens.length);
    expect(world.aws.requests().filter(({ error }) => error?.startsWith('Expired'))).toEqual([]);
  });

  it('are used until they expire if STS does not respond', async () => {
    world.aws.setPlans(slow(640));
    world.aws.setSpeed(40);
    world.aws.setFaults(['server-error:sts:AssumeRoleWithWebIdentity,after=1']);
    const run = await world.run('deploy-service', short, { oidc: JOB });
    expect(run.outputs.verdict).toBe('deployed');
    expect(assumed().length).toBeGreaterThan(1);
  });

  it.each<[action: string, inputs: Record<string, string>, line: RegExp, said: string]>([
    ['deploy-service', short, /UpdateService to/, 'cancelled'],
    ['rollback-service', { ...bare, to: 'web:1' }, /UpdateService to/, 'cancelled'],
    [
      'run-task',
      { ...bare, service: '', 'task-definition-arn': 'web:1', 'launch-type': 'EC2' },
      /started arn/,
      'was stopped',
    ],
  ])(
    'are requested again by the post step of %s if those of the cancelled step have expired',
    async (action, inputs, line, said) => {
      await world.update({ taskDefinition: await world.register('c') });
      world.aws.step(180_000);
      world.aws.clearRequests();
      world.aws.setPlans([{ match: {}, tasks: [{ start: 100_000 }] }]);
      const job = new Job({ aws: world.aws, oidc: JOB });
      const run = await job.step(action, { inputs, cancelWhen: line });
      expect(run.conclusion).toBe('cancelled');
      const before = assumed().length;
      world.aws.step(16 * 60_000);
      world.aws.clearRequests();
      await job.end();
      expect(before).toBe(1);
      expect(assumed()).toHaveLength(1);
      expect(callers()).toEqual([session('deploy')]);
      // A task that was stopped before it had a container has no log.
      const refused = world.aws
        .requests()
        .filter(({ error = '' }) => !['', 'ResourceNotFoundException'].includes(error));
      expect(refused).toEqual([]);
      expect(run.post?.summary).toContain(said);
    },
  );
});
