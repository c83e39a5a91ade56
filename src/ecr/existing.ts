import { messageOf } from '../error.ts';
import {
  type ImageSource,
  INPUTS_LABEL,
  type PlannedTag,
  parseInputs,
  REVISION_LABEL,
  type TaggedImage,
} from '../image/index.ts';
import { platformName, readImages, type StoredImage } from './manifest.ts';
import { configOf, type PushTarget, partsOf } from './push-target.ts';

type Facts = Omit<TaggedImage, 'digest'>;

/** The images that the tags already name, with the data that decides whether they can be reused. */
export async function readExisting(target: PushTarget, tags: readonly PlannedTag[]): Promise<Map<string, TaggedImage>> {
  const images = await readImages(
    target,
    tags.map(({ name }) => ({ imageTag: name })),
  );
  const fixed = new Set(tags.filter(({ kind }) => kind !== 'moving').map(({ name }) => name));
  const facts = new Map<string, Facts>();
  const found = new Map<string, TaggedImage>();
  for (const image of images) {
    if (fixed.has(image.tag ?? '') && !facts.has(image.digest)) facts.set(image.digest, await readFacts(target, image));
    found.set(image.tag ?? '', { digest: image.digest, ...facts.get(image.digest) });
  }
  return found;
}

/**
 * The changes that git's index hides, if an image that was built from this commit has no label with a hash of its
 * files; `undefined` if git cannot determine them.
 */
export async function readHidden(
  { commit, dirty, unknown, findHidden }: ImageSource,
  existing: ReadonlyMap<string, TaggedImage>,
): Promise<readonly string[] | undefined> {
  const isKnown = dirty.length > 0 || unknown !== undefined || !findHidden;
  const isByLabel = [...existing.values()].some(({ inputs, revision }) => !inputs && revision && revision === commit);
  return isKnown || !isByLabel ? [] : findHidden().catch(() => undefined);
}

/** The role may lack ecr:GetDownloadUrlForLayer, which a push does not need; the labels are unknown then. */
async function readFacts(target: PushTarget, image: StoredImage): Promise<Facts> {
  const entries = image.manifest.manifests ?? [];
  const platforms = entries.flatMap(({ platform }) =>
    platform && platform.os !== 'unknown' ? [platformName(platform)] : [],
  );
  const shape = {
    attested: entries.some(({ platform }) => platform?.os === 'unknown'),
    ...(platforms.length > 0 && { platforms }),
  };
  try {
    const config = await configOf(target, image, (await partsOf(target, image)).slice(0, 1));
    const { [REVISION_LABEL]: revision, [INPUTS_LABEL]: inputs } = config?.config?.Labels ?? {};
    const own = platforms.length === 0 && config?.architecture ? { platforms: [platformName(config)] } : {};
    return { ...shape, ...own, revision, inputs: parseInputs(inputs) };
  } catch (error) {
    return { ...shape, unreadable: messageOf(error) };
  }
}
