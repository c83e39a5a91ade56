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
  ['the tag still names the active digest', true, runs('a'), stored('a')],
  ['the tag names an index that contains the active manifest', true, runs('b'), stored('a', ['b', 'c'])],
  ['the tag names another digest', false, runs('a'), stored('b')],
  ['the tag names an index without the active manifest', false, runs('x'), stored('a', ['b', 'c'])],
  ['the tasks run two digests', false, runs('a', 'b'), stored('a')],
  ['the active digest is not known', false, new Map(), stored('a')],
  ['the tag does not exist', false, runs('a'), new Map([[IMAGE, { state: 'no-image', region: 'x' } as ImageLookup]])],
  ['the tag could not be read', false, runs('a'), new Map()],
])('the running tasks have the image of the tag if %s: %s', (_, same, serving, registry) => {
  const answer = compareDigests(named, serving, registry);
  expect(answer.same).toBe(same);
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
