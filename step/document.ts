import { type Finding, load, type Node, toProblem } from '../src/taskdef/index.ts';
import type { Inputs } from './inputs.ts';

/**
 * The JSON or YAML of an input; `undefined` if the input is not set or cannot be parsed. A parse error is recorded as a
 * problem.
 */
export function readNode(inputs: Inputs, input: string): Node | undefined {
  if (!inputs.text(input)) return undefined;
  const { node, findings } = load(inputs.raw(input), { input });
  refuseErrors(inputs, findings);
  return node;
}

/** Rejects the inputs in which errors were found, each with its location. */
export function refuseErrors(inputs: Inputs, findings: readonly Finding[]): void {
  for (const finding of findings.filter(({ severity }) => severity === 'error')) {
    const { input, message, ...place } = toProblem(finding);
    inputs.refuse(input, message, place);
  }
}
