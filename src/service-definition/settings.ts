import { isSamePlacementField, type Json } from '../ecs/index.ts';
import { ownMember } from '../objects.ts';
import { isJsonObject, isSame, namesOf, type JsonValue as Value } from '../taskdef/index.ts';

/*
 * Merges the settings of a file with those of the service. Members that the file does not specify are kept at every
 * nesting level.
 * A list is replaced by the file's list, but an entry that the service also has keeps the members that the file does
 * not name. `null` removes a value.
 */

/** The lists whose order is significant. */
const ORDERED: ReadonlySet<string> = new Set(['placementStrategy']);

/** The value to send for `null` in a setting that an update would otherwise leave unchanged. */
const OFF: Json = {
  alarms: { enable: false, rollback: false, alarmNames: [] },
  deploymentCircuitBreaker: { enable: false, rollback: false },
  earlySuccessCriteria: { enable: false },
  lifecycleHooks: [],
};

/** Merges `wanted` into `now`. @param name the name of the member that contains the two values */
export function mergeSetting(now: unknown, wanted: unknown, name: string): unknown {
  if (wanted === null) return ownMember(OFF, name);
  if (Array.isArray(wanted)) {
    const pairs = pairsOf(Array.isArray(now) ? now : [], wanted, name);
    return wanted.map((entry, index) => mergeSetting(pairs[index], entry, name));
  }
  if (!isStructure(wanted)) return wanted;
  const under = isStructure(now) ? now : {};
  const merged = Object.entries(wanted).map(
    ([key, value]) => [key, mergeSetting(ownMember(under, key), value, key)] as const,
  );
  const all = [...Object.entries(under).filter(([key]) => !Object.hasOwn(wanted, key)), ...merged];
  return withoutNames(Object.fromEntries(all.filter(([, value]) => value !== undefined)), name);
}

/** ECS requires the names of disabled alarms, too, but tools such as ecspresso omit an empty list. */
function withoutNames(merged: Json, name: string): Json {
  const isIncomplete = name === 'alarms' && merged.enable === false && merged.alarmNames === undefined;
  return isIncomplete ? { ...merged, alarmNames: [] } : merged;
}

/**
 * For each entry of a file's list, the matching entry of the service: one with the same name, an equal entry, or an
 * entry that contains all of its members. No entry matches twice.
 */
function pairsOf(now: readonly unknown[], wanted: readonly unknown[], name: string): unknown[] {
  if (ORDERED.has(name))
    return wanted.map((entry, index) => (hasSetting(now[index], entry, name) ? now[index] : undefined));
  const remaining = [...now];
  const take = (matches: (other: unknown) => boolean): unknown => {
    const at = remaining.findIndex(matches);
    return at >= 0 ? remaining.splice(at, 1)[0] : undefined;
  };
  const keys = namesOf(name) ?? [];
  const first = wanted.map((entry) =>
    isNamed(entry, keys)
      ? take((other) => isNamed(other, keys) && keys.every((key) => hasSetting(other[key], entry[key], key)))
      : take((other) => isEqual(other, entry)),
  );
  return wanted.map((entry, index) => {
    if (first[index] !== undefined || isNamed(entry, keys)) return first[index];
    return take((other) => hasSetting(other, entry, name));
  });
}

function isNamed(entry: unknown, keys: readonly string[]): entry is Json {
  return isStructure(entry) && keys.some((key) => entry[key] !== undefined && entry[key] !== null);
}

/** Whether `now` contains everything in `wanted`. `now` may contain more. */
export function hasSetting(now: unknown, wanted: unknown, name: string): boolean {
  if (wanted === null || wanted === undefined) {
    const isAbsent = now === undefined || now === null;
    const off = ownMember(OFF, name);
    return isAbsent || (off !== undefined && hasSetting(now, off, name));
  }
  if (Array.isArray(wanted)) return Array.isArray(now) && hasEntries(now, wanted, name);
  if (!isStructure(wanted)) return isEqual(now, wanted) || (name === 'field' && isSamePlacementField(now, wanted));
  const under = isStructure(now) ? now : {};
  return Object.entries(wanted).every(([key, value]) => hasSetting(ownMember(under, key), value, key));
}

function hasEntries(now: readonly unknown[], wanted: readonly unknown[], name: string): boolean {
  if (now.length !== wanted.length) return false;
  const pairs = pairsOf(now, wanted, name);
  return wanted.every((entry, index) => pairs[index] !== undefined && hasSetting(pairs[index], entry, name));
}

function isEqual(one: unknown, other: unknown): boolean {
  return isSame((one ?? null) as Value, (other ?? null) as Value);
}

/** Returns `wanted` with `null` for the values that it removes from `before`, so that they can be restored. */
export function withRemoved(before: unknown, after: unknown): unknown {
  if (!isStructure(before) || !isStructure(after)) return after;
  const removed = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const inner = Object.entries(after).map(([key, value]) => [key, withRemoved(ownMember(before, key), value)] as const);
  return { ...Object.fromEntries(removed.map((key) => [key, null])), ...Object.fromEntries(inner) };
}

/** Whether a value is a JSON object, and not a number with preserved digits. */
export function isStructure(value: unknown): value is Json {
  return isJsonObject(value as Value);
}
