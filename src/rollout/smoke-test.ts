import type { Clock } from '../clock.ts';
import { messageOf } from '../error.ts';
import { type HttpResponse, request } from '../http.ts';
import { HttpError } from '../http-error.ts';
import { proxyOf } from '../proxy.ts';
import { shownUrl } from '../url.ts';
import type { SmokeResult } from './state.ts';

/** A request to which a working version responds successfully. */
export interface SmokeTest {
  /** The URL. A user name and password in it are sent as an Authorization header and never shown. */
  readonly url: string;
  /** The expected status, or text that the body must contain; `undefined` accepts any status below 400. */
  readonly expect: string | undefined;
  /** The time limit for a successful response, in ms. */
  readonly timeoutMs: number;
}

const TRY_EVERY_MS = 2_000;
const RESPONSE_MS = 10_000;
/** The maximum number of redirects, as in fetch and in browsers. */
const MAX_REDIRECTS = 20;

/** Requests the URL until the response is as expected or the time limit is reached. Reports the last response. */
export async function runSmokeTest(test: SmokeTest, clock: Clock, cancelled: AbortSignal): Promise<SmokeResult> {
  const until = clock.now() + test.timeoutMs;
  for (;;) {
    const problem = await sendRequest(test, cancelled);
    if (!problem) return 'passed';
    if (clock.now() >= until || cancelled.aborted) {
      return { failed: `The smoke test of ${shownUrl(test.url)} failed: ${problem}.` };
    }
    await clock.sleep(TRY_EVERY_MS, cancelled);
  }
}

/** The problem with the response; `undefined` if it is as expected. */
async function sendRequest({ url, expect }: SmokeTest, signal: AbortSignal): Promise<string | undefined> {
  try {
    const options = { timeoutMs: RESPONSE_MS, maxRedirects: MAX_REDIRECTS, signal };
    const response = await request(url, options);
    const { status } = response;
    const problem = `it responded with ${status}${proxyWords(response)}`;
    if (expect === undefined) return status < 400 ? undefined : problem;
    if (/^\d{3}$/.test(expect)) return status === Number(expect) ? undefined : `${problem}, not ${expect}`;
    return response.body.toString('utf8').includes(expect) ? undefined : `${problem} without '${expect}' in the body`;
  } catch (error) {
    return explain(error);
  }
}

/** Responses that a proxy may have sent instead of the service. */
const OF_PROXIES = [403, 407, 502, 503, 504];

function proxyWords({ status, url }: HttpResponse): string {
  if (url.protocol !== 'http:' || !OF_PROXIES.includes(status)) return '';
  const proxy = proxyOf(url);
  if (!proxy) return '';
  const what = status === 407 ? 'needs a user name and password' : 'may have responded in place of the service';
  return ` (the proxy ${shownUrl(proxy.url.origin)} of ${proxy.variable} ${what}; NO_PROXY exempts a host)`;
}

/** Adds a hint if the problem is in the runner's own network, not in the version. */
function explain(error: unknown): string {
  const text = messageOf(error);
  if (!(error instanceof HttpError)) return text;
  switch (error.problem) {
    case 'proxy':
      return `${text}: check the proxy of the runner; NO_PROXY exempts a host`;
    case 'name':
      return `${text}: the runner could not resolve the name; check 'smoke-url', the runner's DNS, and whether it needs HTTPS_PROXY`;
    case 'certificate':
      return `${text}: the runner does not trust the certificate; check it, or set NODE_EXTRA_CA_CERTS`;
    default:
      return isUnreachable(error) ? `${text}: check that the runner's network can reach the URL` : text;
  }
}

function isUnreachable({ code = '' }: HttpError): boolean {
  return code === 'EHOSTUNREACH' || code === 'ENETUNREACH';
}
