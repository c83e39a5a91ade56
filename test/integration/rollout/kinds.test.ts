import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { RollOptions } from '../../../src/deploy/request.ts';
import type { ServiceResult } from '../../../src/deploy/result.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import { findTargets } from '../../../src/ecs/service-target.ts';
import type { Policy } from '../../../src/rollout/state.ts';
import { UNSUPPORTED_CONTROLLER } from '../../sentences/refusals.ts';
import { CONTROLLERS, sampleOf, withHook, writesOf } from '../controllers.ts';
import { type LocalService, MINUTE, policy, startService } from '../local-service.ts';

/* Services of every kind that ECS's own controller deploys, each in its own local AWS. */

let local: LocalService;
afterEach(() => local.aws.close());

async function deploy(more: Partial<Policy> = {}, others: Partial<RollOptions> = {}): Promise<ServiceResult> {
  const target = await local.target();
  const options: RollOptions = {
    ...{ policy: { ...policy, ...more }, wait: true, logLines: 0, monitorSeconds: 0, region: 'eu-central-1' },
    ...others,
  };
  const assignment = { target, taskDefinition: local.arn(2), members: {}, changes: [] };
  const [result] = await rollOutServices(local.tools(), [assignment], options);
  return result as ServiceResult;
}

const wire = () => ['UpdateService', 'StopServiceDeployment'].map((operation) => local.sent(operation).length);
const running = async () => (await local.target()).service;
const NO_SERVICE_DEPLOYMENTS = ['denied:ecs:ListServiceDeployments', 'denied:ecs:DescribeServiceDeployments'];
const classic = [{ loadBalancerName: 'old', containerName: 'web', containerPort: 8080 }];
const port = { portMappings: [{ containerPort: 8080 }] };

const SCALINGS = [
  ['out', 1, 5],
  ['in', 5, 1],
  ['to zero', 2, 0],
] as const;

describe('a service', () => {
  it.each<[string, Partial<CreateServiceCommandInput>]>([
    ['that runs one task on each container instance', { schedulingStrategy: 'DAEMON', launchType: 'EC2' }],
    ['behind a Classic Load Balancer, without rolloutState,', { loadBalancers: classic }],
    ['whose old tasks stop when half of the new ones are healthy', { deploymentConfiguration: early('BLOCKING') }],
    ['whose old tasks are cleaned up later', { deploymentConfiguration: early('DEFERRED') }],
    ['with a single task that is stopped first', { deploymentConfiguration: percents(0, 100) }],
  ])('%s is deployed, whether or not its service deployments can be read', async (_name, given) => {
    const { schedulingStrategy, desiredCount = 2 } = given;
    const service = { ...given, desiredCount: schedulingStrategy === 'DAEMON' ? undefined : desiredCount };
    for (const faults of [[], NO_SERVICE_DEPLOYMENTS]) {
      local = await startService({ service, container: port });
      local.aws.setFaults(faults);
      expect(await deploy()).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
      expect(wire()).toEqual([1, 0]);
      local.aws.step(10 * MINUTE);
      expect(await local.primary()).toMatch(/^web:2 (COMPLETED|undefined)$/);
      if (faults.length === 0) await local.aws.close();
    }
  });

  it.each(CONTROLLERS)(
    'that is scaled to zero is deployed by $name, and the report says that nothing is running',
    async (by) => {
      local = await startService({ ...by.options, service: { desiredCount: 0 } });
      expect(await deploy()).toMatchObject({ verdict: 'deployed', servingCounts: { running: 0, desired: 0 } });
      expect(local.seconds).toBeLessThan(60);
    },
  );

  it.each(
    CONTROLLERS.flatMap((by) =>
      sampleOf(SCALINGS, by.name === 'ECS' ? SCALINGS.length : 1).map(([how, from, to]) => ({ ...by, how, from, to })),
    ),
  )('that is scaled $how during a deployment by $name is deployed with the new count', async (by) => {
    const { from, to } = by;
    local = await startService({ ...by.options, service: { desiredCount: from } });
    local.after(15, () => local.admin.updateService({ cluster: 'demo', service: 'web', desiredCount: to }));
    const monitorSeconds = by.name === 'CodeDeploy' ? 60 : 0;
    expect(await deploy({}, { monitorSeconds })).toMatchObject({
      verdict: 'deployed',
      servingCounts: { running: to, desired: to },
    });
    expect(writesOf(by, local)).toEqual([1, 0]);
  });

  it('is not reported as deployed before the end of the bake time, and the wait is logged', async () => {
    local = await startService({ service: { deploymentConfiguration: { bakeTimeInMinutes: 10 } } });
    expect(await deploy()).toMatchObject({ verdict: 'deployed' });
    expect(local.seconds).toBeGreaterThan(600);
    expect(local.lines.filter((line) => /still .*; in stage BAKE_TIME/.test(line)).length).toBeGreaterThan(7);
    expect(await local.primary()).toBe('web:2 COMPLETED');
  });

  it('whose deployment is in its bake time at the deadline is left as it is, and the reason names the stage', async () => {
    local = await startService({ service: { deploymentConfiguration: { bakeTimeInMinutes: 40 } } });
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'timed-out', reason: expect.stringContaining('it is in stage BAKE_TIME') });
    expect(wire()).toEqual([1, 0]);
  });

  it.each(['CODE_DEPLOY', 'EXTERNAL'] as const)(
    'with the controller %s is refused, with the name of the controller, if the action does not support it',
    async (type) => {
      local = await startService({
        breaker: { enable: false, rollback: false },
        service: { deploymentController: { type }, ...(type === 'EXTERNAL' && { taskDefinition: undefined }) },
      });
      const { refused } = await findTargets(local.tools(), 'demo', ['web']);
      const reason = expect.stringContaining(`the ${type} deployment controller, ${UNSUPPORTED_CONTROLLER}: `);
      expect(refused.get('web')).toEqual({ by: 'input', reason });
    },
  );

  it.each(CONTROLLERS)('deployed by $name gets the same verdict on a runner whose clock is wrong', async (by) => {
    local = await startService(by.rollingBack);
    by.fail(local);
    const target = withHook(await local.target());
    const tools = local.tools();
    const clock = { now: () => tools.clock.now() + 7 * MINUTE, sleep: tools.clock.sleep };
    const options = { policy, wait: true, logLines: 0, monitorSeconds: 0, region: 'eu-central-1' };
    const assignment = { target, taskDefinition: local.arn(2), members: {}, changes: [] };
    const [result] = await rollOutServices({ ...tools, clock }, [assignment], options);
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(result?.events.length).toBeGreaterThan(2);
    expect((await running()).runningCount).toBe(1);
  });
});

function early(sourceServiceRevisionCleanup: 'BLOCKING' | 'DEFERRED') {
  return {
    minimumHealthyPercent: 50,
    earlySuccessCriteria: { enable: true, healthyPercent: 50, sourceServiceRevisionCleanup },
  };
}

function percents(minimumHealthyPercent: number, maximumPercent: number) {
  return { minimumHealthyPercent, maximumPercent };
}
