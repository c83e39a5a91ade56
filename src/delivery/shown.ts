const MOST_CHARACTERS = 200;

/** External text for a sentence: on one line, shortened, and without the password of a URL. */
export function shorten(text: string): string {
  const line = text
    .slice(0, MOST_CHARACTERS * 4)
    .replace(/\s+/g, ' ')
    .replace(/\/\/[^/@\s]+@/g, '//…@');
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
}

/** A YAML or JSON value in quotes, for a sentence. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `'${shorten(value)}'`;
  if (typeof value !== 'object' || value === null) return `'${String(value)}'`;
  try {
    return `'${shorten(JSON.stringify(value))}'`;
  } catch {
    return 'a value that contains itself';
  }
}
