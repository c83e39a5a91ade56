import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { CreateSecretCommand, PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { callJson } from '../../src/aws/json.ts';
import { rightsOf } from '../runner/policy.ts';
import { runAction, type StepOptions } from '../runner/runner.ts';
import { NOT_IN_TASK_DEFINITION, notInCluster } from '../sentences/refusals.ts';

const ACTION = 'render-taskdef';
const SECRET_VALUE = 'hush-hush-4711';

const FILE = `# what our team runs
family: web
networkMode: awsvpc
requiresCompatibilities: [FARGATE]
cpu: 256
memory: 512
executionRoleArn: arn:aws:iam::123456789012:role/execution
quantumSettings: { depth: 0, names: [""] }
containerDefinitions:
  - name: web
    image: <IMAGE1_NAME>
    entryPoint: []
    environment: { LOG_LEVEL: ${SECRET_VALUE}, OLD_FLAG: x, EMPTY: "" }
`;

let aws: LocalAws;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-render-'));
  writeFileSync(join(folder, 'web.yml'), FILE);
  aws = await startLocalAws({ speed: 40 });
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
  const config = { endpoint: aws.url, region: aws.region, credentials: { accessKeyId, secretAccessKey } };
  const ssm = new SSMClient(config);
  await ssm.send(new PutParameterCommand({ Name: '/prod/api-key', Value: SECRET_VALUE, Type: 'SecureString' }));
  const secrets = new SecretsManagerClient(config);
  await secrets.send(
    new CreateSecretCommand({ Name: 'prod/db', SecretString: JSON.stringify({ password: SECRET_VALUE }) }),
  );
  await secrets.send(
    new PutSecretValueCommand({ SecretId: 'prod/db', SecretString: JSON.stringify({ password: SECRET_VALUE }) }),
  );
  const ecs = new ECSClient(config);
  await ecs.send(new CreateClusterCommand({ clusterName: 'demo' }));
  const input = {
    family: 'web',
    futureTopLevel: { a: [0, '', false, {}] },
    tags: [{ key: 'team', value: 'red' }],
    containerDefinitions: [
      {
        name: 'web',
        image: 'app:1',
        memory: 128,
        command: ['sh', '-c', ''],
        futureField: { deep: 0 },
        environment: [{ name: 'A', value: SECRET_VALUE }],
      },
    ],
  };
  await callJson(ecs, new RegisterTaskDefinitionCommand(input as never), input);
  await ecs.send(
    new CreateServiceCommand({ cluster: 'demo', serviceName: 'web', taskDefinition: 'web', desiredCount: 1 }),
  );
  aws.step(180_000);
  for (const client of [ssm, secrets, ecs]) client.destroy();
});
afterAll(async () => {
  await aws.close();
  rmSync(folder, { recursive: true });
});

/** The step's run, with the task definition that it wrote, read before the job's files are removed. */
async function render(inputs: NonNullable<StepOptions['inputs']>, env: Record<string, string> = {}) {
  aws.clearRequests();
  const run = await runAction(ACTION, { aws, workspace: folder, inputs, env });
  const json = run.outputs['task-definition-json'];
  return {
    run,
    json: json === undefined ? undefined : JSON.parse(json),
    calls: aws.requests().map(({ operation }) => operation),
  };
}

const containers = `
web:
  image: app:2
  environment: { LOG_LEVEL: info, OLD_FLAG: null }
  secrets:
    DB_PASSWORD: secretsmanager:prod/db#password
    DB_OLD: secretsmanager:prod/db#password:AWSPREVIOUS
    API_KEY: ssm:/prod/api-key
+side: { image: busybox, cpu: 64, essential: false }
`;

