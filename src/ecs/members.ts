import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../objects.ts';
import { type Json, primaryOf, type Service } from './model.ts';

/** Members of UpdateService by name. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * Members of UpdateService that belong to a service revision: a rollback to a revision also restores them
 * (ServiceRevision).
 */
export const OF_REVISION: readonly string[] = [
  'gatewayConnectors',
  'loadBalancers',
  'monitoring',
  'networkConfiguration',
  'platformVersion',
  'serviceConnectConfiguration',
  'serviceRegistries',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
];

/** The members of a service revision that only DescribeServiceRevisions returns. */
export const OF_REVISION_ALONE: readonly string[] = ['gatewayConnectors', 'monitoring'];

/** The defaults in ECS of members that DescribeServices omits. */
const DEFAULTS: Members = {
  propagateTags: 'NONE',
  enableECSManagedTags: false,
  enableExecuteCommand: false,
  deploymentConfiguration: {
    deploymentCircuitBreaker: { enable: false, rollback: false },
    earlySuccessCriteria: { enable: false },
  },
};

/** Members that ECS requires together with a requested setting, if the service does not have them yet. */
const REQUIRED: Json = {
  deploymentConfiguration: {
    deploymentCircuitBreaker: { enable: false, rollback: false },
    earlySuccessCriteria: { sourceServiceRevisionCleanup: 'BLOCKING' },
  },
};

/** A member of a service in the form of UpdateService, with the defaults of the requested settings. */
function memberOf(service: Service, name: string, requested: unknown): unknown {
  return merge(partFor(DEFAULTS[name], requested), shownMember(service, name));
}

/** ECS returns some members only with the primary deployment. */
function shownMember(service: Service, name: string): unknown {
  const primary = (primaryOf(service) ?? {}) as Json;
  if (name === VOLUMES) return managedVolumes(primary[name]);
  return (service as unknown as Json)[name] ?? primary[name];
}

const VOLUMES = 'volumeConfigurations';

/** A deployment may list volumes other than EBS volumes, which UpdateService rejects. */
function managedVolumes(volumes: unknown): Json[] {
  return ((volumes ?? []) as Json[]).filter(({ managedEBSVolume }) => managedEBSVolume !== undefined);
}

/**
 * The members to send. ECS replaces nested objects, so members that were not requested are filled in from the service.
 */
export function completeMembers(service: Service, requested: Members): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(requested).map(([name, value]) => [
      name,
      isObject(value) ? merge(merge(partFor(REQUIRED[name], value), shownMember(service, name)), value) : value,
    ]),
  );
}

/** The requested settings of an object, without the others. */
function partFor(value: unknown, requested: unknown): unknown {
  if (!isObject(value) || !isObject(requested)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(requested, name)));
}

/** Whether the service has all requested members. */
export function hasMembers(service: Service, requested: Members): boolean {
  return Object.entries(requested).every(([name, value]) => contains(memberOf(service, name, value), value));
}

/** The current values of the members that an update sets; members that the service does not return are omitted. */
export function membersBefore(service: Service, requested: Members): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(requested).flatMap(([name, wanted]) => {
      const value = memberOf(service, name, wanted);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * The update that restores the members of `before`, at every depth only where the service still has the value of our
 * update: values that were changed since are kept. Volumes belong to the revision and are restored with it. Members
 * that need no change are omitted.
 * @param service the service as last read
 * @param requested the members that our update requested
 */
export function membersToRestore(service: Service, before: Members, requested: Members): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(before).flatMap(([name, value]) => {
      const now = memberOf(service, name, requested[name]);
      const restored = now === undefined || name === VOLUMES ? value : restore(now, value, requested[name]);
      return isDeepStrictEqual(restored, now) ? [] : [[name, restored]];
    }),
  );
}

function restore(now: unknown, before: unknown, requested: unknown): unknown {
  if (!isObject(now) || !isObject(requested) || !isObject(before)) return contains(now, requested) ? before : now;
  const changed = Object.entries(requested).map(([name, value]) => [name, restore(now[name], before[name], value)]);
  const all = { ...now, ...Object.fromEntries(changed) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Merges `over` into `under` at every depth; a list is replaced. */
function merge(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (!isObject(under) || !isObject(over)) return over;
  const merged = Object.entries(over).map(([name, value]) => [name, merge(under[name], value)]);
  return { ...under, ...Object.fromEntries(merged) };
}

/**
 * Whether `now` contains all of `requested`: ECS adds defaults to objects, and does not preserve the order of lists of
 * objects.
 */
export function contains(now: unknown, requested: unknown): boolean {
  // Our update removed the value.
  if (requested === null) return now === undefined || now === null;
  if (isObject(requested)) {
    return (
      isObject(now) &&
      Object.entries(requested).every(
        ([name, value]) => contains(now[name], value) || (name === 'field' && isSamePlacementField(now[name], value)),
      )
    );
  }
  if (!Array.isArray(requested) || !requested.some(isObject))
    return requested === undefined || isDeepStrictEqual(now, requested);
  if (!Array.isArray(now) || now.length !== requested.length) return false;
  const remaining = [...now];
  return requested.every((one) => {
    const at = remaining.findIndex((other) => contains(other, one));
    if (at >= 0) remaining.splice(at, 1);
    return at >= 0;
  });
}

/**
 * Whether two fields of a placement strategy are the same to ECS: it returns `memory` as `MEMORY` (API reference of
 * CreateService, example 3), and `host` has the same effect as `instanceId`. Attributes are case-sensitive.
 */
export function isSamePlacementField(one: unknown, other: unknown): boolean {
  const [first = '', second] = [one, other].map((field) =>
    String(field)
      .toLowerCase()
      .replace(/^host$/, 'instanceid'),
  );
  return first === second && /^(cpu|memory|instanceid)$/.test(first);
}
