import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { copyOf, WORKFLOWS, workflows } from '../../scripts/workflows/copy.ts';
import { describeWith, tool } from './tool.ts';

const root = resolve(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'slipway-lint-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const BAD =
  'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.evnt.title }}\n        sehll: bash\n';

function run(command: string, args: readonly string[], cwd = root): { status: number | null; text: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  return { status, text: `${stdout}${stderr}` };
}

/** A folder with this name and all workflows as files. */
function folderOf(name: string, texts: ReadonlyMap<string, string>): string {
  const folder = join(scratch, name, '.github', 'workflows');
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of texts)
    writeFileSync(join(folder, `${path.split('/')[0] === '.github' ? '' : 'example-'}${basename(path)}`), text);
  return folder;
}

describeWith(['ACTIONLINT', 'SHELLCHECK'], 'actionlint with shellcheck', () => {
  const lint = (folder: string) =>
    run(tool('ACTIONLINT'), ['-shellcheck', 'shellcheck', '-no-color'], join(folder, '..', '..'));

  it('has no findings in the workflow copies for act', () => {
    const folder = folderOf('copies', new Map([...workflows()].map(([path, text]) => [path, copyOf(text)])));
    spawnSync('git', ['init', '--quiet'], { cwd: join(folder, '..', '..') });
    expect(lint(folder)).toEqual({ status: 0, text: '' });
  });

  it('reports a typo in a workflow', () => {
    const folder = folderOf('bad', new Map([['x/bad.yml', BAD]]));
    spawnSync('git', ['init', '--quiet'], { cwd: join(folder, '..', '..') });
    expect(lint(folder).text).toMatch(/"sehll"[\s\S]*"evnt"|"evnt"[\s\S]*"sehll"/);
  });
});

describeWith(['ZIZMOR'], 'zizmor', () => {
  const config = join(root, 'scripts', 'workflows', 'zizmor.yml');
  const audit = (path: string) =>
    run(
      tool('ZIZMOR'),
      ['--offline', '--pedantic', '--no-progress', '--color=never', '--config', config, path],
      scratch,
    );

  it('has no unexplained findings in the workflows', () => {
    const folder = join(scratch, 'originals', '.github', 'workflows');
    mkdirSync(folder, { recursive: true });
    for (const from of WORKFLOWS)
      cpSync(join(root, from), join(folder, from.startsWith('.') ? '.' : 'examples'), { recursive: true });
    const results = [...workflows().keys()].map((path) =>
      audit(join(folder, path.startsWith('.') ? '' : 'examples', basename(path))),
    );
    expect(results.filter(({ status }) => status !== 0).map(({ text }) => text)).toEqual([]);
  });

  it('has no findings in the actions', () => {
    expect(audit(join(root, 'actions'))).toMatchObject({ status: 0 });
  });

  it('reports unsafe code in a workflow', () => {
    const path = join(
      folderOf('unsafe', new Map([['x/unsafe.yml', BAD.replace('github.evnt.title', 'github.head_ref')]])),
      'example-unsafe.yml',
    );
    expect(audit(path).text).toMatch(/template-injection/);
  });
});

describe("GitHub's language service", () => {
  const check = (...files: string[]) =>
    run(process.execPath, [join(root, 'scripts', 'workflows', 'language-service.mjs'), ...files]);

  it('has no findings in the workflows', () => {
    expect(check(...workflows().keys())).toEqual({ status: 0, text: '' });
  });

  it('reports a typo and an input that a Slipway action does not have', () => {
    const wrong = '      - uses: $/actions/build-push\n        with: { repositry: web }\n';
    writeFileSync(join(scratch, 'bad.yml'), BAD + wrong);
    const { status, text } = check(join(scratch, 'bad.yml'));
    expect(status).toBe(1);
    expect(text).toMatch(/sehll/);
    expect(text).toMatch(/repositry/);
  });
});
