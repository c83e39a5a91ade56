import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fields, fromJson, type JsonObject, type JsonValue } from '../../../src/taskdef/node.ts';
import { SOURCE } from '../../../src/taskdef/rules/rule.ts';
import { READING_FINDINGS, RULES, validate } from '../../../src/taskdef/validate.ts';

const ORIGIN = { file: 'taskdef.json', line: 1, column: 1 };
const ROLE = 'arn:aws:iam::123456789012:role/exec';
const SECRET = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf';

const find = (taskDefinition: JsonObject) => {
  const node = fromJson(taskDefinition, ORIGIN);
  return validate(node.kind === 'fields' ? node : fields([], ORIGIN)).map(({ rule, severity, message }) => ({
    rule,
    severity,
    message,
  }));
};
const web = { name: 'web', image: 'nginx:1.27' };
const task = (container: JsonObject, rest: JsonObject = {}, others: JsonValue[] = []): JsonObject => ({
  family: 'web',
  memory: '512',
  ...rest,
  containerDefinitions: [{ ...web, ...container }, ...others],
});
const fargate = (container: JsonObject = {}, rest: JsonObject = {}) =>
  task(container, {
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    executionRoleArn: ROLE,
    ...rest,
  });

describe('a valid task definition', () => {
  it.each<[string, JsonObject]>([
    ['with only the required members', task({})],
    ['on Fargate', fargate()],
    [
      'with every member',
      fargate(
        {
          image: `123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/web@sha256:${'aB'.repeat(32)}`,
          portMappings: [
            { containerPort: 80, hostPort: 80, name: 'http', appProtocol: 'http' },
            { containerPort: 80, protocol: 'udp' },
          ],
          environment: [{ name: 'A', value: '${X} <b> && {{c}}' }],
          secrets: [
            { name: 'S', valueFrom: `${SECRET}:password::` },
            { name: 'P', valueFrom: '/prod/p' },
            { name: 'R', valueFrom: 'ssm:/r' },
          ],
          healthCheck: {
            command: ['CMD-SHELL', 'curl -f localhost || exit 1'],
            interval: 5,
            timeout: 2,
            retries: 10,
            startPeriod: 300,
          },
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': '/g', 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'web' },
          },
          command: ['sh', '-c', 'a && b'],
          mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }],
          environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::bucket/web.env' }],
          stopTimeout: 120,
        },
        {
          volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1' } }],
          ephemeralStorage: { sizeInGiB: 21 },
          tags: [{ key: 'a', value: '' }],
        },
      ),
    ],
    [
      'on EC2 with a memory reservation',
      {
        family: 'w',
        containerDefinitions: [{ ...web, memoryReservation: 128, portMappings: [{ containerPort: 80, hostPort: 0 }] }],
      },
    ],
  ])('has no findings: %s', (_, taskDefinition) => {
    expect(find(taskDefinition)).toEqual([]);
  });

  it.each<[string, string]>([
    ['256', '2048'],
    ['.25 vCPU', '0.5 GB'],
    ['1 vCPU', '2GB'],
    ['4096', '30720'],
    ['8192', '20480'],
    ['16384', '122880'],
  ])('may have the CPU value %s and the memory value %s on Fargate', (cpu, memory) => {
    expect(find(fargate({}, { cpu, memory }))).toEqual([]);
  });
});

const dependsOn = (containerName: string, condition = 'START') => ({ dependsOn: [{ containerName, condition }] });

