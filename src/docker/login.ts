import { UserError } from '../error.ts';
import type { DockerConfig } from './config.ts';
import { explainFailure, readFailure } from './failure.ts';
import type { RunProgram } from './process.ts';
import { PAUSES_MS, type Pause } from './transient.ts';

/** The credentials for one registry; the password is passed to Docker only by stdin. */
export interface Login {
  readonly host: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Logs in to a registry; the password is passed through stdin. Transient failures are retried.
 * @throws {UserError} with Docker's own error
 */
export async function login(
  { host, username, password }: Login,
  config: Pick<DockerConfig, 'env' | 'keepLoginsOf'>,
  run: RunProgram,
  pause: Pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<void> {
  config.keepLoginsOf(host);
  for (let attempt = 0; ; attempt++) {
    const result = await run('docker', ['login', '--username', username, '--password-stdin', host], {
      env: config.env,
      stdin: password,
    });
    if (result.code === 0) return;
    const failure = readFailure(result, 'login');
    const wait = failure.isTransient ? PAUSES_MS[attempt] : undefined;
    if (wait === undefined) throw new UserError(explainFailure(failure, `docker login to ${host} failed`));
    await pause(wait);
  }
}
