import { spawn as nodeSpawn, type SpawnOptions } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { UserError } from '../error.ts';
import { cleanLine } from '../text.ts';

/** What this room needs of a child process. */
export interface Child {
  readonly stdin: Writable | null;
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
  once(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  once(event: 'close', listener: (code: number | null, signal: NodeJS.Signals | null) => void): unknown;
  kill(signal: NodeJS.Signals): unknown;
}

export type Spawn = (command: string, args: readonly string[], options: SpawnOptions) => Child;

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Written to the process's stdin, which is empty otherwise. */
  readonly stdin?: string;
  /** Hears each line of stdout and stderr as it comes, clean. */
  readonly onLine?: (line: string) => void;
}

export interface RunResult {
  /** The exit code; 127 when the program was not found, and 128 when a signal ended it. */
  readonly code: number;
  /** To the byte: programs read it. Of more than a million characters only the last are kept. */
  readonly stdout: string;
  /** Whether only the last part of `stdout` is there. */
  readonly isCut?: true;
  /** Clean lines: people read it. */
  readonly stderr: string;
}

/** Runs a program to its end, whatever its exit code. */
export type Run = (command: string, args: readonly string[], options?: RunOptions) => Promise<RunResult>;

/** Of what a process prints, so much is kept for its caller; everything reaches `onLine`. */
const KEPT_CHARACTERS = 1_000_000;
/** A line without an end is heard in parts. */
const LONGEST_PART = 65_536;

/**
 * A `Run` over `spawn`. Arguments go as they are: no shell.
 * @param signal ends the processes with SIGINT, which Docker's own take as a cancel, and rejects
 */
export function createRun(spawn: Spawn = nodeSpawn, signal?: AbortSignal): Run {
  return (command, args, { env = process.env, stdin = '', onLine = () => {} } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(cancelled());
      const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
      const cancel = () => child.kill('SIGINT');
      signal?.addEventListener('abort', cancel, { once: true });
      const out = collect(child.stdout, onLine);
      const err = collect(child.stderr, onLine);
      const end = (code: number, text?: string) => {
        signal?.removeEventListener('abort', cancel);
        if (signal?.aborted) reject(cancelled());
        else {
          const { text: stdout, isCut } = out();
          const stderr = text ?? err().text.split('\n').map(cleanLine).join('\n');
          resolve({ code, stdout, ...(isCut && { isCut }), stderr });
        }
      };
      child.once('error', (error) =>
        end(127, error.code === 'ENOENT' ? `${command}: command not found` : error.message),
      );
      child.once('close', (code) => end(code ?? 128));
      // A program may end without reading what it is given.
      child.stdin?.on('error', () => {});
      child.stdin?.end(stdin);
    });
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
    if (rest.length > LONGEST_PART) {
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
