import { describe, expect, it } from '@jest/globals';
import { next } from '../../../../src/rollout/next.ts';
import type { EffectResult, Rollback, Rollout, State } from '../../../../src/rollout/state.ts';
import { policy } from '../../../integration/local-service.ts';
import { byHand } from '../../../sentences/rollout.ts';
import { arnOf, idOf, rolling } from '../../shapes.ts';
import { rolloutOf } from '../row.ts';
import { MINUTE, start } from './step.ts';

/* The changes to a rollout after an effect has ended. */

const rollback: Rollback = { trigger: 'failed', startedAt: 5, explanation: { reason: 'It failed.' } };
const requested: State = { is: 'ecs-rollback', rollback, request: 'sent' };
const verifying: State = { is: 'verifying', rollback };
const restoring: State = { is: 'restoring', rollback };
const restored = { ...start.own, id: idOf(9) };
const completed = { seenAt: 1, confirmedBy: 'service-deployment' } as const;

function after(
  state: State,
  result: EffectResult,
  { cancelled = false, ...more }: Partial<Rollout> & { cancelled?: boolean } = {},
) {
  const rollout = { ...rolloutOf(start), ...more, state };
  const { rollout: ended, effect } = next(rollout, { is: 'effect-ended', result, cancelled }, MINUTE, policy);
  return { state: ended.state, effect, isSame: ended === rollout };
}

type Row = [
  statement: string,
  from: State,
  result: EffectResult,
  given: Parameters<typeof after>[2],
  to: State,
  effect?: string,
];

function check(rows: Row[]): void {
  it.each(rows)('%s', (...[, from, result, given, to, effect]: Row) => {
    const ended = after(from, result, given);
    expect(ended.state).toStrictEqual(to);
    expect(ended.effect).toBe(effect);
  });
}

describe('a StopServiceDeployment call', () => {
  const sent = (
    tries: number,
    more: Partial<Rollback['stop'] & object> = {},
    request: 'to-send' | 'sent' = 'sent',
  ): State => ({
    is: 'ecs-rollback',
    rollback: { ...rollback, stop: { tries, ...more } },
    request,
  });
  const done: State = { is: 'done', outcome: { verdict: 'failed', rollback } };
  check([
    [
      'that was accepted starts the rollback time limit',
      requested,
      { of: 'stop', status: 'accepted' },
      {},
      sent(0, { acceptedAt: MINUTE }),
    ],
    [
      'that was accepted leaves the number of attempts unchanged',
      sent(2),
      { of: 'stop', status: 'accepted' },
      {},
      sent(2, { acceptedAt: MINUTE }),
    ],
    [
      'without a response is counted, and sent again',
      requested,
      { of: 'stop', status: 'unanswered' },
      {},
      sent(1, {}, 'to-send'),
    ],
    [
      'without a response adds to the number of attempts',
      sent(1),
      { of: 'stop', status: 'unanswered' },
      {},
      sent(2, {}, 'to-send'),
    ],
    [
      'without a response is not sent again by a cancelled job',
      requested,
      { of: 'stop', status: 'unanswered' },
      { cancelled: true },
      sent(1),
    ],
    [
      'that cannot be used is replaced with our update',
      requested,
      { of: 'stop', status: 'unavailable' },
      {},
      restoring,
      'restore',
    ],
    [
      'whose response arrives after the rollout has ended changes nothing',
      done,
      { of: 'stop', status: 'accepted' },
      {},
      done,
    ],
    [
      'whose response arrives while our update restores the previous revision changes nothing',
      restoring,
      { of: 'stop', status: 'unavailable' },
      {},
      restoring,
    ],
  ]);

  it('that cannot be used does not restore the failed revision', () => {
    const previous = { deploymentId: idOf(1), taskDefinition: arnOf(2) };
    const { state, effect } = after(requested, { of: 'stop', status: 'unavailable' }, { previous });
    expect(effect).toBeUndefined();
    expect(state).toMatchObject({
      is: 'done',
      outcome: {
        verdict: 'failed',
        explanation: {
          reason:
            'It failed. It is also the previously active revision, so there is no other revision to roll back to.',
        },
      },
    });
  });

  it('that cannot be used changes nothing without an earlier revision', () => {
    const { previous: _, ...first } = rolloutOf(start);
    const rollout: Rollout = { ...first, state: requested };
    expect(
      next(rollout, { is: 'effect-ended', result: { of: 'stop', status: 'unavailable' }, cancelled: false }, 0, policy),
    ).toEqual({ rollout });
  });
});

