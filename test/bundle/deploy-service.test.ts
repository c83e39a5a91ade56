import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { IMAGE_MISSING } from '../sentences/causes.ts';
import { capitalized, pattern } from '../sentences/pattern.ts';
import { notInCluster, wholeNumber } from '../sentences/refusals.ts';
import { active } from '../sentences/rollout.ts';
import { Shop } from './shop.ts';
import { crashing, definition, RIGHTS, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A task definition file with image `letter`. */
function file(letter: string, container: object = {}): string {
  const path = join(folder, `${letter}.json`);
  writeFileSync(path, JSON.stringify(definition(letter, container)));
  return path;
}

const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;

describe.each(RIGHTS)('deploy-service, %s', (_, policy) => {
  let world: World;
  beforeEach(async () => {
    world = await World.start({ policy });
  });
  afterEach(() => world.end());

  it('succeeds and reports deployed when the new revision is active, after one UpdateService', async () => {
    const run = await world.run('deploy-service', { 'task-definition': file('b') });
    expect(run.annotations).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      verdict: 'deployed',
      reason: '',
      'task-definition-arn': arn(2),
      'previous-task-definition-arn': arn(1),
      'serving-task-definition-arn': arn(2),
      'rolled-back': 'false',
    });
    expect(run.outputs['deployment-id']).toMatch(/^ecs-svc\/\d{19}$/);
    expect(run.outputs['service-deployment-arn']).toContain(':service-deployment/demo/web/');
    expect(world.calls('UpdateService')).toBe(1);
    expect(world.calls('RegisterTaskDefinition')).toBe(1);
    const service = await world.service();
    expect(service.deployments?.map(({ taskDefinition, rolloutState }) => [taskDefinition, rolloutState])).toEqual([
      [arn(2), 'COMPLETED'],
    ]);
    expect(run.summary).toContain('Deploy `web`: deployed');
    expect(run.summary).toContain('```mermaid');
    expect(run.log).toMatch(/web: 2 of 2 (new )?tasks running/);
  });

  it('writes nothing and reports unchanged if the same definition with image digests is active', async () => {
    const run = await world.run('deploy-service', { 'task-definition': file('a') });
    expect(run.exitCode).toBe(0);
    const active = { 'task-definition-arn': arn(1), 'serving-task-definition-arn': arn(1) };
    expect(run.outputs).toMatchObject({ verdict: 'unchanged', ...active });
    expect(JSON.parse(run.outputs.results ?? '')).toMatchObject([active]);
    expect(world.calls('UpdateService') + world.calls('RegisterTaskDefinition')).toBe(0);
  });

  it('refuses, before any call, a service that is listed by both name and ARN, and sets the outputs', async () => {
    const service = `web\n${(await world.service()).serviceArn}`;
    world.aws.clearRequests();
    const run = await world.run('deploy-service', { service, 'task-definition': file('b') });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'refused', 'refused-by': 'input' });
    expect(run.outputs.reason).toMatch(/^input 'service' has 'web' twice/);
    expect(world.aws.requests({})).toEqual([]);
  });

  it('reports first the service that does not exist, and then the active revision of the other service', async () => {
    const run = await world.run('deploy-service', { service: 'web, missing', 'task-definition': file('b') });
    expect(run.outputs).toMatchObject({ verdict: 'refused', 'refused-by': 'input' });
    expect(run.outputs.reason).toMatch(/^missing: Service 'missing' was not found/);
    expect(run.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^missing: refused \(and 1 more of 2 services\)/),
    ]);
    expect(JSON.parse(run.outputs.results ?? '')).toMatchObject([
      { service: 'web', 'serving-task-definition-arn': arn(1), 'console-url': expect.stringMatching(/^https:/) },
      { service: 'missing', 'serving-task-definition-arn': '' },
    ]);
  });

  it("reports the container's last line and exit code when ECS rolls back, and that the old version is active", async () => {
    world.aws.setPlans([crashing('c')]);
    const run = await world.run('deploy-service', { 'task-definition': file('c') });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      verdict: 'rolled-back',
      'rolled-back': 'true',
      'serving-task-definition-arn': arn(1),
      'task-definition-arn': arn(2),
    });
    expect(run.outputs.reason).toMatch(/container 'web', exit code 1.*circuit breaker/);
    expect(run.annotations).toHaveLength(1);
    expect(run.annotations[0]?.message.split('\n')).toHaveLength(3);
    expect(run.annotations[0]?.message).toMatch(
      pattern`web: rolled-back, web:2\n.*exit code 1.*\n${active('web:1', 'web', '2 of 2')}$`,
    );
    expect(run.summary).toContain('FATAL: no database');
    expect(run.log).toContain('FATAL: no database');
    expect(world.calls('UpdateService')).toBe(1);
    const [failure] = JSON.parse(run.outputs.results ?? '')[0].failures;
    expect(failure).toMatchObject({
      cause: 'exit-code',
      'stop-code': 'EssentialContainerExited',
      containers: [{ name: 'web', 'exit-code': 1 }],
    });
  });

  it('deploys an existing revision by its ARN and registers nothing', async () => {
    const existing = await world.register('b');
    world.aws.clearRequests();
    const run = await world.run('deploy-service', { 'task-definition-arn': existing });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': existing });
    expect(world.calls('RegisterTaskDefinition')).toBe(0);
  });

  it('registers and updates nothing in a dry run, and reports what would be done', async () => {
    const run = await world.run('deploy-service', { 'task-definition': file('b'), 'dry-run': true });
    expect(run.outputs).toMatchObject({ verdict: 'planned', 'serving-task-definition-arn': arn(1) });
    expect(run.summary).toContain('~ web.image');
    expect(world.calls('UpdateService') + world.calls('RegisterTaskDefinition')).toBe(0);
  });

  it('registers the revision and calls no service operation when no service is given', async () => {
    const run = await world.run('deploy-service', { service: '', 'task-definition': file('b') });
    expect(run.outputs).toMatchObject({ verdict: 'registered', 'task-definition-arn': arn(2) });
    expect(world.calls('UpdateService')).toBe(0);
  });

  it('rolls back with UpdateService to exactly the earlier revision when the breaker does not roll back', async () => {
    await world.createService('plain', {
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
    });
    world.aws.setPlans([crashing('c')]);
    const run = await world.run('deploy-service', { service: 'plain', 'task-definition': file('c') });
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(1) });
    const updates = world.aws.requests({ service: 'ecs', operation: 'UpdateService' }).map(({ input }) => input);
    expect(updates).toEqual([
      { cluster: 'demo', service: 'plain', taskDefinition: arn(2) },
      { cluster: 'demo', service: 'plain', taskDefinition: arn(1) },
    ]);
  });

  it('leaves the failed revision in place with on-failure: leave', async () => {
    await world.createService('plain', {
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
    });
    world.aws.setPlans([crashing('c')]);
    const run = await world.run('deploy-service', {
      service: 'plain',
      'task-definition': file('c'),
      'on-failure': 'leave',
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'failed', 'rolled-back': 'false' });
    expect(world.calls('UpdateService')).toBe(1);
  });

  it('rolls back as soon as two tasks fail because the image is missing, sooner than the circuit breaker', async () => {
    world.aws.setPlans([
      {
        match: { image: 'd'.repeat(64) },
        tasks: [
          {
            failToStart: {
              after: 20,
              stoppedReason:
                'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref public.example/web: not found',
            },
          },
        ],
      },
    ]);
    const run = await world.run('deploy-service', { 'task-definition': file('d') });
    expect(run.outputs.verdict).toBe('rolled-back');
    expect(run.outputs.reason).toMatch(pattern`^${capitalized(IMAGE_MISSING)}`);
    expect(world.calls('StopServiceDeployment')).toBe(1);
    expect(world.calls('UpdateService')).toBe(1);
    expect(run.log).not.toContain('deployment failed: tasks failed to start');
  });
});

