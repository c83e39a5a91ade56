import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Stops the program with SIGINT, and waits for its end. */
  readonly signal?: AbortSignal | undefined;
  /** Sends the SIGINT only to the program, which then stops the processes that it started. */
  readonly alone?: boolean;
  /** Receives each line of stderr as it is printed. */
  readonly onLine?: (line: string) => void;
}

/** The error of a program that failed. */
export class CommandError extends Error {
  readonly exitCode: number | null;

  constructor(message: string, exitCode: number | null) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a program to its end, and returns its stdout. It has its own process group, so that Ctrl-C in a terminal does
 * not stop a part of it unnoticed.
 * @throws with the last line of its stderr if it fails, and with the signal's reason if that stopped it
 */
export function runCommand(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  const { cwd, env = process.env, signal, alone = false, onLine } = options;
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const { pid } = child;
    const interrupt = () => {
      if (pid !== undefined) process.kill(alone ? pid : -pid, 'SIGINT');
    };
    signal?.addEventListener('abort', interrupt, { once: true });
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr, onLine);
    child.once('exit', () => signal?.removeEventListener('abort', interrupt));
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new Error(`there is no '${command}' on the PATH`) : error);
    });
    child.once('close', (code) => {
      if (signal?.aborted) reject(signal.reason);
      else if (code === 0) resolve(stdout());
      else
        reject(new CommandError(stderr().trim().split('\n').at(-1) || `${command} ended with exit code ${code}`, code));
    });
  });
}

function collect(stream: NodeJS.ReadableStream, onLine: (line: string) => void = () => {}): () => string {
  let text = '';
  let rest = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  return () => text;
}
