import { describe, expect, it } from '@jest/globals';
import { next } from '../../../../src/rollout/next.ts';
import type { Policy, Rollback, Rollout, RolloutEvent, State } from '../../../../src/rollout/state.ts';
import type { Verdict } from '../../../../src/rollout/verdict.ts';
import { policy } from '../../../integration/local-service.ts';
import { UNVERIFIED } from '../../../sentences/rollout.ts';
import { idOf } from '../../shapes.ts';
import { rolloutOf } from '../row.ts';
import { MINUTE, start } from './step.ts';

/* How a post step resumes a rollout that the job has left. */

type Resumed = Partial<Omit<Extract<RolloutEvent, { is: 'resumed' }>, 'is'>>;
interface Case {
  readonly state?: State;
  readonly rollout?: Partial<Rollout>;
  readonly event?: Resumed;
  readonly policy?: Partial<Policy>;
}

function resume({ state = { is: 'rolling-out' }, rollout, event, policy: asked }: Case): Rollout {
  const left: Rollout = { ...rolloutOf({ ...start, unobserved: 3, monitorMs: 5 }), ...rollout, state };
  return next(left, { is: 'resumed', isRead: true, ...event }, MINUTE, { ...policy, ...asked }).rollout;
}

const cancelled = { reason: 'The job was cancelled.' };
const begun: Rollback = {
  trigger: 'timed-out',
  explanation: { reason: 'Ours.' },
  startedAt: 5,
  isSeen: true,
  stop: { tries: 2 },
};
const again: Rollback = { trigger: 'timed-out', explanation: { reason: 'Ours.' }, startedAt: MINUTE };
const completed = { seenAt: 3, at: 9, confirmedBy: 'service-deployment' } as const;
const other = { ...start.own, id: idOf(9) };
const noId = { own: { ...start.own, id: '' } };
const done = (verdict: Verdict, more: object = {}): State => ({ is: 'done', outcome: { verdict, ...more } });
const unproven = UNVERIFIED;

