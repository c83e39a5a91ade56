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

/** The repository that an image is from, also of a placeholder such as `web:set-by-the-delivery`. */
function repositoryOf(image: string): string | undefined {
  return parseReference(image)?.repository;
}
