import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readInputs } from '../../../../actions/build-push/inputs.ts';
import { InputError } from '../../../../src/error.ts';
import { Inputs } from '../../../../step/inputs.ts';

let folder: string;
const before = process.cwd();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-files-'));
  process.chdir(folder);
  writeFileSync('Dockerfile', 'FROM scratch\n');
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

function problems(given: Record<string, string>): string[] {
  const all = { repository: 'web', context: '.', tags: 'sha', ...given };
  const named = Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const inputs = new Inputs({ AWS_REGION: 'eu-central-1', ...Object.fromEntries(named) });
  try {
    readInputs(inputs);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ message }) => message);
  }
  return [];
}

it('files of the builder that can be read are accepted', () => {
  writeFileSync('.dockerignore', 'out\n');
  expect(problems({})).toEqual([]);
});

describe('files that the builder would wait for, or that cannot be read', () => {
  it.each(['Dockerfile', '.dockerignore', 'Dockerfile.dockerignore'])('a pipe is refused: %s', (name) => {
    rmSync(name, { force: true });
    execFileSync('mkfifo', [name]);
    expect(problems({})).toEqual([expect.stringContaining(`'${name}', which is not a regular file`)]);
  });

  it('a lifecycle policy in another encoding is refused with the place of the byte', () => {
    writeFileSync('policy.json', Buffer.from('{"rules": [{"description": "\u00e9"}]}', 'latin1'));
    const given = { 'create-repository': 'true', 'lifecycle-policy': 'policy.json' };
    expect(problems(given)).toEqual([
      expect.stringMatching(/^the lifecycle policy 'policy\.json' could not be read: the byte 0xE9 is not valid UTF-8/),
    ]);
  });
});
