import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  countedMetadata,
  type FingerprintSource,
  fingerprint,
  inputDifferences,
  parseInputs,
} from '../../../src/image/fingerprint.ts';

const plain: FingerprintSource = {
  context: 'app',
  file: 'app/Dockerfile',
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

const differing = (there: Partial<FingerprintSource>, here: Partial<FingerprintSource>) =>
  inputDifferences(fingerprint({ ...plain, ...there }), fingerprint({ ...plain, ...here }));

describe('fingerprint', () => {
  it.each<[Partial<FingerprintSource>, Partial<FingerprintSource>, string[]]>([
    [{}, {}, []],
    [{ context: 'x' }, {}, ["context (was 'x', is now 'app')"]],
    [{ file: 'x' }, { target: 'prod' }, ["file (was 'x', is now 'app/Dockerfile')", "target (was '', is now 'prod')"]],
    [
      { buildArgs: { A: '1', B: '2' } },
      { buildArgs: { A: '1', C: '2' } },
      ['the build argument B', 'the build argument C'],
    ],
    [{ buildArgs: { A: '1' } }, { buildArgs: { A: '2' } }, ['the build argument A']],
    [{ buildContexts: { lib: '../a' } }, { buildContexts: { lib: '../b' } }, ['the build context lib']],
    [{ platforms: ['linux/arm64'] }, {}, ["platforms (was 'linux/arm64', is now '')"]],
    [{ machine: 'arm64' }, {}, ["the machine's architecture (was 'arm64', is now 'amd64')"]],
    [{ machine: 'arm64', platforms: ['linux/amd64'] }, { platforms: ['linux/amd64'] }, []],
    [{ extraArgs: ['--network', 'none'] }, {}, ['build-extra-args']],
    [{}, { options: { network: ['none'] } }, ['the input network']],
    [{}, { options: { network: [] } }, []],
    [{}, { metadata: { labels: { team: 'a' }, annotations: [] } }, ['the label team']],
    [
      { metadata: { labels: { team: 'a', tier: '1' }, annotations: [] } },
      { metadata: { labels: { team: 'b', tier: '1' }, annotations: ['index:a=b'] } },
      ['the label team', 'the annotations'],
    ],
    [{ files: 'f2' }, {}, ['the files that are sent to the builder']],
    [{}, { attestations: { provenance: 'true' } }, ['the attestation provenance']],
    [{ attestations: { sbom: 'true' } }, { attestations: { sbom: 'generator=x' } }, ['the attestation sbom']],
    [{ attestations: { sbom: 'true' } }, {}, []],
    [{ dirty: true }, {}, ['its files (the image was built from a tree with uncommitted changes)']],
  ])('finds the differences between the inputs %j and %j', (there, here, expected) => {
    expect(differing(there, here)).toEqual(expected);
  });

  it('counts labels and annotations, except for the time, the revision, the version and the ID of the commit', () => {
    const of = (image: string, time: string, commit: string, version: string) =>
      countedMetadata(
        {
          labels: {
            'org.opencontainers.image.title': image,
            'org.opencontainers.image.created': time,
            'org.opencontainers.image.revision': commit,
            'org.opencontainers.image.version': version,
            source: `https://github.com/o/r/tree/${commit}`,
          },
          annotations: [`index:org.opencontainers.image.created=${time}`, `manifest,index:title=${image}`],
        },
        commit,
      );
    const there = of('web', '2026-01-01', 'a'.repeat(40), 'main');
    expect(differing({ metadata: there }, { metadata: of('web', '2026-02-02', 'b'.repeat(40), 'v1') })).toEqual([]);
    expect(differing({ metadata: there }, { metadata: of('api', '2026-01-01', 'a'.repeat(40), 'main') })).toEqual([
      'the label org.opencontainers.image.title',
      'the annotations',
    ]);
  });

  it.each(['constructor', 'toString', '__proto__'])('treats the argument name %s like any other name', (name) => {
    const args = (value: string) => Object.fromEntries([[name, value]]);
    expect(differing({ buildArgs: args('1') }, { buildArgs: args('1') })).toEqual([]);
    expect(differing({ buildArgs: args('1') }, {})).toEqual([`the build argument ${name}`]);
  });

  it('does not depend on the order of arguments and platforms', () => {
    expect(differing({ platforms: ['a/b', 'c/d'] }, { platforms: ['c/d', 'a/b'] })).toEqual([]);
    expect(JSON.stringify(fingerprint({ ...plain, buildArgs: { A: '1', B: '2' } }))).toBe(
      JSON.stringify(fingerprint({ ...plain, buildArgs: { B: '2', A: '1' } })),
    );
  });

  it("contains no argument's value", () => {
    expect(JSON.stringify(fingerprint({ ...plain, buildArgs: { A: 'hush-hush' } }))).not.toContain('hush');
  });

  it('can be stored in a label', () => {
    const values = fc.dictionary(fc.stringMatching(/^[A-Z_]{1,8}$/), fc.string());
    fc.assert(
      fc.property(values, fc.boolean(), (buildArgs, dirty) => {
        const inputs = fingerprint({ ...plain, buildArgs, dirty });
        expect(parseInputs(JSON.stringify(inputs))).toEqual(inputs);
      }),
    );
  });

  it.each([undefined, '', '{', '[]', 'null', '{"a":1}', '{"context":".","file":"Dockerfile"}'])(
    'is not read from the label %p, which is not ours',
    (label) => {
      expect(parseInputs(label)).toBeUndefined();
    },
  );
});

describe('the fingerprint label', () => {
  it('leaves out inputs that are not set', () => {
    const machine = 'amd64';
    expect(fingerprint({ ...plain, machine })).toEqual({
      context: 'app',
      file: 'app/Dockerfile',
      files: 'f1',
      machine,
    });
  });

  it('contains hashes of twelve characters for arguments', () => {
    const one = fingerprint({ ...plain, extraArgs: ['--no-cache'], buildArgs: { A: '1' } });
    expect(one.extra).toMatch(/^[0-9a-f]{12}$/);
    // sha256 of "A=1", as other machines have it in their labels.
    expect(one.args).toEqual({ A: 'f1d316d33044' });
  });

  it('sorts arguments by name, whatever their order', () => {
    const names = ['B', 'D', 'A', 'C'];
    const buildArgs = Object.fromEntries(names.map((name) => [name, '1']));
    expect(Object.keys(fingerprint({ ...plain, buildArgs }).args ?? {})).toEqual(['A', 'B', 'C', 'D']);
  });

  it.each(['null', '7', '"context files"', 'true', '[]', '{"context":"."}', '{"files":"f"}', undefined])(
    'is not recognized as ours when it is %s',
    (label) => {
      expect(parseInputs(label)).toBeUndefined();
    },
  );

  it('differs for two working trees with different uncommitted files', () => {
    expect(differing({ dirty: true }, { dirty: true })).toEqual([]);
    expect(differing({ dirty: true, files: 'f2' }, { dirty: true })).toEqual([
      'the files that are sent to the builder',
    ]);
  });
});
