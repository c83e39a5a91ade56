import { AwsError, type Json } from '../service.ts';

const networkModes = ['bridge', 'host', 'awsvpc', 'none'];
const launchTypes = ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'];
const protocols = ['tcp', 'udp'];
const logDrivers = ['json-file', 'syslog', 'journald', 'gelf', 'fluentd', 'awslogs', 'splunk', 'awsfirelens'];
const cpuArchitectures = ['X86_64', 'ARM64'];

/** vCPU units → the memory sizes in MiB that Fargate has for them (SDK documentation of RegisterTaskDefinition.memory). */
const fargateSizes: Record<number, readonly number[]> = {
  256: [512, 1024, 2048],
  512: sizes(1, 4, 1),
  1024: sizes(2, 8, 1),
  2048: sizes(4, 16, 1),
  4096: sizes(8, 30, 1),
  8192: sizes(16, 60, 4),
  16384: sizes(32, 120, 8),
};

/** Refuses what RegisterTaskDefinition refuses at once. Throws ClientException or InvalidParameterException. */
export function checkRegistration(input: Json): void {
  checkFamily(input.family);
  checkEnum('networkMode', input.networkMode, networkModes);
  for (const type of input.requiresCompatibilities ?? []) checkEnum('requiresCompatibilities', type, launchTypes);
  checkEnum('runtimePlatform.cpuArchitecture', input.runtimePlatform?.cpuArchitecture, cpuArchitectures);
  checkContainers(input);
  if ((input.requiresCompatibilities ?? []).includes('FARGATE')) checkFargate(input);
  if ((input.tags ?? []).length > 50) refuse('InvalidParameterException', 'Tags can not have more than 50 entries.');
}

function checkFamily(family: string): void {
  if (family === '') refuse('ClientException', 'Family should not be null or empty.');
  if (!/^[A-Za-z0-9_-]+$/.test(family)) refuse('ClientException', `Invalid family name: '${family}'.`);
  if (family.length > 255) refuse('ClientException', 'Family should not be longer than 255 characters.');
}

function checkContainers(input: Json): void {
  const containers: Json[] = input.containerDefinitions;
  if (containers.length === 0) refuse('ClientException', 'Container list cannot be empty.');
  const names = new Set<string>();
  for (const container of containers) {
    if (!container.name) refuse('ClientException', 'Container.name should not be null or empty.');
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(container.name))
      refuse('ClientException', `Invalid container name: '${container.name}'.`);
    if (names.has(container.name)) {
      refuse('ClientException', `Container names must be unique, '${container.name}' is there more than once.`);
    }
    names.add(container.name);
    checkContainer(container, input);
  }
  for (const { name, dependsOn = [] } of containers) {
    for (const { containerName } of dependsOn) {
      if (names.has(containerName) && containerName !== name) continue;
      refuse(
        'ClientException',
        `Container '${name}' depends on '${containerName}', which is not another container of the task.`,
      );
    }
  }
  if (containers.every(({ essential }) => essential === false)) {
    refuse('ClientException', 'At least one container of the task definition must be essential.');
  }
}

function checkContainer(container: Json, input: Json): void {
  const { name } = container;
  if (!container.image) refuse('ClientException', 'Container.image should not be null or empty.');
  if (container.memory === undefined && container.memoryReservation === undefined && input.memory === undefined) {
    refuse(
      'ClientException',
      `Invalid setting for container '${name}'. At least one of 'memory' or 'memoryReservation' must be specified.`,
    );
  }
  if (container.memory !== undefined && container.memory < 6) {
    refuse('ClientException', `Invalid setting for container '${name}'. 'memory' must be at least 6 MiB.`);
  }
  for (const mapping of container.portMappings ?? []) checkPort(mapping, input.networkMode);
  checkNames(container);
  checkLogging(container);
}

function checkPort({ containerPort, hostPort, protocol }: Json, networkMode: string | undefined): void {
  checkEnum('portMappings.protocol', protocol, protocols);
  for (const port of [containerPort, hostPort]) {
    if (port !== undefined && (port < 0 || port > 65535))
      refuse('ClientException', `Port ${port} is not between 0 and 65535.`);
  }
  if (networkMode === 'awsvpc' && hostPort !== undefined && hostPort !== containerPort) {
    refuse(
      'ClientException',
      'When networkMode=awsvpc, the host ports and container ports in port mappings must match.',
    );
  }
}

function checkNames({ environment = [], secrets = [] }: Json): void {
  const taken = new Set(environment.map(({ name }: Json) => name));
  for (const { name } of secrets) {
    if (taken.has(name)) {
      refuse(
        'ClientException',
        `The secret name must be unique and not shared with any new or existing environment variables set on the container, such as '${name}'.`,
      );
    }
    taken.add(name);
  }
}

function checkLogging({ logConfiguration }: Json): void {
  if (!logConfiguration) return;
  checkEnum('logConfiguration.logDriver', logConfiguration.logDriver, logDrivers);
  if (logConfiguration.logDriver !== 'awslogs') return;
  const missing = ['awslogs-group', 'awslogs-region'].filter((option) => !logConfiguration.options?.[option]);
  if (missing.length > 0) refuse('ClientException', `Log driver awslogs requires options: ${missing.join(', ')}.`);
}

function checkFargate(input: Json): void {
  if (input.networkMode !== 'awsvpc') refuse('ClientException', "Fargate only supports network mode 'awsvpc'.");
  for (const size of ['cpu', 'memory']) {
    if (input[size] === undefined)
      refuse('ClientException', `Fargate requires that '${size}' be defined at the task level.`);
  }
  if (!isFargateSize(input)) {
    refuse(
      'ClientException',
      `No Fargate configuration exists for given values: ${input.cpu} CPU, ${input.memory} memory.`,
    );
  }
  const needs = (what: string) =>
    refuse('ClientException', `Fargate requires task definition to have execution role ARN to support ${what}.`);
  if (input.executionRoleArn) return;
  for (const { image, logConfiguration, secrets = [] } of input.containerDefinitions as Json[]) {
    if (/\.dkr\.ecr\./.test(image)) needs('ECR images');
    if (logConfiguration?.logDriver === 'awslogs') needs('log driver awslogs');
    if (secrets.length > 0) needs('container secrets');
  }
}

/** Whether `cpu` and `memory` of a task definition are a size that Fargate has. */
export function isFargateSize(input: Json): boolean {
  return fargateSizes[Number(cpuUnits(input.cpu))]?.includes(Number(mebibytes(input.memory))) ?? false;
}

/** `1 vCPU` → `1024`, as ECS describes it. */
export function cpuUnits(cpu: unknown): unknown {
  const units = typeof cpu === 'string' && /^\s*([\d.]+)\s*vcpu\s*$/i.exec(cpu)?.[1];
  return units ? String(Math.round(Number(units) * 1024)) : cpu;
}

/** `2 GB` → `2048`, as ECS describes it. */
export function mebibytes(memory: unknown): unknown {
  const size = typeof memory === 'string' && /^\s*([\d.]+)\s*gb\s*$/i.exec(memory)?.[1];
  return size ? String(Math.round(Number(size) * 1024)) : memory;
}

function sizes(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => (from + index * step) * 1024);
}

/** Refuses a value that is not in an enum, as the service's front end does. */
export function checkEnum(member: string, value: unknown, accepted: readonly string[]): void {
  if (value === undefined || value === null || accepted.includes(String(value))) return;
  refuse(
    'InvalidParameterException',
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must satisfy enum value set: [${accepted.join(', ')}]`,
  );
}

function refuse(code: string, message: string): never {
  throw new AwsError(code, message);
}
