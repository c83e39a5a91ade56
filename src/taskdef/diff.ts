import { shorten } from './finding.ts';
import { entriesOf, isSet } from './lists.ts';
import type { JsonObject, JsonValue } from './node.ts';
import { isJsonObject, isSame, normalize } from './normalize.ts';

/** One difference between two task definitions. */
export interface Difference {
  /** The path, such as `web.environment.LOG_LEVEL`, `cpu` or `volumes.data`. A container is represented by its name. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
  /**
   * Whether the values are shown only with `show-values`, such as a variable, a secret's ARN, a command, or a log
   * driver's token.
   */
  readonly hidden: boolean;
}

type Path = readonly string[];

const MAX_CHARACTERS = 2_000;

/** Fields that may contain a secret: they accept any text, which ECS passes on without validating it. */
const HIDDEN: ReadonlySet<string> = new Set([
  'command',
  'credentialsParameter',
  'dockerLabels',
  'driverOpts',
  'entryPoint',
  'environment',
  'hookDetails',
  'labels',
  'secretOptions',
  'secrets',
]);
const HIDDEN_OPTION = /token|secret|password|passwd|key|auth|credential|header/i;

/**
 * The members of a task definition and of a service. The values of other members are hidden: a file can be a link to one
 * that is not a definition, such as Docker's configuration with its passwords.
 */
const TASK_DEFINITION_MEMBERS: ReadonlySet<string> = new Set([
  ...['containerDefinitions', 'cpu', 'enableFaultInjection', 'ephemeralStorage', 'executionRoleArn', 'family'],
  ...['inferenceAccelerators', 'ipcMode', 'memory', 'networkMode', 'pidMode', 'placementConstraints'],
  ...['proxyConfiguration', 'requiresCompatibilities', 'runtimePlatform', 'tags', 'taskRoleArn', 'volumes'],
]);
const SERVICE_MEMBERS: ReadonlySet<string> = new Set([
  ...['availabilityZoneRebalancing', 'capacityProviderStrategy', 'clientToken', 'cluster', 'deploymentConfiguration'],
  ...['deploymentController', 'desiredCount', 'enableECSManagedTags', 'enableExecuteCommand', 'gatewayConnectors'],
  ...['healthCheckGracePeriodSeconds', 'launchType', 'loadBalancers', 'monitoring', 'networkConfiguration'],
  ...['placementConstraints', 'placementStrategy', 'platformVersion', 'propagateTags', 'role', 'schedulingStrategy'],
  ...['serviceConnectConfiguration', 'serviceName', 'serviceRegistries', 'tags', 'taskDefinition'],
  ...['volumeConfigurations', 'vpcLatticeConfigurations'],
]);

/** The differences between two task definitions, ignoring ECS's defaults, in the order of the second. */
export function diff(before: JsonObject, after: JsonObject): Difference[] {
  const [old, current] = [normalize(before), normalize(after)] as [JsonObject, JsonObject];
  const names = new Set([...Object.keys(current), ...Object.keys(old)]);
  return [...names].flatMap((name) => compareMember(old, current, [name], TASK_DEFINITION_MEMBERS));
}

/** The differences between the settings in `after` and those of a service, compared as written. */
export function diffService(before: JsonObject, after: JsonObject): Difference[] {
  return Object.keys(after).flatMap((name) => compareMember(before, after, ['service', name], SERVICE_MEMBERS));
}

function compareMember(before: JsonObject, after: JsonObject, path: Path, known: ReadonlySet<string>): Difference[] {
  const name = path.at(-1) ?? '';
  const found = compareValues(before[name], after[name], path);
  return known.has(name) ? found : found.map((difference) => ({ ...difference, hidden: true }));
}

/** The differences between two values of any document, compared as written, in the order of the second. */
export function compareValues(before: JsonValue | undefined, after: JsonValue | undefined, path: Path): Difference[] {
  return [...compare(before, after, path)];
}

