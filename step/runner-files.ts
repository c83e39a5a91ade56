import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { EOL, tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError, messageOf, UserError } from '../src/error.ts';

/** A file or folder that the runner gave to the step, and that cannot be written. */
export class RunnerFileError extends UserError {}

export type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'RUNNER_TEMP';

/** So much must fit into a file before a step begins: more than what most steps write. */
const PROBE_BYTES = 16_384;

const FIXES: Readonly<Record<string, string>> = {
  ENOSPC: 'free disk space on the runner',
  EDQUOT: 'free disk space on the runner',
  EFBIG: 'free disk space on the runner',
  EACCES: 'let the user that runs the job write to it',
  EPERM: 'let the user that runs the job write to it',
  EROFS: 'let the user that runs the job write to it',
  ENOENT: 'create its folder before the step',
  ENOTDIR: 'create its folder before the step',
};

/**
 * Appends entries to the file that `variable` names by `write`, all of them or none. They count as written when they were
 * flushed to the disk and read back.
 * @param write how @actions/core writes one
 * @throws {RunnerFileError}
 */
export function appendToRunnerFile(
  variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE',
  entries: readonly (readonly [name: string, value: string])[],
  write: (name: string, value: string) => void,
): void {
  const path = pathOf(variable);
  try {
    appendWhole(path, () => {
      for (const [name, value] of entries) write(name, value);
      return entries.flatMap(([name, value]) => [Buffer.from(`${name}<<`), Buffer.from(`${value}${EOL}`)]);
    });
  } catch (error) {
    throw new RunnerFileError(unwritable(variable, path, error));
  }
}

/**
 * Tries to write to what the runner gave to the step, before the step has done anything.
 * @throws {InputError} with one sentence for each that cannot be written
 */
export function checkRunnerFiles(needed: readonly RunnerFile[]): void {
  const problems = needed.flatMap((input) => {
    try {
      if (input === 'RUNNER_TEMP') rmSync(writeTemporaryFile('slipway-probe', '\n'.repeat(PROBE_BYTES)));
      else probe(input);
      return [];
    } catch (error) {
      if (error instanceof RunnerFileError) return [{ input, message: error.message }];
      throw error;
    }
  });
  if (problems.length > 0) throw new InputError(problems);
}

/**
 * Writes a file that only this user reads, and that the runner removes after the job.
 * @returns its path
 * @throws {RunnerFileError}
 */
export function writeTemporaryFile(name: string, text: string): string {
  const folder = process.env.RUNNER_TEMP || tmpdir();
  const path = join(folder, `${name}-${randomUUID()}.json`);
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
    return path;
  } catch (error) {
    rmSync(path, { force: true });
    throw new RunnerFileError(unwritable('RUNNER_TEMP', folder, error));
  }
}

/** Blank lines between its entries are skipped by the runner, so what a killed step leaves here means nothing. */
function probe(variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE'): void {
  const path = pathOf(variable);
  try {
    const size = appendWhole(
      path,
      (file) => {
        const bytes = Buffer.alloc(PROBE_BYTES, '\n');
        for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
        return [bytes];
      },
      { flush: false },
    );
    truncateSync(path, size);
  } catch (error) {
    throw new RunnerFileError(unwritable(variable, path, error));
  }
}

function pathOf(variable: string): string {
  const path = process.env[variable];
  if (path) return path;
  throw new RunnerFileError(`${variable} is not set: this program is meant to be run by a GitHub Actions runner`);
}

/**
 * Lets `write` append to a file, flushes it, and reads back what it says it wrote, in this order.
 * @returns how large the file was
 */
function appendWhole(path: string, write: (file: number) => readonly Buffer[], { flush = true } = {}): number {
  const file = openSync(path, 'a+');
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new Error('it is not a file');
    try {
      const expected = write(file);
      if (flush) fsyncSync(file);
      const back = Buffer.alloc(fstatSync(file).size - stat.size);
      readSync(file, back, 0, back.length, stat.size);
      if (!hasAll(back, expected)) throw new Error('what was written is not there when it is read again');
      return stat.size;
    } catch (error) {
      // Half an entry would have the runner refuse the whole file.
      truncateSync(path, stat.size);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}

/** Whether `bytes` has all of `parts`, one after the other. */
function hasAll(bytes: Buffer, parts: readonly Buffer[]): boolean {
  let at = 0;
  return parts.every((part) => {
    const found = bytes.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}

function unwritable(variable: string, path: string, error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  const cause = messageOf(error).split(',', 1)[0];
  const fix = FIXES[code] ?? 'set it to one that the job can write to';
  const what = process.env[variable] ? `${variable} is '${path}', which` : `the folder for temporary files, '${path}',`;
  return `${what} cannot be written (${cause}): ${fix}, and run the job again`;
}
