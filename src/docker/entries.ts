/**
 * The entries of a list input as Docker's own actions take them: one a line, blank lines left out. An entry that starts
 * with `"` goes on to the closing one, over lines; `""` in it stands for a quote.
 * @throws {SyntaxError} for a quote that is not closed
 */
export function entries(text: string): string[] {
  const found: string[] = [];
  let rest = text.replaceAll('\r\n', '\n');
  while (rest !== '') {
    const start = rest.search(/\S/);
    if (start < 0) break;
    rest = rest.slice(start);
    if (rest.startsWith('"')) {
      const quoted = /^"((?:[^"]|"")*)"[^\S\n]*(?:\n|$)/.exec(rest);
      if (!quoted)
        throw new SyntaxError(`the quote that starts at '${rest.slice(0, 20).split('\n')[0]}' is not closed`);
      found.push((quoted[1] ?? '').replaceAll('""', '"'));
      rest = rest.slice(quoted[0].length);
    } else {
      const end = rest.indexOf('\n');
      found.push((end < 0 ? rest : rest.slice(0, end)).trim());
      rest = end < 0 ? '' : rest.slice(end + 1);
    }
  }
  return found;
}

/** `name=value`, cut at the first `=`; `undefined` without one. */
export function pair(entry: string): { name: string; value: string } | undefined {
  const equals = entry.indexOf('=');
  return equals > 0 ? { name: entry.slice(0, equals).trim(), value: entry.slice(equals + 1) } : undefined;
}
