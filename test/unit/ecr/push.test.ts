import { describe, expect, it } from '@jest/globals';
import type { Builder } from '../../../src/docker/builder.ts';
import { NO_OUTPUTS } from '../../../src/docker/outputs.ts';
import type { RunProgram } from '../../../src/docker/process.ts';
import { runBuild } from '../../../src/ecr/build.ts';
import { loadBuilt, loadPushed } from '../../../src/ecr/load.ts';
import type { PublishJob } from '../../../src/ecr/publish-job.ts';
import { pushBuilt, removeOwnName } from '../../../src/ecr/push.ts';
import type { PushTarget } from '../../../src/ecr/push-target.ts';
import type { UserError } from '../../../src/error.ts';
import { NO_OPTIONS } from '../docker/options.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const builder: Builder = {
  driver: 'docker',
  store: 'containerd',
  description: 'an engine',
  canRewriteTimestamps: false,
};
const target = { uri: 'r.example/web', repository: 'web' } as PushTarget;

/** A job whose docker command fails with these texts in turn, and then succeeds; `fails` selects the commands. */
function jobWith(fails: RegExp, ...failures: string[]) {
  const calls: string[] = [];
  const kept: string[] = [];
  const lines: string[] = [];
  const run: RunProgram = async (_, args) => {
    const text = args.join(' ');
    calls.push(text);
    const stderr = fails.test(text) ? failures.shift() : undefined;
    if (stderr !== undefined) return { code: 1, stdout: '', stderr };
    return { code: 0, stdout: `x: digest: ${digest} size: 1`, stderr: '' };
  };
  const build = {
    ...{ context: '.', file: 'web/Dockerfile', target: '', platforms: [], buildArgs: {}, buildContexts: {} },
    ...{ secrets: [], ssh: [], annotations: [], noCache: false, pull: false, provenance: '', sbom: '', attests: [] },
    ...{ options: NO_OPTIONS, builder: '', extraArgs: [], push: true, load: false, outputs: NO_OUTPUTS },
  };
  const job = {
    ...{ request: { build, labels: {} }, source: { dirty: [], ignored: [] }, inputs: {}, labels: {}, annotations: [] },
    tags: [{ name: 'v1', kind: 'moving' }],
    context: {
      ...{ run, config: { env: {}, folder: '/nonexistent' }, env: {}, pause: async () => {} },
      ...{ log: { info: (line: string) => void lines.push(line), warning: () => {} } },
      ...{ output: { open: () => {}, line: () => {}, close: () => {} } },
      keepForPost: (name: string) => void kept.push(name),
    },
  } as unknown as PublishJob;
  return { job, calls, kept, lines };
}

const own = {
  name: 'r.example/web:slipway-1',
  outcome: { metadata: {}, digest, configDigest: undefined, mediaType: '' },
};
const push = (job: PublishJob, first = own) =>
  pushBuilt(job, target, builder, first, new Map(), async () => own).then(({ digest }) => digest);

describe('a push from an engine', () => {
  it('is resumed if the network connection is lost', async () => {
    const { job, calls, lines } = jobWith(
      /^push/,
      'failed to copy: http2: client connection lost',
      'failed to do request: Put "https://r.example/v2/": dial tcp: lookup r.example on 10.0.0.1:53: no such host',
    );
    expect(await push(job)).toBe(digest);
    expect(calls.filter((call) => call.startsWith('push'))).toHaveLength(3);
    expect(lines[0]).toMatch(
      /failed with a transient error \(failed to copy: http2: client connection lost\): resuming/,
    );
  });
});

describe('an image that is built with the tag to push as its name', () => {
  const named = { ...own, name: 'r.example/web:v1' };

  it('is pushed unchanged, without another command', async () => {
    const { job, calls } = jobWith(/nothing/);
    await push(job, named);
    expect(calls).toEqual(['push r.example/web:v1']);
  });

  it.each([
    ['another image was pushed', { ...named, outcome: { ...own.outcome, digest: `sha256:${'b'.repeat(64)}` } }, []],
    ['the engine no longer has the tag', named, ['tag does not exist']],
  ])("is built again with the step's own name if another job moved the tag: %s", async (_, first, failures) => {
    const { job, calls } = jobWith(/^push/, ...failures);
    expect(await push(job, first)).toBe(digest);
    expect(calls).toEqual(['push r.example/web:v1', `tag ${own.name} r.example/web:v1`, 'push r.example/web:v1']);
  });
});

