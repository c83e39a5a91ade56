import { spawn as nodeSpawn, type SpawnOptions } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { UserError } from '../error.ts';
import { cleanLine } from '../text.ts';
import { standalonePlugin } from './plugin.ts';
import { findProgram } from './program.ts';

/** The parts of a child process that are used here. */
export interface Child {
  readonly stdin: Writable | null;
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
  once(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  once(event: 'close', listener: (code: number | null, signal: NodeJS.Signals | null) => void): unknown;
  kill(signal: NodeJS.Signals): unknown;
  unref?(): void;
}

/** Starts a process, as `spawn` of `node:child_process` does. */
export type Spawn = (command: string, args: readonly string[], options: SpawnOptions) => Child;

/** How a program is run. */
export interface ProgramOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Written to the process's stdin; defaults to empty. */
  readonly stdin?: string;
  /** Receives each line of stdout and stderr, sanitized, when it is printed. */
  readonly onLine?: (line: string) => void;
  /** On abort, the process is killed and not waited for: its result is no longer needed. */
  readonly signal?: AbortSignal;
}

/** How a program ended, and what it printed. */
export interface ProgramResult {
  /** The exit code; 127 if the program was not found, 128 if a signal ended it. */
  readonly code: number;
  /** The unchanged output, for parsing. Only its last million characters are kept. */
  readonly stdout: string;
  /** Whether `stdout` contains only the last part of the output. */
  readonly isCut?: true;
  /** The sanitized output, for display. */
  readonly stderr: string;
}

/** Runs a program until it exits. Any exit code is returned, not thrown. */
export type RunProgram = (command: string, args: readonly string[], options?: ProgramOptions) => Promise<ProgramResult>;

/** The exit code of a program that could not be started. */
const NOT_STARTED = 127;
/** The maximum number of characters of output that are kept for the caller; `onLine` receives all of the output. */
const KEPT_CHARACTERS = 1_000_000;
/** A longer line is split. */
const MAX_PART = 65_536;

/**
 * Returns a `Run` that uses `spawn`. A program is started by its absolute path, and arguments are passed without a shell.
 * @param signal on abort, sends SIGINT to the processes, which Docker's programs treat as a cancellation, and rejects
 */
export function createProgramRunner(spawn: Spawn = nodeSpawn, signal?: AbortSignal): RunProgram {
  return (command, args, { env = process.env, stdin = '', onLine = () => {}, signal: unneeded } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted || unneeded?.aborted) return reject(cancelled());
      const program = findProgram(command, env);
      if (program === undefined) return resolve(notFound(command));
      const child = spawn(program, args, { argv0: command, env, stdio: ['pipe', 'pipe', 'pipe'] });
      const cancel = () => child.kill('SIGINT');
      const drop = () => {
        leave(child);
        reject(cancelled());
      };
      unneeded?.addEventListener('abort', drop, { once: true });
      signal?.addEventListener('abort', cancel, { once: true });
      const out = collect(child.stdout, onLine);
      const err = collect(child.stderr, onLine);
      const end = (code: number, text?: string) => {
        signal?.removeEventListener('abort', cancel);
        unneeded?.removeEventListener('abort', drop);
        if (signal?.aborted) reject(cancelled());
        else {
          const { text: stdout, isCut } = out();
          const stderr = text ?? err().text.split('\n').map(cleanLine).join('\n');
          resolve({ code, stdout, ...(isCut && { isCut }), stderr });
        }
      };
      child.once('error', (error) =>
        end(NOT_STARTED, error.code === 'ENOENT' ? notFound(command).stderr : error.message),
      );
      child.once('close', (code) => end(code ?? 128));
      // A program may exit without reading its input.
      child.stdin?.on('error', () => {});
      child.stdin?.end(stdin);
    });
}

function notFound(command: string): ProgramResult {
  return { code: NOT_STARTED, stdout: '', stderr: `${command}: command not found` };
}

/** The programs of a step. None of them runs after the step has ended. */
export interface Programs {
  readonly run: RunProgram;
  /** Cancels the programs that are still running, and waits until they have ended. */
  end(): Promise<void>;
}

/** @param cancelled the cancellation of the step, as for `createProgramRunner` */
export function createPrograms(cancelled: AbortSignal): Programs {
  const over = new AbortController();
  const start = createProgramRunner(nodeSpawn, AbortSignal.any([cancelled, over.signal]));
  const running = new Set<Promise<ProgramResult>>();
  return {
    run: (command, args, options) => {
      const result = runDirectly(start, command, args, options);
      running.add(result);
      const forget = () => running.delete(result);
      result.then(forget, forget);
      return result;
    },
    end: async () => {
      over.abort();
      await Promise.allSettled(running);
    },
  };
}

/** Runs a Docker plugin directly, without the docker command, where the effect is the same. */
async function runDirectly(...[start, command, args, options]: [RunProgram, ...Parameters<RunProgram>]) {
  const plugin = command === 'docker' ? standalonePlugin(args[0], options?.env ?? process.env) : undefined;
  const result = plugin && (await start(plugin, args.slice(1), options));
  // The docker command explains why a plugin cannot be started.
  return result && result.code !== NOT_STARTED ? result : start(command, args, options);
}

/** Kills a process, and does not wait for it to exit. */
function leave(child: Child): void {
  child.kill('SIGKILL');
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
  child.unref?.();
}

function cancelled(): UserError {
  return new UserError('The step was cancelled.');
}

interface Collected {
  readonly text: string;
  readonly isCut: boolean;
}

function collect(stream: Readable | null, onLine: (line: string) => void): () => Collected {
  let text = '';
  let isCut = false;
  let rest = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (chunk: string) => {
    isCut ||= text.length + chunk.length > KEPT_CHARACTERS;
    text = (text + chunk).slice(-KEPT_CHARACTERS);
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_PART) {
      lines.push(rest);
      rest = '';
    }
    for (const line of lines) onLine(cleanLine(line));
  });
  stream?.on('end', () => {
    if (rest) onLine(cleanLine(rest));
  });
  return () => ({ text, isCut });
}
