import { type Stats, statSync } from 'node:fs';

/** Whether `path` is a file; not if it cannot be looked at, such as a name that is too long. */
export function isFile(path: string): boolean {
  return lookAt(path)?.isFile() ?? false;
}

/** Whether `path` is a folder; not if it cannot be looked at. */
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
