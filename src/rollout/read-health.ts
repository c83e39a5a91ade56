import type { ServiceObserver } from '../controller/index.ts';
import type { Ecs, Service, Task } from '../ecs/index.ts';
import { healthByCounts, isHealthy } from './healthy.ts';
import type { PollFacts, Rollout } from './state.ts';

/**
 * Reads the facts about our tasks for the decision at the timeout.
 * @param service the service as last read
 * @param stopped the known stopped tasks
 */
export async function healthOf(
  ecs: Ecs,
  observer: Pick<ServiceObserver, 'startedBy'>,
  { cluster, service: name, own }: Rollout,
  service: Service | undefined,
  stopped: readonly Task[],
): Promise<Pick<PollFacts, 'healthy'>> {
  const deployment = service?.deployments?.find(({ id }) => id === own.id);
  // Missing data never causes a rollback, and does not show that the desired count is 0.
  if (!service || !deployment) return {};
  const counted = healthByCounts(deployment);
  if (counted !== undefined) return { healthy: counted };
  const [running, date] = await Promise.all([
    ecs.tasksOf(cluster, name, 'RUNNING').catch(() => undefined),
    ecs.describeServices(cluster, [name]).then(
      (response) => response.date / 1000,
      () => undefined,
    ),
  ]);
  const ours = running?.filter((task) => observer.startedBy(task) === own.id && task.lastStatus === 'RUNNING');
  const now = Number.isFinite(date) ? date : undefined;
  const healthy = isHealthy({ deployment, service, stopped, ...(ours && { ours }), ...(now !== undefined && { now }) });
  return healthy === undefined ? {} : { healthy };
}
