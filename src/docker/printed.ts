import type { FileLocation } from '../log.ts';
import { cleanLine, cleanSentence } from '../text.ts';
import type { ProgramResult } from './process.ts';

/**
 * Parses the output of docker, buildx and BuildKit: which line contains the cause, and where in a Dockerfile it
 * occurred. The table in `failure.ts` classifies causes.
 */

/** The last line of a failed command: `ERROR: failed to build: failed to solve: …`. */
const CAUSE = /^(?:error|failed to (?:build|solve)): /i;
/** Lines that are not a cause: the help after a wrong flag, horizontal rules around a cause, and hints. */
const NO_CAUSE = /^(?:See '|Usage: |Run '|Options:|View build details:|-{2,}|>)|^\d+ \| |^$/;
/** `Dockerfile:7`, above the lines that BuildKit marks. */
const PLACE = /^([^\s:][^:]*):(\d+)$/;
/** Older frontends report a line only in a sentence. */
const LINE = /parse error (?:on )?line (\d+)/;
/** The last line of `docker push`. */
const PUSHED = /digest: (sha256:[0-9a-f]{64})/;

/** The maximum length of a cause, and of the command in it, so that the result of a long command is kept. */
const MAX_CHARACTERS = 1_000;
const MAX_COMMAND = 600;

/** The command of a failed step of the Dockerfile, which BuildKit quotes on one line, before its result. */
const COMMAND = /^(.{0,100}?\bprocess ")(.*)(?=" did not complete successfully)/i;
/** The same at the start of a cause. */
const STEP_CAUSE = /^(?:rpc error: code = \w+ desc = )?process ".*"(?= did not complete successfully)/i;

/** The cause in the failed command's own words, on one line; never empty. */
export function causeIn({ stdout, stderr, code }: ProgramResult): string {
  const lines = linesOf({ stdout, stderr });
  const named = lines.findLast((line) => CAUSE.test(line));
  const last = lines.findLast((line) => !NO_CAUSE.test(line));
  return cleanSentence(withoutPrefixes(named ?? last ?? ''), MAX_CHARACTERS) || `exit code ${code}`;
}

function linesOf({ stdout, stderr }: Pick<ProgramResult, 'stdout' | 'stderr'>): string[] {
  return `${stdout}\n${stderr}`.split('\n').map((line) => cleanLine(withShortCommand(line)).trim());
}

function withShortCommand(line: string): string {
  return line.replace(COMMAND, (whole, start: string, command: string) =>
    command.length > MAX_COMMAND ? `${start}${command.slice(0, MAX_COMMAND)}…` : whole,
  );
}

/** A cause without the command of the failed step: any error text may be part of the command. */
export function withoutCommand(cause: string): string {
  return cause.replace(STEP_CAUSE, 'process');
}

/** Whether a step of the Dockerfile failed, and not the builder or a registry. */
export function isStepFailure(cause: string): boolean {
  return STEP_CAUSE.test(cause);
}

/** BuildKit adds a prefix to a cause for each of its components. */
function withoutPrefixes(line: string): string {
  let cause = line;
  while (CAUSE.test(cause)) cause = cause.replace(CAUSE, '').trim();
  // Each component that passes an error on may also add its own copy of it.
  const parts = cause.replace(/\.$/, '').split(': ');
  return parts.filter((part, index) => part !== parts[index - 1]).join(': ');
}

/**
 * Where in the Dockerfile a build failed; `undefined` if BuildKit does not report it. `file` is the name that BuildKit
 * printed.
 */
export function failedPlace({ stdout, stderr }: ProgramResult): FileLocation | undefined {
  const lines = linesOf({ stdout, stderr });
  const at = lines.findLastIndex((line, index) => PLACE.test(line) && /^-{10,}$/.test(lines[index + 1] ?? ''));
  const [, file, line] = PLACE.exec(lines[at] ?? '') ?? [];
  if (file && line) return { file, line: Number(line) };
  const only = LINE.exec(causeIn({ stdout, stderr, code: 1 }))?.[1];
  return only ? { line: Number(only) } : undefined;
}

/** The output of a step of the Dockerfile before it failed: the lines that BuildKit repeats above the cause. */
export function repeatedLog({ stderr }: ProgramResult): string[] {
  const lines = stderr.split('\n');
  const start = lines.findLastIndex((line) => /^ > /.test(line));
  const end = lines.findIndex((line, index) => index > start && /^-{3,}$/.test(line.trim()));
  return start < 0 || end < 0 ? [] : lines.slice(start + 1, end);
}

/** The heading of a step in BuildKit's log, other than the start of the builder. */
const STEP = /^#\d+ \[(?!internal\] (?:booting buildkit|waiting for connection))/m;

/** Whether the build printed a step, which means that its builder was running. */
export function hasSteps({ stdout, stderr }: Pick<ProgramResult, 'stdout' | 'stderr'>): boolean {
  return STEP.test(stdout) || STEP.test(stderr);
}

/** The digest that the registry reported to `docker push`. */
export function pushedDigest(stdout: string): string | undefined {
  return PUSHED.exec(stdout)?.[1];
}

/** The repository on `host` that a cause names, as a reference or a URL of the registry's API. */
export function repositoryIn(cause: string, host: string): string | undefined {
  if (!cause.includes(`${host}/`)) return undefined;
  const rest = cause.split(`${host}/`).at(-1) ?? '';
  return /^(?:v2\/)?([a-z0-9._/-]+?)(?:\/(?:manifests|blobs)\/.*)?(?=[:@"\s]|$)/.exec(rest)?.[1];
}
