import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { VERDICTS } from '../../../src/rollout/verdict.ts';
import { runUrl } from '../../../step/deployment-state.ts';
import { createGithubDeployment, readSavedGithubDeployment } from '../../../step/github-deployment.ts';
import { readGithubDeployment } from '../../../step/github-deployment-request.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { parseKeyValues } from '../../runner/command-files.ts';
import { GithubApi } from '../../runner/github-api.ts';
import { capture } from '../../unit/step/capture.ts';

const ORDER = { token: 'ghs_token', environment: 'demo/web', environmentUrl: 'https://web.example' };
const RUN = 'https://github.example/acme/hello/actions/runs/7/attempts/2';
const { env } = process;
let api: GithubApi;
let folder: string;
/** How long the step would have waited, in ms. */
let pauses: number[];
const clock = {
  now: () => 0,
  sleep: async (ms: number): Promise<void> => {
    pauses.push(ms);
  },
};

beforeEach(async () => {
  api = await GithubApi.start();
  folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  pauses = [];
  writeFileSync(join(folder, 'state'), '');
  process.env = {
    ...env,
    GITHUB_API_URL: api.url,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'acme/hello',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_SHA: '8f2c1d3b',
    GITHUB_STATE: join(folder, 'state'),
  };
});

afterEach(async () => {
  process.env = env;
  rmSync(folder, { recursive: true });
  await api.end();
});

const state = () => parseKeyValues(readFileSync(join(folder, 'state'), 'utf8')).get('github-deployment');

/** Creates the deployment, and ends with a report; returns the log. */
function run(report: Parameters<ReturnType<typeof createGithubDeployment>['finish']>[0], order = ORDER) {
  return capture(() => createGithubDeployment(order, createLog(), clock).finish(report));
}

const notices = ({ log }: Awaited<ReturnType<typeof run>>) =>
  log.annotations.filter(({ kind }) => kind === 'notice').map(({ message }) => message);

it('a GitHub Deployment of the commit is created, set to in_progress, and then set to the outcome', async () => {
  const { text, log, masks } = await run({ verdict: 'deployed', reason: '' });
  expect(api.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
    [
      'POST',
      '/api/v3/repos/acme/hello/deployments',
      {
        ref: '8f2c1d3b',
        task: 'deploy',
        auto_merge: false,
        required_contexts: [],
        environment: 'demo/web',
        description: 'Slipway',
        payload: { id: expect.any(String) },
      },
    ],
    [
      'POST',
      '/api/v3/repos/acme/hello/deployments/4711/statuses',
      {
        state: 'in_progress',
        environment: 'demo/web',
        description: 'deploying',
        log_url: RUN,
        environment_url: 'https://web.example',
      },
    ],
    [
      'POST',
      '/api/v3/repos/acme/hello/deployments/4711/statuses',
      {
        state: 'success',
        environment: 'demo/web',
        description: 'deployed',
        log_url: RUN,
        environment_url: 'https://web.example',
      },
    ],
  ]);
  for (const { headers } of api.requests) {
    expect(headers).toMatchObject({
      authorization: 'Bearer ghs_token',
      accept: 'application/vnd.github+json',
      'content-type': 'application/json',
    });
    expect(headers['user-agent']).toBeTruthy();
  }
  expect(log.annotations).toEqual([]);
  expect(masks.apply('ghs_token')).toBe('***');
  expect(text).toContain("GitHub Deployment in 'demo/web': success");
});

it.each([
  ['deployed', 'success'],
  ['unchanged', 'success'],
  ['started', 'in_progress'],
  ['rolled-back', 'failure'],
  ['rollback-failed', 'failure'],
  ['failed', 'failure'],
  ['refused', 'failure'],
  ['timed-out', 'failure'],
  ['superseded', 'inactive'],
  ['cancelled', 'error'],
  ['unknown', 'error'],
] as const)('a GitHub Deployment after %s has the state %s', async (verdict, expected) => {
  await run({ verdict, reason: 'Two tasks failed.' });
  expect(api.requests.at(-1)?.body).toMatchObject({ state: expected, description: `${verdict}: Two tasks failed.` });
});

it('every verdict has a state of a GitHub Deployment, and only green verdicts have the state success', async () => {
  for (const verdict of VERDICTS) await run({ verdict, reason: '' });
  const states = api.requests.filter(({ path }) => path.endsWith('/statuses')).map(({ body }) => body.state);
  expect(states.filter((one) => one === 'success')).toHaveLength(2);
  expect(states.filter((one) => one === undefined)).toEqual([]);
});

