import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileCommandError, parseKeyValues, parsePaths } from './command-files.ts';
import { type Annotation, type LogLine, StepLog } from './log.ts';
import type { Masks } from './masks.ts';
import { CLOCK_FD, Pacer } from './pacer.ts';
import { runProcess } from './process.ts';

/** The result of one phase of a step. */
export interface PhaseRun {
  readonly failed: boolean;
  /** `null` if a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The signals that the cancel ladder sent. */
  readonly sent: readonly NodeJS.Signals[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The variables that it wrote to GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>;
  /** The folders that it wrote to GITHUB_PATH. */
  readonly path: readonly string[];
  /** Markdown; empty if GitHub discards it because of its size. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly debug: readonly string[];
  /** The log as a GitHub user sees it, masks applied. */
  readonly log: string;
  readonly lines: readonly LogLine[];
  /** Simulated time. */
  readonly durationMs: number;
  /** The start and the end of the phase on the clock of the local AWS, in ms since the epoch. */
  readonly began: number;
  readonly ended: number;
  readonly masks: readonly string[];
  /** The processes that it started. */
  readonly started: readonly Started[];
}

export interface Started {
  /** Its command line. */
  readonly argv: readonly string[];
  /** The variables that its environment added to that of the phase, as `NAME=value`. */
  readonly added: readonly string[];
}

export interface PhaseOptions {
  readonly program: string;
  readonly env: Record<string, string>;
  /** In addition to the variables that the runner sets. */
  readonly runnerEnv: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  /** Read as STATE_*, and extended. */
  readonly state: Map<string, string>;
  /** The folder of the command files. */
  readonly folder: string;
  readonly cwd: string;
  readonly masks: Masks;
  readonly speed: number;
  readonly ladderSpeed: number;
  readonly clock: { now(): number } | undefined;
  /** Paces the process and the local AWS together. */
  readonly pacer: Pacer | undefined;
  readonly limits: {
    readonly cancelAfter: number | undefined;
    readonly cancelWhen: RegExp | undefined;
    readonly signal: AbortSignal | undefined;
    /** Simulated ms. */
    readonly timeout: number | undefined;
  };
  readonly onCancel: () => void;
  readonly onLine: ((line: LogLine) => void) | undefined;
}

const SUMMARY_LIMIT = 1024 * 1024;
const FILES = ['output', 'env', 'state', 'path', 'step_summary'] as const;

/** Runs one program of an action with its command files, and reads the results from them. */
export async function runPhase(options: PhaseOptions): Promise<PhaseRun> {
  const { program, masks, speed, limits, clock, pacer } = options;
  const time = pacer ?? new Pacer();
  const files = new CommandFiles(options.folder);
  const log = new StepLog(masks, options.onLine);
  const stop = new AbortController();
  const cancel = () => {
    options.onCancel();
    stop.abort();
  };
  const began = clock?.now() ?? Date.now();
  const start = time.passed();
  const elapsed = () => (time.passed() - start) * speed;
  for (const warning of options.warnings) log.annotate('warning', warning, 0);
  const timers = [
    limits.cancelAfter !== undefined && time.after(limits.cancelAfter / speed, cancel),
    limits.timeout !== undefined && time.after(Math.max(0, limits.timeout) / speed, () => stop.abort()),
  ];
  limits.signal?.addEventListener('abort', cancel, { once: true });
  try {
    const end = await runProcess({
      argv: [process.execPath, ...preloads(speed, clock !== undefined), program],
      cwd: options.cwd,
      env: withoutEmpty(options.runnerEnv, {
        ...options.env,
        ...Object.fromEntries([...options.state].map(([name, value]) => [`STATE_${name}`, value])),
        ...files.env,
        ...clockEnv(speed, clock, pacer),
      }),
      onLine: (line) => {
        log.take(line, elapsed());
        if (limits.cancelWhen?.test(line)) cancel();
      },
      signal: stop.signal,
      speed: options.ladderSpeed,
      pacer,
    });
    const durationMs = elapsed();
    const read = files.read(log, durationMs);
    for (const [name, value] of Object.entries(read.state)) options.state.set(name, value);
    return {
      ...end,
      ...read,
      failed: end.exitCode !== 0 || read.broken || log.refused.length > 0 || stop.signal.aborted,
      summary: read.summary,
      annotations: log.annotations,
      debug: log.debug,
      lines: log.lines,
      log: log.lines.map(({ text }) => text).join('\n'),
      durationMs,
      began,
      ended: clock?.now() ?? Date.now(),
      masks: [...masks.values],
    };
  } finally {
    limits.signal?.removeEventListener('abort', cancel);
    for (const callOff of timers) if (callOff) callOff();
    files.remove();
  }
}

function withoutEmpty(over: Readonly<Record<string, string>>, env: Record<string, string>): Record<string, string> {
  const unset = new Set(Object.keys(over).filter((name) => over[name] === ''));
  return Object.fromEntries(Object.entries({ ...env, ...over }).filter(([name]) => !unset.has(name)));
}

function preloads(speed: number, simulated: boolean): string[] {
  const names = ['argv.mjs', ...(speed !== 1 || simulated ? ['clock.mjs'] : [])];
  return names.flatMap((name) => ['--import', join(import.meta.dirname, name)]);
}

function clockEnv(
  speed: number,
  clock: { now(): number } | undefined,
  pacer: Pacer | undefined,
): Record<string, string> {
  const real = pacer?.passed() ?? Date.now();
  return {
    CLOCK_SPEED: String(speed),
    CLOCK_REAL: String(real),
    CLOCK_SIMULATED: String(clock?.now() ?? Date.now()),
    ...(pacer && { CLOCK_FD: String(CLOCK_FD) }),
  };
}

/** GITHUB_OUTPUT and the like, and the list of the processes that were started. */
class CommandFiles {
  readonly env: Record<string, string>;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = join(folder, randomUUID());
    mkdirSync(this.#folder, { recursive: true });
    for (const name of [...FILES, 'argv']) writeFileSync(join(this.#folder, name), '');
    const named = FILES.map((name) => [`GITHUB_${name.toUpperCase()}`, join(this.#folder, name)]);
    this.env = { ...Object.fromEntries(named), RUNNER_ARGV_FILE: join(this.#folder, 'argv') };
  }

  read(log: StepLog, at: number) {
    let broken = false;
    const values = (name: 'output' | 'env' | 'state'): Record<string, string> => {
      try {
        return Object.fromEntries(parseKeyValues(this.#text(name)));
      } catch (error) {
        if (!(error instanceof FileCommandError)) throw error;
        broken = true;
        log.annotate('error', `Unable to process file command '${name}' successfully.`, at);
        log.annotate('error', error.message, at);
        return {};
      }
    };
    const [outputs, env, state] = [values('output'), values('env'), values('state')];
    if ('NODE_OPTIONS' in env) {
      broken = true;
      delete env.NODE_OPTIONS;
      log.annotate('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.", at);
    }
    const started = this.#text('argv')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Started);
    const [path, summary] = [parsePaths(this.#text('path')), this.#summary(log, at)];
    return { outputs, env, state, path, summary, started, broken };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #summary(log: StepLog, at: number): string {
    const text = this.#text('step_summary');
    const bytes = Buffer.byteLength(text);
    if (bytes <= SUMMARY_LIMIT) return text;
    const size = `supports content up to a size of 1024k, got ${Math.floor(bytes / 1024)}k`;
    log.annotate(
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, ${size}. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`,
      at,
    );
    return '';
  }

  #text(name: string): string {
    return readFileSync(join(this.#folder, name), 'utf8');
  }
}