describe.each([
  ['with all permissions', false],
  ['with only the permissions of its iam-policy.json', true],
])('render-taskdef, %s', (_, policy) => {
  beforeEach(() => aws.setPolicy(policy ? rightsOf('render-taskdef', aws) : undefined));

  it('renders a file with changes and secret references, keeps every member, and shows no value', async () => {
    const { run, json, calls } = await render({ 'task-definition': 'web.yml', containers });
    expect(run.exitCode).toBe(0);
    const secret = /^arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod\/db-\w{6}:password/.source;
    expect(json).toEqual({
      family: 'web',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
      quantumSettings: { depth: 0, names: [''] },
      containerDefinitions: [
        {
          name: 'web',
          image: 'app:2',
          entryPoint: [],
          environment: [
            { name: 'LOG_LEVEL', value: 'info' },
            { name: 'EMPTY', value: '' },
          ],
          secrets: [
            { name: 'DB_PASSWORD', valueFrom: expect.stringMatching(`${secret}::$`) },
            { name: 'DB_OLD', valueFrom: expect.stringMatching(`${secret}:AWSPREVIOUS:$`) },
            { name: 'API_KEY', valueFrom: 'arn:aws:ssm:eu-central-1:123456789012:parameter/prod/api-key' },
          ],
        },
        { name: 'side', image: 'busybox', cpu: 64, essential: false },
      ],
    });
    expect(run.outputs).toMatchObject({
      changed: 'true',
      family: 'web',
      containers: '{"web":"app:2","side":"busybox"}',
    });
    expect(run.outputs.diff?.split('\n')).toEqual([
      '~ web.image: <IMAGE1_NAME> → app:2',
      '~ web.environment.LOG_LEVEL',
      '- web.environment.OLD_FLAG',
      '+ web.secrets.API_KEY',
      '+ web.secrets.DB_OLD',
      '+ web.secrets.DB_PASSWORD',
      '+ side.image: busybox',
      '+ side.cpu: 64',
      '+ side.essential: false',
    ]);
    expect(run.log + run.summary + run.outputs.diff).not.toContain(SECRET_VALUE);
    expect(run.summary).toContain('- `web.image`: `<IMAGE1_NAME>` → `app:2`');
    expect(dirname(run.outputs['task-definition'] ?? '')).toMatch(/_temp$/);
    expect([...new Set(calls)].sort()).toEqual(['DescribeParameters', 'DescribeSecret']);
  });

  it.each([
    [{ 'task-definition-family': 'web' }, ['DescribeTaskDefinition']],
    [{ 'task-definition-family': 'web', 'task-definition-revision': 1 }, ['DescribeTaskDefinition']],
    [{ service: 'web', cluster: 'demo' }, ['DescribeServices', 'DescribeTaskDefinition']],
  ])(
    'with %j starts from a task definition in ECS, and keeps members that are not in the service model',
    async (source, expected) => {
      const { run, json, calls } = await render({ ...source, 'container-name': 'web', image: 'app:2', cpu: 256 });
      expect(run.annotations).toEqual([]);
      expect(json).toMatchObject({
        family: 'web',
        cpu: '256',
        futureTopLevel: { a: [0, '', false, {}] },
        tags: [{ key: 'team', value: 'red' }],
        containerDefinitions: [{ image: 'app:2', command: ['sh', '-c', ''], futureField: { deep: 0 } }],
      });
      expect(Object.keys(json)).not.toEqual(expect.arrayContaining(['revision', 'taskDefinitionArn', 'status']));
      expect(run.outputs.diff).toBe('~ web.image: app:1 → app:2\n+ cpu: 256');
      expect(calls).toEqual(expected);
    },
  );

  it('compares a file with the active revision if a file and a service are given', async () => {
    const { run } = await render({ 'task-definition': 'web.yml', service: 'web', cluster: 'demo', containers });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.diff?.split('\n')).toEqual(
      expect.arrayContaining(['~ web.image: app:1 → app:2', '- web.environment.A', '- tags.team: red']),
    );
  });

  it('reports every reference to a missing secret or parameter, with the nearest name', async () => {
    const wrong =
      'web: { image: app:2, secrets: { A: ssm:/prod/api-kye, B: secretsmanager:prod/dbx, C: secretsmanager:prod/db#p:AWSNEXT } }';
    const { run } = await render({ 'task-definition': 'web.yml', containers: wrong });
    expect(run.exitCode).toBe(1);
    const messages = run.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringContaining(
        "The parameter '/prod/api-kye' does not exist in eu-central-1: did you mean '/prod/api-key'?",
      ),
      expect.stringContaining("The secret 'prod/dbx' does not exist in eu-central-1: did you mean 'prod/db'?"),
      expect.stringContaining("no version stage 'AWSNEXT', only AWSCURRENT, AWSPREVIOUS"),
    ]);
    expect(run.outputs).toEqual({});
  });
});

