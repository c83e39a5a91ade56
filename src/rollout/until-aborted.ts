import { setTimeout as delay } from 'node:timers/promises';

/** The time limit of a call after a cancellation: the runner sends SIGTERM 7.5 s after SIGINT. */
const LAST_CALL_MS = 5_000;

/** The result of `work`; `undefined` as soon as the signal is aborted. */
export function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T | undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const stop = () => resolve(undefined);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Waits for `work`; after a cancellation, only for as long as one more call may take. */
export async function withinLastCall(work: Promise<void>, cancelled: AbortSignal): Promise<void> {
  const over = new AbortController();
  const late = whenAborted(cancelled, over.signal).then(() => delay(LAST_CALL_MS, undefined, { ref: false }));
  await Promise.race([work, late]).finally(() => over.abort());
}

function whenAborted(cancelled: AbortSignal, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (cancelled.aborted) resolve();
    else cancelled.addEventListener('abort', () => resolve(), { once: true, signal: over });
  });
}
