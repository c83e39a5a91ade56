import { type Clock, systemClock } from '../src/clock.ts';
import type { Report } from '../src/deploy/index.ts';
import { messageOf, UserError } from '../src/error.ts';
import type { Log } from '../src/log.ts';
import { cleanSentence } from '../src/text.ts';
import { forgetState, getState, saveState, setSecret } from './commands.ts';
import { type CreateCall, createOnce, isSuccess } from './create-once.ts';
import { deploymentCreation, statusCreation } from './deployment-calls.ts';
import { type DeploymentState, runUrl, STATES } from './deployment-state.ts';
import { type Answer, connectGithub, type Octokit, ownerAndRepo } from './github.ts';
import type { GithubDeploymentOrder } from './github-deployment-order.ts';
import { Inputs } from './inputs.ts';

/** A GitHub Deployment in progress. Problems with it are reported in a notice and never fail the step. */
export interface Announcement {
  /** Sets the final status from the verdict; `undefined` if the step ended without a verdict. */
  finish(report: Pick<Report, 'verdict' | 'reason'> | undefined): Promise<void>;
}

const KEY = 'github-deployment';
const LIMITS = { timeoutMs: 10_000, attempts: 1, pauseMs: 0 };

/** Creates a GitHub Deployment of this job's commit, concurrently with the step, which does not wait for it. */
export function announce(order: GithubDeploymentOrder, log: Log, clock: Clock = systemClock): Announcement {
  setSecret(order.token);
  const created = create(order, log, clock).catch((error: unknown) => {
    log.notice(`No GitHub Deployment was created: ${messageOf(error)}`);
    return undefined;
  });
  return announcement(order, created, log, clock);
}

/**
 * The GitHub Deployment that the main step left open because it was cancelled or killed. The token comes from the
 * step's input.
 */
export function recallAnnouncement(log: Log, clock: Clock = systemClock): Announcement | undefined {
  const state = getState(KEY);
  const token = new Inputs().text('github-token');
  if (!state || !token) return undefined;
  setSecret(token);
  const { id, environment, environmentUrl } = JSON.parse(state) as Omit<GithubDeploymentOrder, 'token'> & {
    id: number;
  };
  return announcement({ token, environment, environmentUrl }, Promise.resolve(id), log, clock);
}

function announcement(
  order: GithubDeploymentOrder,
  created: Promise<number | undefined>,
  log: Log,
  clock: Clock,
): Announcement {
  return {
    finish: async (report) => {
      const id = await created;
      if (id === undefined) return;
      const state = report ? STATES[report.verdict] : 'error';
      const text = report
        ? [report.verdict, report.reason].filter(Boolean).join(': ')
        : 'the step ended without a verdict';
      const problem = await setStatus(order, id, state, text, clock);
      if (problem) log.notice(`The GitHub Deployment in '${order.environment}' was left in progress: ${problem}`);
      else log.info(`GitHub Deployment in '${order.environment}': ${state}`);
      forgetState(KEY);
    },
  };
}

/** Creates the GitHub Deployment. @returns its ID; `undefined`, after a notice, if it could not be created */
async function create(order: GithubDeploymentOrder, log: Log, clock: Clock): Promise<number | undefined> {
  const { GITHUB_SHA: ref, GITHUB_REPOSITORY: repository } = process.env;
  if (!ref || !repository) throw new UserError(`${ref ? 'GITHUB_REPOSITORY' : 'GITHUB_SHA'} is not set.`);
  const { environment, environmentUrl } = order;
  const answer = await send(order.token, clock, (github, place) =>
    deploymentCreation(github, place, { ref, environment, payload: {} }),
  );
  if ('problem' in answer) {
    log.notice(`No GitHub Deployment was created: ${answer.problem}`);
    return undefined;
  }
  const { id } = (answer.json ?? {}) as { id?: number };
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
  const problem = await setStatus(order, id, 'in_progress', 'deploying', clock);
  if (problem) log.notice(`The GitHub Deployment in '${environment}' did not get its status: ${problem}`);
  return id;
}

/** Sets the status of the GitHub Deployment. @returns the problem, if any */
async function setStatus(
  { token, environment, environmentUrl }: GithubDeploymentOrder,
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
  const answer = await send(token, clock, (github, place) => statusCreation(github, place, id, body));
  return 'problem' in answer ? answer.problem : undefined;
}

type Sent = { readonly json: unknown } | { readonly problem: string };
type Send = (octokit: Octokit, place: { owner: string; repo: string }) => CreateCall;

/** Creates something, with retries after transient errors. Problems are returned as a sentence and never thrown. */
async function send(token: string, clock: Clock, creation: Send): Promise<Sent> {
  const place = ownerAndRepo(process.env.GITHUB_REPOSITORY ?? '');
  const octokit = await connectGithub(token, LIMITS).catch((error: unknown) => ({ problem: messageOf(error) }));
  if ('problem' in octokit) return octokit;
  const answer = await createOnce(creation(octokit, place), clock);
  if (isSuccess(answer)) return { json: answer.data };
  return { problem: 'problem' in answer ? `GitHub did not respond (${answer.problem}).` : explain(answer) };
}

function explain({ status, headers, data }: Answer): string {
  const reason = cleanSentence(String((data as { message?: unknown } | undefined)?.message ?? ''), 300);
  const words = `GitHub responded with status ${status}${reason ? ` '${reason}'` : ''}`;
  if (status === 401) return `${words}: the input 'github-token' is not a valid token.`;
  const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  if (status === 404 || (status === 403 && !limited)) {
    return `${words}: the token lacks permissions; add 'permissions: { deployments: write }' to the job.`;
  }
  return `${words}.`;
}
