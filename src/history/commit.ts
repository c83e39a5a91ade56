import type { Clients } from '../aws/clients.ts';
import { readConfig } from '../ecr/blob.ts';
import { authorize } from '../ecr/login.ts';
import { readImages } from '../ecr/manifest.ts';
import { isEcrImage, parseRegistryHost } from '../ecr/registry.ts';
import { REVISION_LABEL } from '../image/labels.ts';
import { parseReference } from '../image/reference.ts';

/** A commit as a revision's tag can record it. */
const COMMIT = /^[0-9a-f]{40}$/i;

/**
 * The commit that an image of ECR was built from, by its label `org.opencontainers.image.revision`.
 * @returns `undefined` for an image of another registry, one that is gone, and one without the label
 * @throws {UserError} when ECR does not answer, or may not be asked
 */
export async function commitOfImage(clients: Clients, image: string): Promise<string | undefined> {
  const reference = parseReference(image);
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
  // The password goes into the one request's header and nowhere else.
  const [authorization] = await authorize(there, registry ? [registry.account] : [], () => undefined);
  if (!authorization) return undefined;
  const { config: settings } = await readConfig(authorization, reference.repository, config.digest);
  return settings?.Labels?.[REVISION_LABEL] || undefined;
}

/**
 * The commit to record on a revision. The image's label knows best; one that is no commit, such as a version's name, tells
 * nothing.
 * @param built the commit that the image was built from by this delivery; empty where it was not
 * @returns empty where it is not known: no record is better than one of the run's commit, which may be another
 */
export function commitToRecord(labelled: string | undefined, built: string): string {
  return [labelled ?? '', built].find((commit) => COMMIT.test(commit)) ?? '';
}
