const MOST_CHARACTERS = 200;

/** A text of somebody else's for a sentence: on one line, cut, and without the password of an address. */
export function shorten(text: string): string {
  const line = text
    .slice(0, MOST_CHARACTERS * 4)
    .replace(/\s+/g, ' ')
    .replace(/\/\/[^/@\s]+@/g, '//…@');
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
}

/** A value of YAML or JSON in quotes, for a sentence. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `'${shorten(value)}'`;
  if (typeof value !== 'object' || value === null) return `'${String(value)}'`;
  try {
    return `'${shorten(JSON.stringify(value))}'`;
  } catch {
    return 'a value that contains itself';
  }
}
