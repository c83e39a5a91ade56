import { page } from '../page.ts';
import { AwsError, type Json, type Operation } from '../service.ts';
import { sizeOf } from './labels.ts';
import { type Image, imageNotFound, type Repositories, type Repository, referrersOf, tagsOf } from './repository.ts';
import { scanSummary } from './scan.ts';

/** The operations on images. */
export function imageOperations(repositories: Repositories): Record<string, Operation> {
  return { ...reading(repositories), ...writing(repositories) };
}

function reading(repositories: Repositories): Record<string, Operation> {
  return {
    DescribeImages({ repositoryName, imageIds, filter, maxResults = 100, nextToken }) {
      const repository = repositories.get(repositoryName);
      const wanted: Image[] = imageIds
        ? imageIds.map(
            (id: Json) => findById(repositories, repository, id) ?? imageNotFound(repositories, repository, id),
          )
        : [...repository.images.values()].filter((image) => fits(repository, image, filter));
      const { items, next } = page([...new Set(wanted)], { size: maxResults, token: nextToken });
      const imageDetails = items.map((image) => describe(repositories, repository, image));
      return { imageDetails, ...(next && { nextToken: next }) };
    },
    ListImages({ repositoryName, filter, maxResults = 100, nextToken }) {
      const repository = repositories.get(repositoryName);
      const all = [...repository.images.values()]
        .filter((image) => fits(repository, image, filter))
        .flatMap((image): Json[] => {
          const tags = tagsOf(repository, image);
          const imageDigest = image.digest;
          return tags.length > 0 ? tags.map((imageTag) => ({ imageDigest, imageTag })) : [{ imageDigest }];
        });
      const { items, next } = page(all, { size: maxResults, token: nextToken });
      return { imageIds: items, ...(next && { nextToken: next }) };
    },
    BatchGetImage({ repositoryName, imageIds }) {
      const repository = repositories.get(repositoryName);
      const images: Json[] = [];
      const failures: Json[] = [];
      for (const id of imageIds) {
        const image = findById(repositories, repository, id);
        if (!image) failures.push(missing(id));
        else {
          image.pulled = repositories.clock.now();
          images.push(withManifest(repository, image, id.imageTag));
        }
      }
      return { images, failures };
    },
    ListImageReferrers({ repositoryName, subjectId, filter, maxResults = 50, nextToken }) {
      const all = referrersTo(repositories.get(repositoryName), subjectId.imageDigest, filter);
      const { items, next } = page(all, { size: maxResults, token: nextToken });
      return { referrers: items, ...(next && { nextToken: next }) };
    },
  };
}

/**
 * The artifacts that refer to the image with this digest, with ListImageReferrers' filter, which defaults to active
 * artifacts.
 */
function referrersTo(
  repository: Repository,
  digest: string,
  { artifactTypes, artifactStatus = 'ACTIVE' }: Json = {},
): Json[] {
  return referrersOf(repository, digest)
    .map((image) => ({
      digest: image.digest,
      mediaType: image.mediaType,
      size: image.manifest.length,
      ...(image.artifactMediaType && { artifactType: image.artifactMediaType }),
      ...(image.annotations && { annotations: image.annotations }),
      artifactStatus: statusOf(image),
    }))
    .filter(
      (referrer) =>
        (artifactStatus === 'ANY' || referrer.artifactStatus === artifactStatus) &&
        (!artifactTypes?.length || artifactTypes.includes(referrer.artifactType)),
    );
}

function writing(repositories: Repositories): Record<string, Operation> {
  return {
    PutImage({ repositoryName, imageManifest, imageManifestMediaType, imageTag, imageDigest }) {
      const repository = repositories.get(repositoryName);
      const manifest = Buffer.from(imageManifest);
      return { image: putImage(repositories, repository, manifest, { imageManifestMediaType, imageTag, imageDigest }) };
    },
    /** An image restored from the archive is available at once; AWS takes some minutes. */
    UpdateImageStorageClass({ repositoryName, imageId, targetStorageClass }) {
      const repository = repositories.get(repositoryName);
      const image = findById(repositories, repository, imageId) ?? imageNotFound(repositories, repository, imageId);
      image.archived = targetStorageClass === 'ARCHIVE';
      const { registryId } = repository;
      return { registryId, repositoryName, imageId: { imageDigest: image.digest }, imageStatus: statusOf(image) };
    },
    BatchDeleteImage({ repositoryName, imageIds: ids }) {
      const repository = repositories.get(repositoryName);
      const imageIds: Json[] = [];
      const failures: Json[] = [];
      for (const id of ids) {
        const image = findById(repositories, repository, id);
        if (!image) failures.push(missing(id));
        else if (isReferenced(repository, image) && (id.imageDigest || tagsOf(repository, image).length < 2)) {
          failures.push({
            imageId: id,
            failureCode: 'ImageReferencedByManifestList',
            failureReason: 'Requested image referenced by manifest list',
          });
        } else imageIds.push(...deleteImage(repositories, repository, image, id));
      }
      return { imageIds, failures };
    },
  };
}

