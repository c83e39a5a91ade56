import type { Json } from '../src/ecs/index.ts';
import { isObject } from '../src/objects.ts';
import {
  decode,
  type Fields,
  findMisspelledKeys,
  type LoadedDocument,
  loadJson,
  toJson,
  toProblem,
  toTaskDefinition,
} from '../src/taskdef/index.ts';
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
  if (errors.length > 0) return {};
  await warnOfMisspelledKeys(inputs, input, node);
  return withValues(toJson(node) as Json);
}

async function warnOfMisspelledKeys(inputs: Inputs, input: string, node: Fields): Promise<void> {
  for (const finding of await findMisspelledKeys(node)) {
    const { message, ...place } = toProblem(finding);
    if (finding.severity === 'warning') inputs.warn({ ...place, input, message });
    else inputs.note(message);
  }
}

/**
 * Gives variables without a value, or with null as their value, the empty value, as AWS's action does: ECS may omit
 * them otherwise.
 */
function withValues(definition: Json): Json {
  const mapList = (list: unknown, change: (item: Json) => Json): unknown =>
    Array.isArray(list) ? list.map((item: unknown) => (isObject(item) ? change(item) : item)) : list;
  const valued = (variable: Json): Json => ({ ...variable, value: variable.value ?? '' });
  const { containerDefinitions: containers } = definition;
  if (!Array.isArray(containers)) return definition;
  return {
    ...definition,
    containerDefinitions: mapList(containers, (container) =>
      container.environment === undefined
        ? container
        : { ...container, environment: mapList(container.environment, valued) },
    ),
  };
}

/**
 * Reads a file's document. The YAML parser is loaded only for files that are not JSON: it takes a tenth of a short
 * step's start time.
 */
export async function loadFile(
  bytes: Buffer,
  place: { readonly file: string; readonly input: string },
): Promise<LoadedDocument> {
  const decoded = decode(bytes, place);
  if ('problem' in decoded) return { node: undefined, findings: [decoded.problem] };
  const loaded = loadJson(decoded.text, place);
  if (loaded) return loaded;
  const { load } = await import('../src/taskdef/index.ts');
  return load(decoded.text, place);
}
