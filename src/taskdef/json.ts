import { type Field, type Fields, fields, list, type Node, type Origin, scalar } from './node.ts';

/** A file of more values than this is a mistake, or an attack. */
export const MOST_NODES = 100_000;

/** A string, a bracket or a comma, or a number or word; before it what stands between two of them. */
const TOKEN = /\s*("[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+)/y;

/**
 * Reads plain JSON, without the YAML parser: loading that, and parsing with it, is a tenth of a short step's start.
 * @param source the file or the input that the text is from
 * @returns `undefined` for anything that is to be read or refused as YAML: comments, errors, keys that come twice, numbers
 * that lose digits
 */
export function loadJson(text: string, source: Pick<Origin, 'file' | 'input'>): Node | undefined {
  if (!isPlain(text)) return undefined;
  TOKEN.lastIndex = 0;
  let [count, line, lineStart, isUnusual] = [0, 1, 0, false];

  const next = (): { readonly token: string; readonly origin: Origin } => {
    const from = TOKEN.lastIndex;
    const [, token = ''] = TOKEN.exec(text) ?? [];
    const at = TOKEN.lastIndex - token.length;
    for (let end = text.indexOf('\n', from); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
      line++;
      lineStart = end + 1;
    }
    return { token, origin: { ...source, line, column: at - lineStart + 1 } };
  };

  // The grammar has been checked: each token is what must come.
  const read = ({ token, origin } = next()): Node => {
    if (++count > MOST_NODES) isUnusual = true;
    if (token === '{') return readFields(origin);
    if (token === '[') return readList(origin);
    const value = JSON.parse(token) as string | number | boolean | null;
    if (
      typeof value === 'number' &&
      (!Number.isFinite(value) || (/^-?\d+$/.test(token) && !Number.isSafeInteger(value)))
    )
      isUnusual = true;
    return scalar(value, origin, typeof value === 'string' ? value : token);
  };

  const readFields = (origin: Origin): Fields => {
    const entries = new Map<string, Field>();
    for (let key = next(); key.token !== '}'; key = next()) {
      if (key.token === ',') continue;
      next();
      const name = JSON.parse(key.token) as string;
      if (entries.has(name)) isUnusual = true;
      entries.set(name, { value: read(), origin: key.origin });
    }
    return { ...fields([], origin), entries };
  };

  const readList = (origin: Origin): Node => {
    const items: Node[] = [];
    for (let item = next(); item.token !== ']'; item = next()) if (item.token !== ',') items.push(read(item));
    return list(items, origin);
  };

  const node = read();
  return isUnusual ? undefined : node;
}

function isPlain(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
