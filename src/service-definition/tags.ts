import type { Json, Tag } from '../ecs/index.ts';

/** The changes to a service's tags, for TagResource and UntagResource. */
export interface TagPlan {
  readonly set: readonly Tag[];
  readonly removed: readonly string[];
  readonly changes: readonly string[];
}

/**
 * Tags that a file names are set, and tags with `null` are removed. Other tags are kept, because another tool may own
 * them. If the tags could not be read, all named tags are written.
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
