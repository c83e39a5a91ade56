import type { Json } from '../service.ts';
import type { Container, Task } from './state.ts';

/** The reports of a driver to ECS about a task, each at the simulated time of its event. */
export interface TaskReport {
  pulling(): void;
  /** `digests`: container name → digest, if the driver's digests are more exact than those of the local ECR. */
  pulled(digests?: ReadonlyMap<string, string>): void;
  /** The image of a container has a health check, which is used if the container's definition has none. */
  imageHealthCheck(container: string): void;
  /** A container is running, with its networkBindings. The task itself may still be PENDING. */
  containerRunning(container: string, networkBindings: readonly Json[]): void;
  activating(): void;
  running(): void;
  /**
   * The task will never run. `container` is the name of the container with the reason; defaults to the first container.
   */
  failedToStart(failure: StartFailure): void;
  containerHealth(container: string, status: 'HEALTHY' | 'UNHEALTHY'): void;
  /** The load balancer has found the target unhealthy, and ECS has not reacted yet. */
  targetFailing(reason?: string): void;
  /** The load balancer's result; `reason` as in ECS's event, e.g. `Health checks failed with these codes: [503]`. */
  targetHealth(healthy: boolean, reason?: string): void;
  /** A service event, without the name of the service. */
  event(text: string): void;
  /** One line that a container prints. */
  log(container: string, line: string): void;
  exited(container: string, code: number, reason?: string): void;
  /** The task is terminated by AWS: `SpotInterruption`, `TerminationNotice` or `InfrastructureHealth`. */
  interrupted(stopCode: string, stoppedReason: string): void;
}

export interface StartFailure {
  stoppedReason: string;
  containerReason?: string;
  container?: string;
  /** How long ECS then waits before it starts the next task of the deployment, in seconds. */
  retryAfter?: number;
}

/**
 * Runs tasks from a script, or as real containers. The ECS side of a task's lifecycle (network, draining) is in other
 * files.
 */
export interface TaskDriver {
  /** Whether tasks run, and are waited for, in real time, regardless of the speed of the clock. */
  readonly realTime?: boolean;
  /**
   * The reason if there is no capacity for another task now; if omitted, there is always capacity. Called again until
   * it returns `undefined`.
   */
  unplaced?(request: PlacementRequest): Unplaced | undefined;
  /** Starts a task. Nothing must be reported before this returns. */
  start(task: Task, report: TaskReport): void;
  /**
   * Stops the containers of a task with SIGTERM, and with SIGKILL after the stop timeout. Each container that ran is
   * then reported as exited. A task that was not running yet reports nothing more, and `stopped` is called when all
   * containers are removed.
   */
  stop(task: Task, stopped: () => void): void;
  /** The load balancer sends no more requests to the task. The task is stopped after the deregistration delay. */
  drain?(task: Task): void;
  /** The delay in ms, if the task's target group sets one. */
  deregistrationDelay?(task: Task): number | undefined;
}

/** A task that does not exist yet. */
export type PlacementRequest = Pick<Task, 'taskDefinition' | 'service' | 'ordinal'>;

export interface Unplaced {
  /** The text of ECS's event, such as `Capacity is unavailable at this time. …`. */
  readonly reason: string;
  /** How long the lack of capacity lasts after the first attempt, in ms; forever if omitted. */
  readonly durationMs?: number;
}

/** The container that a report names, or the first essential one. */
export function containerOf(task: Task, name?: string): Container | undefined {
  if (name !== undefined) return task.containers.find((container) => container.name === name);
  return task.containers.find((container) => container.definition.essential !== false) ?? task.containers[0];
}
