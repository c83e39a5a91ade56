import { Readable } from 'node:stream';
import { request } from '../http.ts';
import { HttpError } from '../http-error.ts';
import { isObject, parseJson } from '../objects.ts';

/**
 * A request without a complete response fails after this time. The caller then retries it, or reads the resource to see
 * whether the call took effect.
 */
export const REQUEST_TIMEOUT_MS = 20_000;
const CONNECT_TIMEOUT_MS = 5_000;
/** The largest responses, which are pages of findings and log events, are a few MiB in size. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Error types for a failure in AWS itself. Some services and some responses return them with status 400. */
const SERVER_ERRORS = new Set([
  'ConcurrentUpdateException',
  'InternalError',
  'InternalException',
  'InternalFailure',
  'InternalServerError',
  'InternalServerException',
  'InternalServiceError',
  'InternalServiceException',
  'InternalServiceFault',
  'ServerException',
  'ServiceException',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'Unavailable',
]);

/** A signed request from an SDK client. */
interface SdkRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly method: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface SdkResponse {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Readable;
}

/** The interface of the SDK's option `requestHandler`. */
export interface RequestHandler {
  readonly metadata: { readonly handlerProtocol: string };
  handle(request: SdkRequest, options?: { abortSignal?: unknown }): Promise<{ response: SdkResponse }>;
  destroy(): void;
  httpHandlerConfigs(): object;
  updateHttpClientConfig(): void;
}

/**
 * Sends the SDK's requests through the shared HTTP client, each with its own time limit from the connection to the last
 * byte. Returns only AWS's own responses: any other, such as a proxy's or a load balancer's, is thrown as an
 * {HttpError}, because the outcome of the call is unknown. AWS's error responses never contain a secret of the request.
 * @param secrets secrets to conceal in addition to those in the request
 */
export function createHandler(secrets: ReadonlySet<string> = new Set()): RequestHandler {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: async (sent, { abortSignal } = {}) => {
      const body = sent.body as string | Uint8Array | undefined;
      const received = await request(urlOf(sent), {
        method: sent.method,
        headers: sent.headers,
        body: body?.length ? body : undefined,
        timeoutMs: REQUEST_TIMEOUT_MS,
        connectMs: CONNECT_TIMEOUT_MS,
        maxBytes: MAX_BYTES,
        keepAlive: true,
        signal: abortSignal as AbortSignal | undefined,
      });
      const text = received.body.toString('utf8');
      const format = `${sent.headers['content-type']}`;
      const problem = isWithoutBody(sent, received.status)
        ? problemOfMembers(text)
        : problemOf(format, received.status, received.headers, text);
      if (problem) throw new HttpError('response', problem, { status: received.status });
      const isError = received.status >= 300;
      const bytes = isError ? Buffer.from(concealed(text, [...secrets, ...secretsOfRequest(sent)])) : received.body;
      const headers = Object.entries(received.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
      const response = {
        statusCode: isError ? statusOf(received.status, received.headers, text) : received.status,
        headers: Object.fromEntries(headers),
        body: Readable.from([bytes]),
      };
      return { response };
    },
    destroy: () => undefined,
    httpHandlerConfigs: () => ({}),
    updateHttpClientConfig: () => undefined,
  };
}

function urlOf({ protocol, hostname, port, path, query = {} }: SdkRequest): URL {
  const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}${path}`);
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value ?? ''].flat()) url.searchParams.append(name, one);
  }
  return url;
}

/** The calls whose responses have no body in AWS's model. */
const WITHOUT_BODY = /^CodeDeploy_\d+\.ContinueDeployment$/;

function isWithoutBody({ headers }: SdkRequest, status: number): boolean {
  const [, target = ''] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-amz-target') ?? [];
  return status === 200 && WITHOUT_BODY.test(target);
}

/** Why a response is not AWS's, if AWS sends no body or an empty object. */
function problemOfMembers(text: string): string | undefined {
  return /^(\{\s*\})?$/.test(text.trim()) ? undefined : 'the response has status 200 and a body, but AWS sends none';
}

/**
 * Why a response is not AWS's: AwsJson returns an object, Query returns a Response element, and every error has a type.
 */
function problemOf(
  format: string,
  status: number,
  headers: Readonly<Record<string, unknown>>,
  text: string,
): string | undefined {
  if (status < 200 || status >= 300) {
    if (errorTypeOf(headers, text)) return undefined;
    const from =
      status === 407
        ? 'it comes from a proxy that needs a user name and password'
        : 'it may come from a proxy between the runner and AWS';
    return `the response has status ${status} and no AWS error type; ${from}`;
  }
  if (/amz-json/.test(format)) {
    return isObject(parseJson(text))
      ? undefined
      : `the response has status ${status} and is not the JSON object that AWS sends`;
  }
  if (/x-www-form-urlencoded/.test(format)) {
    const isResponse = /^\s*(<\?xml[^>]*>\s*)?<\w+Response[\s>]/.test(text) && /<\/\w+Response>\s*$/.test(text);
    return isResponse ? undefined : `the response has status ${status} and is not the XML that AWS sends`;
  }
  return undefined;
}

/** The error type in AWS's response: from a header, from `__type`, or from the Code of a Query ErrorResponse. */
function errorTypeOf(headers: Readonly<Record<string, unknown>>, text: string): string | undefined {
  const named = headers['x-amzn-errortype'];
  if (typeof named === 'string' && named.trim()) return named;
  const { __type: type } = (parseJson(text) ?? {}) as { __type?: unknown };
  if (typeof type === 'string' && type.trim()) return type;
  return /<Error(?:\s[^>]*)?>(?:(?!<\/Error>).)*?<Code>\s*([^<\s]+)\s*<\/Code>/s.exec(text)?.[1];
}

/** The status of an error response, from which the SDK decides whether a retry may help. */
function statusOf(status: number, headers: Readonly<Record<string, unknown>>, text: string): number {
  const [type = ''] = (errorTypeOf(headers, text) ?? '').split('#').at(-1)?.split(':') ?? [];
  return status < 500 && SERVER_ERRORS.has(type) ? 503 : status;
}

/** The secrets of a request that AWS may echo: its signature, its session token, and the OIDC token for a role. */
function secretsOfRequest({ headers, body }: SdkRequest): string[] {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const { authorization = '', 'x-amz-security-token': token = '' } = Object.fromEntries(lower);
  const [, signature = ''] = /Signature=([\w+/=-]+)/.exec(authorization) ?? [];
  const idToken = typeof body === 'string' ? new URLSearchParams(body).get('WebIdentityToken') : undefined;
  return [signature, token, idToken ?? ''];
}

/** Removes `secrets` from `text`, including their JSON, XML and URL encodings. */
function concealed(text: string, secrets: readonly string[]): string {
  const spellings = secrets
    .filter((secret) => secret.length >= 16)
    .flatMap((secret) => [
      secret,
      secret.replaceAll('/', '\\/'),
      encodeURIComponent(secret),
      secret.replaceAll('+', '&#43;').replaceAll('=', '&#61;'),
    ]);
  return spellings.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}
