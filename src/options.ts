import { nearest } from './nearest.ts';
import { isObject } from './objects.ts';
import { shortenLine } from './quoted.ts';

/** An action's inputs with their defaults from action.yml; an input without a default has an empty string. */
export type Declared = Readonly<Record<string, string>>;

/** The inputs of another action, each as the string that a step would receive. */
export interface Options {
  readonly values: Readonly<Record<string, string>>;
  /** Sentences about problems with the inputs. */
  readonly problems: readonly string[];
}

/** The inputs that have one `name=value` per line; a mapping is converted to such lines. */
const LINES = /^(annotations|build-args|build-contexts|labels|repository-tags|secret-envs|secret-files|secrets)$/;

interface Place {
  /** The name used in sentences, such as `input 'inputs'`. */
  readonly place: string;
  readonly action: string;
  /** The inputs that cannot be set in the mapping, each with the alternative. */
  readonly refused?: Readonly<Record<string, string>>;
}

/**
 * Reads a mapping of an action's inputs. Sentences never show a value, which may be a secret.
 * @param value the parsed YAML or JSON
 */
export function readOptions(value: unknown, declared: Declared, { place, action, refused = {} }: Place): Options {
  if (value === null || value === undefined || value === '') return { values: {}, problems: [] };
  const [first = 'name'] = Object.keys(declared);
  if (!isObject(value)) {
    const problem = `${capital(place)} is not a valid mapping; expected inputs of ${action} with their values, such as '${first}: …'.`;
    return { values: {}, problems: [problem] };
  }
  const problems: string[] = [];
  const values = new Map<string, string>();
  for (const [key, given] of Object.entries(value)) {
    const name = Object.keys(declared).find((known) => known.toLowerCase() === key.toLowerCase());
    const instead = Object.entries(refused).find(([pattern]) => new RegExp(`^(${pattern})$`).test(name ?? key))?.[1];
    if (instead !== undefined) problems.push(`Input '${name ?? key}' is not supported in ${place}: ${instead}.`);
    else if (name === undefined) problems.push(unknown(key, declared, place, action));
    else {
      const text = textOf(name, given);
      if (text.includes('${{')) {
        problems.push(
          `Input '${name}' in ${place} contains an expression that GitHub has not evaluated: replace it with the value.`,
        );
      } else if (text !== '') values.set(name, text);
    }
  }
  return { values: Object.fromEntries(values), problems };
}

function unknown(key: string, declared: Declared, place: string, action: string): string {
  const near = nearest(shortenLine(key), Object.keys(declared));
  const hint = near ? `did you mean '${near}'?` : `the inputs of ${action} are in its README.`;
  return `Input '${shortenLine(key)}' is unknown in ${place}: ${hint}`;
}

/** Converts a value to the string of an input: a list of scalars to lines, other lists and mappings to JSON. */
function textOf(name: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  const isPlain = (item: unknown) => typeof item !== 'object';
  if (Array.isArray(value)) return value.every(isPlain) ? value.map(String).join('\n') : JSON.stringify(value);
  const entries = Object.entries(value);
  if (!LINES.test(name) || !entries.every(([, item]) => item === null || isPlain(item))) return JSON.stringify(value);
  return entries.map(([key, item]) => entryLine(`${key}=${item ?? ''}`)).join('\n');
}

/** An entry of a list input in the format of Docker's actions: quoted if it spans multiple lines. */
function entryLine(entry: string): string {
  return /["\r\n]|\s$/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
