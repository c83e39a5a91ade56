import { randomUUID } from 'node:crypto';
import {
  type Builder,
  type BuildOutcome,
  type DockerFailure,
  explainFailure,
  MAX_MOVED_NAMES,
  mayBeRegistry,
  PAUSES_MS,
  pauseAfterMove,
  push,
  readFailure,
  tagLocally,
  untag,
} from '../docker/index.ts';
import { UserError } from '../error.ts';
import type { TaggedImage } from '../image/index.ts';
import { explainRegistry } from './failure.ts';
import { readImages, type StoredImage } from './manifest.ts';
import type { PublishJob } from './publish-job.ts';
import type { PushTarget } from './push-target.ts';

/** A name that no other job uses, for the image in an engine. */
export function ownName(target: PushTarget): string {
  return `${target.uri}:slipway-${randomUUID()}`;
}

/** The name with which the image is pushed from an engine: its tag for the commit, or else its first tag. */
export function pushName({ tags }: Pick<PublishJob, 'tags'>, target: PushTarget): string {
  return `${target.uri}:${(tags.find(({ kind }) => kind === 'commit') ?? tags[0])?.name ?? ''}`;
}

/** An image in an engine, and the name that the build gave it. */
export interface BuiltImage {
  readonly name: string;
  readonly outcome: BuildOutcome;
}

/**
 * Pushes the built image from its engine. An engine pushes only by tag, and another job may move the tag after the
 * build, so the pushed digest is compared with the built one.
 * @param again builds the image from the cache under a name that only this job uses, after another job moved its name
 * @returns the digest that was built, and the build that produced it
 * @throws {UserError}
 */
export async function pushBuilt(
  job: PublishJob,
  target: PushTarget,
  builder: Builder,
  first: BuiltImage,
  existing: ReadonlyMap<string, TaggedImage>,
  again: () => Promise<BuiltImage>,
): Promise<{ readonly digest: string; readonly built: BuiltImage }> {
  const name = pushName(job, target);
  const { run, config, output, pause, log } = job.context;
  const options = { run, env: config.env, pause };
  let built = first;
  let isLost = false;
  for (let attempt = 0; attempt <= MAX_MOVED_NAMES; attempt++) {
    if (attempt > 0) await pause(pauseAfterMove(attempt));
    if (isLost || (attempt > 0 && built.name === name)) built = await again();
    const failure = await tagAs(name, built.name, options);
    isLost = failure?.kind === 'image-moved';
    if (isLost && attempt < MAX_MOVED_NAMES) continue;
    if (failure) throw new UserError(explainFailure(failure, `Docker could not tag ${name}`));
    output.open(`Pushing ${name}`);
    const pushed = await pushWithRetry(job, target, builder, name).finally(output.close);
    if ('failed' in pushed) {
      if (pushed.failed.kind === 'image-moved' && attempt < MAX_MOVED_NAMES) continue;
      return { digest: await digestOfWinner(job, target, existing, built, pushed.failed), built };
    }
    if (await isBuilt(target, builder, built.outcome, pushed.digest)) return { digest: pushed.digest, built };
    log.info(
      `Another job moved the tag ${name} in this Docker engine while it was being pushed (${pushed.digest}): pushing again.`,
    );
  }
  throw movedTooOften(name, target);
}

function movedTooOften(name: string, target: PushTarget): UserError {
  const [tag] = name.split(':').slice(-1);
  return new UserError(
    `Other jobs on this Docker engine kept moving the tag '${tag}' of ${target.repository}, so the built image could not be pushed: put a tag that names the commit ('sha') first, or use a separate builder for each job with docker/setup-buildx-action.`,
  );
}

/** @returns why the image could not get the name */
async function tagAs(
  name: string,
  current: string,
  options: Parameters<typeof tagLocally>[2],
): Promise<DockerFailure | undefined> {
  const failed = current === name ? undefined : await tagLocally(current, name, options);
  return failed && readFailure(failed);
}

/** @throws {UserError} if no other job pushed an equivalent image during the build */
async function digestOfWinner(
  job: PublishJob,
  target: PushTarget,
  existing: ReadonlyMap<string, TaggedImage>,
  { outcome }: BuiltImage,
  failure: DockerFailure,
): Promise<string> {
  const winner = await findPushedDuringBuild(job, target, existing, outcome);
  if (!winner) throw new UserError(explainPush(failure, target));
  return winner.digest;
}

/** A repeated push resumes: the registry keeps the layers that it received. */
async function pushWithRetry(
  job: PublishJob,
  { authorization }: PushTarget,
  { engine }: Builder,
  name: string,
): Promise<{ digest: string } | { failed: DockerFailure }> {
  const { run, config, output, pause, log } = job.context;
  const options = { run, env: config.env, onLine: output.line };
  for (let attempt = 0; ; attempt++) {
    const outcome = engine ? await engine.push(name, authorization, options) : await push(name, options);
    if ('digest' in outcome) return outcome;
    const failed = readFailure(outcome.failed, 'push');
    const wait = failed.isTransient ? PAUSES_MS[attempt] : undefined;
    if (wait === undefined) return { failed };
    log.info(`The push of ${name} failed with a transient error (${failed.cause}): resuming.`);
    await pause(wait);
  }
}

/** Removes the job's own name from the image in the engine. If the step ends earlier, the post step does this. */
export async function removeOwnName({ run, config, keepForPost }: PublishJob['context'], name: string): Promise<void> {
  if (await untag(name, { run, env: config.env })) keepForPost?.('');
}

async function isBuilt(target: PushTarget, builder: Builder, built: BuildOutcome, digest: string): Promise<boolean> {
  if (builder.store === 'containerd') return digest === built.digest;
  const [image] = await readImages(target, [{ imageDigest: digest }]);
  return image !== undefined && image.manifest.config?.digest === built.configDigest;
}

/** The image under an immutable tag that was created during the build, if it is equivalent to ours. */
export async function findPushedDuringBuild(
  { tags }: PublishJob,
  target: PushTarget,
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
        `While this build ran, another build pushed the tag '${image.tag}' with another image (${image.digest}): run the job again to reuse it, and use 'concurrency' to prevent two builds of one commit at the same time.`,
      );
    }
  }
  return images[0];
}

/** A repository that the push creates has no earlier image. */
function noneYet({ isEmpty }: PushTarget) {
  return (error: Error): StoredImage[] => {
    if (isEmpty && (error.cause as Error | undefined)?.name === 'RepositoryNotFoundException') return [];
    throw error;
  };
}

function explainPush(failed: DockerFailure, target: PushTarget): string {
  const what = `The push to ${target.uri} failed`;
  const known = mayBeRegistry(failed) ? explainRegistry(failed.cause, target.repository) : undefined;
  return known ?? explainFailure(failed, what);
}
