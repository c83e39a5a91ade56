import { nearest } from '../src/nearest.ts';
import { type Fields, type JsonValue, type Node, toJson } from '../src/taskdef/index.ts';

/**
 * The type of a member of an AWS request. `text` is a string for which a missing value is empty, such as a variable's
 * value; a list of one shape; or an object with members.
 */
export type RequestShape =
  | 'string'
  | 'text'
  | 'integer'
  | 'boolean'
  | readonly [RequestShape]
  | { readonly [member: string]: RequestShape };

/** A place at which a value does not have the expected shape. */
export interface Mismatch {
  /** The location, such as `environment[0].value`. */
  readonly path: string;
  /** The problem, appended to the path: ` that is not a list`. */
  readonly problem: string;
}

/**
 * Converts user input to the JSON that AWS expects: a number or boolean becomes the text that was written if a string
 * is expected, and a quoted number becomes a number if a number is expected. Unknown members are kept, because they may
 * be newer than this version.
 * @param mismatches receives the locations of values that cannot be converted, but not the values, because they may be
 * secret
 */
export function toRequestShape(
  node: Node,
  shape: RequestShape,
  mismatches: Mismatch[],
  path = '',
): JsonValue | undefined {
  if (node.kind === 'scalar' && node.value === null) return shape === 'text' ? '' : undefined;
  if (typeof shape === 'string') return scalarToShape(node, shape, mismatches, path);
  if (isList(shape)) {
    if (node.kind === 'list') {
      const [item] = shape;
      return node.items.flatMap((one, index) => {
        const inner = `${path}[${index}]`;
        // If a null item were omitted, the following items would move up.
        if (one.kind === 'scalar' && one.value === null) mismatches.push({ path: inner, problem: ' that is null' });
        return toRequestShape(one, item, mismatches, inner) ?? [];
      });
    }
    mismatches.push({ path, problem: ' that is not a list' });
    return undefined;
  }
  if (node.kind === 'fields') return fieldsToShape(node, shape, mismatches, path);
  mismatches.push({ path, problem: ' that is not a mapping' });
  return undefined;
}

function fieldsToShape(
  node: Fields,
  shape: { readonly [member: string]: RequestShape },
  mismatches: Mismatch[],
  path: string,
): JsonValue {
  const known = Object.keys(shape);
  const entries = [...node.entries].flatMap(([name, { value }]) => {
    const inner = path ? `${path}.${name}` : name;
    if (Object.hasOwn(shape, name)) {
      const found = toRequestShape(value, shape[name] as RequestShape, mismatches, inner);
      return found === undefined ? [] : [[name, found] as const];
    }
    const near = nearest(name, known);
    if (near) mismatches.push({ path: inner, problem: `: did you mean '${near}'?` });
    return [[name, toJson(value)] as const];
  });
  return Object.fromEntries(entries);
}

function scalarToShape(
  node: Node,
  shape: 'string' | 'text' | 'integer' | 'boolean',
  mismatches: Mismatch[],
  path: string,
): JsonValue | undefined {
  const text = node.kind === 'scalar' ? node.text.trim() : '';
  if (node.kind === 'scalar') {
    if (shape === 'string' || shape === 'text') return typeof node.value === 'string' ? node.value : node.text;
    if (shape === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
    if (shape === 'integer' && /^[-+]?\d+(\.0+)?$/.test(text)) return Number(text);
  }
  mismatches.push({ path, problem: EXPECTED[shape] });
  return undefined;
}

const EXPECTED = {
  string: ' that is not a string',
  text: ' that is not a string',
  integer: ' that is not a whole number',
  boolean: " that is not 'true' or 'false'",
} as const;

function isList(shape: RequestShape): shape is readonly [RequestShape] {
  return Array.isArray(shape);
}
