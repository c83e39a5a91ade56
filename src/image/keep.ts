/** The prefix of tags that a lifecycle rule exempts, as `slipway-*` in infra/bootstrap.yml. */
const PREFIX = 'slipway-keep-';

/** The length that the prefix and `-previous` leave of a tag's 128 characters. */
const LONGEST_NAME = 100;

/** The name under which an image is kept, such as an environment: letters, digits and `._-`. */
export const KEEP_NAME = new RegExp(`^[A-Za-z0-9._-]{1,${LONGEST_NAME}}$`);

/** The two images that are kept under a name: the active one and the one that a rollback needs. */
export interface Kept {
  readonly active: string | undefined;
  readonly previous: string | undefined;
}

/** A tag to add to a digest. */
export interface KeepWrite {
  readonly tag: string;
  readonly digest: string;
}

/** The tags with which a name keeps its two images. */
export function keepTags(name: string): Record<keyof Kept, string> {
  return { active: `${PREFIX}${name}`, previous: `${PREFIX}${name}-previous` };
}

/** Converts any text to such a name; empty if none of its characters can be in a tag. */
export function keepName(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, LONGEST_NAME);
}

/** The images to keep if only the active image is known: the previously active one becomes the previous one. */
export function nextKept(there: Kept, active: string): Kept {
  return { active, previous: there.active === active ? there.previous : (there.active ?? there.previous) };
}

/**
 * The tags to write so that `wanted` is kept. The previous image comes first, so that no image is without a tag in
 * between.
 * @param there the images that the tags name now
 */
export function planKeep(name: string, there: Kept, wanted: Kept): KeepWrite[] {
  const tags = keepTags(name);
  return (['previous', 'active'] as const).flatMap((which) => {
    const digest = wanted[which];
    return digest === undefined || digest === there[which] ? [] : [{ tag: tags[which], digest }];
  });
}
