import { randomUUID } from 'node:crypto';
import { arnOf, type Place } from '../arn.ts';
import type { Reply, Request } from '../http.ts';
import { AwsError, type Identity } from '../service.ts';
import { EXPIRED, type Gate } from './gate.ts';
import { pullThrough } from './pull-through.ts';
import { digestOf, type Image, type Repositories, type Repository, referrersOf } from './repository.ts';
import { createOnPush } from './templates.ts';
import type { Tokens } from './tokens.ts';

interface ServedRegistry {
  readonly service: 'ecr' | 'ecr-public';
  readonly repositories: Repositories;
}

interface Parts {
  /** The first registry belongs to the home Region, which reports a repository as missing if no Region has it. */
  readonly registries: () => readonly ServedRegistry[];
  readonly tokens: Tokens;
  readonly home: Place;
  readonly host: string;
  readonly gate: Gate;
}

interface Upload {
  readonly repository: Repository;
  content: Buffer[];
}

/** The parts of one request of the distribution API. */
interface Route extends ServedRegistry {
  readonly request: Request;
  readonly repository: Repository;
  /** The part of the path after `blobs/`, `manifests/`, `referrers/` or `tags/`. */
  readonly rest: string;
}

const PATH = /^\/v2\/(.+)\/(blobs|manifests|referrers|tags)\/(uploads\/[^/]*|[^/]+)$/;

