import { BatchGetImageCommand, type Image, type ImageIdentifier, PutImageCommand } from '@aws-sdk/client-ecr';
import { type Clients, isAmbiguous } from '../aws/index.ts';
import { UserError } from '../error.ts';
import { isObject, parseJson } from '../objects.ts';
import { getManifest, putManifest, type RegistryPlace } from './distribution.ts';
import { explainCall } from './failure.ts';
import { unusableResponse } from './response.ts';

/** Without these media types, ECR converts a manifest to Docker's old schema. */
const MEDIA_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** The maximum number of images in one BatchGetImage call. */
const MAX_IMAGES = 100;

/** An image in the repository. */
export interface StoredImage {
  readonly digest: string;
  readonly tag: string | undefined;
  readonly mediaType: string;
  /** The exact manifest: its digest covers these bytes. */
  readonly text: string;
  readonly manifest: Manifest;
}

/** A descriptor of an OCI or Docker manifest; the size is in bytes. */
export interface Descriptor {
  readonly digest: string;
  readonly size: number;
  readonly mediaType?: string;
  readonly platform?: { readonly os: string; readonly architecture: string; readonly variant?: string };
}

/** An image manifest or, with `manifests`, an index of several. */
export interface Manifest {
  readonly mediaType?: string;
  readonly config?: Descriptor;
  readonly layers?: readonly Descriptor[];
  readonly manifests?: readonly Descriptor[];
}

/** The repository in which images are read and tagged. */
export interface ImageRepository {
  readonly clients: Clients;
  readonly repository: string;
  readonly registryId: string | undefined;
  /** The registry itself, for ECR Public, whose API cannot read manifests. */
  readonly registry?: RegistryPlace | undefined;
}

/** A digest's content never changes: an image that was found is not requested again. */
const found = new WeakMap<Clients, Map<string, StoredImage>>();

/**
 * Reads images by tag or digest, and omits those that do not exist.
 * @throws {UserError}
 */
export async function readImages(place: ImageRepository, ids: readonly ImageIdentifier[]): Promise<StoredImage[]> {
  const known = found.get(place.clients) ?? new Map<string, StoredImage>();
  found.set(place.clients, known);
  const key = (digest: string) => `${place.registryId ?? ''}/${place.repository}@${digest}`;
  const images = ids.flatMap(({ imageDigest = '' }) => known.get(key(imageDigest)) ?? []);
  const asked = ids.filter(({ imageDigest = '' }) => !known.has(key(imageDigest)));
  const fetched = await batchGetImages(place, asked);
  for (const image of fetched) known.set(key(image.digest), { ...image, tag: undefined });
  return [...images, ...fetched];
}

async function batchGetImages(place: ImageRepository, ids: readonly ImageIdentifier[]): Promise<StoredImage[]> {
  if (place.registry) return readFromRegistry(place.registry, ids);
  const ecr = await place.clients.ecr();
  const images: StoredImage[] = [];
  for (let start = 0; start < ids.length; start += MAX_IMAGES) {
    const response = await ecr
      .send(
        new BatchGetImageCommand({
          ...where(place),
          imageIds: ids.slice(start, start + MAX_IMAGES),
          acceptedMediaTypes: MEDIA_TYPES,
        }),
      )
      .catch((error: unknown) => {
        throw new UserError(explainCall('ecr:BatchGetImage', error, place.repository), { cause: error });
      });
    const failure = response.failures?.find(({ failureCode }) => failureCode !== 'ImageNotFound');
    if (failure) {
      const { imageTag, imageDigest } = failure.imageId ?? {};
      throw new UserError(
        `ECR could not read ${place.repository}${imageTag ? `:${imageTag}` : `@${imageDigest}`}: ${failure.failureReason ?? failure.failureCode}.`,
      );
    }
    const found = response.images ?? [];
    // ECR lists each requested image among the images or the failures; one that is in neither list is not known to be
    // absent.
    const isNamed = (id: ImageIdentifier) =>
      [...found, ...(response.failures ?? [])].some(
        ({ imageId }) =>
          (id.imageTag !== undefined && imageId?.imageTag === id.imageTag) ||
          (id.imageDigest !== undefined && imageId?.imageDigest === id.imageDigest),
      );
    const unnamed = ids.slice(start, start + MAX_IMAGES).find((id) => !isNamed(id));
    if (unnamed) throw unusableResponse('ecr:BatchGetImage', `image '${unnamed.imageTag ?? unnamed.imageDigest}'`);
    images.push(...found.map(toStored));
  }
  return images;
}

