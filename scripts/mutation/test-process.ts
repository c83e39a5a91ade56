import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { MutationTest, Outcome } from './worker.ts';

/** Tests that take longer are assumed to hang. */
const LIMIT_MS = 60_000;
/** A process is restarted after this many runs, because Node keeps every module that it has loaded. */
const MAX_RUNS = 150;

/** A process that runs tests, and is restarted when it hangs or after many runs. */
export class TestProcess {
  readonly #folder: string;
  #child: ChildProcess | undefined;
  #runs = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async run(mutationTest: MutationTest): Promise<Outcome | 'timeout'> {
    if (this.#runs++ % MAX_RUNS === 0) this.end();
    const child = this.#child ?? this.#start();
    this.#child = child;
    return new Promise((settle) => {
      const done = (outcome: Outcome | 'timeout') => {
        clearTimeout(timer);
        child.removeAllListeners();
        settle(outcome);
      };
      const timer = setTimeout(() => {
        this.end();
        done('timeout');
      }, LIMIT_MS);
      child.once('message', (outcome) => done(outcome as Outcome));
      child.once('exit', () => {
        this.#child = undefined;
        done({ passed: false, tests: 0, failed: 'the test process ended' });
      });
      child.send(mutationTest);
    });
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #start(): ChildProcess {
    return fork(join(import.meta.dirname, 'worker.ts'), {
      execArgv: ['--no-warnings'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      cwd: this.#folder,
      // The property tests use the same seed each time.
      env: { ...process.env, SEED: '1' },
    });
  }
}
