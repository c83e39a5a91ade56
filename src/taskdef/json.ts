import type { Finding } from './finding.ts';
import type { LoadedDocument } from './loaded.ts';
import { type Field, type Fields, list, type Node, numeric, type Origin, scalar } from './node.ts';

/**
 * The maximum depth. Documents that ECS accepts are less than a tenth as deep; a deeper document is a mistake or an
 * attack.
 */
export const MAX_DEPTH = 200;

/**
 * The maximum length of an invalid text that starts as JSON and is still parsed as YAML. ECS accepts 65,536 bytes, and
 * the YAML parser takes seconds to report the errors in several megabytes.
 */
const MAX_AS_YAML = 256 * 1024;

/**
 * The maximum number of duplicate keys that are reported. If a file has more, they are assumed to have the same cause.
 */
const MAX_DUPLICATES = 9;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
/** Characters that JSON allows in strings only as escapes. */
const CONTROL = /\p{Cc}/u;
const WORDS: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/**
 * Parses JSON with comments and trailing commas in linear time. Every value has its location, and a number keeps its
 * digits.
 * @param source the file or the input that the text is from
 * @returns `undefined` if the text is not JSON and must be parsed, or rejected, as YAML
 */
export function loadJson(text: string, source: Pick<Origin, 'file' | 'input'>): LoadedDocument | undefined {
  const reader = new JsonReader(text, source);
  try {
    return { node: reader.readDocument(), findings: reader.findings };
  } catch (error) {
    if (error instanceof NotJson) {
      return error.finding && text.length > MAX_AS_YAML ? { node: undefined, findings: [error.finding] } : undefined;
    }
    if (error instanceof TooDeep) return { node: undefined, findings: [tooDeep(error.origin)] };
    throw error;
  }
}

/** Reports a document that is nested too deeply. */
export function tooDeep(origin: Origin): Finding {
  return {
    rule: 'syntax',
    severity: 'error',
    message: `the document is nested more than ${MAX_DEPTH} levels deep: a definition needs about ten`,
    origin,
  };
}

/** Reports a key that is repeated at `origin`. */
export function duplicateKey(key: string, first: Origin, origin: Origin): Finding {
  const name = key.length > 100 ? `${key.slice(0, 100)}…` : key;
  const lines = first.line === origin.line ? `line ${origin.line}` : `lines ${first.line} and ${origin.line}`;
  return {
    rule: 'syntax',
    severity: 'error',
    message: `the '${name}' key is repeated in ${lines}: remove one, since keys must be unique`,
    origin,
  };
}

/** Reports duplicate keys, up to a limit. */
export function addDuplicate(findings: Finding[], finding: Finding): void {
  if (findings.length < MAX_DUPLICATES) findings.push(finding);
}

class NotJson extends Error {
  /** The problem and its location; `undefined` if the text does not start as JSON. */
  readonly finding: Finding | undefined;

  constructor(finding?: Finding) {
    super();
    this.finding = finding;
  }
}

class TooDeep extends Error {
  readonly origin: Origin;

  constructor(origin: Origin) {
    super();
    this.origin = origin;
  }
}

class JsonReader {
  readonly findings: Finding[] = [];
  readonly #text: string;
  readonly #source: Pick<Origin, 'file' | 'input'>;
  #at = 0;
  #line = 1;
  #lineStart = 0;
  #depth = 0;
  /**
   * The position of the first backslash after the start of the string that was read last. Most strings have none and
   * are copied directly.
   */
  #backslash = -1;

  constructor(text: string, source: Pick<Origin, 'file' | 'input'>) {
    this.#text = text;
    this.#source = source;
    if (text.charCodeAt(0) === 0xfeff) {
      this.#at = 1;
      this.#lineStart = 1;
    }
  }

