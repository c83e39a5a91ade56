import { parseReference } from '../image/reference.ts';

/** A container of a task definition. */
export interface Container {
  readonly name: string;
  readonly image: string;
}

/**
 * The containers that get the image, where nobody named them: the only one, else those that have an image of the same
 * repository, else the one that is called like the service.
 * @param image what they shall get
 * @param service the service's name
 * @returns their names; or a sentence that says why it is not clear
 */
export function chooseContainers(
  containers: readonly Container[],
  image: string,
  service: string,
): readonly string[] | string {
  const names = containers.map(({ name }) => name);
  if (names.length <= 1) return names.length === 1 ? names : `The task definition of '${service}' has no container.`;
  const repository = parseReference(image)?.repository;
  const same = containers.filter((container) => repositoryOf(container.image) === repository);
  if (same.length > 0) return same.map(({ name }) => name);
  if (names.includes(service)) return [service];
  const list = names.map((name) => `'${name}'`).join(', ');
  return `The task definition of '${service}' has the containers ${list}, and none has an image of '${repository}': set 'container' to the one that gets it.`;
}

/** An image that a delivery brings, and who gets it. */
export interface DeliveredImage {
  /** Pinned by digest, with its registry. */
  readonly image: string;
  /** The containers that get it; `undefined` where they are found out. */
  readonly containers: readonly string[] | undefined;
  /** Whether a service without these containers simply does not get it, as one of several images. */
  readonly isOneOfSeveral: boolean;
}

export interface Assignment {
  /** The image of each container that gets one. */
  readonly images: ReadonlyMap<string, string>;
  /** Containers that were named, and that the task definition does not have. */
  readonly missing: readonly string[];
  /** Why no container gets one, a sentence; `undefined` where one does, or one is missing. */
  readonly unclear: string | undefined;
}

/** Which containers of a service get which image. */
export function assignImages(
  containers: readonly Container[],
  delivered: readonly DeliveredImage[],
  service: string,
): Assignment {
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
    unclear = `The task definition of '${service}' has the containers ${quoted([...present])}, and the images go to ${quoted(wanted)}: name its container in 'containers' of an image, or leave the service out.`;
  }
  return { images, missing, unclear };
}

/** The repository that an image is from, also of a placeholder such as `web:set-by-the-delivery`. */
function repositoryOf(image: string): string | undefined {
  return parseReference(image)?.repository;
}
