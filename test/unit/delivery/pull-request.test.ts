import { expect, it } from '@jest/globals';
import { readPullRequest } from '../../../src/delivery/pull-request.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const payload = (head: unknown) => ({
  pull_request: {
    number: 7,
    head: { sha: HEAD, repo: head },
    base: { sha: BASE, ref: 'main', repo: { full_name: 'acme/hello' } },
  },
});
const read = (head: unknown, actor = 'octocat', event = 'pull_request') =>
  readPullRequest({ event, payload: payload(head), actor });

it('a pull request from the same repository may have credentials', () => {
  expect(read({ full_name: 'Acme/Hello' })).toEqual({
    number: 7,
    head: HEAD,
    base: 'main',
    baseCommit: BASE,
    withoutCredentials: undefined,
  });
});

it.each([
  ['a fork', { full_name: 'mallory/hello' }],
  ['a fork that was deleted', null],
  ['a repository without a name', {}],
])('a pull request from %s has no credentials', (_, head) => {
  expect(read(head)).toMatchObject({ withoutCredentials: 'the pull request is from a fork' });
});

it('a run that Dependabot triggers gets no credentials from GitHub', () => {
  expect(read({ full_name: 'acme/hello' }, 'dependabot[bot]')).toMatchObject({
    withoutCredentials: 'GitHub gives no credentials to workflow runs that Dependabot triggers',
  });
});

it('the event pull_request_target is refused, because its runs have the secrets of the base repository', () => {
  expect(read({ full_name: 'mallory/hello' }, 'mallory', 'pull_request_target')).toMatch(/call it on 'pull_request'/);
});

it.each([['push'], ['workflow_dispatch'], ['schedule']])('the event %s has no pull request', (event) => {
  expect(read({ full_name: 'acme/hello' }, 'octocat', event)).toBeUndefined();
});

it.each([[undefined], [null], ['text'], [[]], [{ pull_request: null }], [{ pull_request: { number: '7' } }]])(
  'the payload %j has no pull request',
  (given) => {
    expect(readPullRequest({ event: 'pull_request', payload: given, actor: '' })).toBeUndefined();
  },
);
