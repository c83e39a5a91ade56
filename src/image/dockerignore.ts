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

interface Pattern {
  readonly exclusion: boolean;
  fits(path: string): boolean;
}

/** Parses a `.dockerignore`. */
export function parseDockerignore(text: string): Dockerignore {
  const patterns = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap(toPattern);
  const isIgnored = (path: string) => {
    const parts = path.split('/');
    const paths = parts.map((_, index) => parts.slice(0, index + 1).join('/')).reverse();
    let ignored = false;
    for (const pattern of patterns) {
      if (pattern.exclusion === ignored && paths.some((each) => pattern.fits(each))) ignored = !pattern.exclusion;
    }
    return ignored;
  };
  return { isIgnored, hasExceptions: patterns.some(({ exclusion }) => exclusion) };
}

function toPattern(line: string): Pattern[] {
  if (line.startsWith('#')) return [];
  const trimmed = line.trim();
  const exclusion = trimmed.startsWith('!');
  const rest = (exclusion ? trimmed.slice(1) : trimmed).trim();
  if (rest === '') return [];
  const pattern = clean(rest)
    .replace(/^\/(?=.)/, '')
    // A repeated `**/` has the same meaning, but would make the regular expression slow.
    .replace(/(\*\*\/)+/g, '**/');
  return [{ exclusion, fits: matcher(pattern) }];
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

/** A pattern as a regular expression, with Docker's three special cases for `**` at its ends. */
function matcher(pattern: string): (path: string) => boolean {
  let source = '';
  let kind: 'exact' | 'prefix' | 'suffix' | 'pattern' = 'exact';
  let rest = pattern;
  while (rest !== '') {
    const isFirst = rest === pattern;
    const token = /^(\*\*\/?|\\[\s\S]|[\s\S])/u.exec(rest)?.[0] ?? rest;
    rest = rest.slice(token.length);
    if (token.startsWith('**')) {
      if (rest !== '') {
        source += '(?:.*/)?';
        kind = 'pattern';
      } else if (kind === 'exact') kind = 'prefix';
      else {
        source += '.*';
        kind = 'pattern';
      }
      if (isFirst) kind = 'suffix';
    } else if (token === '*' || token === '?') {
      source += token === '*' ? '[^/]*' : '[^/]';
      kind = 'pattern';
    } else if (token === '[' || token === ']' || (token.startsWith('\\') && token.length > 1)) {
      source += token;
      kind = 'pattern';
    } else source += token.replace(/[.+()|{}$\\/]/g, '\\$&');
  }
  if (kind === 'exact') return (path) => path === pattern;
  if (kind === 'prefix') return (path) => path.startsWith(pattern.slice(0, -2));
  if (kind === 'suffix') return suffixMatcher(pattern.slice(2));
  if ((pattern.match(/\*+/g)?.length ?? 0) > MAX_STARS) return linearMatcher(pattern);
  const expression = compile(`^${source}$`);
  return (path) => expression.test(path);
}

function suffixMatcher(suffix: string): (path: string) => boolean {
  return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
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
 * once.
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
    parts.push(tokens.slice(index, end + 1).join(''));
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
