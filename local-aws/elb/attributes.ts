import { AwsError, type Json } from '../service.ts';

/** Attributes of a target group, as strings. */
export type TargetGroupAttributes = Record<string, string>;

/** The accepted values of a target group's health check (API reference, CreateTargetGroup). */
export const HEALTH_CHECK_RANGES = {
  HealthCheckIntervalSeconds: [5, 300],
  HealthCheckTimeoutSeconds: [2, 120],
  HealthyThresholdCount: [2, 10],
  UnhealthyThresholdCount: [2, 10],
} as const;

export const DRAIN = 'deregistration_delay.timeout_seconds';

/** ELB's defaults (user guide for Application Load Balancers, "Target group attributes"). */
export const attributeDefaults: TargetGroupAttributes = {
  [DRAIN]: '300',
  'stickiness.enabled': 'false',
  'stickiness.type': 'lb_cookie',
  'stickiness.lb_cookie.duration_seconds': '86400',
  'stickiness.app_cookie.cookie_name': '',
  'stickiness.app_cookie.duration_seconds': '86400',
  'slow_start.duration_seconds': '0',
  'load_balancing.algorithm.type': 'round_robin',
  'load_balancing.algorithm.anomaly_mitigation': 'off',
  'load_balancing.cross_zone.enabled': 'use_load_balancer_configuration',
  'target_group_health.dns_failover.minimum_healthy_targets.count': '1',
  'target_group_health.dns_failover.minimum_healthy_targets.percentage': 'off',
  'target_group_health.unhealthy_state_routing.minimum_healthy_targets.count': '1',
  'target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage': 'off',
};

/** The additional attributes for Network Load Balancers. */
const networkAttributes: TargetGroupAttributes = {
  'deregistration_delay.connection_termination.enabled': 'false',
  'preserve_client_ip.enabled': 'true',
  'proxy_protocol_v2.enabled': 'false',
  'target_health_state.unhealthy.connection_termination.enabled': 'true',
  'target_health_state.unhealthy.draining_interval_seconds': '0',
};

const RANGES: Record<string, readonly [number, number]> = {
  [DRAIN]: [0, 3600],
  'stickiness.lb_cookie.duration_seconds': [1, 604_800],
  'stickiness.app_cookie.duration_seconds': [1, 604_800],
  'slow_start.duration_seconds': [0, 900],
};

const CHOICES: Record<string, readonly string[]> = {
  'stickiness.enabled': ['true', 'false'],
  'stickiness.type': ['lb_cookie', 'app_cookie', 'source_ip', 'source_ip_dest_ip', 'source_ip_dest_ip_proto'],
  'load_balancing.algorithm.type': ['round_robin', 'least_outstanding_requests', 'weighted_random'],
};

/** Reads ModifyTargetGroupAttributes' list. Throws ValidationError. */
export function readAttributes(list: readonly Json[]): TargetGroupAttributes {
  const known = { ...attributeDefaults, ...networkAttributes };
  const read: TargetGroupAttributes = {};
  for (const { Key = '', Value = '' } of list) {
    if (!Object.hasOwn(known, Key))
      throw new AwsError('ValidationError', `Target group attribute key '${Key}' is not recognized`);
    const range = RANGES[Key];
    const isInRange = !range || (/^\d+$/.test(Value) && Number(Value) >= range[0] && Number(Value) <= range[1]);
    if (!isInRange || !(CHOICES[Key] ?? [Value]).includes(Value)) {
      throw new AwsError('ValidationError', `'${Value}' is not a valid value for the attribute '${Key}'`);
    }
    read[Key] = Value;
  }
  return read;
}

/** In the form of DescribeTargetGroupAttributes. */
export function attributeList(attributes: Record<string, string>): Json[] {
  return Object.entries(attributes).map(([Key, Value]) => ({ Key, Value }));
}