  readDocument(): Node {
    const first = this.#next();
    if (first !== '{' && first !== '[') throw new NotJson();
    const node = this.#read(first);
    if (this.#next() !== '') throw this.#wrong('the end of the document');
    return node;
  }

  /** Reads the value that starts with `first`, the character at the current position. */
  #read(first: string): Node {
    const origin = this.#origin();
    if (first === '{' || first === '[') {
      if (++this.#depth > MAX_DEPTH) throw new TooDeep(origin);
      this.#at++;
      const node = first === '{' ? this.#readFields(origin) : this.#readList(origin);
      this.#depth--;
      return node;
    }
    if (first === '"') {
      const value = this.#readString();
      return scalar(value, origin, value);
    }
    return this.#readWord(origin);
  }

  #readFields(origin: Origin): Fields {
    const entries = new Map<string, Field>();
    for (let next = this.#next(); next !== '}'; next = this.#separator('}')) {
      if (next !== '"') throw this.#wrong('a key in double quotes');
      const at = this.#origin();
      const key = this.#readString();
      if (this.#next() !== ':') throw this.#wrong("':'");
      this.#at++;
      const value = this.#read(this.#next());
      const earlier = entries.get(key);
      if (earlier) addDuplicate(this.findings, duplicateKey(key, earlier.origin, at));
      entries.set(key, { value, origin: at });
    }
    this.#at++;
    return { kind: 'fields', entries, origin };
  }

  #readList(origin: Origin): Node {
    const found: Node[] = [];
    for (let next = this.#next(); next !== ']'; next = this.#separator(']')) found.push(this.#read(next));
    this.#at++;
    return list(found, origin);
  }

  /** Skips a comma if there is one. Returns the next character or the closing bracket. */
  #separator(end: string): string {
    const next = this.#next();
    if (next === end) return end;
    if (next !== ',') throw this.#wrong(`',' or '${end}'`);
    this.#at++;
    return this.#next();
  }

  #readString(): string {
    const start = this.#at;
    let end = this.#text.indexOf('"', start + 1);
    if (this.#backslash < start) {
      const next = this.#text.indexOf('\\', start);
      this.#backslash = next < 0 ? this.#text.length : next;
    }
    const plain = this.#backslash > end ? this.#text.slice(start + 1, Math.max(end, 0)) : undefined;
    if (plain !== undefined && end >= 0 && !CONTROL.test(plain)) {
      this.#at = end + 1;
      return plain;
    }
    while (end >= 0 && this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1);
    if (end < 0) throw this.#wrong('a closing double quote');
    try {
      const value = JSON.parse(this.#text.slice(start, end + 1)) as string;
      this.#at = end + 1;
      return value;
    } catch {
      throw this.#wrong('a string on one line whose backslashes are escapes');
    }
  }

  /** Whether an odd number of backslashes precedes `at`. */
  #isEscaped(at: number): boolean {
    let before = at - 1;
    while (this.#text[before] === '\\') before--;
    return (at - before) % 2 === 0;
  }

  #readWord(origin: Origin): Node {
    NUMBER.lastIndex = this.#at;
    const [number] = NUMBER.exec(this.#text) ?? [];
    const word = WORDS.find(([name]) => this.#text.startsWith(name, this.#at));
    const token = number ?? word?.[0];
    if (token === undefined) throw this.#wrong('a value');
    this.#at += token.length;
    if (!/^[\s,\]}/]?$/.test(this.#text[this.#at] ?? '')) throw this.#wrong("a value that ends here, or ','");
    if (number === undefined) return scalar(word?.[1] ?? null, origin, token);
    return numeric(number, origin);
  }

  /** The next character that is not white space or part of a comment; empty at the end. */
  #next(): string {
    const text = this.#text;
    for (;;) {
      const next = text[this.#at];
      if (next === undefined) return '';
      if (next === '\n') {
        this.#line++;
        this.#lineStart = this.#at + 1;
      } else if (next === '/') {
        this.#skipComment();
        continue;
      } else if (next !== ' ' && next !== '\t' && next !== '\r') {
        return next;
      }
      this.#at++;
    }
  }

  #skipComment(): void {
    const text = this.#text;
    const isBlock = text.startsWith('/*', this.#at);
    if (!isBlock && !text.startsWith('//', this.#at)) throw this.#wrong('a value or a comment');
    const end = text.indexOf(isBlock ? '*/' : '\n', this.#at + 2);
    if (end < 0 && isBlock) throw this.#wrong("'*/' at the end of the comment");
    const stop = end < 0 ? text.length : isBlock ? end + 2 : end;
    for (; this.#at < stop; this.#at++) {
      if (text[this.#at] !== '\n') continue;
      this.#line++;
      this.#lineStart = this.#at + 1;
    }
  }

  /** Reports the error at the current position in a document that started as JSON. */
  #wrong(expected: string): NotJson {
    const found = this.#text[this.#at];
    const message = `not valid JSON: expected ${expected}, found ${found === undefined ? 'the end of the document' : `'${found}'`}`;
    return new NotJson({ rule: 'syntax', severity: 'error', message, origin: this.#origin() });
  }

  #origin(): Origin {
    const { file, input } = this.#source;
    const line = this.#line;
    const column = this.#at - this.#lineStart + 1;
    if (file === undefined) return { ...this.#source, line, column };
    return input === undefined ? { file, line, column } : { file, input, line, column };
  }
}