describe('a tag that several jobs on an engine set at the same time', () => {
  const moved = `Error response from daemon: failed to create an image r.example/web:v1 with target ${digest} after deleting the existing one: image "r.example/web:v1": already exists`;
  const hidden =
    'Error response from daemon: creating image r.example/web:v1 failed because it already exists, but accessing it also failed: No such image: r.example/web:v1';
  const tag = `tag ${own.name} r.example/web:v1`;

  it.each([
    ['a push', moved, push],
    ['a push', hidden, push],
    ['the load of a built image', moved, (job: PublishJob) => loadBuilt(job, target.uri, own.name)],
  ])('is set again during %s after the engine reports "%s"', async (_, error, give) => {
    const { job, calls } = jobWith(/^tag/, error);
    await give(job);
    expect(calls.filter((call) => call.startsWith('tag'))).toEqual([tag, tag]);
  });

  it('is set again after the pull of a reused image', async () => {
    const { job, calls } = jobWith(/^tag/, moved);
    await loadPushed(job, target, digest);
    const pulled = `r.example/web@${digest}`;
    expect(calls).toEqual([`pull ${pulled}`, `tag ${pulled} r.example/web:v1`, `tag ${pulled} r.example/web:v1`]);
  });

  it('is not set again after an error that a retry does not fix', async () => {
    const { job, calls } = jobWith(/^tag/, 'Error response from daemon: no space left on device');
    await expect(push(job)).rejects.toThrow('no space left');
    expect(calls).toEqual([tag]);
  });

  it('is set for an image that was built again after another job removed the image', async () => {
    const { job, calls } = jobWith(/^tag/, `Error response from daemon: No such image: ${own.name}`);
    let builds = 0;
    const again = async () => {
      builds++;
      return own;
    };
    await pushBuilt(job, target, builder, own, new Map(), again);
    expect(builds).toBe(1);
    expect(calls).toEqual([tag, tag, 'push r.example/web:v1']);
  });
});

describe("the step's own name for the image in an engine", () => {
  it('is removed, and the post step has nothing left to do', async () => {
    const { job, calls, kept } = jobWith(/nothing/);
    await removeOwnName(job.context, own.name);
    expect(calls).toEqual([`image rm --no-prune ${own.name}`]);
    expect(kept).toEqual(['']);
  });

  it('is removed by the post step if the engine did not remove it', async () => {
    const { job, kept } = jobWith(/^image rm/, 'Error response from daemon');
    await removeOwnName(job.context, own.name);
    expect(kept).toEqual([]);
  });
});

describe('a build that build-push runs', () => {
  const build = (job: PublishJob) =>
    runBuild(job, builder, target.uri, [own.name], { from: [], to: [] }).catch((error: UserError) => error);

  it('names the line of the Dockerfile that failed', async () => {
    const { job } = jobWith(
      /^buildx build/,
      'Dockerfile:2\n--------------------\n   2 | >>> RUN false\n--------------------\nERROR: failed to build: failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1',
    );
    expect(await build(job)).toMatchObject({
      message: expect.stringMatching(/^The build failed: process "\/bin\/sh -c false" did not complete successfully/),
      place: { file: 'web/Dockerfile', line: 2 },
    });
  });

  it('does not explain a failed instruction that names the registry as a failure of the registry', async () => {
    const command = `curl https://${target.uri.split('/')[0]}/v2/web/tags/list || echo denied`;
    const { job } = jobWith(
      /^buildx build/,
      `ERROR: failed to solve: process "/bin/sh -c ${command}" did not complete successfully: exit code: 1`,
    );
    expect(await build(job)).toMatchObject({
      message: `The build failed: process "/bin/sh -c ${command}" did not complete successfully: exit code: 1; see its output in the log above.`,
    });
  });

  it.each([
    [
      'a base image whose registry closed the connection',
      'a: failed to resolve source metadata for a: unexpected EOF',
      3,
    ],
    ['a push that was interrupted', 'failed to push r.example/web: write tcp 10.0.0.1:1: write: broken pipe', 3],
    ['an instruction that failed', 'process "/bin/sh -c x" did not complete successfully: exit code: 1', 1],
    ['a base image that does not exist', 'a: failed to resolve source metadata for a: not found', 1],
    ['a name that another build created at the same time', `image "${own.name}": already exists`, 4],
  ])('is retried only after a transient error: %s', async (_, cause, times) => {
    const isNaming = cause.includes('already exists');
    const failures = Array(isNaming ? 3 : 4).fill(`ERROR: failed to solve: ${cause}`);
    const { job, calls } = jobWith(/^buildx build/, ...failures);
    await build(job);
    expect(calls).toHaveLength(times);
  });
});
