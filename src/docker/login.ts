import { UserError } from '../error.ts';
import type { DockerConfig } from './config.ts';
import type { Run } from './process.ts';
import { isTransient, PAUSES_MS, type Pause } from './transient.ts';

export interface Login {
  readonly host: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Logs in to a registry; the password goes by stdin. Transient failures are retried.
 * @throws {UserError} with Docker's own words
 */
export async function login(
  { host, username, password }: Login,
  config: Pick<DockerConfig, 'env' | 'keepLoginsOf'>,
  run: Run,
  pause: Pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<void> {
  config.keepLoginsOf(host);
  for (let attempt = 0; ; attempt++) {
    const { code, stderr } = await run('docker', ['login', '--username', username, '--password-stdin', host], {
      env: config.env,
      stdin: password,
    });
    if (code === 0) return;
    const wait = isTransient(stderr) ? PAUSES_MS[attempt] : undefined;
    if (wait === undefined) throw new UserError(explain(host, stderr));
    await pause(wait);
  }
}

function explain(host: string, stderr: string): string {
  const text =
    stderr
      .split('\n')
      .find((line) => /error|denied|refused|not found/i.test(line))
      ?.trim() ?? stderr.trim();
  if (/command not found/.test(text)) {
    return 'There is no docker command on this runner: use a runner with Docker, such as ubuntu-latest.';
  }
  if (/connection refused|no route|timeout/i.test(text) && /^(127\.|localhost)/.test(host)) {
    return `Docker cannot reach the registry ${host} (${text}): an engine that runs in a virtual machine, such as Docker Desktop's, does not see what listens on this machine's loopback.`;
  }
  if (/saving credentials|storing credentials/i.test(text)) {
    return `Docker's credential helper did not take the login to ${host} (${text}): leave ${host} out of 'credHelpers' in the Docker configuration, or use another 'credsStore' there.`;
  }
  return `docker login to ${host} failed: ${text}.`;
}
