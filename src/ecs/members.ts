import { isDeepStrictEqual } from 'node:util';
import { type Json, primaryOf, type Service } from './model.ts';

/** Members of UpdateService by their names. */
export type Members = Readonly<Record<string, unknown>>;

/** What a service has where DescribeServices leaves a member out. */
const DEFAULTS: Members = {
  propagateTags: 'NONE',
  enableECSManagedTags: false,
  enableExecuteCommand: false,
  deploymentConfiguration: {
    deploymentCircuitBreaker: { enable: false, rollback: false },
    earlySuccessCriteria: { enable: false },
  },
};

/** What ECS requires beside a setting that was asked for, where the service does not have it yet. */
const REQUIRED: Json = {
  deploymentConfiguration: {
    deploymentCircuitBreaker: { enable: false, rollback: false },
    earlySuccessCriteria: { sourceServiceRevisionCleanup: 'BLOCKING' },
  },
};

/** A member of a service as UpdateService takes it, with the defaults of what is asked for. */
function memberOf(service: Service, name: string, asked: unknown): unknown {
  return merge(partFor(DEFAULTS[name], asked), shownMember(service, name));
}

/** Some members are shown with the primary deployment only. */
function shownMember(service: Service, name: string): unknown {
  const primary = (primaryOf(service) ?? {}) as Json;
  if (name === VOLUMES) return managedVolumes(primary[name]);
  return (service as unknown as Json)[name] ?? primary[name];
}

const VOLUMES = 'volumeConfigurations';

/** A deployment may list volumes of other kinds beside those of EBS, and UpdateService takes none of them. */
function managedVolumes(volumes: unknown): Json[] {
  return ((volumes ?? []) as Json[]).filter(({ managedEBSVolume }) => managedEBSVolume !== undefined);
}

/** The members as they are sent: ECS replaces a nested object, so what was not asked for stays as the service has it. */
export function completeMembers(service: Service, asked: Members): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(asked).map(([name, value]) => [
      name,
      isObject(value) ? merge(merge(partFor(REQUIRED[name], value), shownMember(service, name)), value) : value,
    ]),
  );
}

/** Of an object the settings that are asked for, and no other. */
function partFor(value: unknown, asked: unknown): unknown {
  if (!isObject(value) || !isObject(asked)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(asked, name)));
}

/** Whether the service has all that was asked for, beside what it has besides. */
export function hasMembers(service: Service, asked: Members): boolean {
  return Object.entries(asked).every(([name, value]) => contains(memberOf(service, name, value), value));
}

/** The members that an update sets, as the service has them before it; what the service does not show is left out. */
export function membersBefore(service: Service, asked: Members): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, wanted]) => {
      const value = memberOf(service, name, wanted);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * What restores the members of `before`, at every depth only where the service still has what our update set: what
 * somebody else has set since stays. Volumes belong to the revision, and are restored with it. Members that need no change
 * are left out.
 * @param service as it was read last
 * @param asked the members as our update asked for them
 */
export function membersToRestore(service: Service, before: Members, asked: Members): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(before).flatMap(([name, value]) => {
      const now = memberOf(service, name, asked[name]);
      const restored = now === undefined || name === VOLUMES ? value : restore(now, value, asked[name]);
      return isDeepStrictEqual(restored, now) ? [] : [[name, restored]];
    }),
  );
}

function restore(now: unknown, before: unknown, asked: unknown): unknown {
  if (!isObject(now) || !isObject(asked) || !isObject(before)) return contains(now, asked) ? before : now;
  const changed = Object.entries(asked).map(([name, value]) => [name, restore(now[name], before[name], value)]);
  const all = { ...now, ...Object.fromEntries(changed) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** `over` on top of `under` at every depth; a list is replaced. */
function merge(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (!isObject(under) || !isObject(over)) return over;
  const merged = Object.entries(over).map(([name, value]) => [name, merge(under[name], value)]);
  return { ...under, ...Object.fromEntries(merged) };
}

/** Whether `now` has all of `asked`: ECS adds defaults to objects, and keeps no order in lists of objects. */
export function contains(now: unknown, asked: unknown): boolean {
  if (isObject(asked)) {
    return isObject(now) && Object.entries(asked).every(([name, value]) => contains(now[name], value));
  }
  if (!Array.isArray(asked) || !asked.some(isObject)) return asked === undefined || isDeepStrictEqual(now, asked);
  if (!Array.isArray(now) || now.length !== asked.length) return false;
  const left = [...now];
  return asked.every((one) => {
    const at = left.findIndex((other) => contains(other, one));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