describe('the validation rules', () => {
  const violations: readonly (readonly [rule: string, taskDefinition: JsonObject, words: string])[] = [
    ['family', { containerDefinitions: [web], memory: '512' }, 'has no family'],
    ['family', task({}, { family: 'a b' }), "'a b'"],
    ['containers', { family: 'web' }, 'no containerDefinitions'],
    ['role', task({}, { taskRoleArn: 'arn:aws:iam::12:role/x' }), 'taskRoleArn'],
    [
      'tags',
      task(
        {},
        {
          tags: [
            { key: 'a', value: '' },
            { key: 'a', value: '' },
          ],
        },
      ),
      'twice',
    ],
    ['tags', task({}, { tags: [{ key: 'aws:x', value: '' }] }), 'reserved for AWS'],
    [
      'volumes',
      task({ mountPoints: [{ sourceVolume: 'dta', containerPath: '/d' }] }, { volumes: [{ name: 'data' }] }),
      "'dta'",
    ],
    ['size', task({ environment: [{ name: 'BIG', value: 'x'.repeat(70_000) }] }), 'web.environment.BIG has 70000'],
    ['ephemeral-storage', task({}, { ephemeralStorage: { sizeInGiB: 20 } }), '21 to 200'],
    ['placeholder', task({ image: '<IMAGE1_NAME>' }), '<IMAGE1_NAME>'],
    ['placeholder', task({ image: '${REGISTRY}/web:1' }), "'variables' input"],
    ['placeholder', task({}, { taskRoleArn: 'arn:aws:iam::{{account}}:role/x' }), '{{account}}'],
    ['network-mode', fargate({}, { networkMode: 'bridge' }), "'bridge'"],
    ['container-name', task({}, {}, [web]), "two containers have the name 'web'"],
    ['container-name', task({ name: 'a.b' }), "'a.b'"],
    ['image', task({ image: '' }), 'has no image'],
    ['image', task({ image: 'registry/:tag' }), 'repository is missing'],
    ['image', task({ image: 'Web:1' }), 'capital'],
    ['image', task({ image: 'web:' }), "expected a tag after ':'"],
    ['image', task({ image: 'web@sha256:12' }), '64 hexadecimal'],
    ['image', task({ image: 'https://x/web:1' }), "remove 'https://'"],
    ['image', task({ image: 'web :1' }), 'white space'],
    ['memory', { family: 'w', containerDefinitions: [web] }, 'neither memory nor memoryReservation'],
    ['memory', task({ memory: 64, memoryReservation: 128 }), 'more than its limit'],
    ['ports', fargate({ portMappings: [{ containerPort: 80, hostPort: 8080 }] }), 'must be equal'],
    ['ports', task({ portMappings: [{ containerPort: 70000 }] }), 'expected 1 to 65535'],
    ['ports', task({ portMappings: [{ hostPort: 80 }] }), 'no containerPort'],
    [
      'ports',
      task({ portMappings: [{ containerPort: 80 }] }, { networkMode: 'awsvpc' }, [
        { name: 'b', image: 'b', portMappings: [{ containerPort: 80 }] },
      ]),
      'both map port 80/tcp',
    ],
    [
      'ports',
      task({
        portMappings: [
          { containerPort: 80, name: 'a' },
          { containerPort: 81, name: 'a' },
        ],
      }),
      "'a' is used twice",
    ],
    ['health-check', task({ healthCheck: { command: ['curl', '-f', 'x'] } }), 'does not start with CMD'],
    ['health-check', task({ healthCheck: { command: ['CMD-SHELL', 'curl', 'x'] } }), 'only the first would run'],
    ['health-check', task({ healthCheck: { command: ['CMD', 'x'], interval: 4 } }), 'expected 5 to 300'],
    ['shell', task({ command: ['npm', 'run', 'build', '&&', 'node', 'x'] }), "'&&'"],
    ['shell', task({ command: ['NODE_ENV=x', 'node', 'app.js'] }), "'NODE_ENV=…'"],
    [
      'log-options',
      task({ logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/g' } } }),
      'awslogs-region',
    ],
    ['log-options', task({ logConfiguration: { logDriver: 'awsfirelens' } }), 'log router'],
    ['env-file', task({ environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::b/x.txt' }] }), '.env'],
    ['essential', task({ essential: false }), 'at least one'],
    ['depends-on', task(dependsOn('db')), 'is not a container of this task'],
    ['depends-on', task(dependsOn('web')), 'web → web'],
    ['depends-on', task(dependsOn('b'), {}, [{ name: 'b', image: 'b', ...dependsOn('web') }]), 'web → b → web'],
    ['depends-on', task(dependsOn('b', 'HEALTHY'), {}, [{ name: 'b', image: 'b' }]), 'no healthCheck'],
    ['depends-on', task(dependsOn('b', 'SUCCESS'), {}, [{ name: 'b', image: 'b' }]), "set 'essential: false'"],
    ['references', task({ volumesFrom: [{ sourceContainer: 'x' }] }), "'x'"],
    ['references', task({ links: ['web:w'] }, { networkMode: 'awsvpc' }), 'use localhost'],
    [
      'variable',
      task({
        environment: [
          { name: 'A', value: '1' },
          { name: 'A', value: '2' },
        ],
      }),
      "variable 'A' twice",
    ],
    ['variable', task({ environment: [{ name: '', value: '1' }] }), 'whose name is'],
    [
      'secret',
      fargate({ environment: [{ name: 'A', value: '1' }], secrets: [{ name: 'A', valueFrom: '/a' }] }),
      'as a variable and as a secret',
    ],
    ['secret', fargate({ secrets: [{ name: 'A' }] }), "without a valueFrom ('A')"],
    ['secret-reference', fargate({ secrets: [{ name: 'A', valueFrom: `${SECRET}:password` }] }), ':password::'],
    ['secret-reference', fargate({ secrets: [{ name: 'A', valueFrom: 'arn:aws:s3:::x' }] }), 'expected the ARN'],
    ['secret-reference', fargate({ secrets: [{ name: 'A', valueFrom: 'ssm:a/b' }] }), 'ssm:/a/b'],
    ['fargate-size', fargate({}, { memory: '4096' }), '512, 1024 or 2048'],
    ['fargate-size', fargate({}, { cpu: '1024', memory: '1024' }), '2048 to 8192 MiB in steps of 1024'],
    ['fargate-size', fargate({}, { cpu: '300' }), '300 CPU units'],
    ['fargate-size', task({}, { requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc' }), 'the task has no cpu'],
    ['task-size', task({ memory: 1024 }), 'adds up to 1024 MiB'],
    ['execution-role', task({ secrets: [{ name: 'A', valueFrom: '/a' }] }), 'has secrets'],
    [
      'execution-role',
      fargate({ image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1' }, { executionRoleArn: '' }),
      'image in ECR',
    ],
    ['fargate', fargate({ privileged: true }), 'privileged'],
    ['fargate', fargate({ logConfiguration: { logDriver: 'syslog' } }), 'awslogs, splunk, awsfirelens'],
    ['fargate', fargate({ stopTimeout: 121 }), '120'],
    ['fargate', fargate({}, { volumes: [{ name: 'h', host: { sourcePath: '/x' } }] }), 'on the host'],
    ['enum', task({}, { networkMode: 'awsvp' }), "did you mean 'awsvpc'?"],
    ['enum', task({ dependsOn: [{ containerName: 'web', condition: 'HEALTY' }] }), "did you mean 'HEALTHY'?"],
  ];
  it.each(violations.map(([rule, taskDefinition, words]) => [rule, words, taskDefinition] as const))(
    'report a violation of the rule %s with the words: %s',
    (rule, words, taskDefinition) => {
      expect(find(taskDefinition)).toContainEqual({
        rule,
        severity: expect.any(String),
        message: expect.stringContaining(words),
      });
    },
  );

  it('only warn about a value that may be new', () => {
    expect(find(task({}, { networkMode: 'quantum-tunnel' }))).toMatchObject([{ rule: 'enum', severity: 'warning' }]);
    expect(find(fargate({}, { cpu: '32768', memory: '65536' }))).toMatchObject([
      { rule: 'fargate-size', severity: 'warning' },
    ]);
  });

  it('never show a variable’s value', () => {
    const messages = find(
      task({
        environment: [
          { name: 'A', value: 'hush' },
          { name: 'A', value: 'hush' },
          { name: '', value: 'hush' },
        ],
      }),
    );
    expect(JSON.stringify(messages)).not.toContain('hush');
  });

  it('are listed in the README, each with its severity and its source', () => {
    const readme = readFileSync(new URL('../../../actions/render-taskdef/README.md', import.meta.url), 'utf8');
    const missing = [...READING_FINDINGS, ...RULES].filter(
      ({ id, about, severity, source }) =>
        !readme.includes(`| \`${id}\` | ${about} | ${severity} | [AWS](${SOURCE}${source}) |`),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('have unique IDs', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
