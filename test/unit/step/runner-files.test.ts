import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InputError } from '../../../src/error.ts';
import { appendSummary, saveState, setOutputs } from '../../../step/commands.ts';
import { checkRunnerFiles, RunnerFileError, writeTemporaryFile } from '../../../step/runner-files.ts';
import { capture } from './capture.ts';

const { env } = process;
let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  mkdirSync(at('temp'));
  writeFileSync(at('state'), 'a=1\n');
  process.env = { ...env, GITHUB_OUTPUT: at('output'), GITHUB_STATE: at('state'), RUNNER_TEMP: at('temp') };
});
afterEach(() => {
  process.env = env;
  rmSync(folder, { recursive: true, force: true });
});

/** The messages that `code` throws, one per line. */
function messagesOf(code: () => void): string[] {
  try {
    code();
  } catch (error) {
    expect(error instanceof InputError || error instanceof RunnerFileError).toBe(true);
    return (error as Error).message.split('\n');
  }
  return [];
}

/** Paths that cannot be written, even by root, and the message for each. */
const BAD: readonly (readonly [what: string, prepare: () => string, says: RegExp])[] = [
  ['a folder', () => folder, /\(EISDIR: illegal operation on a directory\): set it to one that the job can write to/],
  [
    'a file in a folder that does not exist',
    () => at('gone/file'),
    /\(ENOENT: no such file or directory\): create its folder/,
  ],
  ['a path through a file', () => at('state/file'), /\(ENOTDIR: not a directory\): create its folder before the step/],
  ['a device that discards everything', () => '/dev/null', /\(it is not a file\)/],
];
const full = () => {
  symlinkSync('/dev/full', at('full'));
  return at('full');
};

describe.each(['GITHUB_STATE', 'GITHUB_OUTPUT'] as const)('the file %s', (variable) => {
  const write = () => (variable === 'GITHUB_STATE' ? saveState('a', 'b') : setOutputs({ a: 'b' }));

  it.each([...BAD, ['a full disk', full, /it is not a file|ENOSPC: no space left on device/] as const])(
    'that is %s is reported in one sentence with the path and the fix, both before the step and when it is written',
    (_, prepare, says) => {
      const path = prepare();
      process.env[variable] = path;
      for (const attempt of [() => checkRunnerFiles([variable]), write]) {
        const messages = messagesOf(attempt);
        expect(messages).toEqual([expect.stringContaining(`${variable} is '${path}', which cannot be written (`)]);
        expect(messages[0]).toMatch(says);
        expect(messages[0]).toMatch(/, and run the job again$/);
      }
    },
  );

  it('whose variable is not set is reported with the variable', () => {
    delete process.env[variable];
    expect(messagesOf(() => checkRunnerFiles([variable]))).toEqual([
      `${variable} is not set: this program is meant to be run by a GitHub Actions runner`,
    ]);
  });

  it('that can be written is left unchanged by the check', () => {
    writeFileSync(process.env[variable] ?? '', 'kept=1\n');
    checkRunnerFiles([variable]);
    expect(readFileSync(process.env[variable] ?? '', 'utf8')).toBe('kept=1\n');
  });
});

it('all files that cannot be written are named at once', () => {
  process.env.GITHUB_STATE = folder;
  process.env.RUNNER_TEMP = at('gone');
  expect(messagesOf(() => checkRunnerFiles(['GITHUB_OUTPUT', 'GITHUB_STATE', 'RUNNER_TEMP']))).toEqual([
    expect.stringMatching(/^GITHUB_STATE is /),
    expect.stringMatching(/^RUNNER_TEMP is '.*gone', which cannot be written \(ENOENT: no such file or directory\)/),
  ]);
});

describe('a temporary file', () => {
  it('is readable only by its user, and the check leaves none', () => {
    checkRunnerFiles(['RUNNER_TEMP']);
    expect(readdirSync(at('temp'))).toEqual([]);
    const path = writeTemporaryFile('x', '{}');
    expect([readFileSync(path, 'utf8'), existsSync(path)]).toEqual(['{}', true]);
  });

  it("is written to the system's temporary folder if RUNNER_TEMP is empty", () => {
    process.env.RUNNER_TEMP = '';
    const path = writeTemporaryFile('x', '{}');
    expect(path.startsWith(tmpdir())).toBe(true);
    rmSync(path);
  });
});

it('a job summary that cannot be written causes one warning and no error, however many parts it has', async () => {
  process.env.GITHUB_STEP_SUMMARY = folder;
  const { log } = await capture(() => {
    appendSummary('# Done\n');
    appendSummary('# History\n');
  });
  expect(log.annotations).toEqual([
    { kind: 'warning', message: expect.stringMatching(/^The job summary could not be written \(EISDIR: /) },
  ]);
});
