/** An entry of a list input, and the line on which it starts, counted from 1. */
export interface ListEntry {
  readonly text: string;
  readonly line: number;
}

/**
 * Splits a list input as Docker's own actions do, with one entry per line. Blank lines and lines that start with `#`
 * are ignored. An entry that starts with `"` extends to the closing quote, across lines, and is taken literally; `""`
 * in it is a quote.
 * @param trim whether blanks at the end of an unquoted line are removed
 * @throws {SyntaxError} for a quote that is not closed; its message contains none of the text, which may be a secret
 */
export function numberedEntries(text: string, { trim = true } = {}): ListEntry[] {
  const found: ListEntry[] = [];
  let rest = text;
  let line = 1;
  const take = (length: number) => {
    line += rest.slice(0, length).split('\n').length - 1;
    rest = rest.slice(length);
  };
  while (rest !== '') {
    take(/^\s*/.exec(rest)?.[0].length ?? 0);
    if (rest === '') break;
    if (rest.startsWith('"')) {
      const quoted = /^"((?:[^"]|"")*)"[^\S\n]*(?:\n|$)/.exec(rest);
      if (!quoted) {
        throw new SyntaxError(
          `the quote opened on line ${line} is not closed at the end of a line; write a quote inside a quoted entry twice`,
        );
      }
      found.push({ text: (quoted[1] ?? '').replaceAll('""', '"'), line });
      take(quoted[0].length);
    } else {
      const whole = /^[^\n]*/.exec(rest)?.[0] ?? '';
      const own = whole.replace(/\r$/, '');
      if (!own.startsWith('#')) found.push({ text: trim ? own.trimEnd() : own, line });
      take(whole.length + 1);
    }
  }
  return found;
}

/** The entries of `numberedEntries` without their line numbers. */
export function listEntries(text: string): string[] {
  return numberedEntries(text).map((entry) => entry.text);
}

/** Splits `name=value` at the first `=`; `undefined` without one. */
export function pair(entry: string): { name: string; value: string } | undefined {
  const equals = entry.indexOf('=');
  return equals > 0 ? { name: entry.slice(0, equals).trim(), value: entry.slice(equals + 1) } : undefined;
}
