import type { Context } from '../context.ts';
import { lookUpImage } from '../ecr/index.ts';
import { imagesOf, recordedIn, shortName } from '../ecs/index.ts';
import { parseImageReference } from '../image/index.ts';
import { isCommit, type PastDeployment, type Version } from './history.ts';
import { readRevisionFacts } from './origins.ts';

/** The maximum number of a family's revisions that are read, and the number of concurrent reads. */
const MAX = 100;
const MAX_CONCURRENT = 8;

/**
 * The newest ACTIVE revision of the family that is older than the active one and not in the history: a revision in the
 * history is active, has failed, or was rolled back.
 * @throws the SDK's error for ListTaskDefinitions
 */
export async function revisionBefore(
  { ecs }: Pick<Context, 'ecs'>,
  current: Version,
  history: readonly PastDeployment[],
): Promise<Version | undefined> {
  const { family, revision } = partsOf(current.taskDefinition);
  const named = new Set(history.flatMap(({ taskDefinition, copyOf }) => [shortName(taskDefinition), copyOf]));
  named.add(current.copyOf);
  for (const taskDefinition of await ecs.listTaskDefinitions(family, MAX)) {
    if (partsOf(taskDefinition).revision >= revision || named.has(shortName(taskDefinition))) continue;
    const { copyOf } = await readRevisionFacts(ecs, taskDefinition).catch(() => ({ copyOf: undefined }));
    if (!copyOf || !named.has(copyOf)) return { taskDefinition, images: [], ...(copyOf && { copyOf }) };
  }
  return undefined;
}

/**
 * The newest ACTIVE revision of the family with that commit, or with an image with that tag or one of `digests`.
 * @throws the SDK's error for ListTaskDefinitions
 */
export async function findRevisionOf(
  { ecs }: Pick<Context, 'ecs'>,
  current: Version,
  wanted: string,
  digests: ReadonlySet<string>,
): Promise<Version | undefined> {
  const arns = (await ecs.listTaskDefinitions(partsOf(current.taskDefinition).family, MAX)).slice(0, MAX);
  while (arns.length > 0) {
    const some = await Promise.all(arns.splice(0, MAX_CONCURRENT).map((arn) => ecs.describeTaskDefinition(arn)));
    const found = some.find(
      ({ taskDefinition, tags }) =>
        isCommit(recordedIn(tags, 'commit'), wanted) ||
        imagesOf(taskDefinition).some((image) => names(image, wanted, digests)),
    );
    if (found) return { taskDefinition: String(found.taskDefinition.taskDefinitionArn), images: [] };
  }
  return undefined;
}

function names(image: string, wanted: string, digests: ReadonlySet<string>): boolean {
  const { tag, digest } = parseImageReference(image) ?? {};
  return tag === wanted || (digest !== undefined && (digest === wanted || digests.has(digest)));
}

/**
 * The digests that a tag or digest refers to in the repositories of these images, including the platforms of an index.
 * @param suffix `:tag` or `@digest`
 * @throws {UserError} if no repository has the tag or digest, but one or more repositories could not be read
 */
export async function digestsBehind(
  { clients }: Pick<Context, 'clients'>,
  suffix: string,
  images: readonly string[],
): Promise<Set<string>> {
  const places = new Set(
    images.flatMap((image) => {
      const { host, repository } = parseImageReference(image) ?? {};
      return host && repository ? [`${host}/${repository}`] : [];
    }),
  );
  const looked = await Promise.allSettled([...places].map((place) => lookUpImage(clients, `${place}${suffix}`)));
  const found = looked.flatMap((one) =>
    one.status === 'fulfilled' && one.value?.state === 'stored' ? [one.value.image] : [],
  );
  const failed = looked.find(({ status }) => status === 'rejected');
  if (found.length === 0 && failed?.status === 'rejected') throw failed.reason;
  return new Set(
    found.flatMap(({ digest, manifest }) => [digest, ...(manifest.manifests ?? []).map((one) => one.digest)]),
  );
}

function partsOf(taskDefinition: string): { family: string; revision: number } {
  const name = shortName(taskDefinition);
  const colon = name.lastIndexOf(':');
  return { family: name.slice(0, colon), revision: Number(name.slice(colon + 1)) };
}