it('a GitHub Deployment has the state error when the step ended without a verdict', async () => {
  await run(undefined);
  expect(api.requests.at(-1)?.body).toMatchObject({ state: 'error' });
});

it("a GitHub Deployment has a description within GitHub's limit, and no URL if none is given", async () => {
  await run(
    { verdict: 'failed', reason: 'x'.repeat(500) },
    { ...ORDER, environmentUrl: undefined as unknown as string },
  );
  const { description, environment_url } = api.requests.at(-1)?.body ?? {};
  expect(String(description)).toHaveLength(140);
  expect(environment_url).toBeUndefined();
});

describe("a transient failure of GitHub's API", () => {
  it.each([
    ['a 502', { status: 502 }, 2_000, 'POST GET POST POST POST'],
    ['a broken connection', 'reset', 2_000, 'POST GET POST POST POST'],
    ['a 429', { status: 429, headers: { 'retry-after': '7' } }, 7_000, 'POST POST POST POST'],
    ["GitHub's secondary rate limit", { status: 403, headers: { 'retry-after': '5' } }, 5_000, 'POST POST POST POST'],
    [
      'a rate limit of an hour, after a wait of at most half a minute',
      { status: 429, headers: { 'retry-after': '3600' } },
      30_000,
      'POST POST POST POST',
    ],
  ] as const)('is retried: %s', async (_, answer, pause, methods) => {
    api.next.push(answer);
    const ran = await run({ verdict: 'deployed', reason: '' });
    expect(pauses).toEqual([pause]);
    expect(api.requests.map(({ method }) => method).join(' ')).toBe(methods);
    expect(notices(ran)).toEqual([]);
  });

  it.each([
    ['the deployment', []],
    ['its first status', ['usual']],
    ['its last status', ['usual', 'usual']],
  ] as const)('never creates anything twice, even if the response about %s is lost', async (_, before) => {
    api.next.push(...before, 'lost');
    const ran = await run({ verdict: 'deployed', reason: '' });
    expect(api.deployments).toHaveLength(1);
    expect(api.statuses.map(({ state }) => state)).toEqual(['success', 'in_progress']);
    expect(notices(ran)).toEqual([]);
  });

  it('never takes a deployment of the same commit by another run for its own', async () => {
    await run({ verdict: 'failed', reason: '' });
    api.next.push('reset');
    await run({ verdict: 'deployed', reason: '' });
    expect(api.deployments.map(({ id }) => id)).toEqual([4712, 4711]);
  });

  it('does not create a deployment again while it is not known whether it exists', async () => {
    api.next.push('lost', { status: 500 }, 'reset', { status: 500 });
    const ran = await run({ verdict: 'deployed', reason: '' });
    expect(api.deployments).toHaveLength(1);
    expect(notices(ran)).toEqual([
      expect.stringMatching(/^No GitHub Deployment was created: GitHub did not respond \(/),
    ]);
  });

  it('does not delay the step indefinitely if every request fails', async () => {
    api.next.push(
      { status: 500 },
      { status: 200, body: [] },
      { status: 500 },
      { status: 200, body: [] },
      { status: 500 },
    );
    const ran = await run({ verdict: 'deployed', reason: '' });
    expect(api.requests.map(({ method }) => method).join(' ')).toBe('POST GET POST GET POST GET');
    expect(notices(ran)).toEqual(['No GitHub Deployment was created: GitHub responded with status 500.']);
  });
});

describe('a failure to create a GitHub Deployment', () => {
  it.each([
    [403, 'Resource not accessible by integration', /deployments: write/],
    [404, 'Not Found', /deployments: write/],
    [401, 'Bad credentials', /'github-token' input is not a valid token/],
    [422, 'No ref found for: 8f2c1d3b', /No ref found for: 8f2c1d3b/],
    [409, 'Conflict merging', /Conflict merging/],
  ])('is a notice, and does not fail the step: %s %s', async (status, message, expected) => {
    api.next.push({ status, body: { message } });
    const ran = await run({ verdict: 'deployed', reason: '' });
    expect(api.requests).toHaveLength(1);
    expect(notices(ran)).toEqual([expect.stringMatching(expected)]);
    expect(ran.text).not.toContain('::error');
    expect(process.exitCode).toBeUndefined();
  });

  it('is a notice when there is no response', async () => {
    api.next.push('silence', 'silence', 'silence', 'silence');
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    const running = run({ verdict: 'deployed', reason: '' });
    for (const sent of [1, 2, 3, 4]) {
      while (api.requests.length < sent) await new Promise(setImmediate);
      await jest.advanceTimersByTimeAsync(10_000);
    }
    const ran = await running;
    jest.useRealTimers();
    expect(notices(ran)).toEqual([
      'No GitHub Deployment was created: GitHub did not respond (no complete response within 10 s).',
    ]);
    expect(pauses).toEqual([2_000, 2_000, 2_000]);
    expect(process.exitCode).toBeUndefined();
  });

  it('is a notice that the deployment was left in progress if the last status is refused', async () => {
    api.next.push({ status: 201, body: { id: 4711 } }, { status: 201 }, { status: 403, body: { message: 'no' } });
    const ran = await run({ verdict: 'deployed', reason: '' });
    expect(notices(ran)).toEqual([expect.stringMatching(/left in progress: GitHub responded with status 403 'no'/)]);
  });

  it('is a notice when the response has no deployment', async () => {
    api.next.push({ status: 202, body: { message: 'Auto-merged' } });
    expect(notices(await run({ verdict: 'deployed', reason: '' }))).toHaveLength(1);
  });
});

describe('the post step of a GitHub Deployment', () => {
  it('sets the final status that the main step did not set, and keeps no token in the state', async () => {
    api.next.push({ status: 201, body: { id: 4711 } });
    await capture(async () => {
      createGithubDeployment(ORDER, createLog(), clock);
      while (api.requests.length < 2) await new Promise(setImmediate);
    });
    expect(state()).toContain('4711');
    expect(state()).not.toContain('ghs_token');
    process.env['STATE_github-deployment'] = state();
    process.env['INPUT_GITHUB-TOKEN'] = 'ghs_token';
    await capture(async () =>
      readSavedGithubDeployment(createLog(), clock)?.finish({ verdict: 'cancelled', reason: '' }),
    );
    expect(api.requests.at(-1)).toMatchObject({
      path: '/api/v3/repos/acme/hello/deployments/4711/statuses',
      body: { state: 'error', environment: 'demo/web', environment_url: 'https://web.example' },
    });
    expect(state()).toBe('');
  });

  it('does nothing if the main step has set the final status', async () => {
    await run({ verdict: 'deployed', reason: '' });
    expect(state()).toBe('');
    process.env['STATE_github-deployment'] = state();
    process.env['INPUT_GITHUB-TOKEN'] = 'ghs_token';
    expect(readSavedGithubDeployment(createLog(), clock)).toBeUndefined();
  });
});

describe('the inputs of a GitHub Deployment', () => {
  const read = (values: Record<string, string>, services = ['web'], cluster = 'demo') => {
    const inputs = new Inputs(
      Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    );
    return {
      order: readGithubDeployment(inputs, cluster, services),
      problems: inputs.problems.map(({ message }) => message),
    };
  };

  it('create no deployment without a token', () => {
    expect(read({ environment: 'prod', 'environment-url': 'https://web.example' })).toEqual({
      order: undefined,
      problems: [],
    });
  });

  it.each([
    ['the environment that is named', { environment: 'production' }, ['web'], 'demo', 'production'],
    ['cluster and service', {}, ['web'], 'demo', 'demo/web'],
    [
      'cluster and service in ARNs',
      {},
      ['arn:aws:ecs:r:1:service/demo/web'],
      'arn:aws:ecs:r:1:cluster/demo',
      'demo/web',
    ],
    ['the cluster of several services', {}, ['web', 'api'], 'demo', 'demo'],
  ] as const)('use %s as the environment', (_, values, services, cluster, expected) => {
    expect(read({ 'github-token': 't', ...values }, [...services], cluster).order?.environment).toBe(expected);
  });

  it("refuse an invalid URL with the input's name", () => {
    expect(read({ 'github-token': 't', 'environment-url': 'web.example' }).problems).toEqual([
      expect.stringMatching(/'environment-url' is 'web\.example'.*https:/),
    ]);
    expect(read({ 'github-token': 't', 'environment-url': 'https://me:hunter2@web.example:99999' }).problems).toEqual([
      expect.stringMatching(/'environment-url' is 'https:\/\/web\.example:99999'/),
    ]);
  });
});

it("a GitHub Deployment links to this run's own attempt", () => {
  expect(runUrl()).toBe(RUN);
  expect(runUrl({})).toBe('');
});
