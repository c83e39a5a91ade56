import { createHash } from 'node:crypto';
import type { Alarms } from '../cloudwatch/alarms.ts';
import { page } from '../page.ts';
import { sdkClient } from '../sdk.ts';
import { AwsError, type Json, type Operation, type RegionContext, type Service } from '../service.ts';
import { keyOf, policyView, type ScalableTarget, type ScalableTargets, targetView } from './targets.ts';

interface Parts {
  readonly targets: ScalableTargets;
  readonly alarms: Alarms;
  /** The ECS service of a resource ID, `service/CLUSTER/SERVICE`: its desired count, and whether the service exists. */
  service(resource: string): { readonly desiredCount: number } | undefined;
  /** Sets the desired count of a service, as Application Auto Scaling does. */
  scale(resource: string, desiredCount: number): void;
}

const DIMENSION = 'ecs:service:DesiredCount';

/** Application Auto Scaling for ECS services. Metrics are not evaluated; only the bounds change the desired count. */
export function createAutoScaling(context: RegionContext, parts: Parts): Service {
  return {
    prefix: 'application-autoscaling',
    protocol: 'json',
    target: 'AnyScaleFrontendService',
    schemas: () => sdkClient('application-auto-scaling'),
    operations: { ...targetOperations(context, parts), ...policyOperations(context, parts), ...tagOperations(parts) },
    resources: (operation, input) => {
      if (operation.startsWith('Describe')) return ['*'];
      return [input.ResourceARN ?? parts.targets.find(input)?.arn ?? parts.targets.arn('*')];
    },
  };
}

function targetOperations(context: RegionContext, parts: Parts): Record<string, Operation> {
  const { targets } = parts;
  return {
    RegisterScalableTarget(input) {
      checkResource(input);
      const target = targets.find(input) ?? register(context, parts, input);
      change(target, input);
      keepInBounds(parts, target);
      return { ScalableTargetARN: target.arn };
    },
    DeregisterScalableTarget(input) {
      const target = targets.get(input);
      targets.all.delete(keyOf(input));
      for (const [key, policy] of targets.policies) {
        if (policy.target !== target) continue;
        for (const { AlarmName } of policy.alarms) parts.alarms.remove(AlarmName);
        targets.policies.delete(key);
      }
      return {};
    },
    DescribeScalableTargets({ ServiceNamespace, ResourceIds = [], ScalableDimension, MaxResults = 50, NextToken }) {
      checkNamespace(ServiceNamespace);
      if (ScalableDimension && ResourceIds.length === 0) {
        refuse('Resource ids must be specified when a scalable dimension is.');
      }
      const found = [...targets.all.values()]
        .filter(({ namespace }) => namespace === ServiceNamespace)
        .filter(({ resource }) => ResourceIds.length === 0 || ResourceIds.includes(resource))
        .filter(({ dimension }) => !ScalableDimension || dimension === ScalableDimension);
      return paged('ScalableTargets', found.map(targetView), MaxResults, NextToken);
    },
    DescribeScalingActivities({ ServiceNamespace }) {
      checkNamespace(ServiceNamespace);
      return { ScalingActivities: [] };
    },
    DescribeScheduledActions({ ServiceNamespace }) {
      checkNamespace(ServiceNamespace);
      return { ScheduledActions: [] };
    },
  };
}

