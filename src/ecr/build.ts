import { type BuildOutcome, type BuildPlan, build, explainBuild } from '../docker/build.ts';
import { type Builder, findBuilder, refusals } from '../docker/builder.ts';
import type { CachePlan } from '../docker/cache.ts';
import { login } from '../docker/login.ts';
import type { RunResult } from '../docker/process.ts';
import { InputError, UserError } from '../error.ts';
import { imageLabels } from '../image/labels.ts';
import { explainRegistry } from './failure.ts';
import type { Job } from './job.ts';
import type { Authorization } from './login.ts';

/** Finds the builder, and refuses what it can't do before anything is built. */
export async function chooseBuilder({ order, tools }: Job): Promise<Builder> {
  const { build, cache } = order;
  const builder = await findBuilder(build.builder, tools.run, tools.config.env);
  const wanted = { ...build, cacheTo: cache.to, buildContexts: Object.keys(build.buildContexts) };
  const found = refusals(builder, wanted);
  if (found.length > 0)
    throw new InputError(found.map((message) => ({ input: /'([^']+)'/.exec(message)?.[1] ?? '', message })));
  return builder;
}

/** Logs Docker in, each registry once. */
export async function logIn({ tools }: Job, authorizations: readonly Authorization[]): Promise<void> {
  // The first of a host is the one of the repository itself, and stays.
  for (const authorization of new Map(authorizations.toReversed().map((each) => [each.host, each])).values()) {
    await login(authorization, tools.config, tools.run);
    tools.log.info(`Logged in to ${authorization.host}.`);
  }
}

/** Builds, and throws what the builder or the registry says as a sentence. */
export async function runBuild(
  { order, tools, source, inputs, tags }: Job,
  builder: Builder,
  repository: string,
  names: readonly string[],
  cache: CachePlan,
): Promise<BuildOutcome> {
  if (cache.notice) tools.log.notice(cache.notice);
  const version = (tags.find(({ kind }) => kind === 'version') ?? tags[0])?.name;
  const plan: BuildPlan = {
    ...order.build,
    repository,
    tags: names,
    cacheFrom: cache.from,
    cacheTo: cache.to,
    labels: imageLabels(source, version, inputs, order.labels),
    sourceDate: source.date,
  };
  const { run, config, output } = tools;
  output.open(`Building ${names[0]} with ${builder.description}`);
  const outcome = await build(plan, builder, {
    run,
    env: config.env,
    folder: config.folder,
    onLine: output.line,
  }).finally(output.close);
  if ('failed' in outcome) throw new UserError(explainFailedBuild(outcome.failed, repository));
  return outcome;
}

/** A build's failure may be the registry's: then its line names the registry's host. */
function explainFailedBuild(failed: RunResult, uri: string): string {
  const line = failed.stderr.split('\n').findLast((text) => /^(ERROR|error): /i.test(text)) ?? '';
  const [host = ''] = uri.split('/');
  const repository = line.includes(`${host}/`)
    ? line
        .split(`${host}/`)
        .at(-1)
        ?.match(/^(?:v2\/)?([a-z0-9._/-]+?)(?:\/(?:manifests|blobs)\/.*)?(?=[:@"\s]|$)/)?.[1]
    : undefined;
  return (repository && explainRegistry(line, repository)) || explainBuild(failed);
}