/**
 * Adds tags to the image. The manifest is sent unchanged, so the digest stays the same.
 * @throws {UserError} if a tag is taken and immutable
 */
export async function tagImage(place: ImageRepository, image: StoredImage, tags: readonly string[]): Promise<void> {
  const { registry } = place;
  if (registry) {
    for (const tag of tags) await putManifest(registry, tag, image.mediaType, image.text);
    return;
  }
  for (const imageTag of tags) await putImage(place, image, imageTag);
}

/**
 * Adds one tag. If the outcome of the call is unknown, or the tag already exists, the image that the tag names
 * determines the result.
 * @param isLast whether this is the last attempt if the response is not from ECR
 * @throws {UserError}
 */
async function putImage(place: ImageRepository, image: StoredImage, imageTag: string, isLast = false): Promise<void> {
  const ecr = await place.clients.ecr();
  const options = {
    ...where(place),
    imageManifest: image.text,
    imageManifestMediaType: image.mediaType,
    imageDigest: image.digest,
    imageTag,
  };
  const response = await ecr.send(new PutImageCommand(options)).catch((error: unknown) => ({ error }));
  const error = 'error' in response ? response.error : undefined;
  const { name } = (error ?? {}) as Error;
  const written = 'error' in response ? undefined : response.image?.imageId;
  const isWritten = written?.imageDigest === image.digest && written.imageTag === imageTag;
  if (isWritten || name === 'ImageAlreadyExistsException') return;
  const isTaken = name === 'ImageTagAlreadyExistsException';
  const [there] = isTaken
    ? await readImages(place, [{ imageTag }])
    : !error || isAmbiguous(error)
      ? await readImages(place, [{ imageTag }]).catch(() => [])
      : [];
  if (there?.digest === image.digest) return;
  if (!error && isLast) throw unusableResponse('ecr:PutImage', "image with 'imageDigest', 'imageTag'");
  if (!error) return putImage(place, image, imageTag, true);
  throw new UserError(
    isTaken && there
      ? `The tag '${imageTag}' names another image in ${place.repository} (${there.digest}; this one is ${image.digest}), and tags are immutable: use another tag.`
      : explainCall('ecr:PutImage', error, place.repository),
  );
}

async function readFromRegistry(registry: RegistryPlace, ids: readonly ImageIdentifier[]): Promise<StoredImage[]> {
  const found = await Promise.all(
    ids.map(async ({ imageDigest, imageTag }) => {
      const response = await getManifest(registry, imageDigest ?? imageTag ?? '', MEDIA_TYPES);
      const manifest = response && manifestIn(response.text);
      return manifest ? [{ ...response, tag: imageTag, manifest }] : [];
    }),
  );
  return found.flat();
}

/** The platform's name, such as `linux/arm64/v8`. */
export function platformName({
  os,
  architecture,
  variant,
}: {
  os: string;
  architecture: string;
  variant?: string;
}): string {
  return [os, architecture, ...(variant ? [variant] : [])].join('/');
}

/** The size of these manifests in the repository, each layer and configuration counted once. */
export function storedSize(images: readonly StoredImage[]): number {
  const blobs = images.flatMap(({ manifest }) => [
    ...(manifest.config ? [manifest.config] : []),
    ...(manifest.layers ?? []),
  ]);
  return [...new Map(blobs.map(({ digest, size }) => [digest, size])).values()].reduce((sum, size) => sum + size, 0);
}

function where({ repository, registryId }: ImageRepository) {
  return { repositoryName: repository, ...(registryId && { registryId }) };
}

function toStored({ imageId, imageManifest = '', imageManifestMediaType }: Image): StoredImage {
  const manifest = manifestIn(imageManifest);
  if (!manifest || !imageId?.imageDigest)
    throw unusableResponse('ecr:BatchGetImage', 'digest and manifest of an image');
  return {
    digest: imageId?.imageDigest ?? '',
    tag: imageId?.imageTag,
    mediaType: imageManifestMediaType ?? manifest.mediaType ?? '',
    text: imageManifest,
    manifest,
  };
}

/** @returns `undefined` if the text is not a manifest */
function manifestIn(text: string): Manifest | undefined {
  const value = parseJson(text);
  return isObject(value) ? (value as Manifest) : undefined;
}
