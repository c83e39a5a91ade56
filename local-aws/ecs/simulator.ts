import type { RegionContext } from '../service.ts';
import type { TaskDriver } from './driver.ts';
import type { HookPlan } from './hook-plan.ts';
import type { CapacityProvider, Cluster, Deployment, Service, Task, TaskDefinition } from './state.ts';
import type { Timing } from './timing.ts';

/** Times that no call sets and that a test may shorten, in ms. */
export interface EcsOptions {
  /** How long everything takes; defaults to `fast`. */
  timing?: Timing;
  /** Runs the tasks; defaults to scripted ones. */
  driver?: TaskDriver;
}

/** The state of the simulated ECS. */
export interface Ecs {
  readonly context: RegionContext;
  readonly driver: TaskDriver;
  readonly timing: Timing;
  readonly clusters: Map<string, Cluster>;
  /** By name. */
  readonly capacityProviders: Map<string, CapacityProvider>;
  /** Setting and principal → value. */
  readonly accountSettings: Map<string, { name: string; value: string; principalArn: string }>;
  /** Family → revisions, in order; a deleted one leaves a gap. */
  readonly families: Map<string, { next: number; revisions: Map<number, TaskDefinition> }>;
  /** By ARN. For a name that was deleted and created again, only the newest. */
  readonly services: Map<string, Service>;
  /** By ID; stopped tasks are removed after an hour. */
  readonly tasks: Map<string, Task>;
  /** The results of the functions of lifecycle hooks. */
  hooks: readonly HookPlan[];
  /** Service and target group → recently registered targets that are not in an event yet. */
  readonly registering: Map<string, number>;
}

/** The tasks of a service that are not STOPPED, oldest first. */
export function tasksOf(ecs: Ecs, service: Service, deployment?: Deployment): Task[] {
  const found: Task[] = [];
  for (const task of ecs.tasks.values()) {
    if (task.service === service && task.lastStatus !== 'STOPPED' && (!deployment || task.deployment === deployment)) {
      found.push(task);
    }
  }
  return found;
}
