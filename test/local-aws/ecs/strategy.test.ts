import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import {
  behindListenerRules,
  behindLoadBalancer,
  listenerRules,
  runningService,
  simulate,
  targetGroup,
} from './simulation.ts';

const blueGreen = { strategy: 'BLUE_GREEN' };
const hooks = (...lifecycleHooks: Json[]) => ({ ...blueGreen, lifecycleHooks });
const balancer = behindListenerRules.loadBalancers[0];
const withAdvanced = (changes: Json) => ({
  loadBalancers: [{ ...balancer, advancedConfiguration: { ...balancer?.advancedConfiguration, ...changes } }],
});
const listener = 'arn:aws:elasticloadbalancing:us-west-2:123456789012:listener/app/my-alb/abc123/def456';
const networkListener = 'arn:aws:elasticloadbalancing:us-west-2:123456789012:listener/net/my-nlb/abc123/def456';

describe('UpdateService with a strategy', () => {
  it.each<[string, Json, Json, string]>([
    [
      'without advancedConfiguration',
      blueGreen,
      behindLoadBalancer,
      'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy',
    ],
    [
      'with advancedConfiguration for only one of two load balancers',
      blueGreen,
      { loadBalancers: [balancer, behindLoadBalancer.loadBalancers[0]] },
      'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy',
    ],
    [
      'with advancedConfiguration for a Classic Load Balancer',
      blueGreen,
      { loadBalancers: [{ loadBalancerName: 'web', advancedConfiguration: {} }] },
      'advancedConfiguration field is not allowed with ELBv1 loadBalancers',
    ],
    [
      'with a listener as the production listener rule',
      blueGreen,
      withAdvanced({ productionListenerRule: listener }),
      `productionListenerRule has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB. Got: ${listener}`,
    ],
    [
      'with one rule as both the production and the test rule',
      blueGreen,
      withAdvanced({ testListenerRule: listenerRules.productionListenerRule }),
      `The following rules cannot be used as both production and test listener rules: ${listenerRules.productionListenerRule}`,
    ],
    [
      'without a test listener rule',
      blueGreen,
      withAdvanced({ testListenerRule: undefined }),
      'For Application LoadBalancer, testListenerRule is required when productionListenerRule is not associated with both targetGroup and alternateTargetGroup',
    ],
    [
      'with the same target group twice',
      blueGreen,
      withAdvanced({ alternateTargetGroupArn: targetGroup }),
      `Duplicate targetGroupArn found: ${targetGroup}`,
    ],
    [
      'with a step of 2.9%',
      { strategy: 'LINEAR', linearConfiguration: { stepPercent: 2.9 } },
      behindListenerRules,
      'linearConfiguration.stepPercent must be a multiple of 0.1 from 3 to 100.',
    ],
    [
      'with a canary of 0.25%',
      { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0.25 } },
      behindListenerRules,
      'canaryConfiguration.canaryPercent must be a multiple of 0.1 from 0.1 to 100.',
    ],
    [
      'with canary settings for another strategy',
      { strategy: 'LINEAR', canaryConfiguration: {} },
      behindListenerRules,
      'canaryConfiguration is only valid with the CANARY deployment strategy.',
    ],
    [
      'with a bake time of more than a day',
      { ...blueGreen, bakeTimeInMinutes: 1441 },
      behindListenerRules,
      'bakeTimeInMinutes must be a whole number from 0 to 1440.',
    ],
    [
      'with a hook that has an invalid target type',
      hooks({ targetType: 'SNS', lifecycleStages: ['POST_SCALE_UP'] }),
      behindListenerRules,
      'Invalid targetType. Valid values are: AWS_LAMBDA, PAUSE',
    ],
    [
      'with a pause hook in the middle of a traffic shift',
      hooks({ targetType: 'PAUSE', lifecycleStages: ['TEST_TRAFFIC_SHIFT'] }),
      behindListenerRules,
      'Invalid lifecycle stage provided for Pause Hook',
    ],
    [
      'with a hook without a function',
      hooks({ lifecycleStages: ['POST_SCALE_UP'] }),
      behindListenerRules,
      'hookTargetArn should not be null or empty.',
    ],
    [
      'with a hook without stages',
      hooks({ targetType: 'PAUSE' }),
      behindListenerRules,
      'lifecycleStages should not be null or empty.',
    ],
    [
      'with a pause hook timeout of more than 14 days',
      hooks({
        targetType: 'PAUSE',
        lifecycleStages: ['POST_SCALE_UP'],
        timeoutConfiguration: { timeoutInMinutes: 20161 },
      }),
      behindListenerRules,
      'timeoutConfiguration.timeoutInMinutes must be a whole number from 1 to 20160.',
    ],
    [
      'with eleven pause hooks',
      hooks(...Array(11).fill({ targetType: 'PAUSE', lifecycleStages: ['POST_SCALE_UP'] })),
      behindListenerRules,
      'lifecycleHooks cannot have more than 10 items of the targetType PAUSE.',
    ],
  ])('is refused %s', async (_name, deploymentConfiguration, settings, message) => {
    const simulation = simulate();
    await runningService(simulation);
    const update = { cluster: 'demo', service: 'web', deploymentConfiguration, ...settings };
    expect(await simulation.refusal('UpdateService', update)).toBe(`InvalidParameterException: ${message}`);
  });

  it('accepts a Network Load Balancer listener without a test listener', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const settings = withAdvanced({ productionListenerRule: networkListener, testListenerRule: undefined });
    const update = { cluster: 'demo', service: 'web', deploymentConfiguration: blueGreen, ...settings };
    const { service } = await simulation.run('UpdateService', update);
    expect(service.deploymentConfiguration).toMatchObject({ strategy: 'BLUE_GREEN' });
  });

  it('returns the defaults of LINEAR and CANARY, and removes them when the strategy changes', async () => {
    const simulation = simulate();
    await runningService(simulation);
    const configure = async (deploymentConfiguration: Json) =>
      (await simulation.run('UpdateService', { cluster: 'demo', service: 'web', deploymentConfiguration })).service
        .deploymentConfiguration;
    expect(await configure({ strategy: 'LINEAR' })).toMatchObject({
      linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6 },
    });
    const canary = await configure({ strategy: 'CANARY', canaryConfiguration: { canaryPercent: 1 } });
    expect(canary).toMatchObject({ canaryConfiguration: { canaryPercent: 1, canaryBakeTimeInMinutes: 10 } });
    expect(canary.linearConfiguration).toBeUndefined();
    expect((await configure({ strategy: 'ROLLING' })).canaryConfiguration).toBeUndefined();
  });
});
