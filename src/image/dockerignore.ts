/**
 * The exclusions of a `.dockerignore`, with the rules of Docker's own matcher (github.com/moby/patternmatcher): the
 * last pattern that matches a path or one of its parents decides.
 */
export interface Dockerignore {
  /** `path` is relative to the context, with `/` as the separator. */
  isIgnored(path: string): boolean;
  /** Whether a pattern is an exception, so that an excluded folder may contain files that are included. */
  readonly hasExceptions: boolean;
}

/** How a pattern is looked up: by a whole path, by the name of a folder or file at any level, or by a test. */
type Pattern = { readonly path: string } | { readonly name: string } | Test;

/** A test of whether a pattern matches a path or one of its parents. */
interface Test {
  /** The folder below which the pattern matches, if its first part has no wildcard. */
  readonly first?: string | undefined;
  readonly fits: (path: string) => boolean;
}

/** A test with the position of its pattern. */
type Numbered = Test & { readonly index: number };

/**
 * Parses a `.dockerignore`. Patterns without wildcards are looked up, and those whose first folder has none are only
 * tested with the paths below it, so that a file with many patterns is not slow.
 * @throws if a pattern is too long to be evaluated
 */
export function parseDockerignore(text: string): Dockerignore {
  const exceptions: boolean[] = [];
  const paths = new Map<string, number>();
  const names = new Map<string, number>();
  const anywhere: Numbered[] = [];
  const below = new Map<string, Numbered[]>();
  for (const line of text.replace(/^\ufeff/, '').split('\n')) {
    const parsed = toPattern(line);
    if (!parsed) continue;
    const { pattern, isException } = parsed;
    const index = exceptions.push(isException) - 1;
    if ('path' in pattern) paths.set(pattern.path, index);
    else if ('name' in pattern) names.set(pattern.name, index);
    else {
      const tests = pattern.first === undefined ? anywhere : (below.get(pattern.first) ?? []);
      tests.push({ ...pattern, index });
      if (pattern.first !== undefined) below.set(pattern.first, tests);
    }
  }
  const isIgnored = (path: string) => {
    const parts = path.split('/');
    let last = -1;
    let parent = '';
    for (const part of parts) {
      parent = parent === '' ? part : `${parent}/${part}`;
      last = Math.max(last, paths.get(parent) ?? -1, names.get(part) ?? -1);
    }
    last = lastMatch(below.get(parts[0] ?? ''), path, last);
    last = lastMatch(anywhere, path, last);
    return last >= 0 && !exceptions[last];
  };
  return { isIgnored, hasExceptions: exceptions.includes(true) };
}

/** The position of the last of these patterns that matches, if it is after `last`. */
function lastMatch(tests: readonly Numbered[] = [], path: string, last: number): number {
  for (let at = tests.length - 1; at >= 0; at--) {
    const test = tests[at] as Numbered;
    if (test.index < last) break;
    if (test.fits(path)) return test.index;
  }
  return last;
}

/** The maximum length of a pattern, which is longer than a path can be. */
const MAX_PATTERN = 32_768;

function toPattern(line: string): { readonly pattern: Pattern; readonly isException: boolean } | undefined {
  if (line.startsWith('#')) return undefined;
  const trimmed = line.trim();
  const isException = trimmed.startsWith('!');
  const rest = (isException ? trimmed.slice(1) : trimmed).trim();
  if (rest === '') return undefined;
  const pattern = clean(rest)
    .replace(/^\/(?=.)/, '')
    // A repeated `**/` has the same meaning, but would make the regular expression slow.
    .replace(/(\*\*\/)+/g, '**/');
  if (pattern.length > MAX_PATTERN) {
    throw new Error(`a pattern in .dockerignore has ${pattern.length} characters; expected at most ${MAX_PATTERN}`);
  }
  return { pattern: patternOf(pattern), isException };
}

/** Cleans a path like Go's `path.Clean`. */
function clean(path: string): string {
  const rooted = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || !rooted) parts.push(part);
  }
  return (rooted ? '/' : '') + parts.join('/') || '.';
}

const SPECIAL = /[*?[\]\\]/;

/** A pattern with Docker's three special cases for `**` at its ends. */
function patternOf(pattern: string): Pattern {
  if (!SPECIAL.test(pattern)) return { path: pattern };
  const { kind, source } = translate(pattern);
  if (kind === 'exact') return { path: pattern };
  const first = /^[^*?[\]\\/]+(?=\/)/.exec(pattern)?.[0];
  if (kind === 'prefix') return { first, fits: startsWith(pattern.slice(0, -2)) };
  if (kind === 'suffix') return suffixPattern(pattern.slice(2));
  if ((pattern.match(/\*+/g)?.length ?? 0) > MAX_STARS) return { first, fits: linearMatcher(pattern) };
  return { first, fits: expressionMatcher(source) };
}

type PatternKind = 'exact' | 'prefix' | 'suffix' | 'pattern';

