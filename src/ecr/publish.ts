import type { BuildOutcome } from '../docker/build.ts';
import { canExportCache } from '../docker/builder.ts';
import { planCache } from '../docker/cache.ts';
import type { RunResult } from '../docker/process.ts';
import { pullAs, push } from '../docker/push.ts';
import { UserError } from '../error.ts';
import { type BuildInputs, fingerprint, INPUTS_LABEL, parseInputs } from '../image/fingerprint.ts';
import { REVISION_LABEL } from '../image/labels.ts';
import { decideReuse, type TaggedImage } from '../image/reuse.ts';
import { isRemote, readSource, relativeTo, type Source } from '../image/source.ts';
import { type PlannedTag, planTags, settleTags } from '../image/tags.ts';
import type { Log } from '../log.ts';
import { chooseBuilder, logIn, runBuild } from './build.ts';
import { explainRegistry } from './failure.ts';
import type { Job, Published, PublishOrder, Tools } from './job.ts';
import { authorize } from './login.ts';
import { readImages, type StoredImage, tagImage } from './manifest.ts';
import { cachePlace, configOf, ensureRepository, openTarget, partsOf, type Target } from './target.ts';

/**
 * Builds and pushes; or reuses what a tag of this commit already names, and gives it the tags that it lacks.
 * @throws {UserError}
 */
export async function publish(order: PublishOrder, tools: Tools): Promise<Published> {
  const { source, inputs } = await readCommit(order, tools);
  const planned = planTags(order.tags, source);
  for (const sentence of planned.skipped) tools.log.notice(sentence);
  if (planned.tags.length === 0)
    throw new UserError("No tag is left for the image: name one in 'tags' that every run can have, such as 'sha'.");
  const target = order.build.push ? await openTarget(order, tools.clients, tools.mask) : undefined;
  const job = {
    order,
    tools,
    source,
    inputs,
    tags: target ? settle(planned.tags, target, tools.log) : planned.tags,
    target,
  };
  if (!target) return buildOnly(job);
  const existing = target.missing ? new Map<string, TaggedImage>() : await readExisting(target, job.tags);
  const answer = decideReuse({
    ...order,
    ...job,
    commit: source.commit,
    dirty: source.dirty,
    existing,
    mutability: target.settings.mutability,
  });
  for (const notice of answer.notices) tools.log.notice(notice);
  if (answer.reuse) return reuse(job, target, answer.reuse, existing);
  return buildAndPush(job, target, existing);
}

async function readCommit(
  order: PublishOrder,
  { run, config }: Tools,
): Promise<{ source: Source; inputs: BuildInputs }> {
  const { context, file, target, platforms, buildArgs, buildContexts, extraArgs } = order.build;
  const git = async (args: readonly string[]) => {
    const { code, stdout, stderr } = await run('git', args, { env: config.env });
    if (code !== 0) throw new Error(stderr);
    return stdout;
  };
  const local = [context, file, ...Object.values(buildContexts)].filter((path) => !isRemote(path));
  const source = await readSource(context, local, git, config.env);
  const given = Object.entries(buildArgs).map(([name, value]) => [name, value ?? config.env[name] ?? '']);
  const inputs = fingerprint({
    context: relativeTo(source.root, context),
    file: isRemote(context) ? file : relativeTo(source.root, file),
    target,
    platforms,
    buildArgs: Object.fromEntries(given) as Record<string, string>,
    buildContexts,
    extraArgs,
    dirty: source.dirty.length > 0,
  });
  return { source, inputs };
}

function settle(tags: readonly PlannedTag[], target: Target, log: Log): PlannedTag[] {
  const { kept, left } = settleTags(tags, target.settings.mutability);
  for (const { name } of left) {
    log.notice(
      `The tag '${name}' is left out: it moves from image to image, and tags in '${target.repository}' are immutable.`,
    );
  }
  if (kept.length > 0) return kept;
  throw new UserError(
    `Every tag in 'tags' moves, and tags in '${target.repository}' are immutable: add one that names the commit, such as 'sha'.`,
  );
}

