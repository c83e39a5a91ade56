import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { setTimeout as delay } from 'node:timers/promises';
import { messageOf, UserError } from '../src/error.ts';
import { setSecret } from './commands.ts';

const TIMEOUT_MS = 10_000;
const ATTEMPTS = 4;
const MOST_BYTES = 1024 * 1024;

/**
 * Asks the runner for a fresh OIDC token of this job, again where it failed for a passing reason.
 * @throws {UserError} when the job may not have one, or the runner's endpoint does not answer with one.
 */
export async function fetchIdToken(audience: string): Promise<string> {
  const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
  const bearer = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  if (!url || !bearer) {
    throw new UserError(
      "The job has no OIDC token: add 'permissions: { id-token: write, contents: read }' to the job.",
    );
  }
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  for (let attempt = 1; ; attempt++) {
    const { status, text } = await get(address, bearer).catch((error: unknown) => ({
      status: 0,
      text: messageOf(error),
    }));
    const value = status === 200 ? tokenIn(text) : undefined;
    if (value) {
      setSecret(value);
      return value;
    }
    const isPassing = status === 0 || status === 429 || status >= 500;
    if (!isPassing || attempt >= ATTEMPTS) {
      const answer = status === 0 ? `could not be reached (${text})` : `answered ${status} and no token`;
      throw new UserError(`GitHub's OIDC endpoint ${answer}; run the job again.`);
    }
    await delay(100 * 2 ** attempt);
  }
}

/** By Node's own client and not by fetch, which takes no notice of HTTPS_PROXY. */
function get(address: URL, bearer: string): Promise<{ status: number; text: string }> {
  const options = { headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' }, timeout: TIMEOUT_MS };
  return new Promise((resolve, reject) => {
    const take = (answer: IncomingMessage) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
        if (text.length > MOST_BYTES) asked.destroy(new Error('the answer is too long'));
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      answer.on('error', reject);
    };
    const proxyEnv = process.env;
    const asked =
      address.protocol === 'http:'
        ? requestHttp(address, { ...options, agent: new HttpAgent({ proxyEnv }) }, take)
        : requestHttps(address, { ...options, agent: new HttpsAgent({ proxyEnv }) }, take);
    asked.on('timeout', () => asked.destroy(new Error(`no answer in ${TIMEOUT_MS / 1000} s`)));
    asked.on('error', reject);
    asked.end();
  });
}

function tokenIn(text: string): string | undefined {
  try {
    const { value } = JSON.parse(text) as { value?: unknown };
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}
