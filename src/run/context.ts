import type { Context } from '../context.ts';
import type { Json } from '../ecs/index.ts';

/** The dependencies of a task. */
export interface RunContext extends Context {
  /** Saves the request and its result for a post step. */
  remember(trace: Trace): void;
}

/** What a post step must know of a task; nothing secret: the overrides, which may hold secrets, are left out of `input`. */
export interface Trace {
  readonly region: string;
  readonly logLines: number;
  readonly input: Json;
  /** The tasks that are known to have been started. */
  readonly taskArns: readonly string[];
  /** RunTask was sent with `input`, and its answer is not known. */
  readonly isOpen: boolean;
  /** How many lines were printed, by task and container. */
  readonly printed?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
