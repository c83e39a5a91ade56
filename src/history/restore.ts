import { accountIn, describeFailure, failureKind } from '../aws/index.ts';
import type { Context } from '../context.ts';
import { imagesByTag, readStorage } from '../ecr/index.ts';
import { isPinned, type Json, readPaced, shortName, type Tag } from '../ecs/index.ts';
import { messageOf } from '../error.ts';
import { type Refused, refusedCall } from '../refusal.ts';
import { pinImages, registerCopy } from './copy.ts';
import { inLines, taskDefinitionDifferences } from './differences.ts';
import { isSameVersion, type PastDeployment, type Version } from './history.ts';

/** A version that can be restored: its images exist, as far as that can be verified. */
export interface Restorable {
  /** The revision; if `copy` is set, it must be registered again. */
  readonly taskDefinition: string;
  readonly copy?: { readonly taskDefinition: Json; readonly tags: readonly Tag[]; readonly reason: string };
  /** The task definition of the version; missing if it could not be read. */
  readonly definition?: Json;
  /** The differences from the active revision, by name. */
  readonly changes: readonly string[];
  /** Sentences about what could not be verified. */
  readonly notes: readonly string[];
}

/**
 * Checks whether a version can be restored, and what that requires. Writes nothing.
 * @param current the active task definition, if it could be read
 */
export async function examineRestorable(
  context: Context,
  version: Version,
  history: readonly PastDeployment[],
  current: Json | undefined,
): Promise<Restorable | Refused> {
  const name = shortName(version.taskDefinition);
  let described: { taskDefinition: Json; tags: Tag[] };
  try {
    described = await readPaced(context, () => context.ecs.describeTaskDefinition(version.taskDefinition));
  } catch (error) {
    if (failureKind(error) !== 'denied') {
      const prefix = `The task definition '${name}' could not be read: `;
      return refusedCall('ecs:DescribeTaskDefinition', error, prefix);
    }
    const text = describeFailure('ecs:DescribeTaskDefinition', error);
    const note = `It could not be verified whether ${name} can be restored unchanged and whether its images still exist: ${text}`;
    return { taskDefinition: version.taskDefinition, changes: [], notes: [note] };
  }
  const { taskDefinition, tags } = described;
  const pin = pinImages(taskDefinition, digestsOf(version));
  const checked = await checkImages(context, pin, name);
  if ('by' in checked) return checked;
  const changes = current ? inLines(taskDefinitionDifferences(current, pin)) : [];
  const loose = imagesByTag(pin).map(({ image }) => image);
  const notes = [
    ...checked.notes,
    ...(loose.length > 0
      ? [
          `It is unknown which digest ${name} ran for ${loose.join(', ')}: the image that the tag now points to will be used.`,
        ]
      : []),
  ];
  const isActive = taskDefinition.status === 'ACTIVE';
  if (isActive && pin === taskDefinition) {
    return { taskDefinition: String(taskDefinition.taskDefinitionArn), definition: taskDefinition, changes, notes };
  }
  const earlier = await earlierCopy(context, version, history);
  if (earlier) return { taskDefinition: earlier, definition: taskDefinition, changes, notes };
  const reason = isActive ? 'its images are tags' : `it is ${taskDefinition.status}`;
  return {
    taskDefinition: String(taskDefinition.taskDefinitionArn),
    copy: { taskDefinition: pin, tags, reason },
    definition: taskDefinition,
    changes,
    notes,
  };
}

/**
 * Registers the copy if one is needed.
 * @returns the revision to restore
 * @throws the SDK's error for RegisterTaskDefinition
 */
export async function registerRestorable(context: Context, { taskDefinition, copy }: Restorable): Promise<string> {
  if (!copy) return taskDefinition;
  const registered = await registerCopy(context, copy);
  context.log.info(
    `registered ${shortName(registered)}, a copy of ${shortName(taskDefinition)} with its digests: ${copy.reason}`,
  );
  return registered;
}

function digestsOf({ images }: Version): Map<string, string | undefined> {
  return new Map(images.map(({ container, digest }) => [container, digest]));
}

/** A copy that was registered and deployed earlier, if it can still be used. */
async function earlierCopy(
  { ecs }: Context,
  version: Version,
  history: readonly PastDeployment[],
): Promise<string | undefined> {
  const copies = history.filter(
    (past) => past.copyOf && !past.inactive && isSameVersion(past, version) && hasDigests(past),
  );
  const [newest] = copies;
  if (!newest) return undefined;
  const found = await ecs.describeTaskDefinition(newest.taskDefinition).catch(() => undefined);
  const usable = found?.taskDefinition.status === 'ACTIVE' && isPinned(found.taskDefinition);
  return usable ? newest.taskDefinition : undefined;
}

function hasDigests({ images }: Version): boolean {
  return images.length > 0 && images.every(({ digest }) => digest !== undefined);
}

/** Whether the registry has every image; registries other than private ECR registries cannot be checked. */
async function checkImages(
  { clients }: Context,
  taskDefinition: Json,
  name: string,
): Promise<{ readonly notes: readonly string[] } | Refused> {
  const containers = (taskDefinition.containerDefinitions ?? []) as readonly Json[];
  const images = [...new Set(containers.flatMap(({ image }) => (typeof image === 'string' ? [image] : [])))];
  const notes: string[] = [];
  const lost: string[] = [];
  await Promise.all(
    images.map(async (image) => {
      try {
        const storage = await readStorage(clients, image, accountIn(String(taskDefinition.taskDefinitionArn)));
        if (storage?.state === 'gone')
          lost.push(`${image} no longer exists in ECR: push it again, or choose another version.`);
        if (storage?.state === 'archived')
          lost.push(
            `${image} is archived in ECR: restore it there (UpdateImageStorageClass), or choose another version.`,
          );
      } catch (error) {
        notes.push(`It could not be verified whether ${image} still exists in ECR: ${messageOf(error)}`);
      }
    }),
  );
  return lost.length > 0 ? { by: 'preflight', reason: `${name} cannot run: ${lost.join(' ')}` } : { notes };
}
