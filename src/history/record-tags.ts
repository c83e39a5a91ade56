import { deniedAction, describeFailure } from '../aws/failure.ts';
import { classifyRefusal } from '../diagnosis/classify.ts';
import type { Json, Tag } from '../ecs/model.ts';
import type { Log } from '../log.ts';

/** Where a revision came from. */
export interface Origin {
  readonly commit: string;
  /** The address of the workflow run. */
  readonly run: string;
  readonly actor: string;
}

/** Tags of this prefix are Slipway's own: what a file has of them is of another revision. */
const PREFIX = 'slipway:';
/** A resource has at most so many tags, and a value so many characters (ECS, "Tagging your resources"). */
const MOST_TAGS = 50;
const MOST_CHARACTERS = 256;

/** The tags that tell of a revision which commit, run and person it came from; what is not known is left out. */
export function recordTags({ commit, run, actor }: Origin): Tag[] {
  return Object.entries({ commit, run, actor })
    .map(([name, value]) => ({ key: `${PREFIX}${name}`, value: toValue(value) }))
    .filter(({ value }) => value !== '');
}

/** Whether tags say that Slipway registered what has them. */
export function hasRecord(tags: readonly { readonly key?: unknown }[]): boolean {
  return tags.some(({ key }) => String(key).startsWith(PREFIX));
}

/** `tags` without Slipway's own. */
export function withoutRecord<T extends { readonly key?: unknown }>(tags: readonly T[]): T[] {
  return tags.filter(({ key }) => !String(key).startsWith(PREFIX));
}

/** `definition` with `record` among its tags, as far as there is room; the user's own tags all stay. */
export function withRecord(definition: Json, record: readonly Tag[]): Json {
  const { tags = [], ...rest } = definition;
  const own = withoutRecord(tags as Tag[]);
  const all = [...own, ...record.slice(0, Math.max(0, MOST_TAGS - own.length))];
  return { ...rest, ...(all.length > 0 && { tags: all }) };
}

/** What a notice says of a revision whose record tags were refused, and why they were. */
type Untagged = (why: string) => string;

const withoutOrigin: Untagged = (why) =>
  `The revision was registered without the tags that say where it comes from: ${why} Or set 'record-tags' to 'false'.`;

/**
 * Registers a task definition with its record tags, or without them where tagging is denied: then a notice says so.
 * @param register sends RegisterTaskDefinition
 * @param untagged what the notice says
 * @returns the new revision's ARN
 * @throws what `register` throws
 */
export async function registerRecorded(
  register: (definition: Json) => Promise<string>,
  log: Log,
  definition: Json,
  record: readonly Tag[],
  untagged: Untagged = withoutOrigin,
): Promise<string> {
  const recorded = withRecord(definition, record);
  try {
    return await register(recorded);
  } catch (error) {
    if (!hasRecord((recorded.tags ?? []) as Tag[]) || !isTagging(error)) throw error;
    const arn = await register(withRecord(definition, []));
    log.notice(untagged(describeFailure('ecs:TagResource', error)));
    return arn;
  }
}

/** Whether the tags are what was refused: the right to tag, or an organization's tag policy. */
function isTagging(error: unknown): boolean {
  return deniedAction(error) === 'ecs:TagResource' || classifyRefusal(error) === 'tag-policy';
}

/** What a tag's value can hold: letters, digits, spaces and `_.:/=+-@`. */
function toValue(text: string): string {
  return text
    .trim()
    .replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]+/gu, '_')
    .slice(0, MOST_CHARACTERS)
    .replace(/_+$/, '');
}
