import { messageOf } from '../error.ts';
import { keepName, keepTags, planKeep, succeed } from '../image/keep.ts';
import { isMutable } from '../image/tags.ts';
import type { Job } from './job.ts';
import { readImages, type StoredImage, tagImage } from './manifest.ts';
import type { Target } from './target.ts';

/**
 * Gives the image the tag that lifecycle rules exempt, and the one that had it the tag of the previous image. The image is
 * there and has its tags: what fails here is a warning.
 */
export async function keepImage(job: Job, target: Target, image: StoredImage): Promise<void> {
  const { order, source, tools } = job;
  if (order.keep === undefined) return;
  const name = keepName(order.keep === 'branch' ? (source.branch ?? '') : order.keep.name);
  if (name === '') {
    tools.log.notice("The image is not kept: 'keep-images' is 'true', and this run is not for a branch.");
    return;
  }
  const tags = keepTags(name);
  if (!isMutable(tags.active, target.settings.mutability)) {
    tools.log.notice(
      `The image is not kept: the tag '${tags.active}' moves, and tags in '${target.repository}' are immutable; exclude 'slipway-keep-*' from that.`,
    );
    return;
  }
  try {
    await write(target, image, name);
    tools.log.info(`${image.digest} is kept by the tag ${tags.active}.`);
  } catch (error) {
    tools.log.warning(`The image is not kept by the tag '${tags.active}': ${messageOf(error)}`);
  }
}

async function write(target: Target, image: StoredImage, name: string): Promise<void> {
  const tags = keepTags(name);
  const found = await readImages(
    target,
    Object.values(tags).map((imageTag) => ({ imageTag })),
  );
  const at = (wanted: string) => found.find(({ tag }) => tag === wanted)?.digest;
  const there = { active: at(tags.active), previous: at(tags.previous) };
  const images = new Map([...found, image].map((each) => [each.digest, each]));
  for (const { tag, digest } of planKeep(name, there, succeed(there, image.digest))) {
    await tagImage(target, images.get(digest) ?? image, [tag]);
  }
}
