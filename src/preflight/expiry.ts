import type { ImageDetail } from '@aws-sdk/client-ecr';
import type { Clients } from '../aws/index.ts';
import { isEcrImage } from '../ecr/index.ts';
import {
  applicableRule,
  type DescribedImage,
  type Expiry,
  expiryOf,
  type LifecycleRule,
  parseImageReference,
  parseLifecyclePolicy,
  parseRegistryHost,
} from '../image/index.ts';
import { activeImagesOf } from './needs.ts';
import type { Reader } from './reader.ts';
import { accountOf, type PreflightSubject } from './subject.ts';

/** The maximum number of images per page of DescribeImages. */
const PAGE = 1000;
/** The maximum number of pages to read per repository. */
const MAX_PAGES = 10;

/** A repository in the tasks' account, and its images that a rollback needs. */
interface Need {
  readonly repository: string;
  readonly region: string | undefined;
  /** The images by reference, with the tags that the deployment adds to each. */
  readonly images: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads which images of the active revisions a lifecycle policy expires or archives soon. After the deployment, a
 * rollback needs these images. Repositories in other accounts are omitted, because their policies cannot be read.
 */
export async function readExpiries(
  clients: Clients,
  subjects: readonly PreflightSubject[],
  reader: Reader,
  now: number,
): Promise<ReadonlyMap<string, Expiry>> {
  const needs = needsOf(subjects);
  const found = await Promise.all(
    needs.map(async (need) => {
      const rules = await reader.read('ecr:GetLifecyclePolicy', 'lifecycle policies', () => readPolicy(clients, need));
      if (!rules || rules.length === 0) return [];
      return (await reader.read('ecr:DescribeImages', 'images', () => readEach(clients, need, rules, now))) ?? [];
    }),
  );
  return new Map(found.flat());
}

function needsOf(subjects: readonly PreflightSubject[]): Need[] {
  const images = subjects.flatMap((subject) =>
    activeImagesOf(subject).flatMap((image) => {
      const { host = '', repository = '' } = parseImageReference(image) ?? {};
      const registry = parseRegistryHost(host);
      if (!isEcrImage(image) || (registry && registry.account !== accountOf(subject.target))) return [];
      return [{ image, repository, region: registry?.region, tags: subject.keptTags ?? [] }];
    }),
  );
  const places = Map.groupBy(images, ({ repository, region }) => `${region ?? ''} ${repository}`);
  return [...places.values()].flatMap((members) => {
    const [{ repository, region } = { repository: '', region: undefined }] = members;
    return { repository, region, images: new Map(members.map(({ image, tags }) => [image, tags])) };
  });
}

/**
 * Reads the rules of a repository's lifecycle policy.
 * @returns an empty list if there is no policy, or no known rule
 */
async function readPolicy(clients: Clients, { repository, region }: Need): Promise<readonly LifecycleRule[]> {
  const { GetLifecyclePolicyCommand } = await import('@aws-sdk/client-ecr');
  const ecr = await clients.ecr(region);
  try {
    const { lifecyclePolicyText = '' } = await ecr.send(new GetLifecyclePolicyCommand({ repositoryName: repository }));
    return parseLifecyclePolicy(lifecyclePolicyText) ?? [];
  } catch (error) {
    const { name } = error as Error;
    if (name === 'LifecyclePolicyNotFoundException' || name === 'RepositoryNotFoundException') return [];
    throw error;
  }
}

async function readEach(
  clients: Clients,
  need: Need,
  rules: readonly LifecycleRule[],
  now: number,
): Promise<[string, Expiry][]> {
  const read = await Promise.all(
    [...need.images].map(async ([image, tags]) => {
      const described = await describeOne(clients, need, image);
      return described ? [{ image, described: { ...described, tags: [...described.tags, ...tags] } }] : [];
    }),
  );
  const known = read.flat();
  const isCounted = known.some(({ described }) => applicableRule(rules, described)?.expiry?.by === 'count');
  const all = isCounted ? await describeAll(clients, need) : [];
  return known.flatMap(({ image, described }): [string, Expiry][] => {
    const expiry = expiryOf(rules, described, all, now);
    return expiry ? [[image, expiry]] : [];
  });
}

/** Reads one image. @returns `undefined` if the image does not exist */
async function describeOne(
  clients: Clients,
  { repository, region }: Need,
  image: string,
): Promise<DescribedImage | undefined> {
  const { digest, tag = 'latest' } = parseImageReference(image) ?? {};
  const { DescribeImagesCommand } = await import('@aws-sdk/client-ecr');
  const ecr = await clients.ecr(region);
  const imageIds = [digest ? { imageDigest: digest } : { imageTag: tag }];
  try {
    const { imageDetails } = await ecr.send(new DescribeImagesCommand({ repositoryName: repository, imageIds }));
    return imageDetails?.flatMap(described)[0];
  } catch (error) {
    const { name } = error as Error;
    if (name === 'ImageNotFoundException' || name === 'RepositoryNotFoundException') return undefined;
    throw error;
  }
}

/**
 * All images of a repository. If the repository has more images than are read, the result is empty, because the count
 * of a part would be wrong.
 */
async function describeAll(clients: Clients, { repository, region }: Need): Promise<DescribedImage[]> {
  const { DescribeImagesCommand } = await import('@aws-sdk/client-ecr');
  const ecr = await clients.ecr(region);
  const images: DescribedImage[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const response = await ecr.send(
      new DescribeImagesCommand({ repositoryName: repository, maxResults: PAGE, ...(nextToken && { nextToken }) }),
    );
    images.push(...(response.imageDetails ?? []).flatMap(described));
    nextToken = response.nextToken;
    if (!nextToken) return images;
  }
  return [];
}

function described(detail: ImageDetail): DescribedImage[] {
  const { imageDigest, imageTags = [], imagePushedAt, lastRecordedPullTime, imageStatus } = detail;
  if (!imageDigest || !imagePushedAt) return [];
  return [
    {
      digest: imageDigest,
      tags: imageTags,
      pushedAt: imagePushedAt.getTime(),
      pulledAt: lastRecordedPullTime?.getTime(),
      isArchived: imageStatus !== undefined && imageStatus !== 'ACTIVE',
    },
  ];
}
