import type { Ecs } from './simulator.ts';
import type { Deployment, Service, ServiceDeployment } from './state.ts';

/*
 * In records of rollbacks, the tasks of the failed deployment keep running for a part of the rollback; then the
 * deployment is DRAINING.
 */

const scheduled = new WeakSet<object>();

/**
 * Whether a rollback leaves the tasks of the failed deployment running for now; `again` is called when it stops them.
 */
export function keepsFailed(ecs: Ecs, current: ServiceDeployment, again: () => void): boolean {
  const { status, rollback } = current;
  const at = stopsAt(ecs, current);
  if (status !== 'ROLLBACK_IN_PROGRESS' || !rollback || at === undefined || at <= ecs.context.clock.now()) return false;
  if (!scheduled.has(rollback)) ecs.context.clock.at(at, again);
  scheduled.add(rollback);
  return true;
}

/** Whether a deployment is shown as DRAINING. */
export function isDraining(ecs: Ecs, { serviceDeployments }: Service, deployment: Deployment): boolean {
  const current = serviceDeployments.at(-1);
  const at = current?.target === deployment ? stopsAt(ecs, current) : undefined;
  return at !== undefined && at <= ecs.context.clock.now();
}

function stopsAt({ timing }: Ecs, { rollback, shift }: ServiceDeployment): number | undefined {
  if (!rollback?.to || shift || timing.rollbackStops === 0) return undefined;
  return rollback.startedAt + rollback.durationMs * timing.rollbackStops;
}
