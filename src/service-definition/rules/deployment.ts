import {
  chosen,
  get,
  isTrue,
  items,
  type Node,
  number,
  originOf,
  quoted,
  type RuleFinding,
  shorten,
  texts,
} from '../../taskdef/index.ts';
import { API_CREATE, API_DEPLOYMENT, outOfRange, type ServiceNode, type ServiceRule } from './rule.ts';

/** Rules about how a service is deployed. */
export const deploymentRules: readonly ServiceRule[] = [
  {
    id: 'strategy-settings',
    about:
      '`linearConfiguration` with a strategy other than LINEAR, `canaryConfiguration` with one other than CANARY, or `earlySuccessCriteria` with a strategy other than ROLLING',
    severity: 'error',
    source: API_DEPLOYMENT,
    check: strategySettings,
  },
  {
    id: 'strategy-controller',
    about: 'BLUE_GREEN, LINEAR or CANARY, or the circuit breaker, with a deployment controller other than ECS',
    severity: 'error',
    source: 'APIReference/API_DeploymentCircuitBreaker.html',
    *check({ strategy = 'ROLLING', controller = 'ECS', deployment }) {
      if (controller === 'ECS' || !deployment) return;
      const breaker = get(deployment, 'deploymentCircuitBreaker');
      if (strategy !== 'ROLLING')
        yield {
          message: `strategy is '${shorten(strategy)}' but deploymentController is ${controller}: ECS supports this strategy only with the ECS deployment controller; remove one of them`,
          origin: originOf(deployment, 'strategy'),
        };
      if (breaker && isTrue(breaker, 'enable'))
        yield {
          message: `deploymentCircuitBreaker is enabled but deploymentController is ${controller}: ECS supports it only with the ECS deployment controller; remove it`,
          origin: breaker.origin,
        };
    },
  },
  {
    id: 'healthy-percent',
    about: 'a `minimumHealthyPercent` outside 0 to 100, or a `maximumPercent` below 0',
    severity: 'error',
    source: 'developerguide/service_definition_parameters.html',
    *check({ deployment }) {
      yield* outOfRange(deployment, 'minimumHealthyPercent', [0, 100]);
      const most = number(deployment, 'maximumPercent');
      if (deployment && most !== undefined && most < 0)
        yield {
          message: `maximumPercent is ${most}, which is not valid; expected 0 or more`,
          origin: originOf(deployment, 'maximumPercent'),
        };
    },
  },
  {
    id: 'maximum-percent',
    isOfWhole: true,
    about:
      'a `maximumPercent` below 100 for a REPLICA service, or a minimum and a maximum of 100%, which prevent ECS from stopping or starting any task',
    severity: 'error',
    source: 'developerguide/service_definition_parameters.html',
    check: maximum,
  },
  {
    id: 'strategy-range',
    about:
      'bake times outside 0 to 1440 minutes, `stepPercent` outside 3 to 100, `canaryPercent` outside 0.1 to 100, or either not a multiple of 0.1',
    severity: 'error',
    source: 'APIReference/API_CanaryConfiguration.html',
    *check({ deployment }) {
      const [linear, canary] = [get(deployment, 'linearConfiguration'), get(deployment, 'canaryConfiguration')];
      yield* outOfRange(deployment, 'bakeTimeInMinutes', [0, 1440]);
      yield* outOfRange(linear, 'stepPercent', [3, 100]);
      yield* outOfRange(linear, 'stepBakeTimeInMinutes', [0, 1440]);
      yield* outOfRange(canary, 'canaryPercent', [0.1, 100]);
      yield* outOfRange(canary, 'canaryBakeTimeInMinutes', [0, 1440]);
      yield* notTenths(linear, 'stepPercent');
      yield* notTenths(canary, 'canaryPercent');
    },
  },
  {
    id: 'breaker-threshold',
    about: 'a `thresholdConfiguration` value below 1, or above 100%',
    severity: 'error',
    source: 'APIReference/API_DeploymentCircuitBreaker.html',
    *check({ deployment }) {
      const threshold = get(get(deployment, 'deploymentCircuitBreaker'), 'thresholdConfiguration');
      const most = chosen(threshold, 'type') === 'COUNT' ? Number.MAX_SAFE_INTEGER : 100;
      const value = number(threshold, 'value');
      if (!threshold || value === undefined || (value >= 1 && value <= most)) return;
      const range = most === 100 ? '1 to 100' : '1 or more';
      yield {
        message: `thresholdConfiguration.value is ${value}, which is not valid; expected ${range}`,
        origin: originOf(threshold, 'value'),
      };
    },
  },
  {
    id: 'early-success',
    about: '`earlySuccessCriteria.healthyPercent` below the minimum healthy percent, or above 100',
    severity: 'error',
    source: API_DEPLOYMENT,
    *check({ deployment }) {
      const criteria = get(deployment, 'earlySuccessCriteria');
      const healthy = number(criteria, 'healthyPercent');
      const least = number(deployment, 'minimumHealthyPercent') ?? 0;
      if (!criteria || !isTrue(criteria, 'enable') || healthy === undefined) return;
      if (healthy >= least && healthy <= 100) return;
      yield {
        message: `earlySuccessCriteria.healthyPercent is ${healthy}, which is not valid; expected minimumHealthyPercent (${least}) to 100`,
        origin: originOf(criteria, 'healthyPercent'),
      };
    },
  },
  {
    id: 'early-success-members',
    isOfWhole: true,
    about: '`earlySuccessCriteria` that is enabled without `healthyPercent` or `sourceServiceRevisionCleanup`',
    severity: 'error',
    source: 'APIReference/API_DeploymentEarlySuccessCriteria.html',
    *check({ deployment }) {
      const criteria = get(deployment, 'earlySuccessCriteria');
      if (!criteria || !isTrue(criteria, 'enable')) return;
      for (const key of ['healthyPercent', 'sourceServiceRevisionCleanup']) {
        if (get(criteria, key) === undefined)
          yield { message: `earlySuccessCriteria is enabled but has no ${key}: add it`, origin: criteria.origin };
      }
    },
  },
  {
    id: 'lifecycle-hooks',
    isOfWhole: true,
    about:
      'a lifecycle hook without stages or at a stage that does not support it, a Lambda hook without a function or role, more than ten hooks of one type, or a timeout out of range',
    severity: 'error',
    source: 'APIReference/API_DeploymentLifecycleHook.html',
    check: hooks,
  },
  {
    id: 'alarms',
    about: 'alarms that are enabled without any alarm name',
    severity: 'warning',
    source: 'APIReference/API_DeploymentAlarms.html',
    *check({ deployment }) {
      const alarms = get(deployment, 'alarms');
      if (!alarms || !isTrue(alarms, 'enable') || items(alarms, 'alarmNames').length > 0) return;
      yield {
        message: 'alarms are enabled, but alarmNames is empty, so no alarm is monitored: add one',
        origin: alarms.origin,
      };
    },
  },
  {
    id: 'daemon',
    about: 'a DAEMON service on Fargate, with a maximum above 100%, or with a strategy other than ROLLING',
    severity: 'error',
    source: API_CREATE,
    *check({ node, isDaemon, launchType, deployment, strategy = 'ROLLING' }) {
      if (!isDaemon) return;
      const origin = originOf(node, 'schedulingStrategy');
      if (deployment && strategy !== 'ROLLING')
        yield {
          message: `strategy is '${shorten(strategy)}', but ECS supports only ROLLING for a DAEMON service: remove it`,
          origin: originOf(deployment, 'strategy'),
        };
      if (launchType === 'FARGATE')
        yield {
          message:
            "schedulingStrategy is 'DAEMON' but launchType is 'FARGATE', which has no container instances: change one of them",
          origin,
        };
      const most = number(deployment, 'maximumPercent');
      if (deployment && most !== undefined && most > 100)
        yield {
          message: `maximumPercent is ${most}, which is not valid for a DAEMON service; expected 100 or less`,
          origin: originOf(deployment, 'maximumPercent'),
        };
    },
  },
];

