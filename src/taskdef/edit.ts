import { nearest } from '../nearest.ts';
import { type Finding, quoted } from './finding.ts';
import { type MergeOptions, merge, withoutNulls } from './merge.ts';
import {
  type Fields,
  fields,
  get,
  isNull,
  items,
  list,
  type Node,
  type Origin,
  scalar,
  text,
  withField,
} from './node.ts';

/** The change that one input requests. */
export interface DefinitionChange {
  /** The overlay, which is merged into the task definition, with containers merged by name. */
  readonly overlay: Fields;
  /** Containers that the overlay may add; all others must exist. */
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlyMap<string, Origin>;
}

/** A change that merges `overlay` into existing parts only: it adds and removes no container. */
export function changeOf(overlay: Fields): DefinitionChange {
  return { overlay, added: new Set(), removed: new Map() };
}

/** Removes the values that the base sets to null, then merges the other files into the base in order. */
export function mergeFiles(files: readonly Fields[]): Fields {
  const [first, ...overlays] = files;
  if (first === undefined) return fields([], {});
  return overlays.reduce((base, file) => merge(base, file), withoutNulls(first));
}

/**
 * The `containers` input as a change: `name: {…}` changes a container, `+name: {…}` adds one, `name: null` removes one.
 */
export function readContainers(node: Node): { change: DefinitionChange; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const refuse = (message: string, origin: Origin) =>
    findings.push({ rule: 'containers', severity: 'error', message, origin });
  const changed: Node[] = [];
  const added = new Set<string>();
  const removed = new Map<string, Origin>();
  if (node.kind !== 'fields') {
    refuse(
      "input 'containers' is not a valid mapping; expected the names of containers with their fields, such as 'web: { image: … }'",
      node.origin,
    );
  }
  for (const [key, { value, origin }] of node.kind === 'fields' ? node.entries : []) {
    const name = key.replace(/^\+/, '');
    const own = get(value, 'name');
    if (isNull(value) && name === key) {
      removed.set(name, origin);
    } else if (value.kind !== 'fields') {
      refuse(
        `the value of '${key}' is not a valid mapping; expected fields of the container, such as 'image: …'`,
        value.origin,
      );
    } else if (own && text(value, 'name') !== name) {
      refuse(
        `container '${name}' cannot be renamed: remove it with '${name}: null', and add the new one with '+'`,
        own.origin,
      );
    } else {
      changed.push(named(name, value, origin));
      if (name !== key) added.add(name);
    }
  }
  const overlay =
    changed.length > 0
      ? fields([['containerDefinitions', list(changed, node.origin)]], node.origin)
      : fields([], node.origin);
  return { change: { overlay, added, removed }, findings };
}

/** Applies a change to a task definition. Also returns findings about the parts that cannot be applied. */
export function applyChange(
  base: Fields,
  { overlay, added, removed }: DefinitionChange,
  options: MergeOptions = {},
): { node: Fields; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const present = new Set(items(base, 'containerDefinitions').flatMap((container) => text(container, 'name') ?? []));
  const refuse = (message: string, origin: Origin) =>
    findings.push({ rule: 'containers', severity: 'error', message, origin });
  const wanted: (readonly [string, Origin])[] = [
    ...items(overlay, 'containerDefinitions').map(
      (container) => [text(container, 'name') ?? '', get(container, 'name')?.origin ?? container.origin] as const,
    ),
    ...removed,
  ];
  for (const [name, origin] of wanted) {
    if (added.has(name)) {
      if (present.has(name))
        refuse(`container '${name}' already exists: write '${name}', without '+', to change it`, origin);
    } else if (!present.has(name)) {
      refuse(missingContainer(name, [...present]), origin);
    }
  }
  const merged = merge(
    base,
    withoutContainers(overlay, (name) => !added.has(name) && !present.has(name)),
    options,
  );
  return { node: withoutContainers(merged, (name) => removed.has(name)), findings };
}

function withoutContainers(node: Fields, isOut: (name: string) => boolean): Fields {
  const containers = get(node, 'containerDefinitions');
  if (containers?.kind !== 'list') return node;
  const rest = containers.items.filter((container) => !isOut(text(container, 'name') ?? ''));
  return rest.length === containers.items.length
    ? node
    : withField(node, 'containerDefinitions', { ...containers, items: rest });
}

function missingContainer(name: string, present: readonly string[]): string {
  const near = nearest(name, present);
  const hint = near ? `; did you mean '${near}'?` : `; to add one, write '+${name}' in the 'containers' input`;
  return `container '${name}' is not in the task definition; expected ${quoted(present)}${hint}`;
}

/** The container's fields, with the name first. */
function named(name: string, value: Fields, origin: Origin): Fields {
  const own = { value: scalar(name, origin), origin };
  return { ...value, entries: new Map([['name', own], ...value.entries, ['name', own]]), origin };
}
