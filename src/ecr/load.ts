import { explainFailure, type ProgramResult, pullAs, readFailure, tagLocally } from '../docker/index.ts';
import { UserError } from '../error.ts';
import { explainRegistry } from './failure.ts';
import type { PublishJob } from './publish-job.ts';
import type { PushTarget } from './push-target.ts';

/** Pulls the pushed image into the engine with all its tags. */
export async function loadPushed({ tags, context }: PublishJob, target: PushTarget, digest: string): Promise<void> {
  const { run, config, output, pause } = context;
  const names = tags.map(({ name }) => `${target.uri}:${name}`);
  output.open(`Loading ${target.uri}@${digest}`);
  const options = { run, env: config.env, onLine: output.line, pause };
  const failed = await pullAs(`${target.uri}@${digest}`, names, options).finally(output.close);
  if (failed) throw new UserError(explainPull(failed.failed, target));
}

function explainPull(failed: ProgramResult, target: PushTarget): string {
  const failure = readFailure(failed, 'pull');
  return explainRegistry(failure.cause, target.repository) ?? explainFailure(failure, 'The image could not be loaded');
}

/**
 * Tags the built image in the engine with all its tags.
 * @param repository with its registry
 * @throws {UserError}
 */
export async function loadBuilt({ tags, context }: PublishJob, repository: string, own: string): Promise<void> {
  const { run, config, pause } = context;
  for (const { name } of tags) {
    const failed = await tagLocally(own, `${repository}:${name}`, { run, env: config.env, pause });
    if (failed) throw new UserError(explainFailure(readFailure(failed), `Docker could not tag the image '${name}'`));
  }
}
