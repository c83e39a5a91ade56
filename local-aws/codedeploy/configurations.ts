import { AwsError, type Json } from '../service.ts';

/** A deployment configuration, in the form of CreateDeploymentConfig. */
export interface Configuration {
  readonly name: string;
  readonly id: string;
  readonly computePlatform: 'ECS' | 'Lambda' | 'Server';
  readonly created: number;
  readonly trafficRouting: Json | undefined;
  readonly minimumHealthyHosts?: Json | undefined;
}

/** A step of the production traffic shift, in percent; each step except the last has a duration. */
export interface TrafficStep {
  readonly percent: number;
  readonly durationMs: number;
}

const minute = 60_000;

/**
 * CodeDeploy's predefined configurations for ECS (user guide, "Deployment configurations on an Amazon ECS compute
 * platform").
 */
const ROUTINGS: Record<string, Json> = {
  'CodeDeployDefault.ECSAllAtOnce': { type: 'AllAtOnce' },
  'CodeDeployDefault.ECSCanary10Percent5Minutes': canary(10, 5),
  'CodeDeployDefault.ECSCanary10Percent15Minutes': canary(10, 15),
  'CodeDeployDefault.ECSLinear10PercentEvery1Minutes': linear(10, 1),
  'CodeDeployDefault.ECSLinear10PercentEvery3Minutes': linear(10, 3),
};

export const DEFAULT_CONFIGURATION = 'CodeDeployDefault.ECSAllAtOnce';

export const builtInConfigurations: readonly [string, Configuration][] = Object.entries(ROUTINGS).map(
  ([name, trafficRouting], index) => [
    name,
    { name, id: `00000000-0000-0000-0000-00000000000${index}`, computePlatform: 'ECS', created: 0, trafficRouting },
  ],
);

/** The steps of a configuration; the last one is 100. */
export function stepsOf({ trafficRouting }: Configuration): TrafficStep[] {
  const whole = { percent: 100, durationMs: 0 };
  const { type, timeBasedCanary = {}, timeBasedLinear = {} } = trafficRouting ?? {};
  if (type === 'TimeBasedCanary') {
    const { canaryPercentage = 100, canaryInterval = 0 } = timeBasedCanary;
    return canaryPercentage >= 100
      ? [whole]
      : [{ percent: canaryPercentage, durationMs: canaryInterval * minute }, whole];
  }
  if (type !== 'TimeBasedLinear') return [whole];
  const { linearPercentage = 100, linearInterval = 0 } = timeBasedLinear;
  const steps: TrafficStep[] = [];
  for (let percent = linearPercentage; percent < 100; percent += linearPercentage) {
    steps.push({ percent, durationMs: linearInterval * minute });
  }
  return [...steps, whole];
}

/** Refuses what CreateDeploymentConfig refuses. Throws CodeDeploy's errors. */
export function checkConfiguration(
  name: string,
  { computePlatform = 'Server', trafficRoutingConfig, minimumHealthyHosts }: Json,
): void {
  if (!/^[^\s/]{1,100}$/.test(name) || name.startsWith('CodeDeployDefault.')) {
    throw new AwsError(
      'InvalidDeploymentConfigNameException',
      `The deployment configuration name ${name} is not valid`,
    );
  }
  if (!['ECS', 'Lambda', 'Server'].includes(computePlatform)) {
    throw new AwsError('InvalidComputePlatformException', `The compute platform ${computePlatform} is not valid`);
  }
  if (computePlatform === 'Server') return;
  if (minimumHealthyHosts) {
    const message = 'minimumHealthyHosts is only valid for the Server compute platform';
    throw new AwsError('InvalidMinimumHealthyHostValueException', message);
  }
  const { type, timeBasedCanary, timeBasedLinear } = trafficRoutingConfig ?? {};
  const [percent, interval] =
    type === 'TimeBasedCanary'
      ? [timeBasedCanary?.canaryPercentage, timeBasedCanary?.canaryInterval]
      : [timeBasedLinear?.linearPercentage, timeBasedLinear?.linearInterval];
  const isTimed = type === 'TimeBasedCanary' || type === 'TimeBasedLinear';
  const isValid =
    type === 'AllAtOnce' || (isTimed && percent >= 1 && percent <= 99 && interval >= 1 && interval <= 2880);
  if (!isValid) {
    throw new AwsError('InvalidTrafficRoutingConfigurationException', 'The traffic routing configuration is not valid');
  }
}

/** A configuration as returned by GetDeploymentConfig. */
export function configurationView({
  name,
  id,
  computePlatform,
  created,
  trafficRouting,
  minimumHealthyHosts,
}: Configuration): Json {
  return {
    deploymentConfigId: id,
    deploymentConfigName: name,
    computePlatform,
    createTime: created / 1000,
    ...(trafficRouting && { trafficRoutingConfig: trafficRouting }),
    ...(minimumHealthyHosts && { minimumHealthyHosts }),
  };
}

function canary(canaryPercentage: number, canaryInterval: number): Json {
  return { type: 'TimeBasedCanary', timeBasedCanary: { canaryPercentage, canaryInterval } };
}

function linear(linearPercentage: number, linearInterval: number): Json {
  return { type: 'TimeBasedLinear', timeBasedLinear: { linearPercentage, linearInterval } };
}
