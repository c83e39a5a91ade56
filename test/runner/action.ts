import { existsSync, readFileSync } from 'node:fs';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..', '..');

export interface ActionInput {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string | number | boolean;
  readonly deprecationMessage?: string;
}

/** An action.yml of a JavaScript action. */
export interface ActionFile {
  readonly name: string;
  readonly description?: string;
  readonly inputs?: Readonly<Record<string, ActionInput | null>>;
  readonly outputs?: Readonly<Record<string, { readonly description?: string }>>;
  readonly runs: Readonly<{
    using: string;
    main: string;
    pre?: string;
    post?: string;
    'pre-if'?: string;
    'post-if'?: string;
  }>;
}

/** An action as a `uses:` line finds it. */
export interface Action {
  readonly name: string;
  readonly folder: string;
  readonly file: ActionFile;
  /** The path of the program of a phase; `undefined` if the action has none. */
  program(phase: 'pre' | 'main' | 'post'): string | undefined;
}

/**
 * Loads `name`: a folder of actions/, or the absolute path of any folder with an action.yml. If SLIPWAY_DIST names a
 * folder, the project's own bundles are taken from there, so that they can be tested before `dist` is written.
 */
export function loadAction(name: string): Action {
  const folder = isAbsolute(name) ? name : join(root, 'actions', name);
  const path = ['action.yml', 'action.yaml'].map((file) => join(folder, file)).find(existsSync);
  if (!path) throw new Error(`there is no action.yml in ${folder}`);
  const file = parse(readFileSync(path, 'utf8')) as ActionFile;
  if (!/^node(24|20)$/.test(file.runs.using)) {
    throw new Error(`${path} runs using '${file.runs.using}', and this runner runs JavaScript actions only`);
  }
  return { name: basename(folder), folder, file, program: (phase) => programOf(folder, file.runs[phase]) };
}

function programOf(folder: string, program: string | undefined): string | undefined {
  if (!program) return undefined;
  const path = join(folder, program);
  const scratch = process.env.SLIPWAY_DIST;
  return scratch && path.startsWith(join(root, 'dist')) ? join(scratch, basename(path)) : path;
}

/** The values that `${{ … }}` in a default may name, e.g. `github.token`. */
export type Context = Readonly<Record<string, string>>;

/** The environment that the runner creates from a step's `with:`. */
export interface ResolvedInputs {
  /** `INPUT_*`, hyphens kept, spaces as `_`, upper case. */
  readonly env: Record<string, string>;
  /** The runner's warnings about inputs that the action does not declare, or that are deprecated. */
  readonly warnings: string[];
}

/** Fills in action.yml's defaults, evaluates their expressions and names the variables. */
export function resolveInputs(
  { inputs = {} }: ActionFile,
  given: Readonly<Record<string, string | number | boolean>>,
  context: Context,
): ResolvedInputs {
  const names = new Map(Object.keys(inputs).map((name) => [name.toLowerCase(), name]));
  const values = new Map(
    Object.entries(inputs).map(([name, input]) => [name, evaluate(String(input?.default ?? ''), context)]),
  );
  const warnings: string[] = [];
  const unexpected: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    const declared = names.get(name.toLowerCase());
    if (declared === undefined) unexpected.push(name);
    const message = inputs[declared ?? name]?.deprecationMessage;
    if (message) warnings.push(`Input '${name}' has been deprecated with message: ${message}`);
    values.set(declared ?? name, String(value));
  }
  if (unexpected.length > 0) {
    const quoted = (list: readonly string[]) => list.map((name) => `'${name}'`).join(', ');
    warnings.unshift(`Unexpected input(s) ${quoted(unexpected)}, valid inputs are [${quoted(Object.keys(inputs))}]`);
  }
  const env = Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
  return { env, warnings };
}

function evaluate(text: string, context: Context): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (whole, expression: string) => {
    const value = context[expression];
    if (value === undefined) throw new Error(`the default '${whole}' uses a value that this runner does not know`);
    return value;
  });
}

/** Evaluates `pre-if` and `post-if`: status functions with `!`, `&&`, `||` and parentheses. */
export function evaluateStatus(condition: string, status: { failed: boolean; cancelled: boolean }): boolean {
  const { failed, cancelled } = status;
  const known: Record<string, boolean> = {
    'always()': true,
    'success()': !failed && !cancelled,
    'failure()': failed && !cancelled,
    'cancelled()': cancelled,
  };
  const source = condition.replace(/^\$\{\{|\}\}$/g, '').replace(/\w+\(\)/g, (call) => String(known[call]));
  if (!/^(true|false|!|&&|\|\||[()\s])+$/.test(source))
    throw new Error(`this runner cannot evaluate the condition '${condition}'`);
  return new Function(`return ${source}`)() as boolean;
}
