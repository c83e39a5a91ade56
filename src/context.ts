import type { Clients } from './aws/index.ts';
import type { Clock } from './clock.ts';
import type { Ecs } from './ecs/index.ts';
import type { Log } from './log.ts';

/** The dependencies of a step. */
export interface Context {
  readonly clients: Clients;
  readonly ecs: Ecs;
  readonly clock: Clock;
  readonly log: Log;
  /** A signal that aborts when the job is cancelled. */
  readonly cancelled: AbortSignal;
  /**
   * Called before the first write to AWS.
   * @throws {UserError} if the step could not report what it wrote
   */
  readonly beforeWrite?: () => void;
}
