import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { behindListenerRules, deploy, listenerRules, runningService, type Simulation, simulate } from './simulation.ts';

const [balancer] = behindListenerRules.loadBalancers;
const blue = balancer?.targetGroupArn ?? '';
const green = balancer?.advancedConfiguration.alternateTargetGroupArn ?? '';
const { productionListenerRule: production, testListenerRule: test } = listenerRules;
const native = (deploymentConfiguration: Json = {}) => ({
  ...behindListenerRules,
  deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, ...deploymentConfiguration },
});
type Weights = readonly (readonly [targetGroup: string, weight: number])[];

function forward(simulation: Simulation, rule: string, weights: Weights): void {
  simulation.surroundings.rules.set(
    rule,
    weights.map(([targetGroup, weight]) => ({ targetGroup, weight })),
  );
}

describe('a native deployment with explicitly created listener rules', () => {
  it('succeeds, as do later deployments, if the rules have both target groups', async () => {
    const simulation = simulate();
    forward(simulation, production, [
      [blue, 1],
      [green, 0],
    ]);
    forward(simulation, test, [[green, 1]]);
    await runningService(simulation, native());
    for (const _ of [1, 2]) {
      await deploy(simulation);
      simulation.step(300);
      expect(await simulation.newestServiceDeployment()).toMatchObject({ status: 'SUCCESSFUL' });
    }
  });

  it.each<[what: string, rules: Record<string, Weights>, reason: string]>([
    [
      'a target group in neither rule',
      { [production]: [[blue, 1]], [test]: [[blue, 1]] },
      `: Target group ${green} is not associated with either productionListenerRule or testListenerRule.`,
    ],
    ['a rule that was deleted', { [production]: [[blue, 1]] }, '. One or more rules not found'],
    [
      'a target group that the service does not use',
      {
        [production]: [
          [blue, 0],
          ['other', 1],
        ],
        [test]: [[green, 1]],
      },
      `. Production listener rule is forwarding traffic to unexpected target group other. Expected traffic to be forwarded to either targetGroupArn: ${blue} or alternateTargetGroupArn: ${green}`,
    ],
  ])('is rolled back because of %s', async (_what, rules, reason) => {
    const simulation = simulate();
    await runningService(simulation, native());
    for (const [rule, weights] of Object.entries(rules)) forward(simulation, rule, weights);
    await deploy(simulation);
    simulation.step(300);
    expect(await simulation.newestServiceDeployment()).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: `Service deployment rolled back because of invalid networking configuration${reason}`,
    });
  });

  it('fails without a rollback if both target groups receive traffic before ECS shifts traffic', async () => {
    const simulation = simulate();
    forward(simulation, production, [
      [blue, 1],
      [green, 1],
    ]);
    forward(simulation, test, [[green, 1]]);
    await runningService(simulation, native());
    expect(await simulation.newestServiceDeployment()).toMatchObject({
      status: 'ROLLBACK_FAILED',
      rollback: {
        reason: `Service deployment rolled back because of invalid networking configuration. productionListenerRule ${production} should have exactly one target group serving traffic but found 2 target groups which are serving traffic`,
      },
    });
  });
});

describe('a native deployment that lasts too long', () => {
  it('is rolled back when a lifecycle stage has lasted 24 hours', async () => {
    const simulation = simulate();
    await runningService(simulation, native());
    simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [{ start: 1e6 }] }]);
    await deploy(simulation);
    simulation.step(24 * 3600 - 60);
    expect(await simulation.newestServiceDeployment()).toMatchObject({
      status: 'IN_PROGRESS',
      lifecycleStage: 'SCALE_UP',
    });
    simulation.step(600);
    expect(await simulation.newestServiceDeployment()).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: expect.stringContaining('the lifecycle stage SCALE_UP lasted longer than 24 hours.'),
    });
  });

  it('can bake for a day, and can wait at a pause hook for 13 days', async () => {
    const simulation = simulate();
    const pause = {
      targetType: 'PAUSE',
      lifecycleStages: ['POST_SCALE_UP'],
      timeoutConfiguration: { timeoutInMinutes: 20_160 },
    };
    await runningService(simulation, native({ bakeTimeInMinutes: 1440, lifecycleHooks: [pause] }));
    const [hook] = (await simulation.newestServiceDeployment()).lifecycleHookDetails;
    expect(hook).toMatchObject({ status: 'AWAITING_ACTION' });
    simulation.step(13 * 24 * 3600);
    const { serviceDeploymentArn, status } = await simulation.newestServiceDeployment();
    expect(status).toBe('IN_PROGRESS');
    await simulation.run('ContinueServiceDeployment', { serviceDeploymentArn, hookId: hook.hookId });
    simulation.step(25 * 3600);
    expect(await simulation.newestServiceDeployment()).toMatchObject({ status: 'SUCCESSFUL' });
  });

  it('is rolled back when it has lasted 30 days', async () => {
    const simulation = simulate();
    await runningService(simulation, native());
    const stages = ['PRE_SCALE_UP', 'POST_SCALE_UP', 'POST_TEST_TRAFFIC_SHIFT'];
    const pause = {
      targetType: 'PAUSE',
      lifecycleStages: stages,
      timeoutConfiguration: { timeoutInMinutes: 20_160, action: 'CONTINUE' },
    };
    const { deploymentConfiguration } = native({ lifecycleHooks: [pause] });
    await deploy(simulation, {}, { deploymentConfiguration });
    simulation.step(29 * 24 * 3600);
    expect(await simulation.newestServiceDeployment()).toMatchObject({ status: 'IN_PROGRESS' });
    simulation.step(2 * 24 * 3600);
    expect(await simulation.newestServiceDeployment()).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: expect.stringContaining('the deployment lasted longer than 30 days.'),
    });
  });
});
