import { readFileSync } from 'node:fs';
import type { Json } from '../src/ecs/model.ts';
import { toTaskDefinition } from '../src/taskdef/document.ts';
import { toProblem } from '../src/taskdef/finding.ts';
import { load } from '../src/taskdef/load.ts';
import { toJson } from '../src/taskdef/node.ts';
import type { Inputs } from './inputs.ts';

/** Reads the task definition that `input` names the file of; empty after a problem. */
export function readTaskDefinitionFile(inputs: Inputs, input: string, path: string): Json {
  const before = inputs.problems.length;
  inputs.file(input, path);
  if (inputs.problems.length > before) return {};
  const place = { file: path, input };
  const loaded = load(readFileSync(path, 'utf8'), place);
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
