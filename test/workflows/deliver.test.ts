import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { caller, entry, job, mustBeGreen, outputs, reported } from './caller.ts';
import { CRASH_LINE } from './consumer.ts';
import { Stand } from './stand.ts';
import { describeWith } from './tool.ts';

let stand: Stand;

describeWith(['ACT', 'ENGINE'], 'deliver.yml, run by act', () => {
  beforeAll(async () => {
    stand = await Stand.open();
  });
  afterAll(() => stand?.close());

  it('delivers one build to two environments with the same digest, and a rerun changes nothing', async () => {
    await stand.createService('a-one');
    await stand.createService('a-two');
    const consumer = stand.consumer({ 'deliver.yml': caller([entry('a-one'), entry('a-two')]) });
    consumer.commitVersion('v1');
    const run = mustBeGreen(await stand.run(consumer, 'deliver.yml'));
    const [one, two] = [await stand.serving('a-one'), await stand.serving('a-two')];
    expect(one.image).toMatch(/@sha256:[0-9a-f]{64}$/);
    expect(two.image).toBe(one.image);
    const digest = one.image.split('@')[1];
    const verdicts = { 'a-one': 'deployed', 'a-two': 'deployed' };
    const [tag, repository, region] = [consumer.head(), 'hello', 'eu-central-1'];
    const images = { hello: { repository, region, digest, tag } };
    expect(outputs(run)).toEqual({
      digest,
      tag,
      repository,
      region,
      images,
      verdicts,
      reasons: {},
      urls: {},
      failed: '',
    });
    expect(await stand.recordedCommit('a-two')).toBe(consumer.head());
    stand.aws.clearRequests();
    const again = await stand.run(consumer, 'deliver.yml');
    expect(outputs(again).verdicts).toEqual({ 'a-one': 'unchanged', 'a-two': 'unchanged' });
    expect(outputs(again).digest).toBe(digest);
    const writes = /^(UpdateService|RegisterTaskDefinition|PutImage|RunTask)$/;
    expect(stand.aws.requests().filter(({ operation }) => writes.test(operation))).toEqual([]);
  });

  it('rolls back a version that fails, reports the cause, and starts no later environment', async () => {
    await stand.createService('b-one');
    await stand.createService('b-two');
    const [before, beforeTwo] = [await stand.serving('b-one'), await stand.serving('b-two')];
    const consumer = stand.consumer({ 'deliver.yml': caller([entry('b-one'), entry('b-two')]) });
    consumer.commitVersion('bad', { crashes: true });
    const run = await stand.run(consumer, 'deliver.yml');
    if (run.green) throw new Error(run.log);
    expect(job(run, 'b-one').green).toBe(false);
    expect(job(run, 'b-one').log).toContain(CRASH_LINE);
    expect(job(run, 'b-one').log).toMatch(
      /::error::hello: rolled-back.*container 'web', exit code 1: the program failed/,
    );
    expect(job(run, 'b-one').log).toMatch(/verdict=rolled-back/);
    expect(await stand.serving('b-one')).toEqual(before);
    expect(await stand.serving('b-two')).toEqual(beforeTwo);
    expect([...run.jobs.keys()].filter((name) => name.includes('b-two'))).toEqual([]);
    expect(job(run, 'Report').log).toMatch(/b-one: rolled-back\. [\s\S]*b-two: not-started\./);
    expect(reported(run)).toEqual({ verdicts: { 'b-one': 'rolled-back', 'b-two': 'not-started' }, failed: 'b-one' });
  });

  it('delivers to all five environments, and changes their common service only once', async () => {
    await stand.createService('five');
    const environments = ['v', 'w', 'x', 'y', 'z'].map((name) =>
      entry(name).replace(`cluster: ${name}`, 'cluster: five'),
    );
    const consumer = stand.consumer({ 'deliver.yml': caller(environments) });
    consumer.commitVersion('five');
    const run = mustBeGreen(await stand.run(consumer, 'deliver.yml'));
    // All environments have the same service, which the first one changes, and which is unchanged for the others.
    expect(outputs(run)).toMatchObject({
      verdicts: { v: 'deployed', w: 'unchanged', x: 'unchanged', y: 'unchanged', z: 'unchanged' },
      failed: '',
    });
  });

  it('runs a migration before the update of the service, and not again if nothing changes', async () => {
    await stand.createService('g');
    const consumer = stand.consumer({
      'deliver.yml': caller([entry('g', ', migration: "sh -c \'echo migrating to $VERSION\'"')]),
    });
    consumer.commitVersion('g1');
    stand.aws.clearRequests();
    const run = mustBeGreen(await stand.run(consumer, 'deliver.yml'));
    expect(job(run, 'Deliver/g').log).toContain('migrating to g1');
    const calls = () => stand.aws.requests({ service: 'ecs' }).map(({ operation }) => operation);
    expect(calls().filter((name) => /^(RunTask|UpdateService)$/.test(name))).toEqual(['RunTask', 'UpdateService']);
    stand.aws.clearRequests();
    expect(outputs(await stand.run(consumer, 'deliver.yml')).verdicts).toEqual({ g: 'unchanged' });
    expect(calls()).not.toContain('RunTask');
  });

  it('does not change the service if a migration fails', async () => {
    await stand.createService('h');
    const before = await stand.serving('h');
    const consumer = stand.consumer({
      'deliver.yml': caller([entry('h', ', migration: "sh -c \'echo no such table; exit 3\'"')]),
    });
    consumer.commitVersion('h1');
    const run = await stand.run(consumer, 'deliver.yml');
    expect(run.green).toBe(false);
    expect(job(run, 'Deliver/h').log).toContain('| no such table\n');
    expect(await stand.serving('h')).toEqual(before);
    expect(reported(run)).toEqual({ verdicts: { h: 'refused' }, failed: 'h' });
    expect(job(run, 'Report').log).toContain(
      "h: refused. The task before the update: failed. Container 'web' ended with exit code 3.",
    );
  });

  it('deploys the same image to several services, each with its own task definition', async () => {
    await stand.createService('i', 'web');
    await stand.createService('i', 'worker');
    const services = entry('i').replace(
      'services: hello, task-definition: task-definition.json',
      'services: [web, worker=deploy/worker.json], task-definition: task-definition.json',
    );
    const consumer = stand.consumer({ 'deliver.yml': caller([services]) });
    consumer.writeTaskDefinition('deploy/worker.json', { family: 'worker' });
    consumer.commitVersion('i1');
    mustBeGreen(await stand.run(consumer, 'deliver.yml'));
    const [web, worker] = [await stand.serving('i', 'web'), await stand.serving('i', 'worker')];
    expect([web.revision, worker.revision]).toEqual([
      expect.stringMatching(/\/hello:\d+$/),
      expect.stringMatching(/\/worker:1$/),
    ]);
    expect(web.image).toMatch(/hello@sha256:/);
    expect(worker.image).toBe(web.image);
  });
});
