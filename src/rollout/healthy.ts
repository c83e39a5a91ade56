import { HEALTHY_AFTER_SECONDS, keepsFailing } from '../diagnosis/index.ts';
import { changedAt, type Deployment, type Service, type Task } from '../ecs/index.ts';

/** Whether our deployment is healthy according to its task counts alone; `undefined` if they do not show it. */
export function healthByCounts({ failedTasks, desiredCount }: Deployment): boolean | undefined {
  if (failedTasks) return false;
  return desiredCount === 0 ? true : undefined;
}

/** The data about our tasks at the timeout. */
export interface TaskHealth {
  readonly service: Service;
  /** Our deployment, as listed in `service`. */
  readonly deployment: Deployment;
  readonly stopped: readonly Task[];
  /** Our running tasks; missing if they could not be read. */
  readonly ours?: readonly Task[];
  /** The current time in seconds on ECS's clock, if a response showed it. */
  readonly now?: number;
}

/** Whether any of our tasks is healthy now and they do not keep failing; `undefined` if that was not observed. */
export function isHealthy(read: TaskHealth): boolean | undefined {
  const { deployment, service, stopped, ours } = read;
  const now = read.now ?? newestTime(service, [...stopped, ...(ours ?? [])]);
  // Between two failures in a crash loop, the counts look healthy.
  if (keepsFailing(stopped, deployment.id, now)) return false;
  if (!ours) return deployment.runningCount > 0 ? undefined : false;
  return ours.some(
    ({ healthStatus, startedAt = Number.POSITIVE_INFINITY }) =>
      healthStatus === 'HEALTHY' || (healthStatus !== 'UNHEALTHY' && now - startedAt >= HEALTHY_AFTER_SECONDS),
  );
}

/** The latest time on ECS's clock that is known. */
function newestTime(service: Service, tasks: readonly Task[]): number {
  const times = tasks.flatMap(({ startedAt = 0, stoppingAt, stoppedAt = 0 }) => [startedAt, stoppingAt ?? stoppedAt]);
  return Math.max(changedAt(service), ...times);
}
