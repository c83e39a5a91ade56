import { describe, expect, it } from '@jest/globals';
import { loadServiceShape } from '../../../src/service-definition/index.ts';
import { diff, diffService, formatDifference } from '../../../src/taskdef/diff.ts';
import type { JsonObject } from '../../../src/taskdef/node.ts';
import { loadTaskDefinitionShape } from '../../../src/taskdef/shape.ts';

const lines = (before: JsonObject, after: JsonObject, showValues = false) =>
  diff(before, after).map((difference) => formatDifference(difference, showValues));
const web = (container: JsonObject, rest: JsonObject = {}): JsonObject => ({
  ...rest,
  family: 'web',
  containerDefinitions: [{ name: 'web', ...container }],
});

describe('the diff of two task definitions', () => {
  it('names images, sizes and fields with their values', () => {
    expect(lines(web({ image: 'a:1', cpu: 1 }), web({ image: 'a:2', command: ['x', 'y z'] }, { cpu: '256' }))).toEqual([
      '+ cpu: 256',
      '~ web.image: a:1 → a:2',
      '+ web.command',
      '- web.cpu: 1',
    ]);
  });

  it('shows names of variables and secrets, and their values only if requested', () => {
    const before = web({
      environment: [
        { name: 'A', value: 'hush1' },
        { name: 'B', value: 'hush2' },
      ],
    });
    const after = web({
      environment: [{ name: 'A', value: 'hush3' }],
      secrets: [{ name: 'S', valueFrom: 'arn:hush4' }],
      repositoryCredentials: { credentialsParameter: 'arn:hush5' },
      logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': 'hush6', 'splunk-url': 'https://x' } },
    });
    const hidden = lines(before, after);
    expect(hidden).toEqual([
      '~ web.environment.A',
      '- web.environment.B',
      '+ web.secrets.S',
      '+ web.repositoryCredentials.credentialsParameter',
      '+ web.logConfiguration.logDriver: splunk',
      '+ web.logConfiguration.options.splunk-token',
      '+ web.logConfiguration.options.splunk-url: https://x',
    ]);
    expect(hidden.join()).not.toContain('hush');
    expect(lines(before, after, true)).toContain('~ web.environment.A: hush1 → hush3');
  });

  it('hides the values of a container that is added or removed, and of duplicate variables', () => {
    const secretive = {
      environment: [
        { name: 'A', value: 'hush' },
        { name: 'A', value: 'hush' },
      ],
    };
    expect(lines({ containerDefinitions: [] }, web(secretive)).join()).not.toContain('hush');
    expect(lines(web(secretive), { containerDefinitions: [] }).join()).not.toContain('hush');
  });

  it('is empty if only ECS’s own defaults, the order of variables or the notation of sizes differ', () => {
    const written = web(
      {
        environment: [
          { name: 'B', value: '' },
          { name: 'A', value: '1' },
        ],
        portMappings: [{ containerPort: 80 }],
      },
      { networkMode: 'awsvpc', cpu: '.25 vCPU', memory: '0.5 GB' },
    );
    const described = web(
      {
        cpu: 0,
        essential: true,
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '' },
        ],
        portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }],
        mountPoints: [],
        volumesFrom: [],
        systemControls: [],
      },
      { networkMode: 'awsvpc', cpu: '256', memory: '512', volumes: [], placementConstraints: [] },
    );
    expect(diff(written, described)).toEqual([]);
    expect(diff(described, written)).toEqual([]);
  });

  it.each([
    [{ essential: false }, '+ web.essential: false'],
    [{ cpu: 1 }, '+ web.cpu: 1'],
    [{ user: '' }, '+ web.user: ""'],
    [{ dockerLabels: { a: '' } }, '+ web.dockerLabels.a'],
  ])('shows %j', (container, line) => {
    expect(lines(web({}), web(container))).toEqual([line]);
  });
});

it('the diff leaves out the tags that deploy-service records on a revision', () => {
  const before = { family: 'web', tags: [{ key: 'slipway:commit', value: 'a' }] };
  expect(diff(before, { family: 'web' })).toEqual([]);
  expect(diff(before, { family: 'web', tags: [{ key: 'team', value: 'shop' }] })).toHaveLength(1);
});

