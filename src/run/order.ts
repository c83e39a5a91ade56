import { type AwsvpcConfiguration, containersOf, type Json, type Tag } from '../ecs/index.ts';

/** A request for a one-off task. */
export interface TaskOrder {
  readonly region: string;
  readonly cluster: string;
  /** RunTask's members for where it runs; `undefined`: as the service does, or on Fargate where there is none. */
  readonly placement: Json | undefined;
  /** What is left out comes from the service. */
  readonly network: AwsvpcConfiguration;
  readonly overrides: TaskOverride;
  /** The number of tasks to start. */
  readonly count: number;
  readonly startedBy: string;
  readonly tags: readonly Tag[];
  /** RunTask's other members that were asked for. */
  readonly members: Json;
  /** `started`: the task is started, and the step does not wait for its end. */
  readonly waitUntil: 'started' | 'running' | 'stopped';
  /** How long it may take, its start included. */
  readonly limitMs: number;
  /** How many of its last lines a report has of each container; 0: no logs are read. */
  readonly logLines: number;
}

/** ECS's TaskOverride. */
export type TaskOverride = { readonly containerOverrides?: readonly ContainerOverride[] } & Json;

export type ContainerOverride = { readonly name: string } & Json;

/** The task definition that a task runs. */
export interface RegisteredRevision {
  readonly arn: string;
  readonly definition: Json;
}

/** A container is essential unless the task definition says otherwise. */
export function essentialNames(definition: Json): ReadonlySet<string> {
  return new Set(
    containersOf(definition).flatMap(({ name, essential }) =>
      essential === false || name === undefined ? [] : [name],
    ),
  );
}
