import {
  type Builder,
  type BuildOutcome,
  type BuildPlan,
  type CachePlan,
  planAgain,
  planToIdentify,
  planToRun,
} from '../docker/index.ts';
import { runBuild } from './build.ts';
import { loadBuilt } from './load.ts';
import type { PublishJob } from './publish-job.ts';
import { removeOwnName } from './push.ts';
import { testImage } from './smoke.ts';

/** Builds an image that an engine keeps, and tags it after its smoke test. */
export async function buildAndTest(
  job: PublishJob,
  repository: string,
  own: string,
  buildOwn: (change?: (plan: BuildPlan) => BuildPlan) => Promise<BuildOutcome>,
): Promise<BuildOutcome> {
  job.context.keepForPost?.(own);
  const again = async () => ({ name: own, outcome: await buildOwn(planAgain) });
  const { outcome } = await testImage(job, { name: own, outcome: await buildOwn() }, again);
  await loadBuilt(job, repository, own);
  await removeOwnName(job.context, own);
  return outcome;
}

/**
 * If the builder pushes the image itself instead of loading it into the engine, builds the image once more so that it
 * can be tested before the push. The engine does not keep that image.
 * @param platform the platform to build for the smoke test; nothing is built if it is `undefined`
 */
export async function buildToRun(
  job: PublishJob,
  builder: Builder,
  platform: string | undefined,
  { repository, own, cache }: { readonly repository: string; readonly own: string; readonly cache: CachePlan },
): Promise<BuildOutcome | undefined> {
  if (platform === undefined) return undefined;
  const buildAs = (change: (plan: BuildPlan) => BuildPlan) =>
    runBuild(job, builder, repository, [own], { from: cache.from, to: [] }, (plan) =>
      change(planToRun(plan, own, platform)),
    );
  const buildOwn = async (change: (plan: BuildPlan) => BuildPlan) => ({ name: own, outcome: await buildAs(change) });
  job.context.keepForPost?.(own);
  const first = await buildOwn((plan) => plan);
  const { outcome } = await testImage(job, first, () => buildOwn(planAgain));
  await removeOwnName(job.context, own);
  if (outcome.configDigest !== undefined) return outcome;
  const same = await buildAs((plan) => planToIdentify(plan, builder));
  return same.digest === outcome.digest ? same : outcome;
}
