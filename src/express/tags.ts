import type { Context } from '../context.ts';
import type { Tag } from '../ecs/index.ts';
import { type Refused, refusedCall } from '../refusal.ts';

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

/** Sets the tags of a service to exactly `wanted`. @returns a sentence about what could not be done, and why */
export async function changeTags(
  { ecs, log }: Pick<Context, 'ecs' | 'log'>,
  serviceArn: string,
  now: readonly Tag[],
  wanted: readonly Tag[],
): Promise<Refused | undefined> {
  const { removed, set } = tagChanges(now, wanted);
  try {
    if (removed.length > 0) await ecs.untagResource(serviceArn, removed);
  } catch (error) {
    return refusedCall('ecs:UntagResource', error);
  }
  try {
    if (set.length > 0) await ecs.tagResource(serviceArn, set);
  } catch (error) {
    return refusedCall('ecs:TagResource', error);
  }
  if (removed.length + set.length > 0) log.info(`tags: ${set.length} set, ${removed.length} removed`);
  return undefined;
}
