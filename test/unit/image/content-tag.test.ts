import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentProblem, contentTag } from '../../../src/image/content-tag.ts';
import {
  countedMetadata,
  type FingerprintSource,
  fingerprint,
  type GivenMetadata,
} from '../../../src/image/fingerprint.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const source: FingerprintSource = {
  context: 'web',
  file: 'web/Dockerfile',
  target: 'run',
  platforms: ['linux/amd64'],
  machine: 'amd64',
  buildArgs: { A: '1' },
  buildContexts: { base: 'base' },
  options: { network: ['none'] },
  extraArgs: ['--label', 'a=b'],
  attestations: { sbom: 'true' },
  metadata: { labels: {}, annotations: [] },
  files: 'f1',
  dirty: false,
};
const given: GivenMetadata = { labels: { team: 'web' }, annotations: ['a=b'] };
const tag = (changes: Partial<FingerprintSource> = {}, more: Partial<GivenMetadata> = {}, at = commit) => {
  const metadata = countedMetadata({ ...given, ...more }, at);
  return contentTag(fingerprint({ ...source, metadata, ...changes }), at).name;
};

it.each<[string, Partial<FingerprintSource>]>([
  ['a file', { files: 'f2' }],
  ['the context', { context: 'api' }],
  ['the Dockerfile', { file: 'web/other.Dockerfile' }],
  ['the target', { target: 'test' }],
  ['a platform', { platforms: ['linux/amd64', 'linux/arm64'] }],
  ["the machine's platform if none is given", { platforms: [] }],
  ['the value of an argument', { buildArgs: { A: '2' } }],
  ['one more argument', { buildArgs: { A: '1', B: '' } }],
  ['a build context', { buildContexts: { base: 'other' } }],
  ['a flag', { options: { network: ['host'] } }],
  ['an extra argument', { extraArgs: ['--label', 'a=c'] }],
  ['an attestation', { attestations: { sbom: 'true', provenance: 'mode=max' } }],
])('the content tag changes when the build differs in %s', (_, changes) => {
  expect(tag(changes)).not.toBe(tag());
});

it('the content tag changes with another label or annotation', () => {
  expect(tag({}, { labels: { team: 'api' } })).not.toBe(tag());
  expect(tag({}, { annotations: [] })).not.toBe(tag());
});

it('the content tag is the same for every commit, even if a label contains the commit', () => {
  const other = 'f'.repeat(40);
  const labels = (at: string) => ({ labels: { revision: at, url: `https://github.com/o/r/tree/${at}` } });
  expect(tag({}, labels(commit), commit)).toBe(tag({}, labels(other), other));
});

it('the content tag does not depend on the order of platforms, arguments and labels', () => {
  const two = { platforms: ['linux/amd64', 'linux/arm64'], buildArgs: { A: '1', B: '2' } };
  const turned = { platforms: ['linux/arm64', 'linux/amd64'], buildArgs: { B: '2', A: '1' } };
  expect(tag(turned, { labels: { b: '1', a: '2' } })).toBe(tag(two, { labels: { a: '2', b: '1' } }));
});

it('the content tag changes with everything that changes the files sent to the builder', () => {
  const arbitrary = fc.record({
    context: fc.string(),
    target: fc.string(),
    buildArgs: fc.dictionary(fc.string(), fc.string()),
    extraArgs: fc.array(fc.string()),
    files: fc.string(),
  });
  const text = (value: unknown) =>
    JSON.stringify(value, (_, each) =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))
        : each,
    );
  fc.assert(
    fc.property(arbitrary, arbitrary, (a, b) => {
      expect(tag(a) === tag(b)).toBe(text(a) === text(b));
    }),
  );
});

it('a source whose contents are known has a content tag', () => {
  expect(contentProblem({ dirty: [], ignored: [], contents: 'x' })).toBeUndefined();
});

it.each([
  [
    { dirty: [' M a', '?? b'], ignored: [], contents: 'x' },
    'the files for the builder have uncommitted changes (a and 1 more)',
  ],
  [{ dirty: [], ignored: [], contents: 'x', unknown: 'it may have changed since' }, 'it may have changed since'],
  [{ dirty: [], ignored: [] }, 'its files could not be read'],
])('the reason why the source %j has no content tag is: %s', (from, why) => {
  expect(contentProblem(from)).toBe(why);
});
