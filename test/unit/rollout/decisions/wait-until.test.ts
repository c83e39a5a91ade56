import { describe, expect, it } from '@jest/globals';
import { STAGES } from '../../../../src/ecs/stage.ts';
import { next } from '../../../../src/rollout/next.ts';
import type { Policy } from '../../../../src/rollout/state.ts';
import { hasReached, type WaitUntil } from '../../../../src/rollout/wait-until.ts';
import { policy } from '../../../integration/local-service.ts';
import { advance, type Row, rolloutOf, rowOf } from '../row.ts';
import { behind, check, inProgress, MINUTE, rollingBack, start, step, succeeded, unread } from './step.ts';

/* How long a deployment is followed: to its end, to a pause hook, or to a lifecycle stage. */

const hook = (hookId: string, status = 'AWAITING_ACTION') => ({ hookId, targetType: 'PAUSE', status });
const inStage = (lifecycleStage: string, ...lifecycleHookDetails: ReturnType<typeof hook>[]) =>
  behind('IN_PROGRESS', { lifecycleStage, lifecycleHookDetails });
const paused = inStage('POST_TEST_TRAFFIC_SHIFT', hook('ecs-pause-a'));
const untilPaused = { waitUntil: 'paused' } as const;

describe('a deployment that is followed to its next pause', () => {
  check([
    ['continues to be followed while no hook pauses it', { policy: untilPaused }, 'wait', 'rolling-out'],
    [
      'continues to be followed while a Lambda hook runs',
      {
        policy: untilPaused,
        observation: inStage('POST_TEST_TRAFFIC_SHIFT', hook('ecs-lambda-a', 'IN_PROGRESS')),
      },
      'wait',
      'rolling-out',
    ],
    ['reports paused when a hook waits for a person', { policy: untilPaused, observation: paused }, 'wait', 'paused'],
    [
      'reports paused even if it has just timed out',
      { policy: untilPaused, observation: paused, minutes: 30 },
      'wait',
      'paused',
    ],
    [
      'reports deployed if it completes without a pause',
      { policy: untilPaused, observation: succeeded },
      'wait',
      'deployed',
    ],
    [
      'is rolled back by ECS like any other deployment',
      { policy: untilPaused, observation: rollingBack },
      'wait',
      'ecs-rollback',
    ],
    ['times out if no pause is reached in time', { policy: untilPaused, minutes: 30 }, 'wait', 'timed-out'],
    [
      'reports cancelled rather than paused if the job is cancelled',
      { policy: untilPaused, observation: paused, facts: { cancelled: true } },
      'wait',
      'cancelled',
    ],
    [
      'is rolled back when cancelled during the pause with on-cancel: rollback',
      { policy: { ...untilPaused, onCancel: 'rollback' }, observation: paused, facts: { cancelled: true } },
      'stop',
      'ecs-rollback',
      { trigger: 'cancelled' },
    ],
    [
      'is rolled back when its tasks fail with a permanent cause, paused or not',
      { policy: untilPaused, observation: paused, facts: { permanent: 'The image is missing.' } },
      'stop',
      'ecs-rollback',
    ],
    [
      'does not report paused if its rollback has started',
      { rollout: { rollbackStartedAt: MINUTE, trigger: 'failed' }, policy: untilPaused, observation: paused },
      'stop',
      'ecs-rollback',
    ],
    ['reports paused only if the pause was read', { policy: untilPaused, ...unread }, 'wait', 'rolling-out'],
  ]);

  it('names the stage and the command that continues the deployment', () => {
    const { rollout } = step({ policy: untilPaused, observation: paused });
    expect(rollout.reason).toMatch(
      /^The deployment is in stage POST_TEST_TRAFFIC_SHIFT, waiting at a pause hook .*--hook-id ecs-pause-a; the step stopped waiting there, as requested\.$/,
    );
  });

  it('ends at the next pause, even if an earlier read still shows the pause that was continued', () => {
    const rollout = { continued: ['ecs-pause-a'] };
    const decide = (observation: typeof paused) => {
      const { rollout: after } = step({ rollout, policy: untilPaused, observation });
      return after.verdict ?? after.phase;
    };
    expect(decide(paused)).toBe('rolling-out');
    expect(decide(inStage('PRE_PRODUCTION_TRAFFIC_SHIFT', hook('ecs-pause-a', 'SUCCEEDED'), hook('ecs-pause-b')))).toBe(
      'paused',
    );
  });

  it('ignores pauses if the step waits for the end of the deployment', () => {
    expect(step({ observation: paused }).rollout.phase).toBe('rolling-out');
  });
});

