import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isRemote, readSource, relativeTo } from '../../../src/image/source.ts';

let root: string;
const git = async (args: readonly string[]) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const inTree = (...args: string[]) =>
  git(['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'slipway-source-'));
});
afterEach(() => rmSync(root, { recursive: true }));

async function commit(): Promise<string> {
  await inTree('init', '--quiet', '--initial-branch', 'main');
  mkdirSync(join(root, 'app'));
  writeFileSync(join(root, 'app', 'Dockerfile'), 'FROM scratch\n');
  writeFileSync(join(root, 'other.txt'), 'x');
  await inTree('add', '.');
  await inTree('commit', '--quiet', '-m', 'one', '--date', '@1700000000');
  return (await inTree('rev-parse', 'HEAD')).trim();
}
const read = (env: NodeJS.ProcessEnv = {}) => readSource(join(root, 'app'), [join(root, 'app')], git, env);

describe('readSource', () => {
  it('names the commit that is checked out, not the one of the run', async () => {
    const head = await commit();
    const source = await read({ GITHUB_SHA: 'f'.repeat(40), GITHUB_REF: 'refs/heads/dev' });
    expect(source).toMatchObject({ commit: head, dirty: [], branch: 'dev' });
    expect(source.date).toBeGreaterThan(1_700_000_000);
  });

  it('sees what differs from the commit in the build, and not elsewhere', async () => {
    await commit();
    writeFileSync(join(root, 'other.txt'), 'changed');
    expect((await read()).dirty).toEqual([]);
    writeFileSync(join(root, 'app', 'new'), '');
    expect((await read()).dirty).toEqual(['?? app/new']);
  });

  it('knows a remote as a web address, without credentials', async () => {
    await commit();
    for (const remote of [
      'https://user:token@github.com/o/r.git',
      'git@github.com:o/r.git',
      'ssh://git@github.com/o/r',
    ]) {
      await inTree('config', 'remote.origin.url', remote);
      expect((await read()).url).toBe('https://github.com/o/r');
    }
  });

  it('takes what the runner says where there is no work tree', async () => {
    mkdirSync(join(root, 'app'));
    const env = { GITHUB_SHA: 'f'.repeat(40), GITHUB_REF: 'refs/pull/12/merge', GITHUB_HEAD_REF: 'topic' };
    expect(await read(env)).toMatchObject({ commit: 'f'.repeat(40), dirty: [], pullRequest: '12', branch: 'topic' });
  });

  it('knows the commit of a remote context only where the address says it', async () => {
    const of = async (context: string) => (await readSource(context, [], git, { GITHUB_SHA: 'f'.repeat(40) })).commit;
    expect(await of(`https://github.com/o/r.git#${'a'.repeat(40)}:sub`)).toBe('a'.repeat(40));
    expect(await of('https://github.com/o/r.git#main')).toBeUndefined();
  });
});

it('paths are relative to the work tree', async () => {
  await commit();
  expect(relativeTo((await read()).root, join(root, 'app', 'Dockerfile'))).toBe('app/Dockerfile');
  expect(relativeTo(undefined, 'app')).toBe('app');
  expect(isRemote('./app')).toBe(false);
});
