import { type Clock, systemClock } from '../src/clock.ts';
import type { Report } from '../src/deploy/index.ts';
import { messageOf, UserError } from '../src/error.ts';
import type { Log } from '../src/log.ts';
import { cleanSentence } from '../src/text.ts';
import { forgetState, getState, saveState, setSecret } from './commands.ts';
import { type CreateCall, createOnce, isSuccess } from './create-once.ts';
import { deploymentCreation, statusCreation } from './deployment-calls.ts';
import { type DeploymentState, runUrl, STATES } from './deployment-state.ts';
import { connectGithub, type GithubResponse, type Octokit, ownerAndRepo } from './github.ts';
import type { GithubDeploymentRequest } from './github-deployment-request.ts';
import { Inputs } from './inputs.ts';

/** A GitHub Deployment in progress. Problems with it are reported in a notice and never fail the step. */
export interface GithubDeployment {
  /** Sets the final status from the verdict; `undefined` if the step ended without a verdict. */
  finish(report: Pick<Report, 'verdict' | 'reason'> | undefined): Promise<void>;
}

const KEY = 'github-deployment';
const LIMITS = { timeoutMs: 10_000, attempts: 1, pauseMs: 0 };

/** Creates a GitHub Deployment of this job's commit, concurrently with the step, which does not wait for it. */
export function createGithubDeployment(
  request: GithubDeploymentRequest,
  log: Log,
  clock: Clock = systemClock,
): GithubDeployment {
  setSecret(request.token);
  const created = create(request, log, clock).catch((error: unknown) => {
    log.notice(`No GitHub Deployment was created: ${messageOf(error)}`);
    return undefined;
  });
  return announcement(request, created, log, clock);
}

/**
 * The GitHub Deployment that the main step left open because it was cancelled or killed. The token comes from the
 * step's input.
 */
export function readSavedGithubDeployment(log: Log, clock: Clock = systemClock): GithubDeployment | undefined {
  const state = getState(KEY);
  const token = new Inputs().text('github-token');
  if (!state || !token) return undefined;
  setSecret(token);
  const { id, environment, environmentUrl } = JSON.parse(state) as Omit<GithubDeploymentRequest, 'token'> & {
    id: number;
  };
  return announcement({ token, environment, environmentUrl }, Promise.resolve(id), log, clock);
}

function announcement(
  request: GithubDeploymentRequest,
  created: Promise<number | undefined>,
  log: Log,
  clock: Clock,
): GithubDeployment {
  return {
    finish: async (report) => {
      const id = await created;
      if (id === undefined) return;
      const state = report ? STATES[report.verdict] : 'error';
      const text = report
        ? [report.verdict, report.reason].filter(Boolean).join(': ')
        : 'the step ended without a verdict';
      const problem = await setStatus(request, id, state, text, clock);
      if (problem) log.notice(`The GitHub Deployment in '${request.environment}' was left in progress: ${problem}`);
      else log.info(`GitHub Deployment in '${request.environment}': ${state}`);
      forgetState(KEY);
    },
  };
}

/** Creates the GitHub Deployment. @returns its ID; `undefined`, after a notice, if it could not be created */
async function create(request: GithubDeploymentRequest, log: Log, clock: Clock): Promise<number | undefined> {
  const { GITHUB_SHA: ref, GITHUB_REPOSITORY: repository } = process.env;
  if (!ref || !repository) throw new UserError(`${ref ? 'GITHUB_REPOSITORY' : 'GITHUB_SHA'} is not set.`);
  const { environment, environmentUrl } = request;
  const response = await send(request.token, clock, (github, place) =>
    deploymentCreation(github, place, { ref, environment, payload: {} }),
  );
  if ('problem' in response) {
    log.notice(`No GitHub Deployment was created: ${response.problem}`);
    return undefined;
  }
  const { id } = (response.json ?? {}) as { id?: number };
  if (typeof id !== 'number') {
    log.notice("No GitHub Deployment was created: GitHub's response does not contain one.");
    return undefined;
  }
  try {
    saveState(KEY, JSON.stringify({ id, environment, environmentUrl }));
  } catch (error) {
    log.notice(
      `The GitHub Deployment in '${environment}' will stay in progress if the job is cancelled: ${messageOf(error)}`,
    );
  }
  const problem = await setStatus(request, id, 'in_progress', 'deploying', clock);
  if (problem) log.notice(`The status of the GitHub Deployment in '${environment}' could not be set: ${problem}`);
  return id;
}

/** Sets the status of the GitHub Deployment. @returns the problem, if any */
async function setStatus(
  { token, environment, environmentUrl }: GithubDeploymentRequest,
  id: number,
  state: DeploymentState,
  text: string,
  clock: Clock,
): Promise<string | undefined> {
  const body = {
    state,
    environment,
    description: text,
    log_url: runUrl(),
    ...(environmentUrl && { environment_url: environmentUrl }),
  };
  const response = await send(token, clock, (github, place) => statusCreation(github, place, id, body));
  return 'problem' in response ? response.problem : undefined;
}

type Sent = { readonly json: unknown } | { readonly problem: string };
type Send = (octokit: Octokit, place: { owner: string; repo: string }) => CreateCall;

/** Creates something, with retries after transient errors. Problems are returned as a sentence and never thrown. */
async function send(token: string, clock: Clock, creation: Send): Promise<Sent> {
  const place = ownerAndRepo(process.env.GITHUB_REPOSITORY ?? '');
  const octokit = await connectGithub(token, LIMITS).catch((error: unknown) => ({ problem: messageOf(error) }));
  if ('problem' in octokit) return octokit;
  const response = await createOnce(creation(octokit, place), clock);
  if (isSuccess(response)) return { json: response.data };
  return { problem: 'problem' in response ? `GitHub did not respond (${response.problem}).` : explain(response) };
}

function explain({ status, headers, data }: GithubResponse): string {
  const reason = cleanSentence(String((data as { message?: unknown } | undefined)?.message ?? ''), 300);
  const words = `GitHub responded with status ${status}${reason ? ` '${reason}'` : ''}`;
  if (status === 401) return `${words}: the 'github-token' input is not a valid token.`;
  const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  if (status === 404 || (status === 403 && !limited)) {
    return `${words}: the token lacks permissions; add 'permissions: { deployments: write }' to the job.`;
  }
  return `${words}.`;
}
