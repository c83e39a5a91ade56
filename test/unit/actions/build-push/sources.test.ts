import { describe, expect, it } from '@jest/globals';
import { problems, read, useBuildFolder } from './build-inputs.ts';

useBuildFolder();

const basic = (user: string) => `basic ${Buffer.from(user).toString('base64')}`;

describe('a remote build context', () => {
  it.each([
    ['https://github.com/o/r.git', [{ id: 'GIT_AUTH_TOKEN.github.com', value: 'hush' }]],
    ['github.com/o/r', [{ id: 'GIT_AUTH_TOKEN.github.com', value: 'hush' }]],
    ['https://github.community/o/r.git', []],
    ['https://evil.example/github.com/o/r.git', []],
    ['app', []],
  ])(
    'at %s is fetched with the GitHub token only if it is a repository on this GitHub server: %p',
    (context, secrets) => {
      expect(read({ context, 'github-token': 'hush' }).request.build.secrets).toEqual(secrets);
    },
  );

  it.each([
    ['https://robot:hush-hush@h.example:8443/r.git#main', 'GIT_AUTH_HEADER.h.example:8443', 'robot:hush-hush'],
    ['https://ghp_0123456789abcdef@github.com/o/r.git', 'GIT_AUTH_HEADER.github.com', 'ghp_0123456789abcdef:'],
    ['https://robot:hush%2Fhush@h.example/a.tgz', 'HTTP_AUTH_HEADER_h.example', 'robot:hush/hush'],
  ])('is passed to the builder without the user and password in its URL: %s', (context, id, user) => {
    const { request, masks } = read({ context });
    expect(request.build.secrets).toEqual([{ id, value: basic(user) }]);
    expect(request.build.context).toBe(context.replace(/\/\/.*@/, '//'));
    expect(masks.some((mask) => context.includes(mask))).toBe(true);
  });

  it("is the repository at this run's commit when the input is a default context of the Docker actions", () => {
    const sha = '5'.repeat(40);
    const env = { AWS_REGION: 'eu-central-1', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: sha };
    const given = { context: '{{defaultContext}}:app', 'build-contexts': 'lib={{ defaultContext }}:lib' };
    const { request } = read({ ...given, 'github-token': 'hush' }, env);
    expect(request.build).toMatchObject({
      context: `https://github.com/o/r.git#${sha}:app`,
      buildContexts: { lib: `https://github.com/o/r.git#${sha}:lib` },
      file: 'Dockerfile',
      secrets: [{ id: 'GIT_AUTH_TOKEN.github.com', value: 'hush' }],
    });
    expect(problems(given)).toEqual([expect.stringContaining('no GITHUB_REPOSITORY'), expect.stringContaining('no G')]);
  });

  it('keeps the SSH user in its URL', () => {
    const context = 'ssh://git@h.example/r.git';
    expect(read({ context }).request.build).toMatchObject({ context, secrets: [] });
  });

  it('is fetched with the secret that the user provides for the host', () => {
    const secrets = [{ id: 'GIT_AUTH_HEADER.h', value: 'own' }];
    const given = { context: 'https://a:hush@h/r.git', secrets: 'GIT_AUTH_HEADER.h=own' };
    expect(read(given).request.build.secrets).toEqual(secrets);
  });
});

describe('the destination of a build', () => {
  it.each([
    ['no input is set', {}, { push: true, load: false, outputs: { image: {}, byDigest: false, files: [] } }],
    ['push is off', { push: 'false' }, { push: false }],
    [
      'outputs writes files',
      { outputs: 'type=local,dest=out\n"type=oci,dest=a.tar"' },
      { push: false, outputs: { files: ['type=local,dest=out', 'type=oci,dest=a.tar'] } },
    ],
    ['outputs names a folder', { outputs: 'out' }, { push: false, outputs: { files: ['type=local,dest=out'] } }],
    ['outputs names the Docker engine', { outputs: 'type=docker' }, { push: false, load: true }],
    ['outputs names an archive', { outputs: 'type=docker,dest=a.tar' }, { push: false, load: false }],
    ['outputs requests an image that is not pushed', { outputs: 'type=image' }, { push: false }],
    ['outputs requests only the cache', { outputs: 'type=cacheonly' }, { push: false }],
    [
      'outputs pushes an image compressed with zstd',
      { outputs: 'type=image,push=true,compression=zstd,force-compression=true' },
      { push: true, outputs: { image: { compression: 'zstd', 'force-compression': 'true' } } },
    ],
    ['outputs names the registry', { outputs: 'type=registry' }, { push: true }],
    [
      'both push and outputs request a push',
      { push: 'true', outputs: 'type=image,oci-mediatypes=true' },
      { push: true, outputs: { image: { 'oci-mediatypes': 'true' } } },
    ],
    [
      'outputs pushes by digest',
      { outputs: 'type=image,push-by-digest=true,name-canonical=true,push=true' },
      { push: true, outputs: { byDigest: true, image: {} } },
    ],
    [
      'outputs pushes by digest, and tags has only rules',
      { tags: 'type=ref,event=branch', outputs: 'type=image,push-by-digest=true,push=true' },
      { push: true, outputs: { byDigest: true } },
    ],
    ['the Dockerfile is only checked', { call: 'check' }, { push: false }],
  ])('is chosen as in docker/build-push-action when %s', (_, given, expected) => {
    expect(read(given).request.build).toMatchObject(expected);
  });

  it('does not require a Region when the Dockerfile is only checked', () => {
    expect(read({ call: 'check' }, {}).request.call).toBe('check');
  });
});

describe('the secrets of a build', () => {
  it.each([
    ['token=a=b ', 'a=b '],
    ['"token= two\r\nlines\t\n"', ' two\r\nlines\t\n'],
    ['"token={""a"": 1}"', '{"a": 1}'],
  ])('are accepted as given: %p', (secrets, value) => {
    expect(read({ secrets }).request.build.secrets).toEqual([{ id: 'token', value }]);
  });

  const key = [
    '-----BEGIN KEY-----',
    'aGVsbG8gaHVzaCBodXNo',
    'aHVzaDEyMzQ1Njc4OTAx==',
    'Zm9vYmFyQkFaMTIzNDU=',
    '-----END KEY-----',
  ];
  it.each([
    ['quotes within a value', '"KEY={"a": "hush-hush"}"', "'secrets' cannot be read: the quote opened on line 1"],
    ['a key that spans several lines', `KEY=${key.join('\n')}`, "'secrets', lines 2, 3, 4, 5: expected id=value"],
    ['base64 alone', `KEY=aHVzaA\n${key[2]}`, "'secrets', line 2: expected id=value"],
    ['base64 with one padding character', `KEY=aHVzaA\n${key[3]}`, "'secrets', line 2: expected id=value"],
    ['a duplicate ID', 'hush=1\nhush=2', "'secrets', line 2, has the id of 'secrets', line 1"],
    ['no ID', 'hush hush', "'secrets', line 1: expected id=value"],
    ['an ID with invalid characters', 'hu/sh=1', "'secrets', line 1: expected"],
  ])('are refused with only the line number: %s', (_, secrets, words) => {
    const text = problems({ secrets }).join('\n');
    expect(text).toContain(words);
    for (const part of ['hush', 'BEGIN', 'hu/sh', ...key.map((line) => line.slice(0, 12))])
      expect(text).not.toContain(part);
  });

  it('are refused without showing the value when a value is given instead of the name of a variable', () => {
    expect(problems({ 'secret-envs': 'token=ghp_hush' }).join()).not.toContain('hush');
  });
});
