import { describe, expect, it } from '@jest/globals';
import { speedOf } from '../../../../src/diagnosis/advice/advice.ts';
import type { CompletedDeployment, Readings } from '../../../../src/diagnosis/advice/completed-deployment.ts';
import type { ServiceDeploymentBrief } from '../../../../src/ecs/model.ts';
import { revisionArn, T0 } from '../../shapes.ts';
import { balanced, completed, container, group, old, ours, readings } from './completed-deployment.ts';

const reported = (of: CompletedDeployment, read: Readings) =>
  speedOf(of, read).advice.map(({ setting, present, proposed, seconds }) => [setting, present, proposed, seconds]);

const checked = container({ healthCheck: { command: ['CMD', 'true'], interval: 5 } });
const GREEN = group().arn.replace(/targetgroup\/\w+/, 'targetgroup/green');
/** The deployment took a minute to start, and then waited five minutes for its old task to drain. */
const draining = [ours(0, 10, 20, 30), old(60, 360)];

describe('the advice about draining', () => {
  const of = (more = {}) => completed(360, { service: balanced, definition: checked, ...more });

  it('is to shorten the deregistration delay if the deployment waited for old tasks to drain', () => {
    expect(reported(of(), readings(draining, { targetGroups: [group()] }))).toEqual([
      ['deregistration_delay.timeout_seconds', '300', '5', 295],
    ]);
  });

  it('is to shorten the deregistration delay if the old tasks drain only after the verdict', () => {
    const tasks = [ours(0, 10, 20, 30), old(60)];
    const { advice, drainsAfter } = speedOf(
      completed(62, { service: balanced, definition: checked }),
      readings(tasks, { targetGroups: [group({ interval: 5 })] }),
    );
    expect(drainsAfter).toBe(298);
    expect(advice).toMatchObject([{ phase: 'drain', seconds: 293, afterSuccess: true }]);
  });

  it.each([
    { second: '300', of: 'target group web and target group green', present: '300' },
    { second: '60', of: 'target group web and target group green', present: '300 and 60' },
    { second: '5', of: 'target group web', present: '300' },
  ])(
    'names both target groups of a traffic shift if the delay of the second is long, here $second s',
    ({ second, ...expected }) => {
      const green = group({ arn: GREEN }, { 'deregistration_delay.timeout_seconds': second });
      const facts = readings(draining, { targetGroups: [group(), green] });
      expect(speedOf(of(), facts).advice).toMatchObject([{ phase: 'drain', ...expected }]);
    },
  );

  it.each([
    { where: 'the target group uses sticky sessions', groups: [group({}, { 'stickiness.enabled': 'true' })] },
    { where: 'the target group uses gRPC', groups: [group({ protocolVersion: 'GRPC' })] },
    { where: 'the target group uses TCP', groups: [group({ protocol: 'TCP' })] },
    {
      where: 'the protocol of the target group could not be read',
      groups: [{ arn: group().arn, attributes: group().attributes ?? {} }],
    },
    {
      where: 'the attributes of the target group could not be read',
      groups: [{ arn: group().arn, protocol: 'HTTP', interval: 30 }],
    },
    { where: 'nothing could be read', groups: [] },
    {
      where: 'the deregistration delay is already short',
      groups: [group({}, { 'deregistration_delay.timeout_seconds': '5' })],
    },
    {
      where: 'one of two target groups uses sticky sessions',
      groups: [group(), group({ arn: `${group().arn}2` }, { 'stickiness.enabled': 'true' })],
    },
  ])('is empty if $where', ({ groups }) => {
    expect(reported(of(), readings(draining, { targetGroups: groups }))).toEqual([]);
  });

  it("is empty if the task definition's port uses gRPC", () => {
    const definition = container({
      healthCheck: { command: ['CMD', 'true'], interval: 5 },
      portMappings: [{ containerPort: 80, appProtocol: 'grpc' }],
    });
    expect(reported(of({ definition }), readings(draining, { targetGroups: [group()] }))).toEqual([]);
  });

  it.each([
    { what: 'less than 20 s', seconds: 79, expected: 0 },
    { what: '20 s, a quarter of the whole deployment', seconds: 80, expected: 1 },
  ])('appears $expected time(s) when the old task drained for $what', ({ seconds, expected }) => {
    const tasks = [ours(0, 10, 20, 30), old(60, seconds)];
    const targetGroups = [group({ interval: 5 }, { 'deregistration_delay.timeout_seconds': '20' })];
    const of = completed(seconds, { service: balanced, definition: checked });
    expect(reported(of, readings(tasks, { targetGroups }))).toHaveLength(expected);
  });

  it('is empty for a delay of 100 s if the whole deployment takes more than five times as long', () => {
    const tasks = [ours(0, 10, 20, 30), old(500, 600)];
    const targetGroups = [group({ interval: 5 }, { 'deregistration_delay.timeout_seconds': '100' })];
    const of = completed(600, { service: balanced, definition: checked });
    expect(reported(of, readings(tasks, { targetGroups }))).toEqual([]);
  });
});

