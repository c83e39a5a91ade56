import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { matchesWildcard } from '../faults.ts';
import type { PolicyDocument } from '../iam/policy.ts';
import { AwsError, type Json } from '../service.ts';

export const MUTABILITIES = ['MUTABLE', 'IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION'] as const;

/** A manifest as it was pushed. */
export interface Image {
  readonly digest: string;
  readonly mediaType: string;
  readonly artifactMediaType?: string;
  /** The digest of the image that it refers to (OCI 1.1). */
  readonly subject?: string;
  readonly annotations?: Json;
  readonly manifest: Buffer;
  /** The size of the configuration and layers in bytes. The size of an index is the size of all images in it. */
  readonly size: number;
  /** In ms since the epoch. */
  readonly pushed: number;
  pulled?: number;
  archived?: boolean;
  scanStarted?: number;
}

export interface Repository {
  readonly name: string;
  readonly arn: string;
  readonly uri: string;
  readonly registryId: string;
  readonly created: number;
  readonly encryption: Json;
  mutability: (typeof MUTABILITIES)[number];
  exclusions: { filterType: string; filter: string }[];
  scanOnPush: boolean;
  tags: { Key: string; Value: string }[];
  lifecyclePolicy?: { text: string; set: number };
  policy?: { readonly text: string; readonly document: PolicyDocument };
  readonly images: Map<string, Image>;
  /** Tag → digest. */
  readonly imageTags: Map<string, string>;
  /** Digests of the blobs that were pushed here or mounted. */
  readonly blobs: Set<string>;
}

/** A repository without images. */
export function newRepository(
  identity: Pick<Repository, 'name' | 'arn' | 'uri' | 'registryId'>,
  created: number,
  settings: Partial<Pick<Repository, 'mutability' | 'exclusions' | 'scanOnPush' | 'tags'>> & {
    encryption?: Json | undefined;
  } = {},
): Repository {
  return {
    mutability: 'MUTABLE',
    exclusions: [],
    scanOnPush: false,
    tags: [],
    ...settings,
    ...identity,
    created,
    encryption: settings.encryption ?? { encryptionType: 'AES256' },
    images: new Map(),
    imageTags: new Map(),
    blobs: new Set(),
  };
}

