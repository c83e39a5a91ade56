import { splitWords } from '../words.ts';
import { type Finding, shorten } from './finding.ts';
import { intendedKey } from './keys.ts';
import { type Field, type Fields, fields, isNull, list, type Node, type Scalar, scalar, text } from './node.ts';
import { memberOf, type Shape } from './shape.ts';

/** How to treat keys that the SDK does not know: `auto` rejects misspellings and keeps the rest. */
export type UnknownKeys = 'auto' | 'fail' | 'keep';

/**
 * The lists in AWS's API that can be written as a mapping, and the members that the keys and values of the mapping
 * represent.
 */
const MAP_FORMS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['KeyValuePair', ['name', 'value']],
  ['Secret', ['name', 'valueFrom']],
  ['Tag', ['key', 'value']],
]);

/** A member that belongs to another structure, so that its value would never reach the container. */
interface NoEffect {
  /** The structure that has the member by mistake. */
  readonly shape: string;
  /** The lists of this structure that the fix is for. */
  readonly list: RegExp;
  readonly key: string;
  readonly fix: string;
}

const NO_EFFECT: readonly NoEffect[] = [
  {
    ...{ shape: 'KeyValuePair', list: /(^|\.)environment\./, key: 'valueFrom' },
    fix: "a variable has a 'value', and ECS ignores this key: move the entry to 'secrets'",
  },
  {
    ...{ shape: 'KeyValuePair', list: /^proxyConfiguration\.properties\./, key: 'valueFrom' },
    fix: "a property has a 'value', and ECS ignores this key: set 'value'",
  },
  {
    ...{ shape: 'Secret', list: /(^|\.)logConfiguration\.secretOptions\./, key: 'value' },
    fix: "a secret option has a 'valueFrom', and ECS ignores this key: move the entry to 'options'",
  },
  {
    ...{ shape: 'Secret', list: /(^|\.)secrets\./, key: 'value' },
    fix: "a secret has a 'valueFrom', and ECS ignores this key: move the entry to 'environment'",
  },
];

/** The kind of document that is converted to ECS's form. */
export interface DocumentKind {
  /** The name of the document in a sentence, such as `the task definition`. */
  readonly name: string;
  /** The keys that a user may write at the wrong level, with the structures that have them. */
  readonly elsewhere: (root: Shape) => ReadonlyMap<string, string>;
  /**
   * The structures in which a misplaced key is rejected. In deeper structures, a key that is known from elsewhere may
   * be new.
   */
  readonly misplacedIn: ReadonlySet<string>;
  /** A sentence that explains how to keep an unknown key, or what happens to it; `''` if there is none. */
  readonly keep: string;
  /** The members that accept a fraction, which AWS's schema does not distinguish from whole numbers. */
  readonly fractions: ReadonlySet<string>;
}

export const TASK_DEFINITION_KIND: DocumentKind = {
  name: 'the task definition',
  elsewhere: placesOf,
  misplacedIn: new Set(['RegisterTaskDefinitionRequest', 'ContainerDefinition']),
  keep: "Set 'unknown-keys: keep' to send it to ECS unchanged",
  fractions: new Set(),
};

