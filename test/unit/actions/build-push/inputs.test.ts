import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readImageTags, readShortLength } from '../../../../actions/build-push/tags.ts';
import { Inputs } from '../../../../step/inputs.ts';
import { problems, read, useBuildFolder } from './build-inputs.ts';

useBuildFolder();

const host = '123456789012.dkr.ecr.us-west-2.amazonaws.com';

describe("the 'repository' input", () => {
  it.each([
    ['web', { repository: 'web', host: undefined, registryId: undefined }],
    ['Team/Web', { repository: 'team/web' }],
    [`${host}/team/web`, { repository: 'team/web', host, registryId: '123456789012' }],
    [`https://${host}/web/`, { repository: 'web', host }],
  ])('can be %s', (repository, expected) => {
    expect(read({ repository }).request).toMatchObject(expected);
  });

  it("sets the Region if it is a repository's URI", () => {
    expect(read({ repository: `${host}/web` }, {}).aws.region).toBe('us-west-2');
  });

  it.each([
    ['', "input 'repository' is required"],
    ['web:1', 'its URI, without a tag'],
    ['docker.io/library/web', "'docker.io' is not a registry of Amazon ECR"],
    ['10.0.0.1:5000/web', "'10.0.0.1:5000' is not a registry"],
    ['a', '2 to 256'],
    ['-web', 'expected a repository'],
    ['111122223333.dkr.ecr.eu-centrall-1.amazonaws.com/web', "AWS Region; did you mean 'eu-central-1'?"],
  ])('is refused with the value %p', (repository, words) => {
    expect(problems({ repository }).join()).toContain(words);
  });
});

describe('the inputs of a build', () => {
  it('are accepted as lists and pairs in every format that the Docker actions accept', () => {
    const { request } = read({
      context: 'app',
      platforms: 'linux/amd64, linux/arm64',
      'build-args': 'A=1=2\nFROM_ENV\n"B=two\nlines"',
      secrets: 'token=a=b',
      labels: 'a=b, c',
      tags: 'sha, latest\nv1',
      'build-extra-args': '--add-host "db:10.0.0.1" --label \'a b\' $HOME',
    });
    expect(request.build).toMatchObject({
      file: join('app', 'Dockerfile'),
      platforms: ['linux/amd64', 'linux/arm64'],
      buildArgs: { A: '1=2', FROM_ENV: undefined, B: 'two\nlines' },
      secrets: [{ id: 'token', value: 'a=b' }],
      provenance: 'mode=min',
      extraArgs: ['--add-host', 'db:10.0.0.1', '--label', 'a b', '$HOME'],
    });
    expect(request.labels).toEqual({ a: 'b, c' });
    expect(request.tags).toEqual(['sha', 'latest', 'v1']);
  });

  it('result in a single-platform image without provenance unless provenance is requested', () => {
    expect(read().request.build.provenance).toBe('false');
    expect(read({ provenance: 'mode=max' }).request.build.provenance).toBe('mode=max');
  });
});

