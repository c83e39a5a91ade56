/**
 * Splits a line of comma-separated values. A field in double quotes may contain commas, and a quote in it is written
 * twice.
 */
export function fieldsOf(line: string): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const { text, end } = line[at] === '"' ? quotedField(line, at) : plainField(line, at);
    fields.push(text);
    at = end + 1;
  }
  return fields;
}

/** A field, and the index of the comma behind it, or of the end of the line. */
interface Field {
  readonly text: string;
  readonly end: number;
}

/** @throws {SyntaxError} if the field is not closed, or is followed by more than a comma */
function quotedField(line: string, at: number): Field {
  let text = '';
  let end = at + 1;
  for (;;) {
    const quote = line.indexOf('"', end);
    if (quote < 0) throw new SyntaxError('a double quote is not closed');
    text += line.slice(end, quote);
    end = quote + 1;
    if (line[end] !== '"') break;
    text += '"';
    end++;
  }
  if (end < line.length && line[end] !== ',') {
    throw new SyntaxError('a closing double quote is not followed by a comma');
  }
  return { text, end };
}

/** @throws {SyntaxError} if the field contains a double quote */
function plainField(line: string, at: number): Field {
  const comma = line.indexOf(',', at);
  const end = comma < 0 ? line.length : comma;
  const text = line.slice(at, end);
  if (text.includes('"')) throw new SyntaxError('a value that does not start with a double quote contains one');
  return { text, end };
}

/**
 * A line without the quotes of its fields. docker/metadata-action parses the input as comma-separated values, and then
 * parses each rule again.
 */
export function withoutQuotes(line: string): string {
  try {
    return fieldsOf(line).join(',');
  } catch {
    return line;
  }
}

/** Splits a field at its first `=` and trims both parts; a field without one is a value. */
export function attributeOf(field: string): { readonly name: string | undefined; readonly value: string } {
  const equals = field.indexOf('=');
  if (equals <= 0) return { name: undefined, value: field.trim() };
  return { name: field.slice(0, equals).trim().toLowerCase(), value: field.slice(equals + 1).trim() };
}