/** The digest of a blob or a manifest. */
export function digestOf(content: Buffer | string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** The repositories of one registry, and the blobs that they share. */
export class Repositories {
  readonly all = new Map<string, Repository>();
  readonly blobs = new Map<string, Buffer>();
  /** Creation templates by prefix. */
  readonly templates = new Map<string, Json>();
  /** Pull-through cache rules by prefix. */
  readonly cacheRules = new Map<string, Json>();
  scanning: { scanType: 'BASIC' | 'ENHANCED'; rules: Json[] } = { scanType: 'BASIC', rules: [] };
  readonly account: string;
  readonly clock: Clock;

  constructor(account: string, clock: Clock) {
    this.account = account;
    this.clock = clock;
  }

  /** Throws RepositoryNotFoundException in ECR's words. */
  get(name: string): Repository {
    const repository = this.all.get(name);
    if (!repository) throw new AwsError('RepositoryNotFoundException', this.missingText(name));
    return repository;
  }

  missingText(name: string): string {
    return `The repository with name '${name}' does not exist in the registry with id '${this.account}'`;
  }

  /** The digest of a tag, or the digest itself if the repository has it. */
  find(repository: Repository, reference: string): Image | undefined {
    return repository.images.get(repository.imageTags.get(reference) ?? reference);
  }

  /** Whether an existing `tag` is immutable. */
  isImmutable({ mutability, exclusions }: Repository, tag: string): boolean {
    const excluded = exclusions.some(({ filter }) => matchesWildcard(filter, tag));
    if (mutability === 'IMMUTABLE_WITH_EXCLUSION') return !excluded;
    if (mutability === 'MUTABLE_WITH_EXCLUSION') return excluded;
    return mutability === 'IMMUTABLE';
  }

  immutableText(repository: Repository, tag: string): string {
    return `The image tag '${tag}' already exists in the '${repository.name}' repository and cannot be overwritten because the tag is immutable.`;
  }

  /**
   * Stores a manifest, with a tag if one is given. Everything that the manifest refers to must exist. Throws
   * LayersNotFoundException, ReferencedImagesNotFoundException, ImageTagAlreadyExistsException,
   * InvalidParameterException.
   */
  put(repository: Repository, manifest: Buffer, { tag, mediaType }: { tag?: string; mediaType?: string }): Image {
    const document = parseManifest(manifest);
    const type = mediaType ?? document.mediaType;
    if (!type) throw new AwsError('InvalidParameterException', invalidManifest);
    this.#checkReferences(repository, document);
    if (tag !== undefined && repository.imageTags.has(tag) && this.isImmutable(repository, tag)) {
      throw new AwsError('ImageTagAlreadyExistsException', this.immutableText(repository, tag));
    }
    const digest = digestOf(manifest);
    const artifact = document.artifactType ?? document.config?.mediaType;
    const image = repository.images.get(digest) ?? {
      digest,
      mediaType: type,
      ...(artifact && { artifactMediaType: artifact }),
      ...(document.subject?.digest && { subject: document.subject.digest }),
      ...(document.annotations && { annotations: document.annotations }),
      manifest,
      size: this.#size(repository, document),
      pushed: this.clock.now(),
      ...(this.#scansOnPush(repository) && !document.manifests && { scanStarted: this.clock.now() }),
    };
    repository.images.set(digest, image);
    if (tag !== undefined) repository.imageTags.set(tag, digest);
    return image;
  }

  /** Removes an image with all of its tags. */
  remove(repository: Repository, image: Image): void {
    repository.images.delete(image.digest);
    for (const tag of tagsOf(repository, image)) repository.imageTags.delete(tag);
  }

  /** Whether a push starts a scan: the repository's own setting, or a rule of the registry. */
  #scansOnPush({ name, scanOnPush }: Repository): boolean {
    const rules = this.scanning.rules.filter(({ scanFrequency }) => scanFrequency === 'SCAN_ON_PUSH');
    const filters: Json[] = rules.flatMap(({ repositoryFilters = [] }) => repositoryFilters);
    return scanOnPush || filters.some(({ filter }) => matchesWildcard(filter, name));
  }

  #checkReferences(repository: Repository, document: Json): void {
    const where = `required for pushing image into repository with name '${repository.name}' in the registry with id '${this.account}' do not exist`;
    const blobs = blobsOf(document).map(({ digest }) => digest);
    const missing = blobs.filter((digest) => !repository.blobs.has(digest));
    if (missing.length > 0) {
      throw new AwsError('LayersNotFoundException', `Layers with digests '[${missing.join(', ')}]' ${where}`);
    }
    const children: string[] = (document.manifests ?? []).map(({ digest }: Json) => digest);
    const absent = children.filter((digest) => !repository.images.has(digest));
    if (absent.length > 0) {
      throw new AwsError('ReferencedImagesNotFoundException', `Images with digests '[${absent.join(', ')}]' ${where}`);
    }
  }

  #size(repository: Repository, document: Json): number {
    const children: Json[] = document.manifests ?? [];
    const inner = children.map(({ digest }) => repository.images.get(digest)?.size ?? 0);
    return [...blobsOf(document).map(({ digest }) => this.blobs.get(digest)?.length ?? 0), ...inner].reduce(
      (sum, size) => sum + size,
      0,
    );
  }
}

const invalidManifest = "Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax'";

function parseManifest(manifest: Buffer): Json {
  try {
    const document = JSON.parse(manifest.toString());
    if (typeof document === 'object' && document !== null && document.schemaVersion === 2) return document;
  } catch {
    // continues with the same message
  }
  throw new AwsError('InvalidParameterException', invalidManifest);
}

/** The configuration and layers of a manifest; layers stored elsewhere (`urls`) need not be pushed. */
function blobsOf(document: Json): { digest: string }[] {
  const layers: Json[] = (document.layers ?? []).filter(({ urls }: Json) => !urls?.length);
  return (document.config ? [document.config, ...layers] : layers) as { digest: string }[];
}

/** The tags of an image. */
export function tagsOf(repository: Repository, image: Image): string[] {
  return [...repository.imageTags].filter(([, digest]) => digest === image.digest).map(([tag]) => tag);
}

/** The images that refer to a digest (OCI 1.1 `subject`), oldest first. */
export function referrersOf(repository: Repository, digest: string): Image[] {
  return [...repository.images.values()].filter(({ subject }) => subject === digest);
}

/** Throws ECR's error about an image that a repository does not have. */
export function imageNotFound(
  repositories: Repositories,
  repository: Repository,
  { imageDigest = 'null', imageTag = 'null' }: Json,
): never {
  const id = `{imageDigest:'${imageDigest}', imageTag:'${imageTag}'}`;
  const message = `The image with imageId ${id} does not exist within the repository with name '${repository.name}' in the registry with id '${repositories.account}'`;
  throw new AwsError('ImageNotFoundException', message);
}
