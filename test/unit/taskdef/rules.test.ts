import * as ecs from '@aws-sdk/client-ecs';
import { describe, expect, it } from '@jest/globals';
import { toTaskDefinition } from '../../../src/taskdef/document.ts';
import { load } from '../../../src/taskdef/load.ts';
import { fields, fromJson, type JsonObject, type JsonValue } from '../../../src/taskdef/node.ts';
import { readWrittenDefinition, renderTaskDefinition } from '../../../src/taskdef/render.ts';
import { CONTAINER_ENUMS, TASK_ENUMS } from '../../../src/taskdef/rules/enums.ts';
import { validate } from '../../../src/taskdef/validate.ts';

const ORIGIN = { file: 'taskdef.json', line: 1, column: 1 };
const ROLE = 'arn:aws:iam::123456789012:role/exec';

const find = (taskDefinition: JsonObject): string[] => {
  const node = fromJson(taskDefinition, ORIGIN);
  return validate(node.kind === 'fields' ? node : fields([], ORIGIN)).map(
    ({ rule, severity, message }) => `${severity} ${rule}: ${message}`,
  );
};
const renderText = async (text: string, unknownKeys: 'auto' | 'keep' = 'auto') => {
  const file = 'taskdef.json';
  const written = await readWrittenDefinition(
    [toTaskDefinition(load(text, { file }).node, { file }).node],
    [],
    unknownKeys,
  );
  return [...written.findings, ...renderTaskDefinition(written, 'merge').findings].map(
    ({ rule, severity, message }) => `${severity} ${rule}: ${message}`,
  );
};

const web = { name: 'web', image: 'nginx:1.27', memory: 128 };
const task = (container: JsonObject, rest: JsonObject = {}, others: JsonValue[] = []): JsonObject => ({
  family: 'web',
  ...rest,
  containerDefinitions: [{ ...web, ...container }, ...others],
});
const fargate = (container: JsonObject = {}, rest: JsonObject = {}) =>
  task(container, {
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: '1024',
    memory: '2048',
    executionRoleArn: ROLE,
    ...rest,
  });