it.each<[string, Record<string, string>, string]>([
  ['a context that does not exist', { context: 'nope' }, "input 'context' is 'nope', which is not a folder"],
  ['a Dockerfile that does not exist', { file: 'nope' }, "input 'file' names the file 'nope'"],
  ['a tag that no registry accepts', { tags: 'a b' }, "input 'tags' has 'a b'"],
  ['a rule of an unknown type', { tags: 'type=semvr,pattern={{raw}}' }, "did you mean 'semver'?"],
  ['a rule without its pattern', { tags: 'type=semver' }, "'type=semver' needs the attribute 'pattern'"],
  ['a rule without its event', { tags: 'type=ref' }, "'type=ref' needs the attribute 'event'"],
  [
    'a rule with another event',
    { tags: 'type=ref,event=push' },
    "'event=push' is not valid; expected branch, tag or pr",
  ],
  [
    'a rule with another format',
    { tags: 'type=sha,format=full' },
    "'format=full' is not valid; expected short or long",
  ],
  [
    'a rule whose enable attribute is a word',
    { tags: 'a,enable=yes' },
    "'enable=yes' is not valid; expected true or false",
  ],
  ['a priority that is a word', { tags: 'a,priority=high' }, "'priority=high' is not valid; expected a number"],
  ['a group that is a word', { tags: 'type=match,pattern=v(.*),group=one' }, "'group=one' is not valid"],
  ['an invalid pattern', { tags: 'type=match,pattern=v(' }, "'pattern=v(' is not a regular expression"],
  ['a misspelled expression', { tags: 'x-{{branc}}' }, "did you mean 'branch'?"],
  ['a block of Handlebars', { tags: 'x{{#if tag}}y{{/if}}' }, "'{{#if tag}}' is not a supported expression"],
  ['an expression that is not closed', { tags: 'x-{{branch' }, "'{{branch' is not closed by '}}'"],
  [
    'an expression that belongs to another rule',
    { tags: 'type=semver,pattern={{branch}}' },
    'expected raw, version, major',
  ],
  ['an unclosed quote in a rule', { tags: 'type=raw,"value=a' }, 'a double quote is not closed'],
  ['an unknown flavor', { flavor: 'lates=true' }, "'lates=true' is not valid; expected latest=, prefix="],
  [
    'a flavor with an invalid value',
    { flavor: 'latest=yes' },
    "'latest=yes' is not valid; expected auto, true or false",
  ],
  ['an unknown call', { call: 'chek' }, "input 'call' is 'chek', which is not valid; expected 'build', 'check'"],
  [
    'output files together with a pushed image',
    { push: 'true', outputs: 'type=local,dest=out' },
    "set 'push' to 'false'",
  ],
  ['a push in outputs that contradicts the input', { push: 'false', outputs: 'type=registry' }, 'requests a push'],
  ['an unknown exporter', { outputs: 'type=ocii,dest=x' }, "did you mean 'oci'?"],
  ['an exporter without its file', { outputs: 'type=oci' }, 'type=oci needs dest='],
  ['a result that is written to the log', { outputs: 'type=tar,dest=-' }, 'cannot be written to the log'],
  [
    'an output that sets name=',
    { outputs: 'type=image,name=other' },
    "remove name=, which 'repository' and 'tags' set",
  ],
  ['two images', { outputs: 'type=image\ntype=registry' }, 'more than one entry'],
  [
    'a tag for an image that is pushed by digest',
    { tags: 'type=sha\nv1', outputs: 'type=image,push-by-digest=true,push=true' },
    "input 'tags' has 'v1', but 'outputs' has push-by-digest=true: remove one; only rules",
  ],
  [
    'a signature in the URL of a context',
    { context: 'https://bucket.s3.amazonaws.com/a.tgz?X-Amz-Signature=hush' },
    "https://bucket.s3.amazonaws.com/a.tgz with the 'X-Amz-Signature' parameter, which every process on the runner could read in docker's arguments",
  ],
  [
    'two users for one host',
    { context: 'https://a:hush-1@h/r.git', 'build-contexts': 'lib=https://b:hush-2@h/l.git' },
    'use one user for both',
  ],
  ['a builder name that looks like a flag', { builder: '--bootstrap' }, "input 'builder' is '--bootstrap'"],
  [
    'an entry without a host',
    { 'add-hosts': 'db' },
    "input 'add-hosts' has 'db', which is not valid; expected host:address",
  ],
  ['a size that is a word', { 'shm-size': 'large' }, "input 'shm-size' has 'large'"],
  ['a limit without a number', { ulimit: 'nofile' }, "input 'ulimit' has 'nofile'"],
  ['two networks', { network: 'none\nhost' }, "input 'network' is 'none, host'; expected one value"],
  ['an attestation without a type', { attests: 'mode=max' }, "input 'attests' has 'mode=max'"],
  ['two provenances', { attests: 'type=provenance,mode=max', provenance: 'true' }, 'remove one'],
  ['an invalid platform', { platforms: 'arm' }, "expected a platform such as 'linux/amd64'"],
  ['an unknown cache', { cache: 'registy' }, "did you mean 'registry'?"],
  ['flags that build-push sets', { 'build-extra-args': '--push' }, "which is set by the 'push' input"],
  ['an unclosed quote in a list', { 'build-extra-args': '--x "rm' }, "input 'build-extra-args' cannot be split"],
  ['an unclosed quote in an entry', { 'build-args': '"A=1' }, 'is not closed'],
  [
    'a line that is not an argument, and does not show the line',
    { 'build-args': 'KEY=one\nMIIB two' },
    "input 'build-args', entry 2: expected NAME=value with a name of letters, digits and '_.-', and enclose an entry whose value spans lines in double quotes",
  ],
  [
    'a context without a name, and does not show the password in the URL',
    { 'build-contexts': 'https://user:hunter2@example.com/a.git' },
    "'https://…@example.com/a.git', which is not valid; expected the form name=value",
  ],
  ['a missing secret file', { 'secret-files': 'key=nope' }, "names the file 'nope'"],
  ['a missing secret variable', { 'secret-envs': 'key=NOPE' }, "the 'NOPE' variable"],
  ['several platforms to load', { load: 'true', platforms: 'linux/amd64,linux/arm64' }, 'accepts only one platform'],
  ['settings of a repository that is not created', { 'scan-on-push': 'true' }, "set 'create-repository' to 'true'"],
  [
    'exclusion filters without the matching mutability mode',
    { 'create-repository': 'true', 'image-tag-mutability-exclusion-filters': 'x' },
    'do not match',
  ],
  ['an account ID with too few digits', { registries: '123' }, '12 digits'],
  ['an unknown scan gate', { scan: 'hihg' }, "did you mean 'high'?"],
  ['a scan without a push', { scan: 'report', push: 'false' }, 'ECR scans only pushed images'],
  ['a scan timeout of 0', { 'scan-timeout': '0' }, 'from 1 to 21600'],
  [
    'a lifecycle policy for ECR Public',
    { repository: 'public.ecr.aws/alias/web', 'keep-images': 'true' },
    'ECR Public has no lifecycle rules',
  ],
  [
    'a lifecycle policy for the dual-stack host of ECR Public',
    { repository: 'ecr-public.aws.com/alias/web', 'keep-images': 'true' },
    'ECR Public has no lifecycle rules',
  ],
  [
    'a keep-images name that is not a valid tag',
    { 'keep-images': 'a b' },
    "input 'keep-images' is 'a b', which is not valid",
  ],
  [
    'reuse by content together with another tag template',
    { reuse: 'content', 'if-exists': 'overwrite' },
    "inputs 'reuse' ('content') and 'if-exists' ('overwrite') cannot be combined",
  ],
  [
    'reuse by content with a remote context',
    { reuse: 'content', context: 'https://example.com/web.git' },
    "input 'reuse' is 'content', but 'context' is a URL",
  ],
])('build-push refuses %s', (_, given, words) => {
  expect(problems(given).join('\n')).toContain(words);
});

