import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Consumer } from './consumer.ts';
import { startGithub } from './github.ts';
import { ROLES, Stand } from './stand.ts';
import { describeWith } from './tool.ts';

const EXAMPLES = resolve(import.meta.dirname, '..', '..', 'examples', 'workflows');
const CLUSTER = 'production';
const read = (name: string) => readFileSync(join(EXAMPLES, name), 'utf8');

/** What the environment production-rollback has for variables. */
const vars = {
  SLIPWAY_ROLE: ROLES.deploy,
  SLIPWAY_REGION: 'eu-central-1',
  SLIPWAY_CLUSTER: CLUSTER,
  SLIPWAY_SERVICES: 'hello',
};

const waiting = {
  id: 77,
  name: 'Deliver',
  status: 'queued',
  head_sha: 'b'.repeat(40),
  head_branch: 'main',
  html_url: 'https://github.com/acme/hello/actions/runs/77',
  actor: { login: 'octocat' },
  referenced_workflows: [{ path: 'OWNER/slipway/.github/workflows/deliver.yml@refs/tags/v1' }],
};
const other = { ...waiting, id: 78, name: 'Test', status: 'in_progress', referenced_workflows: [] };

let stand: Stand;
let consumer: Consumer;
let github: Awaited<ReturnType<typeof startGithub>>;
const versions: { revision: string; image: string }[] = [];

describeWith(['ACT', 'ENGINE'], 'rollback.yml, run by act on a dispatch', () => {
  beforeAll(async () => {
    github = await startGithub([waiting, other]);
    stand = await Stand.open();
    await stand.createService(CLUSTER);
    consumer = stand.consumer({ 'deliver.yml': read('minimal.yml'), 'rollback.yml': read('rollback.yml') });
    for (const version of ['v1', 'v2']) {
      consumer.commitVersion(version);
      const run = await stand.run(consumer, 'deliver.yml');
      if (!run.green) throw new Error(run.log);
      versions.push(await stand.serving(CLUSTER));
    }
  });
  afterAll(async () => {
    github?.close();
    await stand?.close();
  });

  const dispatch = (inputs: Readonly<Record<string, string>>) =>
    stand.run(consumer, 'rollback.yml', {
      event: 'workflow_dispatch',
      inputs: { environment: 'production-rollback', ...inputs },
      vars,
      env: { GITHUB_API_URL: github.url },
    });

  it('with dry-run shows the history and what would happen, and changes nothing', async () => {
    stand.aws.clearRequests();
    const run = await dispatch({ 'dry-run': 'true' });
    if (!run.green) throw new Error(run.log);
    expect(run.log).toMatch(/hello: history/);
    for (const { revision } of versions) expect(run.log).toContain(revision.split('/').at(-1));
    expect(run.log).toMatch(/verdict=planned/);
    expect(stand.aws.requests({ service: 'ecs', operation: 'UpdateService' })).toEqual([]);
    expect(await stand.serving(CLUSTER)).toEqual(versions[1]);
  });

  it('goes back to the version before, and tells of a delivery that could undo it', async () => {
    const run = await dispatch({ reason: 'The greeting is too warm.' });
    if (!run.green) throw new Error(run.log);
    expect(await stand.serving(CLUSTER)).toEqual(versions[0]);
    expect(run.log).toContain('The greeting is too warm.');
    expect(run.log).toMatch(
      /A delivery waits or runs that could bring the bad version back; .*https:\/\/github\.com\/acme\/hello\/actions\/runs\/77/,
    );
    // Once, though it is listed before and after; and never what is no delivery.
    expect(run.log.match(/A delivery waits or runs/g)).toHaveLength(1);
    expect(run.log).not.toContain('runs/78');
    const { asked } = github;
    expect(new Set(asked.map(({ path }) => path))).toEqual(new Set(['/repos/acme/hello/actions/runs']));
  });

  it('goes to a revision that is named', async () => {
    const run = await dispatch({ to: versions[1]?.revision.split('/').at(-1) ?? '' });
    if (!run.green) throw new Error(run.log);
    expect(await stand.serving(CLUSTER)).toEqual(versions[1]);
  });

  it('asks for a service that is in neither place, by a sentence that names both', async () => {
    const { SLIPWAY_SERVICES: _, ...rest } = vars;
    const run = await stand.run(consumer, 'rollback.yml', {
      event: 'workflow_dispatch',
      inputs: { environment: 'staging' },
      vars: rest,
      env: { GITHUB_API_URL: github.url },
    });
    expect(run.green).toBe(false);
    expect(run.log).toContain(
      "There is no service for the environment 'staging': set the input 'service', or the variable SLIPWAY_SERVICES among the environment's variables (Settings → Environments → staging)",
    );
  });
});
