import type { Json } from '../ecs/index.ts';
import { compareValues, formatDifference, type JsonValue as Value } from '../taskdef/index.ts';
import { isSameConfiguration, isSameMetric, isSimilarMetric, metricOf } from './metric.ts';

/** The changes that a step makes to the scaling of its services. */
export type ScalingRequest =
  /** Whether scaling is suspended during the deployment. */
  | { readonly kind: 'suspend' }
  /** The bounds and target tracking to set. */
  | {
      readonly kind: 'set';
      readonly min?: number;
      readonly max?: number;
      readonly tracking: readonly TrackingPolicy[];
    };

/** A target tracking policy of the `scaling` input. */
export interface TrackingPolicy {
  /** The name of the policy. Defaults to the policy that tracks the same metric, or to a new policy. */
  readonly name: string | undefined;
  /** The TargetTrackingScalingPolicyConfiguration of Application Auto Scaling. */
  readonly configuration: Json;
}

/** A scalable target, as returned by DescribeScalableTargets. */
export interface ScalableTarget {
  readonly ResourceId: string;
  readonly MinCapacity: number;
  readonly MaxCapacity: number;
  readonly SuspendedState?: SuspendedState;
}

/** A scaling policy, as returned by DescribeScalingPolicies. */
export interface ScalingPolicy {
  readonly PolicyName: string;
  readonly PolicyType: string;
  readonly TargetTrackingScalingPolicyConfiguration?: Json;
}

const SUSPENSIONS = ['DynamicScalingInSuspended', 'DynamicScalingOutSuspended', 'ScheduledScalingSuspended'] as const;

/** Which activities of Application Auto Scaling are suspended; an absent one is not changed. */
export type SuspendedState = Partial<Record<(typeof SUSPENSIONS)[number], boolean>>;

/** One call, without the members that identify the service. */
export type ScalingCall =
  | { readonly call: 'RegisterScalableTarget'; readonly members: Json }
  | { readonly call: 'DeregisterScalableTarget'; readonly members: Json }
  | { readonly call: 'PutScalingPolicy'; readonly members: Json }
  | { readonly call: 'DeleteScalingPolicy'; readonly members: Json };

/**
 * The changes that a step makes to the scaling of a service, and how to restore it. The post step's state includes
 * them.
 */
export interface ScalingChange {
  /** The resource ID, `service/CLUSTER/SERVICE`. */
  readonly resource: string;
  readonly service: string;
  readonly calls: readonly ScalingCall[];
  /** The calls that resume scaling, which are made regardless of how the step ends. */
  readonly resume: readonly ScalingCall[];
  /** The calls that restore the bounds and policies if the revision is rolled back or was not updated. */
  readonly restore: readonly ScalingCall[];
}

/** A change with a line for each difference. */
export interface PlannedScalingChange extends ScalingChange {
  readonly changes: readonly string[];
}

/** Plans the change for one service; a sentence if it cannot be made. */
export function planScaling(
  request: ScalingRequest,
  { resource, service }: Pick<ScalingChange, 'resource' | 'service'>,
  target: ScalableTarget | undefined,
  policies: readonly ScalingPolicy[],
): PlannedScalingChange | { readonly problem: string } {
  const none: PlannedScalingChange = { resource, service, calls: [], resume: [], restore: [], changes: [] };
  if (request.kind === 'suspend') return target ? { ...none, ...suspension(target) } : none;
  const { min, max, tracking } = request;
  const missing = [min === undefined && "'min'", max === undefined && "'max'"].filter(Boolean);
  if (!target && missing.length > 0) {
    return {
      problem: `The service '${service}' is not registered with Application Auto Scaling yet, so both bounds are required: also set ${missing.join(' and ')} in 'scaling'.`,
    };
  }
  const [least, most] = [min ?? target?.MinCapacity ?? 0, max ?? target?.MaxCapacity ?? 0];
  if (least > most) {
    return {
      problem: `The auto scaling minimum of '${service}' would be ${least} tasks, which is above its maximum of ${most}.`,
    };
  }
  const existing = policies.filter(({ PolicyType }) => PolicyType === 'TargetTrackingScaling');
  const problem = ambiguityOf(service, tracking, existing);
  if (problem) return { problem };
  const bounds = boundsOf(target, min, max);
  const put = tracking.map((policy) => putPolicy(policy, existing));
  const calls = [...bounds.calls, ...put.flatMap((one) => one.calls)];
  // Deregistering the target deletes its policies, too.
  const restore = target ? [...put.flatMap((one) => one.restore), ...bounds.restore] : bounds.restore;
  const changes = [
    ...inLines({ min: target?.MinCapacity, max: target?.MaxCapacity }, { min: least, max: most }, ['scaling']),
    ...put.flatMap((one) => one.changes),
  ];
  return { ...none, calls, restore, changes };
}

