import type { DeploymentConfiguration, DeploymentLifecycleHook } from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { PauseAction } from '../../../src/controller/controller.ts';
import { deploy } from '../../../src/deploy/deploy.ts';
import type { DeployRequest } from '../../../src/deploy/request.ts';
import { resumeRollouts } from '../../../src/deploy/resume.ts';
import { pattern } from '../../sentences/pattern.ts';
import { EFFECT_UNKNOWN } from '../../sentences/refusals.ts';
import { TERMINATION } from '../../sentences/rollout.ts';
import { CRASHES, GROUP, type LocalService, policy, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';

/* One job deploys up to a pause; a later one continues the deployment or rolls it back. */

let local: LocalService;
afterEach(() => local.aws.close());

const pause = (
  ...lifecycleStages: NonNullable<DeploymentLifecycleHook['lifecycleStages']>
): DeploymentLifecycleHook => ({
  ...{ targetType: 'PAUSE', timeoutConfiguration: { timeoutInMinutes: 120, action: 'ROLLBACK' } },
  lifecycleStages,
});

const CANARY = {
  strategy: 'CANARY' as const,
  bakeTimeInMinutes: 1,
  canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 },
};

async function start(...lifecycleHooks: DeploymentLifecycleHook[]): Promise<void> {
  await startWith(CANARY, lifecycleHooks);
}

async function startWith(
  deploymentConfiguration: DeploymentConfiguration,
  lifecycleHooks: DeploymentLifecycleHook[],
): Promise<void> {
  local = await startService({ service: { deploymentConfiguration } });
  const { service } = await local.target();
  const changed = { ...service.deploymentConfiguration, lifecycleHooks } as object;
  await local.admin.updateService({ cluster: 'demo', service: 'web', deploymentConfiguration: changed });
  local.aws.clearRequests();
}

const request = requestOf({ kind: 'current' }, { services: [] });

const services = (revision: number) => [{ name: 'web', source: { kind: 'arn' as const, arn: local.arn(revision) } }];

/** The first job: deploys up to the next pause. */
function deployToPause() {
  return deploy(local.tools(), {
    ...request,
    services: services(2),
    policy: { ...policy, waitUntil: 'paused' },
  });
}

/** The later job. */
function proceed(action: PauseAction, more: Partial<DeployRequest> = {}) {
  const source = { kind: 'current' as const };
  return deploy(local.tools(), { ...request, services: [{ name: 'web', source }], continue: action, ...more });
}

const wire = () =>
  ['UpdateService', 'StopServiceDeployment', 'ContinueServiceDeployment'].map(
    (operation) => local.sent(operation).length,
  );

it('a step with the input continue reports refused if every call is throttled', async () => {
  await start(pause('POST_SCALE_UP'));
  await deployToPause();
  local.aws.setFaults(['throttling:ecs:ContinueServiceDeployment']);
  const report = await proceed('CONTINUE');
  expect(report).toMatchObject({
    verdict: 'refused',
    services: [{ refusedBy: 'aws' }],
    reason: expect.stringMatching(
      /^AWS throttled ecs:ContinueServiceDeployment .* The call had no effect\. When last observed, the deployment was still waiting\.$/,
    ),
  });
});

it('a step with the input continue reports unknown if a lost response is followed by throttling', async () => {
  await start(pause('POST_SCALE_UP'));
  await deployToPause();
  local.aws.setFaults([
    { name: 'reset', operations: ['ecs:ContinueServiceDeployment'], count: 10 },
    { name: 'throttling', operations: ['ecs:ContinueServiceDeployment'], after: 10 },
  ]);
  expect(await proceed('CONTINUE')).toMatchObject({
    verdict: 'unknown',
    reason: expect.stringContaining(EFFECT_UNKNOWN),
  });
});

