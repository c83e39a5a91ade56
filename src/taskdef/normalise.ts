import type { Json, JsonObject } from './node.ts';

/** What DescribeTaskDefinition answers where nothing was registered. */
const CONTAINER_DEFAULTS: JsonObject = {
  cpu: 0,
  essential: true,
  environment: [],
  environmentFiles: [],
  mountPoints: [],
  portMappings: [],
  secrets: [],
  systemControls: [],
  volumesFrom: [],
};

const HEALTH_CHECK_DEFAULTS: JsonObject = { interval: 30, timeout: 5, retries: 3 };

const TASK_DEFAULTS: JsonObject = { volumes: [], placementConstraints: [], tags: [], requiresCompatibilities: [] };

/** Lists whose order means nothing, with the member that sorts them. */
const UNORDERED: Readonly<Record<string, string>> = { environment: 'name', secrets: 'name', tags: 'key' };

/**
 * A task definition as it compares: without what ECS fills in by itself, with lists that have no order sorted, and sizes as
 * ECS writes them. For comparing only: what is registered stays as it was written.
 */
export function normalise(registered: JsonObject): JsonObject {
  const taskDefinition = withoutRecordTags(registered);
  const isAwsvpc = taskDefinition.networkMode === 'awsvpc' || taskDefinition.networkMode === 'host';
  const containers = Array.isArray(taskDefinition.containerDefinitions)
    ? taskDefinition.containerDefinitions.map((container: Json) => normaliseContainer(container, isAwsvpc))
    : [];
  const { cpu, memory } = taskDefinition;
  return {
    ...without(taskDefinition, TASK_DEFAULTS),
    ...sortedLists(taskDefinition, TASK_DEFAULTS),
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
  const { portMappings: ports, healthCheck } = container;
  return {
    ...without(container, CONTAINER_DEFAULTS),
    ...sortedLists(container, CONTAINER_DEFAULTS),
    ...(isObject(healthCheck) && { healthCheck: without(healthCheck, HEALTH_CHECK_DEFAULTS) }),
    ...(Array.isArray(ports) &&
      ports.length > 0 && { portMappings: ports.map((port: Json) => normalisePort(port, samePorts)) }),
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
  const [, number] = /^\s*(\d*\.?\d+)\s*(?:vcpu|gb)\s*$/i.exec(String(value)) ?? [];
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
      return [[key, list.toSorted((one: Json, other: Json) => (name(one) < name(other) ? -1 : 1))]];
    }),
  );
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
