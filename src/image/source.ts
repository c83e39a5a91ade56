import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { cleanSentence } from '../text.ts';
import { type Contents, readContents } from './contents.ts';
import type { Git } from './git.ts';
import { readRunEvent } from './run-event.ts';

/** The sources of an image. */
export interface ImageSource {
  /** The full commit; `undefined` if the context is not a commit. */
  readonly commit?: string | undefined;
  /** The files sent to the builder that differ from the commit, as `git status` lists them, sanitized. */
  readonly dirty: readonly string[];
  /** The files sent to the builder although git ignores them, sanitized. */
  readonly ignored: readonly string[];
  /** A hash of everything that this machine sends to the builder. */
  readonly contents?: string | undefined;
  /** Why the files cannot be compared with a commit. */
  readonly unknown?: string | undefined;
  /** The commit's date, in seconds since the epoch. */
  readonly date?: number | undefined;
  readonly branch?: string | undefined;
  /** Whether the run is for a pull request. */
  readonly isPullRequest?: boolean;
  readonly pullRequest?: string | undefined;
  readonly gitTag?: string | undefined;
  /** The repository's URL on the web. */
  readonly url?: string | undefined;
  /** The folder of the work tree. */
  readonly root?: string | undefined;
}

/** The parts of a build that decide which files are sent. */
export interface SourcePaths {
  readonly context: string;
  readonly file: string;
  readonly buildContexts: Readonly<Record<string, string>>;
}

/** Whether buildx fetches the context: a URL, a git URL, an archive, an image. */
export function isRemote(context: string): boolean {
  return /^(https?|git|ssh):\/\/|^git@|^github\.com\/|^(oci-layout|docker-image|target|input):/.test(context);
}

/** A remote context without the user name and password in its URL. The user in `git@host` is kept. */
export function withoutCredentials(context: string): string {
  return context.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1');
}

/** Whether a remote context never changes: another stage or image of the build, or a URL that names a commit. */
function isPinned(context: string): boolean {
  if (/^(docker-image|target|input):/.test(context)) return true;
  return commitOf(context) !== undefined || /^oci-layout:.*@sha256:[0-9a-f]{64}$/.test(context);
}

