import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BatchGetImageCommand,
  CreatePullThroughCacheRuleCommand,
  CreateRepositoryCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  PutImageCommand,
} from '@aws-sdk/client-ecr';
import {
  DeregisterContainerInstanceCommand,
  DeregisterTaskDefinitionCommand,
  DescribeTaskDefinitionCommand,
  ListContainerInstancesCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pushImage } from '../../local-aws/ecr/push.ts';
import { listOf, type PolicyDocument } from '../../local-aws/iam/policy.ts';
import { rightsOf } from '../runner/policy.ts';
import type { StepOptions } from '../runner/runner.ts';
import { notUpdatedFor } from '../sentences/rollout.ts';
import { violations } from '../unit/report/schema.ts';
import { DEPLOYERS, writeDefinition } from './deployers.ts';
import { definition, trust, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** deploy-service's iam-policy.json without the statements whose Sid matches. */
function policyWithout(sids: RegExp): PolicyDocument {
  const policy = rightsOf('deploy-service', world.aws);
  return { ...policy, Statement: listOf(policy.Statement).filter(({ Sid = '' }) => !sids.test(Sid)) };
}

/** A task definition file: that of `letter`, with other members of the task and the container. */
function file(letter: string, task: object = {}, container: object = {}): string {
  const path = join(mkdtempSync(join(folder, 'file-')), 'task-definition.json');
  writeFileSync(path, JSON.stringify({ ...definition(letter, container), ...task }));
  return path;
}

const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;

let world: World;
let options: { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } };
let ecr: ECRClient;
beforeEach(async () => {
  world = await World.start();
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = world.aws.adminEnv;
  options = { endpoint: world.aws.url, region: world.aws.region, credentials: { accessKeyId, secretAccessKey } };
  ecr = new ECRClient(options);
});
afterEach(async () => {
  ecr.destroy();
  await world.end();
});

const deploy = (inputs: StepOptions['inputs']) => world.run('deploy-service', inputs ?? {});
const writes = () => world.calls('RegisterTaskDefinition') + world.calls('UpdateService');

/** Pushes an image whose content is `text`, and returns its reference by tag. */
async function push(tag: string, text: string, architecture = 'amd64'): Promise<string> {
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
  const repository = `${world.aws.host}/web`;
  const authorizationToken = authorizationData?.[0]?.authorizationToken ?? '';
  await pushImage({ layers: [Buffer.from(text)], architecture }, { repository, tags: [tag], authorizationToken });
  return `${repository}:${tag}`;
}

describe.each(DEPLOYERS)('a blocking preflight finding about a service of $name', (by) => {
  const withoutRole = (letter: string) => writeDefinition(folder, by, letter, {}, [], { taskRoleArn: 'gone' });
  const written = () => [...by.deployed(world, 'web'), ...by.deployed(world, 'api')];
  beforeEach(async () => {
    await world.end();
    world = await by.start('api');
  });

  it('is also reported in a dry run', async () => {
    const run = await deploy({ 'task-definition': withoutRole('b'), 'dry-run': true });
    expect(run.outputs).toMatchObject({ verdict: 'refused' });
    expect(run.outputs.reason).toContain("The task role 'gone' does not exist");
  });

  it('does not block the deployment if preflight is off', async () => {
    const run = await deploy({ 'task-definition': withoutRole('b'), preflight: false });
    expect(run.outputs).toMatchObject({ verdict: 'deployed' });
    expect(world.aws.requests({ service: 'iam' })).toEqual([]);
  });

  it('for one of several services refuses all services, and the reason for the others names that service', async () => {
    const service = `web\napi=${withoutRole('c')}`;
    const run = await deploy({ service, 'task-definition': writeDefinition(folder, by, 'b') });
    const results = JSON.parse(run.outputs.results ?? '') as { service: string; verdict: string; reason: string }[];
    expect(results).toMatchObject([
      { service: 'web', verdict: 'refused', reason: notUpdatedFor('api') },
      { service: 'api', verdict: 'refused', reason: expect.stringContaining("role 'gone'") },
    ]);
    expect(world.calls('RegisterTaskDefinition')).toBe(0);
    expect(written()).toEqual([]);
  });
});