describe('deploy-service', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.start();
  });
  afterEach(() => world.end());

  it('refuses all invalid inputs together, before any call', async () => {
    const run = await world.run('deploy-service', {
      service: 'web,not a name',
      'task-definition': 'missing.json',
      'wait-for-minutes': 'soon',
      'on-failure': 'rolback',
      'run-task': true,
      'run-task-launch-type': 'FARGAT',
      'codedeploy-application': 'my app',
    });
    expect(run.exitCode).toBe(1);
    const messages = run.annotations.map(({ message }) => message).join('\n');
    expect(messages).toContain("'missing.json', which does not exist");
    expect(messages).toContain(
      `input 'wait-for-minutes' is 'soon', which is not valid; expected ${wholeNumber(1, 360)}`,
    );
    expect(messages).toContain("did you mean 'rollback'?");
    expect(messages).toContain("input 'service' has 'not a name'");
    expect(messages).toContain("did you mean 'FARGATE'?");
    expect(messages).toContain("input 'codedeploy-application' is 'my app', which is not valid; expected a name");
    expect(world.aws.requests()).toEqual([]);
  });

  it('reports the line and column of the error in a task definition that cannot be parsed', async () => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, '{\n  "family": "web",\n  "containerDefinitions": [\n}');
    const run = await world.run('deploy-service', { 'task-definition': path });
    expect(run.annotations[0]).toMatchObject({ file: path, line: 4 });
    expect(world.aws.requests()).toEqual([]);
  });

  it('registers a task definition with a misspelled key, and warns at its line of the file', async () => {
    const path = join(folder, 'misspelled.json');
    writeFileSync(path, JSON.stringify(definition('b', { memoryReservaton: 64 }), null, 2));
    const run = await world.run('deploy-service', { service: '', 'task-definition': path });
    expect(run.outputs).toMatchObject({ verdict: 'registered' });
    expect(run.annotations).toMatchObject([
      {
        ...{ kind: 'warning', file: path, line: expect.any(Number) },
        message: expect.stringMatching(/^The 'memoryReservaton' key of container 'web' .* mean 'memoryReservation'\?/),
      },
    ]);
  });

  it('reports refused if one of the services does not exist, and updates none', async () => {
    const run = await world.run('deploy-service', { service: 'web\nwebb', 'task-definition': file('b') });
    expect(run.outputs.verdict).toBe('refused');
    expect(run.outputs.reason).toMatch(pattern`${notInCluster("Service 'webb'", 'demo')}.*did you mean 'web'\?`);
    expect(world.calls('UpdateService') + world.calls('RegisterTaskDefinition')).toBe(0);
  });

  it('fails without a rollback if the first version of a service never works', async () => {
    world.aws.setPlans([crashing('a')]);
    await world.createService('fresh');
    world.aws.setPlans([crashing('a'), crashing('c')]);
    const run = await world.run('deploy-service', {
      service: 'fresh',
      'task-definition': file('c'),
      'if-deploying': 'supersede',
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBe('failed');
  });

  it('follows the deployment with deployments[] alone if it has no permission to read service deployments', async () => {
    world.aws.setFaults([{ name: 'denied', operations: ['ecs:*ServiceDeployment*'] }]);
    world.aws.setPlans([crashing('c')]);
    const good = await world.run('deploy-service', { 'task-definition': file('b') });
    expect(good.outputs.verdict).toBe('deployed');
    expect(good.annotations.filter(({ message }) => message.includes('ecs:ListServiceDeployments'))).toHaveLength(1);
    const bad = await world.run('deploy-service', { 'task-definition': file('c') });
    expect(bad.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(2) });
  });

  it.each(['reset', 'lost-answer', 'server-error'] as const)(
    'starts exactly one deployment despite the fault %s in UpdateService',
    async (name) => {
      const before = (await world.service()).deployments?.[0]?.id;
      world.aws.setFaults([{ name, operations: ['ecs:UpdateService'], count: 1 }]);
      const run = await world.run('deploy-service', { 'task-definition': file('b') });
      expect(run.outputs.verdict).toBe('deployed');
      const [primary, ...rest] = (await world.service()).deployments ?? [];
      expect(rest).toEqual([]);
      expect(primary?.id).toBe(run.outputs['deployment-id']);
      expect(primary?.id).not.toBe(before);
    },
  );

  it('reports deployed despite stale reads', async () => {
    world.aws.setFaults([{ name: 'stale-reads', seconds: 20 }]);
    const run = await world.run('deploy-service', { 'task-definition': file('b') });
    expect(run.outputs.verdict).toBe('deployed');
  });
});

