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

/** A required member that a request does not have. */
export interface MissingMember {
  /** The structure's name; empty for the request itself. */
  readonly owner: string;
  readonly member: string;
  /** For example `containerDefinitions[0].name`. */
  readonly path: string;
}

interface Findings {
  readonly unknown: string[];
  readonly missing: MissingMember[];
}

/**
 * The members of a request that are not in its schema, and the required ones that it does not have. Wrong JSON types
 * throw SerializationException in the words of AWS's parser.
 */
export function checkInput(schema: Schema, input: Json): { unknown: string[]; missing: MissingMember[] } {
  const findings: Findings = { unknown: [], missing: [] };
  walk(schema, input, '', '', findings);
  return findings;
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

/** The input without members that are null, which AWS treats as absent; a null in a list or in a document is kept. */
export function withoutNulls(schema: Schema | undefined, value: unknown): unknown {
  const shape = schema === undefined ? undefined : shapeOf(schema);
  if (shape?.kind === 'document') return value;
  if (Array.isArray(value)) {
    const member = shape?.kind === 'list' ? shape.member : undefined;
    return value.map((item) => withoutNulls(member, item));
  }
  if (!isObject(value)) return value;
  const members = shape?.kind === 'structure' ? shape.members : undefined;
  const of = (name: string) => (shape?.kind === 'map' ? shape.value : members?.get(name));
  const kept = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([name, item]) => [name, withoutNulls(of(name), item)]));
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

/** The names of CodeDeploy's errors that cannot be derived from the name of the member. */
const CODEDEPLOY_MEMBERS: Readonly<Record<string, string>> = {
  applicationNames: 'ApplicationName',
  currentDeploymentGroupName: 'DeploymentGroupName',
  deploymentGroupNames: 'DeploymentGroupName',
  deploymentIds: 'DeploymentId',
  serviceRoleArn: 'Role',
  targetId: 'DeploymentTargetId',
  targetIds: 'DeploymentTargetId',
};

/** Throws the error of a service that names the first missing member only. */
export function checkMissing([first]: readonly MissingMember[], service: string, operation: string): void {
  if (!first) return;
  const { owner, member, path } = first;
  const upper = `${member[0]?.toUpperCase()}${member.slice(1)}`;
  switch (service) {
    case 'ecs': {
      const code = operation === 'RegisterTaskDefinition' ? 'ClientException' : 'InvalidParameterException';
      throw new AwsError(code, `${owner ? `${owner}.${member}` : upper} should not be null or empty.`);
    }
    case 'codedeploy': {
      const isListed = member.endsWith(']');
      const known = CODEDEPLOY_MEMBERS[member.replace(/\[\d+\]$/, '')] ?? (isListed ? undefined : upper);
      throw new AwsError(known ? `${known}RequiredException` : 'ValidationException', `${path} is required`);
    }
    case 'ec2':
      throw new AwsError('MissingParameter', `The request must contain the parameter ${path}`);
  }
}
