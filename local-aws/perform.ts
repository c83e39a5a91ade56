import type { Cloud } from './cloud.ts';
import { checkConstraints } from './constraints/check.ts';
import type { Fault } from './faults.ts';
import { RESET, type Request } from './http.ts';
import { deniedText } from './iam/access.ts';
import { contextOf } from './iam/context.ts';
import type { Context } from './iam/policy.ts';
import { checkInput, checkMissing, operationSchema, type Schema, withoutNulls } from './model.ts';
import { refusal } from './refusal.ts';
import type { Region } from './regions.ts';
import type { RecordedRequest } from './requests.ts';
import { AwsError, type Call, type Identity, type Json, type Service } from './service.ts';

/** A request whose Region, service and operation are known. */
export interface Target {
  readonly region: Region;
  readonly service: Service;
  readonly operation: string;
  readonly input: () => Json;
}

/** The call itself, with the faults that affect it. */
export async function perform(
  cloud: Cloud,
  request: Request,
  target: Target,
  { recorded, faults }: { recorded: RecordedRequest; faults: Fault[] },
): Promise<Json | undefined | typeof RESET> {
  const { region, service, operation } = target;
  const { protocol, prefix } = service;
  const hit = (name: Fault['name']) => faults.find((fault) => fault.name === name);
  if (hit('reset')) return RESET;
  const identity = identify(cloud, request, target);
  if (identity) recorded.identity = identity.arn;
  if (hit('expired-token')) throw refusal('expired', protocol);
  if (hit('throttling')) throw refusal('throttled', protocol);
  const failing = hit('server-error');
  if (failing) throw refusal('serverError', protocol, { status: failing.status });
  const schema = operationSchema(await service.schemas(), operation, 'input');
  if (!service.operations[operation] || !schema) {
    throw refusal('unknownOperation', protocol, { message: `The local AWS does not have ${prefix}:${operation}.` });
  }
  const input = withoutNulls(schema, target.input()) as Json;
  const { unknown, missing } = checkInput(schema, input);
  checkMissing(missing, prefix, operation);
  // ECS checks its inputs itself, because its operations are also called without a request.
  const paths = missing.map(({ path }) => path);
  if (prefix !== 'ecs') checkConstraints(prefix, operation, input, paths);
  const call = callOf(cloud, identity ?? ANONYMOUS, target);
  if (identity) checkAccess(cloud, call, target, { input, schema, denied: hit('denied') !== undefined });
  noteUnknown(cloud, service, operation, unknown);
  const stale = hit('stale-reads');
  const isEcs = service === region.recordedEcs.ecs;
  const output = stale
    ? await region.recordedEcs.read(operation, input, call, stale.seconds ?? 5)
    : await (isEcs ? region.recordedEcs.perform(operation, input, call) : service.operations[operation]?.(input, call));
  const lost = hit('lost-answer');
  if (!lost) return output;
  if (lost.seconds) await cloud.clock.sleep(lost.seconds * 1000);
  return RESET;
}

const ANONYMOUS: Identity = { arn: 'anonymous', account: '' };

/** AssumeRoleWithWebIdentity is the only call that AWS accepts without a signature. */
function identify(cloud: Cloud, request: Request, { service, operation }: Target): Identity | undefined {
  if (operation === 'AssumeRoleWithWebIdentity') return undefined;
  return cloud.keys.identify(request, service.protocol, {
    service: service.signedAs ?? service.prefix,
    isRegion: (name) => cloud.regions.of(name) !== undefined,
  });
}

/** IAM checks an operation for each of its resources. */
function checkAccess(
  cloud: Cloud,
  { identity }: Call,
  { region, service, operation }: Target,
  { input, schema, denied }: { input: Json; schema: Schema; denied: boolean },
): void {
  const action = `${service.prefix}:${operation}`;
  const resources = service.resources?.(operation, input) ?? [];
  for (const resource of resources.length > 0 ? resources : ['*']) {
    if (denied) throw refusal('denied', service.protocol, { message: deniedText(identity, action, resource) });
    if (operation === 'GetCallerIdentity') return; // AWS requires no permission for this call.
    const context = contextOf(region.context, service.prefix, { input, schema });
    cloud.access.authorize(identity, { action, resource, context }, service.protocol);
  }
}

const MAX_UNKNOWN_MEMBERS = 10_000;

function noteUnknown(cloud: Cloud, { prefix, protocol }: Service, operation: string, paths: string[]): void {
  const [first] = paths;
  if (first !== undefined && cloud.strict) {
    const message = `With --strict, the local AWS refuses '${first}', which is not a member in the model of ${prefix}:${operation}.`;
    throw new AwsError(protocol === 'query' ? 'ValidationError' : 'SerializationException', message);
  }
  const room = Math.max(0, MAX_UNKNOWN_MEMBERS - cloud.unknownMembers.length);
  cloud.unknownMembers.push(...paths.slice(0, room).map((path) => ({ service: prefix, operation, path })));
}

/** The context of an operation's call. Faults also deny the actions that it checks, such as `denied:iam:PassRole`. */
function callOf(cloud: Cloud, identity: Identity, { region, service: { protocol } }: Target): Call {
  return {
    identity,
    region: region.context.region,
    authorize(action, resource, context: Context = {}) {
      if (cloud.faults.denies(action))
        throw refusal('denied', protocol, { message: deniedText(identity, action, resource) });
      cloud.access.authorize(identity, { action, resource, context }, protocol);
    },
  };
}