function* strategySettings({ deployment, strategy }: ServiceNode): Generator<RuleFinding> {
  if (!deployment || strategy === undefined) return;
  for (const [key, owner] of [
    ['linearConfiguration', 'LINEAR'],
    ['canaryConfiguration', 'CANARY'],
  ] as const) {
    const settings = get(deployment, key);
    if (settings?.kind !== 'fields' || strategy === owner) continue;
    yield {
      message: `${key} is for the strategy ${owner}, but strategy is '${shorten(strategy)}': remove ${key}, or set strategy to '${owner}'`,
      origin: settings.origin,
    };
  }
  const early = get(deployment, 'earlySuccessCriteria');
  if (early && isTrue(early, 'enable') && strategy !== 'ROLLING')
    yield {
      message: `earlySuccessCriteria is for the ROLLING strategy, but strategy is '${shorten(strategy)}': remove it`,
      origin: early.origin,
    };
}

/**
 * Checks the resulting settings, because ECS accepts these values for a DAEMON service, and the file may not contain
 * the scheduling strategy.
 */
function* maximum({ deployment, isDaemon }: ServiceNode): Generator<RuleFinding> {
  const [least, most] = [number(deployment, 'minimumHealthyPercent'), number(deployment, 'maximumPercent')];
  if (!deployment || isDaemon || most === undefined) return;
  const origin = originOf(deployment, 'maximumPercent');
  if (most < 100) yield { message: `maximumPercent is ${most}, which is not valid; expected 100 or more`, origin };
  if (least === 100 && most === 100)
    yield {
      message:
        'minimumHealthyPercent and maximumPercent are both 100, so ECS can neither stop nor start a task: lower the first or raise the second',
      origin,
    };
}

