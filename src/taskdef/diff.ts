import type { Json, JsonObject } from './node.ts';
import { isObject, isSame, normalise } from './normalise.ts';

/** One difference between two task definitions. */
export interface Difference {
  /** `web.environment.LOG_LEVEL`, `cpu`, `volumes.data`: a container stands for itself. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** Its values are for `show-values` only: a variable's, a secret's ARN, a log driver's token. */
  readonly hidden: boolean;
}

type Path = readonly string[];

/** The lists whose entries are compared by name: the member that names an entry, and the one that is all it has else. */
const NAMED_LISTS: Readonly<Record<string, readonly [name: string, value?: string]>> = {
  containerDefinitions: ['name'],
  environment: ['name', 'value'],
  secrets: ['name', 'valueFrom'],
  secretOptions: ['name', 'valueFrom'],
  tags: ['key', 'value'],
  volumes: ['name'],
  ulimits: ['name'],
};

const HIDDEN: ReadonlySet<string> = new Set(['environment', 'secrets', 'secretOptions', 'credentialsParameter']);
const HIDDEN_OPTION = /token|secret|password|key|auth|credential/i;

/** What differs between two task definitions, ECS's own defaults aside, in the order of the second. */
export function diff(before: JsonObject, after: JsonObject): Difference[] {
  return [...compare(normalise(before), normalise(after), [])];
}

/** A difference as a line: `~ web.image: app:1 → app:2`. */
export function formatDifference({ path, kind, before, after, hidden }: Difference, showValues: boolean): string {
  const sign = { added: '+', removed: '-', changed: '~' }[kind];
  if (hidden && !showValues) return `${sign} ${path}`;
  const values =
    kind === 'changed' ? `${showValue(before)} → ${showValue(after)}` : showValue(kind === 'added' ? after : before);
  return `${sign} ${path}: ${values}`;
}

function* compare(before: Json | undefined, after: Json | undefined, path: Path): Generator<Difference> {
  if (isSame(before, after)) return;
  const olds = members(before, path);
  const news = members(after, path);
  if ((olds || before === undefined) && (news || after === undefined)) {
    const keys = new Set([...(news?.keys() ?? []), ...(olds?.keys() ?? [])]);
    for (const key of keys) yield* compare(olds?.get(key), news?.get(key), [...path, key]);
    if (keys.size > 0) return;
  }
  yield {
    path: path.filter((part) => part !== 'containerDefinitions').join('.'),
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    before,
    after,
    hidden: isHidden(path),
  };
}

/** An object's members, or a named list's entries by name; `undefined` for what is compared whole. */
function members(value: Json | undefined, path: Path): Map<string, Json> | undefined {
  if (isObject(value)) return new Map(Object.entries(value));
  const [name, only] = NAMED_LISTS[path.at(-1) ?? ''] ?? [];
  if (!Array.isArray(value) || name === undefined) return undefined;
  const found = new Map<string, Json>();
  for (const item of value as readonly Json[]) {
    const key = isObject(item) ? item[name] : undefined;
    if (!isObject(item) || typeof key !== 'string' || found.has(key)) return undefined;
    const { [name]: _, ...rest } = item;
    const keys = Object.keys(rest);
    found.set(key, only !== undefined && keys.length === 1 && keys[0] === only ? (rest[only] as Json) : rest);
  }
  return found;
}

function isHidden(path: Path): boolean {
  if (path.some((part) => HIDDEN.has(part))) return true;
  const options = path.indexOf('options');
  return options >= 0 && path.slice(options + 1).some((part) => HIDDEN_OPTION.test(part));
}

/** A value on one line. */
export function showValue(value: Json | undefined): string {
  return typeof value === 'string' && value !== '' && !/\s/.test(value) ? value : JSON.stringify(value);
}