/** A pattern's kind, and the regular expression for the kind `pattern`. */
function translate(pattern: string): { readonly kind: PatternKind; readonly source: string } {
  let source = '';
  let kind: PatternKind = 'exact';
  let end = 0;
  for (const [token] of pattern.matchAll(/\*\*\/?|\\[\s\S]|[\s\S]/gu)) {
    const isFirst = end === 0;
    end += token.length;
    if (!token.startsWith('**')) {
      const special = specialSource(token);
      if (special !== undefined) kind = 'pattern';
      source += special ?? token.replace(/[.+()|{}$\\/]/g, '\\$&');
      continue;
    }
    const isLast = end === pattern.length;
    // A repetition has the same meaning, but would make the regular expression slow.
    if (!isLast && !source.endsWith(FOLDERS)) source += FOLDERS;
    if (isLast && kind !== 'exact') source += '.*';
    if (isFirst) kind = 'suffix';
    else kind = isLast && kind === 'exact' ? 'prefix' : 'pattern';
  }
  return { kind, source };
}

/** The regular expression for one token of a pattern; `undefined` if the token stands for itself. */
function specialSource(token: string): string | undefined {
  if (token === '*') return '[^/]*';
  if (token === '?') return '[^/]';
  return token === '[' || token === ']' || (token.startsWith('\\') && token.length > 1) ? token : undefined;
}

/** Any number of folders with their slashes, as a regular expression. */
const FOLDERS = '(?:.*/)?';

function startsWith(prefix: string): (path: string) => boolean {
  return (path) => path.startsWith(prefix);
}

function suffixPattern(suffix: string): Pattern {
  const name = suffix.slice(1);
  if (suffix.startsWith('/') && !name.includes('/')) return { name };
  const part = `${suffix}/`;
  return { fits: suffix.startsWith('/') ? (path) => `/${path}/`.includes(part) : (path) => `${path}/`.includes(part) };
}

function expressionMatcher(source: string): (path: string) => boolean {
  let expression: RegExp | undefined;
  return (path) => {
    expression ??= compile(`^${source}(?=/|$)`);
    return expression.test(path);
  };
}

/** Docker rejects a file with an invalid pattern; here the pattern excludes nothing, so that no file is missed. */
function compile(source: string): RegExp {
  try {
    return new RegExp(source, 's');
  } catch {
    return /^(?!)/;
  }
}

/** The number of wildcards up to which a regular expression is fast for any path. */
const MAX_STARS = 2;

/** A part of a pattern: one character, any number of characters, or any number of folders with their slashes. */
type Step =
  | { readonly kind: 'one' | 'any'; readonly fits: (character: string) => boolean }
  | { readonly kind: 'folders' };

/**
 * Matches a pattern with many wildcards in time proportional to the path's length, by following all of its steps at
 * once. Like an expression, it matches if a parent of the path matches.
 */
function linearMatcher(pattern: string): (path: string) => boolean {
  const parts = partsOf(pattern);
  const steps = parts.map((part, index) => stepOf(part, index === parts.length - 1));
  const isPlain = !/[[\]\\]/.test(pattern);
  const texts = isPlain ? pattern.split(/\*\*\/?|\*|\?/).filter(Boolean) : [];
  return (path) => texts.every((text) => path.includes(text)) && follow(steps, path);
}

/** Splits a pattern into its wildcards, its characters, and its classes of characters. */
function partsOf(pattern: string): string[] {
  const tokens: readonly string[] = pattern.match(/\*\*\/?|\\[\s\S]|[\s\S]/gu) ?? [];
  const lastEnd = tokens.lastIndexOf(']');
  const parts: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const isClass = tokens[index] === '[' && index + 1 < lastEnd;
    const end = isClass ? tokens.indexOf(']', index + 2) : index;
    const part = tokens.slice(index, end + 1).join('');
    if (!isClass && part.startsWith('**') && parts.at(-1)?.startsWith('**') && end + 1 < tokens.length) continue;
    parts.push(part);
    index = end;
  }
  return parts;
}

function stepOf(part: string, isLast: boolean): Step {
  if (part.startsWith('**')) return isLast ? { kind: 'any', fits: () => true } : { kind: 'folders' };
  if (part === '*' || part === '?')
    return { kind: part === '*' ? 'any' : 'one', fits: (character) => character !== '/' };
  if (part === '[' || part === ']') return { kind: 'one', fits: () => false };
  if (part.length < 2) return { kind: 'one', fits: (character) => character === part };
  const expression = compile(`^${part}$`);
  return { kind: 'one', fits: (character) => expression.test(character) };
}

/**
 * A state is twice the index of the next step, plus one inside the folders that this step matches, so that the step can
 * no longer be skipped.
 */
function follow(steps: readonly Step[], path: string): boolean {
  let states = new Set<number>();
  const enter = (into: Set<number>, index: number) => {
    for (let at = index; !into.has(2 * at); at++) {
      into.add(2 * at);
      if ((steps[at]?.kind ?? 'one') === 'one') return;
    }
  };
  enter(states, 0);
  for (const character of path) {
    if (character === '/' && states.has(2 * steps.length)) return true;
    const next = new Set<number>();
    for (const state of states) {
      const index = state >> 1;
      const step = steps[index];
      if (step?.kind === 'folders') {
        next.add(2 * index + 1);
        if (character === '/') enter(next, index + 1);
      } else if (step?.fits(character)) enter(next, step.kind === 'any' ? index : index + 1);
    }
    states = next;
  }
  return states.has(2 * steps.length);
}
