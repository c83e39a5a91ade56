import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** An image to push: its layers as tar archives, and its configuration (`Cmd`, `Env`, `Labels` …). */
export interface PreparedImage {
  /** Uncompressed tar archives, lowest layer first. */
  layers: readonly Buffer[];
  /** The `config` of the OCI image configuration. */
  config?: Record<string, unknown>;
  architecture?: string;
  os?: string;
  /** ISO 8601; defaults to the epoch, so that the same image has the same digest. */
  created?: string;
}

export interface PushTarget {
  /** `HOST[:PORT]/REPOSITORY`; hosts in 127.0.0.0/8 and localhost are called with plain HTTP, as in Docker. */
  repository: string;
  tags: readonly string[];
  /** The token of GetAuthorizationToken: base64 of `AWS:PASSWORD`. */
  authorizationToken: string;
}

export interface Pushed {
  digest: string;
  mediaType: string;
  sizeBytes: number;
}

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const CONFIG = 'application/vnd.oci.image.config.v1+json';
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';

/**
 * Pushes a prepared image with the OCI distribution API, like `docker push`, without a Docker engine. The same image
 * has the same digest each time. Throws an Error with the registry's own message if it refuses.
 */
export async function pushImage(image: PreparedImage, target: PushTarget): Promise<Pushed> {
  const blobs = image.layers.map((layer) => ({ content: gzipSync(layer), mediaType: LAYER }));
  const config = { content: Buffer.from(JSON.stringify(configuration(image))), mediaType: CONFIG };
  for (const { content } of [...blobs, config]) await pushBlob(target, content);
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: descriptor(config),
      layers: blobs.map(descriptor),
    }),
  );
  const digest = digestOf(manifest);
  for (const reference of target.tags.length > 0 ? target.tags : [digest]) {
    await send(target, 'PUT', `manifests/${reference}`, { body: manifest, type: MANIFEST });
  }
  const sizeBytes = [...blobs, config].reduce((sum, { content }) => sum + content.length, 0);
  return { digest, mediaType: MANIFEST, sizeBytes };
}

function configuration(image: PreparedImage): unknown {
  return {
    architecture: image.architecture ?? 'amd64',
    os: image.os ?? 'linux',
    created: image.created ?? '1970-01-01T00:00:00Z',
    config: image.config ?? {},
    rootfs: { type: 'layers', diff_ids: image.layers.map(digestOf) },
  };
}

function descriptor({ content, mediaType }: { content: Buffer; mediaType: string }) {
  return { mediaType, digest: digestOf(content), size: content.length };
}

function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

async function pushBlob(target: PushTarget, content: Buffer): Promise<void> {
  const digest = digestOf(content);
  const known = await request(target, 'HEAD', `blobs/${digest}`);
  if (known.ok) return;
  const started = await send(target, 'POST', 'blobs/uploads/');
  const location = new URL(started.headers.get('location') ?? '', started.url);
  location.searchParams.set('digest', digest);
  await send(target, 'PUT', location, { body: content, type: 'application/octet-stream' });
}

async function send(
  target: PushTarget,
  method: string,
  path: string | URL,
  content?: { body: Buffer; type: string },
): Promise<Response> {
  const response = await request(target, method, path, content);
  if (response.ok) return response;
  const text = await response.text();
  throw new Error(
    `The registry refused ${method} ${new URL(response.url).pathname} with ${response.status}: ${text.trim()}`,
  );
}

async function request(
  { repository, authorizationToken }: PushTarget,
  method: string,
  path: string | URL,
  content?: { body: Buffer; type: string },
): Promise<Response> {
  const slash = repository.indexOf('/');
  const host = repository.slice(0, slash);
  const scheme = /^(127\.|localhost(:|$))/.test(host) ? 'http' : 'https';
  const url = path instanceof URL ? path : `${scheme}://${host}/v2/${repository.slice(slash + 1)}/${path}`;
  return fetch(url, {
    method,
    headers: { Authorization: `Basic ${authorizationToken}`, ...(content && { 'Content-Type': content.type }) },
    ...(content && { body: new Uint8Array(content.body) }),
  });
}
