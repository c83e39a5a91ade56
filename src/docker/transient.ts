/** Failures of Docker's programs that a retry may fix: a registry, a proxy or a network that was not ready. */
const TRANSIENT =
  /timeout|timed out|deadline exceeded|connection (reset|refused)|broken pipe|EOF|temporary failure|TLS handshake|toomanyrequests|\b(408|429|50[0234])\b/i;

/** How long to wait before each retry, in ms; so many retries there are. */
export const PAUSES_MS = [1000, 4000];

/** Waits between two tries. */
export type Pause = (ms: number) => Promise<void>;

/** Whether what a program printed tells of a failure that a retry may fix. */
export function isTransient(text: string): boolean {
  return TRANSIENT.test(text);
}
