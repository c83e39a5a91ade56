import { messageOf, UserError } from '../error.ts';
import { requestPatiently } from '../http.ts';
import { cleanSentence } from '../text.ts';

/** A workflow run as GitHub's REST API has it, as far as it is read. */
export interface Run {
  readonly id: number;
  readonly name?: string | null;
  readonly status: string;
  readonly path?: string;
  readonly head_sha: string;
  readonly head_branch?: string | null;
  readonly html_url: string;
  readonly actor?: { readonly login: string } | null;
  /** The reusable workflows that the run calls, each `owner/repository/path@ref`. */
  readonly referenced_workflows?: readonly { readonly path: string }[] | null;
}

/** What a run that has not ended may be; `waiting` is for an approval or a group. */
const STATES = ['queued', 'in_progress', 'waiting', 'pending', 'requested'] as const;

const DELIVER = /\/\.github\/workflows\/deliver\.ya?ml@/;
const TIMEOUT_MS = 10_000;
const ATTEMPTS = 3;
const PAUSE_MS = 500;
/** A hundred runs have half a MiB and more. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Of a text of GitHub's that a person wrote. */
const MOST_CHARACTERS = 200;
const PAGE = 100;
const MOST_PAGES = 10;

/** Whether the run calls deliver.yml, itself or through another workflow. */
export function isDelivery({ referenced_workflows }: Run): boolean {
  return (referenced_workflows ?? []).some(({ path }) => DELIVER.test(path));
}

/**
 * The deliveries of a repository that wait or run, this run aside.
 * @param api GitHub's REST API, e.g. `https://api.github.com`
 * @param server where people see runs, e.g. `https://github.com`; a run's address is there
 * @throws {UserError} when GitHub does not answer, or the token may not read runs
 */
export async function listDeliveries(
  api: string,
  token: string,
  { repository, run, server }: { repository: string; run: string; server: string },
): Promise<Run[]> {
  const address = `${api}/repos/${repository}/actions/runs`;
  const runs = (await Promise.all(STATES.map((status) => listState(`${address}?status=${status}`, token)))).flat();
  const unique = [...new Map(runs.map((each) => [each.id, each])).values()];
  return unique
    .filter((each) => String(each.id) !== run && isDelivery(each))
    .map((each) => readable(each, `${server}/${repository}/actions/runs/${each.id}`))
    .toSorted((a, b) => a.id - b.id);
}

/** A run whose texts, which people wrote, are one clean line each; an address elsewhere than at the server is `address`. */
function readable(run: Run, address: string): Run {
  const clean = (text: unknown) => (typeof text === 'string' ? cleanSentence(text, MOST_CHARACTERS) : null);
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

/** All pages of the list; GitHub ends it at a thousand runs. */
async function listState(address: string, token: string): Promise<Run[]> {
  const runs: Run[] = [];
  for (let page = 1; ; page++) {
    const { workflow_runs } = await ask(new URL(`${address}&per_page=${PAGE}&page=${page}`), token);
    runs.push(...workflow_runs);
    if (workflow_runs.length < PAGE || page === MOST_PAGES) return runs;
  }
}

async function ask(url: URL, token: string): Promise<{ workflow_runs: Run[] }> {
  const { status, text } = await get(url, token).catch((error: unknown) => ({ status: 0, text: messageOf(error) }));
  const value = status === 200 ? parsed(text) : undefined;
  const { workflow_runs: runs } = (value ?? {}) as { workflow_runs?: Run[] };
  const isRun = (run: Run) => Number.isInteger(run?.id);
  if (Array.isArray(runs) && runs.every(isRun)) return { workflow_runs: runs };
  const hint = status === 403 || status === 404 ? "; the job needs 'permissions: { actions: read }'" : '';
  const answer = status === 0 ? text : status === 200 ? 'the answer has no list of runs' : status;
  throw new UserError(`GitHub did not list the runs (${answer})${hint}.`);
}

async function get(url: URL, token: string): Promise<{ status: number; text: string }> {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'x-github-api-version': '2022-11-28',
  };
  const order = { headers, timeoutMs: TIMEOUT_MS, maxBytes: MOST_BYTES, maxRedirects: 3 };
  const { status, body } = await requestPatiently(url, order, { attempts: ATTEMPTS, pauseMs: PAUSE_MS });
  return { status, text: body.toString('utf8') };
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
