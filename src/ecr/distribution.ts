import { messageOf, UserError } from '../error.ts';
import { type HttpRequest, type HttpResponse, requestWithRetry } from '../http.ts';
import { cleanSentence } from '../text.ts';
import { explainRegistry, RegistryError } from './failure.ts';
import type { Authorization } from './login.ts';

const TIMEOUT_MS = 20_000;
const ATTEMPTS = 3;
const PAUSE_MS = 200;
const MAX_REDIRECTS = 3;
/** The maximum length of an error text. */
const MAX_CHARACTERS = 300;

/** A repository's endpoint in a registry, as defined by the OCI distribution API. */
export interface RegistryPlace {
  readonly authorization: Authorization;
  /** The repository's name in the registry. */
  readonly repository: string;
}

type RegistryRequest = Pick<HttpRequest, 'method' | 'headers' | 'body'>;

/**
 * Sends a request to the registry. A registry that requires its own token, such as ECR Public, responds with a
 * challenge; the password is sent only to the registry and to the challenge's URL on the same host.
 */
export async function requestRegistry(
  place: RegistryPlace,
  path: string,
  options: RegistryRequest = {},
): Promise<HttpResponse> {
  const { endpoint, username, password } = place.authorization;
  const url = new URL(`/v2/${place.repository}/${path}`, endpoint);
  const basic = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const send = (authorization: string) =>
    requestWithRetry(
      url,
      {
        ...options,
        headers: { ...options.headers, authorization },
        timeoutMs: TIMEOUT_MS,
        maxRedirects: MAX_REDIRECTS,
      },
      { attempts: ATTEMPTS, pauseMs: PAUSE_MS },
    );
  const response = await send(basic);
  const challenge = response.status === 401 ? bearerChallenge(response, url, place.repository) : undefined;
  if (!challenge) return response;
  const token = await requestWithRetry(
    challenge,
    { headers: { authorization: basic }, timeoutMs: TIMEOUT_MS },
    { attempts: ATTEMPTS, pauseMs: PAUSE_MS },
  );
  return send(`Bearer ${tokenIn(token)}`);
}

/** The token URL of a `WWW-Authenticate: Bearer` challenge; `undefined` if it is on another host. */
function bearerChallenge({ headers }: HttpResponse, url: URL, repository: string): URL | undefined {
  const text = headers['www-authenticate'] ?? '';
  const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? '';
  const realm = /^Bearer\s/i.test(text) ? value('realm') : '';
  if (!URL.canParse(realm) || new URL(realm).origin !== url.origin) return undefined;
  const address = new URL(realm);
  if (value('service')) address.searchParams.set('service', value('service'));
  address.searchParams.set('scope', `repository:${repository}:pull,push`);
  return address;
}

function tokenIn({ status, body }: HttpResponse): string {
  const text = body.toString('utf8');
  try {
    const { token } = JSON.parse(text) as { token?: string };
    if (status === 200 && token) return token;
  } catch {}
  throw new RegistryError(status, cleanSentence(text, MAX_CHARACTERS));
}

/** A manifest from the registry; `undefined` if the tag or digest does not exist. */
export async function getManifest(
  place: RegistryPlace,
  reference: string,
  accept: readonly string[],
): Promise<{ readonly digest: string; readonly mediaType: string; readonly text: string } | undefined> {
  const response = await refusing(place, () =>
    requestRegistry(place, `manifests/${reference}`, { headers: { accept: accept.join(', ') } }),
  );
  if (response.status === 404) return undefined;
  const text = response.body.toString('utf8');
  if (response.status !== 200) throw refusal(place, response.status, text);
  const digest = String(response.headers['docker-content-digest'] ?? '');
  return { digest, mediaType: response.headers['content-type'] ?? '', text };
}

/** Puts a manifest under a tag. */
export async function putManifest(place: RegistryPlace, tag: string, mediaType: string, text: string): Promise<void> {
  const options = { method: 'PUT', headers: { 'content-type': mediaType }, body: text };
  const response = await refusing(place, () => requestRegistry(place, `manifests/${tag}`, options));
  if (response.status !== 201) throw refusal(place, response.status, response.body.toString('utf8'));
}

async function refusing(place: RegistryPlace, send: () => Promise<HttpResponse>): Promise<HttpResponse> {
  try {
    return await send();
  } catch (error) {
    throw new UserError(
      `The request to the registry of ${place.repository} failed: ${messageOf(error)}. Check the network, then run the job again.`,
      { cause: error },
    );
  }
}

function refusal({ repository }: RegistryPlace, status: number, text: string): UserError {
  const cause = new RegistryError(status, cleanSentence(text, MAX_CHARACTERS));
  const known = explainRegistry(text, repository);
  return new UserError(known ?? `The registry of ${repository} responded with ${cause.message}.`, { cause });
}
