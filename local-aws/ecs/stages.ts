import type { Json } from '../service.ts';

export type StageName =
  | 'RECONCILE_SERVICE'
  | 'PRE_SCALE_UP'
  | 'SCALE_UP'
  | 'POST_SCALE_UP'
  | 'TEST_TRAFFIC_SHIFT'
  | 'POST_TEST_TRAFFIC_SHIFT'
  | 'PRE_PRODUCTION_TRAFFIC_SHIFT'
  | 'PRODUCTION_TRAFFIC_SHIFT'
  | 'POST_PRODUCTION_TRAFFIC_SHIFT'
  | 'BAKE_TIME'
  | 'CLEAN_UP';

/** The stages at which a hook, and a pause hook, may be configured (from AWS's troubleshooting page). */
export const pauseStages = [
  'PRE_SCALE_UP',
  'POST_SCALE_UP',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'RECONCILE_SERVICE',
];
export const hookStages = [...pauseStages, 'TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'];

/** One lifecycle stage of a native deployment (BLUE_GREEN, LINEAR, CANARY). Times in ms. */
export interface Stage {
  readonly name: StageName;
  /** The duration of its own work, before its hooks run. */
  readonly durationMs: number;
  /** Its bake time, after its hooks. */
  readonly bakes: number;
  /** The percentages of test and production traffic that the new revision gets during the stage. */
  readonly test: number;
  readonly production: number;
  /** The numbers of tasks of the new and the old revision. */
  readonly green: 'none' | 'all';
  readonly blue: 'none' | 'all';
}

/** The state in which a deployment begins. */
export interface InitialState {
  /** A revision is active, and must remain so until the traffic is shifted. */
  readonly replaces: boolean;
  /** There is more than one older revision. */
  readonly reconciles: boolean;
  /** How long both revisions are running after the shift, in ms. */
  readonly bakes: number;
  /** The additional duration of the stages that a Network Load Balancer delays, in ms. */
  readonly delays?: number;
}

/** The duration of a stage in which ECS has nothing to wait for, in ms; the values are ours. */
const passing = 2000;
/** The same if ECS changes listener rules. */
const shifting = 5000;
const minute = 60_000;

/** Whether ECS shifts traffic from revision to revision, instead of replacing tasks. */
export function isNative({ strategy }: Json): boolean {
  return strategy !== undefined && strategy !== 'ROLLING';
}

/**
 * The steps in which production traffic is shifted, each with its percentage and bake time (ms); the last one is 100.
 */
export function trafficSteps(configuration: Json): { percent: number; bakes: number }[] {
  const whole = { percent: 100, bakes: 0 };
  if (configuration.strategy === 'CANARY') {
    const { canaryPercent = 5, canaryBakeTimeInMinutes = 10 } = configuration.canaryConfiguration ?? {};
    return canaryPercent >= 100
      ? [whole]
      : [{ percent: canaryPercent, bakes: canaryBakeTimeInMinutes * minute }, whole];
  }
  if (configuration.strategy !== 'LINEAR') return [whole];
  const { stepPercent = 10, stepBakeTimeInMinutes = 6 } = configuration.linearConfiguration ?? {};
  const steps = [];
  for (let step = 1; tenths(step * stepPercent) < 100; step++) {
    steps.push({ percent: tenths(step * stepPercent), bakes: stepBakeTimeInMinutes * minute });
  }
  return [...steps, whole];
}

/** All stages of a deployment, in order. If nothing is replaced, all traffic shifts at once, without a bake time. */
export function stagesOf(configuration: Json, { replaces, reconciles, bakes, delays = 0 }: InitialState): Stage[] {
  const rest = { durationMs: passing, bakes: 0, test: 0, production: 0, green: 'all', blue: 'all' } as const;
  const before = { ...rest, green: 'none' } as const;
  const steps = replaces ? trafficSteps(configuration) : [{ percent: 100, bakes: 0 }];
  const tested = { ...rest, test: 100 };
  const shifts = steps.flatMap(({ percent, bakes }, index): Stage[] => [
    { ...tested, name: 'PRE_PRODUCTION_TRAFFIC_SHIFT', production: steps[index - 1]?.percent ?? 0 },
    { ...tested, name: 'PRODUCTION_TRAFFIC_SHIFT', durationMs: shifting + delays, bakes, production: percent },
  ]);
  const shifted = { ...tested, production: 100 };
  return [
    ...(reconciles ? [{ ...before, name: 'RECONCILE_SERVICE' } as const] : []),
    { ...before, name: 'PRE_SCALE_UP', durationMs: passing + delays },
    { ...rest, name: 'SCALE_UP', durationMs: 0 },
    { ...rest, name: 'POST_SCALE_UP' },
    { ...tested, name: 'TEST_TRAFFIC_SHIFT', durationMs: shifting + delays },
    { ...tested, name: 'POST_TEST_TRAFFIC_SHIFT' },
    ...shifts,
    { ...shifted, name: 'POST_PRODUCTION_TRAFFIC_SHIFT' },
    ...(replaces ? [{ ...shifted, name: 'BAKE_TIME', durationMs: 0, bakes } as const] : []),
    { ...shifted, name: 'CLEAN_UP', durationMs: shifting, blue: 'none' },
  ];
}

/** Weights are multiples of 0.1, which floating-point numbers cannot represent exactly. */
export function tenths(percent: number): number {
  return Math.round(percent * 10) / 10;
}
