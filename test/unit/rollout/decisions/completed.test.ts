import { describe } from '@jest/globals';
import { deployment, service, T0 } from '../../shapes.ts';
import { behind, check, MINUTE, monitored, replaced, SECOND, succeeded } from './step.ts';

/* Decisions at boundaries: a limit reached to the second, one of two conditions, and the values that are kept for the report. */

describe('a rollout that has completed', () => {
  const smoked = { failed: 'The smoke test failed.' };
  const failed = { failed: 'api failed.', open: false };
  check([
    [
      'has the completion time from the service deployment',
      { rollout: { monitorMs: MINUTE }, observation: behind('SUCCESSFUL', { finishedAt: T0 + 90 }) },
      'wait',
      'verifying',
      { completedAt: T0 + 90, completionSeenAt: MINUTE },
    ],
    [
      'has no completion time if no response has one',
      { rollout: { monitorMs: MINUTE }, observation: succeeded },
      'wait',
      'verifying',
      { completedAt: undefined },
    ],
    [
      'keeps its completion time if a later read differs',
      {
        rollout: { ...monitored, phase: 'rolling-out', completedAt: T0 + 80 },
        observation: behind('SUCCESSFUL', { finishedAt: T0 + 90 }),
      },
      'wait',
      'verifying',
      { completedAt: T0 + 80 },
    ],
    [
      'gets its completion time from a service deployment that is read later',
      {
        rollout: { ...monitored, byDeploymentsList: true, completedAt: T0 + 80 },
        observation: behind('SUCCESSFUL', { finishedAt: T0 + 90 }),
      },
      'wait',
      'verifying',
      { completedAt: T0 + 90 },
    ],
    [
      'keeps its completion time if the service deployment has none',
      { rollout: { ...monitored, byDeploymentsList: true, completedAt: T0 + 80 }, observation: succeeded },
      'wait',
      'verifying',
      { completedAt: T0 + 80 },
    ],
    [
      'keeps its completion time if only deployments[] is read later',
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
      { reason: 'The smoke test failed.', hasFailures: undefined },
    ],
    [
      'reports the tasks that failed after it had completed',
      { rollout: monitored, observation: succeeded, facts: { failing: 'Two failed.' } },
      'restore',
      'restoring',
      { hasFailures: true },
    ],
    [
      'reports failed, without a rollback, with on-failure: leave',
      { rollout: monitored, observation: succeeded, facts: { failing: 'Two failed.' }, policy: { onFailure: 'leave' } },
      'wait',
      'failed',
    ],
    [
      'is deployed although an independent service fails',
      { observation: succeeded, facts: { others: failed } },
      'wait',
      'deployed',
    ],
    [
      'is rolled back when another service fails and rollback-together is set',
      { observation: succeeded, facts: { others: failed }, policy: { together: true } },
      'restore',
      'restoring',
      { reason: 'api failed.' },
    ],
    [
      'names the failed service because of which it is rolled back',
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
      'names no other service if its own tasks failed',
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
      'is deployed if a cancellation interrupted its smoke test',
      { rollout: { ...monitored, monitorMs: 0, smoke: smoked }, observation: succeeded, facts: { cancelled: true } },
      'wait',
      'deployed',
    ],
    [
      'is superseded by a newer rollout, and not rolled back, if a rollback was due',
      { rollout: { ...monitored, monitorMs: 0, mustRestore: 'Unfit.' }, observation: replaced },
      'wait',
      'superseded',
    ],
    [
      'is superseded by a newer rollout, and not rolled back, if its smoke test failed',
      { rollout: { ...monitored, monitorMs: 0, smoke: smoked }, observation: replaced },
      'wait',
      'superseded',
    ],
    [
      'is rolled back with the trigger failed if a rollback is due',
      { rollout: { ...monitored, mustRestore: 'Unfit.' }, observation: succeeded },
      'restore',
      'restoring',
      { trigger: 'failed' },
    ],
    [
      'is rolled back with the original trigger if a rollback is due',
      { rollout: { ...monitored, mustRestore: 'Unfit.', trigger: 'cancelled' }, observation: succeeded },
      'restore',
      'restoring',
      { trigger: 'cancelled' },
    ],
    [
      'is verified, and waits for the other services',
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
      'does not wait for independent services',
      { observation: succeeded, facts: { others: { open: true } } },
      'wait',
      'deployed',
    ],
    [
      'does not wait for other services that have ended',
      { observation: succeeded, policy: { together: true }, facts: { others: { open: false } } },
      'wait',
      'deployed',
    ],
    [
      'is monitored for another 20 s if the last read of its tasks failed',
      { rollout: monitored, observation: succeeded, facts: { tasksUnread: true }, minutes: 2 + 19.999 * SECOND },
      'wait',
      'verifying',
    ],
    [
      'is deployed if its tasks could not be read for another 20 s',
      { rollout: monitored, observation: succeeded, facts: { tasksUnread: true }, minutes: 2 + 20 * SECOND },
      'wait',
      'deployed',
    ],
    [
      'needs no read of its tasks if it is not monitored',
      { observation: succeeded, facts: { tasksUnread: true } },
      'wait',
      'deployed',
    ],
    [
      'is not monitored again after its smoke test has passed',
      { rollout: { ...monitored, smoke: 'passed' }, observation: succeeded, facts: { tasksUnread: true }, minutes: 2 },
      'wait',
      'deployed',
    ],
    [
      'is monitored from now on if its completion time is unknown',
      { rollout: { phase: 'verifying', monitorMs: MINUTE }, observation: succeeded, minutes: 5 },
      'wait',
      'verifying',
    ],
  ]);
});
