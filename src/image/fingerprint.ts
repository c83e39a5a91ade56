import { createHash } from 'node:crypto';
import { isObject, parseJson } from '../objects.ts';

/** The label that contains the inputs of the build. The commit has its own label. */
export const INPUTS_LABEL = 'slipway.inputs';

/**
 * The inputs that determine the image, besides the commit. Values that may be long or private are hashed one by one, so
 * that a difference can be named. `dirty` is set if the work tree differed from the commit.
 */
export interface BuildInputs {
  readonly context: string;
  readonly file: string;
  readonly target?: string;
  readonly platforms?: readonly string[];
  /** The architecture of the machine that built the image, which applies if no platform is set. */
  readonly machine?: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly contexts?: Readonly<Record<string, string>>;
  /** Flags of the build by name. */
  readonly options?: Readonly<Record<string, string>>;
  readonly extra?: string;
  /** The attestations by type, with buildx's values. */
  readonly attestations?: Readonly<Record<string, string>>;
  /** The labels that the user set, without those that differ in every build. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: string;
  /** A hash of everything that was sent to the builder. */
  readonly files?: string;
  readonly dirty?: true;
}

export interface FingerprintSource {
  /** The build context; like the path of the Dockerfile, it is relative to the work tree. */
  readonly context: string;
  readonly file: string;
  readonly target: string;
  readonly platforms: readonly string[];
  readonly machine: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly buildContexts: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, readonly string[]>>;
  readonly extraArgs: readonly string[];
  readonly attestations: Readonly<Record<string, string>>;
  /** The metadata that counts; see `countedMetadata`. */
  readonly metadata: GivenMetadata;
  readonly files: string | undefined;
  readonly dirty: boolean;
}

/** The image's metadata, as the user wrote it. */
export interface GivenMetadata {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: readonly string[];
}

/**
 * The labels and annotations that differ in every build or by the tag that is built, such as those of
 * docker/metadata-action. Slipway generates them, too.
 */
const OF_EVERY_BUILD = /(?:^|:)org\.opencontainers\.image\.(?:created|revision|version)$/;

/**
 * The labels and annotations that count for reuse, sorted: without those that differ in every build, and with the
 * commit's ID replaced, so that they are the same for all commits.
 */
export function countedMetadata({ labels, annotations }: GivenMetadata, commit: string | undefined): GivenMetadata {
  const isCounted = (name: string) => !OF_EVERY_BUILD.test(name);
  const plain = (text: string) => (commit ? text.replaceAll(commit, 'commit') : text);
  const counted = Object.entries(labels).filter(([name]) => isCounted(name));
  return {
    labels: Object.fromEntries(counted.sort().map(([name, value]) => [name, plain(value)])),
    annotations: annotations
      .filter((line) => isCounted(line.split('=', 1)[0] ?? ''))
      .map(plain)
      .sort(),
  };
}

/** The fingerprint of a build's inputs, sorted: the same inputs result in the same string. */
export function fingerprint(source: FingerprintSource): BuildInputs {
  const { context, file, target, platforms, buildArgs, buildContexts, extraArgs, attestations, files, dirty } = source;
  const { labels, annotations } = source.metadata;
  const options = Object.entries(source.options).filter(([, values]) => values.length > 0);
  return {
    context,
    file,
    ...(target && { target }),
    ...(platforms.length > 0 ? { platforms: [...platforms].sort() } : { machine: source.machine }),
    ...(Object.keys(buildArgs).length > 0 && { args: hashes(buildArgs) }),
    ...(Object.keys(buildContexts).length > 0 && { contexts: hashes(buildContexts) }),
    ...(options.length > 0 && {
      options: hashes(Object.fromEntries(options.map(([name, values]) => [name, JSON.stringify(values)]))),
    }),
    ...(extraArgs.length > 0 && { extra: hash(JSON.stringify(extraArgs)) }),
    ...(Object.keys(attestations).length > 0 && { attestations }),
    ...(Object.keys(labels).length > 0 && { labels: hashes(labels) }),
    ...(annotations.length > 0 && { annotations: hash(JSON.stringify(annotations)) }),
    ...(files !== undefined && { files }),
    ...(dirty && { dirty: true as const }),
  };
}

/**
 * Parses the value of `INPUTS_LABEL`; `undefined` if Slipway did not write it, or it does not include the files that
 * were sent.
 */
export function parseInputs(label: string | undefined): BuildInputs | undefined {
  const value = parseJson(label ?? '');
  const isOurs = isObject(value) && 'context' in value && 'files' in value;
  return isOurs ? (value as unknown as BuildInputs) : undefined;
}

/**
 * The differences between the inputs of the existing image and of this build, each in a few words; empty if there are
 * none.
 */
export function inputDifferences(there: BuildInputs, here: BuildInputs): string[] {
  const plain = (['context', 'file', 'target', 'platforms'] as const).flatMap((key) => {
    const [a, b] = [String(there[key] ?? ''), String(here[key] ?? '')];
    return a === b ? [] : [`${key} (was '${a}', is now '${b}')`];
  });
  const isOtherMachine = Boolean(there.machine && here.machine) && there.machine !== here.machine;
  return [
    ...plain,
    ...(isOtherMachine ? [`the machine's architecture (was '${there.machine}', is now '${here.machine}')`] : []),
    ...differingKeys(there.args, here.args).map((name) => `the build argument ${name}`),
    ...differingKeys(there.contexts, here.contexts).map((name) => `the build context ${name}`),
    ...differingKeys(there.options, here.options).map((name) => `the input ${name}`),
    ...(there.extra === here.extra ? [] : ['build-extra-args']),
    ...lackingAttestations(there.attestations, here.attestations).map((name) => `the attestation ${name}`),
    ...metadataDifferences(there, here),
    ...(there.dirty && !here.dirty ? ['its files (the image was built from a tree with uncommitted changes)'] : []),
    ...(there.files === here.files || (there.dirty && !here.dirty) ? [] : ['the files that are sent to the builder']),
  ];
}

/** The differences between the labels and annotations, which do not change what the image contains. */
export function metadataDifferences(there: BuildInputs, here: BuildInputs): string[] {
  return [
    ...differingKeys(there.labels, here.labels).map((name) => `the label ${name}`),
    ...(there.annotations === here.annotations ? [] : ['the annotations']),
  ];
}

/**
 * The attestations that are requested but were not attached to the existing image. Additional attestations of that
 * image are not a difference.
 */
function lackingAttestations(
  there: Readonly<Record<string, string>> = {},
  here: Readonly<Record<string, string>> = {},
): string[] {
  return Object.keys(here).filter((key) => there[key] !== here[key]);
}

function differingKeys(
  there: Readonly<Record<string, string>> = {},
  here: Readonly<Record<string, string>> = {},
): string[] {
  const [existing, current] = [new Map(Object.entries(there)), new Map(Object.entries(here))];
  return [...new Set([...existing.keys(), ...current.keys()])]
    .filter((key) => existing.get(key) !== current.get(key))
    .sort();
}

function hashes(values: Readonly<Record<string, string>>): Record<string, string> {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, value]) => [name, hash(`${name}=${value}`)]));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
