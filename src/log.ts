/** Where the domain says what happens. One line per change, never one per poll. */
export interface Log {
  info(line: string): void;
  /** Lines that a reader unfolds. */
  group(title: string, lines: readonly string[]): void;
  /** An annotation: `notice` for what was decided for the user, `warning` for what they should mend. */
  notice(message: string, place?: Place): void;
  warning(message: string, place?: Place): void;
  debug(line: string): void;
}

/** A place in a file of the workspace; lines and columns count from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}
