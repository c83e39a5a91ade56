import { readFileSync } from 'node:fs';
import type { Json } from '../src/ecs/model.ts';
import { toTaskDefinition } from '../src/taskdef/document.ts';
import { toProblem } from '../src/taskdef/finding.ts';
import { loadJson } from '../src/taskdef/json.ts';
import { toJson } from '../src/taskdef/node.ts';
import type { Inputs } from './inputs.ts';

/** Reads the task definition that `input` names the file of; empty after a problem. */
export async function readTaskDefinitionFile(inputs: Inputs, input: string, path: string): Promise<Json> {
  const before = inputs.problems.length;
  inputs.file(input, path);
  if (inputs.problems.length > before) return {};
  const place = { file: path, input };
  const text = readFileSync(path, 'utf8');
  const plain = loadJson(text, place);
  const loaded = plain ? { node: plain, findings: [] } : (await import('../src/taskdef/load.ts')).load(text, place);
  const { node, findings } = toTaskDefinition(loaded.node, place);
  const errors = [...loaded.findings, ...(loaded.findings.length > 0 ? [] : findings)].filter(
    ({ severity }) => severity === 'error',
  );
  for (const finding of errors) {
    const { message, ...where } = toProblem(finding);
    inputs.refuse(input, message, where);
  }
  return errors.length > 0 ? {} : (toJson(node) as Json);
}
