import type { Json } from '../service.ts';
import type { Container, Task } from './state.ts';

/** What a driver tells ECS of a task, each at the simulated time at which it happens. */
export interface TaskReport {
  pulling(): void;
  /** `digests`: container name → digest, where the driver knows better than the local ECR. */
  pulled(digests?: ReadonlyMap<string, string>): void;
  /** The image of a container brings a health check; it counts where the container's definition has none. */
  imageHealthCheck(container: string): void;
  /** One container runs, before the task does; with its networkBindings. */
  containerRunning(container: string, networkBindings: readonly Json[]): void;
  activating(): void;
  running(): void;
  /** The task will never run. `container` names the one whose reason it is; the first one when left out. */
  failedToStart(failure: StartFailure): void;
  containerHealth(container: string, status: 'HEALTHY' | 'UNHEALTHY'): void;
  /** The load balancer finds the target unhealthy, and ECS does not know it yet. */
  targetFailing(reason?: string): void;
  /** What the load balancer finds; `reason` as ECS's event puts it, e.g. `Health checks failed with these codes: [503]`. */
  targetHealth(healthy: boolean, reason?: string): void;
  /** One line that a container prints. */
  log(container: string, line: string): void;
  exited(container: string, code: number, reason?: string): void;
  /** The task is taken away: `SpotInterruption`, `TerminationNotice` or `InfrastructureHealth`. */
  interrupted(stopCode: string, stoppedReason: string): void;
}

export interface StartFailure {
  stoppedReason: string;
  containerReason?: string;
  container?: string;
}

/** Runs tasks: by a script, or as real containers. ECS's own part of a task's life (network, draining) is not its business. */
export interface TaskDriver {
  /** What it runs takes real time, whatever the clock's speed: so do the waits that are made for it. */
  readonly realTime?: boolean;
  /** Whether there is no room for a task that is wanted now; without it there always is. Asked again while it says so. */
  unplaced?(order: PlacementOrder): Unplaced | undefined;
  /** Starts a task. Nothing may be reported before this returns. */
  start(task: Task, report: TaskReport): void;
  /**
   * Ends what still runs of it, as SIGTERM does and SIGKILL after the stop timeout; each container that ran is then reported
   * as exited. A task that did not run yet reports nothing more, and its `stopped` is called when all of it is gone.
   */
  stop(task: Task, stopped: () => void): void;
  /** The load balancer sends the task no more requests; it is stopped when the deregistration delay is over. */
  drain?(task: Task): void;
  /** The delay in ms where the task's target group says one. */
  deregistrationDelay?(task: Task): number | undefined;
}

/** A task that does not exist yet. */
export type PlacementOrder = Pick<Task, 'taskDefinition' | 'service' | 'ordinal'>;

export interface Unplaced {
  /** As ECS's event puts it: `Capacity is unavailable at this time. …`. */
  readonly reason: string;
  /** For how long from the first try on, in ms; without it, for good. */
  readonly lasts?: number;
}

/** The container that a report names, or the first essential one. */
export function containerOf(task: Task, name?: string): Container | undefined {
  if (name !== undefined) return task.containers.find((container) => container.name === name);
  return task.containers.find((container) => container.definition.essential !== false) ?? task.containers[0];
}
