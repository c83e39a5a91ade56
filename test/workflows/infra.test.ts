import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { describeWith, tool } from './tool.ts';

const root = resolve(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'slipway-cfn-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function lint(path: string): { status: number | null; text: string } {
  const { status, stdout, stderr, error } = spawnSync(tool('CFNLINT'), ['--include-checks', 'I', '--', path], {
    cwd: scratch,
    encoding: 'utf8',
  });
  if (error) throw error;
  return { status, text: `${stdout}${stderr}`.trim() };
}

describeWith(['CFNLINT'], 'cfn-lint', () => {
  it.each(['bootstrap.yml', 'service.yml'])('has no findings in infra/%s', (name) => {
    expect(lint(join(root, 'infra', name))).toEqual({ status: 0, text: '' });
  });

  it('reports a property that a resource type does not have', () => {
    const path = join(scratch, 'bad.yml');
    writeFileSync(path, readFileSync(join(root, 'infra', 'service.yml'), 'utf8').replace('LaunchType:', 'LaunchTyp:'));
    expect(lint(path).text).toContain("'LaunchTyp' was unexpected");
  });
});
