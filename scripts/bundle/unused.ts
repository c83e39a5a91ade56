import { parse } from '@babel/parser';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly leadingComments?: readonly Comment[];
  readonly [member: string]: unknown;
}

interface Comment {
  readonly value: string;
  readonly start: number;
}

interface Statement {
  readonly node: Node;
  /** The declared names; null if the statement must be kept because running it may have an effect. */
  readonly declares: readonly string[] | null;
  readonly names: ReadonlySet<string>;
}

/**
 * `code`, a chunk of the bundler, without the declarations that nothing in their module uses. A minifier also removes
 * them, but its output is not readable. A declaration is kept if evaluating it may have an effect, or if any identifier
 * in use has its name. The text of the remaining code is unchanged.
 */
export function withoutUnused(code: string): string {
  const { program } = parse(code, { sourceType: 'module', attachComment: true }) as unknown as { program: Node };
  const cuts = moduleBodies(program)
    .flatMap((body) => unusedStatements(body))
    .map((node) => cutOf(node, code));
  return cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
}

/** The statements of each module: a chunk has one object of them, from id to function. */
function moduleBodies(program: Node): (readonly Node[])[] {
  const declarations = (program.body as Node[])
    .map((node) => (node.type === 'ExportNamedDeclaration' && node.declaration ? (node.declaration as Node) : node))
    .filter(({ type }) => type === 'VariableDeclaration')
    .flatMap(({ declarations: declared }) => declared as Node[]);
  const modules = declarations.find(({ id }) => /^(?:modules|__(?:webpack|nccwpck)_modules__)$/.test(nameOf(id) ?? ''));
  if (!modules) return [];
  return ((modules.init as Node).properties as Node[]).flatMap(({ value }) => {
    const body = (value as Node | undefined)?.body as Node | undefined;
    return body?.type === 'BlockStatement' ? [body.body as Node[]] : [];
  });
}

function unusedStatements(body: readonly Node[]): readonly Node[] {
  const statements: Statement[] = body.map((node) => ({ node, declares: declaredBy(node), names: namesIn(node) }));
  const declaring = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const name of statement.declares ?? []) declaring.set(name, [...(declaring.get(name) ?? []), statement]);
  }
  const used = new Set(statements.filter(({ declares }) => declares === null));
  // The loop over a set includes elements that are added during the loop.
  for (const { names } of used) {
    for (const name of names) for (const statement of declaring.get(name) ?? []) used.add(statement);
  }
  return statements.filter((statement) => !used.has(statement)).map(({ node }) => node);
}

/** The names that a declaration without effects declares; null for any other statement. */
function declaredBy(node: Node): readonly string[] | null {
  if (node.type === 'FunctionDeclaration') return [nameOf(node.id) as string];
  if (node.type === 'ClassDeclaration') return isPure(node) ? [nameOf(node.id) as string] : null;
  if (node.type !== 'VariableDeclaration') return null;
  const declarators = node.declarations as Node[];
  const names = declarators.map(({ id }) => nameOf(id));
  const pure = declarators.every(({ init }) => !init || isPure(init as Node));
  return pure && names.every((name) => name !== undefined) ? (names as string[]) : null;
}

function nameOf(node: unknown): string | undefined {
  const { type, name } = node as Node;
  return type === 'Identifier' ? (name as string) : undefined;
}

const child = (node: Node, name: string) => (node[name] ?? null) as Node | null;
const children = (node: Node, name: string) => node[name] as readonly (Node | null)[];
const isCallPure = (node: Node) => isMarkedPure(node) && children(node, 'arguments').every(isPure);
const isClassPure = (node: Node) =>
  isPure(child(node, 'superClass')) && children(node.body as Node, 'body').every(isPure);
const isLiteral = (node: Node | null) => node !== null && /Literal$/.test(node.type) && isPure(node);
const always = () => true;

/**
 * For each expression type, whether evaluation is free of side effects. Unlisted types are assumed to have side
 * effects.
 */
const PURE: Readonly<Record<string, (node: Node) => boolean>> = {
  ArrowFunctionExpression: always,
  FunctionExpression: always,
  Identifier: always,
  ThisExpression: always,
  BigIntLiteral: always,
  BooleanLiteral: always,
  NullLiteral: always,
  NumericLiteral: always,
  RegExpLiteral: always,
  StringLiteral: always,
  ArrayExpression: (node) => children(node, 'elements').every(isPure),
  BinaryExpression: (node) => isLiteral(child(node, 'left')) && isLiteral(child(node, 'right')),
  CallExpression: isCallPure,
  ClassDeclaration: isClassPure,
  ClassExpression: isClassPure,
  ClassMethod: isPureMember,
  ClassPrivateMethod: isPureMember,
  ClassPrivateProperty: isPureMember,
  ClassProperty: isPureMember,
  LogicalExpression: (node) => isPure(child(node, 'left')) && isPure(child(node, 'right')),
  // An export of another module.
  MemberExpression: (node) => !node.computed && nameOf(node.object) !== undefined,
  NewExpression: isCallPure,
  ObjectExpression: (node) => (node.properties as Node[]).every(isPureMember),
  TemplateLiteral: (node) => children(node, 'expressions').every(isLiteral),
  UnaryExpression: (node) =>
    ['!', '-', 'typeof', 'void'].includes(node.operator as string) && isPure(child(node, 'argument')),
};

function isPure(node: Node | null): boolean {
  return node === null || (PURE[node.type]?.(node) ?? false);
}

/** A member of an object or a class: its key is evaluated with it, and the value if it is static or an object's. */
function isPureMember(node: Node): boolean {
  if (node.type === 'SpreadElement') return false;
  if (node.computed && !isPure(node.key as Node)) return false;
  if (node.type === 'ObjectProperty' || node.static) return !node.value || isPure(node.value as Node);
  return true;
}

function isMarkedPure({ leadingComments = [] }: Node): boolean {
  return leadingComments.some(({ value }) => /^\s*[#@]__PURE__\s*$/.test(value));
}

const SKIPPED = new Set(['leadingComments', 'trailingComments', 'innerComments', 'loc', 'extra']);

/** Each identifier in `node`, regardless of what it refers to, except the names of members. */
function namesIn(node: Node, found = new Set<string>()): Set<string> {
  if (node.type === 'Identifier') found.add(node.name as string);
  for (const [key, value] of Object.entries(node)) {
    if (SKIPPED.has(key) || typeof value !== 'object' || value === null) continue;
    if ((key === 'key' || key === 'property') && !node.computed && !node.shorthand) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (child) namesIn(child as Node, found);
  }
  return found;
}

/** The text that is removed with `node`: its own comments, but not the bundler's, and the rest of its line. */
function cutOf(node: Node, code: string): { readonly start: number; readonly end: number } {
  const comments = node.leadingComments ?? [];
  const ofBundler = comments.findLastIndex(({ value }) => /^ (?:CONCATENATED|EXTERNAL) /.test(value));
  const start = comments[ofBundler + 1]?.start ?? node.start;
  const rest = /^[^\S\n]*;?[^\S\n]*\n*/.exec(code.slice(node.end)) as RegExpExecArray;
  return { start, end: node.end + rest[0].length };
}
