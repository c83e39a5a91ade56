import { parseRegistryHost } from '../../image/index.ts';
import { quoted, shorten } from '../finding.ts';
import { get, isTrue, items, type Node, number, text, texts } from '../node.ts';
import { findPlaceholder } from './placeholder.ts';
import {
  API_TASK,
  type ContainerNode,
  chosen,
  FARGATE,
  originOf,
  type Rule,
  type RuleFinding,
  type TaskDefinitionNode,
} from './rule.ts';

/**
 * The memory in MiB that Fargate supports for CPU units (developer guide, "Task CPU and memory"): minimum, maximum,
 * step.
 */
const SIZES: ReadonlyMap<number, readonly [least: number, most: number, step: number]> = new Map([
  [256, [512, 2048, 512]],
  [512, [1024, 4096, 1024]],
  [1024, [2048, 8192, 1024]],
  [2048, [4096, 16384, 1024]],
  [4096, [8192, 30720, 1024]],
  [8192, [16384, 61440, 4096]],
  [16384, [32768, 122880, 8192]],
]);
const LARGEST = 32768;
const LARGEST_MEMORIES: readonly number[] = [61440, 122880, 249856];

const DRIVERS = ['awslogs', 'splunk', 'awsfirelens'];
/** Log drivers that Fargate does not support; an unknown one may be new. */
const OTHER_DRIVERS = ['fluentd', 'gelf', 'journald', 'json-file', 'logentries', 'syslog'];

