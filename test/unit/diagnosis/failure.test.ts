import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diagnose, permanentFailure, streamOf, summarizeFailures } from '../../../src/diagnosis/failure.ts';
import type { Task } from '../../../src/ecs/model.ts';
import { cleanSentence } from '../../../src/text.ts';
import { idOf, stopped, T0 } from '../shapes.ts';

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

  it('count only stopped tasks of that deployment, and no normal stops', () => {
    const running = stopped({ lastStatus: 'RUNNING', containers: [] });
    const scaled = stopped({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/2)',
    });
    expect(of(exited(1, { startedBy: idOf(1) }), running, scaled)).toEqual([]);
  });

  it('show the newest task of each cause', () => {
    const newest = exited(1, { stoppedAt: T0 + 900 });
    const [found] = of(exited(1), newest, exited(1));
    expect(found).toMatchObject({ count: 3, taskArn: newest.taskArn, stoppedAt: T0 + 900 });
  });

  it.each([
    [1, "an essential container exited: container 'web', exit code 1: the program failed"],
    [
      0,
      "an essential container exited: container 'web', exit code 0: ended without an error, but a service must keep running",
    ],
    [127, "the entry point or command cannot be run: container 'web', exit code 127: the command was not found"],
    [42, "an essential container exited: container 'web', exit code 42"],
  ])('explain exit code %d', (code, text) => {
    expect(of(exited(code))[0]?.text).toBe(text);
  });

  it.each([
    ['a container that failed, not the sidecar that was stopped because of it', { proxy: 143, web: 1 }, 'web'],
    ['a container that failed, not the sidecar that was killed because of it', { proxy: 137, web: 2 }, 'web'],
    ['a container that was killed, not the sidecar that then exited with 0', { proxy: 0, web: 137 }, 'web'],
    ['a container that ended by itself, not the sidecar that was stopped because of it', { proxy: 143, web: 0 }, 'web'],
  ])('name the container that ended first: %s', (_name, codes, expected) => {
    const containers = Object.entries(codes).map(([name, exitCode]) => ({ name, exitCode }));
    const [found] = of(exited(0, { containers }));
    expect(found?.text).toContain(`container '${expected}'`);
    expect(found?.containers[0]?.name).toBe(expected);
  });

  it("give the container's reason when the task's reason is only that the task failed to start", () => {
    const containers = [{ name: 'web', reason: 'CannotPullImageManifestError: manifest unknown' }];
    const [found] = of(unpulled({ stoppedReason: 'Task failed to start', containers }));
    expect(found?.text).toBe('the image is not in the registry (CannotPullImageManifestError: manifest unknown)');
  });

  it('also report how older tasks ended if the newest one ended differently', () => {
    const container = (name: string, exitCode: number) => ({ containers: [{ name, exitCode }] });
    expect(of(exited(3), exited(1), exited(1))[0]?.text).toBe(
      "an essential container exited: container 'web', exit code 1: the program failed; other tasks: container 'web', exit code 3",
    );
    const many = of(...[9, 8, 7, 6].map((code) => exited(code)), exited(0, container('proxy', 5)));
    expect(many[0]?.text).toBe(
      "an essential container exited: container 'proxy', exit code 5; other tasks: container 'web', exit code 6; container 'web', exit code 7; and 2 more",
    );
  });

  it.each([
    [{ exitCode: 137 }, "a container ran out of memory: container 'web', exit code 137"],
    [{}, "a container ran out of memory: container 'web'"],
  ])('name the container that ran out of memory even if another container ended first: %j', (ended, text) => {
    const reason = 'OutOfMemoryError: Container killed due to memory usage';
    const containers = [
      { name: 'proxy', exitCode: 1, reason: 'context deadline' },
      { name: 'web', reason, ...ended },
    ];
    expect(of(exited(0, { containers }))[0]?.text).toBe(text);
  });

  it('give the reason why a container could not be run, and do not report that a container ended', () => {
    const containers = [{ name: 'web', reason: 'CannotStartContainerError: failed to get container status' }];
    expect(of(exited(0, { containers }))[0]?.text).toBe(
      'the container runtime could not run the container (CannotStartContainerError: failed to get container status)',
    );
  });

  it("fit on one short line without control characters, while the task's reason remains complete", () => {
    const stoppedReason = `CannotPullContainerError: \u001b[31mx\u0000: not found\n::error::${'x'.repeat(2000)}`;
    const [found] = of(unpulled({ stoppedReason }));
    expect(found?.text).toMatch(
      /^the image is not in the registry \(CannotPullContainerError: x: not found ::error::x{500,}… \(cut: \d+ characters\)\)$/,
    );
    expect(found?.text.length).toBeLessThan(700);
    expect(found?.stoppedReason).toBe(stoppedReason);
  });

  it('are summarized by the most frequent cause, two others by name, and the number of the rest', () => {
    const health = stopped({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: 'Task failed container health checks',
    });
    const spot = stopped({ stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' });
    const odd = stopped({ stopCode: 'TaskFailedToStart', stoppedReason: 'Nobody knows' });
    const ended = "an essential container exited: container 'web', exit code 1: the program failed";
    expect(summarizeFailures([])).toBe('');
    expect(summarizeFailures(of(exited(1)))).toBe(ended);
    expect(summarizeFailures(of(exited(1), exited(1)))).toBe(`${ended} (2 tasks)`);
    expect(summarizeFailures(of(exited(1), exited(1), health))).toBe(
      `${ended} (2 tasks); also the container health check failed (1 task)`,
    );
    expect(summarizeFailures(of(exited(1), exited(1), health, spot, odd))).toBe(
      `${ended} (2 tasks); also the container health check failed (1 task), AWS terminated the host (1 task), one more cause`,
    );
  });

  it("give the task's reason if no container ran", () => {
    expect(of(unpulled())[0]).toMatchObject({ stopCode: 'TaskFailedToStart', containers: [] });
    expect(of(unpulled())[0]?.text).toMatch(/^the image is not in the registry \(CannotPullContainerError: .*\)$/);
  });

  it('are permanent when two tasks had the same permanent cause', () => {
    expect(permanentFailure(of(unpulled()))).toBeUndefined();
    expect(permanentFailure(of(unpulled(), unpulled()))).toMatch(
      /^The image is not in the registry \(.*\) \(2 tasks\)\.$/,
    );
    expect(permanentFailure(of(exited(1), exited(1), exited(1)))).toBeUndefined();
  });

  it('distinguish a missing log group from a missing permission for a log group', () => {
    const logger =
      'ResourceInitializationError: failed to validate logger args: failed to create Cloudwatch log stream:';
    const missing = unpulled({
      stoppedReason: `${logger} ResourceNotFoundException: The specified log group does not exist`,
    });
    const denied = unpulled({
      stoppedReason: `${logger} AccessDeniedException: not authorized to perform: logs:CreateLogStream`,
    });
    expect(permanentFailure(of(missing, denied))).toBeUndefined();
    expect(permanentFailure(of(missing, missing, denied))).toMatch(/log group does not exist/);
  });
});

