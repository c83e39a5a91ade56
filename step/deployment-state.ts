import type { Verdict } from '../src/rollout/index.ts';

/** The states of a GitHub Deployment. */
export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';

/** The state of a GitHub Deployment for a verdict. */
export const STATES: Readonly<Record<Verdict, DeploymentState>> = {
  deployed: 'success',
  unchanged: 'success',
  // The deployment is still in progress, and no later step reports its end.
  started: 'in_progress',
  // The deployment is waiting at a pause hook or a stage, for a later job to continue it.
  paused: 'in_progress',
  planned: 'inactive',
  registered: 'inactive',
  superseded: 'inactive',
  refused: 'failure',
  'rolled-back': 'failure',
  'rollback-failed': 'failure',
  failed: 'failure',
  'timed-out': 'failure',
  cancelled: 'error',
  unknown: 'error',
};

/** The state of a GitHub Deployment for a string that should be a verdict; `error` if it is not one. */
export function stateOf(verdict: string): DeploymentState {
  return Object.hasOwn(STATES, verdict) ? STATES[verdict as Verdict] : 'error';
}

/** The URL of this run attempt. */
export function runUrl(
  { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = process.env,
): string {
  if (!GITHUB_REPOSITORY || !GITHUB_RUN_ID) return '';
  const run = `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
  return GITHUB_RUN_ATTEMPT ? `${run}/attempts/${GITHUB_RUN_ATTEMPT}` : run;
}