interface Context {
  readonly unknownKeys: UnknownKeys;
  readonly report: (finding: Finding) => void;
  readonly kind: DocumentKind;
  /** The keys that can be misplaced, each with the structure that it belongs to. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

/**
 * Converts user input to ECS's form: mappings to lists, `command: npm start` to arguments, `8080` and `"8080"` to the
 * type of the field. Reports misspelled keys and values of the wrong type; unknown fields are kept.
 */
export function toForm(
  node: Node,
  root: Shape,
  unknownKeys: UnknownKeys,
  kind = TASK_DEFINITION_KIND,
): { node: Node; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  const formedNode = formed(node, root, '', { unknownKeys, elsewhere: kind.elsewhere(root), kind, report });
  return { node: formedNode, findings };
}

function formed(node: Node, shape: Shape, path: string, context: Context): Node {
  if (isNull(node) || fits(node, shape)) return node;
  switch (shape.kind) {
    case 'struct':
      return node.kind === 'fields' ? struct(node, shape, path, context) : wrong(node, path, 'a mapping', context);
    case 'list':
      return listOf(node, shape.item(), path, context);
    case 'map': {
      if (node.kind !== 'fields') return wrong(node, path, 'a mapping of names to values', context);
      const value = shape.value();
      return mapEntries(node, (key, field) => formed(field.value, value, join(path, key), context));
    }
    case 'any':
      return node;
    default:
      return node.kind === 'scalar'
        ? simple(node, shape.kind, path, context)
        : wrong(node, path, WANTED[shape.kind], context);
  }
}

/** Whether a value already has ECS's form, as most of a large file does. */
function fits(node: Node, shape: Shape): boolean {
  switch (shape.kind) {
    case 'any':
      return true;
    case 'struct':
      if (node.kind !== 'fields') return false;
      for (const [key, { value }] of node.entries) {
        const member = shape.members.get(key);
        if (member === undefined || !fits(value, member())) return false;
      }
      return true;
    case 'list': {
      if (node.kind !== 'list') return false;
      const item = shape.item();
      return node.items.every((each) => fits(each, item));
    }
    case 'map': {
      if (node.kind !== 'fields') return false;
      const value = shape.value();
      for (const entry of node.entries.values()) if (!fits(entry.value, value)) return false;
      return true;
    }
    case 'number':
      return node.kind === 'scalar' && Number.isInteger(node.value);
    default:
      return node.kind === 'scalar' && typeof node.value === shape.kind;
  }
}

const WANTED = { string: 'a string', number: 'a whole number', boolean: 'true or false' } as const;

function struct(node: Fields, shape: Shape & { kind: 'struct' }, path: string, context: Context): Fields {
  return mapEntries(node, (key, field) => {
    const member = memberOf(shape, key);
    if (member) return formed(field.value, member, join(path, key), context);
    reportUnknown(key, field, shape, path, context);
    return field.value;
  });
}

function listOf(node: Node, item: Shape, path: string, context: Context): Node {
  if (node.kind === 'list') {
    const formedItems = node.items.map((each, index) =>
      formedItem(each, item, join(path, text(each, 'name') ?? String(index)), context),
    );
    return formedItems.every((each, index) => each === node.items[index]) ? node : list(formedItems, node.origin);
  }
  const mapForm = item.kind === 'struct' ? MAP_FORMS.get(item.name) : undefined;
  if (node.kind === 'fields' && mapForm) {
    const [keyName, valueName] = mapForm;
    const entries = [...node.entries].map(([key, { value, origin }]) =>
      fields(
        [[keyName, scalar(key, origin)] as const, [valueName, asText(value, join(path, key), context)] as const],
        origin,
      ),
    );
    return list(entries, node.origin);
  }
  if (node.kind === 'scalar' && item.kind === 'string') return commandLine(node, path, context);
  return wrong(node, path, mapForm ? 'a list, or a mapping of names to values' : 'a list', context);
}

/** A null in a list is a mistake, not a removal. */
function formedItem(node: Node, item: Shape, path: string, context: Context): Node {
  return isNull(node) && item.kind !== 'any'
    ? wrong(node, path, 'a value', context)
    : formed(node, item, path, context);
}

function asText(node: Node, path: string, context: Context): Node {
  return isNull(node) ? node : formed(node, { kind: 'string' }, path, context);
}

/**
 * `command` and `entryPoint` written as one command line; a health check written as one line for the container's shell.
 */
function commandLine(node: Scalar, path: string, context: Context): Node {
  if (path.endsWith('healthCheck.command')) {
    return list([scalar('CMD-SHELL', node.origin), scalar(node.text, node.origin)], node.origin);
  }
  if (!/(^|\.)(command|entryPoint)$/.test(path)) return wrong(node, path, 'a list', context);
  const split = splitWords(node.text);
  if ('problem' in split) {
    context.report({
      rule: 'command-line',
      severity: 'error',
      message: `${describePath(path, context.kind)} is not a valid command line: ${split.problem}`,
      origin: node.origin,
    });
    return node;
  }
  return list(
    split.words.map((word) => scalar(word, node.origin)),
    node.origin,
  );
}

function simple(node: Scalar, kind: 'string' | 'number' | 'boolean', path: string, context: Context): Node {
  const { value, text: written, origin } = node;
  if (kind === 'string') return typeof value === 'string' ? node : scalar(written, origin);
  if (kind === 'boolean') {
    if (typeof value === 'boolean') return node;
    return /^(true|false)$/.test(written)
      ? scalar(written === 'true', origin)
      : wrong(node, path, WANTED[kind], context);
  }
  const takesFraction = context.kind.fractions.has(path.slice(path.lastIndexOf('.') + 1));
  if (typeof value === 'number' && (takesFraction || Number.isInteger(value))) return node;
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value)
    ? scalar(Number(value), origin)
    : wrong(node, path, WANTED[kind], context);
}

