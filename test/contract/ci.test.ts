import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'slipway-ci-'));
const workflowFiles = readdirSync(join(root, 'test', 'workflows')).filter((name) => name.endsWith('.test.ts')).length;
const NEEDED = ['bash', 'cat', 'dirname', 'grep', 'mktemp', 'rm', 'tail', 'tee'];

beforeAll(() => {
  mkdirSync(join(scratch, 'bin'));
  for (const name of NEEDED) {
    const folder = (process.env.PATH ?? '').split(delimiter).find((each) => readdir(each).includes(name));
    symlinkSync(join(folder ?? '', name), join(scratch, 'bin', name));
  }
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function readdir(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Runs .ci/run with an npm that prints the output given for its arguments; all other commands succeed. */
function run(outputs: Readonly<Record<string, string>>, { hasGo }: { hasGo: boolean }) {
  const folder = mkdtempSync(join(scratch, 'machine-'));
  const cases = Object.entries(outputs).map(([args, command]) => `  "${args}") ${command} ;;`);
  const program = (name: string, text: string) => {
    writeFileSync(join(folder, name), `#!/usr/bin/env bash\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  program('npm', `case "$*" in\n${cases.join('\n')}\nesac`);
  if (hasGo) program('go', 'exit 0');
  const env = { PATH: [folder, join(scratch, 'bin')].join(delimiter) };
  const { status, stdout } = spawnSync('bash', [join(root, '.ci', 'run')], { encoding: 'utf8', env });
  return { status, last: stdout.trimEnd().split('\n').at(-1), stdout };
}

const TESTS = 'test';
const WORKFLOWS = 'run test:workflows -- --dist dist';
const TOOLS = 'run --silent test:workflows -- --tools';
const CHECKS = 4;

it('a CI run reports the sum of the counts of tests, workflows and checks', () => {
  const outputs = { [TESTS]: 'echo 10 passed, 0 failed, 2 skipped', [WORKFLOWS]: 'echo 3 passed, 0 failed, 1 skipped' };
  expect(run(outputs, { hasGo: true })).toMatchObject({
    status: 0,
    last: `${13 + CHECKS} passed, 0 failed, 3 skipped`,
  });
});

it.each([
  ['Go', false, {}],
  ['one of the tools', true, { [TOOLS]: 'echo act could not be installed. >&2; exit 1' }],
])('a CI run without %s counts the workflow files as skipped, and gives the reason', (_name, hasGo, more) => {
  const outputs = {
    [TESTS]: 'echo 10 passed, 0 failed, 2 skipped',
    [WORKFLOWS]: 'echo 3 passed, 1 failed, 0 skipped; exit 1',
    ...more,
  };
  const { status, last, stdout } = run(outputs, { hasGo });
  expect({ status, last }).toEqual({
    status: 0,
    last: `${10 + CHECKS} passed, 0 failed, ${2 + workflowFiles} skipped`,
  });
  expect(stdout).toContain(`Skipped: ${workflowFiles} files, because the tools that they need cannot be installed`);
});

it.each([
  ['a test that fails', { [TESTS]: 'echo 9 passed, 1 failed, 0 skipped; exit 1' }, '15 passed, 1 failed, 0 skipped'],
  [
    'a workflow that fails',
    { [WORKFLOWS]: 'echo 1 passed, 2 failed, 0 skipped; exit 1' },
    '15 passed, 2 failed, 0 skipped',
  ],
  ['a command that prints no counts and fails', { [WORKFLOWS]: 'exit 1' }, '14 passed, 1 failed, 0 skipped'],
  ['a command that prints no counts and succeeds', { [TESTS]: 'echo hello' }, '6 passed, 1 failed, 0 skipped'],
  [
    'a command that counts no failure and fails',
    { [TESTS]: 'echo 10 passed, 0 failed, 0 skipped; exit 3' },
    '16 passed, 1 failed, 0 skipped',
  ],
  ['a check that fails', { 'run --silent types': 'exit 1' }, '15 passed, 1 failed, 0 skipped'],
])('a CI run fails because of %s', (_name, outputs, last) => {
  const well = { [TESTS]: 'echo 10 passed, 0 failed, 0 skipped', [WORKFLOWS]: 'echo 2 passed, 0 failed, 0 skipped' };
  expect(run({ ...well, ...outputs }, { hasGo: true })).toMatchObject({ status: 1, last });
});
