import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from '@jest/globals';
import { GithubApi } from '../runner/github-api.ts';
import { DRY_RUN_DOES_NOT_WAIT } from '../sentences/rollout.ts';
import { DEPLOYERS, writeDefinition } from './deployers.ts';
import { definition, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

let world: World;
let github: GithubApi;
beforeEach(async () => {
  [world, github] = await Promise.all([World.start(), GithubApi.start()]);
});
afterEach(() => Promise.all([world.end(), github.end()]));

function file(letter: string): string {
  const path = join(folder, `${letter}.json`);
  writeFileSync(path, JSON.stringify(definition(letter)));
  return path;
}

const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;
/** The AWS calls that are not reads. */
const writes = () =>
  world.aws
    .requests()
    .map(({ service, operation }) => `${service}:${operation}`)
    .filter((operation) => !/:(?:Describe|Get|List|BatchGet)/.test(operation));

it('a dry run reports the complete plan for each service, and writes nothing, whatever the inputs are', async () => {
  await world.createService('api');
  await world.createService('idle', { desiredCount: 0 });
  world.aws.clearRequests();
  const run = await world.run(
    'deploy-service',
    {
      service: `web\napi=${file('c')}\nidle=${file('a')}`,
      ...{ 'task-definition': file('b'), 'dry-run': true, 'desired-count': 3, 'circuit-breaker': 'off' },
      ...{ 'run-task': true, 'smoke-url': 'http://127.0.0.1:9/', 'github-token': 'ghs_0123456789' },
    },
    { env: { GITHUB_API_URL: github.url } },
  );
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ verdict: 'planned', 'deployment-id': '', 'rolled-back': 'false' });
  const fileReason = `It would be updated from web:1 to a new revision, registered from the file; nothing was written: this was a dry run.`;
  expect(JSON.parse(run.outputs.results ?? '')).toMatchObject([
    { service: 'web', verdict: 'planned', reason: fileReason, 'serving-task-definition-arn': arn(1) },
    { service: 'api', verdict: 'planned', reason: fileReason },
    { service: 'idle', verdict: 'planned', reason: expect.stringContaining('from web:1 to web:1;') },
  ]);
  for (const name of ['web', 'api', 'idle']) expect(run.summary).toContain(`Deploy \`${name}\`: planned`);
  expect(run.summary).toMatch(/~ web\.image: .*aaaa.* → .*bbbb/);
  expect(run.summary).toMatch(/~ web\.image: .*aaaa.* → .*cccc/);
  expect(run.summary).toContain('warning `breaker-off`');
  expect(run.post?.exitCode).toBe(0);
  expect(writes()).toEqual([]);
  expect(github.requests).toEqual([]);
});

it('a dry run of the active revision reports unchanged', async () => {
  const run = await world.run('deploy-service', { 'task-definition': file('a'), 'dry-run': true });
  expect(run.outputs).toMatchObject({ verdict: 'unchanged' });
  expect(writes()).toEqual([]);
});

it('a dry run without a service registers nothing', async () => {
  const run = await world.run('deploy-service', { service: '', 'task-definition': file('b'), 'dry-run': true });
  expect(run.outputs).toMatchObject({ verdict: 'planned', reason: 'Nothing was written: this was a dry run.' });
  expect(writes()).toEqual([]);
});

it.each(DEPLOYERS)('a dry run does not wait for a deployment in progress by $name', async (by) => {
  await world.end();
  world = await by.start();
  world.aws.setPlans([{ match: { image: 'd'.repeat(64) }, tasks: [{ start: 100_000 }] }]);
  await by.deploy(world, 'web', await world.register('d', by.container));
  world.aws.clearRequests();
  const run = await world.run('deploy-service', {
    'task-definition': writeDefinition(folder, by, 'b'),
    'dry-run': true,
  });
  const reason = expect.stringContaining(DRY_RUN_DOES_NOT_WAIT);
  expect(run.outputs).toMatchObject({ verdict: 'planned', reason });
  expect(writes()).toEqual([]);
});

it("the 'inputs' input sets additional inputs, and an undeclared input is refused before any call", async () => {
  const inputs = { service: 'web', 'task-definition': file('b') };
  const planned = await world.run('deploy-service', { ...inputs, inputs: '{ dry-run: true, desired-count: 3 }' });
  expect(planned.outputs.verdict).toBe('planned');
  world.aws.clearRequests();
  const refused = await world.run('deploy-service', { ...inputs, inputs: 'dry-rum: true' });
  expect(refused.annotations.map(({ message }) => message)).toEqual([
    "Input 'dry-rum' is unknown in input 'inputs': did you mean 'dry-run'?",
  ]);
  expect(refused.outputs).toMatchObject({ verdict: 'refused', 'refused-by': 'input' });
  expect(world.aws.requests()).toEqual([]);
});
