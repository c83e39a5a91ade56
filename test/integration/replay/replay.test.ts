import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arnOf } from '../../unit/shapes.ts';
import type { Disturbance, Played } from './player.ts';
import type { Expected } from './recording.ts';
import { type Scenario, scenarios } from './scenarios.ts';

/*
 * The decider's verdicts without the local AWS: states from records and from AWS's documentation, read by read, with
 * stale, lost and late reads in between.
 */

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const numRuns = process.env.DEEP ? 2000 : 60;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  kind: fc.constantFrom('lost', 'stale', 'service lost'),
  service: share,
  behind: share,
});
const gaps = fc.array(fc.array(disturbance, { maxLength: 4 }), { minLength: 1, maxLength: 20 });

/** The expected result of a scenario, read in one of the two ways. */
function expectedOf({ expected, less }: Scenario, isVisible: boolean): Expected {
  return isVisible ? expected : { ...expected, ...less };
}

function check(scenario: Scenario, isVisible: boolean, { rollout, effects, endedAt }: Played): void {
  const { verdict, serving, from } = expectedOf(scenario, isVisible);
  expect({ verdict: rollout.verdict, reason: rollout.reason }).toMatchObject({ verdict });
  if (serving !== undefined) expect(rollout.serving ?? rollout.restored?.taskDefinition).toBe(arnOf(serving));
  const { after } = scenario;
  const isActing = after !== undefined && (isVisible || !scenario.less?.verdict);
  expect(effects.map(({ effect }) => effect)).toEqual(isActing ? [after.effect] : []);
  const asked = effects[0]?.at ?? 0;
  expect(Math.round((endedAt - asked) * 1000)).toBeGreaterThanOrEqual(from * 1000);
}

describe.each(scenarios)('replay: $name,', (scenario) => {
  const [all, less] = scenario.ways;
  it.each([
    [all, true],
    [less, false],
  ])('the verdict is as expected %s', (_name, isVisible) => {
    check(scenario, isVisible, scenario.play(isVisible));
  });

  it(`the verdict is as expected with disturbed reads (SEED=${seed})`, () => {
    fc.assert(
      fc.property(gaps, fc.boolean(), (between, isVisible) => {
        const disturbances = (place: number) => between[place % between.length] ?? [];
        check(scenario, isVisible, scenario.play(isVisible, disturbances));
      }),
      { seed, numRuns },
    );
  });
});
