import { mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../error.ts';
import { childEnvironment, helperEnvironment } from './environment.ts';
import type { RunProgram } from './process.ts';

/** A user name and password as Docker stores them for a registry. */
export interface StoredLogin {
  readonly username: string;
  readonly password: string;
}

/** A Docker configuration that is shared with other jobs, and the function that runs its credential helpers. */
export interface StoreOptions {
  /** The folder of `config.json`. */
  readonly folder: string;
  readonly run: RunProgram;
  readonly env: NodeJS.ProcessEnv;
}

interface ConfigFile {
  auths?: Record<string, { auth?: string }>;
  credHelpers?: Record<string, string>;
  credsStore?: string;
}

/** The login for `host` in the configuration or its credential store; `undefined` if there is none. */
export async function readLogin(host: string, options: StoreOptions): Promise<StoredLogin | undefined> {
  const config = readConfig(options.folder);
  const helper = helperOf(config, host);
  if (helper) {
    const { code, stdout } = await runHelper(helper, 'get', host, options);
    return code === 0 ? parseLogin(stdout) : undefined;
  }
  const text = Buffer.from(config.auths?.[host]?.auth ?? '', 'base64').toString();
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}

/** Removes the login for `host`, and leaves everything else unchanged. */
export async function removeLogin(host: string, options: StoreOptions): Promise<void> {
  await writeStore(host, undefined, options);
}

/** Restores a login without contacting the registry. */
export async function restoreLogin(host: string, login: StoredLogin, options: StoreOptions): Promise<void> {
  await writeStore(host, login, options);
}

async function writeStore(host: string, login: StoredLogin | undefined, options: StoreOptions): Promise<void> {
  const helper = helperOf(readConfig(options.folder), host);
  if (helper) {
    const { username: Username, password: Secret } = login ?? {};
    const [verb, input] = login ? ['store', JSON.stringify({ ServerURL: host, Username, Secret })] : ['erase', host];
    const { code, stdout, stderr } = await runHelper(helper, verb as string, input as string, options);
    if (code !== 0) throw new UserError(`docker-credential-${helper} failed: ${(stderr || stdout).trim()}.`);
  }
  const config = readConfig(options.folder);
  const { [host]: _, ...others } = config.auths ?? {};
  const auth = login && !helper ? { auth: encode(login) } : {};
  writeConfig(options.folder, { ...config, auths: login ? { ...others, [host]: auth } : others });
}

function encode({ username, password }: StoredLogin): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}

function helperOf({ credHelpers, credsStore }: ConfigFile, host: string): string | undefined {
  const own = credHelpers && Object.hasOwn(credHelpers, host) ? credHelpers[host] : credsStore;
  return own || undefined;
}

function runHelper(helper: string, verb: string, stdin: string, { run, env }: StoreOptions) {
  const passed = { ...childEnvironment(env), ...helperEnvironment(env, [helper]) };
  return run(`docker-credential-${helper}`, [verb], { env: passed, stdin });
}

function parseLogin(stdout: string): StoredLogin | undefined {
  try {
    const { Username = '', Secret = '' } = JSON.parse(stdout) as { Username?: string; Secret?: string };
    return Secret ? { username: Username, password: Secret } : undefined;
  } catch {
    return undefined;
  }
}

function readConfig(folder: string): ConfigFile {
  try {
    return JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')) as ConfigFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** A reader sees either the old or the new file, never a partial one. */
function writeConfig(folder: string, config: ConfigFile): void {
  const path = realPath(join(folder, 'config.json'));
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const next = `${path}.${process.pid}`;
  writeFileSync(next, `${JSON.stringify(config, undefined, '\t')}\n`, { mode: 0o600 });
  renameSync(next, path);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
