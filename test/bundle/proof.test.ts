import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { otherServiceFailed } from '../sentences/rollout.ts';
import { crashing, definition, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(letter: string, container: object = {}): string {
  const path = join(folder, `${letter}.json`);
  writeFileSync(path, JSON.stringify(definition(letter, container)));
  return path;
}

const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;
const unchecked = { healthCheck: undefined };

describe('deploy-service', () => {
  let world: World;
  beforeEach(async () => {
    world = await World.start();
  });
  afterEach(() => world.end());

  it('detects a crash loop that no health check notices during monitoring, and rolls back', async () => {
    world.aws.setPlans([{ match: { image: 'b'.repeat(64) }, tasks: [{ start: 3, exit: { after: 50, code: 7 } }] }]);
    const run = await world.run('deploy-service', { 'task-definition': file('b', unchecked) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(1) });
    expect(run.outputs.reason).toContain('After the deployment had completed, 2 tasks failed');
    expect(run.log).toContain('it is active; monitoring it for 60 s');
  });

  it('succeeds if the tasks of a service without health checks keep running', async () => {
    const run = await world.run('deploy-service', {
      'task-definition': file('b', unchecked),
      'monitor-for-seconds': 30,
    });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(2) });
    expect(run.log).toContain('monitoring it for 30 s');
  });

  it('rolls back all services of the step if one of them fails and rollback-together is set', async () => {
    await world.createService('worker');
    world.aws.setPlans([crashing('c')]);
    const run = await world.run('deploy-service', {
      service: `web=${file('b')}\nworker=${file('c')}`,
      'rollback-together': true,
    });
    expect(run.exitCode).toBe(1);
    const results = JSON.parse(run.outputs.results ?? '[]') as { service: string; verdict: string; reason: string }[];
    expect(results.map(({ service, verdict }) => `${service} ${verdict}`)).toEqual([
      'web rolled-back',
      'worker rolled-back',
    ]);
    expect(results[0]?.reason).toContain(otherServiceFailed('worker'));
    expect(run.outputs.reason).toMatch(/^worker: .*exit code 1/);
    expect(run.annotations[0]?.message).toMatch(/^worker: rolled-back \(and 1 more of 2 services\)/);
    for (const name of ['web', 'worker']) expect((await world.service(name)).taskDefinition).toBe(arn(1));
  });

  it('rolls back the other services if ECS refuses the update of one and rollback-together is set', async () => {
    await world.createService('worker');
    world.aws.setFaults(['denied:ecs:UpdateService:1']);
    const run = await world.run('deploy-service', {
      service: 'web\nworker',
      'task-definition': file('b'),
      'rollback-together': true,
    });
    expect(run.exitCode).toBe(1);
    const results = JSON.parse(run.outputs.results ?? '[]') as { verdict: string }[];
    expect(results.map(({ verdict }) => verdict).sort()).toEqual(['refused', 'rolled-back']);
    for (const name of ['web', 'worker']) expect((await world.service(name)).taskDefinition).toBe(arn(1));
  });

  it('leaves the other services unchanged if one fails and rollback-together is not set', async () => {
    await world.createService('worker');
    world.aws.setPlans([crashing('c')]);
    const run = await world.run('deploy-service', { service: `web=${file('b')}\nworker=${file('c')}` });
    const results = JSON.parse(run.outputs.results ?? '[]') as { service: string; verdict: string }[];
    expect(results.map(({ service, verdict }) => `${service} ${verdict}`)).toEqual([
      'web deployed',
      'worker rolled-back',
    ]);
    expect(run.outputs.verdict).toBe('rolled-back');
  });

  it('restores, in a rollback, the settings that were changed with the task definition', async () => {
    await world.createService('plain', {
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
    });
    world.aws.setPlans([crashing('c')]);
    const run = await world.run('deploy-service', {
      service: 'plain',
      'task-definition': file('c'),
      'desired-count': 3,
      'minimum-healthy-percent': 50,
    });
    expect(run.outputs.verdict).toBe('rolled-back');
    const service = await world.service('plain');
    expect(service).toMatchObject({ desiredCount: 2, taskDefinition: arn(1) });
    expect(service.deploymentConfiguration?.minimumHealthyPercent).toBe(100);
    expect(service.deploymentConfiguration?.deploymentCircuitBreaker).toMatchObject({ enable: true, rollback: false });
  });

  it('keeps the rest of the deployment configuration if the circuit breaker is set', async () => {
    await world.createService('plain', { deploymentConfiguration: { maximumPercent: 150 } });
    const run = await world.run('deploy-service', {
      service: 'plain',
      'task-definition': file('b'),
      'circuit-breaker': 'rollback',
      'circuit-breaker-threshold': '10',
      'early-success-percent': 100,
      'old-tasks': 'deferred',
    });
    expect(run.outputs.verdict).toBe('deployed');
    expect(world.calls('UpdateService')).toBe(1);
    expect((await world.service('plain')).deploymentConfiguration).toMatchObject({
      deploymentCircuitBreaker: {
        enable: true,
        rollback: true,
        thresholdConfiguration: { type: 'COUNT', value: 10 },
      },
      earlySuccessCriteria: { enable: true, healthyPercent: 100, sourceServiceRevisionCleanup: 'DEFERRED' },
      maximumPercent: 150,
    });
  });

  it('restores the circuit breaker after a rollback', async () => {
    await world.createService('plain', { deploymentConfiguration: { maximumPercent: 150 } });
    world.aws.setPlans([crashing('c')]);
    const run = await world.run('deploy-service', {
      service: 'plain',
      'task-definition': file('c'),
      'circuit-breaker': 'rollback',
      'circuit-breaker-threshold': '50%',
      'early-success-percent': 100,
    });
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(1) });
    expect(run.log).toContain('restored deploymentConfiguration');
    const { deploymentConfiguration } = await world.service('plain');
    expect(deploymentConfiguration).toMatchObject({
      deploymentCircuitBreaker: { enable: false, rollback: false },
      earlySuccessCriteria: { enable: false },
      maximumPercent: 150,
    });
    expect(deploymentConfiguration?.deploymentCircuitBreaker?.thresholdConfiguration).toBeUndefined();
  });
});

describe('deploy-service with a smoke test', () => {
  let world: World;
  let server: Server;
  let status = 200;
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/health`;
  beforeEach(async () => {
    world = await World.start();
    server = createServer((_, response) => {
      response.writeHead(status).end('all is well');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await world.end();
  });

  it('leaves the new version active if the smoke test passes', async () => {
    status = 200;
    const run = await world.run('deploy-service', {
      'task-definition': file('b'),
      'smoke-url': url(),
      'smoke-expect': 'all is well',
    });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(2) });
  });

  it('rolls back if the smoke test fails, and the report contains the response', async () => {
    status = 503;
    const run = await world.run('deploy-service', {
      'task-definition': file('b'),
      'smoke-url': url(),
      'smoke-timeout': 20,
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back', 'serving-task-definition-arn': arn(1) });
    expect(run.outputs.reason).toMatch(/The smoke test of http:.* failed: it responded with 503\./);
    expect(world.calls('UpdateService')).toBe(2);
  });
});
