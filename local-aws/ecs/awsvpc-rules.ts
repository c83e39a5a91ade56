import type { Json } from '../service.ts';
import type { RegistrationRule } from './registration-rule.ts';

/** Members of a container that the network mode awsvpc does not allow, with ECS's message and its source. */
const MEMBERS: readonly (readonly [member: string, words: string, source: string])[] = [
  ['links', 'Links are not supported when networkMode=awsvpc.', 'aws-observability/aws-otel-collector#1359'],
  ['hostname', 'hostname is not supported on container when networkMode=awsvpc.', 'labd/ecs-deplojo#26'],
  [
    'dnsServers',
    'DNS servers are not supported on container when networkMode=awsvpc.',
    'API reference, ContainerDefinition: dnsServers',
  ],
  [
    'extraHosts',
    'Extra hosts are not supported on container when networkMode=awsvpc.',
    'API reference, ContainerDefinition: extraHosts',
  ],
  [
    'disableNetworking',
    'Disable Networking is not supported on container when networkMode=awsvpc.',
    'API reference, ContainerDefinition: disableNetworking',
  ],
];

/** What RegisterTaskDefinition refuses for containers in the network mode awsvpc. */
export const AWSVPC_RULES: readonly RegistrationRule[] = MEMBERS.map(([member, words, source]) => ({
  id: `awsvpc-${member}`,
  source,
  recorded: true,
  find: ({ networkMode, containerDefinitions }) => {
    if (networkMode !== 'awsvpc') return undefined;
    return containerDefinitions.some((container: Json) => isSet(container[member])) ? words : undefined;
  },
}));

/** An empty list, an empty string and `false` count as unset. */
function isSet(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
