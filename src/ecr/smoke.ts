import { randomUUID } from 'node:crypto';
import {
  type Builder,
  type BuildOutcome,
  enginePlatform,
  ImageGoneError,
  type ImageSmokeTest,
  runImageSmokeTest,
  untag,
} from '../docker/index.ts';
import { InputError, UserError } from '../error.ts';
import type { StoredImage } from './manifest.ts';
import type { PublishJob } from './publish-job.ts';

/** The prefix of the smoke tests' containers, followed by a part that is unique to the job. */
const CONTAINER = 'slipway-smoke-';

/**
 * Checks, before anything is written, that an engine responds if a separate builder's image is to be run or loaded.
 * @returns the platform to build for the smoke test; `undefined` if there is no smoke test, or the builder keeps the
 * image in the engine anyway
 * @throws {InputError} if no engine can run or keep the image
 */
export async function platformToRun(job: PublishJob, builder: Builder): Promise<string | undefined> {
  if (builder.driver !== 'container') return undefined;
  const { smokeTest, build } = job.request;
  if (!smokeTest) return build.load ? requireEngine(job, 'load').then(() => undefined) : undefined;
  const own = await requireEngine(job, 'smoke-test');
  return build.platforms.find((platform) => platform === own) ?? build.platforms[0] ?? own;
}

/**
 * @returns the engine's platform
 * @throws {InputError} if no engine responds
 */
export async function requireEngine(
  { context }: Pick<PublishJob, 'context'>,
  input: 'load' | 'smoke-test',
): Promise<string> {
  const engine = await enginePlatform(context.run, context.config.env);
  if ('platform' in engine) return engine.platform;
  const what = input === 'load' ? 'keep' : 'run';
  const message = `input '${input}' needs a Docker engine to ${what} the image, but no engine responds (${engine.missing}): start one, set DOCKER_HOST, or remove '${input}'`;
  throw new InputError([{ input, message }]);
}

/** The maximum number of times that an image is built again for the smoke test. */
const REBUILDS = 2;

/**
 * Runs the smoke test on an image in the engine, and removes the image's name if it fails.
 * @param built the image, whose name only this job uses
 * @param again builds the image again, after another job on the engine removed it
 * @returns the image that passed the test
 * @throws {UserError}
 */
export async function testImage<T extends { readonly name: string }>(
  job: PublishJob,
  built: T,
  again: () => Promise<T>,
): Promise<T> {
  const { request, context } = job;
  if (!request.smokeTest) return built;
  let image = built;
  for (let rebuilds = 0; ; rebuilds++) {
    try {
      await runTest(job, request.smokeTest, image.name);
      context.log.info('The smoke test passed.');
      return image;
    } catch (error) {
      if (!(error instanceof ImageGoneError) || rebuilds === REBUILDS) {
        await untag(image.name, { run: context.run, env: context.config.env });
        throw error;
      }
      context.log.info(
        'Another job on this Docker engine removed the image before its smoke test, so the image is built again.',
      );
      image = await again();
    }
  }
}

async function runTest({ context }: PublishJob, test: ImageSmokeTest, image: string): Promise<void> {
  const { run, config, output, clock } = context;
  const name = `${CONTAINER}${randomUUID()}`;
  context.onContainer(name);
  output.open('Smoke test');
  try {
    await runImageSmokeTest(image, name, test, { run, env: config.env, clock, onLine: output.line });
  } finally {
    output.close();
  }
}

/**
 * Compares the pushed image, which has no tag yet, with the tested one.
 * @throws {UserError}
 */
export function checkTested(tested: BuildOutcome, image: StoredImage, parts: readonly StoredImage[]): void {
  const configs = [image, ...parts].flatMap(({ manifest }) => manifest.config?.digest ?? []);
  if (tested.configDigest !== undefined && configs.includes(tested.configDigest)) return;
  throw new UserError(
    `The pushed image differs from the tested one (tested ${tested.configDigest ?? 'an unknown image'}; pushed ${configs.join(', ')}), so it was not tagged: run the job again, or let the builder keep more of its cache.`,
  );
}
