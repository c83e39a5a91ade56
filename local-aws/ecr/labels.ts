import type { Json } from '../service.ts';
import type { Image, Repositories } from './repository.ts';

/** The labels in an image's configuration; none where it has no configuration of an image. */
export function labelsOf(repositories: Repositories, image: Image): Readonly<Record<string, string>> {
  try {
    const { config } = JSON.parse(image.manifest.toString()) as Json;
    const blob = config && repositories.blobs.get(config.digest);
    return (blob && (JSON.parse(blob.toString()) as Json).config?.Labels) ?? {};
  } catch {
    return {};
  }
}
