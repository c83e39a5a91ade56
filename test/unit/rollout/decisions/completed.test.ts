import { describe } from '@jest/globals';
import { deployment, service, T0 } from '../../shapes.ts';
import { behind, check, MINUTE, monitored, replaced, SECOND, succeeded } from './step.ts';

/* Decisions at boundaries: a limit to the second, one of two conditions, what is kept for the report. */

describe('a rollout that has completed', () => {
  const smoked = { failed: 'The smoke test failed.' };
  const failed = { failed: 'api failed.', open: false };
  check([
    [
      'keeps when it completed by the service deployment',
      { rollout: { monitorMs: MINUTE }, observation: behind('SUCCESSFUL', { finishedAt: T0 + 90 }) },
      'wait',
      'verifying',
      { completedAt: T0 + 90, completionSeenAt: MINUTE },
    ],
    [
      'does not know when it completed where nothing says it',
      { rollout: { monitorMs: MINUTE }, observation: succeeded },
      'wait',
      'verifying',
      { completedAt: undefined },
    ],
    [
      'keeps when it completed where a later read says otherwise',
      {
        rollout: { ...monitored, phase: 'rolling-out', completedAt: T0 + 80 },
        observation: behind('SUCCESSFUL', { finishedAt: T0 + 90 }),
      },
      'wait',
      'verifying',
      { completedAt: T0 + 80 },
    ],
    [
      'learns when it completed once its service deployment is seen',
      {
        rollout: { ...monitored, byDeploymentsList: true, completedAt: T0 + 80 },
        observation: behind('SUCCESSFUL', { finishedAt: T0 + 90 }),
      },
      'wait',
      'verifying',
      { completedAt: T0 + 90 },
    ],
    [
      'keeps when it completed where its service deployment does not say',
      { rollout: { ...monitored, byDeploymentsList: true, completedAt: T0 + 80 }, observation: succeeded },
      'wait',
      'verifying',
      { completedAt: T0 + 80 },
    ],
    [
      'keeps when it completed where deployments[] alone is seen again',
      {
        rollout: { ...monitored, byDeploymentsList: true, completedAt: T0 + 80 },
        observation: { service: service([deployment(2, { updatedAt: T0 + 90 })]) },
      },
      'wait',
      'verifying',
      { completedAt: T0 + 80 },
    ],
    [
      'is rolled back if its smoke test failed, without a sentence about tasks',
      { rollout: { ...monitored, monitorMs: 0, smoke: smoked }, observation: succeeded, policy: { smoke: true } },
      'restore',
      'restoring',
      { reason: 'The smoke test failed.', tellsFailures: undefined },
    ],
    [
      'reports the tasks that failed after it had completed',
      { rollout: monitored, observation: succeeded, facts: { failing: 'Two failed.' } },
      'restore',
      'restoring',
      { tellsFailures: true },
    ],
    [
      'has failed where failures after its completion are to be left',
      { rollout: monitored, observation: succeeded, facts: { failing: 'Two failed.' }, policy: { onFailure: 'leave' } },
      'wait',
      'failed',
    ],
    [
      'is deployed though another fails on its own',
      { observation: succeeded, facts: { others: failed } },
      'wait',
      'deployed',
    ],
    [
      'is restored from when another fails with it',
      { observation: succeeded, facts: { others: failed }, policy: { together: true } },
      'restore',
      'restoring',
      { reason: 'api failed.' },
    ],
    [
      'names the other that failed as what it is restored for',
      {
        observation: succeeded,
        facts: { others: { ...failed, service: 'api' } },
        policy: { together: true },
      },
      'restore',
      'restoring',
      { causedBy: 'api' },
    ],
    [
      'names no other where its own tasks failed',
      {
        rollout: monitored,
        observation: succeeded,
        facts: { failing: 'Two failed.', others: { ...failed, service: 'api' } },
        policy: { together: true },
      },
      'restore',
      'restoring',
      { causedBy: undefined, reason: 'Two failed.' },
    ],
    [
      'is deployed where a cancel broke the smoke test off',
      { rollout: { ...monitored, monitorMs: 0, smoke: smoked }, observation: succeeded, facts: { cancelled: true } },
      'wait',
      'deployed',
    ],
    [
      'is superseded by a newer one, and not restored from, when it was found mustRestore',
      { rollout: { ...monitored, monitorMs: 0, mustRestore: 'Unfit.' }, observation: replaced },
      'wait',
      'superseded',
    ],
    [
      'is superseded by a newer one, and not restored from, when its smoke test failed',
      { rollout: { ...monitored, monitorMs: 0, smoke: smoked }, observation: replaced },
      'wait',
      'superseded',
    ],
    [
      'is restored from when it was found mustRestore, as failed',
      { rollout: { ...monitored, mustRestore: 'Unfit.' }, observation: succeeded },
      'restore',
      'restoring',
      { trigger: 'failed' },
    ],
    [
      'is restored from when it was found mustRestore, as it was decided',
      { rollout: { ...monitored, mustRestore: 'Unfit.', trigger: 'cancelled' }, observation: succeeded },
      'restore',
      'restoring',
      { trigger: 'cancelled' },
    ],
    [
      'is proven and waits for the others',
      {
        rollout: { ...monitored, monitorMs: 0 },
        observation: succeeded,
        policy: { together: true },
        facts: { others: { open: true } },
      },
      'wait',
      'verifying',
      { proven: true },
    ],
    [
      'does not wait for others on their own',
      { observation: succeeded, facts: { others: { open: true } } },
      'wait',
      'deployed',
    ],
    [
      'does not wait for others that have ended',
      { observation: succeeded, policy: { together: true }, facts: { others: { open: false } } },
      'wait',
      'deployed',
    ],
    [
      'is monitored for 20 s more where its tasks could not be read last',
      { rollout: monitored, observation: succeeded, facts: { tasksUnread: true }, minutes: 2 + 19.999 * SECOND },
      'wait',
      'verifying',
    ],
    [
      'is deployed when its tasks could not be read for 20 s more',
      { rollout: monitored, observation: succeeded, facts: { tasksUnread: true }, minutes: 2 + 20 * SECOND },
      'wait',
      'deployed',
    ],
    [
      'that is not monitored needs no read of its tasks',
      { observation: succeeded, facts: { tasksUnread: true } },
      'wait',
      'deployed',
    ],
    [
      'is monitored no more once its smoke test has passed',
      { rollout: { ...monitored, smoke: 'passed' }, observation: succeeded, facts: { tasksUnread: true }, minutes: 2 },
      'wait',
      'deployed',
    ],
    [
      'whose completion was not timed is monitored from now on',
      { rollout: { phase: 'verifying', monitorMs: MINUTE }, observation: succeeded, minutes: 5 },
      'wait',
      'verifying',
    ],
  ]);
});
