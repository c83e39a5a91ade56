/**
 * Splits a command line into arguments as a POSIX shell would, without any expansion: no variables, globs or operators.
 */
export function splitWords(line: string): { words: string[] } | { problem: string } {
  const words: string[] = [];
  let word: string | undefined;
  let rest = line;
  while (rest !== '') {
    const [token = ''] = /^\s+|^'[^']*'|^"(?:[^"\\]|\\[\s\S])*"|^\\[\s\S]|^[^\s'"\\]+/.exec(rest) ?? [];
    if (token === '') return { problem: openEnd(rest) };
    rest = rest.slice(token.length);
    if (/^\s/.test(token)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (token === '\\\n') {
      // A shell joins the lines.
    } else {
      word = (word ?? '') + unquote(token);
    }
  }
  if (word !== undefined) words.push(word);
  return { words };
}

function unquote(token: string): string {
  if (token.startsWith("'")) return token.slice(1, -1);
  if (token.startsWith('"')) return token.slice(1, -1).replace(/\\([$`"\\])|\\\n/g, '$1');
  return token.startsWith('\\') ? token.slice(1) : token;
}

function openEnd(rest: string): string {
  return rest.startsWith('\\') ? 'it ends with a backslash' : `the quote ${rest.charAt(0)} is never closed`;
}
