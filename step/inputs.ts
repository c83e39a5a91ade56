import { accessSync, constants } from 'node:fs';
import { InputError, type InputProblem, messageOf } from '../src/error.ts';
import type { FileLocation } from '../src/log.ts';
import { nearest } from '../src/nearest.ts';
import { problemOfFile, readRegularFile } from '../src/read-file.ts';
import { annotate } from './commands.ts';

interface ListOptions {
  /** Whether commas also separate entries. */
  readonly comma?: boolean;
  /** Whether the entries are paths, which can start with `#`. */
  readonly paths?: boolean;
}

/**
 * The inputs of a step. Readers record problems instead of throwing, so that `check` reports all problems at once.
 * After a problem, a reader returns a harmless value, which must not be used before `check`.
 */
export class Inputs {
  /** The names of the inputs that were read, for the test that compares them with action.yml. */
  readonly named = new Set<string>();
  readonly problems: InputProblem[] = [];
  /** Notices about inputs that are accepted. */
  readonly notices: string[] = [];
  /** Warnings about files that are accepted. */
  readonly warnings: InputProblem[] = [];
  readonly #env: NodeJS.ProcessEnv;

  constructor(env: NodeJS.ProcessEnv = process.env) {
    this.#env = env;
  }

  /** An environment variable that replaces inputs, such as `AWS_REGION`; empty if unset. */
  variable(name: string): string {
    return this.#env[name]?.trim() ?? '';
  }

  /** Whether the step has an environment variable, even an empty one. */
  isSet(name: string): boolean {
    return this.#env[name] !== undefined;
  }

  /** The trimmed value; empty if the input is not set. */
  text(name: string): string {
    return this.raw(name).trim();
  }

  /** The exact value, for multi-line inputs with significant white space. */
  raw(name: string): string {
    this.named.add(name);
    return this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
  }

  required(name: string, example: string): string {
    const value = this.text(name);
    if (!value) this.#refuseEmpty(name, example);
    return value;
  }

  /** The entries of a list that must have at least one; separators and comments are not entries. */
  requiredList(name: string, example: string, options: ListOptions = {}): string[] {
    const entries = this.list(name, options);
    if (entries.length === 0) this.#refuseEmpty(name, example);
    return entries;
  }

  /** The text that matches `pattern`; `undefined` if the input is not set. */
  matching(name: string, pattern: RegExp, accepted: string): string | undefined {
    const value = this.text(name);
    if (value && !pattern.test(value))
      this.refuse(name, `input '${name}' is '${value}', which is not valid; expected ${accepted}`);
    return value || undefined;
  }

  /** One of `accepted`. Defaults to the first one. */
  choice<T extends string>(name: string, accepted: readonly T[]): T {
    const value = this.text(name);
    const found = accepted.find((candidate) => candidate === value);
    if (value && found === undefined) {
      const near = nearest(value, accepted);
      const list = accepted.map((candidate) => `'${candidate}'`).join(', ');
      this.refuse(
        name,
        `input '${name}' is '${value}', which is not valid; expected ${list}${near ? `; did you mean '${near}'?` : ''}`,
      );
    }
    return found ?? (accepted[0] as T);
  }

  /**
   * One of the values that an AWS service accepts. A value that is similar to a known one is a misspelling; any other
   * value may be newer than this version.
   */
  valueOfAws(name: string, known: readonly string[]): string | undefined {
    const value = this.text(name);
    if (known.includes(value)) return value;
    // One more letter is a misspelling; a longer suffix may be a newer value.
    const isLonger = known.some((one) => value.startsWith(one) && value.length > one.length + 1);
    if (!/^[\w-]+$/.test(value) || (!isLonger && nearest(value, known) !== undefined)) {
      this.choice(name, known);
      return undefined;
    }
    this.note(
      `input '${name}' is '${value}', which is newer than this version of Slipway and is sent to AWS unchanged`,
    );
    return value;
  }

