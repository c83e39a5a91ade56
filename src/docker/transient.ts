/** The pauses before each retry of a command that failed with a transient error, in ms. */
export const PAUSES_MS = [1000, 4000];

/** Waits between two attempts. */
export type Pause = (ms: number) => Promise<void>;
