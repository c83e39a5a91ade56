import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandsOf, notesOf } from '../../../scripts/release.ts';
import { Tagged } from '../../runner/release.ts';

const scratch = mkdtempSync(join(tmpdir(), 'slipway-release-'));
const script = resolve(import.meta.dirname, '../../../scripts/release.ts');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\n- new\n\n## 1.2.3 - 2026-11-26\n\n### Fixed\n\n- it\n\n## [1.2.2]\n\n- old\n';

let repository: Tagged;
const package_ = (version: string) => `{ "version": "${version}" }\n`;

function check(tag: string, { folder } = repository) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, 'check', tag], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_SYSTEM: '/dev/null' },
  });
  return { status, text: `${stderr}${stdout}` };
}

beforeAll(() => {
  repository = new Tagged(join(scratch, 'repository'));
  repository.commit({
    '.github/allowed_signers': repository.signer,
    'package.json': package_('1.2.3'),
    'CHANGELOG.md': CHANGELOG,
  });
  repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
});

describe('the release script', () => {
  it('accepts a complete history', () => {
    repository.git('tag', '--sign', '--message', 'v1.2.3', 'v1.2.3');
    expect(check('v1.2.3')).toEqual({
      status: 0,
      text: 'v1.2.3 is signed, is on main, and matches the version of package.json and CHANGELOG.md.\n',
    });
  });

  it("uses the origin's tag if the checkout created its own tag for the commit", () => {
    const clone = new Tagged(join(scratch, 'clone'));
    clone.git('fetch', '--quiet', repository.folder, 'main');
    clone.git('checkout', '--quiet', 'FETCH_HEAD');
    clone.git('remote', 'add', 'origin', repository.folder);
    clone.git('update-ref', 'refs/remotes/origin/main', 'FETCH_HEAD');
    clone.git('tag', 'v1.2.3', 'FETCH_HEAD');
    expect(check('v1.2.3', clone)).toMatchObject({ status: 0 });
  });

  it.each<[string, string, () => void, RegExp]>([
    ['a name that is not a version', 'v1', () => undefined, /'v1' is not a version; expected one such as v1\.2\.3/],
    [
      'a tag that is not annotated',
      'v1.2.4',
      () => repository.git('tag', 'v1.2.4'),
      /v1\.2\.4 is not an annotated tag/,
    ],
    [
      'an annotated tag without a signature',
      'v1.2.5',
      () => repository.git('tag', '--annotate', '--message', 'x', 'v1.2.5'),
      /v1\.2\.5 is not signed with a key in \.github\/allowed_signers[\s\S]*package\.json has the version 1\.2\.3[\s\S]*no section for 1\.2\.5/,
    ],
    [
      'a tag that an unknown key signed',
      'v1.2.2',
      () => {
        const stranger = new Tagged(join(scratch, 'stranger'));
        stranger.git('fetch', '--quiet', repository.folder, 'main');
        stranger.git('tag', '--sign', '--message', 'x', 'v1.2.2', 'FETCH_HEAD');
        repository.git('fetch', '--quiet', stranger.folder, 'refs/tags/v1.2.2:refs/tags/v1.2.2');
      },
      /v1\.2\.2 is not signed with a key in \.github\/allowed_signers/,
    ],
    [
      'a commit that is not on main',
      'v1.3.0',
      () => {
        repository.git('checkout', '--quiet', '-b', 'side');
        repository.commit({ 'package.json': package_('1.3.0'), 'CHANGELOG.md': '## 1.3.0\n\n- x\n' });
        repository.git('tag', '--sign', '--message', 'x', 'v1.3.0');
        repository.git('checkout', '--quiet', 'main');
      },
      /^::error title=v1\.3\.0::The tag v1\.3\.0 is not on main; merge its commit first\.\n$/,
    ],
  ])('refuses to publish %s', (_, tag, prepare, reported) => {
    prepare();
    const { status, text } = check(tag);
    expect(text).toMatch(reported);
    expect(status).toBe(1);
  });
});

it.each([
  ['1.2.3', '### Fixed\n\n- it'],
  ['1.2.2', '- old'],
  ['1.2', undefined],
  ['9.9.9', undefined],
])('the release notes of %s are the section of CHANGELOG.md for that version, if it has one', (version, notes) => {
  expect(notesOf(CHANGELOG, version)).toBe(notes);
});

it.each([
  [
    true,
    ['gh', 'api', '--method', 'PATCH', 'repos/acme/slipway/git/refs/tags/v1', '-f', 'sha=abc', '-F', 'force=true'],
  ],
  [false, ['gh', 'api', '--method', 'POST', 'repos/acme/slipway/git/refs', '-f', 'ref=refs/tags/v1', '-f', 'sha=abc']],
])('a release gets its files before it is published, and the tag v1 is moved last (v1 exists: %s)', (major, move) => {
  const commands = commandsOf('v1.2.3', ['a.tar.gz', 'a.spdx.json'], { repository: 'acme/slipway', sha: 'abc', major });
  expect(commands.map(([, ...rest]) => rest.slice(0, 3))).toEqual([
    ['release', 'create', 'v1.2.3'],
    ['release', 'edit', 'v1.2.3'],
    move.slice(1, 4),
  ]);
  expect(commands[0]).toEqual(expect.arrayContaining(['--draft', '--verify-tag', 'a.tar.gz', 'a.spdx.json']));
  expect(commands[2]).toEqual(move);
});
