import { type Stats, statSync } from 'node:fs';

/** Whether `path` is a file; false if it cannot be inspected, for example because its name is too long. */
export function isFile(path: string): boolean {
  return lookAt(path)?.isFile() ?? false;
}

/** Whether `path` is a folder; false if it cannot be inspected. */
export function isFolder(path: string): boolean {
  return lookAt(path)?.isDirectory() ?? false;
}

function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
