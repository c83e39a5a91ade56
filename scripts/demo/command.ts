import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Ends it by SIGINT; it is waited for. */
  readonly signal?: AbortSignal | undefined;
  /** Sends that SIGINT to the program alone, which then ends what it started in its own way. */
  readonly alone?: boolean;
  /** Hears each line of stderr as it comes. */
  readonly onLine?: (line: string) => void;
}

/** A program that failed. */
export class CommandError extends Error {
  readonly exitCode: number | null;

  constructor(message: string, exitCode: number | null) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a program to its end and answers with its stdout. It has a process group of its own, so that Ctrl-C on a terminal
 * does not end half of what it does behind our back.
 * @throws with the last line of its stderr when it fails, and with the signal's reason when that ended it
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
