import { UserError } from '../error.ts';
import { isObject, parseJson } from '../objects.ts';
import { readYaml } from '../taskdef/index.ts';

/** The composite actions of the caller's repository that run at fixed points of a delivery, with their inputs. */
export const HOOKS = {
  'before-build': ['commit'],
  'before-deploy': ['environment', 'image', 'images', 'digest', 'tag', 'commit', 'url'],
  'after-deploy': ['environment', 'image', 'images', 'digest', 'tag', 'commit', 'url', 'verdict', 'reason'],
  report: [
    ...['image', 'images', 'digest', 'tag', 'commit', 'verdict', 'verdicts', 'reason', 'reasons', 'urls'],
    'failed-environment',
  ],
} as const;

export type Hook = keyof typeof HOOKS;

/** The folder with a repository's hooks. */
export const HOOKS_FOLDER = '.github/slipway';

/** The text of a hook's action.yml, or the end of a sentence that names the file. */
export type HookFile = { readonly text: string } | { readonly problem: string };

/** The hooks that the caller's commit has. */
export interface FoundHooks {
  readonly hooks: readonly Hook[];
  /** Sentences about problems that stop the delivery. */
  readonly problems: readonly string[];
  /** Sentences for a notice. */
  readonly notices: readonly string[];
}

/**
 * Finds the hooks in a commit.
 * @param read returns a file in the commit; `undefined` if it does not exist
 * @param folders the names in the hooks folder
 */
export function findHooks(folders: readonly string[], read: (path: string) => HookFile | undefined): FoundHooks {
  const hooks: Hook[] = [];
  const problems: string[] = [];
  const notices: string[] = [];
  const names = Object.keys(HOOKS) as Hook[];
  for (const hook of names) {
    const paths = ['action.yml', 'action.yaml'].map((file) => `${HOOKS_FOLDER}/${hook}/${file}`);
    const path = paths.find((candidate) => read(candidate) !== undefined);
    if (path === undefined) {
      if (folders.includes(hook)) problems.push(`The hook '${HOOKS_FOLDER}/${hook}' has no action.yml: add one.`);
      continue;
    }
    hooks.push(hook);
    const { problem, notice } = checkHook(hook, path, read(path) as HookFile);
    if (problem) problems.push(problem);
    if (notice) notices.push(notice);
  }
  const unknown = folders.filter((folder) => !names.some((name) => name === folder));
  if (unknown.length > 0) {
    const list = unknown.map((name) => `'${name}'`).join(', ');
    notices.push(
      `'${HOOKS_FOLDER}' has ${list}, which deliveries ignore: the hooks are ${names.map((name) => `'${name}'`).join(', ')}.`,
    );
  }
  return { hooks, problems, notices };
}

function checkHook(hook: Hook, path: string, file: HookFile): { problem?: string; notice?: string } {
  if ('problem' in file) return { problem: `The hook '${path}' ${file.problem}.` };
  const read = readYaml(file.text, `The hook '${path}'`);
  if ('problem' in read) return { problem: read.problem };
  const { runs, inputs } = (read.value ?? {}) as { runs?: { using?: unknown } | null; inputs?: object | null };
  if (runs?.using !== 'composite') {
    return { problem: `The hook '${path}' is not a composite action: set 'runs.using' to 'composite'.` };
  }
  const declared = Object.keys(inputs ?? {});
  const missing = HOOKS[hook].filter((input) => !declared.includes(input));
  if (missing.length === 0) return {};
  return {
    notice: `The hook '${path}' does not declare the inputs ${missing.map((input) => `'${input}'`).join(', ')}, which the workflow sets: GitHub warns about each of them.`,
  };
}

/**
 * The values of the `hook-secrets` secret, for masking.
 * @throws {UserError} with a sentence that shows none of them
 */
export function hookSecretValues(json: string): string[] {
  if (!json.trim()) return [];
  const expected = `Secret 'hook-secrets' is not a valid JSON object; expected names with their values, such as '{"SLACK_URL":"…"}'.`;
  const value = parseJson(json);
  if (!isObject(value)) throw new UserError(expected);
  const values = Object.values(value);
  if (!values.every((one) => typeof one === 'string')) throw new UserError(expected);
  return values;
}
