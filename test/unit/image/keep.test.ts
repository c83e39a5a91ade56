import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  KEEP_NAME,
  type KeptImages,
  keepName,
  keepTags,
  nextKeptImages,
  planKeep,
  serviceKeepName,
} from '../../../src/image/keep.ts';
import { TAG } from '../../../src/image/reference.ts';

const kept = (active?: string, previous?: string): KeptImages => ({ active, previous });

it.each<[string, KeptImages, string, [string, string][]]>([
  ['keeps the first image', kept(), 'a', [['slipway-keep-web', 'a']]],
  [
    'keeps the previously active image, and sets the tag of that image first',
    kept('a'),
    'b',
    [
      ['slipway-keep-web-previous', 'a'],
      ['slipway-keep-web', 'b'],
    ],
  ],
  ['writes nothing for the image that is already active', kept('b', 'a'), 'b', []],
  [
    'swaps both tags after a rollback',
    kept('b', 'a'),
    'a',
    [
      ['slipway-keep-web-previous', 'b'],
      ['slipway-keep-web', 'a'],
    ],
  ],
  [
    'keeps the previous image if the active image does not exist',
    kept(undefined, 'a'),
    'b',
    [['slipway-keep-web', 'b']],
  ],
])('keep-images %s', (_, there, digest, expected) => {
  expect(planKeep('web', there, nextKeptImages(there, digest)).map(({ tag, digest }) => [tag, digest])).toEqual(
    expected,
  );
});

it('keep-images keeps the given previous image, whichever images were kept before', () => {
  expect(planKeep('web', kept('a', 'x'), kept('b', 'a'))).toEqual([
    { tag: 'slipway-keep-web-previous', digest: 'a' },
    { tag: 'slipway-keep-web', digest: 'b' },
  ]);
});

it("the tags of kept images are valid for a registry, whatever the service's name", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const name = keepName(text);
      if (name === '') return;
      expect(name).toMatch(KEEP_NAME);
      for (const tag of Object.values(keepTags(name))) expect(tag).toMatch(TAG);
    }),
  );
});

it('each service gets its own tag, however long its name', () => {
  const name = fc.string({ minLength: 1, maxLength: 255 });
  fc.assert(
    fc.property(name, name, name, (cluster, service, container) => {
      for (const tag of Object.values(keepTags(serviceKeepName(cluster, service, container)))) expect(tag).toMatch(TAG);
    }),
  );
  const long = 'x'.repeat(150);
  expect(serviceKeepName(long, `${long}1`)).not.toBe(serviceKeepName(long, `${long}2`));
});
