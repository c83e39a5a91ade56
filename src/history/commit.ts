import type { Clients } from '../aws/index.ts';
import { authorize, isEcrImage, readConfig, readImages } from '../ecr/index.ts';
import { parseImageReference, parseRegistryHost, REVISION_LABEL } from '../image/index.ts';

/** A commit in the form recorded in a revision's tag. */
const COMMIT = /^[0-9a-f]{40}$/i;

/**
 * The commit from which an ECR image was built, from its `org.opencontainers.image.revision` label.
 * @returns `undefined` for an image in another registry, a missing image, or an image without the label
 * @throws {UserError} if the request fails or is denied
 */
export async function commitOfImage(clients: Clients, image: string): Promise<string | undefined> {
  const reference = parseImageReference(image);
  if (!reference || !isEcrImage(image)) return undefined;
  const registry = parseRegistryHost(reference.host);
  const there = { ...clients, ecr: () => clients.ecr(registry?.region) };
  const place = { clients: there, repository: reference.repository, registryId: registry?.account };
  const read = async (id: { imageDigest: string } | { imageTag: string }) => (await readImages(place, [id]))[0];
  const { digest, tag = 'latest' } = reference;
  const stored = await read(digest ? { imageDigest: digest } : { imageTag: tag });
  const part = stored?.manifest.manifests?.find(({ platform }) => platform && platform.os !== 'unknown');
  const config = stored?.manifest.config ?? (part && (await read({ imageDigest: part.digest })))?.manifest.config;
  if (!config) return undefined;
  // The password is sent in this request's header only.
  const [authorization] = await authorize(there, registry ? [registry.account] : [], () => undefined);
  if (!authorization) return undefined;
  const { config: settings } = await readConfig(authorization, reference.repository, config.digest);
  return settings?.Labels?.[REVISION_LABEL] || undefined;
}

/**
 * The commit to record on a revision. The image's label takes precedence; a label that is not a commit, such as a
 * version, is ignored.
 * @param built the commit from which this delivery built the image; empty if the delivery did not build it
 * @returns the commit; empty if it is unknown: the run's commit is not used, because it may be a different one
 */
export function commitToRecord(labelled: string | undefined, built: string): string {
  return [labelled ?? '', built].find((commit) => COMMIT.test(commit)) ?? '';
}
