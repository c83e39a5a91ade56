import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TAG } from '../../../src/image/reference.ts';
import type { Source } from '../../../src/image/source.ts';
import { isMutable, planTags, sanitize, settleTags } from '../../../src/image/tags.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const source: Source = { commit, dirty: [], ignored: [] };
const names = (templates: string[], more: Partial<Source> = {}) =>
  planTags(templates, { ...source, ...more }).tags.map(({ name }) => name);

describe('planTags', () => {
  it.each<[string[], Partial<Source>, string[]]>([
    [['sha'], {}, [commit]],
    [['short-sha'], {}, ['0123456']],
    [['branch'], { branch: 'feature/Ünder way' }, ['feature-nder-way']],
    [['pr'], { pullRequest: '12' }, ['pr-12']],
    [['semver'], { gitTag: 'v1.2.3' }, ['1.2.3', '1.2', '1']],
    [['semver'], { gitTag: 'web/v1.2.3' }, ['1.2.3', '1.2', '1']],
    [['semver'], { gitTag: 'v2.0.0-rc.1' }, ['2.0.0-rc.1']],
    [['semver'], { gitTag: 'v2.0.0+build.5' }, ['2.0.0-build.5', '2.0', '2']],
    [['latest', 'mine'], {}, ['latest', 'mine']],
    [['sha', commit, 'sha'], {}, [commit]],
  ])('%p with %p', (templates, more, expected) => {
    expect(names(templates, more)).toEqual(expected);
  });

  it('says why a template gives nothing', () => {
    const { tags, skipped } = planTags(['sha', 'branch', 'pr', 'semver'], {
      dirty: [],
      ignored: [],
      gitTag: 'nightly',
    });
    expect(tags).toEqual([]);
    expect(skipped).toEqual([
      "The tag template 'sha' gives nothing: the context is no commit.",
      "The tag template 'branch' gives nothing: this run is not for a branch.",
      "The tag template 'pr' gives nothing: this run is not for a pull request.",
      "The tag template 'semver' gives nothing: the git tag 'nightly' is no semantic version.",
    ]);
  });

  it('knows which tags move', () => {
    const { tags } = planTags(['sha', 'semver', 'branch', 'latest', 'x'], {
      ...source,
      branch: 'main',
      gitTag: 'v1.2.3',
    });
    expect(tags.map(({ kind }) => kind)).toEqual([
      'commit',
      'version',
      'moving',
      'moving',
      'moving',
      'moving',
      'literal',
    ]);
  });

  it('makes a tag that a registry takes of any branch, or none', () => {
    fc.assert(
      fc.property(fc.string(), (branch) => {
        const tag = sanitize(branch);
        expect(tag === '' || TAG.test(tag)).toBe(true);
      }),
    );
  });
});

describe('a tag that the user wrote', () => {
  const hex = '8f2c1d3b5a7e9f0112233445566778899aabbccd';

  it.each([hex, `web-${hex}`, '8f2c1d3', 'sha-8f2c1d3', 'main_8f2c1d3b5a', '1.2.3-8f2c1d3'])(
    '%s names the commit',
    (name) => {
      expect(planTags([name], { ...source, commit: hex }).tags).toEqual([{ name, kind: 'commit' }]);
    },
  );

  it.each(['8f2c1d', 'sha-8f2c1d4', 'x8f2c1d3', 'v1.2.3'])('%s does not', (name) => {
    expect(planTags([name], { ...source, commit: hex }).tags).toEqual([{ name, kind: 'literal' }]);
  });
});

describe('isMutable', () => {
  it.each([
    ['MUTABLE', [], 'a', true],
    ['IMMUTABLE', [], 'a', false],
    ['IMMUTABLE_WITH_EXCLUSION', ['latest', 'dev-*'], 'latest', true],
    ['IMMUTABLE_WITH_EXCLUSION', ['latest', 'dev-*'], 'dev-1', true],
    ['IMMUTABLE_WITH_EXCLUSION', ['dev-*'], 'a-dev-1', false],
    ['IMMUTABLE_WITH_EXCLUSION', ['1.2'], '1x2', false],
    ['MUTABLE_WITH_EXCLUSION', ['v*'], 'v1', false],
    ['MUTABLE_WITH_EXCLUSION', ['v*'], 'main', true],
  ] as const)('%s %p: %s may move is %p', (mode, filters, tag, expected) => {
    expect(isMutable(tag, { mode, filters })).toBe(expected);
  });
});

it('an immutable repository gets no moving tag but those it excludes', () => {
  const { tags } = planTags(['sha', 'latest', 'branch', 'x'], { ...source, branch: 'main' });
  const { kept, left } = settleTags(tags, { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['latest'] });
  expect(kept.map(({ name }) => name)).toEqual([commit, 'latest', 'x']);
  expect(left.map(({ name }) => name)).toEqual(['main']);
});
