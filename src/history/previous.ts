import { saysRollback } from '../diagnosis/classify.ts';
import type { Deployment, Service } from '../ecs/model.ts';

/** The version that was active before ours, and the only one that a rollback restores. */
export interface Previous {
  readonly deploymentId: string;
  readonly taskDefinition: string;
}

/**
 * The version to roll back to: the newest of `service`'s deployments that was completed before ours, or the one that ECS is
 * rolling back to as it is replaced.
 */
export function previousOf(service: Service): Previous | undefined {
  const { deployments = [] } = service;
  const completed = deployments.filter(
    ({ rolloutState, status }) => rolloutState === 'COMPLETED' || (rolloutState === undefined && status === 'PRIMARY'),
  );
  // One that ECS rolled back to is older than the one that it left.
  const newest =
    completed.find(({ status }) => status === 'PRIMARY') ??
    completed.toSorted((a, b) => b.createdAt - a.createdAt)[0] ??
    deployments.find(isBroughtBack);
  return newest && { deploymentId: newest.id, taskDefinition: newest.taskDefinition };
}

/** Whether a deployment says that ECS is rolling the service back to it, or did so last. */
export function isBroughtBack({ status, rolloutStateReason = '' }: Deployment): boolean {
  return status === 'PRIMARY' && saysRollback(rolloutStateReason);
}
