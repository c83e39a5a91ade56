import {
  type Fields,
  fields,
  get,
  isNull,
  items,
  type List,
  list,
  type Node,
  text,
  withField,
  withoutFields,
} from './node.ts';

/** The lists whose entries have a name of their own, and so are merged entry by entry; all others are replaced. */
const NAMED_LISTS: Readonly<Record<string, string>> = {
  containerDefinitions: 'name',
  environment: 'name',
  secrets: 'name',
  secretOptions: 'name',
  volumes: 'name',
  tags: 'key',
};

/** The members that a removal leaves empty: `{ name: OLD, value: null }`. */
const VALUES: Readonly<Record<string, string>> = {
  environment: 'value',
  secrets: 'valueFrom',
  secretOptions: 'valueFrom',
  tags: 'value',
};

export interface MergeOptions {
  /** Fields of containers that the overlay's replace, where it has them, instead of adding to them. */
  readonly replace?: ReadonlySet<string>;
}

/**
 * `base` with what `overlay` says: mappings are merged, lists of named entries by name, everything else is replaced, null
 * removes. A secret takes the place of a variable of the same name, and a variable that of a secret.
 */
export function merge(base: Fields, overlay: Fields, options: MergeOptions = {}): Fields {
  let result: Fields = { ...withoutRivals(base, overlay), origin: overlay.origin };
  for (const [key, { value, origin }] of overlay.entries) {
    if (isNull(value)) {
      result = withoutFields(result, [key]);
      continue;
    }
    const old = options.replace?.has(key) ? undefined : get(result, key);
    result = withField(result, key, mergeValue(key, old, value, options), origin);
  }
  return result;
}

function mergeValue(key: string, old: Node | undefined, value: Node, options: MergeOptions): Node {
  if (value.kind === 'fields') return merge(old?.kind === 'fields' ? old : fields([], value.origin), value, options);
  if (value.kind !== 'list') return value;
  const name = NAMED_LISTS[key];
  if (name !== undefined && value.items.every((entry) => text(entry, name) !== undefined)) {
    return mergeNamed(old?.kind === 'list' ? old.items : [], value, name, VALUES[key], options);
  }
  return { ...value, items: value.items.map((item) => mergeValue('', undefined, item, options)) };
}

function mergeNamed(
  old: readonly Node[],
  overlay: List,
  name: string,
  valueName: string | undefined,
  options: MergeOptions,
): List {
  const result: (Node | undefined)[] = [...old];
  // An overlay that names an entry twice keeps both: that is for validation to report.
  const taken = new Set<number>();
  for (const entry of overlay.items) {
    const found = result.findIndex((item, at) => !taken.has(at) && item && text(item, name) === text(entry, name));
    const at = found < 0 ? result.length : found;
    if (valueName !== undefined && isNull(get(entry, valueName))) {
      result[at] = undefined;
    } else {
      result[at] = mergeValue('', result[at], entry, options);
      taken.add(at);
    }
  }
  return list(
    result.filter((item) => item !== undefined),
    overlay.origin,
  );
}

/** `base` without the variables that `overlay` has as secrets, and without the secrets that it has as variables. */
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
