import type { Json } from '../service.ts';
import { API, BENCH, each, type RegistrationRule } from './registration-rule.ts';

/** What RegisterTaskDefinition refuses in port mappings and links. */
export const PORT_RULES: readonly RegistrationRule[] = [
  {
    id: 'container-port',
    source: 'aws/aws-cli#7288',
    recorded: true,
    find: each(({ name, portMappings = [] }) =>
      portMappings.some(
        ({ containerPort, containerPortRange }: Json) =>
          (containerPort === undefined && !containerPortRange) || containerPort < 1 || containerPort > 65535,
      )
        ? `Invalid 'containerPort' setting for container '${name}'.`
        : undefined,
    ),
  },
  {
    id: 'host-port',
    source: `${API}, PortMapping: hostPort`,
    find: each(({ name, portMappings = [] }) =>
      portMappings.some(({ hostPort }: Json) => hostPort < 0 || hostPort > 65535)
        ? `Invalid 'hostPort' setting for container '${name}'.`
        : undefined,
    ),
  },
  {
    id: 'host-port-differs',
    source: `${BENCH}; aws/amazon-ecs-cli#1014`,
    recorded: true,
    find: each(({ portMappings = [] }, { networkMode }) =>
      portMappings.some(({ containerPort, hostPort }: Json) => {
        if (hostPort === undefined || hostPort === containerPort) return false;
        return networkMode === 'awsvpc' || (networkMode === 'host' && hostPort !== 0);
      })
        ? `When networkMode=${networkMode}, the host ports and container ports in port mappings must match.`
        : undefined,
    ),
  },
  {
    id: 'host-port-twice',
    source: 'aws/amazon-ecs-agent#1220',
    recorded: true,
    find(input) {
      const taken = new Map<string, Json>();
      for (const container of input.containerDefinitions) {
        for (const mapping of container.portMappings ?? []) {
          const port = hostPortOf(mapping, input.networkMode);
          if (!port) continue;
          const key = `${(mapping.protocol ?? 'tcp').toUpperCase()} host port '${port}'`;
          const other = taken.get(key);
          if (other && (other !== container || isBridge(input.networkMode))) {
            return `${key} is mapped multiple times in task.`;
          }
          taken.set(key, container);
        }
      }
      return undefined;
    },
  },
  {
    id: 'port-name-twice',
    source: BENCH,
    recorded: true,
    find({ networkMode, containerDefinitions }) {
      const names: string[] = containerDefinitions.flatMap(({ portMappings = [] }: Json) =>
        portMappings.flatMap(({ name }: Json) => (name ? [name] : [])),
      );
      return networkMode === 'awsvpc' && new Set(names).size < names.length
        ? 'When networkMode=awsvpc, port mapping name is already used'
        : undefined;
    },
  },
  {
    id: 'ports-without-network',
    source: `${API}, RegisterTaskDefinition: networkMode ("none, you cannot specify port mappings")`,
    find: ({ networkMode, containerDefinitions }) =>
      networkMode === 'none' && containerDefinitions.some(({ portMappings = [] }: Json) => portMappings.length > 0)
        ? 'Port mappings are not supported when networkMode=none.'
        : undefined,
  },
  {
    id: 'links-known',
    source: `${API}, ContainerDefinition: links`,
    find(input) {
      if (input.networkMode === 'awsvpc') return undefined; // This mode has no links.
      const names = new Set(input.containerDefinitions.map(({ name }: Json) => name));
      return each(({ links = [] }) => {
        const bad = links.map((link: string) => link.split(':')[0]).find((name: string) => !names.has(name));
        return bad === undefined ? undefined : `Cannot link to container '${bad}' because it does not exist`;
      })(input);
    },
  },
];

function isBridge(networkMode: string | undefined): boolean {
  return networkMode === undefined || networkMode === 'bridge';
}

/** The port of the host, or of the task's network interface, that a mapping uses; 0 for any. */
function hostPortOf({ containerPort, hostPort }: Json, networkMode: string | undefined): number {
  return hostPort ?? (isBridge(networkMode) ? 0 : (containerPort ?? 0));
}
