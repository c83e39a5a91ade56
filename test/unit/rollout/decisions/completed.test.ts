import { describe } from '@jest/globals';
import { deployment, service, T0 } from '../../shapes.ts';
import { behind, check, MINUTE, replaced, SECOND, succeeded, watched } from './step.ts';

/* Decisions at boundaries: a limit to the second, one of two conditions, what is kept for the report. */

describe('a rollout that has completed', () => {
  const smoked = { failed: 'The smoke test failed.' };
  const failed = { failed: 'api failed.', open: false };
  check([
    [
      'keeps when it completed by the service deployment',
      { rollout: { watchMs: MINUTE }, observation: behind('SUCCESSFUL', { finishedAt: T0 + 90 }) },
      'wait',
      'succeeded',
      { completedAt: T0 + 90, succeededAt: MINUTE },
    ],
    [
      'does not know when it completed where nothing says it',
      { rollout: { watchMs: MINUTE }, observation: succeeded },
      'wait',
      'succeeded',
      { completedAt: undefined },
    ],
    [
      'keeps when it completed where a later read says otherwise',
      {
        rollout: { ...watched, phase: 'forward', completedAt: T0 + 80 },
        observation: behind('SUCCESSFUL', { finishedAt: T0 + 90 }),
      },
      'wait',
      'succeeded',
      { completedAt: T0 + 80 },
    ],
    [
      'learns when it completed once its service deployment is seen',
      {
        rollout: { ...watched, bySight: true, completedAt: T0 + 80 },
        observation: behind('SUCCESSFUL', { finishedAt: T0 + 90 }),
      },
      'wait',
      'succeeded',
      { completedAt: T0 + 90 },
    ],
    [
      'keeps when it completed where its service deployment does not say',
      { rollout: { ...watched, bySight: true, completedAt: T0 + 80 }, observation: succeeded },
      'wait',
      'succeeded',
      { completedAt: T0 + 80 },
    ],
    [
      'keeps when it completed where deployments[] alone is seen again',
      {
        rollout: { ...watched, bySight: true, completedAt: T0 + 80 },
        observation: { service: service([deployment(2, { updatedAt: T0 + 90 })]) },
      },
      'wait',
      'succeeded',
      { completedAt: T0 + 80 },
    ],
    [
      'is rolled back if its smoke test failed, without a sentence about tasks',
      { rollout: { ...watched, watchMs: 0, smoke: smoked }, observation: succeeded, policy: { smoke: true } },
      'return',
      'returning',
      { reason: 'The smoke test failed.', tellsFailures: undefined },
    ],
    [
      'reports the tasks that failed after it had completed',
      { rollout: watched, observation: succeeded, look: { failing: 'Two failed.' } },
      'return',
      'returning',
      { tellsFailures: true },
    ],
    [
      'has failed where failures after its completion are to be left',
      { rollout: watched, observation: succeeded, look: { failing: 'Two failed.' }, policy: { onFailure: 'leave' } },
      'wait',
      'failed',
    ],
    [
      'is deployed though another fails on its own',
      { observation: succeeded, look: { others: failed } },
      'wait',
      'deployed',
    ],
    [
      'is restored from when another fails with it',
      { observation: succeeded, look: { others: failed }, policy: { together: true } },
      'return',
      'returning',
      { reason: 'api failed.' },
    ],
    [
      'names the other that failed as what it is restored for',
      {
        observation: succeeded,
        look: { others: { ...failed, service: 'api' } },
        policy: { together: true },
      },
      'return',
      'returning',
      { causedBy: 'api' },
    ],
    [
      'names no other where its own tasks failed',
      {
        rollout: watched,
        observation: succeeded,
        look: { failing: 'Two failed.', others: { ...failed, service: 'api' } },
        policy: { together: true },
      },
      'return',
      'returning',
      { causedBy: undefined, reason: 'Two failed.' },
    ],
    [
      'is deployed where a cancel broke the smoke test off',
      { rollout: { ...watched, watchMs: 0, smoke: smoked }, observation: succeeded, look: { cancelled: true } },
      'wait',
      'deployed',
    ],
    [
      'is superseded by a newer one, and not restored from, when it was found unfit',
      { rollout: { ...watched, watchMs: 0, unfit: 'Unfit.' }, observation: replaced },
      'wait',
      'superseded',
    ],
    [
      'is superseded by a newer one, and not restored from, when its smoke test failed',
      { rollout: { ...watched, watchMs: 0, smoke: smoked }, observation: replaced },
      'wait',
      'superseded',
    ],
    [
      'is restored from when it was found unfit, as failed',
      { rollout: { ...watched, unfit: 'Unfit.' }, observation: succeeded },
      'return',
      'returning',
      { trigger: 'failed' },
    ],
    [
      'is restored from when it was found unfit, as it was decided',
      { rollout: { ...watched, unfit: 'Unfit.', trigger: 'cancelled' }, observation: succeeded },
      'return',
      'returning',
      { trigger: 'cancelled' },
    ],
    [
      'is proven and waits for the others',
      {
        rollout: { ...watched, watchMs: 0 },
        observation: succeeded,
        policy: { together: true },
        look: { others: { open: true } },
      },
      'wait',
      'succeeded',
      { proven: true },
    ],
    [
      'does not wait for others on their own',
      { observation: succeeded, look: { others: { open: true } } },
      'wait',
      'deployed',
    ],
    [
      'does not wait for others that have ended',
      { observation: succeeded, policy: { together: true }, look: { others: { open: false } } },
      'wait',
      'deployed',
    ],
    [
      'is monitored for 20 s more where its tasks could not be read last',
      { rollout: watched, observation: succeeded, look: { tasksUnread: true }, minutes: 2 + 19.999 * SECOND },
      'wait',
      'succeeded',
    ],
    [
      'is deployed when its tasks could not be read for 20 s more',
      { rollout: watched, observation: succeeded, look: { tasksUnread: true }, minutes: 2 + 20 * SECOND },
      'wait',
      'deployed',
    ],
    [
      'that is not monitored needs no read of its tasks',
      { observation: succeeded, look: { tasksUnread: true } },
      'wait',
      'deployed',
    ],
    [
      'is monitored no more once its smoke test has passed',
      { rollout: { ...watched, smoke: 'passed' }, observation: succeeded, look: { tasksUnread: true }, minutes: 2 },
      'wait',
      'deployed',
    ],
    [
      'whose completion was not timed is monitored from now on',
      { rollout: { phase: 'succeeded', watchMs: MINUTE }, observation: succeeded, minutes: 5 },
      'wait',
      'succeeded',
    ],
  ]);
});
