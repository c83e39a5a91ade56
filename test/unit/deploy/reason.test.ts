import { describe, expect, it } from '@jest/globals';
import { reasonOf } from '../../../src/deploy/reason.ts';
import { CAUSES } from '../../../src/diagnosis/cause.ts';
import { readEvent } from '../../../src/diagnosis/classify.ts';
import { diagnose, permanentFailure } from '../../../src/diagnosis/failure.ts';
import { type Row, rolloutOf } from '../rollout/row.ts';
import { rolling, stopped, T0 } from '../shapes.ts';

const missing = diagnose(
  [1, 2].map(() =>
    stopped({ stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: web:2: not found' }),
  ),
  'ecs-svc/2',
);
const failFast = permanentFailure(missing) ?? '';
const breaker = 'Service deployment rolled back because the circuit breaker threshold was exceeded.';
const reasonFor = (reason: string, more: Partial<Row> = {}, failures = missing, events: string[] = []) => {
  const moments = events.map((text) => ({ at: T0, text, ...readEvent(text) }));
  const row: Row = {
    ...{ cluster: 'demo', service: 'web', own, since: 0, monitorMs: 0, settingsBefore: {}, unobserved: 0 },
    ...{ phase: 'done', verdict: 'rolled-back', reason, ...more },
  };
  return reasonOf(rolloutOf(row), failures, moments);
};

const own = { id: 'ecs-svc/2', taskDefinition: 'web:2', createdAt: T0, earlier: [] };
const WITH_FAILURES = { hasFailures: true } as const;

describe("the reason for a rollout's outcome", () => {
  it.each([
    ['an immediate rollback', reasonFor(failFast, WITH_FAILURES)],
    ['an immediate rollback without a target', reasonFor(`${failFast} There is no earlier version.`, WITH_FAILURES)],
    ['failed tasks that are no longer known, as after a cancellation', reasonFor(failFast, WITH_FAILURES, [])],
    ['failed tasks for which ECS gives a reason', reasonFor(breaker)],
    ['a failure that only ECS explains', reasonFor(breaker, {}, [])],
    [
      'a hook for which ECS gives a reason',
      reasonFor('Service deployment rolled back because lifecycle hook(s) failed.', { cause: CAUSES.hookFailed }, []),
    ],
    [
      'a failure that an event explains',
      reasonFor(
        'The deployment did not end within 30 minutes.',
        {},
        [],
        ['was unable to place a task because no container instance met all of its requirements.'],
      ),
    ],
    ['another deployment that is active', reasonFor('', { supersededBy: rolling(3) })],
    ['another deployment that was active after ours', reasonFor('', { supersededBy: rolling(3), completionSeenAt: 1 })],
  ])('consists of whole sentences, each with a capital letter and a period, for %s', (_name, text) => {
    expect(text).toMatch(/^["'(]?[A-Z].*\.$/);
    expect(text).not.toMatch(/[^.:] {2}|\.\.|\. [a-z]|undefined/);
  });

  it('names a failure once, even if the failure also caused the rollback', () => {
    expect(reasonFor(failFast, WITH_FAILURES).match(/not in the registry/g)).toHaveLength(1);
    expect(reasonFor(breaker).match(/not in the registry/g)).toHaveLength(1);
  });

  it("is ECS's reason together with a fix if no task gives a cause", () => {
    expect(reasonFor('Alarm web-5xx is in ALARM.', { cause: CAUSES.alarm }, [])).toMatch(
      /^Alarm web-5xx is in ALARM\. Check /,
    );
  });

  it.each([
    'Another service of the step failed: alarm-api.',
    "The smoke test failed: https://example.com answered 200 without 'alarm' in the body.",
  ])('adds no cause to a sentence of our own: %s', (sentence) => {
    expect(reasonFor(sentence, {}, [])).toBe(sentence);
  });

  it('is empty for a successful rollout', () => {
    expect(reasonFor('', { verdict: 'deployed' }, [])).toBe('');
  });
});
