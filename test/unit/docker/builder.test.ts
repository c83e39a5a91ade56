import { describe, expect, it } from '@jest/globals';
import { canExportCache, findBuilder, type RequiredFeatures, refusals } from '../../../src/docker/builder.ts';
import type { ProgramResult, RunProgram } from '../../../src/docker/process.ts';
import { NO_OPTIONS } from './options.ts';

/** A machine whose docker command responds to these first arguments; any other command fails. */
function machine(
  answers: Record<string, string>,
  missing: Partial<ProgramResult> = { code: 1, stderr: 'unknown command' },
): RunProgram {
  return async (_, args) => {
    const key = Object.keys(answers).find((start) => args.join(' ').startsWith(start));
    return { code: 0, stdout: key ? (answers[key] ?? '') : '', stderr: '', ...(key === undefined && missing) };
  };
}

const buildx = { 'buildx version': 'github.com/docker/buildx 0.13.1' };
const dockerDriver = {
  ...buildx,
  'buildx inspect': 'Name:   default\nDriver: docker\n\nNodes:\nBuildKit version: v0.12.5\n',
};
const containerd = { ...dockerDriver, info: '26.1.5 [["driver-type","io.containerd.snapshotter.v1"]]' };
const classic = { ...dockerDriver, info: '28.0.4 [["Backing Filesystem","extfs"]]' };
/** An engine whose BuildKit has this label, and which receives no other request. */
const labelled = (label: string) => ({
  'buildx inspect': `${dockerDriver['buildx inspect']}Labels:\n org.mobyproject.buildkit.worker.${label}\n`,
});
const own = {
  ...buildx,
  'buildx inspect mine': 'Name:   mine\nDriver: docker-container\n\nNodes:\nName: mine0\nBuildKit version: v0.16.0\n',
};
const SOCKET = 'unix:///var/run/docker.sock';
const DAEMON_QUESTION = 'Is the docker daemon running?';
const plain = { version: '20.10.24\n', info: '20.10.24 [["Backing Filesystem","extfs"]]' };

describe('findBuilder', () => {
  it.each([
    [
      'an engine with the containerd store',
      containerd,
      '',
      { driver: 'docker', store: 'containerd', canRewriteTimestamps: false },
    ],
    ['an engine with the classic store', classic, '', { driver: 'docker', store: 'classic' }],
    ["the containerd store from BuildKit's labels", labelled('snapshotter: overlayfs'), '', { store: 'containerd' }],
    [
      "the classic store from BuildKit's labels",
      labelled('moby.host-gateway-ip: 172.17.0.1'),
      '',
      { store: 'classic' },
    ],
    ['a separate builder', own, 'mine', { driver: 'container', store: undefined, canRewriteTimestamps: true }],
    ['an old engine without buildx', plain, '', { driver: 'plain', store: 'classic' }],
  ])('recognizes %s', async (_, answers, name, expected) => {
    expect(await findBuilder(name, machine(answers), {})).toMatchObject(expected);
  });

  it.each([
    [
      'there is no docker',
      machine({}, { code: 127, stderr: 'docker: command not found' }),
      '',
      /docker: command not found; use a runner with Docker/,
    ],
    ['docker has no buildx', machine({ version: '28.2.2\n' }), '', /Docker 28.2.2 needs the buildx plugin to build/],
    [
      'no engine responds',
      machine(dockerDriver, {
        code: 1,
        stderr: `Cannot connect to the Docker daemon at ${SOCKET}. ${DAEMON_QUESTION}`,
      }),
      '',
      /^The Docker engine cannot be used: Cannot connect to the Docker daemon at .*; start Docker on the runner/,
    ],
    [
      'the engine of the current builder does not respond, although buildx exits with 0',
      machine({
        ...buildx,
        'buildx inspect': `Name:   default\nDriver: \nError:  Cannot connect to the Docker daemon at ${SOCKET}. ${DAEMON_QUESTION}\n`,
      }),
      '',
      /^Docker cannot build on this runner: Cannot connect to the Docker daemon at .*; start Docker on the runner/,
    ],
    [
      'the engine refuses this user',
      machine(dockerDriver, {
        code: 1,
        stderr: `permission denied while trying to connect to the Docker daemon socket at ${SOCKET}: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.45/info": dial ${SOCKET}: connect: permission denied`,
      }),
      '',
      /permission denied while trying to connect .*; add the runner's user to the docker group/,
    ],
    [
      'the builder does not exist',
      machine(buildx, { code: 1, stderr: 'ERROR: no builder "mine" found' }),
      'mine',
      /^The builder 'mine' cannot be used: no builder "mine" found; create the builder before this step/,
    ],
  ])('reports that %s', async (_, run, name, text) => {
    await expect(findBuilder(name, run, {})).rejects.toThrow(text);
  });
});

const nothing: RequiredFeatures = {
  platforms: ['linux/amd64'],
  cacheTo: ['type=inline'],
  provenance: 'false',
  sbom: 'false',
  attests: [],
  options: NO_OPTIONS,
  annotations: [],
  buildContexts: [],
  builder: '',
  extraArgs: [],
};
const everything: RequiredFeatures = {
  platforms: ['linux/amd64', 'linux/arm64'],
  cacheTo: ['type=registry,ref=x'],
  provenance: 'mode=max',
  sbom: 'true',
  attests: [],
  options: NO_OPTIONS,
  annotations: ['a=b'],
  buildContexts: ['lib'],
  builder: 'mine',
  extraArgs: [],
};

describe('the inputs that a builder does not support', () => {
  it.each([
    ['none for a separate builder', own, 'mine', []],
    ['none for the containerd store', containerd, '', []],
    ['several for the classic store', classic, '', ['platforms', 'cache-to', 'provenance', 'sbom', 'annotations']],
    [
      'several without buildx',
      plain,
      '',
      ['platforms', 'cache-to', 'provenance', 'sbom', 'annotations', 'build-contexts', 'builder'],
    ],
  ])('are reported: %s', async (_, answers, name, inputs) => {
    const builder = await findBuilder(name, machine(answers), {});
    expect(refusals(builder, everything).map(({ input }) => input)).toEqual(inputs);
    expect(refusals(builder, nothing)).toEqual([]);
    expect(canExportCache(builder)).toBe(inputs.length === 0);
  });
});

it.each([
  [
    'by digest',
    { byDigest: true, image: {}, files: [] },
    containerd,
    /cannot push by digest only .*; use a separate builder \(docker\/setup-buildx-action\)$/,
  ],
  [
    'with an attribute',
    { byDigest: false, image: { compression: 'zstd' }, files: [] },
    classic,
    /cannot set the image attribute 'compression'; /,
  ],
  [
    'into a file',
    { byDigest: false, image: {}, files: ['type=local,dest=out'] },
    plain,
    /cannot write the result to 'type=local,dest=out'; /,
  ],
])('an engine that cannot export the result %s is refused', async (_, outputs, answers, problem) => {
  const builder = await findBuilder('', machine(answers), {});
  expect(refusals(builder, { ...nothing, outputs })).toEqual([
    { input: 'outputs', problem: expect.stringMatching(problem) },
  ]);
});
