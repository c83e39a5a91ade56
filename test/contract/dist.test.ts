import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { bundledPackages, escapeNonAscii } from '../../scripts/bundle.ts';

const root = join(import.meta.dirname, '..', '..');
const dist = join(root, 'dist');
const files = readdirSync(dist).map((name) => ({ name, text: readFileSync(join(dist, name), 'utf8') }));
const chunks = files.filter(({ name }) => name.endsWith('.js'));

const MOST_BYTES = 5_500_000;

describe('the bundle', () => {
  it('is at most 5.5 MB', () => {
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it.each(['deploy-service', 'deploy-express', 'rollback-service', 'roll-back-environment', 'run-task'])(
    'has a post step for %s that loads only the launcher when the main step left no state',
    (name) => {
      const usage = join(mkdtempSync(join(tmpdir(), 'slipway-post-')), 'usage.json');
      const preload = pathToFileURL(join(import.meta.dirname, '..', '..', 'scripts', 'bench', 'usage.mjs')).href;
      const { status, stdout } = spawnSync(process.execPath, ['--import', preload, join(dist, `${name}-post.js`)], {
        env: { ...process.env, BENCH_USAGE: usage, STATE_rollouts: '', 'STATE_run-task': '' },
        encoding: 'utf8',
      });
      const { loaded } = JSON.parse(readFileSync(usage, 'utf8')) as { loaded: string[] };
      const own = loaded.filter((url) => url.startsWith('file:')).map((url) => basename(fileURLToPath(url)));
      expect({ status, stdout, own }).toEqual({ status: 0, stdout: '', own: [`${name}-post.js`, 'index.js'] });
    },
  );

  it('contains only ASCII, which V8 reads faster', () => {
    expect(chunks.filter(({ text }) => /[^\0-\x7f]/.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('contains the credential chain once, in a chunk that the AWS clients share', () => {
    const chain = /^;\/\/ CONCATENATED MODULE: .*\/credential-provider-node\/dist-es\/defaultProvider\.js$/m;
    expect(chunks.filter(({ text }) => chain.test(text)).length).toBeLessThanOrEqual(2);
  });

  it('contains the class of each AWS error that the source code names', () => {
    const code = ['src', 'actions', 'step']
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
      )
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(name, 'utf8'))
      .join('\n');
    const clients = join(root, 'node_modules', '@aws-sdk');
    const errors = readdirSync(clients)
      .filter((name) => code.includes(`@aws-sdk/${name}'`))
      .map((name) => join(clients, name, 'dist-es', 'models', 'errors.js'))
      .filter((file) => existsSync(file))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/^export class (\w+)/gm)].map(([, name = '']) => name),
      );
    const named = [...new Set(errors)].filter((name) => code.includes(`'${name}'`));
    expect(named).toEqual(expect.arrayContaining(['ServiceNotFoundException', 'NoSuchEntityException']));
    const classes = new Set(
      chunks.flatMap(({ text }) => [...text.matchAll(/^class (?:errors_)?(\w+)/gm)].map(([, name]) => name)),
    );
    expect(named.filter((name) => !classes.has(name))).toEqual([]);
  });

  it('includes the license of each package whose code is in the bundle', () => {
    const packages = bundledPackages(chunks.map(({ text }) => text));
    expect(packages).toEqual(
      expect.arrayContaining(['@actions/core', '@actions/github', '@aws-sdk/client-ecs', 'yaml']),
    );
    const parts = (files.find(({ name }) => name === 'licenses.txt')?.text ?? '').split(/^-{80}$/m);
    const licenses = packages.map((name) => {
      const part = parts.find((text) => text.trim().split('\n\n')[0]?.split('\n').includes(name));
      return [name, part?.trim().split('\n\n')[1]];
    });
    expect(licenses.filter(([, license = '']) => !/^(MIT|ISC|Apache-2\.0)$/.test(license))).toEqual([]);
  });

  it.each([
    ['a character in a string', "'a — b'", 'a — b'],
    ['a surrogate pair', "'🟡'", '🟡'],
    ['a character after a backslash', "'\\—'", '—'],
    ['a character after an escaped backslash', "'\\\\—'", '\\—'],
    ['a character class in a regular expression', "'🟡—'.match(/[🟡]/v)[0]", '🟡'],
    ['a character in a template literal', '`—${1}`', '—1'],
  ])('evaluates to the same value when %s is replaced with an escape sequence', (_, code, value) => {
    const escaped = escapeNonAscii(code);
    expect(escaped).not.toMatch(/[^\0-\x7f]/);
    expect(new Function(`return ${escaped}`)()).toBe(value);
  });
});