describe('a blocking preflight finding', () => {
  it('is reported together with all other findings, each with a fix, and nothing is written', async () => {
    const iam = new IAMClient(options);
    await iam.send(
      new CreateRoleCommand({ RoleName: 'lambda', AssumeRolePolicyDocument: trust('lambda.amazonaws.com') }),
    );
    iam.destroy();
    const path = file(
      'b',
      { executionRoleArn: 'arn:aws:iam::123456789012:role/gone', taskRoleArn: 'lambda' },
      {
        image: `${world.aws.host}/gone:v1`,
        secrets: [
          { name: 'DB', valueFrom: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-AbCdEf' },
          { name: 'KEY', valueFrom: '/prod/key' },
        ],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/gone', 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'ecs' },
        },
      },
    );
    const run = await deploy({ 'task-definition': path });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'refused', 'serving-task-definition-arn': arn(1) });
    const ids = [...run.log.matchAll(/^web: .*\[([a-z-]+)\]$/gm)].map(([, id]) => id);
    expect(ids).toEqual([
      'image-repository',
      'role-missing',
      'role-trust',
      'log-group',
      'secret-missing',
      'parameter-missing',
    ]);
    expect(run.outputs.reason).toMatch(
      /'gone'.*'lambda' does not trust.*'\/gone'.*Nothing was updated \(preflight\)\.$/,
    );
    expect(run.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(1);
    expect(writes()).toBe(0);
    const report = JSON.parse(run.outputs.results ?? '') as unknown[];
    expect(
      violations({ schema: 2, verdict: 'refused', reason: 'x', green: false, services: report, advice: [] }),
    ).toEqual([]);
  });

  it('is reported if the image is not for the platform of the tasks', async () => {
    await ecr.send(new CreateRepositoryCommand({ repositoryName: 'web' }));
    const image = await push('arm', 'arm', 'arm64');
    const fargate = { requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512' };
    const run = await deploy({ 'task-definition': file('b', fargate, { image }) });
    expect(run.outputs.reason).toMatch(/:arm is for linux\/arm64, but the tasks run on linux\/amd64/);
    expect(writes()).toBe(0);
  });

  it('is reported if the cluster has no container instances and the service needs them', async () => {
    const { containerInstanceArns } = await world.admin.send(new ListContainerInstancesCommand({ cluster: 'demo' }));
    for (const containerInstance of containerInstanceArns ?? [])
      await world.admin.send(new DeregisterContainerInstanceCommand({ cluster: 'demo', containerInstance }));
    const run = await deploy({ 'task-definition': file('b') });
    expect(run.outputs.reason).toContain("The cluster 'demo' has no container instances");
  });

  it('is reported if the revision is INACTIVE', async () => {
    const inactive = await world.register('b');
    await world.admin.send(new DeregisterTaskDefinitionCommand({ taskDefinition: inactive }));
    world.aws.clearRequests();
    const run = await deploy({ 'task-definition-arn': inactive });
    expect(run.outputs.reason).toContain(`${inactive} is INACTIVE`);
    expect(writes()).toBe(0);
  });
});