/**
 * Reports the expected type. Only a wrong number or boolean is shown, because a wrong string may be a variable's value.
 */
function wrong(node: Node, path: string, wanted: string, context: Context): Node {
  const message = `${describePath(path, context.kind)} is ${found(node, /number|true/.test(wanted))}, which is not valid; expected ${wanted}`;
  context.report({ rule: 'type', severity: 'error', message, origin: node.origin });
  return node;
}

function found(node: Node, show: boolean): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'a list' : 'a mapping';
  if (node.value === null) return 'empty';
  return show ? `'${shorten(node.text, 50)}'` : typeof node.value === 'string' ? 'a string' : `a ${typeof node.value}`;
}

function reportUnknown(
  key: string,
  { origin }: Field,
  shape: Shape & { kind: 'struct' },
  path: string,
  context: Context,
): void {
  const { unknownKeys, report, elsewhere, kind } = context;
  const named = `the '${shorten(key)}' key of ${describePath(path, context.kind)}`;
  const noEffect = NO_EFFECT.find((one) => one.key === key && one.shape === shape.name && one.list.test(path));
  if (noEffect && unknownKeys !== 'keep') {
    report({ rule: 'unknown-key', severity: 'error', message: `${named} has no effect: ${noEffect.fix}`, origin });
    return;
  }
  const intended = intendedKey(key, [...shape.members.keys()]);
  const owner = kind.misplacedIn.has(shape.name) ? elsewhere.get(key) : undefined;
  if (unknownKeys === 'keep' || (unknownKeys === 'auto' && !intended && !owner)) {
    const message = `${named} is not recognized by this version of Slipway and is sent to ECS unchanged`;
    report({ rule: 'unknown-key', severity: 'notice', message, origin });
    return;
  }
  const hint = owner ? `it belongs to ${owner}` : intended ? `did you mean '${intended}'?` : 'remove it';
  const keep = kind.keep && `${hint.endsWith('?') ? '' : '.'} ${kind.keep}`;
  report({ rule: 'unknown-key', severity: 'error', message: `${named} is unknown: ${hint}${keep}`, origin });
}

/** Formats `containerDefinitions.web.cpu` for a reader. */
export function describePath(path: string, kind: Pick<DocumentKind, 'name'> = TASK_DEFINITION_KIND): string {
  if (path === '') return kind.name;
  const [, container, , rest] = /^containerDefinitions\.([^.]+)(\.(.+))?$/.exec(path) ?? [];
  if (container === undefined) return `'${shorten(path)}'`;
  return rest === undefined ? `container '${container}'` : `'${rest}' of container '${container}'`;
}

/** The keys of a task and of a container, with their owners. */
function placesOf(root: Shape): ReadonlyMap<string, string> {
  const containers = memberOf(root, 'containerDefinitions');
  const container = containers?.kind === 'list' ? containers.item() : undefined;
  const keys = (shape: Shape | undefined) => (shape?.kind === 'struct' ? [...shape.members.keys()] : []);
  return new Map([
    ...keys(container).map((key) => [key, 'a container'] as const),
    ...keys(root).map((key) => [key, 'the task definition itself'] as const),
  ]);
}

/** The node with its values changed, or the same node if none changed, as is usual in a large file. */
function mapEntries(node: Fields, change: (key: string, field: Field) => Node): Fields {
  let entries: Map<string, Field> | undefined;
  for (const [key, field] of node.entries) {
    const value = change(key, field);
    if (value === field.value) continue;
    entries ??= new Map(node.entries);
    entries.set(key, { ...field, value });
  }
  return entries ? { ...node, entries } : node;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