describe('a deployment with wait-until', () => {
  it('is reported as paused with the old version active, and completes once a later step continues it', async () => {
    await start(pause('POST_TEST_TRAFFIC_SHIFT'));
    const paused = await deployToPause();
    expect(paused).toMatchObject({
      verdict: 'paused',
      reason: expect.stringContaining('in stage POST_TEST_TRAFFIC_SHIFT'),
      services: [{ verdict: 'paused', taskDefinition: local.arn(2), serving: local.arn(1), rollsOn: true }],
    });
    expect(wire()).toEqual([1, 0, 0]);
    const continued = await proceed('CONTINUE');
    expect(continued).toMatchObject({
      verdict: 'deployed',
      services: [{ taskDefinition: local.arn(2), previousTaskDefinition: local.arn(1), serving: local.arn(2) }],
    });
    expect(wire()).toEqual([1, 0, 1]);
    expect(local.sent('ContinueServiceDeployment')).toMatchObject([{ action: 'CONTINUE' }]);
  });

  it('is reported as rolled-back by the later step that rolls it back at the pause', async () => {
    await start(pause('POST_TEST_TRAFFIC_SHIFT'));
    await deployToPause();
    const report = await proceed('ROLLBACK');
    expect(report).toMatchObject({
      verdict: 'rolled-back',
      reason: 'A rollback was requested.',
      services: [{ serving: local.arn(1), rolledBack: true }],
    });
    expect(wire()).toEqual([1, 0, 1]);
    expect(await local.primary()).toBe('web:1 COMPLETED');
  });

  it('pauses again at the next hook, and one step per pause continues it', async () => {
    await start(pause('POST_TEST_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'));
    await deployToPause();
    const second = await proceed('CONTINUE', { policy: { ...policy, waitUntil: 'paused' } });
    expect(second).toMatchObject({
      verdict: 'paused',
      reason: expect.stringContaining('in stage POST_PRODUCTION_TRAFFIC_SHIFT'),
    });
    expect(await proceed('CONTINUE')).toMatchObject({ verdict: 'deployed' });
    expect(wire()).toEqual([1, 0, 2]);
  });

  it('continues past all hooks of the current stage with one step', async () => {
    await start(pause('POST_TEST_TRAFFIC_SHIFT'), pause('POST_TEST_TRAFFIC_SHIFT'));
    await deployToPause();
    expect(await proceed('CONTINUE')).toMatchObject({ verdict: 'deployed' });
    expect(wire()).toEqual([1, 0, 2]);
  });

  it('is reported as paused at the stage in wait-until, and is not followed after that', async () => {
    await start();
    const report = await deploy(local.tools(), {
      ...request,
      services: services(2),
      policy: { ...policy, waitUntil: 'PRODUCTION_TRAFFIC_SHIFT' },
    });
    expect(report).toMatchObject({ verdict: 'paused', reason: expect.stringContaining('10% of the production') });
    local.aws.step(600_000);
    expect(await local.primary()).toBe('web:2 COMPLETED');
  });
});

describe('a pause hook', () => {
  const strategies: [string, DeploymentConfiguration][] = [
    ['ROLLING', { strategy: 'ROLLING' }],
    ['BLUE_GREEN', { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 }],
    [
      'LINEAR',
      {
        strategy: 'LINEAR',
        bakeTimeInMinutes: 1,
        linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 1 },
      },
    ],
    ['CANARY', CANARY],
  ];

  it.each(strategies)(
    'pauses a %s deployment, which can then be continued or rolled back',
    async (_strategy, configuration) => {
      await startWith(configuration, [pause('PRE_SCALE_UP', 'POST_SCALE_UP')]);
      const first = await deployToPause();
      expect(first).toMatchObject({ verdict: 'paused', reason: expect.stringContaining('in stage PRE_SCALE_UP') });
      const second = await proceed('CONTINUE', { policy: { ...policy, waitUntil: 'paused' } });
      expect(second).toMatchObject({ verdict: 'paused', reason: expect.stringContaining('in stage POST_SCALE_UP') });
      expect(await proceed('CONTINUE')).toMatchObject({ verdict: 'deployed', services: [{ serving: local.arn(2) }] });
      await deploy(local.tools(), { ...request, services: services(3), policy: { ...policy, waitUntil: 'paused' } });
      expect(await proceed('ROLLBACK')).toMatchObject({
        verdict: 'rolled-back',
        services: [{ serving: local.arn(2) }],
      });
      expect(wire()).toEqual([2, 0, 3]);
    },
  );
});