it.each([
  ['-tfoo:bar', 'tags'],
  ['-t foo', 'tags'],
  ['-Dtfoo', 'tags'],
  ['--tag=foo', 'tags'],
  ['-otype=local,dest=out', 'push'],
  ['-fother', 'file'],
  ['--call=check', 'call'],
  ['--check', 'call'],
  ['--print', 'call'],
  ['--no-cache', 'no-cache'],
  ['--no-cache-filter=a', 'no-cache-filters'],
  ['--pull', 'pull'],
  ['--attest type=sbom', 'attests'],
  ['--build-context a=b', 'build-contexts'],
])('build-push refuses %s in build-extra-args, because the input %s sets it', (args, input) => {
  expect(problems({ 'build-extra-args': args })).toEqual([expect.stringContaining(`set by the '${input}' input`)]);
});

it("build-push refuses '--' in build-extra-args", () => {
  expect(problems({ 'build-extra-args': '-- foo' })).toEqual([expect.stringContaining("has '--'")]);
});

it('build-push accepts tag rules together with templates, and reports attributes that have no effect', () => {
  const inputs = new Inputs({
    INPUT_TAGS: 'sha, latest\ntype=semver,pattern={{major}}.{{minor}}\ntype=sha,pattern=x\n{{branch}}-x',
  });
  expect(readImageTags(inputs)).toEqual([
    'sha',
    'latest',
    'type=semver,pattern={{major}}.{{minor}}',
    'type=sha,pattern=x',
    '{{branch}}-x',
  ]);
  expect(inputs.problems).toEqual([]);
  expect(inputs.notices).toEqual([
    "input 'tags' has 'type=sha,pattern=x': the attribute 'pattern' has no effect with 'type=sha'.",
  ]);
});

it('build-push refuses a DOCKER_METADATA_SHORT_SHA_LENGTH that is not a number', () => {
  const inputs = new Inputs({ DOCKER_METADATA_SHORT_SHA_LENGTH: 'ten' });
  readShortLength(inputs);
  expect(inputs.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining("is 'ten', which is not valid"),
  ]);
});

it.each(['', 'false'])('build-push keeps no images with keep-images %p', (text) => {
  expect(read({ 'keep-images': text }).request.keep).toBeUndefined();
});

it.each([
  ['true', 'branch'],
  ['production', { name: 'production' }],
])('build-push keeps images for keep-images %p under the name %p', (text, expected) => {
  expect(read({ 'keep-images': text }).request.keep).toEqual(expected);
});

