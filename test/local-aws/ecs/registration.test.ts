import { describe, expect, it } from '@jest/globals';
import { AWSVPC_RULES } from '../../../local-aws/ecs/awsvpc-rules.ts';
import { CONTAINER_RULES } from '../../../local-aws/ecs/container-rules.ts';
import { FARGATE_RULES } from '../../../local-aws/ecs/fargate-rules.ts';
import { PORT_RULES } from '../../../local-aws/ecs/port-rules.ts';
import { REGISTRATION_RULES } from '../../../local-aws/ecs/registration-rules.ts';
import { simulate } from './simulation.ts';

type Json = Record<string, unknown>;

const web = { name: 'web', image: 'web:1', memory: 128 };
const task = (change: Json = {}, container: Json = {}, ...others: Json[]): Json => ({
  family: 'web',
  containerDefinitions: [{ ...web, ...container }, ...others],
  ...change,
});
const onFargate = (change: Json = {}, container: Json = {}): Json =>
  task(
    { requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512', ...change },
    container,
  );
const other = (change: Json = {}): Json => ({ name: 'other', image: 'other:1', memory: 128, ...change });

const RULES = [...REGISTRATION_RULES, ...CONTAINER_RULES, ...PORT_RULES, ...FARGATE_RULES];
const ports = (...portMappings: Json[]): Json => ({ portMappings });
const awslogs = (more: Json = {}): Json => ({
  logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'g', 'awslogs-region': 'r', ...more } },
});
const role = { executionRoleArn: 'arn:aws:iam::123456789012:role/e' };

