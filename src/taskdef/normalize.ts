import { isRecordTag } from '../ecs/index.ts';
import { isObject } from '../objects.ts';
import { exactDigits, type JsonObject, type JsonValue } from './node.ts';

/** Values that are equivalent to omitting the member, in an object or in each entry of a list. */
interface Defaults {
  readonly values: JsonObject;
  readonly members?: ReadonlyMap<string, Defaults>;
  /** Whether an object with only such values is also equivalent to omitting it. */
  readonly isNothingAlone?: boolean;
}

const defaults = (values: JsonObject, members: Readonly<Record<string, Defaults>> = {}): Defaults => ({
  values,
  members: new Map(Object.entries(members)),
});
const nothingAlone = (values: JsonObject, members?: Readonly<Record<string, Defaults>>): Defaults => ({
  ...defaults(values, members),
  isNothingAlone: true,
});

/*
 * Values that DescribeTaskDefinition returns for members that were not registered, that the console writes for options
 * that were not chosen, and that the RegisterTaskDefinition documentation names as defaults.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
const CONTAINER = defaults(
  {
    command: [],
    cpu: 0,
    credentialSpecs: [],
    dependsOn: [],
    disableNetworking: false,
    dnsSearchDomains: [],
    dnsServers: [],
    dockerLabels: {},
    dockerSecurityOptions: [],
    entryPoint: [],
    environment: [],
    environmentFiles: [],
    essential: true,
    extraHosts: [],
    interactive: false,
    links: [],
    mountPoints: [],
    portMappings: [],
    privileged: false,
    pseudoTerminal: false,
    readonlyRootFilesystem: false,
    resourceRequirements: [],
    secrets: [],
    systemControls: [],
    ulimits: [],
    versionConsistency: 'enabled',
    volumesFrom: [],
  },
  {
    firelensConfiguration: defaults({ options: {} }),
    healthCheck: defaults({ interval: 30, timeout: 5, retries: 3, startPeriod: 0 }),
    linuxParameters: nothingAlone(
      { devices: [], initProcessEnabled: false, tmpfs: [] },
      { capabilities: nothingAlone({ add: [], drop: [] }), tmpfs: defaults({ mountOptions: [] }) },
    ),
    logConfiguration: defaults({ options: {}, secretOptions: [] }),
    mountPoints: defaults({ readOnly: false }),
    portMappings: defaults({ protocol: 'tcp' }),
    restartPolicy: defaults({ ignoredExitCodes: [], restartAttemptPeriod: 300 }),
    volumesFrom: defaults({ readOnly: false }),
  },
);

const VOLUME = defaults(
  { configuredAtLaunch: false },
  {
    dockerVolumeConfiguration: defaults({ autoprovision: false, driverOpts: {}, labels: {}, scope: 'task' }),
    efsVolumeConfiguration: defaults(
      { rootDirectory: '/', transitEncryption: 'DISABLED' },
      { authorizationConfig: nothingAlone({ iam: 'DISABLED' }) },
    ),
    host: nothingAlone({ sourcePath: '' }),
    s3filesVolumeConfiguration: defaults({ rootDirectory: '/' }),
  },
);

const TASK = defaults(
  {
    enableFaultInjection: false,
    inferenceAccelerators: [],
    networkMode: 'bridge',
    placementConstraints: [],
    requiresCompatibilities: [],
    tags: [],
    volumes: [],
  },
  {
    containerDefinitions: CONTAINER,
    proxyConfiguration: defaults({ properties: [], type: 'APPMESH' }),
    runtimePlatform: nothingAlone({ cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' }),
    volumes: VOLUME,
  },
);

/**
 * Normalizes a task definition for comparison: without the values that ECS fills in, and with sizes in ECS's units. The
 * result is never registered.
 */
export function normalize(registered: JsonObject): JsonObject {
  const taskDefinition = withoutRecordTags(withoutNulls(registered) as JsonObject);
  const { cpu, memory, networkMode, containerDefinitions } = taskDefinition;
  const samePorts = networkMode === 'awsvpc' || networkMode === 'host';
  const containers = Array.isArray(containerDefinitions)
    ? containerDefinitions.map((container: JsonValue) => withoutHostPorts(container, samePorts))
    : [];
  return {
    ...(bare({ ...taskDefinition, containerDefinitions: containers }, TASK) as JsonObject),
    ...(cpu !== undefined && { cpu: units(cpu, 1024) }),
    ...(memory !== undefined && { memory: units(memory, 1024) }),
  };
}

/** Tags that deploy-service records on a revision were not requested by the user. */
function withoutRecordTags(taskDefinition: JsonObject): JsonObject {
  const { tags, ...rest } = taskDefinition;
  if (!Array.isArray(tags)) return taskDefinition;
  return {
    ...rest,
    tags: tags.filter((tag: JsonValue) => !isJsonObject(tag) || !isRecordTag(tag)),
  };
}

function bare(value: JsonValue, spec: Defaults): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => bare(item, spec));
  if (!isJsonObject(value)) return value;
  const kept: [string, JsonValue][] = [];
  for (const [key, member] of Object.entries(value)) {
    const inner = spec.members?.get(key);
    const rest = inner ? bare(member, inner) : member;
    const isDefault = Object.hasOwn(spec.values, key) && isSame(rest, spec.values[key]);
    const isNothing = inner?.isNothingAlone && isJsonObject(rest) && Object.keys(rest).length === 0;
    if (!isDefault && !isNothing) kept.push([key, rest]);
  }
  return Object.fromEntries(kept);
}

/** Host ports that only repeat the default. */
function withoutHostPorts(container: JsonValue, samePorts: boolean): JsonValue {
  if (!isJsonObject(container) || !Array.isArray(container.portMappings)) return container;
  const portMappings = container.portMappings.map((port: JsonValue) => {
    if (!isJsonObject(port)) return port;
    const { hostPort, ...rest } = port;
    const isDefault = samePorts ? hostPort === port.containerPort : hostPort === 0;
    return hostPort === undefined || isDefault ? rest : port;
  });
  return { ...container, portMappings };
}

/** Converts `1 vCPU` and `0.5 GB` to the units that ECS stores; leaves anything else unchanged. */
function units(value: JsonValue, factor: number): JsonValue {
  const [, number] = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(?:vcpu|gb)\s*$/i.exec(String(value)) ?? [];
  return number === undefined ? String(value) : String(Math.round(Number(number) * factor));
}

/** ECS treats a null member as missing. */
function withoutNulls(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isJsonObject(value)) return value;
  const given = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(given.map(([key, member]) => [key, withoutNulls(member as JsonValue)]));
}

/** Whether two values are the same JSON, regardless of the order of their keys. */
export function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) && one.length === other.length && one.every((item: JsonValue, at) => isSame(item, other[at]))
    );
  }
  if (isJsonObject(one)) {
    if (!isJsonObject(other)) return false;
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
    );
  }
  const [digits, others] = [exactDigits(one), exactDigits(other)];
  // The number in AWS's response was parsed as a double.
  if (digits !== undefined && others !== undefined) return digits === others;
  return digits === undefined ? others !== undefined && Number(others) === one : Number(digits) === other;
}

/** Whether a value is an object, and not a number that is kept with all its digits. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return isObject(value) && exactDigits(value) === undefined;
}
