import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { messageOf } from '../error.ts';
import type { Log } from '../log.ts';
import { jobConfigFolder } from './config.ts';
import { childEnvironment, helperEnvironment } from './environment.ts';
import { type Login, login } from './login.ts';
import type { RunProgram } from './process.ts';
import { readLogin, removeLogin, restoreLogin, type StoredLogin, type StoreOptions } from './stored-login.ts';
import type { Pause } from './transient.ts';

/** A login of this step in the job's Docker configuration, as recorded for the post step. It contains no secret. */
export interface JobLogin {
  readonly host: string;
  /** The folder of the Docker configuration. */
  readonly folder: string;
  /** Distinguishes this login from another one for the same host. */
  readonly fingerprint: string;
  /** The file with the previous login. */
  readonly before?: { readonly path: string; readonly fingerprint: string; readonly isManaged: boolean };
}

export interface JobLoginContext {
  readonly run: RunProgram;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  readonly pause?: Pause;
}

/** The folder with the markers of logins in use, next to the configuration that the jobs on a machine share. */
const MARKS = 'slipway-logins';
const KEPT = 'slipway-login-';
/** ECR's tokens are valid for twelve hours; a marker of a killed job is ignored after that. */
const STALE_MS = 12 * 3600 * 1000;

/**
 * Logs in to a registry in the job's Docker configuration, so that later steps are logged in.
 * @param keep receives the login before it is made, for the post step; without `keep`, the login is not removed
 * @throws {UserError}
 */
export async function logInJob(
  given: Login,
  { run, env, log, pause }: JobLoginContext,
  keep: ((login: JobLogin) => void) | undefined,
): Promise<void> {
  const folder = jobConfigFolder(env);
  const options = { folder, run, env };
  if (keep) {
    const fingerprint = fingerprintOf(given.password);
    const before = await keepBefore(given.host, options);
    keep({ host: given.host, folder, fingerprint, ...(before && { before }) });
    mark(folder, fingerprint, log);
  }
  const docker = { ...childEnvironment(env), ...helperEnvironment(env, ['ecr-login']), DOCKER_CONFIG: folder };
  await login(given, { env: docker, keepLoginsOf: () => {} }, run, pause);
}

/** Saves the login that is about to be replaced, so that the post step can restore it. */
async function keepBefore(host: string, options: StoreOptions): Promise<JobLogin['before']> {
  const found = await readLogin(host, options).catch(() => undefined);
  if (!found) return undefined;
  const folder = mkdtempSync(join(options.env.RUNNER_TEMP || tmpdir(), KEPT));
  const path = join(folder, 'login.json');
  writeFileSync(path, JSON.stringify(found), { mode: 0o600 });
  const fingerprint = fingerprintOf(found.password);
  return { path, fingerprint, isManaged: isMarked(options.folder, fingerprint) };
}

/** The result of a logout in the post step. */
export type Logout = 'logged-out' | 'restored' | 'kept' | 'gone';

/**
 * Removes this step's login, or restores the previous one. Leaves a login that another job has made since.
 * @throws if the configuration or the credential store cannot be written
 */
export async function logOutJob(made: JobLogin, context: Pick<JobLoginContext, 'run' | 'env'>): Promise<Logout> {
  const { host, folder, fingerprint, before } = made;
  const options = { folder, run: context.run, env: context.env };
  rmSync(join(folder, MARKS, fingerprint), { force: true });
  try {
    const now = await readLogin(host, options);
    if (!now) return 'gone';
    if (fingerprintOf(now.password) !== fingerprint) return 'kept';
    const earlier = before && (!before.isManaged || isMarked(folder, before.fingerprint)) && readKept(before.path);
    if (!earlier) {
      await removeLogin(host, options);
      return 'logged-out';
    }
    await restoreLogin(host, earlier, options);
    return 'restored';
  } finally {
    removeKept(before?.path);
  }
}

function fingerprintOf(password: string): string {
  return createHash('sha256').update(password).digest('hex');
}

/** Marks the login as in use for other jobs on this machine. A failure is only logged. */
function mark(folder: string, fingerprint: string, log: Log): void {
  try {
    const marks = join(folder, MARKS);
    mkdirSync(marks, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(marks)) {
      if (Date.now() - statSync(join(marks, name)).mtimeMs > STALE_MS) rmSync(join(marks, name), { force: true });
    }
    writeFileSync(join(marks, fingerprint), '', { mode: 0o600 });
  } catch (error) {
    log.debug(`The login could not be marked as in use: ${messageOf(error)}`);
  }
}

function isMarked(folder: string, fingerprint: string): boolean {
  return statSync(join(folder, MARKS, fingerprint), { throwIfNoEntry: false }) !== undefined;
}

function readKept(path: string): StoredLogin | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as StoredLogin;
  } catch {
    return undefined;
  }
}

function removeKept(path: string | undefined): void {
  const folder = path && join(path, '..');
  if (folder && basename(folder).startsWith(KEPT)) rmSync(folder, { recursive: true, force: true });
}
