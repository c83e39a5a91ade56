import type { ServiceObserver } from '../controller/index.ts';
import { HEALTHY_AFTER_SECONDS, keepsFailing } from '../diagnosis/index.ts';
import { changedAt, type Ecs, type Service, type Task } from '../ecs/index.ts';
import type { PollFacts, Rollout } from './state.ts';

/**
 * What the decision at the timeout needs to know about our tasks.
 * @param service the service as last read
 * @param stopped the known stopped tasks
 */
export async function healthOf(
  ecs: Ecs,
  observer: Pick<ServiceObserver, 'startedBy'>,
  rollout: Rollout,
  service: Service | undefined,
  stopped: readonly Task[],
): Promise<Pick<PollFacts, 'healthy'>> {
  const healthy = await isHealthy(ecs, observer, rollout, service, stopped);
  return healthy === undefined ? {} : { healthy };
}

/** Whether any of our tasks is healthy now and they do not keep failing; `undefined` if that was not observed. */
async function isHealthy(
  ecs: Ecs,
  observer: Pick<ServiceObserver, 'startedBy'>,
  { cluster, service: name, own }: Rollout,
  service: Service | undefined,
  stopped: readonly Task[],
): Promise<boolean | undefined> {
  const deployment = service?.deployments?.find(({ id }) => id === own.id);
  // Missing data never causes a rollback, and does not show that no task is desired.
  if (!deployment) return undefined;
  if ((deployment.failedTasks ?? 0) > 0) return false;
  if (deployment.desiredCount === 0) return true;
  const [running, date] = await Promise.all([
    ecs.tasksOf(cluster, name, 'RUNNING').catch(() => undefined),
    ecs.describeServices(cluster, [name]).then(
      (answer) => answer.date / 1000,
      () => Number.NaN,
    ),
  ]);
  const ours = running?.filter((task) => observer.startedBy(task) === own.id && task.lastStatus === 'RUNNING');
  const now = Number.isNaN(date) ? newestTime(service, [...stopped, ...(ours ?? [])]) : date;
  // Between two failures of a crash loop the counts look healthy.
  if (keepsFailing(stopped, own.id, now)) return false;
  if (!ours) return deployment.runningCount > 0 ? undefined : false;
  return ours.some(
    ({ healthStatus, startedAt }) =>
      healthStatus === 'HEALTHY' ||
      (healthStatus !== 'UNHEALTHY' && startedAt !== undefined && now - startedAt >= HEALTHY_AFTER_SECONDS),
  );
}

/** The newest known time on ECS's clock. */
function newestTime(service: Service | undefined, tasks: readonly Task[]): number {
  const times = tasks.flatMap(({ startedAt, stoppingAt, stoppedAt }) => [startedAt ?? 0, stoppingAt ?? stoppedAt ?? 0]);
  return Math.max(service ? changedAt(service) : 0, ...times);
}
