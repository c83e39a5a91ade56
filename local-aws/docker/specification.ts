import type { Container, Task } from '../ecs/state.ts';
import type { Json } from '../service.ts';

/** Settings that are not in a container's definition. */
export interface TaskContext {
  /** The name of the image in the engine. */
  readonly image: string;
  /** Name → value, resolved. */
  readonly secrets: Readonly<Record<string, string>>;
  /** `bridge`, `host`, `none`, or `container:ID` for a network that the task's containers share. */
  readonly networkMode: string;
  /** Whether this container publishes ports, which it does not if another container owns the network. */
  readonly publishes: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly region: string;
  /** The engine's names for a volume and for another container of the task. */
  volume(name: string): string;
  container(name: string): string;
}

const MIB = 1024 ** 2;
const SECOND = 1e9;

/**
 * A container of a task in the form of the engine's API. For nearly each member of a container definition, the ECS API
 * names the corresponding one ("Create a container" in the Docker Remote API); an override of RunTask takes precedence.
 */
export function specification(task: Task, container: Container, context: TaskContext): Json {
  const definition = overridden(task, container);
  const { family, revision } = task.taskDefinition;
  const healthCheck = healthCheckOf(definition.healthCheck);
  return {
    Image: context.image,
    ...(definition.command?.length && { Cmd: definition.command }),
    ...(definition.entryPoint?.length && { Entrypoint: definition.entryPoint }),
    Env: environment(task, definition, context),
    ...(definition.workingDirectory && { WorkingDir: definition.workingDirectory }),
    ...(definition.user && { User: definition.user }),
    ...(definition.hostname && !context.networkMode.startsWith('container:') && { Hostname: definition.hostname }),
    Tty: definition.pseudoTerminal ?? false,
    OpenStdin: definition.interactive ?? false,
    AttachStdout: true,
    AttachStderr: true,
    Labels: {
      ...definition.dockerLabels,
      'com.amazonaws.ecs.cluster': task.cluster.arn,
      'com.amazonaws.ecs.container-name': container.name,
      'com.amazonaws.ecs.task-arn': task.arn,
      'com.amazonaws.ecs.task-definition-family': family,
      'com.amazonaws.ecs.task-definition-version': `${revision}`,
      ...context.labels,
    },
    ...(healthCheck && { Healthcheck: healthCheck }),
    ...(context.publishes && { ExposedPorts: exposedPorts(definition.portMappings) }),
    HostConfig: hostConfig(task, definition, context),
  };
}

/** The engine's HostConfig of a container: networks, resources and permissions. */
function hostConfig(task: Task, definition: Json, context: TaskContext): Json {
  return {
    NetworkMode: context.networkMode,
    ...(context.publishes && { PortBindings: portBindings(task, definition.portMappings) }),
    ...memory(task, definition),
    ...(definition.cpu && { CpuShares: Math.max(2, definition.cpu) }),
    ...volumes(definition, context),
    Links: (definition.links ?? []).map((link: string) => {
      const [name = '', alias = name] = link.split(':');
      return `${context.container(name)}:${alias}`;
    }),
    Privileged: definition.privileged ?? false,
    ReadonlyRootfs: definition.readonlyRootFilesystem ?? false,
    ...linuxSettings(definition.linuxParameters ?? {}),
    Ulimits: (definition.ulimits ?? []).map(({ name, softLimit, hardLimit }: Json) => ({
      Name: name,
      Soft: softLimit,
      Hard: hardLimit,
    })),
    Sysctls: Object.fromEntries((definition.systemControls ?? []).map((one: Json) => [one.namespace, one.value])),
    ExtraHosts: (definition.extraHosts ?? []).map((one: Json) => `${one.hostname}:${one.ipAddress}`),
    Dns: definition.dnsServers ?? [],
    DnsSearch: definition.dnsSearchDomains ?? [],
    LogConfig: { Type: 'json-file', Config: { 'max-size': '10m' } },
  };
}

function volumes({ mountPoints, volumesFrom }: Json, context: TaskContext): Json {
  return {
    Mounts: (mountPoints ?? []).map(({ sourceVolume, containerPath, readOnly = false }: Json) => ({
      Type: 'volume',
      Source: context.volume(sourceVolume),
      Target: containerPath,
      ReadOnly: readOnly,
      VolumeOptions: { Labels: context.labels },
    })),
    VolumesFrom: (volumesFrom ?? []).map(
      ({ sourceContainer, readOnly }: Json) => `${context.container(sourceContainer)}${readOnly ? ':ro' : ''}`,
    ),
  };
}

