import type { Tag } from '../ecs/index.ts';

/** The prefix of tags that are reserved for AWS and cannot be set or removed. */
const OF_AWS = 'aws:';

/** The tags to remove and to set so that a service with the tags `now` has exactly `wanted`. Pure. */
export function tagChanges(
  now: readonly Tag[],
  wanted: readonly Tag[],
): { readonly removed: readonly string[]; readonly set: readonly Tag[] } {
  const own = now.filter(({ key }) => !key.startsWith(OF_AWS));
  const removed = own.filter(({ key }) => !wanted.some((one) => one.key === key)).map(({ key }) => key);
  const set = wanted.filter(({ key, value }) => !own.some((one) => one.key === key && one.value === value));
  return { removed, set };
}
