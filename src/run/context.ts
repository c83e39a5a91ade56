import type { Context } from '../context.ts';
import type { Json } from '../ecs/index.ts';

/** The dependencies of a task. */
export interface RunContext extends Context {
  /** Saves the request and its result for a post step. */
  remember(savedRun: SavedRun): void;
}

/**
 * The data about a run of tasks that a post step needs. It contains no secrets: the overrides, which may contain
 * secrets, are omitted from `input`.
 */
export interface SavedRun {
  readonly region: string;
  readonly logLines: number;
  readonly input: Json;
  /** The tasks that are known to have been started. */
  readonly taskArns: readonly string[];
  /** Whether RunTask was sent with `input` and its response is unknown. */
  readonly isOpen: boolean;
  /** The number of printed lines, by task and container. */
  readonly printed?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
