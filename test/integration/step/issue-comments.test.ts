import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type IssueComments, issueComments } from '../../../step/issue-comments.ts';
import { NO_LIST } from '../../sentences/refusals.ts';
import { StubServer } from '../stub-server.ts';

let server: StubServer;
let comments: IssueComments;
/** The responses, in order; `undefined` resets the connection. The last one is repeated. */
let answers: ({ readonly status: number; readonly body: unknown } | undefined)[];
const before = { ...process.env };

beforeEach(async () => {
  server = await StubServer.start((_, response) => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer) return void response.destroy();
    const { status, body } = answer;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  process.env.GITHUB_API_URL = server.url;
  comments = await issueComments('a token', 'acme/hello', 7);
});
afterEach(async () => {
  process.env = { ...before };
  await server.end();
});

it.each([{}, null, '<html>', [null], [7], [{}], [{ id: '../../x' }], [{ id: 1e300 }]])(
  'the comments of a pull request are unknown after the response %j, so none is written',
  async (body) => {
    answers = [{ status: 200, body }];
    await expect(comments.list()).rejects.toThrow(`GitHub did not list the comments: ${NO_LIST} comments`);
  },
);

it.each([
  ['is lost', undefined],
  ['comes from a proxy', { status: 502, body: '<html>' }],
])('a comment is not created twice if the response %s, and whether a comment exists is unknown', async (_, answer) => {
  answers = [answer, { status: 201, body: { html_url: 'https://github.com/acme/hello/pull/7#1' } }];
  expect(await comments.create('a plan')).toBeUndefined();
  expect(server.requests).toHaveLength(1);
  expect(await comments.create('a plan')).toBe('https://github.com/acme/hello/pull/7#1');
});

it("GitHub's refusal of a comment is reported with its reason", async () => {
  answers = [{ status: 403, body: { message: 'Resource not accessible by integration' } }];
  await expect(comments.create('a plan')).rejects.toThrow(
    "GitHub did not create the comment: it responded with status 403 'Resource not accessible by integration'; the caller's job needs 'permissions: { pull-requests: write }'",
  );
});
