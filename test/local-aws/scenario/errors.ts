import type { Json } from '../../../local-aws/service.ts';

/** Errors that AWS returns for any operation ("Common errors" of the API references). */
export const GENERAL: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'ExpiredTokenException',
  'SerializationException',
  'UnknownOperationException',
  'ValidationError',
  'ValidationException',
]);

/** The errors in a service's model, by name and by the code of Query, each with its HTTP status. */
export function errorsOf(schemas: Json): Map<string, number> {
  const errors = new Map<string, number>();
  for (const schema of Object.values(schemas)) {
    if (!Array.isArray(schema) || schema[0] !== -3) continue;
    const [, , name, traits] = schema as [number, string, string, Json];
    const [code = name, status] = traits.awsQueryError ?? [];
    errors.set(name, traits.httpError ?? 400);
    errors.set(code, status ?? traits.httpError ?? 400);
  }
  return errors;
}