/** Rules about Fargate tasks, sizes and the execution role. */
export const fargateRules: readonly Rule[] = [
  {
    id: 'fargate-size',
    about:
      'a combination of `cpu` and `memory` that Fargate does not support, or under 1 vCPU for Windows; a warning above 16 vCPU',
    severity: 'error',
    source: 'developerguide/task-cpu-memory-error.html',
    *check({ node, isFargate, isWindows }) {
      if (!isFargate) return;
      const cpu = units(text(node, 'cpu'), 'vcpu');
      const memory = units(text(node, 'memory'), 'gb');
      for (const [key, value] of [
        ['cpu', cpu],
        ['memory', memory],
      ] as const) {
        const written = text(node, key) ?? '';
        if (value !== undefined || findPlaceholder(written) !== undefined) continue;
        yield {
          message: get(node, key)
            ? `the task's ${key} is '${shorten(written)}', which is not valid; expected a size that Fargate supports, such as ${key === 'cpu' ? 256 : 512}`
            : `the task has no ${key}, which Fargate requires: set it`,
          origin: originOf(node, get(node, key) ? key : 'requiresCompatibilities'),
        };
      }
      if (cpu !== undefined && cpu < 1024 && isWindows) {
        yield {
          message: `Fargate does not support ${cpu} CPU units for Windows; expected 1024 or more`,
          origin: originOf(node, 'cpu'),
        };
      }
      if (cpu !== undefined && memory !== undefined) yield* checkSize(node, cpu, memory);
    },
  },
  {
    id: 'task-size',
    about:
      'a `cpu` or `memory` that is not a size, containers that reserve more of it than the task has, or one with more memory than the task has; a warning for a size in another unit',
    severity: 'error',
    source: API_TASK,
    *check({ node, containers, isFargate }) {
      const cpu = units(text(node, 'cpu'), 'vcpu');
      const memory = units(text(node, 'memory'), 'gb');
      // On Fargate, the Fargate rule reports them.
      for (const [key, size] of isFargate ? [] : Object.entries({ cpu, memory })) {
        const written = chosen(node, key);
        if (size !== undefined || written === undefined || findPlaceholder(written) !== undefined) continue;
        yield {
          // AWS documents the units, but not that it refuses all others.
          ...(/^[\d.]+\s*[a-z]+$/i.test(written.trim()) && { severity: 'warning' as const }),
          message: `the task's ${key} is '${shorten(written)}', which is not valid; expected ${key === 'cpu' ? "CPU units or vCPU, such as '256' or '1 vCPU'" : "MiB or GB, such as '512' or '1 GB'"}`,
          origin: originOf(node, key),
        };
      }
      const sum = (of: (container: ContainerNode) => number | undefined) =>
        containers.reduce((total, container) => total + (of(container) ?? 0), 0);
      const cpus = sum((container) => number(container.node, 'cpu'));
      const reserved = sum(({ node: own }) => number(own, 'memoryReservation') ?? number(own, 'memory'));
      if (cpu !== undefined && cpus > cpu)
        yield {
          message: `the containers' cpu adds up to ${cpus} units, which is more than the task's ${cpu}: raise the task's cpu, or lower that of a container`,
          origin: originOf(node, 'cpu'),
        };
      if (memory !== undefined && reserved > memory)
        yield {
          message: `the containers' memory adds up to ${reserved} MiB, which is more than the task's ${memory}: raise the task's memory, or lower that of a container`,
          origin: originOf(node, 'memory'),
        };
      for (const container of containers) {
        const limit = number(container.node, 'memory');
        if (memory !== undefined && limit !== undefined && limit > memory && reserved <= memory) {
          yield {
            message: `container '${container.name}' has a memory limit of ${limit} MiB, which is more than the task's ${memory}: lower the limit, or raise the task's memory`,
            origin: originOf(container.node, 'memory'),
          };
        }
      }
    },
  },
  {
    id: 'execution-role',
    about: 'no `executionRoleArn`, although secrets (or, on Fargate, `awslogs` or an image in ECR) require one',
    severity: 'error',
    source: 'developerguide/task_execution_IAM_role.html',
    *check(taskDefinition) {
      const { node, containers } = taskDefinition;
      if (chosen(node, 'executionRoleArn')) return;
      for (const container of containers) {
        const need = needOf(container, taskDefinition);
        if (need) {
          yield {
            message: `container '${container.name}' ${need.reason}, which needs an executionRoleArn: add it, or set the 'execution-role-arn' input`,
            origin: need.origin,
          };
          return;
        }
      }
    },
  },
  {
    id: 'fargate',
    about:
      'settings that Fargate does not support: privileged containers, links, host volumes, GPUs, devices, DNS settings, capabilities beyond SYS_PTRACE, other log drivers …',
    severity: 'error',
    source: FARGATE,
    *check({ node, containers, isFargate }) {
      if (!isFargate) return;
      if (items(node, 'placementConstraints').length > 0) {
        const origin = originOf(node, 'placementConstraints');
        yield { message: 'Fargate does not support placementConstraints: remove them', origin };
      }
      if (text(node, 'pidMode') === 'host')
        yield {
          message: "Fargate does not support pidMode 'host': set it to 'task', or remove it",
          origin: originOf(node, 'pidMode'),
        };
      if (chosen(node, 'ipcMode'))
        yield { message: 'Fargate does not support ipcMode: remove it', origin: originOf(node, 'ipcMode') };
      for (const volume of items(node, 'volumes')) {
        const isOnHost = chosen(get(volume, 'host'), 'sourcePath') ?? get(volume, 'dockerVolumeConfiguration');
        if (isOnHost) {
          yield {
            message: `the volume '${text(volume, 'name') ?? ''}' is on the host, which Fargate does not support: remove host.sourcePath and dockerVolumeConfiguration, or use EFS`,
            origin: volume.origin,
          };
        }
      }
      for (const container of containers) {
        yield* checkContainer(container);
        yield* checkLinuxParameters(container);
      }
    },
  },
];

function* checkSize(node: Node, cpu: number, memory: number): Generator<RuleFinding> {
  const size = SIZES.get(cpu);
  if (size === undefined) {
    const offered = cpu === LARGEST && LARGEST_MEMORIES.includes(memory);
    if (offered) return;
    yield {
      // The largest sizes were added to Fargate last.
      ...(cpu >= LARGEST && { severity: 'warning' as const }),
      message:
        cpu === LARGEST
          ? `Fargate does not support ${cpu} CPU units with ${memory} MiB; expected ${LARGEST_MEMORIES.join(', ')} MiB`
          : `Fargate does not support ${cpu} CPU units; expected ${[...SIZES.keys(), LARGEST].join(', ')}`,
      origin: originOf(node, cpu === LARGEST ? 'memory' : 'cpu'),
    };
    return;
  }
  const [least, most, step] = size;
  const isSmallest = cpu === 256 && ![512, 1024, 2048].includes(memory);
  if (memory < least || memory > most || memory % step !== 0 || isSmallest) {
    const offered = cpu === 256 ? '512, 1024 or 2048 MiB' : `${least} to ${most} MiB in steps of ${step}`;
    yield {
      message: `Fargate does not support ${cpu} CPU units with ${memory} MiB; expected ${offered}`,
      origin: originOf(node, 'memory'),
    };
  }
}

