import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { caller, entry, job, mustBeGreen, reported } from './caller.ts';
import { ROLES, Stand } from './stand.ts';
import { describeWith } from './tool.ts';

let stand: Stand;

describeWith(['ACT', 'ENGINE'], 'what deliver.yml refuses, run by act', () => {
  beforeAll(async () => {
    stand = await Stand.open();
  });
  afterAll(() => stand?.close());

  it.each([
    [
      'a sixth environment',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => entry(name)),
      {},
      /lists 6 environments, and one delivery takes 5: give those after 'e' to a second call/,
    ],
    [
      'an unknown key',
      [`- { name: a, regoin: eu-central-1 }`],
      {},
      /There is no key 'regoin' for entry 1 \('a'\) of input 'environments': did you mean 'region'\?/,
    ],
    [
      'a task definition that the commit does not have',
      [entry('a').replace('task-definition.json', 'taskdef.json')],
      {},
      /environment 'a' names the file 'taskdef.json', which the commit does not have/,
    ],
    [
      'a container that the second environment does not have',
      [entry('a'), entry('b', ', container: helo')],
      {},
      /entry 2 \('b'\) of input 'environments': there is no container 'helo' in the task definition of the service 'hello'/,
    ],
    [
      'an option of a deployment',
      [entry('a')],
      { 'on-failure': 'undo', 'if-deploying': 'abort', tags: 'latest' },
      /input 'tags' is 'latest'.*input 'on-failure' is 'undo'.*input 'if-deploying' is 'abort'/s,
    ],
    [
      'an image by its tag',
      [entry('a')],
      { image: 'hello:v1' },
      /input 'image' is 'hello:v1': it must be pinned by its digest/,
    ],
  ])('%s is refused by the plan, before anything is built', async (_name, environments, inputs, sentence) => {
    const consumer = stand.consumer({ 'deliver.yml': caller(environments, inputs) });
    consumer.commitVersion('refused');
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
    mustBeGreen(await stand.run(consumer, 'deliver.yml', { vars }));
    // Without a file, what the service runs is changed.
    expect((await stand.serving('f')).image).toMatch(/hello@sha256:/);
  });
});
