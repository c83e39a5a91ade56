import { randomUUID } from 'node:crypto';
import type { BuildOutcome } from '../docker/build.ts';
import type { Builder } from '../docker/builder.ts';
import { type DockerFailure, explainFailure, readFailure } from '../docker/failure.ts';
import { push, tagLocally, untag } from '../docker/push.ts';
import { PAUSES_MS } from '../docker/transient.ts';
import { UserError } from '../error.ts';
import type { TaggedImage } from '../image/reuse.ts';
import { explainRegistry } from './failure.ts';
import type { Job } from './job.ts';
import { readImages, type StoredImage } from './manifest.ts';
import type { Target } from './target.ts';

/** An engine's tags belong to all jobs on it: so often a push is begun anew when another job moved ours meanwhile. */
const TRIES = 6;

/** A name for the image in an engine which no other job can have. */
export function ownName(target: Target): string {
  return `${target.uri}:slipway-${randomUUID()}`;
}

/**
 * Pushes what was built from the engine that has it. The engine pushes by a tag only, and another job may move that tag
 * between the two commands: what arrived is compared with what was built.
 * @param built the name in the engine that only this job has
 * @returns the digest that was built
 * @throws {UserError}
 */
export async function pushBuilt(
  job: Job,
  target: Target,
  builder: Builder,
  built: { readonly name: string; readonly outcome: BuildOutcome },
  existing: ReadonlyMap<string, TaggedImage>,
): Promise<string> {
  const tag = (job.tags.find(({ kind }) => kind === 'commit') ?? job.tags[0])?.name ?? '';
  const name = `${target.uri}:${tag}`;
  const { run, config, output, log } = job.tools;
  const options = { run, env: config.env, onLine: output.line };
  output.open(`Pushing ${name}`);
  try {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const tagged = await tagLocally(built.name, name, options);
      // Two jobs that move one tag at the same moment get errors of the engine, here and in the push.
      if (tagged.code !== 0 && attempt === TRIES) {
        throw new UserError(explainFailure(readFailure(tagged), `Docker could not tag ${name}`));
      }
      if (tagged.code !== 0) continue;
      const pushed = await pushPatiently(job, name);
      if ('failed' in pushed) {
        if (pushed.failed.kind === 'image-moved' && attempt < TRIES) continue;
        const winner = await appeared(job, target, existing, built.outcome);
        if (winner) return winner.digest;
        throw new UserError(explainPush(pushed.failed, target));
      }
      if (await isBuilt(target, builder, built.outcome, pushed.digest)) return pushed.digest;
      log.info(
        `Another job moved ${name} in this Docker engine while it was pushed (${pushed.digest}): pushing again.`,
      );
    }
  } finally {
    output.close();
  }
  throw new UserError(
    `Other jobs on this Docker engine kept moving the tag '${tag}' of ${target.repository}, so that what was built could not be pushed: let the first tag name the commit ('sha'), or give each job a builder of its own with docker/setup-buildx-action.`,
  );
}

/** A push that is sent again goes on where it broke off: the registry has the layers that arrived. */
async function pushPatiently(job: Job, name: string): Promise<{ digest: string } | { failed: DockerFailure }> {
  const { run, config, output, pause, log } = job.tools;
  for (let attempt = 0; ; attempt++) {
    const outcome = await push(name, { run, env: config.env, onLine: output.line });
    if ('digest' in outcome) return outcome;
    const failed = readFailure(outcome.failed, true);
    const wait = failed.isTransient ? PAUSES_MS[attempt] : undefined;
    if (wait === undefined) return { failed };
    log.info(`The push of ${name} failed for a transient reason (${failed.cause}): it is resumed.`);
    await pause(wait);
  }
}

/** Takes the job's own name off the image in the engine; post does it where the step ends before. */
export async function removeOwnName({ run, config, keepForPost }: Job['tools'], name: string): Promise<void> {
  if (await untag(name, { run, env: config.env })) keepForPost?.('');
}

async function isBuilt(target: Target, builder: Builder, built: BuildOutcome, digest: string): Promise<boolean> {
  if (builder.store === 'containerd') return digest === built.digest;
  const [image] = await readImages(target, [{ imageDigest: digest }]);
  return image !== undefined && image.manifest.config?.digest === built.configDigest;
}

/** The image under a tag that is not meant to move and came into being during the build, if it is the same as ours. */
export async function appeared(
  { tags }: Job,
  target: Target,
  existing: ReadonlyMap<string, TaggedImage>,
  built: BuildOutcome,
): Promise<StoredImage | undefined> {
  const fixed = tags.filter(({ kind, name }) => (kind === 'commit' || kind === 'version') && !existing.has(name));
  const ids = fixed.map(({ name }) => ({ imageTag: name }));
  const images = ids.length > 0 ? await readImages(target, ids).catch(noneYet(target)) : [];
  for (const image of images) {
    const same = built.digest ? image.digest === built.digest : image.manifest.config?.digest === built.configDigest;
    if (!same) {
      throw new UserError(
        `While this build ran, another one pushed the tag '${image.tag}' with another image (${image.digest}): run the job again to reuse it, and keep two builds of one commit apart with 'concurrency'.`,
      );
    }
  }
  return images[0];
}

/** A repository that the push itself creates has no image before it. */
function noneYet({ isEmpty }: Target) {
  return (error: Error): StoredImage[] => {
    if (isEmpty && (error.cause as Error | undefined)?.name === 'RepositoryNotFoundException') return [];
    throw error;
  };
}

function explainPush(failed: DockerFailure, target: Target): string {
  const what = `The push to ${target.uri} failed`;
  return explainRegistry(failed.cause, target.repository) ?? explainFailure(failed, what);
}
