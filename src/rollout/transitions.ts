import type { OwnDeployment } from '../controller/controller.ts';
import type { Deployment } from '../ecs/model.ts';
import {
  byHand,
  type Explanation,
  explanationOf,
  type Outcome,
  type Policy,
  type Rollback,
  type Rollout,
  restoredBy,
  rollbackOf,
  type State,
  type Step,
  type Trigger,
} from './state.ts';
import type { Verdict } from './verdict.ts';

/* The transitions that the parts of `next` share. */

/** What a cancel that asks for a rollback says of a version that is active and was still monitored, tested or held. */
export const UNPROVEN = 'The job was cancelled before the new version was proven.';
const ONLY_REVISION = 'It is the revision that was active before: there is no other to roll back to.';

export function moved(rollout: Rollout, state: State): Rollout {
  return { ...rollout, state };
}

/** What is known, with another reason; words of our own name no cause of ECS's. Without a reason it stays. */
export function explained(known: Explanation | undefined, why: string | Explanation = ''): Explanation | undefined {
  const { reason, ...more }: Explanation = typeof why === 'string' ? { reason: why } : why;
  if (reason === '') return known;
  const { cause: _, reason: __, ...flags } = known ?? { reason: '' };
  return { ...flags, reason, ...more };
}

/** What is known, with another sentence behind its reason. */
export function adding(known: Explanation | undefined, sentence: string): Explanation {
  return { ...known, reason: `${known?.reason ?? ''} ${sentence}`.trim() };
}

/** Ends a rollout; what it says of the reason must stand on its own. Without `why` its reason stays. */
export function end(
  rollout: Rollout,
  verdict: Verdict,
  why?: string | Explanation,
  more: Partial<Outcome> = {},
): { rollout: Rollout } {
  const explanation = explained(explanationOf(rollout), why);
  const rollback = rollbackOf(rollout);
  const restored = restoredBy(rollout);
  const outcome: Outcome = {
    verdict,
    ...(explanation && { explanation }),
    ...(rollback && { rollback }),
    ...(restored && { restored }),
    ...more,
  };
  return { rollout: moved(rollout, { is: 'done', outcome }) };
}

/** Begins a rollback, or the next try of one: by asking ECS, or by our update. */
export function rollBack(
  rollout: Rollout,
  effect: 'stop' | 'restore',
  trigger: Trigger,
  why: string | Explanation,
  now: number,
  policy: Policy,
): Step {
  const explanation = explained(explanationOf(rollout), why);
  const before = rollbackOf(rollout);
  if (!rollout.previous)
    return end(rollout, 'failed', adding(explanation, 'There is no earlier version to roll back to.'));
  if (effect === 'restore' && isOnlyRevision(rollout))
    return end(rollout, 'failed', adding(explanation, ONLY_REVISION));
  // What was tried again and again ends with the time for the rollback, as what is only waited for.
  if (isOverdue(before, now, policy)) {
    const sentence = `The rollback could not be started within ${inMinutes(policy.rollbackMs)}. ${byHand(rollout)}`;
    return end(rollout, 'rollback-failed', adding(explanation, sentence));
  }
  const rollback: Rollback = {
    ...before,
    trigger,
    ...(explanation && { explanation }),
    startedAt: before?.startedAt ?? now,
    ...(effect === 'restore' && { mustRestore: explanation?.reason ?? '' }),
  };
  const state: State =
    effect === 'stop' ? { is: 'ecs-rollback', rollback, request: 'sent' } : { is: 'restoring', rollback };
  return { rollout: moved(rollout, state), effect };
}

/** ECS cannot be asked to roll back: our update restores the previous revision, where there is one. */
export function restoreInstead(rollout: Rollout): Step {
  const rollback = rollbackOf(rollout);
  if (!rollout.previous || !rollback) return { rollout };
  if (isOnlyRevision(rollout)) return end(rollout, 'failed', adding(explanationOf(rollout), ONLY_REVISION));
  return { rollout: moved(rollout, { is: 'restoring', rollback }), effect: 'restore' };
}

function isOnlyRevision({ previous, own }: Rollout): boolean {
  return previous?.taskDefinition === own.taskDefinition;
}

export function isOverdue(rollback: Rollback | undefined, now: number, { rollbackMs }: Policy): boolean {
  return rollback?.startedAt !== undefined && now - rollback.startedAt >= rollbackMs;
}

/** Ours was replaced by a newer deployment; one of the revision that we were restoring is our own update's. */
export function supersede(rollout: Rollout, by: Deployment | undefined): Step {
  const rollback = rollbackOf(rollout);
  const deployment = by && rollback && restoringDeployment(rollout, rollback, by);
  if (deployment) return { rollout: moved(rollout, { is: 'restoring', rollback, deployment }) };
  const reason = by
    ? undefined
    : 'A newer deployment replaced ours before it had completed, and was itself rolled back.';
  return end(rollout, 'superseded', reason, { ...(by && { supersededBy: by }) });
}

/** The deployment of a restoring update whose answer was not seen: nobody lived to see it, or it was lost. */
function restoringDeployment(rollout: Rollout, rollback: Rollback, by: Deployment): OwnDeployment | undefined {
  const { own, previous } = rollout;
  const isOurs =
    !restoredBy(rollout) &&
    rollback.startedAt !== undefined &&
    by.taskDefinition === (rollback.revision ?? previous?.taskDefinition);
  if (!isOurs) return undefined;
  const { id, taskDefinition, createdAt } = by;
  const earlier = [{ id: own.id, taskDefinition: own.taskDefinition }, ...own.earlier];
  return { id, taskDefinition, createdAt, earlier };
}

/** The deployment by which another tool sent our revision again, as ours. */
export function resent(own: OwnDeployment, { id, createdAt }: Deployment): OwnDeployment {
  const replaced = { id: own.id, taskDefinition: own.taskDefinition, ours: true };
  return { ...own, id, createdAt, earlier: [replaced, ...own.earlier] };
}

export function inMinutes(ms: number): string {
  const minutes = Math.round(ms / 6000) / 10;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
