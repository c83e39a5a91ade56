import { createHash } from 'node:crypto';

/** The label that says what an image was built from, beside the commit. */
export const INPUTS_LABEL = 'slipway.inputs';

/**
 * What decides the image beside the commit. Values that may be long or private are hashed one by one, so that a
 * difference can be named. `dirty` is set when the tree was not the commit's.
 */
export interface BuildInputs {
  readonly context: string;
  readonly file: string;
  readonly target?: string;
  readonly platforms?: readonly string[];
  readonly args?: Readonly<Record<string, string>>;
  readonly contexts?: Readonly<Record<string, string>>;
  readonly extra?: string;
  readonly dirty?: true;
}

export interface FingerprintSource {
  /** Relative to the work tree. */
  readonly context: string;
  readonly file: string;
  readonly target: string;
  readonly platforms: readonly string[];
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly buildContexts: Readonly<Record<string, string>>;
  readonly extraArgs: readonly string[];
  readonly dirty: boolean;
}

/** The fingerprint of a build's inputs, in an order of its own: the same inputs give the same text. */
export function fingerprint(source: FingerprintSource): BuildInputs {
  const { context, file, target, platforms, buildArgs, buildContexts, extraArgs, dirty } = source;
  return {
    context,
    file,
    ...(target && { target }),
    ...(platforms.length > 0 && { platforms: [...platforms].sort() }),
    ...(Object.keys(buildArgs).length > 0 && { args: hashes(buildArgs) }),
    ...(Object.keys(buildContexts).length > 0 && { contexts: hashes(buildContexts) }),
    ...(extraArgs.length > 0 && { extra: hash(JSON.stringify(extraArgs)) }),
    ...(dirty && { dirty: true as const }),
  };
}

/** What `INPUTS_LABEL` says; `undefined` when it is not one of ours. */
export function parseInputs(label: string | undefined): BuildInputs | undefined {
  try {
    const value: unknown = JSON.parse(label ?? '');
    return typeof value === 'object' && value !== null && 'context' in value ? (value as BuildInputs) : undefined;
  } catch {
    return undefined;
  }
}

/** What differs between the inputs of the image that is there and of this build, each in a few words; none: the same. */
export function differences(there: BuildInputs, here: BuildInputs): string[] {
  const plain = (['context', 'file', 'target', 'platforms'] as const).flatMap((key) => {
    const [a, b] = [String(there[key] ?? ''), String(here[key] ?? '')];
    return a === b ? [] : [`${key} (there '${a}', here '${b}')`];
  });
  return [
    ...plain,
    ...differingKeys(there.args, here.args).map((name) => `the build argument ${name}`),
    ...differingKeys(there.contexts, here.contexts).map((name) => `the build context ${name}`),
    ...(there.extra === here.extra ? [] : ['build-extra-args']),
    ...(there.dirty && !here.dirty ? ['its files (it was built from a tree with uncommitted changes)'] : []),
  ];
}

function differingKeys(
  there: Readonly<Record<string, string>> = {},
  here: Readonly<Record<string, string>> = {},
): string[] {
  const [ofThere, ofHere] = [new Map(Object.entries(there)), new Map(Object.entries(here))];
  return [...new Set([...ofThere.keys(), ...ofHere.keys()])]
    .filter((key) => ofThere.get(key) !== ofHere.get(key))
    .sort();
}

function hashes(values: Readonly<Record<string, string>>): Record<string, string> {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, value]) => [name, hash(`${name}=${value}`)]));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
