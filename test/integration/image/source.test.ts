import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createProgramRunner, type ProgramOptions } from '../../../src/docker/process.ts';
import { createGit } from '../../../src/image/git.ts';
import { isRemote, readSource, relativeTo, runFacts, type SourcePaths } from '../../../src/image/source.ts';
import { hostileTextsOf, takesLinearTime } from '../../unit/hostile-text.ts';

let root: string;
const inTree = (...args: string[]) => {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', root, ...who, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
};
const write = (path: string, text = '') => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'slipway-source-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function commit(): string {
  inTree('init', '--quiet', '--initial-branch', 'main');
  mkdirSync(join(root, 'app'));
  write('app/Dockerfile', 'FROM scratch\n');
  write('other.txt', 'x');
  return save();
}
function save(): string {
  inTree('add', '.');
  inTree('commit', '--quiet', '-m', 'one', '--date', '@1700000000');
  return inTree('rev-parse', 'HEAD').trim();
}
const git = () => createGit(createProgramRunner(), process.env);
function read(env: NodeJS.ProcessEnv = {}, more: Partial<SourcePaths> = {}) {
  const paths = { context: join(root, 'app'), file: join(root, 'app', 'Dockerfile'), buildContexts: {}, ...more };
  return readSource(paths, git(), env);
}

