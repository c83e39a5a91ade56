import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arnOf } from '../../unit/shapes.ts';
import { documented } from './documented.ts';
import { type Disturbance, type Played, play } from './player.ts';
import { recorded } from './recorded.ts';
import type { Expected, Scenario } from './recording.ts';

/*
 * The decider's verdicts without the local AWS: states from records and from ECS's documentation, read by read, with
 * stale, lost and late reads in between.
 */

const scenarios = [...recorded, ...documented];
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
function expectedOf({ expected, withoutServiceDeployments }: Scenario, isVisible: boolean): Expected {
  if (isVisible || !withoutServiceDeployments) return expected;
  const { why: _, ...less } = withoutServiceDeployments;
  return { ...expected, ...less };
}

function check(scenario: Scenario, isVisible: boolean, { rollout, effects, endedAt }: Played): void {
  const { verdict, serving, from } = expectedOf(scenario, isVisible);
  expect({ verdict: rollout.verdict, reason: rollout.reason }).toMatchObject({ verdict });
  if (serving !== undefined) expect(rollout.serving ?? rollout.restored?.taskDefinition).toBe(arnOf(serving));
  const { after } = scenario;
  const isActing = after !== undefined && !(isVisible ? false : scenario.withoutServiceDeployments?.verdict);
  expect(effects.map(({ effect }) => effect)).toEqual(isActing ? [after.effect] : []);
  const asked = effects[0]?.at ?? 0;
  expect(endedAt - asked).toBeGreaterThanOrEqual(from);
}

describe.each(scenarios)('replay: $name', (scenario) => {
  it.each([
    ['with its service deployment', true],
    ['by deployments[] alone', false],
  ])('%s', (_name, isVisible) => {
    check(scenario, isVisible, play(scenario, isVisible));
  });

  it(`whatever is read in between (SEED=${seed})`, () => {
    fc.assert(
      fc.property(gaps, fc.boolean(), (between, isVisible) => {
        check(
          scenario,
          isVisible,
          play(scenario, isVisible, (place) => between[place % between.length] ?? []),
        );
      }),
      { seed, numRuns },
    );
  });
});
