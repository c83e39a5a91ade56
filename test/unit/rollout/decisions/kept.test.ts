import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../../../../src/controller/controller.ts';
import { next } from '../../../../src/rollout/next.ts';
import type { Policy, PollFacts, Rollback, Rollout, State } from '../../../../src/rollout/state.ts';
import { hasReached } from '../../../../src/rollout/wait-until.ts';
import { policy } from '../../../integration/local-service.ts';
import { AWAITED_STAGE } from '../../../sentences/rollout.ts';
import { arnOf, idOf } from '../../shapes.ts';
import { rolloutOf } from '../row.ts';
import { MINUTE, start } from './step.ts';

/* States and outcomes with all of their members: the values that one step keeps from the previous one. */

interface Case {
  readonly state?: State;
  readonly rollout?: Partial<Rollout>;
  readonly assessment?: Partial<Assessment>;
  readonly facts?: Partial<PollFacts>;
  readonly policy?: Partial<Policy>;
  readonly now?: number;
}

const base: Assessment = {
  state: { is: 'in-progress' },
  isObserved: true,
  isByServiceDeployment: true,
  isReplaced: false,
  isPrimary: true,
  isUnmoved: true,
  isPaused: false,
  where: '',
};

function step({ state = { is: 'rolling-out' }, rollout, assessment, facts, policy: asked, now = MINUTE }: Case) {
  const from: Rollout = { ...rolloutOf(start), ...rollout, state };
  const seen: PollFacts = { assessment: { ...base, ...assessment }, cancelled: false, ...facts };
  return next(from, { is: 'observed', facts: seen }, now, { ...policy, ...asked });
}
const stateAfter = (given: Case) => step(given).rollout.state;

const rollback: Rollback = { trigger: 'failed', startedAt: 5, explanation: { reason: 'It failed.' } };
const toSend: State = { is: 'ecs-rollback', rollback, request: 'to-send' };
const sent: State = { is: 'ecs-rollback', rollback, request: 'sent' };
const restored = { ...start.own, id: idOf(9), taskDefinition: arnOf(1) };
const restoring: State = { is: 'restoring', rollback, deployment: restored };
const completed = { is: 'completed' } as const;
const verifying: State = { is: 'verifying' };

