import { shorten } from '../finding.ts';
import { get, isTrue, items, type Node, number, text } from '../node.ts';
import { API_CONTAINER, chosen, originOf, type Rule, type RuleFinding, type TaskDefinitionNode } from './rule.ts';

const SHARED_MODES: readonly string[] = ['awsvpc', 'host'];

const NOT_IN_AWSVPC = ['links', 'extraHosts', 'dnsServers', 'disableNetworking'];

/** Rules about ports and names on the network. */
export const networkRules: readonly Rule[] = [
  {
    id: 'ports',
    about:
      'a port outside 1 to 65535, a host port that differs in `awsvpc` or `host` mode, a host port that two containers use, a port mapping in `none` mode; a warning for a repeated port or port name',
    severity: 'error',
    source: 'APIReference/API_PortMapping.html',
    *check(taskDefinition) {
      const mode = chosen(taskDefinition.node, 'networkMode') ?? 'bridge';
      for (const { name, mapping } of mappingsOf(taskDefinition)) {
        yield* checkPort(mapping, name, SHARED_MODES.includes(mode) ? mode : undefined);
        if (mode === 'none') {
          yield {
            message: `container '${name}' has a port mapping, which networkMode 'none' does not allow: remove it`,
            origin: mapping.origin,
          };
        }
      }
      if (mode === 'bridge') yield* findSharedHostPorts(taskDefinition);
      yield* findDuplicates(taskDefinition, mode);
    },
  },
  {
    id: 'awsvpc',
    about: '`hostname`, `links`, `extraHosts`, `dnsServers` or `disableNetworking` in `awsvpc` mode',
    severity: 'error',
    source: API_CONTAINER,
    *check({ node, containers, isFargate }) {
      if (chosen(node, 'networkMode') !== 'awsvpc') return;
      for (const container of containers) {
        if (chosen(container.node, 'hostname')) {
          yield {
            message: `container '${container.name}' has a hostname, which ECS does not allow in awsvpc mode: remove it`,
            origin: originOf(container.node, 'hostname'),
          };
        }
        // On Fargate, the Fargate rule reports the other keys.
        const others = isFargate ? [] : NOT_IN_AWSVPC.filter((key) => isGiven(container.node, key));
        for (const key of others) {
          yield {
            message: `container '${container.name}' has ${key}, which ECS does not allow in awsvpc mode: remove it`,
            origin: originOf(container.node, key),
          };
        }
      }
    },
  },
];

function isGiven(container: Node, key: string): boolean {
  return items(container, key).length > 0 || isTrue(container, key);
}

function* mappingsOf({ containers }: TaskDefinitionNode): Generator<{ name: string; mapping: Node }> {
  for (const { node, name } of containers) {
    for (const mapping of items(node, 'portMappings')) yield { name, mapping };
  }
}

/** Repeated ports and port names, which ECS may accept. */
function* findDuplicates(taskDefinition: TaskDefinitionNode, mode: string): Generator<RuleFinding> {
  const seen = new Map<string, string>();
  const names = new Set<string>();
  for (const { name, mapping } of mappingsOf(taskDefinition)) {
    const key = `${number(mapping, 'containerPort')}/${chosen(mapping, 'protocol') ?? 'tcp'}`;
    const other = seen.get(key);
    if (SHARED_MODES.includes(mode) && other !== undefined && number(mapping, 'containerPort') !== undefined) {
      yield {
        severity: 'warning',
        message: `containers '${other}' and '${name}' both map port ${key}, but they share a network in ${mode} mode: change one of the ports`,
        origin: originOf(mapping, 'containerPort'),
      };
    }
    seen.set(key, name);
    const portName = chosen(mapping, 'name');
    if (portName !== undefined && names.has(portName)) {
      yield {
        severity: 'warning',
        message: `the port name '${shorten(portName)}' is used twice: rename one`,
        origin: originOf(mapping, 'name'),
      };
    }
    if (portName !== undefined) names.add(portName);
  }
}

/** Static host ports that two mappings reserve; a host cannot assign a port twice. */
function* findSharedHostPorts(taskDefinition: TaskDefinitionNode): Generator<RuleFinding> {
  const seen = new Map<string, string>();
  for (const { name, mapping } of mappingsOf(taskDefinition)) {
    const port = number(mapping, 'hostPort');
    if (!port) continue;
    const key = `${port}/${chosen(mapping, 'protocol') ?? 'tcp'}`;
    const other = seen.get(key);
    if (other !== undefined) {
      yield {
        message: `containers '${other}' and '${name}' both need host port ${key}, so no host can run the task: remove hostPort from one`,
        origin: originOf(mapping, 'hostPort'),
      };
    }
    seen.set(key, name);
  }
}

function* checkPort(mapping: Node, name: string, sharedMode: string | undefined): Generator<RuleFinding> {
  const port = number(mapping, 'containerPort');
  const hostPort = number(mapping, 'hostPort');
  if (get(mapping, 'containerPort') === undefined && !text(mapping, 'containerPortRange')) {
    yield { message: `a port mapping of container '${name}' has no containerPort: add it`, origin: mapping.origin };
  }
  if (port !== undefined && (port < 1 || port > 65535)) {
    yield {
      message: `containerPort of container '${name}' is ${port}, which is not valid; expected 1 to 65535`,
      origin: originOf(mapping, 'containerPort'),
    };
  }
  if (hostPort !== undefined && (hostPort < 0 || hostPort > 65535)) {
    yield {
      message: `hostPort of container '${name}' is ${hostPort}, which is not valid; expected 0 to 65535`,
      origin: originOf(mapping, 'hostPort'),
    };
  } else if (sharedMode !== undefined && hostPort !== undefined && hostPort !== 0 && hostPort !== port) {
    yield {
      message: `hostPort of container '${name}' is ${hostPort}, but containerPort is ${port}: in ${sharedMode} mode they must be equal, so remove hostPort`,
      origin: originOf(mapping, 'hostPort'),
    };
  }
}
