import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { messageOf } from '../../src/error.ts';
import { bundle } from '../bundle.ts';
import { findEngine, stopEngine } from '../engine.ts';
import { installAct, installActionlint, installCfnLint, installShellcheck, installZizmor, type Tool } from './tools.ts';

/*
 * Runs the workflows and lints them: `npm run test:workflows`, `npm run test:workflows -- -t 'a name'`. `--dist DIR`
 * uses existing bundles. A missing requirement is reported as a skip, or with CI=true as a failure. `--tools` only
 * installs the tools, and fails if one is not available.
 */

const root = resolve(import.meta.dirname, '..', '..');
const at = process.argv.indexOf('--dist', 2);
const given = at < 0 ? undefined : process.argv[at + 1];
if (at >= 0 && !existsSync(join(given ?? '', 'index.js'))) {
  console.error(`--dist must be a folder with bundles, but '${given ?? ''}' has none.`);
  process.exit(1);
}
/** The arguments for Jest. */
const rest = process.argv.slice(2).filter((_, index) => at < 0 || (index + 2 !== at && index + 2 !== at + 1));

let running: ChildProcess | undefined;
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    interrupted = true;
    running?.kill(signal);
  });
}

if (rest.includes('--tools')) {
  for (const install of [installAct, installActionlint, installShellcheck, installZizmor, installCfnLint]) {
    const tool = install();
    if ('path' in tool) continue;
    // If one tool cannot be downloaded, do not wait for the others.
    console.error(`${tool.missing}.`);
    process.exit(1);
  }
  process.exit(0);
}

await using stack = new AsyncDisposableStack();
const scratch = mkdtempSync(join(tmpdir(), 'slipway-workflows-'));
stack.defer(() => rmSync(scratch, { recursive: true, force: true }));

const tools = {
  ACT: installAct(),
  ACTIONLINT: installActionlint(),
  SHELLCHECK: installShellcheck(),
  ZIZMOR: installZizmor(),
  CFNLINT: installCfnLint(),
  ENGINE: provideEngine(),
};
for (const tool of Object.values(tools)) if ('missing' in tool) console.error(`${tool.missing}.`);
const dist = given ? resolve(given) : join(scratch, 'dist');
if (!given) await bundle(dist);

const env: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
  SLIPWAY_DIST: dist,
  ...Object.fromEntries(
    Object.entries(tools).map(([name, tool]) => [
      `SLIPWAY_${name}`,
      'path' in tool ? tool.path : `missing: ${tool.missing}`,
    ]),
  ),
  ...('path' in tools.ENGINE && { DOCKER_HOST: tools.ENGINE.path }),
};
const report = join(scratch, 'report.json');
const code = interrupted ? 1 : await runJest();
const counts = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>) : {};
const passed = counts.numPassedTests ?? 0;
const failed = (counts.numFailedTests ?? 0) + (counts.numRuntimeErrorTestSuites ?? 0);
const skipped = (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0);
// Jest can also fail without a failed test, for example when its own environment breaks.
console.log(`${passed} passed, ${code === 0 ? failed : Math.max(1, failed)} failed, ${skipped} skipped`);
process.exitCode = interrupted ? 130 : code;

function runJest(): Promise<number> {
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const jest = [
    '--config',
    'test/workflows/jest.config.js',
    '--maxWorkers=2',
    '--json',
    `--outputFile=${report}`,
    ...rest,
  ];
  return new Promise((settle, reject) => {
    running = spawn(process.execPath, [...node, ...jest], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    running.once('error', reject);
    running.once('close', (status) => settle(status ?? 1));
  });
}

/** A running engine, or one that is started for the tests. */
function provideEngine(): Tool {
  let engine: ReturnType<typeof findEngine>;
  try {
    engine = findEngine();
  } catch (error) {
    return { missing: messageOf(error).replace(/\.$/, '') };
  }
  if (typeof engine === 'string') return { missing: engine.replace(/\.$/, '') };
  stack.defer(() => stopEngine(engine));
  return { path: engine.host };
}