describe('render-taskdef', () => {
  beforeEach(() => aws.setPolicy(undefined));

  it('treats the revision of the completed deployment as active, not the one that is being deployed', async () => {
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.adminEnv;
    const ecs = new ECSClient({ endpoint: aws.url, region: aws.region, credentials: { accessKeyId, secretAccessKey } });
    await ecs.send(
      new CreateServiceCommand({ cluster: 'demo', serviceName: 'busy', taskDefinition: 'web:1', desiredCount: 1 }),
    );
    aws.step(180_000);
    await ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'next',
        containerDefinitions: [{ name: 'web', image: 'app:9', memory: 128 }],
      }),
    );
    aws.setSpeed(0);
    await ecs.send(new UpdateServiceCommand({ cluster: 'demo', service: 'busy', taskDefinition: 'next' }));
    const { json } = await render({ service: 'busy', cluster: 'demo', memory: 512 });
    aws.setSpeed(40);
    expect(json).toMatchObject({ family: 'web' });
    ecs.destroy();
  });

  it('requires no AWS credentials and no Region for a file without references', async () => {
    const env = { AWS_REGION: '', AWS_DEFAULT_REGION: '', AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
    const { run, calls } = await render({ 'task-definition': 'web.yml', 'container-name': 'web', image: 'app:2' }, env);
    expect(run.exitCode).toBe(0);
    expect(calls).toEqual([]);
  });

  it('checks a file without changes, and removes its top-level empty strings', async () => {
    const file = { family: 'web', memory: '64', taskRoleArn: '', pidMode: '' };
    const containerDefinitions = [{ name: 'web', image: 'app:1', user: '', command: ['run', SECRET_VALUE] }];
    writeFileSync(join(folder, 'plain.json'), JSON.stringify({ ...file, containerDefinitions }));
    const { run, json, calls } = await render({ 'task-definition': 'plain.json' });
    expect(run.exitCode).toBe(0);
    expect(json).toEqual({ family: 'web', memory: '64', containerDefinitions });
    expect(run.outputs).toMatchObject({ changed: 'false', diff: '' });
    expect([...calls, ...run.annotations]).toEqual([]);
  });

  it.each<[string, string | Buffer, string, number]>([
    ['deep.json', '['.repeat(20_000), 'nested more than 200 levels', 1],
    ['twice.json', '{"family": "a",\n "family": "b"}', "The 'family' key is repeated in lines 1 and 2", 2],
    ['utf-16.json', Buffer.from('\uFEFF{"family": "a"}', 'utf16le'), 'UTF-16', 1],
    ['latin-1.yml', Buffer.from('family: a\nx: \u00fc\n', 'latin1'), '0xFC', 2],
  ])('refuses the unreadable file %s in one sentence', async (file, content, words, line) => {
    writeFileSync(join(folder, file), content);
    const { run } = await render({ 'task-definition': file });
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toEqual([
      expect.objectContaining({ kind: 'error', file, line, message: expect.stringMatching(words) }),
    ]);
  });

  it('shows no value of a command or a label, unless show-values is set', async () => {
    const change = { 'task-definition-family': 'web', 'container-name': 'web', image: 'app:1' };
    const inputs = { ...change, command: `run ${SECRET_VALUE}`, 'docker-labels': `constructor=${SECRET_VALUE}` };
    const { run } = await render(inputs);
    expect(run.outputs.diff).toBe('~ web.command\n+ web.dockerLabels.constructor');
    const shown = await render({ ...inputs, 'show-values': 'true' });
    expect(shown.run.outputs.diff).toContain(SECRET_VALUE);
  });

  it('reports all problems together, each with its position, before any call', async () => {
    writeFileSync(
      join(folder, 'wrong.yml'),
      FILE.replace('memory: 512', 'memory: 4096').replace('environment:', 'enviroment:'),
    );
    const inputs = { 'task-definition': 'wrong.yml', containers: 'wbe: { cpu: 1, imge: a }', 'max-retries': -1 };
    const { run, calls } = await render(inputs);
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toMatchObject([
      { kind: 'error', message: expect.stringContaining("input 'max-retries' is '-1'") },
      { kind: 'error', file: 'wrong.yml', line: 13, message: expect.stringContaining("did you mean 'environment'?") },
      { kind: 'error', message: expect.stringContaining("did you mean 'image'?") },
      {
        kind: 'error',
        message: expect.stringContaining(`Container 'wbe' ${NOT_IN_TASK_DEFINITION}; expected 'web'`),
      },
      { kind: 'error', file: 'wrong.yml', line: 11, message: expect.stringContaining('<IMAGE1_NAME>') },
      { kind: 'error', file: 'wrong.yml', line: 6, message: expect.stringContaining('512, 1024 or 2048') },
    ]);
    const described = await render({
      'task-definition-family': 'web',
      containers: 'web: { imge: a }',
      'aws-region': 'x',
    });
    expect(described.run.annotations).toHaveLength(2);
    expect([...calls, ...described.calls]).toEqual([]);
  });

  it.each([
    [{ 'task-definition-family': 'nowhere', cpu: 256 }, "ECS has no task definition 'nowhere'"],
    [{ service: 'nowhere', cluster: 'demo', cpu: 256 }, notInCluster("Service 'nowhere'", 'demo')],
  ])('reports in one sentence that the source is missing: %j', async (inputs, words) => {
    const { run } = await render(inputs);
    expect(run.annotations).toMatchObject([{ kind: 'error', message: expect.stringContaining(words) }]);
  });

  it('names the missing permission if AWS denies a lookup', async () => {
    aws.setPolicy({ Version: '2012-10-17', Statement: [] } as never);
    const { run } = await render({ 'task-definition': 'web.yml', containers });
    expect(run.annotations.at(-1)?.message).toMatch(
      /AWS denied (ssm:DescribeParameters|secretsmanager:DescribeSecret)/,
    );
  });
});
