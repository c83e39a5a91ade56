import type { Json, Tag } from '../ecs/model.ts';

/** The changes of a service's tags, by TagResource and UntagResource. */
export interface TagPlan {
  readonly set: readonly Tag[];
  readonly removed: readonly string[];
  readonly changes: readonly string[];
}

/**
 * The tags that a file names are set, and those that it names with `null` removed; others stay, since they may be of
 * somebody else. Tags that could not be read are written as they are named.
 */
export function planServiceTags(wanted: readonly Json[] | undefined, now: readonly Tag[] | undefined): TagPlan {
  const values = new Map((now ?? []).map(({ key, value }) => [key, value]));
  const named = (wanted ?? []).map(({ key, value }) => ({ key: String(key), value }));
  const set = named.flatMap(({ key, value = '' }) =>
    value === null || (now && values.get(key) === value) ? [] : [{ key, value: String(value) }],
  );
  const removed = named.flatMap(({ key, value }) => (value === null && (!now || values.has(key)) ? [key] : []));
  return {
    set,
    removed,
    changes: [
      ...set.map(({ key, value }) =>
        values.has(key) ? `~ service.tags.${key}: ${values.get(key)} → ${value}` : `+ service.tags.${key}: ${value}`,
      ),
      ...removed.map((key) => `- service.tags.${key}${values.has(key) ? `: ${values.get(key)}` : ''}`),
    ],
  };
}