function* checkContainer({ node, name }: ContainerNode): Generator<RuleFinding> {
  const refuse = (key: string, message: string) => ({
    message: `container '${name}' ${message}`,
    origin: originOf(node, key),
  });
  for (const key of ['privileged', 'disableNetworking']) {
    if (isTrue(node, key)) yield refuse(key, `has ${key}, which Fargate does not support: remove it`);
  }
  for (const key of ['links', 'dockerSecurityOptions', 'extraHosts', 'dnsServers', 'dnsSearchDomains']) {
    if (items(node, key).length > 0) yield refuse(key, `has ${key}, which Fargate does not support: remove them`);
  }
  for (const requirement of items(node, 'resourceRequirements')) {
    if (text(requirement, 'type') === 'GPU')
      yield {
        message: `container '${name}' requests a GPU, which Fargate does not support: remove it`,
        origin: requirement.origin,
      };
  }
  const driver = text(get(node, 'logConfiguration'), 'logDriver');
  if (driver !== undefined && OTHER_DRIVERS.includes(driver)) {
    yield {
      message: `container '${name}' uses the log driver '${driver}', which Fargate does not support; expected ${DRIVERS.join(', ')}`,
      origin: get(get(node, 'logConfiguration'), 'logDriver')?.origin ?? node.origin,
    };
  }
  for (const key of ['startTimeout', 'stopTimeout']) {
    const seconds = number(node, key);
    if (seconds !== undefined && seconds > 120)
      yield refuse(key, `has a ${key} of ${seconds} seconds, which Fargate does not support; expected 120 or less`);
  }
}

function* checkLinuxParameters({ node, name }: ContainerNode): Generator<RuleFinding> {
  const linux = get(node, 'linuxParameters');
  for (const key of ['devices', 'sharedMemorySize', 'maxSwap', 'swappiness']) {
    const value = get(linux, key);
    if (value && !(value.kind === 'list' && value.items.length === 0)) {
      yield {
        message: `container '${name}' has linuxParameters.${key}, which Fargate does not support: remove it`,
        origin: value.origin,
      };
    }
  }
  const capabilities = get(linux, 'capabilities');
  const others = texts(capabilities, 'add').filter((capability) => !/^(CAP_)?SYS_PTRACE$/.test(capability));
  if (capabilities && others.length > 0) {
    yield {
      message: `container '${name}' adds the capabilities ${quoted(others)}, which Fargate does not support; expected only SYS_PTRACE`,
      origin: originOf(capabilities, 'add'),
    };
  }
}

/** Why a container cannot start without an execution role; RegisterTaskDefinition rejects it. */
function needOf(
  { node }: ContainerNode,
  { isFargate }: TaskDefinitionNode,
): { reason: string; origin: RuleFinding['origin'] } | undefined {
  const log = get(node, 'logConfiguration');
  const secret = items(node, 'secrets')[0] ?? items(log, 'secretOptions')[0];
  if (secret) return { reason: 'has secrets', origin: secret.origin };
  if (get(node, 'repositoryCredentials'))
    return { reason: 'has repositoryCredentials', origin: originOf(node, 'repositoryCredentials') };
  if (!isFargate) return undefined;
  const [host = ''] = (text(node, 'image') ?? '').split('/');
  if (parseRegistryHost(host)) return { reason: 'has an image in ECR', origin: originOf(node, 'image') };
  if (text(log, 'logDriver') === 'awslogs' && log)
    return { reason: 'uses the awslogs driver', origin: originOf(log, 'logDriver') };
  return undefined;
}

/** Converts `256`, `.25 vCPU`, `512` and `0.5 GB` to CPU units or MiB; `undefined` for anything else. */
function units(value: string | undefined, unit: 'vcpu' | 'gb'): number | undefined {
  const [, size, suffix] = /^(\d+(?:\.\d+)?|\.\d+)\s*([a-z]*)$/i.exec(value?.trim() ?? '') ?? [];
  if (size === undefined) return undefined;
  if (suffix === '') return /^\d+$/.test(size) ? Number(size) : undefined;
  return suffix?.toLowerCase() === unit ? Math.round(Number(size) * 1024) : undefined;
}
