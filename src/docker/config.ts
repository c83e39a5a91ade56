import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { childEnvironment, helperEnvironment } from './environment.ts';

interface ConfigFile {
  credHelpers?: Record<string, string>;
  credsStore?: string;
}

const PREFIX = 'slipway-docker-';

/** A separate Docker configuration for the step, which contains its logins and is removed at its end. */
export interface DockerConfig {
  readonly folder: string;
  /** The environment for Docker's programs, which omits the rest of the step's environment. */
  readonly env: NodeJS.ProcessEnv;
  /** Keeps logins to `host` in this folder rather than in a credential store, where they would outlive the step. */
  keepLoginsOf(host: string): void;
  remove(): void;
}

/**
 * Creates a configuration folder in `RUNNER_TEMP` with the contents of the job's configuration: logins, credential
 * helpers, CLI plugins, contexts and buildx's builders.
 */
export function createDockerConfig(env: NodeJS.ProcessEnv): DockerConfig {
  const jobs = jobConfigFolder(env);
  const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), PREFIX));
  const config = readConfig(join(jobs, 'config.json'));
  const file = join(folder, 'config.json');
  // Docker programs that are running must not read a partial file.
  const write = (content: ConfigFile) => {
    writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  for (const name of ['cli-plugins', 'contexts']) {
    if (existsSync(join(jobs, name))) symlinkSync(join(jobs, name), join(folder, name), 'junction');
  }
  const builders = env.BUILDX_CONFIG || join(jobs, 'buildx');
  mkdirSync(builders, { recursive: true });
  write(config);
  const helpers = [...Object.values(config.credHelpers ?? {}), config.credsStore ?? ''];
  const passed = { ...childEnvironment(env), ...helperEnvironment(env, helpers) };
  return {
    folder,
    env: { ...passed, DOCKER_CONFIG: folder, BUILDX_CONFIG: builders },
    keepLoginsOf: (host) => {
      // The file also has the logins that docker has added in the meantime.
      const current = readConfig(file);
      write({ ...current, credHelpers: { ...current.credHelpers, [host]: '' } });
    },
    remove: () => removeDockerConfig(folder),
  };
}

/** The folder of the job's Docker configuration. */
export function jobConfigFolder(env: NodeJS.ProcessEnv): string {
  return resolve(env.DOCKER_CONFIG || join(env.HOME || homedir(), '.docker'));
}

/** Removes a folder that `createDockerConfig` made, and refuses to remove any other folder. */
export function removeDockerConfig(folder: string): void {
  if (basename(folder).startsWith(PREFIX)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function readConfig(path: string): ConfigFile {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ConfigFile;
  } catch {
    return {};
  }
}
