import { createHash } from 'node:crypto';

/** The prefix of tags that a lifecycle rule exempts, such as the rule for `slipway-*` in infra/bootstrap.yml. */
const PREFIX = 'slipway-keep-';

/** The maximum length of a name: a tag's 128 characters without the prefix and `-previous`. */
const MAX_NAME = 100;

/** The name under which an image is kept, such as an environment: letters, digits and `._-`. */
export const KEEP_NAME = new RegExp(`^[A-Za-z0-9._-]{1,${MAX_NAME}}$`);

/** The two images that are kept under a name: the active one and the one that a rollback needs. */
export interface KeptImages {
  readonly active: string | undefined;
  readonly previous: string | undefined;
}

/** A tag to add to a digest. */
export interface KeepWrite {
  readonly tag: string;
  readonly digest: string;
}

/** The tags that keep the two images of a name. */
export function keepTags(name: string): Record<keyof KeptImages, string> {
  return { active: `${PREFIX}${name}`, previous: `${PREFIX}${name}-previous` };
}

/** Converts any text to a name of this form; empty if none of its characters can be in a tag. */
export function keepName(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, MAX_NAME);
}

/**
 * The name under which the images of a service are kept; a long name ends with a hash, which distinguishes it from
 * other names.
 */
export function serviceKeepName(name: string, service: string, container = ''): string {
  const parts = [name, service, ...(container ? [container] : [])];
  const text = parts.join('-').replace(/[^A-Za-z0-9._-]+/g, '-');
  if (text.length <= MAX_NAME) return text;
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
  return `${text.slice(0, MAX_NAME - hash.length - 1)}-${hash}`;
}

/** An image of a container in a task definition. */
export interface ContainerImage {
  readonly container: string;
  readonly image: string;
  /** The registry and repository of the image. */
  readonly place: string;
}

/** An image of a service to keep, and the image of the previous revision that has the same tags. */
export interface ServiceKeep {
  readonly name: string;
  readonly active: ContainerImage;
  readonly previous: ContainerImage | undefined;
}

/**
 * The images of a service to keep: one for each image of the active revision. Where a repository has the images of
 * several containers, each container has its own tags.
 */
export function planServiceKeep(
  { name, service }: { readonly name: string; readonly service: string },
  active: readonly ContainerImage[],
  previous: readonly ContainerImage[],
): ServiceKeep[] {
  const several = (images: readonly ContainerImage[], place: string) =>
    new Set(images.filter((one) => one.place === place).map(({ image }) => image)).size > 1;
  const unique = [...new Map(active.map((one) => [one.image, one] as const).reverse()).values()].reverse();
  return unique.map((one) => {
    const isShared = several(active, one.place) || several(previous, one.place);
    const before = previous.filter(({ place }) => place === one.place);
    return {
      name: serviceKeepName(name, service, isShared ? one.container : ''),
      active: one,
      previous: isShared ? before.find(({ container }) => container === one.container) : before[0],
    };
  });
}

/** The images to keep if only the active image is known: the previously active one becomes the previous one. */
export function nextKeptImages(there: KeptImages, active: string): KeptImages {
  return { active, previous: there.active === active ? there.previous : (there.active ?? there.previous) };
}

/**
 * The tags to write so that `wanted` is kept. The previous image comes first, so that no image is without a tag in
 * between.
 * @param there the images that the tags name now
 */
export function planKeep(name: string, there: KeptImages, wanted: KeptImages): KeepWrite[] {
  const tags = keepTags(name);
  return (['previous', 'active'] as const).flatMap((which) => {
    const digest = wanted[which];
    return digest === undefined || digest === there[which] ? [] : [{ tag: tags[which], digest }];
  });
}
