import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';

/** What an image is built from. */
export interface Source {
  /** The full commit; `undefined` where the context is none. */
  readonly commit?: string | undefined;
  /** The files of the build that differ from the commit, as `git status` lists them. */
  readonly dirty: readonly string[];
  /** The commit's date, in seconds since the epoch. */
  readonly date?: number | undefined;
  readonly branch?: string | undefined;
  readonly pullRequest?: string | undefined;
  readonly gitTag?: string | undefined;
  /** The repository's web address. */
  readonly url?: string | undefined;
  /** The work tree's folder. */
  readonly root?: string | undefined;
}

/** Runs `git` with these arguments and answers with its stdout; rejects when it fails. */
export type Git = (args: readonly string[]) => Promise<string>;

/** Whether buildx fetches the context by itself: a URL, a git address, an archive. */
export function isRemote(context: string): boolean {
  return /^(https?|git|ssh):\/\/|^git@|^github\.com\/|^(oci-layout|docker-image):/.test(context);
}

/**
 * Reads what git knows of the context's folder; where there is no work tree, what the runner says of this run.
 * @param paths the context's folder and what else of the work tree goes into the build
 */
export async function readSource(
  context: string,
  paths: readonly string[],
  git: Git,
  env: NodeJS.ProcessEnv,
): Promise<Source> {
  const run = runFacts(env);
  if (isRemote(context)) {
    return { ...run, commit: /#([0-9a-f]{40})(?::|$)/.exec(context)?.[1], dirty: [], url: undefined };
  }
  const at = (...args: string[]) =>
    git(['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-C', context, ...args]);
  const [root = '', commit = ''] = await at('rev-parse', '--show-toplevel', 'HEAD').then(
    (text) => text.trim().split('\n'),
    () => [],
  );
  if (!commit) return { ...run, dirty: [] };
  const inside = paths.map((path) => resolve(path)).filter((path) => !relative(root, realpath(path)).startsWith('..'));
  const [status, date, remote, branch] = await Promise.all([
    at('status', '--porcelain', '--untracked-files=normal', '--', ...(inside.length > 0 ? inside : ['.'])),
    at('show', '--no-patch', '--format=%ct', 'HEAD'),
    at('config', '--get', 'remote.origin.url').catch(() => ''),
    at('symbolic-ref', '--short', '--quiet', 'HEAD').catch(() => ''),
  ]);
  return {
    ...run,
    commit,
    root,
    dirty: status.split('\n').filter((line) => line.trim() !== ''),
    date: Number(date.trim()),
    branch: run.branch ?? (run.gitTag || run.pullRequest ? undefined : branch.trim() || undefined),
    url: run.url ?? webAddress(remote.trim()),
  };
}

/** `path` relative to the work tree, so that the same commit looks the same on every runner. */
export function relativeTo(root: string | undefined, path: string): string {
  if (isRemote(path) || (root === undefined && !isAbsolute(path))) return path;
  return relative(root ?? process.cwd(), realpath(resolve(path))) || '.';
}

/** What the runner says of this run. */
export function runFacts(env: NodeJS.ProcessEnv): Omit<Source, 'dirty'> {
  const ref = env.GITHUB_REF ?? '';
  return {
    commit: env.GITHUB_SHA || undefined,
    branch: env.GITHUB_HEAD_REF || /^refs\/heads\/(.+)$/.exec(ref)?.[1],
    pullRequest: /^refs\/pull\/(\d+)\//.exec(ref)?.[1],
    gitTag: /^refs\/tags\/(.+)$/.exec(ref)?.[1],
    url:
      env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}` : undefined,
  };
}

/** A remote as a browser opens it, without what credentials it may hold. */
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
