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

const GREEN = new Set(['deployed', 'unchanged', 'started', 'registered', 'planned']);

/** What became of each environment, in their order. A job that ended before its deployment changed nothing. */
export function outcomesOf(environments: readonly string[], jobs: Readonly<Record<string, Job>>): Outcome[] {
  return environments.map((environment, index) => {
    const { result, outputs = {} } = jobs[`env-${index + 1}`] ?? { result: 'skipped' };
    if (result === 'skipped') return { environment, verdict: 'not-started', reason: '' };
    const verdict = outputs.verdict || (result === 'cancelled' ? 'cancelled' : 'refused');
    const reason =
      outputs.reason || (outputs.verdict ? '' : 'The job ended before anything was deployed; its log says why.');
    return { environment, verdict, reason };
  });
}

/** The environment that the delivery ended at: the first that is not as it was asked for. */
export function failedEnvironment(outcomes: readonly Outcome[], jobs: Readonly<Record<string, Job>>): string {
  const failed = outcomes.find(
    ({ verdict }, index) =>
      verdict !== 'not-started' && (!GREEN.has(verdict) || jobs[`env-${index + 1}`]?.result !== 'success'),
  );
  return failed?.environment ?? '';
}
