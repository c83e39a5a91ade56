import type { Clients } from './clients.ts';

/** The health check settings of a target group. A setting that Elastic Load Balancing does not return is absent. */
export interface TargetGroupSettings {
  readonly arn: string;
  readonly protocol?: string;
  readonly protocolVersion?: string;
  readonly interval?: number;
  readonly timeout?: number;
  /** The path that the health check requests, and the response codes that pass (`matcher`). */
  readonly path?: string;
  readonly matcher?: string;
}

/** The health of one target, as Elastic Load Balancing reports it. */
export interface TargetHealth {
  /** The IP address or the instance ID. */
  readonly id: string;
  readonly port?: number;
  /** The port that the health check uses. */
  readonly checkPort?: string;
  readonly state: string;
  readonly reason: string;
  readonly description: string;
}

/** Describes target groups with one call. @throws the SDK's error */
export async function describeTargetGroups(clients: Clients, arns: readonly string[]): Promise<TargetGroupSettings[]> {
  const { DescribeTargetGroupsCommand } = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const client = await clients.loadBalancing();
  const { TargetGroups = [] } = await client.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] }));
  return TargetGroups.map((group) => {
    const { Protocol: protocol, ProtocolVersion: protocolVersion, HealthCheckPath: path, Matcher } = group;
    const { HealthCheckIntervalSeconds: interval, HealthCheckTimeoutSeconds: timeout } = group;
    const matcher = Matcher?.HttpCode ?? Matcher?.GrpcCode;
    return {
      arn: group.TargetGroupArn ?? '',
      ...(protocol && { protocol }),
      ...(protocolVersion && { protocolVersion }),
      ...(interval !== undefined && { interval }),
      ...(timeout !== undefined && { timeout }),
      ...(path && { path }),
      ...(matcher && { matcher }),
    };
  });
}

/** The health of a target group's targets. @throws the SDK's error */
export async function describeTargetHealth(clients: Clients, arn: string): Promise<TargetHealth[]> {
  const { DescribeTargetHealthCommand } = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const client = await clients.loadBalancing();
  const { TargetHealthDescriptions = [] } = await client.send(new DescribeTargetHealthCommand({ TargetGroupArn: arn }));
  return TargetHealthDescriptions.map(({ Target, HealthCheckPort, TargetHealth: health = {} }) => ({
    id: Target?.Id ?? '',
    ...(Target?.Port !== undefined && { port: Target.Port }),
    ...(HealthCheckPort !== undefined && { checkPort: HealthCheckPort }),
    state: health.State ?? '',
    reason: health.Reason ?? '',
    description: health.Description ?? '',
  }));
}
