import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TAG } from '../../../src/image/reference.ts';
import type { ImageSource } from '../../../src/image/source.ts';
import { parseFlavor } from '../../../src/image/tag-rules/flavor.ts';
import { dropMovingTags, isMutable, planImageTags, sanitize, type TagOptions } from '../../../src/image/tags.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const source: ImageSource = { commit, dirty: [], ignored: [] };
const names = (templates: string[], more: Partial<ImageSource> = {}) =>
  planImageTags(templates, { ...source, ...more }).tags.map(({ name }) => name);

describe('planImageTags', () => {
  it.each<[string[], Partial<ImageSource>, string[]]>([
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
  ])('resolves the templates %p with the source %p to the tags %p', (templates, more, expected) => {
    expect(names(templates, more)).toEqual(expected);
  });

  it('explains why a template produces no tag', () => {
    const { tags, skipped } = planImageTags(['sha', 'branch', 'pr', 'semver'], {
      dirty: [],
      ignored: [],
      gitTag: 'nightly',
    });
    expect(tags).toEqual([]);
    expect(skipped).toEqual([
      "The tag template 'sha' produced no tag: the context is not a commit.",
      "The tag template 'branch' produced no tag: this run is not for a branch.",
      "The tag template 'pr' produced no tag: this run is not for a pull request.",
      "The tag template 'semver' produced no tag: the 'nightly' git tag is not a semantic version.",
    ]);
  });

  it('marks the tags that are mutable', () => {
    const { tags } = planImageTags(['sha', 'semver', 'branch', 'latest', 'x'], {
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

  it('creates a valid tag from any branch name, or none', () => {
    fc.assert(
      fc.property(fc.string(), (branch) => {
        const tag = sanitize(branch);
        expect(tag === '' || TAG.test(tag)).toBe(true);
      }),
    );
  });
});

describe('a literal tag', () => {
  const hex = '8f2c1d3b5a7e9f0112233445566778899aabbccd';

  it.each([hex, `web-${hex}`, '8f2c1d3', 'sha-8f2c1d3', 'main_8f2c1d3b5a', '1.2.3-8f2c1d3'])(
    'names the commit: %s',
    (name) => {
      expect(planImageTags([name], { ...source, commit: hex }).tags).toEqual([{ name, kind: 'commit' }]);
    },
  );

  it.each(['8f2c1d', 'sha-8f2c1d4', 'x8f2c1d3', 'v1.2.3'])('does not name the commit: %s', (name) => {
    expect(planImageTags([name], { ...source, commit: hex }).tags).toEqual([{ name, kind: 'literal' }]);
  });
});

describe('isMutable', () => {
  it.each([
    ['MUTABLE', [], 'a', 'can be moved'],
    ['IMMUTABLE', [], 'a', 'cannot be moved'],
    ['IMMUTABLE_WITH_EXCLUSION', ['latest', 'dev-*'], 'latest', 'can be moved'],
    ['IMMUTABLE_WITH_EXCLUSION', ['latest', 'dev-*'], 'dev-1', 'can be moved'],
    ['IMMUTABLE_WITH_EXCLUSION', ['dev-*'], 'a-dev-1', 'cannot be moved'],
    ['IMMUTABLE_WITH_EXCLUSION', ['1.2'], '1x2', 'cannot be moved'],
    ['MUTABLE_WITH_EXCLUSION', ['v*'], 'v1', 'cannot be moved'],
    ['MUTABLE_WITH_EXCLUSION', ['v*'], 'main', 'can be moved'],
  ] as const)('with the setting %s and the filters %p finds that the tag %s %s', (mode, filters, tag, word) => {
    expect(isMutable(tag, { mode, filters })).toBe(word === 'can be moved');
  });
});

it('an immutable repository gets no mutable tags except those that its filters exclude', () => {
  const { tags } = planImageTags(['sha', 'latest', 'branch', 'x'], { ...source, branch: 'main' });
  const { kept, dropped } = dropMovingTags(tags, { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['latest'] });
  expect(kept.map(({ name }) => name)).toEqual([commit, 'latest', 'x']);
  expect(dropped.map(({ name }) => name)).toEqual(['main']);
});

describe('in a list of tag rules and templates,', () => {
  const options = (more: Partial<TagOptions> = {}, flavor: string[] = []): TagOptions => {
    const parsed = parseFlavor(flavor);
    if ('problems' in parsed) throw new Error(parsed.problems.join());
    const repository = { name: undefined, description: undefined, license: undefined };
    const event = { name: 'push', baseRef: undefined, defaultBranch: 'main', pullRequest: undefined, repository };
    return { event, now: new Date('2026-03-01T00:00:00Z'), shortLength: 7, ...more, flavor: parsed.flavor };
  };
  const plan = (lines: string[], more: Partial<ImageSource> = {}, given = options()) =>
    planImageTags(lines, { ...source, ...more }, given);

  it('the tags of rules come after the tags of templates, by priority, and the version comes from the rules', () => {
    const { tags, version } = plan(['type=sha', 'mine', 'type=semver,pattern={{version}}', 'sha'], {
      gitTag: 'v1.2.3',
    });
    expect(tags.map(({ name }) => name)).toEqual([commit, '1.2.3', 'mine', 'sha-0123456', 'latest']);
    expect(version).toBe('1.2.3');
  });

  it('templates and literal tags keep their own order if there is no rule', () => {
    const { tags, version } = plan(['mine', 'latest', 'sha']);
    expect(tags.map(({ name }) => name)).toEqual(['mine', 'latest', commit]);
    expect(version).toBe('mine');
  });

  it("the flavor's prefix and suffix also apply to our templates, and 'latest' is added only if requested", () => {
    const lines = ['sha', 'latest', 'x'];
    const names = (flavor: string[]) => plan(lines, {}, options({}, flavor)).tags.map(({ name }) => name);
    expect(names(['suffix=-alpine'])).toEqual([`${commit}-alpine`, 'latest', 'x-alpine']);
    expect(names(['suffix=-alpine,onlatest=true'])).toEqual([`${commit}-alpine`, 'latest-alpine', 'x-alpine']);
  });

  it.each<[string, Partial<ImageSource>, string]>([
    ['type=ref,event=branch', { branch: 'main' }, 'moving'],
    ['type=ref,event=pr', { pullRequest: '3' }, 'moving'],
    ['type=ref,event=tag', { gitTag: 'v1' }, 'version'],
    ['type=edge', { branch: 'main' }, 'moving'],
    ['type=semver,pattern={{version}}', { gitTag: 'v1.2.3' }, 'version'],
    ['type=semver,pattern={{major}}.{{minor}}', { gitTag: 'v1.2.3' }, 'moving'],
    ['type=semver,pattern={{major}}', { gitTag: 'v1.2.3-rc.1' }, 'version'],
    ['type=pep440,pattern={{major}}', { gitTag: '1.2' }, 'moving'],
    ['type=match,pattern=v(.*),group=1', { gitTag: 'v1.2.3' }, 'version'],
    ['type=match,pattern=\\d+', { gitTag: 'v1.2.3' }, 'moving'],
    ['type=sha', {}, 'commit'],
    ['type=sha,prefix=,format=long', {}, 'commit'],
    ['type=raw,value={{branch}}-{{sha}}', { branch: 'main' }, 'commit'],
    ['type=raw,value={{branch}}', { branch: 'main' }, 'moving'],
    ["type=raw,value={{date 'YYYYMMDD'}}", {}, 'literal'],
    ['type=raw,value={{tag}}', { gitTag: 'v1' }, 'version'],
    ['type=raw,value=latest', {}, 'moving'],
    ['type=raw,value=stable', {}, 'literal'],
  ])('the rule %s with %p produces a tag of the kind %s', (rule, more, kind) => {
    expect(plan([rule], more).tags[0]?.kind).toBe(kind);
  });

  it('a run for a pull request gets no tag of a branch or of the default branch, whatever its branch is called', () => {
    const rules = [
      'type=ref,event=branch',
      'type=edge,branch=main',
      'latest,enable={{is_default_branch}}',
      'x-{{branch}}',
    ];
    const pull = plan(rules, { pullRequest: '7', isPullRequest: true }).tags.map(({ name }) => name);
    expect(pull).toEqual(['x-']);
  });

  it('a rule that applies to the run and produces no tag is reported', () => {
    const lines = ['type=semver,pattern={{version}}', 'type=match,pattern=x', 'type=ref,event=pr'];
    expect(plan(lines, { gitTag: 'nightly' }).skipped).toEqual([
      "The 'type=semver,pattern={{version}}' rule produced no tag: 'nightly' is not a semantic version.",
      "The 'type=match,pattern=x' rule produced no tag: its pattern does not match 'nightly'.",
    ]);
  });

  it('any branch and git tag produce tags that a registry accepts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (branch, gitTag) => {
        const lines = ['type=ref,event=branch', 'type=ref,event=tag', '{{branch}}.{{tag}}', 'type=match,pattern=.*'];
        for (const { name } of plan(lines, { branch, gitTag }).tags) expect(name).toMatch(TAG);
      }),
    );
  });
});
