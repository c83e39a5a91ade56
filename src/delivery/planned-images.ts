import { isRegistryHost } from '../ecr/index.ts';
import { parseImageReference } from '../image/index.ts';
import { withoutScheme } from '../url.ts';
import type { Build } from './builds.ts';
import type { ImageToAssign } from './container.ts';

/** An image that a delivery has yet to build. */
export interface PlannedImage {
  readonly name: string;
  /** The containers that receive the image; `undefined` if they are determined later. */
  readonly containers: readonly string[] | undefined;
  /** The image for task definitions, or a placeholder until it is built. */
  readonly reference: string;
  readonly isBuilt: boolean;
}

/** No registry with this name can exist, so no image is looked up there. */
const HOST = 'slipway.invalid';

/**
 * An image that the delivery would build: its repository determines the containers that receive it, and no data about
 * the image can be read.
 */
export function plannedImage({ name, containers, repository }: Build, index: number): PlannedImage {
  const path = withoutScheme(repository).toLowerCase();
  const [host = '', ...rest] = path.split('/');
  const bare = rest.length > 0 && (isRegistryHost(host) || /[.:]/.test(host)) ? rest.join('/') : path;
  const digest = `sha256:${String(index).padStart(64, '0')}`;
  const reference = `${HOST}/${bare}@${digest}`;
  return {
    name,
    containers,
    // Problems with the repository are reported by other checks.
    reference: parseImageReference(reference) ? reference : `${HOST}/image@${digest}`,
    isBuilt: true,
  };
}

/** The images for an environment. */
export function imagesFor(
  planned: readonly PlannedImage[],
  { hasImages, container }: { readonly hasImages: boolean; readonly container: readonly string[] | undefined },
): ImageToAssign[] {
  return planned.map(({ reference, containers }) => ({
    image: reference,
    containers: hasImages ? containers : container,
    isOneOfSeveral: hasImages,
  }));
}

const BUILT = ', built from this commit';

/** Replaces the placeholders of images in a line of differences with readable names. */
export function nameImages(line: string, planned: readonly PlannedImage[]): string {
  return planned
    .filter(({ isBuilt }) => isBuilt)
    .reduce((text, { reference, name }) => text.replaceAll(reference, `${name}${BUILT}`), line);
}

/** Whether a line of differences only reports that a container gets a new image. */
export function isImageLine(line: string): boolean {
  return /^~ [\w-]+\.image: /.test(line);
}
