import { randomText } from '../random.ts';
import type { Ecs } from './simulator.ts';
import type { Service } from './state.ts';

const repeatAfter = 6 * 3600_000;
const kept = 100;

/**
 * Adds an event to a service, newest first, at most 100. An event with `once` is not repeated within six hours, like
 * ECS's problem reports.
 */
export function record(
  ecs: Ecs,
  service: Service,
  text: string,
  { once = false, taskSet }: { once?: boolean; taskSet?: string } = {},
): void {
  const at = ecs.context.clock.now();
  const message = `(service ${service.name}${taskSet === undefined ? '' : `, taskSet ${taskSet}`}) ${text}`;
  if (once && service.events.some((event) => event.message === message && at - event.at < repeatAfter)) return;
  service.events.unshift({ id: uuid(ecs), at, message });
  service.events.length = Math.min(service.events.length, kept);
}

interface FailedTarget {
  readonly task: string;
  /** The instance, for a task on EC2 without its own network interface. */
  readonly instance: string | undefined;
  readonly port: number;
  readonly group: string;
  readonly reason: string;
}

/** The texts of events, as in real ECS. */
export const words = {
  started: (ids: readonly string[], replaced: number) =>
    `has started ${ids.length} tasks: ${tasks(ids)}.${
      replaced > 0 ? ` Amazon ECS replaced ${replaced} tasks due to an unhealthy status.` : ''
    }`,
  stopped: (ids: readonly string[]) => `has stopped ${ids.length} running tasks: ${tasks(ids)}.`,
  stoppedPending: (count: number) => `has stopped ${count} pending tasks.`,
  draining: (count: number) => `has begun draining connections on ${count} tasks.`,
  registered: (count: number, targetGroup: string) => `registered ${count} targets in (target-group ${targetGroup})`,
  deregistered: (count: number, targetGroup: string) =>
    `deregistered ${count} targets in (target-group ${targetGroup})`,
  completed: (id: string) => `(deployment ${id}) deployment completed.`,
  steady: 'has reached a steady state.',
  failed: (id: string, reason: string) => `(deployment ${id}) deployment failed: ${reason}`,
  tasksFailed: 'tasks failed to start.',
  alarmDetected: 'alarm detected.',
  rollingBack: (id: string) => `rolling back to deployment ${id}.`,
  rollbackFailed: (id: string) => `Deployment [${id}] rollback has failed.`,
  noCandidate: 'No rollback candidate was found to run the rollback.',
  failedContainerCheck: (task: string) => `(task ${task}) failed container health checks.`,
  failedTargetCheck: ({ task, instance, port, group, reason }: FailedTarget) =>
    `(task ${task})${instance === undefined ? '' : ` (instance ${instance})`} (port ${port}) is unhealthy in (target-group ${group}) due to (reason ${reason})`,
  cannotPlace: (reason: string) => `was unable to place a task. Reason: ${reason}`,
  impaired: 'is unable to consistently start tasks successfully.',
  blocked:
    'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
};

/** `rolloutStateReason`. */
export const reasons = {
  inProgress: (id: string) => `ECS deployment ${id} in progress.`,
  completed: (id: string) => `ECS deployment ${id} completed.`,
  failed: 'ECS deployment circuit breaker: tasks failed to start.',
  rollingBack: (id: string) => `ECS deployment circuit breaker: rolling back to deploymentId ${id}.`,
  // The texts of ECS for alarms and for rollbacks that a user requested are unknown.
  alarm: 'ECS deployment failed: alarm detected.',
  stopped: (id: string) => `ECS deployment ${id} was stopped.`,
  rollingBackPlain: (id: string) => `ECS deployment: rolling back to deploymentId ${id}.`,
};

/** `statusReason` of service deployments; from breakerStopped on, the texts are ours, since ECS's are unknown. */
export const statusReasons = {
  breaker: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
  noCandidate: 'No rollback candidate was found to run the rollback.',
  because: (cause: string) => `Service deployment rolled back because ${cause}`,
  breakerStopped: 'Service deployment stopped because the circuit breaker threshold was exceeded.',
  asked: 'Service deployment rolled back because a rollback was requested.',
  alarm: (names: string) => `Service deployment rolled back because of alarms: ${names}.`,
  alarmStopped: (names: string) => `Service deployment stopped because of alarms: ${names}.`,
  superseded: 'Service deployment stopped because a newer service deployment was started.',
};

function tasks(ids: readonly string[]): string {
  return ids.map((id) => `(task ${id})`).join(' ');
}

function uuid(ecs: Ecs): string {
  const hex = randomText(ecs.context.random, 32, '0123456789abcdef');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
