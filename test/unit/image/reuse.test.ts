import { describe, expect, it } from '@jest/globals';
import { type FingerprintSource, fingerprint } from '../../../src/image/fingerprint.ts';
import { decideReuse, type ReuseQuestion, type TaggedImage } from '../../../src/image/reuse.ts';
import type { PlannedTag } from '../../../src/image/tags.ts';
import { FILES_FOR_BUILDER, UNCOMMITTED_TREE } from '../../sentences/images.ts';
import { pattern } from '../../sentences/pattern.ts';

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
  metadata: { labels: {}, annotations: [] },
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
    hidden: [],
    buildRequests: [],
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

  it('reuses the image of this commit with the same inputs and files', () => {
    expect(ask({})).toEqual({ reuse: digest, notices: [] });
    expect(ask(immutable).reuse).toBe(digest);
  });

  it.each<[string, PlannedTag]>([
    ['a tag that moves', { name: 'latest', kind: 'moving' }],
    ['a literal tag that is mutable', { name: 'x', kind: 'literal' }],
  ])('never reuses an image for %s', (_, tag) => {
    expect(ask({ tags: [tag], existing: { [tag.name]: same } })).toEqual({ notices: [] });
  });

  it('reuses the image of a literal tag that is immutable', () => {
    expect(ask({ tags: [{ name: 'x', kind: 'literal' }], existing: { x: same }, ...immutable }).reuse).toBe(digest);
  });

  it.each<[string, Question, string]>([
    ['an uncommitted change', { source: { dirty: ['?? new.txt'] } }, 'this tree has uncommitted changes (new.txt)'],
    ['a context without git', { source: { unknown: 'no work tree' } }, "the 'context' input may have changed"],
    ['the input no-cache', { buildRequests: ['no-cache'] }, "the 'no-cache' input requires a build"],
    ['the input pull', { buildRequests: ['pull'] }, "the 'pull' input requires a build"],
    ['other files', { inputs: { ...inputs, files: 'f2' } }, `what differs: ${FILES_FOR_BUILDER}`],
    ['another build argument', { inputs: { ...inputs, args: { A: '2' } } }, 'what differs: the build argument A'],
    [
      'a provenance that the image lacks',
      { inputs: { ...inputs, attestations: { provenance: 'true' } } },
      'what differs: the attestation provenance',
    ],
    [
      'an image of a working tree with uncommitted changes',
      { existing: { [commit]: { ...same, inputs: { ...inputs, dirty: true } } } },
      UNCOMMITTED_TREE,
    ],
    [
      'an image of another commit',
      { existing: { [commit]: { ...same, revision: 'd'.repeat(40) } } },
      `it was built from the commit ${'d'.repeat(12)}, and the context is the commit ${commit.slice(0, 12)}`,
    ],
    ['an image without labels', { existing: { [commit]: { digest } } }, 'labels do not name this commit'],
    [
      'labels that the role cannot read',
      { existing: { [commit]: { digest, unreadable: 'denied' } } },
      'its labels could not be read (denied)',
    ],
  ])('rebuilds the image of a mutable tag and refuses an immutable tag because of %s', (_, question, why) => {
    const answer = ask(question);
    expect(answer.reuse).toBeUndefined();
    expect(answer.notices).toEqual([expect.stringContaining(why)]);
    expect(() => ask({ ...question, ...immutable })).toThrow(`The tag '${commit}' already exists`);
    expect(() => ask({ ...question, ...immutable })).toThrow(why);
    if (question.buildRequests)
      expect(() => ask({ ...question, ...immutable })).toThrow(/'no-cache' input|'pull' input/);
  });

  it("names 'ignore-build-args' for a build argument that may differ", () => {
    expect(() => ask({ inputs: { ...inputs, args: { A: '2' } }, ...immutable })).toThrow("'ignore-build-args'");
  });

  it.each<[string, Partial<typeof inputs>, string]>([
    ['label', { labels: { run: '2' } }, 'the label run'],
    ['annotation', { annotations: 'x' }, 'the annotations'],
  ])('rebuilds for another %s with a mutable tag, and reuses an immutable tag with a notice', (_, more, what) => {
    const question = { inputs: { ...inputs, ...more } };
    expect(ask(question).reuse).toBeUndefined();
    expect(ask({ ...question, ...immutable })).toEqual({
      reuse: digest,
      notices: [expect.stringContaining(`what differs: ${what}.`)],
    });
  });

  it('reuses an image with more attestations than requested', () => {
    const attested = { ...same, inputs: { ...inputs, attestations: { sbom: 'true' } } };
    expect(ask({ existing: { [commit]: attested } }).reuse).toBe(digest);
  });

  describe('an image that another action pushed with the label of this commit', () => {
    const unknown: TaggedImage = { digest, revision: commit, platforms: ['linux/amd64'], attested: false };
    const existing = { [commit]: unknown };

    it('is reused, with a notice, if the commit determines everything', () => {
      for (const place of [{}, immutable]) {
        const answer = ask({ existing, inputs: fingerprint(plain), ...place });
        expect(answer).toEqual({ reuse: digest, notices: [expect.stringContaining('because of its revision label')] });
      }
    });

    it.each<[string, Partial<FingerprintSource>]>([
      ['a build argument', { buildArgs: { A: '1' } }],
      ['a target', { target: 'prod' }],
      ['a flag', { options: { network: ['none'] } }],
      ['a label', { metadata: { labels: { team: 'a' }, annotations: [] } }],
      ['an annotation', { metadata: { labels: {}, annotations: ['a=b'] } }],
    ])('is rebuilt for %s with a mutable tag, and reused with an immutable tag', (_, more) => {
      const question = { existing, inputs: fingerprint({ ...plain, ...more }) };
      expect(ask(question).reuse).toBeUndefined();
      expect(ask({ ...question, ...immutable }).reuse).toBe(digest);
    });

    it.each<[string, Question, string]>([
      ['sent files that git ignores', { source: { ignored: ['.env'] } }, 'the same untracked files (.env)'],
      [
        'a file that git converts',
        { hidden: ['~~ app/a'] },
        'the content of files that git converts when it checks them out (app/a)',
      ],
      ['a changed file that git hides', { hidden: [' M app/a'] }, "that 'git status' does not show (app/a)"],
      ['files that git cannot compare', { hidden: undefined }, 'git could not compare all files with the commit'],
      [
        'a platform that it lacks',
        { inputs: fingerprint({ ...plain, platforms: ['linux/arm64'] }) },
        "the platforms linux/arm64 of the 'platforms' input",
      ],
      [
        "another architecture than this machine's, if no platform is given",
        { inputs: fingerprint({ ...plain, machine: 'arm64' }) },
        'it is for linux/amd64, but this machine builds for arm64',
      ],
      [
        'an attestation that it lacks',
        { inputs: fingerprint({ ...plain, attestations: { sbom: 'true' } }) },
        "the 'sbom' input",
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
  ])('treats the platform %s as the same as %s', (asked, there) => {
    const existing = { [commit]: { digest, revision: commit, platforms: [there], attested: false } };
    expect(ask({ existing, inputs: fingerprint({ ...plain, platforms: [asked] }) }).reuse).toBe(digest);
  });

  describe('a tag that the user names for the content', () => {
    const content: PlannedTag = { name: `h-${'a'.repeat(64)}`, kind: 'content' };
    const other = { ...same, revision: 'd'.repeat(40) };

    it('lets an image of another commit be reused if the tag is immutable, because users choose the meaning of such a tag', () => {
      const existing = { [content.name]: { ...other, inputs: { ...inputs, files: 'f2' } } };
      expect(ask({ tags: [content], existing, ...immutable }).reuse).toBe(digest);
      expect(ask({ tags: [sha, content], existing, ...immutable }).reuse).toBe(digest);
    });

    it('lets an image be reused if the tag is mutable and no sent file differs, and otherwise causes a build', () => {
      expect(ask({ tags: [content], existing: { [content.name]: other } }).reuse).toBe(digest);
      const changed = { ...other, inputs: { ...inputs, files: 'f2' } };
      expect(ask({ tags: [content], existing: { [content.name]: changed } }).reuse).toBeUndefined();
    });
  });

  describe('a content tag', () => {
    const content: PlannedTag = { name: `content-${'a'.repeat(40)}`, kind: 'content' };
    const other = { ...same, revision: 'd'.repeat(40) };
    const changed = { ...other, inputs: { ...inputs, files: 'f2' } };
    const ofContent = (image: TaggedImage, more: Question = {}) =>
      ask({ tags: [content], existing: { [content.name]: image }, ...more });

    it('lets an image without a fingerprint be reused from any commit, because the tag identifies the content', () => {
      expect(ofContent({ digest }).reuse).toBe(digest);
    });

    it('causes a build if the labels of the image name other content', () => {
      expect(ofContent(changed)).toEqual({
        notices: [expect.stringContaining('the image is built again, and the tag moves.')],
      });
    });

    it('is preferred to the commit tag, which names the image of another build', () => {
      const existing = { [content.name]: { ...other, digest: 'of-content' }, [commit]: changed };
      expect(ask({ tags: [sha, content], existing }).reuse).toBe('of-content');
    });

    it('keeps its first image if the tag is immutable and a build is requested', () => {
      expect(ofContent(same, { buildRequests: ['no-cache'], ...immutable })).toEqual({
        notices: [
          expect.stringContaining('the image is built again, and the tag is not moved, because it is immutable.'),
        ],
      });
    });
  });

  it('prefers the digest of an immutable tag to the digest of the commit tag, which may move', () => {
    const fixed: PlannedTag = { name: '1.2.3', kind: 'version' };
    const existing = { '1.2.3': { ...same, digest: 'fixed' }, [commit]: { ...same, revision: 'd' } };
    const mutability = {
      mode: 'IMMUTABLE_WITH_EXCLUSION' as const,
      filters: ['c*'],
    };
    expect(ask({ tags: [sha, fixed], existing, mutability }).reuse).toBe('fixed');
  });

  it('rebuilds a version of another commit for a mutable tag, and refuses it for an immutable tag', () => {
    const tags: PlannedTag[] = [{ name: '1.2.3', kind: 'version' }];
    const existing = { '1.2.3': { ...same, revision: 'd', inputs: { ...inputs, files: 'f2' } } };
    expect(ask({ tags, existing }).notices[0]).toContain("'1.2.3' already exists");
    expect(() => ask({ tags, existing, ...immutable })).toThrow(/'1.2.3' already exists .* the commit d/);
  });

  it('prefers the digest of the commit tag to that of the version tag', () => {
    const tags: PlannedTag[] = [{ name: '1.2.3', kind: 'version' }, sha];
    const existing = { '1.2.3': { ...same, digest: 'other' }, [commit]: same };
    expect(ask({ tags, existing }).reuse).toBe(digest);
    expect(ask({ tags, existing, ...immutable }).reuse).toBe(digest);
  });

  it("fails with 'if-exists: fail'", () => {
    expect(() => ask({ ifExists: 'fail' })).toThrow(/'if-exists' is 'fail'/);
    expect(ask({ ifExists: 'fail', existing: {} })).toEqual({ notices: [] });
  });

  it('overwrites a mutable tag, and does not promise to overwrite an immutable tag', () => {
    expect(ask({ ifExists: 'overwrite' })).toEqual({ notices: [] });
    expect(() => ask({ ifExists: 'overwrite', ...immutable })).toThrow(
      /is immutable, and 'if-exists: overwrite' cannot move it/,
    );
  });

  it('uses the commit tag if another tag matches too', () => {
    const tags: PlannedTag[] = [{ name: 'h-1', kind: 'content' }, sha];
    const other = { ...same, inputs: { ...inputs, files: 'f2' } };
    const answer = ask({ tags, existing: { 'h-1': same, [commit]: other } });
    expect(answer).toEqual({ notices: [expect.stringContaining(`The tag '${commit}' already exists`)] });
    const fixed = ask({ tags, existing: { 'h-1': other, [commit]: same } });
    expect(fixed.reuse).toBe(digest);
  });

  it('uses the only tag that exists', () => {
    const tags: PlannedTag[] = [{ name: 'h-1', kind: 'content' }, sha];
    expect(ask({ tags, existing: { 'h-1': same } }).reuse).toBe(digest);
  });

  it('reuses a version of another commit only if the tag is immutable and nothing differs', () => {
    const tags: PlannedTag[] = [{ name: '1.2.3', kind: 'version' }];
    const existing = { '1.2.3': { ...same, revision: 'd' } };
    expect(ask({ tags, existing }).notices[0]).toContain('it was built from the commit d, and the context is');
    expect(ask({ tags, existing, ...immutable }).reuse).toBe(digest);
  });

  it("names 'ignore-build-args' only if nothing but build arguments differs", () => {
    const fixOf = (more: object) => () => ask({ inputs: { ...inputs, ...more }, ...immutable });
    expect(fixOf({ args: { A: '2' } })).toThrow(/list the arguments to ignore in 'ignore-build-args', or use/);
    expect(fixOf({ args: { A: '2' }, files: 'f2' })).toThrow(
      pattern`${FILES_FOR_BUILDER}: use another tag for the variant`,
    );
    expect(fixOf({ files: 'f2' })).toThrow(pattern`${FILES_FOR_BUILDER}: use another tag for the variant`);
  });

  it('reports that the commit of the image or of this tree is unknown', () => {
    const { revision: _, ...unlabeled } = same;
    expect(ask({ existing: { [commit]: unlabeled } }).notices[0]).toContain('a commit of another repository, and');
    expect(ask({ source: { commit: undefined } }).notices[0]).toContain('and the context is not a commit');
  });

  it('names at most three files, and the number of the others', () => {
    const dirty = ['a', 'b', 'c', 'd', 'e'].map((name) => `?? ${name}`);
    expect(ask({ source: { dirty } }).notices[0]).toContain('(a, b, c and 2 more)');
    expect(ask({ source: { dirty: dirty.slice(0, 3) } }).notices[0]).toContain('(a, b, c)');
  });

  describe('an image of another action', () => {
    const unmanaged: TaggedImage = { digest, revision: commit };
    const here = { ...inputs, args: undefined as never };
    it.each<[statement: string, image: TaggedImage, more: Question, why: RegExp]>([
      ['without a revision label is not reused for this commit', { digest }, {}, /labels do not name this/],
      [
        'without a revision label is not reused for a tree without a commit',
        { digest },
        { source: { commit: undefined } },
        /do not name this commit/,
      ],
      ['of another commit is not reused', { digest, revision: 'd' }, {}, /do not name this commit/],
      [
        'is not reused if it may lack files that git does not track, and three of them are named',
        unmanaged,
        { source: { ignored: ['a', 'b', 'c', 'd'] } },
        /the same untracked files \(a, b, c\)/,
      ],
      [
        'is not reused if it lacks a platform',
        { ...unmanaged, platforms: ['linux/amd64'] },
        { inputs: { ...here, platforms: ['linux/amd64', 'linux/arm64'] } },
        /it lacks the platforms linux\/arm64 of the 'platforms' input/,
      ],
    ])('%s', (_statement, image, more, why) => {
      expect(ask({ inputs: here, existing: { [commit]: image }, ...more }).notices[0]).toMatch(why);
    });

    it('is reused if it has the requested platforms, or if its platforms are unknown', () => {
      const asked = { inputs: { ...here, platforms: ['linux/amd64'] } };
      const has = { ...unmanaged, platforms: ['linux/amd64', 'linux/arm64'] };
      expect(ask({ ...asked, existing: { [commit]: has } }).reuse).toBe(digest);
      expect(ask({ ...asked, existing: { [commit]: unmanaged } }).reuse).toBe(digest);
    });
  });
});

it.each([
  ['the image of another commit with the same inputs is reused', inputs, digest],
  [
    'the image of another commit with other inputs is not reused',
    fingerprint({ ...plain, buildArgs: { A: '2' } }),
    undefined,
  ],
])('reuse by content: %s', (_statement, found, expected) => {
  const image = { digest, revision: 'd'.repeat(40), inputs: found };
  expect(ask({ reuse: 'content', existing: { [commit]: image } }).reuse).toBe(expected);
});