it.each<[string, object]>([
  ['app --check "a b"', { command: ['app', '--check', 'a b'] }],
  [':8080/health?x=1', { port: 8080, path: '/health?x=1' }],
  [':80', { port: 80, path: '/' }],
])('build-push accepts the smoke test %s', (text, expected) => {
  expect(read({ 'smoke-test': text }).request.smokeTest).toEqual({ ...expected, timeoutMs: 60_000 });
  expect(read({ 'smoke-test': text, 'smoke-timeout': '5' }).request.smokeTest).toEqual({
    ...expected,
    timeoutMs: 5_000,
  });
});

it.each([
  [':70000/x', "expected a port and a path such as ':8080/health'"],
  [':8080health', "expected a port and a path such as ':8080/health'"],
  ['http://127.0.0.1:8080/', "expected a port and a path such as ':8080/health'"],
  ['sh -c "x', "input 'smoke-test' is not a valid command line: the quote \" is never closed"],
])('build-push refuses the smoke test %s', (text, words) => {
  expect(problems({ 'smoke-test': text })).toEqual([expect.stringContaining(words)]);
});

it.each(['--help', '-h', '-Dh'])(
  'build-push refuses %s in build-extra-args, because nothing would be built',
  (args) => {
    expect(problems({ 'build-extra-args': args })).toEqual([
      expect.stringContaining('prints help text instead of building; remove it'),
    ]);
  },
);

it('build-push accepts comments and comma-separated lists as the Docker actions do', () => {
  const env = { AWS_REGION: 'eu-central-1', A: '1', B: '' };
  const given = { tags: '# none\nsha', 'secret-envs': '# two\na=A,b=B', 'build-args': '# no\nX=1', call: 'build' };
  const lists = {
    platforms: '# desktop, server\nlinux/amd64,linux/arm64',
    registries: '# shared\n999999999999',
    'ignore-build-args': '# dates\nBUILT_AT',
  };
  const { request } = read({ ...given, ...lists, secrets: '# empty\ntoken=' }, env);
  expect(request.tags).toEqual(['sha']);
  expect(request).toMatchObject({ ignoredArgs: ['BUILT_AT'], registries: [{ account: '999999999999' }] });
  expect(request.build.platforms).toEqual(['linux/amd64', 'linux/arm64']);
  expect(request.build).toMatchObject({
    buildArgs: { X: '1' },
    secrets: [
      { id: 'token', value: '' },
      { id: 'a', variable: 'A' },
      { id: 'b', variable: 'B' },
    ],
  });
});

it('build-push accepts the buildx flags for which docker/build-push-action has an input', () => {
  const { request } = read({
    ...{ 'add-hosts': 'a:1.2.3.4, b=1.2.3.5', allow: 'network.host', 'cgroup-parent': 'g', network: 'none' },
    ...{ 'no-cache-filters': 'base,test', 'shm-size': '1g', ulimit: 'nofile=1024:1024\nnproc=3' },
    attests: 'type=provenance,mode=max',
  });
  expect(request.build).toMatchObject({ provenance: '', sbom: 'false', attests: ['type=provenance,mode=max'] });
  expect(request.build.options).toEqual({
    ...{ 'add-hosts': ['a:1.2.3.4', 'b=1.2.3.5'], allow: ['network.host'], 'cgroup-parent': ['g'], network: ['none'] },
    ...{ 'no-cache-filters': ['base', 'test'], 'shm-size': ['1g'], ulimit: ['nofile=1024:1024', 'nproc=3'] },
  });
});

it('build-push reports all invalid inputs together', () => {
  expect(problems({ repository: '', tags: 'a b', cache: 'x', platforms: 'y' }, {})).toHaveLength(5);
});

it('build-push does not show the value of a secret', () => {
  expect(problems({ secrets: 'hush-hush' }).join()).not.toContain('hush');
});

it('build-push requires no Region when nothing is pushed', () => {
  expect(problems({ push: 'false' }, {})).toEqual([]);
  expect(problems({}, {})).toHaveLength(1);
});

it.each(['constructor', 'toString', '__proto__'])('build-push treats the name %s like any other name', (name) => {
  const { labels, build } = read({ 'build-args': `${name}=1`, labels: `${name}=2` }).request;
  expect(Object.entries(build.buildArgs)).toEqual([[name, '1']]);
  expect(Object.entries(labels)).toEqual([[name, '2']]);
  expect(problems({ 'build-extra-args': name }).filter((message) => message.includes('is set by'))).toEqual([]);
});

it('build-push masks the credentials in cache-from and cache-to', () => {
  const cache = 'type=s3,region=r,bucket=b,access_key_id=AKIA,secret_access_key=hush-hush,session_token=session';
  expect(read({ 'cache-from': cache, 'cache-to': 'type=gha,token=runtime' }).masks).toEqual(
    expect.arrayContaining(['hush-hush', 'session', 'runtime']),
  );
});
