import { expect, it } from '@jest/globals';
import { compareDigests, type ImageLookup, imagesByTag } from '../../../src/ecr/running-images.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const IMAGE = 'registry/web:v1';
const named = [{ container: 'web', image: IMAGE, perTask: false }];
const stored = (letter: string, parts: readonly string[] = []): ReadonlyMap<string, ImageLookup> =>
  new Map([
    [
      IMAGE,
      {
        state: 'stored',
        image: {
          digest: digest(letter),
          tag: 'v1',
          mediaType: '',
          text: '',
          manifest: parts.length > 0 ? { manifests: parts.map((part) => ({ digest: digest(part), size: 1 })) } : {},
        },
      },
    ],
  ]);
const runs = (...letters: string[]) => new Map([['web', new Set(letters.map(digest))]]);

it.each([
  ['have', 'the tag still names the active digest', runs('a'), stored('a')],
  ['have', 'the tag names an index that contains the active manifest', runs('b'), stored('a', ['b', 'c'])],
  ['do not have', 'the tag names another digest', runs('a'), stored('b')],
  ['do not have', 'the tag names an index without the active manifest', runs('x'), stored('a', ['b', 'c'])],
  ['do not have', 'the tasks run two digests', runs('a', 'b'), stored('a')],
  ['do not have', 'the active digest is not known', new Map(), stored('a')],
  [
    'do not have',
    'the tag does not exist',
    runs('a'),
    new Map([[IMAGE, { state: 'no-image', region: 'x' } as ImageLookup]]),
  ],
  ['do not have', 'the tag could not be read', runs('a'), new Map()],
])('the running tasks %s the image of the tag if %s', (word, _, serving, registry) => {
  const answer = compareDigests(named, serving, registry);
  expect(answer.same).toBe(word === 'have');
  if (!answer.same) expect(answer.reason).toMatch(/^[a-z].*[^.]$/);
});

it('the notice names the image that changed, with the old and the new digest', () => {
  expect(compareDigests(named, runs('a'), stored('b'))).toEqual({
    same: false,
    reason: `${IMAGE} now points to ${digest('b')}, but container 'web' runs ${digest('a')}`,
  });
});

it("only images with tags ('latest' by default) are compared, and only in containers that resolve the tag for each task", () => {
  const containerDefinitions = [
    { name: 'web', image: 'registry/web:v1' },
    { name: 'side', image: 'registry/side', versionConsistency: 'disabled' },
    { name: 'pinned', image: `registry/web:v1@${digest('a')}` },
  ];
  expect(imagesByTag({ containerDefinitions })).toEqual([
    { container: 'web', image: 'registry/web:v1', perTask: false },
    { container: 'side', image: 'registry/side', perTask: true },
  ]);
});
