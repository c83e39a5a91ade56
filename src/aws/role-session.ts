import type { AssumeRoleCommandInput, Credentials, STSClient, STSClientConfig } from '@aws-sdk/client-sts';
import { messageOf, UserError } from '../error.ts';
import { failureKind, refusedOfSession } from './failure.ts';
import type { AwsSettings, FetchIdToken } from './settings.ts';

/** The part of the SDK's credentials that this file reads. */
export interface AwsCredentialIdentity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** The temporary credentials of an assumed role. */
export interface SessionCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** The expiration time on this machine's clock. */
  readonly expiration: Date;
}

/** The shortest session that STS issues. */
const MIN_SECONDS = 900;
/** The longest session that STS issues for role chaining. */
const MAX_CHAINED_SECONDS = 3600;

/** Masks a secret everywhere. */
export type Mask = (secret: string) => void;

/**
 * The minimum length of a secret to mask. Masking the placeholder secrets that other tools use in tests would hide half
 * of the log. AWS's secrets have at least 40 characters.
 */
const MIN_SECRET = 16;

/** Passes the secrets of credentials to `mask`. The access key ID is not a secret: CloudTrail shows it. */
export function maskSecrets({ secretAccessKey, sessionToken = '' }: AwsCredentialIdentity, mask: Mask): void {
  for (const secret of [secretAccessKey, sessionToken]) if (secret.length >= MIN_SECRET) mask(secret);
}

const OWN = "the job's credentials";

/** The data for assuming roles. */
export interface AssumeRoleOptions {
  readonly settings: AwsSettings;
  readonly fetchIdToken: FetchIdToken;
  /** The connection settings of the STS clients. */
  readonly config: STSClientConfig;
  readonly mask: Mask;
  /** The job's credentials, which are used if the job has no OIDC token. */
  readonly own?: () => Promise<AwsCredentialIdentity>;
  /** Collects the roles that do not accept session tags. */
  readonly untagged: Set<string>;
}

/** Assumes `settings.roles` one after the other. */
export async function assumeRoles(assuming: AssumeRoleOptions): Promise<SessionCredentials> {
  const { roles, withoutToken } = assuming.settings;
  const [first, ...chained] = roles as [string, ...string[]];
  let session: AwsCredentialIdentity;
  let from: string;
  if (withoutToken) {
    session = await ownCredentials(assuming, first);
    from = OWN;
  } else {
    session = await byToken(assuming, first, chained.length === 0, true);
    from = first;
  }
  const links = withoutToken ? roles : chained;
  for (const [index, role] of links.entries()) {
    session = await byCredentials(assuming, { from, role, session, isLast: index === links.length - 1 });
    from = role;
  }
  return session as SessionCredentials;
}

async function ownCredentials({ own }: AssumeRoleOptions, role: string): Promise<AwsCredentialIdentity> {
  try {
    if (own) return await own();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `The role ${role} could not be assumed: the job has neither an OIDC token nor AWS credentials (${messageOf(error)}). Add 'permissions: { id-token: write, contents: read }' to the job, or give it credentials.`,
      { cause: error },
    );
  }
  throw new UserError(`The role ${role} could not be assumed: the job has neither an OIDC token nor AWS credentials.`);
}

