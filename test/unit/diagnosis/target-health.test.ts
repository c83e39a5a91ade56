import { describe, expect, it } from '@jest/globals';
import type { TargetHealth } from '../../../src/aws/target-groups.ts';
import { diagnose } from '../../../src/diagnosis/failure.ts';
import { fixOf } from '../../../src/diagnosis/fix.ts';
import { failingTargets, withTargetHealth } from '../../../src/diagnosis/target-health.ts';
import type { Task } from '../../../src/ecs/model.ts';
import { idOf, stopped } from '../shapes.ts';

const group = {
  arn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/73e2d6bc24d8a067',
  protocol: 'HTTP',
  path: '/health',
  matcher: '200',
  timeout: 5,
};

const failed: Task = stopped({
  stopCode: 'ServiceSchedulerInitiated',
  stoppedReason: 'Task failed ELB health checks in (target-group web)',
  containers: [{ name: 'web', networkInterfaces: [{ privateIpv4Address: '10.0.0.7' }] }],
});

const target = (reason: string, description: string, more: Partial<TargetHealth> = {}): TargetHealth => ({
  id: '10.0.0.7',
  port: 8080,
  checkPort: '8080',
  state: 'unhealthy',
  reason,
  description,
  ...more,
});

const explain = (health: TargetHealth, given: Partial<typeof group> = group) => {
  const [failure] = withTargetHealth(
    diagnose([failed], idOf(2)),
    failingTargets([failed], [health], { arn: group.arn, ...given }),
    undefined,
  );
  return { text: failure?.text, fix: failure && fixOf(failure), cause: failure?.cause.id };
};

describe('a failed health check of the load balancer', () => {
  it.each([
    {
      health: target('Target.ResponseCodeMismatch', 'Health checks failed with these codes: [404]'),
      text: 'GET /health on port 8080 returned 404, and 200 is expected',
      fix: 'make GET /health on port 8080 respond with 200, or set another path (HealthCheckPath), or accept 404 (Matcher).',
    },
    {
      health: target('Target.ResponseCodeMismatch', 'Health checks failed with these codes: [502, 503]'),
      text: 'GET /health on port 8080 returned 502, 503, and 200 is expected',
      fix: 'make GET /health on port 8080 respond with 200, or set another path (HealthCheckPath).',
    },
    {
      health: target('Target.Timeout', 'Request timed out'),
      text: 'GET /health on port 8080 got no response within 5 s',
      fix: "check that the tasks' security group allows traffic from the load balancer to that port, and that the program listens on 0.0.0.0:8080, and responds within HealthCheckTimeoutSeconds.",
    },
    {
      health: target('Target.FailedHealthChecks', 'Health checks failed'),
      text: 'GET /health on port 8080 failed (Health checks failed)',
      fix: "check that the program listens on 0.0.0.0:8080, that it speaks the target group's protocol, and that the tasks' security group allows traffic from the load balancer to that port.",
    },
  ])(
    'is reported with the request, the response and the fix: $health.reason, $health.description',
    ({ health, text, fix }) => {
      expect(explain(health)).toEqual({
        text: `the load balancer's health check failed (Task failed ELB health checks in (target-group web)): ${text}`,
        fix: `Check the target group's path, port and matcher: ${fix}`,
        cause: 'load-balancer-check',
      });
    },
  );

  it('is described as a failed connection if the check has no path, as with a Network Load Balancer', () => {
    const { text } = explain(target('Target.FailedHealthChecks', 'Health checks failed'), { protocol: 'TCP' });
    expect(text).toMatch(/: a connection to port 8080 failed \(Health checks failed\)$/);
  });
});

it.each([
  { what: 'that waits for its first check', health: target('Elb.InitialHealthChecking', '', { state: 'initial' }) },
  { what: 'that is being deregistered', health: target('Target.DeregistrationInProgress', '', { state: 'draining' }) },
  { what: 'of another task', health: target('Target.Timeout', 'Request timed out', { id: '10.0.0.8' }) },
  { what: 'on an instance, on another port', health: target('Target.Timeout', '', { id: 'i-0a1b', port: 1 }) },
])('a target $what is not a failure of our deployment', ({ health }) => {
  expect(failingTargets([failed], [health], group)).toEqual([]);
});

it('a target on an instance is found by its port', () => {
  const task = stopped({ containers: [{ name: 'web', networkBindings: [{ hostPort: 49153 }] }] });
  const health = target('Target.Timeout', 'Request timed out', { id: 'i-0a1b2c', port: 49153 });
  expect(failingTargets([task], [health], group)).toMatchObject([{ taskArn: task.taskArn, reason: 'Target.Timeout' }]);
});

it('failing targets are reported as a failure if no task was stopped because of them yet', () => {
  const targets = failingTargets([failed], [target('Target.Timeout', 'Request timed out')], group);
  expect(withTargetHealth([], targets, undefined)).toMatchObject([
    { cause: { id: 'load-balancer-check' }, count: 1, taskArn: failed.taskArn, target: { reason: 'Target.Timeout' } },
  ]);
});

it('the fix for a failed health check whose details could not be read names the missing permission', () => {
  const other = diagnose([stopped({ stopCode: 'EssentialContainerExited' })], idOf(2));
  expect(withTargetHealth(other, [], 'Allow it.')).toEqual(other);
  const [failure] = withTargetHealth(diagnose([failed], idOf(2)), [], 'Allow it.');
  expect(failure?.cause.fix).toMatch(/healthCheckGracePeriodSeconds\. Allow it\.$/);
});
