import { type Field, type Fields, get, isNull, items, type List, list, type Node, text, withField } from './node.ts';

/** Lists with named entries, which are merged entry by entry; all other lists are replaced. */
const NAMED_LISTS: ReadonlyMap<string, string> = new Map([
  ['containerDefinitions', 'name'],
  ['environment', 'name'],
  ['secrets', 'name'],
  ['secretOptions', 'name'],
  ['volumes', 'name'],
  ['tags', 'key'],
]);

/**
 * The member of each list's entries that contains the value. An entry that removes a name sets it to null: `{ name:
 * OLD, value: null }`.
 */
const VALUES: ReadonlyMap<string, string> = new Map([
  ['environment', 'value'],
  ['secrets', 'valueFrom'],
  ['secretOptions', 'valueFrom'],
  ['tags', 'value'],
]);

/** How an overlay is merged into a task definition. */
export interface MergeOptions {
  /** Fields of containers that the overlay replaces instead of merging. */
  readonly replace?: ReadonlySet<string>;
}

/**
 * Merges `overlay` into `base`: mappings are merged, lists with named entries are merged by name, everything else is
 * replaced, and null removes a value. A secret replaces a variable of the same name, and vice versa.
 */
export function merge(base: Fields, overlay: Fields, options: MergeOptions = {}): Fields {
  const entries = new Map<string, Field>(withoutRivals(base, overlay).entries);
  let removes = false;
  for (const [key, { value, origin }] of overlay.entries) {
    if (isNull(value)) {
      removes = entries.delete(key) || removes;
      continue;
    }
    const old = options.replace?.has(key) ? undefined : entries.get(key)?.value;
    entries.set(key, { value: mergeValue(key, old, value, options), origin });
  }
  // A member that is missing here was also missing before, unless the overlay removed it.
  const origin = removes || base.entries.size === 0 ? overlay.origin : base.origin;
  return { kind: 'fields', entries, origin };
}

/** The node without the values that its own nulls remove, or the same node if there are none. */
export function withoutNulls<T extends Node>(node: T, key?: string): T;
export function withoutNulls(node: Node, key = ''): Node {
  if (node.kind === 'scalar' || !hasNulls(node)) return node;
  if (node.kind === 'list') {
    const value = VALUES.get(key);
    const kept = node.items.filter((item) => value === undefined || !isNull(get(item, value)));
    return { ...node, items: kept.map((item) => withoutNulls(item)) };
  }
  const entries = [...node.entries].flatMap(([name, field]): [string, Field][] =>
    isNull(field.value) ? [] : [[name, { ...field, value: withoutNulls(field.value, name) }]],
  );
  return { ...node, entries: new Map(entries) };
}

function hasNulls(node: Node): boolean {
  if (node.kind === 'scalar') return false;
  if (node.kind === 'list') return node.items.some(hasNulls);
  for (const { value } of node.entries.values()) if (isNull(value) || hasNulls(value)) return true;
  return false;
}

function mergeValue(key: string, old: Node | undefined, value: Node, options: MergeOptions): Node {
  if (value.kind === 'scalar') return value;
  if (value.kind === 'fields') return old?.kind === 'fields' ? merge(old, value, options) : withoutNulls(value, key);
  const name = NAMED_LISTS.get(key);
  if (name !== undefined && old?.kind === 'list' && value.items.every((entry) => text(entry, name) !== undefined)) {
    const valueName = VALUES.get(key);
    return valueName === undefined
      ? mergeEntries(old, value, name, options)
      : mergePairs(old, value, name, valueName, options);
  }
  return withoutNulls(value, key);
}

/** Merges containers and volumes: each entry is merged into the first entry with its name. */
function mergeEntries(old: List, overlay: List, name: string, options: MergeOptions): List {
  const result = [...old.items];
  const places = new Map<string, number>();
  old.items.forEach((item, at) => {
    const key = text(item, name);
    if (key !== undefined && !places.has(key)) places.set(key, at);
  });
  for (const entry of overlay.items) {
    const key = text(entry, name) ?? '';
    const at = places.get(key) ?? result.length;
    result[at] = mergeValue('', result[at], entry, options);
    // An entry that the overlay repeats is kept twice, so that validation can report it.
    places.delete(key);
  }
  return list(result, old.items.length > 0 ? old.origin : overlay.origin);
}

/** Merges variables, secrets and tags: each entry replaces all entries with its name, because ECS uses the last one. */
function mergePairs(old: List, overlay: List, name: string, valueName: string, options: MergeOptions): List {
  const given = entriesByName(overlay, name, valueName);
  const last = new Map<string, Node>();
  for (const item of old.items) {
    const key = text(item, name);
    if (key !== undefined && given.has(key)) last.set(key, item);
  }
  const merged = (key: string) =>
    (given.get(key) ?? []).map((entry, at) => mergeValue('', at === 0 ? last.get(key) : undefined, entry, options));
  const placed = new Set<string>();
  const result: Node[] = [];
  for (const item of old.items) {
    const key = text(item, name);
    if (key === undefined || !given.has(key)) {
      result.push(item);
      continue;
    }
    if (!placed.has(key)) result.push(...merged(key));
    placed.add(key);
  }
  for (const key of given.keys()) if (!placed.has(key)) result.push(...merged(key));
  return list(result, old.items.length > 0 ? old.origin : overlay.origin);
}

/** The entries of each name. An entry whose value is null removes those before it. */
function entriesByName(overlay: List, name: string, valueName: string): ReadonlyMap<string, readonly Node[]> {
  const given = new Map<string, Node[]>();
  for (const entry of overlay.items) {
    const key = text(entry, name) ?? '';
    const others = given.get(key);
    if (others === undefined || isNull(get(entry, valueName))) given.set(key, []);
    if (!isNull(get(entry, valueName))) given.get(key)?.push(entry);
  }
  return given;
}

/** `base` without variables that the overlay sets as secrets, and without secrets that it sets as variables. */
function withoutRivals(base: Fields, overlay: Fields): Fields {
  let result = base;
  const pairs = [
    ['secrets', 'environment'],
    ['environment', 'secrets'],
  ] as const;
  for (const [given, rival] of pairs) {
    const names = new Set(
      items(overlay, given)
        .filter((entry) => !isNull(get(entry, given === 'secrets' ? 'valueFrom' : 'value')))
        .map((entry) => text(entry, 'name')),
    );
    const list = get(result, rival);
    if (list?.kind !== 'list' || names.size === 0) continue;
    const rest = list.items.filter((entry) => !names.has(text(entry, 'name')));
    if (rest.length < list.items.length) result = withField(result, rival, { ...list, items: rest });
  }
  return result;
}
