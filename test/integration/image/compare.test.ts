import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createProgramRunner } from '../../../src/docker/process.ts';
import { createGit } from '../../../src/image/git.ts';
import { readSource } from '../../../src/image/source.ts';

let root: string;
const gitIn = (folder: string, ...args: string[]) => {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', folder, ...who, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
};
const inTree = (...args: string[]) => gitIn(root, ...args);
const write = (path: string, text = '') => writeFileSync(join(root, path), text);
const save = () => {
  inTree('add', '.');
  inTree('commit', '--quiet', '-m', 'one');
};
const read = (env: NodeJS.ProcessEnv = {}) => {
  const paths = { context: join(root, 'app'), file: join(root, 'app', 'Dockerfile'), buildContexts: {} };
  return readSource(paths, createGit(createProgramRunner(), process.env), env);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'slipway-compare-'));
  inTree('init', '--quiet', '--initial-branch', 'main');
  mkdirSync(join(root, 'app'));
  write('app/Dockerfile', 'FROM scratch\n');
  write('other.txt', 'x');
  save();
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a change that git status does not show', () => {
  const hide = (flag: string) => () => {
    write('app/file', 'changed');
    inTree('update-index', flag, 'app/file');
  };
  const ways: [string, () => void, string][] = [
    ['in a file with the flag assume-unchanged', hide('--assume-unchanged'), ' M app/file'],
    ['in a file with the flag skip-worktree', hide('--skip-worktree'), ' M app/file'],
    [
      'in a file that a sparse checkout left out',
      () => {
        inTree('update-index', '--skip-worktree', 'app/file');
        rmSync(join(root, 'app/file'));
      },
      ' D app/file',
    ],
    [
      'in a file with the same size and time, if git compares only those',
      () => {
        inTree('config', 'core.trustctime', 'false');
        inTree('config', 'core.checkStat', 'minimal');
        const { atime, mtime } = statSync(join(root, 'app/file'));
        utimesSync(join(root, 'app/file'), atime, new Date(mtime.getTime() - 60_000));
        inTree('update-index', '--refresh');
        write('app/file', '2');
        utimesSync(join(root, 'app/file'), atime, new Date(mtime.getTime() - 60_000));
      },
      ' M app/file',
    ],
  ];
  const onLinux: typeof ways = [
    [
      "in a file's permissions, if git ignores them",
      () => {
        inTree('config', 'core.fileMode', 'false');
        chmodSync(join(root, 'app/file'), 0o755);
      },
      ' M app/file',
    ],
    [
      'in a link, if git ignores the kind of a file',
      () => {
        inTree('config', 'core.symlinks', 'false');
        rmSync(join(root, 'app/link'));
        write('app/link', 'file');
      },
      ' T app/link',
    ],
    [
      'in a new file, if git ignores the case of names',
      () => {
        inTree('config', 'core.ignoreCase', 'true');
        write('app/FILE', 'new');
      },
      '?? app/FILE',
    ],
  ];
  it.each(process.platform === 'linux' ? [...ways, ...onLinux] : ways)(
    'is found %s, and the index of the repository stays unchanged',
    async (_, change, line) => {
      write('app/file', '1');
      symlinkSync('file', join(root, 'app/link'));
      save();
      change();
      const folder = join(root, '.git/temp');
      mkdirSync(folder);
      const index = readFileSync(join(root, '.git/index'));
      const { dirty, unknown, findHidden } = await read({ RUNNER_TEMP: folder });
      expect({ dirty, unknown }).toEqual({ dirty: [], unknown: undefined });
      expect(await findHidden?.()).toEqual([line]);
      expect(readFileSync(join(root, '.git/index'))).toEqual(index);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('is found in a submodule', async () => {
    const library = join(root, 'app', 'library');
    mkdirSync(library);
    write('app/library/code', '1');
    const inLibrary = (...args: string[]) => gitIn(library, ...args);
    inLibrary('init', '--quiet');
    inLibrary('add', '.');
    inLibrary('commit', '--quiet', '-m', 'one');
    write('.gitmodules', '[submodule "library"]\n\tpath = app/library\n\turl = ./library\n');
    save();
    write('app/library/code', '2');
    inLibrary('update-index', '--assume-unchanged', 'code');
    const { dirty, findHidden } = await read();
    expect([dirty, await findHidden?.()]).toEqual([[], [' M app/library/code']]);
  });

  const crlf = () => {
    write('app/file', 'a\r\nb\r\n');
    save();
  };
  /** Commits a file with LF line endings, and checks it out again. */
  function checkOutLines(): void {
    write('app/file', 'a\nb\n');
    save();
    rmSync(join(root, 'app/file'));
    inTree('checkout', '--', 'app/file');
  }
  const conversions: [string, string, () => void][] = [
    ['another line ending than in the commit', '* text=auto\n', crlf],
    [
      'the line ending that an attribute outside the commit names',
      '',
      () => {
        write('.git/info/attributes', 'file text eol=crlf\n');
        checkOutLines();
      },
    ],
    [
      'the line ending that its attribute names, if git also expands keywords in it',
      '* text eol=crlf ident\n',
      () => checkOutLines(),
    ],
    [
      'only some of the line endings that its attribute names',
      '* text eol=crlf\n',
      () => {
        checkOutLines();
        write('app/file', 'a\r\nb\n');
        inTree('add', '.');
      },
    ],
    [
      'an expanded keyword',
      'file ident\n',
      () => {
        write('app/file', '$Id$\n');
        save();
        rmSync(join(root, 'app/file'));
        inTree('checkout', '--', 'app/file');
      },
    ],
    [
      'another encoding than in the commit',
      'file text working-tree-encoding=UTF-16LE\n',
      () => {
        writeFileSync(join(root, 'app/file'), Buffer.from('a\n', 'utf16le'));
        save();
      },
    ],
    [
      'the content that a Git LFS pointer in the commit names',
      '',
      () => {
        const oid = createHash('sha256').update('large').digest('hex');
        write('app/file', `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 5\n`);
        save();
        write('app/file', 'large');
      },
    ],
  ];
  it.each(conversions)('is found in a file with %s', async (_, attributes, change) => {
    write('app/.gitattributes', attributes);
    save();
    change();
    const { dirty, unknown, contents, findHidden } = await read();
    expect({ dirty, unknown }).toEqual({ dirty: [], unknown: undefined });
    expect(await findHidden?.()).toEqual(['~~ app/file']);
    // The hash in the label of an image counts the bytes that are sent.
    const bytes = readFileSync(join(root, 'app/file'));
    writeFileSync(join(root, 'app/file'), `${bytes}\n`);
    expect((await read()).contents).not.toBe(contents);
  });

  it('is not found in a file with the line ending that an attribute in the commit names', async () => {
    write('app/.gitattributes', '*.bat text eol=crlf\n');
    write('app/run.bat', 'a\nb\n');
    save();
    rmSync(join(root, 'app/run.bat'));
    inTree('checkout', '--', 'app/run.bat');
    expect(readFileSync(join(root, 'app/run.bat'), 'utf8')).toBe('a\r\nb\r\n');
    const { dirty, findHidden } = await read();
    expect([dirty, await findHidden?.()]).toEqual([[], []]);
  });

  it('is found in a file that git converts in a submodule', async () => {
    const library = join(root, 'app', 'library');
    mkdirSync(library);
    gitIn(library, 'init', '--quiet');
    write('app/library/.gitattributes', '* text=auto\n');
    write('app/library/code', '1\r\n');
    gitIn(library, 'add', '.');
    gitIn(library, 'commit', '--quiet', '-m', 'one');
    write('.gitmodules', '[submodule "library"]\n\tpath = app/library\n\turl = ./library\n');
    save();
    expect(await (await read()).findHidden?.()).toEqual(['~~ app/library/code']);
  });

  it('is not found in a file whose attributes change nothing in its bytes', async () => {
    write('app/.gitattributes', '* text=auto\nfile export-subst\n');
    write('app/file', '$Format:%H$\n');
    symlinkSync('file', join(root, 'app/link'));
    save();
    expect(await (await read()).findHidden?.()).toEqual([]);
  });

  it('is not reported for an unchanged tree, or for files that are not sent', async () => {
    write('app/.dockerignore', 'file\n');
    write('app/file', '1');
    save();
    write('app/file', '2');
    inTree('update-index', '--assume-unchanged', 'app/file');
    write('other.txt', 'y');
    inTree('update-index', '--skip-worktree', 'other.txt');
    expect(await (await read()).findHidden?.()).toEqual([]);
  });
});
