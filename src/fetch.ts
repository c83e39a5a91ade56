import { request } from './http.ts';

const TIMEOUT_MS = 30_000;
const MOST_REDIRECTS = 10;
const BODILESS = [101, 204, 205, 304];

/** `fetch` through the one HTTP client, for libraries that take one, such as Octokit: `request: { fetch: httpFetch }`. */
export async function httpFetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const given = input instanceof Request ? new Request(input, init) : undefined;
  const { redirect = 'follow' } = given ?? init;
  const body = given ? Buffer.from(await given.arrayBuffer()) : await bytesOf(init.body);
  const answer = await request(given?.url ?? String(input), {
    method: given?.method ?? init.method ?? 'GET',
    headers: Object.fromEntries(new Headers(given?.headers ?? init.headers)),
    body: body?.length ? body : undefined,
    timeoutMs: TIMEOUT_MS,
    maxRedirects: redirect === 'follow' ? MOST_REDIRECTS : 0,
    signal: (given ?? init).signal ?? undefined,
  });
  if (redirect === 'error' && answer.status >= 300 && answer.status < 400) throw new TypeError('unexpected redirect');
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    // The body is unpacked.
    if (name === 'content-encoding' || name === 'content-length') continue;
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one);
  }
  const { status } = answer;
  const response = new Response(BODILESS.includes(status) ? null : new Uint8Array(answer.body), { status, headers });
  return Object.defineProperty(response, 'url', { value: answer.url.href });
}

async function bytesOf(body: RequestInit['body']): Promise<Buffer | undefined> {
  if (body === undefined || body === null) return undefined;
  return Buffer.from(await new Response(body).arrayBuffer());
}
