import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { messageOf, UserError } from '../error.ts';
import { type OpenResponse, openThroughSocket, request } from '../http.ts';
import { readBody } from '../http-body.ts';
import { isObject, parseJson } from '../objects.ts';
import { readRegularFile } from '../read-file.ts';
import { cleanLine } from '../text.ts';
import type { Login } from './login.ts';
import { standalonePlugin } from './plugin.ts';
import { pushedDigest } from './printed.ts';
import type { PushOutcome } from './push.ts';

/**
 * A Docker engine that builds with its own BuildKit, accessed through its socket. The docker command does the same, but
 * takes as long to start as a small push takes.
 */
export interface Engine {
  /** The engine's version and image store; `undefined` if it does not respond: the docker command then reports why. */
  describe(signal?: AbortSignal): Promise<EngineFacts | undefined>;
  /** Pushes a tag, and returns the digest that the registry reported. */
  push(reference: string, login: Login, options: { onLine: (line: string) => void }): Promise<PushOutcome>;
}

/** A Docker engine's version, empty if unknown, and its image store. */
export interface EngineFacts {
  readonly version: string;
  readonly store: 'containerd' | 'classic';
}

const DEFAULT_SOCKET = '/var/run/docker.sock';

/**
 * The engine that buildx uses without a named builder; `undefined` if the configuration may name another builder, or
 * the engine is not reached through a socket.
 * @param cancelled ends a push, which then rejects
 */
export function localEngine(env: NodeJS.ProcessEnv, cancelled?: AbortSignal, limits = LIMITS): Engine | undefined {
  // The docker command signs what it pushes if this is set.
  const socket = env.DOCKER_CONTENT_TRUST ? undefined : socketOf(env);
  const isUsed = socket && standalonePlugin('buildx', env) && !namesBuilder(env);
  return isUsed ? engineAt(socket, cancelled, limits) : undefined;
}

function socketOf({ DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG = '' }: NodeJS.ProcessEnv): string | undefined {
  if (DOCKER_HOST) return /^unix:\/\/(\/.+)$/.exec(DOCKER_HOST)?.[1];
  const { currentContext = 'default' } = readObject(join(DOCKER_CONFIG, 'config.json')) ?? {};
  return !DOCKER_CONTEXT && currentContext === 'default' && process.platform === 'linux' ? DEFAULT_SOCKET : undefined;
}

/** Whether the environment or buildx's configuration may name a builder other than the engine's own. */
function namesBuilder({ BUILDX_BUILDER, BUILDX_CONFIG = '' }: NodeJS.ProcessEnv): boolean {
  if (BUILDX_BUILDER || BUILDX_CONFIG === '') return true;
  const entries = listFolder(BUILDX_CONFIG);
  if (!entries || (entries.includes('defaults') && listFolder(join(BUILDX_CONFIG, 'defaults'))?.length !== 0))
    return true;
  return entries.includes('current') && readObject(join(BUILDX_CONFIG, 'current'))?.Name !== '';
}

function listFolder(path: string): string[] | undefined {
  try {
    return readdirSync(path);
  } catch {
    return undefined;
  }
}

function readObject(path: string): Record<string, unknown> | undefined {
  const read = readRegularFile(path);
  const value = 'bytes' in read ? parseJson(read.bytes.toString()) : undefined;
  return isObject(value) ? value : undefined;
}

/**
 * The limits of a query to the engine: the time from the connection to the last byte of the response, and the size of
 * the response. A push has no time limit, because its layers may be large.
 */
const LIMITS = { timeoutMs: 20_000, maxBytes: 1024 * 1024 };

function engineAt(socketPath: string, cancelled: AbortSignal | undefined, limits: typeof LIMITS): Engine {
  const ask = (path: string, signal?: AbortSignal) =>
    request(new URL(path, 'http://docker'), { socketPath, signal, ...limits });
  // Newer engines refuse the API versions of older ones.
  let version: Promise<string> | undefined;
  const prefix = (signal?: AbortSignal) => {
    version ??= ask('/_ping', signal).then(({ headers }) => String(headers['api-version'] ?? ''));
    version.catch(() => {
      version = undefined;
    });
    return version.then((text) => (/^\d+\.\d+$/.test(text) ? `/v${text}` : ''));
  };
  return {
    describe: async (signal) => {
      try {
        const { body } = await ask(`${await prefix(signal)}/info`, signal);
        return factsIn(parseJson(body.toString()));
      } catch {
        return undefined;
      }
    },
    push: async (reference, { host, username, password }, { onLine }) => {
      const auth = paddedBase64Url(JSON.stringify({ username, password, serveraddress: host }));
      const colon = reference.lastIndexOf(':');
      const [name, tag] = [reference.slice(0, colon), reference.slice(colon + 1)];
      try {
        const path = `${await prefix()}/images/${name}/push?tag=${encodeURIComponent(tag)}`;
        const options = { method: 'POST', path, headers: { 'x-registry-auth': auth }, signal: cancelled };
        return await outcomeOf(await openThroughSocket(socketPath, options), onLine);
      } catch (error) {
        if (cancelled?.aborted) throw new UserError('The step was cancelled.');
        return failedWith(`error during connect: ${connectionProblem(error)}`);
      }
    },
  };
}

/** The problem in docker's words, by which a lost connection is recognized as transient. */
function connectionProblem(error: unknown): string {
  const isLost = (error as NodeJS.ErrnoException).code === 'ECONNRESET';
  return isLost ? `connection lost (${messageOf(error)})` : messageOf(error);
}

/** The encoding that engines expect: they ignore a header without padding. */
function paddedBase64Url(text: string): string {
  return Buffer.from(text).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}

function factsIn(info: unknown): EngineFacts | undefined {
  if (!isObject(info) || typeof info.ServerVersion !== 'string' || info.ServerVersion === '') return undefined;
  const isContainerd = JSON.stringify(info.DriverStatus ?? []).includes('io.containerd.snapshotter');
  return { version: info.ServerVersion, store: isContainerd ? 'containerd' : 'classic' };
}

/** Reads the engine's messages about a push, one JSON object per line, and passes them on like `docker push`. */
async function outcomeOf(response: OpenResponse, onLine: (line: string) => void): Promise<PushOutcome> {
  if (response.statusCode !== 200) return refusedPush(response);
  let digest = '';
  let failure = '';
  for await (const line of createInterface({ input: response })) {
    const message = parseJson(line);
    if (!isObject(message)) continue;
    const { status, id, progressDetail, error } = message;
    if (typeof error === 'string') failure = error;
    // Only the classic image store also reports the digest as a member of a message.
    digest = pushedDigest(String(status)) ?? digest;
    const isProgress = isObject(progressDetail) && Object.keys(progressDetail).length > 0;
    if (typeof status === 'string' && !isProgress) onLine(cleanLine(id ? `${id}: ${status}` : status));
  }
  if (failure) onLine(cleanLine(failure));
  if (failure || !digest) return failedWith(failure || 'the engine reported no digest of the pushed image');
  return { digest };
}

async function refusedPush(response: OpenResponse): Promise<PushOutcome> {
  const text = (await readBody(response, LIMITS.maxBytes)).toString();
  const body = parseJson(text);
  const message = isObject(body) && typeof body.message === 'string' ? body.message : text;
  return failedWith(`Error response from daemon: ${message}`);
}

function failedWith(stderr: string): PushOutcome {
  return { failed: { code: 1, stdout: '', stderr } };
}