const efs = (configuration: JsonObject) =>
  task({}, { volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1', ...configuration } }] });
const linux = (linuxParameters: JsonObject) => fargate({ linuxParameters });
const port = (hostPort: number, protocol?: string): JsonObject => ({
  portMappings: [{ containerPort: 80, hostPort, ...(protocol && { protocol }) }],
});

describe('a task definition that AWS documents as refused', () => {
  it.each<[string, string, JsonObject]>([
    [
      '11 containers',
      'error containers',
      task(
        {},
        {},
        Array.from({ length: 10 }, (_, n) => ({ ...web, name: `c${n}` })),
      ),
    ],
    ['a hostname in awsvpc mode', 'error awsvpc', task({ hostname: 'web' }, { networkMode: 'awsvpc' })],
    [
      'extraHosts in awsvpc mode',
      'error awsvpc',
      task({ extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.1' }] }, { networkMode: 'awsvpc' }),
    ],
    ['one host port for two containers', 'error ports', task(port(8080), {}, [{ ...web, name: 'b', ...port(8080) }])],
    [
      'one host port for two containers, with the networkMode in the file',
      'error ports',
      task(port(8080), { networkMode: 'bridge' }, [{ ...web, name: 'b', ...port(8080, 'tcp') }]),
    ],
    ['a port mapping in none mode', 'error ports', task(port(0), { networkMode: 'none' })],
    ['dnsServers on Fargate', 'error fargate', fargate({ dnsServers: ['10.0.0.2'] })],
    ['dnsSearchDomains on Fargate', 'error fargate', fargate({ dnsSearchDomains: ['a.local'] })],
    ['disableNetworking on Fargate', 'error fargate', fargate({ disableNetworking: true })],
    ['a capability on Fargate', 'error fargate', linux({ capabilities: { add: ['SYS_PTRACE', 'NET_ADMIN'] } })],
    [
      'Windows on Fargate with less than 1 vCPU',
      'error fargate-size',
      fargate(
        {},
        { cpu: '512', memory: '1024', runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
      ),
    ],
    [
      'a restart period of 59 seconds',
      'error restart-policy',
      task({ restartPolicy: { enabled: true, restartAttemptPeriod: 59 } }),
    ],
    [
      'a restart period of 1801 seconds',
      'error restart-policy',
      task({ restartPolicy: { enabled: true, restartAttemptPeriod: 1801 } }),
    ],
    [
      '51 ignored exit codes',
      'error restart-policy',
      task({ restartPolicy: { enabled: true, ignoredExitCodes: Array.from({ length: 51 }, (_, n) => n) } }),
    ],
    [
      'an EFS access point with a rootDirectory',
      'error efs',
      efs({ rootDirectory: '/x', transitEncryption: 'ENABLED', authorizationConfig: { accessPointId: 'fsap-1' } }),
    ],
    ['EFS authorization without encryption', 'error efs', efs({ authorizationConfig: { iam: 'ENABLED' } })],
    [
      'two FireLens routers',
      'error log-options',
      task({ firelensConfiguration: { type: 'fluentbit' } }, {}, [
        { ...web, name: 'b', firelensConfiguration: { type: 'fluentd' } },
      ]),
    ],
    ['a memory limit above the task’s', 'error task-size', fargate({ memory: 4096, memoryReservation: 128 })],
    [
      '11 environment files',
      'error env-file',
      task({
        environmentFiles: Array.from({ length: 11 }, (_, n) => ({ type: 's3', value: `arn:aws:s3:::b/${n}.env` })),
      }),
    ],
  ])('has an error: %s', (_name, start, taskDefinition) => {
    expect(find(taskDefinition)).toEqual([expect.stringContaining(start)]);
  });
});

describe('a task definition', () => {
  const accepted: [string, JsonObject, string[]][] = [
    ['a host port for TCP and for UDP', task(port(53), {}, [{ ...web, name: 'b', ...port(53, 'udp') }]), []],
    ['dynamic host ports', task(port(0), {}, [{ ...web, name: 'b', ...port(0) }]), []],
    ['SYS_PTRACE on Fargate', linux({ capabilities: { add: ['SYS_PTRACE'], drop: ['ALL'] } }), []],
    ['tmpfs on Fargate', linux({ tmpfs: [{ containerPath: '/tmp', size: 64 }], devices: [] }), []],
    [
      'empty lists on Fargate',
      fargate({ dnsServers: [], links: [], extraHosts: [], disableNetworking: false, privileged: false }),
      [],
    ],
    [
      'EFS with an access point',
      efs({
        rootDirectory: '/',
        transitEncryption: 'ENABLED',
        authorizationConfig: { accessPointId: 'fsap-1', iam: 'ENABLED' },
      }),
      [],
    ],
    ['an empty ipcMode on Fargate', fargate({}, { ipcMode: '' }), []],
    ['an empty sourcePath on Fargate', fargate({}, { volumes: [{ name: 'a', host: { sourcePath: '' } }] }), []],
    ['an empty appProtocol', task({ portMappings: [{ containerPort: 80, appProtocol: '', name: '' }] }), []],
    ['32 vCPU with 60 GB', fargate({}, { cpu: '32768', memory: '61440' }), []],
    ['32 vCPU with 120 GB', fargate({}, { cpu: '32 vCPU', memory: '120 GB' }), []],
    ['32 vCPU with 244 GB', fargate({}, { cpu: '32768', memory: '249856' }), []],
    ['64 vCPU, which may be new', fargate({}, { cpu: '65536', memory: '262144' }), ['warning fargate-size']],
    ['plain role names', task({}, { taskRoleArn: 'task', executionRoleArn: 'ecsTaskExecutionRole' }), []],
    [
      'an environment file called .env',
      task({ environmentFiles: [{ type: 's3', value: 'arn:aws-cn:s3:::b/.env' }] }),
      [],
    ],
    ['a health check without CMD', task({ healthCheck: { command: ['/healthcheck'] } }), ['notice health-check']],
    [
      'CMD-SHELL with several strings',
      task({ healthCheck: { command: ['CMD-SHELL', 'curl', '-f', 'x'] } }),
      ['notice health-check'],
    ],
    ['a variable with a blank in its name', task({ environment: [{ name: 'A B', value: '1' }] }), []],
    ['a variable with = in its name', task({ environment: [{ name: 'A=B', value: '1' }] }), ['warning variable']],
    [
      'a port mapped twice in awsvpc mode',
      task(port(80), { networkMode: 'awsvpc' }, [{ ...web, name: 'b', ...port(80) }]),
      ['warning ports'],
    ],
    [
      'a parameter with a version',
      fargate({ secrets: [{ name: 'A', valueFrom: '/prod/a:3' }] }),
      ['warning secret-reference'],
    ],
    [
      'secrets with names like placeholders',
      fargate({
        secrets: [
          { name: 'A', valueFrom: '/prod/AWS_REGION' },
          { name: 'B', valueFrom: 'REPLACE_ME' },
        ],
      }),
      [],
    ],
    [
      'a role and a family whose names contain words of a template',
      fargate({}, { family: 'TODO', taskRoleArn: 'arn:aws:iam::123456789012:role/path/web-REGION-role' }),
      ['warning placeholder', 'warning placeholder'],
    ],
    [
      'secrets and files whose names look like templates',
      fargate({
        secrets: [
          { name: 'A', valueFrom: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:a@B@c__D__-AbCdEf' },
        ],
        environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::bucket/%ENV%/{web}/[A].env' }],
      }),
      [],
    ],
    [
      'no memory on Managed Instances',
      {
        family: 'w',
        requiresCompatibilities: ['MANAGED_INSTANCES'],
        containerDefinitions: [{ name: 'w', image: 'w' }],
      },
      ['warning memory'],
    ],
    ['roles given only by name', fargate({}, { taskRoleArn: 'web-task', executionRoleArn: 'web-execution' }), []],
    ['a memory of 0 together with a reservation', task({ memory: 0, memoryReservation: 64 }), []],
  ];

  it.each(accepted)('that ECS accepts has no error: %s', (_name, taskDefinition, findings) => {
    expect(find(taskDefinition)).toEqual(findings.map((start) => expect.stringContaining(`${start}: `)));
  });

  it('has one warning that names all duplicate variables', () => {
    const environment = ['A', 'B', 'A', 'C', 'B', 'A'].map((name, at) => ({ name, value: `hush${at}` }));
    expect(find(task({ environment }))).toEqual([
      "warning variable: container 'web' has the variables 'A', 'B' twice: ECS uses the last values",
    ]);
  });

  it.each<[string, JsonObject, string]>([
    ['runtimePlatform', { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2028_CORE' } }, 'notice'],
    ['runtimePlatform', { runtimePlatform: { cpuArchitecture: 'RISCV64' } }, 'warning'],
    ['networkMode', { networkMode: 'awsvpc2' }, 'notice'],
    ['networkMode', { networkMode: 'Awsvpc' }, 'error'],
    ['networkMode', { networkMode: 'awsvp' }, 'error'],
    ['runtimePlatform', { runtimePlatform: { cpuArchitecture: 'x86-64' } }, 'error'],
    ['requiresCompatibilities', { requiresCompatibilities: ['FARGATE_SPOT'] }, 'warning'],
  ])('with an unknown value of %s is reported: %j has the severity %s', (_name, rest, severity) => {
    expect(find(task({}, rest))).toEqual([expect.stringContaining(`${severity} enum: `)]);
  });

  it.each([
    ['http3', 'notice'],
    ['https', 'warning'],
    ['HTTP2', 'error'],
  ])('with the application protocol %s has a finding of severity %s', (appProtocol, severity) => {
    expect(find(task({ portMappings: [{ containerPort: 80, appProtocol }] }))).toEqual([
      expect.stringContaining(`${severity} enum: `),
    ]);
  });
});

it("every value of the SDK's enums is known", () => {
  const inSdk = (Object.values(ecs) as unknown[]).filter(
    (value): value is Record<string, string> =>
      typeof value === 'object' && value !== null && Object.values(value).every((item) => typeof item === 'string'),
  );
  // Each list has all values of one of the SDK's enums, or has no enum there at all.
  const stale = [...TASK_ENUMS, ...CONTAINER_ENUMS].flatMap(([path, values]) => {
    const nearest = inSdk
      .map((item) => Object.values(item))
      .filter((known) => known.filter((value) => values.includes(value)).length > known.length / 2);
    const same = nearest.some((known) => known.every((value) => values.includes(value)));
    return nearest.length > 0 && !same ? [path] : [];
  });
  expect(stale).toEqual([]);
});

describe('a remaining placeholder', () => {
  it.each([
    ['taskRoleArn', { taskRoleArn: 'REPLACE_TASK_ROLE_ARN' }, 'REPLACE_TASK_ROLE_ARN'],
    ['taskRoleArn', { taskRoleArn: 'arn:aws:iam::ACCOUNT_ID:role/task' }, 'ACCOUNT_ID'],
    ['taskRoleArn', { taskRoleArn: 'arn:aws:iam::<account>:role/task' }, '<account>'],
    ['executionRoleArn', { executionRoleArn: 'arn:aws:iam::xxxxxxxxxxxx:role/task' }, 'xxxxxxxxxxxx'],
    ['executionRoleArn', { executionRoleArn: '{{ROLE}}' }, '{{ROLE}}'],
    ['family', { family: '<family>' }, '<family>'],
    ['family', { family: 'YOUR_FAMILY' }, 'YOUR_FAMILY'],
    ['cpu', { requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '${CPU}', memory: '512' }, '${CPU}'],
  ])('in %s is named once: %j', (place, rest, placeholder) => {
    expect(find({ ...task({}), ...rest })).toEqual([
      expect.stringContaining(`error placeholder: the placeholder ${placeholder} is left in ${place}: `),
    ]);
  });

  it('is named once with all positions', () => {
    const image = 'ACCOUNT_ID.dkr.ecr.REGION.amazonaws.com/web:<TAG>';
    const others = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ ...web, name, image: '<TAG>' }));
    const secrets = [{ name: 'KEY', valueFrom: 'arn:aws:ssm:eu-central-1:ACCOUNT_ID:parameter/key' }];
    expect(find(task({ secrets, image: image.replace('<TAG>', '1') }, { executionRoleArn: ROLE }, others))).toEqual([
      "error placeholder: the placeholder ACCOUNT_ID is left in the image of container 'web', the secret 'KEY' of container 'web': replace it",
      "error placeholder: the placeholder REGION is left in the image of container 'web': replace it",
      "error placeholder: the placeholder <TAG> is left in the image of container 'a', the image of container 'b', the image of container 'c', the image of container 'd', the image of container 'e' and 1 more places: replace it",
    ]);
  });

  it.each([
    '#{TAG}#',
    '#{Tag}',
    '__TAG__',
    '%TAG%',
    '@TAG@',
    '@@TAG@@',
    '{tag}',
    '[TAG]',
    '$(TAG)',
    '${{ env.TAG }}',
    '$TAG',
    '<the tag>',
  ])('is recognized in the style %s', (placeholder) => {
    expect(find(task({ image: `web:${placeholder}` }))).toEqual([
      expect.stringContaining(
        `error placeholder: the placeholder ${placeholder} is left in the image of container 'web': `,
      ),
    ]);
  });

  it('is named together with the other placeholders in the same value', () => {
    const image = 'ACCOUNT_ID.dkr.ecr.{{REGION}}.amazonaws.com/web:<TAG>';
    expect(find(task({ image })).map((finding) => /the placeholder (\S+)/.exec(finding)?.[1])).toEqual([
      'ACCOUNT_ID',
      '{{REGION}}',
      '<TAG>',
    ]);
  });

  it('is accepted in a value that a container reads', () => {
    const container = {
      environment: [{ name: 'A', value: '<x> ${B} {{c}} REPLACE_ME' }],
      command: ['echo', '${HOME}', '<x>'],
      dockerLabels: { rule: 'Host(`{{ host }}`)' },
    };
    expect(find(task(container))).toEqual([]);
  });
});

describe('a file with the output of DescribeTaskDefinition', () => {
  const described = (container: JsonObject): string =>
    JSON.stringify({
      taskDefinition: {
        ...fargate({ image: 'UPPER', healthCheck: { command: ['CMD', 'x'], interval: 4 }, ...container }),
        taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:3',
        revision: 3,
        requiresAttributes: [{ name: 'x' }],
      },
      tags: [],
    });

  it('has only notices, because ECS has accepted it', async () => {
    const findings = await renderText(described({ enviroment: [], cpu: 'many' }));
    expect(findings).not.toEqual([]);
    expect(findings.filter((finding) => !finding.startsWith('notice'))).toEqual([]);
  });

  it('still has errors about placeholders in the values', async () => {
    expect(await renderText(described({ image: '<IMAGE>' }))).toContainEqual(
      expect.stringContaining('error placeholder: '),
    );
  });
});

describe('a key that no container has', () => {
  const keyed = (container: JsonObject) => JSON.stringify(task(container));

  it.each([
    'comment',
    'comments',
    '_comment',
    '//',
    '$schema',
    'description',
    'note',
    'constructor',
    '__proto__',
    'toString',
  ])('is kept with a notice if it is not a misspelling: %s', async (key) => {
    const text = keyed({ at: 1 }).replace('"at":1', `"${key}":"x"`);
    expect(await renderText(text)).toEqual([expect.stringContaining('notice unknown-key: ')]);
  });

  it('is explained if it is a valueFrom of a variable or a value of a secret', async () => {
    const text = keyed({ environment: [{ name: 'A', valueFrom: '/a' }], secrets: [{ name: 'B', value: 'hush' }] });
    const errors = (await renderText(text)).filter((finding) => finding.startsWith('error unknown-key'));
    expect(errors).toEqual([
      expect.stringContaining("move the entry to 'secrets'"),
      expect.stringContaining("move the entry to 'environment'"),
    ]);
    expect(errors.join()).not.toContain('hush');
  });

  it.each<[string, string, JsonObject]>([
    [
      "a secret option has a 'valueFrom', and ECS ignores this key: move the entry to 'options'",
      'a value of a secret option',
      task({ logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 'splunk-token', value: 'hush' }] } }),
    ],
    [
      "a property has a 'value', and ECS ignores this key: set 'value'",
      'a valueFrom of a property of the proxy',
      {
        ...task({}),
        proxyConfiguration: { containerName: 'app', properties: [{ name: 'AppPorts', valueFrom: 'hush' }] },
      },
    ],
  ])('is explained by its own list: %s', async (fix, _, definition) => {
    const errors = (await renderText(JSON.stringify(definition))).filter((one) => one.startsWith('error unknown-key'));
    expect(errors).toEqual([expect.stringContaining(`has no effect: ${fix}`)]);
    expect(errors.join()).not.toContain('hush');
  });
});

describe('a value that may be a secret', () => {
  it.each<[string, JsonObject]>([
    ['an assignment in a command', task({ command: ['DB_PASSWORD=hush', 'node', 'app.js'] })],
    ['a secret written in place of its reference', fargate({ secrets: [{ name: 'A', valueFrom: 'hush!' }] })],
    ['a health check', task({ healthCheck: { command: ['hush', 'x'] } })],
    [
      'variables',
      task({
        environment: [
          { name: 'A', value: 'hush' },
          { name: 'A', value: 'hush' },
          { name: '', value: 'hush' },
        ],
      }),
    ],
  ])('is not shown in a message: %s', (_name, taskDefinition) => {
    const findings = find(taskDefinition);
    expect(findings).not.toEqual([]);
    expect(findings.join()).not.toContain('hush');
  });
});
