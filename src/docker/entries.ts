/** An entry of a list input, and the line that it starts in, counted from 1. */
export interface Entry {
  readonly text: string;
  readonly line: number;
}

/**
 * The entries of a list input as Docker's own actions take them: one a line, blank lines and lines that start with `#`
 * left out. An entry that starts with `"` goes on to the closing one, over lines, and is taken to the letter; `""` in it
 * stands for a quote.
 * @param trim whether blanks at the end of a line without quotes are cut
 * @throws {SyntaxError} for a quote that is not closed; it shows nothing of the text, which may be a secret
 */
export function numberedEntries(text: string, { trim = true } = {}): Entry[] {
  const found: Entry[] = [];
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
          `the quote that opens in line ${line} is not closed at the end of a line; a quote inside a quoted entry is written twice`,
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

/** The texts of `numberedEntries`. */
export function entries(text: string): string[] {
  return numberedEntries(text).map((entry) => entry.text);
}

/** `name=value`, cut at the first `=`; `undefined` without one. */
export function pair(entry: string): { name: string; value: string } | undefined {
  const equals = entry.indexOf('=');
  return equals > 0 ? { name: entry.slice(0, equals).trim(), value: entry.slice(equals + 1) } : undefined;
}
