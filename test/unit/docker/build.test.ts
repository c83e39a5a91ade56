import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { build } from '../../../src/docker/build.ts';
import { buildArguments, callArguments, withoutBuildArguments } from '../../../src/docker/build-arguments.ts';
import type { BuildPlan } from '../../../src/docker/build-plan.ts';
import type { Builder } from '../../../src/docker/builder.ts';
import { NO_OUTPUTS } from '../../../src/docker/outputs.ts';
import type { ProgramOptions, RunProgram } from '../../../src/docker/process.ts';
import { NO_OPTIONS } from './options.ts';

const plan: BuildPlan = {
  context: '.',
  file: 'Dockerfile',
  target: '',
  platforms: [],
  buildArgs: {},
  buildContexts: {},
  secrets: [],
  ssh: [],
  labels: {},
  annotations: [],
  cacheFrom: [],
  cacheTo: [],
  noCache: false,
  pull: false,
  provenance: 'false',
  sbom: 'false',
  attests: [],
  options: NO_OPTIONS,
  builder: '',
  extraArgs: [],
  repository: 'r.example/web',
  tags: ['r.example/web:a'],
  push: true,
  load: false,
  outputs: NO_OUTPUTS,
  sourceDate: undefined,
};
const builder = (driver: Builder['driver'], more: Partial<Builder> = {}): Builder => ({
  driver,
  store: driver === 'container' ? undefined : 'containerd',
  description: '',
  canRewriteTimestamps: false,
  ...more,
});
const line = (more: Partial<BuildPlan>, by = builder('docker')) =>
  buildArguments({ ...plan, ...more }, by, '/f').join(' ');

