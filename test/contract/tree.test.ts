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

inTree('no source file is too long to read', () => {
  const sources = files.filter((file) => /\.(ts|mjs|sh)$/.test(file) && !file.startsWith('dist/') && !(file in LONG));
  const lengths = sources.map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }));
  const long = lengths.filter(({ lines }) => lines > 350).map(({ file, lines }) => `${file} has ${lines} lines`);
  if (long.length > 0) process.stderr.write(`Long files (aim: 300 lines): ${long.join(', ')}\n`);
  expect(lengths.filter(({ lines }) => lines > 450)).toEqual([]);
});

inTree('no file names a package registry or the machine on which it was written', () => {
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

interface FunctionSize {
  readonly name: string;
  readonly lines: number;
  complexity: number;
}

/**
 * The functions of a source file with their lines, and their branches: conditions, loops, cases and logical operators.
 */
function functionsOf(file: string): FunctionSize[] {
  const found: FunctionSize[] = [];
  const visit = (node: Node, around: readonly FunctionSize[]): void => {
    const isFunction = /Function|Method/.test(node.type) && node.body && node.loc;
    const own = isFunction
      ? { name: `${file}:${node.loc?.start.line}`, lines: linesOf(node), complexity: 1 }
      : undefined;
    if (own) found.push(own);
    const inside = own ? [...around, own] : around;
    if (BRANCHES.has(node.type) || (node.type === 'SwitchCase' && node.test)) {
      for (const one of inside) one.complexity++;
    }
    for (const child of childrenOf(node)) visit(child, inside);
  };
  const { program } = parse(readFileSync(join(root, file), 'utf8'), { sourceType: 'module', plugins: ['typescript'] });
  for (const child of childrenOf(program)) visit(child, []);
  return found;
}

function linesOf({ loc }: Node): number {
  return loc ? loc.end.line - loc.start.line + 1 : 0;
}

const BRANCHES = new Set(['IfStatement', 'ConditionalExpression', 'LogicalExpression', 'CatchClause']);
for (const loop of ['For', 'ForOf', 'ForIn', 'While', 'DoWhile']) BRANCHES.add(`${loop}Statement`);

interface Node {
  readonly type: string;
  readonly loc?: { readonly start: { readonly line: number }; readonly end: { readonly line: number } } | null;
  readonly [member: string]: unknown;
}

function childrenOf(node: object): Node[] {
  const values = Object.entries(node).flatMap(([name, value]) => (name === 'loc' ? [] : [value].flat()));
  return values.filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value);
}

inTree('no function outside the tests is longer than 60 lines or branches more than 20 times', () => {
  const sources = files.filter((file) => /^(src|step|actions|local-aws|scripts)\/.*\.(ts|mjs)$/.test(file));
  const all = sources.flatMap(functionsOf);
  expect(all.length).toBeGreaterThan(2000);
  expect(all.filter(({ lines, complexity }) => lines > 60 || complexity > 20)).toEqual([]);
});
