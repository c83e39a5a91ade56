import type { BuildSecret } from './build-secrets.ts';
import type { Builder } from './builder.ts';
import { csvLine, NO_OUTPUTS, type OutputPlan } from './outputs.ts';

/** The buildx flag for each input whose values are passed on unchanged. */
export const OPTION_FLAGS = {
  'add-hosts': '--add-host',
  allow: '--allow',
  'cgroup-parent': '--cgroup-parent',
  network: '--network',
  'no-cache-filters': '--no-cache-filter',
  'shm-size': '--shm-size',
  ulimit: '--ulimit',
} as const;

/** A build with all decisions made. */
export interface BuildPlan {
  readonly context: string;
  readonly file: string;
  readonly target: string;
  readonly platforms: readonly string[];
  /** `undefined` means the environment's value, as in `--build-arg NAME`. */
  readonly buildArgs: Readonly<Record<string, string | undefined>>;
  readonly buildContexts: Readonly<Record<string, string>>;
  readonly secrets: readonly BuildSecret[];
  readonly ssh: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: readonly string[];
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly noCache: boolean;
  readonly pull: boolean;
  /** The value in buildx's format; 'false' disables the attestation. */
  readonly provenance: string;
  readonly sbom: string;
  /** Entries in buildx's own format, in addition to the two above. */
  readonly attests: readonly string[];
  /** buildx flags by the input that sets them. */
  readonly options: Readonly<Record<keyof typeof OPTION_FLAGS, readonly string[]>>;
  readonly builder: string;
  readonly extraArgs: readonly string[];
  /** The repository with its registry, without a tag. */
  readonly repository: string;
  /** The image's name in the engine. */
  readonly tags: readonly string[];
  readonly push: boolean;
  readonly load: boolean;
  readonly outputs: OutputPlan;
  /** The date of the commit, in seconds since the epoch. */
  readonly sourceDate: number | undefined;
}

/**
 * The plan for a build whose image an engine runs before the image is pushed: a single platform, no attestations, and
 * only the image is exported.
 */
export function planToRun(plan: BuildPlan, name: string, platform: string | undefined): BuildPlan {
  return {
    ...plan,
    ...{ tags: [name], push: false, load: true, cacheTo: [] },
    ...{ provenance: 'false', sbom: 'false', attests: [], outputs: NO_OUTPUTS },
    platforms: platform === undefined ? [] : [platform],
  };
}

/**
 * The plan that shows which image configuration belongs to the digest of an image that an engine runs, because buildx
 * reports only the digest of an image that it loads into an engine with the containerd store. The build's result is
 * discarded.
 */
export function planToIdentify(plan: BuildPlan, { canRewriteTimestamps }: Builder): BuildPlan {
  const rewrites = canRewriteTimestamps && plan.sourceDate !== undefined ? ['rewrite-timestamp=true'] : [];
  const files = [csvLine(['type=image', 'oci-mediatypes=true', ...rewrites])];
  return { ...planAgain(plan), load: false, tags: [], outputs: { ...NO_OUTPUTS, files } };
}

/**
 * The plan for building again right after a build: all steps come from the builder's cache, and no base image is pulled
 * again.
 */
export function planAgain(plan: BuildPlan): BuildPlan {
  return { ...plan, noCache: false, pull: false, options: { ...plan.options, 'no-cache-filters': [] } };
}