describe('the advice about stopping old tasks', () => {
  it('is to handle SIGTERM if the tasks were killed after stopTimeout', () => {
    const killed = old(30, 60, { containers: [{ name: 'web', exitCode: 137 }] });
    expect(reported(completed(60, { definition: checked }), readings([ours(0, 5, 10, 20), killed]))).toEqual([
      ['stopTimeout', '30', '2, or a program that exits on SIGTERM', 28],
    ]);
  });

  it('is empty if the program exited by itself', () => {
    const ended = old(30, 60, { containers: [{ name: 'web', exitCode: 0 }] });
    expect(reported(completed(60, { definition: checked }), readings([ours(0, 5, 10, 20), ended]))).toEqual([]);
  });
});

describe('the advice about the health check', () => {
  const tasks = [ours(0, 5, 10, 10), old(40)];

  it.each([
    {
      of: 'the load balancer',
      service: balanced,
      definition: container(),
      expected: ['HealthCheckIntervalSeconds', '30', '5, with a timeout of 4', 25],
    },
    {
      of: 'the container',
      service: {},
      definition: container({ healthCheck: { command: ['CMD', 'true'] } }),
      expected: ['healthCheck.interval', '30', '5', 25],
    },
    {
      of: 'both the load balancer and the container',
      service: balanced,
      definition: container({ healthCheck: { command: ['CMD', 'true'], interval: 30 } }),
      expected: ['HealthCheckIntervalSeconds and healthCheck.interval', '30', '5, with a timeout of 4', 25],
    },
  ])('is to run the health check of $of more often', ({ service, definition, expected }) => {
    const targetGroups = 'loadBalancers' in service ? [group({}, { 'deregistration_delay.timeout_seconds': '0' })] : [];
    expect(reported(completed(40, { service, definition }), readings(tasks, { targetGroups }))).toEqual([expected]);
  });

  it('is to add a health check if there is none, because ECS then waits 40 s', () => {
    expect(reported(completed(50), readings([ours(0, 5, 10, 10), old(50)]))).toEqual([
      ['healthCheck', 'none', 'a command, with an interval of 5', 35],
    ]);
  });

  it.each([
    { where: 'the program itself takes longer than a check', definition: checked, seconds: 200 },
    { where: 'the task definition could not be read', definition: undefined, seconds: 40 },
  ])('is empty if $where', ({ definition, seconds }) => {
    const { definition: _, ...rest } = completed(seconds);
    const of = definition ? { ...rest, definition } : rest;
    expect(reported(of, readings([ours(0, 5, 10, 10), old(seconds)]))).toEqual([]);
  });

  it('is empty if the target group could not be read', () => {
    expect(reported(completed(40, { service: balanced }), readings(tasks))).toEqual([]);
  });
});

describe('the advice about the image pull', () => {
  const pulling = (more = {}) => [ours(0, 5, 65, 70, { containers: [{ name: 'web' }], ...more }), old(75)];
  const size = (bytes: number) => ({ imageBytes: new Map([['web', bytes]]) });

  it('is lazy loading for a large image on Fargate', () => {
    expect(reported(completed(75, { definition: checked }), readings(pulling(), size(900e6)))).toEqual([
      ['SOCI index', 'none (900 MB pulled in full)', 'one for the image', 30],
    ]);
  });

  it.each([
    { where: 'the image has a size of only 250 MB', tasks: pulling(), more: size(250e6) },
    { where: 'the size of the image could not be read', tasks: pulling(), more: {} },
    { where: 'the task runs on EC2', tasks: pulling({ launchType: 'EC2' }), more: size(900e6) },
    {
      where: 'another container of the task has an image in another registry',
      tasks: pulling({ containers: [{ name: 'web' }, { name: 'sidecar' }] }),
      more: size(900e6),
    },
  ])('is empty if $where', ({ tasks, more }) => {
    expect(reported(completed(75, { definition: checked }), readings(tasks, more))).toEqual([]);
  });
});

