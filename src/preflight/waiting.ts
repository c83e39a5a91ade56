import type { DeploymentConfiguration, Json, LifecycleHook, Service } from '../ecs/index.ts';
import { deploymentConfigurationOf, type PreflightFinding, type PreflightSubject } from './subject.ts';

/** A period for which ECS waits during the deployment, in minutes. */
interface Wait {
  readonly minutes: number;
  /** A description of the period, such as `24 min of bake time`. */
  readonly text: string;
}

/** The maximum of 'wait-for-minutes': a job on a hosted runner is limited to six hours. */
const MAX_MINUTES = 360;
/** The time for tasks to start, become healthy and drain, in addition to the strategy's waiting times. */
const ROOM_MINUTES = 15;
const HOOK_TIMEOUT_MINUTES = 1440;
/** The additional time that ECS takes for each traffic shift behind a Network Load Balancer. */
const NETWORK_SHIFT_MINUTES = 10;

/** Warns about a deployment that takes longer than the step waits, even if nothing goes wrong. */
export function waiting(subject: PreflightSubject): PreflightFinding[] {
  const text = waitTooShort(subject.waitMinutes, deploymentConfigurationOf(subject), subject.target.service);
  return text === undefined ? [] : [{ id: 'wait-too-short', severity: 'warning', text }];
}

/** A sentence about a deployment that takes longer than the step waits; `undefined` if it does not. */
export function waitTooShort(
  waitMinutes: number | undefined,
  configuration: DeploymentConfiguration,
  { loadBalancers = [] }: Pick<Service, 'loadBalancers'>,
): string | undefined {
  const waits = waitsOf(configuration, loadBalancers);
  const sum = waits.reduce((total, { minutes }) => total + minutes, 0);
  if (waitMinutes === undefined || sum <= waitMinutes) return undefined;
  const parts = waits.map(({ text }) => text).join(' and ');
  const whole = waits.length > 1 ? `, ${sum} min in total` : '';
  const fix =
    sum < MAX_MINUTES
      ? `set 'wait-for-minutes' to ${Math.min(sum + ROOM_MINUTES, MAX_MINUTES)} or more`
      : `more than the maximum of 'wait-for-minutes' (${MAX_MINUTES}, a job's limit on a hosted runner) would be needed: shorten these times, or set 'wait-for-service-stability' to 'false' and follow the deployment elsewhere`;
  return `the service's deployment takes up to ${parts}${whole}, but 'wait-for-minutes' is ${waitMinutes}: ${fix}.`;
}

/**
 * The times that a deployment waits, with ECS's defaults for those that the service does not set. A step's bake time
 * follows each traffic shift except the last. ROLLING does not shift traffic, but has hooks as well.
 */
function waitsOf(configuration: DeploymentConfiguration, loadBalancers: readonly Json[]): Wait[] {
  const { strategy = 'ROLLING', bakeTimeInMinutes = 0, lifecycleHooks = [] } = configuration;
  if (strategy === 'ROLLING') return lifecycleHooks.flatMap((hook) => pausesOf(hook, 1));
  const { stepPercent = 10, stepBakeTimeInMinutes = 6 } = configuration.linearConfiguration ?? {};
  const { canaryBakeTimeInMinutes = 10 } = configuration.canaryConfiguration ?? {};
  const steps = strategy === 'LINEAR' ? Math.ceil(100 / stepPercent) : 1;
  const between = steps - 1;
  return [
    {
      minutes: between * stepBakeTimeInMinutes,
      text: `${between * stepBakeTimeInMinutes} min between the ${steps} steps of ${stepPercent}%`,
    },
    ...(strategy === 'CANARY'
      ? [{ minutes: canaryBakeTimeInMinutes, text: `${canaryBakeTimeInMinutes} min with the canary` }]
      : []),
    { minutes: bakeTimeInMinutes, text: `${bakeTimeInMinutes} min of bake time` },
    ...networkShifts(loadBalancers, strategy === 'CANARY' ? 2 : steps),
    ...lifecycleHooks.flatMap((hook) => pausesOf(hook, steps)),
  ].filter(({ minutes }) => minutes > 0);
}

/**
 * Each shift of test or production traffic takes additional time behind a Network Load Balancer. `shifts` is the number
 * of production traffic shifts.
 */
function networkShifts(loadBalancers: readonly Json[], shifts: number): Wait[] {
  const listeners = loadBalancers.map(({ advancedConfiguration }) => (advancedConfiguration ?? {}) as Json);
  const has = (name: string) => listeners.some((one) => String(one[name]).includes(':listener/net/'));
  const count = (has('testListenerRule') ? 1 : 0) + (has('productionListenerRule') ? shifts : 0);
  const minutes = count * NETWORK_SHIFT_MINUTES;
  const times = count > 1 ? `${count} × ` : '';
  return [{ minutes, text: `${times}${NETWORK_SHIFT_MINUTES} min for a traffic shift of a Network Load Balancer` }];
}

/**
 * A PAUSE hook waits for a person once at each of its stages, and at PRE_PRODUCTION_TRAFFIC_SHIFT once in each step of
 * the traffic shift.
 */
function pausesOf({ targetType, lifecycleStages = [], timeoutConfiguration }: LifecycleHook, steps: number): Wait[] {
  if (targetType !== 'PAUSE') return [];
  const { timeoutInMinutes = HOOK_TIMEOUT_MINUTES } = timeoutConfiguration ?? {};
  return lifecycleStages.map((stage) => {
    const times = stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT' ? steps : 1;
    const text = `${times > 1 ? `${times} × ` : ''}${timeoutInMinutes} min for a person at ${stage}`;
    return { minutes: times * timeoutInMinutes, text };
  });
}
