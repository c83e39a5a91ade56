import { messageOf } from '../error.ts';
import { parseRegistryHost } from '../image/index.ts';
import type { Log } from '../log.ts';
import { cutText } from '../text.ts';
import { readConfig } from './blob.ts';
import { type Descriptor, platformName, storedSize } from './manifest.ts';
import type { Published } from './publish-job.ts';
import type { PushTargetRequest } from './push-target.ts';

/** The facts about a published image for the job summary. */
export interface ImageFacts {
  /** The action that was performed, such as `Built and pushed`. */
  readonly done: string;
  readonly repository: string;
  readonly registry: string;
  readonly digest: string;
  readonly tags: readonly string[];
  readonly commit: string | undefined;
  readonly platforms: readonly string[];
  readonly bytes: number | undefined;
}

/** A published image as outputs, as facts for the job summary, and as a log line. */
export interface Description {
  readonly outputs: ReturnType<typeof outputsOf>;
  readonly facts: ImageFacts;
  readonly line: string;
}

/** The requested destination. */
type Place = Pick<PushTargetRequest, 'repository' | 'host' | 'registryId'>;

/** Describes the published image; the platform of a single-platform image is read from its configuration. */
export async function describeImage(published: Published, request: Place, log: Log): Promise<Description> {
  const { pushed, reused } = published;
  const platforms = await platformDigests(published, log);
  const size = pushed ? storedSize([pushed.image, ...pushed.parts]) : undefined;
  const outputs = outputsOf(published, request, platforms, size);
  const { image, repository, registry, digest } = outputs;
  const { tags } = published;
  const done = pushed ? (reused ? 'Reused' : 'Built and pushed') : 'Built';
  const { commit } = published.source;
  return {
    outputs,
    line: `${done} ${image || (published.files ?? []).join(', ')}${tags.length > 0 ? ` (${tags.join(', ')})` : ''}.`,
    facts: { done, repository, registry, digest, tags, commit, platforms: Object.keys(platforms), bytes: size },
  };
}

function outputsOf(published: Published, request: Place, platforms: Record<string, string>, size: number | undefined) {
  const { pushed, tags, digest = '', mediaType = '' } = published;
  const host = pushed?.target.host ?? request.host ?? '';
  const repository = pushed?.target.repository ?? request.repository;
  const uri = host ? `${host}/${repository}` : repository;
  return {
    image: pushed ? `${uri}@${digest}` : published.files?.length ? '' : `${uri}:${tags[0]}`,
    digest,
    tag: tags[0] ?? '',
    tags: tags.join('\n'),
    repository,
    registry: host,
    registryId: pushed?.target.registryId ?? request.registryId ?? parseRegistryHost(host)?.account ?? '',
    repositoryUri: uri,
    reused: String(published.reused),
    mediaType,
    platformDigests: JSON.stringify(platforms),
    sizeBytes: size === undefined ? '' : String(size),
    metadata: metadataOutput(published.metadata),
    imageId: imageId(published),
    version: published.version,
    json: JSON.stringify(jsonOf(published, uri)),
  };
}

/** The size limit for an output, which becomes an environment variable or an argument of a later step. */
const MAX_METADATA_BYTES = 48_000;
/** The size limit of the list of omitted members. */
const MAX_NAME = 80;
const MAX_NAMES = 20;

/**
 * buildx's metadata of a build, as JSON of at most `most` bytes: the largest members, such as the provenance, are
 * omitted until it fits. `slipway.left-out` lists them.
 */
export function metadataOutput(metadata: Readonly<Record<string, unknown>>, most = MAX_METADATA_BYTES): string {
  const whole = JSON.stringify(metadata);
  if (Buffer.byteLength(whole) <= most) return whole;
  const members = Object.entries(metadata).map((entry) => {
    return { entry, bytes: Buffer.byteLength(JSON.stringify(Object.fromEntries([entry]))) };
  });
  const out = new Set<string>();
  let room = most - MAX_NAMES * MAX_NAME - members.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { entry, bytes } of members.toSorted((a, b) => b.bytes - a.bytes)) {
    if (room >= 0) break;
    out.add(entry[0]);
    room += bytes;
  }
  const names = [...out].slice(0, MAX_NAMES).map((name) => cutText(name, MAX_NAME - 20));
  const kept = members.map(({ entry }) => entry).filter(([name]) => !out.has(name));
  return JSON.stringify(Object.fromEntries([...kept, ['slipway.left-out', names]]));
}

/** The tags, labels and annotations in the format of docker/metadata-action's output `json`. */
function jsonOf({ tags, labels, annotations }: Published, uri: string) {
  const sorted = Object.entries(labels).sort(([a], [b]) => a.localeCompare(b));
  return {
    tags: tags.map((tag) => `${uri}:${tag}`),
    'tag-names': tags,
    labels: Object.fromEntries(sorted),
    annotations,
  };
}

/** The image ID in an engine: the digest of the configuration, or of the index if there are several platforms. */
function imageId({ pushed, metadata, digest = '' }: Published): string {
  const built = metadata['containerimage.config.digest'];
  return pushed?.image.manifest.config?.digest ?? (typeof built === 'string' ? built : digest);
}

async function platformDigests({ pushed, metadata, digest }: Published, log: Log): Promise<Record<string, string>> {
  if (!pushed) {
    const { platform } = (metadata['containerimage.descriptor'] ?? {}) as Partial<Descriptor>;
    return platform && digest ? { [platformName(platform)]: digest } : {};
  }
  const { image, target, parts } = pushed;
  const listed = (image.manifest.manifests ?? []).filter((entry) => parts.some((part) => part.digest === entry.digest));
  if (listed.length > 0) {
    return Object.fromEntries(listed.map(({ platform, digest }) => [platform ? platformName(platform) : '', digest]));
  }
  if (!image.manifest.config) return {};
  try {
    const config = await readConfig(target.authorization, target.repository, image.manifest.config.digest);
    return { [platformName(config)]: image.digest };
  } catch (error) {
    // A push does not need this permission, so the step does not fail: the image exists.
    log.notice(`The 'platform-digests' output is not set. ${messageOf(error)}`);
    return {};
  }
}
