import { parse } from '@babel/parser';

/** One small change of a source file that its tests should detect. */
export interface Mutant {
  /** Identifies the mutant even if its line moves: its function, the replaced text and the replacement. */
  readonly key: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly loc: { readonly start: { readonly line: number } };
  readonly [member: string]: unknown;
}

interface Change {
  readonly node: Pick<Node, 'start' | 'end' | 'loc'>;
  readonly replacement: string;
  /** A description that distinguishes it from other mutants if the texts are long. */
  readonly description?: string;
}

const SWAPS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
};
const METHODS: Readonly<Record<string, string>> = { some: 'every', every: 'some', min: 'max', max: 'min' };
/** Types have no effect at run time. */
const OF_TYPES = /^TS(?!AsExpression|NonNullExpression|SatisfiesExpression)/;

/**
 * The mutants of a source file: each flips one condition, operator or boolean, moves one number, or leaves out one
 * statement, case, row of a table or alternative of a pattern.
 */
export function mutantsOf(source: string): Mutant[] {
  const { program } = parse(source, { sourceType: 'module', plugins: ['typescript'] });
  const mutants: Mutant[] = [];
  const seen = new Map<string, number>();
  visit(program as unknown as Node, '', (change, place) => {
    const { start, end, loc } = change.node;
    const original = source.slice(start, end);
    if (original === change.replacement) return;
    const base = `${place}: ${change.description ?? `${brief(original)} → ${brief(change.replacement) || 'nothing'}`}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const key = count === 1 ? base : `${base} (${count})`;
    mutants.push({ key, line: loc.start.line, start, end, replacement: change.replacement });
  });
  return mutants;

  function visit(node: Node, place: string, add: (change: Change, place: string) => void): void {
    if (OF_TYPES.test(node.type) || node.type === 'ImportDeclaration') return;
    const within = nameOf(node) ?? place;
    for (const change of changesOf(node, source)) add(change, within);
    for (const child of childrenOf(node)) visit(child, within, add);
  }
}

/** The source with one mutant in it. */
export function mutate(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

function changesOf(node: Node, source: string): Change[] {
  const text = (part: unknown) => source.slice((part as Node).start, (part as Node).end);
  switch (node.type) {
    case 'LogicalExpression':
    case 'BinaryExpression':
      return operatorChanges(node, text);
    case 'UnaryExpression':
      return node.operator === '!' ? [{ node, replacement: text(node.argument) }] : [];
    case 'BooleanLiteral':
      return [{ node, replacement: String(!node.value) }];
    case 'NumericLiteral':
      return [{ node, replacement: String(Number(node.value) + 1) }];
    case 'ConditionalExpression':
      return ['true', 'false'].map((replacement) => ({ node: node.test as Node, replacement }));
    case 'IfStatement':
      return ['true', 'false'].map((replacement) => ({ node: node.test as Node, replacement }));
    case 'ExpressionStatement':
      return [{ node, replacement: ';' }];
    case 'SwitchCase':
      return caseChanges(node);
    case 'CallExpression':
      return methodChanges(node.callee as Node);
    case 'ArrayExpression':
      return rowChanges(node);
    case 'RegExpLiteral':
      return patternChanges(node);
    default:
      return [];
  }
}

function operatorChanges(node: Node, text: (part: unknown) => string): Change[] {
  const { operator, left, right } = node as unknown as { operator: string; left: Node; right: Node };
  if (operator === '??') return [{ node, replacement: text(left) }];
  const swapped = SWAPS[operator];
  const joins = operator === '+' && [left, right].some(({ type }) => /String|Template/.test(type));
  if (!swapped || joins) return [];
  const isMixed = [left, right].some(({ type }) => type === 'LogicalExpression');
  const replacement = `${bracketed(left, text, isMixed)} ${swapped} ${bracketed(right, text, isMixed)}`;
  return [{ node, replacement: `(${replacement})` }];
}

function bracketed(part: Node, text: (part: unknown) => string, isMixed: boolean): string {
  return isMixed && part.type === 'LogicalExpression' ? `(${text(part)})` : text(part);
}

/** Makes a case unreachable. */
function caseChanges({ test }: Node): Change[] {
  return test ? [{ node: test as Node, replacement: "'no such case'" }] : [];
}

function methodChanges(callee: Node): Change[] {
  const property = callee.property as Node | undefined;
  const replacement = property && METHODS[String(property.name)];
  return property && replacement ? [{ node: property, replacement }] : [];
}

/** Removes the rows of a table, one per mutant. */
function rowChanges({ elements }: Node): Change[] {
  const rows = (elements as (Node | null)[]).filter((element) => element !== null);
  if (rows.length < 2 || !rows.every(({ type }) => type === 'ArrayExpression')) return [];
  return rows.map((node) => ({ node, replacement: '' }));
}

/** Removes the alternatives of a pattern, at the top level or in a group, one per mutant. */
function patternChanges(node: Node): Change[] {
  const { pattern, flags } = node as unknown as { pattern: string; flags: string };
  return withoutAlternatives(pattern).map(({ shorter, cut }) => ({
    node,
    replacement: `/${shorter}/${flags}`,
    said: `/${brief(pattern.slice(0, 40))}/ without ${cut}`,
  }));
}

interface Shortened {
  readonly shorter: string;
  readonly cut: string;
}

function withoutAlternatives(pattern: string): Shortened[] {
  const open: { start: number; bars: number[] }[] = [{ start: 0, bars: [] }];
  const found: Shortened[] = [];
  let inClass = false;
  for (let at = 0; at <= pattern.length; at++) {
    const letter = pattern[at];
    if (letter === '\\') at++;
    else if (inClass) inClass = letter !== ']';
    else if (letter === '[') inClass = true;
    else if (letter === '(') open.push({ start: at + 1 + (/^\?[:=!]/.test(pattern.slice(at + 1)) ? 2 : 0), bars: [] });
    else if (letter === '|') open.at(-1)?.bars.push(at);
    else if (letter === ')' || letter === undefined) found.push(...shortened(pattern, open.pop(), at));
  }
  return found;
}

function shortened(pattern: string, group: { start: number; bars: number[] } | undefined, end: number): Shortened[] {
  if (!group || group.bars.length === 0) return [];
  const edges = [group.start - 1, ...group.bars, end];
  return edges.slice(1).map((to, index) => {
    const from = edges[index] as number;
    // The first alternative is removed together with the bar after it, and each other one with the bar before it.
    const [cutFrom, cutTo] = index === 0 ? [from + 1, to + 1] : [from, to];
    const shorter = pattern.slice(0, cutFrom) + pattern.slice(cutTo);
    return { shorter, cut: pattern.slice(from + 1, to) };
  });
}

/** The name of a location in a file: a function or a constant. */
function nameOf({ type, id, key }: Node): string | undefined {
  const named = { FunctionDeclaration: id, VariableDeclarator: id, ClassMethod: key }[type] as Node | undefined;
  return typeof named?.name === 'string' && type !== 'VariableDeclarator' ? named.name : topLevelName(type, named);
}

function topLevelName(type: string, named: Node | undefined): string | undefined {
  const name = String(named?.name ?? '');
  return type === 'VariableDeclarator' && /^[A-Z][A-Z_]+$/.test(name) ? name : undefined;
}

function childrenOf(node: Node): Node[] {
  return Object.entries(node).flatMap(([name, value]) => {
    // Numbers in keys of objects and in member names are names, and are not mutated.
    if (name === 'key' || name === 'loc' || name === 'extra' || /Comments$/.test(name)) return [];
    return (Array.isArray(value) ? value : [value]).filter(isNode);
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string' && 'start' in value;
}

const MAX_LENGTH = 90;

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}
