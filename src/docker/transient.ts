/** How long to wait before each retry of a command that failed for a transient reason, in ms; so many retries there are. */
export const PAUSES_MS = [1000, 4000];

/** Waits between two tries. */
export type Pause = (ms: number) => Promise<void>;
