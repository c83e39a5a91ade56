import type { Assessment } from '../controller/index.ts';
import { STAGES } from '../ecs/index.ts';

/** How far a deployment is followed if not to its end: to the next pause hook, or to a stage. */
export type WaitUntil = 'paused' | (typeof STAGES)[number];

/**
 * Whether a deployment in progress has reached `waitUntil`: it is waiting at a pause hook, or has reached or passed the
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
