import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { EOL, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { InputError, messageOf, RunnerError } from '../src/error.ts';

export type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'RUNNER_TEMP';

/** The space that must be free before a step starts, which is more than most steps write. */
const PROBE_BYTES = 16_384;

const FIXES: Readonly<Record<string, string>> = {
  ENOSPC: 'free disk space on the runner',
  EDQUOT: 'free disk space on the runner',
  EFBIG: 'free disk space on the runner',
  EACCES: 'give the user that runs the job write access',
  EPERM: 'give the user that runs the job write access',
  EROFS: 'give the user that runs the job write access',
  ENOENT: 'create its folder before the step',
  ENOTDIR: 'create its folder before the step',
};

/**
 * Appends entries to the file that `variable` names with `write`, all or none. The entries are flushed to the disk and
 * read back.
 * @param write appends one entry with @actions/core
 * @throws {RunnerError}
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
    throw new RunnerError(unwritable(variable, path, error));
  }
}

/**
 * Tests whether the runner's files can be written, before the step does anything.
 * @throws {InputError} with one sentence for each that cannot be written
 */
export function checkRunnerFiles(needed: readonly RunnerFile[]): void {
  const problems = needed.flatMap((input) => {
    try {
      if (input === 'RUNNER_TEMP') rmSync(writeTemporaryFile('slipway-probe', '\n'.repeat(PROBE_BYTES)));
      else probe(input);
      return [];
    } catch (error) {
      if (error instanceof RunnerError) return [{ input, message: error.message }];
      throw error;
    }
  });
  if (problems.length > 0) throw new InputError(problems);
}

/** The files that are needed by every step that reports a deployment or a task. */
const ALL: readonly RunnerFile[] = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'RUNNER_TEMP'];

/**
 * Tests again whether the runner's files can be written, before the first write to AWS.
 * @throws {RunnerError} with one sentence
 */
export function checkBeforeWrite(): void {
  try {
    checkRunnerFiles(ALL);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new RunnerError(error.problems.map(({ message }) => message).join('; '));
  }
}

/**
 * Writes a file that only this user can read and that the runner removes after the job.
 * @returns its path
 * @throws {RunnerError}
 */
export function writeTemporaryFile(name: string, text: string): string {
  const folder = process.env.RUNNER_TEMP || tmpdir();
  const path = join(folder, `${name}-${randomUUID()}.json`);
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
    return path;
  } catch (error) {
    rmSync(path, { force: true });
    throw new RunnerError(unwritable('RUNNER_TEMP', folder, error));
  }
}

/**
 * Atomically replaces a file that `writeTemporaryFile` wrote, so that a reader finds either the old text or the new
 * one.
 * @throws {RunnerError}
 */
export function overwriteTemporaryFile(path: string, text: string): void {
  const next = `${path}.next`;
  try {
    writeFileSync(next, text, { flag: 'wx', mode: 0o600 });
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    throw new RunnerError(unwritable('RUNNER_TEMP', dirname(path), error));
  }
}

/**
 * Replaces the entries `name` of a runner file with blank lines, which the runner skips. This needs no space, so it
 * also works on a full disk.
 * @throws the file system's error
 */
export function eraseFromRunnerFile(variable: 'GITHUB_STATE', name: string): void {
  const file = openSync(pathOf(variable), 'r+');
  try {
    const bytes = readFileSync(file);
    const text = bytes.toString('latin1');
    let entry: { readonly name: string; readonly end: string } | undefined;
    for (let at = 0, next: number; at < text.length; at = next) {
      const stop = text.indexOf('\n', at);
      next = stop < 0 ? text.length : stop + 1;
      const line = text.slice(at, next).trimEnd();
      const isEnd = line === entry?.end;
      entry ??= startOfEntry(line);
      if (entry?.name === name) bytes.fill('\n', at, next);
      if (isEnd) entry = undefined;
    }
    writeSync(file, bytes, 0, bytes.length, 0);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The entry `NAME<<DELIMITER` that starts with this line, up to the line DELIMITER. */
function startOfEntry(line: string) {
  const [name = '', ...rest] = line.split('<<');
  return rest.length > 0 && !name.includes('=') ? { name, end: rest.join('<<') } : undefined;
}

/** The runner skips blank lines between entries, so blank lines from a killed step are harmless. */
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
    throw new RunnerError(unwritable(variable, path, error));
  }
}

function pathOf(variable: string): string {
  const path = process.env[variable];
  if (path) return path;
  throw new RunnerError(`${variable} is not set: this program is meant to be run by a GitHub Actions runner`);
}

/**
 * Appends to a file with `write`, flushes it, and reads it back, in this order.
 * @returns the previous size of the file
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
      if (!hasAll(back, expected)) throw new Error('the written text is missing when it is read back');
      return stat.size;
    } catch (error) {
      // If an entry were partial, the runner would reject the whole file.
      truncateSync(path, stat.size);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}

/** Whether `bytes` contains all of `parts` in order. */
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
