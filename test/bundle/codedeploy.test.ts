import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from '@jest/globals';
import { IMAGE_MISSING } from '../sentences/causes.ts';
import { capitalized, pattern } from '../sentences/pattern.ts';
import { OF_TRAFFIC } from '../sentences/rollout.ts';
import { balanced, beginCanary, createOfCodeDeploy } from './codedeploy.ts';
import { World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const APPSPEC = `version: 0.0
resources:
  - targetService:
      type: AWS::ECS::Service
      properties:
        loadBalancerInfo: { containerName: web, containerPort: 8080 }
`;

let world: World;
afterEach(() => world.end());

it('deploy-service deploys a service through CodeDeploy with the given AppSpec file, description and configuration', async () => {
  world = await World.start({ policy: true });
  const codeDeploy = await createOfCodeDeploy(world, 'shop');
  const run = await world.run('deploy-service', {
    service: 'shop',
    'record-tags': false,
    'task-definition': file('b.json', balanced('b')),
    'codedeploy-appspec': file('appspec.yml', APPSPEC),
    'codedeploy-deployment-description': 'd'.repeat(600),
    'codedeploy-deployment-config': 'CodeDeployDefault.ECSAllAtOnce',
  });
  expect(run.annotations).toEqual([]);
  expect(run.exitCode).toBe(0);
  const id = run.outputs['codedeploy-deployment-id'];
  expect(run.outputs).toMatchObject({
    verdict: 'deployed',
    'deployment-id': id,
    'service-deployment-arn': '',
    'serving-task-definition-arn': expect.stringMatching(/web:3$/),
    'previous-task-definition-arn': expect.stringMatching(/web:2$/),
  });
  expect(JSON.parse(run.outputs.results ?? '')).toMatchObject([{ 'codedeploy-deployment-id': id }]);
  const { deploymentInfo } = await codeDeploy.getDeployment({ deploymentId: id });
  expect(deploymentInfo).toMatchObject({
    description: expect.stringMatching(/^d{511}…$/),
  });
  const { applicationName, revision } = deploymentInfo ?? {};
  expect((await codeDeploy.getApplicationRevision({ applicationName, revision })).revision).toMatchObject({
    appSpecContent: { content: expect.stringContaining('task-definition/web:3') },
  });
  expect(run.log).toMatch(/shop: lifecycle event Install/);
  expect(run.log).toMatch(pattern`shop: 0% ${OF_TRAFFIC}`);
  codeDeploy.destroy();
});

it('deploy-service rolls back a CodeDeploy deployment whose tasks cannot start, and reports the cause', async () => {
  world = await World.start({ policy: true });
  const codeDeploy = await createOfCodeDeploy(world, 'shop');
  const stoppedReason = 'CannotPullContainerError: failed to resolve ref web: not found';
  world.aws.setPlans([{ match: { image: 'c'.repeat(64) }, tasks: [{ failToStart: { after: 3, stoppedReason } }] }]);
  const run = await world.run('deploy-service', {
    service: 'shop',
    'record-tags': false,
    'task-definition': file('c.json', balanced('c')),
  });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({
    verdict: 'rolled-back',
    'serving-task-definition-arn': expect.stringMatching(/web:2$/),
    'rolled-back': 'true',
  });
  expect(run.outputs.reason).toMatch(pattern`^${capitalized(IMAGE_MISSING)}`);
  expect(run.annotations).toHaveLength(1);
  codeDeploy.destroy();
});

it('deploy-service with only its iam-policy.json pauses, continues and rolls back with CodeDeploy', async () => {
  world = await World.start({ policy: true });
  const deploymentReadyOption = { actionOnTimeout: 'STOP_DEPLOYMENT' as const, waitTimeInMinutes: 60 };
  const group = { blueGreenDeploymentConfiguration: { deploymentReadyOption } };
  for (const name of ['shop', 'site']) (await createOfCodeDeploy(world, name, group)).destroy();
  const paused = await world.run('deploy-service', {
    service: 'shop,site',
    'record-tags': false,
    'task-definition': file('b.json', balanced('b')),
    'wait-until': 'paused',
  });
  expect(paused.outputs.verdict).toBe('paused');
  const started = JSON.parse(paused.outputs.results ?? '') as Record<string, string>[];
  expect(started.map((one) => one['serving-task-definition-arn'])).toEqual([
    expect.stringMatching(/web:2$/),
    expect.stringMatching(/web:3$/),
  ]);
  const [continued, rolledBack] = await Promise.all(
    (
      [
        ['shop', 'true'],
        ['site', 'rollback'],
      ] as const
    ).map(([service, action]) => world.run('deploy-service', { service, continue: action })),
  );
  expect(continued?.annotations).toEqual([]);
  expect(continued?.outputs).toMatchObject({
    verdict: 'deployed',
    'codedeploy-deployment-id': started[0]?.['codedeploy-deployment-id'],
    'serving-task-definition-arn': expect.stringMatching(/web:4$/),
  });
  expect(rolledBack?.exitCode).toBe(1);
  expect(rolledBack?.outputs).toMatchObject({
    verdict: 'rolled-back',
    'rolled-back': 'true',
    reason: expect.stringMatching(/^A rollback was requested\./),
    'serving-task-definition-arn': expect.stringMatching(/web:3$/),
  });
});

it('rollback-service, with only its iam-policy.json, rolls back a service that CodeDeploy deploys', async () => {
  world = await World.start({ policy: true });
  const codeDeploy = await createOfCodeDeploy(world, 'shop');
  await beginCanary(world, codeDeploy, 'shop');
  world.aws.step(1_800_000);
  await beginCanary(world, codeDeploy, 'shop', 'c');
  const run = await world.run('rollback-service', { service: 'shop', 'dry-run': true });
  expect(run.annotations).toEqual([]);
  expect(run.log).toMatch(/web:4 +in progress/);
  expect(run.log).toMatch(/web:3 +successful/);
  const back = await world.run('rollback-service', { service: 'shop' });
  expect(back.annotations).toEqual([]);
  expect(back.outputs).toMatchObject({
    verdict: 'deployed',
    'serving-task-definition-arn': expect.stringMatching(/web:3$/),
  });
  codeDeploy.destroy();
});
