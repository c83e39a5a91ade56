import { describe, expect, it } from '@jest/globals';
import { type FingerprintSource, fingerprint } from '../../../src/image/fingerprint.ts';
import { decideReuse, type ReuseQuestion, type TaggedImage } from '../../../src/image/reuse.ts';
import type { PlannedTag } from '../../../src/image/tags.ts';

const commit = 'c'.repeat(40);
const digest = `sha256:${'1'.repeat(64)}`;
const plain: FingerprintSource = {
  context: '.',
  file: 'Dockerfile',
  target: '',
  platforms: [],
  machine: 'amd64',
  buildArgs: {},
  buildContexts: {},
  options: {},
  extraArgs: [],
  attestations: {},
  files: 'f1',
  dirty: false,
};
const inputs = fingerprint({ ...plain, buildArgs: { A: '1' } });
const sha: PlannedTag = { name: commit, kind: 'commit' };
const same: TaggedImage = { digest, revision: commit, inputs };
const clean: ReuseQuestion['source'] = { commit, dirty: [], ignored: [] };

type Question = Partial<Omit<ReuseQuestion, 'existing' | 'source'>> & {
  source?: Partial<ReuseQuestion['source']>;
  existing?: Record<string, TaggedImage>;
};

function ask({ existing, source, ...question }: Question) {
  return decideReuse({
    tags: [sha],
    inputs,
    asksForBuild: [],
    ifExists: 'reuse',
    mutability: { mode: 'MUTABLE', filters: [] },
    ...question,
    source: { ...clean, ...source },
    existing: new Map(Object.entries(existing ?? { [commit]: same })),
  });
}
const immutable = { mutability: { mode: 'IMMUTABLE' as const, filters: [] } };

