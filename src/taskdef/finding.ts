import type { InputProblem } from '../error.ts';
import { isFromAws, type Origin } from './node.ts';

/** A problem in a task definition, reported to its author. */
export interface Finding {
  /** The rule's ID, as listed in the README. */
  readonly rule: string;
  /** An `error` ends the step: ECS would reject the task definition, or its tasks could never start. */
  readonly severity: 'error' | 'warning' | 'notice';
  /** A clause in lower case: what is wrong, with which value, and how to fix it. */
  readonly message: string;
  readonly origin: Origin;
}

/** Formats the finding for the log: the sentence, its location if no annotation can show it, and the rule's ID. */
export function sentence({ message, origin, rule }: Finding): string {
  // A key such as hostPort or executionRoleArn keeps its spelling at the start of a sentence.
  const start = message
    .replace(/^[a-z]+(?=[\s,'])/, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    .replace(/\.$/, '');
  return `${start}${placeInInput(origin)}. [${rule}]`;
}

/**
 * Converts the finding to an input problem, reported against the input that contains the value or that names its file.
 */
export function toProblem(finding: Finding): InputProblem {
  const { file, line, column, input } = finding.origin;
  return {
    input: input ?? 'task-definition',
    message: sentence(finding),
    ...(file !== undefined && { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }),
  };
}

/** The rules about text that ECS has never validated, because users add it to a DescribeTaskDefinition response. */
const NEVER_ACCEPTED: ReadonlySet<string> = new Set(['syntax', 'placeholder']);

/**
 * Downgrades errors about content that came from AWS, which ECS has accepted before.
 * @param described the files that contain a DescribeTaskDefinition response
 */
export function downgradeFromAws(finding: Finding, described: ReadonlySet<string> = new Set()): Finding {
  const { severity, origin, rule } = finding;
  if (severity !== 'error') return finding;
  const isDescribed = origin.file !== undefined && described.has(origin.file) && !NEVER_ACCEPTED.has(rule);
  return isFromAws(origin) || isDescribed ? { ...finding, severity: 'notice' } : finding;
}

/** The maximum number of names listed in a sentence. */
const MAX_WORDS = 10;

/** Formats names as a list of quoted words: `'web', 'db'`. */
export function quoted(words: readonly string[]): string {
  const shown = words.slice(0, MAX_WORDS).map((word) => `'${shorten(word)}'`);
  const rest = words.length - shown.length;
  return (shown.join(', ') || 'none') + (rest > 0 ? ` and ${rest} more` : '');
}

/** Shortens external text, and writes it on one line, so that the sentence stays readable. */
export function shorten(word: string, most = 200): string {
  const line = word.slice(0, most + 1).replace(/[\n\v\f\r\u2028\u2029]/g, ' ');
  return word.length > most ? `${line.slice(0, most)}…` : line;
}

function placeInInput({ file, input, line, column }: Origin): string {
  if (file !== undefined) return ` (${file}:${line ?? 1}:${column ?? 1})`;
  if (input === undefined) return '';
  return line === undefined ? ` (input '${input}')` : ` (line ${line} of input '${input}')`;
}
