import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InputError, RunnerError } from '../../../src/error.ts';
import {
  appendSummary,
  forgetState,
  saveState,
  setEarlyOutputs,
  setFinalOutputs,
  setOutputs,
} from '../../../step/commands.ts';
import {
  checkBeforeWrite,
  checkRunnerFiles,
  eraseFromRunnerFile,
  writeTemporaryFile,
} from '../../../step/runner-files.ts';
import { parseKeyValues } from '../../runner/command-files.ts';
import { OUTPUTS_UNSET, SUMMARY_UNWRITTEN } from '../../sentences/runner.ts';
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
    expect(error instanceof InputError || error instanceof RunnerError).toBe(true);
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

  it.each([...BAD, ['on a full disk', full, /it is not a file|ENOSPC: no space left on device/] as const])(
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
  it('is readable only by its user, and the check leaves none behind', () => {
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
    { kind: 'warning', message: expect.stringContaining(`${SUMMARY_UNWRITTEN} (EISDIR: `) },
  ]);
});

describe('outputs that are known before the end of a step', () => {
  const outputs = () => Object.fromEntries(parseKeyValues(readFileSync(at('output'), 'utf8')));

  it('are written at once', () => {
    setEarlyOutputs({ 'task-arn': 'arn:1' });
    expect(outputs()).toEqual({ 'task-arn': 'arn:1' });
  });

  it('are written with the next outputs if the file cannot be written at first, without an annotation', async () => {
    mkdirSync(at('output'));
    const { log } = await capture(() => {
      setEarlyOutputs({ 'task-arn': 'arn:1' });
      setEarlyOutputs({ 'task-arn': 'arn:2', more: 'a' });
    });
    rmSync(at('output'), { recursive: true });
    expect(setFinalOutputs('succeeded', { reason: '' }, true)).toBe(true);
    expect(outputs()).toEqual({ verdict: 'succeeded', reason: '', 'task-arn': 'arn:2', more: 'a' });
    expect(log.annotations).toEqual([]);
  });

  it('cause one error with the verdict at the end if the file can never be written', async () => {
    mkdirSync(at('output'));
    const { log } = await capture(() => {
      setEarlyOutputs({ 'task-arn': 'arn:1' });
      expect(setFinalOutputs('succeeded', { reason: '' }, true)).toBe(false);
    });
    expect(log.annotations).toEqual([
      {
        kind: 'error',
        message: expect.stringContaining(`The verdict is 'succeeded', ${OUTPUTS_UNSET}: GITHUB_OUTPUT is '/`),
      },
    ]);
    process.exitCode = undefined;
  });
});

it('outputs of a red step that cannot be written cause a warning, because the step has an error of its own', async () => {
  mkdirSync(at('output'));
  const { log } = await capture(() => {
    expect(setFinalOutputs('failed', { reason: '' }, false)).toBe(false);
  });
  expect(log.annotations).toEqual([
    { kind: 'warning', message: expect.stringContaining(`The verdict is 'failed', ${OUTPUTS_UNSET}: `) },
  ]);
  expect(process.exitCode).toBe(1);
  process.exitCode = undefined;
});

describe('a state that is cleared', () => {
  const state = () => Object.fromEntries(parseKeyValues(readFileSync(at('state'), 'utf8')));

  it('is erased in place, with its earlier values, and other states are kept', () => {
    saveState('task', 'first\nline');
    saveState('other', 'task<<x\nkept é');
    saveState('task', 'second');
    const { size } = statSync(at('state'));
    eraseFromRunnerFile('GITHUB_STATE', 'task');
    expect(state()).toEqual({ a: '1', other: 'task<<x\nkept é' });
    expect(statSync(at('state')).size).toBe(size);
  });

  it('causes a warning if the file cannot be written', async () => {
    process.env.GITHUB_STATE = at('temp');
    const { log } = await capture(() => forgetState('task'));
    expect(log.annotations).toEqual([{ kind: 'warning', message: expect.stringMatching(/^GITHUB_STATE is '/) }]);
  });
});

it('all files that cannot be written before the first write to AWS are reported in one sentence', () => {
  process.env.RUNNER_TEMP = at('gone');
  process.env.GITHUB_OUTPUT = at('temp');
  expect(checkBeforeWrite).toThrow(RunnerError);
  expect(messagesOf(checkBeforeWrite)).toEqual([
    expect.stringMatching(/^GITHUB_OUTPUT is '.*', which cannot be written .*; RUNNER_TEMP is '.*gone', which cannot/),
  ]);
});
