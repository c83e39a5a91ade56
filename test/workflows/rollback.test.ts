import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { copyOf, workflows } from '../../scripts/workflows/copy.ts';
import { pattern } from '../sentences/pattern.ts';
import { notListed, variableOf } from '../sentences/refusals.ts';
import { mustBeGreen } from './caller.ts';
import type { Consumer } from './consumer.ts';
import { startGithub } from './github.ts';
import { example, ROLES, Stand } from './stand.ts';
import { describeWith } from './tool.ts';

const CLUSTER = 'production';

/** The variables of the environment production-rollback. */
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

describeWith(['ACT', 'ENGINE'], 'rollback.yml, dispatched and run by act,', () => {
  beforeAll(async () => {
    github = await startGithub([waiting, other]);
    stand = await Stand.open();
    await stand.createService(CLUSTER);
    consumer = stand.consumer({ 'deliver.yml': example('minimal.yml'), 'rollback.yml': example('rollback.yml') });
    for (const version of ['v1', 'v2']) {
      consumer.commitVersion(version);
      mustBeGreen(await stand.run(consumer, 'deliver.yml'));
      versions.push(await stand.serving(CLUSTER));
    }
  });
  afterAll(async () => {
    github?.close();
    await stand?.close();
  });

  const dispatch = (inputs: Readonly<Record<string, string>>, workflow = 'rollback.yml') =>
    stand.run(consumer, workflow, {
      event: 'workflow_dispatch',
      inputs: { environment: 'production-rollback', ...inputs },
      vars,
      env: { GITHUB_API_URL: github.url },
    });

  it('shows the history and the planned rollback in a dry run, and changes nothing', async () => {
    stand.aws.clearRequests();
    const run = mustBeGreen(await dispatch({ 'dry-run': 'true' }));
    expect(run.log).toMatch(/hello: history/);
    for (const { revision } of versions) expect(run.log).toContain(revision.split('/').at(-1));
    expect(run.log).toMatch(/verdict=planned/);
    expect(stand.aws.requests({ service: 'ecs', operation: 'UpdateService' })).toEqual([]);
    expect(await stand.serving(CLUSTER)).toEqual(versions[1]);
  });

  it('rolls back to the previous version, and warns about a delivery that could redeploy the bad version', async () => {
    const run = mustBeGreen(await dispatch({ reason: 'The greeting is too warm.' }));
    expect(await stand.serving(CLUSTER)).toEqual(versions[0]);
    expect(run.log).toContain('The greeting is too warm.');
    expect(run.log).toMatch(
      /One pending or in-progress delivery could redeploy the bad version; .*https:\/\/github\.com\/acme\/hello\/actions\/runs\/77/,
    );
    // The delivery is reported once, although it is listed before and after, and other runs are not.
    expect(run.log.match(/One pending or in-progress delivery/g)).toHaveLength(1);
    expect(run.log).not.toContain('runs/78');
    const { asked } = github;
    expect(new Set(asked.map(({ path }) => path))).toEqual(new Set(['/repos/acme/hello/actions/runs']));
  });

  it('deploys a named revision, and warns that GitHub does not list running deliveries', async () => {
    const run = mustBeGreen(
      await stand.run(consumer, 'rollback.yml', {
        event: 'workflow_dispatch',
        inputs: { environment: 'production-rollback', to: versions[1]?.revision.split('/').at(-1) ?? '' },
        vars,
        env: { GITHUB_API_URL: 'http://127.0.0.1:1' },
      }),
    );
    expect(run.log).toMatch(
      pattern`::warning::It is unknown whether a pending or in-progress delivery .*: ${notListed('the runs')}`,
    );
    expect(await stand.serving(CLUSTER)).toEqual(versions[1]);
  });

  it('can be dispatched directly, as in a fork of Slipway', async () => {
    const copy = copyOf(workflows().get('.github/workflows/rollback.yml') ?? '');
    consumer.write('.github/workflows/own.yml', copy);
    mustBeGreen(await dispatch({}, 'own.yml'));
    expect(await stand.serving(CLUSTER)).toEqual(versions[0]);
  });

  it('stops the deployment of a running delivery, and this delivery does not deploy its version again', async () => {
    const before = await stand.serving(CLUSTER);
    consumer.edit('Dockerfile', /^ARG BREAK=.*$/m, 'ARG BREAK=health');
    consumer.commitVersion('v3');
    stand.aws.clearRequests();
    const delivery = stand.run(consumer, 'deliver.yml');
    const isUpdated = () => stand.aws.requests({ service: 'ecs', operation: 'UpdateService' }).length > 0;
    const isOver = delivery.then(() => true);
    while (!isUpdated() && !(await Promise.race([isOver, stand.aws.clock.sleep(1_000)])));
    mustBeGreen(await dispatch({ reason: 'It never becomes healthy.' }));
    const { log, green } = await delivery;
    expect(green).toBe(false);
    expect(log).toMatch(/verdict=(rolled-back|superseded)/);
    expect(await stand.serving(CLUSTER)).toEqual(before);
    expect(stand.aws.requests({ service: 'ecs', operation: 'StopServiceDeployment' })).toHaveLength(1);
  });

  it('names both places where a missing service can be set', async () => {
    const { SLIPWAY_SERVICES: _, ...rest } = vars;
    const run = await stand.run(consumer, 'rollback.yml', {
      event: 'workflow_dispatch',
      inputs: { environment: 'staging' },
      vars: rest,
      env: { GITHUB_API_URL: github.url },
    });
    expect(run.green).toBe(false);
    expect(run.log).toContain(
      `The environment 'staging' has no service: set the 'service' input, ${variableOf('SLIPWAY_SERVICES', 'staging')}`,
    );
  });
});
