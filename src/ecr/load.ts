import { explainFailure, type ProgramResult, pullAs, readFailure, tagLocally } from '../docker/index.ts';
import { UserError } from '../error.ts';
import { explainRegistry } from './failure.ts';
import type { PublishJob } from './publish-job.ts';
import type { PushTarget } from './push-target.ts';

/** Pulls the pushed image into the engine with all its tags. */
export async function loadPushed({ tags, tools }: PublishJob, target: PushTarget, digest: string): Promise<void> {
  const { run, config, output } = tools;
  const names = tags.map(({ name }) => `${target.uri}:${name}`);
  output.open(`Loading ${target.uri}@${digest}`);
  const failed = await pullAs(`${target.uri}@${digest}`, names, { run, env: config.env, onLine: output.line }).finally(
    output.close,
  );
  if (failed) throw new UserError(explainPull(failed.failed, target));
}

function explainPull(failed: ProgramResult, target: PushTarget): string {
  const failure = readFailure(failed);
  return explainRegistry(failure.cause, target.repository) ?? explainFailure(failure, 'The image could not be loaded');
}

/** Tags the built image in the engine with all its tags. */
export async function loadBuilt({ tags, tools }: PublishJob, target: PushTarget, own: string): Promise<void> {
  for (const { name } of tags) {
    const result = await tagLocally(own, `${target.uri}:${name}`, { run: tools.run, env: tools.config.env });
    if (result.code !== 0)
      throw new UserError(explainFailure(readFailure(result), `Docker could not tag the image '${name}'`));
  }
}