/** What the tags name already, with the labels by which a rerun is recognised. */
async function readExisting(target: Target, tags: readonly PlannedTag[]): Promise<Map<string, TaggedImage>> {
  const images = await readImages(
    target,
    tags.map(({ name }) => ({ imageTag: name })),
  );
  const fixed = new Set(tags.filter(({ kind }) => kind !== 'moving').map(({ name }) => name));
  const labels = new Map<string, Readonly<Record<string, string>>>();
  const found = new Map<string, TaggedImage>();
  for (const image of images) {
    if (fixed.has(image.tag ?? '') && !labels.has(image.digest)) {
      const config = await configOf(target, image, (await partsOf(target, image)).slice(0, 1));
      labels.set(image.digest, config?.config?.Labels ?? {});
    }
    const { [REVISION_LABEL]: revision, [INPUTS_LABEL]: inputs } = labels.get(image.digest) ?? {};
    found.set(image.tag ?? '', { digest: image.digest, revision, inputs: parseInputs(inputs) });
  }
  return found;
}

async function reuse(
  job: Job,
  target: Target,
  digest: string,
  existing: ReadonlyMap<string, TaggedImage>,
): Promise<Published> {
  const { order, tools } = job;
  const image = await readDigest(target, digest);
  tools.log.info(`This commit was built already: reusing ${target.uri}@${digest}; nothing is built.`);
  await tagRest(job, target, image, existing);
  if (order.build.load) {
    await logIn(job, [target.authorization]);
    await loadPushed(job, target, digest);
  }
  return finish(job, target, image, { reused: true, metadata: {} });
}

/** Brings the pushed image into the engine, under all its tags. */
async function loadPushed({ tags, tools }: Job, target: Target, digest: string): Promise<void> {
  const { run, config, output } = tools;
  const names = tags.map(({ name }) => `${target.uri}:${name}`);
  output.open(`Loading ${target.uri}@${digest}`);
  const failed = await pullAs(`${target.uri}@${digest}`, names, { run, env: config.env, onLine: output.line }).finally(
    output.close,
  );
  if (failed) throw new UserError(explainPull(failed.failed, target));
}

function explainPull(failed: RunResult, target: Target): string {
  return explainRegistry(failed.stderr, target.repository) ?? `The image could not be loaded: ${failed.stderr.trim()}.`;
}

async function buildOnly(job: Job): Promise<Published> {
  const { order, tools, tags, source } = job;
  const builder = await chooseBuilder(job);
  await logIn(job, order.registries.length > 0 ? await authorize(tools.clients, order.registries, tools.mask) : []);
  const repository = order.host ? `${order.host}/${order.repository}` : order.repository;
  const names = tags.map(({ name }) => `${repository}:${name}`);
  const place = { missing: '' };
  const outcome = await runBuild(
    job,
    builder,
    repository,
    names,
    planCache(order.cache, place, [], canExportCache(builder)),
  );
  const { metadata, digest, mediaType } = outcome;
  return { source, tags: tags.map(({ name }) => name), reused: false, metadata, pushed: undefined, digest, mediaType };
}

async function buildAndPush(job: Job, opened: Target, existing: ReadonlyMap<string, TaggedImage>): Promise<Published> {
  const { order, tools, tags } = job;
  const builder = await chooseBuilder(job);
  const target = await ensureRepository(opened);
  if (target !== opened) tools.log.info(`Created the repository ${target.repository}.`);
  const further = order.registries.length > 0 ? await authorize(tools.clients, order.registries, tools.mask) : [];
  await logIn(job, [target.authorization, ...further]);
  const names = tags.map(({ name }) => `${target.uri}:${name}`) as [string, ...string[]];
  const moving = tags.filter(({ kind }) => kind === 'moving').map(({ name }) => `${target.uri}:${name}`);
  const usesRegistryCache = order.cache.cache === 'registry' && order.cache.from.length + order.cache.to.length === 0;
  const place = usesRegistryCache ? await cachePlace(target, order.create !== undefined) : { missing: '' };
  const outcome = await runBuild(
    job,
    builder,
    target.uri,
    names,
    planCache(order.cache, place, moving, canExportCache(builder)),
  );
  const { metadata } = outcome;
  const winner = await appeared(job, target, existing, outcome);
  if (winner) {
    await tagRest(job, target, winner, existing);
    return finish(job, target, winner, { reused: true, metadata });
  }
  const digest =
    outcome.digest && builder.driver === 'container'
      ? outcome.digest
      : await pushFirst(job, target, names[0], existing, outcome);
  const image = await readDigest(target, digest);
  await tagRest(job, target, image, existing);
  if (order.build.load && builder.driver === 'container') await loadPushed(job, target, digest);
  return finish(job, target, image, { reused: false, metadata });
}

