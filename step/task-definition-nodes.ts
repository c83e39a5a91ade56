import { type Fields, loadBytes, toProblem, toTaskDefinition } from '../src/taskdef/index.ts';
import type { Inputs } from './inputs.ts';

/** Reads task definition files with the location of each value; files with a problem are omitted. */
export function readTaskDefinitionNodes(inputs: Inputs, paths: readonly string[]): Fields[] {
  return paths.flatMap((file) => {
    const bytes = inputs.readFile('task-definition', file);
    if (!bytes) return [];
    const loaded = loadBytes(bytes, { file });
    const { node, findings } = toTaskDefinition(loaded.node, { file });
    const problems = loaded.findings.length > 0 ? loaded.findings : findings;
    for (const finding of problems) {
      const { input, message, ...place } = toProblem(finding);
      inputs.refuse(input, message, place);
    }
    return problems.length > 0 ? [] : [node];
  });
}
