import { types } from 'node:util';
import type { Place } from './log.ts';
import { cleanSentence } from './text.ts';

/** A failure that a user can mend: its message is one sentence that says what was wrong, with which value, and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** Where it stands in a file of the workspace. */
  readonly place: Place | undefined;

  constructor(message: string, { place, ...options }: ErrorOptions & { readonly place?: Place | undefined } = {}) {
    super(message, options);
    this.place = place;
  }
}

/** Everything that is wrong with a step's inputs, found before its first side effect. */
export class InputError extends UserError {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.problems = problems;
  }
}

export interface InputProblem {
  /** The input's name, as in action.yml. */
  readonly input: string;
  readonly message: string;
  /** Where it stands, when the value is a file: lines and columns count from 1. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** An AWS denial names the action and two ARNs; an encoded authorization message may go on for pages. */
const MOST_CHARACTERS = 1_000;

/** What an unknown error says, also one of another realm, as one clean sentence: the only way to an error's words. */
export function messageOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  return cleanSentence(isError(error) ? error.message : String(error), MOST_CHARACTERS);
}

function isError(error: unknown): error is Error {
  return error instanceof Error || types.isNativeError(error);
}
