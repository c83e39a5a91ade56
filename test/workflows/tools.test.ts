import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'slipway-no-go-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs a file of these tests as `npm run test:workflows` does, on a machine with only Node. */
function runWithout(env: Readonly<Record<string, string>>) {
  const bin = mkdtempSync(join(scratch, 'bin-'));
  mkdirSync(join(scratch, 'cache'), { recursive: true });
  symlinkSync(process.execPath, join(bin, 'node'));
  const command = [join(root, 'scripts', 'workflows', 'test.ts'), '--dist', join(root, 'dist'), 'plan.test'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: bin, XDG_CACHE_HOME: join(scratch, 'cache'), HOME: scratch, ...env },
  });
  return { status, last: stdout.trimEnd().split('\n').at(-1), stderr };
}

it('without Go, the workflow tests are skipped and counted, with the reason', () => {
  const { status, last, stderr } = runWithout({});
  expect(stderr).toMatch(/act could not be installed with go install \(.*ENOENT.*\)\./);
  expect(last).toMatch(/^0 passed, 0 failed, [1-9]\d* skipped$/);
  expect(status).toBe(0);
});

it('without Go, CI fails with the reason', () => {
  const { status, last, stderr } = runWithout({ CI: 'true' });
  expect(stderr).toMatch(/CI needs it: act could not be installed with go install \(.*ENOENT.*\)/);
  expect(last).toMatch(/^0 passed, [1-9]\d* failed, 0 skipped$/);
  expect(status).toBe(1);
});