describe('decideReuse', () => {
  it('builds when the tag does not exist', () => {
    expect(ask({ existing: {} })).toEqual({ notices: [] });
  });

  it('reuses the image of this commit, these inputs and these files', () => {
    expect(ask({})).toEqual({ reuse: digest, notices: [] });
    expect(ask(immutable).reuse).toBe(digest);
  });

  it.each<[string, PlannedTag]>([
    ['a moving tag', { name: 'latest', kind: 'moving' }],
    ['a literal tag that may move', { name: 'x', kind: 'literal' }],
  ])('never reuses for %s', (_, tag) => {
    expect(ask({ tags: [tag], existing: { [tag.name]: same } })).toEqual({ notices: [] });
  });

  it('reuses for a literal tag that may not move', () => {
    expect(ask({ tags: [{ name: 'x', kind: 'literal' }], existing: { x: same }, ...immutable }).reuse).toBe(digest);
  });

  it.each<[string, Question, string]>([
    ['an uncommitted change', { source: { dirty: ['?? new.txt'] } }, 'this tree has uncommitted changes (new.txt)'],
    ['no git', { source: { unknown: 'no work tree' } }, "the input 'context' may have changed"],
    ['no-cache', { asksForBuild: ['no-cache'] }, "the input 'no-cache' requires a build"],
    ['pull', { asksForBuild: ['pull'] }, "the input 'pull' requires a build"],
    ['other files', { inputs: { ...inputs, files: 'f2' } }, 'what differs: the files that are sent to the builder'],
    ['another build argument', { inputs: { ...inputs, args: { A: '2' } } }, 'what differs: the build argument A'],
    [
      'a provenance that the image lacks',
      { inputs: { ...inputs, attestations: { provenance: 'true' } } },
      'what differs: the attestation provenance',
    ],
    [
      'an image of a dirty tree',
      { existing: { [commit]: { ...same, inputs: { ...inputs, dirty: true } } } },
      'built from a tree with uncommitted changes',
    ],
    [
      'an image of another commit',
      { existing: { [commit]: { ...same, revision: 'd'.repeat(40) } } },
      `it was built from the commit ${'d'.repeat(40)}, but this is ${commit}`,
    ],
    ['an image without labels', { existing: { [commit]: { digest } } }, 'labels do not name this commit'],
    [
      'labels that the role may not read',
      { existing: { [commit]: { digest, unreadable: 'denied' } } },
      'its labels could not be read (denied)',
    ],
  ])(
    'an image that differs in %s is rebuilt if the tag moves, and refused by name if it is immutable',
    (_, question, why) => {
      const answer = ask(question);
      expect(answer.reuse).toBeUndefined();
      expect(answer.notices).toEqual([expect.stringContaining(why)]);
      expect(() => ask({ ...question, ...immutable })).toThrow(`The tag '${commit}' exists already`);
      expect(() => ask({ ...question, ...immutable })).toThrow(why);
      if (question.asksForBuild)
        expect(() => ask({ ...question, ...immutable })).toThrow(/input 'no-cache'|input 'pull'/);
    },
  );

  it('names the way out for a build argument that need not count', () => {
    expect(() => ask({ inputs: { ...inputs, args: { A: '2' } }, ...immutable })).toThrow("'ignore-build-args'");
  });

  it('an image with more attestations than asked for is reused', () => {
    const attested = { ...same, inputs: { ...inputs, attestations: { sbom: 'true' } } };
    expect(ask({ existing: { [commit]: attested } }).reuse).toBe(digest);
  });

  describe('an image that another action pushed with the label of this commit', () => {
    const unknown: TaggedImage = { digest, revision: commit, platforms: ['linux/amd64'], attested: false };
    const existing = { [commit]: unknown };

    it('is reused, with a notice, where the commit decides everything', () => {
      for (const place of [{}, immutable]) {
        const answer = ask({ existing, inputs: fingerprint(plain), ...place });
        expect(answer).toEqual({ reuse: digest, notices: [expect.stringContaining('because of its revision label')] });
      }
    });

    it.each<[string, Partial<FingerprintSource>]>([
      ['a build argument', { buildArgs: { A: '1' } }],
      ['a target', { target: 'prod' }],
      ['a flag', { options: { network: ['none'] } }],
    ])('is built again for %s where the tag moves, and reused where it is immutable', (_, more) => {
      const question = { existing, inputs: fingerprint({ ...plain, ...more }) };
      expect(ask(question).reuse).toBeUndefined();
      expect(ask({ ...question, ...immutable }).reuse).toBe(digest);
    });

    it.each<[string, Question, string]>([
      ['sent files that git ignores', { source: { ignored: ['.env'] } }, 'the same untracked files (.env)'],
      [
        'a platform that it lacks',
        { inputs: fingerprint({ ...plain, platforms: ['linux/arm64'] }) },
        "the platforms linux/arm64 of the input 'platforms'",
      ],
      [
        "another architecture than this machine's, where no platform is named",
        { inputs: fingerprint({ ...plain, machine: 'arm64' }) },
        'it is for linux/amd64, but this machine builds for arm64',
      ],
      [
        'an attestation that it lacks',
        { inputs: fingerprint({ ...plain, attestations: { sbom: 'true' } }) },
        "the input 'sbom'",
      ],
    ])('is not reused for %s', (_, question, why) => {
      const asked = { inputs: fingerprint(plain), ...question, existing };
      expect(ask(asked)).toEqual({ notices: [expect.stringContaining(why)] });
      expect(() => ask({ ...asked, ...immutable })).toThrow(why);
    });
  });

  it.each([
    ['linux/arm64', 'linux/arm64/v8'],
    ['linux/arm/v7', 'linux/arm'],
  ])('takes %s for the same platform as %s', (asked, there) => {
    const existing = { [commit]: { digest, revision: commit, platforms: [there], attested: false } };
    expect(ask({ existing, inputs: fingerprint({ ...plain, platforms: [asked] }) }).reuse).toBe(digest);
  });

  describe('a tag that names the contents', () => {
    const content: PlannedTag = { name: `h-${'a'.repeat(64)}`, kind: 'content' };
    const other = { ...same, revision: 'd'.repeat(40) };

    it('is taken from another commit where it is immutable, as the user says what it stands for', () => {
      const existing = { [content.name]: { ...other, inputs: { ...inputs, files: 'f2' } } };
      expect(ask({ tags: [content], existing, ...immutable }).reuse).toBe(digest);
      expect(ask({ tags: [sha, content], existing, ...immutable }).reuse).toBe(digest);
    });

    it('is taken where it may move if nothing that is sent differs, and built anew if it does', () => {
      expect(ask({ tags: [content], existing: { [content.name]: other } }).reuse).toBe(digest);
      const changed = { ...other, inputs: { ...inputs, files: 'f2' } };
      expect(ask({ tags: [content], existing: { [content.name]: changed } }).reuse).toBeUndefined();
    });
  });

  it('builds a version that another commit has where it may move, and refuses it where it is immutable', () => {
    const tags: PlannedTag[] = [{ name: '1.2.3', kind: 'version' }];
    const existing = { '1.2.3': { ...same, revision: 'd', inputs: { ...inputs, files: 'f2' } } };
    expect(ask({ tags, existing }).notices[0]).toContain("'1.2.3' exists already");
    expect(() => ask({ tags, existing, ...immutable })).toThrow(/'1.2.3' exists already .* the commit d/);
  });

  it('takes the digest of the commit rather than that of the version', () => {
    const tags: PlannedTag[] = [{ name: '1.2.3', kind: 'version' }, sha];
    const existing = { '1.2.3': { ...same, digest: 'other' }, [commit]: same };
    expect(ask({ tags, existing }).reuse).toBe(digest);
    expect(ask({ tags, existing, ...immutable }).reuse).toBe(digest);
  });

  it('fails where it is told to', () => {
    expect(() => ask({ ifExists: 'fail' })).toThrow(/'if-exists' is 'fail'/);
    expect(ask({ ifExists: 'fail', existing: {} })).toEqual({ notices: [] });
  });

  it('overwrites what may move, and does not promise to overwrite what is immutable', () => {
    expect(ask({ ifExists: 'overwrite' })).toEqual({ notices: [] });
    expect(() => ask({ ifExists: 'overwrite', ...immutable })).toThrow(
      /is immutable, and 'if-exists: overwrite' cannot move it/,
    );
  });

  it('goes by the tag of the commit where only another one matches', () => {
    const tags: PlannedTag[] = [{ name: 'h-1', kind: 'content' }, sha];
    const other = { ...same, inputs: { ...inputs, files: 'f2' } };
    const answer = ask({ tags, existing: { 'h-1': same, [commit]: other } });
    expect(answer).toEqual({ notices: [expect.stringContaining(`The tag '${commit}' exists already`)] });
    const fixed = ask({ tags, existing: { 'h-1': other, [commit]: same } });
    expect(fixed.reuse).toBe(digest);
  });

  it('goes by the only tag that is there', () => {
    const tags: PlannedTag[] = [{ name: 'h-1', kind: 'content' }, sha];
    expect(ask({ tags, existing: { 'h-1': same } }).reuse).toBe(digest);
  });

  it('reuses a version of another commit only where it must not move and nothing differs', () => {
    const tags: PlannedTag[] = [{ name: '1.2.3', kind: 'version' }];
    const existing = { '1.2.3': { ...same, revision: 'd' } };
    expect(ask({ tags, existing }).notices[0]).toContain('it was built from the commit d, but this is');
    expect(ask({ tags, existing, ...immutable }).reuse).toBe(digest);
  });

  it("names 'ignore-build-args' only where nothing but build arguments differs", () => {
    const fixOf = (more: object) => () => ask({ inputs: { ...inputs, ...more }, ...immutable });
    expect(fixOf({ args: { A: '2' } })).toThrow(/list the arguments to ignore in 'ignore-build-args', or use/);
    expect(fixOf({ args: { A: '2' }, files: 'f2' })).toThrow(
      /the files that are sent to the builder: use another tag for the variant/,
    );
    expect(fixOf({ files: 'f2' })).toThrow(/the files that are sent to the builder: use another tag for the variant/);
  });

  it('says where the image or this tree is of no known commit', () => {
    const { revision: _, ...unlabeled } = same;
    expect(ask({ existing: { [commit]: unlabeled } }).notices[0]).toContain('the commit of another repository, but');
    expect(ask({ source: { commit: undefined } }).notices[0]).toContain('but this is not a commit');
  });

  it('names three files at most, and how many there are more', () => {
    const dirty = ['a', 'b', 'c', 'd', 'e'].map((name) => `?? ${name}`);
    expect(ask({ source: { dirty } }).notices[0]).toContain('(a, b, c and 2 more)');
    expect(ask({ source: { dirty: dirty.slice(0, 3) } }).notices[0]).toContain('(a, b, c)');
  });

  describe('an image of another action', () => {
    const foreign: TaggedImage = { digest, revision: commit };
    const here = { ...inputs, args: undefined as never };
    it.each<[statement: string, image: TaggedImage, more: Question, why: RegExp]>([
      ['without a revision label is not taken for this commit', { digest }, {}, /labels do not name this/],
      [
        'without a revision label is not taken for a tree without one',
        { digest },
        { source: { commit: undefined } },
        /do not name this commit/,
      ],
      ['of another commit is not taken', { digest, revision: 'd' }, {}, /do not name this commit/],
      [
        'may lack files that git does not track, of which three are named',
        foreign,
        { source: { ignored: ['a', 'b', 'c', 'd'] } },
        /the same untracked files \(a, b, c\)/,
      ],
      [
        'is not taken where it lacks a platform',
        { ...foreign, platforms: ['linux/amd64'] },
        { inputs: { ...here, platforms: ['linux/amd64', 'linux/arm64'] } },
        /it lacks the platforms linux\/arm64 of the input 'platforms'/,
      ],
    ])('%s', (_statement, image, more, why) => {
      expect(ask({ inputs: here, existing: { [commit]: image }, ...more }).notices[0]).toMatch(why);
    });

    it('is taken where it has the platforms, or they are not known', () => {
      const asked = { inputs: { ...here, platforms: ['linux/amd64'] } };
      const has = { ...foreign, platforms: ['linux/amd64', 'linux/arm64'] };
      expect(ask({ ...asked, existing: { [commit]: has } }).reuse).toBe(digest);
      expect(ask({ ...asked, existing: { [commit]: foreign } }).reuse).toBe(digest);
    });
  });
});

it.each([
  ['the same inputs are reused', inputs, digest],
  ['other inputs are built', fingerprint({ ...plain, buildArgs: { A: '2' } }), undefined],
])('with reuse by content, of the image of another commit %s', (_statement, found, expected) => {
  const image = { digest, revision: 'd'.repeat(40), inputs: found };
  expect(ask({ reuse: 'content', existing: { [commit]: image } }).reuse).toBe(expected);
});
