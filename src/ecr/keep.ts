import { messageOf } from '../error.ts';
import { isMutable, keepName, keepTags, nextKeptImages, planKeep } from '../image/index.ts';
import { readImages, type StoredImage, tagImage } from './manifest.ts';
import type { PublishJob } from './publish-job.ts';
import type { PushTarget } from './push-target.ts';

/**
 * Moves the tag that is exempt from lifecycle rules to the image, and tags the previously active image as previous. The
 * image is already pushed and tagged, so a failure is only a warning.
 */
export async function keepImage(job: PublishJob, target: PushTarget, image: StoredImage): Promise<void> {
  const { request, source, context } = job;
  if (request.keep === undefined) return;
  const name = keepName(request.keep === 'branch' ? (source.branch ?? '') : request.keep.name);
  if (name === '') {
    context.log.notice("The image is not kept: 'keep-images' is 'true', but this run has no branch.");
    return;
  }
  const tags = keepTags(name);
  if (!isMutable(tags.active, target.settings.mutability)) {
    context.log.notice(
      `The image is not kept: the tag '${tags.active}' must be mutable, but tags in '${target.repository}' are immutable; add 'slipway-keep-*' to the tag mutability exclusion filters of the repository.`,
    );
    return;
  }
  try {
    await write(target, image, name);
    context.log.info(`${image.digest} is kept with the tag ${tags.active}.`);
  } catch (error) {
    context.log.warning(`The image could not be kept with the tag '${tags.active}': ${messageOf(error)}`);
  }
}

async function write(target: PushTarget, image: StoredImage, name: string): Promise<void> {
  const tags = keepTags(name);
  const found = await readImages(
    target,
    Object.values(tags).map((imageTag) => ({ imageTag })),
  );
  const at = (wanted: string) => found.find(({ tag }) => tag === wanted)?.digest;
  const there = { active: at(tags.active), previous: at(tags.previous) };
  const images = new Map([...found, image].map((each) => [each.digest, each]));
  for (const { tag, digest } of planKeep(name, there, nextKeptImages(there, image.digest))) {
    await tagImage(target, images.get(digest) ?? image, [tag]);
  }
}
