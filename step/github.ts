import type { getOctokit } from '@actions/github';
import { messageOf, UserError } from '../src/error.ts';
import { createFetch, type FetchLimits } from '../src/fetch.ts';
import { parseJson } from '../src/objects.ts';

export type Octokit = ReturnType<typeof getOctokit>;

/** The headers of every request, in place of Octokit's. */
const HEADERS = {
  accept: 'application/vnd.github+json',
  'content-type': 'application/json',
  'x-github-api-version': '2022-11-28',
} as const;

const NO_LOG = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * GitHub's REST API through @actions/github and the shared HTTP client. The package is loaded only here, because it
 * reads the event's file on load.
 * @throws {UserError} if that file cannot be read
 */
export async function connectGithub(
  token: string,
  limits: FetchLimits,
  api = process.env.GITHUB_API_URL || 'https://api.github.com',
): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github').catch((error: unknown) => {
    const path = process.env.GITHUB_EVENT_PATH ?? '';
    throw new UserError(
      `GITHUB_EVENT_PATH is '${path}', which does not contain a valid event payload (${messageOf(error)}).`,
    );
  });
  const send = createFetch(limits);
  // GitHub also accepts 'token', which is Octokit's default, but its documentation uses Bearer.
  const fetch: typeof send = (input, init) =>
    send(input, { ...init, headers: { ...init?.headers, ...HEADERS, authorization: `Bearer ${token}` } });
  const baseUrl = api.replace(/\/$/, '');
  return getOctokit(token, { baseUrl, userAgent: 'slipway', log: NO_LOG, request: { fetch, log: NO_LOG } });
}

/** The job's repository, from `owner/name`. */
export function ownerAndRepo(repository: string): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

/** GitHub's response with any status. */
export interface GithubResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** Sends a request. @returns the response, or a text that explains why there is none */
export async function responseOf(
  call: () => Promise<GithubResponse>,
): Promise<GithubResponse | { readonly problem: string }> {
  try {
    return readable(await call());
  } catch (error) {
    const { response, cause } = error as { response?: GithubResponse; cause?: unknown };
    return response ? readable(response) : { problem: messageOf(cause ?? error) };
  }
}

/** Octokit leaves a response that is not JSON as text. */
function readable({ status, headers, data }: GithubResponse): GithubResponse {
  return { status, headers, data: typeof data === 'string' ? parseJson(data) : data };
}
