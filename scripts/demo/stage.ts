import type { LocalAws } from '../../local-aws/server.ts';
import { type ActionRun, Job, type StepOptions } from '../../test/runner/runner.ts';
import { SECRETS } from './account.ts';
import type { JobSummary } from './page.ts';
import type { Commit } from './repository.ts';
import type { StepLine, Terminal } from './terminal.ts';

/** The error of a step whose result is not the expected one. */
export class Unexpected extends Error {}

/** The expected result of a step, and the text of its line after the verdict. */
export interface Expected {
  readonly verdict: string;
  readonly detail: (outputs: Readonly<Record<string, string>>) => string;
}

export type StepInputs = NonNullable<StepOptions['inputs']>;

/** The interface of a job for its steps. */
export interface Steps {
  readonly job: Job;
  /** Runs the bundle of a step. @throws Unexpected */
  run(action: string, inputs: StepInputs, expected: Expected): Promise<ActionRun>;
}

/** Runs jobs like a GitHub runner, and shows them in the terminal. */
export class Stage {
  /** The contents of the page, in the order of the jobs. */
  readonly jobs: JobSummary[] = [];
  readonly #aws: LocalAws;
  readonly #terminal: Terminal;
  readonly #signal: AbortSignal;
  readonly #env: Readonly<Record<string, string>>;

  constructor(
    aws: LocalAws,
    { terminal, signal, env }: { terminal: Terminal; signal: AbortSignal; env: Readonly<Record<string, string>> },
  ) {
    this.#aws = aws;
    this.#terminal = terminal;
    this.#signal = signal;
    this.#env = env;
  }

  /** Runs a job on a checked-out commit, including its post steps. */
  async job<T>(
    title: string,
    { workspace, commit }: { workspace: string; commit: Commit },
    play: (steps: Steps) => Promise<T>,
  ): Promise<T> {
    this.#signal.throwIfAborted();
    const job = new Job({
      aws: this.#aws,
      workspace,
      env: { ...this.#env, GITHUB_SHA: commit.sha, GITHUB_REPOSITORY: 'octo-org/hello', GITHUB_WORKFLOW: title },
      secrets: Object.values(SECRETS),
    });
    const runs: { name: string; verdict: string; run: ActionRun }[] = [];
    try {
      return await play({
        job,
        run: async (action, inputs, expected) => {
          const { run, verdict } = await this.#step(job, action, inputs);
          runs.push({ name: action, verdict, run });
          this.#judge(action, run, verdict, expected);
          return run;
        },
      });
    } finally {
      await job.end();
      const subtitle = `${commit.title} · ${commit.sha.slice(0, 7)}`;
      const steps = runs.map(({ run, ...rest }) => ({ ...rest, markdown: `${run.summary}${run.post?.summary ?? ''}` }));
      this.jobs.push({ title, subtitle, steps });
    }
  }

  async #step(job: Job, action: string, inputs: StepInputs): Promise<{ run: ActionRun; verdict: string }> {
    const run = await job.step(action, {
      inputs,
      signal: this.#signal,
      onLine: ({ text }) => this.#terminal.log(text),
    });
    this.#signal.throwIfAborted();
    return { run, verdict: verdictOf(action, run) };
  }

  #judge(action: string, run: ActionRun, verdict: string, expected: Expected): void {
    const isAsExpected = verdict === expected.verdict;
    const mark: StepLine['mark'] = !isAsExpected
      ? 'bad'
      : run.conclusion === 'success'
        ? 'good'
        : verdict === 'refused'
          ? 'refused'
          : 'back';
    const ms = run.durationMs / (this.#aws.clock.speed || 1);
    this.#terminal.stepLine({
      mark,
      step: action,
      verdict,
      detail: isAsExpected ? expected.detail(run.outputs) : '',
      ms,
    });
    if (isAsExpected) return;
    throw new Unexpected(`${action} ended as '${verdict}'; expected '${expected.verdict}'.`);
  }
}

/** The outcome of a step, in a word. */
function verdictOf(action: string, { conclusion, outputs }: ActionRun): string {
  if (outputs.verdict) return outputs.verdict;
  if (conclusion !== 'success') return 'failed';
  if (action === 'build-push') return outputs.reused === 'true' ? 'reused' : 'pushed';
  return 'rendered';
}
