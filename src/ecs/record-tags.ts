import type { Tag } from './model.ts';

/** The prefix of the tags with which Slipway records the source of a revision. */
const PREFIX = 'slipway:';

/** The information in the tags: the source of a revision, and the revision that it is a copy of. */
export type RecordTagName = 'commit' | 'run' | 'actor' | 'copy-of';

/** The key of the tag that records `what`. */
export function recordKey(what: RecordTagName): string {
  return `${PREFIX}${what}`;
}

/** Whether a tag is one of Slipway's. Such a tag in a file belongs to another revision. */
export function isRecordTag({ key }: { readonly key?: unknown }): boolean {
  return String(key).startsWith(PREFIX);
}

/** The value that the tags record; `undefined` if they record none. */
export function recordedIn(tags: readonly Tag[], what: RecordTagName): string | undefined {
  return tags.find(({ key }) => key === recordKey(what))?.value;
}