/** The ECR action that ECR checks for each request (AWS: "Amazon ECR private registry", Docker pushes and pulls). */
const ACTIONS = [
  [/^manifests\//, ['GET', 'HEAD'], 'BatchGetImage'],
  [/^manifests\//, ['PUT'], 'PutImage'],
  [/^referrers\//, ['GET'], 'ListImageReferrers'],
  [/^tags\/list$/, ['GET'], 'ListImages'],
  [/^blobs\/uploads\/?$/, ['POST'], 'InitiateLayerUpload'],
  [/^blobs\/uploads\/./, ['PUT'], 'CompleteLayerUpload'],
  [/^blobs\/uploads\/./, ['PATCH', 'GET', 'DELETE'], 'UploadLayerPart'],
  [/^blobs\/(?!uploads)/, ['HEAD'], 'BatchCheckLayerAvailability'],
  [/^blobs\/(?!uploads)/, ['GET'], 'GetDownloadUrlForLayer'],
] as const satisfies readonly (readonly [RegExp, readonly string[], string])[];

type Action = (typeof ACTIONS)[number][2];

const VERSION = { 'Docker-Distribution-Api-Version': 'registry/2.0' };

/**
 * The OCI distribution API (version 1.1) as in ECR: the calls of `docker login`, `push` and `pull`. Each request is
 * checked as the ECR action that ECR checks.
 */
export class Registry {
  readonly #parts: Parts;
  readonly #uploads = new Map<string, Upload>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  answer(request: Request): Reply {
    const identity = this.#parts.tokens.read(request.headers.authorization);
    if (identity === 'none') return this.#challenge();
    if (identity === 'invalid') return failed(403, 'DENIED', 'Your Authorization Token is invalid.');
    if (identity === 'expired') {
      return failed(403, 'DENIED', EXPIRED);
    }
    if (/^\/v2\/?$/.test(request.url.pathname)) return { status: 200, headers: VERSION, body: '{}' };
    try {
      if (request.url.pathname === '/v2/_catalog') return this.#catalog(request, identity);
      return this.#route(request, identity);
    } catch (error) {
      if (error instanceof AwsError) return registryError(error);
      throw error;
    }
  }

  #challenge(): Reply {
    const realm = `Basic realm="http://${this.#parts.host}/",service="ecr.amazonaws.com"`;
    return { status: 401, headers: { ...VERSION, 'WWW-Authenticate': realm }, body: 'Not Authorized\n' };
  }

  /** The names of the home Region's repositories, in pages like the tags. */
  #catalog(request: Request, identity: Identity): Reply {
    const { home, gate } = this.#parts;
    const [first] = this.#parts.registries();
    const resource = arnOf('ecr', home, 'repository/*');
    const input = { method: request.method, path: '_catalog' };
    return gate(identity, { service: 'ecr', action: 'DescribeRepositories', resource, input }, () => {
      const names = [...(first?.repositories.all.keys() ?? [])];
      return listPage(request, '/v2/_catalog', names, (repositories) => ({ repositories }));
    });
  }

  #route(request: Request, identity: Identity): Reply {
    const [, name = '', kind = '', rest = ''] = PATH.exec(request.url.pathname) ?? [];
    const action = ACTIONS.find(
      ([place, methods]) => place.test(`${kind}/${rest}`) && (methods as readonly string[]).includes(request.method),
    )?.[2];
    if (!name) return failed(404, 'NAME_INVALID', 'Invalid repository name');
    if (!action) return failed(405, 'UNSUPPORTED', 'The operation is unsupported.');
    const { home, gate } = this.#parts;
    const registries = this.#parts.registries();
    const registry = (registries.find(({ repositories }) => repositories.all.has(name)) ??
      registries[0]) as ServedRegistry;
    const place = { ...home, host: this.#parts.host };
    if (action === 'BatchGetImage' && registry.service === 'ecr') {
      const { repositories: upstream } = registries.find(({ service }) => service === 'ecr-public') as ServedRegistry;
      pullThrough(registry.repositories, upstream, name, rest.replace(/^manifests\//, ''), place);
    }
    const repository =
      registry.repositories.all.get(name) ??
      (action === 'InitiateLayerUpload' && registry.service === 'ecr'
        ? createOnPush(registry.repositories, name, place)
        : undefined);
    const resource = repository?.arn ?? arnOf('ecr', home, `repository/${name}`);
    const input = { repositoryName: name, method: request.method, path: rest };
    const policy = repository?.policy?.document;
    // ECR Public accepts pulls from everyone.
    const isOpen = registry.service === 'ecr-public' && ['GET', 'HEAD'].includes(request.method);
    const call = { service: registry.service, action, resource, input, isOpen, ...(policy && { policy }) };
    return gate(identity, call, () =>
      repository
        ? this.#run(action, { request, ...registry, repository, rest }, identity)
        : failed(404, 'NAME_UNKNOWN', registry.repositories.missingText(name)),
    );
  }

  #run(action: Action, route: Route, identity: Identity): Reply {
    switch (action) {
      case 'BatchGetImage':
        return getManifest(route);
      case 'PutImage':
        return putManifest(route);
      case 'ListImageReferrers':
        return listReferrers(route);
      case 'ListImages':
        return listTags(route);
      case 'BatchCheckLayerAvailability':
      case 'GetDownloadUrlForLayer':
        return getBlob(route);
      case 'InitiateLayerUpload':
        return this.#startUpload(route, identity);
      case 'UploadLayerPart':
      case 'CompleteLayerUpload':
        return this.#continueUpload(route);
    }
  }

  #startUpload(route: Route, identity: Identity): Reply {
    const { request, repository, repositories, service } = route;
    const query = request.url.searchParams;
    const mount = query.get('mount');
    const source = repositories.all.get(query.get('from') ?? '');
    if (mount && source?.blobs.has(mount)) {
      const input = { repositoryName: source.name, digest: mount };
      const call = { service, action: 'GetDownloadUrlForLayer', resource: source.arn, input };
      try {
        return this.#parts.gate(identity, call, () => {
          repository.blobs.add(mount);
          return blobCreated(repository, mount);
        });
      } catch (error) {
        // A client without this permission uploads the layer, as it does if the registry does not mount layers.
        if (!(error instanceof AwsError) || error.code !== 'AccessDeniedException') throw error;
      }
    }
    const digest = query.get('digest');
    if (digest) return storeBlob(route, request.body, digest);
    const id = randomUUID();
    this.#uploads.set(id, { repository, content: [] });
    return uploadAccepted(repository, id, 0);
  }

  #continueUpload(route: Route): Reply {
    const { request, repository, rest } = route;
    const id = rest.slice('uploads/'.length);
    const upload = this.#uploads.get(id);
    if (!upload || upload.repository !== repository) {
      return failed(404, 'BLOB_UPLOAD_UNKNOWN', `The upload '${id}' is not known to the registry`);
    }
    if (request.method === 'PATCH') return addPart(upload, id, request);
    if (request.method === 'GET') return { ...uploadAccepted(repository, id, sizeOf(upload)), status: 204 };
    if (request.method === 'DELETE') {
      this.#uploads.delete(id);
      return { status: 204, headers: VERSION };
    }
    if (!continuesAt(upload, request)) return { ...uploadAccepted(repository, id, sizeOf(upload)), status: 416 };
    const digest = request.url.searchParams.get('digest') ?? '';
    const reply = storeBlob(route, Buffer.concat([...upload.content, request.body]), digest);
    if (reply.status === 201) this.#uploads.delete(id);
    return reply;
  }
}

