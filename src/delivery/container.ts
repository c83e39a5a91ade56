import { parseImageReference } from '../image/index.ts';

/** A container in a task definition. */
export interface NamedContainer {
  readonly name: string;
  readonly image: string;
}

/**
 * Chooses the containers that receive the image if the user named none: the only container, the containers with an
 * image from the same repository, or the container named after the service.
 * @param image the image to deliver
 * @param service the service's name
 * @returns their names, or a sentence that explains why the choice is ambiguous
 */
export function chooseContainers(
  containers: readonly NamedContainer[],
  image: string,
  service: string,
): readonly string[] | string {
  const names = containers.map(({ name }) => name);
  if (names.length <= 1) return names.length === 1 ? names : `The task definition of '${service}' has no container.`;
  const repository = parseImageReference(image)?.repository;
  const same = containers.filter((container) => repositoryOf(container.image) === repository);
  if (same.length > 0) return same.map(({ name }) => name);
  if (names.includes(service)) return [service];
  const list = names.map((name) => `'${name}'`).join(', ');
  return `The task definition of '${service}' has the containers ${list}, but none has an image from '${repository}': set 'container' to the container that receives the image.`;
}

/** An image of a delivery, and the containers that receive it. */
export interface ImageToAssign {
  /** The image, pinned by digest, with its registry. */
  readonly image: string;
  /** The containers that receive the image; `undefined` to determine them. */
  readonly containers: readonly string[] | undefined;
  /** Whether to skip a service that has none of these containers, because the delivery has several images. */
  readonly isOneOfSeveral: boolean;
}

/** Which container of a task definition receives which image. */
export interface ImageAssignment {
  /** The image of each container that receives one. */
  readonly images: ReadonlyMap<string, string>;
  /** Containers that were named but are not in the task definition. */
  readonly missing: readonly string[];
  /**
   * A sentence that explains why no container receives an image; `undefined` if one does, or if a named container is
   * missing.
   */
  readonly unclear: string | undefined;
}

/** Assigns images to the containers of a service. */
export function assignImages(
  containers: readonly NamedContainer[],
  delivered: readonly ImageToAssign[],
  service: string,
): ImageAssignment {
  const present = new Set(containers.map(({ name }) => name));
  const images = new Map<string, string>();
  const missing: string[] = [];
  let unclear: string | undefined;
  for (const { image, containers: named, isOneOfSeveral } of delivered) {
    const chosen = named ?? chooseContainers(containers, image, service);
    if (typeof chosen === 'string') unclear = chosen;
    else {
      for (const name of chosen) if (present.has(name)) images.set(name, image);
      if (!isOneOfSeveral) missing.push(...chosen.filter((name) => !present.has(name)));
    }
  }
  if (images.size === 0 && missing.length === 0 && unclear === undefined) {
    const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ') || 'none';
    const wanted = delivered.flatMap(({ containers: named }) => named ?? []);
    unclear = `The task definition of '${service}' has the containers ${quoted([...present])}, but the images are for ${quoted(wanted)}: add one of the service's containers to the 'containers' key of an image, or remove the service.`;
  }
  return { images, missing, unclear };
}

/** The repository of an image, including a placeholder such as `web:set-by-the-delivery`. */
function repositoryOf(image: string): string | undefined {
  return parseImageReference(image)?.repository;
}
