import type { JsonValue } from './node.ts';
import { isJsonObject } from './normalize.ts';

/** Lists whose order is not significant, with the members that identify an entry. */
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
  ['loadBalancers', ['targetGroupArn', 'loadBalancerName']],
  ['capacityProviderStrategy', ['capacityProvider']],
  ['serviceRegistries', ['registryArn']],
  ['volumeConfigurations', ['name']],
  ['vpcLatticeConfigurations', ['targetGroupArn']],
  ['gatewayConnectors', ['portName']],
  ['services', ['portName']],
  ['clientAliases', ['port']],
  ['lifecycleHooks', ['hookTargetArn', 'lifecycleStages']],
  ['tagSpecifications', ['resourceType']],
]);

/** Lists of scalars whose order is not significant. */
const SETS: ReadonlySet<string> = new Set([
  'requiresCompatibilities',
  'links',
  'dockerSecurityOptions',
  'add',
  'drop',
  'ignoredExitCodes',
  'mountOptions',
  'permissions',
  'subnets',
  'securityGroups',
  'alarmNames',
  'lifecycleStages',
]);

/** For each list, the only member of an entry besides those that name it. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ['environment', 'value'],
  ['secrets', 'valueFrom'],
  ['secretOptions', 'valueFrom'],
  ['properties', 'value'],
  ['tags', 'value'],
]);

/** Lists in which ECS uses the last of two entries with the same name. */
const LAST_COUNTS: ReadonlySet<string> = new Set(['environment']);

/** The members that name an entry of the list `name`; `undefined` if its entries have no names. */
export function namesOf(name: string): readonly string[] | undefined {
  return KEYED.get(name);
}

/** Whether the order of the values in the list `name` is not significant. */
export function isSet(name: string): boolean {
  return SETS.has(name);
}

/**
 * The entries of a list by name, without their names, or reduced to the only other value.
 * @returns `undefined` for a list that is compared as a whole: its order is significant, an entry has no name, or a
 * name is repeated
 */
export function entriesOf(name: string, list: readonly JsonValue[]): Map<string, JsonValue> | undefined {
  const keys = KEYED.get(name);
  if (keys === undefined) return undefined;
  const found = new Map<string, JsonValue>();
  for (const item of list) {
    if (!isJsonObject(item)) return undefined;
    const names = keys.flatMap((key) => (item[key] === undefined || item[key] === null ? [] : [String(item[key])]));
    const entry = names.join('/');
    if (names.length === 0 || (found.has(entry) && !LAST_COUNTS.has(name))) return undefined;
    const rest = Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));
    const only = VALUES.get(name);
    const isOnly = only !== undefined && Object.keys(rest).length === 1 && Object.hasOwn(rest, only);
    found.set(entry, isOnly ? (rest[only] as JsonValue) : rest);
  }
  // Names in alphabetical order are easier to find than in file order.
  return VALUES.has(name) ? new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1))) : found;
}
