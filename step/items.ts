import type { Json, Tag } from '../src/ecs/index.ts';
import { type Fields, type Node, parsePairs } from '../src/taskdef/index.ts';
import { readNode, refuseErrors } from './document.ts';
import type { Inputs } from './inputs.ts';
import { type Mismatch, type RequestShape, toRequestShape } from './shape.ts';

/** The maximum number of tags that ECS accepts for a resource. */
const MAX_TAGS = 50;
const TAG = { key: 'string', value: 'text' } as const;

/** A JSON or YAML list of mappings that each have `key`; empty if the input is not set. */
export function readItems(inputs: Inputs, input: string, key: string): Fields[] {
  const node = readNode(inputs, input);
  if (!node) return [];
  const items = node.kind === 'list' ? node.items : [undefined];
  const found = items.flatMap((item) =>
    item?.kind === 'fields' && isGiven(item.entries.get(key)?.value) ? [item] : [],
  );
  if (found.length === items.length) return found;
  inputs.refuse(
    input,
    `input '${input}' is not a valid list; expected objects with '${key}', in JSON or YAML, such as [{"${key}": "…"}]`,
  );
  return [];
}

/**
 * Converts the value to the shape that AWS expects. Parts that cannot be converted are rejected with their location.
 */
export function readShape(inputs: Inputs, input: string, node: Fields, shape: RequestShape, of = ''): Json {
  const mismatches: Mismatch[] = [];
  const found = toRequestShape(node, shape, mismatches);
  for (const { path, problem } of mismatches) inputs.refuse(input, `input '${input}' has '${path}'${of}${problem}`);
  return (found ?? {}) as Json;
}

/** Tags, from a JSON list, a mapping or `NAME=value` lines. ECS accepts each tag key only once per resource. */
export function readResourceTags(inputs: Inputs, input: string): Tag[] {
  const tags = readTagList(inputs, input);
  inputs.refuseTwice(
    input,
    tags.map(({ key }) => key),
    'the tag',
  );
  const wrong = tags.find(
    ({ key, value }, index) => index === MAX_TAGS || !/^(?!aws:).{1,128}$/is.test(key) || value.length > 256,
  );
  if (wrong) {
    const expected = `at most ${MAX_TAGS}, each with a key of 1 to 128 characters that does not start with 'aws:', and a value of at most 256`;
    inputs.refuse(
      input,
      `input '${input}' has '${wrong.key.slice(0, 60)}', which is not a valid tag; expected ${expected}`,
    );
  }
  return tags;
}

function readTagList(inputs: Inputs, input: string): Tag[] {
  const text = inputs.text(input);
  if (text.startsWith('[')) {
    return readItems(inputs, input, 'key').map((one) => {
      const { key, value = '' } = readShape(inputs, input, one, TAG);
      return { key: String(key), value: String(value) };
    });
  }
  const { pairs, findings } = parsePairs(inputs.raw(input), input);
  refuseErrors(inputs, findings);
  return pairs.map(({ name, value }) => ({ key: name, value: value?.trim() ?? '' }));
}

function isGiven(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value !== null;
}
