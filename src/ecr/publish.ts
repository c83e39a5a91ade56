import { randomUUID } from 'node:crypto';
import { type Builder, type BuildPlan, type CachePlan, planAgain } from '../docker/index.ts';
import { UserError } from '../error.ts';
import {
  type BuildInputs,
  contentProblem,
  contentTag,
  decideReuse,
  dropMovingTags,
  globalNames,
  type ImageSource,
  imageLabels,
  isMutable,
  type PlannedTag,
  renderKnown,
  renderLabels,
  type TaggedImage,
} from '../image/index.ts';
import type { Log } from '../log.ts';
import { beginLogin, chooseBuilder, chooseCache, logIn, runBuild, startBuilderSearch } from './build.ts';
import { readExisting, readHidden } from './existing.ts';
import { buildRequests } from './find-content.ts';
import { readDigest, readPushed, tagPushed, tagRest } from './image-tags.ts';
import { keepImage } from './keep.ts';
import { loadBuilt, loadPushed } from './load.ts';
import type { Authorization } from './login.ts';
import { authorizeAll } from './logins.ts';
import type { StoredImage } from './manifest.ts';
import { prepareBuild } from './prepared-build.ts';
import { ensurePublicRepository, openPublicTarget } from './public-target.ts';
import type { PublishContext, Published, PublishJob, PublishRequest } from './publish-job.ts';
import { type BuiltImage, findPushedDuringBuild, ownName, pushBuilt, pushName, removeOwnName } from './push.ts';
import { cachePlace, ensureRepository, openTarget, type PushTarget, partsOf } from './push-target.ts';
import { checkTested, platformToRun, requireEngine, testImage } from './smoke.ts';
import { buildAndTest, buildToRun } from './tested-build.ts';

/**
 * Builds and pushes the image, or reuses an image that a tag of this commit already names and adds the missing tags.
 * @throws {UserError}
 */
export async function publish(request: PublishRequest, context: PublishContext): Promise<Published> {
  const search = startBuilderSearch({ request, context });
  try {
    return await buildOrReuse(request, context, search.found);
  } finally {
    search.stop();
  }
}

async function buildOrReuse(
  given: PublishRequest,
  context: PublishContext,
  builder: Promise<Builder>,
): Promise<Published> {
  let login: Promise<void> | undefined;
  const onToken = (authorization: Authorization) => {
    login = beginLogin({ context }, authorization);
  };
  const [{ source, facts, planned, request, notices, inputs }, target] = await Promise.all([
    prepareBuild(given, context),
    given.build.push ? open(given, context, onToken) : undefined,
  ]);
  const { byDigest } = request.build.outputs;
  for (const sentence of notices) context.log.notice(sentence);
  if (planned.tags.length === 0 && !byDigest)
    throw new UserError("No tag remains for the image: add one to 'tags' that applies to every run, such as 'sha'.");
  const names = globalNames(facts);
  const version = planned.version ?? '';
  const labels = imageLabels(
    { source, repository: facts.event.repository, version, inputs },
    renderLabels(request.labels, names),
  );
  const content = contentOf(request, source, inputs, context.log);
  const job = {
    request,
    context,
    source,
    inputs,
    tags: target ? [...selectTags(planned.tags, target, context.log), ...content] : planned.tags,
    version,
    labels,
    annotations: request.build.annotations.map((annotation) => renderKnown(annotation, names)),
    target,
    login,
  };
  if (!target) return buildOnly(job, builder);
  const existing = target.isEmpty ? new Map<string, TaggedImage>() : await readExisting(target, job.tags);
  const decision = decideReuse({
    ...request,
    ...job,
    buildRequests: buildRequests(request),
    existing,
    hidden: await readHidden(source, existing),
    mutability: target.settings.mutability,
  });
  for (const notice of decision.notices) context.log.notice(notice);
  if (decision.reuse) return reuse(job, target, decision.reuse, existing);
  return buildAndPush(job, target, existing, builder);
}

function open(
  request: PublishRequest,
  context: PublishContext,
  onToken: (authorization: Authorization) => void,
): Promise<PushTarget> {
  if (request.public) return openPublicTarget(request, context.clients, context);
  return openTarget(request, context.clients, context.mask, onToken);
}

