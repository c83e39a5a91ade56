import { Readable } from 'node:stream';
import { request } from '../http.ts';
import { HttpError } from '../http-error.ts';

/** An exchange without a whole answer ends after this time, and is then sent again or read after. */
export const REQUEST_TIMEOUT_MS = 20_000;
const CONNECT_TIMEOUT_MS = 5_000;
/** The longest answers, pages of findings and of log events, have a few MiB. */
const MOST_BYTES = 32 * 1024 * 1024;

/** A request as the SDK's clients hand it over, signed. */
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

/** What the SDK's clients take as `requestHandler`. */
export interface RequestHandler {
  readonly metadata: { readonly handlerProtocol: string };
  handle(request: SdkRequest, options?: { abortSignal?: unknown }): Promise<{ response: SdkResponse }>;
  destroy(): void;
  httpHandlerConfigs(): object;
  updateHttpClientConfig(): void;
}

/**
 * Sends the SDK's requests by the one HTTP client, each within a limit of its own from the connection to the last byte.
 * Only what is AWS's own answer comes back: one that is not, as of a proxy or a load balancer on the way, is thrown as an
 * {HttpError}, for it tells nothing of what became of the call. An error that AWS answers with holds no secret of the request.
 * @param secrets what is concealed beside what the request itself has
 */
export function createHandler(secrets: ReadonlySet<string> = new Set()): RequestHandler {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: async (sent, { abortSignal } = {}) => {
      const body = sent.body as string | Uint8Array | undefined;
      const answer = await request(urlOf(sent), {
        method: sent.method,
        headers: sent.headers,
        body: body?.length ? body : undefined,
        timeoutMs: REQUEST_TIMEOUT_MS,
        connectMs: CONNECT_TIMEOUT_MS,
        maxBytes: MOST_BYTES,
        keepAlive: true,
        signal: abortSignal as AbortSignal | undefined,
      });
      const text = answer.body.toString('utf8');
      const problem = problemOf(`${sent.headers['content-type']}`, answer.status, answer.headers, text);
      if (problem) throw new HttpError('answer', problem, { status: answer.status });
      const isError = answer.status >= 300;
      const bytes = isError ? Buffer.from(concealed(text, [...secrets, ...secretsOfRequest(sent)])) : answer.body;
      const headers = Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
      const response = {
        statusCode: answer.status,
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

/** Why an answer is not one of AWS's: AwsJson answers with an object, Query with a Response, and every error has a type. */
function problemOf(
  format: string,
  status: number,
  headers: Readonly<Record<string, unknown>>,
  text: string,
): string | undefined {
  if (status < 200 || status >= 300) {
    if (errorTypeOf(headers, text)) return undefined;
    const from =
      status === 407 ? 'it comes from a proxy that needs a user and password' : 'it may come from a proxy on the way';
    return `the answer has status ${status} and no error type of AWS; ${from}`;
  }
  if (/amz-json/.test(format)) {
    return isObject(text) ? undefined : `the answer has status ${status} and is not the JSON object that AWS sends`;
  }
  if (/x-www-form-urlencoded/.test(format)) {
    const isResponse = /^\s*(<\?xml[^>]*>\s*)?<\w+Response[\s>]/.test(text) && /<\/\w+Response>\s*$/.test(text);
    return isResponse ? undefined : `the answer has status ${status} and is not the XML that AWS sends`;
  }
  return undefined;
}

/** The type of error that AWS names: in a header, in `__type`, or in the Code of Query's ErrorResponse. */
function errorTypeOf(headers: Readonly<Record<string, unknown>>, text: string): string | undefined {
  const named = headers['x-amzn-errortype'];
  if (typeof named === 'string' && named.trim()) return named;
  const { __type: type } = (parsed(text) ?? {}) as { __type?: unknown };
  if (typeof type === 'string' && type.trim()) return type;
  return /<Error(?:\s[^>]*)?>(?:(?!<\/Error>).)*?<Code>\s*([^<\s]+)\s*<\/Code>/s.exec(text)?.[1];
}

function isObject(text: string): boolean {
  const value = parsed(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What AWS may echo of a request: its signature, and the token of its session. */
function secretsOfRequest({ headers }: SdkRequest): string[] {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const { authorization = '', 'x-amz-security-token': token = '' } = Object.fromEntries(lower);
  const [, signature = ''] = /Signature=([\w+/=-]+)/.exec(authorization) ?? [];
  return [signature, token];
}

/** `text` without `secrets`, also where they are spelled as in JSON, XML or an address. */
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
