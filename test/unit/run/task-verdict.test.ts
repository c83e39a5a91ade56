import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Container, Task } from '../../../src/ecs/model.ts';
import { assessTask } from '../../../src/run/task-verdict.ts';
import { IMAGE_MISSING } from '../../sentences/causes.ts';
import { pattern } from '../../sentences/pattern.ts';

const definition = {
  containerDefinitions: [{ name: 'app' }, { name: 'peer', essential: true }, { name: 'side', essential: false }],
};
const alone = { containerDefinitions: [{ name: 'app' }, { name: 'side', essential: false }] };

const stopped = (containers: readonly Container[], more: Partial<Task> = {}): Task => ({
  taskArn: 'arn:aws:ecs:eu-central-1:123456789012:task/demo/9f',
  taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/migrate:1',
  startedBy: 'GitHub-Actions',
  lastStatus: 'STOPPED',
  stopCode: 'EssentialContainerExited',
  stoppedReason: 'Essential container in task exited',
  containers,
  ...more,
});
const container = (name: string, exitCode?: number, reason?: string): Container => ({
  name,
  ...(exitCode !== undefined && { exitCode }),
  ...(reason && { reason }),
});

describe('a task with one essential container', () => {
  it.each<[string, Container[], boolean, number | undefined, RegExp]>([
    ['succeeds if the container exited with 0', [container('app', 0)], true, 0, /^$/],
    [
      'succeeds if the container exited with 0, although a sidecar failed',
      [container('side', 1), container('app', 0)],
      true,
      0,
      /^$/,
    ],
    [
      'succeeds if the container exited with 0, although a sidecar has no exit code',
      [container('side'), container('app', 0)],
      true,
      0,
      /^$/,
    ],
    [
      'fails if the container exited with 1, although a sidecar exited with 0',
      [container('side', 0), container('app', 1)],
      false,
      1,
      /^Container 'app' ended with exit code 1: the program failed\.$/,
    ],
    ['fails if SIGTERM ended the container', [container('app', 143)], false, 143, /SIGTERM/],
    [
      'fails if the container ran out of memory',
      [container('app', 137, 'OutOfMemoryError: Container killed due to memory usage')],
      false,
      137,
      /OutOfMemoryError.*\. Raise the/,
    ],
    [
      'fails if the container has no exit code',
      [container('app', undefined, 'CannotStartContainerError: executable file not found'), container('side', 0)],
      false,
      undefined,
      /'app' has no exit code \(CannotStart/,
    ],
  ])('%s', (_, containers, succeeded, exitCode, reason) => {
    const assessed = assessTask(stopped(containers), alone);
    expect(assessed).toMatchObject({ succeeded, reason: expect.stringMatching(reason) });
    expect(assessed.exitCode).toBe(exitCode);
    expect(assessed.failures.length > 0).toBe(!succeeded);
  });
});

describe('a task with several essential containers', () => {
  it.each<[string, number | undefined, number | undefined, boolean, number | undefined]>([
    ['succeeds if the other containers were stopped by SIGTERM', 0, 143, true, 0],
    ['succeeds if all exit with 0', 0, 0, true, 0],
    ['fails because of the container that failed by itself', 143, 2, false, 2],
    ['fails if a container was killed, possibly because it ran out of memory', 0, 137, false, 137],
    ['fails if none exited with 0', 143, 143, false, 143],
    ['fails if a container has no exit code', 0, undefined, false, undefined],
  ])('%s', (_, app, peer, succeeded, exitCode) => {
    const assessed = assessTask(
      stopped([container('app', app), container('peer', peer), container('side', 9)]),
      definition,
    );
    expect(assessed.succeeded).toBe(succeeded);
    expect(assessed.exitCode).toBe(exitCode);
  });
});

describe('a stopped task', () => {
  it.each<[string, Partial<Task>, RegExp]>([
    [
      'was stopped by someone',
      { stopCode: 'UserInitiated', stoppedReason: 'tidying up' },
      /^The task was stopped before it ended \(tidying up\)\.$/,
    ],
    [
      'lost its host',
      { stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' },
      /Run the job again/,
    ],
    [
      'did not start',
      {
        stopCode: 'TaskFailedToStart',
        stoppedReason: 'CannotPullContainerError: pull image manifest: web:2: not found',
      },
      pattern`^The task did not start: ${IMAGE_MISSING} .*\. Push the image`,
    ],
    [
      'did not start because of a cause that a container names',
      {
        stopCode: 'TaskFailedToStart',
        stoppedReason: 'Task failed to start',
        containers: [
          container('side', undefined, 'CannotPullImageManifestError: manifest unknown: Requested image not found'),
        ],
      },
      /image is not in the registry/,
    ],
  ])('fails, even with exit code 0, if it %s', (_, more, reason) => {
    const assessed = assessTask(stopped([container('app', 0)], more), alone);
    expect(assessed).toMatchObject({ succeeded: false, reason: expect.stringMatching(reason) });
  });
});

it('a task succeeds only if an essential container exited with 0, and all others with 0 or because of SIGTERM', () => {
  const code = fc.option(fc.constantFrom(0, 1, 2, 137, 139, 143), { nil: undefined });
  const stopCode = fc.constantFrom(
    'EssentialContainerExited',
    'UserInitiated',
    'TaskFailedToStart',
    'SpotInterruption',
  );
  fc.assert(
    fc.property(code, code, code, stopCode, (app, peer, side, stop) => {
      const task = stopped([container('side', side), container('peer', peer), container('app', app)], {
        stopCode: stop,
      });
      const { succeeded, reason, exitCode } = assessTask(task, definition);
      const well = [app, peer].every((one) => one === 0 || one === 143) && [app, peer].includes(0);
      expect(succeeded).toBe(well && stop === 'EssentialContainerExited');
      expect(reason === '').toBe(succeeded);
      if (succeeded) expect(exitCode).toBe(0);
      else if (stop === 'EssentialContainerExited') expect(exitCode).not.toBe(0);
    }),
  );
});
