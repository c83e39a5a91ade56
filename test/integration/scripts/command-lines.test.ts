import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '../../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'file'), '');
  // The docker command of a user whom the engine's socket refuses; a login needs no engine.
  const docker = join(folder, 'bin', 'docker');
  writeFileSync(
    docker,
    '#!/bin/sh\ncase "$*" in *login*) exit 0 ;; esac\necho "permission denied while trying to connect to the docker API at unix:///run/docker.sock" >&2\nexit 1\n',
  );
  chmodSync(docker, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script as npm does, as a user whom Docker refuses. */
function run(script: string, ...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(root, 'scripts/node-24.mjs'), join(root, script), ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}`, CI: '', DOCKER_HOST: '' },
    },
  );
  return { status, stdout, stderr };
}

/** Runs scripts one after the other in one process, because each start of Node takes half a second. */
function runAll(lines: readonly (readonly [string, readonly string[]])[]): Ended[] {
  const input = JSON.stringify(lines.map(([script, args]) => [join(root, script), args]));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(root, 'scripts/node-24.mjs'), join(import.meta.dirname, 'run-all.mjs')],
    { cwd: root, encoding: 'utf8', input, env: { ...process.env, CI: '' }, maxBuffer: 2 ** 24 },
  );
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

const REFUSES =
  /the Docker engine at \S+ refuses this user \(permission denied\): add the user to the docker group, or set DOCKER_HOST to another engine\./i;

/** Invalid command lines of scripts, and the one sentence that each prints. */
const INVALID: readonly (readonly [string, readonly string[], string | RegExp])[] = [
  [
    'scripts/test.ts',
    ['nonsense'],
    "test: There is no suite 'nonsense'; the suites are unit, integration, local-aws, contract, bundle, docker; put the pattern of a file after a suite.",
  ],
  ['scripts/test.ts', ['unti'], "test: There is no suite 'unti'; did you mean 'unit'?"],
  ['scripts/test.ts', ['--deep', 'nonsense'], /^test: There is no suite 'nonsense'; the suites are unit, /],
  ['scripts/action.ts', [], /^Name an action: build-push, .*run-task\.$/],
  ['scripts/action.ts', ['deploy-servic'], "There is no action 'deploy-servic'; did you mean deploy-service?"],
  ['scripts/action.ts', ['run-task', 'clustr=a'], "run-task has no input 'clustr'; did you mean cluster?"],
  ['scripts/action.ts', ['run-task', 'cluster'], "'cluster' is not an input; expected INPUT=VALUE."],
  ['scripts/action.ts', ['ecr-login', '--workspace', '/missing'], "--workspace is '/missing', which is not a folder."],
  ['scripts/action.ts', ['run-task', 'overrides=@none.yml'], /^The file '.*none\.yml' cannot be read \(ENOENT\)\.$/],
  ['scripts/bench.ts', ['nonsense'], /^bench: there is no action 'nonsense': the actions are build-push, /],
  ['scripts/bench.ts', ['--nonsense'], /^bench: There is no option '--nonsense'; the options are --against, .*\.$/],
  ['scripts/bench.ts', ['--rounds'], 'bench: --rounds takes a value.'],
  ['scripts/bench.ts', ['--json=1'], 'bench: --json takes no value.'],
  [
    'scripts/bench.ts',
    ['deploy-service', '--inputs', 'missing.yml'],
    "bench: --inputs 'missing.yml' cannot be read as JSON or YAML: ENOENT: no such file or directory, open 'missing.yml'",
  ],
  ['scripts/bundle.ts', ['--chek'], "bundle: There is no option '--chek'; did you mean --check?"],
  [
    'scripts/bundle.ts',
    ['--out', '/dev/null/x'],
    /^bundle: The bundle cannot be written to '\/dev\/null\/x\/index\.js' \(/,
  ],
  ['scripts/readme.ts', ['--nonsense'], "readme: There is no option '--nonsense'; the options are --check."],
  ['scripts/readme.ts', ['extra'], "readme: 'extra' is not an option; the options are --check."],
  ['scripts/lock.ts', ['--nonsense'], "lock: There is no option '--nonsense'; this script has none."],
  [
    'scripts/picture.ts',
    ['--nonsense'],
    /^There is no option '--nonsense'; the options are --page, --out, --install\.$/,
  ],
  ['scripts/picture.ts', ['--out', '/dev/null/x.png'], /^The picture cannot be written to '\/dev\/null\/x\.png' \(/],
  ['scripts/picture.ts', ['--page', 'missing.html', '--out', 'OUT'], "--page 'missing.html' does not exist."],
  ['scripts/base-image.ts', [], "base-image: Give the name for the base image, for example 'slipway-base:1'."],
  ['scripts/workflows/test.ts', ['--dist', 'missing'], "--dist must be a folder with bundles, but 'missing' has none."],
  ['scripts/demo.ts', ['--nonsense'], /^There is no option '--nonsense'; the options are --docker, .*\.$/],
  [
    'scripts/demo.ts',
    ['--page', '/dev/null/demo.html', '--no-docker'],
    /^The page with the job summaries cannot be written to '\/dev\/null\/demo\.html' \(E\w+: [\w ]+\)\.$/,
  ],
];
/** Scripts that only run as the main program. */
const ONLY_MAIN = ['scripts/bundle.ts', 'scripts/readme.ts', 'scripts/base-image.ts'];

describe('an invalid command line', () => {
  const atOnce = INVALID.filter(([script]) => !ONLY_MAIN.includes(script));
  const inFolder = (args: readonly string[]) => args.map((arg) => arg.replace('OUT', join(folder, 'out.png')));
  let ended: readonly Ended[];
  beforeAll(() => {
    ended = runAll(atOnce.map(([script, args]) => [script, inFolder(args)]));
  });

  it.each(INVALID)('is refused with one sentence and an exit code other than 0: %s %j', (script, args, says) => {
    const found = atOnce.findIndex((one) => one[0] === script && one[1] === args);
    const { status, stdout, stderr } = ended[found] ?? run(script, ...inFolder(args));
    expect(stderr.trim()).toEqual(typeof says === 'string' ? says : expect.stringMatching(says));
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect({ isRed: status !== 0 && status !== null, stdout }).toEqual({ isRed: true, stdout: '' });
  });
});

describe('a Docker engine that refuses this user', () => {
  it('fails the docker suite with a sentence about the refusal', () => {
    const { status, stdout, stderr } = run('scripts/test.ts', 'docker');
    const files = readdirSync(join(root, 'test/docker')).filter((name) => name.endsWith('.test.ts')).length;
    expect(stderr).toMatch(/^docker: failed, because the Docker engine at /);
    expect(stderr).toMatch(REFUSES);
    expect({ status, stdout: stdout.trim() }).toEqual({
      status: 1,
      stdout: `0 passed, ${files} failed, 0 skipped`,
    });
  });

  it('stops the demo at the start with a sentence about the refusal', () => {
    const { status, stdout, stderr } = run('scripts/demo.ts', '--page', join(folder, 'demo.html'));
    expect(`${stdout}${stderr}`).toMatch(REFUSES);
    expect(`${stdout}${stderr}`).toMatch(/To run without an engine, use --no-docker\./);
    expect(status).toBe(1);
  });
});

it('a script without installed packages prints the command to run, and no stack trace', () => {
  const bare = join(folder, 'bare');
  mkdirSync(join(bare, 'scripts'), { recursive: true });
  for (const name of ['package.json', 'scripts/node-24.mjs']) cpSync(join(root, name), join(bare, name));
  writeFileSync(join(bare, 'scripts', 'x.mjs'), 'console.log("ran")\n');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './scripts/node-24.mjs', 'scripts/x.mjs'],
    { cwd: bare, encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^The required packages are not installed \(.*, .*, .* and \d+ more\): run 'npm ci'\.\n$/);
});

it('npm run action shows a masked output in the same way as GitHub', () => {
  const { status, stdout } = run('scripts/action.ts', 'ecr-login', '--local-aws', 'skip-logout=true');
  expect(stdout).toMatch(/^output docker_password_\w+: \*\*\*$/m);
  expect(stdout).toMatch(/^output docker_username_\w+: AWS$/m);
  expect(status).toBe(0);
});

it('npm run action runs an action with its defaults, shows its outputs and summary, and exits with its result', () => {
  const { status, stdout } = run(
    'scripts/action.ts',
    'render-taskdef',
    'task-definition=examples/hello/task-definition.json',
    'containers=web: { image: "example.com/web:2" }',
  );
  expect(stdout).toContain('output changed: true\n');
  expect(stdout).toMatch(/^- `web\.image`: `hello:set-by-render-taskdef` → `example\.com\/web:2`$/m);
  expect(stdout).toMatch(/render-taskdef: success\n$/);
  expect(status).toBe(0);
});
