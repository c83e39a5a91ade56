import type {
  PutScalingPolicyCommandInput,
  RegisterScalableTargetCommandInput,
} from '@aws-sdk/client-application-auto-scaling';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from './clients.ts';

let aws: LocalAws;
let clients: ReturnType<typeof clientsOf>;
const target = {
  ServiceNamespace: 'ecs',
  ResourceId: 'service/prod/web',
  ScalableDimension: 'ecs:service:DesiredCount',
} as const;

beforeEach(async () => {
  aws = await startLocalAws({ speed: 0, start: Date.UTC(2026, 0, 1) });
  clients = clientsOf(aws);
  const containerDefinitions = [{ name: 'web', image: 'example.com/web', memory: 64 }];
  await clients.ecs.createCluster({ clusterName: 'prod' });
  await clients.ecs.registerTaskDefinition({ family: 'web', containerDefinitions });
  await clients.ecs.createService({ cluster: 'prod', serviceName: 'web', taskDefinition: 'web', desiredCount: 2 });
});
afterEach(() => aws.close());

const register = (more: Partial<RegisterScalableTargetCommandInput> = {}) =>
  clients.scaling.registerScalableTarget({ ...target, MinCapacity: 1, MaxCapacity: 4, ...more });

const described = async () => {
  const { ScalableTargets } = await clients.scaling.describeScalableTargets({
    ServiceNamespace: 'ecs',
    ResourceIds: [target.ResourceId],
  });
  return ScalableTargets?.[0];
};

const desiredCount = async () => {
  const { services } = await clients.ecs.describeServices({ cluster: 'prod', services: ['web'] });
  return services?.[0]?.desiredCount;
};

const tracking = {
  ...target,
  PolicyName: 'cpu',
  PolicyType: 'TargetTrackingScaling',
  TargetTrackingScalingPolicyConfiguration: {
    TargetValue: 60,
    PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' },
  },
} as const;

describe('a scalable target', () => {
  it('keeps members that a later call omits, and can be suspended and resumed in part', async () => {
    const { ScalableTargetARN } = await register();
    expect(await described()).toMatchObject({
      ScalableTargetARN,
      MinCapacity: 1,
      MaxCapacity: 4,
      RoleARN: expect.stringContaining('AWSServiceRoleForApplicationAutoScaling_ECSService'),
      SuspendedState: {
        DynamicScalingInSuspended: false,
        DynamicScalingOutSuspended: false,
        ScheduledScalingSuspended: false,
      },
    });
    const suspended = { DynamicScalingInSuspended: true, DynamicScalingOutSuspended: true };
    await clients.scaling.registerScalableTarget({ ...target, SuspendedState: suspended });
    expect(await described()).toMatchObject({
      MinCapacity: 1,
      MaxCapacity: 4,
      SuspendedState: { ...suspended, ScheduledScalingSuspended: false },
    });
    await clients.scaling.registerScalableTarget({
      ...target,
      MaxCapacity: 6,
      SuspendedState: { DynamicScalingInSuspended: false },
    });
    expect(await described()).toMatchObject({
      MaxCapacity: 6,
      SuspendedState: { DynamicScalingInSuspended: false, DynamicScalingOutSuspended: true },
    });
    await clients.scaling.deregisterScalableTarget(target);
    expect(await described()).toBeUndefined();
  });

  it('moves the desired count to the nearest bound, unless scaling in that direction is suspended', async () => {
    await register({ MinCapacity: 3 });
    expect(await desiredCount()).toBe(3);
    await register({ SuspendedState: { DynamicScalingInSuspended: true } });
    await register({ MaxCapacity: 2 });
    expect(await desiredCount()).toBe(3);
    await register({ MaxCapacity: 2, SuspendedState: { DynamicScalingInSuspended: false } });
    expect(await desiredCount()).toBe(2);
  });

  it.each([
    [
      'a service that does not exist',
      { ResourceId: 'service/prod/none' },
      "ECS service doesn't exist: service/prod/none",
    ],
    ['a maximum below the minimum', { MinCapacity: 5 }, 'Maximum capacity cannot be less than minimum capacity.'],
    ['a negative minimum', { MinCapacity: -1 }, 'Minimum capacity must be at least 0, not -1.'],
    [
      'another dimension',
      { ScalableDimension: 'ec2:spot-fleet-request:TargetCapacity' as const },
      'Unsupported service namespace, resource type or scalable dimension',
    ],
  ])('cannot be registered with %s', async (_what, more, message) => {
    await expect(register(more)).rejects.toMatchObject({ name: 'ValidationException', message });
    expect(await described()).toBeUndefined();
  });
});

describe('a scaling policy', () => {
  it('has alarms, is replaced by a policy of the same name, and is deleted with the scalable target', async () => {
    await register();
    const { PolicyARN, Alarms = [] } = await clients.scaling.putScalingPolicy(tracking);
    expect(Alarms).toHaveLength(2);
    const AlarmNames = Alarms.map(({ AlarmName = '' }) => AlarmName);
    expect((await clients.cloudwatch.describeAlarms({ AlarmNames })).MetricAlarms).toHaveLength(2);
    const changed = structuredClone(tracking) as PutScalingPolicyCommandInput;
    if (changed.TargetTrackingScalingPolicyConfiguration)
      changed.TargetTrackingScalingPolicyConfiguration.TargetValue = 70;
    await clients.scaling.putScalingPolicy(changed);
    const policies = async () =>
      (await clients.scaling.describeScalingPolicies({ ServiceNamespace: 'ecs' })).ScalingPolicies;
    expect(await policies()).toMatchObject([
      {
        PolicyARN,
        PolicyName: 'cpu',
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingScalingPolicyConfiguration: { TargetValue: 70 },
      },
    ]);
    await clients.scaling.deregisterScalableTarget(target);
    expect(await policies()).toEqual([]);
    expect((await clients.cloudwatch.describeAlarms({ AlarmNames })).MetricAlarms).toEqual([]);
  });

  it('is refused without a scalable target or with an RDS metric, and can be deleted only once', async () => {
    await expect(clients.scaling.putScalingPolicy(tracking)).rejects.toMatchObject({ name: 'ObjectNotFoundException' });
    await register();
    const PredefinedMetricSpecification = { PredefinedMetricType: 'RDSReaderAverageCPUUtilization' } as const;
    const TargetTrackingScalingPolicyConfiguration = { TargetValue: 60, PredefinedMetricSpecification };
    await expect(
      clients.scaling.putScalingPolicy({ ...tracking, TargetTrackingScalingPolicyConfiguration }),
    ).rejects.toMatchObject({ name: 'ValidationException' });
    await clients.scaling.putScalingPolicy(tracking);
    await clients.scaling.deleteScalingPolicy(tracking);
    await expect(clients.scaling.deleteScalingPolicy(tracking)).rejects.toMatchObject({
      name: 'ObjectNotFoundException',
    });
  });
});

it('a stale read shows the desired count before a scaling change', async () => {
  aws.step(60_000);
  await register({ MinCapacity: 3 });
  aws.setFaults(['stale-reads:ecs:Describe*,seconds=10']);
  expect(await desiredCount()).toBe(2);
  aws.step(10_000);
  expect(await desiredCount()).toBe(3);
});