describe('a preflight warning', () => {
  it('is reported if the circuit breaker does not roll back', async () => {
    await world.createService('plain', {
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
    });
    const run = await deploy({ service: 'plain', 'task-definition': file('b') });
    expect(run.outputs).toMatchObject({ verdict: 'deployed' });
    expect(run.annotations).toEqual([
      expect.objectContaining({ kind: 'warning', message: expect.stringMatching(/^plain: .*does not roll back/) }),
    ]);
  });

  it('is reported if a pull-through cache does not contain the image yet', async () => {
    await ecr.send(
      new CreatePullThroughCacheRuleCommand({ ecrRepositoryPrefix: 'hub', upstreamRegistryUrl: 'registry.example' }),
    );
    const run = await deploy({
      'task-definition': file('b', {}, { image: `${world.aws.host}/hub/web@sha256:${'b'.repeat(64)}` }),
      'dry-run': true,
    });
    expect(run.outputs).toMatchObject({ verdict: 'planned' });
  });

  it('is replaced by one notice about everything that cannot be read, and the deployment continues', async () => {
    world.aws.setPolicy(policyWithout(/^(Preflight|Images)/));
    const secrets = [
      { name: 'DB', valueFrom: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-AbCdEf' },
      { name: 'KEY', valueFrom: '/prod/key' },
    ];
    const image = `${world.aws.host}/gone@sha256:${'b'.repeat(64)}`;
    const run = await deploy({
      'task-definition': file('b', {}, { image, secrets }),
      'wait-for-service-stability': false,
    });
    expect(run.outputs).toMatchObject({ verdict: 'started' });
    const denied = run.annotations.filter(({ message }) => message.startsWith('Preflight'));
    expect(denied).toHaveLength(1);
    for (const action of [
      'ecs:DescribeClusters',
      'iam:GetRole',
      'logs:DescribeLogGroups',
      'ssm:DescribeParameters',
      'secretsmanager:DescribeSecret',
      'ecr:BatchGetImage',
    ]) {
      expect(denied[0]?.message).toContain(action);
    }
  });
});

describe('images that are referenced by tag', () => {
  /** The service `tagged`, which runs the tag v1, and a file with the same contents. */
  async function tagged(): Promise<string> {
    await ecr.send(new CreateRepositoryCommand({ repositoryName: 'web' }));
    const image = await push('v1', 'one');
    const taskDefinition = await world.register('a', { image });
    await world.createService('tagged', { taskDefinition });
    return file('a', {}, { image });
  }

  it('cause no deployment while the tag refers to the active digest, and the outputs name the revision', async () => {
    const path = await tagged();
    const run = await deploy({ service: 'tagged', 'task-definition': path });
    const active = { 'task-definition-arn': (await world.service('tagged')).taskDefinition };
    expect(run.outputs).toMatchObject({ verdict: 'unchanged', ...active });
    expect(JSON.parse(run.outputs.results ?? '')).toMatchObject([active]);
    expect(writes()).toBe(0);
  });

  it('are deployed again when the tag has moved', async () => {
    const path = await tagged();
    await push('v2', 'two');
    const { images } = await ecr.send(
      new BatchGetImageCommand({ repositoryName: 'web', imageIds: [{ imageTag: 'v2' }] }),
    );
    const imageManifest = images?.[0]?.imageManifest;
    await ecr.send(new PutImageCommand({ repositoryName: 'web', imageTag: 'v1', imageManifest }));
    const run = await deploy({ service: 'tagged', 'task-definition': path });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(3) });
    expect(run.log).toMatch(
      /tagged: deploying the same definition again: .*:v1 now points to sha256:.*, but container 'web' runs sha256:/,
    );
  });

  it('are deployed again when the active revision cannot be verified', async () => {
    const path = await tagged();
    world.aws.setFaults(['denied:ecr:BatchGetImage']);
    const run = await deploy({ service: 'tagged', 'task-definition': path });
    expect(run.outputs).toMatchObject({ verdict: 'deployed' });
  });

  it('are compared with those of the running tasks if service revisions cannot be read', async () => {
    const path = await tagged();
    world.aws.setFaults(['denied:ecs:DescribeServiceRevisions']);
    const run = await deploy({ service: 'tagged', 'task-definition': path });
    expect(run.outputs).toMatchObject({ verdict: 'unchanged' });
    expect(world.calls('DescribeTasks')).toBe(1);
  });
});