const words = fc.oneof(
  fc.constantFrom(undefined, '', '  ', 'Task failed to start', 'Essential container in task exited'),
  fc.constantFrom('CannotPullContainerError: not found', 'OutOfMemoryError: killed', 'ResourceInitializationError: x'),
  fc.string({ unit: 'grapheme' }).filter((text) => !/null|undefined/.test(cleanSentence(text))),
  fc.constantFrom(')!', '()', ') (', '(', ')'),
);
// AWS leaves out members without a value; another server in its place may send null.
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 }) as fc.Arbitrary<T>;
const container = fc.record(
  { name: fc.constantFrom('web', 'proxy'), exitCode: orNull(fc.integer({ min: 0, max: 255 })), reason: orNull(words) },
  { requiredKeys: ['name'] },
);
const shape = fc.record(
  {
    stopCode: fc.constantFrom(
      'TaskFailedToStart',
      'EssentialContainerExited',
      'ServiceSchedulerInitiated',
      'SpotInterruption',
      'TerminationNotice',
      'InfrastructureHealth',
      'ANewStopCode',
      '',
    ),
    stoppedReason: orNull(words),
    containers: orNull(fc.array(container, { maxLength: 3 })),
  },
  { requiredKeys: [] },
);

it('no stopped task of any shape produces an empty text or a text with "undefined" or "null"', () => {
  fc.assert(
    fc.property(fc.array(shape, { minLength: 1, maxLength: 4 }), (shapes) => {
      const failures = of(...shapes.map((one) => stopped(one as Partial<Task>)));
      for (const { cause, text, containers } of failures) {
        expect(text).not.toMatch(/undefined|null|\n/);
        // ECS's own text may have any parentheses; the only ones that are not allowed are ours around nothing.
        expect(text).not.toBe(`${cause.title} ()`);
        expect(text).toMatch(/^\S.*\S$/);
        for (const one of containers) expect(Object.values(one)).not.toContain(null);
      }
      expect(summarizeFailures(failures)).not.toMatch(/undefined|null/);
      expect(failures.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(shapes.length);
    }),
  );
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

  it('is the same with options that change how lines are sent to it', () => {
    const options = {
      'awslogs-group': '/ecs/web',
      'awslogs-stream-prefix': 'ecs',
      'awslogs-multiline-pattern': '^INFO',
      'awslogs-create-group': 'true',
      mode: 'non-blocking',
      'max-buffer-size': '25m',
    };
    const place = { group: '/ecs/web', stream: 'ecs/web/0123456789abcdef0123456789abcdef' };
    expect(withLog({ logDriver: 'awslogs', options })).toEqual(place);
  });

  it('is the one of its own configuration even if another container has a different log stream', () => {
    const logConfiguration = (prefix: string) => ({
      logDriver: 'awslogs',
      options: { 'awslogs-group': '/all', 'awslogs-stream-prefix': prefix },
    });
    const definition = {
      containerDefinitions: [
        { name: 'web', logConfiguration: logConfiguration('a') },
        { name: 'proxy', logConfiguration: logConfiguration('b') },
      ],
    };
    expect(streamOf(definition, 'proxy', taskArn)).toEqual({
      group: '/all',
      stream: 'b/proxy/0123456789abcdef0123456789abcdef',
    });
  });

  it('is named after the Docker container ID if there is no prefix', () => {
    const logConfiguration = { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/web' } };
    const definition = { containerDefinitions: [{ name: 'web', logConfiguration }] };
    expect(streamOf(definition, 'web', taskArn, 'c0ffee')).toEqual({ group: '/ecs/web', stream: 'c0ffee' });
  });

  it.each([
    [undefined, /no logConfiguration/],
    [{ logDriver: 'awsfirelens', options: {} }, /log driver is awsfirelens, but only awslogs/],
    [{ logDriver: 'awsfirelens', options: { Name: 'datadog' } }, /log driver is awsfirelens \(to datadog\), but only/],
    [{ logDriver: 'splunk', options: { 'splunk-url': 'https://s' } }, /log driver is splunk, but only awslogs/],
    [{ logDriver: 'json-file' }, /log driver is json-file, but only awslogs/],
    [{ logDriver: 'none' }, /log driver is none, which discards the output/],
    [{ logDriver: 'awslogs', options: {} }, /no 'awslogs-group'/],
    [{ logDriver: 'awslogs' }, /no 'awslogs-group'/],
    [{ logDriver: 'awslogs', options: { 'awslogs-group': 'g' } }, /no 'awslogs-stream-prefix'/],
  ])('is reported as unknown for %j', (configuration, words) => {
    expect(withLog(configuration)).toMatch(words);
  });
});
