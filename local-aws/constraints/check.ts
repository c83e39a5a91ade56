import { readFileSync } from 'node:fs';
import { AwsError, type Json } from '../service.ts';

/**
 * `length` limits a text or a list, and `value` limits a number; without `most`, there is no upper limit. `enum` and
 * `pattern` are given by name.
 */
type Range = readonly [path: string, kind: 'length' | 'value', least: number, most?: number];
type Named = readonly [path: string, kind: 'enum' | 'pattern', name: string];
export type Constraint = Range | Named;

/** Whether a constraint is an enum or a pattern of the model. */
export function isNamed(constraint: Constraint): constraint is Named {
  return constraint[1] === 'enum' || constraint[1] === 'pattern';
}

/**
 * The constraints of a service's members in its model in botocore 1.44.8, for the operations that the local AWS has.
 */
export interface Model {
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly patterns: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<string, readonly Constraint[]>>;
}

/**
 * The services whose models have constraints that AWS checks before an operation, each with the code of the error.
 * ECS's model has only enums; its other rules, and all of RegisterTaskDefinition, are in `ecs/*-rules.ts`. CodeDeploy
 * and EC2 have errors of their own.
 */
export const CONSTRAINED: Readonly<Record<string, string>> = {
  'application-autoscaling': 'ValidationException',
  cloudwatch: 'ValidationException',
  ecr: 'InvalidParameterException',
  'ecr-public': 'InvalidParameterException',
  ecs: 'InvalidParameterException',
  elasticloadbalancing: 'ValidationError',
  events: 'ValidationException',
  iam: 'ValidationError',
  lambda: 'ValidationException',
  logs: 'InvalidParameterException',
  secretsmanager: 'ValidationException',
  servicediscovery: 'InvalidInput',
  ssm: 'ValidationException',
  sts: 'ValidationError',
};

const models = new Map<string, Model>();

/** The constraints of a service, read on first use. */
export function modelOf(service: string): Model {
  const known = models.get(service);
  if (known) return known;
  const made: Model = JSON.parse(readFileSync(new URL(`${service}.json`, import.meta.url), 'utf8'));
  models.set(service, made);
  return made;
}

/**
 * The values that AWS does not repeat in an error: those of shapes that the model marks as sensitive, and long
 * policies.
 */
const SENSITIVE = /^(SecretString|SecretBinary|Policy|Value|WebIdentityToken)$/;

interface Violation {
  /** As in AWS's errors: `filters.1.member.key`. */
  readonly place: string;
  /** ` 'x'`, ` null`, or nothing for a value that is not repeated. */
  readonly shown: string;
  readonly constraint: string;
}

/**
 * Throws AWS's error about the members of a request that are missing, or that its model does not allow. `missing`: the
 * paths of required members.
 */
export function checkConstraints(service: string, operation: string, input: Json, missing: readonly string[]): void {
  const code = CONSTRAINED[service];
  if (code === undefined) return;
  const model = modelOf(service);
  const constraints = Object.hasOwn(model.operations, operation) ? model.operations[operation] : undefined;
  const violations = [
    ...missing.map((path) => ({ place: placeOf(path), shown: ' null', constraint: 'Member must not be null' })),
    ...(constraints ?? []).flatMap((constraint) => violationsOf(model, constraint, input)),
  ];
  const [first] = violations;
  if (!first) return;
  if (service === 'ecr' || service === 'ecr-public') {
    const message = `Invalid parameter at '${first.place}' failed to satisfy constraint: '${first.constraint}'`;
    throw new AwsError(code, message);
  }
  const each = violations.map(
    ({ place, shown, constraint }) => `Value${shown} at '${place}' failed to satisfy constraint: ${constraint}`,
  );
  const count = each.length === 1 ? '1 validation error' : `${each.length} validation errors`;
  throw new AwsError(code, `${count} detected: ${each.join('; ')}`);
}

function violationsOf(model: Model, constraint: Constraint, input: Json): Violation[] {
  const [path] = constraint;
  return valuesAt(input, path.replaceAll('[]', '.[]').split('.')).flatMap(({ place, value }) => {
    const text = violated(model, constraint, value);
    return text === undefined ? [] : [{ place, shown: shownOf(path, value), constraint: text }];
  });
}

function violated(model: Model, constraint: Constraint, value: unknown): string | undefined {
  return isNamed(constraint) ? violatedName(model, constraint, value) : violatedRange(constraint, value);
}

function violatedName({ enums, patterns }: Model, [, kind, name]: Named, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (kind === 'enum') {
    const accepted = enums[name] ?? [];
    return accepted.includes(value) ? undefined : `Member must satisfy enum value set: [${accepted.join(', ')}]`;
  }
  const pattern = patterns[name] ?? '';
  return expression(pattern).test(value) ? undefined : `Member must satisfy regular expression pattern: ${pattern}`;
}

function violatedRange([, kind, least, most]: Range, value: unknown): string | undefined {
  const size = sizeOf(value, kind);
  const isMore = most !== undefined && size !== undefined && size > most;
  if (size === undefined || (size >= least && !isMore)) return undefined;
  const relation = isMore ? `less than or equal to ${most}` : `greater than or equal to ${least}`;
  return `Member must have ${kind} ${relation}`;
}

const expressions = new Map<string, RegExp>();

/** A pattern of a model, for whole values. */
function expression(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const made = new RegExp(`^(?:${pattern})$`, pattern.includes('\\p') ? 'u' : '');
  expressions.set(pattern, made);
  return made;
}

function sizeOf(value: unknown, kind: Range[1]): number | undefined {
  if (kind === 'value') return typeof value === 'number' ? value : undefined;
  return typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
}

function shownOf(path: string, value: unknown): string {
  if (SENSITIVE.test(path)) return '';
  return ` '${Array.isArray(value) ? `[${value.map((item) => (typeof item === 'object' ? '…' : item)).join(', ')}]` : value}'`;
}

/** As in AWS's errors: `a[0].B` is `a.1.member.b`. */
function placeOf(path: string): string {
  return path
    .replaceAll(/\[(\d+)\]/g, (_, index) => `.${Number(index) + 1}.member`)
    .replaceAll(/(^|\.)[A-Z]/g, (start) => start.toLowerCase());
}

/** The values of a path of members, in which `[]` stands for each item of a list. */
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