  /** Like `choice`, but case-insensitive; `accepted` are in lower case. */
  choiceInAnyCase<T extends string>(name: string, accepted: readonly T[]): T {
    const lower = this.text(name).toLowerCase();
    return accepted.find((candidate) => candidate === lower) ?? this.choice(name, accepted);
  }

  /** `true` or `false`, case-insensitive as in AWS's actions; `undefined` if the input is not set. */
  boolean(name: string): boolean | undefined {
    const value = this.text(name);
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    if (value) this.refuse(name, `input '${name}' is '${value}', which is not valid; expected 'true' or 'false'`);
    return undefined;
  }

  /** A whole number from `least` to `most`; `undefined` if the input is not set. */
  integer(name: string, least: number, most: number): number | undefined {
    const value = this.text(name);
    if (!value) return undefined;
    const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    this.refuse(
      name,
      `input '${name}' is '${value}', which is not valid; expected a whole number from ${least} to ${most}`,
    );
    return undefined;
  }

  /**
   * The trimmed lines, without blank lines and, unless they are paths, without those that start with `#`, as in Docker's
   * actions. With `comma`, lines are also split at commas.
   */
  list(name: string, { comma = false, paths = false }: ListOptions = {}): string[] {
    return this.raw(name)
      .split(/[\r\n]+/)
      .filter((line) => paths || !line.trim().startsWith('#'))
      .flatMap((line) => (comma ? line.split(',') : line))
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
  }

  /** Records a problem if `path`, the value of input `name`, is not a readable file. */
  file(name: string, path: string): void {
    const problem = problemOfFile(path) ?? problemOfAccess(path);
    if (problem) this.#refuseFile(name, path, problem);
  }

  /**
   * The content of the `path` file, the value of input `name`; `undefined` if it is not readable, which is recorded.
   */
  readFile(name: string, path: string): Buffer | undefined {
    const read = readRegularFile(path);
    if ('bytes' in read) return read.bytes;
    this.#refuseFile(name, path, read.problem);
    return undefined;
  }

  /** Records a problem for each of `names` that the `name` input repeats. @param what a description of the names */
  refuseTwice(name: string, names: readonly string[], what: string): void {
    for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) {
      this.refuse(name, `input '${name}' has ${what} '${twice}' twice: remove one`);
    }
  }

  refuse(input: string, message: string, place: Omit<InputProblem, 'input' | 'message'> = {}): void {
    // A value of several lines is quoted on one line.
    this.problems.push({ input, message: message.replace(/[\r\n]\s*/g, ' '), ...place });
  }

  /** Records a notice about an input that is accepted. */
  note(message: string): void {
    this.notices.push(message);
  }

  /** Records a warning about a file that is accepted. */
  warn(warning: InputProblem): void {
    this.warnings.push(warning);
  }

  /**
   * Reports the warnings and the notices.
   * @throws {InputError} with all problems.
   */
  check(): void {
    if (this.problems.length > 0) throw new InputError(this.problems);
    for (const { message, input: _, ...place } of this.warnings.splice(0)) this.notify(message, 'warning', place);
    for (const notice of this.notices.splice(0)) this.notify(notice);
  }

  #refuseEmpty(name: string, example: string): void {
    this.refuse(name, `input '${name}' is required but is empty: set it, for example to '${example}'`);
  }

  #refuseFile(name: string, path: string, problem: string): void {
    this.refuse(name, `input '${name}' names the file '${path}', which ${problem}`);
  }

  protected notify(message: string, kind: 'notice' | 'warning' = 'notice', place: FileLocation = {}): void {
    annotate(kind, message, place);
  }
}

function problemOfAccess(path: string): string | undefined {
  try {
    accessSync(path, constants.R_OK);
    return undefined;
  } catch (error) {
    return `cannot be read: ${messageOf(error).split(',', 1)[0]}`;
  }
}
