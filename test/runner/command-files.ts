/** A file command with an invalid format, for which the runner fails the step. */
export class FileCommandError extends Error {}

/**
 * Reads GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE as the runner does: `name=value` lines and
 * `name<<DELIMITER … DELIMITER` blocks, whichever sign comes first in the line. Empty lines between them are skipped.
 */
export function parseKeyValues(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new FileCommandError(`Invalid format '${line}'. Name must not be empty`);
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (!name || !delimiter)
        throw new FileCommandError(`Invalid format '${line}'. Name and delimiter must not be empty`);
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values.set(name, lines.slice(index + 1, end).join('\n'));
      index = end;
    } else {
      throw new FileCommandError(`Invalid format '${line}'`);
    }
  }
  return values;
}

/** Reads GITHUB_PATH: one folder per line. */
export function parsePaths(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
