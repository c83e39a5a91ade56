import { type Schema, shapeOf } from './model.ts';
import { AwsError, type Json } from './service.ts';

/** No request of a Query service has this many levels. */
const MAX_DEPTH = 100;

/** Reads a form of AWS's Query protocol into the input of its schema (`Tags.member.1.Key=…`). */
export function readForm(schema: Schema, form: URLSearchParams): Json {
  const tree: Json = Object.create(null); // The names are untrusted.
  for (const [name, value] of form) {
    if (name === 'Action' || name === 'Version') continue;
    let node = tree;
    const steps = name.split('.');
    if (steps.length > MAX_DEPTH) throw new AwsError('MalformedInput', `${steps.length} levels are too many.`);
    for (const step of steps.slice(0, -1)) {
      if (typeof node[step] !== 'object') node[step] = Object.create(null);
      node = node[step];
    }
    node[steps.at(-1) ?? ''] = value;
  }
  return typed(schema, tree) as Json;
}

function typed(schema: Schema | undefined, value: unknown): unknown {
  if (schema === undefined) return plain(value);
  const shape = shapeOf(schema);
  if (shape.kind === 'structure' && typeof value !== 'object') return value;
  switch (shape.kind) {
    case 'structure':
      return Object.fromEntries(
        Object.entries(value as Json).map(([name, item]) => [name, typed(shape.members.get(name), item)]),
      );
    case 'list': {
      const items = (value as Json).member ?? value;
      return Object.values(typeof items === 'object' ? items : {}).map((item) => typed(shape.member, item));
    }
    case 'number':
      // The check of the input refuses anything other than a string.
      return typeof value !== 'string' || value === '' || Number.isNaN(Number(value)) ? value : Number(value);
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value;
    default:
      return value;
  }
}

/** Members that are not in the model, like those of any JSON object. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item)]));
}

/** The XML of a Query response. */
export function writeResult(
  operation: string,
  namespace: string,
  output: { schema: Schema | undefined; value: Json | undefined },
  requestId: string,
): string {
  const result = output.schema && output.value ? members(output.schema, output.value) : '';
  const inner = result ? `<${operation}Result>${result}</${operation}Result>` : '';
  return `<${operation}Response xmlns="${namespace}">${inner}<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`;
}

/** The XML of a Query error. */
export function writeError(error: AwsError, namespace: string, requestId: string): string {
  const type = error.status < 500 ? 'Sender' : 'Receiver';
  return `<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${error.code}</Code><Message>${escaped(error.message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
}

/** The XML of an EC2 response: lists are items, and nothing is wrapped. */
export function writeEc2Result(operation: string, namespace: string, output: Json, requestId: string): string {
  return `<${operation}Response xmlns="${namespace}"><requestId>${requestId}</requestId>${ec2Elements(output)}</${operation}Response>`;
}

/** The XML of an EC2 error. */
export function writeEc2Error({ code, message }: AwsError, requestId: string): string {
  return `<Response><Errors><Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error></Errors><RequestID>${requestId}</RequestID></Response>`;
}

function ec2Elements(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => `<item>${ec2Elements(item)}</item>`).join('');
  if (typeof value !== 'object' || value === null) return escaped(`${value}`);
  return Object.entries(value)
    .map(([name, item]) => `<${name}>${ec2Elements(item)}</${name}>`)
    .join('');
}

function members(schema: Schema, value: Json): string {
  const shape = shapeOf(schema);
  if (shape.kind !== 'structure') return '';
  return [...shape.members]
    .filter(([name]) => value[name] !== undefined)
    .map(([name, member]) => `<${name}>${element(member, value[name])}</${name}>`)
    .join('');
}

function element(schema: Schema, value: unknown): string {
  const shape = shapeOf(schema);
  if (shape.kind === 'structure') return members(schema, value as Json);
  if (shape.kind === 'list') {
    return (value as unknown[]).map((item) => `<member>${element(shape.member, item)}</member>`).join('');
  }
  if (shape.kind === 'timestamp') return new Date(value as number).toISOString().replace(/\.\d+Z$/, 'Z');
  return escaped(`${value}`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
