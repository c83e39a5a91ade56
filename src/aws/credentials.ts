import type { Credentials, STSClientConfig } from '@aws-sdk/client-sts';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { messageOf, UserError } from '../error.ts';
import { HttpError } from '../http-error.ts';
import { failureKind, refusedOfSession } from './failure.ts';
import { REQUEST_TIMEOUT_MS } from './handler.ts';
import type { AwsSettings, FetchIdToken } from './settings.ts';

/** The part of the SDK's credentials that is read here. */
interface AwsCredentialIdentity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

interface SessionCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** According to this machine's clock. */
  readonly expiration: Date;
}

/** The SDK refreshes credentials when less than this is left; so does this file. */
const REFRESH_MS = 300_000;
/** While a session is still valid, a failed refresh is repeated after this time. */
const AGAIN_MS = 20_000;
/** The shortest session that STS issues, which is also the longest for role chaining. */
const LEAST_SECONDS = 900;
const MOST_CHAINED_SECONDS = 3600;

/** Masks a secret everywhere. */
export type Mask = (secret: string) => void;

/** The placeholder secrets of other tools' tests would mask half of the log; AWS's have at least 40 characters. */
const LEAST_SECRET = 16;

/** Passes the secrets of credentials to `mask`. The access key ID is not a secret: CloudTrail shows it. */
function maskSecrets({ secretAccessKey, sessionToken = '' }: AwsCredentialIdentity, mask: Mask): void {
  for (const secret of [secretAccessKey, sessionToken]) if (secret.length >= LEAST_SECRET) mask(secret);
}

/**
 * Credentials of the SDK's default chain: variables, profiles, processes, containers, instances. Its clients share
 * them. The chain limits the time only up to a response's headers, or not at all; this function applies the limit of a
 * call.
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
          `The AWS credentials could not be read within ${seconds} s: ${sourceOfCredentials()} does not answer. Check it, or set 'role-to-assume'.`,
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
 * Credentials of the last of `settings.roles`, requested with the job's OIDC token. All clients of a step share them.
 * They are renewed before they expire, each time with a fresh token; a failed renewal is ignored while the session is
 * still valid. They are kept only in this process's memory.
 * @param config how STS's clients connect
 * @param mask receives each session's secrets as soon as they are issued
 * @returns the value of the SDK's option `credentials`, which throws a {UserError} if a role cannot be assumed
 */
export function roleCredentials(
  settings: AwsSettings,
  fetchIdToken: FetchIdToken,
  config: STSClientConfig = {},
  mask: Mask = () => undefined,
): () => Promise<SessionCredentials> {
  let session: SessionCredentials | undefined;
  let asking: Promise<SessionCredentials> | undefined;
  let notBefore = 0;
  const left = () => (session ? session.expiration.getTime() - Date.now() : 0);
  return async () => {
    if (session && (left() >= REFRESH_MS || (left() > 0 && Date.now() < notBefore))) return session;
    asking ??= assume(settings, fetchIdToken, config, mask).finally(() => {
      asking = undefined;
    });
    try {
      session = await asking;
      return session;
    } catch (error) {
      if (!session || left() <= 0) throw error;
      notBefore = Date.now() + AGAIN_MS;
      return session;
    }
  };
}