describe('readSource', () => {
  it("returns the commit that is checked out, not the run's commit", async () => {
    const head = commit();
    const source = await read({ GITHUB_SHA: 'f'.repeat(40), GITHUB_REF: 'refs/heads/main' });
    expect(source).toMatchObject({ commit: head, dirty: [], branch: 'main', unknown: undefined });
    expect(source.date).toBeGreaterThan(1_700_000_000);
  });

  it('reports changes in a submodule whose files are sent', async () => {
    commit();
    const library = join(root, 'app', 'library');
    mkdirSync(library);
    const inLibrary = (...args: string[]) =>
      execFileSync('git', ['-C', library, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
        stdio: 'ignore',
      });
    write('app/library/code', '1');
    write('app/library/.gitignore', '.env\n');
    inLibrary('init', '--quiet');
    inLibrary('add', '.');
    inLibrary('-c', 'commit.gpgsign=false', 'commit', '--quiet', '-m', 'one');
    write('.gitmodules', '[submodule "library"]\n\tpath = app/library\n\turl = ./library\n');
    save();
    expect(await read()).toMatchObject({ dirty: [], ignored: [], unknown: undefined });
    write('app/library/.env');
    write('app/library/code', '2');
    expect(await read()).toMatchObject({ dirty: [' M app/library/code'], ignored: ['app/library/.env'] });
    write('app/.dockerignore', 'library\n.dockerignore\n');
    expect(await read()).toMatchObject({ dirty: [], ignored: [] });
  });

  it.each(['.', 'app/..', '..', 'app/link', '/'])(
    'does not treat the path %s as a submodule, and terminates',
    async (path) => {
      commit();
      symlinkSync('..', join(root, 'app', 'link'));
      write('.gitmodules', `[submodule "x"]\n\tpath = ${path}\n`);
      save();
      expect(await read()).toMatchObject({ dirty: [], ignored: [], unknown: undefined });
    },
  );

  it('reports uncommitted changes only in the files that are sent', async () => {
    commit();
    write('other.txt', 'changed');
    mkdirSync(join(root, 'app', 'coverage'));
    write('app/coverage/index.html');
    write('app/.dockerignore', 'coverage\n');
    inTree('add', 'app/.dockerignore');
    inTree('commit', '--quiet', '-m', 'two');
    expect((await read()).dirty).toEqual([]);
    write('app/new');
    expect((await read()).dirty).toEqual(['?? app/new']);
  });

  it('reports a deleted file, and the exact names of files that git would quote or read as a pattern', async () => {
    commit();
    write('app/gone', 'x');
    for (const name of ['HEAD', '-x', ':(top)y', 'two words', 'ü']) write(`app/${name}`, 'x');
    save();
    expect((await read()).dirty).toEqual([]);
    rmSync(join(root, 'app', 'gone'));
    for (const name of ['HEAD', '-x', ':(top)y', 'two words', 'ü']) write(`app/${name}`, 'changed');
    const names = ['-x', ':(top)y', 'HEAD', 'gone', 'two words', 'ü'];
    expect((await read()).dirty.map((line) => line.slice(7)).sort()).toEqual(names);
  });

  it('reports changes in a Dockerfile outside the context, and in additional contexts', async () => {
    commit();
    mkdirSync(join(root, 'lib'));
    write('lib/a');
    save();
    const more = { file: join(root, 'other.txt'), buildContexts: { lib: join(root, 'lib') } };
    expect((await read({}, more)).dirty).toEqual([]);
    write('other.txt', 'changed');
    write('lib/a', 'changed');
    expect((await read({}, more)).dirty).toEqual([' M lib/a', ' M other.txt']);
  });

  it('reports the files that are sent although git ignores them, and counts their bytes', async () => {
    commit();
    write('.gitignore', '.env*\nbuilt/\n');
    save();
    const before = await read();
    expect(before.ignored).toEqual([]);
    write('app/.env.production', 'STAGE=staging');
    const staging = await read();
    write('app/.env.production', 'STAGE=production');
    const production = await read();
    expect(staging).toMatchObject({ dirty: [], ignored: ['app/.env.production'] });
    expect(new Set([before.contents, staging.contents, production.contents]).size).toBe(3);
    mkdirSync(join(root, 'built'));
    write('built/Dockerfile', 'FROM scratch\n');
    const folder = { context: join(root, 'built'), file: join(root, 'built', 'Dockerfile') };
    expect((await read({}, folder)).ignored).toEqual(['built/']);
  });

  it('returns the remote as a web URL, without credentials', async () => {
    commit();
    for (const remote of [
      'https://user:token@github.com/o/r.git',
      'git@github.com:o/r.git',
      'ssh://git@github.com/o/r',
    ]) {
      inTree('config', 'remote.origin.url', remote);
      expect((await read()).url).toBe('https://github.com/o/r');
    }
  });

  it("uses the runner's values if there is no working tree, and reports the files as unknown", async () => {
    mkdirSync(join(root, 'app'));
    write('app/Dockerfile', 'FROM scratch\n');
    const env = { GITHUB_SHA: 'f'.repeat(40), GITHUB_REF: 'refs/pull/12/merge', GITHUB_HEAD_REF: 'topic' };
    expect(await read(env)).toMatchObject({
      ...{ commit: 'f'.repeat(40), dirty: [], pullRequest: '12', branch: undefined },
      unknown: 'the context is not in a work tree of git',
    });
  });

  it('reports the files as unknown if git is not installed', async () => {
    commit();
    const without = createGit(async () => ({ code: 127, stdout: '', stderr: 'git: command not found' }), {});
    const paths = { context: join(root, 'app'), file: join(root, 'app', 'Dockerfile'), buildContexts: {} };
    expect((await readSource(paths, without, {})).unknown).toBe('the context is not in a work tree of git');
  });

  it.each<[string, string | undefined, boolean]>([
    [`https://github.com/o/r.git#${'a'.repeat(40)}:sub`, 'a'.repeat(40), true],
    [`git@github.com:o/r.git#${'a'.repeat(40)}`, 'a'.repeat(40), true],
    [`deploy@git.example.com:o/r.git#${'a'.repeat(40)}`, 'a'.repeat(40), true],
    ['deploy@git.example.com:o/r.git', undefined, false],
    ['https://github.com/o/r.git#main', undefined, false],
    [`https://example.com/context.tar.gz#${'a'.repeat(40)}`, undefined, false],
  ])('returns the commit of the remote context %s only if the URL contains it', async (context, found, known) => {
    const source = await read({ GITHUB_SHA: 'f'.repeat(40) }, { context, file: 'Dockerfile' });
    expect(source.commit).toBe(found);
    expect(source.unknown === undefined).toBe(known);
  });

  it.each([
    ['docker-image://alpine:3', 'is always the same'],
    ['target:base', 'is always the same'],
    [`oci-layout:///x@sha256:${'a'.repeat(64)}`, 'is always the same'],
    ['oci-layout:///x:latest', 'may change'],
    ['https://user:hush@example.com/lib.tar.gz', 'may change'],
  ])('reports that the content of the additional context %s %s', async (lib, word) => {
    commit();
    const { unknown } = await read({}, { buildContexts: { lib } });
    expect(unknown === undefined).toBe(word === 'is always the same');
    expect(unknown ?? '').not.toContain('hush');
  });
});

