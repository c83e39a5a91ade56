import type { Context } from '../context.ts';
import { type Json, shortName, type Tag } from '../ecs/model.ts';
import { formatReference, parseReference } from '../image/reference.ts';
import { READ_ONLY_KEYS } from '../taskdef/document.ts';
import { registerRecorded } from './record-tags.ts';
import { registerPatiently } from './register.ts';

/** A tag of a revision that was registered to go back to another one: which one, as `family:revision`. */
const COPY_OF = 'slipway:copy-of';
/** A tag's value has at most so many characters (ECS, "Tagging your resources"). */
const MOST_CHARACTERS = 256;

/** The revision that these tags say their own is a copy of. */
export function copiedFrom(tags: readonly Tag[]): string | undefined {
  return tags.find(({ key }) => key === COPY_OF)?.value;
}

/** The task definition with the images that tags name pinned to `digests`, by container; itself where there is none to pin. */
export function pinImages(taskDefinition: Json, digests: ReadonlyMap<string, string | undefined>): Json {
  const containers = (taskDefinition.containerDefinitions ?? []) as readonly Json[];
  const pinned = containers.map((container) => withDigest(container, digests.get(String(container.name))));
  return pinned.some((one, index) => one !== containers[index])
    ? { ...taskDefinition, containerDefinitions: pinned }
    : taskDefinition;
}

function withDigest(container: Json, digest: string | undefined): Json {
  const reference = typeof container.image === 'string' ? parseReference(container.image) : undefined;
  if (!reference || reference.digest || !digest) return container;
  const { tag: _, ...place } = reference;
  return { ...container, image: formatReference({ ...place, digest }) };
}

/**
 * What a step has registered, or is registering, by what it is: services that roll back to the same version share a copy.
 * A step has one pace, whatever limits its calls have.
 */
const registered = new WeakMap<Context['ecs']['pace'], Map<string, Promise<string>>>();

/**
 * Registers a described task definition again. Its tags stay, its record too, and one more says what it is a copy of; a
 * copy's copy is one of the same revision.
 * @returns the copy's ARN
 * @throws the SDK's error of RegisterTaskDefinition
 */
export async function registerCopy(
  context: Pick<Context, 'ecs' | 'clock' | 'cancelled' | 'log'>,
  { taskDefinition, tags }: { readonly taskDefinition: Json; readonly tags: readonly Tag[] },
): Promise<string> {
  const bare = Object.fromEntries(Object.entries(taskDefinition).filter(([key]) => !READ_ONLY_KEYS.includes(key)));
  // Tags of AWS's own can't be set by others.
  const own = tags.filter(({ key }) => !key.startsWith('aws:') && !key.startsWith('slipway:'));
  const record = tags.filter(({ key }) => key.startsWith('slipway:') && key !== COPY_OF);
  const from = copiedFrom(tags) ?? shortName(String(taskDefinition.taskDefinitionArn));
  const copyOf = from.length <= MOST_CHARACTERS ? [{ key: COPY_OF, value: from }] : [];
  const definition = { ...bare, ...(own.length > 0 && { tags: own }) };
  const untagged = (why: string) =>
    `The copy of ${from} was registered without the tag that says so: a later rollback takes it for a version of its own. ${why}`;
  const copies = registered.get(context.ecs.pace) ?? new Map<string, Promise<string>>();
  registered.set(context.ecs.pace, copies);
  const all = [...copyOf, ...record];
  const key = JSON.stringify([definition, all]);
  const register = (one: Json) => registerPatiently(context, one);
  const copy = copies.get(key) ?? registerRecorded(register, context.log, definition, all, untagged);
  copies.set(key, copy);
  copy.catch(() => copies.delete(key));
  return copy;
}