describe('a rollback', () => {
  const rollingBack = { state: { is: 'rolling-back', reason: 'Breaker.' } } as const;

  it('that ECS started has a different state from a rollback that we requested', () => {
    expect(stateAfter({ assessment: rollingBack })).toMatchObject({ is: 'ecs-rollback', request: 'by-ecs' });
    expect(stateAfter({ state: toSend, assessment: rollingBack })).toMatchObject({
      is: 'ecs-rollback',
      request: 'sent',
    });
  });

  it('that was decided because of a cancellation and not yet sent is requested from ECS', () => {
    const state: State = { ...toSend, rollback: { ...rollback, trigger: 'cancelled' } };
    const { rollout, effect } = step({ state, policy: { onCancel: 'rollback' } });
    expect(effect).toBe('stop');
    expect(rollout.state).toMatchObject({ is: 'ecs-rollback', rollback: { trigger: 'cancelled' }, request: 'sent' });
  });

  it('that was decided because of a failure and not yet sent stays decided without a cancellation', () => {
    const state: State = { is: 'ecs-rollback', rollback: { trigger: 'failed' }, request: 'to-send' };
    expect(step({ state, policy: { onCancel: 'rollback' } })).toEqual({ rollout: { ...rolloutOf(start), state } });
  });

  it('that was decided too late to start is kept in the outcome', () => {
    expect(stateAfter({ state: toSend, assessment: { state: completed } })).toStrictEqual({
      is: 'done',
      outcome: { verdict: 'deployed', explanation: rollback.explanation, rollback, serving: start.own.taskDefinition },
    });
  });

  it('that ECS ignored for a minute has no attempts left when our update replaces it', () => {
    const state: State = { ...sent, rollback: { ...rollback, stop: { tries: 0, acceptedAt: MINUTE } } };
    const { rollout, effect } = step({ state, now: 2 * MINUTE });
    expect(effect).toBe('restore');
    expect(rollout.state).toMatchObject({ is: 'restoring', rollback: { stop: { tries: 3 } } });
  });

  it('with our update leaves the previous revision active if ECS also rolls back to that revision', () => {
    const assessed = { is: 'rolled-back', reason: 'x', serving: arnOf(1) } as const;
    expect(stateAfter({ state: restoring, assessment: { state: assessed } })).toMatchObject({
      outcome: { verdict: 'rolled-back', serving: arnOf(1) },
    });
  });

  it("without a revision in ECS's response has an outcome without an active revision", () => {
    const assessed = { is: 'rolled-back', reason: 'x' } as const;
    expect(stateAfter({ state: sent, assessment: { state: assessed } })).toStrictEqual({
      is: 'done',
      outcome: { verdict: 'rolled-back', explanation: rollback.explanation, rollback },
    });
  });

  it.each([
    ['with its revision', {}, 'ECS', 'web:1'],
    ['without a known revision', { previous: undefined }, 'ECS', 'the previous revision'],
    ["as CodeDeploy's", { codeDeploy: { application: 'shop', group: 'web' } }, 'CodeDeploy', 'web:1'],
  ])('that is in progress at the time limit of a post step is reported %s', (_statement, rollout, by, name) => {
    const state: State = { ...sent, rollback: { ...rollback, isSeen: true } };
    const given = { state, rollout: rollout as Partial<Rollout>, now: 16 * MINUTE, assessment: rollingBack };
    expect(stateAfter({ ...given, policy: { resumes: true } })).toMatchObject({
      outcome: {
        verdict: 'cancelled',
        isRollbackInProgress: true,
        explanation: {
          reason: `The job was cancelled; ${by} is still rolling back to ${name}, and continues without this job.`,
        },
      },
    });
    expect(stateAfter(given)).toMatchObject({ outcome: { verdict: 'rollback-failed', isRollbackInProgress: true } });
  });

  it('that waits at a pause hook at the time limit of a post step is reported with the hook', () => {
    const state: State = { ...sent, rollback: { ...rollback, isSeen: true } };
    const assessment = { ...rollingBack, pauses: ['ecs-pause-1'], where: 'waiting for a hook' };
    expect(stateAfter({ state, now: 16 * MINUTE, assessment, policy: { resumes: true } })).toMatchObject({
      outcome: {
        verdict: 'cancelled',
        isRollbackInProgress: true,
        explanation: {
          reason: 'The job was cancelled; the rollback to web:1 is still in progress: it is waiting for a hook.',
        },
      },
    });
  });
});

describe('a completed rollout', () => {
  const assessed = completed;

  it('that is monitored keeps only a rollback that was decided', () => {
    const rollout = { monitorMs: MINUTE };
    expect(stateAfter({ rollout, assessment: { state: assessed } })).toStrictEqual({ is: 'verifying' });
    expect(stateAfter({ state: toSend, rollout, assessment: { state: assessed } })).toStrictEqual({
      is: 'verifying',
      rollback,
    });
  });

  it('whose tasks failed is left as deployed when the job is cancelled', () => {
    const facts = { cancelled: true, failing: 'Two failed.' };
    expect(stateAfter({ state: verifying, assessment: { state: assessed }, facts })).toMatchObject({
      outcome: { verdict: 'deployed' },
    });
  });

  it('names no other service if it is rolled back because of services with unknown names', () => {
    const facts = { others: { failed: 'api failed.', open: false } };
    const { rollout } = step({ assessment: { state: assessed }, facts, policy: { together: true } });
    expect(rollout.state).toStrictEqual({
      is: 'restoring',
      rollback: {
        trigger: 'failed',
        explanation: { reason: 'api failed.' },
        startedAt: MINUTE,
        mustRestore: 'api failed.',
      },
    });
  });
});

describe('wait-until', () => {
  it('is not reached at a pause hook that we continued, even if other hooks are shown', () => {
    expect(hasReached({ pauses: ['a', 'b'] }, 'paused', ['a'])).toBe(false);
    expect(hasReached({ pauses: ['a', 'b'] }, 'paused', ['c'])).toBe(true);
  });

  it('ends the step at a pause hook without a stage', () => {
    expect(stateAfter({ assessment: { pauses: ['a'] }, policy: { waitUntil: 'paused' } })).toMatchObject({
      outcome: {
        verdict: 'paused',
        explanation: { reason: `The deployment is at a pause hook; ${AWAITED_STAGE}` },
      },
    });
  });
});
