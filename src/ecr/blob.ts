import { Agent as HttpAgent, get as httpGet, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, get as httpsGet } from 'node:https';
import { messageOf, UserError } from '../error.ts';
import type { Authorization } from './login.ts';

/** An image's configuration, as far as we read it. */
export interface ImageConfig {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  readonly config?: { readonly Labels?: Readonly<Record<string, string>> | null };
}

const MOST_BYTES = 8 * 1024 * 1024;
const TIMEOUT_MS = 20_000;
const ATTEMPTS = 3;

/**
 * Reads an image's configuration from the registry itself; ECR's API has no call for it.
 * @throws {UserError}
 */
export async function readConfig(
  authorization: Authorization,
  repository: string,
  digest: string,
): Promise<ImageConfig> {
  const url = new URL(`/v2/${repository}/blobs/${digest}`, authorization.endpoint);
  const basic = Buffer.from(`${authorization.username}:${authorization.password}`).toString('base64');
  for (let attempt = 1; ; attempt++) {
    try {
      return JSON.parse(await download(url, { authorization: `Basic ${basic}` })) as ImageConfig;
    } catch (error) {
      if (attempt < ATTEMPTS && !(error instanceof Refusal)) continue;
      throw new UserError(
        `The configuration of an image in ${repository} could not be read from the registry (${messageOf(error)}): the role of this job needs ecr:GetDownloadUrlForLayer and ecr:BatchGetImage on it.`,
      );
    }
  }
}

/** An answer that will not be another one when asked again. */
class Refusal extends Error {}

/** The registry sends the bytes, or to where S3 has them; the credentials are for the registry only. */
async function download(url: URL, headers: Record<string, string>, hops = 3): Promise<string> {
  const answer = await request(url, headers);
  const status = answer.statusCode ?? 0;
  const location = answer.headers.location;
  if (status >= 300 && status < 400 && location && hops > 0) {
    answer.resume();
    const next = new URL(location, url);
    return download(next, next.host === url.host ? headers : {}, hops - 1);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new Refusal('it is larger than 8 MiB');
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (status === 200) return text;
  const message = `status ${status} ${text.slice(0, 300)}`.trim();
  throw status >= 500 || status === 429 ? new Error(message) : new Refusal(message);
}

function request(url: URL, headers: Record<string, string>): Promise<IncomingMessage> {
  const proxyEnv = process.env;
  return new Promise((resolve, reject) => {
    const sent =
      url.protocol === 'https:'
        ? httpsGet(url, { headers, agent: new HttpsAgent({ proxyEnv }), timeout: TIMEOUT_MS }, resolve)
        : httpGet(url, { headers, agent: new HttpAgent({ proxyEnv }), timeout: TIMEOUT_MS }, resolve);
    sent.on('error', reject);
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)));
  });
}