/** The tag that identifies an image by its content; `undefined`, with a log line, if it cannot be computed. */
function contentOf(request: PublishRequest, source: ImageSource, inputs: BuildInputs, log: Log): PlannedTag[] {
  if (request.reuse !== 'content' || !request.build.push || request.build.outputs.byDigest) return [];
  const reason = contentProblem(source);
  if (reason) {
    log.notice(`Building without searching for an image with the same content, because ${reason}.`);
    return [];
  }
  return [contentTag(inputs, source.commit)];
}

function selectTags(tags: readonly PlannedTag[], target: PushTarget, log: Log): PlannedTag[] {
  const { kept, dropped } = dropMovingTags(tags, target.settings.mutability);
  for (const { name } of dropped) {
    log.notice(
      `The tag '${name}' is skipped: it moves from image to image, but tags in '${target.repository}' are immutable.`,
    );
  }
  if (kept.length > 0 || tags.length === 0) return kept;
  throw new UserError(
    `Every tag in 'tags' moves from image to image, but tags in '${target.repository}' are immutable: add one that names the commit, such as 'sha'.`,
  );
}

async function reuse(
  job: PublishJob,
  target: PushTarget,
  digest: string,
  existing: ReadonlyMap<string, TaggedImage>,
): Promise<Published> {
  const { request, context } = job;
  const image = await readDigest(target, digest);
  context.log.info(`Reusing ${target.uri}@${digest}, which has already been built.`);
  const { mutability } = target.settings;
  if (request.build.load) await requireEngine(job, 'load');
  context.beforeWrite?.();
  const stays = ({ name }: PlannedTag) => existing.has(name) && !isMutable(name, mutability);
  await tagRest(job, target, image, stays, existing);
  if (request.build.load) {
    await logIn(job, [target.authorization], job.login);
    await loadPushed(job, target, digest);
  }
  return finish(job, target, image, { reused: true, metadata: {} });
}

async function buildOnly(job: PublishJob, found: Promise<Builder>): Promise<Published> {
  const { request, context, tags, source, version, labels, annotations } = job;
  const builder = await chooseBuilder(request, found);
  const platform = await platformToRun(job, builder);
  await logIn(job, await authorizeAll(context.clients, request.registries, context));
  const repository = request.host ? `${request.host}/${request.repository}` : request.repository;
  const names = tags.map(({ name }) => `${repository}:${name}`);
  const cache = chooseCache(job, builder, { missing: '' }, []);
  const own = `${repository}:slipway-${randomUUID()}`;
  const tested = await buildToRun(job, builder, platform, { repository, own, cache });
  const isTestedHere = request.smokeTest !== undefined && !tested;
  const buildAs = (given: readonly string[], change?: (plan: BuildPlan) => BuildPlan) =>
    runBuild(job, builder, repository, given, cache, change);
  const outcome = isTestedHere
    ? await buildAndTest(job, repository, own, (change) => buildAs([own], change))
    : await buildAs(names, tested && planAgain);
  const { metadata, digest, mediaType } = outcome;
  return {
    ...{ source, version, labels, annotations, tags: tags.map(({ name }) => name) },
    ...{ reused: false, metadata, pushed: undefined, digest, mediaType, files: request.build.outputs.files },
  };
}

