import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** The machine on which programs are searched. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The folder of the checked-out repository, whose files are never started. */
  readonly workspace: string | undefined;
  isProgram(path: string): boolean;
}

/** This machine, with the job's workspace. */
export function thisMachine(): Machine {
  return { platform: process.platform, workspace: process.env.GITHUB_WORKSPACE || undefined, isProgram: isExecutable };
}

/**
 * Finds a program by its name. Only the folders of `programPath` are searched: on Windows, a program that is started
 * by its name is searched first in the current folder, which is the checked-out repository.
 * @param name an absolute path, or a name without a folder
 * @returns its absolute path; `undefined` if there is no such program
 */
export function findProgram(name: string, env: NodeJS.ProcessEnv, machine = thisMachine()): string | undefined {
  const { isAbsolute, join } = pathsOf(machine);
  if (isAbsolute(name)) return name;
  if (/[\\/:]/.test(name)) return undefined;
  const files = machine.platform === 'win32' ? [name, `${name}.com`, `${name}.exe`].filter(isWindowsProgram) : [name];
  return programFolders(pathIn(env, machine), machine)
    .flatMap((folder) => files.map((file) => join(folder, file)))
    .find((path) => machine.isProgram(path));
}

/** A PATH with only its absolute folders outside of the workspace. */
export function programPath(path: string, machine = thisMachine()): string {
  return programFolders(path, machine).join(pathsOf(machine).delimiter);
}

function programFolders(path: string, machine: Machine): string[] {
  const { delimiter, isAbsolute } = pathsOf(machine);
  const isOnDrive = (folder: string) => machine.platform !== 'win32' || /^([a-z]:|[\\/])[\\/]/i.test(folder);
  return path
    .split(delimiter)
    .map((folder) => (machine.platform === 'win32' ? folder.replace(/^"(.*)"$/, '$1') : folder))
    .filter((folder) => isAbsolute(folder) && isOnDrive(folder) && !isInWorkspace(folder, machine));
}

function isInWorkspace(folder: string, machine: Machine): boolean {
  const { workspace } = machine;
  const { isAbsolute, parse, relative, resolve, sep } = pathsOf(machine);
  // A workspace that is a whole disk says nothing about a folder.
  if (!workspace || !isAbsolute(workspace) || resolve(workspace) === parse(resolve(workspace)).root) return false;
  const below = relative(workspace, folder);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

/** The PATH variable, which Windows spells in any case. */
function pathIn(env: NodeJS.ProcessEnv, { platform }: Machine): string {
  const isPath = (name: string) => (platform === 'win32' ? name.toUpperCase() === 'PATH' : name === 'PATH');
  return Object.entries(env).find(([name]) => isPath(name))?.[1] ?? '';
}

const isWindowsProgram = (file: string) => /\.(com|exe)$/i.test(file);

function pathsOf({ platform }: Machine): typeof posix {
  return platform === 'win32' ? win32 : posix;
}

/** Whether a path is a file that can be started. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
