import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../error.ts';
import type { Builder } from './builder.ts';
import { type CacheCredentials, takeOutCredentials } from './cache-secrets.ts';
import { WARNINGS_VARIABLE } from './checks.ts';
import { csvFields, csvLine, NO_OUTPUTS, type OutputPlan } from './outputs.ts';
import type { ProgramResult, RunProgram } from './process.ts';

/** The buildx flag for each input whose values are passed on unchanged. */
const OPTION_FLAGS = {
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
 * A secret is passed to the build through an environment variable of the builder or through the user's own file, never
 * through the command line.
 */
export type BuildSecret =
  | { readonly id: string; readonly value: string }
  | { readonly id: string; readonly variable: string }
  | { readonly id: string; readonly file: string };

export interface BuildOutcome {
  /** buildx's metadata about the result; empty without buildx. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The digest of the manifest or index, if the builder knows it before a push. */
  readonly digest: string | undefined;
  /** The digest of the image's configuration, which is the image ID in an engine with the classic store. */
  readonly configDigest: string | undefined;
  readonly mediaType: string | undefined;
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

/** The arguments of `docker` for this plan. The build writes its metadata file or image ID to `folder`. */
export function buildArguments(plan: BuildPlan, builder: Builder, folder: string): string[] {
  const buildx = builder.driver !== 'plain';
  const args = [...(buildx ? ['buildx', 'build'] : ['build']), ...sourceArguments(plan)];
  const add = (flag: string, values: readonly string[]) => args.push(...values.flatMap((value) => [flag, value]));
  add('--label', pairs(plan.labels));
  add('--annotation', plan.annotations);
  const caches = cachesOf(plan);
  add('--cache-from', buildx ? caches.from : plan.cacheFrom.map(plainCacheFrom));
  if (buildx) add('--cache-to', caches.to);
  else if (plan.cacheTo.length > 0) add('--build-arg', ['BUILDKIT_INLINE_CACHE=1']);
  for (const [name, flag] of Object.entries(OPTION_FLAGS)) add(flag, plan.options[name as keyof typeof OPTION_FLAGS]);
  if (plan.noCache) args.push('--no-cache');
  if (plan.pull) args.push('--pull');
  if (buildx) {
    if (plan.provenance) args.push(`--provenance=${plan.provenance}`);
    if (plan.sbom) args.push(`--sbom=${plan.sbom}`);
    add('--attest', plan.attests);
    args.push('--metadata-file', join(folder, 'metadata.json'));
    args.push(...outputArguments(plan, builder));
  } else args.push('--iidfile', join(folder, 'image-id'));
  add('--tag', tagged(plan, builder));
  return [...args, ...plan.extraArgs, '--', asPath(plan.context)];
}

/** The evaluations that run instead of a build; BuildKit calls them subrequests. */
export type CallMethod = 'check' | 'lint' | 'outline' | 'targets';

/** The arguments of `docker` that evaluate this plan's Dockerfile without building. */
export function callArguments(plan: BuildPlan, method: CallMethod): string[] {
  const isCheck = method === 'check' || method === 'lint';
  const call = isCheck ? 'check,format=json' : method;
  return ['buildx', 'build', `--call=${call}`, ...sourceArguments(plan), ...plan.extraArgs, '--', asPath(plan.context)];
}

/** The arguments that a build and an evaluation share. */
function sourceArguments(plan: BuildPlan): string[] {
  const args: string[] = [];
  const add = (flag: string, values: readonly string[]) => args.push(...values.flatMap((value) => [flag, value]));
  if (plan.builder) args.push('--builder', plan.builder);
  args.push('--progress', 'plain', '--file', asPath(plan.file));
  if (plan.target) args.push('--target', plan.target);
  if (plan.platforms.length > 0) args.push('--platform', plan.platforms.join(','));
  add('--build-arg', pairs(plan.buildArgs));
  if (plan.sourceDate !== undefined && !('SOURCE_DATE_EPOCH' in plan.buildArgs)) {
    add('--build-arg', [`SOURCE_DATE_EPOCH=${plan.sourceDate}`]);
  }
  add('--build-context', pairs(plan.buildContexts));
  add('--secret', plan.secrets.map(secretArgument));
  add('--ssh', plan.ssh);
  return args;
}

/** `-` alone would mean the standard input. */
function asPath(path: string): string {
  return path.startsWith('-') ? `./${path}` : path;
}

/**
 * The destination of the result. An engine keeps the image for `docker push`; a separate builder pushes it by digest,
 * so that tags are added only to a known image. With a second output, the metadata would not contain the pushed digest.
 */
function outputArguments(plan: BuildPlan, builder: Builder): string[] {
  const { repository, tags, outputs } = plan;
  if (outputs.files.length > 0) return outputs.files.flatMap((entry) => ['--output', named(entry, tags)]);
  const attributes = Object.entries(outputs.image).map(([name, value]) => `${name}=${value}`);
  if (builder.driver === 'docker') {
    return builder.store === 'classic' ? ['--load'] : ['--output', csvLine(['type=image', ...attributes])];
  }
  const rewrites = builder.canRewriteTimestamps && plan.sourceDate !== undefined && !outputs.image['rewrite-timestamp'];
  const rest = [...(rewrites ? ['rewrite-timestamp=true'] : []), ...attributes];
  if (plan.push) {
    const push = [`name=${repository}`, 'push-by-digest=true', 'name-canonical=true', 'push=true'];
    return ['--output', csvLine(['type=image', ...push, ...rest])];
  }
  return ['--output', plan.load ? csvLine(['type=docker', `name=${tags.join(',')}`, ...rest]) : 'type=cacheonly'];
}

/** An archive for an engine contains the image's names. */
function named(entry: string, tags: readonly string[]): string {
  const fields = csvFields(entry);
  const isArchive = fields.includes('type=docker') || fields.includes('type=oci');
  const isNamed = fields.some((field) => field.startsWith('name='));
  return isArchive && !isNamed && tags.length > 0 ? csvLine([...fields, `name=${tags.join(',')}`]) : entry;
}

function tagged(plan: BuildPlan, builder: Builder): readonly string[] {
  return builder.driver === 'container' || plan.outputs.files.length > 0 ? [] : plan.tags;
}

/**
 * Builds an image. Each line of the builder's output is passed to `onLine`.
 * @returns the result of the build or, if it failed, the result of the process for the caller to explain
 */
export async function build(
  plan: BuildPlan,
  builder: Builder,
  {
    run,
    env,
    folder,
    onLine,
  }: { run: RunProgram; env: NodeJS.ProcessEnv; folder: string; onLine: (line: string) => void },
): Promise<BuildOutcome | { readonly failed: ProgramResult }> {
  const result = await run('docker', buildArguments(plan, builder, folder), {
    env: {
      ...env,
      ...secretVariables(plan.secrets),
      ...cachesOf(plan).variables,
      ...WARNINGS_VARIABLE,
      ...gitInformation(plan, env),
      DOCKER_BUILDKIT: '1',
      ...(plan.sourceDate !== undefined && { SOURCE_DATE_EPOCH: String(plan.sourceDate) }),
    },
    onLine,
  });
  if (result.code !== 0) return { failed: result };
  const isPlain = builder.driver === 'plain';
  const metadata = isPlain ? {} : readMetadata(join(folder, 'metadata.json'));
  const text = (key: string) => (typeof metadata[key] === 'string' ? metadata[key] : undefined);
  const descriptor = metadata['containerimage.descriptor'] as { mediaType?: string } | undefined;
  const knowsManifest = builder.driver === 'container' || builder.store === 'containerd';
  return {
    metadata,
    digest: knowsManifest ? text('containerimage.digest') : undefined,
    configDigest: isPlain
      ? readFileSync(join(folder, 'image-id'), 'utf8').trim()
      : (text('containerimage.config.digest') ?? (knowsManifest ? undefined : text('containerimage.digest'))),
    mediaType: descriptor?.mediaType,
  };
}

/**
 * Keeps buildx from running git seven times to describe the context in an attestation that the image does not get. A
 * user's own setting takes precedence.
 */
function gitInformation({ provenance, attests }: BuildPlan, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isUsed = provenance !== 'false' || attests.length > 0 || env.BUILDX_GIT_INFO !== undefined;
  return isUsed ? {} : { BUILDX_GIT_INFO: 'false' };
}

/** The caches of this plan, with their credentials separated. */
function cachesOf(plan: BuildPlan): CacheCredentials {
  return takeOutCredentials(plan.cacheFrom, plan.cacheTo, variablesOf(plan));
}

/** The variables through which secrets reach the builder. */
export function secretVariables(secrets: readonly BuildSecret[]): Record<string, string> {
  const values = secrets.flatMap((secret, index) => ('value' in secret ? [[secretVariable(index), secret.value]] : []));
  return Object.fromEntries(values);
}

/** The values of the secrets, for masking. A file that cannot be read has no value. */
export function secretValues(secrets: readonly BuildSecret[], env: NodeJS.ProcessEnv): string[] {
  return secrets.map((secret) => {
    if ('value' in secret) return secret.value;
    if ('variable' in secret) return env[secret.variable] ?? '';
    return readSmallFile(secret.file);
  });
}

/** Keys and tokens are small; a larger file is not a secret that a step prints line by line. */
const MAX_SECRET_BYTES = 64 * 1024;

function readSmallFile(path: string): string {
  try {
    return statSync(path).size <= MAX_SECRET_BYTES ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

/** The step's environment variables that the user named for this build. */
export function variablesOf(plan: BuildPlan): string[] {
  return [
    ...Object.entries(plan.buildArgs).flatMap(([name, value]) => (value === undefined ? [name] : [])),
    ...plan.secrets.flatMap((secret) => ('variable' in secret ? [secret.variable] : [])),
    ...namedArguments(plan.extraArgs),
  ];
}

/** The variables that `--build-arg NAME` in these arguments reads from the environment. */
export function namedArguments(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const given = word === '--build-arg' ? words[index + 1] : /^--build-arg=(.*)$/s.exec(word)?.[1];
    return given && !given.includes('=') ? [given] : [];
  });
}

/** The arguments without the build arguments of these names. */
export function withoutBuildArguments(words: readonly string[], names: readonly string[]): string[] {
  const isIgnored = (text = '') => names.includes(text.split('=', 1)[0] ?? '');
  return words.filter((word, index) => {
    if (word === '--build-arg') return !isIgnored(words[index + 1]);
    if (words[index - 1] === '--build-arg') return !isIgnored(word);
    return !word.startsWith('--build-arg=') || !isIgnored(word.slice('--build-arg='.length));
  });
}

function pairs(values: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(values).map(([name, value]) => (value === undefined ? name : `${name}=${value}`));
}

function secretArgument(secret: BuildSecret, index: number): string {
  if ('file' in secret) return csvLine([`id=${secret.id}`, `src=${secret.file}`]);
  return `id=${secret.id},env=${'variable' in secret ? secret.variable : secretVariable(index)}`;
}

function secretVariable(index: number): string {
  return `SLIPWAY_SECRET_${index}`;
}

/** `docker build` without buildx accepts a plain reference where buildx expects `type=registry,ref=…`. */
function plainCacheFrom(cache: string): string {
  return /(?:^|,)ref=([^,]+)/.exec(cache)?.[1] ?? cache;
}

function readMetadata(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    throw new UserError(
      `The metadata of docker buildx could not be read (${String(error)}): update buildx to 0.10 or newer.`,
    );
  }
}