function policyOperations(context: RegionContext, { targets, alarms }: Parts): Record<string, Operation> {
  return {
    PutScalingPolicy(input) {
      const { PolicyName: name, ServiceNamespace, ResourceId, ScalableDimension, ...settings } = structuredClone(input);
      checkResource({ ServiceNamespace, ResourceId, ScalableDimension });
      const target = targets.get(input);
      checkPolicy(settings);
      const key = `${keyOf(input)} ${name}`;
      const before = targets.policies.get(key);
      const id = idOf(key);
      const policy = before ?? {
        arn: targets.policyArn(id, target.resource, name),
        name,
        target,
        created: context.clock.now(),
        settings,
        alarms:
          settings.PolicyType === 'StepScaling'
            ? []
            : trackingAlarms(alarms, target, { id, settings, now: context.clock.now() }),
      };
      policy.settings = { PolicyType: 'StepScaling', ...settings };
      targets.policies.set(key, policy);
      return { PolicyARN: policy.arn, Alarms: policy.alarms };
    },
    DescribeScalingPolicies({
      ServiceNamespace,
      PolicyNames = [],
      ResourceId,
      ScalableDimension,
      MaxResults = 50,
      NextToken,
    }) {
      checkNamespace(ServiceNamespace);
      const found = [...targets.policies.values()]
        .filter(({ target }) => target.namespace === ServiceNamespace)
        .filter(({ name, arn }) => PolicyNames.length === 0 || PolicyNames.includes(name) || PolicyNames.includes(arn))
        .filter(({ target }) => !ResourceId || target.resource === ResourceId)
        .filter(({ target }) => !ScalableDimension || target.dimension === ScalableDimension);
      return paged('ScalingPolicies', found.map(policyView), MaxResults, NextToken);
    },
    DeleteScalingPolicy(input) {
      const key = `${keyOf(input)} ${input.PolicyName}`;
      const policy = targets.policies.get(key);
      if (!policy) {
        const message = `No scaling policy found for service namespace: ${input.ServiceNamespace}, resource ID: ${input.ResourceId}, scalable dimension: ${input.ScalableDimension}: ${input.PolicyName}`;
        throw new AwsError('ObjectNotFoundException', message);
      }
      for (const { AlarmName } of policy.alarms) alarms.remove(AlarmName);
      targets.policies.delete(key);
      return {};
    },
  };
}

function tagOperations({ targets }: Parts): Record<string, Operation> {
  const tagged = (arn: string) => {
    const found = [...targets.all.values()].find((target) => target.arn === arn);
    if (found) return found;
    throw new AwsError('ResourceNotFoundException', `The resource ${arn} was not found.`);
  };
  return {
    ListTagsForResource: ({ ResourceARN }) => ({ Tags: { ...tagged(ResourceARN).tags } }),
    TagResource({ ResourceARN, Tags }) {
      Object.assign(tagged(ResourceARN).tags, Tags);
      return {};
    },
    UntagResource({ ResourceARN, TagKeys }) {
      const { tags } = tagged(ResourceARN);
      for (const key of TagKeys) delete tags[key];
      return {};
    },
  };
}

function register(context: RegionContext, { targets, service }: Parts, input: Json): ScalableTarget {
  const { ServiceNamespace: namespace, ResourceId: resource, ScalableDimension: dimension, Tags = {} } = input;
  if (!service(resource)) refuse(`ECS service doesn't exist: ${resource}`);
  if (input.MinCapacity === undefined || input.MaxCapacity === undefined) {
    refuse('MinCapacity and MaxCapacity must be specified when a scalable target is registered.');
  }
  const target: ScalableTarget = {
    arn: targets.arn(idOf(keyOf(input)).slice(0, 32).replaceAll('-', '')),
    namespace,
    resource,
    dimension,
    created: context.clock.now(),
    least: input.MinCapacity,
    most: input.MaxCapacity,
    roleArn: targets.serviceRole,
    suspended: {
      DynamicScalingInSuspended: false,
      DynamicScalingOutSuspended: false,
      ScheduledScalingSuspended: false,
    },
    tags: { ...Tags },
  };
  checkBounds(target.least, target.most);
  targets.all.set(keyOf(input), target);
  return target;
}

/** Omitted members stay unchanged. */
function change(target: ScalableTarget, { MinCapacity, MaxCapacity, SuspendedState }: Json): void {
  const [least, most] = [MinCapacity ?? target.least, MaxCapacity ?? target.most];
  checkBounds(least, most);
  Object.assign(target, { least, most });
  Object.assign(target.suspended, SuspendedState);
}

function checkBounds(least: number, most: number): void {
  if (!Number.isInteger(least) || least < 0) refuse(`Minimum capacity must be at least 0, not ${least}.`);
  if (!Number.isInteger(most) || most < least) refuse('Maximum capacity cannot be less than minimum capacity.');
}

