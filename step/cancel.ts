import { readFileSync } from 'node:fs';
import { annotate, getState, saveState, setOutput } from './commands.ts';

/** When the main step saw the cancel, in ms since the epoch by the runner's clock. */
const KEY = 'cancelled-at';
/** Where no SIGINT came before it, a SIGTERM leaves a step so long to come to its end by itself, in ms. */
const TERM_MS = 2_000;
/** The server ends everything five minutes after a cancel; this leaves one for the job's other post steps. */
const FROM_CANCEL_MS = 4 * 60_000;

/** What a post step will find in the state and finish. */
const left = new Set<string>();
let cancel: AbortController | undefined;

/**
 * A signal that aborts when the runner cancels the job: SIGINT, after 7.5 s SIGTERM, after 2.5 s more the end of the
 * process tree. `post` runs afterwards. At the SIGTERM a step that a call without an answer keeps is ended.
 * @param lastWord what is said then
 */
export function onCancel(lastWord: () => void = noWord): AbortSignal {
  const controller = new AbortController();
  cancel = controller;
  const end = () => {
    lastWord();
    endProcess();
  };
  process.on('SIGINT', () => controller.abort());
  process.on('SIGTERM', () => {
    setTimeout(end, controller.signal.aborted ? 0 : TERM_MS);
    controller.abort();
  });
  return controller.signal;
}

/** `onCancel` of a main step: its post step learns when that was, and its last word is the verdict. */
export function onCancelOfMain(): AbortSignal {
  const cancelled = onCancel(lastWord);
  cancelled.addEventListener('abort', () => saveState(KEY, String(Date.now())), { once: true });
  return cancelled;
}

/** Notes whether the post step is to finish what the state holds under `key`. */
export function leave(key: string, isLeft: boolean): void {
  if (isLeft) left.add(key);
  else left.delete(key);
}

function noWord(): void {
  process.exitCode = 1;
}

/** The verdict of a main step that could not come to its end; its post step says the rest, where there is any. */
function lastWord(): void {
  if (readFileSync(process.env.GITHUB_OUTPUT ?? '', 'utf8').includes('verdict<<')) return;
  process.exitCode = 1;
  const reason =
    left.size > 0
      ? 'The job was cancelled, and the step was ended before it could see what became of its last call.'
      : 'The job was cancelled before anything was begun: no service was updated, and no task was started.';
  setOutput('verdict', 'cancelled');
  setOutput('reason', reason);
  if (left.size === 0) annotate('error', reason);
}

/** How much of its time a post step has, in ms. One whose main step was killed before it heard of a cancel has all of it. */
export function timeLeft(): number {
  const at = Number(getState(KEY)) || Date.now();
  return Math.max(0, at + FROM_CANCEL_MS - Date.now());
}

/** Ends a cancelled step at once: a call without an answer would keep the process until the runner kills it. */
export function endCancelled(): void {
  if (cancel?.signal.aborted) endProcess();
}

function endProcess(): void {
  process.stdout.write('', () => process.exit());
}
