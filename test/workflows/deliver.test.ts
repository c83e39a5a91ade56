import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Run } from './act.ts';
import { CRASH_LINE } from './consumer.ts';
import { ROLES, Stand } from './stand.ts';
import { describeWith } from './tool.ts';

const EXAMPLES = resolve(import.meta.dirname, '..', '..', 'examples', 'workflows');

/** A caller with a job after the delivery that prints its outputs. */
function caller(environments: readonly string[], more: Readonly<Record<string, string>> = {}): string {
  const inputs = {
    repository: 'hello',
    'build-role': ROLES.build,
    'build-region': 'eu-central-1',
    cache: 'none',
    ...more,
  };
  return `on: [push, workflow_dispatch]
jobs:
  deliver:
    name: Deliver
    uses: OWNER/slipway/.github/workflows/deliver.yml@v1
    with:
${Object.entries(inputs)
  .map(([name, value]) => `      ${name}: ${value}`)
  .join('\n')}
      environments: |
${environments.map((line) => `        ${line}`).join('\n')}
  show:
    needs: deliver
    runs-on: ubuntu-latest
    steps:
      - run: echo 'outputs=\${{ toJSON(needs.deliver.outputs) }}' | tr -d '\\n '
`;
}

const entry = (name: string, more = '') =>
  `- { name: ${name}, cluster: ${name}, role: '${ROLES.deploy}', region: eu-central-1, services: hello, task-definition: task-definition.json${more} }`;

/** The one job whose name ends so. */
function job(run: Run, name: string): { log: string; green: boolean } {
  const [found, ...more] = [...run.jobs].filter(([key]) => key.endsWith(name));
  if (!found || more.length > 0) throw new Error(`Jobs: ${[...run.jobs.keys()].join(', ')}\n${run.log}`);
  return found[1];
}

/** The workflow's outputs, as the caller's next job has them. */
function outputs(run: Run) {
  const text = /outputs=(\{.*\})/.exec(job(run, 'show').log)?.[1] ?? '{}';
  const {
    digest,
    tag,
    repository,
    verdicts,
    'failed-environment': failed,
  } = JSON.parse(text) as Record<string, string>;
  return { digest, tag, repository, verdicts: JSON.parse(verdicts || '{}'), failed };
}

/** The same of a red run, after which act skips the caller's other jobs: as the job that gathers them wrote it. */
function reported(run: Run) {
  const { log } = job(run, 'Report');
  const written = (name: string) => new RegExp(`::set-output:: ${name}=(.*)`).exec(log)?.[1] ?? '';
  return { verdicts: JSON.parse(written('verdicts') || '{}'), failed: written('failed-environment') };
}

let stand: Stand;

