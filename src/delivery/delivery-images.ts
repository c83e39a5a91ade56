import type { JobResult } from './outcome.ts';

/** An image of a delivery in the workflow's outputs. */
export interface ReportedImage {
  readonly name: string;
  readonly repository: string;
  /** The image's Region; empty if the image was given. */
  readonly region: string;
  readonly digest: string;
  readonly tag: string;
  /** The registry; empty if it is unknown to other jobs. */
  readonly registry: string;
}

/**
 * The images of a delivery, from the outputs of its jobs: the images that were built, or the image that was given.
 * @param builds the names of the images to build
 */
export function deliveryImagesOf(
  jobs: Readonly<Record<string, JobResult>>,
  builds: readonly string[],
): ReportedImage[] {
  const outputOfJob = (job: string, output: string) => {
    const value = jobs[job]?.outputs?.[output] ?? '';
    // An output of a job that did not run may be the unevaluated expression.
    return value.startsWith('${{') ? '' : value;
  };
  const built = builds.map((name, index) => {
    const job = `build-${index + 1}`;
    const read = (output: string) => outputOfJob(job, output);
    const repository = read('repository') || (index === 0 ? outputOfJob('plan', 'repository') : '');
    const [region, digest, tag, registry] = [read('region'), read('digest'), read('tag'), read('registry')];
    return { name, repository, region, digest, tag, registry };
  });
  const digest = outputOfJob('plan', 'digest');
  if (!digest) return built;
  const repository = outputOfJob('plan', 'repository');
  const name = repository.split('/').at(-1) || 'image';
  return [{ name, repository, region: '', digest, tag: '', registry: '' }];
}

/** The image pinned by digest, with its registry if the registry is known; empty if the image was not built. */
export function uriOf({ registry, repository, digest }: ReportedImage): string {
  if (!digest) return '';
  const isWhole = registry === '' || repository.startsWith(`${registry}/`);
  return `${isWhole ? '' : `${registry}/`}${repository}@${digest}`;
}
