import type { Cloud } from './cloud.ts';
import { type Fault, spoiled } from './faults.ts';
import { RESET, type Reply, type Request } from './http.ts';
import { signedRegion } from './identity.ts';
import { operationSchema } from './model.ts';
import { perform, type Target } from './perform.ts';
import { readForm, writeError, writeResult } from './query.ts';
import { queryCodeOf, refusal } from './refusal.ts';
import type { RecordedRequest } from './requests.ts';
import { AwsError, type Json, type Service } from './service.ts';

/** Answers one call of the AWS SDK or CLI: told apart, identified, checked, allowed, done, recorded. */
export async function answerAws(cloud: Cloud, request: Request): Promise<Reply> {
  const id = cloud.requestId();
  const protocol = request.headers['x-amz-target'] ? 'json' : 'query';
  let target: Target | undefined;
  let faults: Fault[] = [];
  try {
    target = protocol === 'json' ? jsonTarget(cloud, request) : await queryTarget(cloud, request);
    const recorded = record(cloud, id, target, request.body.length);
    faults = cloud.faults.hit(target.service.prefix, target.operation);
    if (faults[0]) recorded.fault = faults.map(({ name }) => name).join(',');
    const output = await answer(cloud, request, target, { recorded, faults });
    if (output === RESET) return RESET;
    return spoiled(await success(target, output, id), faults);
  } catch (error) {
    return spoiled(await failure(error, protocol, target?.service, id), faults);
  }
}

function jsonTarget(cloud: Cloud, request: Request): Target {
  const header = `${request.headers['x-amz-target']}`;
  const [prefix = '', operation = ''] = header.split('.');
  const { region, service } = find(cloud, request, 'json', prefix);
  if (!service) throw refusal('unknownOperation', 'json', { message: `The local AWS has no service '${prefix}'.` });
  return { region, service, operation, input: () => parseJson(request.body) };
}

function parseJson(body: Buffer): Json {
  if (body.length === 0) return {};
  const text = body.toString();
  if (isNestedTooDeep(text)) {
    throw new AwsError('SerializationException', `The request body is nested more than ${DEEPEST} levels deep.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AwsError('SerializationException', 'The request body is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AwsError('SerializationException', 'Start of structure or map expected.');
  }
  return value as Json;
}

/** AWS's services parse JSON with Jackson, which by default takes 1,000 levels (StreamReadConstraints). */
const DEEPEST = 1_000;

function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '"') isString = !isString;
    else if (isString && char === '\\') index++;
    else if (!isString && (char === '[' || char === '{')) depth++;
    else if (!isString && (char === ']' || char === '}')) depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

async function queryTarget(cloud: Cloud, request: Request): Promise<Target> {
  const form = new URLSearchParams(request.method === 'POST' ? request.body.toString() : request.url.search);
  const operation = form.get('Action');
  const version = form.get('Version') ?? '';
  const { region, service } = find(cloud, request, 'query', version);
  const schema = service && operation ? operationSchema(await service.schemas(), operation, 'input') : undefined;
  if (!service || !operation || !schema) {
    const message = operation
      ? `The local AWS has no operation ${operation} of version ${version}.`
      : `The local AWS has nothing at ${request.method} ${request.url.pathname}; it answers AwsJson1.1 and Query.`;
    throw refusal('unknownOperation', 'query', { message });
  }
  return { region, service, operation, input: () => readForm(schema, form) };
}

/** The service that a request is for, in the region that it is signed for; a malformed one is refused when it is identified. */
function find(cloud: Cloud, request: Request, protocol: 'json' | 'query', target: string) {
  const region = cloud.regions.of(signedRegion(request) ?? '') ?? cloud.regions.home;
  const candidates = [...region.services, ...cloud.global];
  return { region, service: candidates.find((one) => one.protocol === protocol && one.target === target) };
}

/** What cannot be parsed is recorded too, with an empty input. */
function record(cloud: Cloud, id: string, { service, operation, input }: Target, bytes: number): RecordedRequest {
  const base = { id, time: cloud.clock.now(), service: service.prefix, operation };
  try {
    return cloud.requests.add({ ...base, input: structuredClone(input()) }, bytes);
  } catch {
    return cloud.requests.add({ ...base, input: {} });
  }
}

async function answer(
  cloud: Cloud,
  request: Request,
  target: Target,
  { recorded, faults }: { recorded: RecordedRequest; faults: Fault[] },
) {
  try {
    const output = await perform(cloud, request, target, { recorded, faults });
    recorded.status = output === RESET ? 0 : 200;
    return output;
  } catch (error) {
    recorded.status = error instanceof AwsError ? error.status : 500;
    recorded.error = error instanceof AwsError ? error.code : 'InternalFailure';
    if (faultOf(recorded, 'lost-answer')) {
      recorded.status = 0;
      return RESET;
    }
    throw error;
  }
}

function faultOf(recorded: RecordedRequest, name: string): boolean {
  return recorded.fault?.split(',').includes(name) ?? false;
}

async function success({ service, operation }: Target, output: Json | undefined, id: string): Promise<Reply> {
  const headers = { 'x-amzn-RequestId': id };
  if (service.protocol === 'json') {
    return {
      status: 200,
      headers: { ...headers, 'Content-Type': jsonType(service) },
      body: output === undefined ? '' : JSON.stringify(output),
    };
  }
  const schema = operationSchema(await service.schemas(), operation, 'output');
  return {
    status: 200,
    headers: { ...headers, 'Content-Type': 'text/xml' },
    body: writeResult(operation, namespaceOf(service), { schema, value: output }, id),
  };
}

async function failure(
  error: unknown,
  protocol: 'json' | 'query',
  service: Service | undefined,
  id: string,
): Promise<Reply> {
  if (!(error instanceof AwsError)) console.error(error);
  const known =
    error instanceof AwsError
      ? error
      : new AwsError('InternalFailure', `The local AWS has a fault of its own: ${error}`, { status: 500 });
  const headers = { 'x-amzn-RequestId': id, 'x-amzn-errortype': known.code };
  if (protocol === 'json') {
    return {
      status: known.status,
      headers: { ...headers, ...(await queryError(service, known)), 'Content-Type': jsonType(service) },
      body: JSON.stringify({ __type: known.code, message: known.message, ...known.members }),
    };
  }
  return {
    status: known.status,
    headers: { ...headers, 'Content-Type': 'text/xml' },
    body: writeError(known, namespaceOf(service), id),
  };
}

function jsonType(service: Service | undefined): string {
  return `application/x-amz-json-${service?.jsonVersion ?? '1.1'}`;
}

/** A service that spoke Query before AwsJson tells its old codes too, in a header: those of its model's `awsQueryError`. */
async function queryError(service: Service | undefined, { code, status }: AwsError): Promise<Record<string, string>> {
  if (service?.jsonVersion !== '1.0') return {};
  const schema = ((await service.schemas()) as Record<string, unknown>)[`${code}$`];
  const traits: Json = Array.isArray(schema) ? schema[3] : {};
  const [old = queryCodeOf(code)] = traits.awsQueryError ?? [];
  return { 'x-amzn-query-error': `${old};${status < 500 ? 'Sender' : 'Receiver'}` };
}

function namespaceOf(service: Service | undefined): string {
  return service ? `https://${service.prefix}.amazonaws.com/doc/${service.target}/` : 'http://webservices.amazon.com/';
}