describe('the advice about batches', () => {
  const two = [ours(0, 5, 10, 15), ours(20, 25, 30, 35), old(20), old(60)];
  const of = (service: Partial<CompletedDeployment['service']>, definition: object = checked) =>
    completed(60, { definition: { networkMode: 'awsvpc', ...definition }, service });

  it('is to start all tasks in one batch, with maximum-percent', () => {
    const service = { deploymentConfiguration: { maximumPercent: 150, minimumHealthyPercent: 100 } };
    expect(reported(of(service), readings(two))).toEqual([['maximum-percent', '150', '200', 40]]);
  });

  it.each([
    { where: 'maximumPercent is 200', service: { deploymentConfiguration: { maximumPercent: 200 } } },
    {
      where: 'the service is a daemon',
      service: { schedulingStrategy: 'DAEMON' as const, deploymentConfiguration: { maximumPercent: 100 } },
    },
  ])('is empty if $where', ({ service }) => {
    expect(reported(of(service), readings(two))).toEqual([]);
  });

  it('is empty if two tasks on an instance would need the same port', () => {
    const service = { deploymentConfiguration: { maximumPercent: 100 } };
    const definition = {
      ...container({ portMappings: [{ hostPort: 80 }], healthCheck: { command: ['CMD', 'true'], interval: 5 } }),
      networkMode: 'bridge',
    };
    expect(reported(of(service, definition), readings(two))).toEqual([]);
  });
});

it('a deployment gets at most three pieces of advice, with the largest saving first', () => {
  const tasks = [
    ours(0, 5, 65, 70, { containers: [{ name: 'web' }] }),
    ours(100, 105, 165, 170, { containers: [{ name: 'web' }] }),
    old(100, 400),
    old(200, 500),
  ];
  const of = completed(500, { service: { ...balanced, deploymentConfiguration: { maximumPercent: 150 } } });
  const more = { targetGroups: [group()], imageBytes: new Map([['web', 900e6]]) };
  const advice = reported(of, readings(tasks, more));
  expect(advice.length).toBeLessThanOrEqual(3);
  const seconds = advice.map(([, , , saved]) => Number(saved));
  expect(seconds).toEqual(seconds.toSorted((a, b) => b - a));
});

describe('the usual duration of a deployment', () => {
  const past = (...seconds: number[]): ServiceDeploymentBrief[] =>
    seconds.map((one, index) => ({
      serviceDeploymentArn: `arn:${index}`,
      targetServiceRevisionArn: revisionArn(index),
      status: 'SUCCESSFUL',
      createdAt: T0 - 10_000 * (index + 1),
      finishedAt: T0 - 10_000 * (index + 1) + one,
    }));
  const speed = (seconds: number, ...before: number[]) =>
    speedOf(completed(seconds, { past: past(...before) }), readings([]));

  it('is the median of the last five deployments', () => {
    expect(speed(100, 90, 110, 100, 400, 95, 1).usual).toEqual({ seconds: 100, count: 5 });
  });

  it('is unknown if no deployment succeeded', () => {
    expect(speed(100)).not.toHaveProperty('usual');
  });

  it.each([
    { seconds: 580, before: [190, 190, 190], word: 'exceeded' },
    { seconds: 200, before: [190, 190, 190], word: 'not exceeded' },
    { seconds: 60, before: [35, 35], word: 'not exceeded' },
    { seconds: 580, before: [190], word: 'not exceeded' },
  ])('is $word by a deployment of $seconds s after deployments of $before s', ({ seconds, before, word }) => {
    expect(speed(seconds, ...before).isLonger).toBe(word === 'exceeded');
  });
});
