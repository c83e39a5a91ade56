import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

type Schema = { readonly [keyword: string]: unknown };

const path = resolve(import.meta.dirname, '../../../docs/report.schema.json');
export const reportSchema = JSON.parse(readFileSync(path, 'utf8')) as Schema;

const KEYWORDS = new Set(
  '$schema title description $defs $ref type required additionalProperties properties const enum items minItems pattern minimum'.split(
    ' ',
  ),
);

/**
 * Returns the parts of `value` that do not match the schema of reports, each with its position. Supports only the
 * keywords that the schema uses.
 */
export function violations(value: unknown, schema: Schema = reportSchema, at = '$'): string[] {
  const unknown = Object.keys(schema).filter((keyword) => !KEYWORDS.has(keyword));
  if (unknown.length > 0) throw new Error(`the schema uses ${unknown.join(', ')}, which this walker does not know`);
  const found: string[] = [];
  const { $ref, type, pattern, minimum, minItems, items, required, properties } = schema;
  if (typeof $ref === 'string') found.push(...violations(value, defined($ref), at));
  if ('const' in schema && value !== schema.const) found.push(`${at} is not ${JSON.stringify(schema.const)}`);
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) found.push(`${at} is ${JSON.stringify(value)}`);
  if (typeof type === 'string' && !isOfType(value, type)) return [...found, `${at} is not of type ${type}`];
  if (typeof pattern === 'string' && typeof value === 'string' && !new RegExp(pattern, 'u').test(value)) {
    found.push(`${at} is '${value}', which does not match ${pattern}`);
  }
  if (typeof minimum === 'number' && typeof value === 'number' && value < minimum) found.push(`${at} is ${value}`);
  if (Array.isArray(value)) {
    if (typeof minItems === 'number' && value.length < minItems) found.push(`${at} has ${value.length} items`);
    if (items) value.forEach((item, index) => void found.push(...violations(item, items as Schema, `${at}[${index}]`)));
  } else if (typeof value === 'object' && value !== null) {
    const known = (properties ?? {}) as Record<string, Schema>;
    for (const name of (required as string[] | undefined) ?? [])
      if (!(name in value)) found.push(`${at}.${name} is missing`);
    for (const [name, member] of Object.entries(value)) {
      const place = `${at}.${name}`;
      if (member === undefined) continue;
      if (known[name]) found.push(...violations(member, known[name], place));
      else if (schema.additionalProperties === false) found.push(`${place} is not in the schema`);
    }
  }
  return found;
}

function defined($ref: string): Schema {
  const name = $ref.replace('#/$defs/', '');
  const found = (reportSchema.$defs as Record<string, Schema>)[name];
  if (!found) throw new Error(`the schema has no ${$ref}`);
  return found;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
