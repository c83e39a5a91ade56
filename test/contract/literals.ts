import { readFileSync } from 'node:fs';
import { parse } from '@babel/parser';

/** A string, template or regular expression of a source file. */
export interface Literal {
  readonly line: number;
  readonly isPattern: boolean;
  /** The text of each line, with HOLE in place of each value or pattern. */
  readonly lines: readonly (readonly string[])[];
}

/** In place of a value of a template, or of a part of a regular expression that matches more than one text. */
export const HOLE = '\0';

interface Node {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number } };
  readonly [member: string]: unknown;
}

/** The literals of a file, without the titles of tests and the names of modules. */
export function literalsOf(file: string): Literal[] {
  const { program } = parse(readFileSync(file, 'utf8'), { sourceType: 'module', plugins: ['typescript'] });
  const literals: Literal[] = [];
  visit(program as unknown as Node, (node) => {
    const text = textOf(node);
    if (text === undefined) return;
    const isPattern = node.type === 'RegExpLiteral';
    literals.push({ line: node.loc.start.line, isPattern, lines: text.split('\n').map(wordsOf) });
  });
  return literals;
}

function visit(node: Node, use: (node: Node) => void): void {
  if (/^(?:Import|Export\w*)Declaration$/.test(node.type) && 'source' in node && node.source) return;
  use(node);
  for (const [member, value] of Object.entries(node)) {
    const isTitle = member === 'arguments' && isTest(node.callee as Node);
    const below = (Array.isArray(value) ? value : [value]).slice(isTitle ? 1 : 0);
    for (const child of below) if (isNode(child)) visit(child, use);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'loc' in value && 'start' in value;
}

/** Whether a call with this callee is a test: `it(…)`, `it.each(…)(…)`, `describe(…)`. */
function isTest(callee: Node | undefined): boolean {
  if (!callee) return false;
  if (callee.type === 'Identifier') return /^(?:it|test|describe)$/.test(String(callee.name));
  if (callee.type === 'CallExpression') return isTest((callee.callee as Node).object as Node | undefined);
  return false;
}

function textOf(node: Node): string | undefined {
  if (node.type === 'StringLiteral') return String(node.value);
  if (node.type === 'TemplateLiteral') {
    const parts = node.quasis as readonly { readonly value: { readonly cooked?: string; readonly raw: string } }[];
    return parts.map(({ value }) => value.cooked ?? value.raw).join(HOLE);
  }
  return node.type === 'RegExpLiteral' ? textOfPattern(String(node.pattern)) : undefined;
}

function textOfPattern(pattern: string): string {
  return pattern
    .replaceAll('\\n', '\n')
    .replaceAll(/\\[dDsSwW][+*?]*|\[[^\]]*\][+*?]*|\.[+*]\??/g, HOLE)
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll(/[()|^$?]/g, HOLE);
}

/** Names that any text may contain. */
const NAMES = /\barn:[\w-]+:\S+|\bhttps?:\/\/\S+|\b\d{12}\.dkr\.ecr\.\S+|\bapplication\/\S+/g;

function wordsOf(line: string): string[] {
  const words =
    line
      .replaceAll(NAMES, HOLE)
      .toLowerCase()
      .match(/\0|[\p{L}\p{N}][\p{L}\p{N}'’_-]*/gu) ?? [];
  return words
    .map((word) => word.replace(/['’_-]+$/, ''))
    .filter((word, at) => word !== HOLE || words[at - 1] !== HOLE);
}
