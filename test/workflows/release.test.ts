import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Tagged } from '../runner/release.ts';
import { describeWith, tool } from './tool.ts';

const root = resolve(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'slipway-release-'));
const FILES = [
  'actions',
  'src',
  'step',
  'scripts',
  'dist',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  '.gitignore',
  '.gitattributes',
  'LICENSE',
];

let repository: Tagged;
const { version, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** A wrapper of npm for which the packages are already installed. */
function npmWithPackages(): string {
  const bin = join(scratch, 'bin');
  mkdirSync(bin);
  const npm = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'npm'))
    .find((path) => exists(path));
  const packages = join(root, 'node_modules');
  // The bundler resolves links, so only the job that bundles needs copies of the packages.
  const command = `#!/usr/bin/env bash
if [ "$1" != ci ]; then exec ${npm} "$@"; fi
if [ "$GITHUB_JOB" != dist ]; then exec ln -s ${packages} node_modules; fi
cp -a --link ${packages}/. node_modules 2>/dev/null || cp -a ${packages}/. node_modules
`;
  writeFileSync(join(bin, 'npm'), command);
  chmodSync(join(bin, 'npm'), 0o755);
  return bin;
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

async function release(tag: string): Promise<{ code: number | null; log: string }> {
  const text = readFileSync(join(repository.folder, '.github/workflows/release.yml'), 'utf8');
  const [, checkout = ''] = /uses: (actions\/checkout@[0-9a-f]{40})/.exec(text) ?? [];
  const event = join(scratch, 'event.json');
  writeFileSync(event, JSON.stringify({ inputs: { tag }, repository: { default_branch: 'main' } }));
  const args = [
    ...['workflow_dispatch', '--workflows', '.github/workflows/release.yml', '--eventpath', event, '--json'],
    ...['--platform', 'ubuntu-24.04=-self-hosted', '--pull=false', '--no-cache-server', '--action-offline-mode'],
    ...['--action-cache-path', join(scratch, 'act'), '--local-repository'],
    `${checkout}=${join(import.meta.dirname, 'stand-ins', 'checkout')}`,
    ...['--env', `CONSUMER_REPOSITORY=${repository.folder}`, '--env', 'GITHUB_REPOSITORY=acme/slipway'],
  ];
  const env = {
    PATH: [join(scratch, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: scratch,
    XDG_CACHE_HOME: join(scratch, 'cache'),
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
  return new Promise((settle, reject) => {
    const child = spawn(tool('ACT'), args, { cwd: repository.folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk));
    child.once('error', reject);
    child.once('close', (code) => settle({ code, log }));
  });
}

describeWith(['ACT'], 'release.yml, rehearsed under act', () => {
  beforeAll(() => {
    npmWithPackages();
    repository = new Tagged(join(scratch, 'slipway'));
    for (const name of FILES) cpSync(join(root, name), join(repository.folder, name), { recursive: true });
    cpSync(tool('DIST'), join(repository.folder, 'dist'), { recursive: true });
    cpSync(
      join(root, '.github', 'workflows', 'release.yml'),
      join(repository.folder, '.github', 'workflows', 'release.yml'),
    );
    repository.commit({
      'package.json': JSON.stringify({ ...manifest, version }),
      'CHANGELOG.md': `# Changelog\n\n## ${version}\n\n- Everything is new.\n`,
      '.ci/run': 'echo 7 passed, 0 failed, 0 skipped\n',
      '.github/allowed_signers': repository.signer,
    });
    repository.git('tag', '--sign', '--message', 'x', `v${version}`);
    writeFileSync(join(repository.folder, 'dist', 'index.js'), '// stale\n');
    repository.commit({
      'package.json': JSON.stringify({ ...manifest, version: '9.9.9' }),
      'CHANGELOG.md': '## 9.9.9\n\n- x\n',
    });
    repository.git('tag', '--sign', '--message', 'x', 'v9.9.9');
    repository.git('tag', '--annotate', '--message', 'x', 'v9.9.8');
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('checks and tests the tag, rebuilds dist, and reports what it would publish', async () => {
    const { code, log } = await release(`v${version}`);
    expect(log).toContain('7 passed, 0 failed, 0 skipped');
    expect(log).toContain('Everything is new.');
    expect(log).toMatch(new RegExp(`would run: gh release create v${version} --draft --verify-tag`));
    expect(log).toMatch(new RegExp(`slipway-v${version}\\.spdx\\.json`));
    expect(log).toMatch(/would run: gh api --method POST repos\/[\w-]+\/slipway\/git\/refs -f ref=refs\/tags\/v\d/);
    expect(code).toBe(0);
  });

  it('fails if dist does not match the sources', async () => {
    const { code, log } = await release('v9.9.9');
    expect(log).toContain('dist/index.js');
    expect(log).not.toContain('would run');
    expect(code).toBe(1);
  });

  it('fails immediately for a tag without a signature', async () => {
    const { code, log } = await release('v9.9.8');
    expect(log).toContain('is not signed with a key');
    expect(log).not.toContain('7 passed');
    expect(code).toBe(1);
  });
});