describe('a step with the input continue', () => {
  it.each(['CONTINUE', 'ROLLBACK'] as const)(
    'and the action %s is refused if no deployment is paused, and writes nothing',
    async (action) => {
      await start();
      const report = await proceed(action);
      expect(report).toMatchObject({
        verdict: 'refused',
        reason: expect.stringMatching(
          /^No deployment of 'web' is waiting at a pause hook: ecs-svc\/\d+ of web:1 is SUCCESSFUL/,
        ),
        services: [{ refusedBy: 'input', serving: local.arn(1) }],
      });
      expect(wire()).toEqual([0, 0, 0]);
    },
  );

  it('is refused with the reason from ECS if nobody continued the deployment in time', async () => {
    await start(pause('POST_TEST_TRAFFIC_SHIFT'));
    await deployToPause();
    local.aws.step(180 * 60_000);
    expect(await local.primary()).toBe('web:1 COMPLETED');
    expect(await proceed('CONTINUE')).toMatchObject({
      verdict: 'refused',
      reason: expect.stringMatching(
        /^No deployment of 'web' is waiting at a pause hook: the newest deployment, ecs-svc\/\d+, is ROLLBACK_SUCCESSFUL: .*timed out\. Remove 'continue' to start a deployment\.$/,
      ),
      services: [{ refusedBy: 'input', serving: local.arn(1) }],
    });
    expect(wire()).toEqual([1, 0, 0]);
  });

  it('is refused with the state of the current deployment if that deployment failed and was not rolled back', async () => {
    local = await startService({ tasks: [CRASHES], breaker: { enable: true, rollback: false } });
    await local.admin.updateService({ cluster: 'demo', service: 'web', taskDefinition: 'web:2' });
    local.aws.step(60 * 60_000);
    local.aws.clearRequests();
    expect(await local.primary()).toBe('web:2 FAILED');
    expect(await proceed('CONTINUE')).toMatchObject({
      verdict: 'refused',
      reason: expect.stringMatching(/waiting at a pause hook: ecs-svc\/\d+ of web:2 is STOPPED\. Remove 'continue'/),
    });
    expect(wire()).toEqual([0, 0, 0]);
  });

  it('is refused while a deployment is in progress without a pause', async () => {
    await start();
    await local.admin.updateService({ cluster: 'demo', service: 'web', taskDefinition: 'web:2' });
    local.aws.step(30_000);
    local.aws.clearRequests();
    expect(await proceed('CONTINUE')).toMatchObject({
      verdict: 'refused',
      reason: expect.stringMatching(/web:2 is IN_PROGRESS in stage /),
    });
    expect(wire()).toEqual([0, 0, 0]);
  });

  it('reports in a dry run what would be done', async () => {
    await start(pause('POST_TEST_TRAFFIC_SHIFT'));
    await deployToPause();
    expect(await proceed('CONTINUE', { dryRun: true })).toMatchObject({
      verdict: 'planned',
      reason: expect.stringMatching(/of web:2 would be continued; nothing was written/),
    });
    expect(await proceed('ROLLBACK', { dryRun: true })).toMatchObject({
      reason: expect.stringMatching(/of web:2 would be rolled back to web:1; nothing was written/),
    });
    expect(wire()).toEqual([1, 0, 0]);
  });

  it('reports started if the step does not wait', async () => {
    await start(pause('POST_TEST_TRAFFIC_SHIFT'));
    await deployToPause();
    expect(await proceed('CONTINUE', { wait: false })).toMatchObject({ verdict: 'started' });
    local.aws.step(600_000);
    expect(await local.primary()).toBe('web:2 COMPLETED');
  });

  it.each(['CONTINUE', 'ROLLBACK'] as const)(
    'and the action %s reports the verdict of the deployment even if the response to the request is lost',
    async (action) => {
      await start(pause('POST_TEST_TRAFFIC_SHIFT'));
      await deployToPause();
      local.aws.setFaults([{ name: 'lost-answer', operations: ['ecs:ContinueServiceDeployment'], count: 1 }]);
      const verdict = action === 'CONTINUE' ? 'deployed' : 'rolled-back';
      expect(await proceed(action)).toMatchObject({ verdict });
    },
  );

  it('is refused, with the missing permission in the reason, if AWS denies the request', async () => {
    await start(pause('POST_TEST_TRAFFIC_SHIFT'));
    await deployToPause();
    local.aws.setFaults([{ name: 'denied', operations: ['ecs:ContinueServiceDeployment'] }]);
    expect(await proceed('CONTINUE')).toMatchObject({
      verdict: 'refused',
      reason: expect.stringContaining('ecs:ContinueServiceDeployment'),
      services: [{ refusedBy: 'aws' }],
    });
  });

  it('is completed by its post step if it was killed after it had requested a rollback', async () => {
    await start(pause('POST_TEST_TRAFFIC_SHIFT'));
    await deployToPause();
    local.after(local.seconds, () => local.cancel());
    await proceed('ROLLBACK');
    const report = await resumeRollouts(local.tools({ fresh: true }), local.remembered, request, 240_000);
    expect(report).toMatchObject({ verdict: 'rolled-back', reason: 'A rollback was requested.' });
    expect(await local.primary()).toBe('web:1 COMPLETED');
  });
});

