/** The log of a step. It has one line per change, never one per poll. */
export interface Log {
  info(line: string): void;
  /** A collapsed group of lines. */
  group(title: string, lines: readonly string[]): void;
  /** An annotation: a `notice` about a decision made for the user, a `warning` about a problem to fix. */
  notice(message: string, place?: FileLocation): void;
  warning(message: string, place?: FileLocation): void;
  debug(line: string): void;
}

/** A location in a file in the workspace; lines and columns start at 1. */
export interface FileLocation {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}
