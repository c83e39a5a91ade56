import { isGreen, VERDICTS, type Verdict } from '../rollout/verdict.ts';

/** A job as the context `needs` has it. */
export interface Job {
  readonly result: string;
  readonly outputs?: Readonly<Record<string, string>>;
}

/** What became of an environment: a verdict of deploy-service, or `not-started`. */
export interface Outcome {
  readonly environment: string;
  readonly verdict: string;
  readonly reason: string;
}

/** What became of each environment, in their order. A job that ended before its deployment changed nothing. */
export function outcomesOf(environments: readonly string[], jobs: Readonly<Record<string, Job>>): Outcome[] {
  return environments.map((environment, index) => {
    const { result, outputs = {} } = jobs[`env-${index + 1}`] ?? { result: 'skipped' };
    if (result === 'skipped') return { environment, verdict: 'not-started', reason: '' };
    if (isVerdict(outputs.verdict)) return { environment, verdict: outputs.verdict, reason: outputs.reason ?? '' };
    return {
      environment,
      verdict: result === 'cancelled' ? 'cancelled' : 'refused',
      reason: 'The job ended before anything was deployed; its log says why.',
    };
  });
}

/** The environment that the delivery ended at: the first that is not as it was asked for. */
export function failedEnvironment(outcomes: readonly Outcome[], jobs: Readonly<Record<string, Job>>): string {
  const failed = outcomes.find(
    ({ verdict }, index) =>
      verdict !== 'not-started' &&
      (!isVerdict(verdict) || !isGreen(verdict) || jobs[`env-${index + 1}`]?.result !== 'success'),
  );
  return failed?.environment ?? '';
}

/** Whether a job's output is a verdict: one that is not set may be empty, or read as the expression that it is. */
function isVerdict(output: string | undefined): output is Verdict {
  return VERDICTS.some((verdict) => verdict === output);
}
