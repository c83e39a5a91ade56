import { accountIn, describeFailure, failureKind } from '../aws/index.ts';
import type { Context } from '../context.ts';
import { readStorage, type Storage } from '../ecr/index.ts';
import { type Ecs, recordedIn } from '../ecs/index.ts';
import { messageOf } from '../error.ts';
import { formatImageReference, parseImageReference } from '../image/index.ts';
import { commitOfImage } from './commit.ts';
import { copiedFrom } from './copy.ts';
import { type PastDeployment, type PastImage, runsSameImages } from './history.ts';

/** The maximum number of a service's deployments that are shown, with full details. */
export const MAX_SHOWN = 30;
/** The maximum number of concurrent calls; ECS allows 20 of these calls per second. */
const MAX_CONCURRENT = 8;

/** The information from a revision's tags and status. */
export type RevisionFacts = Pick<PastDeployment, 'commit' | 'actor' | 'copyOf' | 'inactive'>;

/**
 * Adds information from revision tags and ECR to the newest deployments of each history: commit, actor and source, the
 * images' tags and whether they still exist, and from their labels the commits of revisions without record tags; for
 * older deployments, only the data that identifies copies. Information that cannot be read is omitted, with a notice.
 */
export async function lookUpOrigins(
  { ecs, clients, log }: Pick<Context, 'ecs' | 'clients' | 'log'>,
  histories: readonly (readonly PastDeployment[])[],
): Promise<PastDeployment[][]> {
  const shown = histories.flatMap((history) => history.slice(0, MAX_SHOWN));
  const account = accountIn(shown[0]?.taskDefinition ?? '');
  const images = shown.flatMap((past) => past.images.map(reference));
  const [recorded, stored] = await Promise.all([
    each(
      new Set(
        [...shown, ...histories.flatMap(deploymentsWithSharedImages)].map(({ taskDefinition }) => taskDefinition),
      ),
      (arn) => readRevisionFacts(ecs, arn),
    ),
    each(new Set(images), (image) => readStorage(clients, image, account)),
  ]);
  const unmarked = shown.filter(({ taskDefinition }) => !recorded.found.get(taskDefinition)?.commit);
  const there = unmarked
    .flatMap((past) => past.images.map(reference))
    .filter((image) => isStored(stored.found.get(image)));
  const labels = await each(new Set(there), (image) => commitOfImage(clients, image));
  for (const [what, { problem }] of [
    ['The commits and actors', recorded],
    ['The image tags and the states of the images', stored],
    ["The commits that are only in the images' labels", labels],
  ] as const) {
    if (problem) log.notice(`${what} are omitted from the history: ${problem}`);
  }
  return histories.map((history) =>
    history.map((past) => ({
      ...past,
      ...recorded.found.get(past.taskDefinition),
      images: past.images.map((image) => {
        const name = reference(image);
        const [storage, commit] = [stored.found.get(name), labels.found.get(name)];
        return { ...image, ...storage, ...(commit && { commit }) };
      }),
    })),
  );
}

/**
 * The deployments whose images another deployment ran with a different revision, so that one of the two may be a copy.
 * Only the tags of their revisions show this, so the other revisions need not be read.
 */
function deploymentsWithSharedImages(history: readonly PastDeployment[]): PastDeployment[] {
  return history.filter((past) =>
    history.some(
      (other) =>
        other.taskDefinition !== past.taskDefinition && runsSameImages(other, past) && runsSameImages(past, other),
    ),
  );
}

function isStored(storage: Storage | undefined): boolean {
  return storage?.state === 'stored';
}

/** Reads a revision's tags and status. */
export async function readRevisionFacts(ecs: Ecs, taskDefinition: string): Promise<RevisionFacts> {
  const described = await ecs.describeTaskDefinition(taskDefinition).catch((error: unknown) => {
    // ECS returns this error for a deleted revision.
    if (failureKind(error) === 'refused') return undefined;
    throw new Error(describeFailure('ecs:DescribeTaskDefinition', error), { cause: error });
  });
  if (!described) return { inactive: true };
  const { tags } = described;
  const [commit, actor, copyOf] = [recordedIn(tags, 'commit'), recordedIn(tags, 'actor'), copiedFrom(tags)];
  return {
    inactive: described.taskDefinition.status !== 'ACTIVE',
    ...(commit && { commit }),
    ...(actor && { actor }),
    ...(copyOf && { copyOf }),
  };
}

/**
 * Reads each item, a few at a time. A denial may concern only one repository; after any other failure, no further items
 * are read.
 */
async function each<Item, Found>(items: ReadonlySet<Item>, ask: (item: Item) => Promise<Found>) {
  const found = new Map<Item, Found>();
  const queue = [...items];
  let problem = '';
  while (queue.length > 0) {
    const some = queue.splice(0, MAX_CONCURRENT);
    await Promise.all(
      some.map(async (item) => {
        try {
          found.set(item, await ask(item));
        } catch (error) {
          problem ||= messageOf(error);
          if (failureKind((error as Error).cause ?? error) !== 'denied') queue.length = 0;
        }
      }),
    );
  }
  return { found, problem };
}

/** The image with the digest that ran, if it is known. */
function reference({ image, digest }: PastImage): string {
  const parsed = parseImageReference(image);
  if (!parsed || parsed.digest || !digest) return image;
  const { tag: _, ...place } = parsed;
  return formatImageReference({ ...place, digest });
}
