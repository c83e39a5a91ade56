import { type HttpRequest, type HttpResponse, requestWithRetry } from './http.ts';

const MAX_REDIRECTS = 10;
const BODILESS = [101, 204, 205, 304];

/**
 * The limits of a `fetch`: the limits of one request, and the number of retries and the pause after a transient
 * failure.
 */
export interface FetchLimits extends Pick<HttpRequest, 'timeoutMs' | 'maxBytes' | 'maxRedirects'> {
  readonly attempts: number;
  readonly pauseMs: number;
}

const LIMITS: FetchLimits = { timeoutMs: 30_000, maxRedirects: MAX_REDIRECTS, attempts: 1, pauseMs: 0 };

/** A `fetch` that uses the shared HTTP client, for libraries such as Octokit. */
export function createFetch({ attempts, pauseMs, ...limits }: FetchLimits = LIMITS): typeof fetch {
  return async (input, init = {}) => {
    const given = input instanceof Request ? new Request(input, init) : undefined;
    const { redirect = 'follow' } = given ?? init;
    const body = given ? Buffer.from(await given.arrayBuffer()) : await bytesOf(init.body);
    const options: HttpRequest = {
      ...limits,
      method: given?.method ?? init.method ?? 'GET',
      headers: Object.fromEntries(new Headers(given?.headers ?? init.headers)),
      body: body?.length ? body : undefined,
      maxRedirects: redirect === 'follow' ? (limits.maxRedirects ?? 0) : 0,
      signal: (given ?? init).signal ?? undefined,
    };
    const response = await requestWithRetry(given?.url ?? String(input), options, { attempts, pauseMs });
    const isRedirect = response.status >= 300 && response.status < 400;
    if (redirect === 'error' && isRedirect) throw new TypeError('unexpected redirect');
    return responseOf(response);
  };
}

function responseOf({ status, headers, body, url }: HttpResponse): Response {
  const shown = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    // The body is already decompressed, so these headers are removed.
    if (name === 'content-encoding' || name === 'content-length') continue;
    for (const one of [value].flat()) if (one !== undefined) shown.append(name, one);
  }
  const content = BODILESS.includes(status) ? null : new Uint8Array(body);
  return Object.defineProperty(new Response(content, { status, headers: shown }), 'url', { value: url.href });
}

async function bytesOf(body: RequestInit['body']): Promise<Buffer | undefined> {
  if (body === undefined || body === null) return undefined;
  return Buffer.from(await new Response(body).arrayBuffer());
}
