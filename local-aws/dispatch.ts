import type { Cloud } from './cloud.ts';
import { type Fault, withFaults } from './faults.ts';
import { RESET, type Reply, type Request } from './http.ts';
import { signedRegion } from './identity.ts';
import { operationSchema } from './model.ts';
import { perform, type Target } from './perform.ts';
import { readForm } from './query.ts';
import { refusal } from './refusal.ts';
import type { RecordedRequest } from './requests.ts';
import { failure, success } from './responses.ts';
import { routeOf } from './rest.ts';
import { AwsError, type Json, type Protocol } from './service.ts';

/** Handles one call of the AWS SDK or CLI: it is routed, identified, checked, authorized, executed, and recorded. */
export async function respondToAwsCall(cloud: Cloud, request: Request): Promise<Reply> {
  const id = cloud.requestId();
  const protocol = protocolOf(cloud, request);
  let target: Target | undefined;
  let faults: Fault[] = [];
  try {
    target = await targetOf(cloud, request, protocol);
    const recorded = record(cloud, id, target, request.body.length);
    faults = cloud.faults.hit(target.service.prefix, target.operation);
    if (faults[0]) recorded.fault = faults.map(({ name }) => name).join(',');
    const output = await answer(cloud, request, target, { recorded, faults });
    if (output === RESET) return RESET;
    return withFaults(await success(target, output, id), faults);
  } catch (error) {
    return withFaults(await failure(error, protocol, target?.service, id), faults);
  }
}

/** AwsJson names its operation in a header, a REST service in the path; all others use Query. */
function protocolOf(cloud: Cloud, request: Request): Protocol {
  if (request.headers['x-amz-target']) return 'json';
  return restService(cloud, request).service ? 'rest' : 'query';
}

function targetOf(cloud: Cloud, request: Request, protocol: Protocol): Target | Promise<Target> {
  if (protocol === 'json') return jsonTarget(cloud, request);
  return protocol === 'rest' ? restTarget(cloud, request) : queryTarget(cloud, request);
}

async function restTarget(cloud: Cloud, request: Request): Promise<Target> {
  const { region, service } = restService(cloud, request);
  const { method, url } = request;
  const route = service && routeOf(await service.schemas(), method, url);
  if (!service || !route) {
    throw refusal('unknownOperation', 'rest', { message: `The local AWS does not support ${method} ${url.pathname}.` });
  }
  return { region, service, operation: route.operation, input: () => ({ ...parseJson(request.body), ...route.input }) };
}

function restService(cloud: Cloud, request: Request) {
  const { region, candidates } = candidatesOf(cloud, request);
  const { pathname } = request.url;
  return {
    region,
    service: candidates.find(({ protocol, target }) => protocol === 'rest' && pathname.startsWith(target)),
  };
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
    throw new AwsError('SerializationException', `The request body is nested more than ${MAX_DEPTH} levels deep.`);
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

/** AWS's services parse JSON with Jackson, which accepts 1,000 levels by default (StreamReadConstraints). */
const MAX_DEPTH = 1_000;

function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '"') isString = !isString;
    else if (isString && char === '\\') index++;
    else if (!isString && (char === '[' || char === '{')) depth++;
    else if (!isString && (char === ']' || char === '}')) depth--;
    if (depth > MAX_DEPTH) return true;
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
      : `The local AWS does not support ${request.method} ${request.url.pathname}; it supports AwsJson1.1 and Query.`;
    throw refusal('unknownOperation', 'query', { message });
  }
  return { region, service, operation, input: () => readForm(schema, form) };
}

/**
 * The service that a request is for, in the Region for which it is signed; a malformed Region is refused later, when
 * the caller is identified.
 */
function find(cloud: Cloud, request: Request, protocol: 'json' | 'query', target: string) {
  const { region, candidates } = candidatesOf(cloud, request);
  return { region, service: candidates.find((one) => one.protocol === protocol && one.target === target) };
}

function candidatesOf(cloud: Cloud, request: Request) {
  const region = cloud.regions.of(signedRegion(request) ?? '') ?? cloud.regions.home;
  return { region, candidates: [...region.services, ...cloud.global] };
}

/** A request that cannot be parsed is also recorded, with an empty input. */
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
