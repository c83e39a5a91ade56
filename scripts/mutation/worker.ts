import { readFileSync } from 'node:fs';
import { type ModuleHooks, registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addEventHandler, type Event, getState, resetState, run, type State } from 'jest-circus';

/*
 * Runs the tests of one mutant after the other in the same process, with Jest's own runner: Node, Jest, the SDK and all
 * modules outside of test/ that do not import the mutated file are loaded once. A mutant is a file's text with its own
 * URL (`?mutant=7`), and so is every module that imports it, including the tests. The parent process kills this process
 * if its tests do not end.
 */

/** The parent's request: the tests of a mutant; without a text, of the unchanged file. */
export interface MutationTest {
  readonly folder: string;
  readonly file: string;
  readonly text?: string;
  /** Test files, in the order in which they run: the run ends with the first test that fails. */
  readonly tests: readonly string[];
}

/** The result of the tests. */
export interface Outcome {
  readonly passed: boolean;
  readonly tests: number;
  /** The file whose test failed. */
  readonly file?: string;
  /** The first test that failed, or the error that prevented the tests. */
  readonly failed?: string;
}

const LIMIT_MS = 30_000;
const GLOBALS = new URL('./globals.ts', import.meta.url).href;

/** The text of each module that is not mutated, without its types. */
const stripped = new Map<string, string>();
/** The modules that import a module. */
const importers = new Map<string, Set<string>>();
let number = 0;
let mutated: { readonly url: string; readonly text?: string; readonly reloaded: ReadonlySet<string> } | undefined;

const hooks: ModuleHooks = registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
    const found = nextResolve(specifier, context);
    const parent = context.parentURL && plain(context.parentURL);
    if (!parent || !isOurs(found.url)) return found;
    importers.set(found.url, (importers.get(found.url) ?? new Set()).add(parent));
    const isReloaded = mutated?.reloaded.has(found.url) || isFixture(found.url);
    return isReloaded ? { ...found, url: `${found.url}?mutant=${number}` } : found;
  },
  load(url, context, nextLoad) {
    if (!isOurs(plain(url)) || !plain(url).endsWith('.ts')) return nextLoad(url, context);
    return { format: 'module', source: sourceOf(plain(url)), shortCircuit: true };
  },
});

function plain(url: string): string {
  return url.split('?')[0] as string;
}

function isOurs(url: string): boolean {
  return url.startsWith('file:') && !url.includes('/node_modules/');
}

/** The modules that the tests share have state, such as counters, so each mutant starts with new instances of them. */
function isFixture(url: string): boolean {
  return url.includes('/test/');
}

function sourceOf(url: string): string {
  if (mutated?.url === url && mutated.text !== undefined) return stripTypeScriptTypes(mutated.text);
  const source = stripped.get(url) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
  stripped.set(url, source);
  return source;
}

/** The module and all modules that import it, directly or indirectly. */
function reloadedWith(url: string): Set<string> {
  const found = new Set([url]);
  for (const module of found) for (const importer of importers.get(module) ?? []) found.add(importer);
  return found;
}

async function test({ folder, file, text, tests }: MutationTest): Promise<Outcome> {
  const url = pathToFileURL(join(folder, file)).href;
  number++;
  let passed = 0;
  for (const name of tests) {
    const path = pathToFileURL(join(folder, name)).href;
    // A test file's imports are known after it was loaded for the first time.
    if (!importers.has(path)) await load(path, `${path}?first`);
    mutated = { url, ...(text !== undefined && { text }), reloaded: reloadedWith(url).add(path) };
    const { failed, count } = await load(path, `${path}?mutant=${number}`, true);
    passed += count;
    if (failed !== undefined) return { passed: false, tests: passed, file: name, failed };
  }
  return { passed: passed > 0, tests: passed };
}

async function load(path: string, url: string, isRun = false): Promise<{ count: number; failed?: string }> {
  importers.set(path, importers.get(path) ?? new Set());
  resetState();
  getState().testTimeout = LIMIT_MS;
  try {
    await import(url);
  } catch (error) {
    return { count: 0, failed: firstLine(error) };
  }
  if (!isRun) return { count: 0 };
  first = undefined;
  count = 0;
  const { unhandledErrors } = await run();
  const failed = first ?? (unhandledErrors[0] && firstLine(unhandledErrors[0]));
  return { count, ...(failed !== undefined && { failed }) };
}

let first: string | undefined;
let count = 0;

/** Records the first test that fails, and skips those after it. */
function note(event: Event, state: State): void {
  if (event.name === 'test_fn_success') count++;
  if (event.name === 'test_start' && first !== undefined) event.test.mode = 'skip';
  if (event.name !== 'test_fn_failure' && event.name !== 'hook_failure') return;
  first ??= titleOf(event.test ?? state.currentlyRunningTest);
}

function titleOf(test: State['currentlyRunningTest'] | undefined): string {
  const names: string[] = [];
  for (let at: { name: string; parent?: unknown } | undefined | null = test; at; at = at.parent as typeof at)
    if (at.name !== 'ROOT_DESCRIBE_BLOCK') names.unshift(at.name);
  return names.join(' ') || 'a hook';
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error)
    .split('\n', 3)
    .join(' ')
    .trim();
}

addEventHandler(note);
process.on('message', (mutationTest: MutationTest) => {
  test(mutationTest).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => process.send?.({ passed: false, tests: 0, failed: firstLine(error) } satisfies Outcome),
  );
});
process.on('disconnect', () => {
  hooks.deregister();
  process.exit();
});
