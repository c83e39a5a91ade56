/** The time in ms in which a step must end after a SIGTERM without an earlier SIGINT. */
const TERM_MS = 2_000;

let cancel: AbortController | undefined;

/**
 * A signal that aborts when the runner cancels the job. The runner sends SIGINT, then SIGTERM after 7.5 s, and ends the
 * process tree after another 2.5 s; then `post` runs. On SIGTERM, a step that is waiting for a response is ended.
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

/** Ends a cancelled step immediately, because a pending call would keep the process alive until the runner kills it. */
export function endCancelled(): void {
  if (cancel?.signal.aborted) endProcess();
}

function endRed(): void {
  process.exitCode = 1;
}

function endProcess(): void {
  process.stdout.write('', () => process.exit());
}
