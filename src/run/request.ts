import { type AwsvpcConfiguration, containersOf, type Json, type Tag } from '../ecs/index.ts';

/** A request for a one-off task. */
export interface TaskRequest {
  readonly region: string;
  readonly cluster: string;
  /**
   * The members of RunTask that determine where the task runs; `undefined` to use those of the service, or Fargate if
   * there is no service.
   */
  readonly placement: Json | undefined;
  /** The network settings. Omitted members come from the service. */
  readonly network: AwsvpcConfiguration;
  readonly overrides: TaskOverride;
  /** The number of tasks to start. */
  readonly count: number;
  readonly startedBy: string;
  readonly tags: readonly Tag[];
  /** The other requested members of RunTask. */
  readonly members: Json;
  /** The status to wait for. With `started`, the step starts the task and does not wait for it to end. */
  readonly waitUntil: 'started' | 'running' | 'stopped';
  /** The time limit for the task, including its start. */
  readonly limitMs: number;
  /** The number of lines to report from the end of each container's log; 0 disables reading logs. */
  readonly logLines: number;
}

/** The structure TaskOverride of ECS. */
export type TaskOverride = { readonly containerOverrides?: readonly ContainerOverride[] } & Json;

export type ContainerOverride = { readonly name: string } & Json;

/** The task definition that a task runs. */
export interface RegisteredRevision {
  readonly arn: string;
  readonly definition: Json;
}

/**
 * The names of the essential containers. A container is essential unless the task definition sets `essential` to false.
 */
export function essentialNames(definition: Json): ReadonlySet<string> {
  return new Set(
    containersOf(definition).flatMap(({ name, essential }) =>
      essential === false || name === undefined ? [] : [name],
    ),
  );
}
