import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { problems, useBuildFolder } from '../../../unit/actions/build-push/build-inputs.ts';

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

describe('a build context of build-push', () => {
  const env = () => ({ AWS_REGION: 'eu-central-1', RUNNER_TEMP: join(process.cwd(), 'work', '_temp') });
  const words = "which contains the runner's folder for temporary files";
  beforeEach(() => {
    mkdirSync('work/_temp/build', { recursive: true });
    for (const folder of ['.', 'work', 'work/_temp', 'work/_temp/build'])
      writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
  });
  it.each(['work', 'work/_temp', 'work/_temp/.', '..'])(
    "is refused if it contains the registry's password in RUNNER_TEMP, also through a symbolic link: %s",
    (target) => {
      symlinkSync(target, 'link');
      for (const context of [target, 'link']) {
        expect(problems({ context, file: 'Dockerfile' }, env())).toEqual([expect.stringContaining(words)]);
        expect(problems({ context: 'app', file: 'Dockerfile', 'build-contexts': `x=${context}` }, env())).toEqual([
          expect.stringContaining(words),
        ]);
      }
    },
  );

  it('is accepted if it is a folder in RUNNER_TEMP, or next to it', () => {
    for (const context of ['app', 'work/_temp/build']) {
      expect(problems({ context, file: 'Dockerfile' }, env())).toEqual([]);
    }
  });
});

describe("an entry of the 'ssh' input", () => {
  const agent = { AWS_REGION: 'eu-central-1' };
  it.each<[string, string, Record<string, string>, string]>([
    [
      'a key that does not exist',
      'default=/nope',
      agent,
      "input 'ssh' has '/nope' for the id 'default', which does not exist in ",
    ],
    ['a missing second key', 'default=./key,missing', agent, "input 'ssh' has 'missing' for the id 'default'"],
    ['no agent', 'default', agent, "input 'ssh' has 'default' without a path, but this step has no SSH_AUTH_SOCK"],
    [
      'an agent that is no longer running',
      'default',
      { ...agent, SSH_AUTH_SOCK: '/nope' },
      "the socket in SSH_AUTH_SOCK, '/nope', does not exist",
    ],
  ])('is refused before the build with %s', (_, ssh, env, words) => {
    writeFileSync('key', 'x');
    expect(problems({ ssh }, env)).toEqual([expect.stringContaining(words)]);
  });

  it('is refused with its number, and none of its text, if it is a line of a private key', () => {
    const key =
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\n';
    const [problem = ''] = problems({ ssh: key });
    expect(problem).toMatch(/^input 'ssh', entry 1: expected an id such as 'default'/);
    expect(problem).not.toMatch(/BEGIN|b3Bl/);
  });

  it.each(['default=./key', 'deploy=./key,./other', '# a comment\ndefault=./key', 'default'])(
    'is accepted as buildx accepts it: %j',
    (ssh) => {
      for (const name of ['key', 'other', 'agent']) writeFileSync(name, 'x');
      expect(problems({ ssh }, { AWS_REGION: 'eu-central-1', SSH_AUTH_SOCK: './agent' })).toEqual([]);
    },
  );
});

describe("an entry of the 'build-contexts' input", () => {
  it.each([
    ['other=./nope', "input 'build-contexts' has './nope' for 'other', which is not a folder in "],
    ['other=Dockerfile', "input 'build-contexts' has 'Dockerfile' for 'other', which is not a folder in "],
    ['other=oci-layout://./nope:latest', "input 'build-contexts' has './nope' for 'other', which is not a folder in "],
    ['other=target:base', "has 'other=target:base', which only docker buildx bake accepts"],
  ])('is refused before the build if buildx cannot find it: %s', (entry, words) => {
    expect(problems({ 'build-contexts': entry })).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    'other=app',
    'other=./app',
    'other=docker-image://alpine:3',
    'other=https://example.com/x.git#main',
    `other=oci-layout://./app@sha256:${'1f'.repeat(32)}`,
    'other=oci-layout://app:latest',
    'other=input:x',
  ])('is accepted as buildx accepts it: %s', (entry) => {
    expect(problems({ 'build-contexts': entry })).toEqual([]);
  });
});
