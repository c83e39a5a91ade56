import { createHash } from 'node:crypto';
import type { Json } from '../service.ts';
import type { Container, Task } from './state.ts';

/**
 * Linux's range of ephemeral ports, which ECS uses for a mapping without a host port (API reference, PortMapping:
 * hostPort).
 */
const FIRST = 32_768;
const LAST = 60_999;

/** The instance ports that the scripted tasks of each cluster use; a cluster has one instance. */
export class HostPorts {
  readonly #taken = new Map<string, Set<number>>();
  readonly #held = new Map<string, readonly number[]>();

  /**
   * The networkBindings of each container of a task that starts running; none if the task has its own network
   * interface.
   */
  take(task: Task): Map<Container, Json[]> {
    const mode = task.taskDefinition.description.networkMode ?? 'bridge';
    if (mode !== 'bridge' && mode !== 'host') return new Map();
    const used = this.#takenIn(task.cluster.arn);
    const allocated: number[] = [];
    const allocate = (mapping: Json, size: number) => {
      const first =
        mode === 'host' ? undefined : mapping.hostPort || free(used, `${task.id} ${allocated.length}`, size);
      const from = first ?? firstPortOf(mapping);
      for (let port = from; port < from + size; port++) {
        used.add(port);
        allocated.push(port);
      }
      return from;
    };
    const bindings = new Map(
      task.containers.map((container) => [
        container,
        (container.definition.portMappings ?? []).map((mapping: Json) => bindingOf(mapping, allocate)),
      ]),
    );
    this.#held.set(task.id, allocated);
    return bindings;
  }

  release(task: Task): void {
    const used = this.#takenIn(task.cluster.arn);
    for (const port of this.#held.get(task.id) ?? []) used.delete(port);
    this.#held.delete(task.id);
  }

  #takenIn(cluster: string): Set<number> {
    const used = this.#taken.get(cluster) ?? new Set();
    this.#taken.set(cluster, used);
    return used;
  }
}

/** The port on which a load balancer reaches a task of a service. */
export function targetPortOf({ settings, containers, taskDefinition }: Task, index: number): number {
  const { containerName, containerPort = 80 } = settings.loadBalancers?.[index] ?? {};
  const container = containers.find(({ name }) => name === containerName);
  const binding = container?.networkBindings?.find((one) => one.containerPort === containerPort);
  const isOwn = taskDefinition.description.networkMode === 'awsvpc';
  return isOwn ? containerPort : (binding?.hostPort ?? containerPort);
}

function bindingOf(mapping: Json, allocate: (mapping: Json, size: number) => number): Json {
  const { containerPort, containerPortRange, protocol = 'tcp' } = mapping;
  const base = { bindIP: '0.0.0.0', protocol };
  if (!containerPortRange) return { ...base, containerPort, hostPort: allocate(mapping, 1) };
  const [first = 0, last = first] = portsOf(containerPortRange);
  const from = allocate(mapping, last - first + 1);
  return { ...base, containerPortRange, hostPortRange: `${from}-${from + last - first}` };
}

function firstPortOf({ containerPort, containerPortRange }: Json): number {
  return containerPort ?? portsOf(containerPortRange)[0] ?? 0;
}

function portsOf(range: string): number[] {
  return range.split('-').map(Number);
}

/** The first of `size` consecutive free ports: always the same for a task, without random numbers. */
function free(used: ReadonlySet<number>, name: string, size: number): number {
  const span = LAST - FIRST + 1 - size;
  const start = createHash('md5').update(name).digest().readUInt32BE() % span;
  for (let step = 0; step < span; step++) {
    const from = FIRST + ((start + step) % span);
    if (Array.from({ length: size }, (_, index) => from + index).every((port) => !used.has(port))) return from;
  }
  return FIRST + start; // More ports are requested than exist.
}
