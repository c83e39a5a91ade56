import { messageOf } from '../src/error.ts';
import { onCancel } from './cancel.ts';
import { annotate, debug, getState, hasOutput, saveState, setOutputs } from './commands.ts';

/** When the main step received the cancellation, in ms since the epoch on the runner's clock. */
const KEY = 'cancelled-at';
/**
 * The time for the post step. GitHub ends the job five minutes after a cancellation; this leaves one minute for the
 * job's other post steps.
 */
const FROM_CANCEL_MS = 4 * 60_000;

/** The keys of the states whose work a post step has to finish. */
const unfinished = new Set<string>();

/**
 * Handles a cancellation in a main step: records the time for its post step, and writes the verdict if the step cannot
 * finish.
 * @param outputs the outputs in addition to `verdict` and `reason`
 */
export function onCancelOfMain(outputs: Readonly<Record<string, string>> = {}): AbortSignal {
  const cancelled = onCancel(() => reportOnTerminate(outputs));
  cancelled.addEventListener('abort', () => attempt(() => saveState(KEY, String(Date.now()))), { once: true });
  return cancelled;
}

/** Whether a write was sent, or was about to be sent, so that its result is unknown. */
export function hasUnfinished(): boolean {
  return unfinished.size > 0;
}

/** Records whether the post step has to finish the state under `key`. */
export function markUnfinished(key: string, isUnfinished: boolean): void {
  if (isUnfinished) unfinished.add(key);
  else unfinished.delete(key);
}

/**
 * The time in ms that a post step has. If its main step was killed before it received a cancellation, the post step has
 * the full time.
 */
export function timeLeft(): number {
  const at = Number(getState(KEY)) || Date.now();
  return Math.max(0, at + FROM_CANCEL_MS - Date.now());
}

/** The verdict of a main step that could not finish; its post step, if any, reports the rest. */
function reportOnTerminate(outputs: Readonly<Record<string, string>>): void {
  if (hasOutput('verdict')) return;
  process.exitCode = 1;
  const reason =
    unfinished.size > 0
      ? 'The job was cancelled, and the step was killed while a call was pending, so its result is unknown.'
      : 'The job was cancelled before anything was changed: no service was updated, and no task was started.';
  attempt(() => setOutputs({ verdict: 'cancelled', reason, ...outputs }));
  if (unfinished.size === 0) annotate('error', reason);
}

/** Errors in a signal handler are not caught by any other code. */
function attempt(write: () => void): void {
  try {
    write();
  } catch (error) {
    debug(messageOf(error));
  }
}
