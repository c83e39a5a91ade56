import { deniedAction, describeFailure } from '../aws/index.ts';
import type { Context } from '../context.ts';
import { imagesByTag } from '../ecr/index.ts';
import { shortName } from '../ecs/index.ts';
import { pinImages, registerCopy } from '../history/index.ts';
import type { Print } from './controller.ts';

/** Where the digests that a revision ran are read. */
interface DigestSource {
  /** The IAM action that the read requires. */
  readonly action: string;
  /** Reads the digests by container. @throws the SDK's error */
  read(): Promise<ReadonlyMap<string, string | undefined>>;
}

/**
 * The revision to restore: the previous one or, if that references images by tag, which may have moved, or is INACTIVE,
 * which ECS rejects, a copy of it with the digests that ran. If the digests cannot be read or the copy cannot be
 * registered, the previous revision itself is used.
 * @param taskDefinition the ARN of the previous revision
 */
export async function pinnedRevision(
  context: Context,
  taskDefinition: string,
  { action, read }: DigestSource,
  print: Print,
): Promise<string> {
  try {
    const { taskDefinition: old, tags } = await context.ecs.describeTaskDefinition(taskDefinition);
    const isActive = old.status === 'ACTIVE';
    const byTag = imagesByTag(old).length > 0;
    if (isActive && !byTag) return taskDefinition;
    const none = new Map<string, string>();
    // ECS rejects an INACTIVE revision, regardless of which images its tags point to now.
    const digests = byTag ? await (isActive ? read() : read().catch(() => none)) : none;
    const pin = pinImages(old, digests);
    if (isActive && pin === old) return taskDefinition;
    const copy = await registerCopy(context, { taskDefinition: pin, tags });
    print(`registered ${shortName(copy)}, a copy of ${shortName(taskDefinition)} with the digests that ran`);
    return copy;
  } catch (error) {
    print(
      `restoring ${shortName(taskDefinition)} unchanged, because its images could not be pinned to the digests that ran: ${describeFailure(deniedAction(error) ?? action, error)}`,
    );
    return taskDefinition;
  }
}
