import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { leakForms } from './masks.ts';

/** Something that came back from a step: where it was found, and what it says. */
export interface Trace {
  /** e.g. `output 'image'`, `the summary`, `RUNNER_TEMP/task-definition.json`. */
  readonly where: string;
  readonly text: string;
}

/** Every secret that the harness handed out, by what it is. */
export class Canaries {
  readonly #secrets = new Map<string, string>();

  /** `what` names it in the error: `the AWS secret key`. Values too short to be told from other text are left out. */
  add(what: string, value: string | undefined): void {
    if (value && value.length >= 8) this.#secrets.set(value, what);
  }

  /** Throws when a secret stands in one of `traces`, as it is or encoded. */
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

/** The files under `folder`, one trace each. */
export function* filesIn(folder: string, name: string): Generator<Trace> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) yield { where: `${name}/${relative(folder, path)}`, text: readFileSync(path, 'latin1') };
  }
}
