import { join } from 'node:path';
import { type BuildPlan, OPTION_FLAGS } from './build-plan.ts';
import { secretArgument } from './build-secrets.ts';
import type { Builder } from './builder.ts';
import { type CacheCredentials, takeOutCredentials } from './cache-secrets.ts';
import { csvFields, csvLine } from './outputs.ts';

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

/** The caches of this plan, with their credentials separated. */
export function cachesOf(plan: BuildPlan): CacheCredentials {
  return takeOutCredentials(plan.cacheFrom, plan.cacheTo, variablesOf(plan));
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

/** `docker build` without buildx accepts a plain reference where buildx expects `type=registry,ref=…`. */
function plainCacheFrom(cache: string): string {
  return /(?:^|,)ref=([^,]+)/.exec(cache)?.[1] ?? cache;
}
