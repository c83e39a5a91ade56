import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DescribedImage, expiryOf, parseLifecyclePolicy } from '../../../src/image/lifecycle.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-11-27T00:00:00Z');

/** An image that was pushed this many days ago. */
const image = (age: number, tags: string[] = [`v${age}`], more: Partial<DescribedImage> = {}): DescribedImage => ({
  ...{ digest: `sha256:${age}`, tags, pushedAt: NOW - age * DAY, pulledAt: undefined, isArchived: false },
  ...more,
});

interface Rule {
  readonly selection: Record<string, unknown>;
  readonly priority?: number;
  readonly action?: Record<string, unknown>;
}

const policy = (...rules: Rule[]) =>
  JSON.stringify({
    rules: rules.map(({ priority, selection, action = { type: 'expire' } }, index) => ({
      ...{ rulePriority: priority ?? index + 1, selection: { tagStatus: 'any', ...selection }, action },
    })),
  });

const last = (countNumber: number, more: object = {}): Rule => ({
  selection: { countType: 'imageCountMoreThan', countNumber, ...more },
});
const days = (countNumber: number, more: object = {}): Rule => ({
  selection: { countType: 'sinceImagePushed', countUnit: 'days', countNumber, ...more },
});
const tagged = (...tagPatternList: string[]) => ({ tagStatus: 'tagged', tagPatternList });

function expiry(text: string, one: DescribedImage, others: readonly DescribedImage[] = []) {
  return expiryOf(parseLifecyclePolicy(text) ?? [], one, [one, ...others], NOW);
}

const five = [0, 1, 2, 3, 4].map((age) => image(age));

it.each<[string, string, DescribedImage, unknown]>([
  [
    'the last image that the rule keeps',
    policy(last(6)),
    image(5),
    { rule: 1, action: 'expire', after: { pushes: 1 } },
  ],
  [
    'one more image than the rule keeps',
    policy(last(5)),
    image(5),
    { rule: 1, action: 'expire', after: { pushes: 0 } },
  ],
  [
    'far more images than the rule keeps',
    policy(last(1)),
    image(5),
    { rule: 1, action: 'expire', after: { pushes: 0 } },
  ],
  ['an image that the rule keeps for a long time', policy(last(7)), image(5), undefined],
  [
    'an image on the day of its expiration',
    policy(days(5)),
    image(5),
    { rule: 1, action: 'expire', after: { days: 0 } },
  ],
  ['an image that expires within days', policy(days(12)), image(5), { rule: 1, action: 'expire', after: { days: 7 } }],
  ['an image that expires in the far future', policy(days(13)), image(5), undefined],
  ['an image that expired long ago', policy(days(1)), image(30), { rule: 1, action: 'expire', after: { days: 0 } }],
  ['a rule for other tags', policy(days(1, tagged('pr-*'))), image(5), undefined],
  ['a rule for the tag of the image', policy(days(1, tagged('v*'))), image(5), expect.objectContaining({ rule: 1 })],
  [
    'a rule for the tag prefix of the image',
    policy(days(1, { tagStatus: 'tagged', tagPrefixList: ['v'] })),
    image(5),
    expect.objectContaining({ rule: 1 }),
  ],
  [
    'a rule for two tags, of which the image has only one',
    policy(days(1, tagged('v*', 'main'))),
    image(5, ['v5']),
    undefined,
  ],
  [
    'a rule for two tags that the image has',
    policy(days(1, tagged('v*', 'main'))),
    image(5, ['v5', 'main']),
    expect.objectContaining({ rule: 1 }),
  ],
  ['a rule for images without a tag', policy(days(1, { tagStatus: 'untagged' })), image(5), undefined],
  [
    'an image without a tag, and a rule for such images',
    policy(days(1, { tagStatus: 'untagged' })),
    image(5, []),
    expect.objectContaining({ rule: 1 }),
  ],
  [
    'an image with a tag that a rule of a higher priority keeps',
    policy(last(1000, tagged('slipway-*')), days(1)),
    image(5, ['v5', 'slipway-keep-web']),
    undefined,
  ],
  [
    'priorities in another order than the rules',
    policy({ ...days(1), priority: 20 }, { ...last(1000, tagged('v*')), priority: 10 }),
    image(5),
    undefined,
  ],
  [
    'a rule that archives images that were not pulled',
    policy({
      selection: { countType: 'sinceImagePulled', countUnit: 'days', countNumber: 5 },
      action: { type: 'transition', targetStorageClass: 'archive' },
    }),
    image(9, ['v9'], { pulledAt: NOW - 4 * DAY }),
    { rule: 1, action: 'archive', after: { days: 1 } },
  ],
  [
    'a rule that archives images that were not pulled, before the first pull',
    policy({
      selection: { countType: 'sinceImagePulled', countUnit: 'days', countNumber: 5 },
      action: { type: 'transition', targetStorageClass: 'archive' },
    }),
    image(9),
    { rule: 1, action: 'archive', after: { days: 0 } },
  ],
  ['a rule for archived images', policy(days(1, { storageClass: 'archive' })), image(5), undefined],
  ['an archived image', policy(days(1)), image(5, ['v5'], { isArchived: true }), undefined],
  [
    'a count type that is newer than this version',
    policy(last(1, { countType: 'sinceTheFuture' })),
    image(5),
    undefined,
  ],
  ['a unit that is newer than this version', policy(days(1, { countUnit: 'weeks' })), image(5), undefined],
  [
    'an action that is newer than this version',
    policy({ ...days(1), action: { type: 'replicate' } }),
    image(5),
    undefined,
  ],
  ['a policy without rules', policy(), image(5), undefined],
])('the effect of a lifecycle policy is reported for %s', (_, text, one, expected) => {
  expect(expiry(text, one, five)).toEqual(expected);
});

it('only the images that a lifecycle rule selects are counted', () => {
  const others = [image(0, ['pr-1']), image(1, ['pr-2']), image(2, [])];
  expect(expiry(policy(last(2, tagged('v*'))), image(3), others)).toBeUndefined();
  expect(expiry(policy(last(2)), image(3), others)).toMatchObject({ after: { pushes: 0 } });
});

it.each(['', 'none', '{}', '[]', '{"rules":[{}]}', '{"rules":1}', 'null'])(
  'the lifecycle policy %j has no rule',
  (text) => {
    expect(parseLifecyclePolicy(text)).toBeUndefined();
  },
);

describe('a lifecycle policy that counts images', () => {
  const images = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 30 });

  it('is reported for an image exactly if ECR would expire the image now or after one more push', () => {
    fc.assert(
      fc.property(images, fc.integer({ min: 1, max: 40 }), fc.nat(), (ages, most, index) => {
        const all = ages.map((age) => image(age));
        const one = all[index % all.length] as DescribedImage;
        const expired = (some: readonly DescribedImage[]) =>
          some
            .toSorted((a, b) => b.pushedAt - a.pushedAt)
            .slice(most)
            .includes(one);
        const found = expiryOf(parseLifecyclePolicy(policy(last(most))) ?? [], one, all, NOW);
        const expected = expired(all) ? 0 : expired([image(0), ...all]) ? 1 : undefined;
        expect(found && 'pushes' in found.after ? found.after.pushes : undefined).toBe(expected);
      }),
    );
  });
});