/** Formats a difference as a line: `~ web.image: app:1 → app:2`. */
export function formatDifference({ path, kind, before, after, hidden }: Difference, showValues: boolean): string {
  const sign = { added: '+', removed: '-', changed: '~' }[kind];
  if (hidden && !showValues) return `${sign} ${path}`;
  if (kind === 'changed') return `${sign} ${path}: ${showValue(before)} → ${showValue(after)}`;
  const value = kind === 'added' ? after : before;
  // An entry that has only a name: a volume or a port.
  return isJsonObject(value) && Object.keys(value).length === 0
    ? `${sign} ${path}`
    : `${sign} ${path}: ${showValue(value)}`;
}

function* compare(before: JsonValue | undefined, after: JsonValue | undefined, path: Path): Generator<Difference> {
  if (isSame(before, after)) return;
  if (isSet(path.at(-1) ?? '') && isList(before) && isList(after)) {
    yield* compareSets(before ?? [], after ?? [], path);
    return;
  }
  const removed = members(before, path);
  const added = members(after, path);
  if ((removed || before === undefined) && (added || after === undefined)) {
    const keys = new Set([...(added?.keys() ?? []), ...(removed?.keys() ?? [])]);
    for (const key of keys) yield* compare(removed?.get(key), added?.get(key), [...path, key]);
    if (keys.size > 0) return;
  }
  yield difference(before, after, path);
}

/** Lists of scalars whose order is not significant: one difference for each value added or removed. */
function* compareSets(before: readonly JsonValue[], after: readonly JsonValue[], path: Path): Generator<Difference> {
  const [removed, added] = [before, after].map(
    (values) => new Map(values.map((value) => [JSON.stringify(value), value])),
  );
  for (const [key, value] of added ?? []) if (!removed?.has(key)) yield difference(undefined, value, path);
  for (const [key, value] of removed ?? []) if (!added?.has(key)) yield difference(value, undefined, path);
}

function difference(before: JsonValue | undefined, after: JsonValue | undefined, path: Path): Difference {
  return {
    path: path.filter((part, at) => at > 0 || part !== 'containerDefinitions').join('.'),
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    before,
    after,
    hidden: isHidden(path) || holdsHidden(before) || holdsHidden(after),
  };
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] | undefined {
  return value === undefined || Array.isArray(value);
}

/** The members of an object, or a list's entries by name; `undefined` if the value is compared as a whole. */
function members(value: JsonValue | undefined, path: Path): Map<string, JsonValue> | undefined {
  if (isJsonObject(value)) return new Map(Object.entries(value));
  return Array.isArray(value) ? entriesOf(path.at(-1) ?? '', value as readonly JsonValue[]) : undefined;
}

function isHidden(path: Path): boolean {
  // Containers and volumes may have any name.
  const isName = (at: number) => at === 1 && (path[0] === 'containerDefinitions' || path[0] === 'volumes');
  if (path.some((part, at) => HIDDEN.has(part) && !isName(at))) return true;
  const options = path.indexOf('options');
  return options >= 0 && path.slice(options + 1).some((part) => HIDDEN_OPTION.test(part));
}

/** Whether a value contains something sensitive at any depth. */
function holdsHidden(value: JsonValue | undefined): boolean {
  if (Array.isArray(value)) return value.some((item: JsonValue) => holdsHidden(item));
  if (typeof value === 'string') return /:\/\/[^/\s]*@/.test(value);
  if (!isJsonObject(value)) return false;
  return Object.entries(value).some(
    ([key, member]) => HIDDEN.has(key) || HIDDEN_OPTION.test(key) || holdsHidden(member),
  );
}

/** Formats a value on one line, shortened to a readable length. */
export function showValue(value: JsonValue | undefined): string {
  const shown = typeof value === 'string' && value !== '' && !/\s/.test(value) ? value : (JSON.stringify(value) ?? '');
  return shorten(shown, MAX_CHARACTERS);
}