/** The image under a tag that is not meant to move and came into being during the build, if it is the same as ours. */
async function appeared(
  { order, tags, source }: Job,
  target: Target,
  existing: ReadonlyMap<string, TaggedImage>,
  built: BuildOutcome,
): Promise<StoredImage | undefined> {
  if (order.ifExists === 'overwrite' || source.dirty.length > 0) return undefined;
  const fixed = tags.filter(({ kind, name }) => (kind === 'commit' || kind === 'version') && !existing.has(name));
  const images =
    fixed.length > 0
      ? await readImages(
          target,
          fixed.map(({ name }) => ({ imageTag: name })),
        )
      : [];
  for (const image of images) {
    const same = built.digest ? image.digest === built.digest : image.manifest.config?.digest === built.configDigest;
    if (!same) {
      throw new UserError(
        `While this build ran, another one pushed the tag '${image.tag}' with another image (${image.digest}): run the job again to reuse it, and keep two builds of one commit apart with 'concurrency'.`,
      );
    }
  }
  return images[0];
}

async function pushFirst(
  job: Job,
  target: Target,
  name: string,
  existing: ReadonlyMap<string, TaggedImage>,
  built: BuildOutcome,
): Promise<string> {
  const { run, config, output } = job.tools;
  output.open(`Pushing ${name}`);
  const outcome = await push(name, { run, env: config.env, onLine: output.line }).finally(output.close);
  if ('digest' in outcome) return outcome.digest;
  const isTaken = /cannot be overwritten because/.test(outcome.failed.stderr);
  const winner = isTaken ? await appeared(job, target, existing, built) : undefined;
  if (winner) return winner.digest;
  throw new UserError(explainPush(outcome.failed, target));
}

function explainPush({ stdout, stderr }: RunResult, target: Target): string {
  const text = stderr.trim() || stdout.trim();
  return (
    explainRegistry(text, target.repository) ?? `The push to ${target.uri} failed: ${text.split('\n').at(-1)?.trim()}.`
  );
}

/** Gives the image the tags that do not name it yet. A tag of this commit that names an equal build stays where it is. */
async function tagRest(
  { tags, order, source, tools }: Job,
  target: Target,
  image: StoredImage,
  existing: ReadonlyMap<string, TaggedImage>,
) {
  const there = await readImages(
    target,
    tags.map(({ name }) => ({ imageTag: name })),
  );
  const names = new Map(there.map(({ tag, digest }) => [tag ?? '', digest]));
  const lacking = tags.filter(({ name, kind }) => {
    if (names.get(name) === image.digest) return false;
    const isEqualBuild = kind !== 'moving' && kind !== 'literal' && existing.get(name)?.revision === source.commit;
    return !(isEqualBuild && order.ifExists === 'reuse' && source.dirty.length === 0 && names.has(name));
  });
  await tagImage(
    target,
    image,
    lacking.map(({ name }) => name),
  );
  if (lacking.length > 0) tools.log.info(`Tagged ${image.digest} ${lacking.map(({ name }) => name).join(', ')}.`);
}

async function readDigest(target: Target, digest: string): Promise<StoredImage> {
  const [image] = await readImages(target, [{ imageDigest: digest }]);
  if (!image)
    throw new UserError(`ECR does not have the image ${target.uri}@${digest} that was just there: run the job again.`);
  return image;
}

async function finish(
  { source, tags }: Job,
  target: Target,
  image: StoredImage,
  { reused, metadata }: { reused: boolean; metadata: Readonly<Record<string, unknown>> },
): Promise<Published> {
  const parts = await partsOf(target, image);
  return {
    source,
    tags: tags.map(({ name }) => name),
    reused,
    metadata,
    pushed: { target, image, parts },
    digest: image.digest,
    mediaType: image.mediaType,
  };
}
