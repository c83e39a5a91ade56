import type { Json } from '../src/ecs/index.ts';
import { decode, type Loaded, loadJson, toJson, toProblem, toTaskDefinition } from '../src/taskdef/index.ts';
import type { Inputs } from './inputs.ts';

/** Reads the task definition file that `input` names; empty after a problem. */
export async function readTaskDefinitionFile(inputs: Inputs, input: string, path: string): Promise<Json> {
  const bytes = inputs.readFile(input, path);
  if (!bytes) return {};
  const place = { file: path, input };
  const loaded = await loadFile(bytes, place);
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

/**
 * Reads a file's document. The YAML parser is loaded only for files that are not JSON: it takes a tenth of a short
 * step's start time.
 */
export async function loadFile(
  bytes: Buffer,
  place: { readonly file: string; readonly input: string },
): Promise<Loaded> {
  const decoded = decode(bytes, place);
  if ('problem' in decoded) return { node: undefined, findings: [decoded.problem] };
  const loaded = loadJson(decoded.text, place);
  if (loaded) return loaded;
  const { load } = await import('../src/taskdef/index.ts');
  return load(decoded.text, place);
}
