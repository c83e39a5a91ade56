import { type Schema, shapeOf } from './model.ts';
import { AwsError, type Json } from './service.ts';

/** The operation of a request to a REST service, with the input from its path and its query. */
export interface Route {
  readonly operation: string;
  readonly input: Json;
}

/** Finds the operation by the SDK's traits: `http: [METHOD, /path/{Member}, status]`, and `httpQuery` of members. */
export function routeOf(schemas: object, method: string, url: URL): Route | undefined {
  for (const [name, schema] of Object.entries(schemas)) {
    const http = httpOf(schema);
    if (!http || http.method !== method) continue;
    const found = new RegExp(`^${http.path.replaceAll(/\{(\w+)\+?\}/g, '(?<$1>[^/]+)')}/?$`).exec(url.pathname);
    if (!found) continue;
    const path = Object.entries(found.groups ?? {}).map(([member, value]) => [member, decoded(value)]);
    return { operation: name.slice(0, -1), input: { ...Object.fromEntries(path), ...queryOf(schema[4], url) } };
  }
  return undefined;
}

/** Throws InvalidParameterValueException. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new AwsError('InvalidParameterValueException', `The path segment '${value}' is not valid URL encoding.`);
  }
}

/** The status of a successful operation. */
export function statusOf(schemas: object, operation: string): number {
  return httpOf((schemas as Json)[`${operation}$`])?.status ?? 200;
}

function httpOf(schema: unknown): { method: string; path: string; status: number } | undefined {
  if (!Array.isArray(schema) || schema[0] !== 9) return undefined;
  const [method, path, status] = (schema[3] as Json)?.http ?? [];
  return path === undefined ? undefined : { method, path, status };
}

function queryOf(schema: Schema, url: URL): Json {
  const shape = shapeOf(schema);
  if (shape.kind !== 'structure') return {};
  return Object.fromEntries(
    [...shape.members].flatMap(([member, of]) => {
      const traits = Array.isArray(of) && of.length === 2 ? (of[1] as Json) : {};
      const value = traits.httpQuery === undefined ? null : url.searchParams.get(traits.httpQuery);
      return value === null ? [] : [[member, value]];
    }),
  );
}
