import type { InputProblem } from '../error.ts';
import { isFromAws, type Origin } from './node.ts';

/** Something about a task definition that its author should know. */
export interface Finding {
  /** The rule's id, as in the README's catalogue. */
  readonly rule: string;
  /** An `error` ends the step; ECS would refuse the task definition, or its tasks could never start. */
  readonly severity: 'error' | 'warning' | 'notice';
  /** A clause that starts in lower case: what is wrong, with which value, and what to do. */
  readonly message: string;
  readonly origin: Origin;
}

/** The finding for whoever reads the log: the sentence, its place when no annotation can show it, and the rule's id. */
export function sentence({ message, origin, rule }: Finding): string {
  // A key keeps its spelling at a sentence's beginning too: hostPort, executionRoleArn.
  const start = message
    .replace(/^[a-z]+(?=[\s,'])/, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    .replace(/\.$/, '');
  return `${start}${placeInInput(origin)}. [${rule}]`;
}

/** The finding as a wrong input: of the input that it stands in, or of the one that names its file. */
export function toProblem(finding: Finding): InputProblem {
  const { file, line, column, input } = finding.origin;
  return {
    input: input ?? 'task-definition',
    message: sentence(finding),
    ...(file !== undefined && { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }),
  };
}

/** What a person writes over what DescribeTaskDefinition answered: ECS never had it. */
const NEVER_ACCEPTED: ReadonlySet<string> = new Set(['syntax', 'placeholder']);

/**
 * Lowers errors about what came from AWS: ECS has accepted it before.
 * @param described the files that hold what DescribeTaskDefinition answered
 */
export function judge(finding: Finding, described: ReadonlySet<string> = new Set()): Finding {
  const { severity, origin, rule } = finding;
  if (severity !== 'error') return finding;
  const isDescribed = origin.file !== undefined && described.has(origin.file) && !NEVER_ACCEPTED.has(rule);
  return isFromAws(origin) || isDescribed ? { ...finding, severity: 'notice' } : finding;
}

/** As many words as a sentence can list. */
const MOST_WORDS = 10;

/** `'web', 'db'` and so on. */
export function quoted(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => `'${shorten(word)}'`);
  const rest = words.length - shown.length;
  return (shown.join(', ') || 'none') + (rest > 0 ? ` and ${rest} more` : '');
}

/** A word from outside, cut so that a sentence stays one. */
export function shorten(word: string, most = 200): string {
  return word.length > most ? `${word.slice(0, most)}…` : word;
}

function placeInInput({ file, input, line, column }: Origin): string {
  if (file !== undefined) return ` (${file}:${line ?? 1}:${column ?? 1})`;
  if (input === undefined) return '';
  return line === undefined ? ` (input '${input}')` : ` (line ${line} of input '${input}')`;
}