function linuxSettings({ initProcessEnabled, capabilities, sharedMemorySize, tmpfs }: Json): Json {
  return {
    Init: initProcessEnabled ?? false,
    CapAdd: capabilities?.add ?? [],
    CapDrop: capabilities?.drop ?? [],
    ...(sharedMemorySize && { ShmSize: sharedMemorySize * MIB }),
    Tmpfs: Object.fromEntries(
      (tmpfs ?? []).map(({ containerPath, size, mountOptions = [] }: Json) => [
        containerPath,
        [`size=${size}m`, ...mountOptions].join(),
      ]),
    ),
  };
}

/** The definition with RunTask's overrides for this container. */
function overridden(task: Task, { name, definition }: Container): Json {
  const overrides: Json[] = task.settings.overrides?.containerOverrides ?? [];
  const { environment: added = [], ...rest } = overrides.find((one) => one.name === name) ?? {};
  return { ...definition, ...rest, environment: [...(definition.environment ?? []), ...added] };
}

/** Later values take precedence, like an override over the definition. */
function environment(task: Task, { environment: given = [] }: Json, { secrets, region }: TaskContext): string[] {
  const { launchType, capacityProviderStrategy = [] } = task.settings;
  const providers: Json[] = capacityProviderStrategy;
  const fargate =
    launchType === 'FARGATE' || providers.some(({ capacityProvider }) => /^FARGATE/.test(capacityProvider));
  const all = {
    AWS_EXECUTION_ENV: fargate ? 'AWS_ECS_FARGATE' : 'AWS_ECS_EC2',
    ...(fargate && { AWS_REGION: region, AWS_DEFAULT_REGION: region }),
    ...Object.fromEntries(given.map(({ name, value }: Json) => [name, value ?? ''])),
    ...secrets,
  };
  return Object.entries(all).map(([name, value]) => `${name}=${value}`);
}

/** A container without its own hard limit has the task's. */
function memory(task: Task, definition: Json): Json {
  const ofTask = task.settings.overrides?.memory ?? task.taskDefinition.description.memory;
  const hard = definition.memory ?? (ofTask === undefined ? undefined : Number(ofTask));
  return {
    ...(hard && { Memory: hard * MIB, MemorySwap: (hard + (definition.linuxParameters?.maxSwap ?? 0)) * MIB }),
    ...(definition.memoryReservation && { MemoryReservation: definition.memoryReservation * MIB }),
  };
}

/** ECS's defaults: every 30 s, 5 s, 3 times. */
function healthCheckOf(check: Json | undefined): Json | undefined {
  if (!check) return undefined;
  const { command, interval = 30, timeout = 5, retries = 3, startPeriod = 0 } = check;
  return {
    Test: command,
    Interval: interval * SECOND,
    Timeout: timeout * SECOND,
    Retries: retries,
    StartPeriod: startPeriod * SECOND,
    // A check that passes in the start period makes the container healthy, which more frequent checks detect sooner.
    ...(startPeriod > 0 && { StartInterval: SECOND / 2 }),
  };
}

function exposedPorts(mappings: readonly Json[] = []): Json {
  return Object.fromEntries(mappings.map((mapping) => [portKey(mapping), {}]));
}

/**
 * Only on the loopback. A task with its own network (awsvpc) can use every port, as in AWS, so the host port is any
 * free one. In bridge mode, the mapping sets it, and 0 is any free one.
 */
export function portBindings(task: Task, mappings: readonly Json[] = []): Json {
  const own = task.taskDefinition.description.networkMode === 'awsvpc';
  return Object.fromEntries(
    mappings.map((mapping) => {
      const hostPort: number = own ? 0 : (mapping.hostPort ?? 0);
      return [portKey(mapping), [{ HostIp: '127.0.0.1', HostPort: hostPort === 0 ? '' : `${hostPort}` }]];
    }),
  );
}

function portKey({ containerPort, protocol = 'tcp' }: Json): string {
  return `${containerPort}/${protocol}`;
}