describe('deploy-service in a cancelled job', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.start();
    world.aws.setPlans([{ match: { image: 'b'.repeat(64) }, tasks: [{ start: 100_000 }] }]);
    world.aws.setSpeed(10);
  });
  afterEach(() => world.end());

  it('leaves the rollout in progress, and reports this', async () => {
    const run = await world.run('deploy-service', { 'task-definition': file('b') }, { cancelWhen: /2 pending/ });
    expect(run.conclusion).toBe('cancelled');
    expect(run.outputs.verdict).toBe('cancelled');
    expect(run.post?.summary).toContain('cancelled');
    expect(world.calls('StopServiceDeployment')).toBe(0);
    expect((await world.service()).deployments?.[0]?.taskDefinition).toBe(arn(2));
  });

  it('requests a rollback immediately if on-cancel is rollback, and the post step follows the rollback', async () => {
    const run = await world.run(
      'deploy-service',
      { 'task-definition': file('b'), 'on-cancel': 'rollback' },
      { cancelWhen: /2 pending/ },
    );
    expect(run.conclusion).toBe('cancelled');
    expect(world.calls('StopServiceDeployment')).toBe(1);
    expect(run.post?.summary).toContain('rolled-back');
    expect((await world.service()).deployments?.[0]).toMatchObject({
      taskDefinition: arn(1),
      rolloutState: 'COMPLETED',
    });
  });
});

describe('deploy-service with keep-images', () => {
  it('protects the images of the active and of the previous revision from lifecycle rules', async () => {
    const shop = await Shop.open(true);
    const { world, uri } = shop;
    try {
      const [one, two] = [await shop.push('one'), await shop.push('two')];
      await shop.deployed(`${uri}@${one}`);
      const image = `${uri}@${two}`;
      const run = await world.run('deploy-service', { 'task-definition': file('k', { image }), 'keep-images': true });
      expect(run.outputs.verdict).toBe('deployed');
      const tags = ['slipway-keep-demo-web', 'slipway-keep-demo-web-previous'];
      expect(tags.map((tag) => world.aws.context.imageDigest(`${uri}:${tag}`))).toEqual([two, one]);
    } finally {
      await world.end();
    }
  });
});
