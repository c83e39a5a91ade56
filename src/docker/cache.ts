import { csvFields } from './outputs.ts';

/** The tag of the layer cache. */
export const CACHE_TAG = 'buildcache';

/** The cache as the user requested it. */
export interface CacheOptions {
  readonly cache: 'registry' | 'gha' | 'inline' | 'none';
  /** Entries in buildx's own format; if there are any, they replace `cache`. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The cache in buildx's own format: what is imported, and what is exported. */
export interface CachePlan {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** A sentence about a decision made for the user. */
  readonly notice?: string;
}

/**
 * Decides where layers are cached. Caching never fails a build: every export ignores its errors.
 * @param place the reference of the registry's cache, or the reason why there is none
 * @param moving references to the moving tags of earlier builds, from which an inline cache is read
 * @param canExport whether the builder can export a cache separately from the image
 */
export function planCache(
  { cache, from, to }: CacheOptions,
  place: { readonly reference: string } | { readonly missing: string },
  moving: readonly string[],
  canExport: boolean,
): CachePlan {
  if (from.length > 0 || to.length > 0) return { from, to: to.map(harmless) };
  switch (cache) {
    case 'none':
      return { from: [], to: [] };
    case 'inline':
      return {
        from: moving.map((reference) => `type=registry,ref=${reference}`),
        to: ['type=inline'],
        ...(moving.length === 0 && {
          notice:
            "The inline cache is written, but not read: reading it requires a moving tag, such as 'branch' or 'latest', in 'tags'.",
        }),
      };
    case 'gha':
      if (!canExport) return { from: [], to: [], notice: noExport('gha') };
      return { from: ['type=gha'], to: [harmless('type=gha,mode=max')] };
    case 'registry': {
      if ('missing' in place) return { from: [], to: [], ...(place.missing && { notice: place.missing }) };
      const source = `type=registry,ref=${place.reference}`;
      if (!canExport) return { from: [source], to: [], notice: noExport('registry') };
      return { from: [source], to: [harmless(`${source},mode=max`)] };
    }
  }
}

/** A cache export that cannot fail the build, in the format that ECR stores: an image manifest with OCI media types. */
function harmless(entry: string): string {
  if (/(^|,)type=inline/.test(entry)) return entry;
  const isRegistry = /(^|,)type=registry(,|$)/.test(entry) || !/(^|,)type=/.test(entry);
  const typed = /=/.test(entry) ? entry : `type=registry,ref=${entry}`;
  const wanted = isRegistry
    ? ['image-manifest=true', 'oci-mediatypes=true', 'ignore-error=true']
    : ['ignore-error=true'];
  const missing = wanted.filter((option) => !new RegExp(`(^|,)${option.split('=')[0]}=`).test(typed));
  return [typed, ...missing].join(',');
}

function noExport(cache: string): string {
  return `Layers are not cached between runs ('cache' is '${cache}'): the engine's default builder cannot export a cache; add docker/setup-buildx-action before this step, or set 'cache' to 'none'.`;
}

/**
 * A sentence about the GitHub Actions cache if buildx would leave it out; `undefined` otherwise. For an entry without
 * the token or the URL of the cache service, buildx neither prints a message nor fails.
 * @param entries the entries of the build's caches
 * @param env the environment from which buildx reads what an entry omits
 */
export function ghaProblem(entries: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  const lacking = new Set<string>();
  for (const fields of entries.map(csvFields).filter((each) => each.includes('type=gha'))) {
    const has = (name: RegExp) => fields.some((field) => name.test(field));
    if (!has(/^token=./) && !env.ACTIONS_RUNTIME_TOKEN) lacking.add('ACTIONS_RUNTIME_TOKEN');
    const hasUrl = has(/^url(_v2)?=./) || env.ACTIONS_CACHE_URL || env.ACTIONS_RESULTS_URL;
    if (!hasUrl) lacking.add('ACTIONS_RESULTS_URL');
  }
  if (lacking.size === 0) return undefined;
  return `Layers are not cached in the GitHub Actions cache, because the runner has not set ${[...lacking].join(' and ')}: use a runner that provides the cache service, or set 'cache' to 'registry'.`;
}
