import { UserError } from '../error.ts';
import { isContentTag, isMutable, type PlannedTag } from '../image/index.ts';
import { readImages, type StoredImage, tagImage } from './manifest.ts';
import type { PublishJob } from './publish-job.ts';
import type { PushTarget } from './push-target.ts';

/**
 * Adds the tags that do not name the image yet.
 * @param stays tags that are not moved: they are immutable, and name an equivalent build
 * @param known the images that the tags name, if they were read just now
 */
export async function tagRest(
  { tags, context }: PublishJob,
  target: PushTarget,
  image: StoredImage,
  stays: (tag: PlannedTag) => boolean = () => false,
  known?: ReadonlyMap<string, { readonly digest: string }>,
): Promise<void> {
  const names = known ?? (await readTags(target, tags));
  const missing = tags.filter(
    (tag) => names.get(tag.name)?.digest !== image.digest && !(names.has(tag.name) && stays(tag)),
  );
  const ofKind = (content: boolean) => missing.filter((tag) => isContentTag(tag) === content).map(({ name }) => name);
  await tagImage(target, image, ofKind(false));
  await tagImage(target, image, ofKind(true)).catch((error: Error) => {
    // Another job has built the same content in the meantime; this image has its other tags.
    context.log.notice(`Later runs cannot find the image by its content. ${error.message}`);
  });
  if (missing.length > 0)
    context.log.info(`Tagged ${image.digest} with ${missing.map(({ name }) => name).join(', ')}.`);
}

/** Adds the tags that a pushed image lacks; an immutable content tag stays with the first image. */
export function tagPushed(
  job: PublishJob,
  target: PushTarget,
  image: StoredImage,
  names: ReadonlyMap<string, StoredImage>,
): Promise<void> {
  const { mutability } = target.settings;
  return tagRest(job, target, image, (tag) => isContentTag(tag) && !isMutable(tag.name, mutability), names);
}

/** Reads a pushed image, and the images that the tags name, with one call. */
export async function readPushed(
  target: PushTarget,
  digest: string,
  tags: readonly PlannedTag[],
): Promise<{ readonly image: StoredImage; readonly names: ReadonlyMap<string, StoredImage> }> {
  const ids = tags.map(({ name }) => ({ imageTag: name }));
  const images = await readImages(target, [{ imageDigest: digest }, ...ids]);
  const image = images.find((each) => each.digest === digest);
  if (!image) throw disappeared(target, digest);
  return { image, names: byTag(images) };
}

async function readTags(target: PushTarget, tags: readonly PlannedTag[]): Promise<Map<string, StoredImage>> {
  const ids = tags.map(({ name }) => ({ imageTag: name }));
  return byTag(await readImages(target, ids));
}

function byTag(images: readonly StoredImage[]): Map<string, StoredImage> {
  return new Map(images.flatMap((image) => (image.tag === undefined ? [] : [[image.tag, image]])));
}

/** @throws {UserError} if the image no longer exists */
export async function readDigest(target: PushTarget, digest: string): Promise<StoredImage> {
  const [image] = await readImages(target, [{ imageDigest: digest }]);
  if (!image) throw disappeared(target, digest);
  return image;
}

function disappeared(target: PushTarget, digest: string): UserError {
  return new UserError(`The image ${target.uri}@${digest} disappeared from ECR during the step: run the job again.`);
}
