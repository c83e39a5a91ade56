import { DIGEST } from '../image/index.ts';
import { isObject, parseJson } from '../objects.ts';
import { isActiveAfter } from '../rollout/index.ts';
import { cleanSentence } from '../text.ts';
import { isWebUrl, shownUrl } from '../url.ts';

interface RecordedImage {
  readonly repository: string;
  readonly digest: string;
  readonly tag: string;
}

/** The outputs of a delivery, as passed to record.yml: the images by name, and the texts by environment. */
export interface DeliveryOutputs {
  readonly images: ReadonlyMap<string, RecordedImage>;
  readonly verdicts: ReadonlyMap<string, string>;
  readonly reasons: ReadonlyMap<string, string>;
  readonly urls: ReadonlyMap<string, string>;
  readonly clusters: ReadonlyMap<string, string>;
}

/** An image in an environment, as on GitHub's linked artifacts page. */
export interface ArtifactRecord {
  readonly name: string;
  readonly digest: string;
  readonly version?: string;
  readonly status: 'deployed';
  readonly logical_environment: string;
  readonly cluster?: string;
  readonly deployment_name: string;
  readonly github_repository: string;
}

/** The record of one environment. */
export interface EnvironmentRecord {
  readonly environment: string;
  readonly verdict: string;
  readonly reason: string;
  readonly url: string;
  /** The contents of a GitHub Deployment in addition to its commit. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** The images to record, if they are active now. */
  readonly artifacts: readonly ArtifactRecord[];
}

/** The maximum length of a text, longer than any that GitHub accepts. */
const MAX_CHARACTERS = 4_000;

/**
 * Parses the outputs of deliver.yml.
 * @returns a sentence if they are not valid
 */
export function readOutputs(json: string): DeliveryOutputs | { readonly problem: string } {
  const problem =
    "input 'delivery' does not contain the outputs of deliver.yml: set it to '${{ toJSON(needs.deliver.outputs) }}'";
  const outputs = parsed(json);
  if (!outputs || typeof outputs.verdicts !== 'string') return { problem };
  const read = (name: string) => parsed(String(outputs[name] ?? '')) ?? {};
  const texts = (name: string) => new Map(Object.entries(read(name)).flatMap(textOf));
  return {
    images: new Map(Object.entries(read('images')).flatMap(imageOf)),
    verdicts: texts('verdicts'),
    reasons: texts('reasons'),
    urls: texts('urls'),
    clusters: texts('clusters'),
  };
}

/** Sanitized, because outputs pass through several jobs, and reasons may contain text from AWS or a container. */
function textOf([name, value]: readonly [string, unknown]): [string, string][] {
  return typeof value === 'string' ? [[cleanSentence(name), cleanSentence(value, MAX_CHARACTERS)]] : [];
}

function imageOf([name, value]: readonly [string, unknown]): [string, RecordedImage][] {
  if (!isObject(value)) return [];
  const { repository, digest, tag } = Object.fromEntries(Object.entries(value).flatMap(textOf));
  return digest !== undefined && DIGEST.test(digest)
    ? [[cleanSentence(name), { repository: repository ?? '', digest, tag: tag ?? '' }]]
    : [];
}

function parsed(json: string): Readonly<Record<string, unknown>> | undefined {
  const value = parseJson(json);
  return isObject(value) ? value : undefined;
}

/** The records of the environments that the delivery reached. */
export function recordsOf({ images, verdicts, ...outputs }: DeliveryOutputs, repository: string): EnvironmentRecord[] {
  const delivered = [...images];
  return [...verdicts]
    .filter(([, verdict]) => verdict !== 'not-started')
    .map(([environment, verdict]) => {
      const cluster = outputs.clusters.get(environment);
      const url = outputs.urls.get(environment) ?? '';
      const isActive = isActiveAfter(verdict);
      const artifacts = delivered.map(
        ([name, image]): ArtifactRecord => ({
          name: image.repository || name,
          digest: image.digest,
          ...(image.tag && { version: image.tag }),
          status: 'deployed',
          logical_environment: environment,
          ...(cluster && { cluster }),
          deployment_name: name,
          github_repository: repository.split('/').at(-1) ?? '',
        }),
      );
      const digests = Object.fromEntries(delivered.map(([name, { digest }]) => [name, digest]));
      return {
        environment,
        verdict,
        reason: outputs.reasons.get(environment) ?? '',
        url: isWebUrl(url) ? shownUrl(url) : '',
        payload: { digest: delivered[0]?.[1].digest ?? '', images: digests, cluster: cluster ?? '' },
        artifacts: isActive ? artifacts : [],
      };
    });
}