describe('the arguments of a build', () => {
  it('store the image in the engine under its tags', () => {
    expect(line({})).toBe(
      'buildx build --progress plain --file Dockerfile --provenance=false --sbom=false --metadata-file /f/metadata.json --output type=image --tag r.example/web:a -- .',
    );
    expect(line({ tags: ['a', 'b'] })).toContain('--tag a --tag b');
    expect(line({}, builder('docker', { store: 'classic' }))).toContain('--load');
  });

  it("let Slipway's own builder push by digest, and rewrite timestamps if the builder supports it", () => {
    const by = builder('container', { canRewriteTimestamps: true });
    const output = '--output type=image,name=r.example/web,push-by-digest=true,name-canonical=true,push=true';
    expect(line({ sourceDate: 7 }, by)).toContain(`--build-arg SOURCE_DATE_EPOCH=7`);
    expect(line({ sourceDate: 7 }, by)).toContain(`${output},rewrite-timestamp=true -- .`);
    expect(line({}, by)).toContain(`${output} -- .`);
    expect(line({ push: false }, by)).toContain('--output type=cacheonly');
    expect(line({ push: false, load: true, tags: ['r.example/web:a', 'r.example/web:b'] }, by)).toContain(
      '--output type=docker,"name=r.example/web:a,r.example/web:b"',
    );
  });

  it('do not contain the credentials of a cache, which are passed to buildx in the environment', async () => {
    const cache = 'type=s3,region=r,bucket=b,access_key_id=AKIA,secret_access_key=hush';
    const more: BuildPlan = { ...plan, cacheFrom: [cache], cacheTo: [cache] };
    let seen: { args: readonly string[]; env: NodeJS.ProcessEnv | undefined } | undefined;
    const run: RunProgram = async (_, args, options) => {
      seen = { args, env: options?.env };
      return { code: 1, stdout: '', stderr: '' };
    };
    const env = { AWS_SESSION_TOKEN: 'of the job' };
    await build(more, builder('container'), { run, env, folder: '/f', onLine: () => undefined });
    expect(seen?.args.join(' ')).toContain(
      '--cache-from type=s3,region=r,bucket=b --cache-to type=s3,region=r,bucket=b',
    );
    expect(seen?.args.join(' ')).not.toMatch(/hush|AKIA/);
    expect(seen?.env).toMatchObject({ AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'hush' });
    expect(seen?.env?.AWS_SESSION_TOKEN).toBeUndefined();
  });

  it("give the pushed image the attributes of the 'outputs' input", () => {
    const outputs = { ...NO_OUTPUTS, image: { compression: 'zstd', 'annotation-manifest.a': 'b,c' } };
    expect(line({ outputs }, builder('container'))).toContain(
      'name-canonical=true,push=true,compression=zstd,"annotation-manifest.a=b,c" -- .',
    );
    expect(line({ outputs })).toContain('--output type=image,compression=zstd,"annotation-manifest.a=b,c" --tag');
  });

  it('write the image names into archives, and request no output besides the given files', () => {
    const outputs = {
      ...NO_OUTPUTS,
      files: ['type=local,dest=out', 'type=oci,dest=a.tar', 'type=docker,dest=b,name=x'],
    };
    for (const by of [builder('container'), builder('docker')]) {
      const text = line({ push: false, tags: ['r.example/web:a'], outputs }, by);
      expect(text).toContain('--output type=local,dest=out --output type=oci,dest=a.tar,name=r.example/web:a');
      expect(text).toMatch(/ --output type=docker,dest=b,name=x -- \.$/);
    }
  });

  it.each([
    ['check', '--call=check,format=json'],
    ['lint', '--call=check,format=json'],
    ['outline', '--call=outline'],
    ['targets', '--call=targets'],
  ] as const)('use the same Dockerfile and request no output for the call %s', (method, flag) => {
    const more = {
      target: 'prod',
      buildArgs: { A: '1' },
      buildContexts: { lib: '../lib' },
      platforms: ['linux/arm64'],
    };
    expect(callArguments({ ...plan, ...more }, method).join(' ')).toBe(
      `buildx build ${flag} --progress plain --file Dockerfile --target prod --platform linux/arm64 --build-arg A=1 --build-context lib=../lib -- .`,
    );
  });

  it('contain only flags that docker build supports if there is no buildx', () => {
    const more = { cacheFrom: ['type=registry,ref=r.example/web:c'], cacheTo: ['type=inline'] };
    expect(line(more, builder('plain', { store: 'classic' }))).toBe(
      'build --progress plain --file Dockerfile --cache-from r.example/web:c --build-arg BUILDKIT_INLINE_CACHE=1 --iidfile /f/image-id --tag r.example/web:a -- .',
    );
  });

  it('include an argument for each input', () => {
    const text = line({
      target: 'prod',
      platforms: ['linux/amd64', 'linux/arm64'],
      buildArgs: { A: '1=2', FROM_ENV: undefined },
      buildContexts: { lib: '../lib' },
      ssh: ['default'],
      labels: { a: 'b c' },
      annotations: ['index:a=b'],
      noCache: true,
      pull: true,
      provenance: 'mode=max',
      extraArgs: ['--add-host', 'db:10.0.0.1'],
      builder: 'mine',
      attests: ['type=sbom'],
      options: {
        'add-hosts': ['a:1.2.3.4', 'b:1.2.3.5'],
        allow: ['network.host'],
        'cgroup-parent': ['group'],
        network: ['none'],
        'no-cache-filters': ['base'],
        'shm-size': ['64m'],
        ulimit: ['nofile=1:2'],
      },
    });
    for (const part of [
      '--builder mine',
      '--target prod',
      '--platform linux/amd64,linux/arm64',
      '--build-arg A=1=2 --build-arg FROM_ENV',
      '--build-context lib=../lib',
      '--ssh default',
      '--label a=b c',
      '--annotation index:a=b',
      '--add-host a:1.2.3.4 --add-host b:1.2.3.5 --allow network.host --cgroup-parent group --network none',
      '--no-cache-filter base --shm-size 64m --ulimit nofile=1:2',
      '--attest type=sbom',
      '--no-cache --pull --provenance=mode=max',
      '--add-host db:10.0.0.1 -- .',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('never pass the context or the Dockerfile as a flag or as standard input', () => {
    expect(line({ context: '-x' })).toMatch(/ -- \.\/-x$/);
    expect(line({ context: '-' })).toMatch(/ -- \.\/-$/);
    expect(line({ file: '-' })).toContain('--file ./- ');
  });

  it("keep the user's own SOURCE_DATE_EPOCH", () => {
    expect(line({ sourceDate: 7, buildArgs: { SOURCE_DATE_EPOCH: '1' } })).not.toContain('SOURCE_DATE_EPOCH=7');
  });
});

describe('a build', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-build-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('passes secrets to the builder in the environment, and not in an argument', async () => {
    let seen: { args: readonly string[]; options: ProgramOptions | undefined } = { args: [], options: undefined };
    const run: RunProgram = async (_, args, options) => {
      seen = { args, options };
      writeFileSync(
        join(folder, 'metadata.json'),
        '{"containerimage.digest":"sha256:1","containerimage.config.digest":"sha256:2"}',
      );
      return { code: 0, stdout: '', stderr: '' };
    };
    const secrets = [
      { id: 'token', value: 'hush' },
      { id: 'npm', variable: 'NPM_TOKEN' },
      { id: 'key', file: 'a,b.pem' },
    ];
    const outcome = await build({ ...plan, secrets }, builder('docker'), { run, env: {}, folder, onLine: () => {} });
    expect(outcome).toMatchObject({ digest: 'sha256:1', configDigest: 'sha256:2' });
    expect(seen.args.join(' ')).toContain(
      '--secret id=token,env=SLIPWAY_SECRET_0 --secret id=npm,env=NPM_TOKEN --secret id=key,"src=a,b.pem"',
    );
    expect(seen.args.join(' ')).not.toContain('hush');
    expect(seen.options?.env).toMatchObject({ SLIPWAY_SECRET_0: 'hush', DOCKER_BUILDKIT: '1' });
  });

  it.each<[string, Partial<BuildPlan>, NodeJS.ProcessEnv, string | undefined]>([
    ['does not describe the context with git if the image gets no provenance', { provenance: 'false' }, {}, 'false'],
    ['describes the context with git for a provenance', { provenance: 'mode=min' }, {}, undefined],
    ['describes the context with git for an attestation', { provenance: 'false', attests: ['type=x'] }, {}, undefined],
    ['describes the context with git if the user requests it', { provenance: 'false' }, { BUILDX_GIT_INFO: '1' }, '1'],
  ])('%s', async (_, change, env, expected) => {
    let seen: NodeJS.ProcessEnv = {};
    const run: RunProgram = async (_command, _args, options) => {
      seen = options?.env ?? {};
      writeFileSync(join(folder, 'metadata.json'), '{}');
      return { code: 0, stdout: '', stderr: '' };
    };
    await build({ ...plan, ...change }, builder('docker'), { run, env, folder, onLine: () => {} });
    expect(seen.BUILDX_GIT_INFO).toBe(expected);
  });
});

it.each([
  ['--build-arg A=1 --build-arg B=2 --debug', '--build-arg B=2 --debug'],
  ['--build-arg=A=1 --build-arg=B=A', '--build-arg=B=A'],
  ['--build-arg A --shm-size A', '--shm-size A'],
  ['A --debug', 'A --debug'],
])('the arguments %s without the build argument A are %s', (words, rest) => {
  expect(withoutBuildArguments(words.split(' '), ['A']).join(' ')).toBe(rest);
});