const firelens = { firelensConfiguration: { type: 'fluentbit' } };
const sentToRouter = { logConfiguration: { logDriver: 'awsfirelens' } };
const efs = (configuration: Json): Json =>
  task({ volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1', ...configuration } }] });

/** For each rule, a task definition that violates it, and a similar one that ECS accepts. */
const CASES: Record<string, readonly [broken: Json, taken: Json]> = {
  'family-empty': [task({ family: '' }), task({ family: 'a' })],
  'family-characters': [task({ family: 'a b' }), task({ family: 'a_b-1' })],
  'family-length': [task({ family: 'a'.repeat(256) }), task({ family: 'a'.repeat(255) })],
  'no-containers': [{ family: 'web', containerDefinitions: [] }, task()],
  'too-many-containers': [
    task({}, {}, ...Array.from({ length: 10 }, (_, index) => other({ name: `c${index}` }))),
    task({}, {}, ...Array.from({ length: 9 }, (_, index) => other({ name: `c${index}` }))),
  ],
  'container-name': [task({}, { name: 'a.b' }), task({}, { name: 'a_b' })],
  'container-name-twice': [task({}, {}, other({ name: 'web' })), task({}, {}, other())],
  'container-image': [task({}, { image: '' }), task()],
  essential: [task({}, { essential: false }), task({}, { essential: false }, other())],
  'role-empty': [task({ taskRoleArn: '' }), task({ taskRoleArn: 'a-role' })],
  'role-form': [
    task({ taskRoleArn: 'arn:aws:ecs:eu-west-1:123456789012:cluster/demo' }),
    task({ taskRoleArn: 'path/a-role', executionRoleArn: 'arn:aws:iam::123456789012:role/path/a-role' }),
  ],
  'task-size-form': [task({ cpu: '1.5' }), task({ cpu: '1.5 vCPU', memory: '0.5 GB' })],
  'firelens-unused': [task({}, firelens), task({}, firelens, other(sentToRouter))],
  'firelens-missing': [task({}, sentToRouter), task({}, sentToRouter, other(firelens))],
  'parameter-name': [
    task(role, { secrets: [{ name: 'A', valueFrom: 'a:3' }] }),
    task(role, { secrets: [{ name: 'A', valueFrom: '/prod/a.b-c' }] }),
  ],
  'restart-period': [
    task({}, { restartPolicy: { enabled: true, restartAttemptPeriod: 59 } }),
    task({}, { restartPolicy: { enabled: true, restartAttemptPeriod: 60 } }),
  ],
  'ignored-exit-codes': [
    task({}, { restartPolicy: { enabled: true, ignoredExitCodes: Array(51).fill(1) } }),
    task({}, { restartPolicy: { enabled: true, ignoredExitCodes: Array(50).fill(1) } }),
  ],
  'efs-root-directory': [
    efs({ rootDirectory: '/a', transitEncryption: 'ENABLED', authorizationConfig: { accessPointId: 'fsap-1' } }),
    efs({ rootDirectory: '/', transitEncryption: 'ENABLED', authorizationConfig: { accessPointId: 'fsap-1' } }),
  ],
  'efs-encryption': [efs({ authorizationConfig: { iam: 'ENABLED' } }), efs({ rootDirectory: '/a' })],
  'memory-missing': [task({}, { memory: undefined }), task({ memory: '128' }, { memory: undefined })],
  'memory-least': [task({}, { memory: 4 }), task({}, { memory: 6 })],
  'memory-below-reservation': [
    task({}, { memoryReservation: 256 }),
    task({}, { memory: undefined, memoryReservation: 256 }),
  ],
  'memory-above-task': [task({ memory: '64' }), task({ memory: '0.5 GB' }, { memory: 512 })],
  'memory-sum': [task({ memory: '200' }, {}, other()), task({ memory: '256' }, {}, other({ memoryReservation: 64 }))],
  'cpu-sum': [
    task({ cpu: '256' }, { cpu: 200 }, other({ cpu: 100 })),
    task({ cpu: '.25 vCPU' }, { cpu: 156 }, other({ cpu: 100 })),
  ],
  'container-port': [task({}, ports({ hostPort: 80 })), task({}, ports({ containerPortRange: '80-90' }))],
  'host-port': [task({}, ports({ containerPort: 80, hostPort: 70_000 })), task({}, ports({ containerPort: 65_535 }))],
  'host-port-differs': [
    task({ networkMode: 'awsvpc' }, ports({ containerPort: 80, hostPort: 0 })),
    task({ networkMode: 'host' }, ports({ containerPort: 80, hostPort: 80 })),
  ],
  'host-port-twice': [
    task({ networkMode: 'awsvpc' }, ports({ containerPort: 80 }), other(ports({ containerPort: 80 }))),
    task({}, ports({ containerPort: 80 }), other(ports({ containerPort: 80, hostPort: 80 }))),
  ],
  'port-name-twice': [
    task({ networkMode: 'awsvpc' }, ports({ containerPort: 80, name: 'a' }, { containerPort: 81, name: 'a' })),
    task({ networkMode: 'awsvpc' }, ports({ containerPort: 80, name: 'a' }, { containerPort: 81 })),
  ],
  'ports-without-network': [
    task({ networkMode: 'none' }, ports({ containerPort: 80 })),
    task({ networkMode: 'none' }, ports()),
  ],
  'links-known': [task({}, { links: ['none:n'] }, other()), task({}, { links: ['other:n'] }, other())],
  'secret-name-shared': [
    task(role, { environment: [{ name: 'A', value: '1' }], secrets: [{ name: 'A', valueFrom: 'a' }] }),
    task(
      {},
      {
        environment: [
          { name: 'A', value: '1' },
          { name: 'A', value: '2' },
        ],
      },
    ),
  ],
  'awslogs-options': [
    task({}, { logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'g' } } }),
    task({}, { logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'g', 'awslogs-region': 'r' } } }),
  ],
  'depends-on-known': [
    task({}, { dependsOn: [{ containerName: 'none', condition: 'START' }] }),
    task({}, { dependsOn: [{ containerName: 'other', condition: 'START' }] }, other()),
  ],
  'depends-on-cycle': [
    task(
      {},
      { dependsOn: [{ containerName: 'other', condition: 'START' }] },
      other({ dependsOn: [{ containerName: 'web', condition: 'START' }] }),
    ),
    task({}, { dependsOn: [{ containerName: 'other', condition: 'START' }] }, other()),
  ],
  'links-cycle': [
    task({}, { links: ['other:o'] }, other({ links: ['web'] })),
    task({}, { links: ['other:o'] }, other()),
  ],
  'depends-on-essential': [
    task({}, { dependsOn: [{ containerName: 'other', condition: 'SUCCESS' }] }, other()),
    task({}, { dependsOn: [{ containerName: 'other', condition: 'SUCCESS' }] }, other({ essential: false })),
  ],
  'depends-on-health': [
    task({}, { dependsOn: [{ containerName: 'other', condition: 'HEALTHY' }] }, other()),
    task(
      {},
      { dependsOn: [{ containerName: 'other', condition: 'HEALTHY' }] },
      other({ healthCheck: { command: ['CMD', '/healthcheck'] } }),
    ),
  ],
  'health-check-bounds': [
    task({}, { healthCheck: { command: ['CMD', 'true'], interval: 1 } }),
    task({}, { healthCheck: { command: ['/healthcheck'], interval: 5, retries: 10 } }),
  ],
  'volume-known': [
    task({}, { mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] }),
    task({ volumes: [{ name: 'data' }] }, { mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] }),
  ],
  'secrets-without-role': [
    task({}, { secrets: [{ name: 'A', valueFrom: 'a' }] }),
    task(role, { secrets: [{ name: 'A', valueFrom: 'a' }] }),
  ],
  'credentials-without-role': [
    task({}, { repositoryCredentials: { credentialsParameter: 'a' } }),
    task(role, { repositoryCredentials: { credentialsParameter: 'a' } }),
  ],
  'volumes-from-known': [
    task({}, { volumesFrom: [{ sourceContainer: 'none' }] }),
    task({}, { volumesFrom: [{ sourceContainer: 'other' }] }, other()),
  ],
  'ephemeral-storage-ec2': [
    task({ requiresCompatibilities: ['EC2'], ephemeralStorage: { sizeInGiB: 30 } }),
    task({ requiresCompatibilities: ['MANAGED_INSTANCES'], ephemeralStorage: { sizeInGiB: 30 } }),
  ],
  'ephemeral-storage-size': [
    onFargate({ ephemeralStorage: { sizeInGiB: 10 } }),
    onFargate({ ephemeralStorage: { sizeInGiB: 200 } }),
  ],
  'fargate-network-mode': [onFargate({ networkMode: 'bridge' }), onFargate()],
  'fargate-size-missing': [onFargate({ cpu: undefined }), onFargate()],
  'fargate-size': [onFargate({ memory: '4096' }), onFargate({ cpu: '32 vCPU', memory: '244 GB' })],
  'fargate-pid-mode': [onFargate({ pidMode: 'host' }), onFargate({ pidMode: 'task' })],
  'fargate-ipc-mode': [onFargate({ ipcMode: 'task' }), task({ ipcMode: 'task' })],
  'fargate-privileged': [onFargate({}, { privileged: true }), onFargate({}, { privileged: false })],
  'fargate-linux-parameters': [
    onFargate({}, { linuxParameters: { devices: [{ hostPath: '/dev/a' }] } }),
    onFargate({}, { linuxParameters: { initProcessEnabled: true, devices: [] } }),
  ],
  'fargate-capabilities': [
    onFargate({}, { linuxParameters: { capabilities: { add: ['NET_ADMIN'] } } }),
    onFargate({}, { linuxParameters: { capabilities: { add: ['SYS_PTRACE'], drop: ['ALL'] } } }),
  ],
  'fargate-stop-timeout': [onFargate({}, { stopTimeout: 200 }), onFargate({}, { stopTimeout: 120 })],
  'fargate-windows-size': [
    onFargate({ runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } }),
    onFargate({ cpu: '1024', memory: '2048', runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } }),
  ],
  'fargate-execution-role': [
    onFargate({}, awslogs({ 'awslogs-stream-prefix': 'p' })),
    onFargate(role, awslogs({ 'awslogs-stream-prefix': 'p' })),
  ],
  'fargate-start-timeout': [onFargate({}, { startTimeout: 121 }), onFargate({}, { startTimeout: 120 })],
  'fargate-placement': [
    onFargate({ placementConstraints: [{ type: 'memberOf', expression: 'attribute:a == b' }] }),
    onFargate({ placementConstraints: [] }),
  ],
  'fargate-volumes': [
    onFargate({ volumes: [{ name: 'data', host: { sourcePath: '/data' } }] }),
    onFargate({ volumes: [{ name: 'data', host: {} }] }),
  ],
  size: [
    task({}, { environment: [{ name: 'A', value: 'x'.repeat(65_536) }] }),
    task({}, { environment: [{ name: 'A', value: 'x'.repeat(65_000) }] }),
  ],
  'fargate-security-options': [
    onFargate({}, { dockerSecurityOptions: ['no-new-privileges'] }),
    onFargate({}, { dockerSecurityOptions: [] }),
  ],
  'fargate-search-domains': [onFargate({}, { dnsSearchDomains: ['a.local'] }), onFargate({}, { dnsSearchDomains: [] })],
  'fargate-gpu': [
    onFargate({}, { resourceRequirements: [{ type: 'GPU', value: '1' }] }),
    task({}, { resourceRequirements: [{ type: 'GPU', value: '1' }] }),
  ],
  'fargate-log-driver': [
    onFargate({}, { logConfiguration: { logDriver: 'json-file' } }),
    onFargate({}, { logConfiguration: { logDriver: 'splunk', options: { 'splunk-url': 'u', 'splunk-token': 't' } } }),
  ],
  'fargate-stream-prefix': [onFargate(role, awslogs()), onFargate(role, awslogs({ 'awslogs-stream-prefix': 'p' }))],
};

