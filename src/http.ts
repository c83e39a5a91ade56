import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { type Clock, systemClock } from './clock.ts';
import { readBody } from './http-body.ts';
import { HttpError } from './http-error.ts';
import { named, type ProxySettings, proxyOf } from './proxy.ts';
import { authorizationOf, shownUrl, withoutUserinfo } from './url.ts';

export interface HttpRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  /** The time limit of the whole request, in ms: connection, headers, body, redirects. */
  readonly timeoutMs: number;
  /** The time limit of the connection, in ms. */
  readonly connectMs?: number;
  /** The maximum size of a response's body in bytes. Defaults to 8 MiB. */
  readonly maxBytes?: number;
  /** The maximum number of redirects. Defaults to 0: a redirect is the response. */
  readonly maxRedirects?: number;
  /** Whether to bypass the proxy, for a host on this machine or its local network. */
  readonly direct?: boolean;
  /** The path of a socket of this machine that the request is sent through, without a proxy. */
  readonly socketPath?: string;
  /** Whether to keep the connection open for the next request. */
  readonly keepAlive?: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  /** The URL of the response after redirects, without user name and password. */
  readonly url: URL;
}

const MAX_BYTES = 8 * 1024 * 1024;

/** Headers that are sent to the original host only. */
const PRIVATE_HEADERS = ['authorization', 'cookie', 'proxy-authorization'];

/**
 * Sends one HTTP request, through the proxy that HTTP_PROXY, HTTPS_PROXY and NO_PROXY select, if any. A user name and
 * password in the URL are sent as an Authorization header, and only to the URL's own origin.
 * @throws {HttpError} if there is no complete response within the limits
 */
export async function request(address: string | URL, options: HttpRequest): Promise<HttpResponse> {
  const until = performance.now() + options.timeoutMs;
  let sent = options;
  let url = new URL(address);
  for (let hops = 0; ; hops++) {
    const response = await exchange(url, sent, until);
    const location = isRedirect(response.status) ? response.headers.location : undefined;
    if (!location || options.maxRedirects === undefined || options.maxRedirects === 0) return response;
    if (hops >= options.maxRedirects) {
      throw new HttpError('redirect', `${shownUrl(address)} redirects more than ${options.maxRedirects} times`);
    }
    const next = nextUrl(location, url);
    sent = redirected(sent, response.status, next.origin !== url.origin);
    url = next;
  }
}

/** A response whose body is read by the caller. */
export type OpenResponse = IncomingMessage;

/**
 * Sends a request through a socket of this machine, and returns the response as soon as it starts. The response may
 * take as long as the work that it reports, so there is no time limit: `signal` ends it.
 */
export function openThroughSocket(
  socketPath: string,
  options: Pick<HttpRequest, 'method' | 'headers' | 'signal'> & { readonly path: string },
): Promise<OpenResponse> {
  return new Promise((resolve, reject) => {
    const sent = requestHttp({ socketPath, ...options }, resolve);
    sent.on('error', reject);
    sent.end();
  });
}

const isTransientStatus = (status: number) => status === 408 || status === 429 || status >= 500;

/**
 * Like `request`, but repeats the request after a failure that is likely to be transient.
 * @returns the last response, regardless of its status
 * @throws {HttpError} the last error
 */
export async function requestWithRetry(
  address: string | URL,
  options: HttpRequest,
  { attempts, pauseMs, clock = systemClock }: { attempts: number; pauseMs: number; clock?: Pick<Clock, 'sleep'> },
): Promise<HttpResponse> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await request(address, options);
      if (!isTransientStatus(response.status) || attempt >= attempts) return response;
    } catch (error) {
      const isTransient = error instanceof HttpError && error.problem !== 'size' && error.problem !== 'redirect';
      if (!isTransient || attempt >= attempts || options.signal?.aborted) throw error;
    }
    await clock.sleep(pauseMs * 2 ** (attempt - 1));
  }
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function nextUrl(location: string, from: URL): URL {
  const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (next && /^https?:$/.test(next.protocol)) return next;
  throw new HttpError('redirect', `${shownUrl(from)} redirects to a URL that is not HTTP`);
}

function redirected(options: HttpRequest, status: number, isElsewhere: boolean): HttpRequest {
  const { method = 'GET', body, ...rest } = options;
  const becomesGet = (status === 303 && method !== 'HEAD') || (status <= 302 && method === 'POST');
  const dropped = [...(isElsewhere ? PRIVATE_HEADERS : []), ...(becomesGet ? ['content-type', 'content-length'] : [])];
  const headers = Object.entries(options.headers ?? {}).filter(([name]) => !dropped.includes(name.toLowerCase()));
  return { ...rest, headers: Object.fromEntries(headers), ...(becomesGet ? { method: 'GET' } : { method, body }) };
}

