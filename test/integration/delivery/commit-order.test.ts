import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { compareCommits, warnOfCommitOrder } from '../../../src/delivery/commit-order.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-order-'));
const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=O', '-c', 'user.email=o@example.com', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  }).trim();
const commit = (message: string) => {
  git('commit', '--quiet', '--allow-empty', '--message', message);
  return git('rev-parse', 'HEAD');
};
const status = async (args: readonly string[]) => spawnSync('git', args, { cwd: folder, env }).status ?? 128;

let [first, second, branch] = ['', '', ''];

beforeAll(() => {
  git('init', '--quiet', '--initial-branch=main');
  first = commit('first');
  second = commit('second');
  git('checkout', '--quiet', '-b', 'other', first);
  branch = commit('diverged');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the order of two commits is decided by ancestry', async () => {
  expect(await compareCommits(status, first, first)).toBe('same');
  expect(await compareCommits(status, first, second)).toBe('older');
  expect(await compareCommits(status, second, first)).toBe('newer');
  expect(await compareCommits(status, branch, second)).toBe('diverged');
});

it('the order is unknown for a commit that is not in the history, or that is not a commit', async () => {
  expect(await compareCommits(status, first, 'a'.repeat(40))).toBe('unknown');
  expect(await compareCommits(status, 'a'.repeat(40), first)).toBe('unknown');
  expect(await compareCommits(status, first, '--upload-pack=x')).toBe('unknown');
  expect(await compareCommits(status, first, 'main')).toBe('unknown');
});

it.each([
  ['diverged', 'b', /^a and b, which 'web' runs, have diverged: neither is an ancestor/],
  ['unknown', 'b', /^a could not be compared with b, which 'web' runs/],
  ['unknown', undefined, undefined],
  ['same', 'a', undefined],
  ['newer', 'b', undefined],
  ['older', 'b', undefined],
] as const)(
  "the order '%s' of a commit, compared with commit %s, causes a warning only when a change may be missing",
  (order, theirs, sentence) => {
    const warning = warnOfCommitOrder(order, { ours: 'a', theirs, service: 'web' });
    if (sentence) expect(warning).toMatch(sentence);
    else expect(warning).toBeUndefined();
  },
);
