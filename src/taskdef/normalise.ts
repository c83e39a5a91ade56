import type { Json, JsonObject } from './node.ts';

/*
 * What DescribeTaskDefinition answers where nothing was registered, what the console writes where nothing was chosen, and
 * what RegisterTaskDefinition's documentation names as the default: they mean the same as leaving it out.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
const CONTAINER_DEFAULTS: JsonObject = {
  cpu: 0,
  essential: true,
  versionConsistency: 'enabled',
  dockerLabels: {},
  credentialSpecs: [],
  dependsOn: [],
  dnsSearchDomains: [],
  dnsServers: [],
  dockerSecurityOptions: [],
  environment: [],
  environmentFiles: [],
  extraHosts: [],
  links: [],
  mountPoints: [],
  portMappings: [],
  resourceRequirements: [],
  secrets: [],
  systemControls: [],
  ulimits: [],
  volumesFrom: [],
};

/** Members of a container, or of each entry of its lists, with defaults of their own. */
const MEMBER_DEFAULTS: Readonly<Record<string, JsonObject>> = {
  healthCheck: { interval: 30, timeout: 5, retries: 3, startPeriod: 0 },
  logConfiguration: { options: {}, secretOptions: [] },
  mountPoints: { readOnly: false },
  restartPolicy: { ignoredExitCodes: [], restartAttemptPeriod: 300 },
  volumesFrom: { readOnly: false },
};

const TASK_DEFAULTS: JsonObject = {
  enableFaultInjection: false,
  inferenceAccelerators: [],
  placementConstraints: [],
  requiresCompatibilities: [],
  tags: [],
  volumes: [],
};

const VOLUME_DEFAULTS: JsonObject = { configuredAtLaunch: false, host: {} };
const EFS_DEFAULTS: JsonObject = { rootDirectory: '/', transitEncryption: 'DISABLED' };

/** Lists whose order means nothing, with the member that sorts them. */
const UNORDERED: Readonly<Record<string, string>> = { environment: 'name', secrets: 'name', tags: 'key' };

/**
 * A task definition as it compares: without what ECS fills in by itself, with lists that have no order sorted, and sizes as
 * ECS writes them. For comparing only: what is registered stays as it was written.
 */
export function normalise(registered: JsonObject): JsonObject {
  const taskDefinition = withoutRecordTags(withoutNulls(registered) as JsonObject);
  const isAwsvpc = taskDefinition.networkMode === 'awsvpc' || taskDefinition.networkMode === 'host';
  const containers = Array.isArray(taskDefinition.containerDefinitions)
    ? taskDefinition.containerDefinitions.map((container: Json) => normaliseContainer(container, isAwsvpc))
    : [];
  const { cpu, memory, requiresCompatibilities: launchTypes, volumes } = taskDefinition;
  return {
    ...without(taskDefinition, TASK_DEFAULTS),
    ...sortedLists(taskDefinition, TASK_DEFAULTS),
    ...(Array.isArray(launchTypes) && launchTypes.length > 0 && { requiresCompatibilities: launchTypes.toSorted() }),
    ...(Array.isArray(volumes) && volumes.length > 0 && { volumes: volumes.map(normaliseVolume) }),
    ...(cpu !== undefined && { cpu: units(cpu, 1024) }),
    ...(memory !== undefined && { memory: units(memory, 1024) }),
    containerDefinitions: containers,
  };
}

/** The tags that deploy-service records on a revision are no part of what was asked for. */
function withoutRecordTags(taskDefinition: JsonObject): JsonObject {
  const { tags, ...rest } = taskDefinition;
  if (!Array.isArray(tags)) return taskDefinition;
  return { ...rest, tags: tags.filter((tag: Json) => !isObject(tag) || !String(tag.key).startsWith('slipway:')) };
}

function normaliseContainer(container: Json, samePorts: boolean): Json {
  if (!isObject(container)) return container;
  const { portMappings: ports } = container;
  return {
    ...without(container, CONTAINER_DEFAULTS),
    ...sortedLists(container, CONTAINER_DEFAULTS),
    ...normaliseMembers(container),
    ...(Array.isArray(ports) &&
      ports.length > 0 && { portMappings: ports.map((port: Json) => normalisePort(port, samePorts)) }),
  };
}

function normaliseMembers(container: JsonObject): JsonObject {
  const found: Record<string, Json> = {};
  for (const [key, defaults] of Object.entries(MEMBER_DEFAULTS)) {
    const value = container[key];
    const bare = (item: Json) => (isObject(item) ? without(item, defaults) : item);
    if (isObject(value)) found[key] = bare(value);
    else if (Array.isArray(value) && value.length > 0) found[key] = value.map(bare);
  }
  return found;
}

function normaliseVolume(volume: Json): Json {
  if (!isObject(volume)) return volume;
  const { efsVolumeConfiguration: efs } = volume;
  return {
    ...without(volume, VOLUME_DEFAULTS),
    ...(isObject(efs) && { efsVolumeConfiguration: without(efs, EFS_DEFAULTS) }),
  };
}

function normalisePort(port: Json, samePorts: boolean): Json {
  if (!isObject(port)) return port;
  const { protocol, hostPort, ...rest } = port;
  const isDefault = samePorts ? hostPort === port.containerPort : hostPort === 0;
  return {
    ...rest,
    ...(protocol !== undefined && protocol !== 'tcp' && { protocol }),
    ...(hostPort !== undefined && !isDefault && { hostPort }),
  };
}

/** `1 vCPU` and `0.5 GB` in the units that ECS stores; anything else as it is. */
function units(value: Json, factor: number): Json {
  const [, number] = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(?:vcpu|gb)\s*$/i.exec(String(value)) ?? [];
  return number === undefined ? String(value) : String(Math.round(Number(number) * factor));
}

function without(object: JsonObject, defaults: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([key, value]) => !Object.hasOwn(defaults, key) || !isSame(value, defaults[key])),
  );
}

function sortedLists(object: JsonObject, defaults: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(UNORDERED).flatMap(([key, by]) => {
      const list = object[key];
      if (!Array.isArray(list) || !Object.hasOwn(defaults, key) || list.length === 0) return [];
      const name = (item: Json) => (isObject(item) ? String(item[by]) : '');
      // Entries of one name stay in their order: the last of them counts.
      const compare = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1);
      return [[key, list.toSorted((one: Json, other: Json) => compare(name(one), name(other)))]];
    }),
  );
}

/** To ECS a member that is null is one that is not there. */
function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const given = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(given.map(([key, member]) => [key, withoutNulls(member as Json)]));
}

/** Whether two values are the same JSON, whatever the order of their keys. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: Json | undefined): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
