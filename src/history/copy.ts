import type { Context } from '../context.ts';
import { isRecordTag, type Json, recordedIn, recordKey, shortName, type Tag } from '../ecs/index.ts';
import { formatImageReference, parseImageReference } from '../image/index.ts';
import { READ_ONLY_KEYS } from '../taskdef/index.ts';
import { registerRecorded } from './record-tags.ts';
import { registerWithRetry } from './register.ts';

/** The tag with the source, as `family:revision`, of a revision that was registered as a copy for a rollback. */
const COPY_OF = recordKey('copy-of');
/** The maximum length of a tag's value ("Tagging your resources" in the ECS developer guide). */
const MAX_CHARACTERS = 256;

/** The revision that a revision with these tags is a copy of. */
export function copiedFrom(tags: readonly Tag[]): string | undefined {
  return recordedIn(tags, 'copy-of');
}

/**
 * The task definition with images named by tag pinned to `digests`, by container; the same object if there are none to
 * pin.
 */
export function pinImages(taskDefinition: Json, digests: ReadonlyMap<string, string | undefined>): Json {
  const containers = (taskDefinition.containerDefinitions ?? []) as readonly Json[];
  const pinned = containers.map((container) => withDigest(container, digests.get(String(container.name))));
  return pinned.some((one, index) => one !== containers[index])
    ? { ...taskDefinition, containerDefinitions: pinned }
    : taskDefinition;
}

function withDigest(container: Json, digest: string | undefined): Json {
  const reference = typeof container.image === 'string' ? parseImageReference(container.image) : undefined;
  if (!reference || reference.digest || !digest) return container;
  const { tag: _, ...place } = reference;
  return { ...container, image: formatImageReference({ ...place, digest }) };
}

/**
 * The registrations of a step by content, so that services that roll back to the same version share a copy. The pace
 * object identifies the step, regardless of the time limits of its calls.
 */
const registered = new WeakMap<Context['ecs']['pace'], Map<string, Promise<string>>>();

/**
 * Registers a copy of a task definition that ECS described. Its tags and its record are kept, and one more tag names
 * the source: for a copy of a copy, the original revision.
 * @returns the copy's ARN
 * @throws the SDK's error for RegisterTaskDefinition
 */
export async function registerCopy(
  context: Pick<Context, 'ecs' | 'clock' | 'cancelled' | 'log'>,
  { taskDefinition, tags }: { readonly taskDefinition: Json; readonly tags: readonly Tag[] },
): Promise<string> {
  const bare = Object.fromEntries(Object.entries(taskDefinition).filter(([key]) => !READ_ONLY_KEYS.includes(key)));
  // Only AWS can set `aws:` tags.
  const own = tags.filter((tag) => !tag.key.startsWith('aws:') && !isRecordTag(tag));
  const record = tags.filter((tag) => isRecordTag(tag) && tag.key !== COPY_OF);
  const from = copiedFrom(tags) ?? shortName(String(taskDefinition.taskDefinitionArn));
  const copyOf = from.length <= MAX_CHARACTERS ? [{ key: COPY_OF, value: from }] : [];
  const definition = { ...bare, ...(own.length > 0 && { tags: own }) };
  const untagged = (problem: string) =>
    `The copy of ${from} was registered without the tag that names its source: a later rollback treats it as a separate version. ${problem}`;
  const copies = registered.get(context.ecs.pace) ?? new Map<string, Promise<string>>();
  registered.set(context.ecs.pace, copies);
  const all = [...copyOf, ...record];
  const key = JSON.stringify([definition, all]);
  const register = (one: Json) => registerWithRetry(context, one);
  const copy = copies.get(key) ?? registerRecorded(register, context.log, definition, all, untagged);
  copies.set(key, copy);
  copy.catch(() => copies.delete(key));
  return copy;
}
