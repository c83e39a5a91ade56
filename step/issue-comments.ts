import type { Comment } from '../src/delivery/index.ts';
import { cleanSentence } from '../src/text.ts';
import { WEB_URL } from '../src/url.ts';
import { connectGithub, type GithubResponse, ownerAndRepo, responseOf } from './github.ts';

const LIMITS = { timeoutMs: 10_000, maxBytes: 32 * 1024 * 1024, maxRedirects: 3, attempts: 3, pauseMs: 500 };
const PAGE = 100;
const MAX_PAGES = 30;

/**
 * The comments of one pull request, through GitHub's REST API. Each call throws an error whose message is a sentence.
 */
export interface IssueComments {
  list(): Promise<readonly Comment[]>;
  /** @returns the comment's URL; `undefined` if it is unknown whether the comment was created */
  create(body: string): Promise<string | undefined>;
  update(id: number, body: string): Promise<string>;
}

/** @param token needs `pull-requests: write` */
export async function issueComments(token: string, repository: string, number: number): Promise<IssueComments> {
  const { rest } = await connectGithub(token, LIMITS);
  // A repeated call would write a second comment if only the response to the first was lost.
  const once = await connectGithub(token, { ...LIMITS, attempts: 1 });
  const place = ownerAndRepo(repository);
  const page = async (index: number) => {
    const parameters = { ...place, issue_number: number, per_page: PAGE, page: index };
    const data = dataOf(await responseOf(() => rest.issues.listComments(parameters)), 'list the comments');
    const isComment = (one: GivenComment | null) => Number.isSafeInteger(one?.id);
    // Without the list, a comment that exists would be written again.
    if (!Array.isArray(data) || !data.every(isComment)) {
      throw new Error('GitHub did not list the comments: the response has no list of comments');
    }
    return data as readonly GivenComment[];
  };
  return {
    list: async () => {
      const found: Comment[] = [];
      for (let index = 1; index <= MAX_PAGES; index++) {
        const some = await page(index);
        found.push(...some.map(commentOf));
        if (some.length < PAGE) break;
      }
      return found;
    },
    create: async (body) => {
      const response = await responseOf(() => once.rest.issues.createComment({ ...place, issue_number: number, body }));
      const isUnknown = 'problem' in response || response.status >= 500;
      return isUnknown ? undefined : urlOf(dataOf(response, 'create the comment'));
    },
    update: async (id, body) =>
      urlOf(
        dataOf(
          await responseOf(() => rest.issues.updateComment({ ...place, comment_id: id, body })),
          'update the comment',
        ),
      ),
  };
}

interface GivenComment {
  readonly id?: unknown;
  readonly body?: unknown;
  readonly user?: { readonly login?: unknown; readonly type?: unknown } | null;
}

function commentOf({ id, body, user }: GivenComment): Comment {
  return { id: Number(id), body: String(body ?? ''), login: String(user?.login ?? ''), type: String(user?.type ?? '') };
}

function urlOf(data: unknown): string {
  const { html_url: url } = (data ?? {}) as { html_url?: unknown };
  return typeof url === 'string' && WEB_URL.test(url) ? url : '';
}

function dataOf(response: GithubResponse | { readonly problem: string }, what: string): unknown {
  if ('problem' in response) throw new Error(`GitHub did not ${what}: ${response.problem}`);
  const { status, data } = response;
  if (status >= 200 && status < 300) return data;
  const { message } = (data ?? {}) as { message?: unknown };
  const reason = cleanSentence(String(message ?? ''), 300);
  const hint =
    status === 403 || status === 404 ? "; the caller's job needs 'permissions: { pull-requests: write }'" : '';
  throw new Error(`GitHub did not ${what}: it responded with status ${status}${reason && ` '${reason}'`}${hint}`);
}
