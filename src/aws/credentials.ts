import type { STSClientConfig } from '@aws-sdk/client-sts';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { UserError } from '../error.ts';
import { HttpError } from '../http-error.ts';
import { REQUEST_TIMEOUT_MS } from './handler.ts';
import {
  type AwsCredentialIdentity,
  assumeRoles,
  type Mask,
  maskSecrets,
  type SessionCredentials,
} from './role-session.ts';
import type { AwsSettings, FetchIdToken } from './settings.ts';

export type { Mask } from './role-session.ts';

/** Credentials are refreshed if they expire within this time, as in the SDK. */
const REFRESH_MS = 300_000;
/** The pause before a failed refresh is retried while the session is still valid. */
const AGAIN_MS = 20_000;
/**
 * Credentials from the SDK's default chain: environment variables, profiles, processes, containers, instances. All
 * clients of a step share them. At most, the chain itself limits the time until the headers of a response arrive, so
 * this function applies the time limit of a call.
 * @param config how the chain's clients connect
 * @returns the value of the SDK's option `credentials`
 */
export function defaultCredentials(
  config: { readonly region: string; readonly requestHandler: unknown; readonly maxAttempts: number },
  mask: Mask,
): (options?: object) => Promise<AwsCredentialIdentity> {
  let chain: ((options?: object) => Promise<AwsCredentialIdentity>) | undefined;
  return async (options) => {
    chain ??= defaultProvider({ parentClientConfig: config } as object);
    try {
      const credentials = await inTime(chain(options));
      maskSecrets(credentials, mask);
      return credentials;
    } catch (error) {
      // Later callers must not wait for a response that never arrived.
      if (error instanceof UserError) chain = undefined;
      throw error;
    }
  };
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const seconds = REQUEST_TIMEOUT_MS / 1000;
      const cause = new HttpError('timeout', `no credentials within ${seconds} s`);
      reject(
        new UserError(
          `The AWS credentials could not be read within ${seconds} s: ${sourceOfCredentials()} does not respond. Check it, or set 'role-to-assume'.`,
          { cause },
        ),
      );
    }, REQUEST_TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function sourceOfCredentials({ env } = process): string {
  if (env.AWS_PROFILE) return `the source of the profile '${env.AWS_PROFILE}'`;
  const container = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'];
  const variable = container.find((name) => env[name]);
  return variable ? `the endpoint of ${variable}` : "the default profile's source, or the instance metadata service,";
}

/**
 * Credentials for the last role in `settings.roles`, requested with the job's OIDC token or, if the job has none, with
 * the job's own credentials. All clients of a step share them. They are renewed before they expire, each time with a
 * fresh token; a failed renewal is ignored while the session is still valid. They are kept only in this process's
 * memory.
 * @param config how STS's clients connect
 * @param mask receives each session's secrets as soon as they are issued
 * @param own the job's credentials
 * @returns the value of the SDK's option `credentials`, which throws a {UserError} if a role cannot be assumed
 */
export function roleCredentials(
  settings: AwsSettings,
  fetchIdToken: FetchIdToken,
  config: STSClientConfig = {},
  mask: Mask = () => undefined,
  own?: () => Promise<AwsCredentialIdentity>,
): () => Promise<SessionCredentials> {
  const untagged = new Set<string>();
  let session: SessionCredentials | undefined;
  let asking: Promise<SessionCredentials> | undefined;
  let notBefore = 0;
  const remainingMs = () => (session ? session.expiration.getTime() - Date.now() : 0);
  return async () => {
    if (session && (remainingMs() >= REFRESH_MS || (remainingMs() > 0 && Date.now() < notBefore))) return session;
    asking ??= assumeRoles({ settings, fetchIdToken, config, mask, untagged, ...(own && { own }) }).finally(() => {
      asking = undefined;
    });
    try {
      session = await asking;
      return session;
    } catch (error) {
      if (!session || remainingMs() <= 0) throw error;
      notBefore = Date.now() + AGAIN_MS;
      return session;
    }
  };
}
