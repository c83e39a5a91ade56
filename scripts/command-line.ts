import { appendFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { messageOf } from '../src/error.ts';
import { nearest } from '../src/nearest.ts';

/** A command line that is refused; its message is one sentence. */
export class UsageError extends Error {}

/** Reads the options of a script. @throws {UsageError} with one sentence, unlike Node's error */
export function readOptions<T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
  positionals = false,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: positionals });
  } catch (error) {
    throw new UsageError(explain(error as NodeJS.ErrnoException, options));
  }
}

function explain({ code, message }: NodeJS.ErrnoException, options: ParseArgsOptionsConfig): string {
  const known = Object.keys(options).map((name) => `--${name}`);
  const there = known.length > 0 ? `the options are ${known.join(', ')}` : 'this script has none';
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return `'${/'([^']*)'/.exec(message)?.[1]}' is not an option; ${there}.`;
  }
  const [, option = ''] = /'(--?[\w-]+)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = nearest(option, known);
    return `There is no option '${option}'; ${near ? `did you mean ${near}?` : `${there}.`}`;
  }
  return `${option} takes ${options[option.slice(2)]?.type === 'boolean' ? 'no value' : 'a value'}.`;
}

/** Runs a script, which returns the exit code. An error is printed as one sentence on stderr, with exit code 1. */
export async function runScript(name: string, script: () => unknown): Promise<void> {
  try {
    const code = await script();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    console.error(`${name}: ${messageOf(error)}`);
    process.exitCode = 1;
  }
}

/** Makes sure, before the work is done, that its result can be written to `path`. @throws {UsageError} */
export function checkWritable(path: string, what: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const isThere = existsSync(path);
    appendFileSync(path, '');
    if (!isThere) rmSync(path);
  } catch (error) {
    throw new UsageError(`${what} cannot be written to '${path}' (${messageOf(error).split(',', 1)[0]}).`);
  }
}