/** Parts must arrive in order; one that does not start at the end of the last one is refused. */
function addPart(upload: Upload, id: string, request: Request): Reply {
  const fits = continuesAt(upload, request);
  if (fits) upload.content.push(request.body);
  return { ...uploadAccepted(upload.repository, id, sizeOf(upload)), status: fits ? 202 : 416 };
}

function continuesAt(upload: Upload, { headers }: Request): boolean {
  const start = /^(?:bytes )?(\d+)-/.exec(headers['content-range'] ?? '')?.[1];
  return start === undefined || Number(start) === sizeOf(upload);
}

function sizeOf({ content }: Upload): number {
  return content.reduce((sum, part) => sum + part.length, 0);
}

function uploadAccepted({ name }: Repository, id: string, size: number): Reply {
  const headers = {
    Location: `/v2/${name}/blobs/uploads/${id}`,
    'Docker-Upload-UUID': id,
    Range: `0-${Math.max(0, size - 1)}`,
  };
  return { status: 202, headers: { ...VERSION, ...headers } };
}

function storeBlob({ repository, repositories }: Route, content: Buffer, digest: string): Reply {
  if (digestOf(content) !== digest) {
    return failed(400, 'DIGEST_INVALID', `The layer's digest is '${digestOf(content)}', not '${digest}'.`);
  }
  repositories.blobs.set(digest, content);
  repository.blobs.add(digest);
  return blobCreated(repository, digest);
}

function blobCreated({ name }: Repository, digest: string): Reply {
  const headers = { Location: `/v2/${name}/blobs/${digest}`, 'Docker-Content-Digest': digest };
  return { status: 201, headers: { ...VERSION, ...headers } };
}

function getBlob({ request, repository, repositories, rest }: Route): Reply {
  const blob = repository.blobs.has(rest) ? repositories.blobs.get(rest) : undefined;
  if (!blob) return failed(404, 'BLOB_UNKNOWN', 'Requested layer not found');
  const headers = { ...VERSION, 'Content-Type': 'application/octet-stream', 'Docker-Content-Digest': rest };
  return reading(request, headers, blob);
}

/** HEAD returns the length of GET's response. */
function reading({ method }: Request, headers: Record<string, string>, body: Buffer): Reply {
  return {
    status: 200,
    headers: { ...headers, 'Content-Length': `${body.length}` },
    body: method === 'HEAD' ? '' : body,
  };
}

function getManifest({ request, repository, repositories, rest }: Route): Reply {
  const image = repositories.find(repository, rest);
  if (!image) return failed(404, 'MANIFEST_UNKNOWN', 'Requested image not found');
  if (request.method === 'GET') image.pulled = repositories.clock.now();
  return reading(request, { ...VERSION, ...manifestHeaders(image) }, image.manifest);
}

function manifestHeaders({ mediaType, digest }: Image): Record<string, string> {
  return { 'Content-Type': mediaType, 'Docker-Content-Digest': digest };
}

