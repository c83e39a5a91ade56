import type { Assessment } from '../controller/index.ts';

/** The lifecycle stages of a service deployment, in ECS's order. */
export const STAGES = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
] as const;

/** How far a deployment is followed if not to its end: to the next pause hook, or to a stage. */
export type WaitUntil = 'paused' | (typeof STAGES)[number];

/**
 * Whether a deployment in progress has reached `until`: it is waiting at a pause hook, or has reached or passed the
 * stage.
 * @param continued the pause hooks at which we continued it
 */
export function hasReached(
  { pauses = [], stage }: Pick<Assessment, 'pauses' | 'stage'>,
  waitUntil: WaitUntil,
  continued: readonly string[] = [],
): boolean {
  const isBefore = pauses.some((hook) => continued.includes(hook));
  if (waitUntil === 'paused') return pauses.length > 0 && !isBefore;
  const at = (STAGES as readonly string[]).indexOf(stage ?? '');
  return at >= STAGES.indexOf(waitUntil);
}
