import { createHash, randomUUID } from 'node:crypto';
import { existsSync, lstatSync, mkdtempSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { cleanSentence } from '../text.ts';
import type { Contents } from './contents.ts';
import type { Git } from './git.ts';
import { blobId, findCommittedCrlf } from './line-endings.ts';

/** The files that are sent to the builder, and the commit to compare them with. */
export interface Comparison {
  /** The work tree's root folder. */
  readonly root: string;
  /** The contexts and the Dockerfile. */
  readonly roots: readonly string[];
  readonly contents: Contents;
  readonly git: Git;
}

/** How the files for the builder differ from the commit. */
export interface ComparisonResult {
  /** The files that differ from the commit, as `git status` lists them, sanitized. */
  readonly dirty: readonly string[];
  /** The files that git ignores, sanitized. */
  readonly ignored: readonly string[];
  /** Why the files cannot be compared with the commit. */
  readonly unknown?: string;
}

/** Finds the sent files that differ from the commit. */
export async function compareWithCommit(comparison: Comparison): Promise<ComparisonResult> {
  const { git } = comparison;
  const places = placesOf(comparison);
  const status: Status = (folder, paths) => git(folder, [...STATUS, '--', ...paths]);
  const lines = await statusOfAll(comparison, places, status).catch(() => undefined);
  if (lines === undefined)
    return { dirty: [], ignored: [], unknown: 'git could not compare the files with the commit' };
  return {
    dirty: lines.filter((line) => !line.startsWith('!!')).map(cleanStatus),
    ignored: [
      ...lines.filter((line) => line.startsWith('!!')).map((line) => line.slice(3)),
      ...places.filter(isOutside),
    ].map((path) => cleanSentence(path)),
  };
}

/** Settings that make git compare everything that a builder receives: permissions, links and names. */
const EXACT = process.platform === 'linux' ? ['core.fileMode=true', 'core.symlinks=true', 'core.ignoreCase=false'] : [];

/**
 * Finds the sent files that differ from the commit, including those that the index hides: files with the flag
 * assume-unchanged or skip-worktree, and files whose modification time and size did not change. Git reads every file of
 * the commit again, so this is only for an image whose labels do not contain a hash of the files. Files whose bytes
 * git converts have the status `CONVERTED`.
 * @throws if git fails
 */
export async function findHiddenChanges(comparison: Comparison, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const { git } = comparison;
  const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'slipway-index-'));
  const status: Status = async (place, paths) => {
    const index = join(folder, randomUUID());
    await git(place, ['read-tree', 'HEAD'], index);
    return git(place, [...EXACT.flatMap((setting) => ['-c', setting]), ...STATUS, '--', ...paths], index);
  };
  try {
    const places = placesOf(comparison);
    const lines = (await statusOfAll(comparison, places, status)).filter((line) => !line.startsWith('!!'));
    const changed = new Set(lines.map((line) => line.slice(3)));
    const all = await convertedFiles({ ...comparison, folder }, insideOf(comparison, places));
    const converted = all.filter((path) => !changed.has(path));
    return [...lines, ...converted.map((path) => `${CONVERTED} ${path}`)].map(cleanStatus);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The status of a file that git treats as unchanged, although its bytes are not those in the commit. */
export const CONVERTED = '~~';

const STATUS = [
  ...['status', '--porcelain', '-z', '--no-renames', '--untracked-files=normal'],
  ...['--ignored=matching', '--ignore-submodules=dirty'],
];

/** Runs `git status` for paths of a work tree. */
type Status = (root: string, paths: readonly string[]) => Promise<string>;

/** The paths of the sent files, relative to the work tree. */
function placesOf({ root, roots }: Comparison): readonly string[] {
  return [...new Set(roots.map((path) => relative(root, realPath(resolve(path))) || '.'))];
}

function isOutside(path: string): boolean {
  return path.startsWith('..') || isAbsolute(path);
}

function statusOfAll(comparison: Comparison, places: readonly string[], status: Status): Promise<string[]> {
  return statusOf(comparison, insideOf(comparison, places), status);
}

/** The absolute paths of those places that are in the work tree. */
function insideOf({ root }: Comparison, places: readonly string[]): string[] {
  return places.filter((path) => !isOutside(path)).map((path) => join(root, path));
}

/** Sanitizes a line of `git status`: keeps its two columns separate from the path. */
function cleanStatus(line: string): string {
  return line.slice(0, 3) + cleanSentence(line.slice(3));
}

/** The lines of `git status` about files that are sent, including those of submodules with their folder prepended. */
async function statusOf(
  { root, contents, git }: Pick<Comparison, 'root' | 'contents' | 'git'>,
  paths: readonly string[],
  status: Status,
): Promise<string[]> {
  const [listed, folders] = await Promise.all([status(root, paths), submodulesOf(root, git)]);
  const lines = listed.split('\0').filter((line) => {
    const path = join(root, line.slice(3)).replace(/\/$/, '');
    return line !== '' && (contents.includes(path) || (line.slice(0, 2).includes('D') && contents.wouldInclude(path)));
  });
  const isPointer = await Promise.all(lines.map((line) => isLfsFile(root, line, git)));
  const theirs = await Promise.all(
    folders
      .map((folder) => ({ folder, path: join(root, folder) }))
      .filter(({ path }) => contents.includes(path))
      .map(async ({ folder, path }) => {
        const found = await statusOf({ root: path, contents, git }, [path], status);
        return found.map((line) => `${line.slice(0, 3)}${folder}/${line.slice(3)}`);
      }),
  );
  return [...lines.filter((_, index) => !isPointer[index]), ...theirs.flat()];
}

/**
 * The folders of the checked-out submodules below a work tree; links are not followed, because they may form a cycle.
 */
async function submodulesOf(root: string, git: Git): Promise<string[]> {
  const file = join(root, '.gitmodules');
  if (!existsSync(file)) return [];
  const args = ['config', '--file', file, '-z', '--get-regexp', '^submodule\\..*\\.path$'];
  const list = await git(root, args).catch(() => '');
  return list
    .split('\0')
    .flatMap((entry) => entry.split('\n')[1] ?? [])
    .filter((folder) => {
      const path = join(root, folder);
      const isBelow = path.startsWith(join(root, '/')) && path !== join(root, '/');
      return isBelow && realPath(path) === path && existsSync(join(path, '.git'));
    });
}

/**
 * The sent files whose bytes differ from the commit's although git may treat them as unchanged: it converts line
 * endings (`text`, `core.autocrlf`), encodings and keywords (`ident`), and applies filters such as Git LFS. Which of the
 * possible bytes another build sent is unknown. Files with the CRLF line endings that the commit itself requires are
 * left out: every checkout writes the same bytes.
 */
async function convertedFiles(
  { root, contents, git, folder }: Pick<Comparison, 'root' | 'contents' | 'git'> & { readonly folder: string },
  paths: readonly string[],
): Promise<string[]> {
  const below = paths.map((path) => relative(root, path) || '.');
  const [list, folders] = await Promise.all([
    git(root, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD', '--', ...below]),
    submodulesOf(root, git),
  ]);
  const own = list.split('\0').flatMap((entry) => {
    const [, mode = '', id = '', path = ''] = /^(\d+) blob (\w+)\t(.+)$/s.exec(entry) ?? [];
    const isConverted = path !== '' && contents.includes(join(root, path)) && !hasBytes(join(root, path), mode, id);
    return isConverted ? [{ path, id }] : [];
  });
  const fixed = await findCommittedCrlf({ root, folder, git }, own);
  const theirs = await Promise.all(
    folders
      .filter((submodule) => contents.includes(join(root, submodule)))
      .map(async (submodule) => {
        const place = join(root, submodule);
        const found = await convertedFiles({ root: place, contents, git, folder }, [place]);
        return found.map((path) => `${submodule}/${path}`);
      }),
  );
  return [...own.map(({ path }) => path).filter((path) => !fixed.has(path)), ...theirs.flat()];
}

/** Whether a file, or the target of a link, has exactly the bytes of a blob. */
function hasBytes(path: string, mode: string, id: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (mode === LINK ? !stats?.isSymbolicLink() : !stats?.isFile()) return false;
  const bytes = mode === LINK ? readlinkSync(path, 'buffer') : readFileSync(path);
  return blobId(bytes, id) === id;
}

/** The mode of a symbolic link in a tree of git. */
const LINK = '120000';

const MAX_POINTER = 1_024;

/** Whether a file is the content that the commit's Git LFS pointer names; the Git LFS filter is not run here. */
async function isLfsFile(root: string, line: string, git: Git): Promise<boolean> {
  if (line.slice(0, 2) !== ' M') return false;
  const path = line.slice(3);
  const pointer = await git(root, ['cat-file', 'blob', `HEAD:${path}`]).catch(() => '');
  // Git LFS does not treat a longer file as a pointer.
  if (pointer.length > MAX_POINTER) return false;
  const oid = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\n/.exec(
    pointer,
  )?.[1];
  if (oid === undefined) return false;
  return (
    createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex') === oid
  );
}

/** The path with links resolved; unchanged if it does not exist. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
