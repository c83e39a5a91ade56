import { describe, expect, it } from '@jest/globals';
import { activeOf, activeSentence, emptyResult, type ServiceResult } from '../../../src/deploy/result.ts';
import { unchangedResult } from '../../../src/deploy/untouched.ts';
import type { Deployment, Service } from '../../../src/ecs/model.ts';
import { isActiveIn, isDeploying } from '../../../src/ecs/service-target.ts';
import { previousOf } from '../../../src/history/previous.ts';
import { arnOf, deployment, rolling, service } from '../shapes.ts';

const active = (number: number, more: Partial<Deployment> = {}) => deployment(number, { status: 'ACTIVE', ...more });
const failed = (number: number, more: Partial<Deployment> = {}) =>
  deployment(number, { rolloutState: 'FAILED', runningCount: 0, ...more });
const withoutState = { rolloutState: undefined as never };
const said = (read: Service, more: Partial<ServiceResult> = {}) =>
  activeSentence({ ...emptyResult('demo', 'web'), verdict: 'failed', ...activeOf(read), ...more });

describe('the active revision', () => {
  it.each<[string, Service, sentence: string]>([
    ['the completed PRIMARY revision', service([deployment(2)]), "web:2 is active in service 'web' with 1 of 1 tasks."],
    [
      'the completed PRIMARY revision, although more tasks of the previous revision still drain',
      service([deployment(2), active(1, { runningCount: 4 })]),
      "web:2 is active in service 'web' with 1 of 1 tasks.",
    ],
    [
      'the completed revision with its own tasks while a newer revision is in progress',
      service([rolling(2), active(1)]),
      "web:1 is active in service 'web' with 1 of 1 tasks.",
    ],
    [
      'the previous revision if the newer revision failed and stays',
      service([failed(2), active(1)]),
      "web:1 is active in service 'web' with 1 of 1 tasks.",
    ],
    [
      'undefined if the only revision failed',
      service([failed(2)]),
      "No revision is active in service 'web': 0 of 1 tasks are running.",
    ],
    [
      'the only revision with running tasks even if it failed',
      service([failed(2, { runningCount: 1 })], { desiredCount: 2 }),
      "web:2 is active in service 'web' with 1 of 2 tasks.",
    ],
    [
      'the revision with tasks if there is no rolloutState',
      service([deployment(2, { ...withoutState, runningCount: 0 }), active(1, withoutState)]),
      "web:1 is active in service 'web' with 1 of 1 tasks.",
    ],
    [
      'undefined at desired count 0',
      service([deployment(2, { runningCount: 0, desiredCount: 0 })], { desiredCount: 0 }),
      "No tasks are running: the desired count of 'web' is 0 (web:2).",
    ],
    ['unknown if it cannot be observed', service([]), "The active revision of 'web' could not be observed."],
  ])('is %s', (_name, read, sentence) => {
    expect(said(read)).toBe(sentence);
  });

  it('is the last revision that was seen when polls no longer get a result', () => {
    const read = service([deployment(1)]);
    expect(said(read, { verdict: 'unknown' })).toBe(
      "When last observed, web:1 was active in service 'web' with 1 of 1 tasks.",
    );
  });
});

it('the reason for an unchanged service calls no revision active if the desired count is 0', () => {
  const reasonFor = (desiredCount: number) =>
    unchangedResult(emptyResult('demo', 'web'), { desiredCount }, arnOf(2)).reason;
  expect(reasonFor(0)).toBe('The service already has the requested settings; nothing was written.');
  expect(reasonFor(2)).toBe('The requested revision is already active; nothing was written.');
});

describe('the previously active revision', () => {
  it('is the PRIMARY revision to which ECS rolled back, not the newer revision', () => {
    const read = service([deployment(1), active(2, { createdAt: deployment(1).createdAt + 500 })]);
    expect(previousOf(read)).toMatchObject({ taskDefinition: arnOf(1) });
  });
});

describe('a revision behind a Classic Load Balancer, without rolloutState,', () => {
  it.each<[string, Service, deploying: boolean, serves: boolean]>([
    [
      'is active if no other revision has tasks and all tasks are running',
      service([deployment(2, withoutState)]),
      false,
      true,
    ],
    [
      'is being deployed while an older revision drains',
      service([deployment(2, withoutState), active(1, withoutState)]),
      true,
      false,
    ],
    [
      'is being deployed while a task is pending',
      service([deployment(2, withoutState)], { pendingCount: 1 }),
      true,
      false,
    ],
  ])('%s', (_name, read, deploying, serving) => {
    expect([isDeploying(read), isActiveIn(read, arnOf(2))]).toEqual([deploying, serving]);
  });
});