/**
 * A desired count outside the bounds is changed to the nearest bound at once, unless scaling in that direction is
 * suspended.
 */
function keepInBounds({ service, scale }: Parts, { resource, least, most, suspended }: ScalableTarget): void {
  const now = service(resource)?.desiredCount ?? least;
  if (now < least && !suspended.DynamicScalingOutSuspended) scale(resource, least);
  if (now > most && !suspended.DynamicScalingInSuspended) scale(resource, most);
}

const TYPES = {
  StepScaling: 'StepScalingPolicyConfiguration',
  TargetTrackingScaling: 'TargetTrackingScalingPolicyConfiguration',
  PredictiveScaling: 'PredictiveScalingPolicyConfiguration',
};
const METRICS = ['ECSServiceAverageCPUUtilization', 'ECSServiceAverageMemoryUtilization', 'ALBRequestCountPerTarget'];

function checkPolicy({ PolicyType = 'StepScaling', ...settings }: Json): void {
  const member = Object.hasOwn(TYPES, PolicyType) ? TYPES[PolicyType as keyof typeof TYPES] : undefined;
  if (!member) refuse(`The policy type ${PolicyType} is not valid.`);
  const given = settings[member];
  if (!given) refuse(`${member} is required for the policy type ${PolicyType}.`);
  if (PolicyType !== 'TargetTrackingScaling') return;
  const { PredefinedMetricSpecification: predefined, CustomizedMetricSpecification: customized } = given;
  if ((predefined === undefined) === (customized === undefined)) {
    refuse('Exactly one of a predefined and a customized metric specification must be given.');
  }
  const type = predefined?.PredefinedMetricType;
  if (predefined && !METRICS.includes(type)) refuse(`The metric ${type} is not valid for the service namespace ecs.`);
  if (type === 'ALBRequestCountPerTarget' && !predefined.ResourceLabel) {
    refuse('ResourceLabel is required for the metric ALBRequestCountPerTarget.');
  }
  if (!(given.TargetValue > 0)) refuse('The target value must be greater than 0.');
}

/** Target tracking has two alarms, for scaling out and in. */
function trackingAlarms(
  alarms: Alarms,
  { resource }: ScalableTarget,
  { id, settings, now }: { id: string; settings: Json; now: number },
): Json[] {
  const { TargetValue, DisableScaleIn = false } = settings.TargetTrackingScalingPolicyConfiguration ?? {};
  const kinds = [
    { kind: 'AlarmHigh', ComparisonOperator: 'GreaterThanThreshold', Threshold: TargetValue },
    ...(DisableScaleIn
      ? []
      : [{ kind: 'AlarmLow', ComparisonOperator: 'LessThanThreshold', Threshold: TargetValue * 0.9 }]),
  ];
  return kinds.map(({ kind, ...alarm }, index) => {
    const AlarmName = `TargetTracking-${resource}-${kind}-${id.slice(0, -1)}${index}`;
    alarms.put(
      AlarmName,
      { ActionsEnabled: true, EvaluationPeriods: 3, Period: 60, Statistic: 'Average', ...alarm },
      now,
    );
    return { AlarmName, AlarmARN: alarms.arn(AlarmName) };
  });
}

function idOf(key: string): string {
  const hex = createHash('md5').update(key).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function checkResource({ ServiceNamespace, ResourceId, ScalableDimension }: Json): void {
  checkNamespace(ServiceNamespace);
  if (ScalableDimension !== DIMENSION || !/^service\/[\w-]+\/[\w-]+$/.test(ResourceId)) {
    refuse('Unsupported service namespace, resource type or scalable dimension');
  }
}

function checkNamespace(namespace: string): void {
  if (namespace === 'ecs') return;
  refuse(`The local AWS scales services of the namespace ecs only, not of ${namespace}.`);
}

function paged(member: string, all: readonly Json[], size: number, token: string | undefined): Json {
  const { items, next } = page(all, { size, token, error: 'InvalidNextTokenException' });
  return { [member]: items, ...(next && { NextToken: next }) };
}

function refuse(message: string): never {
  throw new AwsError('ValidationException', message);
}
