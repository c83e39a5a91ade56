import { AwsError, type Json } from '../service.ts';
import { AWSVPC_RULES } from './awsvpc-rules.ts';
import { CONTAINER_RULES } from './container-rules.ts';
import { FARGATE_RULES } from './fargate-rules.ts';
import { PORT_RULES } from './port-rules.ts';
import { REGISTRATION_RULES } from './registration-rules.ts';

/** The enums of RegisterTaskDefinition's model, which are checked before ECS sees the request. */
const ENUMS: readonly (readonly [member: string, accepted: readonly string[], read: (input: Json) => unknown[]])[] = [
  ['networkMode', ['bridge', 'host', 'awsvpc', 'none'], ({ networkMode }) => [networkMode]],
  [
    'requiresCompatibilities',
    ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'],
    ({ requiresCompatibilities = [] }) => requiresCompatibilities,
  ],
  ['pidMode', ['host', 'task'], ({ pidMode }) => [pidMode]],
  ['ipcMode', ['host', 'task', 'none'], ({ ipcMode }) => [ipcMode]],
  ['runtimePlatform.cpuArchitecture', ['X86_64', 'ARM64'], ({ runtimePlatform }) => [runtimePlatform?.cpuArchitecture]],
  [
    'portMappings.protocol',
    ['tcp', 'udp'],
    ({ containerDefinitions }) =>
      containerDefinitions.flatMap(({ portMappings = [] }: Json) => portMappings.map(({ protocol }: Json) => protocol)),
  ],
  [
    'logConfiguration.logDriver',
    ['json-file', 'syslog', 'journald', 'gelf', 'fluentd', 'awslogs', 'splunk', 'awsfirelens'],
    ({ containerDefinitions }) => containerDefinitions.map(({ logConfiguration }: Json) => logConfiguration?.logDriver),
  ],
  [
    'placementConstraints.type',
    ['memberOf'],
    ({ placementConstraints }) => (placementConstraints ?? []).map(({ type }: Json) => type),
  ],
  [
    'dependsOn.condition',
    ['START', 'COMPLETE', 'SUCCESS', 'HEALTHY'],
    ({ containerDefinitions }) =>
      containerDefinitions.flatMap(({ dependsOn = [] }: Json) => dependsOn.map(({ condition }: Json) => condition)),
  ],
];

/** The rules, in the order in which they are checked: only the first violation is reported. */
const RULES = [...REGISTRATION_RULES, ...CONTAINER_RULES, ...PORT_RULES, ...FARGATE_RULES, ...AWSVPC_RULES];

/** Refuses what RegisterTaskDefinition refuses. Throws ClientException or InvalidParameterException. */
export function checkRegistration(input: Json): void {
  for (const [member, accepted, read] of ENUMS) {
    for (const value of read(input)) checkEnum(member, value, accepted);
  }
  for (const { find } of RULES) {
    const found = find(input);
    if (found !== undefined) throw new AwsError('ClientException', found);
  }
  if ((input.tags ?? []).length > 50) {
    throw new AwsError('InvalidParameterException', 'Tags can not have more than 50 entries.');
  }
}

/** Refuses a value that is not in an enum, with AWS's validation message. */
export function checkEnum(member: string, value: unknown, accepted: readonly string[]): void {
  if (value === undefined || value === null || accepted.includes(String(value))) return;
  throw new AwsError(
    'InvalidParameterException',
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must satisfy enum value set: [${accepted.join(', ')}]`,
  );
}
