import type { Observing } from '../controller/controller.ts';
import { HEALTHY_AFTER_SECONDS, keepsFailing } from '../diagnosis/crash-loop.ts';
import type { Ecs } from '../ecs/ecs.ts';
import { changedAt, type Service, type Task } from '../ecs/model.ts';
import type { Look, Rollout } from './state.ts';

/**
 * What the deadline asks of our tasks.
 * @param service as it was read last
 * @param stopped the stopped tasks that are known
 */
export async function healthOf(
  ecs: Ecs,
  observer: Pick<Observing, 'startedBy'>,
  rollout: Rollout,
  service: Service | undefined,
  stopped: readonly Task[],
): Promise<Pick<Look, 'healthy'>> {
  const healthy = await isHealthy(ecs, observer, rollout, service, stopped);
  return healthy === undefined ? {} : { healthy };
}

/** Whether any of our tasks is healthy now, and they do not keep failing; `undefined`: it was not seen. */
async function isHealthy(
  ecs: Ecs,
  observer: Pick<Observing, 'startedBy'>,
  { cluster, service: name, own }: Rollout,
  service: Service | undefined,
  stopped: readonly Task[],
): Promise<boolean | undefined> {
  const deployment = service?.deployments?.find(({ id }) => id === own.id);
  // What cannot be read is not taken for a reason to roll back, nor that no task is to run.
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
  // Between two failures of a crash loop the counts look as they do when all is well.
  if (keepsFailing(stopped, own.id, now)) return false;
  if (!ours) return deployment.runningCount > 0 ? undefined : false;
  return ours.some(
    ({ healthStatus, startedAt }) =>
      healthStatus === 'HEALTHY' ||
      (healthStatus !== 'UNHEALTHY' && startedAt !== undefined && now - startedAt >= HEALTHY_AFTER_SECONDS),
  );
}

/** The newest time of ECS's clock that is known. */
function newestTime(service: Service | undefined, tasks: readonly Task[]): number {
  const times = tasks.flatMap(({ startedAt, stoppingAt, stoppedAt }) => [startedAt ?? 0, stoppingAt ?? stoppedAt ?? 0]);
  return Math.max(service ? changedAt(service) : 0, ...times);
}
