import { expect, it } from '@jest/globals';
import { parsePlans } from '../../../local-aws/ecs/plan.ts';
import { deploy, runningService, simulate, webTaskDefinition } from './simulation.ts';

const match = { image: 'web' };
for (const [what, plans, expected] of [
  ['no list as its root', {}, 'plans is {}; it must be a list.'],
  ['no tasks', [{ match }], 'plans[0].tasks is missing.'],
  ['an empty list of tasks', [{ match, tasks: [] }], 'plans[0].tasks is []; it must be a list that is not empty.'],
  [
    'an unknown key',
    [{ match, tasks: [{ strat: 1 }] }],
    'plans[0].tasks[0].strat is not part of a plan; the known keys are: unplaced, start,',
  ],
  [
    'an invalid time',
    [{ match, tasks: [{ start: '5s' }] }],
    'plans[0].tasks[0].start is "5s"; it must be a number of seconds from 0.',
  ],
  ['an invalid match', [{ match: { cluster: 'x' }, tasks: [{}] }], 'plans[0].match.cluster is not part of a plan'],
  ['an exit without a code', [{ match, tasks: [{ exit: { after: 1 } }] }], 'plans[0].tasks[0].exit.code is missing.'],
  [
    'an invalid exit code',
    [{ match, tasks: [{ exit: { after: 1, code: 256 } }] }],
    'plans[0].tasks[0].exit.code is 256; it must be an exit code from 0 to 255.',
  ],
  [
    'healthy: true',
    [{ match, tasks: [{ healthy: true }] }],
    'plans[0].tasks[0].healthy is true; it must be a number of seconds, or false for never.',
  ],
] as [string, unknown, string][]) {
  it(`a plan with ${what} is refused with the position of the error`, () => {
    expect(() => parsePlans(plans)).toThrow(expected);
  });
}

it('the first matching plan gives each task of a deployment the next script, and the last script repeats', async () => {
  const simulation = simulate();
  await runningService(simulation, { desiredCount: 3 });
  const log = (line: string) => ({ log: [{ after: 0, line }] });
  simulation.ecs.setPlans([
    { match: { taskDefinition: 'web:2', service: 'other' }, tasks: [log('wrong service')] },
    { match: { taskDefinition: 'web:2', service: 'web' }, tasks: [log('first'), log('more')] },
    { match: { image: 'example.com' }, tasks: [log('later plan')] },
  ]);
  await deploy(simulation);
  simulation.step(60);
  expect(simulation.surroundings.logs.map(({ message }) => message)).toEqual(['first', 'more', 'more']);
  simulation.surroundings.logs.length = 0;
  await simulation.run('RegisterTaskDefinition', webTaskDefinition());
  await simulation.run('UpdateService', { cluster: 'demo', service: 'web', taskDefinition: 'web:3' });
  simulation.step(60);
  expect(simulation.surroundings.logs.map(({ message }) => message)).toEqual(Array(3).fill('later plan'));
});
