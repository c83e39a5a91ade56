import { describeFailure, failureKind, isAmbiguous, isTransient } from '../aws/index.ts';
import type { Context } from '../context.ts';
import { refusedCall } from '../refusal.ts';
import type { PauseResult } from './controller.ts';

/** The pause between two reads of the state in AWS. */
export const READ_PAUSE_MS = 2_000;
/** How long to look, after an ambiguous response, for what the call created before the call is repeated. */
const POLL_FOR_MS = 30_000;
/**
 * The total time for these reads if they fail. A deployment that was not seen may exist, so the call is not repeated.
 */
const UNREAD_FOR_MS = 120_000;
/** The maximum number of times that a call is sent if its responses are ambiguous. */
export const ATTEMPTS = 3;
/**
 * A throttled call is no longer repeated once all updates of the step have been throttled for this long. If others
 * succeeded, it is repeated for longer.
 */
export const STUCK_MS = 120_000;
/** For how long a throttled call is repeated. */
export const THROTTLED_FOR_MS = 600_000;

/** The result of one read of the state in AWS. */
export interface LookupResult<Found> {
  /** The resource that the call created. */
  readonly found?: Found | undefined;
  readonly isRead: boolean;
  /** Whether a failed read may succeed later. */
  readonly mayPass?: boolean;
}

/**
 * Looks for the resource that a call with an ambiguous response (reset, 5xx, timeout) created, for as long as it may
 * take to become visible.
 * @param until when to stop, on the local monotonic clock (ms): after that time, failed reads are no longer retried
 * either
 * @returns the result of the last read
 */
export async function pollUntilVisible<Found, Seen extends LookupResult<Found>>(
  { clock, cancelled }: Pick<Context, 'clock' | 'cancelled'>,
  poll: () => Promise<Seen & LookupResult<Found>>,
  until?: number,
): Promise<Seen> {
  const start = clock.now();
  for (;;) {
    const seen = await poll();
    if (seen.found !== undefined) return seen;
    await clock.sleep(READ_PAUSE_MS, cancelled);
    const limit = !seen.isRead && seen.mayPass && until === undefined ? UNREAD_FOR_MS : POLL_FOR_MS;
    const isOver = until !== undefined && clock.now() >= until;
    if (isOver || clock.now() - start >= limit || cancelled.aborted) return seen;
  }
}

/** The log line about a call whose response does not show whether the call took effect. */
export function checkingLine(operation: string, problem: string): string {
  return `${operation} failed without a valid response (${problem}); checking whether it took effect`;
}

/** A sentence about the result of looking for a deployment. */
export function notSeen(isRead: boolean): string {
  return isRead ? 'No new deployment was seen.' : 'It could not be determined whether the call took effect.';
}

/** The result of a call that continues or rolls back a paused deployment, if it failed. */
export function failedPauseCall(action: string, error: unknown): Exclude<PauseResult, { status: 'accepted' }> {
  if (failureKind(error) === 'throttled') return { status: 'throttled', reason: describeFailure(action, error) };
  if (isTransient(error) || isAmbiguous(error)) return { status: 'unanswered', reason: describeFailure(action, error) };
  return { status: 'refused', ...refusedCall(action, error) };
}
