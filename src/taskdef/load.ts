import { isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type Node as YamlNode } from 'yaml';
import { blankComments, isJson } from './comments.ts';
import type { Finding } from './finding.ts';
import { loadJson, MOST_NODES } from './json.ts';
import { type Field, type Fields, fields, isNull, list, type Node, type Origin, scalar } from './node.ts';

/** A text's document, or what is wrong with it. */
export interface Loaded {
  /** `undefined` when the text is empty, or does not parse. */
  readonly node: Node | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads JSON (comments and trailing commas allowed) or YAML 1.2 (anchors and `<<` allowed).
 * @param source the file or the input that the text is from
 */
export function load(text: string, source: Pick<Origin, 'file' | 'input'>): Loaded {
  const plain = loadJson(text, source);
  return plain ? { node: plain, findings: [] } : loadYaml(text, source);
}

function loadYaml(text: string, source: Pick<Origin, 'file' | 'input'>): Loaded {
  const lines = new LineCounter();
  const document = parseDocument(isJson(text) ? blankComments(text) : text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
  });
  const originAt = (offset: number): Origin => {
    const { line, col } = lines.linePos(offset);
    return { ...source, line, column: col };
  };
  const findings: Finding[] = [];
  const refuse = (offset: number, message: string) =>
    findings.push({ rule: 'syntax', severity: 'error', message, origin: originAt(offset) });

  // The first syntax error explains itself; those after it are mostly its echoes.
  for (const { message, pos } of document.errors.slice(0, 1)) refuse(pos[0], explainSyntax(message, text, pos[0]));
  if (findings.length > 0) return { node: undefined, findings };

  let count = 0;
  const open = new Set<YamlNode>();
  const convert = (yaml: YamlNode | null, at: number): Node => {
    const offset = yaml?.range?.[0] ?? at;
    const origin = originAt(offset);
    if (++count > MOST_NODES) return scalar(null, origin);
    if (yaml === null) return scalar(null, origin, '');
    if (isAlias(yaml)) {
      const target = yaml.resolve(document);
      if (target && !open.has(target)) return convert(target, offset);
      refuse(offset, `the alias '*${yaml.source}' ${target ? 'contains itself' : 'has no anchor before it'}`);
      return scalar(null, origin);
    }
    open.add(yaml);
    try {
      if (isMap<YamlNode, YamlNode | null>(yaml)) return convertMap(yaml.items, origin, offset);
      if (isSeq<YamlNode | null>(yaml)) {
        return list(
          yaml.items.map((item) => convert(item, offset)),
          origin,
        );
      }
      return convertScalar(yaml, origin, offset);
    } finally {
      open.delete(yaml);
    }
  };

  const convertMap = (pairs: readonly Pair<YamlNode, YamlNode | null>[], origin: Origin, at: number): Fields => {
    const entries = new Map<string, Field>();
    const merged: Fields[] = [];
    for (const { key, value } of pairs) {
      const offset = key.range?.[0] ?? at;
      if (!isScalar(key)) {
        refuse(offset, 'a key must be a plain word or a string');
        continue;
      }
      const node = convert(value, key.range?.[2] ?? offset);
      const name = key.source ?? String(key.value);
      if (name === '<<' && key.type === 'PLAIN') {
        merged.push(...(node.kind === 'list' ? node.items : [node]).filter((item) => item.kind === 'fields'));
      } else {
        entries.set(name, { value: node, origin: originAt(offset) });
      }
    }
    for (const { entries: defaults } of merged) {
      for (const [key, field] of defaults) if (!entries.has(key)) entries.set(key, field);
    }
    return { ...fields([], origin), entries };
  };

  const convertScalar = (yaml: YamlNode, origin: Origin, offset: number): Node => {
    const { value, source } = isScalar(yaml) ? yaml : { value: undefined, source: undefined };
    if (typeof value === 'number' && /^[-+]?\d+$/.test(source ?? '') && !Number.isSafeInteger(value)) {
      refuse(offset, `the number ${source} is too large to keep all its digits: quote it`);
    }
    if (typeof value === 'number' && !Number.isFinite(value)) refuse(offset, `'${source}' is no number that JSON has`);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) {
      return scalar(value, origin, typeof value === 'string' ? value : (source ?? String(value)));
    }
    refuse(offset, 'only strings, numbers, booleans, lists and mappings are allowed here');
    return scalar(null, origin);
  };

  const node = document.contents ? convert(document.contents as YamlNode, 0) : undefined;
  if (count > MOST_NODES) refuse(0, `its anchors unfold to more than ${MOST_NODES} values`);
  return { node: node && isNull(node) ? undefined : node, findings };
}

function explainSyntax(message: string, text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = text.slice(start).split('\n', 1);
  const placeholder = /\$\{\w+\}/.exec(line)?.[0];
  const hint = placeholder && !line.includes(`"${placeholder}`) ? `; put quotes around ${placeholder}` : '';
  return `not valid ${isJson(text) ? 'JSON' : 'YAML'}: ${message.replace(/; please use .*$/, '')}${hint}`;
}
