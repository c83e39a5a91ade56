import {
  ElasticLoadBalancingV2,
  type ElasticLoadBalancingV2ClientConfig,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { createTargetGroup } from './target-group.ts';

export const SLOW = ['drain', 'pull', 'health', 'batches'] as const;
export type SlowName = (typeof SLOW)[number];

/** A way in which deployments of the service are slow, with its settings and tasks. */
export interface Slow {
  readonly name: SlowName;
  /** The heading's text after the version. */
  readonly heading: string;
  /** The setting that deploy-service must advise to change. */
  readonly setting: string;
  /** Settings of the target group, in seconds; ELB's defaults are 300 and 30. */
  readonly drain: number;
  readonly interval: number;
  readonly maximumPercent: number;
  /** The image's labels, which set its size in the local ECR. */
  readonly labels: Readonly<Record<string, string>>;
  /** The plan for scripted tasks. */
  readonly plan: Readonly<Record<string, number>>;
}

const QUICK = {
  drain: 5,
  interval: 5,
  maximumPercent: 200,
  labels: {},
  plan: { start: 12, ready: 3 },
};

const TABLE: Readonly<Record<SlowName, Omit<Slow, 'name'>>> = {
  drain: {
    ...QUICK,
    heading: 'is deployed behind a target group that drains for five minutes',
    setting: 'deregistration_delay.timeout_seconds',
    drain: 300,
  },
  pull: {
    ...QUICK,
    heading: 'is deployed with an image of 900 MB',
    setting: 'SOCI index',
    labels: { 'local-aws.image-size': '900000000' },
    plan: { ...QUICK.plan, megabytesPerSecond: 15 },
  },
  health: {
    ...QUICK,
    heading: 'is deployed behind a target group that checks its targets every 30 s',
    setting: 'HealthCheckIntervalSeconds',
    interval: 30,
  },
  batches: {
    ...QUICK,
    heading: 'is deployed one task at a time',
    setting: 'maximum-percent',
    maximumPercent: 125,
  },
};

/** The settings of a slow deployment, by its name. */
export function slowOf(name: SlowName): Slow {
  return { name, ...TABLE[name] };
}

/** Creates a load balancer with a target group that has these settings. @returns the target group's ARN */
export async function createLoadBalancer(
  Name: string,
  { drain, interval }: Slow,
  config: ElasticLoadBalancingV2ClientConfig,
): Promise<string> {
  const elb = new ElasticLoadBalancingV2(config);
  const TargetGroupArn = await createTargetGroup(elb, Name, { drain, interval, timeout: 4 });
  const { LoadBalancers } = await elb.createLoadBalancer({ Name, Subnets: ['subnet-0a1b2c3d', 'subnet-0a1b2c3e'] });
  await elb.createListener({
    LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn ?? '',
    Protocol: 'HTTP',
    Port: 80,
    DefaultActions: [{ Type: 'forward', TargetGroupArn }],
  });
  elb.destroy();
  return TargetGroupArn;
}