describe('record tags', () => {
  const tagsOf = async (taskDefinition: string) => {
    const { tags } = await world.admin.send(new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] }));
    return Object.fromEntries((tags ?? []).map(({ key, value }) => [key, value]));
  };

  it('name the origin of a revision, and do not cause a new revision if nothing else changes', async () => {
    const path = file('b');
    await deploy({ 'task-definition': path });
    expect(await tagsOf('web:2')).toEqual({
      'slipway:commit': '8f2c1d3b5a7e9f0112233445566778899aabbccd',
      'slipway:run': 'https://github.com/acme/hello/actions/runs/1/attempts/1',
      'slipway:actor': 'octocat',
    });
    expect((await deploy({ 'task-definition': path })).outputs).toMatchObject({ verdict: 'unchanged' });
    const own = file('b', { tags: [{ key: 'slipway:commit', value: 'another' }] });
    expect((await deploy({ 'task-definition': own })).outputs).toMatchObject({ verdict: 'unchanged' });
  });

  it('show that another tool deployed a version, until Slipway deploys the next one', async () => {
    await world.admin.send(new RegisterTaskDefinitionCommand(definition('d')));
    await world.admin.send(new UpdateServiceCommand({ cluster: 'demo', service: 'web', taskDefinition: 'web:2' }));
    world.aws.step(180_000);
    const runs = [await deploy({ 'task-definition': file('b') }), await deploy({ 'task-definition': file('c') })];
    expect(runs.map(({ outputs }) => outputs.verdict)).toEqual(['deployed', 'deployed']);
    expect(runs.map(({ annotations }) => annotations.map(({ message }) => message))).toEqual([
      [expect.stringMatching(/^web: the service.s task definition, web:2, is not managed by Slipway: another tool/)],
      [],
    ]);
  });

  it('are omitted with a notice if tagging is denied', async () => {
    world.aws.setPolicy(policyWithout(/^Tags$/));
    const run = await deploy({ 'task-definition': file('b') });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'task-definition-arn': arn(2) });
    expect(run.annotations).toEqual([
      expect.objectContaining({ kind: 'notice', message: expect.stringContaining('ecs:TagResource') }),
    ]);
    expect(await tagsOf('web:2')).toEqual({});
  });

  it("name the commit in the input, no commit for 'none', and the run's commit if the input is empty", async () => {
    await deploy({ 'task-definition': file('b'), commit: 'ABCDEF0123'.repeat(4) });
    expect(await tagsOf('web:2')).toMatchObject({ 'slipway:commit': 'abcdef0123'.repeat(4) });
    await deploy({ 'task-definition': file('a', { memory: '1024' }), commit: 'none' });
    expect(Object.keys(await tagsOf('web:3'))).toEqual(['slipway:run', 'slipway:actor']);
    await deploy({ 'task-definition': file('c'), commit: '' });
    expect(await tagsOf('web:4')).toMatchObject({ 'slipway:commit': '8f2c1d3b5a7e9f0112233445566778899aabbccd' });
  });

  it.each(['main', '8f2c1d3', '8f2c1d3b5a7e9f0112233445566778899aabbccd0'])(
    'are refused for the invalid commit %s before AWS is called',
    async (commit) => {
      const before = world.aws.requests.length;
      const run = await deploy({ 'task-definition': file('b'), commit, 'record-tags': false });
      expect(run.annotations).toEqual([
        expect.objectContaining({
          kind: 'error',
          message: `input 'commit' is '${commit}', which is not valid; expected a full-length commit SHA (40 hexadecimal digits), or 'none'`,
        }),
      ]);
      expect(world.aws.requests).toHaveLength(before);
    },
  );

  it('are omitted if record-tags is off', async () => {
    await deploy({ 'task-definition': file('b'), 'record-tags': false });
    expect(await tagsOf('web:2')).toEqual({});
  });
});
