import { deniedAction, describeFailure } from '../aws/index.ts';
import { classifyRefusal } from '../diagnosis/index.ts';
import { isRecordTag, type Json, type RecordTagName, recordKey, type Tag } from '../ecs/index.ts';
import type { Log } from '../log.ts';

/** The source of a revision. */
export interface RevisionRecord {
  readonly commit: string;
  /** The URL of the workflow run. */
  readonly run: string;
  readonly actor: string;
}

/** ECS's limits for tags and their values ("Tagging your resources"). */
const MAX_TAGS = 50;
const MAX_CHARACTERS = 256;

/** The tags with the commit, run and actor of a revision; unknown values are omitted. */
export function recordTags({ commit, run, actor }: RevisionRecord): Tag[] {
  const record: readonly [RecordTagName, string][] = [
    ['commit', commit],
    ['run', run],
    ['actor', actor],
  ];
  return record
    .map(([name, value]) => ({ key: recordKey(name), value: toValue(value) }))
    .filter(({ value }) => value !== '');
}

/** Whether the tags show that Slipway registered the revision. */
export function hasRecord(tags: readonly { readonly key?: unknown }[]): boolean {
  return tags.some(isRecordTag);
}

/** `tags` without Slipway's tags. */
export function withoutRecord<T extends { readonly key?: unknown }>(tags: readonly T[]): T[] {
  return tags.filter((tag) => !isRecordTag(tag));
}

/** `definition` with `record` added to its tags, as far as they fit; the user's tags are all kept. */
export function withRecord(definition: Json, record: readonly Tag[]): Json {
  const { tags = [], ...rest } = definition;
  const own = withoutRecord(tags as Tag[]);
  const all = [...own, ...record.slice(0, Math.max(0, MAX_TAGS - own.length))];
  return { ...rest, ...(all.length > 0 && { tags: all }) };
}

/** The notice for a revision whose record tags were rejected, with the reason. */
type Untagged = (problem: string) => string;

const withoutOrigin: Untagged = (problem) =>
  `The revision was registered without the tags that record its source: ${problem} Alternatively, set 'record-tags' to 'false'.`;

/**
 * Registers a task definition with its record tags or, if tagging is denied, without them and with a notice.
 * @param register calls RegisterTaskDefinition
 * @param untagged the text of the notice
 * @returns the new revision's ARN
 * @throws the error of `register`
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

/** Whether the tags were rejected: permission to tag is missing, or an organization's tag policy forbids them. */
function isTagging(error: unknown): boolean {
  return deniedAction(error) === 'ecs:TagResource' || classifyRefusal(error) === 'tag-policy';
}

/** Replaces characters that a tag's value cannot contain; letters, digits, spaces and `_.:/=+-@` are allowed. */
function toValue(text: string): string {
  return text
    .trim()
    .replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]+/gu, '_')
    .slice(0, MAX_CHARACTERS)
    .replace(/_+$/, '');
}
