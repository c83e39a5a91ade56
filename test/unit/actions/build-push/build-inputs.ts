import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { readInputs } from '../../../../actions/build-push/inputs.ts';
import { InputError } from '../../../../src/error.ts';
import { Inputs } from '../../../../step/inputs.ts';

/** Runs each test of a file in a new folder with the Dockerfiles `Dockerfile` and `app/Dockerfile`. */
export function useBuildFolder(): void {
  const before = process.cwd();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-inputs-'));
    process.chdir(folder);
    mkdirSync('app');
    writeFileSync('Dockerfile', 'FROM scratch\n');
    writeFileSync('app/Dockerfile', 'FROM scratch\n');
  });
  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });
}

const defaults = {
  repository: 'web',
  'registry-type': 'private',
  context: '.',
  tags: 'sha',
  cache: 'registry',
  'if-exists': 'reuse',
  scan: 'off',
};

/** The `PublishRequest` that build-push reads from these inputs, with defaults for the others. */
export function read(given: Record<string, string> = {}, env: Record<string, string> = { AWS_REGION: 'eu-central-1' }) {
  const all = Object.entries({ ...defaults, ...given }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return readInputs(new Inputs({ ...Object.fromEntries(all), ...env }));
}

/** What build-push reports about these inputs, with defaults for the others. */
export function problems(given: Record<string, string>, env?: Record<string, string>): string[] {
  try {
    read(given, env);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}
