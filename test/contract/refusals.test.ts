import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from '@babel/parser';
import { describe, expect, it } from '@jest/globals';

/*
 * Only AWS's own error type is a refusal. An error from the file system and an internal error are not, and after any
 * other response it is unknown whether a call took effect. Code that handles an unknown error therefore never states
 * that AWS refused a call: `refusedCall` in src/refusal.ts asks for the kind of the error.
 */
const root = resolve(import.meta.dirname, '..', '..');
const ASKED = /^(?:refusedCall|unansweredCall|refuserOf)$/;

interface Node {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number } };
  readonly [member: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'loc' in value;
}

const childrenOf = (node: Node) => Object.values(node).flat().filter(isNode);
const nameOf = (node: unknown) => (isNode(node) ? String(node.name ?? node.value ?? '') : '');

function all(node: Node, is: (node: Node) => boolean): Node[] {
  return [...(is(node) ? [node] : []), ...childrenOf(node).flatMap((child) => all(child, is))];
}

const contains = (node: Node, is: (node: Node) => boolean) => all(node, is).length > 0;
const isWord = (word: string) => (node: Node) => node.type === 'StringLiteral' && node.value === word;

/** Whether the code handles an error of an unknown kind: a catch clause, or a function with a parameter `error`. */
function handlesError(node: Node): boolean {
  if (node.type === 'CatchClause') return true;
  const params = node.params as readonly Node[] | undefined;
  return params?.some((param) => nameOf(param) === 'error') ?? false;
}

/** The properties that state a refusal, in the code that handles an error. */
function statedRefusals(source: string): string[] {
  const program = parse(source, { sourceType: 'module', plugins: ['typescript'] }).program as unknown as Node;
  return all(program, handlesError).flatMap((handler) => {
    const isAsked = contains(handler, (node) => node.type === 'Identifier' && ASKED.test(nameOf(node)));
    return all(handler, (node) => node.type === 'ObjectProperty')
      .filter(({ key, value }) => {
        const name = nameOf(key);
        if (/^(?:by|refusedBy|refused-by)$/.test(name)) return contains(value as Node, isWord('aws'));
        return !isAsked && /^(?:state|status|verdict)$/.test(name) && contains(value as Node, isWord('refused'));
      })
      .map(({ key, loc }) => `${nameOf(key)} in line ${loc.start.line}`);
  });
}

const files = ['src', 'step', 'actions']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((file) => file !== 'src/refusal.ts');

describe('the test', () => {
  it.each([
    ["try { call(); } catch (error) { result = { by: 'aws', reason: text(error) }; }", ['by in line 1']],
    ["read().catch((error: unknown) => ({ refused: text(error), by: 'aws' }));", ['by in line 1']],
    ["try { call(); } catch { result = { state: lost ? 'lost' : 'refused' }; }", ['state in line 1']],
    ["function failed(error: unknown) { return { status: 'refused', reason: '' }; }", ['status in line 1']],
    ["try { call(); } catch (error) { result = { state: 'refused', ...refusedCall('ecs:X', error) }; }", []],
    ["if (missing) refused = { by: 'aws', reason };", []],
  ])('finds the refusals that %s states', (source, found) => {
    expect(statedRefusals(source)).toEqual(found);
  });
});

it('no error of an unknown kind is turned into a refusal of AWS', () => {
  const found = files.flatMap((file) =>
    statedRefusals(readFileSync(join(root, file), 'utf8')).map((where) => `${file}: ${where}`),
  );
  expect(found).toEqual([]);
});
