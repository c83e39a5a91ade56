import { attemptsOf, isAmbiguous, isTransient } from '../aws/index.ts';
import type { Context } from '../context.ts';
import type { Service, Tag } from '../ecs/index.ts';
import { type Refused, refusedCall, unansweredCall } from '../refusal.ts';

const ATTEMPTS = 3;
const PREFIX = 'The tags of the service could not be written: ';

type WriteContext = Pick<Context, 'ecs' | 'log' | 'cancelled'>;
type TaggedService = Pick<Service, 'clusterArn' | 'serviceArn' | 'serviceName'>;

/** One call, and how tags that were read show its effect. */
interface TagCall {
  readonly action: string;
  send(): Promise<void>;
  isIn(tags: readonly Tag[]): boolean;
}

/**
 * Writes the tags of a service, because UpdateService does not accept tags. Tags are removed first, because a service
 * can have at most 50.
 * @returns why the tags could not be written
 */
export async function writeTags(
  context: WriteContext,
  service: TaggedService,
  { set, removed }: { readonly set: readonly Tag[]; readonly removed: readonly string[] },
): Promise<Refused | undefined> {
  const { ecs, log } = context;
  const { serviceArn, serviceName } = service;
  if (removed.length > 0) {
    const refused = await write(context, service, {
      action: 'ecs:UntagResource',
      send: () => ecs.untagResource(serviceArn, removed),
      isIn: (tags) => !tags.some(({ key }) => removed.includes(key)),
    });
    if (refused) return refused;
  }
  if (set.length > 0) {
    const refused = await write(context, service, {
      action: 'ecs:TagResource',
      send: () => ecs.tagResource(serviceArn, set),
      isIn: (tags) => set.every(({ key, value }) => tags.some((tag) => tag.key === key && tag.value === value)),
    });
    if (refused && removed.length > 0) {
      const reason = `${refused.reason} The tags ${removed.join(', ')} were removed.`;
      return { verdict: 'failed', ...refused, reason };
    }
    if (refused) return refused;
  }
  const names = [...set.map(({ key }) => key), ...removed];
  if (names.length > 0) log.info(`${serviceName}: wrote the tags ${names.join(', ')}`);
  return undefined;
}

/** Sends a call, which may be repeated. After ambiguous responses, the tags are read to find out its effect. */
async function write(
  { ecs, cancelled }: WriteContext,
  { clusterArn, serviceArn }: TaggedService,
  { action, send, isIn }: TagCall,
): Promise<Refused | undefined> {
  let mayHaveEffect = false;
  for (let attempt = 1; ; attempt++) {
    try {
      await send();
      return undefined;
    } catch (error) {
      mayHaveEffect ||= isAmbiguous(error) || attemptsOf(error) > 1;
      const mayBeSentAgain = isTransient(error) || isAmbiguous(error);
      if (mayBeSentAgain && attempt < ATTEMPTS && !cancelled.aborted) continue;
      if (!mayHaveEffect) return refusedCall(action, error, PREFIX);
      const read = await ecs.tagsOfServices(clusterArn, [serviceArn]).catch(() => undefined);
      const tags = read?.get(serviceArn);
      if (tags && isIn(tags)) return undefined;
      return tags && !isAmbiguous(error) ? refusedCall(action, error, PREFIX) : unansweredCall(action, error, PREFIX);
    }
  }
}
