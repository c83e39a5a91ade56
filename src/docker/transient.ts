/** The pauses before each retry of a command that failed with a transient error, in ms. */
export const PAUSES_MS = [1000, 4000];

/** Waits between two attempts. */
export type Pause = (ms: number) => Promise<void>;

/**
 * The maximum number of times that a command is repeated because another job moved a name in the engine that both use.
 */
export const MAX_MOVED_NAMES = 9;

/**
 * A random pause, in ms, so that jobs that interfered with each other do not do so again. It grows with each attempt.
 */
export function pauseAfterMove(attempt: number): number {
  return Math.random() * Math.min(200 * 2 ** attempt, 4000);
}
