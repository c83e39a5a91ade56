import { readFileSync, statSync } from 'node:fs';
import { csvLine } from './outputs.ts';

/**
 * A secret is passed to the build through an environment variable of the builder or through the user's own file, never
 * through the command line.
 */
export type BuildSecret =
  | { readonly id: string; readonly value: string }
  | { readonly id: string; readonly variable: string }
  | { readonly id: string; readonly file: string };

/** The variables through which secrets reach the builder. */
export function secretVariables(secrets: readonly BuildSecret[]): Record<string, string> {
  const values = secrets.flatMap((secret, index) => ('value' in secret ? [[secretVariable(index), secret.value]] : []));
  return Object.fromEntries(values);
}

/** The values of the secrets, for masking. A file that cannot be read has no value. */
export function secretValues(secrets: readonly BuildSecret[], env: NodeJS.ProcessEnv): string[] {
  return secrets.map((secret) => {
    if ('value' in secret) return secret.value;
    if ('variable' in secret) return env[secret.variable] ?? '';
    return readSmallFile(secret.file);
  });
}

/** Keys and tokens are small; a larger file is not a secret that a step prints line by line. */
const MAX_SECRET_BYTES = 64 * 1024;

function readSmallFile(path: string): string {
  try {
    return statSync(path).size <= MAX_SECRET_BYTES ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

/** The value of `--secret` for a secret. `index` selects the variable that holds its value. */
export function secretArgument(secret: BuildSecret, index: number): string {
  if ('file' in secret) return csvLine([`id=${secret.id}`, `src=${secret.file}`]);
  return `id=${secret.id},env=${'variable' in secret ? secret.variable : secretVariable(index)}`;
}

function secretVariable(index: number): string {
  return `SLIPWAY_SECRET_${index}`;
}