async function assume(
  settings: AwsSettings,
  fetchIdToken: FetchIdToken,
  config: STSClientConfig,
  mask: Mask,
): Promise<SessionCredentials> {
  const { STSClient, AssumeRoleCommand, AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  const { region, roles, roleSessionName: RoleSessionName, roleDurationSeconds } = settings;
  const [first, ...chained] = roles as [string, ...string[]];
  // A role that only leads to the next one gets the shortest session, which every role allows.
  const DurationSeconds = chained.length > 0 ? LEAST_SECONDS : roleDurationSeconds;
  const anonymous = new STSClient({ ...config, region });
  const byToken = async (again: boolean): Promise<SessionCredentials> => {
    const WebIdentityToken = await fetchIdToken(settings.audience);
    const asked = Date.now();
    try {
      const input = { RoleSessionName, RoleArn: first, WebIdentityToken, DurationSeconds };
      const { Credentials } = await anonymous.send(new AssumeRoleWithWebIdentityCommand(input));
      return toSession(Credentials, asked, DurationSeconds, mask);
    } catch (error) {
      // The machine was suspended or a connection stalled: retry with a fresh token.
      if (again && isExpired(error)) return byToken(false);
      throw new UserError(explainWebIdentity(first, WebIdentityToken, settings, error), { cause: error });
    }
  };
  let session = await byToken(true);
  for (const [index, role] of chained.entries()) {
    const isLast = index === chained.length - 1;
    const seconds = isLast ? Math.min(roleDurationSeconds, MOST_CHAINED_SECONDS) : LEAST_SECONDS;
    const asked = Date.now();
    session = await new STSClient({ ...config, region, credentials: session })
      .send(new AssumeRoleCommand({ RoleSessionName, RoleArn: role, DurationSeconds: seconds }))
      .then(({ Credentials }) => toSession(Credentials, asked, seconds, mask))
      .catch((error: unknown) => {
        throw new UserError(explainChained(roles[index] as string, role, settings, error), { cause: error });
      });
  }
  return session;
}

/**
 * A runner's clock may be minutes off: the session's lifetime is measured from the request, regardless of the date in
 * the response.
 */
function toSession(
  credentials: Credentials | undefined,
  asked: number,
  seconds: number,
  mask: Mask,
): SessionCredentials {
  if (!credentials?.AccessKeyId || !credentials.SecretAccessKey || !credentials.SessionToken) {
    throw new UserError('The response of STS has no credentials; run the job again.');
  }
  const session = {
    accessKeyId: credentials.AccessKeyId,
    secretAccessKey: credentials.SecretAccessKey,
    sessionToken: credentials.SessionToken,
    expiration: new Date(asked + seconds * 1000),
  };
  maskSecrets(session, mask);
  return session;
}

function isExpired(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith('ExpiredToken');
}

interface Claims {
  readonly iss?: string;
  readonly sub?: string;
  readonly aud?: string;
  readonly repository?: string;
  readonly repository_id?: string;
  readonly repository_owner_id?: string;
}

function explainWebIdentity(role: string, token: string, settings: AwsSettings, error: unknown): string {
  const text = messageOf(error).replace(/\.$/, '');
  const plain = `The role ${role} could not be assumed with the job's OIDC token: ${text}.`;
  const { iss = 'https://token.actions.githubusercontent.com', aud = '', ...claims } = claimsOf(token);
  const provider = `The OIDC provider ${iss.replace('https://', '')} of the role's account`;
  const refused = refusedOfSession(error);
  if (refused === 'audience')
    return `${plain} ${provider} must list the audience '${aud}' among its client IDs; or set 'audience' to one that it lists.`;
  if (refused === 'provider')
    return `${plain} ${provider} must exist, with '${aud}' among its client IDs: create it once for the account.`;
  if (isExpired(error))
    return `${plain} A token is valid for five minutes, and a fresh one was requested twice: run the job again, and check the runner's connection to STS.`;
  if (failureKind(error) === 'denied') return `${plain} ${trustNeeded(claims, aud)}`;
  return plain + durationHint(error, settings);
}

function explainChained(from: string, role: string, settings: AwsSettings, error: unknown): string {
  const text = messageOf(error).replace(/\.$/, '');
  const plain = `The role ${role} could not be assumed by ${from}: ${text}.`;
  if (failureKind(error) !== 'denied') return plain + durationHint(error, settings);
  return `${plain} Allow sts:AssumeRole on it in the policies of ${from}, and name that role as a principal in its trust policy.`;
}

function durationHint(error: unknown, { roleDurationSeconds }: AwsSettings): string {
  return refusedOfSession(error) === 'duration'
    ? ` Set 'role-duration-seconds' (${roleDurationSeconds}) to no more than the role's maximum session duration.`
    : '';
}

/**
 * The subjects that the trust policy must allow: repositories created after 2026-07-15 have subjects with IDs (GitHub's
 * OIDC reference).
 */
function trustNeeded({ sub = '', repository = '', ...ids }: Claims, audience: string): string {
  const must = `Its trust policy must allow sts:AssumeRoleWithWebIdentity for the audience '${audience}' and this job's subject`;
  const [, rest] = /^repo:[^:]*:(.*)$/.exec(sub) ?? [];
  // An organization may have customized the template for subjects.
  if (rest === undefined) return `${must} '${sub}'.`;
  const [owner = '', name = ''] = repository.split('/');
  const { repository_owner_id: ownerId = 'OWNER-ID', repository_id: id = 'REPOSITORY-ID' } = ids;
  return [
    `${must} 'repo:${owner}@${ownerId}/${name}@${id}:${rest}'`,
    `or, for repositories created before July 2026, 'repo:${owner}/${name}:${rest}'; the subject of this job's token is '${sub}'.`,
  ].join(' ');
}

function claimsOf(token: string): Claims {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
  } catch {
    return {};
  }
}