async function byToken(
  assuming: AssumeRoleOptions,
  role: string,
  isLast: boolean,
  again: boolean,
): Promise<SessionCredentials> {
  const { settings, config, mask } = assuming;
  const { STSClient, AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  const { region, roleSessionName: RoleSessionName, roleDurationSeconds } = settings;
  // A role that is only used to assume the next one gets the shortest session, which every role allows.
  const DurationSeconds = isLast ? roleDurationSeconds : MIN_SECONDS;
  const WebIdentityToken = await assuming.fetchIdToken(settings.audience);
  const requestedAt = Date.now();
  try {
    const input = { RoleSessionName, RoleArn: role, WebIdentityToken, DurationSeconds };
    const { Credentials } = await new STSClient({ ...config, region }).send(
      new AssumeRoleWithWebIdentityCommand(input),
    );
    return toSession(Credentials, requestedAt, DurationSeconds, mask);
  } catch (error) {
    // If the machine slept or the connection hung, a fresh token is sufficient.
    if (again && isExpired(error)) return byToken(assuming, role, isLast, false);
    throw new UserError(explainWebIdentity(role, WebIdentityToken, settings, error), { cause: error });
  }
}

interface Link {
  /** Describes the owner of the credentials in `session`. */
  readonly from: string;
  readonly role: string;
  readonly session: AwsCredentialIdentity;
  readonly isLast: boolean;
}

async function byCredentials(
  { settings, config, mask, untagged }: AssumeRoleOptions,
  { from, role, session, isLast }: Link,
): Promise<SessionCredentials> {
  const { STSClient } = await import('@aws-sdk/client-sts');
  const { region, roleSessionName: RoleSessionName, roleDurationSeconds, externalId: ExternalId } = settings;
  // Role chaining limits a session to one hour. AssumeRoleOptions a role with a user's access keys, which have no session
  // token, is not role chaining.
  const most = session.sessionToken ? MAX_CHAINED_SECONDS : Number.POSITIVE_INFINITY;
  const DurationSeconds = isLast ? Math.min(roleDurationSeconds, most) : MIN_SECONDS;
  const client = new STSClient({ ...config, region, credentials: session });
  const input = { RoleSessionName, RoleArn: role, DurationSeconds, ...(ExternalId && { ExternalId }) };
  try {
    const requestedAt = Date.now();
    const credentials = await withTags(client, input, settings, untagged);
    return toSession(credentials, requestedAt, DurationSeconds, mask);
  } catch (error) {
    throw new UserError(explainChained(from, role, settings, error), { cause: error });
  }
}

/** Assumes a role with session tags, or without them if STS denies that: `sts:TagSession` is a separate permission. */
async function withTags(
  client: STSClient,
  input: AssumeRoleCommandInput,
  { sessionTags = {} }: AwsSettings,
  untagged: Set<string>,
): Promise<Credentials | undefined> {
  const { AssumeRoleCommand } = await import('@aws-sdk/client-sts');
  const Tags = Object.entries(sessionTags).map(([Key, Value]) => ({ Key, Value }));
  const role = String(input.RoleArn);
  if (Tags.length > 0 && !untagged.has(role)) {
    try {
      return (await client.send(new AssumeRoleCommand({ ...input, Tags }))).Credentials;
    } catch (error) {
      const kind = failureKind(error);
      if (kind !== 'denied' && kind !== 'refused') throw error;
    }
  }
  const { Credentials } = await client.send(new AssumeRoleCommand(input));
  untagged.add(role);
  return Credentials;
}

/**
 * A runner's clock may be off by minutes, so the session's lifetime is measured from the request, regardless of the
 * date in the response.
 */
function toSession(
  credentials: Credentials | undefined,
  requestedAt: number,
  seconds: number,
  mask: Mask,
): SessionCredentials {
  if (!credentials?.AccessKeyId || !credentials.SecretAccessKey || !credentials.SessionToken) {
    throw new UserError('The response from STS has no credentials: run the job again.');
  }
  const session = {
    accessKeyId: credentials.AccessKeyId,
    secretAccessKey: credentials.SecretAccessKey,
    sessionToken: credentials.SessionToken,
    expiration: new Date(requestedAt + seconds * 1000),
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
  readonly ref?: string;
  readonly repository_id?: string;
  readonly repository_owner_id?: string;
}

/** Why a role could not be assumed with a token, and the fix. */
export function explainWebIdentity(role: string, token: string, settings: AwsSettings, error: unknown): string {
  const text = messageOf(error).replace(/\.$/, '');
  const plain = `The role ${role} could not be assumed with the job's OIDC token: ${text}.`;
  const { iss = 'https://token.actions.githubusercontent.com', aud = '', ...claims } = claimsOf(token);
  const provider = `The OIDC provider ${iss.replace('https://', '')} of the role's account`;
  const refused = refusedOfSession(error);
  if (refused === 'audience')
    return `${plain} ${provider} must list the audience '${aud}' among its client IDs; or set 'audience' to one that it lists${role.startsWith('arn:aws-cn:') ? ", usually 'sts.amazonaws.com.cn' in China" : ''}.`;
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
  const external = settings.externalId ? '' : " If that policy requires an external ID, set 'external-id'.";
  if (from === OWN) {
    const token =
      " To use the job's OIDC token instead, add 'permissions: { id-token: write, contents: read }' to the job.";
    return `${plain} Allow sts:AssumeRole on it in the policies of the job's user or role, and name that user or role as a principal in the trust policy of ${role}.${external}${token}`;
  }
  return `${plain} Allow sts:AssumeRole on it in the policies of ${from}, and name that role as a principal in its trust policy.${external}`;
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
function trustNeeded({ sub = '', repository = '', ref = 'refs/heads/main', ...ids }: Claims, audience: string): string {
  const must = `Its trust policy must allow sts:AssumeRoleWithWebIdentity for the audience '${audience}' and this job's subject`;
  const [, rest] = /^repo:[^:]*:(.*)$/.exec(sub) ?? [];
  // An organization may have customized the template for subjects.
  if (rest === undefined) return `${must} '${sub}'.`;
  const [owner = '', name = ''] = repository.split('/');
  const { repository_owner_id: ownerId = 'OWNER-ID', repository_id: id = 'REPOSITORY-ID' } = ids;
  return [
    `${must} 'repo:${owner}@${ownerId}/${name}@${id}:${rest}'`,
    `or, for repositories created before July 2026, 'repo:${owner}/${name}:${rest}'; the subject of this job's token is '${sub}'.`,
    otherForm(rest, ref),
  ].join(' ');
}

/** For a job without an environment, the subject ends with the ref. */
function otherForm(rest: string, ref: string): string {
  if (rest.startsWith('environment:')) {
    return `This job has an environment; without one, its subject would end with ':ref:${ref}'.`;
  }
  return "This job has no environment; with one, its subject would end with ':environment:NAME'.";
}

function claimsOf(token: string): Claims {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
  } catch {
    return {};
  }
}
