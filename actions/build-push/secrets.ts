import { type BuildSecret, type ListEntry, numberedEntries, pair } from '../../src/docker/index.ts';
import { messageOf } from '../../src/error.ts';
import type { Inputs } from '../../step/inputs.ts';

interface Line {
  readonly input: string;
  readonly id: string;
  readonly value: string;
  readonly line: number;
}

/** The format of a secret's ID, which `RUN --mount=type=secret,id=…` accepts without quotes. */
const ID = /^[\w.-]+$/;

/**
 * Reads the secrets of the build. Problems are reported by line number only: a value that was not quoted looks like
 * further entries, and no part of it may be shown or become an argument of docker.
 */
export function readSecrets(inputs: Inputs): BuildSecret[] {
  const values = lines(inputs, 'secrets', numbered(inputs, 'secrets', false));
  const variables = lines(inputs, 'secret-envs', commaParted(numbered(inputs, 'secret-envs')));
  const files = lines(inputs, 'secret-files', numbered(inputs, 'secret-files'));
  refuseRepeated(inputs, [...values, ...variables, ...files]);
  for (const { value, line } of variables) {
    if (inputs.isSet(value)) continue;
    inputs.refuse(
      'secret-envs',
      /^[A-Z_][A-Z0-9_]*$/.test(value)
        ? `input 'secret-envs' names the '${value}' variable, which is not set in this step: set it in 'env'`
        : `input 'secret-envs', line ${line}, does not name a variable: write id=VARIABLE`,
    );
  }
  for (const { value } of files) inputs.file('secret-files', value);
  return [
    ...values.map(({ id, value }) => ({ id, value })),
    ...variables.map(({ id, value }) => ({ id, variable: value })),
    ...files.map(({ id, value }) => ({ id, file: value })),
  ];
}

function numbered(inputs: Inputs, name: string, trim = true): ListEntry[] {
  try {
    return numberedEntries(inputs.raw(name), { trim });
  } catch (error) {
    inputs.refuse(name, `input '${name}' cannot be read: ${messageOf(error)}`);
    return [];
  }
}

function commaParted(list: readonly ListEntry[]): ListEntry[] {
  return list.flatMap(({ text, line }) =>
    text
      .split(',')
      .map((part) => ({ text: part.trim(), line }))
      .filter((part) => part.text !== ''),
  );
}

function lines(inputs: Inputs, input: string, list: readonly ListEntry[]): Line[] {
  const form = input === 'secret-envs' ? 'id=VARIABLE' : input === 'secret-files' ? 'id=path' : 'id=value';
  const found = list.map(({ text, line }) => ({ input, line, parts: pair(text) }));
  const wrong = found.filter(({ parts }) => !parts || !ID.test(parts.name) || isTail(parts));
  if (wrong.length > 0) {
    const numbers = wrong.map(({ line }) => line);
    const shown = numbers.slice(0, 5).join(', ') + (numbers.length > 5 ? ` and ${numbers.length - 5} more` : '');
    const quote = input === 'secrets' ? ', and enclose an entry whose value spans lines in double quotes' : '';
    inputs.refuse(
      input,
      `input '${input}', line${numbers.length > 1 ? 's' : ''} ${shown}: expected ${form} with an id of letters, digits and '_.-'${quote}`,
    );
    return [];
  }
  return found.flatMap(({ parts, line }) => (parts ? [{ input, line, id: parts.name, value: parts.value }] : []));
}

/** Whether a line is the end of a base64 text, padded with `=`, rather than an entry. */
function isTail({ name, value }: { name: string; value: string }): boolean {
  if (/^=+\s*$/.test(value)) return true;
  const looksRandom = /^[A-Za-z0-9]{12,}$/.test(name) && /[a-z]/.test(name) && /[A-Z]/.test(name) && /\d/.test(name);
  return value.trim() === '' && looksRandom && name.length % 4 === 3;
}

function refuseRepeated(inputs: Inputs, all: readonly Line[]): void {
  const seen = new Map<string, Line>();
  for (const each of all) {
    const first = seen.get(each.id);
    if (!first) seen.set(each.id, each);
    else {
      inputs.refuse(
        each.input,
        `input '${each.input}', line ${each.line}, has the id of '${first.input}', line ${first.line}: give each build secret a different id`,
      );
    }
  }
}