/** Sends one request and reads its response completely. */
function exchange(given: URL, options: HttpRequest, until: number): Promise<HttpResponse> {
  const url = withoutUserinfo(given);
  const { method = 'GET', body, connectMs, signal, maxBytes = MAX_BYTES, socketPath, timeoutMs } = options;
  const proxy = options.direct || socketPath !== undefined ? undefined : proxyOf(url);
  const authorization = authorizationOf(given);
  const headers = {
    accept: '*/*',
    'user-agent': 'slipway',
    ...(authorization && { authorization }),
    ...(body !== undefined && { 'content-length': `${Buffer.byteLength(body)}` }),
    ...lowerCased(options.headers),
  };
  const agent = agentFor(url, proxy, options);
  const begin = url.protocol === 'https:' ? https().request : requestHttp;
  return new Promise((resolve, reject) => {
    const timers: (() => void)[] = [];
    const settle = (act: () => void) => {
      for (const clear of timers) clear();
      signal?.removeEventListener('abort', abort);
      act();
    };
    const fail = (error: unknown) => {
      settle(() => reject(error instanceof HttpError ? error : explain(error as NodeJS.ErrnoException, url, proxy)));
      sent.destroy();
    };
    const late = (ms: number, what: string) => () => fail(new HttpError('timeout', `${what} within ${ms / 1000} s`));
    const abort = () => fail(new HttpError('timeout', 'the request was cancelled'));
    const sent = begin(url, { method, headers, agent, socketPath }, (response) => {
      readBody(response, maxBytes).then(
        (bytes) =>
          settle(() => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes, url })),
        fail,
      );
    });
    sent.on('error', fail);
    timers.push(after(Math.max(0, until - performance.now()), late(timeoutMs, 'no complete response')));
    if (connectMs !== undefined) {
      const connected = after(connectMs, late(connectMs, 'no connection'));
      timers.push(connected);
      sent.on('socket', (socket) => {
        if (socket.connecting) socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', connected);
        else connected();
      });
    }
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort, { once: true });
    sent.end(body);
  });
}

/** The number of steps into which a time limit is divided. */
const PARTS = 10;

/**
 * Calls `act` after `ms`, measured in steps: time during which this program was too busy to process a response is not
 * counted.
 * @returns a function that cancels the call
 */
function after(ms: number, act: () => void): () => void {
  let remaining = PARTS;
  let timer = setTimeout(part, ms / PARTS);
  function part() {
    remaining--;
    if (remaining === 0) act();
    else timer = setTimeout(part, ms / PARTS);
  }
  return () => clearTimeout(timer);
}

function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/;

function explain(error: NodeJS.ErrnoException, url: URL, proxy: ProxySettings | undefined): HttpError {
  // If a host has several addresses, only the error for each address has a message.
  const { errors = [] } = error as { errors?: Error[] };
  const text = error.message || errors.map(({ message }) => message).join(', ') || `${error.code ?? error}`;
  const { code = '' } = error;
  const { statusCode: status } = error as { statusCode?: number };
  const more = { ...(code && { code }) };
  if (code === 'ERR_PROXY_TUNNEL') {
    const outcome = status ? `responded with status ${status}` : 'did not respond';
    const fix = status === 407 ? ': its URL needs a user name and password' : '';
    return new HttpError(
      'proxy',
      `${named(proxy)} ${outcome} to a request for a connection to ${url.host}${fix}`,
      more,
    );
  }
  const isUnreached = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/.test(code);
  if (proxy && isUnreached) return new HttpError('proxy', `${named(proxy)} could not be reached (${text})`, more);
  const through = proxy ? ` through ${named(proxy)}` : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new HttpError('name', text + through, more);
  return new HttpError(CERTIFICATE.test(code) ? 'certificate' : 'connection', text + through, more);
}

const agents = new Map<string, HttpAgent>();

function agentFor(
  url: URL,
  proxy: ProxySettings | undefined,
  { keepAlive = false, timeoutMs }: HttpRequest,
): HttpAgent {
  const key = [url.protocol, proxy?.url.href, keepAlive, timeoutMs].join(' ');
  const kept = agents.get(key);
  if (kept) return kept;
  const { href = '' } = proxy?.url ?? {};
  // The agent's time limit ends a proxy tunnel that never opens: destroying a request does not close it.
  const options = {
    keepAlive,
    ...(proxy && { timeout: timeoutMs, proxyEnv: { HTTP_PROXY: href, HTTPS_PROXY: href } }),
  };
  const agent = url.protocol === 'https:' ? new (https().Agent)(options) : new HttpAgent(options);
  agents.set(key, agent);
  return agent;
}

/** Node's HTTPS with all of TLS, loaded on first use, like zlib. */
function https(): typeof import('node:https') {
  return process.getBuiltinModule('node:https');
}