async function buildAndPush(
  job: PublishJob,
  opened: PushTarget,
  existing: ReadonlyMap<string, TaggedImage>,
  found: Promise<Builder>,
): Promise<Published> {
  const { request, context, tags } = job;
  const loggedIn = logInAll(job, opened);
  // If docker is missing, the builder's error is clearer than the login's.
  loggedIn.catch(() => undefined);
  const builder = await chooseBuilder(request, found);
  const platform = await platformToRun(job, builder);
  context.beforeWrite?.();
  const target = opened.registry ? await ensurePublicRepository(opened) : await ensureRepository(opened);
  if (target !== opened) context.log.info(`Created the repository ${target.repository}.`);
  await loggedIn;
  const moving = tags.filter(({ kind }) => kind === 'moving').map(({ name }) => `${target.uri}:${name}`);
  const usesRegistryCache =
    request.cache.cache === 'registry' && request.cache.from.length + request.cache.to.length === 0;
  const place = usesRegistryCache ? await cachePlace(target, request.create !== undefined) : { missing: '' };
  const cache = chooseCache(job, builder, place, moving);
  if (builder.driver !== 'container') return buildInEngine(job, { target, builder, cache, existing });
  const own = ownName(target);
  const tested = await buildToRun(job, builder, platform, { repository: target.uri, own, cache });
  context.beforeWrite?.();
  const outcome = await runBuild(job, builder, target.uri, [own], cache, tested && planAgain);
  const { metadata } = outcome;
  const winner =
    request.ifExists === 'overwrite' ? undefined : await findPushedDuringBuild(job, target, existing, outcome);
  if (winner) {
    await tagRest(job, target, winner);
    return finish(job, target, winner, { reused: true, metadata });
  }
  if (!outcome.digest) {
    throw new UserError(
      `The builder (${builder.description}) did not report the digest that it pushed: update buildx.`,
    );
  }
  const { image, names } = await readPushed(target, outcome.digest, tags);
  if (tested) checkTested(tested, image, await partsOf(target, image));
  await tagPushed(job, target, image, names);
  if (request.build.load) await loadPushed(job, target, image.digest);
  return finish(job, target, image, { reused: false, metadata });
}

/** Builds in an engine, which keeps the image, and pushes it from there. */
async function buildInEngine(
  job: PublishJob,
  {
    target,
    builder,
    cache,
    existing,
  }: {
    readonly target: PushTarget;
    readonly builder: Builder;
    readonly cache: CachePlan;
    readonly existing: ReadonlyMap<string, TaggedImage>;
  },
): Promise<Published> {
  const { request, context, tags } = job;
  const own = ownName(target);
  const buildAs = async (name: string, change?: (plan: BuildPlan) => BuildPlan): Promise<BuiltImage> => {
    if (name === own) context.keepForPost?.(own);
    return { name, outcome: await runBuild(job, builder, target.uri, [name], cache, change) };
  };
  const removeOwn = async ({ name }: BuiltImage) => {
    if (name === own) await removeOwnName(context, own);
  };
  // A smoke test and `load` use the image before the push, so they need a name that no other job moves.
  const needsOwn = request.smokeTest !== undefined || request.build.load;
  const again = () => buildAs(own, planAgain);
  const first = await testImage(job, await buildAs(needsOwn ? own : pushName(job, target)), again);
  const winner =
    request.ifExists === 'overwrite' ? undefined : await findPushedDuringBuild(job, target, existing, first.outcome);
  if (winner) {
    await removeOwn(first);
    await tagRest(job, target, winner);
    return finish(job, target, winner, { reused: true, metadata: first.outcome.metadata });
  }
  if (request.build.load) await loadBuilt(job, target.uri, own);
  context.beforeWrite?.();
  const { digest, built } = await pushBuilt(job, target, builder, first, existing, again);
  const { metadata } = built.outcome;
  const [{ image, names }] = await Promise.all([readPushed(target, digest, tags), removeOwn(built)]);
  await tagPushed(job, target, image, names);
  return finish(job, target, image, { reused: false, metadata });
}

/** Logs in to the repository's registry and to those of additional accounts. */
async function logInAll(job: PublishJob, { authorization }: PushTarget): Promise<void> {
  const { request, context } = job;
  const further = await authorizeAll(context.clients, request.registries, context);
  await logIn(job, [authorization, ...further], job.login);
}

async function finish(
  job: PublishJob,
  target: PushTarget,
  image: StoredImage,
  { reused, metadata }: { reused: boolean; metadata: Readonly<Record<string, unknown>> },
): Promise<Published> {
  const { source, tags, version, labels, annotations } = job;
  const parts = await partsOf(target, image);
  await keepImage(job, target, image);
  return {
    ...{ source, version, labels, annotations },
    tags: tags.map(({ name }) => name),
    reused,
    metadata,
    pushed: { target, image, parts },
    digest: image.digest,
    mediaType: image.mediaType,
  };
}
