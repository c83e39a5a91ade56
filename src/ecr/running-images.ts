import type { Clients } from '../aws/clients.ts';
import { isPassing } from '../aws/failure.ts';
import type { Ecs } from '../ecs/ecs.ts';
import { type Json, primaryOf, revisionNumber, type Service } from '../ecs/model.ts';
import { messageOf } from '../error.ts';
import { parseReference } from '../image/reference.ts';
import type { StoredImage } from './manifest.ts';
import { isEcrImage, parseRegistryHost } from './registry.ts';

/** What a private registry of ECR has under a reference. */
export type Lookup =
  | { readonly state: 'stored'; readonly image: StoredImage }
  | { readonly state: 'no-image' | 'no-repository'; readonly region: string };

/** Whether the images that a task definition names by tag are those that serve; `why` says why it is not taken for so. */
export type Sameness = { readonly same: true } | { readonly same: false; readonly why: string };

export interface NamedImage {
  readonly container: string;
  readonly image: string;
  /** The container's digests are resolved at each task's start, not once a deployment. */
  readonly perTask: boolean;
}

/**
 * Looks an image up in ECR.
 * @returns `undefined` for an image of another registry
 * @throws {UserError} when ECR does not answer; its `cause` is the SDK's error
 */
export async function lookUpImage(clients: Clients, image: string): Promise<Lookup | undefined> {
  const reference = parseReference(image);
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

/** The images of a task definition that a tag names, so that they may be other ones than when it was registered. */
export function imagesByTag(taskDefinition: Json): NamedImage[] {
  const { containerDefinitions } = taskDefinition;
  const containers = Array.isArray(containerDefinitions) ? (containerDefinitions as readonly Json[]) : [];
  return containers.flatMap(({ name, image, versionConsistency }) =>
    typeof image !== 'string' || parseReference(image)?.digest
      ? []
      : [{ container: String(name), image, perTask: versionConsistency === 'disabled' }],
  );
}

/**
 * Whether the tags of a task definition that serves still name what its tasks run: digests in ECR against those of the
 * service revision, or of the running tasks. What cannot be verified is not the same.
 * @param service as it was read; its primary deployment is of `taskDefinition`
 */
export async function servesSameImages(
  { clients, ecs }: { readonly clients: Clients; readonly ecs: Ecs },
  cluster: string,
  service: Service,
  taskDefinition: Json,
): Promise<Sameness> {
  const named = imagesByTag(taskDefinition);
  const foreign = named.find(({ image }) => !isEcrImage(image));
  if (foreign) return different(`what the tag of ${foreign.image} names is known for images of ECR only`);
  try {
    const [serving, stored] = await Promise.all([
      servingDigests(ecs, cluster, service, named),
      Promise.all(named.map(async ({ image }) => [image, await lookUpImage(clients, image)] as const)),
    ]);
    return compareDigests(named, serving, new Map(stored));
  } catch (error) {
    const again = isPassing((error as Error).cause ?? error) ? ' this time' : '';
    return different(`the digests of its images could not be read${again} (${messageOf(error)})`);
  }
}

/** Decides by what was read: the digests that each container runs, and what ECR has under each reference now. */
export function compareDigests(
  named: readonly NamedImage[],
  serving: ReadonlyMap<string, ReadonlySet<string>>,
  stored: ReadonlyMap<string, Lookup | undefined>,
): Sameness {
  for (const { container, image } of named) {
    const runs = [...(serving.get(container) ?? [])];
    const found = stored.get(image);
    if (runs.length === 0) return different(`the digest that container '${container}' runs is not known`);
    if (found?.state !== 'stored') return different(`${image} is not in ECR`);
    // ECS may name the manifest of the platform behind an index.
    const names = [found.image.digest, ...(found.image.manifest.manifests ?? []).map(({ digest }) => digest)];
    const other = runs.find((digest) => !names.includes(digest));
    if (other) {
      return different(`${image} is ${found.image.digest} now, and container '${container}' runs ${other}`);
    }
  }
  return { same: true };
}

function different(why: string): Sameness {
  return { same: false, why };
}

/** The digests by container: of the service revision, which fixes them for a deployment; else of its running tasks. */
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
  for (const { startedBy, containers = [] } of await ecs.tasksOf(cluster, service.serviceName, 'RUNNING')) {
    if (startedBy !== primary.id) continue;
    for (const { name, imageDigest } of containers) {
      // A task whose digest is not told could run anything.
      digests.set(name, (digests.get(name) ?? new Set()).add(imageDigest ?? 'an unknown digest'));
    }
  }
  return digests;
}

async function fixedDigests(ecs: Ecs, { serviceArn, clusterArn, serviceName }: Service, deploymentId: string) {
  const cluster = clusterArn.slice(clusterArn.lastIndexOf('/') + 1);
  const account = serviceArn.slice(0, serviceArn.indexOf(':service/'));
  const arn = `${account}:service-revision/${cluster}/${serviceName}/${revisionNumber(deploymentId)}`;
  const [revision] = await ecs.describeServiceRevisions([arn]).catch(() => []);
  return (revision?.containerImages ?? []).flatMap(({ containerName, imageDigest }) =>
    imageDigest ? [[containerName, imageDigest] as const] : [],
  );
}