/** The commit in a git URL. */
function commitOf(context: string): string | undefined {
  const isGit = /^(git|ssh):\/\/|^git@|^github\.com\/|^https?:\/\/[^#]*\.git#/.test(context);
  return isGit ? /#([0-9a-f]{40})(?::|$)/.exec(context)?.[1] : undefined;
}

/**
 * Reads the content sent to the builder and its state in git; without a work tree, uses the runner's information about
 * the run.
 */
export async function readSource(paths: SourcePaths, git: Git, env: NodeJS.ProcessEnv): Promise<ImageSource> {
  const { context, file, buildContexts } = paths;
  const run = runFacts(env);
  const local = Object.entries(buildContexts).filter(([, folder]) => !isRemote(folder));
  const unpinned = [context, ...Object.values(buildContexts)].find((each) => isRemote(each) && !isPinned(each));
  const folders = { context: isRemote(context) ? undefined : context, file, contexts: Object.fromEntries(local) };
  // git starts first, and runs while the files are read.
  const reading = isRemote(context) ? undefined : readTree(context, git, run.url === undefined);
  const contents = await readContents(folders).catch((error: Error) => error);
  const found = contents instanceof Error ? undefined : contents;
  const unknown = unpinned
    ? `'${withoutCredentials(unpinned)}' may have changed since`
    : contents instanceof Error
      ? `its files could not be read (${cleanSentence(contents.message)})`
      : undefined;
  const facts = { ...run, dirty: [], ignored: [], contents: found?.hash, unknown };
  if (!reading) return { ...facts, commit: commitOf(context), url: undefined };
  const tree = await reading;
  if (!tree) return { ...facts, unknown: unknown ?? 'the context is not in a work tree of git' };
  const branch = run.branch ?? (run.gitTag || run.isPullRequest ? undefined : tree.branch);
  const roots = [context, file, ...local.map(([, folder]) => folder)];
  return {
    ...facts,
    commit: tree.commit,
    root: tree.root,
    date: tree.date,
    ...(found && (await compare(tree.root, roots, found, git))),
    branch: isOfThisRun(tree.commit, env) ? branch : undefined,
    url: run.url ?? webAddress(tree.remote),
  };
}

const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
/** The maximum length of a name: longer than git and GitHub allow. */
const MAX_NAME = 1_000;

/** A name that someone else chose, without invisible characters; `undefined` if nothing remains. */
function cleanName(name: string | undefined): string | undefined {
  return cleanSentence(name ?? '', MAX_NAME) || undefined;
}

interface Tree {
  readonly root: string;
  readonly commit: string;
  readonly date: number;
  readonly branch: string | undefined;
  readonly remote: string;
}

async function readTree(context: string, git: Git, readsRemote: boolean): Promise<Tree | undefined> {
  const ask = (...args: string[]) =>
    git(context, args).then(
      (text) => text.replace(/\n$/, ''),
      () => '',
    );
  const [place, commits, remote] = await Promise.all([
    ask('rev-parse', '--show-toplevel', '--symbolic-full-name', 'HEAD'),
    ask('rev-list', '--max-count=1', '--format=%ct', 'HEAD', '--'),
    readsRemote ? ask('config', '--get', 'remote.origin.url') : '',
  ]);
  // The name of a folder may contain a line break, but that of a branch may not.
  const [, root, ref = ''] = /^(.+)\n(.+)$/s.exec(place) ?? [];
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const [, commit = '', date] = /^commit (\S+)\n(\d+)$/.exec(commits) ?? [];
  if (!root || !COMMIT.test(commit)) return undefined;
  return { root, commit, date: Number(date), branch: cleanName(branch), remote: cleanSentence(remote, MAX_NAME) };
}

/** The sent files that differ from the commit. */
async function compare(
  root: string,
  roots: readonly string[],
  contents: Contents,
  git: Git,
): Promise<Pick<ImageSource, 'dirty' | 'ignored' | 'unknown'>> {
  const places = [...new Set(roots.map((path) => relative(root, realpath(resolve(path))) || '.'))];
  const isOutside = (path: string) => path.startsWith('..') || isAbsolute(path);
  const inside = places.filter((path) => !isOutside(path));
  const paths = inside.map((path) => join(root, path));
  const lines = await statusOf(root, paths, contents, git).catch(() => undefined);
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

/** Sanitizes a line of `git status`: keeps its two columns separate from the path. */
function cleanStatus(line: string): string {
  return line.slice(0, 3) + cleanSentence(line.slice(3));
}

/** The lines of `git status` about files that are sent, including those of submodules with their folder prepended. */
async function statusOf(root: string, paths: readonly string[], contents: Contents, git: Git): Promise<string[]> {
  const args = ['--porcelain', '-z', '--no-renames', '--untracked-files=normal', '--ignored=matching'];
  const own = git(root, ['status', ...args, '--ignore-submodules=dirty', '--', ...paths]);
  const [status, folders] = await Promise.all([own, submodulesOf(root, git)]);
  const lines = status.split('\0').filter((line) => {
    const path = join(root, line.slice(3)).replace(/\/$/, '');
    return line !== '' && (contents.includes(path) || (line.slice(0, 2).includes('D') && contents.wouldInclude(path)));
  });
  const isPointer = await Promise.all(lines.map((line) => isLfsFile(root, line, git)));
  const theirs = await Promise.all(
    folders
      .map((folder) => ({ folder, path: join(root, folder) }))
      .filter(({ path }) => contents.includes(path))
      .map(async ({ folder, path }) => {
        const found = await statusOf(path, [path], contents, git);
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
      return isBelow && realpath(path) === path && existsSync(join(path, '.git'));
    });
}

const MAX_POINTER = 1_024;

/** Whether a file is the content that the commit's Git LFS pointer names; the Git LFS filter is not run here. */
async function isLfsFile(root: string, line: string, git: Git): Promise<boolean> {
  if (line.slice(0, 2) !== ' M') return false;
  const path = line.slice(3);
  const pointer = await git(root, ['cat-file', 'blob', `HEAD:${path}`]).catch(() => '');
  // git LFS does not treat a longer file as a pointer.
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

/** The path relative to the work tree, so that a commit gives the same result on every runner. */
export function relativeTo(root: string | undefined, path: string): string {
  if (isRemote(path) || (root === undefined && !isAbsolute(path))) return path;
  return relative(root ?? process.cwd(), realpath(resolve(path))) || '.';
}

/**
 * Whether a run that is not bound to its commit, such as for a comment on a pull request, has checked out its own
 * branch's commit.
 */
function isOfThisRun(commit: string, { GITHUB_EVENT_NAME = '', GITHUB_SHA = '' }: NodeJS.ProcessEnv): boolean {
  return (
    !/^(issue_comment|workflow_run|check_run|check_suite|status)$/.test(GITHUB_EVENT_NAME) || commit === GITHUB_SHA
  );
}

/** Reads the runner's information about this run. */
export function runFacts(env: NodeJS.ProcessEnv) {
  const ref = env.GITHUB_REF ?? '';
  // A run for pull_request_target has the ref of the base branch, and a pull request's head branch can have any name.
  const isPullRequest =
    /^refs\/pull\//.test(ref) || Boolean(env.GITHUB_HEAD_REF) || /^pull_request/.test(env.GITHUB_EVENT_NAME ?? '');
  return {
    commit: env.GITHUB_SHA || undefined,
    isPullRequest,
    branch: isPullRequest ? undefined : cleanName(/^refs\/heads\/(.+)$/.exec(ref)?.[1]),
    pullRequest: /^refs\/pull\/(\d+)\//.exec(ref)?.[1] ?? (isPullRequest ? readRunEvent(env).pullRequest : undefined),
    gitTag: cleanName(/^refs\/tags\/(.+)$/.exec(ref)?.[1]),
    url:
      env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}` : undefined,
  };
}

/** A remote's URL for a browser, without credentials. */
function webAddress(remote: string): string | undefined {
  const [, host, path] =
    /^(?:https?:\/\/|ssh:\/\/|git:\/\/)?(?:[^@/]*@)?([\w.-]+(?::\d+)?)[:/](.+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  return host && path && !remote.startsWith('/') && !remote.startsWith('.') ? `https://${host}/${path}` : undefined;
}

function realpath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
