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
