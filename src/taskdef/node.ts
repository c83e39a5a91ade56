import { exactDigits, type JsonValue, keepsItsDigits, rawNumber } from '../exact-json.ts';

export { exactDigits, type JsonValue } from '../exact-json.ts';

/** The file or input in which a value was written. A value from AWS has neither. Lines and columns start at 1. */
export interface Origin {
  readonly file?: string;
  readonly input?: string;
  readonly line?: number;
  readonly column?: number;
  /** Whether the file is a DescribeTaskDefinition response; set for the root of a file. */
  readonly isDescribed?: boolean;
}

/** The origin of every value in a DescribeTaskDefinition response. */
export const FROM_AWS: Origin = {};

/** A JSON value with its origin. Nodes are immutable, so documents can share them. */
export type Node = Scalar | List | Fields;

/** A string, number, boolean or null. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The value as written: YAML reads `0123` and `1.10` as numbers, and an environment variable keeps this text. */
  readonly text: string;
  /** Whether `value` is a number that lost digits of `text`; `text` is sent to ECS in that case. */
  readonly isExact?: boolean;
  readonly origin: Origin;
}

/** A JSON array. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly origin: Origin;
}

/** A JSON object. */
export interface Fields {
  readonly kind: 'fields';
  readonly entries: ReadonlyMap<string, Field>;
  readonly origin: Origin;
}

/** A member of a JSON object. */
export interface Field {
  readonly value: Node;
  /** The location of the key. */
  readonly origin: Origin;
}

/** Creates a scalar. @param text the value as written */
export function scalar(value: Scalar['value'], origin: Origin, text = String(value)): Scalar {
  return { kind: 'scalar', value, text, origin };
}

/** Creates a list. */
export function list(items: readonly Node[], origin: Origin): List {
  return { kind: 'list', items, origin };
}

/** Creates a mapping, whose keys have the origins of their values. If a key is repeated, its last value is used. */
export function fields(entries: Iterable<readonly [string, Node]>, origin: Origin): Fields {
  const map = new Map<string, Field>();
  for (const [key, value] of entries) map.set(key, { value, origin: value.origin });
  return { kind: 'fields', entries: map, origin };
}

/** The node with `key` set, at its previous position or at the end. */
export function withField(node: Fields, key: string, value: Node, origin = value.origin): Fields {
  return { ...node, entries: new Map(node.entries).set(key, { value, origin }) };
}

/** A copy of a mapping without these keys. */
export function withoutFields(node: Fields, keys: Iterable<string>): Fields {
  const entries = new Map(node.entries);
  for (const key of keys) entries.delete(key);
  return { ...node, entries };
}

/** Converts a JSON value to a node whose parts all have the same origin. */
export function fromJson(json: JsonValue, origin: Origin): Node {
  if (Array.isArray(json)) {
    return list(
      json.map((item) => fromJson(item, origin)),
      origin,
    );
  }
  const digits = exactDigits(json);
  if (digits !== undefined) return numeric(digits, origin);
  if (typeof json === 'object' && json !== null) {
    return fields(
      Object.entries(json).map(([key, value]) => [key, fromJson(value, origin)] as const),
      origin,
    );
  }
  return scalar(json as Scalar['value'], origin);
}

/** Formats a number as JSON with all its digits. */
export function numeric(written: string, origin: Origin): Scalar {
  return { ...scalar(Number(written), origin, written), ...(!keepsItsDigits(written) && { isExact: true }) };
}

/** The plain JSON value of a node, without the positions. */
export function toJson(node: Node): JsonValue {
  if (node.kind === 'scalar') return node.isExact ? rawNumber(node.text) : node.value;
  if (node.kind === 'list') return node.items.map(toJson);
  const object: { [key: string]: JsonValue } = {};
  for (const [key, { value }] of node.entries) setOwn(object, key, toJson(value));
  return object;
}

/** Defines an own property, even if objects inherit a setter with that name. */
function setOwn(object: { [key: string]: JsonValue }, key: string, value: JsonValue): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** The value of `key`; `undefined` if `node` is not an object or has no such key. */
export function get(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'fields' ? node.entries.get(key)?.value : undefined;
}

/** The string at `key`. */
export function text(node: Node | undefined, key: string): string | undefined {
  const value = get(node, key);
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** The number at `key`. */
export function number(node: Node | undefined, key: string): number | undefined {
  const value = get(node, key);
  return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}

/** Whether the value of `key` is `true`. */
export function isTrue(node: Node | undefined, key: string): boolean {
  const value = get(node, key);
  return value?.kind === 'scalar' && value.value === true;
}

/** The list at `key`; empty if there is none. */
export function items(node: Node | undefined, key: string): readonly Node[] {
  const value = get(node, key);
  return value?.kind === 'list' ? value.items : [];
}

/** The strings of the list at `key`. */
export function texts(node: Node | undefined, key: string): string[] {
  return items(node, key).flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : [],
  );
}

/** Whether a node is an explicit null. A missing node is not. */
export function isNull(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value === null;
}

/** Whether a value was read from AWS, and not from a file or an input. */
export function isFromAws({ file, input }: Origin): boolean {
  return file === undefined && input === undefined;
}

/** A JSON object without origins. */
export type JsonObject = { readonly [key: string]: JsonValue };

/** The plain JSON object of a mapping, without the positions. */
export function toObject(node: Fields): JsonObject {
  return toJson(node) as JsonObject;
}

/** The image of each container, by name. */
export function containerImages(taskDefinition: Fields): Record<string, string> {
  return Object.fromEntries(
    items(taskDefinition, 'containerDefinitions').map((container) => [
      text(container, 'name') ?? '',
      text(container, 'image') ?? '',
    ]),
  );
}
