import type { Json } from '../service.ts';
import { lookUpTaskDefinition } from './account.ts';
import { reconcile } from './reconcile.ts';
import { restoreRevision } from './service-settings.ts';
import type { Ecs } from './simulator.ts';
import type { Service, TaskSet } from './state.ts';
import { addTaskSet, drainTaskSet, makePrimary } from './task-sets.ts';

/**
 * The calls of other AWS services to an ECS service: those of CodeDeploy and of Application Auto Scaling. A task set is
 * identified by its ID, so that the second ECS of recorded-ecs.ts can repeat the call.
 */
export interface Controller {
  /** Creates a task set with the full desired count, and returns its ID. */
  addTaskSet(service: string, request: { taskDefinition: string; settings: Json; externalId: string }): string;
  /** Makes the service report this task set. */
  makePrimary(service: string, taskSet: string): void;
  removeTaskSet(service: string, taskSet: string): void;
  /** The call of Application Auto Scaling. */
  scale(service: string, desiredCount: number): void;
}

/** Creates the calls of other services to this ECS. */
export function createController(ecs: Ecs): Controller {
  const find = (arn: string, id: string): { service: Service; taskSet: TaskSet } | undefined => {
    const service = ecs.services.get(arn);
    const taskSet = service?.taskSets.find(({ deployment }) => deployment.id === id);
    return service && taskSet && { service, taskSet };
  };
  return {
    addTaskSet(arn, { taskDefinition: reference, settings, externalId }) {
      const service = ecs.services.get(arn);
      const taskDefinition = lookUpTaskDefinition(ecs, reference);
      if (!service || !taskDefinition) throw new Error(`There is no service ${arn}, or no ${reference}.`);
      const request = { taskDefinition, settings, scale: 100, externalId, startedBy: 'CODE_DEPLOY' };
      const taskSet = addTaskSet(ecs, service, request, 'ACTIVE');
      reconcile(ecs, service);
      return taskSet.deployment.id;
    },
    makePrimary(arn, id) {
      const found = find(arn, id);
      if (!found) return;
      const { service, taskSet } = found;
      makePrimary(ecs, service, taskSet);
      service.settings = restoreRevision(service.settings, taskSet.deployment.settings);
      reconcile(ecs, service);
    },
    scale(arn, desiredCount) {
      const service = ecs.services.get(arn);
      if (!service) return;
      service.desiredCount = desiredCount;
      reconcile(ecs, service);
    },
    removeTaskSet(arn, id) {
      const found = find(arn, id);
      if (!found) return;
      drainTaskSet(ecs, found.taskSet);
      reconcile(ecs, found.service);
    },
  };
}
