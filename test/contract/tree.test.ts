import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from '@babel/parser';
import { expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '..', '..');
const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
const files = (listed.stdout ?? '').split('\n').filter((file) => file !== '' && isFile(file));

/** Files that may be longer than 450 lines, each with the reason. */
const LONG: Record<string, string> = {};

function isFile(path: string): boolean {
  return statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false;
}

const inTree = files.length > 0 ? it : it.skip;

inTree('no source file grows past what one can read', () => {
  const sources = files.filter((file) => /\.(ts|mjs|sh)$/.test(file) && !file.startsWith('dist/') && !(file in LONG));
  const lengths = sources.map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }));
  const long = lengths.filter(({ lines }) => lines > 350).map(({ file, lines }) => `${file} has ${lines} lines`);
  if (long.length > 0) process.stderr.write(`Long files (aim: 300 lines): ${long.join(', ')}\n`);
  expect(lengths.filter(({ lines }) => lines > 450)).toEqual([]);
});

inTree('no file names the machine it was written on, or a package registry', () => {
  const folders = ['work', 'root'].join('|');
  const hosts = ['registry\\.npmjs', 'registry\\.yarnpkg', 'pypi', 'proxy\\.golang', 'npmmirror'].join('|');
  const forbidden = new RegExp(`(?<![\\w.}~-])/(${folders})/|\\b(${hosts})\\.(org|com)\\b`);
  const found = files.flatMap((file) => {
    const hit = forbidden.exec(readFileSync(join(root, file), 'latin1'))?.[0];
    return hit ? [`${file} has '${hit}'`] : [];
  });
  expect(found).toEqual([]);
});

inTree('every script that a document names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)].map(
        ([, script = '']) => `${file}: ${script}`,
      ),
    );
  expect(named.filter((name) => !((name.split(': ')[1] ?? '') in scripts))).toEqual([]);
});

/** The functions of a source file with their lines, and their branches: conditions, loops, cases and logical operators. */
function functionsOf(file: string): { name: string; lines: number; complexity: number }[] {
  const found: { name: string; lines: number; complexity: number }[] = [];
  const ast = parse(readFileSync(join(root, file), 'utf8'), { sourceType: 'module', plugins: ['typescript'] });
  visit(ast.program, (node) => {
    const body = node.body as Node | undefined;
    if (!/Function|Method/.test(node.type) || body?.type !== 'BlockStatement' || !node.loc) return;
    let complexity = 1;
    visit(body, ({ type, test }) => {
      if (BRANCHES.has(type) || (type === 'SwitchCase' && test)) complexity++;
    });
    const { start, end } = node.loc;
    found.push({ name: `${file}:${start.line}`, lines: end.line - start.line + 1, complexity });
  });
  return found;
}

const BRANCHES = new Set(['IfStatement', 'ConditionalExpression', 'LogicalExpression', 'CatchClause']);
for (const loop of ['For', 'ForOf', 'ForIn', 'While', 'DoWhile']) BRANCHES.add(`${loop}Statement`);

interface Node {
  readonly type: string;
  readonly loc?: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly [member: string]: unknown;
}

function visit(node: object, see: (node: Node) => void): void {
  see(node as Node);
  for (const [name, value] of Object.entries(node)) {
    if (name === 'loc') continue;
    for (const one of [value].flat())
      if (typeof one === 'object' && one !== null && 'type' in one) visit(one as object, see);
  }
}

/** Lists of an account's clients and the like may be longer than a page: they branch nowhere. */
const LISTS = 2;

inTree('no function of src or step is longer than 60 lines or branches more than 20 times', () => {
  const sources = files.filter((file) => /^(src|step)\/.*\.ts$/.test(file));
  const all = sources.flatMap(functionsOf);
  expect(all.length).toBeGreaterThan(1000);
  const long = all.filter(({ lines, complexity }) => lines > 60 && complexity > LISTS);
  expect([...long, ...all.filter(({ complexity }) => complexity > 20)]).toEqual([]);
});
