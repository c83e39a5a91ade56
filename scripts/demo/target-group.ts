import type { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';

/** Settings of a target group, in seconds. */
interface TargetGroupTimes {
  /** The deregistration delay; ELB's default is 300. */
  readonly drain: number;
  /** The interval of health checks; ELB's default is 30. */
  readonly interval: number;
  readonly timeout: number;
}

/** Creates a target group for the demo's service. @returns its ARN */
export async function createTargetGroup(
  elb: ElasticLoadBalancingV2,
  Name: string,
  { drain, interval, timeout }: TargetGroupTimes,
): Promise<string> {
  const { TargetGroups } = await elb.createTargetGroup({
    Name,
    Protocol: 'HTTP',
    Port: 80,
    VpcId: 'vpc-0a1b2c3d',
    TargetType: 'ip',
    HealthCheckPath: '/health',
    HealthCheckIntervalSeconds: interval,
    HealthCheckTimeoutSeconds: timeout,
  });
  const TargetGroupArn = TargetGroups?.[0]?.TargetGroupArn ?? '';
  const Attributes = [{ Key: 'deregistration_delay.timeout_seconds', Value: `${drain}` }];
  await elb.modifyTargetGroupAttributes({ TargetGroupArn, Attributes });
  return TargetGroupArn;
}
