import type { Json } from './node.ts';
import { isObject } from './normalise.ts';

/** The lists whose order means nothing, with the members that name an entry. */
const KEYED: ReadonlyMap<string, readonly string[]> = new Map([
  ['containerDefinitions', ['name']],
  ['volumes', ['name']],
  ['environment', ['name']],
  ['secrets', ['name']],
  ['secretOptions', ['name']],
  ['tags', ['key']],
  ['ulimits', ['name']],
  ['properties', ['name']],
  ['portMappings', ['containerPort', 'containerPortRange', 'protocol']],
  ['mountPoints', ['containerPath']],
  ['volumesFrom', ['sourceContainer']],
  ['dependsOn', ['containerName']],
  ['systemControls', ['namespace']],
  ['extraHosts', ['hostname', 'ipAddress']],
  ['inferenceAccelerators', ['deviceName']],
  ['devices', ['hostPath', 'containerPath']],
  ['tmpfs', ['containerPath']],
  ['resourceRequirements', ['type', 'value']],
  ['placementConstraints', ['type', 'expression']],
]);

/** The lists of plain values whose order means nothing. */
const SETS: ReadonlySet<string> = new Set([
  'requiresCompatibilities',
  'links',
  'dockerSecurityOptions',
  'add',
  'drop',
  'ignoredExitCodes',
  'mountOptions',
  'permissions',
]);

/** The member that is all that an entry has else. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ['environment', 'value'],
  ['secrets', 'valueFrom'],
  ['secretOptions', 'valueFrom'],
  ['properties', 'value'],
  ['tags', 'value'],
]);

/** Lists in which ECS takes the last of two entries of one name. */
const LAST_COUNTS: ReadonlySet<string> = new Set(['environment']);

/** Whether the order of the values of the list `name` means nothing. */
export function isSet(name: string): boolean {
  return SETS.has(name);
}

/**
 * The entries of a list by what names them, each without its names, or only the one value that it has else.
 * @returns `undefined` for a list that compares whole: its order counts, an entry has no name, or two have one
 */
export function entriesOf(name: string, list: readonly Json[]): Map<string, Json> | undefined {
  const keys = KEYED.get(name);
  if (keys === undefined) return undefined;
  const found = new Map<string, Json>();
  for (const item of list) {
    if (!isObject(item)) return undefined;
    const names = keys.flatMap((key) => (item[key] === undefined || item[key] === null ? [] : [String(item[key])]));
    const entry = names.join('/');
    if (names.length === 0 || (found.has(entry) && !LAST_COUNTS.has(name))) return undefined;
    const rest = Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));
    const only = VALUES.get(name);
    const isOnly = only !== undefined && Object.keys(rest).length === 1 && Object.hasOwn(rest, only);
    found.set(entry, isOnly ? (rest[only] as Json) : rest);
  }
  // Names in the order of the alphabet are easier to find than in that of a file.
  return VALUES.has(name) ? new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1))) : found;
}
