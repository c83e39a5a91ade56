import { UserError } from '../error.ts';
import { cleanSentence } from '../text.ts';

/** A workflow run in GitHub's REST API, with the members that are read. */
export interface WorkflowRun {
  readonly id: number;
  readonly name?: string | null;
  readonly status: string;
  readonly path?: string;
  readonly head_sha: string;
  readonly head_branch?: string | null;
  readonly html_url: string;
  readonly actor?: { readonly login: string } | null;
  /** The reusable workflows that the run calls, each as `owner/repository/path@ref`. */
  readonly referenced_workflows?: readonly { readonly path: string }[] | null;
}

/** The statuses of a run that has not ended; `waiting` is for an approval or a concurrency group. */
const STATES = ['queued', 'in_progress', 'waiting', 'pending', 'requested'] as const;

const DELIVER = /\/\.github\/workflows\/deliver\.ya?ml@/;
/** The maximum length of text that a person wrote. */
const MAX_CHARACTERS = 200;
const PAGE = 100;
const MAX_PAGES = 10;

/**
 * A page of the runs with one status, as returned by GitHub.
 * @throws {UserError} if GitHub does not respond, or the token cannot read runs
 */
export type ListRuns = (status: (typeof STATES)[number], page: { number: number; size: number }) => Promise<unknown>;

/** Whether the run calls deliver.yml, directly or through another workflow. */
export function isDelivery({ referenced_workflows: called }: WorkflowRun): boolean {
  return Array.isArray(called) && called.some((one) => DELIVER.test(String(one?.path)));
}

/**
 * The pending and in-progress deliveries of a repository, except this run.
 * @param server GitHub's web URL, such as `https://github.com`, which a run's URL must begin with
 * @throws {UserError} the error of `list`, or an error if a response is not a list of runs
 */
export async function listDeliveries(
  list: ListRuns,
  { repository, run, server }: { repository: string; run: string; server: string },
): Promise<WorkflowRun[]> {
  const runs = (await Promise.all(STATES.map((status) => listState(list, status)))).flat();
  const unique = [...new Map(runs.map((each) => [each.id, each])).values()];
  return unique
    .filter((each) => String(each.id) !== run && isDelivery(each))
    .map((each) => readable(each, `${server}/${repository}/actions/runs/${each.id}`))
    .toSorted((a, b) => a.id - b.id);
}

/**
 * A run with each text that a person wrote sanitized to one line. A URL on another server is replaced by `address`.
 */
function readable(run: WorkflowRun, address: string): WorkflowRun {
  const clean = (text: unknown) => (typeof text === 'string' ? cleanSentence(text, MAX_CHARACTERS) : null);
  const { origin } = new URL(address);
  const isThere = URL.canParse(run.html_url) && new URL(run.html_url).origin === origin;
  return {
    ...run,
    name: clean(run.name),
    status: clean(run.status) ?? '',
    head_sha: /^[0-9a-f]{40,64}$/.test(run.head_sha) ? run.head_sha : '',
    head_branch: clean(run.head_branch),
    html_url: isThere && !/[\s()<>]/.test(run.html_url) ? run.html_url : address,
    actor: run.actor ? { login: clean(run.actor.login) ?? '' } : null,
  };
}

/** All pages of the list; GitHub returns at most a thousand runs. */
async function listState(list: ListRuns, status: (typeof STATES)[number]): Promise<WorkflowRun[]> {
  const runs: WorkflowRun[] = [];
  for (let number = 1; ; number++) {
    const { workflow_runs: page } = ((await list(status, { number, size: PAGE })) ?? {}) as {
      workflow_runs?: WorkflowRun[];
    };
    const isRun = (run: WorkflowRun) => Number.isSafeInteger(run?.id);
    if (!Array.isArray(page) || !page.every(isRun)) throw notListed('the response has no list of runs');
    runs.push(...page);
    if (page.length < PAGE || number === MAX_PAGES) return runs;
  }
}

/**
 * Creates the error for a missing list of runs.
 * @param response the status of the response, or a text that describes it
 */
export function notListed(response: number | string): UserError {
  const hint = response === 403 || response === 404 ? "; the job needs 'permissions: { actions: read }'" : '';
  return new UserError(`GitHub did not list the runs (${response})${hint}.`);
}
