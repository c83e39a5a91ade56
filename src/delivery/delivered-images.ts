import { formatImageReference, parseImageReference } from '../image/index.ts';
import { isObject, isOptionalString, parseJson } from '../objects.ts';
import type { Build } from './builds.ts';
import type { ImageToAssign } from './container.ts';
import type { JobResult } from './outcome.ts';

/** An image for the environments, as output by earlier jobs. */
export interface DeliveredImage extends ImageToAssign {
  readonly name: string;
  readonly digest: string;
  readonly tag: string;
  readonly repository: string;
  /** Whether this delivery built the image. */
  readonly isBuilt: boolean;
}

/** Parses the images that an earlier step output; `undefined` if the text is not a list of at least one image. */
export function parseDeliveredImages(text: string): readonly DeliveredImage[] | undefined {
  const images = parseJson(text);
  return Array.isArray(images) && images.length > 0 && images.every(isDelivered) ? images : undefined;
}

/** Whether the members that are set have their types. */
function isDelivered(value: unknown): value is DeliveredImage {
  if (!isObject(value)) return false;
  const { name, image, digest, tag, repository, containers = [] } = value;
  const hasTexts = [digest, tag, repository].every(isOptionalString);
  const hasNames = Array.isArray(containers) && containers.every((one) => typeof one === 'string');
  return hasTexts && hasNames && [name, image].every((one) => typeof one === 'string' && one !== '');
}

interface ImageSources {
  /** The image that was given to the call; empty if none was given. */
  readonly given: string;
  readonly builds: readonly Build[];
  readonly hasImages: boolean;
  readonly jobs: Readonly<Record<string, JobResult>>;
  /** The containers that the entry names. */
  readonly containers: readonly string[];
}

/**
 * The images of a delivery for an environment. If a repository was not passed between jobs, the repository from the
 * call is used.
 */
export function deliveredImages({ given, builds, hasImages, jobs, containers }: ImageSources): {
  readonly images: readonly DeliveredImage[];
  readonly problems: readonly string[];
} {
  const named = containers.length > 0 ? containers : undefined;
  if (given) {
    const reference = parseImageReference(given);
    const { repository = '', digest = '' } = reference ?? {};
    const name = repository.split('/').at(-1) || 'image';
    const one = { name, image: given, digest, tag: '', repository, containers: named };
    return { images: [{ ...one, isOneOfSeveral: false, isBuilt: false }], problems: [] };
  }
  const problems: string[] = [];
  const images = builds.map((build, index): DeliveredImage => {
    const { outputs = {} } = jobs[`build-${index + 1}`] ?? {};
    const { digest = '', tag = '', registry = '' } = outputs;
    const repository = outputs.repository || build.repository;
    const isWhole = registry === '' || repository.startsWith(`${registry}/`);
    const image = `${isWhole ? '' : `${registry}/`}${repository}@${digest}`;
    const reference = parseImageReference(image);
    if (!reference?.digest) {
      problems.push(
        `The build of '${build.name}' did not output a digest: its output is empty, or GitHub dropped it because it contains the text of a secret.`,
      );
    }
    const one = {
      name: build.name,
      digest,
      tag,
      repository,
      image: reference ? formatImageReference(reference) : image,
    };
    const receiving = hasImages ? build.containers : named;
    return { ...one, containers: receiving, isOneOfSeveral: hasImages, isBuilt: true };
  });
  return { images, problems };
}
