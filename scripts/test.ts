import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { messageOf } from '../src/error.ts';
import { nearest } from '../src/nearest.ts';
import { staleFiles } from './bundle.ts';
import { checkWritable, runScript, UsageError } from './command-line.ts';
import { type Engine, EngineRefusal, findEngine, startEngine, stopEngine } from './engine.ts';

/*
 * The test command: `npm test`, `npm test -- unit`, `npm test -- bundle -t 'a name'`. The suites run one after the
 * other, and the docker suite in parallel, because it mostly waits for its engine; its output follows the others'. The
 * last line has the numbers of tests that passed, failed and were skipped in all suites.
 */

const root = resolve(import.meta.dirname, '..');
const reports = join(root, 'reports');
const SUITES = ['unit', 'integration', 'local-aws', 'contract', 'bundle', 'docker'];

/**
 * Jest's workers for the bundle suite, because an action under test waits for its clock three quarters of the time. It
 * is a number, because Jest reads more than 100% as a number of workers.
 */
const BUNDLE_WORKERS = availableParallelism() * 4;

const PIPES = ['pipe', 'pipe'] as const;
const INHERIT = ['inherit', 'inherit'] as const;

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const running = new Set<ChildProcess>();
let interrupted = false;

const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 };

function sum(counts: readonly Count[]): Count {
  const total = { ...NOTHING };
  for (const count of counts) {
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key];
  }
  return total;
}

/** The output of suites that run in parallel. */
const held: Buffer[] = [];

/** @param holdsOutput whether its output is held back instead of printed immediately */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv, holdsOutput = false): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', ...(holdsOutput ? PIPES : INHERIT)] });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => held.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

interface SuiteOptions {
  readonly env: NodeJS.ProcessEnv;
  /** The name of its report, if it differs from the suite's. */
  readonly name?: string;
  /** Whether its output is held back. */
  readonly holdsOutput?: boolean;
}

async function runSuite(
  suite: string,
  args: readonly string[],
  { env, name = suite, holdsOutput }: SuiteOptions,
): Promise<Count> {
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const jest = ['--selectProjects', suite, '--passWithNoTests', '--json', `--outputFile=${report}`];
  if (suite === 'bundle') jest.push('--maxWorkers', `${BUNDLE_WORKERS}`);
  jest.push(...args);
  const code = await run(process.execPath, [...node, ...jest], env, holdsOutput);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numRuntimeErrorTestSuites = 0,
    numPendingTests = 0,
    numTodoTests = 0,
  } = result;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  // Jest can also fail without a failed test, for example if the test environment cannot start.
  return {
    passed: numPassedTests,
    failed: code !== 0 ? Math.max(1, failed) : failed,
    skipped: numPendingTests + numTodoTests,
  };
}

function countFiles(suite: string): number {
  const folder = join(root, 'test', suite);
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.test.ts')).length
    : 0;
}

async function runDocker(args: readonly string[], { env, holdsOutput = false }: SuiteOptions): Promise<Count> {
  const files = countFiles('docker');
  if (files === 0) return NOTHING;
  let engine: Engine | string;
  try {
    engine = findEngine();
  } catch (error) {
    if (!(error instanceof EngineRefusal)) throw error;
    console.error(`docker: failed, because ${messageOf(error)}`);
    return { passed: 0, failed: files, skipped: 0 };
  }
  if (typeof engine === 'string') {
    if (process.env.CI) {
      console.error(`docker: failed, because CI needs a Docker engine: ${engine}`);
      return { passed: 0, failed: files, skipped: 0 };
    }
    console.error(`docker: skipped, because there is no Docker engine: ${engine}`);
    return { passed: 0, failed: 0, skipped: files };
  }
  // One file after the other, because they check the contents of the engine.
  const inBand = ['--runInBand', ...args];
  const count = await onEngine(engine, (host) =>
    runSuite('docker', inBand, { env: { ...env, DOCKER_HOST: host }, holdsOutput }),
  );
  if (!engine.folder || interrupted) return count;
  // Builds and pushes depend on the engine's image store, so the other store is also tested if the engine was started
  // here.
  const classic = startEngine('classic');
  if (typeof classic === 'string') {
    console.error(`docker: failed, because no engine with the classic image store could be started: ${classic}`);
    return { ...count, failed: count.failed + 1 };
  }
  const builds = [...inBand, '--testPathPatterns', 'docker/build-push'];
  const more = await onEngine(classic, (host) =>
    runSuite('docker', builds, { env: { ...env, DOCKER_HOST: host }, name: 'docker-classic', holdsOutput }),
  );
  return sum([count, more]);
}

