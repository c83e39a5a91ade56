import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GithubApi } from '../runner/github-api.ts';
import type { JobOptions, StepOptions } from '../runner/runner.ts';
import { DEPLOYERS, type Deployer, writeDefinition } from './deployers.ts';
import { crashing, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TOKEN = 'ghs_0123456789abcdefghij';
const RUN = 'https://github.com/acme/hello/actions/runs/1/attempts/1';
let world: World;
let api: GithubApi;
beforeEach(async () => {
  [world, api] = await Promise.all([World.start(), GithubApi.start()]);
});
afterEach(() => Promise.all([world.end(), api.end()]));

/** Deploys image `letter` with a token, which must not appear in any result. */
function deploy(
  letter: string,
  inputs: StepOptions['inputs'] = {},
  options: StepOptions & JobOptions = {},
  by: Deployer = DEPLOYERS[0],
) {
  const path = writeDefinition(folder, by, letter);
  return world.run(
    'deploy-service',
    { 'task-definition': path, 'github-token': TOKEN, 'environment-url': 'https://web.example', ...inputs },
    { env: { GITHUB_API_URL: api.url }, secrets: [TOKEN], ...options },
  );
}

const statuses = () => api.requests.filter(({ path }) => path.endsWith('/statuses')).map(({ body }) => body);

it('a GitHub Deployment records the commit, the environment URL, the log URL and the state success', async () => {
  const run = await deploy('b');
  expect(run.outputs).toMatchObject({ verdict: 'deployed' });
  expect(run.annotations).toEqual([]);
  expect(api.requests[0]).toMatchObject({
    method: 'POST',
    path: '/api/v3/repos/acme/hello/deployments',
    headers: { authorization: `Bearer ${TOKEN}` },
    body: {
      ref: '8f2c1d3b5a7e9f0112233445566778899aabbccd',
      environment: 'demo/web',
      auto_merge: false,
      required_contexts: [],
    },
  });
  expect(statuses()).toMatchObject([
    { state: 'in_progress', log_url: RUN, environment_url: 'https://web.example' },
    { state: 'success', log_url: RUN, environment_url: 'https://web.example' },
  ]);
  expect(run.post?.exitCode).toBe(0);
  expect(api.requests).toHaveLength(3);
});

describe.each(DEPLOYERS)('a GitHub Deployment of a service of $name', (by) => {
  beforeEach(async () => {
    await world.end();
    world = await by.start();
  });

  it('records a failure with its reason', async () => {
    world.aws.setPlans([crashing('c')]);
    const run = await deploy('c', { environment: 'production', ...by.soon }, {}, by);
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back' });
    expect(statuses().at(-1)).toMatchObject({
      state: 'failure',
      environment: 'production',
      description: expect.stringMatching(/^rolled-back: .*exit code 1/),
    });
  });

  it('records the outcome of a cancelled job in the post step', async () => {
    world.aws.setSpeed(10);
    const run = await deploy('b', { 'on-cancel': 'rollback' }, { cancelWhen: by.proceeds }, by);
    expect(run.outputs).toMatchObject({ verdict: 'cancelled' });
    expect(statuses()[0]).toMatchObject({ state: 'in_progress' });
    expect(statuses()).toHaveLength(2);
    expect(statuses()[1]?.description).toMatch(/^(rolled-back|cancelled|deployed)/);
    expect(statuses()[1]?.state).not.toBe('in_progress');
  });
});

it('a token without the deployments permission causes a notice, and the step succeeds', async () => {
  api.next.push({ status: 403, body: { message: 'Resource not accessible by integration' } });
  const run = await deploy('b');
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ verdict: 'deployed' });
  expect(run.annotations).toEqual([
    expect.objectContaining({ kind: 'notice', message: expect.stringContaining('deployments: write') }),
  ]);
  expect(api.requests).toHaveLength(1);
});

const CREATED = { status: 201, body: { id: 4711 } };
const REFUSED = { status: 422, body: { message: 'Validation Failed' } };
it.each([
  [
    'a commit that GitHub does not know',
    [REFUSED],
    /^No GitHub Deployment was created: GitHub responded with status 422/,
  ],
  ['a GitHub API that never responds', Array(9).fill('silence'), /no complete response within 10 s/],
  ['a refused first status', [CREATED, REFUSED], /'demo\/web' could not be set: GitHub responded with status 422/],
  ['a refused last status', [CREATED, { status: 201 }, REFUSED], /left in progress: GitHub responded with status 422/],
  [
    'a last status without a response',
    // The status, and the list that would show whether it was set.
    [CREATED, { status: 201 }, ...Array(4).fill('silence')],
    /left in progress: GitHub did/,
  ],
] as const)('%s does not change the verdict of a deployment', async (_, answers, notice) => {
  world.aws.setPlans([crashing('c')]);
  api.next.push(...answers);
  const run = await deploy('c');
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'rolled-back': 'true' });
  expect(run.annotations.filter(({ kind }) => kind === 'notice')).toMatchObject([
    { message: expect.stringMatching(notice) },
  ]);
  expect(run.annotations.filter(({ kind }) => kind === 'error')).toMatchObject([
    { message: expect.stringMatching(/^web: rolled-back/) },
  ]);
});

it('an event file that is not JSON is reported, and the service is deployed without a GitHub Deployment', async () => {
  const event = join(folder, 'event.json');
  writeFileSync(event, '{"ref":');
  const run = await deploy('b', {}, { env: { GITHUB_API_URL: api.url, GITHUB_EVENT_PATH: event } });
  expect(run.outputs).toMatchObject({ verdict: 'deployed' });
  expect(run.annotations).toEqual([
    expect.objectContaining({
      kind: 'notice',
      message: expect.stringMatching(
        /^No GitHub Deployment was created: GITHUB_EVENT_PATH is '.*', which does not contain a valid event payload/,
      ),
    }),
  ]);
  expect(api.requests).toEqual([]);
});

it("deploy-service does not call GitHub's API without a token or in a dry run", async () => {
  await deploy('b', { 'dry-run': true });
  const run = await deploy('a', { 'github-token': '' });
  expect(api.requests).toEqual([]);
  expect(run.annotations).toEqual([
    expect.objectContaining({ kind: 'notice', message: expect.stringContaining("without 'github-token'") }),
  ]);
});
