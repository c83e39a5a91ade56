import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { messageOf } from './error.ts';

/** A larger text file is probably not the intended one. */
const MAX_BYTES = 16 * 1024 * 1024;

/** The content of the file, or the end of a sentence about the file: `the file 'a' <problem>`. */
export type FileContent = { readonly bytes: Buffer } | { readonly problem: string };

/**
 * Reads a regular file. Anything else, such as a folder, a pipe that nobody writes to or a device that never ends, is a
 * problem; so is a file that is too large, or that cannot be read.
 */
export function readRegularFile(path: string): FileContent {
  const problem = problemOfFile(path);
  if (problem !== undefined) return { problem };
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const kind = fstatSync(file);
      if (!kind.isFile()) return { problem: 'is not a regular file' };
      return readOpen(file, kind.size);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

/** The problem with a file to read; `undefined` if nothing is known before it is opened. */
export function problemOfFile(path: string): string | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return `does not exist in ${process.cwd()}`;
    if (!found.isFile()) return found.isDirectory() ? 'is a folder' : 'is not a regular file';
    return found.size > MAX_BYTES ? tooLarge(found.size) : undefined;
  } catch (error) {
    return unreadable(error);
  }
}

/** The size of a file in /proc or of one that grows is not known before it has been read. */
function readOpen(file: number, size: number): FileContent {
  let buffer = Buffer.alloc(Math.min(size, MAX_BYTES) + 1);
  let length = 0;
  for (;;) {
    const count = readSync(file, buffer, length, buffer.length - length, null);
    length += count;
    if (length > MAX_BYTES) return { problem: tooLarge(length) };
    if (count === 0) return { bytes: buffer.subarray(0, length) };
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length + 4096, MAX_BYTES + 1));
  }
}

function tooLarge(bytes: number): string {
  return `has ${bytes} bytes; expected at most ${MAX_BYTES}`;
}

function unreadable(error: unknown): string {
  return `cannot be read: ${messageOf(error).split(',', 1)[0]}`;
}
