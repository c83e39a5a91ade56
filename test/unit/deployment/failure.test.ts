import { describe, expect, it } from '@jest/globals';
import { diagnose, hopeless, streamOf } from '../../../src/deployment/failure.ts';
import type { Task } from '../../../src/ecs/model.ts';
import { idOf, stopped, T0 } from './shapes.ts';

const exited = (exitCode: number, more: Partial<Task> = {}) =>
  stopped({
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    containers: [{ name: 'web', exitCode }],
    ...more,
  });
const unpulled = (more: Partial<Task> = {}) =>
  stopped({
    stopCode: 'TaskFailedToStart',
    stoppedReason: 'CannotPullContainerError: failed to resolve ref web:9: web:9: not found',
    containers: [{ name: 'web' }],
    ...more,
  });
const of = (...tasks: Task[]) => diagnose(tasks, idOf(2));

describe('the failures of a deployment', () => {
  it('are grouped by cause with a count, the most frequent first', () => {
    const found = of(exited(1), unpulled(), exited(1), exited(3), unpulled());
    expect(found.map(({ cause, count }) => [cause.id, count])).toEqual([
      ['exit-code', 3],
      ['image-missing', 2],
    ]);
  });

  it('are those of its own tasks, stopped ones, and no normal stops', () => {
    const running = stopped({ lastStatus: 'RUNNING', containers: [] });
    const scaled = stopped({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/2)',
    });
    expect(of(exited(1, { startedBy: idOf(1) }), running, scaled)).toEqual([]);
  });

  it('show the newest task of a cause', () => {
    const newest = exited(1, { stoppedAt: T0 + 900 });
    const [found] = of(exited(1), newest, exited(1));
    expect(found).toMatchObject({ count: 3, taskArn: newest.taskArn, stoppedAt: T0 + 900 });
  });

  it.each([
    [1, "an essential container ended: container 'web', exit code 1: the program failed"],
    [
      0,
      "an essential container ended: container 'web', exit code 0: ended without an error, but a service must keep running",
    ],
    [127, "the entry point or command cannot be run: container 'web', exit code 127: the command was not found"],
    [42, "an essential container ended: container 'web', exit code 42"],
  ])('say of exit code %d what it means', (code, text) => {
    expect(of(exited(code))[0]?.text).toBe(text);
  });

  it.each([
    ['one that failed, not the sidecar that was stopped for it', { proxy: 143, web: 1 }, 'web'],
    ['one that failed, not the sidecar that was killed for it', { proxy: 137, web: 2 }, 'web'],
    ['one that was killed, not the sidecar that ended well then', { proxy: 0, web: 137 }, 'web'],
    ['one that ended by itself, not the sidecar that was stopped for it', { proxy: 143, web: 0 }, 'web'],
  ])('name the container that ended first: %s', (_name, codes, expected) => {
    const containers = Object.entries(codes).map(([name, exitCode]) => ({ name, exitCode }));
    const [found] = of(exited(0, { containers }));
    expect(found?.text).toContain(`container '${expected}'`);
    expect(found?.containers[0]?.name).toBe(expected);
  });

  it('tell the reason of the container where the task says only that it failed to start', () => {
    const containers = [{ name: 'web', reason: 'CannotPullImageManifestError: manifest unknown' }];
    const [found] = of(unpulled({ stoppedReason: 'Task failed to start', containers }));
    expect(found?.text).toBe('the image is not in the registry (CannotPullImageManifestError: manifest unknown)');
  });

  it('tell the task by its reason where no container ran', () => {
    expect(of(unpulled())[0]).toMatchObject({ stopCode: 'TaskFailedToStart', containers: [] });
    expect(of(unpulled())[0]?.text).toMatch(/^the image is not in the registry \(CannotPullContainerError: .*\)$/);
  });

  it('are hopeless when two tasks had the same cause that waiting cannot mend', () => {
    expect(hopeless(of(unpulled()))).toBeUndefined();
    expect(hopeless(of(unpulled(), unpulled()))).toMatch(/not in the registry/);
    expect(hopeless(of(exited(1), exited(1), exited(1)))).toBeUndefined();
  });

  it('do not take a log group that is missing and one that is denied for the same', () => {
    const logger =
      'ResourceInitializationError: failed to validate logger args: failed to create Cloudwatch log stream:';
    const missing = unpulled({
      stoppedReason: `${logger} ResourceNotFoundException: The specified log group does not exist`,
    });
    const denied = unpulled({
      stoppedReason: `${logger} AccessDeniedException: not authorized to perform: logs:CreateLogStream`,
    });
    expect(hopeless(of(missing, denied))).toBeUndefined();
    expect(hopeless(of(missing, missing, denied))).toMatch(/log group does not exist/);
  });
});

describe('the log stream of a container', () => {
  const taskArn = 'arn:aws:ecs:eu-central-1:123456789012:task/demo/0123456789abcdef0123456789abcdef';
  const withLog = (logConfiguration?: object) =>
    streamOf(
      { containerDefinitions: [{ name: 'web', ...(logConfiguration && { logConfiguration }) }] },
      'web',
      taskArn,
    );

  it('is named after the prefix, the container and the task', () => {
    const options = { 'awslogs-group': '/ecs/web', 'awslogs-stream-prefix': 'ecs', 'awslogs-region': 'eu-west-1' };
    expect(withLog({ logDriver: 'awslogs', options })).toEqual({
      group: '/ecs/web',
      stream: 'ecs/web/0123456789abcdef0123456789abcdef',
      region: 'eu-west-1',
    });
  });

  it.each([
    [undefined, /no logConfiguration/],
    [{ logDriver: 'awsfirelens', options: {} }, /log driver is awsfirelens, and only awslogs/],
    [{ logDriver: 'awslogs', options: {} }, /no 'awslogs-group'/],
    [{ logDriver: 'awslogs' }, /no 'awslogs-group'/],
    [{ logDriver: 'awslogs', options: { 'awslogs-group': 'g' } }, /no 'awslogs-stream-prefix'/],
  ])('is not known of %j, which is said', (configuration, words) => {
    expect(withLog(configuration)).toMatch(words);
  });
});
