import { AwsError, type Json } from './service.ts';

/** A member of a request that is not in the service model: newer than the model, or mistyped. */
export interface UnknownMember {
  readonly service: string;
  readonly operation: string;
  /** For example `containerDefinitions[0].newThing`. */
  readonly path: string;
}

/**
 * The SDK's own schema of a shape: a number for a simple type, `[kind, namespace, name, traits, …]` for a named one,
 * `[schema, traits]` for a member with traits, or a function that returns one of these.
 */
export type Schema = number | readonly unknown[] | (() => Schema);

const SIMPLE = 0;
const LIST = 1;
const MAP = 2;
const STRUCTURE = 3;
const UNION = 4;

/** A schema with its references resolved. */
export type Shape =
  | { kind: 'string' | 'boolean' | 'number' | 'timestamp' | 'blob' | 'document' }
  | { kind: 'list'; member: Schema }
  | { kind: 'map'; value: Schema }
  | { kind: 'structure'; name: string; members: Map<string, Schema>; required: string[] };

/** Reads a schema as the SDK clients export it (`@smithy/core`, submodule schema). */
export function shapeOf(schema: Schema): Shape {
  if (typeof schema === 'function') return shapeOf(schema());
  if (typeof schema === 'number') return simpleShape(schema);
  if (schema.length === 2) return shapeOf(schema[0] as Schema);
  const [kind, , name, , first, second, required] = schema;
  switch (kind) {
    case SIMPLE:
      return shapeOf(first as Schema);
    case LIST:
      return { kind: 'list', member: first as Schema };
    case MAP:
      return { kind: 'map', value: second as Schema };
    case STRUCTURE:
    case UNION:
    case -STRUCTURE: {
      const names = first as string[];
      const members = new Map(names.map((member, index) => [member, (second as Schema[])[index] as Schema]));
      const count = kind === STRUCTURE && typeof required === 'number' ? required : 0;
      return { kind: 'structure', name: name as string, members, required: names.slice(0, count) };
    }
    default:
      throw new Error(`The SDK has a schema of an unknown kind: ${kind}.`);
  }
}

function simpleShape(schema: number): Shape {
  if (schema & 0b1000_0000) return { kind: 'map', value: schema & 0b0011_1111 };
  if (schema & 0b0100_0000) return { kind: 'list', member: schema & 0b0011_1111 };
  if (schema >= 4 && schema <= 7) return { kind: 'timestamp' };
  switch (schema) {
    case 0:
      return { kind: 'string' };
    case 2:
      return { kind: 'boolean' };
    case 15:
      return { kind: 'document' };
    case 21:
    case 42:
      return { kind: 'blob' };
    default:
      return { kind: 'number' };
  }
}

/** The schema of an operation's input, or of its output; `undefined` if the service has no such operation. */
export function operationSchema(schemas: object, operation: string, side: 'input' | 'output'): Schema | undefined {
  const schema = (schemas as Record<string, unknown>)[`${operation}$`];
  return Array.isArray(schema) && schema[0] === 9 ? (schema[side === 'input' ? 4 : 5] as Schema) : undefined;
}

/**
 * Checks a request against its schema: wrong JSON types throw SerializationException in the words of AWS's parser,
 * missing required members throw the service's error. Returns the paths of members that are not in the schema.
 */
export function checkInput(schema: Schema, input: Json, service: string, operation: string): string[] {
  const unknown: string[] = [];
  const missing: { owner: string; member: string; path: string }[] = [];
  walk(schema, input, '', '', { unknown, missing });
  const first = missing[0];
  if (first) throw missingMember(first, service, operation);
  return unknown;
}

interface Findings {
  readonly unknown: string[];
  readonly missing: { owner: string; member: string; path: string }[];
}

