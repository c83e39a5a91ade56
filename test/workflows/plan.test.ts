import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pattern } from '../sentences/pattern.ts';
import { NOT_IN_COMMIT, variableOf } from '../sentences/refusals.ts';
import { caller, entry, job, mustBeGreen, reported } from './caller.ts';
import { ROLES, Stand } from './stand.ts';
import { describeWith } from './tool.ts';

let stand: Stand;

describeWith(['ACT', 'ENGINE'], 'the plan of deliver.yml, run by act,', () => {
  beforeAll(async () => {
    stand = await Stand.open();
  });
  afterAll(() => stand?.close());

  it('reports all errors at once, before anything is built', async () => {
    const environments = [
      entry('a', ', container: helo, deploy: { wait-for-minute: 5 }'),
      '- { name: b, regoin: eu-central-1 }',
      entry('c').replace('task-definition.json', 'taskdef.json'),
    ];
    const inputs = { 'on-failure': 'undo', tags: 'latest', build: '"{ push: false }"' };
    const consumer = stand.consumer({ 'deliver.yml': caller(environments, inputs) });
    consumer.commitVersion('refused');
    stand.aws.clearRequests();
    const run = await stand.run(consumer, 'deliver.yml');
    expect(run.green).toBe(false);
    const { log } = job(run, 'Plan');
    for (const sentence of [
      /container 'helo' is not in the task definition of the service 'hello'/i,
      /Input 'wait-for-minute' is unknown in key 'deploy' of entry 1 \('a'\) .*: did you mean 'wait-for-minutes'\?/,
      /Key 'regoin' is unknown in entry 2 \('b'\) of input 'environments': did you mean 'region'\?/,
      pattern`environment 'c' names the file 'taskdef.json', ${NOT_IN_COMMIT}`,
      /input 'on-failure' is 'undo'/,
      /input 'tags' is 'latest'/,
      /Input 'push' is not supported in input 'build'/,
    ]) {
      expect(log).toMatch(sentence);
    }
    expect([...run.jobs.keys()].filter((name) => !/Plan|Report|\/Deliver$/.test(name))).toEqual([]);
    expect(reported(run)).toEqual({ verdicts: {}, failed: '' });
    expect(stand.aws.requests()).toEqual([]);
  });

  it('names both places where a missing role can be set, and accepts a variable', async () => {
    await stand.createService('f');
    const bare = `- { name: f, cluster: f, services: hello }`;
    const consumer = stand.consumer({ 'deliver.yml': caller([bare]) });
    consumer.commitVersion('f1');
    const run = await stand.run(consumer, 'deliver.yml', { vars: { SLIPWAY_REGION: 'eu-central-1' } });
    expect(run.green).toBe(false);
    expect(job(run, 'Deliver/f').log).toContain(
      `The environment 'f' has no role: set the 'role' key of its entry in the 'environments' input, ${variableOf('SLIPWAY_ROLE', 'f')}`,
    );
    expect(reported(run)).toEqual({ verdicts: { f: 'refused' }, failed: 'f' });
    const vars = { SLIPWAY_REGION: 'eu-central-1', SLIPWAY_ROLE: ROLES.deploy };
    mustBeGreen(await stand.run(consumer, 'deliver.yml', { vars }));
    // Without a file, the service's task definition is changed.
    expect((await stand.serving('f')).image).toMatch(/hello@sha256:/);
  });
});
