import { arnOf, globalArnOf, type Place } from '../arn.ts';
import { AwsError, type Json } from '../service.ts';

/** A scalable target: an ECS service's desired count, between two bounds. */
export interface ScalableTarget {
  readonly arn: string;
  readonly namespace: string;
  /** `service/CLUSTER/SERVICE`. */
  readonly resource: string;
  readonly dimension: string;
  /** In ms since the epoch. */
  readonly created: number;
  least: number;
  most: number;
  roleArn: string;
  suspended: {
    DynamicScalingInSuspended: boolean;
    DynamicScalingOutSuspended: boolean;
    ScheduledScalingSuspended: boolean;
  };
  tags: Record<string, string>;
}

export interface ScalingPolicy {
  readonly arn: string;
  readonly name: string;
  readonly target: ScalableTarget;
  readonly created: number;
  /** PolicyType and its configuration. */
  settings: Json;
  /** Names and ARNs of its alarms in CloudWatch. */
  alarms: Json[];
}

/** The scalable targets of a Region, with their policies. */
export class ScalableTargets {
  readonly all = new Map<string, ScalableTarget>();
  readonly policies = new Map<string, ScalingPolicy>();
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  arn(id: string): string {
    return arnOf('application-autoscaling', this.#place, `scalable-target/${id}`);
  }

  policyArn(id: string, resource: string, name: string): string {
    return arnOf('autoscaling', this.#place, `scalingPolicy:${id}:resource/ecs/${resource}:policyName/${name}`);
  }

  /** Application Auto Scaling's service-linked role for ECS. */
  get serviceRole(): string {
    const path =
      'aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService';
    return globalArnOf('iam', this.#place, `role/${path}`);
  }

  find(input: Json): ScalableTarget | undefined {
    return this.all.get(keyOf(input));
  }

  /** Throws ObjectNotFoundException. */
  get(input: Json): ScalableTarget {
    const found = this.find(input);
    if (found) return found;
    const { ServiceNamespace: namespace, ResourceId: resource, ScalableDimension: dimension } = input;
    const message = `No scalable target found for service namespace: ${namespace}, resource ID: ${resource}, scalable dimension: ${dimension}`;
    throw new AwsError('ObjectNotFoundException', message);
  }
}

/** A key for maps: the three members that identify a scalable target. */
export function keyOf({ ServiceNamespace, ResourceId, ScalableDimension }: Json): string {
  return `${ServiceNamespace} ${ResourceId} ${ScalableDimension}`;
}

/** A scalable target as returned by DescribeScalableTargets. */
export function targetView({
  arn,
  namespace,
  resource,
  dimension,
  created,
  least,
  most,
  roleArn,
  suspended,
}: ScalableTarget): Json {
  return {
    ServiceNamespace: namespace,
    ResourceId: resource,
    ScalableDimension: dimension,
    MinCapacity: least,
    MaxCapacity: most,
    RoleARN: roleArn,
    CreationTime: created / 1000,
    SuspendedState: { ...suspended },
    ScalableTargetARN: arn,
  };
}

/** A policy as returned by DescribeScalingPolicies. */
export function policyView({ arn, name, target, created, settings, alarms }: ScalingPolicy): Json {
  return structuredClone({
    PolicyARN: arn,
    PolicyName: name,
    ServiceNamespace: target.namespace,
    ResourceId: target.resource,
    ScalableDimension: target.dimension,
    ...settings,
    Alarms: alarms,
    CreationTime: created / 1000,
  });
}
