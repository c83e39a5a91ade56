import { isActiveAfter, isGreen, VERDICTS, type Verdict } from '../rollout/index.ts';

/** A job in the `needs` context. */
export interface JobResult {
  readonly result: string;
  readonly outputs?: Readonly<Record<string, string>>;
}

/** The outcome of an environment: a verdict of deploy-service, or `not-started`. */
export interface EnvironmentOutcome {
  readonly environment: string;
  readonly verdict: string;
  readonly reason: string;
  readonly url: string;
}

/** The outcome of each environment, in order. A job that ended before its deployment has not changed anything. */
export function outcomesOf(
  environments: readonly string[],
  jobs: Readonly<Record<string, JobResult>>,
): EnvironmentOutcome[] {
  return environments.map((environment, index) => {
    const { result, outputs = {} } = jobs[`env-${index + 1}`] ?? { result: 'skipped' };
    if (result === 'skipped') return { environment, verdict: 'not-started', reason: '', url: '' };
    const { verdict, reason = '', url = '' } = outputs;
    if (isVerdict(verdict)) return { environment, verdict, reason, url };
    return {
      environment,
      verdict: result === 'cancelled' ? 'cancelled' : 'refused',
      reason: 'The job ended before anything was deployed; see its log.',
      url: '',
    };
  });
}

/** The environment at which the delivery ended: the first whose outcome is not the requested one. */
export function failedEnvironment(
  outcomes: readonly EnvironmentOutcome[],
  jobs: Readonly<Record<string, JobResult>>,
): string {
  const failed = outcomes.find(
    ({ verdict }, index) =>
      verdict !== 'not-started' &&
      (!isVerdict(verdict) || !isGreen(verdict) || jobs[`env-${index + 1}`]?.result !== 'success'),
  );
  return failed?.environment ?? '';
}

/** A sentence that explains why a successful delivery ended before its last environment; `undefined` if it did not. */
export function endedEarly(outcomes: readonly EnvironmentOutcome[]): string | undefined {
  const last = outcomes.findLast(({ verdict }) => verdict !== 'not-started');
  const next = last && outcomes[outcomes.indexOf(last) + 1];
  if (!next || !isVerdict(last.verdict) || !isGreen(last.verdict) || isActiveAfter(last.verdict)) return undefined;
  return `The delivery ended at '${last.environment}' with the verdict '${last.verdict}': '${next.environment}' starts only after the verdict 'deployed' or 'unchanged'.`;
}

/**
 * The verdict of the delivery: the verdict of the environment at which it ended, or of the last environment that it
 * reached.
 */
export function deliveryVerdict(outcomes: readonly EnvironmentOutcome[], failed: string): string {
  const reached = outcomes.filter(({ verdict }) => verdict !== 'not-started');
  const deciding = reached.find(({ environment }) => environment === failed) ?? reached.at(-1);
  return deciding?.verdict ?? 'refused';
}

/** The results of the steps of a deployment job. */
export interface EnvironmentSteps {
  /** The reason for a refusal before the deployment, such as a freeze. */
  readonly before: { readonly verdict: string; readonly reason: string };
  readonly beforeHook: string;
  readonly deploy: { readonly verdict: string; readonly reason: string };
  readonly afterHook: string;
  /** The rollback after a failed hook. */
  readonly rollback: { readonly verdict: string; readonly reason: string };
  /** A sentence about a freeze that was overridden. */
  readonly note: string;
}

/** The outcome of a deployment job: the verdict of its deployment, unless a hook changed it. */
export function concludeEnvironment(steps: EnvironmentSteps): { readonly verdict: string; readonly reason: string } {
  const { before, beforeHook, deploy, afterHook, rollback, note } = steps;
  if (before.verdict) return before;
  if (beforeHook === 'failure') {
    return { verdict: 'refused', reason: 'The before-deploy hook failed, so nothing was deployed.' };
  }
  if (afterHook === 'failure') {
    const failed = 'The after-deploy hook failed';
    if (!rollback.verdict)
      return { verdict: 'failed', reason: `${failed}, but the deployed revision is still active.` };
    return { verdict: rollback.verdict, reason: `${failed}. ${rollback.reason}`.trim() };
  }
  return { verdict: deploy.verdict, reason: [deploy.reason, note && `${note}.`].filter(Boolean).join(' ') };
}

/** Whether a job's output is a verdict: an unset output may be empty, or the unevaluated expression. */
function isVerdict(output: string | undefined): output is Verdict {
  return VERDICTS.some((verdict) => verdict === output);
}
