import { AwsError, type Json } from '../service.ts';
import { checkHooks } from './hook-settings.ts';
import { checkEnum } from './registration.ts';
import { isNative } from './stages.ts';

/** The settings of a strategy with ECS's defaults, as in responses (the SDK's model: 10 and 6, 5 and 10). */
export function strategyDefaults(configuration: Json): Json {
  const { strategy, linearConfiguration, canaryConfiguration } = configuration;
  const linear = { stepPercent: 10, stepBakeTimeInMinutes: 6, ...linearConfiguration };
  const canary = { canaryPercent: 5, canaryBakeTimeInMinutes: 10, ...canaryConfiguration };
  return {
    ...configuration,
    ...(strategy === 'LINEAR' ? { linearConfiguration: linear } : {}),
    ...(strategy === 'CANARY' ? { canaryConfiguration: canary } : {}),
  };
}

/** The settings of a strategy that ECS refuses, with its recorded messages where they are known. */
export function checkStrategy(settings: Json): void {
  const { deploymentConfiguration, deploymentController, schedulingStrategy, loadBalancers = [] } = settings;
  const { strategy, bakeTimeInMinutes, linearConfiguration, canaryConfiguration } = deploymentConfiguration;
  checkEnum('deploymentConfiguration.strategy', strategy, ['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY']);
  checkRange('bakeTimeInMinutes', bakeTimeInMinutes, [0, 1440]);
  checkRange('linearConfiguration.stepPercent', linearConfiguration?.stepPercent, [3, 100], { tenths: true });
  checkRange('linearConfiguration.stepBakeTimeInMinutes', linearConfiguration?.stepBakeTimeInMinutes, [0, 1440]);
  checkRange('canaryConfiguration.canaryPercent', canaryConfiguration?.canaryPercent, [0.1, 100], { tenths: true });
  checkRange('canaryConfiguration.canaryBakeTimeInMinutes', canaryConfiguration?.canaryBakeTimeInMinutes, [0, 1440]);
  for (const [name, given] of Object.entries({ LINEAR: linearConfiguration, CANARY: canaryConfiguration })) {
    if (given && strategy !== name) {
      refuse(`${name.toLowerCase()}Configuration is only valid with the ${name} deployment strategy.`);
    }
  }
  checkHooks(deploymentConfiguration.lifecycleHooks ?? []);
  checkLoadBalancers(loadBalancers, strategy);
  if (!isNative(deploymentConfiguration)) return;
  if (deploymentController?.type !== 'ECS') {
    refuse(`The ${strategy} deployment strategy is only supported with ECS deployment controller.`);
  }
  if (schedulingStrategy === 'DAEMON') {
    refuse(`The ${strategy} deployment strategy is not supported with the DAEMON scheduling strategy.`);
  }
}

function checkLoadBalancers(balancers: readonly Json[], strategy: string): void {
  const advanced = balancers.filter(({ advancedConfiguration }) => advancedConfiguration);
  if (advanced.some(({ loadBalancerName }) => loadBalancerName)) {
    refuse('advancedConfiguration field is not allowed with ELBv1 loadBalancers');
  }
  if (strategy !== 'ROLLING' && advanced.length < balancers.length) {
    refuse(
      'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy',
    );
  }
  if (advanced.length > 0 && advanced.length < balancers.length) {
    refuse('Either all or none of the provided loadBalancers must have advancedConfiguration defined');
  }
  const groups = new Set<string>();
  for (const { targetGroupArn, advancedConfiguration } of advanced) {
    checkRules(advancedConfiguration);
    for (const arn of [targetGroupArn, advancedConfiguration.alternateTargetGroupArn]) {
      if (groups.has(arn)) refuse(`Duplicate targetGroupArn found: ${arn}`);
      groups.add(arn);
    }
  }
}

function checkRules({ alternateTargetGroupArn, productionListenerRule, testListenerRule, roleArn }: Json): void {
  const needed = { alternateTargetGroupArn, productionListenerRule, roleArn };
  const missing = Object.entries(needed).find(([, value]) => !value);
  if (missing) refuse(`advancedConfiguration.${missing[0]} should not be null or empty.`);
  for (const [name, arn] of Object.entries({ productionListenerRule, testListenerRule })) {
    if (arn === undefined || isRule(arn) || isListener(arn)) continue;
    refuse(`${name} has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB. Got: ${arn}`);
  }
  if (productionListenerRule === testListenerRule) {
    refuse(`The following rules cannot be used as both production and test listener rules: ${productionListenerRule}`);
  }
  if (isRule(productionListenerRule) && testListenerRule === undefined) {
    refuse(
      'For Application LoadBalancer, testListenerRule is required when productionListenerRule is not associated with both targetGroup and alternateTargetGroup',
    );
  }
}

function isRule(arn: string): boolean {
  return /^arn:aws[\w-]*:elasticloadbalancing:[\w-]+:\d{12}:listener-rule\/app\/[^/]+\/[^/]+\/[^/]+\/[^/]+$/.test(arn);
}

function isListener(arn: string): boolean {
  return /^arn:aws[\w-]*:elasticloadbalancing:[\w-]+:\d{12}:listener\/net\/[^/]+\/[^/]+\/[^/]+$/.test(arn);
}

function checkRange(
  name: string,
  value: unknown,
  [least, most]: readonly [number, number],
  { tenths = false } = {},
): void {
  if (value === undefined) return;
  const fits = typeof value === 'number' && value >= least && value <= most;
  const whole = Number.isInteger(tenths ? Math.round(Number(value) * 1e6) / 1e5 : value);
  if (!fits || !whole)
    refuse(`${name} must be ${tenths ? 'a multiple of 0.1' : 'a whole number'} from ${least} to ${most}.`);
}

function refuse(message: string): never {
  throw new AwsError('InvalidParameterException', message);
}