function inLines(before: Json | undefined, after: Json, path: readonly string[]): string[] {
  return compareValues(before as Value, after as Value, path).map((difference) => formatDifference(difference, false));
}

type Change = Pick<ScalingChange, 'calls' | 'restore'>;

/** Scaling that is already suspended was suspended by someone else, and stays suspended. */
function suspension({
  SuspendedState = {},
}: ScalableTarget): Pick<PlannedScalingChange, 'calls' | 'resume' | 'changes'> {
  const open = SUSPENSIONS.filter((name) => !SuspendedState[name]);
  if (open.length === 0) return { calls: [], resume: [], changes: [] };
  const all = (value: boolean): ScalingCall => ({
    call: 'RegisterScalableTarget',
    members: { SuspendedState: Object.fromEntries(open.map((name) => [name, value])) },
  });
  return { calls: [all(true)], resume: [all(false)], changes: ['~ scaling: suspended during the deployment'] };
}

function boundsOf(target: ScalableTarget | undefined, min: number | undefined, max: number | undefined): Change {
  const requested = { ...(min !== undefined && { MinCapacity: min }), ...(max !== undefined && { MaxCapacity: max }) };
  const call = 'RegisterScalableTarget';
  if (!target) {
    return { calls: [{ call, members: requested }], restore: [{ call: 'DeregisterScalableTarget', members: {} }] };
  }
  const { MinCapacity, MaxCapacity } = target;
  const isSet = (min ?? MinCapacity) === MinCapacity && (max ?? MaxCapacity) === MaxCapacity;
  if (isSet) return { calls: [], restore: [] };
  return { calls: [{ call, members: requested }], restore: [{ call, members: { MinCapacity, MaxCapacity } }] };
}

/** The prefix of the names that policies get by default. */
const OWN = 'slipway-';

const ownNameOf = (configuration: Json): string => `${OWN}${metricOf(configuration)}`.slice(0, 255);

/** The existing policy that a policy updates: found by its name, by its metric, or by our own name, in this order. */
function findKnown({ name, configuration }: TrackingPolicy, existing: readonly ScalingPolicy[]) {
  const named = (wanted: string) => existing.find(({ PolicyName }) => PolicyName === wanted);
  if (name) return named(name);
  const same = existing.find((one) => isSameMetric(one.TargetTrackingScalingPolicyConfiguration, configuration));
  return same ?? named(ownNameOf(configuration));
}

/**
 * Why it is unclear whether a policy without a name replaces an existing one: only one existing policy tracks a metric
 * of this name and namespace, but in another way, for example with other dimensions or another math expression.
 */
function ambiguityOf(
  service: string,
  tracking: readonly TrackingPolicy[],
  existing: readonly ScalingPolicy[],
): string | undefined {
  const known = tracking.map((policy) => findKnown(policy, existing));
  const open = existing.filter((one) => !one.PolicyName.startsWith(OWN) && !known.includes(one));
  for (const [index, { name, configuration }] of tracking.entries()) {
    if (name || known[index]) continue;
    const metric = metricOf(configuration);
    const [one, ...others] = open.filter((candidate) =>
      isSimilarMetric(candidate.TargetTrackingScalingPolicyConfiguration, configuration),
    );
    if (!one || others.length > 0) continue;
    const tracked = configuration.CustomizedMetricSpecification && metric === 'metrics' ? 'metric math' : `'${metric}'`;
    return `The scaling policy '${one.PolicyName}' of '${service}' already tracks ${tracked}, with a different metric specification than 'target-tracking': set 'PolicyName' to '${one.PolicyName}' to replace it, or to another name to add a second policy.`;
  }
  return undefined;
}

function putPolicy(
  { name, configuration }: TrackingPolicy,
  existing: readonly ScalingPolicy[],
): Change & Pick<PlannedScalingChange, 'changes'> {
  const known = findKnown({ name, configuration }, existing);
  const PolicyName = known?.PolicyName ?? name ?? ownNameOf(configuration);
  const before = known?.TargetTrackingScalingPolicyConfiguration;
  const put = (TargetTrackingScalingPolicyConfiguration: Json): ScalingCall => ({
    call: 'PutScalingPolicy',
    members: { PolicyName, PolicyType: 'TargetTrackingScaling', TargetTrackingScalingPolicyConfiguration },
  });
  if (before && isSameConfiguration(before, configuration)) return { calls: [], restore: [], changes: [] };
  return {
    calls: [put(configuration)],
    restore: [before ? put(before) : { call: 'DeleteScalingPolicy', members: { PolicyName } }],
    changes: inLines(before, configuration, ['scaling', PolicyName]),
  };
}
