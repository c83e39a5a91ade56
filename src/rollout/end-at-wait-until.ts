import type { Policy, PollFacts, Rollout, Step } from './state.ts';
import { end, withState } from './transitions.ts';
import { hasReached } from './wait-until.ts';

/**
 * Ends a rollout in progress that has reached `wait-until`, or keeps it waiting until the others have reached it. A
 * part of `next`.
 * @returns `undefined` if the rollout is still followed
 */
export function endAtWaitUntil(rollout: Rollout, { assessment, others }: PollFacts, policy: Policy): Step | undefined {
  const { state, continued } = rollout;
  const { waitUntil, together } = policy;
  if (!waitUntil || state.is !== 'rolling-out') return undefined;
  if (!assessment.isObserved && state.reached) return { rollout };
  if (!hasReached(assessment, waitUntil, continued)) {
    if (!state.reached) return undefined;
    const { reached: _, ...open } = state;
    return { rollout: withState(rollout, open) };
  }
  if (together && others?.open) return { rollout: withState(rollout, { ...state, reached: true }) };
  const { stage, where } = assessment;
  const place = where || (stage ? `in stage ${stage}` : 'at a pause hook');
  return end(rollout, 'paused', `The deployment is ${place}; the step stopped waiting there, as requested.`);
}
