import { reportsRollback } from '../diagnosis/index.ts';
import type { Deployment, Service } from '../ecs/index.ts';

/** The version that was active before our deployment; a rollback restores only this version. */
export interface PreviousDeployment {
  readonly deploymentId: string;
  readonly taskDefinition: string;
}

/**
 * The version to roll back to: the newest of `service`'s deployments that completed before ours or, if ours replaces a
 * rollback in progress, the deployment that ECS is rolling back to.
 */
export function previousOf(service: Service): PreviousDeployment | undefined {
  const { deployments = [] } = service;
  const completed = deployments.filter(
    ({ rolloutState, status }) => rolloutState === 'COMPLETED' || (rolloutState === undefined && status === 'PRIMARY'),
  );
  // The target of a rollback by ECS is older than the deployment that it replaces.
  const newest =
    completed.find(({ status }) => status === 'PRIMARY') ??
    completed.toSorted((a, b) => b.createdAt - a.createdAt)[0] ??
    deployments.find(isRollbackTarget);
  return newest && { deploymentId: newest.id, taskDefinition: newest.taskDefinition };
}

/** Whether this deployment is the target of ECS's current or last rollback. */
export function isRollbackTarget({ status, rolloutStateReason = '' }: Deployment): boolean {
  return status === 'PRIMARY' && reportsRollback(rolloutStateReason);
}
