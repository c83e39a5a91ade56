import {
  type EffectResult,
  explanationOf,
  manualRollback,
  type Rollback,
  type Rollout,
  rollbackOf,
  type Step,
} from './state.ts';
import { end, restoreInstead, withCause, withState } from './transitions.ts';

/** Applies the result of an effect to a rollout; a part of `next`. */
export function afterEffect(rollout: Rollout, result: EffectResult, cancelled: boolean, now: number): Step {
  switch (result.of) {
    case 'stop':
      return afterStop(rollout, result, cancelled, now);
    case 'restore':
      return afterRestore(rollout, result, cancelled);
    case 'restore-settings': {
      const { state } = rollout;
      if (!result.notRestored || state.is !== 'done') return { rollout };
      const explanation = withCause(state.outcome.explanation, result.notRestored);
      return { rollout: withState(rollout, { is: 'done', outcome: { ...state.outcome, explanation } }) };
    }
    case 'smoke-test': {
      const { state } = rollout;
      return { rollout: state.is === 'verifying' ? withState(rollout, { ...state, smoke: result.result }) : rollout };
    }
  }
}

function afterStop(
  rollout: Rollout,
  { status }: Extract<EffectResult, { of: 'stop' }>,
  cancelled: boolean,
  now: number,
): Step {
  const { state } = rollout;
  if (state.is !== 'ecs-rollback') return { rollout };
  const { tries = 0 } = state.rollback.stop ?? {};
  switch (status) {
    case 'accepted':
      return {
        rollout: withState(rollout, { ...state, rollback: { ...state.rollback, stop: { tries, acceptedAt: now } } }),
      };
    case 'unanswered': {
      const rollback: Rollback = { ...state.rollback, stop: { tries: tries + 1 } };
      // It is unknown whether the call was accepted: the next poll shows whether it was, and the call is repeated if
      // necessary.
      return { rollout: withState(rollout, { ...state, rollback, request: cancelled ? 'sent' : 'to-send' }) };
    }
    case 'unavailable':
      return restoreInstead(rollout);
  }
}

function afterRestore(rollout: Rollout, result: Extract<EffectResult, { of: 'restore' }>, cancelled: boolean): Step {
  const begun = rollbackOf(rollout);
  if (!begun || rollout.state.is === 'done') return { rollout };
  const unstopped = result.status === 'not-due' && result.reason;
  const rollback = unstopped ? { ...begun, unstopped } : begun;
  switch (result.status) {
    case 'registered':
      return { rollout: withState(rollout, { is: 'restoring', rollback: { ...rollback, revision: result.revision } }) };
    case 'started':
      return { rollout: withState(rollout, { is: 'restoring', rollback, deployment: result.deployment }) };
    case 'still-active':
      return end(
        rollout,
        'rolled-back',
        undefined,
        rollout.previous ? { serving: rollout.previous.taskDefinition } : {},
      );
    case 'not-due':
      if (!cancelled && rollout.completed) return { rollout: withState(rollout, { is: 'verifying', rollback }) };
      return {
        rollout: withState(rollout, { is: 'ecs-rollback', rollback, request: cancelled ? 'sent' : 'to-send' }),
      };
    case 'failed':
      // After a cancellation the post step checks whether the call took effect, and repeats it if necessary.
      if (cancelled) return { rollout };
      return end(
        rollout,
        'rollback-failed',
        withCause(explanationOf(rollout), `The rollback failed: ${result.reason} ${manualRollback(rollout)}`),
      );
  }
}