function* notTenths(settings: Node | undefined, key: string): Generator<RuleFinding> {
  const value = number(settings, key);
  if (!settings || value === undefined || Math.round(value * 10) / 10 === value) return;
  yield {
    message: `${key} is ${value}, which is not valid; expected a multiple of 0.1`,
    origin: originOf(settings, key),
  };
}

const NO_PAUSE: readonly string[] = ['TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'];
/** Stages of a service deployment in which ECS runs no hooks. */
const NO_HOOK: readonly string[] = ['SCALE_UP', 'BAKE_TIME', 'CLEAN_UP'];
const MAX_HOOKS = 10;
const MAX = { AWS_LAMBDA: 1440, PAUSE: 20_160 } as const;

function* hooks({ deployment }: ServiceNode): Generator<RuleFinding> {
  const all = items(deployment, 'lifecycleHooks');
  for (const hook of all) yield* hookReports(hook);
  for (const type of Object.keys(MAX)) {
    const count = all.filter((hook) => typeOf(hook) === type).length;
    if (deployment && count > MAX_HOOKS)
      yield {
        message: `lifecycleHooks has ${count} hooks of the type ${type}, but ECS allows ${MAX_HOOKS}`,
        origin: originOf(deployment, 'lifecycleHooks'),
      };
  }
}

function* hookReports(hook: Node): Generator<RuleFinding> {
  const type = typeOf(hook);
  const stages = texts(hook, 'lifecycleStages');
  if (!Object.hasOwn(MAX, type)) return;
  if (stages.length === 0) yield { message: 'a lifecycle hook has no lifecycleStages: add one', origin: hook.origin };
  const without = stages.filter((stage) => NO_HOOK.includes(stage));
  if (without.length > 0)
    yield {
      message: `a lifecycle hook is not allowed at ${quoted(without)}: use another stage`,
      origin: originOf(hook, 'lifecycleStages'),
    };
  const wrong = type === 'PAUSE' ? stages.filter((stage) => NO_PAUSE.includes(stage)) : [];
  if (wrong.length > 0)
    yield {
      message: `a PAUSE hook is not allowed at ${quoted(wrong)}: use another stage`,
      origin: originOf(hook, 'lifecycleStages'),
    };
  for (const key of type === 'AWS_LAMBDA' ? ['hookTargetArn', 'roleArn'] : []) {
    if (chosen(hook, key) === undefined)
      yield { message: `a lifecycle hook that runs a Lambda function has no ${key}: add it`, origin: hook.origin };
  }
  const most = MAX[type as keyof typeof MAX];
  yield* outOfRange(get(hook, 'timeoutConfiguration'), 'timeoutInMinutes', [1, most]);
}

function typeOf(hook: Node): string {
  return chosen(hook, 'targetType') ?? 'AWS_LAMBDA';
}
