import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  Parser,
  type Scalar,
  type Node as YamlNode,
} from 'yaml';
import { blankComments, isJson } from './comments.ts';
import { decode } from './decode.ts';
import type { Finding } from './finding.ts';
import { addDuplicate, duplicateKey, loadJson, MAX_DEPTH, tooDeep } from './json.ts';
import type { LoadedDocument } from './loaded.ts';
import { type Field, type Fields, isNull, list, type Node, numeric, type Origin, scalar } from './node.ts';
import { explainSyntax, quoteStart, UNKNOWN_TAG, type YamlProblem } from './yaml-syntax.ts';

/** The maximum number of values that aliases expand to; more are a mistake or an attack. */
const MAX_ALIASED = 100_000;

/** ECS accepts 65,536 bytes, plus comments; the YAML parser takes about one second for every 150,000 bytes. */
const MAX_YAML = 524_288;

/** Numbers with the same notation in YAML and JSON; other YAML numbers, such as 0x10, are computed. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

type Source = Pick<Origin, 'file' | 'input'>;
type YamlPair = Pair<YamlNode, YamlNode | null>;

/**
 * Parses JSON (comments and trailing commas allowed) or YAML 1.2 (anchors and `<<` allowed).
 * @param source the file or the input that the text is from
 */
export function load(text: string, source: Source): LoadedDocument {
  return loadJson(text, source) ?? loadYaml(text.replace(/^\uFEFF/, ''), source);
}

/** Parses a file's bytes, which must be UTF-8, as `load` parses text. */
export function loadBytes(bytes: Buffer, source: Source): LoadedDocument {
  const decoded = decode(bytes, source);
  return 'text' in decoded ? load(decoded.text, source) : { node: undefined, findings: [decoded.problem] };
}

function loadYaml(text: string, source: Source): LoadedDocument {
  const lines = new LineCounter();
  const originAt = (offset: number): Origin => {
    const { line, col } = lines.linePos(offset);
    return { ...source, line, column: col };
  };
  const refused = (finding: Finding) => ({ node: undefined, findings: [finding] });
  if (text.length > MAX_YAML) return refused(tooLong(text, { ...source, line: 1, column: 1 }));
  try {
    const { error, document } = parseFirst(isJson(text) ? blankComments(text) : text, lines);
    if (error?.code === 'RESOURCE_EXHAUSTION') return refused(tooDeep(originAt(error.pos[0])));
    if (error) {
      const message = explainSyntax(error, text);
      return refused({ rule: 'syntax', severity: 'error', message, origin: originAt(error.pos[0]) });
    }
    const reader = new YamlReader(originAt);
    const node = document?.contents ? reader.read(document.contents as YamlNode, 0) : undefined;
    return { node: node && isNull(node) ? undefined : node, findings: reader.findings };
  } catch (error) {
    if (error instanceof TooDeep || error instanceof RangeError) {
      return refused(tooDeep(error instanceof TooDeep ? originAt(error.offset) : { ...source, line: 1, column: 1 }));
    }
    throw error;
  }
}

/**
 * Parses the only document of a text up to its first syntax error. Later errors are mostly consequences of it, and text
 * that is not YAML may have an error at each character.
 */
function parseFirst(text: string, lines: LineCounter): Parsed {
  const composer = new Composer({ merge: true, uniqueKeys: false });
  const documents: Document.Parsed[] = [];
  const { stackTraceLimit } = Error;
  try {
    // The parser creates an error for each character that it does not expect; capturing the stack trace is most of an
    // error's cost.
    Error.stackTraceLimit = 0;
    for (const token of new Parser(lines.addNewLine).parse(text)) {
      documents.push(...composer.next(token));
      if (token.type === 'error' || documents.length > 0) break;
    }
    documents.push(...composer.end(true, text.length));
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  const [document, second] = documents;
  const error = document?.errors[0] ?? document?.warnings.find(changesValue);
  if (error || !second) return { error, document };
  const message = 'Source contains multiple documents';
  return { error: { code: 'MULTIPLE_DOCS', message, pos: [second.range[0], second.range[1]] }, document };
}

/**
 * Whether the parser ignored a part of the text, such as an unknown tag, which may be the start of a value. An unknown
 * directive is not part of a value.
 */
function changesValue({ code }: YamlProblem): boolean {
  return code !== 'BAD_DIRECTIVE';
}

interface Parsed {
  readonly error: YamlProblem | undefined;
  readonly document: Document.Parsed | undefined;
}

function tooLong(text: string, origin: Origin): Finding {
  const message = `the text is not JSON and has ${text.length} characters, which is too long for YAML; expected at most ${MAX_YAML}`;
  return { rule: 'syntax', severity: 'error', message, origin };
}

class TooDeep extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super();
    this.offset = offset;
  }
}

/** `&a ""` and `&a null` are explicit. */
const EMPTY_ANCHOR = `an anchor has no value: ${quoteStart('&')}`;

