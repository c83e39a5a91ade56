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

it('takes a pull request of the same repository for one that may have credentials', () => {
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
])('takes a pull request from %s for one without credentials', (_, head) => {
  expect(read(head)).toMatchObject({ withoutCredentials: 'the pull request is from a fork' });
});

it('knows that GitHub gives the runs of Dependabot no credentials', () => {
  expect(read({ full_name: 'acme/hello' }, 'dependabot[bot]')).toMatchObject({
    withoutCredentials: 'GitHub gives the runs of Dependabot no credentials',
  });
});

it('refuses pull_request_target, whose runs have the secrets of the base repository', () => {
  expect(read({ full_name: 'mallory/hello' }, 'mallory', 'pull_request_target')).toMatch(/call it on 'pull_request'/);
});

it.each([['push'], ['workflow_dispatch'], ['schedule']])('finds no pull request in the event %s', (event) => {
  expect(read({ full_name: 'acme/hello' }, 'octocat', event)).toBeUndefined();
});

it.each([[undefined], [null], ['text'], [[]], [{ pull_request: null }], [{ pull_request: { number: '7' } }]])(
  'finds no pull request in the payload %j',
  (given) => {
    expect(readPullRequest({ event: 'pull_request', payload: given, actor: '' })).toBeUndefined();
  },
);