describe('the branch of the source', () => {
  const event = (text: string) => {
    write('event.json', text);
    return join(root, 'event.json');
  };
  it.each<[string, NodeJS.ProcessEnv, string | undefined, string | undefined]>([
    ['a push', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/dev' }, 'dev', undefined],
    [
      'a pull request whose branch has the name of another branch',
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_HEAD_REF: 'main' },
      undefined,
      '7',
    ],
    [
      'a pull request from a fork with the rights of the base branch',
      { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_REF: 'refs/heads/main', GITHUB_HEAD_REF: 'production' },
      undefined,
      '8',
    ],
    ['a review', { GITHUB_EVENT_NAME: 'pull_request_review', GITHUB_REF: 'refs/pull/9/merge' }, undefined, '9'],
    [
      'a comment that checks out a pull request',
      { GITHUB_EVENT_NAME: 'issue_comment', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: 'f'.repeat(40) },
      undefined,
      undefined,
    ],
    ['a working tree without a run', {}, 'main', undefined],
    [
      'a run for another branch than the one that is checked out',
      { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/production', GITHUB_SHA: 'f'.repeat(40) },
      undefined,
      undefined,
    ],
  ])('is found, if there is one, in %s', async (_, env, branch, pullRequest) => {
    commit();
    const path = event('{"pull_request":{"number":8}}');
    expect(await read({ ...env, GITHUB_EVENT_PATH: path })).toMatchObject({ branch, pullRequest });
  });
});

it.each([
  ["a commit on top of the run's commit", 'HEAD~1', { branch: 'dev', gitTag: 'v1' }],
  ['a commit on another branch', 'other', { branch: undefined, gitTag: undefined }],
])(
  "the branch and the tag of a run are used for a checked-out commit only if that commit descends from the run's: %s",
  async (_, sha, expected) => {
    commit();
    inTree('branch', 'other');
    for (const text of ['1', '2']) {
      write('app/file', text);
      save();
    }
    inTree('checkout', '--quiet', 'other');
    write('other.txt', 'z');
    save();
    inTree('checkout', '--quiet', '--detach', 'main');
    const GITHUB_SHA = inTree('rev-parse', sha).trim();
    const { branch } = await read({ GITHUB_SHA, GITHUB_REF: 'refs/heads/dev' });
    const { gitTag } = await read({ GITHUB_SHA, GITHUB_REF: 'refs/tags/v1' });
    expect({ branch, gitTag }).toEqual(expected);
  },
);

it('a pull request that a dispatched run of a branch checks out does not get the name of the branch', async () => {
  commit();
  const GITHUB_SHA = inTree('rev-parse', 'HEAD').trim();
  inTree('checkout', '--quiet', '--detach');
  write('app/file', 'of a pull request');
  save();
  for (const GITHUB_EVENT_NAME of ['workflow_dispatch', 'repository_dispatch']) {
    const run = { GITHUB_SHA, GITHUB_EVENT_NAME, GITHUB_REF: 'refs/heads/main' };
    expect(await read(run)).toMatchObject({ branch: undefined, isOtherCommit: true });
  }
});

describe('git in a hostile repository', () => {
  /** A command that is named by a hostile file or setting, and that must never run. */
  const trap = () => {
    const script = join(root, 'trap.sh');
    writeFileSync(script, `#!/bin/sh\necho "$INPUT_SECRETS" >${root}/sprung\ncat\n`);
    chmodSync(script, 0o755);
    return script;
  };
  const wasRun = () => existsSync(join(root, 'sprung'));

  it('runs no command of a bare repository among the files', async () => {
    commit();
    const other = mkdtempSync(join(root, 'other-'));
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
    execFileSync('git', ['init', '--quiet', other]);
    writeFileSync(join(other, 'Dockerfile'), 'FROM hostile\n');
    execFileSync('git', ['-C', other, 'add', '.']);
    execFileSync('git', ['-C', other, ...who, 'commit', '--quiet', '-m', 'hostile']);
    cpSync(join(other, '.git'), join(root, 'app'), { recursive: true });
    rmSync(other, { recursive: true });
    const [script, tree] = [trap(), join(root, 'app')];
    write(
      'app/config',
      `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ${tree}\n\tfsmonitor = ${script}\n[filter "x"]\n\tclean = ${script}\n`,
    );
    write('app/.gitattributes', '* filter=x\n');
    spawnSync('git', ['-C', tree, 'status']);
    expect(wasRun()).toBe(true);
    rmSync(join(root, 'sprung'));
    expect((await read({ GITHUB_SHA: 'f'.repeat(40) })).unknown).toBeDefined();
    expect(wasRun()).toBe(false);
  });

  it.each<[string, (script: string) => string[][]]>([
    ['a file-system monitor', (script) => [['core.fsmonitor', script]]],
    [
      'a clean filter',
      (script) => [
        ['filter.x.clean', script],
        ['filter.x.required', 'true'],
      ],
    ],
    ['a filter process', (script) => [['filter.x.process', script]]],
    ['a filter with an equals sign in its name', (script) => [['filter.a=b.clean', script]]],
    [
      'a signature program',
      (script) => [
        ['log.showSignature', 'true'],
        ['gpg.program', script],
      ],
    ],
    [
      'a text conversion',
      (script) => [
        ['diff.x.textconv', script],
        ['diff.external', script],
      ],
    ],
    ['hooks', () => [['core.hooksPath', '.hooks']]],
  ])("runs no command of the repository's own settings: %s", async (_, settings) => {
    commit();
    write('app/file', 'x');
    write('.gitattributes', 'file filter=x diff=x\nDockerfile filter=a=b\n');
    save();
    const script = trap();
    mkdirSync(join(root, '.hooks'));
    for (const hook of ['post-index-change', 'fsmonitor-watchman']) {
      writeFileSync(join(root, '.hooks', hook), `#!/bin/sh\ntouch ${root}/sprung\n`, { mode: 0o755 });
    }
    for (const [key = '', value = ''] of settings(script)) inTree('config', key, value);
    write('app/file', 'y');
    const source = await read();
    expect(source.dirty).toEqual([' M app/file']);
    expect(wasRun()).toBe(false);
  });

  it('recognizes a file of git LFS by its pointer, without the filter', async () => {
    commit();
    const bytes = 'large file\n';
    const oid = createHash('sha256').update(bytes).digest('hex');
    write('.gitattributes', '*.bin filter=lfs\n');
    write('app/a.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes.length}\n`);
    save();
    inTree('config', 'filter.lfs.clean', trap());
    write('app/a.bin', bytes);
    expect((await read()).dirty).toEqual([]);
    write('app/a.bin', 'another file\n');
    expect((await read()).dirty).toEqual([' M app/a.bin']);
    expect(wasRun()).toBe(false);
  });

  it('gets an environment without inputs, tokens and keys', async () => {
    commit();
    const seen: ProgramOptions[] = [];
    const run = createProgramRunner();
    const env = {
      ...{ PATH: process.env.PATH, HOME: root, HTTPS_PROXY: 'http://p:1', GIT_DIR: '/nowhere', GIT_TRACE: '1' },
      ...{ INPUT_SECRETS: 'hush', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'hush', AWS_SECRET_ACCESS_KEY: 'hush' },
    };
    const asked = createGit((command, args, options = {}) => {
      seen.push(options);
      return run(command, args, options);
    }, env);
    const paths = { context: join(root, 'app'), file: join(root, 'app', 'Dockerfile'), buildContexts: {} };
    expect((await readSource(paths, asked, env)).commit).toMatch(/^[0-9a-f]{40}$/);
    expect(JSON.stringify(seen)).not.toContain('hush');
    expect(seen.every((options) => options.env?.HTTPS_PROXY === 'http://p:1' && !options.env.GIT_DIR)).toBe(true);
  });
});

it('paths are relative to the working tree', async () => {
  commit();
  expect(relativeTo((await read()).root, join(root, 'app', 'Dockerfile'))).toBe('app/Dockerfile');
  expect(relativeTo(undefined, 'app')).toBe('app');
  expect(isRemote('./app')).toBe(false);
});

/** Characters that a reader does not see, and characters that reverse the rest of a line. */
const UNSEEN = /[\p{Cc}\u200b\u200c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/u;

describe('the output of git', () => {
  it('is shown without control and direction characters, and files are compared by their real names', async () => {
    commit();
    const hidden = 'app/safe\u202etxt.exe\u0007';
    write(hidden, 'x');
    write('app/.gitignore', 'ignored*\n');
    write('app/ignored\u2066\u001b[31m.env', 'x');
    inTree('checkout', '--quiet', '-b', 'fix\u202e-niam');
    const source = await read();
    expect(source.branch).toBe('fix-niam');
    expect(source.dirty).toEqual(expect.arrayContaining(['?? app/safetxt.exe']));
    expect(source.ignored).toEqual(['app/ignored.env']);
    expect(JSON.stringify(source)).not.toMatch(UNSEEN);
  });

  it('is truncated in linear time if it is one name of 256 KiB', async () => {
    commit();
    for (const text of hostileTextsOf(262_144)) {
      const hostile = async (_: string, [command]: readonly string[]) => {
        if (command === 'log') return `${'a'.repeat(40)} 1700000000`;
        return command === 'rev-parse' ? root : text;
      };
      const began = process.cpuUsage();
      const paths = { context: join(root, 'app'), file: join(root, 'app', 'Dockerfile'), buildContexts: {} };
      const { branch = '', url = '' } = await readSource(paths, hostile, {});
      const { user, system } = process.cpuUsage(began);
      expect((user + system) / 1000).toBeLessThan(5000);
      expect(branch.length + url.length).toBeLessThan(3000);
      expect(branch + url).not.toMatch(UNSEEN);
    }
    takesLinearTime((text) => runFacts({ GITHUB_REF: `refs/heads/${text}` }));
  });

  it('is not used if it exceeds the limit, and the differences are then unknown', async () => {
    commit();
    // The index names files that do not exist, so git lists each of them as deleted.
    const blob = inTree('rev-parse', 'HEAD:other.txt').trim();
    const names = Array.from({ length: 6_000 }, (_, index) => `app/${`${index}`.padStart(200, 'x')}`);
    execFileSync('git', ['-C', root, 'update-index', '--index-info'], {
      input: names.map((name) => `100644 ${blob}\t${name}\n`).join(''),
    });
    const { unknown } = await read();
    expect(unknown).toBe('git could not compare the files with the commit');
  });

  it('is accepted as a commit only if it has the format of a commit ID', async () => {
    commit();
    const git = async () => 'ffff\u001b[31m 12';
    const paths = { context: join(root, 'app'), file: join(root, 'app', 'Dockerfile'), buildContexts: {} };
    expect(await readSource(paths, git, {})).toMatchObject({
      unknown: 'the context is not in a work tree of git',
    });
  });
});
