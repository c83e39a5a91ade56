import { list, type Node, type Origin, scalar } from './node.ts';
import { needsLookup } from './secret-reference.ts';

/** Keys, anywhere in a container, that name a secret. */
const SECRET_KEYS: ReadonlySet<string> = new Set(['valueFrom', 'credentialsParameter']);

const SECRET_LISTS: ReadonlySet<string> = new Set(['secrets', 'secretOptions']);

/** Every `valueFrom` of a document, and the credentials of private registries. */
export function secretsInDocument(node: Node): { valueFrom: string; origin: Origin }[] {
  const found: { valueFrom: string; origin: Origin }[] = [];
  collectSecrets(node, found);
  return found;
}

function collectSecrets(node: Node, found: { valueFrom: string; origin: Origin }[]): void {
  if (node.kind === 'scalar') return;
  if (node.kind === 'list') {
    for (const item of node.items) collectSecrets(item, found);
    return;
  }
  for (const [key, { value }] of node.entries) {
    const isSecret = SECRET_KEYS.has(key) && value.kind === 'scalar' && typeof value.value === 'string';
    if (isSecret) found.push({ valueFrom: String(value.value), origin: value.origin });
    else collectSecrets(value, found);
  }
}

/**
 * Whether a document as written by the user names a secret that must be resolved, including `secrets: { KEY: ssm:/key
 * }`.
 */
export function mentionsLookup(node: Node, isSecret = false): boolean {
  if (node.kind === 'scalar') return isSecret && needsLookup(node.text);
  if (node.kind === 'list') return node.items.some((item) => mentionsLookup(item));
  for (const [key, { value }] of node.entries) {
    if (value.kind === 'fields' && SECRET_LISTS.has(key)) {
      for (const entry of value.entries.values()) if (mentionsLookup(entry.value, true)) return true;
    } else if (mentionsLookup(value, SECRET_KEYS.has(key))) return true;
  }
  return false;
}

/** The node with its secrets replaced according to `replacements`. */
export function replaceSecrets<T extends Node>(node: T, replacements: ReadonlyMap<string, string>): T;
export function replaceSecrets(node: Node, replacements: ReadonlyMap<string, string>): Node {
  if (node.kind === 'list') {
    return list(
      node.items.map((item) => replaceSecrets(item, replacements)),
      node.origin,
    );
  }
  if (node.kind === 'scalar') return node;
  const entries = [...node.entries].map(([key, field]) => {
    const { value } = field;
    const found =
      SECRET_KEYS.has(key) && value.kind === 'scalar' && typeof value.value === 'string'
        ? replacements.get(value.value)
        : undefined;
    const next = found === undefined ? replaceSecrets(value, replacements) : scalar(found, value.origin);
    return [key, { ...field, value: next }] as const;
  });
  return { ...node, entries: new Map(entries) };
}
