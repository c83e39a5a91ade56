import { closeSync, openSync, readSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { isObject, parseJson } from '../objects.ts';
import { readRegularFile } from '../read-file.ts';
import { findProgram, isExecutable } from './program.ts';

/** The system's plugin folders, in the order in which the docker command searches them. */
const FOLDERS = ['/usr/local/lib', '/usr/local/libexec', '/usr/lib', '/usr/libexec'].map(
  (folder) => `${folder}/docker/cli-plugins`,
);

/** The first bytes of an ELF or Mach-O file. */
const PROGRAMS: ReadonlySet<string> = new Set(['7f454c46', 'cffaedfe', 'cafebabe']);

/** Variables that only the docker command reads, or that tell buildx that the docker command started it. */
const FOR_DOCKER = ['DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH', 'DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND'];

/**
 * The buildx program that the docker command would start if `verb` is `buildx`. The docker command first starts each
 * plugin to read its metadata, which takes a third of the time of a small build. `undefined` if docker is a script,
 * which may do something else; if there is no such plugin; if the configuration has additional folders, whose order
 * depends on the version of docker; or for an engine with TLS, because buildx before 0.24 ignores the variables for TLS
 * if it is started directly (https://github.com/docker/buildx/pull/3087).
 */
export function standalonePlugin(verb: string | undefined, env: NodeJS.ProcessEnv): string | undefined {
  if (verb !== 'buildx' || FOR_DOCKER.some((name) => env[name])) return undefined;
  const docker = findProgram('docker', env);
  if (!docker || !PROGRAMS.has(firstBytes(docker))) return undefined;
  const { DOCKER_CONFIG: config = '' } = env;
  // With a relative folder, a file from the checked-out repository could be started.
  if (!isAbsolute(config)) return undefined;
  const file = readRegularFile(join(config, 'config.json'));
  const settings = 'bytes' in file ? parseJson(file.bytes.toString()) : {};
  if (!isObject(settings) || settings.cliPluginsExtraDirs !== undefined) return undefined;
  return [join(config, 'cli-plugins'), ...FOLDERS].map((folder) => join(folder, 'docker-buildx')).find(isExecutable);
}

function firstBytes(path: string): string {
  const bytes = Buffer.alloc(4);
  try {
    const file = openSync(path, 'r');
    readSync(file, bytes);
    closeSync(file);
  } catch {}
  return bytes.toString('hex');
}
