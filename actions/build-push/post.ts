import { removeDockerConfig } from '../../src/docker/config.ts';
import { getState } from '../../step/commands.ts';

/** Removes the logins, also of a main step that was killed. */
export async function post(): Promise<void> {
  removeDockerConfig(getState('docker-config'));
}