describe('RegisterTaskDefinition of the local AWS', () => {
  it.each([
    ['memory-above-task', "The 'memory' setting for container 'web' is greater than for the task."],
    ['cpu-sum', "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'."],
    ['container-port', "Invalid 'containerPort' setting for container 'web'."],
    ['host-port-twice', "TCP host port '80' is mapped multiple times in task."],
    ['host-port-differs', 'When networkMode=awsvpc, the host ports and container ports in port mappings must match.'],
    [
      'secrets-without-role',
      "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
    ],
    ['health-check-bounds', /^Health check interval must be .* the minimum allowed value 5 for container 'web'$/],
    ['ephemeral-storage-size', 'EphemeralStorage size should be at least 21'],
    ['fargate-log-driver', 'json-file is not a valid log driver. Must be one of [awslogs,splunk,awsfirelens]'],
    ['fargate-linux-parameters', 'Fargate compatible task definitions do not support devices'],
    ['fargate-capabilities', 'NET_ADMIN is not allowed on Fargate.'],
  ])('refuses a violation of the rule %s with the message of AWS', async (id, words) => {
    const [broken] = CASES[id] ?? [];
    expect(await simulate().refusal('RegisterTaskDefinition', broken ?? {})).toEqual(
      typeof words === 'string' ? `ClientException: ${words}` : expect.stringMatching(words.source.slice(1)),
    );
  });

  it('is covered by exactly one test case for each rule', () => {
    expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it.each(Object.entries(CASES))(
    'refuses a violation of the rule %s, and accepts a similar task definition',
    async (id, [broken, accepted]) => {
      const rule = RULES.find((one) => one.id === id);
      const simulation = simulate();
      expect(await simulation.refusal('RegisterTaskDefinition', broken)).toBe(`ClientException: ${rule?.find(broken)}`);
      expect((await simulation.run('ListTaskDefinitions', {})).taskDefinitionArns).toEqual([]);
      const { taskDefinition } = await simulation.run('RegisterTaskDefinition', accepted);
      expect(taskDefinition).toMatchObject({ status: 'ACTIVE', revision: 1 });
    },
  );

  it.each([
    ['pidMode', { pidMode: 'all' }],
    ['ipcMode', { ipcMode: '' }],
    ['networkMode', { networkMode: 'nat' }],
  ])('refuses a value of %s that is not in the service model', async (member, change) => {
    const simulation = simulate();
    expect(await simulation.refusal('RegisterTaskDefinition', task(change))).toMatch(
      `at '${member}' failed to satisfy constraint: Member must satisfy enum value set`,
    );
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['awsvpc-links', { links: ['side'] }, { links: [] }],
    ['awsvpc-hostname', { hostname: 'web' }, { hostname: '' }],
    ['awsvpc-dnsServers', { dnsServers: ['10.0.0.2'] }, { dnsServers: [] }],
    ['awsvpc-extraHosts', { extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.3' }] }, { extraHosts: [] }],
    ['awsvpc-disableNetworking', { disableNetworking: true }, { disableNetworking: false }],
  ])(
    'refuses a violation of the rule %s in awsvpc mode, and accepts the same setting in other modes',
    async (id, broken, accepted) => {
      const rule = AWSVPC_RULES.find((one) => one.id === id);
      const simulation = simulate();
      const refused = await simulation.refusal('RegisterTaskDefinition', onFargate({}, broken));
      expect(refused).toMatch(/^ClientException: .* supported .*when networkMode=awsvpc\.$/);
      expect(refused).toBe(`ClientException: ${rule?.find(onFargate({}, broken))}`);
      expect(rule?.find(task({ networkMode: 'bridge' }, broken))).toBeUndefined();
      const { taskDefinition } = await simulation.run('RegisterTaskDefinition', onFargate({}, accepted));
      expect(taskDefinition).toMatchObject({ status: 'ACTIVE', revision: 1 });
    },
  );
});
