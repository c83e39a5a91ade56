import * as fc from 'fast-check';
import { checkRegistration } from '../../../local-aws/ecs/registration.ts';
import { AwsError } from '../../../local-aws/service.ts';
import { fields, fromJson, type JsonObject, type JsonValue } from '../../../src/taskdef/node.ts';
import { validate } from '../../../src/taskdef/validate.ts';

/**
 * How each of the two assesses a task definition: the rules that refuse it, or the message; nothing if it is accepted.
 */
export interface Findings {
  readonly product: readonly string[];
  readonly localAws: string | undefined;
}

const ORIGIN = { file: 'taskdef.json', line: 1, column: 1 };

export function findingsOf(taskDefinition: JsonObject): Findings {
  const node = fromJson(taskDefinition, ORIGIN);
  const found = validate(node.kind === 'fields' ? node : fields([], ORIGIN));
  const product = [...new Set(found.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : [])))];
  return { product, localAws: refusalOf(taskDefinition) };
}

function refusalOf(taskDefinition: JsonObject): string | undefined {
  try {
    checkRegistration(structuredClone(taskDefinition));
    return undefined;
  } catch (error) {
    if (error instanceof AwsError) return error.message;
    throw error;
  }
}

const role = 'arn:aws:iam::123456789012:role/task';

const ON_FARGATE: JsonObject = {
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  executionRoleArn: role,
};
const ON_EC2: JsonObject = { family: 'web', networkMode: 'bridge', requiresCompatibilities: ['EC2'] };

/**
 * One member of a task definition, or of its first container, set to a usual value or to one at the boundary of a rule.
 */
type Edit = readonly [place: 'task' | 'container', member: string, value: JsonValue];

const logs = (options: JsonObject, logDriver = 'awslogs'): JsonValue => ({ logDriver, options });
const check = (more: JsonObject): JsonValue => ({ command: ['CMD-SHELL', 'true'], ...more });

const EDITS: readonly Edit[] = [
  ...['a b', '', 'a'.repeat(256), 'a_b-1'].map((value): Edit => ['task', 'family', value]),
  ...['awsvpc', 'bridge', 'host', 'none', 'vpc'].map((value): Edit => ['task', 'networkMode', value]),
  ...[['FARGATE', 'EC2'], ['EXTERNAL'], ['LAMBDA']].map((value): Edit => ['task', 'requiresCompatibilities', value]),
  ...['300', '1 vCPU', '1024', '64'].map((value): Edit => ['task', 'cpu', value]),
  ...['0.5 GB', '700', '4096', '1'].map((value): Edit => ['task', 'memory', value]),
  ...['host', 'task', 'container'].map((value): Edit => ['task', 'pidMode', value]),
  ...['', 'task', role].flatMap((value): Edit[] => [
    ['task', 'taskRoleArn', value],
    ['task', 'executionRoleArn', value],
  ]),
  ...[10, 21, 200, 300].map((sizeInGiB): Edit => ['task', 'ephemeralStorage', { sizeInGiB }]),
  ...['ARM64', 'MIPS'].map((cpuArchitecture): Edit => ['task', 'runtimePlatform', { cpuArchitecture }]),
  ...['web.x', 'web_x', ''].map((value): Edit => ['container', 'name', value]),
  ...['', 'web@sha256:x', 'example.com/web:1'].map((value): Edit => ['container', 'image', value]),
  ...[true, false].flatMap((value): Edit[] => [
    ['container', 'essential', value],
    ['container', 'privileged', value],
  ]),
  ...[4, 6, 512, 4096].map((value): Edit => ['container', 'memory', value]),
  ...[64, 1024].map((value): Edit => ['container', 'memoryReservation', value]),
  ...[0, 128, 512].map((value): Edit => ['container', 'cpu', value]),
  ...[0, 120, 200].map((value): Edit => ['container', 'stopTimeout', value]),
  ...[
    [{ containerPort: 80 }],
    [{ containerPort: 70_000 }],
    [{ containerPort: 80, hostPort: 8080 }],
    [{ containerPort: 80, protocol: 'icmp' }],
    [{ containerPort: 80 }, { containerPort: 80 }],
    [{ containerPort: 80, hostPort: 0 }],
    [{ hostPort: 80 }],
    [
      { containerPort: 80, name: 'http' },
      { containerPort: 81, name: 'http' },
    ],
  ].map((value): Edit => ['container', 'portMappings', value]),
  ...[
    {},
    { interval: 1 },
    { interval: 400 },
    { retries: 0 },
    { retries: 11 },
    { timeout: 1 },
    { startPeriod: 400 },
  ].map((more): Edit => ['container', 'healthCheck', check(more)]),
  ...['START', 'HEALTHY', 'READY'].map(
    (condition): Edit => ['container', 'dependsOn', [{ containerName: 'side', condition }]],
  ),
  ['container', 'dependsOn', [{ containerName: 'none', condition: 'START' }]],
  ['container', 'dependsOn', [{ containerName: 'web', condition: 'START' }]],
  ...[
    logs({ 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'ecs' }),
    logs({ 'awslogs-group': '/ecs/web' }),
    logs({ 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1' }),
    logs({}),
    logs({}, 'loki'),
    logs({}, 'json-file'),
  ].map((value): Edit => ['container', 'logConfiguration', value]),
  ['container', 'environment', [{ name: 'A', value: '1' }]],
  ['container', 'environment', [{ name: '', value: '1' }]],
  ['container', 'secrets', [{ name: 'A', valueFrom: 'a' }]],
  ['container', 'hostname', 'web'],
  ['container', 'links', ['side']],
  ['container', 'volumesFrom', [{ sourceContainer: 'side' }]],
  [
    'container',
    'repositoryCredentials',
    { credentialsParameter: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:a' },
  ],
  ['container', 'startTimeout', 200],
  ['container', 'dnsSearchDomains', ['a.local']],
  ['container', 'dockerSecurityOptions', ['no-new-privileges']],
  ['container', 'resourceRequirements', [{ type: 'GPU', value: '1' }]],
  ['container', 'linuxParameters', { capabilities: { add: ['NET_ADMIN'] } }],
  ['task', 'placementConstraints', [{ type: 'memberOf', expression: 'attribute:a == b' }]],
  ['task', 'volumes', [{ name: 'data', host: { sourcePath: '/data' } }]],
  ['container', 'dnsServers', ['10.0.0.2']],
  ['container', 'extraHosts', [{ hostname: 'db', ipAddress: '10.0.0.3' }]],
  ['container', 'disableNetworking', true],
];

/** Task definitions that are one, two or three edits away from one that ECS accepts. */
export const taskDefinitions: fc.Arbitrary<JsonObject> = fc
  .record({
    base: fc.constantFrom(ON_FARGATE, ON_EC2),
    hasSide: fc.boolean(),
    edits: fc.array(fc.constantFrom(...EDITS), { minLength: 1, maxLength: 3 }),
  })
  .map(({ base, hasSide, edits }) => {
    const of = (place: Edit[0]) =>
      Object.fromEntries(edits.filter((edit) => edit[0] === place).map((edit) => [edit[1], edit[2]]));
    const web = { name: 'web', image: 'example.com/web:1', memory: 128, ...of('container') };
    const side = { name: 'side', image: 'example.com/side:1', memory: 128, essential: false };
    return { ...base, ...of('task'), containerDefinitions: hasSide ? [web, side] : [web] };
  });
