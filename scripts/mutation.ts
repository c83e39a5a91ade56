import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { checkWritable, readOptions, runScript, UsageError } from './command-line.ts';
import { type Mutant, mutantsOf, mutate } from './mutation/mutants.ts';
import { type MutationTarget, TARGETS } from './mutation/targets.ts';
import type { Order, Outcome } from './mutation/worker.ts';

/*
 * Shows which decisions no test holds: changes the files that decide in one small place at a time, and runs their tests. A
 * mutant that passes them all has survived: a test is to be written for it, or `scripts/mutation/survivors.yml` says why
 * nothing differs. `npm run test:deep` runs a sample within a time; `npm run mutation -- --all` runs every one.
 */

const root = resolve(import.meta.dirname, '..');
const report = join(root, 'reports', 'mutation.json');
const explained = join(root, 'scripts', 'mutation', 'survivors.yml');
const LIMIT_MS = 60_000;
/** Jest keeps something of every run. */
const RUNS_A_PROCESS = 15;

type Tried = Mutant & MutationTarget & { readonly source: string };
type Tested = Pick<Tried, 'file' | 'key' | 'line'> & {
  readonly outcome: 'killed' | 'timeout' | 'survived' | 'explained';
  /** The test that noticed it. */
  readonly by?: string;
};

/** Why a surviving mutant makes no relevant difference, by file and key. */
type Explanations = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A process that runs tests, started again when it hangs or has run for long. */
class Worker {
  #child: ChildProcess | undefined;
  #runs = 0;

  async run(order: Order): Promise<Outcome | 'timeout'> {
    if (this.#runs++ % RUNS_A_PROCESS === 0) this.end();
    const child = this.#child ?? start(order.folder);
    this.#child = child;
    return new Promise((settle) => {
      const done = (outcome: Outcome | 'timeout') => {
        clearTimeout(timer);
        child.removeAllListeners();
        settle(outcome);
      };
      const timer = setTimeout(() => {
        this.end();
        done('timeout');
      }, LIMIT_MS);
      child.once('message', (outcome) => done(outcome as Outcome));
      child.once('exit', () => {
        this.#child = undefined;
        done({ passed: false, tests: 0, failed: 'the process of the tests ended' });
      });
      child.send(order);
    });
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

function start(folder: string): ChildProcess {
  return fork(join(import.meta.dirname, 'mutation', 'worker.ts'), {
    execArgv: ['--experimental-vm-modules', '--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    cwd: folder,
    // The properties try the same each time.
    env: { ...process.env, SEED: '1' },
  });
}

async function main(argv: readonly string[]): Promise<number> {
  const { values } = readOptions(argv, {
    all: { type: 'boolean' },
    seed: { type: 'string' },
    minutes: { type: 'string' },
    file: { type: 'string' },
  });
  const minutes = values.all ? Number.POSITIVE_INFINITY : numberOf('minutes', values.minutes ?? '5');
  const seed = numberOf('seed', values.seed ?? process.env.SEED ?? String(Date.now() % 2 ** 31));
  checkWritable(report, 'The report of the mutation run');
  const chosen = TARGETS.filter(({ file }) => file.includes(values.file ?? ''));
  if (chosen.length === 0)
    throw new UsageError(`No file of ${TARGETS.map(({ file }) => file).join(', ')} matches '${values.file}'.`);
  const explanations = (parse(readFileSync(explained, 'utf8')) ?? {}) as Explanations;
  const all = chosen.flatMap(mutantsOfTarget);
  const unknown = unknownKeys(explanations, chosen, all);
  for (const key of unknown) console.error(`${explained} explains a mutant that there is not: ${key}`);
  console.log(`${all.length} mutants; seed ${seed}${values.all ? '' : `, for ${minutes} minutes`}`);
  const tested = await testAll(chosen, values.all ? all : shuffled(all, seed), explanations, minutes);
  writeFileSync(report, JSON.stringify({ seed, mutants: all.length, tested }, undefined, 2));
  const survived = tested.filter(({ outcome }) => outcome === 'survived');
  for (const { file, line, key } of survived) console.error(`survived: ${file}:${line} ${key}`);
  const count = (...of: string[]) => tested.filter(({ outcome }) => of.includes(outcome)).length;
  console.log(
    `${tested.length} of ${all.length} mutants tested: ${count('killed', 'timeout')} killed, ${count('explained')} explained, ${survived.length} survived`,
  );
  return survived.length + unknown.length > 0 ? 1 : 0;
}

async function testAll(
  chosen: readonly MutationTarget[],
  mutants: readonly Tried[],
  explanations: Explanations,
  minutes: number,
): Promise<Tested[]> {
  const folder = copyTree();
  const worker = new Worker();
  const until = performance.now() + minutes * 60_000;
  const tested: Tested[] = [];
  try {
    for (const { file, stages } of chosen) {
      const outcome = await runStages(worker, folder, stages);
      if (outcome === 'timeout' || !outcome.passed)
        throw new Error(
          `The tests of ${file} fail without a mutant: ${outcome === 'timeout' ? outcome : outcome.failed}`,
        );
    }
    for (const { file, stages, source, ...mutant } of mutants) {
      if (performance.now() > until) break;
      const path = join(folder, file);
      writeFileSync(path, mutate(source, mutant));
      const outcome = await runStages(worker, folder, stages);
      writeFileSync(path, source);
      const { key, line } = mutant;
      const by = outcome === 'timeout' ? undefined : outcome.failed;
      tested.push({ file, key, line, outcome: judged(outcome, explanations[file]?.[key]), ...(by && { by }) });
    }
    return tested;
  } finally {
    worker.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The result of the first stage in which a test fails, or of the last stage. */
async function runStages(
  worker: Worker,
  folder: string,
  stages: MutationTarget['stages'],
): Promise<Outcome | 'timeout'> {
  let outcome: Outcome | 'timeout' = { passed: false, tests: 0, failed: 'there are no tests' };
  for (const tests of stages) {
    outcome = await worker.run({ folder, tests });
    if (outcome === 'timeout' || !outcome.passed) break;
  }
  return outcome;
}

function judged(outcome: Outcome | 'timeout', why: string | undefined): Tested['outcome'] {
  if (outcome === 'timeout') return 'timeout';
  if (!outcome.passed) return 'killed';
  return why ? 'explained' : 'survived';
}

function mutantsOfTarget({ file, stages }: MutationTarget): Tried[] {
  const source = readFileSync(join(root, file), 'utf8');
  return mutantsOf(source).map((mutant) => ({ ...mutant, file, stages, source }));
}

/** Explanations for mutants that no longer exist. */
function unknownKeys(explanations: Explanations, chosen: readonly MutationTarget[], all: readonly Tried[]): string[] {
  const known = new Set(all.map(({ file, key }) => `${file} ${key}`));
  return chosen
    .flatMap(({ file }) => Object.keys(explanations[file] ?? {}).map((key) => `${file} ${key}`))
    .filter((key) => !known.has(key));
}

/** A copy of the files that the tests read, so that the work tree itself is never changed. */
function copyTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-mutation-'));
  for (const part of ['src', 'test/unit', 'test/integration', 'local-aws', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function numberOf(option: string, text: string): number {
  const value = Number(text);
  if (!(value >= 0)) throw new UsageError(`--${option} takes a number, not '${text}'.`);
  return value;
}

/** The same order for the same seed (mulberry32). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

await runScript('mutation', () => main(process.argv.slice(2)));