describe('the update that restores the previous revision', () => {
  const done: State = { is: 'done', outcome: { verdict: 'failed', rollback } };
  const failed = (reason: string): State => ({
    is: 'done',
    outcome: { verdict: 'rollback-failed', explanation: { reason }, rollback },
  });
  const notDue = { of: 'restore', status: 'not-due' } as const;
  check([
    [
      'has the ARN of the copy that was registered for it',
      restoring,
      { of: 'restore', status: 'registered', revision: arnOf(7) },
      {},
      { is: 'restoring', rollback: { ...rollback, revision: arnOf(7) } },
    ],
    [
      'is followed through the deployment that it started',
      restoring,
      { of: 'restore', status: 'started', deployment: restored },
      {},
      { is: 'restoring', rollback, deployment: restored },
    ],
    ['leads back to verification if it is not due yet', restoring, notDue, { completed }, verifying],
    [
      'is replaced with a rollback by ECS if it is not due before completion',
      restoring,
      notDue,
      {},
      { is: 'ecs-rollback', rollback, request: 'to-send' },
    ],
    [
      'keeps the reason why our deployment could not be stopped if CodeDeploy does not accept it before completion',
      restoring,
      { ...notDue, reason: 'Denied.' },
      {},
      { is: 'ecs-rollback', rollback: { ...rollback, unstopped: 'Denied.' }, request: 'to-send' },
    ],
    ['is left to ECS after a cancellation if it is not due', restoring, notDue, { cancelled: true }, requested],
    [
      'is left to ECS after a cancellation if it is not due, although our deployment had completed',
      restoring,
      notDue,
      { cancelled: true, completed },
      requested,
    ],
    [
      'ends the rollout with the command to roll back manually if it failed',
      restoring,
      { of: 'restore', status: 'failed', reason: 'Denied.' },
      {},
      failed(`It failed. The rollback failed: Denied. ${byHand('web', 'web:1')}`),
    ],
    [
      'is left to the post step if it failed after a cancellation',
      restoring,
      { of: 'restore', status: 'failed', reason: 'Denied.' },
      { cancelled: true },
      restoring,
    ],
    [
      'changes nothing if its response arrives after the rollout has ended',
      done,
      { of: 'restore', status: 'started', deployment: restored },
      {},
      done,
    ],
    [
      'changes nothing if no rollback requested it',
      { is: 'rolling-out' },
      { of: 'restore', status: 'started', deployment: restored },
      {},
      { is: 'rolling-out' },
    ],
  ]);
});

describe('the settings', () => {
  const rolledBack: State = { is: 'done', outcome: { verdict: 'rolled-back', explanation: { reason: 'It failed.' } } };
  check([
    ['that were restored do not change the result', rolledBack, { of: 'restore-settings' }, {}, rolledBack],
    [
      'that could not be restored are named after the reason',
      rolledBack,
      { of: 'restore-settings', notRestored: 'desiredCount is 3.' },
      {},
      { is: 'done', outcome: { verdict: 'rolled-back', explanation: { reason: 'It failed. desiredCount is 3.' } } },
    ],
    [
      'that could not be restored do not affect a rollout in progress',
      restoring,
      { of: 'restore-settings', notRestored: 'desiredCount is 3.' },
      {},
      restoring,
    ],
  ]);
});

describe('the smoke test', () => {
  check([
    [
      'that passed is recorded while our deployment is verified',
      { is: 'verifying' },
      { of: 'smoke-test', result: 'passed' },
      {},
      { is: 'verifying', smoke: 'passed' },
    ],
    [
      'that failed is recorded while our deployment is verified',
      verifying,
      { of: 'smoke-test', result: { failed: 'x' } },
      {},
      { ...verifying, smoke: { failed: 'x' } },
    ],
    [
      'that ends after the verification changes nothing',
      restoring,
      { of: 'smoke-test', result: 'passed' },
      {},
      restoring,
    ],
  ]);
});

describe('a service update', () => {
  it.each(['refused', 'unknown'] as const)(
    'that started no deployment ends the rollout with the verdict %s and the reason',
    (verdict) => {
      const { rollout } = next(rolloutOf(start), { is: 'not-started', verdict, reason: 'Denied.' }, 0, policy);
      expect(rollout.state).toStrictEqual({ is: 'done', outcome: { verdict, explanation: { reason: 'Denied.' } } });
    },
  );

  it('is rolled back when a person requests a rollback at its pause hook', () => {
    const { rollout, effect } = next(rolloutOf(start), { is: 'rollback-requested', reason: 'Requested.' }, 7, policy);
    expect(effect).toBe('stop');
    expect(rollout.state).toStrictEqual({
      is: 'ecs-rollback',
      rollback: { trigger: 'failed', explanation: { reason: 'Requested.' }, startedAt: 7 },
      request: 'sent',
    });
  });
});

it('an effect that ended without a change leaves the rollout unchanged', () => {
  expect(after({ is: 'rolling-out' }, { of: 'smoke-test', result: 'passed' }).isSame).toBe(true);
  expect(rolling(2).id).toBe(start.own.id);
});