describe('a post step resumes a rollout', () => {
  it.each<[statement: string, given: Case, state: State]>([
    ['as cancelled if it is in progress', {}, { is: 'rolling-out', cancelled }],
    [
      'as cancelled if it was cancelled with the job',
      { state: { is: 'rolling-out', cancelled: { reason: 'Why.' } } },
      { is: 'rolling-out', cancelled },
    ],
    [
      'as cancelled if it ended with the verdict cancelled',
      { state: done('cancelled') },
      { is: 'rolling-out', cancelled },
    ],
    [
      'as cancelled if it could not be observed',
      { state: done('unknown', { explanation: { reason: 'Denied.' } }) },
      { is: 'rolling-out', cancelled },
    ],
    [
      'that was monitored, and rolls it back with on-cancel: rollback',
      { state: { is: 'verifying' }, policy: { onCancel: 'rollback' } },
      { is: 'verifying', rollback: { trigger: 'cancelled', explanation: cancelled, mustRestore: unproven } },
    ],
    [
      'that was monitored, and leaves the deployment with on-cancel: leave',
      { state: { is: 'verifying' } },
      { is: 'rolling-out', cancelled },
    ],
    [
      'in progress, and requests a rollback from ECS with on-cancel: rollback',
      { policy: { onCancel: 'rollback' } },
      { is: 'rolling-out', cancelled },
    ],
    [
      'whose rollback was requested from ECS, and requests it again',
      { state: { is: 'ecs-rollback', rollback: begun, request: 'sent' } },
      { is: 'ecs-rollback', rollback: again, request: 'to-send' },
    ],
    [
      'whose rollback had ended with the job',
      { state: done('cancelled', { rollback: begun }) },
      {
        is: 'ecs-rollback',
        rollback: { trigger: 'timed-out', explanation: { reason: 'Ours.' }, startedAt: MINUTE },
        request: 'to-send',
      },
    ],
    [
      'whose restoring update had a response',
      { state: { is: 'restoring', rollback: begun, deployment: other } },
      { is: 'restoring', rollback: again, deployment: other },
    ],
    [
      'whose restoring update had a response, whatever else was read',
      { state: { is: 'restoring', rollback: begun, deployment: other }, event: { restored: start.own } },
      { is: 'restoring', rollback: again, deployment: other },
    ],
    [
      'whose restoring update had no response, and finds its deployment',
      { state: { is: 'restoring', rollback: begun }, event: { restored: other } },
      { is: 'restoring', rollback: again, deployment: other },
    ],
    [
      'whose restoring update must be sent again after completion',
      { state: { is: 'restoring', rollback: { ...begun, mustRestore: 'Unfit.' } }, rollout: { completed } },
      { is: 'verifying', rollback: { ...again, mustRestore: 'Unfit.' } },
    ],
    [
      'whose restoring update is replaced with a rollback by ECS before completion',
      { state: { is: 'restoring', rollback: { ...begun, mustRestore: 'Unfit.' } } },
      { is: 'ecs-rollback', rollback: { ...again, mustRestore: 'Unfit.' }, request: 'to-send' },
    ],
    [
      'that had completed and whose rollback was requested from ECS',
      { state: { is: 'ecs-rollback', rollback: begun, request: 'sent' }, rollout: { completed } },
      { is: 'ecs-rollback', rollback: again, request: 'to-send' },
    ],
    [
      'whose rollback was decided but not started',
      { state: { is: 'verifying', rollback: { trigger: 'failed', mustRestore: 'x' } } },
      { is: 'rolling-out', cancelled },
    ],
    [
      'whose update had no response and started a deployment',
      { rollout: noId, event: { started: other } },
      { is: 'rolling-out', cancelled },
    ],
    [
      'whose update started no deployment',
      { rollout: noId },
      done('cancelled', {
        explanation: { reason: 'The job was cancelled, and no deployment from this job was seen.' },
      }),
    ],
    [
      'whose update had no response, and whose service cannot be read',
      { rollout: noId, event: { isRead: false } },
      done('unknown', {
        explanation: {
          reason:
            'The job was cancelled after UpdateService was sent, and the service could not be read: it is unknown whether the service is being updated.',
        },
      }),
    ],
  ])('%s', (_statement, given, state) => {
    expect(resume(given).state).toStrictEqual(state);
  });

  it.each<Verdict>(['deployed', 'failed', 'rolled-back', 'rollback-failed', 'superseded', 'timed-out', 'refused'])(
    'that ended with the verdict %s without a change',
    (verdict) => {
      const state = done(verdict);
      expect(resume({ state, rollout: { completed } })).toStrictEqual({
        ...rolloutOf({ ...start, unobserved: 3, monitorMs: 5 }),
        completed,
        state,
      });
    },
  );

  it('with its own time limits, without monitoring, and with all reads still to make', () => {
    expect(resume({ rollout: { completed } })).toMatchObject({
      since: MINUTE,
      monitorMs: 0,
      unobserved: 0,
      completed: { seenAt: MINUTE, at: 9, confirmedBy: 'service-deployment' },
    });
    expect(resume({})).not.toHaveProperty('completed');
  });

  it('as cancelled if it was monitored and has no earlier revision', () => {
    const { previous: _, ...first } = rolloutOf(start);
    const { rollout } = next({ ...first, state: { is: 'verifying' } }, { is: 'resumed', isRead: true }, MINUTE, {
      ...policy,
      onCancel: 'rollback',
    });
    expect(rollout.state).toStrictEqual({ is: 'rolling-out', cancelled });
  });

  it('with the deployment that an update without a response started, and with the earlier deployments', () => {
    const earlier = [{ id: idOf(1), taskDefinition: 'x' }];
    const { own } = resume({ rollout: { own: { ...start.own, id: '', earlier } }, event: { started: other } });
    expect(own).toEqual({ ...other, earlier });
    expect(resume({ event: { started: other } }).own).toEqual(start.own);
  });
});
