import { describe, expect, it } from '@jest/globals';
import { describeFailure, failureKind } from '../../../src/aws/failure.ts';
import { CAUSES } from '../../../src/diagnosis/cause.ts';
import {
  classify,
  classifyEvent,
  classifyStatusReason,
  explainExitCode,
  isSteadyEvent,
  readEvent,
} from '../../../src/diagnosis/classify.ts';
import { stopped } from '../shapes.ts';
import { bareEvents, events, logger, named, refusals, role, starts, statusReasons, stops } from './texts.ts';

describe('the cause of a stopped task', () => {
  it.each([...starts, ...named])('is classified correctly for the text: %s', (text, cause) => {
    const [stoppedReason, reason] = typeof text === 'string' ? [text] : text;
    const task = stopped({
      stopCode: 'TaskFailedToStart',
      stoppedReason: stoppedReason as string,
      containers: [{ name: 'web', ...(reason && { reason }) }],
    });
    expect(classify(task)?.id).toBe(cause);
  });

  it.each(stops)(
    'is classified correctly for the stop code %j and the reason %j',
    (stopCode, stoppedReason, container, cause) => {
      expect(classify(stopped({ stopCode, stoppedReason, containers: [{ name: 'web', ...container }] }))?.id).toBe(
        cause,
      );
    },
  );

  it('is permanent if a resource is missing, but not after a denial, network error, low capacity or exit code', () => {
    const of = (stoppedReason: string) => classify(stopped({ stopCode: 'TaskFailedToStart', stoppedReason }));
    const permanent = ['image-missing', 'secret-missing', 'secret-key', 'architecture'];
    for (const [text, id] of starts.filter(([given]) => typeof given === 'string' && !/logg|exec/.test(given))) {
      expect([text, of(text as string)?.permanent]).toEqual([text, permanent.includes(id)]);
    }
    expect(of(`${logger} ResourceNotFoundException: The specified log group does not exist.`)?.permanent).toBe(true);
    expect(of(`${logger} AccessDeniedException: ${role} logs:CreateLogStream`)?.permanent).toBe(false);
    expect(of(`${logger} failed to create Amazon CloudWatch log group /ecs/web: signal: killed`)?.permanent).toBe(
      false,
    );
  });
});

describe('the cause that a service event names', () => {
  it.each([...events, ...bareEvents])('is classified correctly for the text: %s', (message, cause) => {
    expect(classifyEvent(message)?.id).toBe(cause);
  });

  // AWS's documentation writes `service (NAME)`, and its API writes `(service NAME)`.
  it.each([
    '(service web) ',
    '(service web, taskSet ecs-svc/2) ',
    'service (web) ',
    'service web ',
    '(service capacity-provider-AGENT-alarm) ',
  ])('is the same if ECS writes "%s" before the text', (service) => {
    for (const [message, cause] of events)
      expect([message, classifyEvent(service + message)?.id]).toEqual([message, cause]);
  });
});

it.each([
  ['(service web) (deployment ecs-svc/2) deployment failed: tasks failed to start.', 'ends'],
  ['(service web) deployment failed: alarm detected.', 'ends'],
  ['(service web) rolling back to deployment ecs-svc/1.', 'ends'],
  ['(service web) (deployment ecs-svc/2) deployment completed.', 'does not end'],
  ['(service web) registered 1 targets in (target-group arn:aws:x:targetgroup/rolling back/1)', 'does not end'],
])('the event %j shows that ECS %s the rollout', (message, word) => {
  expect(readEvent(message).endsRollout).toBe(word === 'ends' || undefined);
});

it('an event has a cause only if a known text matches, and ends a rollout only if ECS does', () => {
  const failed = '(service web) (deployment ecs-svc/2) deployment failed: tasks failed to start.';
  const unhealthy = '(service web) (task 1) failed container health checks.';
  expect(readEvent('(service web) has reached a steady state.')).toStrictEqual({});
  expect(readEvent(unhealthy)).toStrictEqual({ cause: classifyEvent(unhealthy) });
  expect(readEvent(failed)).toStrictEqual({
    ...(classifyEvent(failed) && { cause: classifyEvent(failed) }),
    endsRollout: true,
  });
});

describe('the cause that the statusReason of a service deployment names', () => {
  it.each(statusReasons)('is classified correctly for the text: %s', (text, cause, fix) => {
    const found = classifyStatusReason(text);
    expect(found?.id).toBe(cause);
    expect(found?.fix ?? '').toMatch(fix);
  });
});

describe('a refused call', () => {
  it.each(refusals)("is reported in AWS's words: %s: %s", (name, message, kind) => {
    const error = Object.assign(new Error(message), { name, $metadata: { httpStatusCode: 400 } });
    expect(failureKind(error)).toBe(kind);
    expect(describeFailure('ecs:UpdateService', error)).toContain(message.replace(/\.$/, ''));
  });
});

describe('every cause', () => {
  const rows = [...starts, ...stops, ...events, ...bareEvents, ...statusReasons];
  const causes = Object.entries(CAUSES);

  it.each(causes)("has an example in AWS's words, and a fix in whole sentences: %s", (_name, { id, title, fix }) => {
    expect(rows.some((row) => row.includes(id as never))).toBe(true);
    expect(title).toMatch(/^[a-zA-Z].*[^.]$/);
    expect(fix).toMatch(/^[A-Z].*\.$/);
  });

  it('has a unique title, because reports distinguish causes by their titles', () => {
    expect(new Set(causes.map(([, { title }]) => title)).size).toBe(causes.length);
  });
});

it.each([
  [0, /a service must keep running/],
  [1, /the program failed/],
  [126, /not executable/],
  [127, /not found/],
  [134, /SIGABRT/],
  [137, /SIGKILL.*memory/],
  [139, /SIGSEGV/],
  [143, /SIGTERM/],
  [42, /^exit code 42$/],
])('exit code %d is explained', (code, words) => {
  expect(explainExitCode(code)).toMatch(words);
});

describe('a service event about a steady state', () => {
  it.each([
    ['(service web) has reached a steady state.', true],
    ['(service web, taskSet ecs-svc/1) has reached a steady state.', true],
    ['(service web, taskSet ecs-svc/1) updated state to STEADY_STATE.', true],
    ['(service web, taskSet ecs-svc/12) has reached a steady state.', false],
    ['(service web) has started 1 tasks: (task 0123).', false],
  ])('is counted for the task set ecs-svc/1 if it does not name another: %s', (message, isCounted) => {
    expect(isSteadyEvent(message, 'ecs-svc/1')).toBe(isCounted);
  });
});
