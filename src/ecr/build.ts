import {
  type Builder,
  type BuildOutcome,
  type BuildPlan,
  build,
  type CachePlan,
  type CheckFinding,
  cacheEnvironment,
  canExportCache,
  checksOf,
  type DockerFailure,
  explainFailure,
  failedPlace,
  findBuilder,
  ghaProblem,
  login,
  MAX_MOVED_NAMES,
  mayBeRegistry,
  namedEnvironment,
  PAUSES_MS,
  pauseAfterMove,
  placeInWorkspace,
  planCache,
  readBuildFailure,
  refusals,
  repositoryIn,
  variablesOf,
} from '../docker/index.ts';
import { InputError, UserError } from '../error.ts';
import { gitSettings, isRemote } from '../image/index.ts';
import type { Log } from '../log.ts';
import { explainRegistry } from './failure.ts';
import type { Authorization } from './login.ts';
import type { PublishJob, PublishRequest } from './publish-job.ts';

/** Starts the search for the builder. `stop` ends it if nothing is to be built. */
export function startBuilderSearch({ request, context }: Pick<PublishJob, 'request' | 'context'>): {
  readonly found: Promise<Builder>;
  stop(): void;
} {
  const needed = new AbortController();
  const found = findBuilder(request.build.builder, context.run, context.config.env, needed.signal, context.engine);
  // An error matters only if an image is built.
  found.catch(() => undefined);
  return { found, stop: () => needed.abort() };
}

/** Waits for the builder, and rejects requests that it does not support before anything is built. */
export async function chooseBuilder({ build, cache }: PublishRequest, seeking: Promise<Builder>): Promise<Builder> {
  const builder = await seeking;
  const wanted = { ...build, cacheTo: cache.to, buildContexts: Object.keys(build.buildContexts) };
  const found = refusals(builder, wanted);
  if (found.length > 0)
    throw new InputError(found.map(({ input, problem }) => ({ input, message: `input '${input}': ${problem}` })));
  return builder;
}

/** Decides where layers are cached, and warns about a cache that buildx would leave out without a message. */
export function chooseCache(
  { request, context }: Pick<PublishJob, 'request' | 'context'>,
  builder: Builder,
  place: Parameters<typeof planCache>[1],
  moving: readonly string[],
): CachePlan {
  const plan = planCache(request.cache, place, moving, canExportCache(builder));
  const problem = ghaProblem([...plan.from, ...plan.to], context.env);
  if (problem) context.log.warning(problem);
  return plan;
}

/** Starts the login to the repository's registry, which is needed only if an image is built or loaded. */
export function beginLogin({ context }: Pick<PublishJob, 'context'>, authorization: Authorization): Promise<void> {
  const logged = login(authorization, context.config, context.run, context.pause);
  // An error matters only to a step that needs the login.
  logged.catch(() => undefined);
  return logged;
}

/**
 * Logs Docker in to each registry once.
 * @param started the login to the first one, if it was started earlier
 */
export async function logIn(
  { context }: Pick<PublishJob, 'context'>,
  authorizations: readonly Authorization[],
  started?: Promise<void>,
): Promise<void> {
  const [own] = authorizations;
  // Each login rewrites the whole Docker configuration, so overlapping logins could remove each other's credentials.
  await started;
  // If there are several credentials for one host, the first ones are used, which are the repository's.
  for (const authorization of new Map(authorizations.toReversed().map((each) => [each.host, each])).values()) {
    if (!started || authorization !== own) await login(authorization, context.config, context.run, context.pause);
    context.log.info(`Logged in to ${authorization.host}.`);
  }
}

/** Builds the image, and throws the builder's or the registry's error as a sentence. */
export async function runBuild(
  { request, context, source, labels, annotations }: PublishJob,
  builder: Builder,
  repository: string,
  names: readonly string[],
  cache: CachePlan,
  change: (plan: BuildPlan) => BuildPlan = (plan) => plan,
): Promise<BuildOutcome> {
  if (cache.notice) context.log.notice(cache.notice);
  const plan = change({
    ...request.build,
    repository,
    tags: names,
    cacheFrom: cache.from,
    cacheTo: cache.to,
    labels,
    annotations,
    sourceDate: source.date,
  });
  const { run, config, output, pause } = context;
  const env = buildEnvironment(context, plan);
  for (let attempt = 0; ; attempt++) {
    output.open(`Building ${repository} with ${builder.description}`);
    const options = { run, env, folder: config.folder, onLine: output.line };
    const outcome = await build(plan, builder, options).finally(output.close);
    if (!('failed' in outcome)) {
      annotateChecks(checksOf(outcome.metadata), plan, context.log);
      return outcome;
    }
    const failure = readBuildFailure(outcome.failed, builder.isStopped);
    const wait = pauseBeforeRetry(failure, attempt);
    if (wait === undefined) {
      const place = placeInWorkspace(failedPlace(outcome.failed), dockerfileOf(plan));
      throw new UserError(explainFailedBuild(failure, repository), { place });
    }
    context.log.info(`${retryReason(failure)} (${failure.cause}): retrying from the cache.`);
    await pause(wait);
  }
}

/**
 * The parts of the step's environment that a build receives: those that Docker needs, and those that the user named.
 */
export function buildEnvironment({ env, config }: PublishJob['context'], plan: BuildPlan): NodeJS.ProcessEnv {
  return {
    ...config.env,
    ...namedEnvironment(env, variablesOf(plan)),
    ...cacheEnvironment(env, [...plan.cacheFrom, ...plan.cacheTo]),
    ...gitSettings(),
  };
}

/** Annotates the findings of BuildKit's build checks, each at its line. */
export function annotateChecks(findings: readonly CheckFinding[], plan: BuildPlan, log: Log): void {
  for (const { message, place } of findings) log.warning(message, placeInWorkspace(place, dockerfileOf(plan)));
}

/** The path of the Dockerfile, if it is a local file. */
export function dockerfileOf({ context, file }: BuildPlan): string | undefined {
  return isRemote(context) ? undefined : file;
}

/**
 * The pause before the build is repeated; `undefined` if that would not help. A retry takes the built layers from the
 * cache, so only the network transfers and the naming of the image are repeated. If two builds create a name in one
 * engine at the same time, its image store returns an error even though the name can be moved, because moby checks for
 * the name before it creates it.
 */
function pauseBeforeRetry({ isTransient, isPush, kind }: DockerFailure, attempt: number): number | undefined {
  if (kind === 'image-moved') return attempt < MAX_MOVED_NAMES ? pauseAfterMove(attempt) : undefined;
  const isPull = kind === 'base-image' || kind === 'frontend-image' || kind === 'sbom-image';
  return isTransient && (isPush || isPull) ? PAUSES_MS[attempt] : undefined;
}

function retryReason({ isPush, kind }: DockerFailure): string {
  if (kind === 'image-moved') return 'Another job changed the images of this Docker engine at the same time';
  return `The ${isPush ? 'push' : 'base image'} failed with a transient error`;
}

/**
 * A build's failure may come from the registry; its cause then names the registry's host. The command of a failed step
 * may name it too, and so does a push that could not read a layer from GitHub's cache.
 */
function explainFailedBuild(failure: DockerFailure, uri: string): string {
  if (!mayBeRegistry(failure)) return explainFailure(failure);
  const [host = ''] = uri.split('/');
  const repository = repositoryIn(failure.cause, host);
  return (repository && explainRegistry(failure.cause, repository)) || explainFailure(failure);
}
