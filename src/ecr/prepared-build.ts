import { namedArguments, type OutputPlan, withoutBuildArguments } from '../docker/index.ts';
import {
  type BuildInputs,
  countedMetadata,
  createGit,
  fingerprint,
  type ImageSource,
  isRemote,
  isRule,
  planImageTags,
  type RunFacts,
  readRunEvent,
  readSource,
  relativeTo,
  renderKnown,
  withoutCredentials,
} from '../image/index.ts';
import type { PublishContext, PublishRequest } from './publish-job.ts';

/** The sources of an image, and the data that is derived from them before the registry is read. */
export interface PreparedBuild {
  readonly source: ImageSource;
  readonly facts: RunFacts;
  readonly planned: ReturnType<typeof planImageTags>;
  /** The request with the version in its build arguments. */
  readonly request: PublishRequest;
  /** Sentences about tags that were not produced and build arguments that were not changed. */
  readonly notices: readonly string[];
  /** The fingerprint of everything that determines the image. */
  readonly inputs: BuildInputs;
}

/** Reads the sources of the image, plans its tags, and computes its fingerprint. */
export async function prepareBuild(
  given: PublishRequest,
  { run, env }: Pick<PublishContext, 'run' | 'env'>,
): Promise<PreparedBuild> {
  const { flavor, shortLength, tags } = given;
  const source = await readSource(given.build, createGit(run, env), env);
  const facts = { source, event: readRunEvent(env), now: new Date(), shortLength };
  const { byDigest } = given.build.outputs;
  const found = planImageTags(byDigest ? versionRules(tags) : tags, source, { ...facts, flavor });
  const planned = byDigest ? { ...found, tags: [] } : found;
  const { buildArgs, kept } = withVersion(given, planned.version);
  const request = { ...given, build: { ...given.build, buildArgs } };
  const notices = [...planned.skipped, ...kept.map((name) => keptVersion(name, byDigest))];
  return { source, facts, planned, request, notices, inputs: inputsOf(request, source, env) };
}

/** The rules of docker/metadata-action if its input `tags` is empty. */
const DEFAULT_RULES = ['type=schedule', 'type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr'];

/** The rules that define the version of an image that is pushed without a tag, as in docker/metadata-action. */
function versionRules(tags: readonly string[]): readonly string[] {
  return tags.some(isRule) ? tags.filter(isRule) : DEFAULT_RULES;
}

/**
 * Expands `{{version}}` in build arguments to the version of the image. Other expressions are kept. Unless the tags
 * have a rule of docker/metadata-action or the template `semver`, the workflow replaces no output of metadata-action,
 * and the text may be a template of another tool: it is also kept. An image that is pushed by digest has no tags, only
 * a version from rules.
 * @returns the arguments, and the names of those that keep the text `{{version}}`
 */
function withVersion(
  { tags, build: { buildArgs, outputs } }: PublishRequest,
  version: string | undefined,
): { readonly buildArgs: PublishRequest['build']['buildArgs']; readonly kept: readonly string[] } {
  const isDefined = outputs.byDigest || tags.some((line) => isRule(line) || line === 'semver');
  const hasVersion = version !== undefined && isDefined;
  const names = { version: () => version ?? '' };
  const rendered = Object.entries(buildArgs).map(
    ([name, value]) => [name, value && renderKnown(value, names)] as const,
  );
  if (hasVersion) return { buildArgs: Object.fromEntries(rendered), kept: [] };
  return { buildArgs, kept: rendered.flatMap(([name, value]) => (value === buildArgs[name] ? [] : [name])) };
}

function keptVersion(name: string, byDigest: boolean): string {
  if (byDigest) {
    return `'{{version}}' in the '${name}' build argument is not replaced, because no rule defines a version in this run: set 'tags' to one that applies to every run, such as 'type=sha', or set the argument to the version itself.`;
  }
  return `'{{version}}' in the '${name}' build argument is not replaced, because 'tags' has no rule that defines a version: add one, such as 'type=ref,event=branch', or set the argument to the version itself.`;
}

function inputsOf(request: PublishRequest, source: ImageSource, env: NodeJS.ProcessEnv): BuildInputs {
  const { context, file, target, platforms, buildArgs, buildContexts, options } = request.build;
  const extraArgs = withoutBuildArguments(request.build.extraArgs, request.ignoredArgs);
  const counted = Object.entries(buildArgs).filter(([name]) => !request.ignoredArgs.includes(name));
  // Credentials in a URL are removed: they do not identify the source, and the fingerprint becomes a label of the
  // image.
  const relative = (path: string) => (isRemote(path) ? withoutCredentials(path) : relativeTo(source.root, path));
  // `no-cache` and `no-cache-filters` do not change the result, and `allow` only grants entitlements.
  const { 'no-cache-filters': _, allow: __, ...counting } = options;
  return fingerprint({
    context: relative(context),
    file: isRemote(context) ? file : relative(file),
    target,
    platforms: platforms.length > 0 ? platforms : defaultPlatforms(env),
    machine: machineOf(process.arch),
    buildArgs: Object.fromEntries(counted.map(([name, value]) => [name, value ?? env[name] ?? ''])),
    buildContexts: Object.fromEntries(Object.entries(buildContexts).map(([name, path]) => [name, relative(path)])),
    options: { ...counting, outputs: imageAttributes(request.build.outputs) },
    extraArgs: [...extraArgs, ...namedArguments(extraArgs).map((name) => `${name}=${env[name] ?? ''}`)],
    attestations: attestationsOf(request.build),
    metadata: countedMetadata({ labels: request.labels, annotations: request.build.annotations }, source.commit),
    files: source.contents,
    dirty: source.dirty.length > 0,
  });
}

/** The parts of `outputs` that change the image, such as its compression. */
function imageAttributes({ image }: OutputPlan): string[] {
  return Object.entries(image)
    .map(([name, value]) => `${name}=${value}`)
    .sort();
}

/** The platform that Docker builds for by default. */
function defaultPlatforms({ DOCKER_DEFAULT_PLATFORM = '' }: NodeJS.ProcessEnv): string[] {
  return DOCKER_DEFAULT_PLATFORM.split(',')
    .map((platform) => platform.trim())
    .filter(Boolean);
}

/** Docker's name for Node's architecture. */
function machineOf(arch: string): string {
  return arch === 'x64' ? 'amd64' : arch;
}

function attestationsOf({ provenance, sbom, attests }: PublishRequest['build']): Record<string, string> {
  const isOn = (value: string) => value !== '' && value !== 'false';
  return {
    ...(isOn(provenance) && { provenance }),
    ...(isOn(sbom) && { sbom }),
    ...(attests.length > 0 && { attests: JSON.stringify(attests) }),
  };
}
