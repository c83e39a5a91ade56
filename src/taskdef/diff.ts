import { shorten } from './finding.ts';
import { entriesOf, isSet } from './lists.ts';
import type { Json, JsonObject } from './node.ts';
import { isObject, isSame, normalise } from './normalise.ts';

/** One difference between two task definitions. */
export interface Difference {
  /** `web.environment.LOG_LEVEL`, `cpu`, `volumes.data`: a container stands for itself. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** Its values are for `show-values` only: a variable's, a secret's ARN, a command, a log driver's token. */
  readonly hidden: boolean;
}

type Path = readonly string[];

const MOST_CHARACTERS = 2_000;

/** What may hold a secret: a person put it there, and ECS hands it on without a look. */
const HIDDEN: ReadonlySet<string> = new Set([
  'command',
  'credentialsParameter',
  'dockerLabels',
  'driverOpts',
  'entryPoint',
  'environment',
  'labels',
  'secretOptions',
  'secrets',
]);
const HIDDEN_OPTION = /token|secret|password|passwd|key|auth|credential|header/i;

/** What differs between two task definitions, ECS's own defaults aside, in the order of the second. */
export function diff(before: JsonObject, after: JsonObject): Difference[] {
  return [...compare(normalise(before), normalise(after), [])];
}

/** A difference as a line: `~ web.image: app:1 → app:2`. */
export function formatDifference({ path, kind, before, after, hidden }: Difference, showValues: boolean): string {
  const sign = { added: '+', removed: '-', changed: '~' }[kind];
  if (hidden && !showValues) return `${sign} ${path}`;
  if (kind === 'changed') return `${sign} ${path}: ${showValue(before)} → ${showValue(after)}`;
  const value = kind === 'added' ? after : before;
  // An entry that is nothing but its name: a volume, a port.
  return isObject(value) && Object.keys(value).length === 0
    ? `${sign} ${path}`
    : `${sign} ${path}: ${showValue(value)}`;
}

function* compare(before: Json | undefined, after: Json | undefined, path: Path): Generator<Difference> {
  if (isSame(before, after)) return;
  if (isSet(path.at(-1) ?? '') && isList(before) && isList(after)) {
    yield* compareSets(before ?? [], after ?? [], path);
    return;
  }
  const olds = members(before, path);
  const news = members(after, path);
  if ((olds || before === undefined) && (news || after === undefined)) {
    const keys = new Set([...(news?.keys() ?? []), ...(olds?.keys() ?? [])]);
    for (const key of keys) yield* compare(olds?.get(key), news?.get(key), [...path, key]);
    if (keys.size > 0) return;
  }
  yield difference(before, after, path);
}

/** Lists of plain values whose order means nothing: a difference for each value that came or went. */
function* compareSets(before: readonly Json[], after: readonly Json[], path: Path): Generator<Difference> {
  const [olds, news] = [before, after].map((values) => new Map(values.map((value) => [JSON.stringify(value), value])));
  for (const [key, value] of news ?? []) if (!olds?.has(key)) yield difference(undefined, value, path);
  for (const [key, value] of olds ?? []) if (!news?.has(key)) yield difference(value, undefined, path);
}

function difference(before: Json | undefined, after: Json | undefined, path: Path): Difference {
  return {
    path: path.filter((part, at) => at > 0 || part !== 'containerDefinitions').join('.'),
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    before,
    after,
    hidden: isHidden(path) || holdsHidden(before) || holdsHidden(after),
  };
}

function isList(value: Json | undefined): value is readonly Json[] | undefined {
  return value === undefined || Array.isArray(value);
}

/** An object's members, or a list's entries by what names them; `undefined` for what is compared whole. */
function members(value: Json | undefined, path: Path): Map<string, Json> | undefined {
  if (isObject(value)) return new Map(Object.entries(value));
  return Array.isArray(value) ? entriesOf(path.at(-1) ?? '', value as readonly Json[]) : undefined;
}

function isHidden(path: Path): boolean {
  // A container or a volume may have any name.
  const isName = (at: number) => at === 1 && (path[0] === 'containerDefinitions' || path[0] === 'volumes');
  if (path.some((part, at) => HIDDEN.has(part) && !isName(at))) return true;
  const options = path.indexOf('options');
  return options >= 0 && path.slice(options + 1).some((part) => HIDDEN_OPTION.test(part));
}

/** Whether a value that is shown whole has something to hide at any depth. */
function holdsHidden(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.some((item: Json) => holdsHidden(item));
  if (typeof value === 'string') return /:\/\/[^/\s]*@/.test(value);
  if (!isObject(value)) return false;
  return Object.entries(value).some(
    ([key, member]) => HIDDEN.has(key) || HIDDEN_OPTION.test(key) || holdsHidden(member),
  );
}

/** A value on one line, of a length that a person can read. */
export function showValue(value: Json | undefined): string {
  const shown = typeof value === 'string' && value !== '' && !/\s/.test(value) ? value : (JSON.stringify(value) ?? '');
  return shorten(shown, MOST_CHARACTERS);
}
