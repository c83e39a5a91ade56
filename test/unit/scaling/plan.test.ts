import { describe, expect, it } from '@jest/globals';
import {
  planScaling,
  type ScalableTarget,
  type ScalingPolicy,
  type ScalingRequest,
} from '../../../src/scaling/plan.ts';

const WHOSE = { resource: 'service/demo/web', service: 'web' };
const OPEN = {
  DynamicScalingInSuspended: false,
  DynamicScalingOutSuspended: false,
  ScheduledScalingSuspended: false,
};
const target = (more: Partial<ScalableTarget> = {}): ScalableTarget => ({
  ResourceId: WHOSE.resource,
  MinCapacity: 1,
  MaxCapacity: 4,
  SuspendedState: OPEN,
  ...more,
});
const cpu = (TargetValue: number) => ({
  TargetValue,
  PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' },
});
const policy = (PolicyName: string, configuration = cpu(50)): ScalingPolicy => ({
  PolicyName,
  PolicyType: 'TargetTrackingScaling',
  TargetTrackingScalingPolicyConfiguration: configuration,
});
const planned = (order: ScalingRequest, before?: ScalableTarget, policies: ScalingPolicy[] = []) =>
  planScaling(order, WHOSE, before, policies);
/** The plan without its log lines. */
const plan = (...parameters: Parameters<typeof planned>) => {
  const { changes: _, ...rest } = planned(...parameters) as ReturnType<typeof planned> & { changes?: unknown };
  return rest;
};
const register = (members: object) => ({ call: 'RegisterScalableTarget', members });
const put = (PolicyName: string, configuration: object) => ({
  call: 'PutScalingPolicy',
  members: {
    PolicyName,
    PolicyType: 'TargetTrackingScaling',
    TargetTrackingScalingPolicyConfiguration: configuration,
  },
});

describe('scaling that is suspended during a deployment', () => {
  const suspend = { kind: 'suspend' } as const;

  it('is suspended and resumed as a whole, and nothing else is restored', () => {
    const all = (value: boolean) =>
      register({
        SuspendedState: {
          DynamicScalingInSuspended: value,
          DynamicScalingOutSuspended: value,
          ScheduledScalingSuspended: value,
        },
      });
    for (const before of [target(), target({ SuspendedState: {} })])
      expect(plan(suspend, before)).toEqual({ ...WHOSE, calls: [all(true)], resume: [all(false)], restore: [] });
  });

  it('stays suspended in the parts that somebody else had suspended before', () => {
    const before = target({ SuspendedState: { ...OPEN, ScheduledScalingSuspended: true } });
    const part = (value: boolean) =>
      register({ SuspendedState: { DynamicScalingInSuspended: value, DynamicScalingOutSuspended: value } });
    expect(plan(suspend, before)).toMatchObject({ calls: [part(true)], resume: [part(false)] });
  });

  it.each([
    [
      'was suspended by somebody else',
      target({
        SuspendedState: {
          DynamicScalingInSuspended: true,
          DynamicScalingOutSuspended: true,
          ScheduledScalingSuspended: true,
        },
      }),
    ],
    ['does not exist', undefined],
  ])('is left unchanged if it %s', (_name, before) => {
    expect(plan(suspend, before)).toEqual({ ...WHOSE, calls: [], resume: [], restore: [] });
  });
});

