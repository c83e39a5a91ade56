import { readFileSync } from 'node:fs';
import { AwsError, type Json } from '../service.ts';

/** `length` limits a text or a list, `value` a number. Without `most` there is no maximum. */
type Limit = readonly [path: string, kind: 'length' | 'value', least: number, most?: number];

/**
 * The limits of members in the service models of botocore 1.44.8 (`min` and `max` of shapes), by service and operation,
 * for the operations that the local AWS supports. ECS's model has none; the requests that ECS refuses are in
 * `ecs/*-rules.ts`.
 */
export const LIMITS: Readonly<Record<string, Readonly<Record<string, readonly Limit[]>>>> = JSON.parse(
  readFileSync(new URL('table.json', import.meta.url), 'utf8'),
);

const CODES: Readonly<Record<string, string>> = {
  ecr: 'InvalidParameterException',
  logs: 'InvalidParameterException',
  sts: 'ValidationError',
};
/** Values that AWS does not repeat in an error. */
const SENSITIVE = /^(SecretString|SecretBinary|Policy)$/;

interface Violation {
  /** As in AWS's errors: `filters.1.member.key`. */
  readonly place: string;
  readonly shown: string;
  readonly constraint: string;
}

/**
 * Throws AWS's error about the members of a request that are longer, shorter, larger or smaller than its model allows.
 */
export function checkLimits(service: string, operation: string, input: Json): void {
  const limits = Object.hasOwn(LIMITS, service) ? LIMITS[service]?.[operation] : undefined;
  const violations = (limits ?? []).flatMap((limit) => violationsOf(limit, input));
  const [first] = violations;
  if (!first) return;
  const code = CODES[service] ?? 'ValidationException';
  if (service === 'ecr')
    throw new AwsError(
      code,
      `Invalid parameter at '${first.place}' failed to satisfy constraint: '${first.constraint}'`,
    );
  const each = violations.map(
    ({ place, shown, constraint }) => `Value${shown} at '${place}' failed to satisfy constraint: ${constraint}`,
  );
  const count = each.length === 1 ? '1 validation error' : `${each.length} validation errors`;
  throw new AwsError(code, `${count} detected: ${each.join('; ')}`);
}

function violationsOf([path, kind, least, most]: Limit, input: Json): Violation[] {
  return valuesAt(input, path.replaceAll('[]', '.[]').split('.')).flatMap(({ place, value }) => {
    const size = sizeOf(value, kind);
    if (size === undefined) return [];
    const [isLess, isMore] = [size < least, most !== undefined && size > most];
    if (!isLess && !isMore) return [];
    const relation = isLess ? `greater than or equal to ${least}` : `less than or equal to ${most}`;
    const constraint = kind === 'value' ? `Member must have value ${relation}` : `Member must have length ${relation}`;
    return [{ place, shown: shownOf(path, value), constraint }];
  });
}

function sizeOf(value: unknown, kind: Limit[1]): number | undefined {
  if (kind === 'value') return typeof value === 'number' ? value : undefined;
  return typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
}

function shownOf(path: string, value: unknown): string {
  if (SENSITIVE.test(path)) return '';
  return ` '${Array.isArray(value) ? `[${value.map((item) => (typeof item === 'object' ? '…' : item)).join(', ')}]` : value}'`;
}

/** The values at a path of members, in which `[]` matches each item of a list. */
function valuesAt(value: unknown, [step, ...rest]: readonly string[], place = ''): { place: string; value: unknown }[] {
  if (value === undefined || value === null) return [];
  if (step === undefined) return [{ place, value }];
  if (step === '[]')
    return (Array.isArray(value) ? value : []).flatMap((item, index) =>
      valuesAt(item, rest, `${place}.${index + 1}.member`),
    );
  const name = `${step[0]?.toLowerCase()}${step.slice(1)}`;
  const member = typeof value === 'object' && Object.hasOwn(value, step) ? (value as Json)[step] : undefined;
  return valuesAt(member, rest, place ? `${place}.${name}` : name);
}
