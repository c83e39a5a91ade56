import { createRandom } from '../../../local-aws/random.ts';
import type { Json } from '../../../local-aws/service.ts';
import type { Shape } from '../../../src/taskdef/shape.ts';

/** One value of a document, or the place of a member that it lacks. */
interface Place {
  readonly path: readonly (string | number)[];
  readonly shape: Shape;
  readonly isAbsent: boolean;
}

/** A change of one place of a document. */
export interface Mutation {
  readonly path: readonly (string | number)[];
  /** `undefined` removes the value. */
  readonly value: unknown;
}

const ROLE = 'arn:aws:iam::123456789012:role/web';
const TEXTS = ['', ' ', 'web', 'a b', 'x'.repeat(256), 'ü', 'a:b:c', '-1', '1.5', 'true', ROLE, '\u0000', '/'];
const NUMBERS = [-1, 0, 1, 3, 50, 100, 101, 128, 1440, 5001, 65_535, 65_536, 2 ** 31 - 1, 2 ** 31, 0.5, 2 ** 53];
/** Values of the wrong type for most members. */
const ODD = [null, 5, 'x', true, [], {}, [null], ['x'], [[]], { x: null }];
/** How often an entry is repeated, to exceed the limits of lists. */
const MANY = [2, 6, 11, 21, 51];

/** The most values of one member that are tried elsewhere. */
const MOST_KNOWN = 12;

/** The values of members by name, which occur in documents that ECS accepts. */
export type Vocabulary = ReadonlyMap<string, readonly unknown[]>;

/** Collects the values of all members of these documents, and adds values of enums that do not occur in them. */
export function vocabularyOf(
  documents: readonly Json[],
  more: Readonly<Record<string, readonly unknown[]>>,
): Vocabulary {
  const found = new Map<string, Map<string, unknown>>();
  const add = (name: string, value: unknown) => {
    const values = found.get(name) ?? new Map<string, unknown>();
    values.set(JSON.stringify(value), value);
    found.set(name, values);
  };
  const walk = (value: unknown, name: string): void => {
    if (name !== '') add(name, value);
    if (Array.isArray(value)) for (const item of value) walk(item, '');
    else if (isObject(value)) for (const [key, member] of Object.entries(value)) walk(member, key);
  };
  for (const document of documents) walk(document, '');
  for (const [name, values] of Object.entries(more)) for (const value of values) add(name, value);
  return new Map([...found].map(([name, values]) => [name, spread([...values.values()], MOST_KNOWN)]));
}

/** At most this many of the values, from all parts of the list. */
function spread<T>(values: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, values.length / most);
  return values.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** All single changes of a document, by its shape: of each value, and of each member that one of its structures lacks. */
export function mutationsOf(document: Json, shape: Shape, vocabulary: Vocabulary): Mutation[] {
  const places = [...placesOf(document, shape, [])].filter(({ path }) => path.length > 0);
  return places.flatMap((place) =>
    valuesFor(place, valueAt(document, place.path), vocabulary).map((value) => ({ path: place.path, value })),
  );
}

function* placesOf(value: unknown, shape: Shape, path: readonly (string | number)[]): Generator<Place> {
  yield { path, shape, isAbsent: value === undefined };
  if (shape.kind === 'struct' && isObject(value)) {
    for (const [name, member] of shape.members) yield* placesOf(value[name], member(), [...path, name]);
  } else if (shape.kind === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* placesOf(item, shape.item(), [...path, index]);
  } else if (shape.kind === 'map' && isObject(value)) {
    for (const [name, item] of Object.entries(value)) yield* placesOf(item, shape.value(), [...path, name]);
  }
}

function valuesFor({ path, shape, isAbsent }: Place, now: unknown, vocabulary: Vocabulary): unknown[] {
  const name = path.findLast((part) => typeof part === 'string') ?? '';
  const known = typeof path.at(-1) === 'number' ? [] : (vocabulary.get(`${name}`) ?? []);
  const removed = isAbsent ? [] : [undefined];
  return [...removed, ...known, ...typicalOf(shape, now), ...ODD];
}

function typicalOf(shape: Shape, now: unknown): readonly unknown[] {
  switch (shape.kind) {
    case 'string':
      return TEXTS;
    case 'number':
      return NUMBERS;
    case 'boolean':
      return [true, false, 'true'];
    case 'list': {
      const entries = Array.isArray(now) ? now : [];
      const first = entries[0] ?? sampleOf(shape.item());
      return [
        [first],
        entries.toReversed(),
        ...MANY.flatMap((count) => [repeated(first, count), renamed(first, count)]),
      ];
    }
    case 'struct':
      return [sampleOf(shape)];
    case 'map':
      return [{ a: 'b' }, { '': '' }];
    default:
      return [];
  }
}

function repeated(entry: unknown, count: number): unknown[] {
  return Array.from({ length: count }, () => entry);
}

/** Copies of an entry that differ in the member that usually names it, or in themselves. */
function renamed(entry: unknown, count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => {
    if (typeof entry === 'string') return `${entry}${index}`;
    if (!isObject(entry)) return entry;
    const key = ['name', 'key', 'containerPort', 'targetGroupArn', 'capacityProvider'].find((one) => one in entry);
    if (key === undefined) return entry;
    const value = entry[key];
    return { ...entry, [key]: typeof value === 'number' ? value + index : `${value}${index}` };
  });
}

/** A value of a shape with its required members only. */
function sampleOf(shape: Shape): unknown {
  switch (shape.kind) {
    case 'struct': {
      const all = [...shape.members].filter(([name]) => shape.required.includes(name));
      return Object.fromEntries(all.map(([name, member]) => [name, sampleOf(member())]));
    }
    case 'list':
      return [sampleOf(shape.item())];
    case 'map':
      return { a: sampleOf(shape.value()) };
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      return 'web';
  }
}

/** The document with these changes. */
export function mutate(document: Json, mutations: readonly Mutation[]): Json {
  return mutations.reduce<Json>((changed, { path, value }) => set(changed, path, value) as Json, document);
}

function set(value: unknown, [part, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (part === undefined) return to;
  if (Array.isArray(value)) {
    const items = value.map((item, index) => (index === part ? set(item, rest, to) : item));
    return items.filter((item) => item !== undefined);
  }
  if (!isObject(value)) return value;
  const member = set(value[part], rest, to);
  const others = Object.entries(value).filter(([name]) => name !== part);
  return Object.fromEntries(member === undefined ? others : [...others, [part, member]]);
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, part) => (inner as Json | undefined)?.[part as string], value);
}

/** Picks entries by a seed, the same ones each time. */
export function pickerOf(seed: number): <T>(from: readonly T[]) => T {
  const random = createRandom(seed, 'agreement');
  return (from) => from[Math.floor(random() * from.length)] as never;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
