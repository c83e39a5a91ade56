import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { problems, useBuildFolder } from './build-inputs.ts';

useBuildFolder();

it('readable files for the builder are accepted', () => {
  writeFileSync('.dockerignore', 'out\n');
  expect(problems({})).toEqual([]);
});

describe('an unreadable input file of build-push', () => {
  it.each(['Dockerfile', '.dockerignore', 'Dockerfile.dockerignore'])('is refused if it is a pipe: %s', (name) => {
    rmSync(name, { force: true });
    execFileSync('mkfifo', [name]);
    expect(problems({})).toEqual([expect.stringContaining(`'${name}', which is not a regular file`)]);
  });

  it('is refused with the position of the invalid byte if it is a lifecycle policy in another encoding', () => {
    writeFileSync('policy.json', Buffer.from('{"rules": [{"description": "\u00e9"}]}', 'latin1'));
    const given = { 'create-repository': 'true', 'lifecycle-policy': 'policy.json' };
    expect(problems(given)).toEqual([
      expect.stringMatching(/^the lifecycle policy 'policy\.json' could not be read: the byte 0xE9 is not valid UTF-8/),
    ]);
  });
});