function putManifest({ request, repository, repositories, rest }: Route): Reply {
  const digest = digestOf(request.body);
  const byDigest = rest.startsWith('sha256:');
  if (byDigest && rest !== digest) {
    return failed(400, 'DIGEST_INVALID', `Image digest '${digest}' does not match the supplied digest '${rest}'.`);
  }
  if (!byDigest && !/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(rest)) {
    return failed(400, 'TAG_INVALID', `The image tag '${rest}' is not valid.`);
  }
  const mediaType = request.headers['content-type'];
  const { subject } = repositories.put(repository, request.body, {
    ...(!byDigest && { tag: rest }),
    ...(mediaType !== undefined && { mediaType }),
  });
  const headers = { Location: `/v2/${repository.name}/manifests/${digest}`, 'Docker-Content-Digest': digest };
  return { status: 201, headers: { ...VERSION, ...headers, ...(subject && { 'OCI-Subject': subject }) } };
}

/**
 * The manifests that refer to a digest, as an index: empty if there are none, or if the digest is unknown (OCI 1.1).
 */
function listReferrers({ request, repository, rest }: Route): Reply {
  if (!/^sha256:[0-9a-f]{64}$/.test(rest)) return failed(400, 'DIGEST_INVALID', `'${rest}' is not a digest.`);
  const artifactType = request.url.searchParams.get('artifactType');
  const manifests = referrersOf(repository, rest)
    .map(({ mediaType, digest, manifest, artifactMediaType, annotations }) => ({
      mediaType,
      digest,
      size: manifest.length,
      ...(artifactMediaType && { artifactType: artifactMediaType }),
      ...(annotations && { annotations }),
    }))
    .filter((descriptor) => artifactType === null || descriptor.artifactType === artifactType);
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  const filtered: Record<string, string> = artifactType === null ? {} : { 'OCI-Filters-Applied': 'artifactType' };
  return {
    status: 200,
    headers: { ...VERSION, ...filtered, 'Content-Type': mediaType },
    body: JSON.stringify({ schemaVersion: 2, mediaType, manifests }),
  };
}

function listTags({ request, repository: { name, imageTags } }: Route): Reply {
  return listPage(request, `/v2/${name}/tags/list`, [...imageTags.keys()], (tags) => ({ name, tags }));
}

/** Names in order; `n` and `last` select a page of them. */
function listPage(request: Request, path: string, names: string[], body: (page: string[]) => object): Reply {
  const query = request.url.searchParams;
  const all = names.sort().filter((name) => name > (query.get('last') ?? ''));
  const page = all.slice(0, Number(query.get('n') ?? 1000));
  const more: Record<string, string> =
    page.length < all.length && page.length > 0
      ? { Link: `<${path}?n=${page.length}&last=${page.at(-1)}>; rel="next"` }
      : {};
  const headers = { ...VERSION, ...more, 'Content-Type': 'application/json' };
  return { status: 200, headers, body: JSON.stringify(body(page)) };
}

function failed(status: number, code: string, message: string): Reply {
  const headers = { ...VERSION, 'Content-Type': 'application/json; charset=utf-8' };
  return { status, headers, body: JSON.stringify({ errors: [{ code, message }] }) };
}

/** ECR's API errors in the words of its registry. */
const CODES: Record<string, [number, string]> = {
  ImageTagAlreadyExistsException: [400, 'TAG_INVALID'],
  LayersNotFoundException: [404, 'BLOB_UNKNOWN'],
  ReferencedImagesNotFoundException: [404, 'MANIFEST_UNKNOWN'],
  InvalidParameterException: [400, 'MANIFEST_INVALID'],
  AccessDeniedException: [403, 'DENIED'],
  ExpiredTokenException: [403, 'DENIED'],
  ThrottlingException: [429, 'TOOMANYREQUESTS'],
};

function registryError(error: AwsError): Reply {
  if (error.status >= 500) return failed(error.status, 'UNKNOWN', error.message);
  const [status, code] = CODES[error.code] ?? [error.status, 'DENIED'];
  return failed(status, code, error.message);
}
