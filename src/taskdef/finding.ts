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

/** Lowers errors about what came from AWS: ECS has accepted it before. */
export function judge(finding: Finding): Finding {
  return finding.severity === 'error' && isFromAws(finding.origin) ? { ...finding, severity: 'notice' } : finding;
}

function placeInInput({ file, input, line, column }: Origin): string {
  if (file !== undefined) return ` (${file}:${line ?? 1}:${column ?? 1})`;
  if (input === undefined) return '';
  return line === undefined ? ` (input '${input}')` : ` (line ${line} of input '${input}')`;
}
