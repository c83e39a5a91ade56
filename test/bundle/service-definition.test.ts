import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEPLOYERS, writeDefinition } from './deployers.ts';
import { crashing, definition, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

let world: World;
beforeEach(async () => {
  world = await World.start({ policy: true });
  world.aws.clearRequests();
});
afterEach(() => world.end());

function file(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const sent = (operation: string) =>
  world.aws.requests({ service: 'ecs', operation }).map(({ input }) => input as Record<string, unknown>);

it('deploy-service with only its iam-policy.json deploys settings and creates a service', async () => {
  const existing = file(
    'web.yml',
    `serviceName: web
deploymentConfiguration:
  maximumPercent: 150
enableECSManagedTags: true
newerThanWe: { kept: [1] }
tags: { team: shop }
`,
  );
  const missing = file('api.json', {
    ...{ serviceName: 'api', desiredCount: 1, tags: [{ key: 'team', value: 'shop' }] },
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
  });
  const inputs = {
    service: 'web\napi',
    'task-definition': file('b.json', definition('b')),
    'service-definition': `web=${existing}\napi=${missing}`,
    'create-service': true,
    'monitor-for-seconds': 0,
  };
  const dry = await world.run('deploy-service', { ...inputs, 'dry-run': true });
  expect(dry.outputs).toMatchObject({ verdict: 'planned' });
  expect(dry.summary).toContain('~ service.deploymentConfiguration.maximumPercent: 200 → 150');
  expect(dry.log).toContain('~ service.enableECSManagedTags: false → true');
  expect(['UpdateService', 'CreateService', 'RegisterTaskDefinition'].flatMap(sent)).toEqual([]);

  const run = await world.run('deploy-service', inputs);
  expect(run.outputs).toMatchObject({ verdict: 'deployed' });
  expect(sent('UpdateService')).toEqual([
    expect.objectContaining({
      ...{ service: 'web', enableECSManagedTags: true, newerThanWe: { kept: [1] } },
      taskDefinition: run.outputs['task-definition-arn'],
      deploymentConfiguration: expect.objectContaining({
        deploymentCircuitBreaker: expect.objectContaining({ enable: true, rollback: true }),
        maximumPercent: 150,
      }),
    }),
  ]);
  expect(sent('CreateService')).toEqual([expect.objectContaining({ serviceName: 'api', desiredCount: 1 })]);
  expect(sent('TagResource')).toEqual([
    expect.objectContaining({ resourceArn: expect.stringContaining('service/demo/web') }),
  ]);
});

it('deploy-service refuses a file for another service, a misspelled key and contradictory settings together, and writes nothing', async () => {
  const wrong = file('wrong.yml', 'serviceName: web\nenableExecuteComand: true\n');
  const other = file('other.yml', 'serviceName: shop\n');
  const contradictory = file(
    'contradictory.yml',
    'deploymentConfiguration:\n  strategy: CANARY\n  linearConfiguration: { stepPercent: 10 }\n',
  );
  const run = await world.run('deploy-service', {
    service: 'web\napi\nworker',
    'service-definition': `web=${wrong}\napi=${other}\nworker=${contradictory}`,
  });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'refused', 'refused-by': 'input' });
  expect(run.log).toMatch(
    /the 'enableExecuteComand' key of the service definition.*'enableExecuteCommand'.*wrong\.yml:2:1/i,
  );
  expect(run.log).toContain("is the service definition of 'shop', not of 'api'");
  expect(run.log).toMatch(/linearConfiguration is for the strategy LINEAR/i);
  expect(world.aws.requests()).toEqual([]);
});

describe.each(DEPLOYERS)('the settings of a service definition of a service of $name', (by) => {
  beforeEach(async () => {
    await world.end();
    world = await by.start();
    world.policy = true;
  });

  const deploy = (letter: string) =>
    world.run('deploy-service', {
      'task-definition': writeDefinition(folder, by, letter),
      'service-definition': file('settings.yml', 'serviceName: web\nenableECSManagedTags: true\n'),
      'monitor-for-seconds': 0,
      ...by.soon,
    });
  const isSet = async () => (await world.service()).enableECSManagedTags === true;

  it('are set with one update, and the new version is deployed once', async () => {
    const run = await deploy('b');
    expect(run.outputs).toMatchObject({ verdict: 'deployed' });
    expect(sent('UpdateService')).toEqual([expect.objectContaining({ service: 'web', enableECSManagedTags: true })]);
    expect(by.deployed(world, 'web')).toHaveLength(1);
    expect(await isSet()).toBe(true);
  });

  it('are restored if the new version is rolled back', async () => {
    world.aws.setPlans([crashing('c')]);
    const run = await deploy('c');
    expect(run.outputs).toMatchObject({ verdict: 'rolled-back' });
    expect(await isSet()).toBe(false);
  });
});
