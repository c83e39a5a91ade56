import { type Clients, isTransient } from '../aws/index.ts';
import {
  activeTaskSet,
  containersOf,
  type Ecs,
  type Json,
  primaryOf,
  type Service,
  serviceRevisionArn,
} from '../ecs/index.ts';
import { messageOf } from '../error.ts';
import { parseImageReference, parseRegistryHost } from '../image/index.ts';
import type { StoredImage } from './manifest.ts';
import { isEcrImage } from './registry.ts';

/** The image that a private ECR registry has for a reference. */
export type ImageLookup =
  | { readonly state: 'stored'; readonly image: StoredImage }
  | { readonly state: 'no-image' | 'no-repository'; readonly region: string };

/**
 * Whether the images that a task definition names by tag are the ones that run; `reason` explains why this is not certain.
 */
export type DigestComparison = { readonly same: true } | { readonly same: false; readonly reason: string };

/** The image of one container, as its task definition names it. */
export interface NamedImage {
  readonly container: string;
  readonly image: string;
  /** Whether the container's image is resolved to a digest when each task starts, instead of once per deployment. */
  readonly perTask: boolean;
}

/**
 * Looks up an image in ECR.
 * @returns `undefined` for an image of another registry
 * @throws {UserError} if the request fails; its `cause` is the SDK's error
 */
export async function lookUpImage(clients: Clients, image: string): Promise<ImageLookup | undefined> {
  const reference = parseImageReference(image);
  if (!reference || !isEcrImage(image)) return undefined;
  const registry = parseRegistryHost(reference.host);
  const region = registry?.region ?? clients.settings.region;
  const { readImages } = await import('./manifest.ts');
  const place = {
    clients: { ...clients, ecr: () => clients.ecr(region) },
    repository: reference.repository,
    registryId: registry?.account,
  };
  const id = reference.digest ? { imageDigest: reference.digest } : { imageTag: reference.tag ?? 'latest' };
  try {
    const [stored] = await readImages(place, [id]);
    return stored ? { state: 'stored', image: stored } : { state: 'no-image', region };
  } catch (error) {
    const { cause } = error as Error;
    if (cause instanceof Error && cause.name === 'RepositoryNotFoundException')
      return { state: 'no-repository', region };
    throw error;
  }
}

/** The images of a task definition that are named by tag, and so may have changed since its registration. */
export function imagesByTag(taskDefinition: Json): NamedImage[] {
  return containersOf(taskDefinition).flatMap(({ name, image, versionConsistency }) =>
    typeof image !== 'string' || parseImageReference(image)?.digest
      ? []
      : [{ container: String(name), image, perTask: versionConsistency === 'disabled' }],
  );
}

/**
 * Whether the tags of the active task definition still name the images that its tasks run: compares the digests in ECR
 * with those of the service revision or of the running tasks. Images that cannot be verified are not the same.
 * @param service the service as read; its primary deployment uses `taskDefinition`
 */
export async function runsSameDigests(
  { clients, ecs }: { readonly clients: Clients; readonly ecs: Ecs },
  cluster: string,
  service: Service,
  taskDefinition: Json,
): Promise<DigestComparison> {
  const named = imagesByTag(taskDefinition);
  const elsewhere = named.find(({ image }) => !isEcrImage(image));
  if (elsewhere) return different(`the tag of ${elsewhere.image} can be verified only for images in ECR`);
  try {
    const [serving, stored] = await Promise.all([
      servingDigests(ecs, cluster, service, named),
      Promise.all(named.map(async ({ image }) => [image, await lookUpImage(clients, image)] as const)),
    ]);
    return compareDigests(named, serving, new Map(stored));
  } catch (error) {
    const again = isTransient((error as Error).cause ?? error) ? ' this time' : '';
    return different(`the digests of its images could not be read${again} (${messageOf(error)})`);
  }
}

/** Compares the digests that each container runs with those that ECR has under each reference. */
export function compareDigests(
  named: readonly NamedImage[],
  serving: ReadonlyMap<string, ReadonlySet<string>>,
  stored: ReadonlyMap<string, ImageLookup | undefined>,
): DigestComparison {
  for (const { container, image } of named) {
    const runs = [...(serving.get(container) ?? [])];
    const found = stored.get(image);
    if (runs.length === 0) return different(`the digest that container '${container}' runs could not be determined`);
    if (found?.state !== 'stored') return different(`${image} is not in ECR`);
    // ECS may report the digest of a platform's manifest instead of the index's.
    const names = [found.image.digest, ...(found.image.manifest.manifests ?? []).map(({ digest }) => digest)];
    const other = runs.find((digest) => !names.includes(digest));
    if (other) {
      return different(`${image} now points to ${found.image.digest}, but container '${container}' runs ${other}`);
    }
  }
  return { same: true };
}

function different(reason: string): DigestComparison {
  return { same: false, reason };
}

/**
 * The digests by container: from the service revision, which fixes them for a deployment, or from the running tasks.
 */
async function servingDigests(
  ecs: Ecs,
  cluster: string,
  service: Service,
  named: readonly NamedImage[],
): Promise<Map<string, Set<string>>> {
  const primary = primaryOf(service);
  if (!primary) return new Map();
  const fixed = named.some(({ perTask }) => perTask) ? [] : await fixedDigests(ecs, service, primary.id);
  if (named.every(({ container }) => fixed.some(([name]) => name === container))) {
    return new Map(fixed.map(([name, digest]) => [name, new Set([digest])]));
  }
  const digests = new Map<string, Set<string>>();
  // Tasks that CodeDeploy has started name their task set.
  const id = activeTaskSet(service)?.id ?? primary.id;
  for (const { startedBy, containers = [] } of await ecs.tasksOf(cluster, service.serviceName, 'RUNNING')) {
    if (startedBy !== id) continue;
    for (const { name, imageDigest } of containers) {
      // A task that does not report its digest could run any image.
      digests.set(name, (digests.get(name) ?? new Set()).add(imageDigest ?? 'an unknown digest'));
    }
  }
  return digests;
}

async function fixedDigests(ecs: Ecs, service: Service, deploymentId: string) {
  const arn = serviceRevisionArn(service, deploymentId);
  const [revision] = await ecs.describeServiceRevisions([arn]).catch(() => []);
  return (revision?.containerImages ?? []).flatMap(({ containerName, imageDigest }) =>
    imageDigest ? [[containerName, imageDigest] as const] : [],
  );
}
