import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { checkWritable, readOptions, runScript, UsageError } from './command-line.ts';
import { type Mutant, mutantsOf, mutate } from './mutation/mutants.ts';
import { type MutationTarget, TARGETS } from './mutation/targets.ts';
import { TestProcess } from './mutation/test-process.ts';
import type { Outcome } from './mutation/worker.ts';

/*
 * Finds decisions that no test checks: makes one small change at a time in the files that make decisions, and runs
 * their tests. A mutant that passes all of them has survived: it needs a test, or a reason in
 * `scripts/mutation/survivors.yml` why it makes no difference. `npm run test:deep` runs a sample within a time limit;
 * `npm run mutation -- --all` runs all mutants, and `--survived` those that survived the last run.
 */

const root = resolve(import.meta.dirname, '..');
const report = join(root, 'reports', 'mutation.json');
const explained = join(root, 'scripts', 'mutation', 'survivors.yml');
/** The report is written after this many mutants, so that an interrupted run is not lost. */
const REPORT_INTERVAL = 20;

type Target = Mutant & Pick<MutationTarget, 'file'> & { readonly source: string };
type Tested = Pick<Target, 'file' | 'key' | 'line'> & {
  readonly outcome: 'killed' | 'timeout' | 'survived' | 'explained';
  /** The test that detected it. */
  readonly by?: string;
};

/** The reason why a surviving mutant makes no relevant difference, by file and key. */
type Explanations = Readonly<Record<string, Readonly<Record<string, string>>>>;

async function main(argv: readonly string[]): Promise<number> {
  const { values } = readOptions(argv, {
    all: { type: 'boolean' },
    survived: { type: 'boolean' },
    seed: { type: 'string' },
    minutes: { type: 'string' },
    file: { type: 'string' },
  });
  const isWhole = values.all || values.survived;
  const minutes = isWhole ? Number.POSITIVE_INFINITY : numberOf('minutes', values.minutes ?? '5');
  const seed = numberOf('seed', values.seed ?? process.env.SEED ?? String(Date.now() % 2 ** 31));
  checkWritable(report, 'The report of the mutation run');
  const chosen = TARGETS.filter(({ file }) => file.includes(values.file ?? ''));
  if (chosen.length === 0)
    throw new UsageError(`No file of ${TARGETS.map(({ file }) => file).join(', ')} matches '${values.file}'.`);
  const explanations = (parse(readFileSync(explained, 'utf8')) ?? {}) as Explanations;
  const all = chosen.flatMap(mutantsOfTarget);
  const unknown = unknownKeys(explanations, chosen, all);
  for (const key of unknown) console.error(`${explained} explains a mutant that does not exist: ${key}`);
  console.log(`${all.length} mutants; seed ${seed}${isWhole ? '' : `, for ${minutes} minutes`}`);
  const mutants = values.survived ? survivorsOf(all) : values.all ? all : shuffled(all, seed);
  const tested = await testAll(chosen, mutants, explanations, minutes, (soFar) => write(seed, all.length, soFar));
  const survived = tested.filter(({ outcome }) => outcome === 'survived');
  for (const { file, line, key } of survived) console.error(`survived: ${file}:${line} ${key}`);
  const count = (...of: string[]) => tested.filter(({ outcome }) => of.includes(outcome)).length;
  console.log(
    `${tested.length} of ${all.length} mutants tested: ${count('killed', 'timeout')} killed, ${count('explained')} explained, ${survived.length} survived`,
  );
  return survived.length + unknown.length > 0 ? 1 : 0;
}

function write(seed: number, mutants: number, tested: readonly Tested[]): void {
  writeFileSync(report, JSON.stringify({ seed, mutants, tested }, undefined, 2));
}

async function testAll(
  chosen: readonly MutationTarget[],
  mutants: readonly Target[],
  explanations: Explanations,
  minutes: number,
  writeReport: (tested: readonly Tested[]) => void,
): Promise<Tested[]> {
  const process = new TestProcess(root);
  const until = performance.now() + minutes * 60_000;
  const tested: Tested[] = [];
  const tests = new Map(chosen.map(({ file, stages }) => [file, stages.map(testFiles)]));
  try {
    const isSame = (one: MutationTarget) => (other: MutationTarget) => other.stages === one.stages;
    const distinct = chosen.filter((one, index) => chosen.findIndex(isSame(one)) === index);
    for (const { file } of distinct) {
      const outcome = await runStages(process, { file }, tests);
      if (outcome === 'timeout' || !outcome.passed)
        throw new Error(
          `The tests of ${file} fail without a mutant: ${outcome === 'timeout' ? outcome : outcome.failed}`,
        );
    }
    for (const { file, source, ...mutant } of mutants) {
      if (performance.now() > until) break;
      const outcome = await runStages(process, { file, text: mutate(source, mutant) }, tests);
      const { key, line } = mutant;
      const by = outcome === 'timeout' ? undefined : outcome.failed;
      tested.push({ file, key, line, outcome: outcomeOf(outcome, explanations[file]?.[key]), ...(by && { by }) });
      if (tested.length % REPORT_INTERVAL === 0) writeReport(tested);
    }
    writeReport(tested);
    return tested;
  } finally {
    process.end();
  }
}

/**
 * The result of the first stage in which a test fails, or of the last stage. The test file that failed runs first for
 * the next mutant, which it probably also detects.
 */
async function runStages(
  process: TestProcess,
  mutant: { readonly file: string; readonly text?: string },
  tests: ReadonlyMap<string, readonly string[][]>,
): Promise<Outcome | 'timeout'> {
  let outcome: Outcome | 'timeout' = { passed: false, tests: 0, failed: 'there are no tests' };
  for (const stage of tests.get(mutant.file) ?? []) {
    outcome = await process.run({ ...mutant, folder: root, tests: stage });
    if (outcome === 'timeout') break;
    const { file } = outcome;
    if (file !== undefined) stage.unshift(...stage.splice(stage.indexOf(file), 1));
    if (!outcome.passed) break;
  }
  return outcome;
}

function testFiles(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: root }).sort());
}

/** The mutants that survived in the last report. */
function survivorsOf(all: readonly Target[]): Target[] {
  const { tested } = JSON.parse(readFileSync(report, 'utf8')) as { tested: Tested[] };
  const names = new Set(
    tested.filter(({ outcome }) => outcome === 'survived').map(({ file, key }) => `${file} ${key}`),
  );
  return all.filter(({ file, key }) => names.has(`${file} ${key}`));
}

function outcomeOf(outcome: Outcome | 'timeout', why: string | undefined): Tested['outcome'] {
  if (outcome === 'timeout') return 'timeout';
  if (!outcome.passed) return 'killed';
  return why ? 'explained' : 'survived';
}

function mutantsOfTarget({ file }: MutationTarget): Target[] {
  const source = readFileSync(join(root, file), 'utf8');
  return mutantsOf(source).map((mutant) => ({ ...mutant, file, source }));
}

/** Explanations for mutants that no longer exist. */
function unknownKeys(explanations: Explanations, chosen: readonly MutationTarget[], all: readonly Target[]): string[] {
  const known = new Set(all.map(({ file, key }) => `${file} ${key}`));
  return chosen
    .flatMap(({ file }) => Object.keys(explanations[file] ?? {}).map((key) => `${file} ${key}`))
    .filter((key) => !known.has(key));
}

function numberOf(option: string, text: string): number {
  const value = Number(text);
  if (!(value >= 0)) throw new UsageError(`--${option} must be a number, not '${text}'.`);
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