async function onEngine(engine: Engine, run: (host: string) => Promise<Count>): Promise<Count> {
  try {
    return await run(engine.host);
  } finally {
    stopEngine(engine);
  }
}

async function warnOfStaleDist(): Promise<void> {
  const stale = await staleFiles().catch((error: Error) => [error.message]);
  if (stale.length === 0) return;
  console.error(`\nWarning: dist is out of date, and the tests run dist: run 'npm run bundle'.`);
  console.error(`${stale.map((line) => `  ${line}`).join('\n')}\n`);
}

/** The suites that are named first, or all of them; the remaining arguments are passed to Jest. @throws {UsageError} */
function readSuites(args: readonly string[]): { suites: readonly string[]; rest: readonly string[] } {
  const split = args.findIndex((arg) => !SUITES.includes(arg));
  const chosen = split < 0 ? args : args.slice(0, split);
  const [next] = args.slice(chosen.length);
  if (chosen.length === 0 && next !== undefined && !next.startsWith('-')) {
    const near = nearest(next, SUITES);
    throw new UsageError(
      `There is no suite '${next}'; ${near ? `did you mean '${near}'?` : `the suites are ${SUITES.join(', ')}; put the pattern of a file after a suite.`}`,
    );
  }
  const suites = chosen.length > 0 ? SUITES.filter((suite) => chosen.includes(suite)) : SUITES;
  return { suites, rest: args.slice(chosen.length) };
}

/** For `npm run test:deep`: the mutation run, as one more test; sampled unless all mutants are requested. */
async function runMutants(all: boolean): Promise<Count> {
  console.log('\nmutation');
  const code = await run(process.execPath, ['scripts/mutation.ts', ...(all ? ['--all'] : [])], process.env);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function runInTurn(suites: readonly string[], args: readonly string[], env: NodeJS.ProcessEnv): Promise<Count> {
  const counts: Count[] = [];
  for (const suite of suites) if (!interrupted) counts.push(await runSuite(suite, args, { env }));
  return sum(counts);
}

/** Whether no test ran, unless the docker suite was skipped because there is no engine. */
function ranNothing({ passed, failed, skipped }: Count, suites: readonly string[]): boolean {
  return passed + failed === 0 && !(suites.includes('docker') && skipped > 0);
}

async function main(argv: readonly string[]): Promise<number> {
  const deep = argv.includes('--deep');
  const allMutants = argv.includes('--all-mutants');
  if (allMutants && !deep) throw new UsageError("--all-mutants is only for 'npm run test:deep'.");
  const { suites, rest } = readSuites(argv.filter((arg) => arg !== '--deep' && arg !== '--all-mutants'));
  const env = { ...process.env, ...(deep && { DEEP: '1' }) };
  for (const suite of suites) checkWritable(join(reports, `${suite}.json`), 'The report of the tests');
  // CI checks it separately, and fails.
  if (!process.env.CI && (suites.includes('bundle') || suites.includes('contract'))) await warnOfStaleDist();
  const others = suites.filter((suite) => suite !== 'docker');
  const holdsOutput = others.length > 0;
  const counts = await Promise.all([
    suites.includes('docker') ? runDocker(rest, { env, holdsOutput }) : NOTHING,
    runInTurn(others, rest, env),
  ]);
  if (holdsOutput) process.stdout.write(Buffer.concat(held));
  const hasMutants = deep && suites.includes('unit') && rest.length === 0 && !interrupted;
  const total = sum([...counts, hasMutants ? await runMutants(allMutants) : NOTHING]);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  if (interrupted) return 130;
  if (rest.length > 0 && ranNothing(total, suites)) {
    console.error(`No test of ${suites.join(', ')} matches: ${rest.join(' ')}`);
    return 1;
  }
  return total.failed > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    interrupted = true;
    // The end of the suite stops all other processes in order, including the engine.
    for (const child of running) child.kill(signal);
  });
}
await runScript('test', () => main(process.argv.slice(2)));
