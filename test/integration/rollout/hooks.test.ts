import type { DeploymentLifecycleHook } from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ServiceResult } from '../../../src/deploy/result.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import type { Policy } from '../../../src/rollout/state.ts';
import { type LocalService, policy, startService } from '../local-service.ts';

/* Lifecycle hooks, which run during a blue/green deployment and may fail it, or pause it for approval. */

let local: LocalService;
afterEach(() => local.aws.close());

const roleArn = 'arn:aws:iam::123456789012:role/hooks';
const lambda = (stage: NonNullable<DeploymentLifecycleHook['lifecycleStages']>[number]): DeploymentLifecycleHook => ({
  ...{ targetType: 'AWS_LAMBDA', roleArn, hookTargetArn: 'arn:aws:lambda:eu-central-1:123456789012:function:check' },
  lifecycleStages: [stage],
});
const pause = (stage: 'PRE_SCALE_UP' | 'POST_TEST_TRAFFIC_SHIFT'): DeploymentLifecycleHook => ({
  ...{ targetType: 'PAUSE', timeoutConfiguration: { timeoutInMinutes: 120, action: 'ROLLBACK' } },
  lifecycleStages: [stage],
});

async function start(...lifecycleHooks: DeploymentLifecycleHook[]) {
  const deploymentConfiguration = { strategy: 'BLUE_GREEN' as const, bakeTimeInMinutes: 1 };
  local = await startService({ service: { deploymentConfiguration } });
  const { service } = await local.target();
  const changed = { ...service.deploymentConfiguration, lifecycleHooks } as object;
  await local.admin.updateService({ cluster: 'demo', service: 'web', deploymentConfiguration: changed });
  local.aws.clearRequests();
}

async function deploy(more: Partial<Policy> = {}): Promise<ServiceResult> {
  const options = {
    ...{ wait: true, logLines: 0, monitorSeconds: 0, region: 'eu-central-1' },
    policy: { ...policy, ...more },
  };
  const assignment = { target: await local.target(), taskDefinition: local.arn(2), members: {}, changes: [] };
  const [result] = await rollOutServices(local.tools(), [assignment], options);
  return result as ServiceResult;
}

/** The action of a person at a pause, with the command that the log names. */
async function answer(action: 'CONTINUE' | 'ROLLBACK'): Promise<void> {
  const said = local.lines.find((line) => line.includes('continue-service-deployment')) ?? '';
  const [, serviceDeploymentArn, hookId] = /--service-deployment-arn (\S+) --hook-id (\S+)/.exec(said) ?? [];
  await local.admin.continueServiceDeployment({ serviceDeploymentArn, hookId, action });
}

const wire = () => ['UpdateService', 'StopServiceDeployment'].map((operation) => local.sent(operation).length);

describe('a hook of a blue/green deployment', () => {
  it('lets the deployment continue if the hook succeeds', async () => {
    await start(lambda('POST_TEST_TRAFFIC_SHIFT'));
    expect(await deploy()).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
  });

  it.each([
    [{ hookStatus: 'FAILED' }, /lifecycle hook/, /Look at|Read|Check/],
    [{ error: 'invoke' }, /unable to invoke/, /lambda:InvokeFunction/],
    [{ error: 'role' }, /unable to assume role/, /Allow ecs.amazonaws.com to assume/],
  ])('causes a rollback if the hook returns %j, with the reason from ECS and the fix', async (given, said, fix) => {
    await start(lambda('POST_TEST_TRAFFIC_SHIFT'));
    local.aws.setHooks([{ match: {}, answers: [given] }]);
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(result.reason).toMatch(said);
    expect(result.reason).toMatch(fix);
    expect(wire()).toEqual([1, 0]);
  });

  it.each([
    ['CONTINUE', 'deployed', 2],
    ['ROLLBACK', 'rolled-back', 1],
  ] as const)(
    'that pauses the deployment can be answered with %s, and the deployment is reported as %s',
    async (action, verdict, revision) => {
      await start(pause('POST_TEST_TRAFFIC_SHIFT'));
      local.after(300, () => answer(action));
      expect(await deploy()).toMatchObject({ verdict, serving: local.arn(revision) });
      expect(wire()).toEqual([1, 0]);
    },
  );

  it('that nobody continues is reported as waiting at the deadline, even if no task has started', async () => {
    await start(pause('PRE_SCALE_UP'));
    const result = await deploy();
    expect(result.verdict).toBe('timed-out');
    expect(result.reason).toMatch(
      /in stage PRE_SCALE_UP, .*waiting at a pause hook .*after which ECS applies ROLLBACK.*--hook-id /,
    );
    expect(wire()).toEqual([1, 0]);
    await answer('CONTINUE');
    local.aws.step(300_000);
    expect(await local.primary()).toBe('web:2 COMPLETED');
  });
});
