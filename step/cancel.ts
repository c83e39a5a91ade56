/** The time in ms that a step has to end by itself after a SIGTERM without an earlier SIGINT. */
const TERM_MS = 2_000;

let cancel: AbortController | undefined;

/**
 * A signal that aborts when the runner cancels the job: SIGINT, after 7.5 s SIGTERM, after 2.5 s more the end of the
 * process tree; then `post` runs. At the SIGTERM a step that is waiting for a response is ended.
 * @param lastWord called at that point; returns the exit code
 */
export function onCancel(lastWord: () => void = endRed): AbortSignal {
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

/** Ends a cancelled step at once: a pending call would keep the process until the runner kills it. */
export function endCancelled(): void {
  if (cancel?.signal.aborted) endProcess();
}

function endRed(): void {
  process.exitCode = 1;
}

function endProcess(): void {
  process.stdout.write('', () => process.exit());
}
