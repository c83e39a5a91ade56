import type { TargetGroupSettings, TargetHealth } from '../aws/index.ts';
import type { Container, Task } from '../ecs/index.ts';
import { cleanSentence } from '../text.ts';
import { CAUSES, type Cause } from './cause.ts';
import { codesIn } from './classify.ts';
import type { FailingTarget } from './failing-target.ts';
import type { Failure } from './failure.ts';

const CAUSE_OF: ReadonlyMap<string, Cause> = new Map([
  ['Target.ResponseCodeMismatch', CAUSES.targetCode],
  ['Target.Timeout', CAUSES.targetTimeout],
  ['Target.FailedHealthChecks', CAUSES.targetFailed],
]);

const MAX_CHARACTERS = 200;

/** Our tasks whose targets fail their health checks. */
export function failingTargets(
  tasks: readonly Task[],
  targets: readonly TargetHealth[],
  group: TargetGroupSettings,
): FailingTarget[] {
  const { protocol, path, matcher, timeout } = group;
  return targets.filter(isFailing).flatMap((target): FailingTarget[] => {
    const task = tasks.find((one) => isTargetOf(one, target));
    if (!task) return [];
    const codes = codesIn(target.description);
    const port = target.checkPort ?? target.port?.toString();
    return [
      {
        taskArn: task.taskArn,
        targetGroup: nameOf(group.arn),
        reason: target.reason,
        description: cleanSentence(target.description, MAX_CHARACTERS),
        ...(codes && { codes }),
        ...(protocol && { protocol }),
        ...(port && { port }),
        ...(path && { path }),
        ...(matcher && { matcher }),
        ...(timeout !== undefined && { timeout }),
      },
    ];
  });
}

/**
 * Whether ELB has checked a target and found it unhealthy; a target that has not been checked yet, or that is draining,
 * does not qualify.
 */
export function isFailing({ state, reason }: TargetHealth): boolean {
  return state === 'unhealthy' && CAUSE_OF.has(reason);
}

/** Whether a target belongs to a task: its ID is the task's IP address or, on an instance, its port is a host port. */
function isTargetOf({ containers = [] }: Task, { id, port }: TargetHealth): boolean {
  const isThere = ({ networkInterfaces = [], networkBindings = [] }: Container) =>
    networkInterfaces.some(({ privateIpv4Address, ipv6Address }) => id === privateIpv4Address || id === ipv6Address) ||
    (id.startsWith('i-') && networkBindings.some(({ hostPort }) => hostPort === port));
  return containers.some(isThere);
}

/**
 * The failures; those that the load balancer's health check caused include how their targets failed. Failing targets
 * for which no task has been stopped yet form a separate failure.
 * @param unread why the health of the targets could not be read, if it could not
 */
export function withTargetHealth(
  failures: readonly Failure[],
  targets: readonly FailingTarget[],
  unread: string | undefined,
): Failure[] {
  const [first, ...others] = targets;
  const cause = CAUSES.loadBalancerCheck;
  if (first && failures.length === 0) {
    const failure = { cause, text: cause.title, count: others.length + 1, taskArn: first.taskArn, containers: [] };
    return [explained(failure, first)];
  }
  return failures.map((failure) => {
    if (failure.cause !== cause) return failure;
    const target = targets.find(({ taskArn }) => taskArn === failure.taskArn) ?? targets.at(-1);
    if (target) return explained(failure, target);
    return unread ? { ...failure, cause: { ...cause, fix: `${cause.fix} ${unread}` } } : failure;
  });
}

function explained(failure: Failure, target: FailingTarget): Failure {
  const request = requestOf(target);
  const fix = `Check the target group's path, port and matcher: ${fixOf(target, request)}`;
  return {
    ...failure,
    text: `${failure.text}: ${responseInWords(target, request)}`,
    cause: { ...(CAUSE_OF.get(target.reason) ?? failure.cause), fix },
    target,
  };
}

/** Describes the request of the health check, such as `GET /health on port 8080`. */
function requestOf({ path, port }: FailingTarget): string {
  const where = port ? `port ${port}` : 'its port';
  return path ? `GET ${path} on ${where}` : `a connection to ${where}`;
}

function responseInWords({ reason, codes, matcher, description, timeout }: FailingTarget, request: string): string {
  if (reason === 'Target.ResponseCodeMismatch') {
    const expected = matcher ? `, and ${matcher} is expected` : '';
    return `${request} returned ${codes ?? 'another status code'}${expected}`;
  }
  if (reason === 'Target.Timeout') return `${request} got no response${timeout ? ` within ${timeout} s` : ' in time'}`;
  return `${request} failed (${description || reason})`;
}

function fixOf({ reason, matcher, codes, port, path }: FailingTarget, request: string): string {
  if (reason === 'Target.ResponseCodeMismatch') {
    const accepted =
      codes && !codes.includes(',') ? ` (HealthCheckPath), or accept ${codes} (Matcher)` : ' (HealthCheckPath)';
    return `make ${request} respond with ${matcher ?? 'a status code that the matcher accepts'}, or set another path${accepted}.`;
  }
  const listens = `the program listens on 0.0.0.0${port ? `:${port}` : ''}`;
  const group = "the tasks' security group allows traffic from the load balancer to that port";
  if (reason === 'Target.Timeout') {
    const fast = path ? ', and responds within HealthCheckTimeoutSeconds' : '';
    return `check that ${group}, and that ${listens}${fast}.`;
  }
  return `check that ${listens}, that it speaks the target group's protocol, and that ${group}.`;
}

function nameOf(arn: string): string {
  return arn.split('/').at(-2) ?? arn;
}
