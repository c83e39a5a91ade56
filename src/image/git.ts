import { resolve } from 'node:path';
import { childEnvironment, type ProgramResult, type RunProgram } from '../docker/index.ts';
import { cleanSentence } from '../text.ts';

/**
 * Runs `git` in a folder and returns its stdout; rejects if it fails.
 * @param index the path of an index that is used instead of the repository's own
 */
export type Git = (folder: string, args: readonly string[], index?: string) => Promise<string>;

/**
 * Settings that keep git from running a command that the checked-out repository configures: a bare repository among its
 * files, a file-system monitor, hooks, a pager, a signature check, a fetch of missing objects.
 */
const SAFE: readonly (readonly [string, string])[] = [
  ['safe.bareRepository', 'explicit'],
  ['safe.directory', '*'],
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.pager', 'cat'],
  ['core.alternateRefsCommand', ''],
  ['credential.helper', ''],
  ['diff.external', ''],
  ['log.showSignature', 'false'],
  ['protocol.allow', 'never'],
  ['submodule.recurse', 'false'],
];

/** Subcommands that never run a filter or driver, with the options that are used here. */
const WITHOUT_FILTERS: ReadonlySet<string> = new Set(['config', 'rev-list', 'rev-parse']);

/** Settings of a repository that name a command, by their last part. */
const COMMANDS = /^(filter\..+\.(clean|smudge|process)|diff\..+\.(command|textconv))$/s;

/**
 * The only function that runs git: with a clean environment, without writing to the repository, with literal pathspecs,
 * and without running a command that the repository configures. Returns how git exited.
 */
export function createGitRunner(
  run: RunProgram,
  env: NodeJS.ProcessEnv,
): (folder: string, args: readonly string[], index?: string) => Promise<ProgramResult> {
  const clean = { ...childEnvironment(env), GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  const base = SAFE.flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const ask = (folder: string, args: readonly string[], settings: Record<string, string> = {}) => {
    const fixed = ['--no-optional-locks', '--literal-pathspecs', '--no-pager', ...base];
    return run('git', [...fixed, '-C', folder, ...args], { env: { ...clean, ...settings } });
  };
  const overrides = new Map<string, Promise<Record<string, string>>>();
  return async (folder, args, index) => {
    const key = resolve(folder);
    const settings =
      overrides.get(key) ??
      ask(folder, ['config', '--list', '-z', '--show-scope']).then(({ stdout }) => asEnvironment(commandsOff(stdout)));
    overrides.set(key, settings);
    const own = WITHOUT_FILTERS.has(args[0] ?? '') ? {} : await settings;
    return ask(folder, args, { ...own, ...(index !== undefined && { GIT_INDEX_FILE: index }) });
  };
}

/** Like `createGitRunner`, for callers that need git's output: rejects if git fails, or prints more than is kept. */
export function createGit(run: RunProgram, env: NodeJS.ProcessEnv): Git {
  const git = createGitRunner(run, env);
  return async (folder, args, index) => {
    const { code, stdout, stderr, isCut } = await git(folder, args, index);
    if (code !== 0) throw new Error(cleanSentence(stderr));
    if (isCut) throw new Error(`git ${args[0]} printed more output than can be read`);
    return stdout;
  };
}

/** The settings for programs that run git themselves, as buildx does to describe the context. */
export function gitSettings(): Record<string, string> {
  return {
    ...asEnvironment(SAFE.filter(([key]) => !/^(credential|protocol)\./.test(key))),
    GIT_NO_LAZY_FETCH: '1',
  };
}

/** Disables the filters and drivers that the repository configures; those of the user and the machine are kept. */
function commandsOff(list: string): [string, string][] {
  const fields = list.split('\0');
  const keys = new Set<string>();
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const key = fields[index + 1]?.split('\n')[0] ?? '';
    if (/^(local|worktree)$/.test(fields[index] ?? '') && COMMANDS.test(key)) keys.add(key);
  }
  return [...keys].flatMap((key): [string, string][] => [
    [key, ''],
    ...(key.startsWith('filter.') ? [[key.replace(/[^.]+$/, 'required'), 'false'] as [string, string]] : []),
  ]);
}

/** Settings in git's environment variables. */
function asEnvironment(settings: readonly (readonly [string, string])[]): Record<string, string> {
  const entries = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(settings.length) };
}
