import { arnOfGroup, balancerOf, elb, listenerOf, ruleOf, type Scenario, type Step, Tags } from './steps.ts';

export const BALANCING: Scenario = [
  ...['blue', 'green', 'third'].map(
    (Name): Step => [
      'elasticloadbalancing',
      'CreateTargetGroup',
      { Name, Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', TargetType: 'ip', HealthCheckPath: '/health', Tags },
    ],
  ),
  ['elasticloadbalancing', 'CreateLoadBalancer', { Name: 'web', Subnets: ['subnet-1', 'subnet-2'], Tags }],
  [
    'elasticloadbalancing',
    'CreateListener',
    (o) => ({
      LoadBalancerArn: o.CreateLoadBalancer?.LoadBalancers[0].LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'forward', TargetGroupArn: arnOfGroup(o, 1) }],
    }),
  ],
  [
    'elasticloadbalancing',
    'CreateRule',
    (o) => ({
      ListenerArn: o.CreateListener?.Listeners[0].ListenerArn,
      Priority: 10,
      Conditions: [{ Field: 'path-pattern', Values: ['/a/*'] }],
      Actions: [
        {
          Type: 'forward',
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: arnOfGroup(o, 1), Weight: 1 },
              { TargetGroupArn: arnOfGroup(o, 2), Weight: 0 },
            ],
          },
        },
      ],
    }),
  ],
];

export const BALANCING_READS: Scenario = [
  elb('DescribeLoadBalancers', { Names: ['web'] }),
  elb('DescribeLoadBalancerAttributes', (o) => ({ LoadBalancerArn: balancerOf(o) })),
  elb('ModifyLoadBalancerAttributes', (o) => ({
    LoadBalancerArn: balancerOf(o),
    Attributes: [{ Key: 'idle_timeout.timeout_seconds', Value: '30' }],
  })),
  elb('AddTags', (o) => ({ ResourceArns: [balancerOf(o)], Tags: [{ Key: 'b', Value: 'c' }] })),
  elb('DescribeTags', (o) => ({ ResourceArns: [balancerOf(o)] })),
  elb('RemoveTags', (o) => ({ ResourceArns: [balancerOf(o)], TagKeys: ['b'] })),
  elb('DescribeListeners', (o) => ({ LoadBalancerArn: balancerOf(o) })),
  elb('ModifyListener', (o) => ({ ListenerArn: listenerOf(o), Port: 81 })),
  elb('DescribeRules', (o) => ({ ListenerArn: listenerOf(o) })),
  elb('ModifyRule', (o) => ({ RuleArn: ruleOf(o), Conditions: [{ Field: 'path-pattern', Values: ['/b'] }] })),
  elb('SetRulePriorities', (o) => ({ RulePriorities: [{ RuleArn: ruleOf(o), Priority: 20 }] })),
  elb('DescribeTargetGroups', { Names: ['blue'] }),
  elb('ModifyTargetGroup', (o) => ({ TargetGroupArn: arnOfGroup(o, 1), HealthCheckIntervalSeconds: 10 })),
  elb('DescribeTargetGroupAttributes', (o) => ({ TargetGroupArn: arnOfGroup(o, 1) })),
  elb('ModifyTargetGroupAttributes', (o) => ({
    TargetGroupArn: arnOfGroup(o, 1),
    Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '30' }],
  })),
  elb('DescribeTargetHealth', (o) => ({ TargetGroupArn: arnOfGroup(o, 1) })),
];
