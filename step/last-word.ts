import { messageOf } from '../src/error.ts';
import { onCancel } from './cancel.ts';
import { annotate, debug, getState, hasOutput, saveState, setOutputs } from './commands.ts';

/** When the main step saw the cancel, in ms since the epoch by the runner's clock. */
const KEY = 'cancelled-at';
/** The server ends everything five minutes after a cancel; this leaves one for the job's other post steps. */
const FROM_CANCEL_MS = 4 * 60_000;

/** What a post step will find in the state and finish. */
const left = new Set<string>();

/**
 * `onCancel` of a main step: its post step learns when that was, and its last word is the verdict.
 * @param outputs what it sets in addition to `verdict` and `reason`
 */
export function onCancelOfMain(outputs: Readonly<Record<string, string>> = {}): AbortSignal {
  const cancelled = onCancel(() => lastWord(outputs));
  cancelled.addEventListener('abort', () => attempt(() => saveState(KEY, String(Date.now()))), { once: true });
  return cancelled;
}

/** Whether a call that changes something was sent, or about to be, and its end is not known. */
export function isLeft(): boolean {
  return left.size > 0;
}

/** Notes whether the post step is to finish what the state holds under `key`. */
export function leave(key: string, isLeft: boolean): void {
  if (isLeft) left.add(key);
  else left.delete(key);
}

/** How much of its time a post step has, in ms. One whose main step was killed before it heard of a cancel has all of it. */
export function timeLeft(): number {
  const at = Number(getState(KEY)) || Date.now();
  return Math.max(0, at + FROM_CANCEL_MS - Date.now());
}

/** The verdict of a main step that could not come to its end; its post step says the rest, where there is any. */
function lastWord(outputs: Readonly<Record<string, string>>): void {
  if (hasOutput('verdict')) return;
  process.exitCode = 1;
  const reason =
    left.size > 0
      ? 'The job was cancelled, and the step was killed while a call was pending, so its result is unknown.'
      : 'The job was cancelled before anything was begun: no service was updated, and no task was started.';
  attempt(() => setOutputs({ verdict: 'cancelled', reason, ...outputs }));
  if (left.size === 0) annotate('error', reason);
}

/** In a signal's handler nobody hears an error. */
function attempt(write: () => void): void {
  try {
    write();
  } catch (error) {
    debug(messageOf(error));
  }
}