describe('members in the diff of a task definition', () => {
  it('that are lists are compared entry by entry, whatever their order', () => {
    const before = web({
      portMappings: [{ containerPort: 80 }, { containerPort: 443, protocol: 'tcp' }],
      mountPoints: [{ sourceVolume: 'a', containerPath: '/a' }],
      dependsOn: [
        { containerName: 'db', condition: 'START' },
        { containerName: 'log', condition: 'START' },
      ],
      linuxParameters: { capabilities: { drop: ['NET_RAW', 'MKNOD'] } },
    });
    const after = web({
      portMappings: [{ containerPort: 443 }, { containerPort: 8080 }, { containerPort: 80, protocol: 'udp' }],
      mountPoints: [
        { sourceVolume: 'b', containerPath: '/b' },
        { sourceVolume: 'a', containerPath: '/a', readOnly: true },
      ],
      dependsOn: [
        { containerName: 'log', condition: 'HEALTHY' },
        { containerName: 'db', condition: 'START' },
      ],
      linuxParameters: { capabilities: { drop: ['MKNOD', 'SYS_ADMIN', 'NET_RAW'] } },
    });
    expect(lines(before, after)).toEqual([
      '+ web.portMappings.8080',
      '+ web.portMappings.80/udp',
      '- web.portMappings.80',
      '+ web.mountPoints./b.sourceVolume: b',
      '+ web.mountPoints./a.readOnly: true',
      '~ web.dependsOn.log.condition: START → HEALTHY',
      '+ web.linuxParameters.capabilities.drop: SYS_ADMIN',
    ]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    [
      'ports',
      { portMappings: [{ containerPort: 1 }, { containerPort: 2 }] },
      { portMappings: [{ containerPort: 2 }, { containerPort: 1 }] },
    ],
    [
      'capabilities',
      { linuxParameters: { capabilities: { add: ['A', 'B'] } } },
      { linuxParameters: { capabilities: { add: ['B', 'A'] } } },
    ],
    ['links', { links: ['a', 'b'] }, { links: ['b', 'a'] }],
    [
      'resources',
      {
        resourceRequirements: [
          { type: 'GPU', value: '1' },
          { type: 'InferenceAccelerator', value: 'd' },
        ],
      },
      {
        resourceRequirements: [
          { type: 'InferenceAccelerator', value: 'd' },
          { type: 'GPU', value: '1' },
        ],
      },
    ],
    [
      'a duplicate variable, of which ECS uses the last',
      {
        environment: [
          { name: 'A', value: '1' },
          { name: 'A', value: '2' },
        ],
      },
      { environment: [{ name: 'A', value: '2' }] },
    ],
    [
      'Linux parameters without settings',
      { linuxParameters: { capabilities: { add: [], drop: [] }, initProcessEnabled: false } },
      {},
    ],
    [
      'defaults that ECS adds',
      { privileged: false, entryPoint: [], command: [], interactive: false, readonlyRootFilesystem: false },
      {},
    ],
    [
      'a log router without options',
      { firelensConfiguration: { type: 'fluentbit', options: {} } },
      { firelensConfiguration: { type: 'fluentbit' } },
    ],
  ])('are the same if only their order or a default differs: %s', (_name, one, other) => {
    expect(lines(web(one), web(other))).toEqual([]);
    expect(lines(web(other), web(one))).toEqual([]);
  });

  it.each<[string, JsonObject]>([
    ['the network mode', { networkMode: 'bridge' }],
    ['the platform', { runtimePlatform: { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' } }],
    ['a volume of the host', { volumes: [] }],
  ])('are the same if one side has the default: %s', (_name, rest) => {
    expect(lines(web({}, rest), web({}))).toEqual([]);
    expect(lines(web({}), web({}, rest))).toEqual([]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ['command', { command: ['a', 'b'] }, { command: ['b', 'a'] }],
    ['dnsServers', { dnsServers: ['1.1.1.1', '8.8.8.8'] }, { dnsServers: ['8.8.8.8', '1.1.1.1'] }],
    [
      'environmentFiles',
      { environmentFiles: [{ value: 'a' }, { value: 'b' }] },
      { environmentFiles: [{ value: 'b' }, { value: 'a' }] },
    ],
  ])('differ by their order if the order is significant: %s', (_name, one, other) => {
    expect(lines(web(one), web(other))).toHaveLength(1);
  });
});

describe('a value that may be a secret', () => {
  const hush = 'hush';
  const container: JsonObject = {
    command: ['run', hush],
    entryPoint: ['sh', hush],
    healthCheck: { command: ['CMD-SHELL', `curl -H ${hush}`] },
    dockerLabels: { auth: hush },
    environment: [{ name: 'A', value: hush }],
    secrets: [{ name: 'B', valueFrom: hush }],
    logConfiguration: {
      logDriver: 'splunk',
      options: { 'splunk-token': hush, Header: hush, 'splunk-url': `https://u:${hush}@x` },
    },
  };
  const volumes = [{ name: 'v', dockerVolumeConfiguration: { driverOpts: { o: hush }, labels: { a: hush } } }];
  const whole = web(container, { volumes });

  it.each<[string, JsonObject, JsonObject]>([
    ['is added', web({}), whole],
    ['is removed', whole, web({})],
    ['is added with its container', { containerDefinitions: [] }, whole],
    [
      'is in one of two containers with the same name',
      { containerDefinitions: [] },
      { containerDefinitions: [{ name: 'a', ...container }, { name: 'a' }] },
    ],
    [
      'is in a field that is newer than this version',
      web({}),
      web({ sidecars: [{ environment: { A: hush }, url: `amqp://u:${hush}@x` }] }),
    ],
  ])('is hidden if it %s', (_name, before, after) => {
    const hidden = lines(before, after);
    expect(hidden).not.toEqual([]);
    expect(hidden.join('\n')).not.toContain(hush);
    expect(lines(before, after, true).join('\n')).toContain(hush);
  });

  it('is hidden if it is in a file of another kind, such as Docker’s configuration', () => {
    const config = { auths: { 'registry.example': { auth: hush } }, HttpHeaders: { A: hush }, x: hush };
    for (const [before, after] of [[config, {}] as const, [{}, config] as const])
      expect(lines(before, after).join('\n')).not.toContain(hush);
    const service = diffService({}, config).map((difference) => formatDifference(difference, false));
    expect(service).toEqual(['+ service.auths.registry.example.auth', '+ service.HttpHeaders.A', '+ service.x']);
  });

  it('is shown for each member of a task definition and of a service that this version knows', async () => {
    const [task, service] = [await loadTaskDefinitionShape(), await loadServiceShape()];
    for (const [shape, compare] of [[task, diff] as const, [service, diffService] as const]) {
      const names = shape.kind === 'struct' ? [...shape.members.keys()] : [];
      const whole = Object.fromEntries(names.map((name) => [name, 'x']));
      expect(compare({}, whole).filter(({ hidden }) => hidden)).toEqual([]);
      expect(names.length).toBeGreaterThan(15);
    }
  });

  it('is not mistaken for a container with the same name', () => {
    const named = (image: string): JsonObject => ({ containerDefinitions: [{ name: 'command', image }] });
    expect(lines(named('a:1'), named('a:2'))).toEqual(['~ command.image: a:1 → a:2']);
  });
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('fields with the name %s are compared', (name) => {
  const text = (value: string) =>
    `{"${name}": ["${value}"], "containerDefinitions": [{"name": "${name}", "dockerLabels": {"${name}": "${value}"}, "environment": [{"name": "${name}", "value": "${value}"}], "${name}": [{"${name}": "${value}"}]}]}`;
  const found = lines(JSON.parse(text('1')), JSON.parse(text('2')), true);
  expect(found).toEqual([
    `~ ${name}: ["1"] → ["2"]`,
    `~ ${name}.dockerLabels.${name}: 1 → 2`,
    `~ ${name}.environment.${name}: 1 → 2`,
    `~ ${name}.${name}: [{"${name}":"1"}] → [{"${name}":"2"}]`,
  ]);
  expect(diff(JSON.parse(text('1')), JSON.parse(text('1')))).toEqual([]);
});
