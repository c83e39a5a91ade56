import { isAbsolute, relative, resolve } from 'node:path';
import { COMMIT } from '../commit.ts';
import { cleanSentence } from '../text.ts';
import { compareWithCommit, findHiddenChanges, realPath } from './compare.ts';
import { readContents } from './contents.ts';
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
  /** Finds changes that the index hides from `dirty`, as `findHiddenChanges` does. */
  readonly findHidden?: () => Promise<readonly string[]>;
  /** A hash of everything that this machine sends to the builder. */
  readonly contents?: string | undefined;
  /** Why the files cannot be compared with a commit. */
  readonly unknown?: string | undefined;
  /** The commit's date, in seconds since the epoch. */
  readonly date?: number | undefined;
  readonly branch?: string | undefined;
  /** Whether the checked-out commit differs from the run's commit, so that the run's branch and tag do not name it. */
  readonly isOtherCommit?: boolean;
  /** Whether the run is for a pull request. */
  readonly isPullRequest?: boolean;
  readonly pullRequest?: string | undefined;
  readonly gitTag?: string | undefined;
  /** The repository's URL on the web. */
  readonly url?: string | undefined;
  /** The work tree's root folder. */
  readonly root?: string | undefined;
}

/** The parts of a build that decide which files are sent. */
export interface SourcePaths {
  readonly context: string;
  readonly file: string;
  readonly buildContexts: Readonly<Record<string, string>>;
}

/** A repository in the form of scp, such as `git@github.com:acme/shop.git`, as BuildKit recognizes it. */
const SCP = /^[\w-]+@[a-zA-Z0-9.-]+:/;

/** Whether buildx fetches the context: a URL, a git URL, an archive, an image. */
export function isRemote(context: string): boolean {
  const isUrl = /^(https?|git|ssh):\/\/|^github\.com\/|^(oci-layout|docker-image|target|input):/.test(context);
  return isUrl || SCP.test(context);
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
  const isGit = /^(git|ssh):\/\/|^github\.com\/|^https?:\/\/[^#]*\.git#/.test(context) || SCP.test(context);
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
  const isOfRun = await isOfThisRun(tree, run.branch, (...args) => git(context, args), env);
  const branch = run.branch ?? (run.gitTag || run.isPullRequest ? undefined : tree.branch);
  const roots = [context, file, ...local.map(([, folder]) => folder)];
  return {
    ...facts,
    commit: tree.commit,
    root: tree.root,
    date: tree.date,
    ...(found && (await compareWithCommit({ root: tree.root, roots, contents: found, git }))),
    ...(found && { findHidden: () => findHiddenChanges({ root: tree.root, roots, contents: found, git }, env) }),
    ...(isOfRun ? { branch } : { branch: undefined, gitTag: undefined, isOtherCommit: true }),
    url: run.url ?? webAddress(tree.remote),
  };
}

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

/** The path relative to the work tree, so that a commit gives the same result on every runner. */
export function relativeTo(root: string | undefined, path: string): string {
  if (isRemote(path) || (root === undefined && !isAbsolute(path))) return path;
  return relative(root ?? process.cwd(), realPath(resolve(path))) || '.';
}

/**
 * Whether the branch or tag of the run names the commit that is checked out: a workflow can check out another branch,
 * and a run for a comment on a pull request can check out the pull request.
 */
async function isOfThisRun(
  tree: Tree,
  branch: string | undefined,
  git: (...args: string[]) => Promise<string>,
  { GITHUB_EVENT_NAME = '', GITHUB_SHA = '' }: NodeJS.ProcessEnv,
): Promise<boolean> {
  if (tree.commit === GITHUB_SHA) return true;
  if (/^(issue_comment|workflow_run|check_run|check_suite|status)$/.test(GITHUB_EVENT_NAME)) return false;
  if (!COMMIT.test(GITHUB_SHA)) return true;
  if (tree.branch !== undefined) return tree.branch === branch;
  // A dispatched run may check out a pull request, which descends from the commit of the run's branch.
  if (branch !== undefined && /^(workflow|repository)_dispatch$/.test(GITHUB_EVENT_NAME)) return false;
  // A step may have committed on top of the run's commit.
  return git('merge-base', '--is-ancestor', GITHUB_SHA, tree.commit).then(
    () => true,
    () => false,
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
