import { type ListRuns, notListed } from '../src/delivery/index.ts';
import { connectGithub, ownerAndRepo, responseOf } from './github.ts';

/** The maximum size of a response: a hundred runs take up more than half a MiB. */
const LIMITS = { timeoutMs: 10_000, maxBytes: 32 * 1024 * 1024, maxRedirects: 3, attempts: 3, pauseMs: 500 };

/** Lists a repository's workflow runs with GitHub's REST API. The token needs `actions: read`. */
export function workflowRuns(token: string, repository: string, api?: string): ListRuns {
  return async (status, page) => {
    const { rest } = await connectGithub(token, LIMITS, api);
    const parameters = { ...ownerAndRepo(repository), status, per_page: page.size, page: page.number };
    const response = await responseOf(() => rest.actions.listWorkflowRunsForRepo(parameters));
    if ('problem' in response) throw notListed(response.problem);
    if (response.status !== 200) throw notListed(response.status);
    return response.data;
  };
}
