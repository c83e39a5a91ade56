import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Duplex, Readable } from 'node:stream';
import { CLOCK_FD, Pacer } from './pacer.ts';

/** How to run one phase of an action. */
export interface ProcessOptions {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Record<string, string>;
  /** Called for each line of stdout and stderr, in the order of arrival. */
  readonly onLine: (line: string) => void;
  /** Cancels the step, like the button on GitHub. */
  readonly signal: AbortSignal;
  /** How many times faster the cancel ladder is than the runner's. */
  readonly speed: number;
  /** Paces the process, and the ladder. */
  readonly pacer?: Pacer | undefined;
}

export interface ProcessEnd {
  /** `null` if a signal ended it. */
  readonly exitCode: number | null;
  /** The signal that ended it. */
  readonly signal: NodeJS.Signals | null;
  /** The signals that the cancel ladder sent before the process ended. */
  readonly sent: readonly NodeJS.Signals[];
}

/** The runner's cancel ladder, in real ms: each signal and how long the runner waits after it. */
const LADDER = [
  { signal: 'SIGINT', patience: 7_500 },
  { signal: 'SIGTERM', patience: 2_500 },
] as const;

/**
 * Runs the process to its end. On `signal` the ladder starts: SIGINT, SIGTERM, then SIGKILL to the whole process tree.
 */
export async function runProcess({
  argv,
  cwd,
  env,
  onLine,
  signal,
  speed,
  pacer,
}: ProcessOptions): Promise<ProcessEnd> {
  const [file = '', ...args] = argv;
  // It has its own process group, so that the whole tree can be killed; the first two signals are sent only to the
  // process, as in the runner.
  const child = spawn(file, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', pacer ? 'pipe' : 'ignore'],
  });
  pacer?.follow(child.stdio[CLOCK_FD] as Duplex);
  const sent: NodeJS.Signals[] = [];
  const ended = endOf(child);
  const time = pacer ?? new Pacer();
  const timers: (() => void)[] = [];
  const sendNextSignal = () => {
    let wait = 0;
    for (const { signal, patience } of LADDER) {
      timers.push(time.after(wait / speed, () => sent.push(signal) && child.kill(signal)));
      wait += patience;
    }
    timers.push(time.after(wait / speed, () => sent.push('SIGKILL') && killTree(child)));
  };
  if (signal.aborted) sendNextSignal();
  signal.addEventListener('abort', sendNextSignal, { once: true });
  try {
    const readers = [child.stdout, child.stderr].map((input) =>
      createInterface({ input: input as Readable }).on('line', onLine),
    );
    const linesRead = Promise.all(readers.map((reader) => new Promise((resolve) => reader.once('close', resolve))));
    const [exitCode, endSignal] = await ended;
    // A leftover process may keep the pipes open; the runner does not wait longer than this for them either.
    await Promise.race([linesRead, new Promise<void>((resolve) => timers.push(time.after(5_000, resolve)))]);
    return { exitCode, signal: endSignal, sent };
  } finally {
    signal.removeEventListener('abort', sendNextSignal);
    for (const callOff of timers) callOff();
    killTree(child);
  }
}

function endOf(child: ChildProcess): Promise<[number | null, NodeJS.Signals | null]> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve([code, signal]));
  });
}

function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