describe('a scaling configuration', () => {
  const set = (more: object): ScalingRequest => ({ kind: 'set', tracking: [], ...more });

  it.each([
    [{ min: 2 }, { MinCapacity: 2 }],
    [{ max: 8 }, { MaxCapacity: 8 }],
    [
      { min: 2, max: 8 },
      { MinCapacity: 2, MaxCapacity: 8 },
    ],
  ])('with %j sends only these bounds, and a rollback restores the earlier bounds', (asked, members) => {
    expect(plan(set(asked), target())).toEqual({
      ...WHOSE,
      calls: [register(members)],
      resume: [],
      restore: [register({ MinCapacity: 1, MaxCapacity: 4 })],
    });
  });

  it('with the current values makes no API call', () => {
    const order = set({ min: 1, max: 4, tracking: [{ name: undefined, configuration: cpu(50) }] });
    expect(plan(order, target(), [policy('cpu')])).toMatchObject({ calls: [], resume: [], restore: [] });
    const shown = policy('cpu', { ...cpu(50), DisableScaleIn: false } as never);
    expect(plan(order, target(), [shown])).toMatchObject({ calls: [], restore: [] });
    const disabled = policy('cpu', { ...cpu(50), DisableScaleIn: true } as never);
    expect(plan(order, target(), [disabled])).toMatchObject({ calls: [put('cpu', cpu(50))] });
  });

  it('for a service without scaling registers a scalable target, which a rollback deregisters', () => {
    const order = set({ min: 1, max: 3, tracking: [{ name: undefined, configuration: cpu(60) }] });
    expect(plan(order)).toEqual({
      ...WHOSE,
      calls: [register({ MinCapacity: 1, MaxCapacity: 3 }), put('slipway-ECSServiceAverageCPUUtilization', cpu(60))],
      resume: [],
      restore: [{ call: 'DeregisterScalableTarget', members: {} }],
    });
  });

  it.each([
    [{ min: 1 }, "also set 'max' in 'scaling'"],
    [{ max: 1 }, "also set 'min' in 'scaling'"],
    [{}, "also set 'min' and 'max' in 'scaling'"],
  ])('with %j is refused for a service without scaling', (asked, problem) => {
    expect(plan(set(asked))).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('is refused if the given bound crosses the existing bound', () => {
    expect(plan(set({ min: 5 }), target())).toEqual({
      problem: "The auto scaling minimum of 'web' would be 5 tasks, which is above its maximum of 4.",
    });
  });

  it('updates the policy that tracks the same metric, whatever its name, and restores its configuration', () => {
    const memory = {
      TargetValue: 70,
      PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageMemoryUtilization' },
    };
    const policies = [policy('memory', memory), policy('of the console')];
    expect(plan(set({ tracking: [{ name: undefined, configuration: cpu(60) }] }), target(), policies)).toMatchObject({
      calls: [put('of the console', cpu(60))],
      restore: [put('of the console', cpu(50))],
    });
  });

  it.each([
    [
      'the same metric of another target group',
      { PredefinedMetricSpecification: { PredefinedMetricType: 'ALBRequestCountPerTarget', ResourceLabel: 'a' } },
      { PredefinedMetricSpecification: { PredefinedMetricType: 'ALBRequestCountPerTarget', ResourceLabel: 'b' } },
      'slipway-ALBRequestCountPerTarget',
    ],
    [
      'another math expression',
      { CustomizedMetricSpecification: { Metrics: [{ Id: 'a', Expression: 'x' }] } },
      { CustomizedMetricSpecification: { Metrics: [{ Id: 'b', Expression: 'y' }] } },
      'slipway-metrics',
    ],
    [
      'the same metric with other dimensions',
      { CustomizedMetricSpecification: { MetricName: 'queue', Dimensions: [{ Name: 'a', Value: '1' }] } },
      { CustomizedMetricSpecification: { MetricName: 'queue', Dimensions: [{ Name: 'a', Value: '2' }] } },
      'slipway-queue',
    ],
  ])('asks which policy is meant if the only policy of another tool tracks %s', (_, theirs, ours, name) => {
    const before = policy('theirs', { TargetValue: 5, ...theirs } as never);
    const configuration = { TargetValue: 6, ...ours };
    const order = (PolicyName?: string) => set({ tracking: [{ name: PolicyName, configuration }] });
    const metric = name.replace('slipway-', '');
    expect(plan(order(), target(), [before])).toEqual({
      problem: `The scaling policy 'theirs' of 'web' already tracks ${metric === 'metrics' ? 'metric math' : `'${metric}'`}, with a different metric specification than 'target-tracking': set 'PolicyName' to 'theirs' to replace it, or to another name to add a second policy.`,
    });
    expect(plan(order('theirs'), target(), [before])).toMatchObject({ calls: [put('theirs', configuration)] });
    expect(plan(order('mine'), target(), [before])).toMatchObject({ calls: [put('mine', configuration)] });
    const own = policy(name, { TargetValue: 5, ...theirs } as never);
    for (const policies of [[own], [before, own]])
      expect(plan(order(), target(), policies)).toMatchObject({
        calls: [put(name, configuration)],
        restore: [put(name, { TargetValue: 5, ...theirs })],
      });
  });

  const ofQueue = (Value: string, TargetValue = 5) => ({
    TargetValue,
    CustomizedMetricSpecification: { MetricName: 'queue', Dimensions: [{ Name: 'queue', Value }] },
  });
  it.each<[string, { name: string | undefined; configuration: object }[], ScalingPolicy[]]>([
    [
      'another policy of the file tracks the metric of the existing policy',
      [{ name: undefined, configuration: ofQueue('a') }],
      [policy('a', ofQueue('a') as never)],
    ],
    [
      'another policy of the file has the name of the existing policy',
      [{ name: 'a', configuration: ofQueue('a') }],
      [policy('a', ofQueue('c') as never)],
    ],
    [
      'several existing policies track metrics of that name',
      [],
      [policy('a', ofQueue('a') as never), policy('c', ofQueue('c') as never)],
    ],
    ['the only other policy is another one of ours', [], [policy('slipway-other', ofQueue('a') as never)]],
    ['the existing policies track other metrics', [], [policy('cpu')]],
    [
      'the existing policy tracks a metric of the same name in another namespace',
      [],
      [
        policy('a', {
          ...ofQueue('b'),
          CustomizedMetricSpecification: { Namespace: 'n', MetricName: 'queue' },
        } as never),
      ],
    ],
  ])('creates a policy for a new metric if %s', (_, others, policies) => {
    const order = set({ tracking: [...others, { name: undefined, configuration: ofQueue('b') }] });
    expect(plan(order, target(), policies)).toMatchObject({
      calls: expect.arrayContaining([put('slipway-queue', ofQueue('b'))]),
    });
  });

  const dimension = (Name: string) => ({ Name, Value: Name });
  const customized = (specification: object) => ({ CustomizedMetricSpecification: specification });
  const stat = (...names: string[]) => ({
    Metric: { MetricName: 'queue', Dimensions: names.map(dimension) },
    Stat: 'Sum',
  });
  it.each([
    [
      'its dimensions in another order',
      customized({ MetricName: 'queue', Dimensions: [dimension('a'), dimension('b')] }),
      customized({ MetricName: 'queue', Dimensions: [dimension('b'), dimension('a')] }),
    ],
    [
      'an empty list of dimensions',
      customized({ MetricName: 'queue', Dimensions: [] }),
      customized({ MetricName: 'queue' }),
    ],
    [
      'the default of ReturnData',
      customized({ Metrics: [{ Id: 'e', Expression: 'm / 2', ReturnData: true }] }),
      customized({ Metrics: [{ Id: 'e', Expression: 'm / 2' }] }),
    ],
    [
      'metrics of an expression, and their dimensions, in another order',
      customized({
        Metrics: [
          { Id: 'm', MetricStat: stat('a', 'b'), ReturnData: false },
          { Id: 'e', Expression: 'm' },
        ],
      }),
      customized({
        Metrics: [
          { Id: 'e', Expression: 'm' },
          { Id: 'm', MetricStat: stat('b', 'a'), ReturnData: false },
        ],
      }),
    ],
  ])('recognizes the policy that AWS returns with %s', (_, theirs, ours) => {
    const before = policy('theirs', { TargetValue: 5, ...theirs } as never);
    const order = (TargetValue: number) =>
      set({ tracking: [{ name: undefined, configuration: { TargetValue, ...ours } }] });
    expect(plan(order(6), target(), [before])).toMatchObject({ calls: [put('theirs', { TargetValue: 6, ...ours })] });
    expect(plan(order(5), target(), [before])).toMatchObject({ calls: [], restore: [] });
  });

  it('creates a policy with the given name, and deletes it to restore the earlier state', () => {
    const order = set({ tracking: [{ name: 'mine', configuration: cpu(60) }] });
    expect(plan(order, target(), [policy('other')])).toMatchObject({
      calls: [put('mine', cpu(60))],
      restore: [{ call: 'DeleteScalingPolicy', members: { PolicyName: 'mine' } }],
    });
  });
});

describe('the log lines about the scaling of a service', () => {
  const tracking = (value: number) => [{ name: undefined, configuration: cpu(value) }];
  it.each<[string, ScalingRequest, ScalableTarget | undefined, ScalingPolicy[], string[]]>([
    ['name the suspension', { kind: 'suspend' }, target(), [], ['~ scaling: suspended during the deployment']],
    ['are empty if there is nothing to suspend', { kind: 'suspend' }, undefined, [], []],
    ['name the bounds that change', { kind: 'set', max: 6, tracking: [] }, target(), [], ['~ scaling.max: 4 → 6']],
    [
      'name the values of a policy that change',
      { kind: 'set', tracking: tracking(60) },
      target(),
      [policy('cpu')],
      ['~ scaling.cpu.TargetValue: 50 → 60'],
    ],
    ['are empty if nothing changes', { kind: 'set', min: 1, tracking: tracking(50) }, target(), [policy('cpu')], []],
    [
      'name all settings for a service without scaling',
      { kind: 'set', min: 1, max: 3, tracking: [] },
      undefined,
      [],
      ['+ scaling.min: 1', '+ scaling.max: 3'],
    ],
  ])('%s', (_, order, before, policies, changes) => {
    expect(planned(order, before, policies)).toMatchObject({ changes });
  });
});