/** Converts a parsed document to nodes, in document order. */
class YamlReader {
  readonly findings: Finding[] = [];
  readonly #originAt: (offset: number) => Origin;
  /** The values that aliases have at this point, by anchor; `undefined` while the anchor is being read. */
  readonly #anchors = new Map<string, { readonly node: Node; readonly size: number } | undefined>();
  /** The number of values so far, including those behind aliases. */
  #count = 0;
  #aliased = 0;
  #depth = 0;

  constructor(originAt: (offset: number) => Origin) {
    this.#originAt = originAt;
  }

  read(yaml: YamlNode | null, at: number): Node {
    const offset = yaml?.range?.[0] ?? at;
    const origin = this.#originAt(offset);
    this.#count++;
    if (yaml === null) return scalar(null, origin, '');
    if (isAlias(yaml)) return this.#readAlias(yaml.source, origin, offset);
    if (++this.#depth > MAX_DEPTH) throw new TooDeep(offset);
    const anchor = 'anchor' in yaml ? yaml.anchor : undefined;
    const before = this.#count;
    if (anchor) this.#anchors.set(anchor, undefined);
    const node = this.#readValue(yaml, origin, offset);
    if (anchor) this.#anchors.set(anchor, { node, size: this.#count - before + 1 });
    this.#depth--;
    return node;
  }

  #readValue(yaml: YamlNode, origin: Origin, offset: number): Node {
    if (isMap<YamlNode, YamlNode | null>(yaml)) return this.#readMap(yaml.items, origin, offset);
    if (!isSeq<YamlNode | null>(yaml)) return this.#readScalar(yaml, origin, offset);
    return list(
      yaml.items.map((item) => this.read(item, offset)),
      origin,
    );
  }

  #readAlias(name: string, origin: Origin, offset: number): Node {
    const target = this.#anchors.get(name);
    if (target === undefined) {
      // A value that starts with `*` may be a secret; the name of a known anchor is not.
      const problem = this.#anchors.has(name)
        ? `the alias '*${name}' contains itself`
        : `an alias refers to an anchor that is not defined before it: ${quoteStart('*')}`;
      this.#refuse(offset, problem);
      return scalar(null, origin);
    }
    this.#count += target.size;
    this.#aliased += target.size;
    if (this.#aliased <= MAX_ALIASED) return target.node;
    if (this.#aliased - target.size <= MAX_ALIASED) {
      this.#refuse(0, `its aliases expand to more than ${MAX_ALIASED} values`);
    }
    return scalar(null, origin);
  }

  #readMap(pairs: readonly YamlPair[], origin: Origin, at: number): Fields {
    const entries = new Map<string, Field>();
    const merged: Fields[] = [];
    for (const { key, value } of pairs) {
      const offset = key.range?.[0] ?? at;
      if (!isScalar(key)) {
        this.#refuse(offset, 'the key is not valid; expected a plain word or a string');
        continue;
      }
      this.#checkStart(key, offset);
      const node = this.read(value, key.range?.[2] ?? offset);
      const name = key.source ?? String(key.value);
      if (name === '<<' && key.type === 'PLAIN') {
        merged.push(...(node.kind === 'list' ? node.items : [node]).filter((item) => item.kind === 'fields'));
        continue;
      }
      const earlier = entries.get(name);
      if (earlier) addDuplicate(this.findings, duplicateKey(name, earlier.origin, this.#originAt(offset)));
      entries.set(name, { value: node, origin: this.#originAt(offset) });
    }
    for (const { entries: defaults } of merged) {
      for (const [key, field] of defaults) if (!entries.has(key)) entries.set(key, field);
    }
    return { kind: 'fields', entries, origin };
  }

  #readScalar(yaml: YamlNode, origin: Origin, offset: number): Node {
    const { value, source } = isScalar(yaml) ? yaml : { value: undefined, source: undefined };
    if (isScalar(yaml)) this.#checkStart(yaml, offset);
    if (typeof value === 'number' && source !== undefined && JSON_NUMBER.test(source)) {
      return numeric(source, origin);
    }
    if (typeof value === 'number' && /^[-+]?\d+$/.test(source ?? '') && !Number.isSafeInteger(value)) {
      this.#refuse(offset, 'the number is too large to keep all its digits: quote it');
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      this.#refuse(offset, 'the number is not a valid JSON number: quote it');
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) {
      return scalar(value, origin, typeof value === 'string' ? value : (source ?? String(value)));
    }
    this.#refuse(offset, 'only strings, numbers, booleans, lists and mappings are allowed here');
    return scalar(null, origin);
  }

  /** Refuses text that only looks like a tag or an anchor, and would be lost. */
  #checkStart({ tag, anchor, source, type }: Scalar, offset: number): void {
    if (tag === '!') this.#refuse(offset, UNKNOWN_TAG);
    if (anchor && source === '' && type === 'PLAIN') this.#refuse(offset, EMPTY_ANCHOR);
  }

  #refuse(offset: number, message: string): void {
    this.findings.push({ rule: 'syntax', severity: 'error', message, origin: this.#originAt(offset) });
  }
}
