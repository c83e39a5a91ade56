import {
  type DeploymentConfiguration,
  DescribeServiceDeploymentsCommand,
  ListServiceDeploymentsCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { StepOptions } from '../runner/runner.ts';
import { OF_TRAFFIC } from '../sentences/rollout.ts';
import { arn, blueGreen, canary, lambda, pause, startNative } from './native.ts';
import type { World } from './world.ts';

/* Manual rollbacks of services that ECS deploys with strategies that shift traffic. */

let world: World;
afterEach(() => world.end());

const rollBack = (inputs: StepOptions['inputs'] = {}) => world.run('rollback-service', inputs);
const written = () => ['UpdateService', 'StopServiceDeployment'].map((operation) => world.calls(operation));

/** Another pipeline's deployment, some time after its start. */
async function deploying(letter: string, seconds: number): Promise<void> {
  await world.update({ taskDefinition: await world.register(letter) });
  world.aws.step(seconds * 1000);
}

/** The newest service deployment. */
async function newest() {
  const { serviceDeployments = [] } = await world.admin.send(
    new ListServiceDeploymentsCommand({ cluster: 'demo', service: 'web' }),
  );
  const [first] = serviceDeployments.toSorted((a, b) => Number(b.createdAt) - Number(a.createdAt));
  const described = await world.admin.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [first?.serviceDeploymentArn ?? ''] }),
  );
  return described.serviceDeployments?.[0];
}

const long = {
  ...canary,
  bakeTimeInMinutes: 60,
  canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 60 },
};
const STAGES: [stage: string, DeploymentConfiguration, starts: number | undefined, after: number][] = [
  ['SCALE_UP', { ...blueGreen }, 100_000, 30],
  ['PRE_SCALE_UP', { ...blueGreen, lifecycleHooks: [pause('PRE_SCALE_UP')] }, undefined, 30],
  ['POST_TEST_TRAFFIC_SHIFT', { ...blueGreen, lifecycleHooks: [lambda('POST_TEST_TRAFFIC_SHIFT')] }, undefined, 60],
  ['PRODUCTION_TRAFFIC_SHIFT', long, undefined, 120],
  ['BAKE_TIME', { ...blueGreen, bakeTimeInMinutes: 60 }, undefined, 120],
];

describe('rollback-service, with only the permissions of its iam-policy.json,', () => {
  it.each(STAGES)(
    'stops a deployment in the stage %s, and the previous version is active',
    async (stage, configuration, start, after) => {
      world = await startNative(true, configuration);
      world.aws.setHooks([{ match: {}, answers: [{ hookStatus: 'IN_PROGRESS' }] }]);
      if (start) world.aws.setPlans([{ match: { image: 'b'.repeat(64) }, tasks: [{ start }] }]);
      await deploying('b', after);
      expect(await newest()).toMatchObject({ lifecycleStage: stage, status: 'IN_PROGRESS' });
      world.aws.clearRequests();
      const run = await rollBack();
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({
        ...{ verdict: 'deployed', 'rolled-back': 'false', reason: '' },
        ...{ 'task-definition-arn': arn(1), 'serving-task-definition-arn': arn(1) },
      });
      expect(written()).toEqual([0, 1]);
      expect(await newest()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
      expect((await world.service()).deployments).toMatchObject([
        { taskDefinition: arn(1), rolloutState: 'COMPLETED' },
      ]);
    },
  );

  it('deploys the previous version with the strategy of the service if StopServiceDeployment is denied', async () => {
    world = await startNative(true, long);
    await deploying('b', 120);
    const deploymentConfiguration = canary;
    await world.admin.send(new UpdateServiceCommand({ cluster: 'demo', service: 'web', deploymentConfiguration }));
    world.aws.clearRequests();
    world.aws.setFaults(['denied:ecs:StopServiceDeployment']);
    const run = await rollBack();
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(1) });
    expect(run.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('Rolling back with UpdateService instead.'),
    ]);
    expect(run.log).toContain(`web: stage BAKE_TIME, 100% ${OF_TRAFFIC}`);
    expect(written()).toEqual([1, 1]);
  });

  it('deploys an older version with the strategy of the service, and follows the deployment to its end', async () => {
    world = await startNative(true, canary);
    for (const letter of ['b', 'c']) await deploying(letter, 600);
    world.aws.clearRequests();
    const run = await rollBack({ to: 'web:1' });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(1) });
    expect(run.log).toContain(`web: stage PRODUCTION_TRAFFIC_SHIFT, 10% ${OF_TRAFFIC}`);
    expect(run.summary).toMatch(/```mermaid\ngantt/);
    expect(Number(run.outputs['duration-seconds'])).toBeGreaterThan(120);
    expect(written()).toEqual([1, 0]);
    expect(await newest()).toMatchObject({ status: 'SUCCESSFUL' });
  });

  it('replaces a canary in progress with a requested older version', async () => {
    world = await startNative(true, canary);
    await deploying('b', 600);
    await deploying('c', 60);
    world.aws.clearRequests();
    const run = await rollBack({ to: 'web:1' });
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(1) });
    expect(written()).toEqual([1, 0]);
  });

  it('rolls back with an update after a canary has completed, while the old tasks drain', async () => {
    world = await startNative(true, canary);
    world.aws.setPlans([{ match: { image: 'a'.repeat(64) }, tasks: [{ stop: { after: 28, code: 0 } }] }]);
    await world.update({ forceNewDeployment: true });
    world.aws.step(600_000);
    await deploying('b', 60);
    while ((await newest())?.status !== 'SUCCESSFUL') world.aws.step(1_000);
    world.aws.clearRequests();
    const run = await rollBack();
    expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arn(1) });
    expect(written()).toEqual([1, 0]);
  });
});
