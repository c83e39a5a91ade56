import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type Findings, findingsOf, taskDefinitions } from './agreement.ts';

/*
 * The product's validation and the local AWS's RegisterTaskDefinition were written separately, from the same documents.
 * If one refuses what the other accepts, this table gives the reason, and each reason still occurs.
 */

/** What only the local AWS refuses, by its message. */
const ONLY_LOCAL_AWS: readonly (readonly [words: RegExp, why: string])[] = [
  [
    /failed to satisfy constraint: Member must satisfy enum/,
    'a value that is not in the SDK is a warning: AWS may know it before the SDK does',
  ],
  [/^Role is not valid$/, 'an empty role is left out of what is registered, so it never reaches ECS'],
  [/'memory' must be at least 6 MiB/, 'Docker took 4 MiB before version 20.10; ECS documents both'],
  [/include awslogs-stream-prefix/, 'a warning: ECS refuses it at registration, before anything is deployed'],
  [/^When networkMode=awsvpc, port mapping name/, 'a warning: ECS refuses it at registration, and only in awsvpc mode'],
  [
    /^When networkMode=awsvpc, the host ports/,
    'host port 0 is any port; ECS refuses it at registration in awsvpc mode',
  ],
  [/do not support EphemeralStorage/, 'tasks on managed instances and without compatibilities may have it'],
];

/** What only the product refuses, by its rules. */
const ONLY_PRODUCT: Readonly<Record<string, string>> = {
  image: 'ECS takes any text as an image and the pull fails later',
};

function reasonsFor({ product, localAws }: Findings): readonly (string | undefined)[] {
  if (product.length > 0 === (localAws !== undefined)) return [];
  if (localAws !== undefined) return [ONLY_LOCAL_AWS.find(([words]) => words.test(localAws))?.[1]];
  return product.map((rule) => ONLY_PRODUCT[rule]);
}

it('the product and the local AWS refuse the same task definitions, except for the recorded differences', () => {
  fc.assert(
    fc.property(taskDefinitions, (taskDefinition) => {
      const findings = findingsOf(taskDefinition);
      const reasons = reasonsFor(findings);
      expect(reasons.includes(undefined) ? findings : 'explained').toBe('explained');
    }),
    { numRuns: 800 },
  );
});

it('every recorded difference between the product and the local AWS still occurs', () => {
  const occurring = new Set(
    fc.sample(taskDefinitions, { numRuns: 3000, seed: 7 }).flatMap((one) => reasonsFor(findingsOf(one))),
  );
  const written = [...ONLY_LOCAL_AWS.map(([, why]) => why), ...Object.values(ONLY_PRODUCT)];
  expect(written.filter((why) => !occurring.has(why))).toEqual([]);
});

it('the product and the local AWS both accept what ECS accepts, and both refuse what ECS refuses', () => {
  const verdicts = fc.sample(taskDefinitions, { numRuns: 2000, seed: 7 }).map(findingsOf);
  const both = verdicts.filter(({ product, localAws }) => product.length > 0 && localAws !== undefined);
  const neither = verdicts.filter(({ product, localAws }) => product.length === 0 && localAws === undefined);
  expect(both.length).toBeGreaterThan(500);
  expect(neither.length).toBeGreaterThan(200);
});
