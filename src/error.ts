import { types } from 'node:util';
import type { FileLocation } from './log.ts';
import { cleanSentence } from './text.ts';

/** A failure that a user can fix. Its message is one sentence: what is wrong, with which value, and how to fix it. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** The location of the failure in a file in the workspace. */
  readonly place: FileLocation | undefined;

  constructor(
    message: string,
    { place, ...options }: ErrorOptions & { readonly place?: FileLocation | undefined } = {},
  ) {
    super(message, options);
    this.place = place;
  }
}

/** A file or folder of the runner that cannot be written. */
export class RunnerError extends UserError {}

/** All problems with a step's inputs, found before its first side effect. */
export class InputError extends UserError {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.problems = problems;
  }
}

/** A problem with one input, for the error that reports all of them. */
export interface InputProblem {
  /** The input's name, as in action.yml. */
  readonly input: string;
  readonly message: string;
  /** The location, if the value is in a file: lines and columns start at 1. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * The maximum length of a message. An AWS denial names the action and two ARNs, but an encoded authorization message
 * may be pages long.
 */
const MAX_CHARACTERS = 1_000;

/**
 * The message of an unknown error, including an error from another realm, as one sanitized sentence. No other function
 * reads an error's text.
 */
export function messageOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  return cleanSentence(isError(error) ? error.message : String(error), MAX_CHARACTERS);
}

function isError(error: unknown): error is Error {
  return error instanceof Error || types.isNativeError(error);
}
