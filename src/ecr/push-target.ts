import type { Clients } from '../aws/index.ts';
import { CACHE_TAG } from '../docker/index.ts';
import { UserError } from '../error.ts';
import { isMutable, parseRegistryHost } from '../image/index.ts';
import { type ImageConfig, readConfig } from './blob.ts';
import { missingRepository } from './failure.ts';
import { type Authorization, at, authorize } from './login.ts';
import { type ImageRepository, readImages, type StoredImage } from './manifest.ts';
import {
  createRepository,
  describeCreateOnPush,
  describeRepository,
  type Repository,
  type RepositorySettings,
} from './repository.ts';

export interface PushTargetRequest {
  readonly repository: string;
  /** The host that the user named, such as a dual-stack host. */
  readonly host: string | undefined;
  readonly registryId: string | undefined;
  readonly create: RepositorySettings | undefined;
  /** Set for ECR Public: `aliased` if `repository` is known to start with the registry's alias, otherwise `by-name`. */
  readonly public?: 'by-name' | 'aliased' | undefined;
}

/** The repository to push to, with the token for it. */
export interface PushTarget extends ImageRepository {
  readonly host: string;
  /** The URI of the repository, `host/repository`. */
  readonly uri: string;
  readonly authorization: Authorization;
  readonly settings: Repository;
  /** The settings for a repository that does not exist yet and is created before the push. */
  readonly missing: RepositorySettings | undefined;
  /** Whether the repository does not exist yet; it is created before or by the push. */
  readonly isEmpty: boolean;
}

/**
 * Requests the registry's token and reads the repository. Writes nothing.
 * @param onToken receives the token as soon as it is known
 * @throws {UserError} if the repository does not exist and must not be created
 */
export async function openTarget(
  request: PushTargetRequest,
  clients: Clients,
  mask: (password: string) => void,
  onToken: (authorization: Authorization) => void = () => {},
): Promise<PushTarget> {
  const { repository: name, registryId, create } = request;
  const authorizing = authorize(clients, registryId ? [registryId] : [], mask).then(([given]) => {
    const found = given as Authorization;
    const authorization = request.host ? at(found, request.host) : found;
    onToken(authorization);
    return authorization;
  });
  const [authorization, found] = await Promise.all([authorizing, describeRepository(clients, name, registryId)]);
  const byTemplate = found || create ? undefined : await describeCreateOnPush(clients, name);
  if (!found && !create && !byTemplate) {
    throw new UserError(missingRepository(name));
  }
  const { host } = authorization;
  const byPush = typeof byTemplate === 'object' ? byTemplate.mutability : undefined;
  const mutability = create?.mutability ?? byPush ?? { mode: 'MUTABLE', filters: [] };
  const settings = found ?? { name, registryId: '', mutability };
  return {
    clients,
    repository: name,
    registryId: registryId || settings.registryId || parseRegistryHost(host)?.account,
    host,
    uri: `${host}/${name}`,
    authorization,
    settings,
    missing: found ? undefined : create,
    isEmpty: !found,
  };
}

/** Creates the repository if it does not exist. */
export async function ensureRepository(target: PushTarget): Promise<PushTarget> {
  const { clients, repository, registryId, missing } = target;
  if (!missing) return target;
  const settings = await createRepository(clients, repository, registryId, missing);
  return { ...target, settings, registryId: registryId || settings.registryId, missing: undefined };
}

/**
 * Where layers can be cached in ECR: under a tag of the repository if tags are mutable, or in a separate repository.
 */
export async function cachePlace(
  target: PushTarget,
  create: boolean,
): Promise<{ reference: string } | { missing: string }> {
  if (isMutable(CACHE_TAG, target.settings.mutability)) return { reference: `${target.uri}:${CACHE_TAG}` };
  const name = `${target.repository}-cache`;
  const found = await describeRepository(target.clients, name, target.registryId);
  const apart =
    found ??
    (create
      ? await createRepository(target.clients, name, target.registryId, {
          mutability: undefined,
          scanOnPush: undefined,
          lifecyclePolicy: undefined,
          tags: {},
        })
      : undefined);
  if (apart && isMutable(CACHE_TAG, apart.mutability)) return { reference: `${target.host}/${name}:${CACHE_TAG}` };
  return {
    missing: `Layers are not cached between runs: tags in '${target.repository}' are immutable; exclude the tag '${CACHE_TAG}' from immutability, create a repository '${name}' with mutable tags, or set 'cache' to 'none'.`,
  };
}

/** The configuration of the image, or of an index's first platform; `undefined` if the image has no configuration. */
export async function configOf(
  target: PushTarget,
  image: StoredImage,
  parts: readonly StoredImage[],
): Promise<ImageConfig | undefined> {
  const config = image.manifest.config ?? parts[0]?.manifest.config;
  return config && readConfig(target.authorization, target.repository, config.digest);
}

/** The platform manifests of an index, without attestations; empty for a single-platform image. */
export async function partsOf(target: PushTarget, image: StoredImage): Promise<StoredImage[]> {
  const platforms = (image.manifest.manifests ?? []).filter(
    ({ platform }) => platform !== undefined && platform.os !== 'unknown',
  );
  return platforms.length === 0
    ? []
    : readImages(
        target,
        platforms.map(({ digest }) => ({ imageDigest: digest })),
      );
}
