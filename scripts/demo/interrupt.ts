/** The reason why the demo ends early. */
export class Interrupted extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super('The demo was interrupted.');
    this.exitCode = exitCode;
  }
}

/** The exit code, as in shells: 128 plus the signal's number. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** An abort signal for Ctrl-C and similar signals, and for a closed output. `said` is called at most once. */
export function onInterrupt(said: () => void): AbortSignal {
  const controller = new AbortController();
  const interrupt = (exitCode: number) => {
    if (controller.signal.aborted) return;
    controller.abort(new Interrupted(exitCode));
    said();
  };
  for (const [name, exitCode] of Object.entries(EXIT_CODES)) process.on(name, () => interrupt(exitCode));
  process.stdout.on('error', () => interrupt(EXIT_CODES.SIGHUP));
  return controller.signal;
}
