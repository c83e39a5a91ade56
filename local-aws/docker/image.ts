import type { Json } from '../service.ts';
import { type Engine, EngineError, jsonLines } from './engine.ts';
import type { OwnResources } from './own-resources.ts';

/** An image in the engine. */
export interface Image {
  readonly reference: string;
  readonly digest: string;
  /** Whether it has its own HEALTHCHECK. */
  readonly hasHealthCheck: boolean;
}

export interface Pull {
  readonly reference: string;
  /** Base64 of `USER:PASSWORD`; undefined if the registry is not ours. */
  readonly token: string | undefined;
  /** `X86_64` or `ARM64`, if the task definition sets it. */
  readonly architecture: string | undefined;
  readonly signal: AbortSignal;
}

const PLATFORMS: Record<string, string> = { X86_64: 'amd64', ARM64: 'arm64' };

/**
 * Pulls an image. If an image of another registry cannot be pulled, the engine's own copy is used, as in the ECS agent
 * by default. Throws an Error with the text of ECS's CannotPullContainerError.
 */
export async function pullImage(engine: Engine, ownResources: OwnResources, wanted: Pull): Promise<Image> {
  const { reference, token, signal } = wanted;
  const architecture = PLATFORMS[wanted.architecture ?? ''] ?? engine.architecture;
  try {
    await ownResources.notePull(reference);
    await download(engine, wanted, architecture === engine.architecture ? '' : architecture);
  } catch (error) {
    signal.throwIfAborted();
    const cached = token === undefined && (await describe(engine, reference).catch(() => undefined));
    if (!cached) throw new Error(pullText((error as Error).message, reference, architecture));
  }
  const image = await describe(engine, reference);
  if (architecture && image.Architecture && image.Architecture !== architecture) {
    throw new Error(noPlatform(architecture));
  }
  const digests: string[] = image.RepoDigests ?? [];
  return {
    reference,
    digest: /@(.+)$/.exec(reference)?.[1] ?? /@(.+)$/.exec(digests[0] ?? '')?.[1] ?? image.Id,
    hasHealthCheck: (image.Config?.Healthcheck?.Test?.[0] ?? 'NONE') !== 'NONE',
  };
}

async function download(engine: Engine, { reference, token, signal }: Pull, architecture: string) {
  const progress = await engine.stream('POST', '/images/create', {
    query: { fromImage: reference, ...(architecture && { platform: `linux/${architecture}` }) },
    headers: token === undefined ? {} : { 'X-Registry-Auth': registryAuth(reference, token) },
    // The engine continues an abandoned pull for a moment, and the image would arrive after the cleanup. A pull from
    // our own registry is fast.
    ...(token === undefined && { signal }),
  });
  for await (const line of jsonLines(progress)) {
    if (line.error) throw new EngineError(500, line.error);
  }
}

/** URL-safe base64, but with its padding: without it, the engine ignores the header. */
export function registryAuth(reference: string, token: string): string {
  const [username, password] = Buffer.from(token, 'base64').toString().split(/:(.*)/s);
  const auth = { username, password, serveraddress: reference.split('/')[0] };
  return Buffer.from(JSON.stringify(auth)).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}

function describe(engine: Engine, reference: string): Promise<Json> {
  return engine.call('GET', `/images/${reference}/json`);
}

function pullText(message: string, reference: string, architecture: string): string {
  if (/no match(ing)? (manifest|for platform)|does not match the specified platform/i.test(message)) {
    return noPlatform(architecture);
  }
  if (/not found|manifest unknown/i.test(message)) {
    return `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${reference}: ${reference}: not found`;
  }
  return `CannotPullContainerError: Error response from daemon: ${message}`;
}

function noPlatform(architecture: string): string {
  return `CannotPullContainerError: pull image manifest has been retried 1 time(s): image Manifest does not contain descriptor matching platform 'linux/${architecture}'`;
}
