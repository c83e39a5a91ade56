import {
  type DeploymentConfiguration,
  deploymentConfigurationOf,
  type Finding,
  type LifecycleHook,
  type Subject,
} from './subject.ts';

/** A time that ECS lets pass by itself, in minutes. */
interface Wait {
  readonly minutes: number;
  /** `24 min of bake time`. */
  readonly text: string;
}

/** The most that 'wait-for-minutes' takes: a job on a hosted runner lives for six hours. */
const MOST_MINUTES = 360;
/** What tasks need to start, to become healthy and to drain, beside the strategy's own waiting. */
const ROOM_MINUTES = 15;
const HOOK_TIMEOUT_MINUTES = 1440;

/** A strategy that by itself waits for longer than the step does: the step would end a deployment that is well. */
export function waiting(subject: Subject): Finding[] {
  const { waitMinutes } = subject;
  const waits = waitsOf(deploymentConfigurationOf(subject));
  const sum = waits.reduce((total, { minutes }) => total + minutes, 0);
  if (waitMinutes === undefined || sum <= waitMinutes) return [];
  const parts = waits.map(({ text }) => text).join(' and ');
  const whole = waits.length > 1 ? `, ${sum} min in all` : '';
  const fix =
    sum < MOST_MINUTES
      ? `set 'wait-for-minutes' to ${Math.min(sum + ROOM_MINUTES, MOST_MINUTES)} or more`
      : `that is more than 'wait-for-minutes' takes (${MOST_MINUTES}, a job's life on a hosted runner): shorten it, or set 'wait-for-service-stability' to 'false' and follow the deployment elsewhere`;
  return [
    {
      id: 'wait-too-short',
      severity: 'warning',
      text: `the service's deployment strategy by itself takes up to ${parts}${whole}, and 'wait-for-minutes' is ${waitMinutes}: ${fix}.`,
    },
  ];
}

/**
 * The times that a strategy lets pass by itself, with ECS's defaults where the service names none. A step's bake time
 * follows each shift of traffic but the last. ROLLING has none of its own.
 */
function waitsOf(configuration: DeploymentConfiguration): Wait[] {
  const { strategy = 'ROLLING', bakeTimeInMinutes = 0, lifecycleHooks = [] } = configuration;
  if (strategy === 'ROLLING') return [];
  const { stepPercent = 10, stepBakeTimeInMinutes = 6 } = configuration.linearConfiguration ?? {};
  const { canaryBakeTimeInMinutes = 10 } = configuration.canaryConfiguration ?? {};
  const steps = strategy === 'LINEAR' ? Math.ceil(100 / stepPercent) : 1;
  const between = steps - 1;
  return [
    {
      minutes: between * stepBakeTimeInMinutes,
      text: `${between * stepBakeTimeInMinutes} min between the ${steps} steps of ${stepPercent} %`,
    },
    ...(strategy === 'CANARY'
      ? [{ minutes: canaryBakeTimeInMinutes, text: `${canaryBakeTimeInMinutes} min with the canary` }]
      : []),
    { minutes: bakeTimeInMinutes, text: `${bakeTimeInMinutes} min of bake time` },
    ...lifecycleHooks.flatMap((hook) => pausesOf(hook, steps)),
  ].filter(({ minutes }) => minutes > 0);
}

/** A PAUSE hook waits for a person, at each of its stages; before the shift of traffic once a step. */
function pausesOf({ targetType, lifecycleStages = [], timeoutConfiguration }: LifecycleHook, steps: number): Wait[] {
  if (targetType !== 'PAUSE') return [];
  const { timeoutInMinutes = HOOK_TIMEOUT_MINUTES } = timeoutConfiguration ?? {};
  return lifecycleStages.map((stage) => {
    const times = stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT' ? steps : 1;
    const text = `${times > 1 ? `${times} × ` : ''}${timeoutInMinutes} min for a person at ${stage}`;
    return { minutes: times * timeoutInMinutes, text };
  });
}
