import { removeDockerConfig } from '../../src/docker/config.ts';
import { childEnvironment } from '../../src/docker/environment.ts';
import { createRun } from '../../src/docker/process.ts';
import { untag } from '../../src/docker/push.ts';
import { getState } from '../../step/commands.ts';
import { DOCKER_CONFIG, ENGINE_NAME } from './state.ts';

/** An engine that does not answer must not keep the job. */
const MOST_MS = 30_000;

/** Removes the logins, and the step's own name of the image in the engine, also of a main step that was killed. */
export async function post(): Promise<void> {
  removeDockerConfig(getState(DOCKER_CONFIG));
  const name = getState(ENGINE_NAME);
  if (!name) return;
  const run = createRun(undefined, AbortSignal.timeout(MOST_MS));
  // What is left behind fails no job.
  await untag(name, { run, env: childEnvironment(process.env) }).catch(() => undefined);
}
