import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A local AWS that runs as a separate process. */
interface Running {
  readonly pid: number;
  readonly port: number;
}

/** The message of the background process to the process that started it. */
type Message = { env: Record<string, string> } | { failed: string };

/** In a folder of this user, so that no other user's file determines which process is stopped. */
function folder(): string {
  return join(tmpdir(), `slipway-local-aws-${userInfo().uid}`);
}

/** Records that this process listens on `port`, for `--stop`. Returns a function that removes the record. */
export function writeRecord(port: number): () => void {
  mkdirSync(folder(), { recursive: true, mode: 0o700 });
  const file = join(folder(), `${port}.json`);
  writeFileSync(file, JSON.stringify({ pid: process.pid, port } satisfies Running), { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/**
 * Starts `main.ts` in the background with these arguments and returns the environment for a shell that uses it. Throws
 * an Error with its message if it refused to start.
 */
export async function startInBackground(args: readonly string[]): Promise<Record<string, string>> {
  const child = spawn(process.execPath, [...process.execArgv, join(import.meta.dirname, 'main.ts'), ...args], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const message = await new Promise<Message>((resolve) => {
    child.once('message', (reported) => resolve(reported as Message));
    child.once('error', (error) => resolve({ failed: `The background process did not start: ${error.message}.` }));
    child.once('exit', (code) => resolve({ failed: `The background process exited immediately with ${code}.` }));
  });
  if (child.connected) child.disconnect();
  child.unref();
  if ('failed' in message) throw new Error(message.failed);
  return message.env;
}

/** Reports the result to the process that started this one; does nothing if there is no such process. */
export function sendToParent(message: Message): Promise<void> {
  return new Promise((resolve) => {
    if (!process.send) return resolve();
    process.send(message, () => resolve());
  });
}

/**
 * Stops the local AWS on `port`, or the only one that is running. Throws an Error if none is running, or more than one.
 */
export async function stopInBackground(port: number | undefined): Promise<Running> {
  const all = running();
  const found = port === undefined ? all : all.filter((one) => one.port === port);
  const [one] = found;
  if (!one) throw new Error(`No local AWS is running${port === undefined ? '' : ` on port ${port}`}.`);
  if (found.length > 1) {
    const ports = found.map((other) => other.port).join(', ');
    throw new Error(`More than one local AWS is running (on the ports ${ports}); name one with --port.`);
  }
  if (!(await isOurs(one))) {
    throw new Error(
      `The process ${one.pid} does not respond as a local AWS on port ${one.port}, so it was not stopped.`,
    );
  }
  process.kill(one.pid, 'SIGTERM');
  for (let waited = 0; isAlive(one.pid); waited += 20) {
    if (waited > 15_000) throw new Error(`The process ${one.pid} received a request to stop, but is still running.`);
    await sleep(20);
  }
  return one;
}

/** The records of running processes. The records of stopped processes are removed. */
function running(): Running[] {
  let files: string[];
  try {
    files = readdirSync(folder());
  } catch {
    return [];
  }
  return files.flatMap((name) => {
    const file = join(folder(), name);
    const one = readNote(file);
    if (one && isAlive(one.pid)) return [one];
    rmSync(file, { force: true });
    return [];
  });
}

/** `undefined` if the record was removed in the meantime, or is incomplete. */
function readNote(file: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Process IDs are reused, so only a process that responds with its own ID on its port is ours. */
async function isOurs({ pid, port }: Running): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/_local-aws/process`, { signal: AbortSignal.timeout(2000) });
    return ((await response.json()) as { pid: number }).pid === pid;
  } catch {
    return false;
  }
}
