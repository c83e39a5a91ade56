import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { leakForms } from './masks.ts';

/** A result of a step: its place and its text. */
export interface Trace {
  /** For example `output 'image'`, `the summary`, `RUNNER_TEMP/task-definition.json`. */
  readonly where: string;
  readonly text: string;
}

/** Every secret that the test runner issued, by its kind. */
export class Canaries {
  readonly #secrets = new Map<string, string>();

  /**
   * `what` names the secret in the error: `the AWS secret key`. Values too short to be distinguished from other text
   * are left out.
   */
  add(what: string, value: string | undefined): void {
    if (value && value.length >= 8) this.#secrets.set(value, what);
  }

  /** Throws if one of `traces` contains a secret, as plain text or encoded. */
  check(traces: Iterable<Trace>): void {
    const leaks = new Set<string>();
    for (const { where, text } of traces) {
      for (const [secret, what] of this.#secrets) {
        if (leakForms(secret).some((form) => text.includes(form))) leaks.add(`${what} is in ${where}`);
      }
    }
    if (leaks.size > 0) throw new Error(`the action leaks a secret: ${[...leaks].join('; ')}`);
  }
}

/** The files under `folder`, as one trace each. */
export function* filesIn(folder: string, name: string): Generator<Trace> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) yield { where: `${name}/${relative(folder, path)}`, text: readFileSync(path, 'latin1') };
  }
}
