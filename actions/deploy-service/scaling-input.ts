import type { DeployRequest } from '../../src/deploy/index.ts';
import { nearest } from '../../src/nearest.ts';
import { isObject } from '../../src/objects.ts';
import { metricOf, type ScalingRequest, type TrackingPolicy } from '../../src/scaling/index.ts';
import { toJson } from '../../src/taskdef/index.ts';
import { readNode } from '../../step/document.ts';
import type { Inputs } from '../../step/inputs.ts';

const KEYS = ['min', 'max', 'target-tracking'];
const METRICS = ['PredefinedMetricSpecification', 'CustomizedMetricSpecification'];
const MEMBERS = [...METRICS, 'TargetValue', 'ScaleInCooldown', 'ScaleOutCooldown', 'DisableScaleIn', 'PolicyName'];
const PER_TARGET = 'ALBRequestCountPerTarget';
const PREDEFINED = ['ECSServiceAverageCPUUtilization', 'ECSServiceAverageMemoryUtilization', PER_TARGET];
const NAME = /^[ -~]{1,255}$/;
/** The maximum capacity in Application Auto Scaling. */
const MAX_TASKS = 2_147_483_647;
const EXPECTED =
  "expected 'suspend', or a mapping with 'min', 'max' and 'target-tracking' (TargetTrackingScalingPolicyConfiguration of Application Auto Scaling, or a list of them)";

/** Reads a non-empty `scaling`: `suspend`, or a mapping of bounds and target tracking. */
export function readScalingRequest(
  inputs: Inputs,
  { services, wait, members }: Pick<DeployRequest, 'services' | 'wait' | 'members'>,
): ScalingRequest | undefined {
  const refuse = (problem: string) => {
    inputs.refuse('scaling', `input 'scaling' ${problem}`);
    return undefined;
  };
  const given = inputs.text('scaling');
  if (services.length === 0) refuse("is set without 'service': name the services that it applies to");
  if (given === 'suspend') {
    if (!wait) {
      return refuse(
        "is 'suspend', but 'wait-for-service-stability' is 'false': the step would resume it immediately; remove one",
      );
    }
    return { kind: 'suspend' };
  }
  const node = readNode(inputs, 'scaling');
  if (!node) return undefined;
  const value = toJson(node);
  if (!isObject(value)) return refuse(`is '${given}', which is not valid; ${EXPECTED}`);
  for (const name of Object.keys(value).filter((key) => !KEYS.includes(key))) {
    const near = nearest(name, KEYS);
    refuse(`has the '${name}' key; ${near ? `did you mean '${near}'?` : EXPECTED}`);
  }
  const min = readCapacity(value.min, 'min', refuse);
  const max = readCapacity(value.max, 'max', refuse);
  if (min !== undefined && max !== undefined && min > max)
    refuse(`has a 'min' of ${min}, which is larger than its 'max' of ${max}`);
  checkDesiredCount(members, { min, max }, refuse);
  const tracking = readTracking(value['target-tracking'], refuse);
  if (Object.keys(value).length === 0) refuse(`is empty; ${EXPECTED}`);
  return { kind: 'set', ...(min !== undefined && { min }), ...(max !== undefined && { max }), tracking };
}

type Refuse = (problem: string) => undefined;

/** Rejects a desired count outside the bounds, because Application Auto Scaling would adjust it. */
function checkDesiredCount(
  { desiredCount }: { readonly desiredCount?: number },
  { min, max }: { readonly min: number | undefined; readonly max: number | undefined },
  refuse: Refuse,
): void {
  if (desiredCount === undefined) return;
  if (desiredCount >= (min ?? 0) && desiredCount <= (max ?? MAX_TASKS)) return;
  const bounds = [min !== undefined && `a 'min' of ${min}`, max !== undefined && `a 'max' of ${max}`].filter(Boolean);
  refuse(
    `sets ${bounds.join(' and ')}, but 'desired-count' is ${desiredCount}, which is outside these bounds: change one of them`,
  );
}

function readCapacity(value: unknown, key: string, refuse: Refuse): number | undefined {
  if (value === undefined) return undefined;
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= MAX_TASKS) return number;
  return refuse(
    `has the '${key}' ${JSON.stringify(value)}, which is not a valid number of tasks; expected a whole number`,
  );
}

/**
 * Rejects only values that Application Auto Scaling certainly rejects, because other members may be newer than this
 * version.
 */
function readTracking(value: unknown, refuse: Refuse): TrackingPolicy[] {
  if (value === undefined) return [];
  const list = Array.isArray(value) ? value : [value];
  const policies = list.flatMap((one, index) => {
    const where = Array.isArray(value) ? `'target-tracking[${index}]'` : "'target-tracking'";
    if (!isObject(one)) {
      refuse(`has a ${where} that is not a mapping; expected a TargetTrackingScalingPolicyConfiguration`);
      return [];
    }
    for (const name of Object.keys(one).filter((key) => !MEMBERS.includes(key))) {
      const near = nearest(name, MEMBERS);
      if (near) refuse(`has '${name}' in ${where}: did you mean '${near}'?`);
    }
    const { PolicyName, ...configuration } = one;
    const metrics = METRICS.filter((name) => configuration[name] !== undefined);
    if (metrics.length !== 1)
      refuse(`has ${metrics.length} metrics in ${where}; expected one of ${METRICS.join(' and ')}`);
    const target = Number(configuration.TargetValue);
    if (!(target > 0)) refuse(`has no valid TargetValue in ${where}; expected a number larger than 0`);
    if (PolicyName !== undefined && !NAME.test(String(PolicyName)))
      refuse(`has a PolicyName in ${where} that is not valid; expected 1 to 255 characters`);
    checkPredefinedMetric(configuration.PredefinedMetricSpecification, where, refuse);
    const name = PolicyName === undefined ? undefined : String(PolicyName);
    return [{ name, configuration: { ...configuration, TargetValue: target } }];
  });
  checkNames(policies, refuse);
  return policies;
}

/**
 * https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html: other types
 * may be newer than this version.
 */
function checkPredefinedMetric(specification: unknown, where: string, refuse: Refuse): void {
  const { PredefinedMetricType: type, ResourceLabel } = isObject(specification) ? specification : {};
  if (typeof type !== 'string') return;
  const meant = PREDEFINED.find((known) => known !== type && known.toLowerCase() === type.toLowerCase());
  if (meant) refuse(`has the PredefinedMetricType '${type}' in ${where}: did you mean '${meant}'?`);
  if (type === PER_TARGET && !ResourceLabel)
    refuse(`has the metric ${PER_TARGET} without a ResourceLabel in ${where}: add the label of the target group`);
}

/** A policy without a name is named for its metric, so that a second one would replace the first. */
function checkNames(policies: readonly TrackingPolicy[], refuse: Refuse): void {
  const keys = policies.map(({ name, configuration }) => name ?? metricOf(configuration));
  for (const key of new Set(keys.filter((one, index) => keys.indexOf(one) < index)))
    refuse(
      `has more than one policy for '${key}' in 'target-tracking': remove all but one, or give each its own PolicyName`,
    );
}