describe('a CodeDeploy deployment', () => {
  const READY_WAIT = {
    blueGreenDeploymentConfiguration: {
      deploymentReadyOption: { actionOnTimeout: 'STOP_DEPLOYMENT' as const, waitTimeInMinutes: 60 },
    },
  };
  const calls = () =>
    ['CreateDeployment', 'ContinueDeployment', 'StopDeployment'].map(
      (operation) => local.sent(operation, 'codedeploy').length,
    );
  const deployToWait = () =>
    deploy(local.tools(), { ...request, services: services(2), policy: { ...policy, waitUntil: 'paused' } });

  it('that waits before the traffic shift is reported as paused, and as deployed by the later step that continues it', async () => {
    local = await startService({ codeDeploy: READY_WAIT });
    expect(await deployToWait()).toMatchObject({ verdict: 'paused', services: [{ serving: local.arn(1) }] });
    const report = await proceed('CONTINUE');
    expect(report).toMatchObject({
      verdict: 'deployed',
      services: [
        {
          ...{ taskDefinition: local.arn(2), previousTaskDefinition: local.arn(1), serving: local.arn(2) },
          codeDeployDeploymentId: expect.stringMatching(/^d-/),
        },
      ],
    });
    expect(calls()).toEqual([1, 1, 0]);
  });

  it('that waits before the traffic shift is reported as rolled-back by the later step that rolls it back', async () => {
    local = await startService({ codeDeploy: READY_WAIT });
    await deployToWait();
    expect(await proceed('ROLLBACK')).toMatchObject({
      verdict: 'rolled-back',
      services: [{ serving: local.arn(1), rolledBack: true }],
    });
    expect(calls()).toEqual([1, 0, 1]);
    expect(await local.primary()).toBe('web:1 COMPLETED');
  });

  it('is continued even if another pipeline started it and the deployment group has another name', async () => {
    local = await startService({ codeDeploy: READY_WAIT });
    await local.deployByCodeDeploy(2);
    local.aws.step(120_000);
    const admin = local.codeDeploy();
    await admin.updateDeploymentGroup({
      applicationName: GROUP.applicationName,
      currentDeploymentGroupName: GROUP.deploymentGroupName,
      newDeploymentGroupName: 'shop',
    });
    admin.destroy();
    local.aws.clearRequests();
    expect(await proceed('CONTINUE')).toMatchObject({ verdict: 'deployed', services: [{ serving: local.arn(2) }] });
    expect(calls()).toEqual([0, 1, 0]);
  });

  it.each(['lost-answer', 'reset', 'throttling', 'server-error'])(
    'is continued once despite the fault %s in ContinueDeployment',
    async (fault) => {
      local = await startService({ codeDeploy: READY_WAIT });
      await deployToWait();
      local.aws.setFaults([`${fault}:codedeploy:ContinueDeployment:1`]);
      expect(await proceed('CONTINUE')).toMatchObject({ verdict: 'deployed', services: [{ serving: local.arn(2) }] });
    },
  );

  it('is refused if ContinueDeployment is denied, and the reason names the permission', async () => {
    local = await startService({ codeDeploy: READY_WAIT });
    await deployToWait();
    local.aws.setFaults(['denied:codedeploy:ContinueDeployment']);
    expect(await proceed('CONTINUE')).toMatchObject({
      verdict: 'refused',
      reason: expect.stringContaining('codedeploy:ContinueDeployment'),
    });
  });

  it('is not continued in a dry run, and the reason says that it would be continued', async () => {
    local = await startService({ codeDeploy: READY_WAIT });
    await deployToWait();
    expect(await proceed('CONTINUE', { dryRun: true })).toMatchObject({
      verdict: 'planned',
      reason: expect.stringContaining('would be continued'),
    });
    expect(calls()).toEqual([1, 0, 0]);
  });

  it.each([
    ['it has already ended', undefined, /no deployment is in progress/],
    ['only the termination of the old tasks is pending', 600_000, pattern`${TERMINATION}`],
    ['its new tasks are still starting', 5_000, /is InProgress\./],
  ])('is not continued, with the reason in the report, if %s', async (_, ms, reason) => {
    const terminateBlueInstancesOnDeploymentSuccess = {
      action: 'TERMINATE' as const,
      terminationWaitTimeInMinutes: 60,
    };
    local = await startService({
      codeDeploy: { blueGreenDeploymentConfiguration: { terminateBlueInstancesOnDeploymentSuccess } },
    });
    if (ms) {
      await local.deployByCodeDeploy(2);
      local.aws.step(ms);
      local.aws.clearRequests();
    }
    const report = await proceed('CONTINUE');
    expect(report).toMatchObject({ verdict: 'refused', reason: expect.stringMatching(reason) });
    expect(calls()).toEqual([0, 0, 0]);
  });
});
