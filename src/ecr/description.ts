import { messageOf } from '../error.ts';
import type { Log } from '../log.ts';
import { readConfig } from './blob.ts';
import type { Published } from './job.ts';
import { type Descriptor, platformName, storedSize } from './manifest.ts';
import { parseRegistryHost } from './registry.ts';
import type { TargetOrder } from './target.ts';

/** A published image as outputs, as a few lines of the job summary, and as a line of the log. */
export interface Description {
  readonly outputs: ReturnType<typeof outputsOf>;
  readonly summary: string;
  readonly line: string;
}

/** Where it was to go, as far as the user said it. */
type Place = Pick<TargetOrder, 'repository' | 'host' | 'registryId'>;

/** Describes what was published; the platform of a plain image is read from its configuration. */
export async function describeImage(published: Published, order: Place, log: Log): Promise<Description> {
  const { pushed, reused } = published;
  const platforms = await platformDigests(published, log);
  const size = pushed ? storedSize([pushed.image, ...pushed.parts]) : undefined;
  const outputs = outputsOf(published, order, platforms, size);
  const { image, repository } = outputs;
  const tags = published.tags.map((tag) => `\`${tag}\``).join(', ');
  const verb = pushed ? (reused ? 'Reused' : 'Built and pushed') : 'Built';
  const rows = [
    ['Image', `\`${image}\``],
    ['Tags', tags],
    ['Commit', published.source.commit ? `\`${published.source.commit}\`` : ''],
    ['Platforms', Object.keys(platforms).join(', ')],
    ['Size', size === undefined ? '' : `${(size / 1e6).toFixed(1)} MB`],
  ].filter(([, value]) => value);
  return {
    outputs,
    line: `${verb} ${image} (${published.tags.join(', ')}).`,
    summary: [
      `### ${verb} ${repository}`,
      '',
      '| | |',
      '|---|---|',
      ...rows.map((row) => `| ${row.join(' | ')} |`),
      '',
      '',
    ].join('\n'),
  };
}

function outputsOf(published: Published, order: Place, platforms: Record<string, string>, size: number | undefined) {
  const { pushed, tags, digest = '', mediaType = '' } = published;
  const host = pushed?.target.host ?? order.host ?? '';
  const repository = pushed?.target.repository ?? order.repository;
  const uri = host ? `${host}/${repository}` : repository;
  return {
    image: pushed ? `${uri}@${digest}` : `${uri}:${tags[0]}`,
    digest,
    tag: tags[0] ?? '',
    tags: tags.join('\n'),
    repository,
    registry: host,
    registryId: pushed?.target.registryId ?? order.registryId ?? parseRegistryHost(host)?.account ?? '',
    repositoryUri: uri,
    reused: String(published.reused),
    mediaType,
    platformDigests: JSON.stringify(platforms),
    sizeBytes: size === undefined ? '' : String(size),
    metadata: JSON.stringify(published.metadata),
    version: published.version,
    json: JSON.stringify(jsonOf(published, uri)),
  };
}

/** The tags, labels and annotations as docker/metadata-action's output `json` has them. */
function jsonOf({ tags, labels, annotations }: Published, uri: string) {
  const sorted = Object.entries(labels).sort(([a], [b]) => a.localeCompare(b));
  return {
    tags: tags.map((tag) => `${uri}:${tag}`),
    'tag-names': tags,
    labels: Object.fromEntries(sorted),
    annotations,
  };
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
    // A push does not need this permission, and the image is there.
    log.notice(`The output 'platform-digests' is left out. ${messageOf(error)}`);
    return {};
  }
}
