import type { Clients } from '../aws/index.ts';
import { isEcrImage, type StoredImage } from '../ecr/index.ts';
import type { Json } from '../ecs/index.ts';
import { messageOf } from '../error.ts';
import {
  type ContainerImage,
  keepTags,
  nextKeptImages,
  parseImageReference,
  parseRegistryHost,
  planKeep,
  planServiceKeep,
  type ServiceKeep,
} from '../image/index.ts';
import { isActiveAfter } from '../rollout/index.ts';
import type { DeployContext } from './request.ts';
import type { Report, ServiceResult } from './result.ts';

type KeepContext = Pick<DeployContext, 'clients' | 'ecs' | 'log' | 'cancelled'>;

/**
 * Adds tags that lifecycle rules exempt to the images of each service's active and previous revisions. The services are
 * already deployed, so a failure is only a warning.
 * @param name the part of the tags before the service's name
 */
export async function keepDeployedImages(context: KeepContext, report: Report, name: string): Promise<void> {
  const kept = report.services.filter(({ verdict }) => isActiveAfter(verdict));
  const images = describeOnce(context);
  for (const result of kept) {
    if (context.cancelled.aborted) return;
    try {
      await keepImagesOf(context, result, name, images);
    } catch (error) {
      context.log.warning(`${result.service}: its images are not kept: ${messageOf(error)}`);
    }
  }
}

type ImagesOfRevision = (revision: string) => Promise<ContainerImage[]>;

/** Services may share revisions, so each revision is read once. */
function describeOnce({ ecs }: KeepContext): ImagesOfRevision {
  const described = new Map<string, Promise<ContainerImage[]>>();
  return (revision) => {
    const known =
      described.get(revision) ??
      ecs.describeTaskDefinition(revision).then(({ taskDefinition }) => containerImages(taskDefinition as Json));
    described.set(revision, known);
    return known;
  };
}

async function keepImagesOf(
  context: KeepContext,
  { service, serving, taskDefinition, previousTaskDefinition }: ServiceResult,
  name: string,
  imagesOf: ImagesOfRevision,
): Promise<void> {
  const revision = serving || taskDefinition;
  const isReplaced = previousTaskDefinition !== '' && previousTaskDefinition !== revision;
  const [active, previous] = await Promise.all([
    imagesOf(revision),
    isReplaced ? imagesOf(previousTaskDefinition) : [],
  ]);
  const plans = planServiceKeep({ name, service }, active, previous);
  const written = await Promise.all(plans.map((plan) => keep(context.clients, plan)));
  const tags = written.flat();
  if (tags.length > 0) context.log.info(`${service}: images are kept with the tags ${[...new Set(tags)].join(', ')}`);
}

/** @returns the tags that were written */
async function keep(clients: Clients, { name, active, previous }: ServiceKeep): Promise<string[]> {
  const { readImages, tagImage } = await import('../ecr/index.ts');
  const place = placeOf(clients, active);
  const tags = keepTags(name);
  const wanted = idOf(active);
  // A tag may now point to a different image than the one that the previous revision ran.
  const before = previous && idOf(previous);
  const replaced = before && 'imageDigest' in before ? before.imageDigest : undefined;
  const found = await readImages(place, [
    wanted,
    ...(replaced ? [{ imageDigest: replaced }] : []),
    ...Object.values(tags).map((imageTag) => ({ imageTag })),
  ]);
  const at = (tag: string) => found.find((image) => image.tag === tag)?.digest;
  const image = found.find(({ digest, tag }) =>
    'imageDigest' in wanted ? digest === wanted.imageDigest : tag === wanted.imageTag,
  );
  if (!image) return [];
  const there = { active: at(tags.active), previous: at(tags.previous) };
  const isThere =
    replaced !== undefined && replaced !== image.digest && found.some(({ digest }) => digest === replaced);
  const goal = isThere ? { active: image.digest, previous: replaced } : nextKeptImages(there, image.digest);
  const byDigest = new Map<string, StoredImage>(found.map((one) => [one.digest, one]));
  const writes = planKeep(name, there, goal);
  for (const { tag, digest } of writes) await tagImage(place, byDigest.get(digest) ?? image, [tag]);
  return writes.map(({ tag }) => tag);
}

function placeOf(clients: Clients, { image }: ContainerImage) {
  const { host = '', repository = '' } = parseImageReference(image) ?? {};
  const registry = parseRegistryHost(host);
  const region = registry?.region ?? clients.settings.region;
  return { clients: { ...clients, ecr: () => clients.ecr(region) }, repository, registryId: registry?.account };
}

function idOf({ image }: ContainerImage): { readonly imageDigest: string } | { readonly imageTag: string } {
  const { digest, tag = 'latest' } = parseImageReference(image) ?? {};
  return digest ? { imageDigest: digest } : { imageTag: tag };
}

/** The images in private ECR registries. Other registries have no ECR lifecycle policy. */
function containerImages({ containerDefinitions }: Json): ContainerImage[] {
  const containers = Array.isArray(containerDefinitions) ? (containerDefinitions as readonly Json[]) : [];
  return containers.flatMap(({ name, image }) => {
    const reference = typeof image === 'string' && isEcrImage(image) ? parseImageReference(image) : undefined;
    if (!reference) return [];
    return [{ container: String(name), image: String(image), place: `${reference.host}/${reference.repository}` }];
  });
}
