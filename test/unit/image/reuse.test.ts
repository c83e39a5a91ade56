import { describe, expect, it } from '@jest/globals';
import { fingerprint } from '../../../src/image/fingerprint.ts';
import { decideReuse, type ReuseQuestion, type TaggedImage } from '../../../src/image/reuse.ts';
import type { PlannedTag } from '../../../src/image/tags.ts';

const commit = 'c'.repeat(40);
const digest = `sha256:${'1'.repeat(64)}`;
const inputs = fingerprint({
  context: '.',
  file: 'Dockerfile',
  target: '',
  platforms: [],
  buildArgs: { A: '1' },
  buildContexts: {},
  extraArgs: [],
  dirty: false,
});
const sha: PlannedTag = { name: commit, kind: 'commit' };
const same: TaggedImage = { digest, revision: commit, inputs };

function ask(question: Partial<Omit<ReuseQuestion, 'existing'>> & { existing?: Record<string, TaggedImage> }) {
  return decideReuse({
    tags: [sha],
    commit,
    dirty: [],
    inputs,
    ifExists: 'reuse',
    mutability: { mode: 'MUTABLE', filters: [] },
    ...question,
    existing: new Map(Object.entries(question.existing ?? { [commit]: same })),
  });
}
const immutable = { mutability: { mode: 'IMMUTABLE' as const, filters: [] } };

describe('decideReuse', () => {
  it('builds when the tag is not there', () => {
    expect(ask({ existing: {} })).toEqual({ notices: [] });
  });

  it('reuses the image of this commit and these inputs', () => {
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

  it('never reuses from a dirty tree', () => {
    const answer = ask({ dirty: ['?? new.txt'] });
    expect(answer.reuse).toBeUndefined();
    expect(answer.notices[0]).toContain('uncommitted changes (new.txt)');
    expect(() => ask({ dirty: [' M a.txt'], ...immutable })).toThrow(
      /is immutable, and this tree has uncommitted changes \(a.txt\)/,
    );
  });

  it.each<[string, TaggedImage, RegExp]>([
    ['another commit', { ...same, revision: 'd'.repeat(40) }, /built from the commit d{40}, and this is c{40}/],
    ['no labels of ours', { digest }, /labels do not say that Slipway built it/],
    ['other arguments', { ...same, inputs: { ...inputs, args: { A: 'x' } } }, /what differs: the build argument A/],
    ['a dirty tree', { ...same, inputs: { ...inputs, dirty: true } }, /built from a tree with uncommitted changes/],
  ])('refuses an image of %s', (_, image, text) => {
    expect(() => ask({ existing: { [commit]: image } })).toThrow(text);
    expect(ask({ existing: { [commit]: image }, ifExists: 'overwrite' })).toEqual({ notices: [] });
  });

  it('refuses a version that another commit has', () => {
    const tags: PlannedTag[] = [{ name: '1.2.3', kind: 'version' }, sha];
    expect(() => ask({ tags, existing: { '1.2.3': { ...same, revision: 'd' } } })).toThrow(/'1.2.3' exists already/);
  });

  it('takes the digest of the commit rather than that of the version', () => {
    const tags: PlannedTag[] = [{ name: '1.2.3', kind: 'version' }, sha];
    expect(ask({ tags, existing: { '1.2.3': { ...same, digest: 'other' }, [commit]: same } }).reuse).toBe(digest);
  });

  it('fails where it is told to', () => {
    expect(() => ask({ ifExists: 'fail' })).toThrow(/'if-exists' is 'fail'/);
    expect(ask({ ifExists: 'fail', existing: {} })).toEqual({ notices: [] });
  });

  it('does not promise to overwrite what is immutable', () => {
    expect(() => ask({ ifExists: 'overwrite', ...immutable })).toThrow(
      /is immutable, and 'if-exists: overwrite' cannot move it/,
    );
  });
});
