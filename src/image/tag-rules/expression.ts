import { nearest } from '../../nearest.ts';

/** The arguments after a name in a template, as in `{{date 'YYYYMMDD' tz='UTC'}}`. */
export interface TemplateArguments {
  readonly positional: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

/** The functions that give the values of a template's names. */
export type TemplateFunctions = Readonly<Record<string, (given: TemplateArguments) => string>>;

interface Expression extends TemplateArguments {
  readonly name: string;
  /** Whether the expression has three braces, so that its value is not escaped. */
  readonly plain: boolean;
  /** Whether the white space before and after the expression is trimmed, with `{{~` and `~}}`. */
  readonly trim: { readonly before: boolean; readonly after: boolean };
  readonly end: number;
}

type Part = string | Expression;

/**
 * Expands a template, in the subset of Handlebars that docker/metadata-action documents: names, their arguments,
 * escapes. Blocks and helpers are not supported.
 * @throws {SyntaxError} with the unknown part
 */
export function renderTemplate(template: string, names: TemplateFunctions): string {
  return join(partsOf(template, Object.keys(names), true), names);
}

/** Expands known expressions, and keeps the rest: a label may contain a template of another tool. */
export function renderKnown(text: string, names: TemplateFunctions): string {
  return join(partsOf(text, Object.keys(names), false), names);
}

/**
 * A clause that describes the problem with a template; `undefined` if there is no problem.
 * @param names the names that the template can use
 */
export function templateProblem(template: string, names: readonly string[]): string | undefined {
  try {
    partsOf(template, names, true);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The names that a template uses. */
export function namesIn(template: string): string[] {
  return partsOf(template, undefined, false).flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
}

function partsOf(text: string, names: readonly string[] | undefined, strict: boolean): Part[] {
  const parts: Part[] = [];
  let [from, at] = [0, text.indexOf('{{')];
  while (at >= 0) {
    const isEscaped = text[at - 1] === '\\' && text[at - 2] !== '\\';
    const found = readExpression(text, at, names);
    if (typeof found === 'string') {
      if (strict && !isEscaped) throw new SyntaxError(found);
      at = text.indexOf('{{', at + 2);
    } else if (isEscaped) {
      parts.push(text.slice(from, at - 1), text.slice(at, found.end));
      from = found.end;
      at = text.indexOf('{{', from);
    } else {
      parts.push(text.slice(from, text[at - 1] === '\\' ? at - 1 : at), found);
      from = found.end;
      at = text.indexOf('{{', from);
    }
  }
  return [...parts, text.slice(from)];
}

const TOKEN = /\s*('[^']*'|"[^"]*"|[\w.-]+|=|~?\}{2,3}|\S)/y;

/** The expression that starts at `start`, or a clause that describes the problem with it. */
function readExpression(text: string, start: number, names: readonly string[] | undefined): Expression | string {
  const plain = text.startsWith('{{{', start);
  const before = text.startsWith('~', start + 2);
  const words: string[] = [];
  TOKEN.lastIndex = start + (plain || before ? 3 : 2);
  const close = plain ? '}}}' : '}}';
  for (;;) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return `'${shown(text, start, text.length)}' is not closed by '${close}'`;
    const after = token.startsWith('~');
    if (!after && !token.startsWith('}}')) {
      words.push(token);
      continue;
    }
    const end = TOKEN.lastIndex - (token.endsWith('}}}') && !plain ? 1 : 0);
    if (plain && !token.endsWith('}}}')) return `'${shown(text, start, end)}' is not closed by '}}}'`;
    const given = supportedCall(words, names);
    if (typeof given === 'string') return `'${shown(text, start, end)}' is not a supported expression${given}`;
    return { ...given, plain, trim: { before, after }, end };
  }
}

/** The function with its arguments, or the rest of a sentence that says what is supported here. */
function supportedCall(words: readonly string[], names: readonly string[] | undefined): NamedCall | string {
  const given = argumentsOf(words);
  if (!given) return '';
  if (!names || names.includes(given.name)) return given;
  const near = nearest(given.name, names);
  return ` here; expected ${names.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
}

type NamedCall = { readonly name: string } & TemplateArguments;

function argumentsOf([name = '', ...words]: readonly string[]): NamedCall | undefined {
  if (!/^[A-Za-z_]\w*$/.test(name)) return undefined;
  const positional: string[] = [];
  const named = new Map<string, string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (words[index + 1] === '=') {
      const value = literal(words[index + 2]);
      if (value === undefined || !/^[A-Za-z_]\w*$/.test(word)) return undefined;
      named.set(word, value);
      index += 2;
    } else {
      const value = literal(word);
      if (value === undefined || named.size > 0) return undefined;
      positional.push(value);
    }
  }
  return { name, positional, named };
}

/** A quoted string or a number. */
function literal(word = ''): string | undefined {
  if (/^'[^']*'$|^"[^"]*"$/.test(word)) return word.slice(1, -1);
  return /^-?\d+(\.\d+)?$/.test(word) ? word : undefined;
}

function join(parts: readonly Part[], names: TemplateFunctions): string {
  return parts
    .map((part, index) => {
      if (typeof part !== 'string') {
        const value = names[part.name]?.(part) ?? '';
        return part.plain ? value : escaped(value);
      }
      const [previous, next] = [parts[index - 1], parts[index + 1]];
      const left = typeof previous === 'object' && previous.trim.after ? part.trimStart() : part;
      return typeof next === 'object' && next.trim.before ? left.trimEnd() : left;
    })
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

function escaped(value: string): string {
  return value.replace(/[&<>"'`=]/g, (character) => ESCAPES[character] ?? '');
}

function shown(text: string, start: number, end: number): string {
  return text.slice(start, Math.min(end, start + 60));
}
