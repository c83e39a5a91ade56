import type { Place } from '../log.ts';
import { cleanLine, cleanSentence } from '../text.ts';
import type { RunResult } from './process.ts';

/**
 * The shape of what docker, buildx and BuildKit print: which line is the cause, where in a Dockerfile it is. What a cause
 * means is read by the table in `failure.ts`.
 */

/** The line that ends a failed command: `ERROR: failed to build: failed to solve: …`. */
const CAUSE = /^(?:error|failed to (?:build|solve)): /i;
/** Lines of help after a wrong flag, of rules around a cause, and hints. */
const NO_CAUSE = /^(?:See '|Usage: |Run '|Options:|View build details:|-{2,}|>)|^\d+ \| |^$/;
/** `Dockerfile:7`, above the lines of the file that BuildKit marks. */
const PLACE = /^([^\s:][^:]*):(\d+)$/;
/** Older frontends name a line in words only. */
const LINE = /parse error (?:on )?line (\d+)/;
/** `docker push`'s last line. */
const PUSHED = /digest: (sha256:[0-9a-f]{64})/;

/** Of a cause, which may hold the command of a whole `RUN`. */
const MOST_CHARACTERS = 1_000;

/** The cause in a failed command's own words, on one line; never empty. */
export function causeIn({ stdout, stderr, code }: RunResult): string {
  const lines = linesOf({ stdout, stderr });
  const named = lines.findLast((line) => CAUSE.test(line));
  const last = lines.findLast((line) => !NO_CAUSE.test(line));
  return cleanSentence(withoutPrefixes(named ?? last ?? ''), MOST_CHARACTERS) || `exit code ${code}`;
}

function linesOf({ stdout, stderr }: Pick<RunResult, 'stdout' | 'stderr'>): string[] {
  return `${stdout}\n${stderr}`.split('\n').map((line) => cleanLine(line).trim());
}

/** BuildKit wraps a cause once for each of its parts. */
function withoutPrefixes(line: string): string {
  let cause = line;
  while (CAUSE.test(cause)) cause = cause.replace(CAUSE, '').trim();
  return cause.replace(/\.$/, '');
}

/** Where in the Dockerfile a build failed; `undefined` where BuildKit does not say. `file` is as it was named by BuildKit. */
export function failedPlace({ stdout, stderr }: RunResult): Place | undefined {
  const lines = linesOf({ stdout, stderr });
  const at = lines.findLastIndex((line, index) => PLACE.test(line) && /^-{10,}$/.test(lines[index + 1] ?? ''));
  const [, file, line] = PLACE.exec(lines[at] ?? '') ?? [];
  if (file && line) return { file, line: Number(line) };
  const only = LINE.exec(causeIn({ stdout, stderr, code: 1 }))?.[1];
  return only ? { line: Number(only) } : undefined;
}

/** What a step of the Dockerfile printed before it failed: the lines that BuildKit repeats above the cause. */
export function repeatedLog({ stderr }: RunResult): string[] {
  const lines = stderr.split('\n');
  const start = lines.findLastIndex((line) => /^ > /.test(line));
  const end = lines.findIndex((line, index) => index > start && /^-{3,}$/.test(line.trim()));
  return start < 0 || end < 0 ? [] : lines.slice(start + 1, end);
}

/** The digest that a registry gave to what `docker push` sent. */
export function pushedDigest(stdout: string): string | undefined {
  return PUSHED.exec(stdout)?.[1];
}

/** The repository on `host` that a cause names: of a reference or a URL of the registry's API. */
export function repositoryIn(cause: string, host: string): string | undefined {
  if (!cause.includes(`${host}/`)) return undefined;
  const rest = cause.split(`${host}/`).at(-1) ?? '';
  return /^(?:v2\/)?([a-z0-9._/-]+?)(?:\/(?:manifests|blobs)\/.*)?(?=[:@"\s]|$)/.exec(rest)?.[1];
}
