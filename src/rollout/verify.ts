import {
  type Completion,
  type Explanation,
  explanationOf,
  type Policy,
  type PollFacts,
  type Rollout,
  rollbackOf,
  type Step,
} from './state.ts';
import { end, startRollback, supersede, UNREAD_MS, UNVERIFIED, withNewDeployment, withState } from './transitions.ts';

/** Records that our deployment completed, and starts its verification: monitoring, a smoke test, other services. */
export function complete(rollout: Rollout, { assessment }: PollFacts, now: number): Rollout {
  const { completed, state } = rollout;
  const at = completed?.at ?? assessment.completedAt;
  const confirmedBy = assessment.isByServiceDeployment
    ? 'service-deployment'
    : (completed?.confirmedBy ?? 'deployments-list');
  const rollback = state.is === 'ecs-rollback' ? state.rollback : undefined;
  const completion: Completion = { seenAt: completed?.seenAt ?? now, ...(at !== undefined && { at }), confirmedBy };
  return { ...rollout, completed: completion, state: { is: 'verifying', ...(rollback && { rollback }) } };
}

/** Decides while our deployment is active. If the verification fails, an update restores the previous version. */
export function verify(rollout: Rollout, facts: PollFacts, now: number, policy: Policy): Step {
  const { newer } = facts.assessment;
  if (newer?.taskDefinition === rollout.own.taskDefinition)
    return verify({ ...rollout, own: withNewDeployment(rollout.own, newer) }, withoutNewer(facts), now, policy);
  const failure = verificationFailure(rollout, facts, policy);
  const open = pending(rollout, facts, now, policy);
  const rollback = rollbackOf(rollout);
  // A deployment that replaced ours cannot be monitored or tested as ours, and must not be rolled back.
  const isOver = facts.assessment.isReplaced || rollback?.mustRestore || failure || open;
  if (newer && isOver) return supersede(rollout, newer);
  if (rollback?.mustRestore) {
    const explanation = { ...explanationOf(rollout), reason: rollback.mustRestore };
    return startRollback(rollout, 'restore', rollback.trigger, explanation, now, policy);
  }
  if (failure) {
    if (policy.onFailure === 'leave') return end(rollout, 'failed', failure);
    return startRollback(rollout, 'restore', 'failed', failure, now, policy);
  }
  if (facts.cancelled) {
    const isUnproven = open !== undefined || smokeFailure(rollout) !== undefined;
    if (policy.onCancel === 'leave' || !rollout.previous || !isUnproven) return deployed(rollout);
    return startRollback(rollout, 'restore', 'cancelled', UNVERIFIED, now, policy);
  }
  switch (open) {
    case 'monitoring':
      return { rollout };
    case 'smoke':
      return { rollout, effect: 'smoke-test' };
    case 'others':
      return {
        rollout: rollout.state.is === 'verifying' ? withState(rollout, { ...rollout.state, proven: true }) : rollout,
      };
    default:
      return deployed(rollout);
  }
}

/** The failed part of the verification: tasks or the smoke test of this service, or another service of the step. */
function verificationFailure(rollout: Rollout, facts: PollFacts, { together }: Policy): Explanation | undefined {
  // The result of a smoke test that a cancellation interrupted is ignored.
  const smoke = facts.cancelled ? undefined : smokeFailure(rollout);
  const failing = facts.cancelled ? undefined : facts.failing;
  const hasFailures = facts.failing !== undefined && ({ hasFailures: true } as const);
  const itself = failing ?? smoke;
  if (itself) return { reason: itself, ...hasFailures };
  const other = together ? facts.others?.failed : undefined;
  return other ? { reason: other, ...hasFailures, ...causedBy(facts) } : undefined;
}

/** Ends a rollout whose verification has passed. */
export function deployed(rollout: Rollout): Step {
  return end(rollout, 'deployed', undefined, { serving: rollout.own.taskDefinition });
}

/** A later deployment of our revision by another tool counts as ours, so no deployment is newer. */
function withoutNewer(facts: PollFacts): PollFacts {
  const { newer: _, ...assessment } = facts.assessment;
  return { ...facts, assessment: { ...assessment, isReplaced: false } };
}

function smokeFailure({ state }: Rollout): string | undefined {
  return state.is === 'verifying' && typeof state.smoke === 'object' ? state.smoke.failed : undefined;
}

/** Another service of the step failed. */
export function causedBy({ others }: PollFacts): Pick<Explanation, 'causedBy'> {
  return others?.service ? { causedBy: others.service } : {};
}

/** The remaining steps after completion, in this order. */
function pending(
  { state, completed, monitorMs }: Rollout,
  { others, tasksUnread }: PollFacts,
  now: number,
  policy: Policy,
): 'monitoring' | 'smoke' | 'others' | undefined {
  const smoke = state.is === 'verifying' ? state.smoke : undefined;
  // The last read of the tasks must have succeeded: a failed read does not prove that no task failed.
  const moreMs = tasksUnread && monitorMs > 0 && !smoke ? UNREAD_MS : 0;
  if (now - (completed?.seenAt ?? now) < monitorMs + moreMs) return 'monitoring';
  if (policy.smoke && !smoke) return 'smoke';
  return policy.together && others?.open ? 'others' : undefined;
}