describe('a paused deployment of one of several services', () => {
  const together = { ...untilPaused, together: true };

  it('is held until the others have reached the same point, if all are rolled back together', () => {
    const held = step({ policy: together, observation: paused, facts: { others: { open: true } } });
    expect([held.rollout.phase, held.rollout.reached]).toEqual(['rolling-out', true]);
    const over = step({
      rollout: held.rollout,
      policy: together,
      observation: paused,
      facts: { others: { open: false } },
    });
    expect(over.rollout.verdict).toBe('paused');
  });

  it('remains held after its own time limit, and while nothing can be read', () => {
    const others = { others: { open: true } };
    const held = { reached: true as const };
    const late = step({ rollout: held, policy: together, observation: paused, facts: others, minutes: 40 });
    expect([late.rollout.phase, late.rollout.reached]).toEqual(['rolling-out', true]);
    const unobserved = step({
      rollout: held,
      policy: together,
      observation: {},
      facts: { ...others, unread: 'Rate exceeded.' },
    });
    expect([unobserved.rollout.phase, unobserved.rollout.reached]).toEqual(['rolling-out', true]);
  });

  it('is followed again once somebody has continued it', () => {
    const { rollout } = step({
      rollout: { reached: true },
      policy: together,
      observation: inProgress,
      facts: { others: { open: true } },
    });
    expect([rollout.phase, rollout.reached]).toEqual(['rolling-out', undefined]);
  });

  it('is rolled back when another service fails', () => {
    const { rollout, effect } = step({
      rollout: { reached: true },
      policy: together,
      observation: paused,
      facts: { others: { failed: 'api failed.', service: 'api', open: false } },
    });
    expect([effect, rollout.phase, rollout.causedBy]).toEqual(['stop', 'ecs-rollback', 'api']);
  });

  it('ends without the others if the services are independent', () => {
    const { rollout } = step({ policy: untilPaused, observation: paused, facts: { others: { open: true } } });
    expect(rollout.verdict).toBe('paused');
  });
});

describe('the lifecycle stage in wait-until', () => {
  const reached = (stage: string | undefined, waitUntil: WaitUntil) => hasReached(stage ? { stage } : {}, waitUntil);

  it('is reached when the deployment is in that stage or in a later one, but not in an earlier one', () => {
    for (const [at, waitUntil] of STAGES.entries()) {
      const expected = STAGES.map((_, index) => index >= at);
      expect([waitUntil, STAGES.map((stage) => reached(stage, waitUntil))]).toEqual([waitUntil, expected]);
    }
  });

  it.each([[undefined], ['A_STAGE_OF_TOMORROW']])(
    'is not reached when the deployment is in the stage %s, whose position is unknown',
    (stage) => {
      expect(reached(stage, 'RECONCILE_SERVICE')).toBe(false);
    },
  );

  check([
    [
      'ends the step with the verdict paused once the deployment has reached the stage',
      { policy: { waitUntil: 'BAKE_TIME' }, observation: inStage('BAKE_TIME') },
      'wait',
      'paused',
    ],
    [
      'ends the step with the verdict paused if the deployment has passed the stage between two polls',
      { policy: { waitUntil: 'PRE_SCALE_UP' }, observation: inStage('SCALE_UP') },
      'wait',
      'paused',
      { reason: 'The deployment is in stage SCALE_UP; the step stopped waiting there, as requested.' },
    ],
    [
      'does not end the step before the deployment has reached the stage',
      { policy: { waitUntil: 'PRODUCTION_TRAFFIC_SHIFT' }, observation: paused },
      'wait',
      'rolling-out',
    ],
  ]);
});

describe('a rollback requested at a pause', () => {
  const asked = { is: 'rollback-requested', reason: 'A rollback was requested.' } as const;
  const request = (row: Partial<Row>, more: Partial<Policy> = {}) => {
    const { rollout, effect } = next(rolloutOf({ ...start, ...row }), asked, 5 * MINUTE, { ...policy, ...more });
    return { rollout, effect };
  };

  it('is requested from ECS even with on-failure: leave', () => {
    const { rollout, effect } = request({}, { onFailure: 'leave' });
    expect(effect).toBe('stop');
    expect(rowOf(rollout)).toMatchObject({
      phase: 'ecs-rollback',
      rollbackStartedAt: 5 * MINUTE,
      reason: asked.reason,
    });
  });

  it('reports rolled-back with the request as the reason if ECS has accepted the request', () => {
    const result = { of: 'stop', status: 'accepted' } as const;
    const { rollout: accepted } = next(
      request({}).rollout,
      { is: 'effect-ended', result, cancelled: false },
      5 * MINUTE,
      policy,
    );
    const observation = behind('ROLLBACK_SUCCESSFUL', { statusReason: 'Somebody asked for it.' });
    const { rollout } = advance(rowOf(accepted), { observation, cancelled: false }, 6 * MINUTE, policy);
    expect(rollout).toMatchObject({ verdict: 'rolled-back', reason: asked.reason });
  });

  it('is requested again by stopping the deployment if there is no response', () => {
    const result = { of: 'stop', status: 'unanswered' } as const;
    const { rollout: lost } = next(
      request({}).rollout,
      { is: 'effect-ended', result, cancelled: false },
      5 * MINUTE,
      policy,
    );
    const { effect } = advance(rowOf(lost), { observation: paused, cancelled: false }, 6 * MINUTE, policy);
    expect(effect).toBe('stop');
  });
});
