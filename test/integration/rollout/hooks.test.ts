import type { DeploymentLifecycleHook } from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ServiceResult } from '../../../src/deploy/result.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import type { Policy } from '../../../src/rollout/state.ts';
import { pattern } from '../../sentences/pattern.ts';
import { ALLOW_ECS } from '../../sentences/refusals.ts';
import { sampleOf } from '../controllers.ts';
import { GROUP, type LocalService, MINUTE, policy, startService } from '../local-service.ts';

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
    [{ error: 'role' }, /unable to assume role/, pattern`${ALLOW_ECS}`],
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

describe('a hook of a CodeDeploy deployment', () => {
  const HOOK = 'arn:aws:lambda:eu-central-1:123456789012:function:check';
  const EVENTS = [
    'BeforeInstall',
    'AfterInstall',
    'AfterAllowTestTraffic',
    'BeforeAllowTraffic',
    'AfterAllowTraffic',
  ] as const;
  const TEST_LISTENER = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener/app/web/1/2';

  async function deployWith(
    event: (typeof EVENTS)[number],
    answers: readonly object[],
    { rollsBack = false, more = {} as Partial<Policy>, service = {} } = {},
  ): Promise<ServiceResult> {
    local = await startService({
      service,
      codeDeploy: {
        ...(rollsBack && { autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] } }),
        loadBalancerInfo: {
          targetGroupPairInfoList: [
            {
              targetGroups: [{ name: 'blue' }, { name: 'green' }],
              prodTrafficRoute: { listenerArns: [TEST_LISTENER.replace('/2', '/1')] },
              testTrafficRoute: { listenerArns: [TEST_LISTENER] },
            },
          ],
        },
      },
    });
    local.aws.setHooks([{ match: { hookTargetArn: HOOK }, answers: answers as never }]);
    const target = await local.target();
    const { codeDeploy } = target;
    if (!codeDeploy) throw new Error('The service is not deployed by CodeDeploy.');
    const appSpec = { ...(codeDeploy.appSpec as object), Hooks: [{ [event]: HOOK }] };
    const options = {
      policy: { ...policy, ...more },
      wait: true,
      logLines: 0,
      monitorSeconds: 0,
      region: 'eu-central-1',
    };
    const assignment = { taskDefinition: local.arn(2), members: {}, changes: [] };
    const [result] = await rollOutServices(
      local.tools(),
      [{ ...assignment, target: { ...target, codeDeploy: { ...codeDeploy, appSpec } } }],
      options,
    );
    return result as ServiceResult;
  }

  it.each(sampleOf(EVENTS, 1))('at %s lets the deployment continue if the hook succeeds', async (event) => {
    expect(await deployWith(event, [{ hookStatus: 'SUCCEEDED' }])).toMatchObject({
      verdict: 'deployed',
      serving: local.arn(2),
    });
  });

  const failing = EVENTS.flatMap((event) => [true, false].map((rollsBack) => [event, rollsBack] as const));

  it.each(sampleOf(failing, 3))(
    'at %s causes a rollback that is reported with its reason and fix if the hook fails (CodeDeploy rolls back: %s)',
    async (event, rollsBack) => {
      const result = await deployWith(event, [{ hookStatus: 'FAILED' }], { rollsBack });
      expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
      expect(result.reason).toMatch(/Failed\..*(Look at|Read|Check)|(Look at|Read|Check).*Failed/s);
      expect(await local.primary()).toBe('web:1 COMPLETED');
    },
  );

  it('that does not respond is reported with its lifecycle event, and the deployment is left in progress', async () => {
    const result = await deployWith('AfterInstall', [{ hookStatus: 'IN_PROGRESS' }], { more: { waitMs: 5 * MINUTE } });
    expect(result).toMatchObject({
      verdict: 'timed-out',
      reason: expect.stringContaining('in lifecycle event AfterInstall'),
    });
    expect(local.sent('StopDeployment', 'codedeploy')).toEqual([]);
    const admin = local.codeDeploy();
    expect((await admin.listDeployments(GROUP)).deployments).toHaveLength(1);
    admin.destroy();
  });
});