/** An image by digest, by tag, or by both, which must then match. */
function findById(
  repositories: Repositories,
  repository: Repository,
  { imageDigest, imageTag }: Json,
): Image | undefined {
  const image = repositories.find(repository, imageDigest ?? imageTag ?? '');
  return imageTag && image && repository.imageTags.get(imageTag) !== image.digest ? undefined : image;
}

/** ECR's PutImage: an existing image with the same tag causes its own error. */
function putImage(
  repositories: Repositories,
  repository: Repository,
  manifest: Buffer,
  { imageManifestMediaType, imageTag, imageDigest }: Json,
): Json {
  const place = `in the repository with name '${repository.name}' in registry with id '${repository.registryId}'`;
  const before = imageTag === undefined ? undefined : repository.imageTags.get(imageTag);
  const known = new Set(repository.images.keys());
  const image = repositories.put(repository, manifest, { tag: imageTag, mediaType: imageManifestMediaType });
  if (imageDigest !== undefined && imageDigest !== image.digest) {
    if (!known.has(image.digest)) repositories.remove(repository, image);
    else if (imageTag !== undefined && before !== undefined) repository.imageTags.set(imageTag, before);
    else if (imageTag !== undefined) repository.imageTags.delete(imageTag);
    const message = `Image digest '${image.digest}' does not match the supplied digest '${imageDigest}'.`;
    throw new AwsError('ImageDigestDoesNotMatchException', message);
  }
  if (known.has(image.digest) && (imageTag === undefined || before === image.digest)) {
    const tagged = imageTag === undefined ? '' : ` and tag '${imageTag}'`;
    throw new AwsError(
      'ImageAlreadyExistsException',
      `Image with digest '${image.digest}'${tagged} already exists ${place}`,
    );
  }
  return withManifest(repository, image, imageTag);
}

function deleteImage(
  repositories: Repositories,
  repository: Repository,
  image: Image,
  { imageDigest, imageTag }: Json,
): Json[] {
  const tags = tagsOf(repository, image);
  if (imageTag && !imageDigest) {
    repository.imageTags.delete(imageTag);
    if (tags.length === 1) repositories.remove(repository, image);
    return [{ imageDigest: image.digest, imageTag }];
  }
  repositories.remove(repository, image);
  const ids = tags.map((tag) => ({ imageDigest: image.digest, imageTag: tag }));
  return ids.length > 0 ? ids : [{ imageDigest: image.digest }];
}

function isReferenced(repository: Repository, image: Image): boolean {
  return [...repository.images.values()].some(
    (other) => other !== image && /index|list/.test(other.mediaType) && other.manifest.includes(image.digest),
  );
}

function fits(repository: Repository, image: Image, filter: Json | undefined): boolean {
  const tagged = tagsOf(repository, image).length > 0;
  return filter?.tagStatus === 'TAGGED' ? tagged : filter?.tagStatus === 'UNTAGGED' ? !tagged : true;
}

function missing(imageId: Json): Json {
  return { imageId, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' };
}

function withManifest(repository: Repository, image: Image, imageTag: string | undefined): Json {
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    imageId: { imageDigest: image.digest, ...(imageTag && { imageTag }) },
    imageManifest: image.manifest.toString(),
    imageManifestMediaType: image.mediaType,
  };
}

function statusOf({ archived }: Image): string {
  return archived ? 'ARCHIVED' : 'ACTIVE';
}

function describe(repositories: Repositories, repository: Repository, image: Image): Json {
  const imageTags = tagsOf(repository, image);
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    imageDigest: image.digest,
    ...(imageTags.length > 0 && { imageTags }),
    imageSizeInBytes: sizeOf(repositories, image),
    imagePushedAt: image.pushed / 1000,
    imageManifestMediaType: image.mediaType,
    ...(image.artifactMediaType && { artifactMediaType: image.artifactMediaType }),
    ...(image.pulled !== undefined && { lastRecordedPullTime: image.pulled / 1000 }),
    imageStatus: statusOf(image),
    ...scanSummary(repositories, image, repository),
  };
}
