import type { Finding } from './finding.ts';
import {
  type Fields,
  fields,
  fromJson,
  get,
  items,
  type JsonValue,
  list,
  type Node,
  type Origin,
  text,
  withField,
  withoutFields,
} from './node.ts';

/** Fields that DescribeTaskDefinition returns and RegisterTaskDefinition rejects. */
export const READ_ONLY_KEYS: readonly string[] = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
];

/** The read-only fields that occur only in a response, not in a file written by hand. */
const DESCRIBED_KEYS: readonly string[] = ['taskDefinitionArn', 'requiresAttributes', 'registeredAt'];

/**
 * Converts a loaded file to a task definition. Unwraps the `{"taskDefinition": …, "tags": …}` that the CLI prints, and
 * removes read-only keys, top-level `x-…` keys (which contain a file's anchors) and top-level empty strings such as
 * `"taskRoleArn": ""`, which ECS rejects.
 */
export function toTaskDefinition(
  node: Node | undefined,
  source: Pick<Origin, 'file' | 'input'>,
): { node: Fields; findings: readonly Finding[] } {
  const refused = (message: string, origin: Origin) => ({
    node: fields([], origin),
    findings: [{ rule: 'syntax', severity: 'error' as const, message, origin }],
  });
  if (node === undefined) return refused('the task definition is empty', { ...source, line: 1, column: 1 });
  if (node.kind !== 'fields')
    return refused(
      'the file is not a valid task definition; expected a mapping with containerDefinitions',
      node.origin,
    );
  const inner = get(node, 'taskDefinition');
  const wrapped = inner?.kind === 'fields' && get(node, 'containerDefinitions') === undefined;
  const tags = wrapped && items(node, 'tags').length > 0 ? get(node, 'tags') : undefined;
  const bare = wrapped ? inner : node;
  const definition = tags ? withField(bare, 'tags', tags) : bare;
  const meaningless = [...definition.entries].flatMap(([key, { value }]) =>
    key.startsWith('x-') || (value.kind === 'scalar' && value.value === '') ? [key] : [],
  );
  const isDescribed = DESCRIBED_KEYS.some((key) => bare.entries.has(key));
  const writable = withoutFields(definition, [...READ_ONLY_KEYS, ...meaningless]);
  if (!isDescribed) return { node: writable, findings: [] };
  return { node: { ...withoutTagsOfAws(writable), origin: { ...writable.origin, isDescribed } }, findings: [] };
}

/**
 * Converts a DescribeTaskDefinition response to the input of RegisterTaskDefinition. Drops `aws:` tags, which only AWS
 * can set.
 */
export function fromDescribed(taskDefinition: JsonValue, tags: JsonValue): Fields {
  const node = fromJson(taskDefinition, {});
  if (node.kind !== 'fields') return fields([], {});
  const definition = withoutFields(node, READ_ONLY_KEYS);
  const tagged = fromJson(tags, {});
  return tagged.kind === 'list' ? withoutTagsOfAws(withField(definition, 'tags', tagged)) : definition;
}

function withoutTagsOfAws(definition: Fields): Fields {
  const tags = get(definition, 'tags');
  if (tags?.kind !== 'list') return definition;
  const settable = tags.items.filter((tag) => !text(tag, 'key')?.startsWith('aws:'));
  return settable.length > 0
    ? withField(definition, 'tags', list(settable, tags.origin))
    : withoutFields(definition, ['tags']);
}
