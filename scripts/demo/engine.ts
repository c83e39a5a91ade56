import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { messageOf } from '../../src/error.ts';
import { importBaseImage } from '../base-image.ts';
import { EngineRefusal, REFUSED_EXIT_CODE } from '../engine.ts';
import { CommandError, runCommand } from './command.ts';

const SCRIPT = resolve(import.meta.dirname, '..', 'docker-engine.sh');

/** A CLI that connects to a remote engine may wait for minutes. */
const ANSWERS_WITHIN_MS = 15_000;

/** A Docker engine to build and push with. */
export interface Engine {
  /** For the environment of a job. */
  readonly env: Readonly<Record<string, string>>;
  /** The engine's version and source. */
  readonly description: string;
  /** The architecture of the engine's machine in Docker's form, such as `amd64`. */
  readonly architecture: string;
  /**
   * An imported base image for the build argument BASE; if undefined, the Dockerfile's own base image is pulled from a
   * registry.
   */
  readonly base: string | undefined;
  /**
   * Imports the base image for another architecture, as a registry would contain it. Its programs cannot run on this
   * machine.
   */
  otherBase(architecture: string): Promise<string | undefined>;
  /** Removes the images of a registry (`HOST:PORT`). */
  forget(registry: string): Promise<void>;
  /** Removes our base images, and stops an engine that we started. */
  close(): Promise<void>;
}

export interface EngineOptions {
  /** Whether an engine may be installed and started if none responds. */
  readonly install: boolean;
  /** The folder for builders, and for an engine that we start. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly onProgress: (line: string) => void;
}

/**
 * Finds or starts an engine; returns a sentence if no suitable one is available. @throws {EngineRefusal} if an engine
 * refuses this user
 */
export async function openEngine(options: EngineOptions): Promise<Engine | string> {
  const found = await findEngine(options.signal);
  if (found.host === undefined && !options.install) return `${found.reason}.`;
  if (found.host === undefined) {
    const reason = installationRefusal();
    if (reason) return `${found.reason}, and ${reason}.`;
    options.onProgress(`${found.reason}; starting one`);
  }
  await using stack = new AsyncDisposableStack();
  const host = found.host ?? (await startOwn(options, stack));
  const env = environment(host, options.folder);
  const docker = (...args: string[]) =>
    runCommand('docker', args, { env: { ...process.env, ...env }, signal: options.signal });
  const format = '{{.Server.Version}} {{.Server.Arch}}';
  const [version = '', architecture = ''] = (await docker('version', '--format', format)).trim().split(' ');
  // A name for this run only, so that concurrent demos do not remove each other's images.
  const own = `slipway-demo-base:${randomUUID().slice(0, 8)}`;
  stack.defer(() => removeImages(`${own}*`, env));
  const base = await importBase(own, options, env);
  options.signal.throwIfAborted();
  const kept = stack.move();
  return {
    env,
    description: `${version} at ${host}${found.host === undefined ? ', started for the demo' : ''}`,
    architecture,
    base,
    otherBase: (other) =>
      base === undefined
        ? Promise.resolve(undefined)
        : importBase(`${own}-${other}`, options, { ...env, DOCKER_DEFAULT_PLATFORM: `linux/${other}` }),
    forget: (registry) => removeImages(`${registry}/*`, env),
    close: () => kept.disposeAsync(),
  };
}

async function findEngine(signal: AbortSignal): Promise<{ host?: string; reason: string }> {
  const limit = AbortSignal.timeout(ANSWERS_WITHIN_MS);
  try {
    const output = await runCommand('sh', [SCRIPT, 'find'], { signal: AbortSignal.any([signal, limit]) });
    return { host: hostIn(output), reason: '' };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof CommandError && error.exitCode === REFUSED_EXIT_CODE) {
      throw new EngineRefusal(`${capitalized(messageOf(error))} To run without an engine, use --no-docker.`);
    }
    if (limit.aborted) return { reason: `no Docker engine responded within ${ANSWERS_WITHIN_MS / 1000} s` };
    return { reason: messageOf(error).replace(/^docker-engine: |\.$/g, '') };
  }
}

function capitalized(text: string): string {
  const sentence = text.replace(/^docker-engine: /, '');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** The reason why an engine cannot be installed on this machine. */
function installationRefusal(): string {
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!/^ID="?(debian|ubuntu)"?$/m.test(system)) return 'one can be installed on Debian and Ubuntu only';
  return process.getuid?.() === 0 ? '' : 'only root can install one';
}

async function startOwn({ folder, signal, onProgress }: EngineOptions, stack: AsyncDisposableStack): Promise<string> {
  const own = join(folder, 'engine');
  stack.defer(() => runCommand('sh', [SCRIPT, 'stop', own]).then(() => {}));
  const onLine = (line: string) => onProgress(line.replace(/^docker-engine: /, ''));
  // If interrupted, the script completes an installation that it has begun, and stops the processes that it started.
  const output = await runCommand('sh', [SCRIPT, 'start', own], { signal, alone: true, onLine });
  return hostIn(output);
}

/**
 * Uses the user's logins and plugins, if there are any, but not the user's builders: the engine's own builder has the
 * imported base image, and the demo leaves nothing in the user's folder.
 */
function environment(host: string, folder: string): Record<string, string> {
  const config = process.env.DOCKER_CONFIG ?? join(homedir(), '.docker');
  return {
    DOCKER_HOST: host,
    BUILDX_CONFIG: join(folder, 'buildx'),
    ...(existsSync(config) && { DOCKER_CONFIG: config }),
  };
}

/** The script prints `export DOCKER_HOST=…`, for shells to evaluate. */
function hostIn(output: string): string {
  return /^export DOCKER_HOST=['"]?(.*?)['"]?$/m.exec(output)?.[1] ?? '';
}

async function importBase(
  name: string,
  { signal, onProgress }: EngineOptions,
  env: Record<string, string>,
): Promise<string | undefined> {
  try {
    await importBaseImage(name, { ...process.env, ...env });
    return name;
  } catch (error) {
    signal.throwIfAborted();
    onProgress(`${messageOf(error)} The Dockerfile's own base image is used.`);
    return undefined;
  }
}

async function removeImages(reference: string, env: Record<string, string>): Promise<void> {
  const docker = (...args: string[]) => runCommand('docker', args, { env: { ...process.env, ...env } });
  const found = await docker('image', 'ls', '--quiet', '--no-trunc', '--filter', `reference=${reference}`);
  const images = new Set(found.split('\n').filter(Boolean));
  if (images.size > 0) await docker('image', 'rm', '--force', ...images);
}
