import type { Json } from '../service.ts';
import { ecsArn } from './arn.ts';
import { newDeployment } from './begin.ts';
import { record, words } from './events.ts';
import { revisionSettings } from './service-settings.ts';
import { type Ecs, tasksOf } from './simulator.ts';
import { isHealthy, type Service, type Tag, type TaskDefinition, type TaskSet } from './state.ts';

/** The contents of a task set. */
export interface TaskSetRequest {
  readonly taskDefinition: TaskDefinition;
  /** networkConfiguration, loadBalancers, launchType and the like. */
  readonly settings: Json;
  /** Percent of the service's desired count. */
  readonly scale: number;
  readonly externalId?: string | undefined;
  readonly startedBy?: string | undefined;
  readonly tags?: Tag[];
}

/** Adds a task set to a service; the first one is PRIMARY if `status` is. */
export function addTaskSet(ecs: Ecs, service: Service, request: TaskSetRequest, status: 'PRIMARY' | 'ACTIVE'): TaskSet {
  const { taskDefinition, scale, externalId, startedBy, tags = [] } = request;
  const settings = { ...revisionSettings(service.settings), ...structuredClone(request.settings) };
  const deployment = newDeployment(ecs, { taskDefinition, settings });
  const now = ecs.context.clock.now();
  const taskSet: TaskSet = {
    arn: ecsArn(ecs.context, 'task-set', service.cluster.name, service.name, deployment.id),
    deployment,
    externalId,
    startedBy,
    scale,
    status,
    isSteady: false,
    steadyAt: now,
    updatedAt: now,
    tags,
  };
  service.taskSets.push(taskSet);
  service.revisions.push(deployment);
  if (status === 'PRIMARY') service.taskDefinition = taskDefinition;
  return taskSet;
}

/** The task set that the service reports. */
export function primaryTaskSet({ taskSets }: Service): TaskSet | undefined {
  return taskSets.find(({ status }) => status === 'PRIMARY');
}

/** The number of tasks of a task set: the percentage of the desired count, rounded up. */
export function wantedOfTaskSet({ desiredCount }: Service, { scale, status }: TaskSet): number {
  return status === 'DRAINING' ? 0 : Math.ceil((desiredCount * scale) / 100);
}

/** Makes a task set PRIMARY, and the former PRIMARY one ACTIVE. */
export function makePrimary(ecs: Ecs, service: Service, taskSet: TaskSet): void {
  const before = primaryTaskSet(service);
  const updatedAt = ecs.context.clock.now();
  if (before) Object.assign(before, { status: 'ACTIVE', updatedAt });
  Object.assign(taskSet, { status: 'PRIMARY', updatedAt });
  service.taskDefinition = taskSet.deployment.taskDefinition;
}

/** Stops the tasks of a task set, which is removed when they are gone. */
export function drainTaskSet(ecs: Ecs, taskSet: TaskSet): void {
  Object.assign(taskSet, { status: 'DRAINING', updatedAt: ecs.context.clock.now() });
}

/** Keeps every task set at its desired count with `keep`, and records which task sets are steady. */
export function reconcileTaskSets(ecs: Ecs, service: Service, keep: (taskSet: TaskSet, wanted: number) => void): void {
  for (const taskSet of [...service.taskSets]) {
    const wanted = wantedOfTaskSet(service, taskSet);
    keep(taskSet, wanted);
    const tasks = tasksOf(ecs, service, taskSet.deployment);
    if (taskSet.status === 'DRAINING') {
      if (tasks.length === 0) service.taskSets = service.taskSets.filter((one) => one !== taskSet);
      continue;
    }
    const isSteady = tasks.length === wanted && tasks.every(isHealthy);
    if (isSteady === taskSet.isSteady) continue;
    Object.assign(taskSet, { isSteady, steadyAt: ecs.context.clock.now() });
    if (isSteady) record(ecs, service, words.steady, { taskSet: taskSet.deployment.id });
  }
}
