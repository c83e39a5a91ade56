import type { Json } from '../service.ts';
import type { Image, Repositories } from './repository.ts';

/** The labels in the configuration of an image; empty if the manifest has no image configuration. */
export function labelsOf(repositories: Repositories, image: Image): Readonly<Record<string, string>> {
  try {
    const { config } = JSON.parse(image.manifest.toString()) as Json;
    const blob = config && repositories.blobs.get(config.digest);
    return (blob && (JSON.parse(blob.toString()) as Json).config?.Labels) ?? {};
  } catch {
    return {};
  }
}

/** The reported size of an image: from its label, `local-aws.image-size` in bytes, or from what was pushed. */
export function sizeOf(repositories: Repositories, image: Image): number {
  return Number(labelsOf(repositories, image)['local-aws.image-size']) || image.size;
}
