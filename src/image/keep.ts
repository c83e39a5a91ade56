/** Tags that a lifecycle rule exempts begin with this, as in `slipway-*` of infra/bootstrap.yml. */
const PREFIX = 'slipway-keep-';

/** Of a tag's 128 characters the prefix and `-previous` leave so many. */
const LONGEST_NAME = 100;

/** What an image is kept for, such as an environment: letters, digits and `._-`. */
export const KEEP_NAME = new RegExp(`^[A-Za-z0-9._-]{1,${LONGEST_NAME}}$`);

/** The two images that are kept under a name: the one in use and the one that a rollback needs. */
export interface Kept {
  readonly active: string | undefined;
  readonly previous: string | undefined;
}

/** A tag to give to a digest. */
export interface KeepWrite {
  readonly tag: string;
  readonly digest: string;
}

/** The tags by which a name keeps its two images. */
export function keepTags(name: string): Record<keyof Kept, string> {
  return { active: `${PREFIX}${name}`, previous: `${PREFIX}${name}-previous` };
}

/** Any text as such a name; empty where nothing of it can be in a tag. */
export function keepName(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, LONGEST_NAME);
}

/** What is kept from now on where nothing but the active image is known: the one that was active before is the previous one. */
export function succeed(there: Kept, active: string): Kept {
  return { active, previous: there.active === active ? there.previous : (there.active ?? there.previous) };
}

/**
 * The tags to write so that `wanted` is kept. The previous image comes first, so that none is without a tag in between.
 * @param there what the tags name now
 */
export function planKeep(name: string, there: Kept, wanted: Kept): KeepWrite[] {
  const tags = keepTags(name);
  return (['previous', 'active'] as const).flatMap((which) => {
    const digest = wanted[which];
    return digest === undefined || digest === there[which] ? [] : [{ tag: tags[which], digest }];
  });
}
