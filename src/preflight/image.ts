import type { Clients } from '../aws/index.ts';
import { lookUpImage, type StoredImage } from '../ecr/index.ts';
import { parseImageReference, parseRegistryHost } from '../image/index.ts';

/** The image that ECR has for a reference. */
export type ImageFact =
  | { readonly state: 'no-image' | 'no-repository'; readonly region: string }
  | {
      readonly state: 'stored';
      /** The platforms, each as `os/architecture`; `undefined` if they could not be read. */
      readonly platforms: readonly string[] | undefined;
      readonly isIndex: boolean;
    };

/**
 * Reads an image and its platforms from ECR.
 * @returns `undefined` for an image in another registry, or for one that a pull through cache may fetch
 * @throws {UserError}
 */
export async function readImageFact(
  clients: Clients,
  image: string,
  readPlatforms: (read: () => Promise<readonly string[]>) => Promise<readonly string[] | undefined>,
): Promise<ImageFact | undefined> {
  const found = await lookUpImage(clients, image);
  if (!found) return undefined;
  if (found.state !== 'stored') {
    return (await isPulledThrough(clients, image)) ? undefined : found;
  }
  const { manifests } = found.image.manifest;
  if (manifests) {
    const platforms = manifests.flatMap(({ platform }) =>
      platform && platform.os !== 'unknown' ? [`${platform.os}/${platform.architecture}`] : [],
    );
    // An index may have no platforms, for example if it contains only a build cache or attestations.
    return { state: 'stored', platforms: platforms.length > 0 ? platforms : undefined, isIndex: true };
  }
  const platforms = await readPlatforms(() => platformOf(clients, image, found.image));
  return { state: 'stored', platforms, isIndex: false };
}

/** The platform of a single-platform image is in its configuration, which only the registry has. */
async function platformOf(clients: Clients, image: string, { manifest }: StoredImage): Promise<readonly string[]> {
  const { host = '', repository = '' } = parseImageReference(image) ?? {};
  const registry = parseRegistryHost(host);
  const there = { ...clients, ecr: () => clients.ecr(registry?.region) };
  const { authorize, readConfig } = await import('../ecr/index.ts');
  // The password is sent in this request's header only.
  const [authorization] = await authorize(there, registry ? [registry.account] : [], () => undefined);
  if (!authorization || !manifest.config) return [];
  const { os, architecture } = await readConfig(authorization, repository, manifest.config.digest);
  return os && architecture ? [`${os}/${architecture}`] : [];
}

async function isPulledThrough(clients: Clients, image: string): Promise<boolean> {
  const { host = '', repository = '' } = parseImageReference(image) ?? {};
  const registry = parseRegistryHost(host);
  const { DescribePullThroughCacheRulesCommand } = await import('@aws-sdk/client-ecr');
  const ecr = await clients.ecr(registry?.region);
  let nextToken: string | undefined;
  do {
    const response = await ecr.send(
      new DescribePullThroughCacheRulesCommand({ ...(registry && { registryId: registry.account }), nextToken }),
    );
    const prefixes = (response.pullThroughCacheRules ?? []).map(({ ecrRepositoryPrefix = '' }) => ecrRepositoryPrefix);
    if (prefixes.some((prefix) => prefix === 'ROOT' || repository.startsWith(`${prefix}/`))) return true;
    nextToken = response.nextToken;
  } while (nextToken);
  return false;
}
