import {
  childEnvironment,
  createProgramRunner,
  removeContainer,
  removeDockerConfig,
  untag,
} from '../../src/docker/index.ts';
import { getState } from '../../step/commands.ts';
import { DOCKER_CONFIG, ENGINE_NAME, SMOKE_CONTAINER } from './state.ts';

/** The time limit of the cleanup: an engine that does not respond must not delay the job. */
const MAX_MS = 30_000;

/**
 * Removes the logins, the step's own name of the image in the engine, and the container of a smoke test, even if the
 * main step was killed.
 */
export async function post(): Promise<void> {
  removeDockerConfig(getState(DOCKER_CONFIG));
  const [name, container] = [getState(ENGINE_NAME), getState(SMOKE_CONTAINER)];
  const run = createProgramRunner(undefined, AbortSignal.timeout(MAX_MS));
  const env = childEnvironment(process.env);
  // A failed cleanup does not fail the job.
  if (container) await removeContainer(container, { run, env }).catch(() => undefined);
  if (name) await untag(name, { run, env }).catch(() => undefined);
}
