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

/** Where a hook may be configured, and where one that pauses (the list of AWS's troubleshooting page). */
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
  /** How long it takes by itself; then its hooks run. */
  readonly takes: number;
  /** How long it is watched after its hooks. */
  readonly bakes: number;
  /** Percent of test and of production traffic that the new revision is given while it lasts. */
  readonly test: number;
  readonly production: number;
  /** How many tasks the new revision shall have, and the old one. */
  readonly green: 'none' | 'all';
  readonly blue: 'none' | 'all';
}

/** What a deployment begins with. */
export interface Setting {
  /** A revision serves, and shall go on serving until the traffic is shifted. */
  readonly replaces: boolean;
  /** More than one older revision is there. */
  readonly reconciles: boolean;
  /** How long both run after the shift, in ms. */
  readonly bakes: number;
}

/** How long a stage lasts in which ECS has nothing to wait for, in ms: no record tells, these are ours. */
const passing = 2000;
/** The same where ECS changes listener rules. */
const shifting = 5000;
const minute = 60_000;

/** Whether ECS shifts traffic from revision to revision, instead of replacing task by task. */
export function isNative({ strategy }: Json): boolean {
  return strategy !== undefined && strategy !== 'ROLLING';
}

/** The steps in which production traffic goes over, each in percent with what it bakes (ms); the last one is 100. */
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

/** All stages of a deployment in their order. Where nothing is replaced the whole traffic goes over at once, unwatched. */
export function stagesOf(configuration: Json, { replaces, reconciles, bakes }: Setting): Stage[] {
  const rest = { takes: passing, bakes: 0, test: 0, production: 0, green: 'all', blue: 'all' } as const;
  const before = { ...rest, green: 'none' } as const;
  const steps = replaces ? trafficSteps(configuration) : [{ percent: 100, bakes: 0 }];
  const tested = { ...rest, test: 100 };
  const shifts = steps.flatMap(({ percent, bakes }, index): Stage[] => [
    { ...tested, name: 'PRE_PRODUCTION_TRAFFIC_SHIFT', production: steps[index - 1]?.percent ?? 0 },
    { ...tested, name: 'PRODUCTION_TRAFFIC_SHIFT', takes: shifting, bakes, production: percent },
  ]);
  const shifted = { ...tested, production: 100 };
  return [
    ...(reconciles ? [{ ...before, name: 'RECONCILE_SERVICE' } as const] : []),
    { ...before, name: 'PRE_SCALE_UP' },
    { ...rest, name: 'SCALE_UP', takes: 0 },
    { ...rest, name: 'POST_SCALE_UP' },
    { ...tested, name: 'TEST_TRAFFIC_SHIFT', takes: shifting },
    { ...tested, name: 'POST_TEST_TRAFFIC_SHIFT' },
    ...shifts,
    { ...shifted, name: 'POST_PRODUCTION_TRAFFIC_SHIFT' },
    ...(replaces ? [{ ...shifted, name: 'BAKE_TIME', takes: 0, bakes } as const] : []),
    { ...shifted, name: 'CLEAN_UP', takes: shifting, blue: 'none' },
  ];
}

/** Weights are multiples of 0.1, which floating point is not. */
export function tenths(percent: number): number {
  return Math.round(percent * 10) / 10;
}
