import { describe, expect, it } from '@jest/globals';
import { AWSVPC_RULES } from '../../../local-aws/ecs/awsvpc-rules.ts';
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

/** Of each rule a task definition that breaks it, and one beside it that ECS takes. */
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
  'memory-missing': [task({}, { memory: undefined }), task({ memory: '128' }, { memory: undefined })],
  'memory-least': [task({}, { memory: 4 }), task({}, { memory: 6 })],
  'memory-below-reservation': [
    task({}, { memoryReservation: 256 }),
    task({}, { memory: undefined, memoryReservation: 256 }),
  ],
  'memory-above-task': [task({ memory: '64' }), task({ memory: '0.5 GB' }, { memory: 512 })],
  'port-range': [
    task({}, { portMappings: [{ containerPort: 70000 }] }),
    task({}, { portMappings: [{ containerPort: 80 }] }),
  ],
  'port-host-awsvpc': [
    task({ networkMode: 'awsvpc' }, { portMappings: [{ containerPort: 80, hostPort: 8080 }] }),
    task({ networkMode: 'bridge' }, { portMappings: [{ containerPort: 80, hostPort: 8080 }] }),
  ],
  'secret-name-shared': [
    task({}, { environment: [{ name: 'A', value: '1' }], secrets: [{ name: 'A', valueFrom: 'a' }] }),
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
    onFargate({}, { secrets: [{ name: 'A', valueFrom: 'a' }] }),
    onFargate({ executionRoleArn: 'arn:aws:iam::123456789012:role/e' }, { secrets: [{ name: 'A', valueFrom: 'a' }] }),
  ],
};

describe('RegisterTaskDefinition of the local AWS', () => {
  it('has a case for each rule, and a rule for each case', () => {
    expect(Object.keys(CASES).sort()).toEqual(REGISTRATION_RULES.map(({ id }) => id).sort());
  });

  it.each(Object.entries(CASES))(
    'refuses what breaks the rule %s, stores nothing, and takes what does not',
    async (id, [broken, taken]) => {
      const rule = REGISTRATION_RULES.find((one) => one.id === id);
      const simulation = simulate();
      expect(await simulation.refusal('RegisterTaskDefinition', broken)).toBe(`ClientException: ${rule?.find(broken)}`);
      expect((await simulation.run('ListTaskDefinitions', {})).taskDefinitionArns).toEqual([]);
      const { taskDefinition } = await simulation.run('RegisterTaskDefinition', taken);
      expect(taskDefinition).toMatchObject({ status: 'ACTIVE', revision: 1 });
    },
  );

  it.each([
    ['pidMode', { pidMode: 'all' }],
    ['ipcMode', { ipcMode: '' }],
    ['networkMode', { networkMode: 'nat' }],
  ])('refuses a %s that its model does not have', async (member, change) => {
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
    'refuses in the network mode awsvpc what breaks the rule %s, and takes it in others',
    async (id, broken, taken) => {
      const rule = AWSVPC_RULES.find((one) => one.id === id);
      const simulation = simulate();
      const refused = await simulation.refusal('RegisterTaskDefinition', onFargate({}, broken));
      expect(refused).toMatch(/^ClientException: .* supported .*when networkMode=awsvpc\.$/);
      expect(refused).toBe(`ClientException: ${rule?.find(onFargate({}, broken))}`);
      expect(rule?.find(task({ networkMode: 'bridge' }, broken))).toBeUndefined();
      const { taskDefinition } = await simulation.run('RegisterTaskDefinition', onFargate({}, taken));
      expect(taskDefinition).toMatchObject({ status: 'ACTIVE', revision: 1 });
    },
  );
});
