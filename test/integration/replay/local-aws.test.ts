import { expect, it } from '@jest/globals';
import { sampleOf } from '../controllers.ts';
import { followLocally } from './local-setup.ts';
import { scenarios } from './scenarios.ts';

/* The same scenarios in the local AWS, whose time advances only while our code sleeps: both assessments agree. */

const inBoth = scenarios.flatMap(({ local, ...scenario }) =>
  typeof local === 'string' ? [] : [{ ...scenario, local }],
);

it.each(sampleOf(inBoth, 16))('the local AWS and the replay agree: $name', async ({ local, ...scenario }) => {
  const { verdict, serving } = scenario.expected;
  const replayed = scenario.play(true);
  const followed = await followLocally(local, scenario.policy);
  expect([followed.verdict, replayed.rollout.verdict]).toEqual([verdict, verdict]);
  if (serving !== undefined) expect(followed.serving).toBe(String(serving));
  const count = (effect: string) => replayed.effects.filter((one) => one.effect === effect).length;
  expect(followed).toMatchObject({ stop: count('stop'), updates: 1 + count('restore') });
});

it.each(sampleOf(inBoth, 8))(
  'the local AWS and the replay agree with fewer read permissions: $name',
  async ({ local, ...scenario }) => {
    const { rollout } = scenario.play(false);
    const followed = await followLocally({ ...local, readsLess: true }, scenario.policy);
    expect(followed.verdict).toBe(rollout.verdict);
    if (rollout.serving) expect(followed.serving).toBe(rollout.serving.split(':').at(-1));
  },
);

it('each scenario that the local AWS does not run has a reason', () => {
  const left = scenarios.flatMap(({ local }) => (typeof local === 'string' ? [local] : []));
  expect(left.every((why) => why.length > 20)).toBe(true);
  expect(inBoth.length).toBeGreaterThanOrEqual(35);
});
