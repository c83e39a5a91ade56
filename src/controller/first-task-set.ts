import { isSteadyEvent } from '../diagnosis/index.ts';
import { isOfCodeDeploy, type Service, type TaskSet } from '../ecs/index.ts';

/**
 * A service that CodeDeploy deploys, with its first task set represented as a deployment. ECS itself starts that task
 * set when the service is created; it belongs to no service deployment and to no deployment in CodeDeploy.
 */
export function withFirstTaskSet(service: Service): Service {
  const { taskSets = [], deployments = [] } = service;
  const first = taskSets.find(({ status, externalId }) => status === 'PRIMARY' && externalId === undefined);
  if (!isOfCodeDeploy(service) || deployments.length > 0 || !first) return service;
  const { id, status, taskDefinition, computedDesiredCount, runningCount, pendingCount = 0 } = first;
  const { createdAt = 0, updatedAt = createdAt } = first;
  const rolloutState = hasBeenSteady(service, first) ? 'COMPLETED' : 'IN_PROGRESS';
  const counts = { desiredCount: computedDesiredCount, runningCount, pendingCount };
  return { ...service, deployments: [{ id, status, taskDefinition, ...counts, createdAt, updatedAt, rolloutState }] };
}

/**
 * Whether a task set never became active: the service's first one, if it has no running task although some are
 * desired, and never had reached a steady state. CodeDeploy shifts traffic to other task sets only once their tasks run.
 */
export function neverActive(service: Service, taskSet: TaskSet): boolean {
  const { externalId, runningCount, computedDesiredCount, stabilityStatus } = taskSet;
  const isEmpty = runningCount === 0 && computedDesiredCount > 0;
  return externalId === undefined && isEmpty && stabilityStatus !== undefined && !hasBeenSteady(service, taskSet);
}

/**
 * Whether a task set has reached a steady state, which is what completes a deployment in ECS: now, or earlier according
 * to the service's events. While tasks are replaced, a task set is STABILIZING again.
 */
function hasBeenSteady({ events = [] }: Service, { id, stabilityStatus }: TaskSet): boolean {
  return stabilityStatus === 'STEADY_STATE' || events.some(({ message }) => isSteadyEvent(message, id));
}