function walk(schema: Schema, value: unknown, path: string, owner: string, findings: Findings): void {
  if (value === null || value === undefined) return;
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'document':
      return;
    case 'list':
      if (!Array.isArray(value)) throw wrongType(value, 'list');
      value.forEach((item, index) => {
        const place = `${path}[${index}]`;
        if (item === null || item === undefined) findings.missing.push({ owner: '', member: place, path: place });
        else walk(shape.member, item, place, owner, findings);
      });
      return;
    case 'map':
      if (!isObject(value)) throw wrongType(value, 'map');
      for (const [key, item] of Object.entries(value)) walk(shape.value, item, `${path}.${key}`, owner, findings);
      return;
    case 'structure':
      if (!isObject(value)) throw wrongType(value, 'structure');
      walkStructure(shape, value, path, findings);
      return;
    default:
      if (typeof value !== JSON_TYPES[shape.kind]) throw wrongType(value, shape.kind);
  }
}

const JSON_TYPES = {
  string: 'string',
  blob: 'string',
  boolean: 'boolean',
  number: 'number',
  timestamp: 'number',
} as const;

function walkStructure(shape: Shape & { kind: 'structure' }, value: Json, path: string, findings: Findings): void {
  for (const member of shape.required) {
    if (value[member] === undefined || value[member] === null) {
      findings.missing.push({
        owner: path === '' ? '' : shape.name,
        member,
        path: path ? `${path}.${member}` : member,
      });
    }
  }
  for (const [name, item] of Object.entries(value)) {
    const member = shape.members.get(name);
    const inner = path ? `${path}.${name}` : name;
    if (member === undefined) findings.unknown.push(inner);
    else walk(member, item, inner, shape.name, findings);
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The messages of AWS's JSON parser, from user reports about ECS. */
function wrongType(value: unknown, wanted: Shape['kind']): AwsError {
  return new AwsError('SerializationException', wrongTypeText(value, wanted));
}

const WANTED = {
  string: 'a String',
  blob: 'a Blob',
  boolean: 'a Boolean',
  number: 'an Integer',
  timestamp: 'a Timestamp',
};

function wrongTypeText(value: unknown, wanted: Shape['kind']): string {
  if (Array.isArray(value)) return 'Start of list found where not expected';
  if (isObject(value)) return 'Start of structure or map found where not expected.';
  if (wanted === 'list') return 'Expected list or null';
  if (wanted === 'map' || wanted === 'structure') return 'Expected null';
  const token = typeof value === 'boolean' ? `${value}`.toUpperCase() : (typeof value).toUpperCase();
  return `${token}_VALUE can not be converted to ${WANTED[wanted as keyof typeof WANTED]}`;
}

function missingMember(
  { owner, member, path }: { owner: string; member: string; path: string },
  service: string,
  operation: string,
): AwsError {
  const lower = path.replaceAll(/(^|\.)[A-Z]/g, (start) => start.toLowerCase());
  switch (service) {
    case 'ecs': {
      const name = owner ? `${owner}.${member}` : `${member[0]?.toUpperCase()}${member.slice(1)}`;
      const code = operation === 'RegisterTaskDefinition' ? 'ClientException' : 'InvalidParameterException';
      return new AwsError(code, `${name} should not be null or empty.`);
    }
    case 'ecr':
    case 'ecr-public':
      return new AwsError(
        'InvalidParameterException',
        `Invalid parameter at '${lower}' failed to satisfy constraint: 'Member must not be null'`,
      );
    case 'codedeploy':
      return new AwsError(`${member[0]?.toUpperCase()}${member.slice(1)}RequiredException`, `${lower} is required`);
    default: {
      const code = {
        logs: 'InvalidParameterException',
        sts: 'ValidationError',
        iam: 'ValidationError',
        elasticloadbalancing: 'ValidationError',
        ec2: 'MissingParameter',
        lambda: 'InvalidParameterValueException',
      }[service];
      return new AwsError(
        code ?? 'ValidationException',
        `1 validation error detected: Value null at '${lower}' failed to satisfy constraint: Member must not be null`,
      );
    }
  }
}
