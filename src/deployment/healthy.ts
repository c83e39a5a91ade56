import type { Ecs } from '../ecs/ecs.ts';
import type { Service } from '../ecs/model.ts';
import type { Look, Rollout } from './rollout.ts';

/** A container without a health check counts as healthy 40 s after it started (ECS's own rule). */
const HEALTHY_AFTER_SECONDS = 40;

/** What the deadline asks of our tasks; `service` as it was read last. */
export async function healthOf(
  ecs: Ecs,
  rollout: Rollout,
  service: Service | undefined,
): Promise<Pick<Look, 'healthy'>> {
  const healthy = await isHealthy(ecs, rollout, service);
  return healthy === undefined ? {} : { healthy };
}

/** Whether any of our tasks is healthy now, and none of them has just failed; `undefined`: it was not seen. */
async function isHealthy(ecs: Ecs, rollout: Rollout, service: Service | undefined): Promise<boolean | undefined> {
  const deployment = service?.deployments?.find(({ id }) => id === rollout.own.id);
  // What cannot be read is not taken for a reason to go back, nor that no task is to run.
  if (!deployment) return undefined;
  if ((deployment.failedTasks ?? 0) > 0) return false;
  if (deployment.desiredCount === 0) return true;
  const running = await ecs.tasksOf(rollout.cluster, rollout.service, 'RUNNING').catch(() => undefined);
  if (!running) return deployment.runningCount > 0;
  const own = running.filter(({ startedBy, lastStatus }) => startedBy === rollout.own.id && lastStatus === 'RUNNING');
  const newest = Math.max(
    0,
    ...(service?.events ?? []).map(({ createdAt }) => createdAt),
    ...own.map(({ startedAt = 0 }) => startedAt),
  );
  return own.some(
    ({ healthStatus, startedAt }) =>
      healthStatus === 'HEALTHY' ||
      (healthStatus !== 'UNHEALTHY' && startedAt !== undefined && newest - startedAt >= HEALTHY_AFTER_SECONDS) ||
      deployment.runningCount >= deployment.desiredCount,
  );
}
