const MAX_CHARACTERS = 200;

/** External text for a sentence: on one line, shortened, and without the password of a URL. */
export function shortenLine(text: string): string {
  const line = text
    .slice(0, MAX_CHARACTERS * 4)
    .replace(/\s+/g, ' ')
    .replace(/\/\/[^/@\s]+@/g, '//…@');
  return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line;
}

/** A YAML or JSON value in quotes, for a sentence. */
export function quotedValue(value: unknown): string {
  if (typeof value === 'string') return `'${shortenLine(value)}'`;
  if (typeof value !== 'object' || value === null) return `'${String(value)}'`;
  try {
    return `'${shortenLine(JSON.stringify(value))}'`;
  } catch {
    return 'a value that contains itself';
  }
}
