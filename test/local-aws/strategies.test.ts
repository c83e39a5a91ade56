import type { DeploymentLifecycleHook, ServiceDeployment } from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf, keysOf } from './clients.ts';

const start = Date.UTC(2026, 0, 1);
const place = { cluster: 'prod', service: 'web' };
let aws: LocalAws;
let admin: ReturnType<typeof clientsOf>['ecs'];
beforeEach(async () => {
  aws = await startLocalAws({ speed: 0, start });
  admin = clientsOf(aws, keysOf(aws.adminEnv)).ecs;
});
afterEach(() => aws.close());

/** A service `web` whose second deployment has started; returns its service deployment's ARN. */
async function deploy(lifecycleHooks: DeploymentLifecycleHook[]): Promise<string> {
  await admin.createCluster({ clusterName: 'prod' });
  const containerDefinitions = [{ name: 'web', image: 'example.com/web', memory: 64 }];
  await admin.registerTaskDefinition({ family: 'web', containerDefinitions });
  await admin.createService({
    cluster: 'prod',
    serviceName: 'web',
    taskDefinition: 'web',
    desiredCount: 1,
    deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 },
  });
  aws.step(120_000);
  const deploymentConfiguration = { lifecycleHooks };
  await admin.updateService({ ...place, forceNewDeployment: true, deploymentConfiguration });
  const { serviceDeployments } = await admin.listServiceDeployments(place);
  return serviceDeployments?.[0]?.serviceDeploymentArn ?? '';
}

async function describe(arn: string): Promise<ServiceDeployment | undefined> {
  const { serviceDeployments } = await admin.describeServiceDeployments({ serviceDeploymentArns: [arn] });
  return serviceDeployments?.[0];
}

it('a paused service deployment lists the pause hook, and only an authorized principal can continue it', async () => {
  const timeoutConfiguration = { timeoutInMinutes: 30, action: 'CONTINUE' } as const;
  const arn = await deploy([{ targetType: 'PAUSE', lifecycleStages: ['PRE_SCALE_UP'], timeoutConfiguration }]);
  aws.step(10_000);
  const paused = await describe(arn);
  const began = start + 120_000 + 3_600;
  expect(paused?.lifecycleHookDetails).toEqual([
    {
      hookId: expect.stringMatching(/^ecs-pause-/),
      targetType: 'PAUSE',
      status: 'AWAITING_ACTION',
      expiresAt: new Date(began + 30 * 60_000),
      timeoutAction: 'CONTINUE',
    },
  ]);
  const input = { serviceDeploymentArn: arn, hookId: paused?.lifecycleHookDetails?.[0]?.hookId };
  const { ecs } = clientsOf(aws);
  const Resource = 'arn:aws:ecs:*:*:service-deployment/prod/api/*';
  aws.setPolicy({ Statement: [{ Effect: 'Allow', Action: 'ecs:*', Resource }] });
  await expect(ecs.continueServiceDeployment(input)).rejects.toThrow(
    `ecs:ContinueServiceDeployment on resource: ${arn}`,
  );
  aws.setPolicy({ Statement: [{ Effect: 'Allow', Action: 'ecs:ContinueServiceDeployment', Resource: arn }] });
  expect(await ecs.continueServiceDeployment(input)).toMatchObject({ serviceDeploymentArn: arn });
  aws.step(200_000);
  expect(await describe(arn)).toMatchObject({
    status: 'SUCCESSFUL',
    targetServiceRevision: { requestedProductionTrafficWeight: 100, requestedTestTrafficWeight: 100 },
  });
});

it('the results of Lambda hooks can be set', async () => {
  aws.setHooks([{ match: { stage: 'POST_SCALE_UP' }, answers: [{ hookStatus: 'FAILED' }] }]);
  const hookTargetArn = 'arn:aws:lambda:eu-central-1:123456789012:function:check';
  const roleArn = 'arn:aws:iam::123456789012:role/hooks';
  const arn = await deploy([{ hookTargetArn, roleArn, lifecycleStages: ['POST_SCALE_UP'] }]);
  aws.step(150_000);
  expect(await describe(arn)).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: `Service deployment rolled back because POST_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target ${hookTargetArn} returned FAILED status.`,
  });
});
