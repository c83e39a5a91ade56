import { messageOf, UserError } from '../src/error.ts';
import { requestWithRetry } from '../src/http.ts';
import { setSecret } from './commands.ts';

const TIMEOUT_MS = 10_000;
const ATTEMPTS = 4;
const PAUSE_MS = 200;
const MAX_BYTES = 1024 * 1024;

/**
 * Requests a fresh OIDC token of this job from the runner, with retries after transient errors.
 * @throws {UserError} if the job cannot have one, or the runner's endpoint does not return one.
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
  const { status, text } = await get(address, bearer).catch((error: unknown) => ({
    status: 0,
    text: messageOf(error),
  }));
  const value = status === 200 ? tokenIn(text) : undefined;
  if (value) {
    setSecret(value);
    return value;
  }
  const response = status === 0 ? `could not be reached (${text})` : `responded with status ${status} and no token`;
  throw new UserError(`GitHub's OIDC endpoint ${response}; run the job again.`);
}

async function get(address: URL, bearer: string): Promise<{ status: number; text: string }> {
  const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
  const options = { headers, timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES };
  const { status, body } = await requestWithRetry(address, options, { attempts: ATTEMPTS, pauseMs: PAUSE_MS });
  return { status, text: body.toString('utf8') };
}

function tokenIn(text: string): string | undefined {
  try {
    const { value } = JSON.parse(text) as { value?: unknown };
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}
