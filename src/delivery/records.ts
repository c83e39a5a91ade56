import { DIGEST } from '../image/index.ts';
import { isObject, parseJson } from '../objects.ts';
import { isActiveAfter } from '../rollout/index.ts';

/** The outputs of a delivery, as passed to record.yml. */
export interface DeliveryOutputs {
  readonly images: Readonly<
    Record<string, { readonly repository: string; readonly digest: string; readonly tag: string }>
  >;
  readonly verdicts: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly urls: Readonly<Record<string, string>>;
  readonly clusters: Readonly<Record<string, string>>;
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
  const [images, verdicts, reasons, urls, clusters] = ['images', 'verdicts', 'reasons', 'urls', 'clusters'].map(read);
  return { images, verdicts, reasons, urls, clusters } as unknown as DeliveryOutputs;
}

function parsed(json: string): Readonly<Record<string, unknown>> | undefined {
  const value = parseJson(json);
  return isObject(value) ? value : undefined;
}

/** The records of the environments that the delivery reached. */
export function recordsOf({ images, verdicts, ...outputs }: DeliveryOutputs, repository: string): EnvironmentRecord[] {
  const delivered = Object.entries(images).filter(([, image]) => DIGEST.test(image?.digest ?? ''));
  return Object.entries(verdicts)
    .filter(([, verdict]) => verdict !== 'not-started')
    .map(([environment, verdict]) => {
      const cluster = outputs.clusters[environment];
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
        reason: outputs.reasons[environment] ?? '',
        url: outputs.urls[environment] ?? '',
        payload: { digest: delivered[0]?.[1].digest ?? '', images: digests, cluster: cluster ?? '' },
        artifacts: isActive ? artifacts : [],
      };
    });
}