describeWith(['ACT', 'ENGINE'], 'deliver.yml, run by act', () => {
  beforeAll(async () => {
    stand = await Stand.open();
  });
  afterAll(() => stand?.close());

  it('the minimal example builds a commit and delivers it', async () => {
    const before = await stand.createService('production');
    const consumer = stand.consumer({ 'deliver.yml': readFileSync(join(EXAMPLES, 'minimal.yml'), 'utf8') });
    const commit = consumer.commitVersion('v1');
    const run = await stand.run(consumer, 'deliver.yml');
    if (!run.green) throw new Error(run.log);
    const { revision, image } = await stand.serving('production');
    expect(revision).not.toBe(before);
    expect(image).toMatch(new RegExp(`^${stand.aws.host}/hello@sha256:`));
    const { imageDetails } = await stand.clients.ecr.describeImages({
      repositoryName: 'hello',
      imageIds: [{ imageTag: commit }],
    });
    expect(image).toContain(imageDetails?.[0]?.imageDigest);
  });

  it('one build goes through two environments, with the same digest, and a rerun changes nothing', async () => {
    await stand.createService('a-one');
    await stand.createService('a-two');
    const consumer = stand.consumer({ 'deliver.yml': caller([entry('a-one'), entry('a-two')]) });
    consumer.commitVersion('v1');
    const run = await stand.run(consumer, 'deliver.yml');
    if (!run.green) throw new Error(run.log);
    const [one, two] = [await stand.serving('a-one'), await stand.serving('a-two')];
    expect(one.image).toMatch(/@sha256:[0-9a-f]{64}$/);
    expect(two.image).toBe(one.image);
    const digest = one.image.split('@')[1];
    const verdicts = { 'a-one': 'deployed', 'a-two': 'deployed' };
    expect(outputs(run)).toEqual({ digest, tag: consumer.head(), repository: 'hello', verdicts, failed: '' });
    stand.aws.clearRequests();
    const again = await stand.run(consumer, 'deliver.yml');
    expect(outputs(again).verdicts).toEqual({ 'a-one': 'unchanged', 'a-two': 'unchanged' });
    expect(outputs(again).digest).toBe(digest);
    const writes = /^(UpdateService|RegisterTaskDefinition|PutImage|RunTask)$/;
    expect(stand.aws.requests().filter(({ operation }) => writes.test(operation))).toEqual([]);
  });

  it('one that fails is red, says why, is put back, starts no later environment, and is reported', async () => {
    await stand.createService('b-one');
    await stand.createService('b-two');
    const [before, beforeTwo] = [await stand.serving('b-one'), await stand.serving('b-two')];
    const consumer = stand.consumer({ 'deliver.yml': caller([entry('b-one'), entry('b-two')]) });
    consumer.commitVersion('bad', { crashes: true });
    const run = await stand.run(consumer, 'deliver.yml');
    if (run.green) throw new Error(run.log);
    expect(job(run, 'b-one').green).toBe(false);
    expect(job(run, 'b-one').log).toContain(CRASH_LINE);
    expect(job(run, 'b-one').log).toMatch(/rolled-back/);
    expect(await stand.serving('b-one')).toEqual(before);
    expect(await stand.serving('b-two')).toEqual(beforeTwo);
    expect([...run.jobs.keys()].filter((name) => name.includes('b-two'))).toEqual([]);
    expect(job(run, 'Report').log).toMatch(/b-one: rolled-back\. [\s\S]*b-two: not-started\./);
    expect(reported(run)).toEqual({ verdicts: { 'b-one': 'rolled-back', 'b-two': 'not-started' }, failed: 'b-one' });
  });

  it('an image that is given is delivered without a build', async () => {
    await stand.createService('c');
    const first = stand.consumer({ 'deliver.yml': caller([entry('c')]) });
    first.commitVersion('c1');
    expect((await stand.run(first, 'deliver.yml')).green).toBe(true);
    const c1 = await stand.serving('c');
    first.commitVersion('c2');
    expect((await stand.run(first, 'deliver.yml')).green).toBe(true);
    expect(await stand.serving('c')).not.toEqual(c1);
    const image = c1.image.replace(/^[^/]+\//, '');
    first.write('.github/workflows/deliver.yml', caller([entry('c')], { image, 'if-older': 'deploy' }));
    first.commit('Deliver c1 again');
    stand.aws.clearRequests();
    const run = await stand.run(first, 'deliver.yml');
    if (!run.green) throw new Error(run.log);
    expect((await stand.serving('c')).image).toBe(c1.image);
    expect(run.jobs.has('Deliver/Build')).toBe(false);
    expect(stand.aws.requests({ service: 'ecr', operation: 'PutImage' })).toEqual([]);
    const { digest, repository, tag } = outputs(run);
    expect({ image: `${repository}@${digest}`, tag }).toEqual({ image, tag: '' });
  });

  it('a commit that is older than the one that serves is refused, unless that is asked for', async () => {
    await stand.createService('d');
    const consumer = stand.consumer({ 'deliver.yml': caller([entry('d')]) });
    const old = consumer.commitVersion('d1');
    expect((await stand.run(consumer, 'deliver.yml')).green).toBe(true);
    const d1 = await stand.serving('d');
    const newer = consumer.commitVersion('d2');
    expect((await stand.run(consumer, 'deliver.yml')).green).toBe(true);
    const d2 = await stand.serving('d');
    consumer.git('branch', 'newest');
    consumer.checkOut(old);
    const run = await stand.run(consumer, 'deliver.yml');
    expect(run.green).toBe(false);
    expect(run.log).toContain(`${old} is older than what serves (hello runs ${newer}), so nothing was changed.`);
    expect(reported(run)).toEqual({ verdicts: { d: 'superseded' }, failed: 'd' });
    expect(await stand.serving('d')).toEqual(d2);
    consumer.checkOut('newest');
    consumer.write('.github/workflows/deliver.yml', caller([entry('d')], { 'if-older': 'deploy', ref: old }));
    const forced = await stand.run(consumer, 'deliver.yml');
    if (!forced.green) throw new Error(forced.log);
    expect((await stand.serving('d')).image).toBe(d1.image);
  });

  it.each([
    [
      'a sixth environment',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => entry(name)),
      /lists 6 environments, and one delivery takes 5: give those after 'e' to a second call/,
    ],
    [
      'an unknown key',
      [`- { name: a, regoin: eu-central-1 }`],
      /There is no key 'regoin' for entry 1 \('a'\) of input 'environments': did you mean 'region'\?/,
    ],
    [
      'a task definition that the commit does not have',
      [entry('a').replace('task-definition.json', 'taskdef.json')],
      /environment 'a' names the file 'taskdef.json', which the commit does not have/,
    ],
  ])('%s is refused by the plan, before anything is built', async (_name, environments, sentence) => {
    const consumer = stand.consumer({ 'deliver.yml': caller(environments) });
    consumer.commitVersion('e1');
    stand.aws.clearRequests();
    const run = await stand.run(consumer, 'deliver.yml');
    expect(run.green).toBe(false);
    expect(job(run, 'Plan').log).toMatch(sentence);
    expect([...run.jobs.keys()].filter((name) => !/Plan|Report|\/Deliver$/.test(name))).toEqual([]);
    expect(reported(run)).toEqual({ verdicts: {}, failed: '' });
    expect(stand.aws.requests()).toEqual([]);
  });

  it('a role that is in neither place is asked for by a sentence that names both; a variable will do', async () => {
    await stand.createService('f');
    const bare = `- { name: f, cluster: f, services: hello }`;
    const consumer = stand.consumer({ 'deliver.yml': caller([bare]) });
    consumer.commitVersion('f1');
    const run = await stand.run(consumer, 'deliver.yml', { vars: { SLIPWAY_REGION: 'eu-central-1' } });
    expect(run.green).toBe(false);
    expect(job(run, 'Deliver/f').log).toContain(
      "There is no role for the environment 'f': set the key 'role' of its entry in the input 'environments', or the variable SLIPWAY_ROLE among the environment's variables (Settings → Environments → f)",
    );
    expect(reported(run)).toEqual({ verdicts: { f: 'refused' }, failed: 'f' });
    const vars = { SLIPWAY_REGION: 'eu-central-1', SLIPWAY_ROLE: ROLES.deploy };
    const complete = await stand.run(consumer, 'deliver.yml', { vars });
    if (!complete.green) throw new Error(complete.log);
    // Without a file, what the service runs is changed.
    expect((await stand.serving('f')).image).toMatch(/hello@sha256:/);
  });

  it('a migration runs the new revision before the service is updated, and not again when nothing changes', async () => {
    await stand.createService('g');
    const consumer = stand.consumer({
      'deliver.yml': caller([entry('g', ', migration: "sh -c \'echo migrating to $VERSION\'"')]),
    });
    consumer.commitVersion('g1');
    stand.aws.clearRequests();
    const run = await stand.run(consumer, 'deliver.yml');
    if (!run.green) throw new Error(run.log);
    expect(job(run, 'Deliver/g').log).toContain('migrating to g1');
    const calls = () => stand.aws.requests({ service: 'ecs' }).map(({ operation }) => operation);
    expect(calls().filter((name) => /^(RunTask|UpdateService)$/.test(name))).toEqual(['RunTask', 'UpdateService']);
    stand.aws.clearRequests();
    expect(outputs(await stand.run(consumer, 'deliver.yml')).verdicts).toEqual({ g: 'unchanged' });
    expect(calls()).not.toContain('RunTask');
  });

  it('a migration that fails ends the delivery before the service is touched', async () => {
    await stand.createService('h');
    const before = await stand.serving('h');
    const consumer = stand.consumer({
      'deliver.yml': caller([entry('h', ', migration: "sh -c \'echo no such table; exit 3\'"')]),
    });
    consumer.commitVersion('h1');
    const run = await stand.run(consumer, 'deliver.yml');
    expect(run.green).toBe(false);
    expect(job(run, 'Deliver/h').log).toContain('no such table');
    expect(await stand.serving('h')).toEqual(before);
    expect(reported(run)).toEqual({ verdicts: { h: 'refused' }, failed: 'h' });
    expect(job(run, 'Report').log).toMatch(/h: refused\. .*exit code 3|h: refused\. .*3/);
  });

  it('several services, each with a task definition of its own, get the same image', async () => {
    await stand.createService('i', 'web');
    await stand.createService('i', 'worker');
    const services = entry('i').replace(
      'services: hello, task-definition: task-definition.json',
      'services: [web, worker=deploy/worker.json], task-definition: task-definition.json',
    );
    const consumer = stand.consumer({ 'deliver.yml': caller([services]) });
    const definition = readFileSync(join(consumer.folder, 'task-definition.json'), 'utf8');
    consumer.write('deploy/worker.json', definition.replace('"family": "hello"', '"family": "worker"'));
    consumer.commitVersion('i1');
    const run = await stand.run(consumer, 'deliver.yml');
    if (!run.green) throw new Error(run.log);
    const [web, worker] = [await stand.serving('i', 'web'), await stand.serving('i', 'worker')];
    expect([web.revision, worker.revision]).toEqual([
      expect.stringMatching(/\/hello:\d+$/),
      expect.stringMatching(/\/worker:1$/),
    ]);
    expect(web.image).toMatch(/hello@sha256:/);
    expect(worker.image).toBe(web.image);
  });
});
