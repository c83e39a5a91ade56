import { nearest } from '../nearest.ts';
import { isObject } from '../objects.ts';
import { type Declared, readOptions } from '../options.ts';
import { quotedValue } from '../quoted.ts';
import { readYaml } from '../taskdef/index.ts';
import { splitList } from './environment-entry.ts';

/** An image that a delivery builds, from the `images` input. */
export interface ImageEntry {
  readonly name: string;
  readonly repository: string;
  /** The containers that receive the image. Defaults to the container with the image's name. */
  readonly containers: readonly string[];
  /** The inputs of build-push. */
  readonly options: Readonly<Record<string, string>>;
}

/** The number of build jobs in deliver.yml. */
export const MAX_IMAGES = 5;

const NAME = /^[A-Za-z0-9][\w-]{0,254}$/;

const PUSHED = 'deliver.yml always pushes the image to its repository';

/** The inputs that deliver.yml sets itself. */
export const REFUSED_IN_BUILD: Readonly<Record<string, string>> = {
  push: PUSHED,
  load: PUSHED,
  outputs: PUSHED,
  call: PUSHED,
  repository: "set the 'repository' input of the call",
  inputs: 'specify its contents together with the other inputs',
};
const REFUSED_IN_IMAGE = { ...REFUSED_IN_BUILD, repository: "set the 'repository' key of the image" };

/** The entries of the `images` input, or the problems for which the delivery is refused. */
export interface Images {
  readonly images: readonly ImageEntry[];
  /** Sentences about the problems in the list. */
  readonly problems: readonly string[];
}

/**
 * Parses the list of images, YAML or JSON.
 * @param declared the inputs of build-push
 */
export function parseImages(input: string, declared: Declared): Images {
  if (!input.trim()) return { images: [], problems: [] };
  const read = readYaml(input, "Input 'images'");
  if ('problem' in read) return { images: [], problems: [read.problem] };
  const { value } = read;
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_IMAGES) {
    const found = Array.isArray(value) ? `has ${value.length} images` : 'is not a list';
    const problem = `Input 'images' ${found}; expected a list of one to five, such as '[{ name: web, repository: shop/web, context: web }]'.`;
    return { images: [], problems: [problem] };
  }
  const problems: string[] = [];
  const images = value.map((entry: unknown, index) => readImage(entry, index + 1, declared, problems));
  for (const { name } of images.filter(
    ({ name }, index) => name && images.findIndex((other) => other.name === name) !== index,
  )) {
    problems.push(`Input 'images' lists '${name}' twice: remove one.`);
  }
  problems.push(...sharedTags(images));
  return { images, problems };
}

function readImage(entry: unknown, number: number, declared: Declared, problems: string[]): ImageEntry {
  const none = { name: '', repository: '', containers: [], options: {} };
  if (!isObject(entry)) {
    problems.push(
      `Image ${number} of input 'images' is not a valid image; expected a mapping with a 'name', such as '{ name: web, repository: shop/web, context: web }'.`,
    );
    return none;
  }
  const { name, repository, containers, ...others } = entry;
  const place = `image ${number}${typeof name === 'string' ? ` (${quotedValue(name)})` : ''} of input 'images'`;
  const refuse = (key: string, value: unknown, expected: string) =>
    problems.push(
      value === undefined || value === null || value === ''
        ? `Key '${key}' is missing from ${place}: set it to ${expected}.`
        : `Key '${key}' in ${place} is ${quotedValue(value)}, which is not valid; expected ${expected}.`,
    );
  if (typeof name !== 'string' || !NAME.test(name)) {
    refuse('name', name, "the name of its container, letters, digits, '_' and '-'");
  }
  if (typeof repository !== 'string' || !/^\S{2,}$/.test(repository)) {
    refuse('repository', repository, "an ECR repository such as 'shop/web'");
  }
  const named = containersOf(containers);
  if (named.some((one) => !NAME.test(one))) refuse('containers', containers, 'names of containers');
  const misspelled = Object.keys(others).find(
    (key) => !(key in declared) && nearest(key, ['name', 'repository', 'containers']),
  );
  const { [misspelled ?? '']: _, ...options } = others;
  if (misspelled) {
    const near = nearest(misspelled, ['name', 'repository', 'containers']);
    problems.push(`Key '${misspelled}' is unknown in ${place}: did you mean '${near}'?`);
  }
  const read = readOptions(options, declared, { place, action: 'build-push', refused: REFUSED_IN_IMAGE });
  problems.push(...read.problems);
  return {
    name: typeof name === 'string' ? name : '',
    repository: typeof repository === 'string' ? repository : '',
    containers: named,
    options: read.values,
  };
}

function containersOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map(String) : splitList(String(value));
}

/** Sentences about images that would get the same tags in the same repository. */
function sharedTags(images: readonly ImageEntry[]): string[] {
  const keyOf = ({ repository, options }: ImageEntry) => JSON.stringify([repository, options.tags ?? 'sha']);
  return images.flatMap((image, index) => {
    const first = images.findIndex((other) => keyOf(other) === keyOf(image));
    if (first === index || !image.repository) return [];
    return [
      `Images '${images[first]?.name}' and '${image.name}' of input 'images' have the same repository and the same 'tags': use separate repositories or separate tags.`,
    ];
  });
}
